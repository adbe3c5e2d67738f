"""The figures of the house definitions, computed the slow and obvious way: one loop per definition, plain Python.

Kept apart from the engine on purpose: it shares nothing with it but the definitions. Rows are dictionaries with the
names of ``base.fields``; a missing key is a null.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from statistics import median

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL
from ecomkpi_desktop.settings.values import Settings

Row = dict[str, object]
MIN_CUSTOMERS = 30


@dataclass
class Line:
    """A line of goods with its amounts HT and TTC."""

    sku: str | None
    category: str | None
    quantity: float
    gross: float
    discount: float
    paid: float  # TTC after discounts
    stated: float  # after discounts, as the file says
    rate: float | None  # VAT rate the file knows
    cost: float | None = None
    unit_cost: float | None = None
    sure: bool = False

    @property
    def value(self) -> float:
        return self.gross - self.discount


@dataclass
class Order:
    """A counted order."""

    day: date
    moment: datetime
    key: tuple[str, str]
    channel: str
    country: str | None
    customer: int | None
    lines: list[Line]
    shipping: float = 0.0
    shipping_paid: float = 0.0
    stated_shipping: float = 0.0
    aside: float = 0.0  # tips, as stated
    ttc: bool = True
    items: float = 0.0
    ship_cost: float | None = None
    payment_fee: float | None = None
    marketplace_fee: float | None = None
    status: str = "counted"

    @property
    def goods(self) -> float:
        return sum(line.value for line in self.lines)

    @property
    def revenue(self) -> float:
        return self.goods + self.shipping

    @property
    def stated(self) -> float:
        return sum(line.stated for line in self.lines)

    @property
    def collected(self) -> float:
        return sum(line.paid for line in self.lines) + self.shipping_paid


@dataclass
class Refund:
    """A refund document."""

    day: date
    order: Order | None
    channel: str
    country: str | None
    customer: int | None
    goods: float = 0.0
    shipping: float = 0.0
    paid: float = 0.0
    cost: float = 0.0  # of the returned goods, before the restock share
    status: str = "counted"

    @property
    def amount(self) -> float:
        return self.goods + self.shipping

    @property
    def counts_on(self) -> date:
        return self.order.day if self.order else self.day


@dataclass
class Shop:
    """Rows of the canonical tables under settings, turned into orders, refunds and daily flows."""

    settings: Settings
    orders_rows: list[Row] = field(default_factory=list)
    refunds_rows: list[Row] = field(default_factory=list)
    products_rows: list[Row] = field(default_factory=list)
    spend_rows: list[Row] = field(default_factory=list)
    sessions_rows: list[Row] = field(default_factory=list)
    fixed_rows: list[Row] = field(default_factory=list)
    channel_map: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.customer_of = _identities(self.orders_rows)
        every = self._orders()
        by_key = {order.key: order for order in every}
        refunds = self._refunds(by_key)
        least = {"counted", "pending"} if self.settings.get("orders.count_unpaid") else {"counted"}
        self.orders = [order for order in every if order.status in least]
        self.refunds = [
            refund for refund in refunds
            if refund.status in least and (refund.order is None or refund.order.status in least)
        ]  # fmt: skip
        days = [row["ordered_at"].date() for row in self.orders_rows]
        self.first_day, self.end_of_data = (min(days), max(days) + timedelta(days=1)) if days else (None, None)

    # -- assumptions -------------------------------------------------------------------------------------------

    @property
    def dust(self) -> float:
        """How far an amount of the engine may lie from one of these.

        The engine keeps the money of documents in billionths, so that its sums do not depend on the order of the rows:
        what comes back of an order is wrong by as many of them as it is times the order's worth.
        """
        linked = [(one, one.order.goods) for one in self.refunds if one.order is not None and one.order.goods > 0]
        return 1e-6 + sum(4e-9 * (one.amount + one.cost) / worth for one, worth in linked)

    def rate(self, key: str, day: date) -> float:
        return self.settings.number(key, day)

    def channel(self, raw: object) -> str | None:
        name = self.channel_map.get(str(raw), str(raw)) if raw else None
        return None if name in {None, "", NOT_ALLOCATED} else name

    def product(self, sku: object, name: str) -> object:
        for row in self.products_rows:
            if row["sku"] == sku and row.get(name) is not None:
                return row[name]
        return None

    def vat_of(self, sku: object, category: object, country: object, day: date) -> float | None:
        """Return the rate of the product, of its category as typed or as its products agree, of the country."""
        known = self.product(sku, "tax_rate") if sku else None
        if known is not None:
            return known
        rates = {
            row["tax_rate"] for row in self.products_rows
            if category and row.get("category") == category and row.get("tax_rate") is not None
        }  # fmt: skip
        for key in (f"vat.category.{category}.rate", "", f"vat.country.{country}.rate"):
            if key and self.settings.is_set(key):
                return self.rate(key, day)
            if not key and len(rates) == 1:
                return rates.pop()
        return None

    def unit_cost(self, sku: object, day: date) -> tuple[float | None, bool]:
        """Return the dated cost of a product and whether it is known for that day."""
        dated = sorted(
            (row.get("valid_from") or date.min, row["unit_cost"]) for row in self.products_rows
            if sku and row["sku"] == sku and row.get("unit_cost") is not None
        )  # fmt: skip
        valid = [cost for since, cost in dated if since <= day]
        if valid:
            return valid[-1], True
        return (dated[0][1], False) if dated else (None, False)

    def category_rate(self, category: object, day: date) -> float:
        key = f"cost.category.{category}.rate"
        return self.rate(key if category and self.settings.is_set(key) else "cost.default_rate", day)

    # -- orders ------------------------------------------------------------------------------------------------

    def _orders(self) -> list[Order]:
        groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in self.orders_rows:
            if not row.get("is_refund"):
                groups[row.get("shop") or "", row["order_id"]].append(row)
        return [self._order(key, rows) for key, rows in groups.items()]

    def _order(self, key: tuple[str, str], rows: list[Row]) -> Order:
        moment = min(row["ordered_at"] for row in rows)
        statuses = {row.get("status") or "counted" for row in rows}
        status = next(word for word in ("excluded", "pending", "counted") if word in statuses)
        channels = sorted(
            name for row in rows if (name := self.channel(row.get("channel")) or self.channel(row.get("sales_channel")))
        )
        countries = sorted(row["country"] for row in rows if row.get("country"))
        customers = [self.customer_of[id(row)] for row in rows if self.customer_of[id(row)] is not None]
        ttc = all(row.get("amounts_ttc", True) for row in rows)
        order = Order(
            moment.date(), moment, key, channels[0] if channels else UNKNOWN_CHANNEL,
            countries[0] if countries else None, min(customers) if customers else None, [], ttc=ttc, status=status,
        )  # fmt: skip
        self._fill(order, rows, ttc)
        for name in ("shipping_cost", "payment_fee", "marketplace_fee"):
            stated = [row[name] for row in rows if row.get(name) is not None]
            setattr(order, name.replace("shipping_cost", "ship_cost"), sum(stated) if stated else None)
        return order

    def _fill(self, order: Order, rows: list[Row], ttc: bool) -> None:
        goods = [row for row in rows if row.get("line_kind", "product") == "product"]
        values = [row["amount"] - (row.get("line_discount") or 0.0) for row in goods]
        whole = sum(row.get("order_discount") or 0.0 for row in rows)
        shipping = sum(row.get("shipping") or 0.0 for row in rows)
        shipping += sum(row["amount"] for row in rows if row.get("line_kind") == "shipping")
        default = self.rate("vat.default_rate", order.day)
        base = sum(max(value, 0.0) for value in values)
        rows_and_shares = [
            (row, max(value, 0.0) / base if base > 0 else 1 / len(goods))
            for row, value in zip(goods, values, strict=True)
        ]
        for row, share in rows_and_shares:
            discount = (row.get("line_discount") or 0.0) + whole * share
            order.lines.append(self._line(row, discount, order.day, ttc, default, order.country))
        order.items = sum(line.quantity for line in order.lines)
        order.stated_shipping = shipping
        order.shipping, order.shipping_paid = self._along(order, shipping, all(map(_shipping_ttc, rows)), default)
        order.aside = sum(row["amount"] for row in rows if row.get("line_kind") == "tip")

    def _line(
        self, row: Row, discount: float, day: date, ttc: bool, default: float, country: str | None
    ) -> Line:
        category = row.get("category") or self.product(row.get("sku"), "category")
        known = row.get("tax_rate")
        if known is None:
            known = self.vat_of(row.get("sku"), category, country, day)
        rate = default if known is None else known
        divide = 1 + rate if ttc else 1.0
        stated = row["amount"] - discount
        line = Line(
            row.get("sku"), category, 1.0 if row.get("quantity") is None else row["quantity"],
            row["amount"] / divide, discount / divide, stated if ttc else stated * (1 + rate), stated, known,
        )  # fmt: skip
        unit, sure = row.get("unit_cost"), True
        if unit is None:
            unit, sure = self.unit_cost(row.get("sku"), day)
        if unit is None:
            line.cost = self.category_rate(category, day) * line.value
        else:
            line.unit_cost, line.cost, line.sure = unit, unit * line.quantity, sure
        return line

    def _along(self, order: Order, amount: float, ttc: bool, default: float) -> tuple[float, float]:
        """Return an amount (HT, TTC) that bears the VAT of an order's goods, pro rata of their stated value."""
        known = [line for line in order.lines if line.rate is not None]
        total = sum(line.stated for line in order.lines)
        share = sum(line.stated for line in known) / total if total > 0 else 0.0
        before = sum(line.value for line in known)
        factor = sum(line.paid for line in known) / before if before > 0 else 1.0
        if ttc:
            return amount * share / factor + amount * (1 - share) / (1 + default), amount
        return amount, amount * share * factor + amount * (1 - share) * (1 + default)

    # -- refunds -----------------------------------------------------------------------------------------------

    def _refunds(self, orders: dict[tuple[str, str], Order]) -> list[Refund]:
        documents: dict[object, Refund] = {}
        detailed = set()
        for row in self.orders_rows:
            if row.get("is_refund"):
                shop = row.get("shop") or ""
                order = orders.get((shop, row.get("refund_of"))) or orders.get((shop, row["order_id"]))
                day = row["ordered_at"].date()
                document = documents.setdefault(
                    ("row", row["order_id"], order and order.key, day),
                    Refund(
                        day, order,
                        self.channel(row.get("channel")) or self.channel(row.get("sales_channel")) or UNKNOWN_CHANNEL,
                        row.get("country"), self.customer_of[id(row)],
                    ),
                )  # fmt: skip
                if row.get("status"):
                    document.status = row["status"]
                goods = max(row["amount"] - (row.get("line_discount") or 0.0), 0.0)
                self._add(document, row, goods, row.get("shipping") or 0.0)
                detailed.add(order and order.key)
        for number, row in enumerate(self.refunds_rows):
            order = orders.get((row.get("shop") or "", row.get("order_id")))
            day = row["refunded_at"].date()
            own = row.get("refund_id") or (None if order else number)
            document = documents.setdefault(
                ("file", own, order and order.key, day), Refund(day, order, UNKNOWN_CHANNEL, None, None)
            )
            self._add(document, row, row["amount"], row.get("shipping") or 0.0)
            detailed.add(order and order.key)
        for row in self.orders_rows:
            order = orders.get((row.get("shop") or "", row["order_id"]))
            if not row.get("is_refund") and row.get("refunded") and order and order.key not in detailed:
                self._add_stated(documents, order, row)
        for document in documents.values():
            if document.order:
                document.channel = document.order.channel
                document.country = document.order.country or document.country
                if document.order.customer is not None:
                    document.customer = document.order.customer
        return list(documents.values())

    def _add_stated(self, documents: dict[object, Refund], order: Order, row: Row) -> None:
        """Add a refund that an order states itself: stated as its total is, else as its goods are."""
        stated = order.stated + order.stated_shipping
        ttc = order.ttc
        total = row.get("order_total")
        if total is not None and abs(total - order.aside - stated) > max(0.01, 0.005 * abs(stated)):
            ttc = True
        day = row["refunded_at"].date() if row.get("refunded_at") else order.day
        document = Refund(max(day, order.day), order, order.channel, None, None)
        share = order.stated / stated if stated > 0 else 1.0
        # What exceeds goods and shipping is a tip given back.
        before = sum(line.value for line in order.lines if line.rate is not None)
        paid = sum(line.paid for line in order.lines if line.rate is not None)
        whole = stated * (paid / before if ttc and not order.ttc and before > 0 else 1.0)
        amount = max(row["refunded"] - min(max(row["refunded"] - whole, 0.0), order.aside), 0.0)
        self._add(document, {"amounts_ttc": ttc}, amount * share, amount * (1 - share))
        documents["stated", order.key] = document

    def _add(self, document: Refund, row: Row, goods: float, shipping: float) -> None:
        order, ttc, sku = document.order, row.get("amounts_ttc", True), row.get("sku")
        on = order.day if order else document.day
        default = self.rate("vat.default_rate", on)
        category = row.get("category") or self.product(sku, "category")
        rate = row.get("tax_rate")
        line = next((one for one in _cheapest(order) if sku and one.sku == sku), None)
        by_order = False
        if rate is None:
            if order:
                rate, by_order = (line.rate, False) if line else (None, True)
            else:
                rate = self.vat_of(sku, category, row.get("country"), on)
        for amount, name, taxed in ((goods, "goods", ttc), (shipping, "shipping", _shipping_ttc(row))):
            if by_order:
                before, paid = self._along(order, amount, taxed, default)
            else:
                factor = 1 + (default if rate is None else rate)
                before, paid = (amount / factor, amount) if taxed else (amount, amount * factor)
            setattr(document, name, getattr(document, name) + before)
            document.paid += paid
            if name == "goods":
                document.cost += self._returned_cost(document, row, before, line, on)

    def _returned_cost(self, document: Refund, row: Row, goods: float, line: Line | None, on: date) -> float:
        order, sku, quantity = document.order, row.get("sku"), row.get("quantity")
        unit = row.get("unit_cost")
        if unit is None and line:
            unit = line.unit_cost
        if unit is None:
            unit = self.unit_cost(sku, on)[0]
        if sku and quantity and unit is not None:
            return unit * quantity
        if order and order.stated > 5e-7:
            return goods / order.goods * sum(one.cost for one in order.lines)
        return goods * self.rate("cost.default_rate", on)

    # -- sums --------------------------------------------------------------------------------------------------

    def orders_in(self, period: Period, channels: Iterable[str] | None = None) -> list[Order]:
        return [o for o in self.orders if period.contains(o.day) and (channels is None or o.channel in channels)]

    def refunds_in(self, period: Period, channels: Iterable[str] | None = None) -> list[Refund]:
        return [r for r in self.refunds if period.contains(r.day) and (channels is None or r.channel in channels)]

    def logistics(self, order: Order) -> float:
        cost = order.ship_cost
        if cost is None:
            cost = self.rate("logistics.per_order", order.day)
            cost += self.rate("logistics.per_item", order.day) * order.items
        return cost + self.rate("logistics.packaging", order.day)

    def payment(self, order: Order) -> float:
        if order.payment_fee is not None:
            return order.payment_fee
        if order.collected <= 5e-7:
            return 0.0
        return self.rate("payment.pct", order.day) * order.collected + self.rate("payment.fixed", order.day)

    def marketplace(self, order: Order) -> float:
        if order.marketplace_fee is not None:
            return order.marketplace_fee
        key = f"marketplace.{order.channel}.pct"
        return self.rate(key, order.day) * order.collected if self.settings.is_set(key) else 0.0

    def hidden(self, day: date, *names: str) -> float:
        keys = [f"hidden.{name}" for name in names]
        return sum(self.rate(key, day) for key in keys if self.settings.is_set(key))

    def landed(self, order: Order) -> float:
        share = self.hidden(order.day, "inbound_freight", "customs", "currency")
        return share * sum(line.cost for line in order.lines)

    def other(self, order: Order) -> float:
        cost = self.hidden(order.day, "reshipments", "samples", "apps", "service")
        cost += self.hidden(order.day, "chargebacks", "loyalty", "fraud") * order.goods
        return cost + (self.hidden(order.day, "marketplace_storage") if self.marketplace(order) > 0 else 0.0)

    def label(self, refund: Refund) -> float:
        return self.hidden(refund.day, "return_label") if refund.amount > 5e-7 else 0.0

    def beside(self, period: Period, channels: Iterable[str] | None = None, purpose: str | None = None) -> float:
        spent = self.daily(self.spend_rows, "cost", period, channels, purpose)
        total = sum(self.hidden(day, "creative", "agency") * amount for day, amount in spent)
        for number in range(period.days):
            day = period.start + timedelta(days=number)
            known = self.first_day is not None and self.first_day <= day < self.end_of_data
            if known and (channels is None or NOT_ALLOCATED in channels):
                first = day.replace(day=1)
                total += self.hidden(day, "influencers") / (add_months(first, 1) - first).days
        return total

    def spend(self, period: Period, channels: Iterable[str] | None = None, purpose: str | None = None) -> float:
        return self.flow(self.spend_rows, "cost", period, channels, purpose) + self.beside(period, channels, purpose)

    def cm2_of(self, order: Order) -> float:
        cost = sum(line.cost for line in order.lines) + self.landed(order) + self.other(order)
        return order.revenue - cost - self.logistics(order) - self.payment(order) - self.marketplace(order)

    def credit(self, refund: Refund) -> float:
        return self.rate("cost.restock_share", refund.day) * refund.cost

    def handling(self, refund: Refund) -> float:
        return self.rate("logistics.per_return", refund.day) if refund.amount > 5e-7 else 0.0

    def cm2_of_refund(self, refund: Refund) -> float:
        return self.credit(refund) - refund.amount - self.handling(refund) - self.label(refund)

    def flow(self, rows: list[Row], name: str, period: Period, channels: Iterable[str] | None = None,
             purpose: str | None = None) -> float:  # fmt: skip
        return sum(amount for _, amount in self.daily(rows, name, period, channels, purpose))

    def daily(self, rows: list[Row], name: str, period: Period, channels: Iterable[str] | None = None,
              purpose: str | None = None) -> Iterator[tuple[date, float]]:  # fmt: skip
        for row in rows:
            channel = self.channel(row.get("channel")) or NOT_ALLOCATED
            if (channels is not None and channel not in channels) or (purpose and row.get("purpose") == "retention"):
                continue
            last = row.get("day_to") or row["day"]
            days = [row["day"] + timedelta(days=n) for n in range(max((last - row["day"]).days, 0) + 1)]
            for day in days:
                if period.contains(day):
                    vat = 1 + self.rate("vat.default_rate", day) if row.get("cost_ttc") else 1.0
                    yield day, (row[name] or 0.0) / len(days) / vat

    def fixed_costs(self, period: Period) -> float:
        imported: dict[date, float] = defaultdict(float)
        whole = set()
        for row in self.fixed_rows:
            last = row.get("day_to") or add_months(row["day"].replace(day=1), 1) - timedelta(days=1)
            days = [row["day"] + timedelta(days=n) for n in range((last - row["day"]).days + 1)]
            for day in days:
                imported[day] += row["amount"] / len(days)
                if not row.get("on_top"):
                    whole.add(day)
        months = {(day.year, day.month) for day in whole}
        total = 0.0
        for number in range(period.days):
            day = period.start + timedelta(days=number)
            total += imported.get(day, 0.0)
            if (day.year, day.month) not in months:
                first = day.replace(day=1)
                total += self.rate("fixed_costs.monthly", day) / (add_months(first, 1) - first).days
        return total

    def ladder(self, period: Period, channels: Iterable[str] | None = None) -> dict[str, float]:
        orders, refunds = self.orders_in(period, channels), self.refunds_in(period, channels)
        found = {
            "gross_sales": sum(line.gross for o in orders for line in o.lines),
            "discounts": sum(line.discount for o in orders for line in o.lines),
            "shipping_income": sum(o.shipping for o in orders),
            "refunds": sum(r.amount for r in refunds),
            "refunded_goods": sum(r.goods for r in refunds),
            "goods_cost": sum(line.cost for o in orders for line in o.lines),
            "return_credit": sum(self.credit(r) for r in refunds),
            "logistics_cost": sum(self.logistics(o) for o in orders) + sum(self.handling(r) for r in refunds),
            "payment_fees": sum(self.payment(o) for o in orders),
            "marketplace_fees": sum(self.marketplace(o) for o in orders),
            "landed_costs": sum(self.landed(o) for o in orders),
            "other_order_costs": sum(self.other(o) for o in orders),
            "other_return_costs": sum(self.label(r) for r in refunds),
            "marketing_beside": self.beside(period, channels),
            "marketing_spend": self.spend(period, channels),
            "collected": sum(o.collected for o in orders),
            "paid_back": sum(r.paid for r in refunds),
            "orders": len([o for o in orders if o.revenue > 5e-7]),
            "counted_orders": len(orders),
            "value_with_known_cost": sum(line.value for o in orders for line in o.lines if line.sure),
            "units": sum(o.items for o in orders if o.revenue > 5e-7),
        }
        found["ordered_revenue"] = found["gross_sales"] - found["discounts"] + found["shipping_income"]
        found["net_revenue"] = found["ordered_revenue"] - found["refunds"]
        found["cogs"] = found["goods_cost"] + found["landed_costs"] - found["return_credit"]
        found["cm1"] = found["net_revenue"] - found["cogs"]
        found["other_costs"] = found["other_order_costs"] + found["other_return_costs"]
        fees = found["logistics_cost"] + found["payment_fees"] + found["marketplace_fees"]
        found["cm2"] = found["cm1"] - fees - found["other_costs"]
        found["cm3"] = found["cm2"] - found["marketing_spend"]
        return found

    # -- customers ---------------------------------------------------------------------------------------------

    def visits(self) -> list[Order]:
        known = [o for o in self.orders if o.revenue > 5e-7 and o.customer is not None]
        return sorted(known, key=lambda o: (o.moment, o.key[1]))

    def first_orders(self) -> dict[int, Order]:
        first: dict[int, Order] = {}
        for order in self.visits():
            first.setdefault(order.customer, order)
        return first

    def active(self, period: Period, channels: Iterable[str] | None = None) -> set[int]:
        inside = [order for order in self.visits() if period.contains(order.day)]
        return {order.customer for order in inside if channels is None or order.channel in channels}

    def known_until(self, period: Period) -> date:
        return min(self.end_of_data, period.end)

    def cohort(self, channels: Iterable[str] | None) -> dict[int, Order]:
        return {c: o for c, o in self.first_orders().items() if channels is None or o.channel in channels}

    def repurchase(self, window: int, period: Period, channels: Iterable[str] | None = None) -> float | None:
        until = self.known_until(period)
        old = {c: o for c, o in self.cohort(channels).items() if o.day + timedelta(days=window) <= until}
        if not old:
            return None
        back = {
            o.customer for o in self.visits()
            if o.customer in old and 0 < (o.day - old[o.customer].day).days <= window and o.day < until
        }  # fmt: skip
        return len(back) / len(old)

    def delays(self, period: Period, channels: Iterable[str] | None = None) -> float | None:
        first, second = self.cohort(channels), {}
        for order in self.visits():
            if order.customer in first and first[order.customer].day < order.day < self.known_until(period):
                second.setdefault(order.customer, order.day)
        gaps = [(day - first[c].day).days for c, day in second.items()]
        return median(gaps) if gaps else None

    def by_age(self, period: Period, months: int, channels: Iterable[str] | None = None, *,
               revenue: bool = False) -> list[tuple[int, float]]:  # fmt: skip
        """Return (|O(a)|, m(a)) for each age month."""
        until, first = self.known_until(period), self.cohort(channels)
        curve = []
        for age in range(months):
            low, high = age * 365 // 12, (age + 1) * 365 // 12
            old = {c for c, o in first.items() if o.day + timedelta(days=high) <= until}
            total = 0.0
            for order in self.orders:
                since = (order.day - first[order.customer].day).days if order.customer in old else -1
                if low <= since < high and order.day < until:
                    total += order.revenue if revenue else self.cm2_of(order)
            for refund in self.refunds:
                since = (refund.counts_on - first[refund.customer].day).days if refund.customer in old else -1
                if low <= since < high and refund.day < until:
                    total += -refund.amount if revenue else self.cm2_of_refund(refund)
            curve.append((len(old), total / len(old) if old else 0.0))
        return curve


