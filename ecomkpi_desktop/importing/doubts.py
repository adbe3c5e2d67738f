"""What the import could not decide, and asks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question to ask the user.

    Attributes:
        code: the override key that answers it (``amounts``, ``date_order``, ``decimal``, ``sheet``, ``map.FIELD``).
        options: the answers there are.
        example: a value of the file that shows what is asked.
        proposed: the answer that holds until another is given; empty when none can be proposed.
        samples: for a question about columns, what stands in each of the options; empty for others.
    """

    code: str
    options: tuple[str, ...]
    example: str
    proposed: str
    samples: tuple[str, ...] = ()
