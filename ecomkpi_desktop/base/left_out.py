"""What an order file states that its orders in force do not: a step of its reconciliation."""

from dataclasses import dataclass

DUPLICATES = "duplicates"  # orders that a later file contains
PREFERRED = "preferred"  # orders that the source that is right states otherwise
JOINED = "joined"  # orders that the file of their headers answers for
REJECTED = "rejected"  # rows that could not be read


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One step of one import.

    Attributes:
        segment: the import.
        code: DUPLICATES, PREFERRED, JOINED or REJECTED.
        money: what the file states of it, in the file's currency.
        count: orders, or rejected rows.
    """

    segment: int
    code: str
    money: float
    count: int
