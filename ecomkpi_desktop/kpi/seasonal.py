"""The day of a year on which its fixed costs are earned, with the season in it (2.6)."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from ecomkpi_desktop.kpi.break_even import daily_cm3, seasonal_point
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.view import View

_LATE_START = 3  # a shop without an order on the first days of a year is covered all the same


@dataclass(frozen=True, slots=True)
class SeasonalPoint:
    """One year against its fixed costs, over all channels.

    Attributes:
        year: the calendar year.
        months: CM3 of each month, shape (12,); NaN where data do not reach.
        fixed_costs: of the whole year.
        day: first day whose cumulative CM3 reaches them, or None.
        even_day: the day that sales without a season would give, for the same CM3 of a complete year; the difference
            to ``day`` is what the season does.
        complete: whether data cover the whole year.
        reason: why there is no day.
    """

    year: int
    months: Floats
    fixed_costs: float
    day: date | None
    even_day: date | None
    complete: bool
    reason: Reason | None


def seasonal_break_even(view: View, year: int) -> SeasonalPoint:
    """Return a year's break-even point: days are the finest period known, months show where the margin comes from."""
    facts = view.ledger.facts
    first, following = date(year, 1, 1), date(year + 1, 1, 1)
    start, end = to_day(first), to_day(following)
    fixed = view.fixed.total(start, end)
    known = min(end, facts.data_end)
    edges = [to_day(add_months(first, month)) for month in range(13)]
    if not view.has_data or facts.data_start > start + _LATE_START - 1 or known <= start:
        reason = Reason.NOT_COVERED if view.has_data else Reason.NO_DATA
        return SeasonalPoint(year, np.full(12, np.nan), fixed, None, None, complete=False, reason=reason)
    daily = daily_cm3(view, start, known)
    cumulative = np.append(0.0, np.cumsum(daily))
    low, high = (np.minimum(side, known) - start for side in (edges[:-1], edges[1:]))
    months = np.where(high > low, cumulative[high] - cumulative[low], np.nan)
    complete = known == end
    day = even = None
    reason = Reason.NO_FIXED_COSTS
    if fixed > 0:
        reason = Reason.NOT_REACHED
        spans = [Period(first + timedelta(days=n), first + timedelta(days=n + 1)) for n in range(len(daily))]
        day = seasonal_point(spans, daily.tolist(), fixed)
        even = seasonal_point([Period(first, following)], [float(cumulative[-1])], fixed) if complete else None
    return SeasonalPoint(year, months, fixed, day, even, complete, reason if day is None else None)
