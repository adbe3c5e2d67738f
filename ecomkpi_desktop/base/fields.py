"""The canonical tables: what every import becomes, whatever the platform it came from.

A canonical table has one row per accepted row of the source file. Order-level amounts stand on the first row of their
order only and are null on its other rows; line-level amounts stand on every row. Amounts are as in the file, in
``currency``, with or without VAT as the two ``*_ttc`` columns say; converting to HT is the engine's business, because
a default VAT rate is an assumption the user may change.
"""

from ecomkpi_desktop.base.kinds import Field, Kind, Type
from ecomkpi_desktop.base.side_fields import (
    ANNOTATIONS,
    COMPETITOR_PRICES,
    CUSTOMERS,
    EXCHANGE_RATES,
    ORDER_LINES,
    PAYMENTS,
    SETTLEMENTS,
    SHIPPING_COSTS,
)

# Added to every canonical table by the import: where a row came from.
POSITION = (Field("sheet", Type.TEXT), Field("row", Type.NUMBER))  # `row` is stored as int32

# Order status words after conversion. Only "counted" and "pending" orders can count (2.1).
STATUS_COUNTED = "counted"
STATUS_PENDING = "pending"
STATUS_EXCLUDED = "excluded"  # cancelled, voided, failed, test, draft, deleted

# What a line is. Tips, donations and gift cards are neither revenue nor margin.
LINE_PRODUCT = "product"
LINE_SHIPPING = "shipping"  # its amount is shipping income, HT/TTC as `shipping_ttc` says
LINE_TIP = "tip"
LINE_GIFT_CARD = "gift_card"

