"""Recency, frequency and margin of customers, and the segments they make (2.5, S3)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Bools, Longs
from ecomkpi_desktop.kpi.costing import CM2
from ecomkpi_desktop.kpi.customers import NEVER
from ecomkpi_desktop.kpi.definitions.segments import SEGMENTS
from ecomkpi_desktop.kpi.documents import followed
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.orders_build import HALF_MICRO
from ecomkpi_desktop.kpi.results import Floats, Ints
from ecomkpi_desktop.kpi.view import View

BANDS = (2, 3, 4, 6)  # orders from which on the frequency score is 2, 3, 4, 5
LOYAL = 4  # frequency score from which on a customer is loyal: 4 orders and more
_GRADES = 5


@dataclass(frozen=True, slots=True)
class Loyalty:
    """Are the most loyal customers profitable?

    Attributes:
        customers: with at least four orders; ``others`` the rest.
        cm2_per_customer, others_cm2_per_customer: None where there is nobody.
        cm2_per_order, others_cm2_per_order: the same per order: loyal customers may earn more by ordering more often
            and less each time.
        losing: loyal customers whose CM2 is under 0.
        cm2_share: part of all CM2 that is theirs; None where there is none to share.
    """

    customers: int
    others: int
    cm2_per_customer: float | None
    others_cm2_per_customer: float | None
    cm2_per_order: float | None
    others_cm2_per_order: float | None
    losing: int
    cm2_share: float | None

    @property
    def profitable(self) -> bool | None:
        """Whether a loyal customer leaves a margin, on average; None without any."""
        return None if self.cm2_per_customer is None else self.cm2_per_customer > 0


@dataclass(frozen=True, slots=True)
class Rfm:
    """Customers known at the end of the selection, by segment and by score.

    Attributes:
        segments: ids of ``definitions.segments.SEGMENTS``, all of them, in their order: the rows of the next five.
        customers: how many.
        orders: orders above 0 that they made, in all their history.
        revenue: their net revenue, in all their history.
        cm2: their CM2, in all their history.
        losing: customers whose CM2 is under 0.
        cells: customers by score of recency, of frequency and of margin, shape (5, 5, 5); score 1 comes first.
        loyalty: the answer to the question of the most loyal.
    """

    segments: tuple[str, ...]
    customers: Ints
    orders: Ints
    revenue: Floats
    cm2: Floats
    losing: Ints
    cells: Ints
    loyalty: Loyalty

    @property
    def cm2_per_customer(self) -> Floats:
        """CM2 per customer of each segment; NaN where there is nobody."""
        empty = np.full(len(self.customers), np.nan)
        found: Floats = np.divide(self.cm2, self.customers, out=empty, where=self.customers > 0)
        return found


def rfm(view: View) -> Rfm:
    """Return the segments at the end of the selection; with channels, customers whose first order came through them.

    Margin and revenue are those of a customer's whole known history, as for LTV: a refund linked to an order counts on
    that order's date, and nothing made after the selection is known.
    """
    who, recency, frequency, orders = _scored(view)
    cm2, revenue = (values[who] for values in _history(view))
    micro = np.rint(cm2 * 1e6)  # equal margins are equal, whatever the sums of floats left behind
    return _table(recency, frequency, quintiles(micro), orders, revenue, cm2)


def segments_of_customers(view: View, segment: str) -> Bools:
    """Tell which customers of the selection are of a segment."""
    who, recency, frequency, _ = _scored(view)
    number = next(number for number, one in enumerate(SEGMENTS) if one.id == segment)
    found = np.zeros(view.ledger.customers.count, dtype=np.bool_)
    found[who] = _SEGMENT_OF_PAIR[(recency - 1) * _GRADES + frequency - 1] == number
    return found


def losing_customers(view: View) -> Bools:
    """Tell which customers have cost more than they brought, as far as known at the end of the selection."""
    lost: Bools = _history(view)[0] < -HALF_MICRO
    return lost


def _scored(view: View) -> tuple[Longs, Longs, Longs, Longs]:
    """Return the customers followed, their scores of recency and of frequency, and their numbers of orders."""
    customers = view.ledger.customers
    who = np.flatnonzero(followed(view))
    known = int(np.searchsorted(customers.visit_day, view.known_until))
    visitor = customers.visit_customer[:known]
    orders = np.bincount(visitor, minlength=customers.count)[who]
    latest = np.zeros(customers.count, dtype=np.int32)
    latest[visitor] = customers.visit_day[:known]  # in order of day: the last one remains
    return who, quintiles(latest[who]), _SCORE_OF_ORDERS[np.minimum(orders, BANDS[-1])], orders


def _table(recency: Longs, frequency: Longs, margin: Longs, orders: Longs, revenue: Floats, cm2: Floats) -> Rfm:
    pair = (recency - 1) * _GRADES + frequency - 1
    segment = _SEGMENT_OF_PAIR[pair]
    count = len(SEGMENTS)
    losing = cm2 < -HALF_MICRO
    cells = np.bincount(pair * _GRADES + margin - 1, minlength=_GRADES**3).reshape((_GRADES,) * 3)
    return Rfm(
        tuple(one.id for one in SEGMENTS), np.bincount(segment, minlength=count),
        weighted(segment, orders, count).astype(np.int64), weighted(segment, revenue, count),
        weighted(segment, cm2, count), np.bincount(segment[losing], minlength=count), cells,
        _loyalty(frequency >= LOYAL, orders, cm2),
    )  # fmt: skip


def _loyalty(loyal: NDArray[np.bool_], orders: Longs, cm2: Floats) -> Loyalty:
    group = loyal.view(np.int8)
    others, people = np.bincount(group, minlength=2).tolist()
    rest, theirs = weighted(group, cm2, 2).tolist()
    rest_bought, bought = weighted(group, orders, 2).tolist()
    everything = theirs + rest
    return Loyalty(
        people, others, theirs / people if people else None, rest / others if others else None,
        theirs / bought if people else None, rest / rest_bought if others else None,
        int(np.count_nonzero(loyal & (cm2 < -HALF_MICRO))), theirs / everything if everything > 0 else None,
    )  # fmt: skip


def quintiles(values: NDArray[np.generic]) -> Longs:
    """Return scores 1 (lowest fifth) to 5; equal values get equal scores, that of the lowest place among them.

    A value has score s when at least (s - 1) fifths of all values lie below it.
    """
    count = len(values)
    if not count:
        return np.zeros(0, dtype=np.int64)
    last = np.array([-(-fifth * count // _GRADES) - 1 for fifth in range(1, _GRADES)])  # of the fifths below
    bounds = np.sort(values)[last]  # vectorised where np.partition is not
    score = np.ones(count, dtype=np.int8)
    for bound in bounds:
        score += (values > bound).view(np.int8)
    return score.astype(np.int64)


def _history(view: View) -> tuple[Floats, Floats]:
    """Return CM2 and net revenue of each customer, as far as known at the end of the selection."""
    costing, until = view.costing, view.known_until
    kept: dict[int, tuple[Floats, Floats]] = costing.memo("customer histories", (*CM2, key.VAT), dict)
    if until not in kept:
        if len(kept) >= _KEPT:
            kept.clear()
        money = _by_customer(view, costing.order_cm2, costing.refund_cm2)
        kept[until] = money, _by_customer(view, costing.ordered, -costing.refunded)
    return kept[until]


_KEPT = 8  # ends of periods whose sums are kept


def _by_customer(view: View, of_orders: Floats, of_refunds: Floats) -> Floats:
    ledger = view.ledger
    count = ledger.customers.count
    first_day = np.append(ledger.customers.first_day, np.int32(NEVER))
    total = np.zeros(count)
    for documents, counts_on, values in (
        (ledger.orders, ledger.orders.day, of_orders), (ledger.refunds, ledger.refunds.rate_day, of_refunds),
    ):  # fmt: skip
        known = int(np.searchsorted(documents.day, view.known_until))
        customer = documents.customer[:known]
        # Code -1, no customer, reads the last place: never.
        used = counts_on[:known] >= first_day[customer]
        total += weighted(customer[used], values[:known][used], count)
    return total


def _segments_by_pair() -> Longs:
    """Return the segment of each pair of scores, recency first."""
    found = np.full(_GRADES * _GRADES, -1, dtype=np.int64)
    for number, one in enumerate(SEGMENTS):
        for recency in range(one.recency[0], one.recency[1] + 1):
            for frequency in range(one.frequency[0], one.frequency[1] + 1):
                found[(recency - 1) * _GRADES + frequency - 1] = number
    return found


_SEGMENT_OF_PAIR = _segments_by_pair()
_SCORE_OF_ORDERS = np.searchsorted(BANDS, np.arange(BANDS[-1] + 1), side="right") + 1
