"""What the page of hidden costs asks of the engine. Runs on worker threads; no widgets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.review.costs.live import audit_of

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class HiddenCostsView:
    """Everything on the page.

    Attributes:
        audit: None where the period has no order.
        net_revenue: of the selection; None where nothing tells.
        coverage: share of goods with a known product cost.
        has_spend: whether any advertising spend is known: without, CM3 is flattered whatever is answered.
    """

    audit: CostAudit | None
    net_revenue: float | None
    coverage: float | None
    has_spend: bool


@dataclass(frozen=True, slots=True)
class HiddenCostsQuestion:
    """The question, with the settings in force: called on a worker thread."""

    settings: "Settings"

    def __call__(self, engine: "Engine", selection: Selection) -> HiddenCostsView:
        """Return the audit of period and channels, whatever countries or categories are looked at."""
        asked = Selection(selection.period, selection.channels)
        figures = engine.figures(asked)
        before = engine.figures(asked.over(asked.period.before()))
        spend = figures["media_spend"].value
        return HiddenCostsView(
            audit_of(engine, asked, self.settings, figures, before),
            figures["net_revenue"].value,
            figures["cost_coverage"].value,
            bool(spend),
        )
