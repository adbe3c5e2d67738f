"""From order rows to the order-level store: one pass over the lines, once per import."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.columns import Bools, Codes, dense
from ecomkpi_desktop.kpi.grouping import NANO, Groups, exact
from ecomkpi_desktop.kpi.products import ProductBook
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.rows_read import ASIDE, GOODS, SHIPPING, OrderRows
from ecomkpi_desktop.kpi.store import (
    PART_COST_KNOWN,
    PART_DEFAULT_VAT,
    PART_NEEDS_RATE,
    STATE_COUNTED,
    Orders,
    Parts,
)
from ecomkpi_desktop.kpi.vat import Lines, Mix, checked, mix_of, rate_of_amount, rate_of_order

HALF_MICRO = 5e-7  # amounts under this are dust of the arithmetic, not money


@dataclass(frozen=True, slots=True)
class BuiltOrders:
    """The order store and what only the build needs of it.

    Attributes:
        orders, parts: the store.
        rows: the order rows, sorted by order; ``groups`` says which belong together.
        mix: VAT of each order's goods, for refunds without a rate of their own.
        stated: value after discounts and shipping of each order, as stated.
        stated_goods: the goods' part of it.
        ttc: whether the order's goods are stated TTC.
        aside: tips and gift cards of each order, as stated.
        rate, unit: VAT rate and unit cost of each row, NaN where unknown.
    """

    orders: Orders
    parts: Parts
    rows: OrderRows
    groups: Groups
    mix: Mix
    stated: Floats
    stated_goods: Floats
    ttc: Bools
    aside: Floats
    rate: Floats
    unit: Floats


def sorted_orders(rows: OrderRows, key_rank: Codes | None) -> tuple[OrderRows, Groups]:
    """Sort rows by order, and orders by time, then by shop and id: the same order whatever the order of the rows.

    Args:
        rows: rows of orders, not of refunds.
        key_rank: place of each row's order id in alphabetical order, or None to keep the order of the keys.
    """
    doc, count = dense(rows.key)
    first = Groups(np.zeros(0, dtype=np.int32), 0)
    by_doc = np.argsort(doc, kind="stable")
    if count:
        first = Groups(doc[by_doc], count)
    second = first.least(rows.second[by_doc])
    tie = np.arange(count) if key_rank is None else first.least(key_rank[by_doc])
    order = np.lexsort((tie, second))
    place = np.empty(count, dtype=np.int32)
    place[order] = np.arange(count, dtype=np.int32)
    label = place[doc]
    by_time = np.argsort(label, kind="stable")
    return rows.take(by_time), Groups(label[by_time], count)


def build_orders(rows: OrderRows, groups: Groups, book: ProductBook) -> BuiltOrders:
    """Build the order store from rows sorted by :func:`sorted_orders`."""
    label = groups.labels
    size = len(rows)
    kind = np.zeros(size, dtype=np.int8) if rows.kind is None else rows.kind
    goods = kind == GOODS
    amount = line_amounts(rows)
    ttc = np.ones(size, dtype=np.bool_) if rows.ttc is None else rows.ttc
    discount = _discounts(rows, groups, amount, goods)
    net = amount - discount
    shipping, ship_ttc = _shipping(rows, groups, amount, kind, ttc)
    order_ttc = groups.least(ttc).astype(np.bool_)
    lines = Lines(net, ttc, _rates(rows, groups, book, net, goods, ttc, shipping, ship_ttc))
    mix = mix_of(lines, goods, groups)
    ship_fix, ship_def, ship_paid, ship_ht = _shipping_tax(rows, groups, mix, shipping, ship_ttc)

    unknown = lines.unknown
    default_vat = goods & unknown & ttc
    plain = goods & ~default_vat
    gross_v = exact(np.where(goods, lines.before_tax(amount), 0.0)) / NANO
    discount_v = exact(np.where(goods, lines.before_tax(discount), 0.0)) / NANO
    net_v = gross_v - discount_v
    unit, estimated = _unit_costs(rows, groups, book)
    quantity = units(rows)
    priced = goods & ~np.isnan(unit)
    cost = exact(np.where(priced, np.nan_to_num(unit) * quantity, 0.0)) / NANO
    rated = goods & ~priced
    sure = priced & ~estimated

    def both(values: Floats, where: Bools) -> tuple[Floats, Floats]:
        chosen = np.where(where, values, 0.0)
        return groups.money(np.where(plain, chosen, 0.0)), groups.money(np.where(default_vat, chosen, 0.0))

    gross_fix, gross_def = both(gross_v, goods)
    discount_fix, discount_def = both(discount_v, goods)
    rated_fix, rated_def = both(net_v, rated)
    sure_fix, sure_def = both(net_v, sure)
    before = np.where(unknown, 0.0, net_v)
    paid = groups.money(np.where(goods & ~unknown, lines.with_tax(before), 0.0) + np.where(default_vat, net_v, 0.0))
    collected_ht = groups.money(np.where(goods & unknown & ~ttc, net_v, 0.0))
    worth = gross_fix + gross_def - discount_fix - discount_def + ship_fix + ship_def
    fees = [_actual(groups, column) for column in (rows.shipping_cost, rows.payment_fee, rows.marketplace_fee)]
    items = np.where(goods, quantity, 0.0)
    orders = Orders(
        day=_days(rows, groups),
        channel=groups.code(rows.channel),
        country=groups.code(rows.country),
        customer=groups.code(rows.customer),
        state=_state(groups, rows),
        valued=worth > HALF_MICRO,
        gross_fix=gross_fix, gross_def=gross_def, discount_fix=discount_fix, discount_def=discount_def,
        shipping_fix=ship_fix, shipping_def=ship_def,
        collected_fix=paid + ship_paid, collected_ht=collected_ht + ship_ht,
        items=groups.sum(items), cost=groups.money(cost),
        rated_fix=rated_fix, rated_def=rated_def, sure_fix=sure_fix, sure_def=sure_def,
        ship_cost=fees[0], payment_fee=fees[1], marketplace_fee=fees[2],
    )  # fmt: skip
    stated_goods = groups.money(np.where(goods, net, 0.0))
    parts = _parts(rows, groups, book, goods, net, stated_goods, gross_v, discount_v, cost, items)
    flags = default_vat * PART_DEFAULT_VAT + rated * PART_NEEDS_RATE + sure * PART_COST_KNOWN
    parts = parts.with_columns(flags=flags.astype(np.uint8)).take(_kept(goods, label, groups))
    aside = groups.money(np.where(kind == ASIDE, amount, 0.0)) + groups.stated(rows.tip)[0]
    return BuiltOrders(
        orders, parts, rows, groups, mix, stated_goods + shipping, stated_goods, order_ttc, aside, lines.rate, unit
    )


def line_amounts(rows: OrderRows) -> Floats:
    """Return each line's value before discounts: as stated, else quantity x unit price, else 0."""
    amount = np.full(len(rows), np.nan) if rows.amount is None else rows.amount
    if rows.unit_price is not None:
        amount = np.where(np.isnan(amount), units(rows) * rows.unit_price, amount)
    return np.nan_to_num(amount)


