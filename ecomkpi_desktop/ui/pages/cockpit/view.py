"""What the cockpit asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.models.dials import DialData, dials

if TYPE_CHECKING:
    from collections.abc import Callable

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.forecast import MonthForecast
    from ecomkpi_desktop.kpi.seasonal import SeasonalPoint
    from ecomkpi_desktop.review.finding import Finding
    from ecomkpi_desktop.review.sources import DataState
    from ecomkpi_desktop.settings.values import Settings

SURFACE_IDS = ("gross_sales", "orders", "sessions", "new_customers", "returning_customers", "units_per_order")
_SPARK_MONTHS = 13  # a year and the month a year ago


@dataclass(frozen=True, slots=True)
class Spark:
    """The last months of a dial: their first days, their values (NaN where not available)."""

    months: tuple[date, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class CockpitView:
    """Everything on the cockpit.

    Attributes:
        dials, sparks, findings: the judgement.
        figures, previous: of the selection and of the period before.
        forecast: the month in which the data end, over all channels; None without data.
        season: the year in which the data end, over all channels; None without data.
    """

    dials: tuple[DialData, ...]
    sparks: Mapping[str, Spark]
    findings: tuple["Finding", ...]
    figures: Mapping[str, Figure]
    previous: Mapping[str, Figure]
    forecast: "MonthForecast | None"
    season: "SeasonalPoint | None"


@dataclass(frozen=True, slots=True)
class CockpitQuestion:
    """The question, with what the engine does not know: called on a worker thread."""

    settings: "Settings"
    state_of: "Callable[[Engine], DataState]"
    first_day: date | None
    last_day: date | None

    def __call__(self, engine: "Engine", selection: Selection) -> CockpitView:
        """Return everything on the cockpit."""
        from ecomkpi_desktop.review.findings import findings_in
        from ecomkpi_desktop.review.rules.situation import situation_of

        state = self.state_of(engine)
        covered = _covered(self.first_day, self.last_day)
        situation = situation_of(engine, selection, self.settings, state, covered)
        return CockpitView(
            dials(engine, selection, self.settings, state),
            _sparks(engine, selection, covered),
            findings_in(situation),
            situation.figures,
            engine.figures(selection.over(selection.period.before())),
            engine.month_forecast(),
            engine.seasonal_break_even(self.last_day.year) if self.last_day is not None else None,
        )


def _covered(first: date | None, last: date | None) -> Period | None:
    return None if first is None or last is None else Period(first, last + timedelta(days=1))


def _sparks(engine: "Engine", selection: Selection, covered: Period | None) -> dict[str, Spark]:
    """Return the months up to the end of the selection, as far back as data go."""
    if covered is None:
        return {}
    end = min(selection.period.end, covered.end)
    start = max(add_months(end.replace(day=1), -_SPARK_MONTHS), covered.start)
    if end <= start:
        return {}
    asked = selection.over(Period(start, end))
    trend = engine.trend(Step.MONTH, asked)
    whole = [position for position, complete in enumerate(trend.complete) if complete]
    found = {
        figure_id: _spark([trend.starts[at] for at in whole], [float(column[at]) for at in whole])
        for figure_id, column in trend.columns.items()
    }
    starts = [trend.starts[at] for at in whole]
    ratios = engine.ltv_cac_months([Period(one, add_months(one, 1)) for one in starts], asked)
    found["ltv_cac"] = _spark(starts, ratios.tolist())
    months = [month for month in engine.break_even(asked) if month.complete]
    days = [float(month.day) if month.day is not None else np.nan for month in months]
    found["break_even_day"] = _spark([month.month for month in months], days)
    return found


def _spark(months: Sequence[date], values: Sequence[float]) -> Spark:
    return Spark(tuple(months), tuple(values))
