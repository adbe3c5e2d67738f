"""What the columns of canonical tables are called."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

_NAMES: dict[str, str] = {
    "account": QT_TRANSLATE_NOOP("fields", "Account"),
    "amount": QT_TRANSLATE_NOOP("fields", "Line amount"),
    "amounts_ttc": QT_TRANSLATE_NOOP("fields", "Includes VAT"),
    "campaign": QT_TRANSLATE_NOOP("fields", "Campaign"),
    "category": QT_TRANSLATE_NOOP("fields", "Category"),
    "channel": QT_TRANSLATE_NOOP("fields", "Channel"),
    "clicks": QT_TRANSLATE_NOOP("fields", "Clicks"),
    "conversion_value": QT_TRANSLATE_NOOP("fields", "Conversion value"),
    "conversions": QT_TRANSLATE_NOOP("fields", "Conversions"),
    "cost": QT_TRANSLATE_NOOP("fields", "Amount spent"),
    "cost_ttc": QT_TRANSLATE_NOOP("fields", "Spend includes VAT"),
    "country": QT_TRANSLATE_NOOP("fields", "Country"),
    "currency": QT_TRANSLATE_NOOP("fields", "Currency"),
    "customer_id": QT_TRANSLATE_NOOP("fields", "Customer number"),
    "customer_name": QT_TRANSLATE_NOOP("fields", "Customer name"),
    "day": QT_TRANSLATE_NOOP("fields", "Date"),
    "day_to": QT_TRANSLATE_NOOP("fields", "Until"),
    "discount_code": QT_TRANSLATE_NOOP("fields", "Discount code"),
    "email": QT_TRANSLATE_NOOP("fields", "E-mail"),
    "impressions": QT_TRANSLATE_NOOP("fields", "Impressions"),
    "is_refund": QT_TRANSLATE_NOOP("fields", "Refund"),
    "label": QT_TRANSLATE_NOOP("fields", "Name of the cost"),
    "line_discount": QT_TRANSLATE_NOOP("fields", "Line discount"),
    "line_kind": QT_TRANSLATE_NOOP("fields", "Kind of line"),
    "marketplace_fee": QT_TRANSLATE_NOOP("fields", "Marketplace fee"),
    "order_discount": QT_TRANSLATE_NOOP("fields", "Order discount"),
    "order_id": QT_TRANSLATE_NOOP("fields", "Order number"),
    "order_tax": QT_TRANSLATE_NOOP("fields", "Order VAT"),
    "order_total": QT_TRANSLATE_NOOP("fields", "Order total"),
    "ordered_at": QT_TRANSLATE_NOOP("fields", "Order date"),
    "payment_fee": QT_TRANSLATE_NOOP("fields", "Payment fee"),
    "payment_method": QT_TRANSLATE_NOOP("fields", "Payment method"),
    "phone": QT_TRANSLATE_NOOP("fields", "Phone"),
    "platform": QT_TRANSLATE_NOOP("fields", "Platform"),
    "price": QT_TRANSLATE_NOOP("fields", "Selling price"),
    "product": QT_TRANSLATE_NOOP("fields", "Product"),
    "property": QT_TRANSLATE_NOOP("fields", "Site"),
    "purpose": QT_TRANSLATE_NOOP("fields", "Purpose"),
    "quantity": QT_TRANSLATE_NOOP("fields", "Quantity"),
    "refund_id": QT_TRANSLATE_NOOP("fields", "Refund number"),
    "refund_of": QT_TRANSLATE_NOOP("fields", "Refunded order"),
    "refunded": QT_TRANSLATE_NOOP("fields", "Amount refunded"),
    "refunded_at": QT_TRANSLATE_NOOP("fields", "Refund date"),
    "sales_channel": QT_TRANSLATE_NOOP("fields", "Sold through"),
    "sessions": QT_TRANSLATE_NOOP("fields", "Sessions"),
    "shipping": QT_TRANSLATE_NOOP("fields", "Shipping charged"),
    "shipping_cost": QT_TRANSLATE_NOOP("fields", "Shipping cost"),
    "shipping_tax": QT_TRANSLATE_NOOP("fields", "Shipping VAT"),
    "shipping_ttc": QT_TRANSLATE_NOOP("fields", "Shipping includes VAT"),
    "shop": QT_TRANSLATE_NOOP("fields", "Shop"),
    "sku": QT_TRANSLATE_NOOP("fields", "SKU"),
    "status": QT_TRANSLATE_NOOP("fields", "Status"),
    "tax_amount": QT_TRANSLATE_NOOP("fields", "Line VAT"),
    "tax_rate": QT_TRANSLATE_NOOP("fields", "VAT rate"),
    "tip": QT_TRANSLATE_NOOP("fields", "Tip"),
    "unit_cost": QT_TRANSLATE_NOOP("fields", "Unit cost"),
    "unit_price": QT_TRANSLATE_NOOP("fields", "Unit price"),
    "users": QT_TRANSLATE_NOOP("fields", "Users"),
    "valid_from": QT_TRANSLATE_NOOP("fields", "Valid from"),
    "sheet": QT_TRANSLATE_NOOP("fields", "Sheet"),
    "row": QT_TRANSLATE_NOOP("fields", "Row"),
}
_OF_KIND: dict[tuple[Kind, str], str] = {  # where a kind gives a name another meaning
    (Kind.REFUNDS, "amount"): QT_TRANSLATE_NOOP("fields", "Amount refunded"),
    (Kind.REFUNDS, "shipping"): QT_TRANSLATE_NOOP("fields", "Shipping refunded"),
    (Kind.FIXED_COSTS, "amount"): QT_TRANSLATE_NOOP("fields", "Amount"),
    (Kind.FIXED_COSTS, "day"): QT_TRANSLATE_NOOP("fields", "From"),
}


def field_name(kind: Kind, name: str) -> str:
    """Return what a column of a canonical table is called; position columns ``sheet`` and ``row`` too.

    Raises:
        KeyError: no such column.
    """
    return words("fields", _OF_KIND.get((kind, name)) or _NAMES[name])
