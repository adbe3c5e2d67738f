"""How many decimals a figure has: decided here, for the window, the paper and the workbook alike.

What a figure is measured in decides; where it stands only where a reader needs more (what a lever would make of it) or
less (a bound).
"""

from enum import StrEnum

from ecomkpi_desktop.kpi.figure import Unit

_CENTS_UNDER = 1_000.0  # of more, cents decide nothing
_FINE_UNDER = 0.1
_MOST = 2


class Place(StrEnum):
    """Where a figure stands."""

    FIGURE = "figure"  # a tile, a table, a sentence, a page of paper, a cell of a workbook
    LEVER = "lever"  # beside what a lever would make of it
    BOUND = "bound"  # an end of a corridor, a tick: without decimals that say nothing


# LTV/CAC stands in a corridor that the second decimal decides: 2.99 must not read as 3.0. One way to write a quotient.
_OF_UNIT = {Unit.RATE: 1, Unit.RATIO: 2, Unit.NUMBER: 2}


def decimals_of(unit: Unit, value: float | None = None, place: Place = Place.FIGURE) -> int:
    """Return how many decimals a value has.

    Args:
        unit: what it is measured in; rates count their decimals in per cent.
        value: an amount has cents while it is small, and none where there is nothing; None for any amount.
        place: where it stands.
    """
    if place is Place.BOUND and value is not None:
        needed = _needed(value * 100 if unit is Unit.RATE else value)
        return _MOST if needed and unit is Unit.MONEY else needed  # nobody writes half a euro with one decimal
    if unit is Unit.MONEY:
        size = _CENTS_UNDER / 2 if value is None else round(abs(value), _MOST)
        return _MOST if 0 < size < _CENTS_UNDER else 0
    if unit is Unit.RATE and place is Place.LEVER and value is not None and 0 < abs(value) < _FINE_UNDER:
        return _MOST  # a tenth of a conversion rate would not be seen with one decimal
    return _OF_UNIT.get(unit, 0)


def _needed(value: float) -> int:
    """Return how many decimals it takes to write a value."""
    for count in range(_MOST):
        if abs(value - round(value, count)) < 1e-9 * max(1.0, abs(value)):
            return count
    return _MOST
