"""Orders that cost more than they bring, worst first, with the rows they stand in (2.3, S1)."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import Floats, Ints, RowRefs
from ecomkpi_desktop.kpi.view import View


@dataclass(frozen=True, slots=True)
class LossMakingOrders:
    """Orders above 0 of the selection whose CM2, after all their refunds, is under 0.

    Attributes:
        count: how many there are; ``share`` of the orders of the selection, None without any order.
        loss: sum of their CM2.
        days, channels: of the orders listed, worst first.
        revenue: ordered revenue of each.
        refunded: refunded of each, whenever that was.
        cm2: of each, after its refunds.
        rows: the rows of the files that hold these orders; ``first_row`` is the place in them at which each order
            begins.
    """

    count: int
    share: float | None
    loss: float
    days: tuple[date, ...]
    channels: tuple[str, ...]
    revenue: Floats
    refunded: Floats
    cm2: Floats
    rows: RowRefs
    first_row: Ints


def loss_making_orders(view: View, limit: int) -> LossMakingOrders:
    """Return the loss-making orders of the selection.

    Args:
        view: the selection.
        limit: orders listed at most; the counts are of all.
    """
    ledger, costing = view.ledger, view.costing
    orders = ledger.orders
    low, high = (int(place) for place in np.searchsorted(orders.day, (view.start, view.end)))
    wanted = orders.valued[low:high].copy()
    if view.order_channels is not None:
        wanted &= view.order_channels[orders.channel[low:high]]
    if view.reach is not None:
        wanted &= view.reach.orders[low:high]
    margin = costing.order_margin[low:high]
    lost = np.flatnonzero(wanted & costing.loses_money[low:high])
    bought = int(np.count_nonzero(wanted))
    worst = lost[np.argsort(margin[lost], kind="stable")][:limit] + low
    linked = np.flatnonzero(ledger.refunds.order >= 0)
    refunded = weighted(ledger.refunds.order[linked], costing.refunded[linked], len(orders))
    rows, first_row = _rows_of(view, ledger.order_rows[worst])
    return LossMakingOrders(
        len(lost), len(lost) / bought if bought else None, float(margin[lost].sum()),
        tuple(from_day(day) for day in orders.day[worst].tolist()),
        tuple(ledger.facts.channels[code] for code in orders.channel[worst].tolist()),
        costing.ordered[worst], refunded[worst], costing.order_margin[worst], rows, first_row,
    )  # fmt: skip


def _rows_of(view: View, documents: Ints) -> tuple[RowRefs, Ints]:
    """Return the rows of some orders of the store, in the order given, and where each begins."""
    facts = view.ledger.facts
    places = facts.order_places
    begin, end = (np.searchsorted(places.doc, documents, side=side) for side in ("left", "right"))
    lengths = end - begin
    first = np.cumsum(lengths) - lengths
    where = np.repeat(begin - first, lengths) + np.arange(int(lengths.sum()))
    found = places.take(where)
    names = (*facts.sheets, "")
    sheets = tuple(names[code] for code in found.sheet.tolist())
    refs = RowRefs(found.segment.astype(np.int64), sheets, found.row.astype(np.int64), len(found))
    return refs, first.astype(np.int64)