def units(rows: OrderRows) -> Floats:
    """Return each line's quantity; a line that states none is one unit."""
    if rows.quantity is None:
        return np.ones(len(rows))
    return np.where(np.isnan(rows.quantity), 1.0, np.abs(rows.quantity))


def _discounts(rows: OrderRows, groups: Groups, amount: Floats, goods: Bools) -> Floats:
    """Return each line's discount, the order's discount spread pro rata of line value."""
    discount = np.zeros(len(rows)) if rows.line_discount is None else np.nan_to_num(rows.line_discount)
    if rows.order_discount is None:
        return np.where(goods, discount, 0.0)
    whole = groups.stated(rows.order_discount)[0]
    base = np.where(goods, np.maximum(amount - discount, 0.0), 0.0)
    total = groups.money(base)
    # Goods worth nothing share equally: the discount must not vanish from the ladder.
    base = np.where((total <= 0)[groups.labels] & goods, 1.0, base)
    total = groups.sum(base)
    each = np.divide(whole, total, out=np.zeros(groups.count), where=total > 0)
    found: Floats = np.where(goods, discount, 0.0) + base * each[groups.labels]
    return found


def _shipping(
    rows: OrderRows, groups: Groups, amount: Floats, kind: NDArray[np.int8], ttc: Bools
) -> tuple[Floats, Bools]:
    """Return shipping charged with each order, as stated, and whether it is TTC."""
    shipping = groups.stated(rows.shipping)[0]
    flag = ttc if rows.shipping_ttc is None else rows.shipping_ttc
    if rows.kind is not None:
        shipping = shipping + groups.money(np.where(kind == SHIPPING, amount, 0.0))
    return shipping, groups.least(flag).astype(np.bool_)


