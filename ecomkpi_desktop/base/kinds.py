"""Kinds of file, and what a column of their canonical tables is."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a file is about; one canonical table per kind."""

    ORDERS = "orders"  # one row per order or per order line, refunds among them
    REFUNDS = "refunds"
    PRODUCTS = "products"
    SPEND = "spend"
    SESSIONS = "sessions"
    FIXED_COSTS = "fixed_costs"
    ORDER_LINES = "order_lines"  # lines of orders whose dates and totals stand in another file
    CUSTOMERS = "customers"  # who a customer number, an e-mail and a phone belong to
    PAYMENTS = "payments"  # what a payment provider kept of each order
    SETTLEMENTS = "settlements"  # the ledger of a marketplace: sales, refunds, fees, advertising, pay-outs
    SHIPPING_COSTS = "shipping_costs"  # what the carrier charged for each order
    COMPETITOR_PRICES = "competitor_prices"
    EXCHANGE_RATES = "exchange_rates"
    ANNOTATIONS = "annotations"  # campaigns, sales periods, holidays, incidents


class Type(StrEnum):
    """Type of a canonical column, and how it is stored in Arrow."""

    TEXT = "text"  # dictionary<int32, string>
    MONEY = "money"  # float64, in the row's currency
    NUMBER = "number"  # float64
    RATE = "rate"  # float64, a fraction (0.2, not 20)
    MOMENT = "moment"  # timestamp[s] without zone, the shop's local time
    DAY = "day"  # date32
    FLAG = "flag"  # bool


@dataclass(frozen=True, slots=True)
class Field:
    """One canonical column.

    Attributes:
        name: its name in canonical tables, recipes, presets and ``--set map.FIELD=HEADER``.
        type: what its cells are.
        required: whether a file without it cannot be imported as this kind.
        order_level: whether its value belongs to the whole order and stands on the order's first row only.
    """

    name: str
    type: Type
    required: bool = False
    order_level: bool = False
