"""Words of positions: what they are called, the rule that decided, what a declared position asks for."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.positioning.declared import Check
from ecomkpi_desktop.review.positioning.readings import CategoryReading
from ecomkpi_desktop.review.positioning.rules import Position, Thresholds

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats

_POSITIONS = {
    Position.PREMIUM: QT_TRANSLATE_NOOP("positioning", "Premium"),
    Position.LOW_COST: QT_TRANSLATE_NOOP("positioning", "Low-cost"),
    Position.MIDDLE: QT_TRANSLATE_NOOP("positioning", "Stuck in the middle"),
    Position.UNKNOWN: QT_TRANSLATE_NOOP("positioning", "Not enough data"),
}
_CHECKS = {
    "gross_margin_rate": QT_TRANSLATE_NOOP("positioning", "Gross margin rate"),
    "price_index": QT_TRANSLATE_NOOP("positioning", "Price index against competitors"),
    "discount_rate": QT_TRANSLATE_NOOP("positioning", "Share of gross sales given away"),
    "return_rate_value": QT_TRANSLATE_NOOP("positioning", "Share of ordered revenue returned"),
    "logistics_cost": QT_TRANSLATE_NOOP("positioning", "Logistics, share of net revenue"),
}
_AT_LEAST = QT_TRANSLATE_NOOP("positioning", "at least {bound}")
_AT_MOST = QT_TRANSLATE_NOOP("positioning", "at most {bound}")
MET = {
    True: QT_TRANSLATE_NOOP("positioning", "held"),
    False: QT_TRANSLATE_NOOP("positioning", "not held"),
    None: QT_TRANSLATE_NOOP("positioning", "not known"),
}


def position_word(position: Position) -> str:
    """Return what a position is called."""
    return words("positioning", _POSITIONS[position])


def rule_text(reading: CategoryReading, thresholds: Thresholds, formats: "Formats") -> str:
    """Return the rule that decided, with the numbers it looked at."""
    traits = reading.traits
    rates = {
        "margin": traits.margin, "discounts": traits.discounts, "average": traits.average,
        "sales_share": traits.sales_share, "known_cost": traits.known_cost, "floor": thresholds.floor,
        "ideal": thresholds.ideal, "danger": thresholds.danger,
    }  # fmt: skip
    indexes = {
        "price_index": traits.price_index, "paid_index": traits.paid_index, "dear": thresholds.dear,
        "cheap": thresholds.cheap,
    }  # fmt: skip
    facts = {name: formats.rate(value, 0 if name in _ROUND else 1) for name, value in rates.items()}
    facts |= {name: formats.count(value) for name, value in indexes.items()}
    return words("positioning", reading.rule.text).format(**facts)


_ROUND = frozenset({"floor", "ideal", "danger"})


def check_name(check: Check) -> str:
    """Return what is measured."""
    return words("positioning", _CHECKS[check.figure_id])


def check_bound(check: Check, formats: "Formats") -> str:
    """Return what is asked for."""
    bound = formats.rate(check.bound, 0) if check.unit is Unit.RATE else formats.count(check.bound)
    return words("positioning", _AT_LEAST if check.at_least else _AT_MOST).format(bound=bound)


def check_state(check: Check) -> str:
    """Return whether the shop stands there."""
    return words("positioning", MET[check.is_met])
