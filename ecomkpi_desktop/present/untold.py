"""A cost that nobody told, and what comes after it: unknown is not 0, and a margin before it is the most there can be.

Where numbers are shown they carry that with them: a cell that is sorted and copied as a number is still written as
what it is. Light: dials are painted with it.
"""

import math
from typing import Self

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import AFTER_SPEND, SPEND, Figure


class NotTold(float):
    """A cost that nobody told: missing wherever numbers are compared or added."""

    __slots__ = ()

    def __new__(cls) -> Self:
        """Make one; they are all alike."""
        return super().__new__(cls, math.nan)


class AtMost(float):
    """A number of which it is known only that it is no more than that."""

    __slots__ = ()


def as_told(figure_id: str, value: float | None, *, untold: bool) -> float | None:
    """Return a value as it may be shown.

    Args:
        figure_id: its definition.
        value: as it is computed, where a spend that nobody told counts for nothing.
        untold: whether nobody told the marketing spend of what is looked at.
    """
    if not untold or value is None or not math.isfinite(value):
        return value
    if figure_id in SPEND:
        return NotTold()
    return AtMost(value) if figure_id in AFTER_SPEND else value


def told_value(figure: Figure) -> float | None:
    """Return the value of a figure as it may be shown."""
    return as_told(figure.id, figure.value, untold=figure.untold)


def times(value: float, factor: float) -> float:
    """Return a multiple of a value that says the same of it: arithmetic itself forgets."""
    if isinstance(value, NotTold):
        return value
    return AtMost(value * factor) if isinstance(value, AtMost) else value * factor


def not_told() -> str:
    """Return what stands in the place of a cost that nobody told."""
    return QCoreApplication.translate("reasons", "not told")


def at_most(text: str) -> str:
    """Return a written number as the most that it can be."""
    return QCoreApplication.translate("reasons", "\u2264\u00a0{amount}").format(amount=text)


def untold_note() -> str:
    """Return what a ladder says whose marketing spend nobody told."""
    return QCoreApplication.translate(
        "reasons", "Nobody told the marketing spend of this period: CM3, and the result after it, are at most what "
        "is written here. Import the cost exports to know them.",
    )  # fmt: skip
