"""Refund documents from the three places that state them: rows of the order table, refund tables, columns of orders.

A refunded amount stated on the order itself is used only where no document details it, so that nothing counts twice.
"""

from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.columns import Bools, Codes, Longs
from ecomkpi_desktop.kpi.grouping import Groups
from ecomkpi_desktop.kpi.orders_build import HALF_MICRO, BuiltOrders
from ecomkpi_desktop.kpi.products import ProductBook
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.rows_read import GOODS
from ecomkpi_desktop.kpi.store import STATE_COUNTED, Columns, RefundParts, Refunds
from ecomkpi_desktop.kpi.vat import Mix, rate_of_amount


@dataclass(frozen=True, slots=True)
class RefundRows(Columns):
    """Rows of refunds, wherever they were stated.

    Attributes:
        source: 0 for the order table, 1 for the refund table; ``number`` is the row of that table.
        own: code of the document's own id; rows of one document share source, own, order and day.
        order: row of the refunded order, -1 where unknown.
        goods, shipping: refunded amounts as stated, >= 0.
        rate, quantity, unit_cost: NaN where not stated.
        product: what the part is summed under, -1 where unknown.
    """

    source: Codes
    number: Codes
    own: Longs
    order: Codes
    day: Codes
    goods: Floats
    shipping: Floats
    ttc: Bools
    shipping_ttc: Bools
    rate: Floats
    quantity: Floats
    unit_cost: Floats
    sku: Codes
    product: Codes
    category: Codes
    channel: Codes
    country: Codes
    customer: Codes
    state: Codes


@dataclass(frozen=True, slots=True)
class BuiltRefunds:
    """The refund store, and the document of each row it was built from (rows in order of document)."""

    refunds: Refunds
    parts: RefundParts
    rows: RefundRows
    doc: Codes


def blank(count: int) -> dict[str, NDArray[Any]]:
    """Return columns of ``count`` refund rows about which nothing is known yet."""
    unknown = np.full(count, -1, dtype=np.int32)
    nothing = np.zeros(count)
    nan = np.full(count, np.nan)
    yes = np.ones(count, dtype=np.bool_)
    return {
        "source": np.zeros(count, dtype=np.int32), "number": np.arange(count, dtype=np.int32),
        "own": np.full(count, -1, dtype=np.int64), "order": unknown, "day": unknown, "goods": nothing,
        "shipping": nothing, "ttc": yes, "shipping_ttc": yes, "rate": nan, "quantity": nan, "unit_cost": nan,
        "sku": unknown, "product": unknown, "category": unknown, "channel": unknown, "country": unknown,
        "customer": unknown, "state": np.full(count, STATE_COUNTED, dtype=np.int32),
    }  # fmt: skip


def joined(parts: list[RefundRows]) -> RefundRows:
    """Put rows of several sources one after the other."""
    return RefundRows(
        **{item.name: np.concatenate([getattr(part, item.name) for part in parts]) for item in fields(RefundRows)}
    )


def build_refunds(rows: RefundRows, built: BuiltOrders, book: ProductBook, sku_count: int) -> BuiltRefunds:
    """Build the refund store."""
    label, count = _documents(rows)
    order_of_rows = np.argsort(label, kind="stable")
    rows = rows.take(order_of_rows)
    groups = Groups(label[order_of_rows], count)
    linked = rows.order >= 0
    line = _same_line(rows, built, sku_count)
    rows = replace(rows, category=_categories(rows, built, book, line))
    mix = _row_mix(rows, built, book, line)
    goods_fix, goods_def = mix.split(rows.goods, rows.ttc)
    ship_fix, ship_def = mix.split(rows.shipping, rows.shipping_ttc)
    paid_goods, unpaid_goods = mix.collected(rows.goods, rows.ttc)
    paid_ship, unpaid_ship = mix.collected(rows.shipping, rows.shipping_ttc)
    rate_day = np.where(linked, np.append(built.orders.day, 0)[rows.order], rows.day).astype(np.int32)
    unit = _unit_costs(rows, built, book, line, rate_day)
    known = ~np.isnan(unit) & (rows.quantity > 0)
    cost = np.where(known, np.nan_to_num(unit) * np.nan_to_num(rows.quantity), 0.0)
    worth = np.append(built.stated_goods, 0.0)[rows.order] > HALF_MICRO
    shared = ~known & linked & worth
    rated = ~known & ~shared
    order = groups.least(rows.order).astype(np.int32)
    of = _of_order(built, order)
    fix, unknown = groups.money(goods_fix), groups.money(goods_def)
    shipping_fix, shipping_def = groups.money(ship_fix), groups.money(ship_def)
    refunds = Refunds(
        day=groups.least(rows.day).astype(np.int32),
        order=order,
        rate_day=groups.least(rate_day).astype(np.int32),
        channel=of("channel", groups.code(rows.channel)),
        country=of("country", groups.code(rows.country)),
        customer=of("customer", groups.code(rows.customer)),
        state=np.minimum(
            groups.least(rows.state), np.append(built.orders.state, STATE_COUNTED)[order]
        ).astype(np.int8),
        valued=fix + unknown + shipping_fix + shipping_def > HALF_MICRO,
        goods_fix=fix, goods_def=unknown, shipping_fix=shipping_fix, shipping_def=shipping_def,
        paid_fix=groups.money(paid_goods + paid_ship), paid_ht=groups.money(unpaid_goods + unpaid_ship),
        cost=groups.money(cost),
        share_fix=groups.money(np.where(shared, goods_fix, 0.0)),
        share_def=groups.money(np.where(shared, goods_def, 0.0)),
        rated_fix=groups.money(np.where(rated, goods_fix, 0.0)),
        rated_def=groups.money(np.where(rated, goods_def, 0.0)),
    )  # fmt: skip
    parts = _parts(rows, groups, built, goods_fix + goods_def + ship_fix + ship_def)
    return BuiltRefunds(refunds, parts, rows, groups.labels)


