"""Refunds of refund files meet their orders; which orders have a refund told by any file."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.joins.columns import (
    Bools,
    Ints,
    any_by_slot,
    chosen,
    coded,
    flags,
    is_blank,
    numbers,
    replaced,
)
from ecomkpi_desktop.workspace.joins.index import OrderIndex
from ecomkpi_desktop.workspace.joins.unmatched import NO_ORDER, Unmatched, unmatched

if TYPE_CHECKING:
    import pyarrow as pa


def link_refunds(
    refunds: "pa.Table", orders: "pa.Table", index: OrderIndex
) -> "tuple[pa.Table, tuple[Unmatched, ...]]":
    """Write each refund's order as the orders write it; the refunds whose order is in no file come with it."""
    number = coded(refunds, "order_id")
    slot = index.match(coded(refunds, "shop"), number)
    left = unmatched(Kind.REFUNDS, NO_ORDER, refunds, (slot < 0) & (number.codes >= 0), "amount")
    return _named_as(refunds, orders, np.append(index.first, -1)[slot]), left


def _named_as(refunds: "pa.Table", orders: "pa.Table", row: Ints) -> "pa.Table":
    """Return refunds with the shop and the number of an order row, where they have one (-1: none)."""
    found = row >= 0
    if not found.any():
        return refunds
    columns = {}
    for name in ("shop", "order_id"):
        mine = coded(refunds, name)
        told = chosen(found, coded(orders, name).at(row), mine)
        if not np.array_equal(told.codes, mine.codes):
            columns[name] = told.array()
    return replaced(refunds, columns)


def refunded_by_orders(orders: "pa.Table", index: OrderIndex) -> Bools:
    """Tell of each slot whether the order files state a refund: in its own row, or as a row of its own."""
    told = any_by_slot(index.slot, numbers(orders, "refunded") > 0, index.size)
    rows = np.flatnonzero(flags(orders, "is_refund", default=False))
    if len(rows):
        slots = [index.of_own_number(rows)]
        if not is_blank(orders, "refund_of"):
            back = orders.select(["shop", "refund_of"]).take(rows)
            slots.append(index.match(coded(back, "shop"), coded(back, "refund_of")))
        for slot in slots:
            told |= any_by_slot(slot, slot >= 0, index.size)
    return told
