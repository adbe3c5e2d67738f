"""What the what-if page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.kpi.whatif.base import Base, base_of
from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.review.costs.live import audit_of
from ecomkpi_desktop.review.status import Corridor, corridor_of

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings

_ASKED = ("orders", "net_revenue", "cm2", "marketing_spend", "fixed_costs")


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """Where every what-if begins.

    Attributes:
        base: the period as it was; None where there is nothing to move.
        figures: of the period, to explain them and to say why one is missing.
        corridor: of LTV/CAC in the growth phase.
        costs: what is known of the costs; None where the period has no order.
    """

    base: Base | None
    figures: Mapping[str, Figure]
    corridor: Corridor | None
    costs: CostAudit | None = None

    @property
    def reason(self) -> Reason:
        """Why there is nothing to move."""
        missing = (self.figures[name].reason for name in _ASKED)
        return next((reason for reason in missing if reason is not None), Reason.NO_ORDERS)


@dataclass(frozen=True, slots=True)
class WhatIfQuestion:
    """The question, with the settings in force: called on a worker thread."""

    settings: "Settings"

    def __call__(self, engine: "Engine", selection: Selection) -> WhatIfView:
        """Return the period as it was."""
        figures = engine.figures(selection)
        before = engine.figures(selection.over(selection.period.before()))
        return WhatIfView(
            base_of(engine, selection), figures, corridor_of("ltv_cac", self.settings),
            audit_of(engine, selection, self.settings, figures, before),
        )  # fmt: skip
