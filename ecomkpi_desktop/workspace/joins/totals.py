"""What order files state in total, for the reconciliation of each (2.9)."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import LINE_GIFT_CARD, LINE_TIP
from ecomkpi_desktop.workspace.joins.columns import Bools, Floats, Ints, any_by_slot, by_slot, coded, numbers

if TYPE_CHECKING:
    import pyarrow as pa


_VALUE = ("line_kind", "quantity", "unit_price", "amount", "line_discount", "shipping", "order_discount", "tip")


def line_amounts(table: "pa.Table") -> Floats:
    """Return each line's value before discounts: as stated, else quantity x unit price, else 0."""
    amount = numbers(table, "amount")
    if np.isnan(amount).any():
        quantity = numbers(table, "quantity")
        units = np.where(np.isnan(quantity), 1.0, np.abs(quantity))
        amount = np.where(np.isnan(amount), units * numbers(table, "unit_price"), amount)
    return np.nan_to_num(amount)


def known(table: "pa.Table", name: str) -> Floats:
    """Return an amount of each row, 0 where it states none."""
    return np.nan_to_num(numbers(table, name))


def order_totals(table: "pa.Table", slot: Ints, size: int) -> Floats:
    """Return the total of the order of each slot: as stated, else goods less discounts and shipping.

    The engine totals the orders in force in the same way (``kpi.reconcile``).

    Args:
        table: order rows.
        slot: of each row's order; -1 leaves it out.
        size: a bound above the slots.
    """
    total = numbers(table, "order_total")
    stated = any_by_slot(slot, ~np.isnan(total), size)
    found = by_slot(slot, total, size)
    silent = np.flatnonzero((slot >= 0) & ~np.append(stated, True)[slot])
    if len(silent):
        rows = table.select(list(_VALUE)).take(silent)
        value = line_amounts(rows) - np.where(is_aside(rows), 0.0, known(rows, "line_discount"))
        value += known(rows, "shipping") - known(rows, "order_discount") + known(rows, "tip")
        found += by_slot(slot[silent], value, size)
    return found


def is_aside(table: "pa.Table") -> Bools:
    """Tell which rows are tips, donations or gift cards."""
    kinds = coded(table, "line_kind")
    words = np.array([*(word in {LINE_TIP, LINE_GIFT_CARD} for word in kinds.words.to_pylist()), False])
    found: Bools = words[kinds.codes]
    return found