def _documents(rows: RefundRows) -> tuple[Codes, int]:
    """Number the documents in order of day, then of refunded order, then of their own id."""
    order = np.lexsort((rows.own, rows.source, rows.order, rows.day))
    if not len(order):
        return np.zeros(0, dtype=np.int32), 0
    new = np.zeros(len(order), dtype=np.bool_)
    for column in (rows.own, rows.source, rows.order, rows.day):
        new[1:] |= column[order][1:] != column[order][:-1]
    number = np.cumsum(new, dtype=np.int32)
    label = np.empty(len(order), dtype=np.int32)
    label[order] = number
    return label, int(number[-1]) + 1


def _same_line(rows: RefundRows, built: BuiltOrders, sku_count: int) -> Codes:
    """Return the order line that each linked row with a sku refunds or -1."""
    none = np.full(len(rows), -1, dtype=np.int32)
    wanted = (rows.order >= 0) & (rows.sku >= 0)
    if built.rows.sku is None or not wanted.any():
        return none
    touched = np.zeros(built.groups.count, dtype=np.bool_)
    touched[rows.order[wanted]] = True
    goods = built.rows.sku >= 0 if built.rows.kind is None else (built.rows.sku >= 0) & (built.rows.kind == GOODS)
    lines = np.flatnonzero(touched[built.groups.labels] & goods)
    keys = built.groups.labels[lines].astype(np.int64) * sku_count + built.rows.sku[lines]
    # Of several lines with that sku the cheapest: the choice must not depend on the order of the rows.
    order = np.lexsort((built.rate[lines], built.unit[lines], keys))
    keys, lines = keys[order], lines[order]
    asked = rows.order.astype(np.int64) * sku_count + rows.sku
    place = np.minimum(np.searchsorted(keys, asked), max(len(keys) - 1, 0))
    if len(keys):
        none = np.where(wanted & (keys[place] == asked), lines[place], -1).astype(np.int32)
    return none


def _categories(rows: RefundRows, built: BuiltOrders, book: ProductBook, line: Codes) -> Codes:
    """Return each row's category: its own, its order line's, its product's."""
    of_line = np.full(len(rows), -1, dtype=np.int32)
    if built.rows.category is not None:
        of_line = np.append(built.rows.category, np.int32(-1))[line]
    found = np.where(rows.category >= 0, rows.category, of_line)
    of_book = np.append(book.categories, np.int32(-1))[rows.sku]
    return np.where(found >= 0, found, of_book).astype(np.int32)


def _row_mix(rows: RefundRows, built: BuiltOrders, book: ProductBook, line: Codes) -> Mix:
    """Return the VAT of each row: its own rate, its order line's, its order's mix, its product's, else the default."""
    linked = rows.order >= 0
    of_line = np.append(built.rate, np.nan)[line]
    of_book = book.tax_rates(rows.sku, rows.category, rows.country, rows.day)
    rate = np.where(linked, of_line, of_book)
    rate = np.where(np.isnan(rows.rate), rate, rows.rate)
    stated = ~np.isnan(rate)
    by_order = linked & ~stated & (line < 0)
    unknown = np.where(stated, 0.0, np.where(by_order, np.append(built.mix.unknown, 1.0)[rows.order], 1.0))
    factor = np.where(by_order, np.append(built.mix.factor, 1.0)[rows.order], 1.0)
    return Mix(unknown, np.where(stated, 1.0 + np.nan_to_num(rate), factor))


def _unit_costs(rows: RefundRows, built: BuiltOrders, book: ProductBook, line: Codes, on: Codes) -> Floats:
    """Return the unit cost of each row's goods at the order's date, NaN where unknown."""
    unit = np.where(rows.unit_cost >= 0, rows.unit_cost, np.nan)
    unit = np.where(np.isnan(unit), np.append(built.unit, np.nan)[line], unit)
    dated, _ = book.unit_costs(rows.sku, on)
    unit = np.where(np.isnan(unit), dated, unit)
    return np.where(rows.sku >= 0, unit, np.nan)


