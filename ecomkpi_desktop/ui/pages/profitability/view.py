"""What the profitability page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.loss_making import LossMakingOrders
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.review.costs.live import audit_of, with_span

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings

LADDER_IDS = (
    "gross_sales", "discounts", "shipping_income", "refunds", "net_revenue", "cogs", "cm1", "logistics_cost",
    "payment_fees", "marketplace_fees", "other_costs", "cm2", "marketing_spend", "cm3", "fixed_costs",
    "operating_result",
)
_MOSTLY = 0.5  # less known than that and a cost is shown as an estimate


@dataclass(frozen=True, slots=True)
class LadderView:
    """Figures of the selection, and of the period before it; ``costs`` is what is known of its costs."""

    figures: Mapping[str, Figure]
    previous: Mapping[str, Figure]
    costs: CostAudit | None = None

    def value(self, figure_id: str) -> float | None:
        """Return a value, or None."""
        figure = self.figures.get(figure_id)
        return figure.value if figure is not None else None

    @property
    def is_untold(self) -> bool:
        """Whether nobody told the marketing spend: it is unknown, and CM3 the most there can be."""
        spend = self.figures.get("marketing_spend")
        return spend is not None and spend.untold

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


@dataclass(frozen=True, slots=True)
class LadderQuestion:
    """The question, with the settings in force: called on a worker thread."""

    settings: "Settings"

    def __call__(self, engine: "Engine", selection: Selection) -> LadderView:
        """Return the figures of a selection and of the period before."""
        figures = engine.figures(selection)
        before = engine.figures(selection.over(selection.period.before()))
        costs = audit_of(engine, selection, self.settings, figures, before) if selection.scope.is_whole else None
        return LadderView(with_span(figures, costs), before, costs)


def breakdown_of(engine: "Engine", selection: Selection, *, dimension: Dimension) -> Breakdown:
    """Return the ladder by the keys of a dimension."""
    return engine.by(dimension, selection)


def losses_of(engine: "Engine", selection: Selection) -> LossMakingOrders:
    """Return the orders that cost more than they bring, the worst ones listed."""
    return engine.loss_making(selection)
