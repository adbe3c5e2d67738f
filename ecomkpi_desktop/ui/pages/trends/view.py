"""What the trends page asks of the engine. Runs on worker threads; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

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
    """

    trend: Trend
    compared: Mapping[str, "Floats"]
    figures: Mapping[str, Figure]
    previous: Mapping[str, Figure]
    period: Period

    def step_period(self, position: int) -> Period:
        """Return the days of a step."""
        starts = self.trend.starts
        end = starts[position + 1] if position + 1 < len(starts) else self.period.end
        return Period(max(starts[position], self.period.start), end)


@dataclass(frozen=True, slots=True)
class StepQuestion:
    """A figure of one step, with the part it is of: called on a worker thread."""

    figure_id: str
    part: Selection

    def __call__(self, engine: "Engine", _selection: Selection) -> tuple[Figure, Selection]:
        """Return the figure."""
        return engine.figures(self.part)[self.figure_id], self.part


@dataclass(frozen=True, slots=True)
class TrendQuestion:
    """The question: called on a worker thread.

    Attributes:
        step: grain.
        comparison: what to compare with.
        first_day: first day of the data when everything is looked at, else None.
        last_day: last day of the data when everything is looked at, else None.
    """

    step: Step
    comparison: Comparison
    first_day: date | None = None
    last_day: date | None = None

    def __call__(self, engine: "Engine", selection: Selection) -> TrendView:
        """Return everything on the page."""
        period = selection.period
        if self.first_day is not None and self.last_day is not None:
            period = Period(self.first_day, self.last_day + timedelta(days=1))
        trend = engine.trend(self.step, selection.over(period))
        before = selection.over(selection.period.before())
        compared = self._compared(engine, period, selection, trend)
        return TrendView(trend, compared, engine.figures(selection), engine.figures(before), period)

    def _compared(
        self, engine: "Engine", period: Period, selection: Selection, trend: Trend
    ) -> dict[str, "Floats"]:
        if self.comparison is Comparison.NOTHING:
            return {}
        other = period.before() if self.comparison is Comparison.BEFORE else period.year_before()
        found = engine.trend(self.step, selection.over(other))
        steps = len(trend.starts)
        # A step that no data cover has sums of 0: nothing was compared there.
        aligned = {
            figure_id: _fitted(np.where(found.complete, column, np.nan), steps)
            for figure_id, column in found.columns.items()
        }
        return {figure_id: column for figure_id, column in aligned.items() if np.isfinite(column).any()}


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
