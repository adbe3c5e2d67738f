"""The driver tree: which figure hangs on which, and where each stands in the picture."""

from collections.abc import Mapping
from dataclasses import dataclass

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import KINDS, Lever, Scenario, present
from ecomkpi_desktop.kpi.whatif.outcome import outcome
from ecomkpi_desktop.ui.pages.whatif.words import is_same, outcome_name, outcome_unit, short_lever

DRIVERS, MONEY, VALUE = range(3)  # columns
ROWS = 7


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node stands and what it says.

    Attributes:
        key: a lever's or a figure's.
        column, row: in the picture.
        better: +1 where more is better, -1 where less is, 0 where neither is.
        is_result: whether it is one of the outcomes that everything leads to.
    """

    key: str
    column: int
    row: int
    better: int = 1
    is_result: bool = False

    @property
    def lever(self) -> Lever | None:
        """The lever it is, or None."""
        return _LEVER_NODES.get(self.key)


@dataclass(frozen=True, slots=True)
class Link:
    """What feeds what; ``leave`` and ``enter`` shift its ends up or down, so that two of them do not lie on another."""

    source: str
    target: str
    leave: float = 0.0
    enter: float = 0.0


@dataclass(frozen=True, slots=True)
class Node:
    """A figure now and under the scenario.

    Attributes:
        place: where it stands.
        name: in the user's language.
        unit: of both values.
        now, then: values; None where there is none.
    """

    place: Place
    name: str
    unit: Unit
    now: float | None
    then: float | None

    @property
    def is_moved(self) -> bool:
        """Whether the scenario changes it."""
        return not is_same(self.now, self.then)

    @property
    def is_better(self) -> bool | None:
        """Whether the change is for the better; None where it is neither, or nothing changes."""
        if not self.is_moved or not self.place.better or self.now is None or self.then is None:
            return None
        return (self.then > self.now) == (self.place.better > 0)


_LEVER_NODES = {
    "conversion": Lever.CONVERSION, "aov": Lever.AOV, "return_rate": Lever.RETURN_RATE,
    "product_cost": Lever.PRODUCT_COST, "shipping": Lever.SHIPPING, "retention": Lever.RETENTION, "cac": Lever.CAC,
    "fixed_costs": Lever.FIXED_COSTS,
}  # fmt: skip
PLACES = (
    Place("conversion", DRIVERS, 0),
    Place("visits", MONEY, 0, 0),
    Place("retention", VALUE, 0),
    Place("aov", DRIVERS, 1),
    Place("orders", MONEY, 1),
    Place("ltv", VALUE, 1),
    Place("return_rate", DRIVERS, 2, -1),
    Place("net_revenue", MONEY, 2),
    Place("ltv_cac", VALUE, 2, is_result=True),
    Place("product_cost", DRIVERS, 3, -1),
    Place("cm1", MONEY, 3),
    Place("cac", VALUE, 3, -1),
    Place("shipping", DRIVERS, 4, -1),
    Place("cm2", MONEY, 4),
    Place("new_customers", VALUE, 4),
    Place("cm3", MONEY, 5, is_result=True),
    Place("marketing_spend", VALUE, 5, -1),
    Place("fixed_costs", DRIVERS, 6, -1),
    Place("operating_result", MONEY, 6, is_result=True),
    Place("break_even_day", VALUE, 6, -1, is_result=True),
)
LINKS = (
    Link("conversion", "orders"),
    Link("visits", "orders"),
    Link("retention", "orders", enter=-9),
    Link("retention", "ltv"),
    Link("aov", "net_revenue", enter=-9),
    Link("return_rate", "net_revenue"),
    Link("orders", "net_revenue"),
    Link("orders", "new_customers", leave=9),
    Link("net_revenue", "cm1"),
    Link("product_cost", "cm1"),
    Link("cm1", "cm2"),
    Link("shipping", "cm2"),
    Link("cm2", "cm3"),
    Link("cm2", "ltv", leave=-9),
    Link("marketing_spend", "cm3"),
    Link("cm3", "operating_result"),
    Link("fixed_costs", "operating_result"),
    Link("operating_result", "break_even_day"),
    Link("ltv", "ltv_cac"),
    Link("cac", "ltv_cac"),
    Link("new_customers", "cac"),
    Link("marketing_spend", "cac"),
)


def nodes_of(base: Base, scenario: Scenario) -> tuple[Node, ...]:
    """Return every node, in reading order."""
    before, after = outcome(base, Scenario()), outcome(base, scenario)
    return tuple(_node(place, base, scenario, before, after) for place in PLACES)


def _node(
    place: Place, base: Base, scenario: Scenario, before: Mapping[str, float | None], after: Mapping[str, float | None]
) -> Node:
    if place.key == "visits":
        visits = base.value("sessions")
        return Node(place, outcome_name("sessions"), Unit.COUNT, visits, visits)
    if place.key in before:  # what follows from several levers is told as it comes out
        return Node(place, outcome_name(place.key), outcome_unit(place.key), before[place.key], after[place.key])
    lever = _LEVER_NODES[place.key]
    now = present(base, lever)
    return Node(place, short_lever(lever), KINDS[lever].unit, now, scenario.values.get(lever, now))
