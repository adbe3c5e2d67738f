"""Builds the store: reads the canonical tables into shared vocabularies, then orders, refunds and flows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.left_out import LeftOut
from ecomkpi_desktop.base.persons import Decision
from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi import flows_build as flow
from ecomkpi_desktop.kpi.columns import NO_DAY, Codes
from ecomkpi_desktop.kpi.customer_keys import customers_of
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.gaps import day_gaps, number_gaps
from ecomkpi_desktop.kpi.grouping import Groups
from ecomkpi_desktop.kpi.orders_build import BuiltOrders, build_orders, sorted_orders
from ecomkpi_desktop.kpi.person_keys import IdentityRules
from ecomkpi_desktop.kpi.products import read_products
from ecomkpi_desktop.kpi.refunds_build import BuiltRefunds
from ecomkpi_desktop.kpi.refunds_read import read_refunds
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.rows_read import OrderRows, Vocabulary, read_order_rows
from ecomkpi_desktop.kpi.selection import UNKNOWN_CHANNEL
from ecomkpi_desktop.kpi.store import LEFT_OUT_CODES, Flows, LeftOuts, Places, Stated
from ecomkpi_desktop.kpi.typed_vat import typed_vat
from ecomkpi_desktop.kpi.vocabulary import Keys, Tables, Words, read_keys, read_words, rows_in
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    import pyarrow as pa


def build_facts(
    tables: Tables, channel_map: Mapping[str, str], settings: Settings, left_out: Sequence[LeftOut],
    decisions: Sequence[Decision] = (),
) -> Facts:  # fmt: skip
    """Build the store (see :meth:`Facts.build`)."""
    words = read_words(tables, channel_map)
    keys = read_keys(tables)
    who = customers_of(_orders(tables), tables.get(Kind.CUSTOMERS), IdentityRules.of(settings), decisions)
    rows, countries = _order_rows(_orders(tables), words, keys, who[0])
    categories = tuple(words.category.to_pylist())
    book = read_products(
        tables.get(Kind.PRODUCTS), words.products_sku, words.products_category, len(words.sku), len(categories),
        typed_vat(settings, categories, countries),
    )
    dated = rows.day != NO_DAY
    sale = dated if rows.refund is None else dated & ~rows.refund
    whole = bool(sale.all())
    sales, groups = sorted_orders(rows if whole else rows.take(sale), keys.rank if whole else keys.rank[sale])
    built = build_orders(sales, groups, book)
    refunds = read_refunds(tables, words, keys, rows.take(dated & ~sale), built, book)
    channels, built, refunds, spend, sessions = _channels_in_use(tables, words, built, refunds)
    sheets: dict[str, int] = {}
    orders_table = tables.get(Kind.ORDERS)
    order_places = flow.positions(orders_table, built.groups.labels, built.rows.number, sheets)
    refund_places = _refund_places(tables, refunds, sheets)
    spans = [
        flow.positions(tables.get(kind), every := np.arange(rows_in(tables, kind), dtype=np.int32), every, sheets)
        for kind in (Kind.SPEND, Kind.SESSIONS, Kind.FIXED_COSTS)
    ]
    products, names = _product_words(words)
    data_days = rows.day[dated]
    # A line dated later than its order makes days known on which no order is.
    starts = [data_days, built.orders.day, refunds.refunds.day, spend.start[spend.end > spend.start],
              sessions.start[sessions.end > sessions.start]]  # fmt: skip
    ends = [data_days + 1, built.orders.day + 1, refunds.refunds.day + 1, spend.end,
            sessions.end[sessions.end > sessions.start]]  # fmt: skip
    lows = [int(days.min()) for days in starts if len(days)]
    highs = [int(days.max()) for days in ends if len(days)]
    return Facts(
        orders=built.orders, parts=built.parts, refunds=refunds.refunds, refund_parts=refunds.parts,
        spend=spend, sessions=sessions, fixed_costs=flow.read_fixed_costs(tables.get(Kind.FIXED_COSTS)),
        stated=_stated(orders_table, built, order_places), left_out=_left_out(left_out),
        order_places=order_places, refund_places=refund_places, spend_places=spans[0], session_places=spans[1],
        fixed_places=spans[2], channels=channels, countries=countries, products=products, product_names=names,
        categories=categories, sheets=tuple(sheets), customers=who[1],
        data_start=int(data_days.min()) if len(data_days) else 0,
        data_end=int(data_days.max()) + 1 if len(data_days) else 0,
        axis_start=min(lows, default=0), axis_end=max(highs, default=0),
        day_gaps=day_gaps(tables), number_gaps=number_gaps(orders_table),
    )  # fmt: skip


def _orders(tables: Tables) -> "pa.Table":
    import pyarrow as pa

    table = tables.get(Kind.ORDERS)
    return pa.table({"order_id": pa.array([], pa.string())}) if table is None else table


def _order_rows(table: "pa.Table", words: Words, keys: Keys, customer: Codes) -> tuple[OrderRows, tuple[str, ...]]:
    """Read the order table; returns the rows and the countries."""
    count = table.num_rows
    day = col.days(table, "ordered_at")
    day = np.full(count, NO_DAY, dtype=np.int32) if day is None else day
    day = np.where(keys.orders < 0, NO_DAY, day).astype(np.int32)  # without an id there is no order
    country_words, (country,) = col.unify([col.coded(table, "country")], alphabetical=True)
    rows = read_order_rows(
        table,
        Vocabulary(words.orders_sku, words.orders_product, words.orders_category, words.orders_channel, country,
                   customer),
        keys.orders, keys.refund_of, day,
    )  # fmt: skip
    return rows, tuple(country_words.to_pylist())


def _channels_in_use(
    tables: Tables, words: Words, built: BuiltOrders, refunds: BuiltRefunds
) -> tuple[tuple[str, ...], BuiltOrders, BuiltRefunds, Flows, Flows]:
    """Give orders without a source the unknown channel, which exists only where something needs it."""
    unknown = words.channels.index(UNKNOWN_CHANNEL)
    orders = replace(built.orders, channel=_filled(built.orders.channel, unknown))
    backs = replace(refunds.refunds, channel=_filled(refunds.refunds.channel, unknown))
    codes = [orders.channel, backs.channel, words.spend_channel, words.sessions_channel]
    channels = words.channels
    if not any((one == unknown).any() for one in codes):
        channels = channels[:unknown] + channels[unknown + 1 :]
        codes = [one - (one > unknown).astype(np.int32) for one in codes]
    built = replace(built, orders=replace(orders, channel=codes[0]))
    refunds = replace(refunds, refunds=replace(backs, channel=codes[1]))
    spend = flow.read_spend(tables.get(Kind.SPEND), codes[2], len(channels))
    return channels, built, refunds, spend, flow.read_sessions(tables.get(Kind.SESSIONS), codes[3], len(channels))


def _filled(codes: Codes, code: int) -> Codes:
    return np.where(codes < 0, np.int32(code), codes).astype(np.int32)


def _refund_places(tables: Tables, built: BuiltRefunds, sheets: dict[str, int]) -> Places:
    places = []
    for source, kind in enumerate((Kind.ORDERS, Kind.REFUNDS)):
        mine = built.rows.source == source
        places.append(flow.positions(tables.get(kind), built.doc[mine], built.rows.number[mine], sheets))
    return flow.merged(places)


def _product_words(words: Words) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what products are known by (sku, else name), and what they are called (name, else sku)."""
    skus, names = words.sku.to_pylist(), words.product.to_pylist()
    best = np.full(len(skus) + 1, len(names), dtype=np.int64)
    for sku, name in ((words.orders_sku, words.orders_product), (words.products_sku, words.products_product)):
        if sku is not None and name is not None:
            # The product table has the last word; within a table the first name in alphabetical order.
            found = np.full(len(skus) + 1, len(names), dtype=np.int64)
            np.minimum.at(found, sku[name >= 0], name[name >= 0])
            best = np.where(found < len(names), found, best)
    called = [names[name] if name < len(names) else sku for sku, name in zip(skus, best[:-1].tolist(), strict=True)]
    return (*skus, *names), (*called, *names)


