"""Words that several pictures share."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.decimals import Place, decimals_of

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats

_WHOLE = frozenset({Unit.COUNT, Unit.DAY_OF_MONTH, Unit.DAYS, Unit.MONTHS})
_OPEN_CEILING = 1e5  # a ceiling nobody can reach is no ceiling: it is not drawn


def short_text(formats: "Formats", value: float, unit: Unit) -> str:
    """Return a bound or a tick, without decimals that say nothing."""
    value = float(value)
    if unit is Unit.MONEY:
        return _short_money(formats, value)
    if unit in _WHOLE:
        return formats.count(value)
    return formats.value(value, unit, Place.BOUND)


def corridor_words(formats: "Formats", floor: float | None, ceiling: float | None, unit: Unit) -> str:
    """Return a corridor as a sentence; "" when it is open on both sides."""
    low = None if floor is None else short_text(formats, floor, unit)
    high = None if ceiling is None else short_text(formats, ceiling, unit)
    if low is not None and high is not None:
        both = QCoreApplication.translate("plots", "Corridor from {floor} to {ceiling}.")
        return both.format(floor=low, ceiling=high)
    if low is not None:
        return QCoreApplication.translate("plots", "Corridor from {floor} up.").format(floor=low)
    if high is not None:
        return QCoreApplication.translate("plots", "Corridor up to {ceiling}.").format(ceiling=high)
    return ""


def corridor_bounds(formats: "Formats", floor: float | None, ceiling: float | None, unit: Unit) -> str:
    """Return the bounds of a corridor, for a cell of a table; an open side is left out."""
    low = "" if floor is None else short_text(formats, floor, unit)
    high = "" if ceiling is None else short_text(formats, ceiling, unit)
    if low and high:
        return f"{low} \N{EN DASH} {high}"
    return f"\u2265 {low}" if low else f"\u2264 {high}" if high else ""


def drawn_ceiling(ceiling: float | None) -> float | None:
    """Return a ceiling to draw, or None when it is only a very large number that means "none"."""
    return None if ceiling is None or ceiling >= _OPEN_CEILING else ceiling


def _short_money(formats: "Formats", value: float) -> str:
    size = abs(value)
    if size < 10_000:
        return formats.value(value, Unit.MONEY, Place.BOUND)
    factor, letter = (1e6, "M") if size >= 1e6 else (1e3, "k")
    digits = formats.locale.toString(size / factor, "f", decimals_of(Unit.NUMBER, size / factor, Place.BOUND))
    sign = "\N{MINUS SIGN}" if value < 0 else ""
    if formats.is_french:
        return f"{sign}{digits}\N{NO-BREAK SPACE}{letter}{formats.symbol}"
    return f"{sign}{formats.symbol}{digits}{letter}"
