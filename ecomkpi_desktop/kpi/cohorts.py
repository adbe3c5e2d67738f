"""Cohorts: customers by month of first order, and what became of them (2.5)."""

import numpy as np

from ecomkpi_desktop.kpi.columns import Longs
from ecomkpi_desktop.kpi.customers import month_number
from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import CohortTriangle, Floats
from ecomkpi_desktop.kpi.view import View


def cohorts(view: View) -> CohortTriangle:
    """Return the triangle of all cohorts up to the period's end, by calendar month since the first order."""
    customers, until = view.customers, view.known_until
    entered = int(np.searchsorted(customers.entry[0], until))
    if not entered:
        nothing = np.zeros((0, 0))
        return CohortTriangle((), np.zeros(0, dtype=np.int64), nothing, nothing, np.zeros((0, 0), dtype=np.bool_))
    low = int(customers.cohort_axis[0])
    size = int(month_number(np.array([until - 1]))[0]) - low + 1
    whole = customers.cohort_axis[1]
    by_channel = np.bincount(customers.entry_cohort_cell[:entered], minlength=customers.channel_count * whole)
    sizes = _chosen(view, by_channel.reshape(-1, whole).astype(np.float64))[:size]
    active = _triangle(view, _visits(view), size)
    margin = np.cumsum(_triangle(view, _margins(view), size), axis=1)
    cohort = np.arange(size)
    month = cohort[:, None] + cohort[None, :]
    starts = (np.arange(low, low + size + 1)).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    future = month >= size
    within = np.minimum(month, size - 1)
    known = (starts[1:][within] <= until) & (starts[:-1] >= view.ledger.facts.data_start)[:, None] & ~future
    empty = future | (sizes == 0)[:, None]
    base = np.maximum(sizes, 1.0)[:, None]
    return CohortTriangle(
        months=tuple(from_day(int(day)) for day in starts[:-1]),
        customers=sizes.astype(np.int64),
        active=np.where(empty, np.nan, active / base),
        margin=np.where(empty, np.nan, margin / base),
        complete=known,
    )


def _chosen(view: View, by_channel: Floats) -> Floats:
    """Sum over the channels of the first order that are looked at."""
    chosen = by_channel if view.order_channels is None else by_channel[view.order_channels]
    total: Floats = chosen.sum(axis=0)
    return total


def _triangle(view: View, cells: Floats, size: int) -> Floats:
    """Return cells by (channel, cohort, month since) as a square of the months known."""
    whole = view.customers.cohort_axis[1]
    return _chosen(view, cells.reshape(-1, whole, whole))[:size, :size]


def _visits(view: View) -> Floats:
    """Return customers active by channel, cohort and month since, each once a month."""
    customers = view.customers
    day, cell = customers.visit_cohort_cell
    known = int(np.searchsorted(day, view.known_until))
    return np.bincount(cell[:known], minlength=customers.cohort_cells).astype(np.float64)


def _margins(view: View) -> Floats:
    """Return CM2 by channel, cohort and month since; a refund counts in the month of its order where that is known."""
    ledger, costing = view.ledger, view.costing
    customers = view.customers
    total = np.zeros(customers.cohort_cells)
    for (used, cell), day, values in (
        (customers.order_cohort_cell, ledger.orders.day, costing.order_cm2),
        (customers.refund_cohort_cell, ledger.refunds.day, costing.refund_cm2),
    ):
        known = int(np.searchsorted(used, np.searchsorted(day, view.known_until)))
        total += weighted(cell[:known], _taken(values, used, known), customers.cohort_cells)
    return total


def _taken(values: Floats, used: Longs, known: int) -> Floats:
    """Return the first ``known`` used values, without a copy where all are used."""
    return values[:known] if len(used) == len(values) else values[used[:known]]