def _rates(
    rows: OrderRows, groups: Groups, book: ProductBook, net: Floats, goods: Bools, ttc: Bools,
    shipping: Floats, ship_ttc: Bools,
) -> Floats:  # fmt: skip
    """Return each line's VAT rate, NaN where only the default can tell."""
    rate = np.full(len(rows), np.nan) if rows.tax_rate is None else checked(rows.tax_rate)
    if rows.tax_amount is not None:
        rate = np.where(np.isnan(rate), rate_of_amount(rows.tax_amount, net, ttc), rate)
    if rows.order_tax is not None:
        tax, stated = groups.stated(rows.order_tax)
        ship_tax, apart = groups.stated(rows.shipping_tax)
        with_goods = np.where(apart, 0.0, shipping)
        value = np.where(goods, net, 0.0)
        before = groups.money(np.where(ttc, 0.0, value)) + np.where(ship_ttc, 0.0, with_goods)
        inside = groups.money(np.where(ttc, value, 0.0)) + np.where(ship_ttc, with_goods, 0.0)
        of_order = rate_of_order(np.where(stated, tax - ship_tax, np.nan), before, inside)
        rate = np.where(np.isnan(rate), of_order[groups.labels], rate)
    if rows.sku is not None or rows.category is not None or book.typed.countries:
        country = groups.code(rows.country)[groups.labels]
        day = _days(rows, groups)[groups.labels]
        rate = np.where(np.isnan(rate), book.tax_rates(*_book_codes(rows, book), country, day), rate)
    return rate


def _book_codes(rows: OrderRows, book: ProductBook) -> tuple[Codes, Codes]:
    """Return each line's sku and category; a line without a category has its product's."""
    none = np.full(len(rows), -1, dtype=np.int32)
    sku = none if rows.sku is None else rows.sku
    own = none if rows.category is None else rows.category
    return sku, np.where(own < 0, np.append(book.categories, np.int32(-1))[sku], own)


def _shipping_tax(
    rows: OrderRows, groups: Groups, mix: Mix, shipping: Floats, ttc: Bools
) -> tuple[Floats, Floats, Floats, Floats]:
    """Return shipping as (HT known, TTC at the default rate, TTC known, HT at the default rate)."""
    fix, unknown = mix.split(shipping, ttc)
    paid, unpaid = mix.collected(shipping, ttc)
    tax, stated = groups.stated(rows.shipping_tax)
    fix = np.where(stated, np.where(ttc, shipping - tax, shipping), fix)
    paid = np.where(stated, np.where(ttc, shipping, shipping + tax), paid)
    return fix, np.where(stated, 0.0, unknown), paid, np.where(stated, 0.0, unpaid)


def _days(rows: OrderRows, groups: Groups) -> Codes:
    """Return the day of each order: that of its earliest line, where a file dates lines."""
    return (groups.least(rows.second) // 86_400).astype(np.int32)


def _unit_costs(rows: OrderRows, groups: Groups, book: ProductBook) -> tuple[Floats, Bools]:
    """Return each line's unit cost (own, else as dated on the order's day), NaN where none, and whether estimated."""
    own = np.full(len(rows), np.nan) if rows.unit_cost is None else rows.unit_cost
    own = np.where(own >= 0, own, np.nan)
    if rows.sku is None:
        return own, np.zeros(len(rows), dtype=np.bool_)
    dated, early = book.unit_costs(rows.sku, _days(rows, groups)[groups.labels])
    missing = np.isnan(own)
    return np.where(missing, dated, own), early & missing


def _actual(groups: Groups, column: Floats | None) -> Floats:
    total, stated = groups.stated(column)
    return np.where(stated, total, np.nan)


def _state(groups: Groups, rows: OrderRows) -> NDArray[np.int8]:
    if rows.state is None:
        return np.full(groups.count, STATE_COUNTED, dtype=np.int8)
    return groups.least(rows.state).astype(np.int8)


def _parts(
    rows: OrderRows, groups: Groups, book: ProductBook, goods: Bools, net: Floats, total: Floats,
    gross: Floats, discount: Floats, cost: Floats, items: Floats,
) -> Parts:  # fmt: skip
    label = groups.labels
    # The value of an order worth nothing has no shares: its lines share equally; so does one without goods.
    count = groups.sum(goods.astype(np.float64))
    weight = np.where((total > HALF_MICRO)[label], net, 1.0)
    weight = np.where(goods | (count == 0)[label], weight, 0.0)
    whole = np.where(total > HALF_MICRO, total, np.where(count > 0, count, groups.sum(np.ones(len(label)))))
    sku, category = _book_codes(rows, book)
    return Parts(
        doc=label, product=product_codes(sku, rows.product, len(book.rates)), category=category,
        share=weight / whole[label], gross=gross, discount=discount, cost=cost,
        items=items.astype(np.float32), flags=np.zeros(len(label), dtype=np.uint8),
    )  # fmt: skip


def product_codes(sku: Codes, name: Codes | None, sku_count: int) -> Codes:
    """Return what a product is known by: its sku, else its name (numbered after the skus)."""
    if name is None:
        return sku
    return np.where(sku >= 0, sku, np.where(name >= 0, name + sku_count, -1)).astype(np.int32)


def _kept(goods: Bools, label: Codes, groups: Groups) -> Bools:
    """Tell which rows are parts: goods, and every row of an order without any."""
    alone: Bools = groups.sum(goods.astype(np.float64)) == 0
    return goods | alone[label]
