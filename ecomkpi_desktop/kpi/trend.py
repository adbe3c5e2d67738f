"""Figures through time, and by month: sums of the cubes over steps of days."""

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools, Codes
from ecomkpi_desktop.kpi.customers import NEVER, month_number
from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.ladder import ladder, rate_columns
from ecomkpi_desktop.kpi.results import Floats, Step, Trend
from ecomkpi_desktop.kpi.view import View

FLOWS = ("orders", "units", "new_customers", "acquisition_spend", "sessions")


def edges_of(step: Step, start: int, end: int) -> Codes:
    """Return the first days of the steps of [start, end), the first one cut to ``start``."""
    days = np.arange(start, end, dtype=np.int32)
    if step is Step.DAY:
        return days
    # 5 January 1970 was a Monday.
    week = (days + 3) // 7
    first = np.append(True, np.diff(week if step is Step.WEEK else month_number(days)) != 0)
    found: Codes = days[first]
    return found


def trend(view: View, step: Step) -> Trend:
    """Return the ladder, orders, customers and rates of each step of the period."""
    edges = edges_of(step, view.start, view.end)
    columns = step_columns(view, edges)
    columns.update(rate_columns(columns))
    facts = view.ledger.facts
    ends = np.append(edges[1:], view.end)
    complete = (edges >= facts.data_start) & (ends <= facts.data_end) & _whole(step, edges, ends)
    columns["retention_rate"] = _retention(view, step, edges)
    starts = tuple(from_day(int(day)) for day in edges)
    return Trend(step, starts, columns, complete)


def _whole(step: Step, edges: Codes, ends: Codes) -> Bools:
    """Tell which steps are not cut by the period."""
    if step is Step.DAY:
        return np.ones(len(edges), dtype=np.bool_)
    if step is Step.WEEK:
        week: Bools = ends == edges + 7
        return week
    month = edges.astype("datetime64[D]").astype("datetime64[M]")
    first = month.astype("datetime64[D]").astype(np.int64)
    following = (month + 1).astype("datetime64[D]").astype(np.int64)
    return np.equal(edges, first) & np.equal(ends, following)


def step_columns(view: View, edges: Codes) -> dict[str, Floats]:
    """Return the flows of each step."""
    places = np.append(edges, view.end)
    places = np.clip(places - view.ledger.day0, 0, view.ledger.shape[0])

    def flow(name: str) -> Floats:
        cube = view.cubes.get(name)
        by_day = np.append((cube if view.channels is None else cube[:, view.channels]).sum(axis=1), 0.0)
        sums = np.add.reduceat(by_day, places)[:-1]  # the last place ends the last step
        return np.where(places[1:] > places[:-1], sums, 0.0)

    columns = ladder(flow)
    columns.update({name: flow(name) for name in FLOWS})
    if view.whole_shop:
        daily = np.append(view.fixed.by_day(view.start, view.end), 0.0)
        columns["fixed_costs"] = np.add.reduceat(daily, edges - view.start)
        columns["operating_result"] = columns["cm3"] - columns["fixed_costs"]
    else:
        columns["fixed_costs"] = columns["operating_result"] = np.full(len(edges), np.nan)
    customers, returning = _customers(view, edges)
    columns["customers"], columns["returning_customers"] = customers, returning
    return columns


def _active_pairs(view: View, edges: Codes, end: int) -> tuple[Codes, Codes]:
    """Return (customer, step) for every customer active in a step, sorted by customer then step."""
    customers = view.ledger.customers
    day, who, channel = customers.by_customer
    inside = (day >= edges[0]) & (day < end)
    if view.order_channels is not None:
        inside &= view.order_channels[channel]
    day, who = day[inside], who[inside]
    step = (np.searchsorted(edges, day, side="right") - 1).astype(np.int32)
    if not len(step):
        return who, step
    new = np.append(True, (who[1:] != who[:-1]) | (step[1:] != step[:-1]))
    return who[new], step[new]


def _customers(view: View, edges: Codes) -> tuple[Floats, Floats]:
    who, step = _active_pairs(view, edges, view.end)
    count = len(edges)
    active = np.bincount(step, minlength=count)
    earlier = np.append(view.ledger.customers.first_day, NEVER)[who] < edges[step]
    return active.astype(np.float64), np.bincount(step[earlier], minlength=count).astype(np.float64)


def _retention(view: View, step: Step, edges: Codes) -> Floats:
    """Return each whole step's retention against the step before it; NaN where that one is not covered."""
    earlier = _step_before(step, int(edges[0]))
    longer = np.append(np.int32(earlier), edges)
    who, number = _active_pairs(view, longer, view.end)
    active = np.bincount(number, minlength=len(longer)).astype(np.float64)
    kept = np.zeros(len(longer))
    if len(who):
        again = np.append(False, (who[1:] == who[:-1]) & (number[1:] == number[:-1] + 1))
        kept = np.bincount(number[again], minlength=len(longer)).astype(np.float64)
    before = active[:-1]
    known = (longer[:-1] >= view.ledger.facts.data_start) & (before > 0)
    found: Floats = np.divide(kept[1:], before, out=np.full(len(edges), np.nan), where=known)
    return found


def _step_before(step: Step, first: int) -> int:
    day = from_day(first)
    if step is Step.DAY:
        return first - 1
    if step is Step.WEEK:
        return first - 7
    previous = from_day(int(first - day.day))  # last day of the month before
    return first - day.day - previous.day + 1


def month_names(edges: Codes) -> tuple[str, ...]:
    """Return steps of months as ``2024-05``."""
    return tuple(f"{day.year:04d}-{day.month:02d}" for day in (from_day(int(edge)) for edge in edges))

