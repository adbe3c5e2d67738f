"""What is known of each customer on a day: repeat orders, and what the first and the later orders left."""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.columns import NO_DAY, Bools, Codes, Longs
from ecomkpi_desktop.kpi.costing import Costing
from ecomkpi_desktop.kpi.customers import NEVER
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import Floats


@dataclass(frozen=True, slots=True)
class Observed:
    """Customers who had ordered before a day E, one row each.

    Orders of one day are one, as in the repurchase rate. The margins add up to the customers' whole CM2: what a
    customer without a repeat order lost later (a replacement, a refund) belongs to the first order.

    Attributes:
        customer: codes, ascending.
        repeats: x, days with an order after the first one.
        last: t_x, days from the first order to the last one.
        known: T, days from the first order to the last day known, E - 1.
        first_margin: CM2 of the first day's orders.
        repeat_margin: CM2 per repeat order; 0 without any.
    """

    customer: Codes
    repeats: Longs
    last: Longs
    known: Longs
    first_margin: Floats
    repeat_margin: Floats

    @property
    def margin(self) -> Floats:
        """CM2 of each customer's whole history."""
        return self.first_margin + self.repeats * self.repeat_margin

    @property
    def repeaters(self) -> int:
        """How many came back."""
        return int(np.count_nonzero(self.repeats))


def observe(costing: Costing, until: int, followed: Bools) -> Observed:
    """Return what is known on a day.

    Args:
        costing: the documents weighed.
        until: E, the first day that is not known (since 1970).
        followed: which customers are looked at (``documents.followed``).
    """
    customers = costing.ledger.customers
    chosen = followed & (customers.first_day < until)
    who = np.flatnonzero(chosen).astype(np.int32)
    day, visitor, before = customers.visits(NO_DAY, until, None)
    again = (before != NO_DAY) & (before < day)
    repeats = np.bincount(visitor[again], minlength=customers.count)[who]
    latest = np.zeros(customers.count, dtype=np.int64)
    latest[visitor] = day  # in order of day: the last one remains
    first_day = customers.first_day[who].astype(np.int64)
    on_first, later = _margins(costing, until)
    first, rest = on_first[who], later[who]
    back = repeats > 0
    return Observed(
        who, repeats, latest[who] - first_day, until - 1 - first_day,
        np.where(back, first, first + rest), np.where(back, rest / np.maximum(repeats, 1), 0.0),
    )  # fmt: skip


def _margins(costing: Costing, until: int) -> tuple[Floats, Floats]:
    """Return CM2 of each customer's first day, and of the days after it, as far as known before a day (as for LTV)."""
    ledger = costing.ledger
    count = ledger.customers.count
    first_day = np.append(ledger.customers.first_day, NEVER)
    on_first, later = np.zeros(count), np.zeros(count)
    for documents, counts_on, margin in (
        (ledger.orders, ledger.orders.day, costing.order_cm2),
        (ledger.refunds, ledger.refunds.rate_day, costing.refund_cm2),
    ):
        known = int(np.searchsorted(documents.day, until))
        who, day, values = documents.customer[:known], counts_on[:known], margin[:known]
        first = first_day[who]
        # Code -1, no customer, reads the last place: its first day is never.
        same, after = np.flatnonzero((day == first) & (who >= 0)), np.flatnonzero(day > first)
        on_first += weighted(who[same], values[same], count)
        later += weighted(who[after], values[after], count)
    return on_first, later