def _stated(table: "pa.Table | None", built: BuiltOrders, places: Places) -> Stated:
    total, known = built.groups.stated(built.rows.order_total)
    segment = built.groups.least(places.segment).astype(np.int32)
    owner, rate = col.integers(table, "order_segment"), col.numbers(table, "rate_applied")
    number, groups = built.rows.number, built.groups
    # Two files that describe one order: the file of its header answers for it.
    owners = np.zeros(groups.count, np.int32) if owner is None else -groups.least(-owner[number]).astype(np.int32)
    rates = np.ones(groups.count) if rate is None else _rates(groups, built.rows.order_total, rate[number])
    return Stated(
        np.where(owners > 0, owners, segment), np.where(known, total, np.nan), built.stated, built.aside, rates,
        owners > 0,
    )  # fmt: skip


def _rates(groups: Groups, order_total: Floats | None, rate: Floats) -> Floats:
    """Return the exchange rate of each order's total: of the row that states it, else of any row; 1 without any."""
    any_row = groups.least(np.where(np.isnan(rate), np.inf, rate)).astype(np.float64)
    found = np.where(np.isinf(any_row), 1.0, any_row)
    if order_total is None:
        return found
    applied = np.where(np.isnan(rate), 1.0, rate)
    stating = groups.least(np.where(np.isnan(order_total), np.inf, applied)).astype(np.float64)
    return np.where(np.isinf(stating), found, stating)


def _left_out(steps: Sequence[LeftOut]) -> LeftOuts:
    return LeftOuts(
        segment=np.array([step.segment for step in steps], np.int32),
        code=np.array([LEFT_OUT_CODES.index(step.code) for step in steps], np.int8),
        money=np.array([step.money for step in steps], np.float64),
        count=np.array([step.count for step in steps], np.int32),
    )
