"""Every flow by day and channel, under the assumptions in force: small arrays that any selection is summed from."""

from collections.abc import Callable

import numpy as np

from ecomkpi_desktop.kpi import hidden
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.costing import CM2, COGS, CREDIT, LANDED, LOGISTICS, MARKET, OTHER, PAYMENT, Costing
from ecomkpi_desktop.kpi.customers import Customers
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import Floats

_WINDOWS = 64  # periods whose sums are kept
# Period, as places on the axis -> flow -> the flow that was summed, its sums by channel.
Windows = dict[tuple[int, int], dict[str, tuple[Floats, Floats]]]


class Cubes:
    """Flows of shape (days, channels + 1) by name; see :data:`FLOWS`.

    Args:
        costing: the documents weighed.
        before: the same under other assumptions, on the same documents: what both have in common is summed once.
    """

    def __init__(self, costing: Costing, before: "Cubes | None" = None) -> None:
        self._costing = costing
        self._ledger = costing.ledger
        self._windows: Windows = {} if before is None else before.windows

    def get(self, name: str) -> Floats:
        """Return one flow."""
        keys, compute = FLOWS[name]
        return self._costing.memo(f"cube {name}", keys, lambda: compute(self))

    @property
    def windows(self) -> "Windows":
        """The sums by channel already made."""
        return self._windows

    def window(self, low: int, high: int, name: str) -> Floats:
        """Return the sums by channel of a flow over the days [low, high)."""
        if (low, high) not in self._windows and len(self._windows) >= _WINDOWS:
            self._windows.clear()
        window, flow = self._windows.setdefault((low, high), {}), self.get(name)
        found = window.get(name)
        if found is None or found[0] is not flow:  # under other assumptions the flow is another
            found = window[name] = flow, flow[low:high].sum(axis=0)
        return found[1]

    def base(self, name: str) -> Floats:
        """Return a sum that no rate touches."""
        return self._ledger.base[name]

    def rate(self, name: str) -> Floats | float:
        """Return an assumption on each day of the axis, as a column."""
        return self._costing.rate(name, self._ledger.days)

    def taxed(self, fix: Floats, unknown: Floats) -> Floats:
        """Return an HT sum: the part that is HT, and the part that is TTC at the default rate."""
        return fix + unknown / (1.0 + self.rate(key.VAT)) if unknown.any() else fix

    def of(self, name: str) -> Floats:
        """Return a column of the store that has a known and a default part, HT."""
        return self.taxed(self.base(f"{name}_fix"), self.base(f"{name}_def"))

    def collected(self, prefix: str = "") -> Floats:
        """Return TTC collected, over all orders or over those whose fee is not known."""
        unknown = self.base(f"{prefix}collected_ht")
        fix = self.base(f"{prefix}collected_fix")
        return fix + unknown * (1.0 + self.rate(key.VAT)) if unknown.any() else fix

    def cogs(self) -> Floats:
        """Return the cost of goods sold, before the credit on returns."""
        cost = self.base("cost") + self.rate(key.COST) * self.of("rated")
        extra = self._costing.category_costs
        return cost if extra is None else cost + self._ledger.order_cube(extra)

    def logistics(self) -> Floats:
        """Return shipping, picking and packaging of orders."""
        estimate = self.base("ship_orders") * self.rate(key.PER_ORDER)
        estimate = estimate + self.base("ship_items") * self.rate(key.PER_ITEM)
        return self.base("ship_cost") + estimate + self.base("counted") * self.rate(key.PACKAGING)

    def payment(self) -> Floats:
        """Return payment fees."""
        if self._ledger.collects_by_rate:
            return self._ledger.order_cube(self._costing.order_payment)
        estimate = self.rate(key.PAYMENT_PCT) * self.collected("fee_")
        return self.base("payment_fee") + estimate + self.rate(key.PAYMENT_FIXED) * self.base("fee_orders")

    def marketplace(self) -> Floats:
        """Return marketplace fees."""
        fees = np.array(self.base("marketplace_fee"))
        channels = self._ledger.facts.channels
        for name, full in self._costing.rates.marketplaces.items():
            if name in channels:
                column = slice(channels.index(name), channels.index(name) + 1)
                rate = self.rate(full)
                fees[:, column] += (rate * self.collected("market_"))[:, column] if np.ndim(rate) == 0 else (
                    np.asarray(rate) * self.collected("market_")[:, column]
                )
        return fees

    def of_refunds(self, values: Floats) -> Floats:
        """Return refund documents' values at their own day."""
        return self._ledger.refund_cube(values)

    def paid_back(self) -> Floats:
        """Return TTC paid back to customers."""
        return self.of_refunds(self._costing.paid_back)

    def landed(self) -> Floats:
        """Return freight, customs and currency on the goods sold."""
        rate = self.rate_of(hidden.ON_GOODS_COST)
        return np.zeros(self._ledger.shape) if hidden.is_nothing(rate) else rate * self.get("goods_cost")

    def other_of_orders(self) -> Floats:
        """Return the other variable costs of orders."""
        cost = self.base("counted") * self.rate_of(hidden.PER_ORDER)
        of_sales, storage = self.rate_of(hidden.ON_SALES), self.rate_of(hidden.PER_MARKET_ORDER)
        if not hidden.is_nothing(of_sales):
            cost = cost + of_sales * (self.get("gross_sales") - self.get("discounts"))
        return cost if hidden.is_nothing(storage) else cost + storage * self.get("marketplace_orders")

    def other_of_returns(self) -> Floats:
        """Return the other variable costs of refunds."""
        return self.get("returns") * self.rate_of(hidden.PER_RETURN)

    def marketplace_orders(self) -> Floats:
        """Return the number of orders that bear a marketplace's fee."""
        return self._ledger.order_cube(self._costing.order_marketplace > 0)

    def rate_of(self, keys: tuple[str, ...]) -> Floats | float:
        """Return the sum of some hidden costs on each day of the axis, as a column."""
        return hidden.total(self._costing.rates, keys, self._ledger.days)

    def media(self, name: str) -> Floats:
        """Return spend HT as imported."""
        flows = self._ledger.flows
        return self.taxed(flows[f"{name}_fix"], flows[f"{name}_def"])

    def beside(self, name: str) -> Floats:
        """Return what is paid beside the media: a share of their spend, and monthly amounts that no channel bears."""
        cost = self.media(name) * self.rate_of(hidden.ON_SPEND)
        monthly = self.rate_of(hidden.PER_MONTH)
        if hidden.is_nothing(monthly):
            return cost
        facts, days = self._ledger.facts, self._ledger.days[:, 0]
        month = days.astype("datetime64[D]").astype("datetime64[M]")
        length = ((month + 1).astype("datetime64[D]") - month.astype("datetime64[D]")).astype(np.float64)
        known = (days >= facts.data_start) & (days < facts.data_end)
        cost[:, -1] += np.broadcast_to(monthly, (len(days), 1))[:, 0] / length * known
        return cost

    def spend(self, name: str) -> Floats:
        """Return spend HT with what is paid beside the media."""
        return self.media(name) + self.beside(name)

    def loss_making(self) -> Floats:
        """Return the number of orders above 0 whose margin, after all their refunds, is under 0."""
        ledger = self._ledger
        lost = np.flatnonzero(self._costing.loses_money & ledger.orders.valued)
        return weighted(ledger.order_cell[lost], np.ones(len(lost)), ledger.shape[0] * ledger.shape[1]).reshape(
            ledger.shape
        )

    def new_customers(self) -> Floats:
        """Return customers by day and channel of their first order."""
        return self.new_customers_of(self._ledger.customers)

    def new_customers_of(self, customers: Customers) -> Floats:
        """Return some customers by day and channel of their first order."""
        first, channel, _ = customers.entry
        cell = (first.astype(np.int64) - self._ledger.day0) * self._ledger.shape[1] + channel
        size = self._ledger.shape[0] * self._ledger.shape[1]
        return np.bincount(cell, minlength=size).reshape(self._ledger.shape).astype(np.float64)

    def flow(self, name: str) -> Floats:
        """Return spend, sessions or claimed conversions as imported."""
        return self._ledger.flows[name]

    @property
    def costing(self) -> Costing:
        """The documents behind the cubes."""
        return self._costing

    @property
    def ledger_refunds_valued(self) -> Floats:
        """1 for each refund document of value."""
        return self._ledger.refunds.valued.astype(np.float64)


