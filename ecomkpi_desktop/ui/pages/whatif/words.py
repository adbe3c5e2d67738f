"""Names of levers and outcomes, values and changes in words."""

import math

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.whatif.levers import KINDS, Lever
from ecomkpi_desktop.present.decimals import Place
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words

# The short names of the registry, and these where a lever has none there.
_LEVERS = {
    Lever.CONVERSION: QT_TRANSLATE_NOOP("WhatIf", "Conversion"),
    Lever.AOV: QT_TRANSLATE_NOOP("WhatIf", "AOV"),
    Lever.RETENTION: QT_TRANSLATE_NOOP("WhatIf", "Retention"),
    Lever.CAC: QT_TRANSLATE_NOOP("WhatIf", "CAC"),
    Lever.PRODUCT_COST: QT_TRANSLATE_NOOP("WhatIf", "Product cost"),
    Lever.SHIPPING: QT_TRANSLATE_NOOP("WhatIf", "Logistics per order"),
    Lever.RETURN_RATE: QT_TRANSLATE_NOOP("WhatIf", "Return rate"),
    Lever.FIXED_COSTS: QT_TRANSLATE_NOOP("WhatIf", "Monthly fixed costs"),
}
_CERTAIN = 1e-9  # of a value: less is the dust of floats


def lever_name(lever: Lever) -> str:
    """Return the full name of a lever."""
    return words("kpi", KINDS[lever].name)


def short_lever(lever: Lever) -> str:
    """Return the name of a lever for a chart or a node."""
    return words("WhatIf", _LEVERS[lever])


def outcome_name(figure_id: str) -> str:
    """Return the short name of an outcome; the full one where the day has the short one already."""
    definition = REGISTRY[figure_id]
    short = definition.short_name if figure_id != "break_even_revenue" else ""
    return words("kpi", short or definition.name)


def outcome_unit(figure_id: str) -> Unit:
    """Return the unit of an outcome."""
    return REGISTRY[figure_id].unit


def value_text(value: float | None, unit: Unit, formats: Formats) -> str:
    """Return a value short enough for a node, or the words for none."""
    if value is None:
        return QCoreApplication.translate("WhatIf", "none")
    return formats.compact(value, unit, Place.LEVER)


def is_same(now: float | None, then: float | None) -> bool:
    """Whether a value stays where it is."""
    if now is None or then is None:
        return now is then
    return math.isclose(now, then, rel_tol=_CERTAIN, abs_tol=_CERTAIN)


def change_text(now: float | None, then: float | None, unit: Unit, formats: Formats) -> str:
    """Return the change with its sign; "" where it stays or where one side is not available."""
    if now is None or then is None or is_same(now, then):
        return ""
    if unit is Unit.RATIO:
        text = formats.number(then - now, 2)
        return f"+{text}" if then > now else text
    return formats.change(then, now, unit)
