"""What an order file states that its orders in force do not: a step of its reconciliation."""

from dataclasses import dataclass

DUPLICATES = "duplicates"  # orders that a later file contains
JOINED = "joined"  # orders that the file of their headers answers for
REJECTED = "rejected"  # rows that could not be read


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One step of one import.

    Attributes:
        segment: the import.
        code: DUPLICATES, JOINED or REJECTED.
        money: what the file states of it, in the file's currency.
        count: orders, or rejected rows.
    """

    segment: int
    code: str
    money: float
    count: int