Compute = Callable[[Cubes], Floats]
VAT = (key.VAT,)

# Flow -> (settings it depends on, how it is computed)
FLOWS: dict[str, tuple[tuple[str, ...], Compute]] = {
    "gross_sales": (VAT, lambda cubes: cubes.of("gross")),
    "discounts": (VAT, lambda cubes: cubes.of("discount")),
    "shipping_income": (VAT, lambda cubes: cubes.of("shipping")),
    "refunded_goods": (VAT, lambda cubes: cubes.of_refunds(cubes.costing.refunded_goods)),
    "refunds": (VAT, lambda cubes: cubes.of_refunds(cubes.costing.refunded)),
    "goods_cost": (COGS, Cubes.cogs),
    "credit": (CREDIT, lambda cubes: cubes.of_refunds(cubes.costing.credit)),
    "order_logistics": (LOGISTICS, Cubes.logistics),
    "handling": ((key.PER_RETURN,), lambda cubes: cubes.of_refunds(cubes.costing.handling)),
    "payment_fees": (PAYMENT, Cubes.payment),
    "marketplace_fees": (MARKET, Cubes.marketplace),
    "landed_costs": (LANDED, Cubes.landed),
    "other_order_costs": (OTHER, Cubes.other_of_orders),
    "other_return_costs": (hidden.PER_RETURN, Cubes.other_of_returns),
    "marketplace_orders": (MARKET, Cubes.marketplace_orders),
    "marketing_spend": (hidden.MARKETING, lambda cubes: cubes.spend("spend")),
    "marketing_beside": (hidden.MARKETING, lambda cubes: cubes.beside("spend")),
    "acquisition_spend": (hidden.MARKETING, lambda cubes: cubes.spend("acquisition")),
    "claimed_conversions": ((), lambda cubes: cubes.flow("claimed")),
    "sessions": ((), lambda cubes: cubes.flow("sessions")),
    "orders": ((), lambda cubes: cubes.base("orders")),
    "counted_orders": ((), lambda cubes: cubes.base("counted")),
    "units": ((), lambda cubes: cubes.base("units")),
    "known_revenue": (VAT, lambda cubes: cubes.of("known")),
    "value_with_known_cost": (VAT, lambda cubes: cubes.of("sure")),
    "collected": (VAT, Cubes.collected),
    "paid_back": (VAT, Cubes.paid_back),
    "returns": ((), lambda cubes: cubes.of_refunds(cubes.ledger_refunds_valued)),
    "loss_making_orders": (CM2, Cubes.loss_making),
    "new_customers": ((), Cubes.new_customers),
}
