"""What the profitability page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.loss_making import LossMakingOrders
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.kpi.selection import Selection

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine

LADDER_IDS = (
    "gross_sales", "discounts", "shipping_income", "refunds", "net_revenue", "cogs", "cm1", "logistics_cost",
    "payment_fees", "marketplace_fees", "other_costs", "cm2", "marketing_spend", "cm3", "fixed_costs",
    "operating_result",
)
_MOSTLY = 0.5  # less known than that and a cost is shown as an estimate


@dataclass(frozen=True, slots=True)
class LadderView:
    """Figures of the selection, and of the period before it."""

    figures: Mapping[str, Figure]
    previous: Mapping[str, Figure]

    def value(self, figure_id: str) -> float | None:
        """Return a value, or None."""
        figure = self.figures.get(figure_id)
        return figure.value if figure is not None else None

    @property
    def amounts(self) -> dict[str, float | None]:
        """Amounts of the ladder by figure."""
        return {figure_id: self.value(figure_id) for figure_id in LADDER_IDS}

    @property
    def estimated(self) -> frozenset[str]:
        """Figures that rest mostly on estimates."""
        return frozenset(
            figure_id
            for figure_id in ("cogs",)
            if (figure := self.figures.get(figure_id)) is not None
            and figure.coverage is not None
            and figure.coverage < _MOSTLY
        )

    @property
    def has_fixed_costs(self) -> bool:
        """Whether any fixed costs are known."""
        return bool(self.value("fixed_costs"))


def ladder_view(engine: "Engine", selection: Selection) -> LadderView:
    """Return the figures of a selection and of the period before."""
    before = selection.over(selection.period.before())
    return LadderView(engine.figures(selection), engine.figures(before))


def breakdown_of(engine: "Engine", selection: Selection, *, dimension: Dimension) -> Breakdown:
    """Return the ladder by the keys of a dimension."""
    return engine.by(dimension, selection)


def losses_of(engine: "Engine", selection: Selection) -> LossMakingOrders:
    """Return the orders that cost more than they bring, the worst ones listed."""
    return engine.loss_making(selection)
