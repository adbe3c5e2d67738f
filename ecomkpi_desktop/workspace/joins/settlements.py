"""Marketplace ledgers: fees of known orders, orders that only the ledger tells, refunds, advertising, other costs.

Nothing is lost and nothing counts twice: what is derived, the pay-outs left aside and the VAT add up to the ledger's
net amount.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import LINE_PRODUCT, LINE_SHIPPING, STATUS_COUNTED, Kind
from ecomkpi_desktop.workspace.joins.columns import (
    Bools,
    Floats,
    Ints,
    any_by_slot,
    by_slot,
    chosen,
    coded,
    constant,
    money,
    numbers,
    stacked,
)
from ecomkpi_desktop.workspace.joins.fill import with_amounts
from ecomkpi_desktop.workspace.joins.index import OrderIndex
from ecomkpi_desktop.workspace.joins.ledger import Ledger, read_ledger
from ecomkpi_desktop.workspace.joins.rows import day_column, fixed_cost_rows, table_of_rows
from ecomkpi_desktop.workspace.joins.unmatched import NO_ORDER, Unmatched, unmatched

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class JoinedSettlements:
    """What ledgers add.

    Attributes:
        orders: completed, with the orders that only a ledger tells below.
        refunds, spend, fixed_costs: rows to add.
        unmatched: fees of orders that no file contains; they count as fixed costs until it is imported.
    """

    orders: "pa.Table"
    refunds: "pa.Table"
    spend: "pa.Table"
    fixed_costs: "pa.Table"
    unmatched: tuple[Unmatched, ...]


def join_settlements(
    table: "pa.Table", orders: "pa.Table", index: OrderIndex, told: Bools
) -> JoinedSettlements:
    """Derive what a ledger tells.

    Args:
        table: the ledger, in the document's currency.
        orders: order rows, likewise; ``index`` is theirs.
        index: their slots.
        told: slots whose refunds another file tells.
    """
    ledger = read_ledger(table, index)
    known = (ledger.slot >= 0) | (ledger.made >= 0)
    back = ledger.refund & ~np.append(told, False)[ledger.slot]
    of_order = known & (ledger.sale | ledger.refund | ledger.order_fee)
    outside = ~ledger.payout & ~of_order & (np.abs(ledger.costs) > 0)
    lost = ledger.order_fee & ~known & (np.abs(ledger.costs) > 0)
    return JoinedSettlements(
        stacked(_with_fees(orders, index, ledger, of_order), _made_orders(table, ledger, of_order)),
        _refunds(table, orders, index, ledger, back),
        _spend(table, ledger),
        fixed_cost_rows(table, outside, ledger.costs, "posted_at", "description"),
        unmatched(Kind.SETTLEMENTS, NO_ORDER, table, lost, "net"),
    )  # fmt: skip


def _with_fees(orders: "pa.Table", index: OrderIndex, ledger: Ledger, of_order: Bools) -> "pa.Table":
    """Complete the orders of the order files. Where the ledger has the sale it has all its payment costs too."""
    slot = np.where(of_order, ledger.slot, -1)
    sold = any_by_slot(slot, ledger.sale, index.size)
    for name, values, always in (
        ("marketplace_fee", ledger.other_fees, True), ("payment_fee", -ledger.payment_fee, True),
        ("shipping_cost", -ledger.fulfilment_fee, False),
    ):  # fmt: skip
        stated = any_by_slot(slot, values != 0, index.size)
        orders = with_amounts(orders, index, name, by_slot(slot, values, index.size), stated | (sold & always))
    return orders


def _made_orders(table: "pa.Table", ledger: Ledger, of_order: Bools) -> "pa.Table":
    """Return one order row per row of the orders that only the ledger tells; all bear the moment of the sale."""
    import pyarrow as pa

    rows = np.flatnonzero(of_order & (ledger.made >= 0) & (ledger.sale | (ledger.costs != 0)))
    made, sale = ledger.made[rows], ledger.sale[rows]
    income = {name: np.where(sale, values[rows], 0.0) for name, values in ledger.income.items()}
    goods = income["goods"] != 0
    amount = np.where(goods, income["goods"], 0.0)
    quantity = np.where(goods, np.abs(numbers(table, "quantity")[rows]), np.nan)
    shop = coded(table, "shop").at(rows).array()
    fulfilment = -ledger.fulfilment_fee[rows]
    kinds = pa.DictionaryArray.from_arrays(pa.array(goods.astype(np.int32)), pa.array([LINE_SHIPPING, LINE_PRODUCT]))
    columns = {
        "shop": shop, "order_id": ledger.number.at(rows).array(), "ordered_at": _moments(table, ledger, rows),
        "status": constant(STATUS_COUNTED, len(rows)).array(), "is_refund": pa.array(np.zeros(len(rows), bool)),
        "line_kind": kinds, "quantity": money(quantity), "amount": money(amount),
        "unit_price": money(np.divide(amount, quantity, out=np.full(len(rows), np.nan), where=quantity > 0)),
        "line_discount": money(_stated(np.where(goods, -income["discount"], 0.0))),
        "order_discount": money(_stated(np.where(goods, 0.0, -income["discount"]))),
        "shipping": money(_stated(income["shipping"])), "shipping_cost": money(_stated(fulfilment)),
        "payment_fee": money(-ledger.payment_fee[rows]), "marketplace_fee": money(ledger.other_fees[rows]),
        "channel": shop, "sales_channel": shop, "amounts_ttc": pa.array(ledger.ttc[rows]),
        "shipping_ttc": pa.array(ledger.ttc[rows]),
        **_taxes(table, rows, made, ledger.made_count, income, goods),
        **{name: coded(table, name).at(rows).array()
           for name in ("sku", "product", "customer_id", "country", "currency")},
    }  # fmt: skip
    return table_of_rows(Kind.ORDERS, table, rows, columns)


def _stated(values: Floats) -> Floats:
    """Return amounts with NaN for nothing."""
    return np.where(values == 0, np.nan, values)


def _moments(table: "pa.Table", ledger: Ledger, rows: Ints) -> "pa.Array":
    """Return the moment of each row's order: that of its first sale."""
    import pyarrow as pa

    posted = table.column("posted_at").cast(pa.timestamp("s"))
    second = np.asarray(posted.cast(pa.int64()).fill_null(0).to_numpy())
    first = np.full(ledger.made_count, np.iinfo(np.int64).max)
    sold = ledger.sale & (ledger.made >= 0)
    np.minimum.at(first, ledger.made[sold], second[sold])
    return pa.array(first[ledger.made[rows]]).cast(pa.timestamp("s"))


