"""Break-even: months against their fixed costs, and the figures that follow (2.6)."""

import math
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import numpy as np

from ecomkpi_desktop.kpi.costing import CM3
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.ladder import ladder
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import BreakEvenMonth, Floats
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View

_DUST = 1e-9  # sums of floats must not cost a day


def daily_cm3(view: View, start: int, end: int) -> Floats:
    """Return CM3 of each day of [start, end) over all channels; days off the axis are 0."""
    whole = view.memo(
        "daily cm3", CM3, lambda: ladder(lambda name: view.cubes.get(name).sum(axis=1))["cm3"]
    )
    return on_days(view, whole, start, end)


def on_days(view: View, by_day: Floats, start: int, end: int) -> Floats:
    """Return a flow by day of the axis on each day of [start, end); days off the axis are 0."""
    low, high = view.place(start), view.place(end)
    days = np.zeros(end - start)
    days[low + view.ledger.day0 - start :][: high - low] = by_day[low:high]
    return days


def break_even_months(view: View) -> tuple[BreakEvenMonth, ...]:
    """Return every calendar month the period touches and data reach, each up to its last known day.

    None under a scope: neither spend nor fixed costs belong to a part of the orders.
    """
    return tuple(reversed(list(_latest_first(view))))


def _latest_first(view: View) -> Iterator[BreakEvenMonth]:
    if view.reach is not None or not view.has_data:
        return
    facts = view.ledger.facts
    first_day = to_day(view.selection.period.start.replace(day=1))
    last = view.selection.period.end - timedelta(days=1)
    costs = view.fixed.by_day(first_day, to_day(add_months(last.replace(day=1), 1)))
    for part in reversed(list(view.selection.period.months())):
        first = part.start.replace(day=1)
        start, end = to_day(first), to_day(add_months(first, 1))
        known = min(end, facts.data_end)
        if end <= facts.data_start or known <= start:
            continue
        cumulative = np.cumsum(daily_cm3(view, start, known))
        fixed = float(costs[start - first_day : end - first_day].sum())
        reached = np.flatnonzero(cumulative >= fixed - _DUST * max(fixed, 1.0))
        day = int(reached[0]) + 1 if len(reached) and fixed > 0 else None
        complete = facts.data_start <= start and end <= facts.data_end
        yield BreakEvenMonth(first, cumulative, fixed, day, complete)


def headline_month(view: View) -> BreakEvenMonth | None:
    """Return the month the dial speaks of: the last complete one wholly in the period, else the last one."""
    period = view.selection.period
    latest: BreakEvenMonth | None = None
    for month in _latest_first(view):
        if month.complete and period.start <= month.month and add_months(month.month, 1) <= period.end:
            return month
        latest = latest or month
    return latest


def put_break_even(sheet: Sheet, view: View) -> None:
    """Add the break-even figures; the sheet holds the ladder already."""
    coverage = sheet.figures["cm3"].coverage
    if not view.whole_shop:
        sheet.put("break_even_day", None, sheet.inputs("cm3", "fixed_costs"), reason=Reason.WHOLE_SHOP)
        sheet.put("break_even_revenue", None, sheet.inputs("fixed_costs", "cm3_rate"), reason=Reason.WHOLE_SHOP)
        sheet.put("safety_margin", None, sheet.inputs("net_revenue", "break_even_revenue"), reason=Reason.WHOLE_SHOP)
        return
    month = headline_month(view)
    if month is None:
        sheet.put("break_even_day", None, reason=Reason.NO_DATA)
    else:
        reason = Reason.NOT_REACHED if month.fixed_costs > 0 else Reason.NO_FIXED_COSTS
        cm3 = float(month.cumulative[-1])
        sheet.put("break_even_day", None if month.day is None else float(month.day),
                  {"cm3": cm3, "fixed_costs": month.fixed_costs}, coverage=coverage, reason=reason)  # fmt: skip
    fixed, rate, net = (sheet.value(name) for name in ("fixed_costs", "cm3_rate", "net_revenue"))
    needed = None
    if not fixed:
        reason = Reason.NO_FIXED_COSTS
    elif rate is None:
        reason = sheet.figures["cm3_rate"].reason or Reason.NO_REVENUE
    else:
        reason = Reason.NEVER_POSITIVE
        needed = fixed / rate if rate > 0 else None
    sheet.put("break_even_revenue", needed, sheet.inputs("fixed_costs", "cm3_rate"), coverage=coverage, reason=reason)
    margin = None if needed is None or net is None else net - needed
    sheet.put("safety_margin", margin, sheet.inputs("net_revenue", "break_even_revenue"), coverage=coverage,
              reason=reason)  # fmt: skip


def seasonal_point(spans: Sequence[Period], margins: Sequence[float], fixed_costs: float) -> date | None:
    """Return the day on which cumulative margin reaches the year's fixed costs.

    Args:
        spans: consecutive periods, the finest known.
        margins: margin earned in each.
        fixed_costs: of the whole year.

    Inside the period in which it is reached the margin is taken as even: quarters of sales 120, 150, 260, 60 at 20 %
    of margin against 100 give 20 September.
    """
    total = 0.0
    for span, margin in zip(spans, margins, strict=True):
        if margin > 0 and total + margin >= fixed_costs - _DUST * max(fixed_costs, 1.0):
            # Reached on the last moment of a day is reached that day.
            day = math.ceil((fixed_costs - total) / margin * span.days - _DUST) - 1
            return span.start + timedelta(days=min(max(day, 0), span.days - 1))
        total += margin
    return None

