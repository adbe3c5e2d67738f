"""What the customers page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.results import CohortTriangle
from ecomkpi_desktop.kpi.rfm import Rfm
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.status import Corridor, Status, corridor_of, statuses

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.predictive.prediction import PredictedLtv
    from ecomkpi_desktop.settings.values import Settings

JUDGED_IDS = ("retention_rate", "repurchase_rate_365")


@dataclass(frozen=True, slots=True)
class CustomersView:
    """Everything on the page.

    Attributes:
        figures: of the selection.
        previous: of the period before.
        triangle: cohorts by calendar month.
        by_age: cohorts by ages of 30 days.
        rfm: customers by segment.
        corridors: of the figures that have one.
        statuses: of the same.
    """

    figures: Mapping[str, Figure]
    previous: Mapping[str, Figure]
    triangle: CohortTriangle
    by_age: CohortTriangle
    rfm: Rfm
    corridors: Mapping[str, Corridor | None]
    statuses: Mapping[str, Status]


@dataclass(frozen=True, slots=True)
class CustomersQuestion:
    """The question, with the settings in force: called on a worker thread."""

    settings: "Settings"

    def __call__(self, engine: "Engine", selection: Selection) -> CustomersView:
        """Return everything on the page."""
        figures = engine.figures(selection)
        previous = engine.figures(selection.over(selection.period.before()))
        judged = {figure_id: figures[figure_id] for figure_id in JUDGED_IDS}
        return CustomersView(
            figures,
            previous,
            engine.cohorts(selection),
            engine.cohorts_by_age(selection),
            engine.rfm(selection),
            {figure_id: corridor_of(figure_id, self.settings) for figure_id in JUDGED_IDS},
            statuses(judged, self.settings, previous),
        )


def predicted(engine: "Engine", selection: Selection) -> "PredictedLtv":
    """Return what the customers are expected to leave: fits two models, so that it is only asked for on demand."""
    return engine.predicted_ltv(selection)
