"""What the basket page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.aov_bridge import AovBridge
from ecomkpi_desktop.kpi.attach import Pair
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.kpi.selection import Selection

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine


@dataclass(frozen=True, slots=True)
class BasketView:
    """Everything on the page but the breakdown.

    Attributes:
        figures: of the selection.
        previous: of the period before.
        bridges: the ways from the house's value to its alternatives; none without an order.
    """

    figures: Mapping[str, Figure]
    previous: Mapping[str, Figure]
    bridges: tuple[AovBridge, ...]

    def levers(self) -> tuple[float, float] | None:
        """Return what units per order, then the price of a unit, add to the change of the basket; None without one.

        The units are weighed at the price before, the price at the units now, so that the two add up.
        """
        now, before = _pair(self.figures), _pair(self.previous)
        if now is None or before is None:
            return None
        return (now[0] - before[0]) * before[1], (now[1] - before[1]) * now[0]


def basket_view(engine: "Engine", selection: Selection) -> BasketView:
    """Return basket values, their bridges and those of the period before."""
    before = selection.over(selection.period.before())
    return BasketView(engine.figures(selection), engine.figures(before), engine.aov_bridges(selection))


def basket_pairs(engine: "Engine", selection: Selection) -> tuple[Pair, ...]:
    """Return the products bought together: orders of hundreds of lines take longer than all the rest."""
    return engine.attach_pairs(selection)


def basket_by(engine: "Engine", selection: Selection, *, dimension: Dimension) -> Breakdown:
    """Return the ladder by the keys of a dimension."""
    return engine.by(dimension, selection)


def _pair(figures: Mapping[str, Figure]) -> tuple[float, float] | None:
    units, price = figures["units_per_order"].value, figures["unit_price"].value
    return None if units is None or price is None else (units, price)
