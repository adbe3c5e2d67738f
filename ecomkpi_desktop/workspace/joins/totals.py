"""What order files state in total, for the reconciliation of each (2.9)."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import LINE_GIFT_CARD, LINE_TIP
from ecomkpi_desktop.workspace.joins.columns import Bools, Floats, Ints, any_by_slot, by_slot, coded, numbers

if TYPE_CHECKING:
    import pyarrow as pa


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
    value = line_amounts(table) - np.where(is_aside(table), 0.0, known(table, "line_discount"))
    value += known(table, "shipping") - known(table, "order_discount") + known(table, "tip")
    return np.where(stated, by_slot(slot, total, size), by_slot(slot, value, size))


def is_aside(table: "pa.Table") -> Bools:
    """Tell which rows are tips, donations or gift cards."""
    kinds = coded(table, "line_kind")
    words = np.array([*(word in {LINE_TIP, LINE_GIFT_CARD} for word in kinds.words.to_pylist()), False])
    found: Bools = words[kinds.codes]
    return found
