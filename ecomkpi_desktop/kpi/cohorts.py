"""Cohorts: customers by month of first order, and what became of them (2.5)."""

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.columns import Codes
from ecomkpi_desktop.kpi.customers import NEVER, month_number
from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import CohortTriangle, Floats
from ecomkpi_desktop.kpi.view import View


def cohorts(view: View) -> CohortTriangle:
    """Return the triangle of all cohorts up to the period's end, by calendar month since the first order."""
    customers, until = view.ledger.customers, view.known_until
    first, channel, _ = customers.entry
    known = first < until
    if view.order_channels is not None:
        known &= view.order_channels[channel]
    first = first[known]
    if not len(first):
        nothing = np.zeros((0, 0))
        return CohortTriangle((), np.zeros(0, dtype=np.int64), nothing, nothing, np.zeros((0, 0), dtype=np.bool_))
    low = int(month_number(first[:1])[0])
    last = int(month_number(np.array([until - 1]))[0])
    size = last - low + 1
    sizes = np.bincount(month_number(first) - low, minlength=size)
    shape = (size, size)
    active = _visits(view, low, size).reshape(shape)
    margin = np.cumsum(_margins(view, low, size).reshape(shape), axis=1)
    cohort = np.arange(size)
    month = cohort[:, None] + cohort[None, :]
    starts = (np.arange(low, last + 2)).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    future = month >= size
    within = np.minimum(month, size - 1)
    facts = view.ledger.facts
    whole = (starts[1:][within] <= until) & (starts[:-1][cohort] >= facts.data_start)[:, None] & ~future
    empty = future | (sizes == 0)[:, None]
    base = np.maximum(sizes, 1)[:, None]
    return CohortTriangle(
        months=tuple(from_day(int(day)) for day in starts[:-1]),
        customers=sizes.astype(np.int64),
        active=np.where(empty, np.nan, active / base),
        margin=np.where(empty, np.nan, margin / base),
        complete=whole,
    )


def _visits(view: View, low: int, size: int) -> Floats:
    """Return customers active by cohort and month since, each once per month."""
    customers = view.ledger.customers
    day, who, month = customers.visits_by_month
    high = int(np.searchsorted(day, view.known_until))
    day, who, month = day[:high], who[:high], month[:high]
    cohort = customers.cohort_month[who] - low
    kept = cohort >= 0
    if view.order_channels is not None:
        kept &= view.order_channels[customers.first_channel[who]]
    cell = cohort[kept].astype(np.int64) * size + (month[kept] - low - cohort[kept])
    return np.bincount(cell, minlength=size * size).astype(np.float64)


def _margins(view: View, low: int, size: int) -> Floats:
    """Return CM2 by cohort and month since; a refund counts in the month of its order where that is known."""
    orders, refunds, costing = view.ledger.orders, view.ledger.refunds, view.costing
    total = np.zeros(size * size)
    for customer, day, own_day, values in (
        (orders.customer, orders.day, orders.day, costing.order_cm2),
        (refunds.customer, refunds.rate_day, refunds.day, costing.refund_cm2),
    ):
        high = int(np.searchsorted(own_day, view.known_until))
        cell = _cells(view, customer[:high], day[:high], low, size)
        kept = cell >= 0
        total += weighted(cell[kept], values[:high][kept], size * size)
    return total


def _cells(view: View, customer: Codes, day: Codes, low: int, size: int) -> NDArray[np.int64]:
    customers = view.ledger.customers
    first = np.append(customers.first_day, NEVER)[customer]
    kept = (customer >= 0) & (first <= day)
    if view.order_channels is not None:
        kept &= np.append(view.order_channels, False)[np.append(customers.first_channel, -1)[customer]]
    cohort = np.append(customers.cohort_month, 0)[customer].astype(np.int64) - low
    kept &= cohort >= 0
    return np.where(kept, cohort * size + (month_number(day) - low - cohort), -1)
