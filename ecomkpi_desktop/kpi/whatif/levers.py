"""The levers a manager can move, each in its own unit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.whatif.base import Base


class Lever(StrEnum):
    """What can be moved."""

    CONVERSION = "conversion"
    AOV = "aov"
    RETENTION = "retention"
    CAC = "cac"
    PRODUCT_COST = "product_cost"
    SHIPPING = "shipping"
    RETURN_RATE = "return_rate"
    FIXED_COSTS = "fixed_costs"


@dataclass(frozen=True, slots=True)
class LeverKind:
    """How a lever is read from a period and moved.

    Attributes:
        name: words for people, context ``kpi``.
        unit: of its values.
        highest: no slider goes beyond; None where only the present value tells (three times of it).
        better: +1 where more is better, -1 where less is.
    """

    name: str
    unit: Unit
    highest: float | None
    better: int


KINDS: Mapping[Lever, LeverKind] = {
    Lever.CONVERSION: LeverKind(QT_TRANSLATE_NOOP("kpi", "Conversion rate"), Unit.RATE, None, 1),
    Lever.AOV: LeverKind(QT_TRANSLATE_NOOP("kpi", "Average order value"), Unit.MONEY, None, 1),
    Lever.RETENTION: LeverKind(QT_TRANSLATE_NOOP("kpi", "Retention rate"), Unit.RATE, 1.0, 1),
    Lever.CAC: LeverKind(QT_TRANSLATE_NOOP("kpi", "Customer acquisition cost"), Unit.MONEY, None, -1),
    Lever.PRODUCT_COST: LeverKind(QT_TRANSLATE_NOOP("kpi", "Product cost, share of sales"), Unit.RATE, 1.0, -1),
    Lever.SHIPPING: LeverKind(QT_TRANSLATE_NOOP("kpi", "Logistics cost per order"), Unit.MONEY, None, -1),
    Lever.RETURN_RATE: LeverKind(QT_TRANSLATE_NOOP("kpi", "Return rate (value)"), Unit.RATE, 1.0, -1),
    Lever.FIXED_COSTS: LeverKind(QT_TRANSLATE_NOOP("kpi", "Fixed costs per month"), Unit.MONEY, None, -1),
}


FIGURES: Mapping[Lever, str] = {  # the levers that are figures themselves
    Lever.CONVERSION: "conversion_rate", Lever.AOV: "aov", Lever.RETENTION: "retention_rate", Lever.CAC: "cac",
    Lever.RETURN_RATE: "return_rate_value",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scenario:
    """Levers that were moved, by a name.

    Attributes:
        name: what the user calls it.
        values: value of each moved lever, in the lever's unit; the others stay as they are.
    """

    name: str = ""
    values: Mapping[Lever, float] = field(default_factory=dict)

    def moved(self, lever: Lever, value: float | None) -> "Scenario":
        """Return the scenario with a lever at a value; None puts it back."""
        kept = {one: at for one, at in self.values.items() if one is not lever}
        return Scenario(self.name, kept if value is None else {**kept, lever: value})


def present(base: Base, lever: Lever) -> float | None:
    """Return where a lever stands in a period; None where the data do not tell, and it cannot be moved."""
    if lever in FIGURES:
        found = base.value(FIGURES[lever])
    elif lever is Lever.PRODUCT_COST:
        found = base.number("goods_cost") / base.number("goods_revenue")
    elif lever is Lever.SHIPPING:
        found = base.number("order_logistics") / base.number("orders")
    else:
        found = base.number("fixed_costs") / base.months
    # What is nil cannot be scaled; fixed costs and costs per unit can be typed from nothing.
    scaled = lever in {Lever.CONVERSION, Lever.AOV, Lever.RETENTION}
    return None if found is None or (scaled and found <= 0) else found


def bounds(base: Base, lever: Lever) -> tuple[float, float]:
    """Return how far a lever can be moved: from nothing to three times its present value, or what its unit allows."""
    now = present(base, lever) or 0.0
    highest = KINDS[lever].highest
    top = 3 * now if now > 0 else {Unit.RATE: 1.0}.get(KINDS[lever].unit, 100.0)
    return 0.0, top if highest is None else min(max(top, now), max(highest, now))
