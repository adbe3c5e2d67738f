"""Cohorts by age: customers by month of first order, followed in steps of 30 days from each one's own first day (2.5).

Calendar months give a customer of the 1st and one of the 31st different lengths of "month 1"; ages do not.
"""

import numpy as np

from ecomkpi_desktop.kpi.columns import NO_DAY, Bools, Codes, Longs
from ecomkpi_desktop.kpi.customers import NEVER, month_number
from ecomkpi_desktop.kpi.documents import followed
from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import CohortTriangle, Floats
from ecomkpi_desktop.kpi.view import View

AGE_DAYS = 30


def cohorts_by_age(view: View) -> CohortTriangle:
    """Return all cohorts up to the period's end by age; a cell is complete when its youngest customers outgrew it.

    ``active`` and ``margin`` have one column per age of 30 days.
    """
    customers, until = view.customers, view.known_until
    chosen = followed(view)
    entered = int(np.searchsorted(customers.entry[0], until))
    if not entered:
        nothing = np.zeros((0, 0))
        return CohortTriangle((), np.zeros(0, dtype=np.int64), nothing, nothing, np.zeros((0, 0), dtype=np.bool_))
    low = int(customers.cohort_axis[0])
    size = int(month_number(np.array([until - 1]))[0]) - low + 1
    cohort = np.where(chosen, month_number(np.where(chosen, customers.first_day, 0)) - low, -1).astype(np.int64)
    starts = np.arange(low, low + size + 1).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    ages = -(-(until - int(starts[0])) // AGE_DAYS)
    sizes = np.bincount(cohort[chosen], minlength=size)
    active = _active(view, chosen, cohort, (size, ages))
    margin = np.cumsum(_margins(view, chosen, cohort, (size, ages)), axis=1)
    begins = np.arange(ages) * AGE_DAYS
    empty = (starts[:-1, None] + begins >= until) | (sizes == 0)[:, None]
    outgrown = starts[1:, None] - 1 + begins + AGE_DAYS <= until
    base = np.maximum(sizes, 1)[:, None]
    return CohortTriangle(
        months=tuple(from_day(int(day)) for day in starts[:-1]),
        customers=sizes.astype(np.int64),
        active=np.where(empty, np.nan, active / base),
        margin=np.where(empty, np.nan, margin / base),
        complete=outgrown & (starts[:-1] >= view.ledger.facts.data_start)[:, None],
    )


def _active(view: View, chosen: Bools, cohort: Longs, shape: tuple[int, int]) -> Floats:
    """Return customers with an order by cohort and age, each once an age."""
    customers = view.ledger.customers
    day, who, _ = customers.visits(NO_DAY, view.known_until, None)
    mine = chosen[who]
    day, who = day[mine], who[mine].astype(np.int64)
    seen = np.zeros(customers.count * shape[1], dtype=np.bool_)
    seen[who * shape[1] + (day - customers.first_day[who]) // AGE_DAYS] = True
    customer, age = np.divmod(np.flatnonzero(seen), shape[1])
    return np.bincount(cohort[customer] * shape[1] + age, minlength=shape[0] * shape[1]).reshape(shape).astype(float)


def _margins(view: View, chosen: Bools, cohort: Longs, shape: tuple[int, int]) -> Floats:
    """Return CM2 by cohort and age; a refund counts at the age of its order where that is known."""
    ledger, costing = view.ledger, view.costing
    total = np.zeros(shape[0] * shape[1])
    first_day: Codes = np.append(np.where(chosen, ledger.customers.first_day, NEVER), NEVER)
    for documents, counts_on, values in (
        (ledger.orders, ledger.orders.day, costing.order_cm2),
        (ledger.refunds, ledger.refunds.rate_day, costing.refund_cm2),
    ):
        known = int(np.searchsorted(documents.day, view.known_until))
        who, day = documents.customer[:known], counts_on[:known]
        # Code -1, no customer, reads the last place: its first day is never.
        # A file may date a refund before its order: that order's age is not reached yet.
        used = np.flatnonzero((day >= first_day[who]) & (day < view.known_until))
        age = (day[used] - first_day[who[used]]) // AGE_DAYS
        total += weighted(cohort[who[used]] * shape[1] + age, values[used], len(total))
    return total.reshape(shape)
