"""Figures through time, and by month: sums of the cubes over steps of days."""

import numpy as np

from ecomkpi_desktop.kpi.columns import NO_DAY, Bools, Codes
from ecomkpi_desktop.kpi.customers import month_number
from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.ladder import ladder, rate_columns
from ecomkpi_desktop.kpi.results import Floats, Step, Trend
from ecomkpi_desktop.kpi.view import View

FLOWS = ("orders", "units", "new_customers", "acquisition_spend", "sessions")
_UNDIVIDED = ("marketing_spend", "cm3", "acquisition_spend", "sessions", "fixed_costs", "operating_result")


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
    """Return the ladder, orders, customers and rates of each step of the period.

    Retention is that of each step against the step before it, whole where the data cover it.
    """
    edges = edges_of(step, view.start, view.end)
    columns = step_columns(view, edges)
    columns.update(rate_columns(columns))
    columns["cac"] = np.where(spend_known(view, edges, columns), columns["cac"], np.nan)
    longer = np.append(np.int32(_step_before(step, int(edges[0]))), edges)
    active, returning, kept = view.recall(f"customers by {step}", (), lambda: step_customers(view, longer))
    columns["customers"], columns["returning_customers"] = active[1:], returning[1:]
    facts = view.ledger.facts
    known = (longer[:-1] >= facts.data_start) & (active[:-1] > 0)
    known &= view.selection.scope.buyers is None  # whether somebody came back is a question about all their orders
    columns["retention_rate"] = np.divide(kept[1:], active[:-1], out=np.full(len(edges), np.nan), where=known)
    ends = np.append(edges[1:], view.end)
    complete = (edges >= facts.data_start) & (ends <= facts.data_end) & whole_steps(step, edges, ends)
    return Trend(step, tuple(from_day(int(day)) for day in edges), columns, complete)


def whole_steps(step: Step, edges: Codes, ends: Codes) -> Bools:
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
    return withheld(columns, view)


def withheld(columns: dict[str, Floats], view: View) -> dict[str, Floats]:
    """Return columns without what a scope cannot tell: NaN, not 0."""
    if view.reach is None:
        return columns
    nothing = np.full(len(columns["cm2"]), np.nan)
    return {name: nothing if name in _UNDIVIDED else column for name, column in columns.items()}


def spend_known(view: View, edges: Codes, columns: dict[str, Floats]) -> Bools:
    """Tell which steps have spend, or a day of it that was imported: elsewhere it is unknown, not 0."""
    places = np.clip(np.append(edges, view.end) - view.ledger.day0, 0, view.ledger.shape[0])
    days = np.append(0, np.cumsum(view.ledger.spend_known))
    known: Bools = (days[places[1:]] > days[places[:-1]]) | (columns["marketing_spend"] > 0)
    return known


def step_customers(view: View, edges: Codes) -> tuple[Floats, Floats, Floats]:
    """Return, for each step, its customers, those of them who had ordered before it, and those of the step before.

    Args:
        view: the selection, which ends the last step.
        edges: first days of the steps.
    """
    customers = view.customers
    day, who, before = customers.visits(int(edges[0]), view.end, view.order_channels)
    step_of_day = np.repeat(np.arange(len(edges), dtype=np.int32), np.diff(np.append(edges, view.end)))
    step = step_of_day[day - edges[0]]
    start = edges[step]
    new = before < start  # the customer's first visit in the step
    earlier = np.append(np.int32(NO_DAY), edges[:-1])[step]
    kept = new & (before >= earlier) & (step > 0)
    returning = new & (customers.first_day[who] < start)
    active, again, stayed = (
        np.bincount(step[chosen], minlength=len(edges)).astype(np.float64) for chosen in (new, returning, kept)
    )
    return active, again, stayed


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

