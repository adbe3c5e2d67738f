"""Completes orders with what other files know of them, on the first row of each order."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.workspace.joins.columns import (
    Bools,
    Coded,
    Floats,
    Ints,
    any_by_slot,
    chosen,
    coded,
    money,
    numbers,
    replaced,
)
from ecomkpi_desktop.workspace.joins.index import OrderIndex

if TYPE_CHECKING:
    import pyarrow as pa


def states(orders: "pa.Table", index: OrderIndex, name: str) -> Bools:
    """Tell of each slot whether its order states an amount itself."""
    column = orders.column(name)
    if column.null_count == len(column):
        return np.zeros(index.size, bool)
    return any_by_slot(index.slot, ~np.isnan(numbers(orders, name)), index.size)


def with_amounts(
    orders: "pa.Table", index: OrderIndex, name: str, values: Floats, where: Bools, *, added: Floats | None = None
) -> "pa.Table":
    """Return orders that have an order-level amount.

    Args:
        orders: order rows; ``index`` is theirs.
        index: their slots.
        name: of the column.
        values: by slot.
        where: slots for which it is known; an order that states the amount itself keeps its own.
        added: by slot, what comes on top of either.
    """
    chosen = where & ~states(orders, index, name) & (index.first >= 0)
    more = np.zeros(index.size) if added is None else np.where(index.first >= 0, added, 0.0)
    touched = np.flatnonzero(chosen | (more != 0))
    if not len(touched):
        return orders
    column = np.array(numbers(orders, name))
    rows = index.first[touched]
    column[rows] = np.nan_to_num(column[rows]) + np.where(chosen, values, 0.0)[touched] + more[touched]
    return replaced(orders, {name: money(column)})


def with_texts(orders: "pa.Table", index: OrderIndex, name: str, slot: Ints, texts: Coded) -> "pa.Table":
    """Return orders that have a text where they had none; of several texts for one order the first row's is taken.

    Args:
        orders: order rows; ``index`` is theirs.
        index: their slots.
        name: of the column.
        slot: of the order each text is for, -1 for none.
        texts: to take.
    """
    own = coded(orders, name)
    has = any_by_slot(index.slot, own.codes >= 0, index.size)
    rows = np.flatnonzero((slot >= 0) & (texts.codes >= 0))
    rows = rows[~has[slot[rows]]][::-1]
    if not len(rows):
        return orders
    codes = np.full(len(own.codes), -1, np.int64)
    codes[index.first[slot[rows]]] = texts.codes[rows]
    return replaced(orders, {name: chosen(codes >= 0, Coded(codes, texts.words), own).array()})
