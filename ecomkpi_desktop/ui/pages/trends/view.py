"""What the trends page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.adjusted import NoSeason, Season, season_of
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Step, Trend
from ecomkpi_desktop.kpi.selection import Selection

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.growth import Growth
    from ecomkpi_desktop.kpi.results import Floats

# Panels that can be shown, in the order in which they are offered; the first ones are shown at first.
PANEL_IDS = (
    "cm3", "cm3_rate", "net_revenue", "aov", "cac", "conversion_rate", "ltv_cac", "retention_rate", "gross_margin_rate",
    "cm2_rate", "cm1", "cm2", "operating_result", "marketing_spend", "mer", "orders", "new_customers",
    "returning_customers", "sessions", "units_per_order", "logistics_cost", "return_rate_value", "discounts", "refunds",
)
FIRST_PANELS = 6


class Comparison(StrEnum):
    """What the figures are compared with."""

    NOTHING = "nothing"
    BEFORE = "before"  # the window just before
    YEAR = "year"  # the same dates a year earlier


@dataclass(frozen=True, slots=True)
class TrendView:
    """Everything on the page.

    Attributes:
        trend: figures through time.
        compared: values of the compared period by figure, aligned step by step; empty without comparison.
        figures: of the selection.
        previous: of the period before it.
        period: that the trend spans.
        seasons: of each figure, from all the data; empty while figures are shown as measured.
        compared_starts: first days of the steps of the compared period.
    """

    trend: Trend
    compared: Mapping[str, "Floats"]
    figures: Mapping[str, Figure]
    previous: Mapping[str, Figure]
    period: Period
    seasons: Mapping[str, Season | NoSeason] = field(default_factory=dict)
    compared_starts: tuple[date, ...] = ()

    def values(self, figure_id: str) -> "Floats":
        """Return a figure as it is shown: without its season where there is one."""
        season = self.seasons.get(figure_id)
        values = self.trend.columns[figure_id]
        return season.without(values, self.trend.starts) if isinstance(season, Season) else values

    def measured(self, figure_id: str) -> "Floats | None":
        """Return a figure as it was measured where it is shown without its season, else None."""
        return self.trend.columns[figure_id] if isinstance(self.seasons.get(figure_id), Season) else None

    def others(self, figure_id: str) -> "Floats | None":
        """Return the compared period as it is shown, or None."""
        season, values = self.seasons.get(figure_id), self.compared.get(figure_id)
        if values is None or not isinstance(season, Season):
            return values
        return season.without(values, self.compared_starts)

    def step_period(self, position: int) -> Period:
        """Return the days of a step."""
        starts = self.trend.starts
        end = starts[position + 1] if position + 1 < len(starts) else self.period.end
        return Period(max(starts[position], self.period.start), end)


@dataclass(frozen=True, slots=True)
class TrendQuestion:
    """The question: called on a worker thread.

    Attributes:
        step: grain.
        comparison: what to compare with.
        first_day: first day of the data when everything is looked at, else None.
        last_day: last day of the data when everything is looked at, else None.
        adjusted: whether figures are wanted without their season.
    """

    step: Step
    comparison: Comparison
    first_day: date | None = None
    last_day: date | None = None
    adjusted: bool = False

    def __call__(self, engine: "Engine", selection: Selection) -> TrendView:
        """Return everything on the page."""
        period = selection.period
        if self.first_day is not None and self.last_day is not None:
            period = Period(self.first_day, self.last_day + timedelta(days=1))
        trend = engine.trend(self.step, selection.over(period))
        before = selection.over(selection.period.before())
        compared, starts = self._compared(engine, period, selection, trend)
        seasons = self._seasons(engine, selection) if self.adjusted else {}
        figures = engine.figures(selection)
        return TrendView(trend, compared, figures, engine.figures(before), period, seasons, starts)

    def _seasons(self, engine: "Engine", selection: Selection) -> dict[str, Season | NoSeason]:
        """Return the season of every figure, from all the data: a period alone is mostly too short for one."""
        covered = engine.covered()
        if covered is None:
            return {}
        whole = engine.trend(self.step, selection.over(covered))
        return {
            figure_id: season_of(self.step, whole.starts, whole.columns[figure_id], whole.complete)
            for figure_id in PANEL_IDS
            if figure_id in whole.columns
        }

    def _compared(
        self, engine: "Engine", period: Period, selection: Selection, trend: Trend
    ) -> "tuple[dict[str, Floats], tuple[date, ...]]":
        if self.comparison is Comparison.NOTHING:
            return {}, ()
        other = period.before() if self.comparison is Comparison.BEFORE else period.year_before()
        found = engine.trend(self.step, selection.over(other))
        steps = len(trend.starts)
        # A step that no data cover has sums of 0: nothing was compared there.
        aligned = {
            figure_id: _fitted(np.where(found.complete, column, np.nan), steps)
            for figure_id, column in found.columns.items()
        }
        known = {figure_id: column for figure_id, column in aligned.items() if np.isfinite(column).any()}
        starts = found.starts[:steps]
        # Where two years differ by a step the last one is not compared: its place in the year does not matter.
        return known, starts + starts[-1:] * (steps - len(starts))


def suggested_step(period: Period) -> Step:
    """Return the grain at which a period has a readable number of points."""
    if period.days <= 45:
        return Step.DAY
    return Step.WEEK if period.days <= 130 else Step.MONTH


def _fitted(values: "Floats", length: int) -> "Floats":
    """Return values cut or filled to a length: two years may differ by a day."""
    fitted = np.full(length, np.nan)
    count = min(length, len(values))
    fitted[:count] = values[:count]
    return fitted


@dataclass(frozen=True, slots=True)
class GrowthView:
    """Growth of the selection.

    Attributes:
        figures: of the selection.
        on_year, on_before: the selection against the same dates a year earlier, against the window just before; None
            where the data do not cover both or know no customer.
    """

    figures: Mapping[str, Figure]
    on_year: "Growth | None"
    on_before: "Growth | None"


def growth_view(engine: "Engine", selection: Selection) -> GrowthView:
    """Return growth and through whom it came."""
    period = selection.period
    return GrowthView(
        engine.figures(selection), engine.growth(selection, period.year_before()),
        engine.growth(selection, period.before()),
    )  # fmt: skip
