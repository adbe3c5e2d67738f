"""What carriers charged, order by order."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.joins.columns import NO_DAY, any_by_slot, by_slot, coded, days, numbers
from ecomkpi_desktop.workspace.joins.currency import Counts, converted
from ecomkpi_desktop.workspace.joins.fill import with_amounts
from ecomkpi_desktop.workspace.joins.index import OrderIndex, of_later_file
from ecomkpi_desktop.workspace.joins.rates import Exchange
from ecomkpi_desktop.workspace.joins.unmatched import NO_ORDER, Unmatched, unmatched

if TYPE_CHECKING:
    import pyarrow as pa


def join_shipping(
    bills: "pa.Table", orders: "pa.Table", index: OrderIndex, rates: Exchange, counts: Counts
) -> "tuple[pa.Table, tuple[Unmatched, ...]]":
    """Complete orders with their actual shipping cost, and return what names no known order.

    Args:
        bills: as imported, in their own currency; a bill without a day is of its order's day.
        orders: order rows; ``index`` is theirs.
        index: their slots.
        rates: bring the bills to the document's currency.
        counts: completed by what was met on the way.
    """
    shop, number = coded(bills, "shop"), coded(bills, "order_id")
    slot = index.match(shop, number)
    when = days(bills, "day")
    of_order = np.append(days(orders, "ordered_at"), NO_DAY)[np.append(index.first, -1)[slot]]
    bills = converted(Kind.SHIPPING_COSTS, bills, rates, counts, np.where(when == NO_DAY, of_order, when))
    cost = np.where(of_later_file(slot, shop, number, index.size), numbers(bills, "cost"), np.nan)
    stated = any_by_slot(slot, ~np.isnan(cost), index.size)
    completed = with_amounts(orders, index, "shipping_cost", by_slot(slot, cost, index.size), stated)
    return completed, unmatched(Kind.SHIPPING_COSTS, NO_ORDER, bills, slot < 0, "cost")
