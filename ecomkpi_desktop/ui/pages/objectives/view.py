"""What the objectives page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.review.objectives.proposals import proposals
from ecomkpi_desktop.review.planned import Planned
from ecomkpi_desktop.review.plans import Plans, plans_of

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class ObjectivesView:
    """Everything on the page.

    Attributes:
        period: what is looked at.
        figures: of the whole shop in it: where new key results start.
        proposals: figures and changes that make sense as key results.
        channels: of the data, those with most net revenue first.
        plans: objectives and experiments, held against the data.
    """

    period: Period
    figures: Mapping[str, Figure]
    proposals: tuple[tuple[str, float], ...]
    channels: tuple[str, ...]
    plans: Plans


@dataclass(frozen=True, slots=True)
class ObjectivesQuestion:
    """The question, with what the engine does not know: called on a worker thread."""

    settings: "Settings"
    planned: Planned
    today: date

    def __call__(self, engine: "Engine", selection: Selection) -> ObjectivesView:
        """Return everything on the page, over the whole shop whatever the filters."""
        whole = selection.whole()
        figures = engine.figures(whole)
        plans = plans_of(
            self.planned, engine, self.settings, whole.period, engine.covered(), self.today, with_points=True
        )
        return ObjectivesView(whole.period, figures, proposals(figures), channels_of(engine, whole), plans)


def channels_of(engine: "Engine", selection: Selection) -> tuple[str, ...]:
    """Return the channels of the data, those with most net revenue first."""
    covered = engine.covered() or selection.period
    rows = engine.by(Dimension.CHANNEL, selection.over(covered))
    revenue = dict(zip(rows.keys, rows.columns["net_revenue"].tolist(), strict=True))
    return tuple(sorted((name for name in revenue if name != NOT_ALLOCATED), key=lambda name: -revenue[name]))