def _cheapest(order: Order | None) -> list[Line]:
    """Return an order's lines, those with the least unit cost, then VAT rate, first (a sku may stand on several)."""
    lines = order.lines if order else []
    last = float("inf")
    return sorted(lines, key=lambda line: tuple(last if one is None else one for one in (line.unit_cost, line.rate)))


def _shipping_ttc(row: Row) -> bool:
    stated = row.get("shipping_ttc")
    return row.get("amounts_ttc", True) if stated is None else stated


def _identities(rows: list[Row]) -> dict[int, int | None]:
    """Return the customer of each row: rows that share an e-mail or a customer id are one."""
    keys = {}
    for row in rows:
        found = set()
        email = str(row.get("email") or "").strip().lower()
        if "@" in email and "@marketplace.amazon." not in email:
            found.add(("email", email))
        if row.get("customer_id"):
            found.add(("id", row.get("shop"), row["customer_id"]))
        keys[id(row)] = found
    groups: list[set[object]] = []
    for found in keys.values():
        if found:
            joined = [group for group in groups if group & found]
            groups = [group for group in groups if not group & found]
            groups.append(found.union(*joined))
    number = {key: place for place, group in enumerate(groups) for key in group}
    return {row: number[next(iter(found))] if found else None for row, found in keys.items()}
