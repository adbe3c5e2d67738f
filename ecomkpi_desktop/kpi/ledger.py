"""The documents that count, and their sums by day and channel: everything that no cost rate touches."""

from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.columns import NO_DAY, Bools, Codes
from ecomkpi_desktop.kpi.customers import Customers
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.flows_build import spread
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.orders_build import HALF_MICRO
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.store import STATE_COUNTED, STATE_PENDING, Columns, Flows, Orders, Parts, RefundParts, Refunds

T = TypeVar("T", bound=Columns)
P = TypeVar("P", Parts, RefundParts)


class Ledger:
    """Counted orders and refunds.

    Attributes:
        facts: the store.
        orders, refunds: the documents in force; ``refunds.order`` points into ``orders``.
        day0: first day of the axis, in days since 1970; cubes have shape (days, channels + 1), the last column being
            what is not allocated.
        count_unpaid: whether pending orders count.
    """

    def __init__(self, facts: Facts, *, count_unpaid: bool) -> None:
        self.facts = facts
        self.count_unpaid = count_unpaid
        self.day0 = facts.axis_start
        self.shape = (max(facts.axis_end - facts.axis_start, 0), len(facts.channels) + 1)
        least = STATE_PENDING if count_unpaid else STATE_COUNTED
        self._live = facts.orders.state >= least
        self._live_refunds = facts.refunds.state >= least
        self.orders: Orders = _in_force(facts.orders, self._live)
        refunds = _in_force(facts.refunds, self._live_refunds)
        if not self._live.all():
            places = np.append(np.cumsum(self._live, dtype=np.int32) - 1, -1).astype(np.int32)
            refunds = refunds.with_columns(order=places[refunds.order])
        self.refunds: Refunds = refunds

    @cached_property
    def order_rows(self) -> NDArray[np.int64]:
        """Row in the store of each order in force."""
        return np.flatnonzero(self._live)

    @cached_property
    def refund_rows(self) -> NDArray[np.int64]:
        """Row in the store of each refund document in force."""
        return np.flatnonzero(self._live_refunds)

    @cached_property
    def order_cell(self) -> NDArray[np.int64]:
        """Cell of each order in the (day, channel) cubes."""
        return (self.orders.day.astype(np.int64) - self.day0) * self.shape[1] + self.orders.channel

    @cached_property
    def refund_cell(self) -> NDArray[np.int64]:
        """Cell of each refund document in the cubes, at its own day."""
        return (self.refunds.day.astype(np.int64) - self.day0) * self.shape[1] + self.refunds.channel

    def order_cube(self, values: NDArray[np.generic]) -> Floats:
        """Return the sums of a column of orders by day and channel."""
        return self._cube(self.order_cell, values)

    def refund_cube(self, values: NDArray[np.generic]) -> Floats:
        """Return the sums of a column of refunds by day and channel."""
        return self._cube(self.refund_cell, values)

    def _cube(self, cell: NDArray[np.int64], values: NDArray[np.generic]) -> Floats:
        size = self.shape[0] * self.shape[1]
        if not values.any():
            return np.zeros(self.shape)
        return weighted(cell, values, size).reshape(self.shape)

    @cached_property
    def days(self) -> Codes:
        """Days of the axis, since 1970, as a column."""
        return np.arange(self.day0, self.day0 + self.shape[0], dtype=np.int32)[:, None]

    @cached_property
    def base(self) -> dict[str, Floats]:
        """Sums of the store's columns by day and channel, and of what the rates of 2.3 are applied to."""
        orders = self.orders
        named = {name: column for name, column in orders.arrays().items() if column.dtype == np.float64}
        named["ship_cost"] = np.nan_to_num(orders.ship_cost)
        named["payment_fee"], named["marketplace_fee"] = self.known_fees
        no_ship, no_fee, no_market = self.unknown_costs
        valued = orders.valued
        known = valued & (orders.customer >= 0)
        named.update(
            counted=np.ones(len(orders)), orders=valued.astype(np.float64), units=orders.items * valued,
            ship_orders=no_ship.astype(np.float64), ship_items=orders.items * no_ship,
            fee_orders=no_fee.astype(np.float64),
            known_fix=(orders.gross_fix - orders.discount_fix + orders.shipping_fix) * known,
            known_def=(orders.gross_def - orders.discount_def + orders.shipping_def) * known,
        )  # fmt: skip
        cubes = {name: self.order_cube(column) for name, column in named.items()}
        for name, where in (("fee", no_fee), ("market", no_market)):
            for part in ("collected_fix", "collected_ht"):
                # Nearly always every order: then the sum is the one already made.
                column = named[part]
                cubes[f"{name}_{part}"] = cubes[part] if where.all() else self.order_cube(column * where)
        return cubes

    @cached_property
    def unknown_costs(self) -> tuple[Bools, Bools, Bools]:
        """Orders whose shipping cost, payment fee (with something collected), marketplace fee are not imported."""
        orders = self.orders
        collected = orders.collected_fix + orders.collected_ht > HALF_MICRO
        return np.isnan(orders.ship_cost), np.isnan(orders.payment_fee) & collected, np.isnan(orders.marketplace_fee)

    @cached_property
    def known_fees(self) -> tuple[Floats, Floats]:
        """Payment fee and marketplace fee of each order as imported, 0 where they are not."""
        return np.nan_to_num(self.orders.payment_fee), np.nan_to_num(self.orders.marketplace_fee)

    @cached_property
    def knows_marketplace_fees(self) -> bool:
        """Whether a marketplace fee above 0 of any order is imported."""
        return bool(self.known_fees[1].any())

    @cached_property
    def no_fee_is_known(self) -> tuple[bool, bool, bool]:
        """Whether no shipping cost, payment fee, marketplace fee of any order is imported (see ``unknown_costs``)."""
        no_ship, no_fee, no_market = self.unknown_costs
        return bool(no_ship.all()), bool(no_fee.all()), bool(no_market.all())

    @cached_property
    def at_default_rate(self) -> frozenset[str]:
        """Columns of orders of which some part has no VAT rate but the default one."""
        orders = self.orders
        names = [name for name in orders.arrays() if name.endswith(("_def", "collected_ht"))]
        found = {name for name in names if getattr(orders, name).any()}
        return frozenset([*found, *(["revenue"] if self.revenue_columns[1].any() else [])])

    @cached_property
    def refunded_goods_columns(self) -> tuple[Floats, Floats]:
        """Goods after discounts of the order of each refund document, as in ``revenue_columns``; 0 without an order."""
        orders, places = self.orders, self.refunds.order
        return (
            at(orders.gross_fix, places) - at(orders.discount_fix, places),
            at(orders.gross_def, places) - at(orders.discount_def, places),
        )

    @cached_property
    def refunded_day(self) -> Codes:
        """Day of the order of each refund document; its own where that is not known."""
        refunds, days = self.refunds, self.orders.day
        return np.where(refunds.order >= 0, days[refunds.order], refunds.day) if len(days) else refunds.day

    @cached_property
    def refunds_by_order(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Orders with refunds, the refund documents that name one, and the place of each in the former."""
        linked = np.flatnonzero(self.refunds.order >= 0)
        orders, place = np.unique(self.refunds.order[linked], return_inverse=True)
        return orders.astype(np.int64), linked, place

    @cached_property
    def collects_by_rate(self) -> bool:
        """Whether only the VAT rate tells of some order that anything was collected: a part above 0, one below."""
        fix, ht = self.orders.collected_fix, self.orders.collected_ht
        return bool(((fix > HALF_MICRO) & (ht < 0) | (fix < 0) & (ht > HALF_MICRO)).any())

    @cached_property
    def revenue_columns(self) -> tuple[Floats, Floats]:
        """Ordered revenue of each order: the part that is HT, and the part TTC at the default rate."""
        orders = self.orders
        return (
            orders.gross_fix - orders.discount_fix + orders.shipping_fix,
            orders.gross_def - orders.discount_def + orders.shipping_def,
        )

    @cached_property
    def refund_columns(self) -> tuple[Floats, Floats]:
        """Goods and shipping given back by each refund document, likewise."""
        refunds = self.refunds
        return refunds.goods_fix + refunds.shipping_fix, refunds.goods_def + refunds.shipping_def

    @cached_property
    def flows(self) -> dict[str, Floats]:
        """Spend and sessions by day and channel; ``*_def`` is TTC at the default rate."""
        spend, sessions = self.facts.spend, self.facts.sessions
        return {
            "spend_fix": self._spread(spend, spend.fix),
            "spend_def": self._spread(spend, spend.def_),
            "acquisition_fix": self._spread(spend, spend.fix * spend.acquisition),
            "acquisition_def": self._spread(spend, spend.def_ * spend.acquisition),
            "claimed": self._spread(spend, spend.claimed),
            "sessions": self._spread(sessions, sessions.fix),
        }

    def _spread(self, flows: Flows, values: Floats) -> Floats:
        return spread(flows, values, self.day0, self.shape)

    @cached_property
    def spend_known(self) -> Bools:
        """Days of the axis about which any spend was imported."""
        spend = self.facts.spend
        known = np.zeros(self.shape[0] + 1, dtype=np.int64)
        used = spend.end > spend.start
        np.add.at(known, spend.start[used] - self.day0, 1)
        np.add.at(known, spend.end[used] - self.day0, -1)
        return np.cumsum(known)[:-1] > 0

    @cached_property
    def refunded_before(self) -> Codes:
        """Day of the same order's refund before, for each refund document of value; NO_DAY where there is none."""
        refunds = self.refunds
        before = np.full(len(refunds), NO_DAY, dtype=np.int32)
        linked = np.flatnonzero((refunds.order >= 0) & refunds.valued)
        in_order = linked[np.argsort(refunds.order[linked], kind="stable")]
        again = refunds.order[in_order[1:]] == refunds.order[in_order[:-1]]
        before[in_order[1:][again]] = refunds.day[in_order[:-1][again]]
        return before

    @cached_property
    def customers(self) -> Customers:
        """Who ordered what when."""
        return Customers(self.orders, self.refunds, self.facts)

    @cached_property
    def parts(self) -> Parts:
        """Lines of the counted orders; ``doc`` points into ``orders``."""
        return _parts_in_force(self.facts.parts, self._live)

    @cached_property
    def refund_parts(self) -> RefundParts:
        """Parts of the counted refunds; ``doc`` points into ``refunds``."""
        return _parts_in_force(self.facts.refund_parts, self._live_refunds)


def at(values: Floats, places: Codes) -> Floats:
    """Return the values at some places, 0 where the place is -1."""
    if not len(values):
        return np.zeros(len(places))
    return np.where(places < 0, 0.0, values[places])


def _in_force(columns: T, live: Bools) -> T:
    return columns if live.all() else columns.take(live)


def _parts_in_force(parts: P, live: Bools) -> P:
    if live.all():
        return parts
    kept = parts.take(live[parts.doc])
    places = np.cumsum(live, dtype=np.int32) - np.int32(1)
    return kept.with_columns(doc=places[kept.doc])
