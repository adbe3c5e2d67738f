"""Costs and margins of the counted documents under the assumptions in force.

Sums by day and channel are re-weighted sums of the ledger; only what needs single documents (LTV, loss-making orders,
products) weighs documents. Nothing here looks at lines, except for cost rates of single categories.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from ecomkpi_desktop.kpi import hidden
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Bools, Codes
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.ledger import Ledger, at
from ecomkpi_desktop.kpi.orders_build import HALF_MICRO
from ecomkpi_desktop.kpi.rates import Rates
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.store import PART_DEFAULT_VAT, PART_NEEDS_RATE

COGS = (key.VAT, key.COST, "cost.category.*")
CREDIT = (*COGS, key.RESTOCK)
LOGISTICS = (key.PER_ORDER, key.PER_ITEM, key.PACKAGING)
PAYMENT = (key.VAT, key.PAYMENT_PCT, key.PAYMENT_FIXED)
MARKET = (key.VAT, "marketplace.*")
LANDED = (*COGS, *hidden.ON_GOODS_COST)
OTHER = (*MARKET, *hidden.OF_ORDERS)
CM2 = (
    *CREDIT, *LOGISTICS, key.PER_RETURN, *PAYMENT, *MARKET, *hidden.ON_GOODS_COST, *OTHER, *hidden.PER_RETURN,
)  # fmt: skip
CM3 = (*CM2, *hidden.MARKETING)
T = TypeVar("T")
Memo = dict[str, tuple[tuple[object, ...], Any]]  # name -> (what it depends on, result)


class Costing:
    """Documents and cubes weighed with one set of rates.

    Args:
        ledger: the counted documents.
        rates: the assumptions.
        before: results under other assumptions; what depends on none that changed is taken over.
    """

    def __init__(self, ledger: Ledger, rates: Rates, before: "Costing | None" = None) -> None:
        self.ledger = ledger
        self.rates = rates
        self._earlier: Memo = {} if before is None else before.kept()
        self._results: Memo = {}

    def kept(self) -> Memo:
        """Return the results computed so far, and those of before that were not asked for yet."""
        return {**self._earlier, **self._results}

    def memo(self, name: str, keys: tuple[str, ...], compute: Callable[[], T]) -> T:
        """Return a result that depends on the settings ``keys`` only, computed once for their values.

        Args:
            name: what the result is; always asked for with the same keys.
            keys: settings it depends on.
            compute: makes it.
        """
        found = self._results.get(name)
        if found is None:
            signature = self.rates.signature(keys)
            earlier = self._earlier.get(name)
            found = (signature, compute() if earlier is None or earlier[0] != signature else earlier[1])
            self._results[name] = found
            self._earlier.pop(name, None)  # after: whoever takes over from here finds one or the other
        result: T = found[1]
        return result

    def rate(self, name: str, days: Codes) -> Floats | float:
        """Return an assumption on each day."""
        return self.rates.get(name).on(days)

    def vat(self, days: Codes) -> Floats | float:
        """Return 1 + the default VAT rate."""
        return 1.0 + self.rate(key.VAT, days)

    def single_vat(self) -> float | None:
        """Return 1 + the default VAT rate where it never changes and any revenue depends on it; else None.

        Net revenue is then linear in its reciprocal: sums of it are weighed anew, not the documents.
        """
        signature = self.rates.get(key.VAT).signature
        if len(signature) > 1 or "revenue" not in self.ledger.at_default_rate:
            return None
        return 1.0 + float(signature[0][1])  # type: ignore[arg-type]

    # Orders ----------------------------------------------------------------------------------------------------

    @property
    def ordered(self) -> Floats:
        """Ordered revenue HT of each order."""

        def compute() -> Floats:
            fix, unknown = self.ledger.revenue_columns
            if "revenue" not in self.ledger.at_default_rate:
                return fix
            return fix + unknown / self.vat(self.ledger.orders.day)

        return self.memo("ordered", (key.VAT,), compute)

    @property
    def order_cogs(self) -> Floats:
        """Cost of the goods of each order."""

        def compute() -> Floats:
            orders = self.ledger.orders
            cogs = orders.cost + self.rate(key.COST, orders.day) * self.order_rated
            by_category = self.category_costs
            return cogs if by_category is None else cogs + by_category

        return self.memo("order_cogs", COGS, compute)

    @property
    def order_rated(self) -> Floats:
        """Value HT of each order that the cost rate is taken of."""
        orders = self.ledger.orders
        if "rated_def" not in self.ledger.at_default_rate:
            return orders.rated_fix
        return orders.rated_fix + orders.rated_def / self.vat(orders.day)

    @property
    def category_costs(self) -> Floats | None:
        """What cost rates of categories add to the cost at the default rate, per order; None without any."""
        return self.memo("category_costs", COGS, self._category_costs)

    def _category_costs(self) -> Floats | None:
        extra = self.part_category_costs
        if extra is None:
            return None
        return weighted(self.ledger.parts.doc, extra, len(self.ledger.orders))

    @property
    def part_category_costs(self) -> Floats | None:
        """The same, per part."""
        return self.memo("part_category_costs", COGS, self._part_category_costs)

    def _part_category_costs(self) -> Floats | None:
        ledger = self.ledger
        known = {name: number for number, name in enumerate(ledger.facts.categories)}
        chosen = [(known[name], full) for name, full in self.rates.categories.items() if name in known]
        if not chosen:
            return None
        extra = np.zeros(len(ledger.parts))
        for category, full in chosen:
            where = np.flatnonzero((ledger.parts.category == category) & (ledger.parts.flags & PART_NEEDS_RATE > 0))
            parts = ledger.parts.take(where)
            day = ledger.orders.day[parts.doc]
            value = parts.gross - parts.discount
            value = np.where(parts.flags & PART_DEFAULT_VAT > 0, value / self.vat(day), value)
            extra[where] = (self.rate(full, day) - self.rate(key.COST, day)) * value
        return extra

    @property
    def order_logistics(self) -> Floats:
        """Shipping, picking and packaging of each order."""

        def compute() -> Floats:
            orders, day = self.ledger.orders, self.ledger.orders.day
            estimate = self.rate(key.PER_ITEM, day) * orders.items + self.rate(key.PER_ORDER, day)
            if not self.ledger.no_fee_is_known[0]:
                estimate = np.where(self.ledger.unknown_costs[0], estimate, orders.ship_cost)
            estimate += self.rate(key.PACKAGING, day)
            return estimate

        return self.memo("order_logistics", LOGISTICS, compute)

    @property
    def order_payment(self) -> Floats:
        """Payment fee of each order."""

        def compute() -> Floats:
            ledger, day = self.ledger, self.ledger.orders.day
            estimate = self.rate(key.PAYMENT_PCT, day) * self.collected + self.rate(key.PAYMENT_FIXED, day)
            unknown = ledger.unknown_costs[1]
            if ledger.collects_by_rate:
                unknown = np.isnan(ledger.orders.payment_fee) & (self.collected > HALF_MICRO)
            elif ledger.no_fee_is_known[1]:
                return estimate
            return np.where(unknown, estimate, ledger.known_fees[0])

        return self.memo("order_payment", PAYMENT, compute)

    @property
    def collected(self) -> Floats:
        """TTC collected by each order."""

        def compute() -> Floats:
            orders = self.ledger.orders
            if "collected_ht" not in self.ledger.at_default_rate:
                return orders.collected_fix
            return orders.collected_fix + orders.collected_ht * self.vat(orders.day)

        return self.memo("collected", (key.VAT,), compute)

    @property
    def order_marketplace(self) -> Floats:
        """Marketplace fee of each order."""

        def compute() -> Floats:
            orders, facts = self.ledger.orders, self.ledger.facts
            fee = self.ledger.known_fees[1].copy()
            unknown = self.ledger.unknown_costs[2]
            for name, full in self.rates.marketplaces.items():
                if name in facts.channels:
                    where = np.flatnonzero(unknown & (orders.channel == facts.channels.index(name)))
                    day = orders.day[where]
                    fee[where] = self.rate(full, day) * self.collected[where]
            return fee

        return self.memo("order_marketplace", MARKET, compute)

    @property
    def order_landed(self) -> Floats:
        """Freight, customs and currency on the goods of each order."""

        def compute() -> Floats:
            rate = hidden.total(self.rates, hidden.ON_GOODS_COST, self.ledger.orders.day)
            return np.zeros(len(self.ledger.orders)) if hidden.is_nothing(rate) else rate * self.order_cogs

        return self.memo("order_landed", LANDED, compute)

    @property
    def order_other(self) -> Floats:
        """Other variable costs of each order."""

        def compute() -> Floats:
            day = self.ledger.orders.day
            cost: Floats = np.full(len(day), hidden.total(self.rates, hidden.PER_ORDER, day), dtype=np.float64)
            of_sales = hidden.total(self.rates, hidden.ON_SALES, day)
            if not hidden.is_nothing(of_sales):
                orders = self.ledger.orders
                cost += of_sales * (orders.gross_fix - orders.discount_fix)
                cost += of_sales * (orders.gross_def - orders.discount_def) / self.vat(day)
            storage = hidden.total(self.rates, hidden.PER_MARKET_ORDER, day)
            if not hidden.is_nothing(storage):
                cost += storage * (self.order_marketplace > 0)
            return cost

        return self.memo("order_other", OTHER, compute)

    @property
    def order_cm2(self) -> Floats:
        """CM2 of each order, without its refunds."""

        def compute() -> Floats:
            margin = self._before_goods - self.order_cogs
            if hidden.is_any(self.rates, hidden.ON_GOODS_COST):
                margin -= self.order_landed
            return margin

        return self.memo("order_cm2", CM2, compute)

    @property
    def _before_goods(self) -> Floats:
        """CM2 of each order, were its goods free: what a change of their cost leaves as it is."""

        def compute() -> Floats:
            margin = self.ordered - self.order_logistics
            margin -= self.order_payment
            if self.sells_on_marketplaces:
                margin -= self.order_marketplace
            if hidden.is_any(self.rates, hidden.OF_ORDERS):
                margin -= self.order_other
            return margin

        return self.memo("before_goods", (*LOGISTICS, *PAYMENT, *OTHER), compute)

    @property
    def sells_on_marketplaces(self) -> bool:
        """Whether any order may bear a marketplace's fee."""
        channels = self.ledger.facts.channels
        return self.ledger.knows_marketplace_fees or any(name in channels for name in self.rates.marketplaces)

    # Refunds ---------------------------------------------------------------------------------------------------

    @property
    def refunded_goods(self) -> Floats:
        """Refunded goods of each document, HT."""
        refunds = self.ledger.refunds
        return self.memo("refunded_goods", (key.VAT,),
                         lambda: refunds.goods_fix + refunds.goods_def / self.vat(refunds.rate_day))  # fmt: skip

    @property
    def refunded(self) -> Floats:
        """Refunded goods and shipping of each document, HT."""
        refunds = self.ledger.refunds
        return self.memo(
            "refunded", (key.VAT,),
            lambda: self.refunded_goods + refunds.shipping_fix + refunds.shipping_def / self.vat(refunds.rate_day),
        )  # fmt: skip

    @property
    def paid_back(self) -> Floats:
        """TTC paid back by each document."""
        refunds = self.ledger.refunds
        return self.memo("paid back", (key.VAT,),
                         lambda: refunds.paid_fix + refunds.paid_ht * self.vat(refunds.rate_day))  # fmt: skip

    @property
    def credit(self) -> Floats:
        """Cost credited on the returned goods of each document (2.3)."""

        def compute() -> Floats:
            refunds, vat = self.ledger.refunds, self.vat(self.ledger.refunds.rate_day)
            shared = refunds.share_fix + refunds.share_def / vat
            fix, unknown = self.ledger.refunded_goods_columns
            value = fix + unknown / self.vat(self.ledger.refunded_day)
            share = np.divide(shared, value, out=np.zeros(len(shared)), where=value > 0)
            cost = refunds.cost + share * at(self.order_cogs, refunds.order)
            cost += self.rate(key.COST, refunds.rate_day) * (refunds.rated_fix + refunds.rated_def / vat)
            cost *= self.rate(key.RESTOCK, refunds.day)
            return np.asarray(cost, dtype=np.float64)

        return self.memo("credit", CREDIT, compute)

    @property
    def handling(self) -> Floats:
        """Return handling of each document."""
        refunds = self.ledger.refunds
        valued = refunds.valued.astype(np.float64)
        return self.memo("handling", (key.PER_RETURN,), lambda: valued * self.rate(key.PER_RETURN, refunds.day))

    @property
    def refund_other(self) -> Floats:
        """Other variable costs of each refund document: its label."""

        def compute() -> Floats:
            refunds = self.ledger.refunds
            valued = refunds.valued.astype(np.float64)
            return valued * hidden.total(self.rates, hidden.PER_RETURN, refunds.day)

        return self.memo("refund_other", hidden.PER_RETURN, compute)

    @property
    def refund_cm2(self) -> Floats:
        """What each refund document takes from CM2 (negative)."""
        return self.memo(
            "refund_cm2", CM2, lambda: self.credit - self.refunded - self.handling - self.refund_other
        )

    @property
    def order_margin(self) -> Floats:
        """CM2 of each order with all its refunds."""

        def compute() -> Floats:
            margin = self.order_cm2.copy()
            orders, linked, place = self.ledger.refunds_by_order
            margin[orders] += weighted(place, self.refund_cm2[linked], len(orders))
            return margin

        return self.memo("order_margin", CM2, compute)

    @property
    def loses_money(self) -> Bools:
        """Orders whose CM2, with all their refunds, is under 0 by more than what sums of floats leave behind."""
        return self.memo("loses_money", CM2, lambda: self.order_margin < -HALF_MICRO)
