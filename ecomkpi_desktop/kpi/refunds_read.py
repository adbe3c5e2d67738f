"""Reads refunds where files state them: negative rows of the order table, refund tables."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi import refunds_build as back
from ecomkpi_desktop.kpi.columns import NO_DAY, Longs
from ecomkpi_desktop.kpi.orders_build import BuiltOrders, line_amounts, product_codes
from ecomkpi_desktop.kpi.products import ProductBook
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.rows_read import GOODS, SHIPPING, OrderRows
from ecomkpi_desktop.kpi.vocabulary import Keys, Tables, Words, rows_in

if TYPE_CHECKING:
    import pyarrow as pa


def read_refunds(
    tables: Tables, words: Words, keys: Keys, negative: OrderRows, built: BuiltOrders, book: ProductBook
) -> back.BuiltRefunds:
    """Gather the refunds of the three sources.

    Args:
        tables: the canonical tables.
        words: their shared vocabularies.
        keys: their order ids.
        negative: rows of the order table that are refunds.
        built: the orders.
        book: what the product tables know.
    """
    order_keys = built.rows.key[built.groups.starts] if built.groups.count else np.zeros(0, dtype=np.int64)
    sources = [
        _refund_rows(negative, order_keys, words, keys),
        _refund_table(tables, words, keys, built, order_keys),
    ]
    detailed = np.concatenate([source.order for source in sources])
    sources.append(back.stated_on_orders(built, detailed[detailed >= 0]))
    return back.build_refunds(back.joined(sources), built, book, len(words.sku))


def _refund_rows(rows: OrderRows, order_keys: Longs, words: Words, keys: Keys) -> back.RefundRows:
    """Return the rows of the order table that are refunds."""
    count = len(rows)
    columns = back.blank(count)
    own_order = back.order_positions(order_keys, rows.key)
    order = own_order
    if rows.refund_of is not None:
        named = back.order_positions(order_keys, rows.refund_of)
        order = np.where(named >= 0, named, own_order).astype(np.int32)
    kind = np.zeros(count, dtype=np.int8) if rows.kind is None else rows.kind
    amount = line_amounts(rows)
    for column in (rows.line_discount, rows.order_discount):
        if column is not None:
            amount = amount - np.nan_to_num(column)
    goods = np.where(kind == GOODS, np.maximum(amount, 0.0), 0.0)
    shipping = np.where(kind == SHIPPING, np.maximum(amount, 0.0), 0.0)
    if rows.shipping is not None:
        shipping = shipping + np.maximum(np.nan_to_num(rows.shipping), 0.0)
    ttc = columns["ttc"] if rows.ttc is None else rows.ttc
    sku = columns["sku"] if rows.sku is None else rows.sku
    columns.update(
        number=rows.number, own=keys.rank[rows.number].astype(np.int64), order=order, day=rows.day, goods=goods,
        shipping=shipping, ttc=ttc, shipping_ttc=ttc if rows.shipping_ttc is None else rows.shipping_ttc,
        rate=back.tax_rates(rows.tax_rate, rows.tax_amount, goods, ttc),
        quantity=columns["quantity"] if rows.quantity is None else np.abs(rows.quantity), sku=sku,
        product=product_codes(sku, rows.product, len(words.sku)), channel=rows.channel, customer=rows.customer,
    )  # fmt: skip
    for name, found in (("unit_cost", rows.unit_cost), ("category", rows.category), ("country", rows.country),
                        ("state", rows.state)):  # fmt: skip
        if found is not None:
            columns[name] = found.astype(columns[name].dtype)
    return back.RefundRows(**columns)


def _refund_table(
    tables: Tables, words: Words, keys: Keys, built: BuiltOrders, order_keys: Longs
) -> back.RefundRows:
    """Return the rows of the refund table."""
    table = tables.get(Kind.REFUNDS)
    count = rows_in(tables, Kind.REFUNDS)
    columns = back.blank(count)
    if table is None or not count:
        return back.RefundRows(**columns)
    order = back.order_positions(order_keys, keys.refunds)
    by_id = _only_one(order_keys % keys.width)
    loose = back.order_positions(by_id, keys.loose)
    order = np.where(order >= 0, order, loose).astype(np.int32)
    number, (own,) = col.unify([col.coded(table, "refund_id")], alphabetical=True)
    if own is None:
        own = np.full(count, -1, dtype=np.int32)
    # Without an id of its own, a refund is what one order got back on one day; without an order, a row.
    separate = len(number) + np.arange(count)
    day = col.days(table, "refunded_at")
    day = np.full(count, NO_DAY, dtype=np.int32) if day is None else day
    day = np.where(day == NO_DAY, np.append(built.orders.day, NO_DAY)[order], day)
    ttc = col.flags(table, "amounts_ttc", default=True)
    sku = columns["sku"] if words.refunds_sku is None else words.refunds_sku
    columns.update(
        source=np.ones(count, dtype=np.int32), own=np.where((own < 0) & (order < 0), separate, own).astype(np.int64),
        order=order, day=day.astype(np.int32), goods=_money(table, "amount"), shipping=_money(table, "shipping"),
        sku=sku, product=sku,
    )  # fmt: skip
    if ttc is not None:
        columns.update(ttc=ttc, shipping_ttc=ttc)
    for name, field in (("rate", "tax_rate"), ("quantity", "quantity")):
        found = col.numbers(table, field)
        if found is not None:
            columns[name] = found
    rows = back.RefundRows(**columns)
    return rows if (rows.day != NO_DAY).all() else rows.take(rows.day != NO_DAY)


def _only_one(ids: Longs) -> Longs:
    """Return order ids with -2 where several shops have an order of that id."""
    _, inverse, counts = np.unique(ids, return_inverse=True, return_counts=True)
    return np.where(counts[inverse] == 1, ids, -2)


def _money(table: "pa.Table", name: str) -> Floats:
    values = col.numbers(table, name)
    return np.zeros(table.num_rows) if values is None else np.maximum(np.nan_to_num(values), 0.0)
