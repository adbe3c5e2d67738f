"""What the delegation page asks of the engine. Runs on worker threads; no widgets."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL, Selection
from ecomkpi_desktop.review.delegation.progress import secondary
from ecomkpi_desktop.review.planned import Planned
from ecomkpi_desktop.review.plans import Plans, plans_of

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class DelegationView:
    """Everything on the page that the data tell.

    Attributes:
        plans: objectives, experiments and bottleneck.
        channels: of the data, those with most net revenue first.
        secondary: those of them on which a first initiative risks little.
    """

    plans: Plans
    channels: tuple[str, ...]
    secondary: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DelegationQuestion:
    """The question, with what the engine does not know: called on a worker thread."""

    settings: "Settings"
    planned: Planned
    today: date

    def __call__(self, engine: "Engine", selection: Selection) -> DelegationView:
        """Return everything on the page, over the whole shop whatever the filters."""
        whole = selection.whole()
        covered = engine.covered() or whole.period
        rows = engine.by(Dimension.CHANNEL, whole.over(covered))
        pairs = zip(rows.keys, rows.columns["net_revenue"].tolist(), strict=True)
        revenue = {name: amount for name, amount in pairs if name != NOT_ALLOCATED}
        named = {name: amount for name, amount in revenue.items() if name != UNKNOWN_CHANNEL}
        plans = plans_of(self.planned, engine, self.settings, whole.period, engine.covered(), self.today)
        channels = tuple(sorted(revenue, key=lambda name: -revenue[name]))
        return DelegationView(plans, channels, secondary(named))
