"""What each order is worth, for whoever looks at the rows it came from."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi.columns import Bools, Longs
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import Floats

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class OrderMoney:
    """Orders behind the rows of the order table.

    Attributes:
        order: order of each row, -1 for a row that is none: a refund, or without a date.
        counts: whether each order counts.
        net: net revenue HT of each order; 0 where it does not count.
    """

    order: Longs
    counts: Bools
    net: Floats


def order_money(engine: Engine, orders: "pa.Table") -> OrderMoney:
    """Return the orders of an order table's rows, found by where the rows come from."""
    facts, ledger, costing = engine.facts, engine.ledger, engine.costing
    places = facts.order_places
    sheets = {name: code for code, name in enumerate(facts.sheets)}
    sheet = col.coded(orders, "sheet")
    codes = np.full(orders.num_rows, -1, dtype=np.int64)
    if sheet is not None:
        codes = np.array([*(sheets.get(word, -1) for word in sheet.words.to_pylist()), -1], np.int64)[sheet.codes]
    mine = _place(_integers(orders, "segment"), codes, _integers(orders, "row"))
    theirs = _place(places.segment.astype(np.int64), places.sheet.astype(np.int64), places.row.astype(np.int64))
    by_place = np.argsort(theirs, kind="stable")
    at = np.minimum(np.searchsorted(theirs, mine, sorter=by_place), max(len(theirs) - 1, 0))
    order = np.full(orders.num_rows, -1, dtype=np.int64)
    if len(theirs):
        found = by_place[at]
        order = np.where(theirs[found] == mine, places.doc[found].astype(np.int64), -1)
    worth = costing.ordered.copy()
    linked = ledger.refunds.order >= 0
    worth -= weighted(ledger.refunds.order[linked], costing.refunded[linked], len(worth))
    net, counts = np.zeros(len(facts.orders)), np.zeros(len(facts.orders), dtype=np.bool_)
    net[ledger.order_rows], counts[ledger.order_rows] = worth, True
    return OrderMoney(order, counts, net)


def _integers(orders: "pa.Table", name: str) -> Longs:
    found = col.integers(orders, name)
    return np.zeros(orders.num_rows, np.int64) if found is None else found.astype(np.int64)


def _place(segment: Longs, sheet: Longs, row: Longs) -> Longs:
    return (segment << 44) + ((sheet + 1) << 32) + row
