"""The month that runs: where it will end if the days to come are like the same weekdays of the last weeks (S6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from ecomkpi_desktop.kpi.break_even import daily_cm3, on_days
from ecomkpi_desktop.kpi.costing import CM2
from ecomkpi_desktop.kpi.facts import from_day, to_day
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.ladder import ladder
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View

WEEKS = 8  # looked back on: two months, long enough for a weekday's mean, short enough to be of this season
MIN_WEEKS = 4
_WEEK = 7
_PAST = 12  # months on which the same forecast is tried
_MIN_PAST = 3  # fewer say nothing of its error
_DUST = 1e-9
Z_95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class MonthForecast:
    """A month that runs, over all channels.

    Attributes:
        month: its first day.
        known: days that the data cover.
        cumulative: cumulative CM3 at the end of each day of the month, measured up to ``known``, expected after it.
        fixed_costs: of the month.
        figures: ``forecast_net_revenue``, ``forecast_cm3`` (with 95 % intervals from the errors of the same forecast
            in the months before, where there are at least three) and ``forecast_break_even_day``.
        past_errors: CM3 forecast less CM3 earned for each earlier month tried, latest first.
    """

    month: date
    known: int
    cumulative: Floats
    fixed_costs: float
    figures: Mapping[str, Figure]
    past_errors: Floats


def month_forecast(view: View) -> MonthForecast | None:
    """Return the forecast of the month in which the data end; None without data."""
    facts = view.ledger.facts
    if not view.has_data:
        return None
    month = from_day(facts.data_end - 1).replace(day=1)
    start, end = to_day(month), to_day(add_months(month, 1))
    known = facts.data_end - start
    fixed = view.fixed.total(start, end)
    origin = min(facts.data_start, start)
    series = {
        "net_revenue": _Daily(origin, facts.data_start, on_days(view, _net_revenue(view), origin, end)),
        "cm3": _Daily(origin, facts.data_start, daily_cm3(view, origin, end)),
    }
    sheet = Sheet()
    if known < end - start and facts.data_end - facts.data_start < MIN_WEEKS * _WEEK:
        for figure_id in ("forecast_net_revenue", "forecast_cm3", "forecast_break_even_day"):
            sheet.put(figure_id, None, reason=Reason.NOT_COVERED)
        so_far = np.cumsum(series["cm3"].month(start, known, known))
        return MonthForecast(month, known, so_far, fixed, sheet.ordered(), np.zeros(0))
    errors = {name: one.errors(month, known) for name, one in series.items()}
    for name, one in series.items():
        total = float(one.month(start, known, end - start).sum())
        reach = _reach(errors[name], done=known == end - start)
        sheet.put(f"forecast_{name}", total, interval=None if reach is None else (total - reach, total + reach))
    cumulative = np.cumsum(series["cm3"].month(start, known, end - start))
    reached = np.flatnonzero(cumulative >= fixed - _DUST * max(fixed, 1.0))
    day = float(reached[0]) + 1.0 if len(reached) and fixed > 0 else None
    reason = Reason.NOT_REACHED if fixed > 0 else Reason.NO_FIXED_COSTS
    sheet.put("forecast_break_even_day", day, sheet.inputs("forecast_cm3"), reason=reason)
    return MonthForecast(month, known, cumulative, fixed, sheet.ordered(), errors["cm3"])


def _net_revenue(view: View) -> Floats:
    """Return net revenue of each day of the axis, over all channels."""
    return view.costing.memo(
        "daily net revenue", CM2, lambda: ladder(lambda name: view.cubes.get(name).sum(axis=1))["net_revenue"]
    )


@dataclass(frozen=True, slots=True)
class _Daily:
    """A flow by day.

    Attributes:
        origin: day of the first value, since 1970.
        data_start: first day that data cover; 0 stands before it.
        values: by day.
    """

    origin: int
    data_start: int
    values: Floats

    def month(self, start: int, known: int, length: int) -> Floats:
        """Return a month's days: those known, then for each day to come the mean of its weekday.

        Args:
            start: the month's first day.
            known: days of it that are known; the weekdays are those before the first unknown day.
            length: days of the month.
        """
        begin, now = start - self.origin, start + known - self.origin
        days = self.values[begin:now]
        if known == length:
            return days
        weeks = min((start + known - self.data_start) // _WEEK, WEEKS)
        # Rows are weeks, back from the last known day: column n holds the weekday of the n-th day to come.
        past = self.values[now - weeks * _WEEK : now].reshape(weeks, _WEEK).mean(axis=0)
        return np.append(days, past[np.arange(length - known) % _WEEK])

    def errors(self, month: date, known: int) -> Floats:
        """Return forecast less truth of the months before, forecast after as many of their days."""
        found = []
        for back in range(1, _PAST + 1):
            first = add_months(month, -back)
            start, end = to_day(first), to_day(add_months(first, 1))
            seen = min(known, end - start)
            if start < self.data_start or start + seen - self.data_start < MIN_WEEKS * _WEEK:
                break
            truth = self.values[start - self.origin : end - self.origin].sum()
            found.append(float(self.month(start, seen, end - start).sum() - truth))
        return np.array(found)


def _reach(errors: Floats, *, done: bool) -> float | None:
    """Return half of the 95 % interval: the root mean square of the errors of the past, if there are enough."""
    if done:
        return 0.0
    return Z_95 * float(np.sqrt(np.mean(errors**2))) if len(errors) >= _MIN_PAST else None
