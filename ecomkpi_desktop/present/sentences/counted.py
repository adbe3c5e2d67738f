"""A sentence with a number in it, which has a singular and a plural."""

from typing import Self


class Counted(str):
    """A sentence that is put in the singular or the plural.

    Its text is marked with ``QT_TRANSLATE_NOOP("issues", text, None, 1)`` and holds the number as a parameter.

    Attributes:
        by: the parameter that decides: ``count`` is how many rows the issue concerns.
    """

    __slots__ = ("by",)

    by: str

    def __new__(cls, text: str, by: str = "count") -> Self:
        """Take the sentence and what it counts by."""
        made = super().__new__(cls, text)
        made.by = by
        return made
