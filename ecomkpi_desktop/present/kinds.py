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
}


def kind_name(kind: Kind) -> str:
    """Return what a kind of file is called."""
    return words("kinds", _KINDS[kind])
