"""What each kind of file is called."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

_KINDS: dict[Kind, str] = {
    Kind.ORDERS: QT_TRANSLATE_NOOP("kinds", "Orders"),
    Kind.REFUNDS: QT_TRANSLATE_NOOP("kinds", "Refunds"),
    Kind.PRODUCTS: QT_TRANSLATE_NOOP("kinds", "Products and costs"),
    Kind.SPEND: QT_TRANSLATE_NOOP("kinds", "Advertising spend"),
    Kind.SESSIONS: QT_TRANSLATE_NOOP("kinds", "Visits (sessions)"),
    Kind.FIXED_COSTS: QT_TRANSLATE_NOOP("kinds", "Fixed costs"),
    Kind.ORDER_LINES: QT_TRANSLATE_NOOP("kinds", "Order lines"),
    Kind.CUSTOMERS: QT_TRANSLATE_NOOP("kinds", "Customers"),
    Kind.PAYMENTS: QT_TRANSLATE_NOOP("kinds", "Payments"),
    Kind.SETTLEMENTS: QT_TRANSLATE_NOOP("kinds", "Marketplace statements"),
    Kind.SHIPPING_COSTS: QT_TRANSLATE_NOOP("kinds", "Shipping costs"),
    Kind.COMPETITOR_PRICES: QT_TRANSLATE_NOOP("kinds", "Competitors' prices"),
    Kind.EXCHANGE_RATES: QT_TRANSLATE_NOOP("kinds", "Exchange rates"),
    Kind.ANNOTATIONS: QT_TRANSLATE_NOOP("kinds", "Events"),
}


def kind_name(kind: Kind) -> str:
    """Return what a kind of file is called."""
    return words("kinds", _KINDS[kind])
