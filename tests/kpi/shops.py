"""Small shops for tests: rows to canonical tables, and random shops with everything awkward in them."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pyarrow as pa
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.reference import Row, Shop

_ARROW = {
    Type.TEXT: pa.string(), Type.MONEY: pa.float64(), Type.NUMBER: pa.float64(), Type.RATE: pa.float64(),
    Type.MOMENT: pa.timestamp("s"), Type.DAY: pa.date32(), Type.FLAG: pa.bool_(),
}  # fmt: skip
START = date(2023, 11, 20)
SPAN = 200  # days of a random shop: the leap day and a change of year are inside


def table_of(kind: Kind, rows: list[Row], segment: int = 1) -> pa.Table:
    """Return rows as the canonical table of a kind; only columns that some row has are there."""
    columns: dict[str, pa.Array] = {}
    for one in FIELDS[kind]:
        if any(row.get(one.name) is not None for row in rows):
            column = pa.array([row.get(one.name) for row in rows], _ARROW[one.type])
            columns[one.name] = column.dictionary_encode() if one.type is Type.TEXT else column
    if any(row.get("on_top") for row in rows):
        columns["on_top"] = pa.array([row.get("on_top") for row in rows], pa.bool_())
    columns["segment"] = pa.array([segment] * len(rows), pa.int32())
    columns["row"] = pa.array(range(2, len(rows) + 2), pa.int32())
    columns["sheet"] = pa.array(["Feuil1"] * len(rows)).dictionary_encode()
    return pa.table(columns)


@dataclass
class Rows:
    """Rows of a shop and its settings."""

    orders: list[Row] = field(default_factory=list)
    refunds: list[Row] = field(default_factory=list)
    products: list[Row] = field(default_factory=list)
    spend: list[Row] = field(default_factory=list)
    sessions: list[Row] = field(default_factory=list)
    fixed: list[Row] = field(default_factory=list)
    channel_map: dict[str, str] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)

    def tables(self) -> dict[Kind, pa.Table]:
        kinds = {
            Kind.ORDERS: self.orders, Kind.REFUNDS: self.refunds, Kind.PRODUCTS: self.products, Kind.SPEND: self.spend,
            Kind.SESSIONS: self.sessions, Kind.FIXED_COSTS: self.fixed,
        }  # fmt: skip
        return {kind: table_of(kind, rows, number) for number, (kind, rows) in enumerate(kinds.items(), 1) if rows}

    def facts(self) -> Facts:
        return Facts.build(self.tables(), channel_map=self.channel_map, settings=self.settings)

    def engine(self) -> Engine:
        return Engine(self.facts(), self.settings)

    def reference(self) -> Shop:
        return Shop(self.settings, self.orders, self.refunds, self.products, self.spend, self.sessions, self.fixed,
                    self.channel_map)  # fmt: skip


def settings_of(**values: object) -> Settings:
    """Return settings from keywords in which a double underscore stands for the dot."""
    found = Settings()
    for name, value in values.items():
        found = found.with_value(name.replace("__", "."), value)  # type: ignore[arg-type]
    return found


def order(order_id: str, day: date | datetime, amount: float, **more: object) -> Row:
    """Return an order of one line."""
    moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day, 12)  # noqa: DTZ001 - local time of the shop
    return {"order_id": order_id, "ordered_at": moment, "amount": amount, "quantity": 1.0, "amounts_ttc": False,
            **more}  # fmt: skip


def whole(*days: date) -> Selection:
    """Return the selection of all channels from the first to the second day."""
    return Selection(Period(days[0], days[1]))


money = st.integers(0, 30_000).map(lambda cents: cents / 100)
discounted = st.one_of(st.just(1.0), st.floats(0, 0.9))  # a gift, or something remains
small = st.integers(0, 2_000).map(lambda cents: cents / 100)
day = st.integers(0, SPAN - 1).map(lambda number: START + timedelta(days=number))
skus = st.sampled_from([None, "A", "B", "C"])
raw_channels = st.sampled_from([None, "google / cpc", "Google Ads", "newsletter", "Amazon", ""])
MAP = {"google / cpc": "Google Ads", "newsletter": "E-mail"}


def maybe(strategy: st.SearchStrategy[object], weight: int = 1) -> st.SearchStrategy[object]:
    """Return the strategy, or None."""
    return st.one_of(*[st.none()] * weight, strategy)


@st.composite
def order_rows(draw: st.DrawFn, number: int) -> list[Row]:
    """Return the rows of one order, with refunds of it among them."""
    on = draw(day)
    moment = datetime(on.year, on.month, on.day, draw(st.integers(0, 23)), draw(st.integers(0, 59)))  # noqa: DTZ001
    ttc = draw(st.booleans())
    base: Row = {
        "order_id": f"#{number:03d}", "ordered_at": moment, "amounts_ttc": ttc,
        "shipping_ttc": draw(maybe(st.booleans(), 2)) or ttc,
        "status": draw(st.sampled_from([None, None, None, "counted", "pending", "excluded"])),
        "channel": draw(raw_channels), "sales_channel": draw(st.sampled_from([None, "Site"])),
        "country": draw(st.sampled_from([None, "FR", "BE"])),
        "customer_id": draw(maybe(st.integers(1, 6).map(str))),
        "email": draw(maybe(st.sampled_from(["a@x.fr", "b@x.fr", " A@x.fr", "z@marketplace.amazon.fr"]), 2)),
    }  # fmt: skip
    rows = [{**base, **draw(lines())} for _ in range(draw(st.integers(1, 3)))]
    discount = draw(maybe(small, 2))
    if discount is not None:  # half the goods' worth at most: below nothing, only the VAT rate tells what is worth what
        goods = sum(row["amount"] - (row["line_discount"] or 0.0) for row in rows if row["line_kind"] == "product")
        discount = discount if goods >= 2 * discount else None
    rows[0].update(
        order_discount=discount, shipping=draw(maybe(small)), shipping_cost=draw(maybe(small, 3)),
        payment_fee=draw(maybe(small, 3)), marketplace_fee=draw(maybe(small, 4)),
    )  # fmt: skip
    later = moment + timedelta(days=draw(st.integers(0, 40)), hours=1)
    match draw(st.sampled_from(["none", "none", "stated", "row", "row elsewhere"])):
        case "stated":
            rows[0].update(refunded=draw(money), refunded_at=draw(st.sampled_from([None, later])))
        case "row":
            rows.append(_refund_row(draw, base, later, {"refund_of": base["order_id"]}))
        case "row elsewhere":
            rows.append(_refund_row(draw, base, later, {}))
    return rows


def _refund_row(draw: st.DrawFn, base: Row, later: datetime, link: Row) -> Row:
    return {**base, "order_id": f"R{base['order_id']}", "is_refund": True, "ordered_at": later, "status": None,
            "amount": draw(money), "quantity": draw(maybe(st.integers(1, 3).map(float))), "sku": draw(skus),
            "shipping": draw(maybe(small, 2)), "shipping_ttc": base["amounts_ttc"], **link}  # fmt: skip


@st.composite
def lines(draw: st.DrawFn) -> Row:
    """Return what is proper to one line."""
    # Nothing, or a euro at least: a refund of a thousand times a cent would make thousands of its last digit.
    amount = draw(st.one_of(st.just(0.0), st.integers(100, 30_000).map(lambda cents: cents / 100)))
    return {
        "amount": amount, "quantity": draw(maybe(st.integers(1, 5).map(float))), "sku": draw(skus),
        "category": draw(st.sampled_from([None, "Livres", "Vins"])),
        "line_discount": draw(maybe(discounted.map(lambda share: round(share * amount, 2)), 3)),
        "tax_rate": draw(maybe(st.sampled_from([0.2, 0.055, 0.0]))),
        "unit_cost": draw(maybe(small, 2)),
        "line_kind": draw(st.sampled_from([None, "product", "product", "shipping", "tip"])) or "product",
    }  # fmt: skip


refund_rows = st.fixed_dictionaries({
    "order_id": st.sampled_from([None, "#000", "#001", "#002", "#999"]),
    "refund_id": st.sampled_from([None, "r1", "r2"]),
    "refunded_at": day.map(lambda on: datetime(on.year, on.month, on.day, 9)), "amount": money,  # noqa: DTZ001
    "shipping": maybe(small), "sku": skus, "quantity": maybe(st.integers(1, 2).map(float)),
    "tax_rate": maybe(st.just(0.2)), "amounts_ttc": st.booleans(),
})  # fmt: skip
product_rows = st.fixed_dictionaries({
    "sku": st.sampled_from(["A", "B"]), "unit_cost": maybe(small), "valid_from": maybe(day),
    "category": st.just("Livres"), "tax_rate": st.sampled_from([None, 0.055]),
})  # fmt: skip
spend_rows = st.builds(
    lambda on, length, cost, channel, purpose, ttc: {
        "day": on, "day_to": None if length is None else on + timedelta(days=length), "cost": cost,
        "channel": channel, "purpose": purpose, "cost_ttc": ttc, "conversions": 3.0,
    },
    day, maybe(st.integers(0, 40)), money, raw_channels, st.sampled_from([None, "acquisition", "retention"]),
    st.booleans(),
)  # fmt: skip
session_rows = st.builds(
    lambda on, visits, channel: {"day": on, "sessions": float(visits), "channel": channel},
    day, st.integers(0, 500), raw_channels,
)  # fmt: skip
fixed_rows = st.builds(
    lambda on, amount, length, on_top: {
        "day": on, "amount": amount, "day_to": None if length is None else on + timedelta(days=length),
        "on_top": on_top,
    },
    day, money, maybe(st.integers(0, 60)), st.sampled_from([None, False, True]),
)  # fmt: skip
KEYS = {
    "vat.default_rate": [0.2, 0.1], "cost.default_rate": [0.55, 0.3], "cost.restock_share": [0.8, 0.0],
    "logistics.per_order": [4.0, 6.0], "logistics.per_item": [0.5], "logistics.packaging": [0.5],
    "logistics.per_return": [3.0], "payment.pct": [0.014, 0.03], "payment.fixed": [0.25],
    "marketplace.Amazon.pct": [0.15], "fixed_costs.monthly": [900.0, 0.0], "cost.category.Vins.rate": [0.4],
    "vat.category.Vins.rate": [0.2, 0.1], "vat.category.Livres.rate": [0.055], "vat.country.BE.rate": [0.21, 0.06],
    "hidden.inbound_freight": [0.06], "hidden.currency": [0.02, 0.0], "hidden.return_label": [4.5],
    "hidden.chargebacks": [0.004], "hidden.marketplace_storage": [0.9, 0.0], "hidden.service": [1.2, 0.7],
    "hidden.agency": [0.1], "hidden.influencers": [150.0, 0.0],
}  # fmt: skip


@st.composite
def assumptions(draw: st.DrawFn) -> Settings:
    """Return settings, some of them dated."""
    settings = Settings().with_value("orders.count_unpaid", draw(st.booleans()))
    for key, values in KEYS.items():
        for since in draw(st.sampled_from([(), (None,), (None, date(2024, 1, 15)), (date(2024, 2, 29),)])):
            settings = settings.with_value(key, draw(st.sampled_from(values)), since)
    return settings


@st.composite
def shops(draw: st.DrawFn, most: int = 10) -> Rows:
    """Return a random shop."""
    count = draw(st.integers(0, most))
    products: dict[object, Row] = {}
    for row in draw(st.lists(product_rows, max_size=5)):
        products[row["sku"], row["valid_from"]] = row  # two costs from one day on would contradict each other
    rates = {row["sku"]: row["tax_rate"] for row in products.values()}
    for row in products.values():
        row["tax_rate"] = rates[row["sku"]]
    return Rows(
        orders=[row for number in range(count) for row in draw(order_rows(number))],
        refunds=draw(st.lists(refund_rows, max_size=4)),
        products=list(products.values()),
        spend=draw(st.lists(spend_rows, max_size=4)),
        sessions=draw(st.lists(session_rows, max_size=4)),
        fixed=draw(st.lists(fixed_rows, max_size=3)),
        channel_map=MAP,
        settings=draw(assumptions()),
    )


@st.composite
def selections(draw: st.DrawFn, channels: tuple[str, ...] = ("Google Ads", "E-mail", "Site", "Amazon")) -> Selection:
    """Return a period around the shop's data, with or without a choice of channels."""
    first = START + timedelta(days=draw(st.integers(-40, SPAN)))
    period = draw(st.sampled_from([
        Period(first, first + timedelta(days=draw(st.integers(1, 250)))),
        Period(date(2023, 12, 1), date(2024, 3, 1)), Period(date(2024, 2, 1), date(2024, 3, 1)),
        Period(START, START + timedelta(days=SPAN + 60)),
    ]))  # fmt: skip
    chosen = draw(st.sampled_from([None, None, frozenset(channels[:1]), frozenset(channels[1:])]))
    return Selection(period, chosen)