def _taxes(
    table: "pa.Table", rows: Ints, made: Ints, count: int, income: dict[str, Floats], goods: Bools
) -> "dict[str, pa.Array]":
    """Return the VAT columns: of each line where lines state it, else of the whole order."""
    tax, ship_tax = income["goods_tax"], income["shipping_tax"]
    told = ~np.isnan(numbers(table, "goods_tax")[rows])
    apart = any_by_slot(made, (tax != 0) & ~goods, count)[made]
    ship_told = ~np.isnan(numbers(table, "shipping_tax")[rows]) & (income["shipping"] != 0)
    return {
        "tax_amount": money(np.where(told & goods & ~apart, tax, np.nan)),
        "order_tax": money(np.where(apart & ((tax != 0) | (ship_tax != 0)), tax + ship_tax, np.nan)),
        "shipping_tax": money(np.where((ship_tax != 0) | ship_told, ship_tax, np.nan)),
    }


def _refunds(table: "pa.Table", orders: "pa.Table", index: OrderIndex, ledger: Ledger, back: Bools) -> "pa.Table":
    """Return the refunds of the ledger: one row per order, day and article."""
    import pyarrow as pa

    goods = -(ledger.income["goods"] + ledger.income["discount"])
    shipping = -ledger.income["shipping"]
    rows = np.flatnonzero(back & ((goods != 0) | (shipping != 0)))
    number, sku = ledger.number, coded(table, "sku")
    day = np.asarray(day_column(table, "posted_at", rows).cast(pa.int32()).fill_null(0).to_numpy()).astype(np.int64)
    shop = coded(table, "shop")
    single = np.where(number.codes[rows] < 0, rows + 1, 0)  # without a number each row is a refund of its own
    key = np.stack([single, shop.codes[rows], number.codes[rows], day, sku.codes[rows]])
    _, first, group = np.unique(key, axis=1, return_index=True, return_inverse=True)
    group = group.reshape(-1)
    place = np.lexsort((first,))
    first, group = first[place], np.argsort(place)[group]
    size, heads = len(first), rows[first]
    quantity = np.where(goods[rows] != 0, np.abs(numbers(table, "quantity")[rows]), np.nan)
    counted = any_by_slot(group, ~np.isnan(quantity), size)
    slot = ledger.slot[heads]
    own = np.where(slot >= 0, np.append(index.first, -1)[slot], -1)
    columns = {
        "shop": chosen(own >= 0, coded(orders, "shop").at(own), shop.at(heads)).array(),
        "order_id": chosen(own >= 0, coded(orders, "order_id").at(own), number.at(heads)).array(),
        "refunded_at": table.column("posted_at").take(heads), "sku": sku.at(heads).array(),
        "quantity": money(np.where(counted, by_slot(group, quantity, size), np.nan)),
        "amount": money(by_slot(group, goods[rows], size)),
        "shipping": money(_stated(by_slot(group, shipping[rows], size))),
        "currency": coded(table, "currency").at(heads).array(), "amounts_ttc": pa.array(ledger.ttc[heads]),
    }  # fmt: skip
    return table_of_rows(Kind.REFUNDS, table, heads, columns)


def _spend(table: "pa.Table", ledger: Ledger) -> "pa.Table":
    """Return what advertising on the marketplace cost, as spend of the channel named like it."""
    rows = np.flatnonzero(ledger.advertising != 0)
    shop = coded(table, "shop").at(rows).array()
    return table_of_rows(
        Kind.SPEND, table, rows,
        {
            "platform": shop, "channel": shop, "campaign": coded(table, "description").at(rows).array(),
            "day": day_column(table, "posted_at", rows), "cost": money(-ledger.advertising[rows]),
            "currency": coded(table, "currency").at(rows).array(),
        },
    )  # fmt: skip