class _of_order:  # noqa: N801 - reads as a function: the order's code where known, else the document's own
    def __init__(self, built: BuiltOrders, order: Codes) -> None:
        self._built = built
        self._order = order

    def __call__(self, name: str, own: Codes) -> Codes:
        codes = np.append(getattr(self._built.orders, name), np.int32(-1))[self._order]
        return np.where(codes >= 0, codes, own).astype(np.int32)


def _parts(rows: RefundRows, groups: Groups, built: BuiltOrders, value: Floats) -> RefundParts:
    """Return what each document refunds by product; without a product, pro rata of the order's parts."""
    total = groups.money(value)
    rows_each = groups.sum(np.ones(len(rows)))
    paid = total > HALF_MICRO
    share = np.where(paid[groups.labels], value, 1.0) / np.where(paid, total, rows_each)[groups.labels]
    spread = (rows.product < 0) & (rows.category < 0) & (rows.order >= 0)
    plain = ~spread
    starts = np.searchsorted(built.parts.doc, rows.order[spread], side="left")
    ends = np.searchsorted(built.parts.doc, rows.order[spread], side="right")
    many = ends - starts
    first = np.repeat(starts - np.cumsum(many) + many, many)
    source = first + np.arange(len(first))
    doc = np.concatenate([groups.labels[plain], np.repeat(groups.labels[spread], many)])
    order = np.argsort(doc, kind="stable")
    return RefundParts(
        doc=doc,
        product=np.concatenate([rows.product[plain], built.parts.product[source]]),
        category=np.concatenate([rows.category[plain], built.parts.category[source]]),
        share=np.concatenate([share[plain], np.repeat(share[spread], many) * built.parts.share[source]]),
    ).take(order)


def stated_on_orders(built: BuiltOrders, detailed: Codes) -> RefundRows:
    """Return the refunds that orders state themselves (``refunded``), except those that documents detail.

    Args:
        built: the orders.
        detailed: orders that have refund documents.

    The amount is TTC unless the file's own total shows that it is stated HT; what exceeds goods and shipping is a tip
    given back. Goods and shipping share it pro rata.
    """
    amount, stated = built.groups.stated(built.rows.refunded)
    wanted = stated & (amount > HALF_MICRO)
    wanted[detailed] = False
    docs = np.flatnonzero(wanted).astype(np.int32)
    columns = blank(len(docs))
    if not len(docs):
        return RefundRows(**columns)
    ttc = _refund_is_ttc(built)
    factor = np.where(ttc & ~built.ttc, built.mix.factor, 1.0)
    whole = built.stated * factor  # unknown rates leave it HT: then nothing is held to be a tip
    aside = built.aside
    amount = np.maximum(amount - np.clip(amount - whole, 0.0, aside), 0.0)
    goods_share = np.divide(
        built.stated_goods, built.stated, out=np.ones(len(amount)), where=built.stated > HALF_MICRO
    )
    day = np.array(built.orders.day)
    if built.rows.refunded_day is not None:
        # Counted backwards, the least is the latest day stated; NO_DAY is earlier than any order.
        latest = built.groups.least(np.int64(0) - built.rows.refunded_day).astype(np.int64)
        day = np.where(-latest >= day, -latest, day).astype(np.int32)
    first = np.flatnonzero(~np.isnan(built.rows.refunded)) if built.rows.refunded is not None else docs
    row_of = np.zeros(len(amount), dtype=np.int32)
    row_of[built.groups.labels[first][::-1]] = built.rows.number[first][::-1]
    columns.update(
        number=row_of[docs], own=np.full(len(docs), -2, dtype=np.int64), order=docs, day=day[docs],
        goods=(amount * goods_share)[docs], shipping=(amount * (1.0 - goods_share))[docs],
        ttc=ttc[docs], shipping_ttc=ttc[docs],
    )  # fmt: skip
    return RefundRows(**columns)


def _refund_is_ttc(built: BuiltOrders) -> Bools:
    """Tell of each order whether ``refunded`` holds VAT: as its stated total does, else as its goods do."""
    total, stated = built.groups.stated(built.rows.order_total)
    gap = np.abs(total - built.aside - built.stated)
    as_total = gap > np.maximum(0.01, 0.005 * np.abs(built.stated))
    taxed = built.groups.stated(built.rows.order_tax)[1]
    return built.ttc | np.where(stated, as_total, taxed)


def tax_rates(rate: Floats | None, tax: Floats | None, net: Floats, ttc: Bools) -> Floats:
    """Return the own VAT rate of refund rows, from their rate or their tax."""
    found = np.full(len(net), np.nan) if rate is None else rate
    return found if tax is None else np.where(np.isnan(found), rate_of_amount(tax, net, ttc), found)


def order_positions(keys: Longs, wanted: Longs) -> Codes:
    """Return where each wanted key stands among the keys of the orders, or -1."""
    if not len(keys):
        return np.full(len(wanted), -1, dtype=np.int32)
    order = np.argsort(keys, kind="stable")
    place = np.minimum(np.searchsorted(keys[order], wanted), len(keys) - 1)
    hit = (keys[order][place] == wanted) & (wanted >= 0)
    return np.where(hit, order[place], -1).astype(np.int32)