_ORDERS = (
    Field("shop", Type.TEXT),  # which shop or marketplace account; an order id is unique within it
    Field("order_id", Type.TEXT, required=True),
    Field("ordered_at", Type.MOMENT, required=True),
    Field("status", Type.TEXT),  # one of the STATUS_ words
    Field("is_refund", Type.FLAG),  # the row is a refund (amounts and quantities stored >= 0)
    Field("refund_of", Type.TEXT),  # the refunded order's id, where the file says which
    Field("line_kind", Type.TEXT),  # one of the LINE_ words
    Field("sku", Type.TEXT),
    Field("product", Type.TEXT),
    Field("category", Type.TEXT),
    Field("quantity", Type.NUMBER),
    Field("unit_price", Type.MONEY),  # before discounts
    Field("amount", Type.MONEY),  # quantity x unit price, before discounts
    Field("line_discount", Type.MONEY),  # >= 0
    Field("tax_rate", Type.RATE),
    Field("tax_amount", Type.MONEY),  # VAT of the line after discounts
    Field("unit_cost", Type.MONEY),  # always HT
    Field("order_discount", Type.MONEY, order_level=True),  # >= 0, spread over the lines pro rata
    Field("shipping", Type.MONEY, order_level=True),
    Field("shipping_tax", Type.MONEY, order_level=True),
    Field("order_tax", Type.MONEY, order_level=True),  # VAT of the whole order, shipping included
    Field("order_total", Type.MONEY, order_level=True),  # as the file states it: for reconciliation only
    Field("refunded", Type.MONEY, order_level=True),  # refunded so far, stated on the order's row, as TTC as the total
    Field("refunded_at", Type.MOMENT, order_level=True),
    Field("shipping_cost", Type.MONEY, order_level=True),  # what the carrier charges the shop, HT
    Field("payment_fee", Type.MONEY, order_level=True),  # actual fee, HT
    Field("marketplace_fee", Type.MONEY, order_level=True),  # actual fee, HT
    Field("tip", Type.MONEY, order_level=True),
    Field("customer_id", Type.TEXT),
    Field("email", Type.TEXT),
    Field("phone", Type.TEXT),
    Field("customer_name", Type.TEXT),
    Field("postcode", Type.TEXT),
    Field("street", Type.TEXT),
    Field("country", Type.TEXT),
    Field("channel", Type.TEXT),  # acquisition source as the file says it; mapped to a channel downstream
    Field("sales_channel", Type.TEXT),  # where it was sold: site, marketplace, shop
    Field("payment_method", Type.TEXT),
    Field("discount_code", Type.TEXT),
    Field("currency", Type.TEXT),
    Field("amounts_ttc", Type.FLAG),  # whether goods amounts and discounts hold VAT
    Field("shipping_ttc", Type.FLAG),
)
_REFUNDS = (
    Field("shop", Type.TEXT),
    Field("refund_id", Type.TEXT),
    Field("order_id", Type.TEXT),
    Field("refunded_at", Type.MOMENT, required=True),
    Field("sku", Type.TEXT),
    Field("quantity", Type.NUMBER),
    Field("amount", Type.MONEY, required=True),  # refunded goods, >= 0
    Field("shipping", Type.MONEY),  # refunded shipping, >= 0
    Field("tax_rate", Type.RATE),
    Field("currency", Type.TEXT),
    Field("amounts_ttc", Type.FLAG),
)
_PRODUCTS = (
    Field("sku", Type.TEXT, required=True),
    Field("product", Type.TEXT),
    Field("category", Type.TEXT),
    Field("unit_cost", Type.MONEY),  # HT
    Field("valid_from", Type.DAY),  # null: since ever
    Field("price", Type.MONEY),
    Field("tax_rate", Type.RATE),
    Field("currency", Type.TEXT),
)
_SPEND = (
    Field("platform", Type.TEXT),
    Field("account", Type.TEXT),
    Field("campaign", Type.TEXT),
    Field("channel", Type.TEXT),  # as the file says it, else the preset's constant
    Field("day", Type.DAY, required=True),
    Field("day_to", Type.DAY),  # inclusive; a row that covers several days is spread evenly over them
    Field("cost", Type.MONEY, required=True),
    Field("cost_ttc", Type.FLAG),
    Field("purpose", Type.TEXT),  # acquisition | retention
    Field("impressions", Type.NUMBER),
    Field("clicks", Type.NUMBER),
    Field("conversions", Type.NUMBER),
    Field("conversion_value", Type.MONEY),
    Field("currency", Type.TEXT),
)
_SESSIONS = (
    Field("property", Type.TEXT),
    Field("channel", Type.TEXT),
    Field("day", Type.DAY, required=True),
    Field("day_to", Type.DAY),  # inclusive
    Field("sessions", Type.NUMBER, required=True),
    Field("users", Type.NUMBER),
)
_FIXED_COSTS = (
    Field("label", Type.TEXT),
    Field("day", Type.DAY, required=True),  # first day the amount covers
    Field("day_to", Type.DAY),  # inclusive; null: to the end of the month of `day`
    Field("amount", Type.MONEY, required=True),  # HT, for the whole span
    Field("currency", Type.TEXT),
)

FIELDS: dict[Kind, tuple[Field, ...]] = {
    Kind.ORDERS: _ORDERS,
    Kind.REFUNDS: _REFUNDS,
    Kind.PRODUCTS: _PRODUCTS,
    Kind.SPEND: _SPEND,
    Kind.SESSIONS: _SESSIONS,
    Kind.FIXED_COSTS: _FIXED_COSTS,
    Kind.ORDER_LINES: ORDER_LINES,
    Kind.CUSTOMERS: CUSTOMERS,
    Kind.PAYMENTS: PAYMENTS,
    Kind.SETTLEMENTS: SETTLEMENTS,
    Kind.SHIPPING_COSTS: SHIPPING_COSTS,
    Kind.COMPETITOR_PRICES: COMPETITOR_PRICES,
    Kind.EXCHANGE_RATES: EXCHANGE_RATES,
    Kind.ANNOTATIONS: ANNOTATIONS,
}


def field(kind: Kind, name: str) -> Field:
    """Return the canonical field ``name`` of ``kind``.

    Raises:
        KeyError: the kind has no such field.
    """
    for candidate in FIELDS[kind]:
        if candidate.name == name:
            return candidate
    raise KeyError(f"{kind} has no field {name}")


__all__ = ["FIELDS", "POSITION", "Field", "Kind", "Type", "field"]
