"""Options about costs and taxes: dated, because today's cost must not rewrite the past."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import Option, OptionType

_HOUSE = QT_TRANSLATE_NOOP("settings", "House default, to be replaced by your own figure")


def _rate(key: str, default: float, label: str, explanation: str, source: str = _HOUSE) -> Option:
    return Option(
        key, OptionType.RATE, default, Changes.ASSUMPTIONS, "costs", label, explanation, source,
        minimum=0.0, maximum=1.0, unit="%", dated=True,
    )


def _money(key: str, default: float, label: str, explanation: str, source: str = _HOUSE) -> Option:
    return Option(
        key, OptionType.MONEY, default, Changes.ASSUMPTIONS, "costs", label, explanation, source,
        minimum=0.0, maximum=1e9, unit="€", dated=True,
    )


COST_OPTIONS: tuple[Option, ...] = (
    _rate(
        "vat.default_rate", 0.20,
        QT_TRANSLATE_NOOP("settings", "VAT rate"),
        QT_TRANSLATE_NOOP("settings", "Used where neither the line nor its category states a rate."),
        QT_TRANSLATE_NOOP("settings", "French standard rate"),
    ),
    _rate(
        "cost.default_rate", 0.55,
        QT_TRANSLATE_NOOP("settings", "Product cost"),
        QT_TRANSLATE_NOOP("settings", "Share of the line's value, excluding VAT, where no unit cost is known."),
    ),
    _rate(
        "cost.category.*.rate", 0.55,
        QT_TRANSLATE_NOOP("settings", "Product cost of a category"),
        QT_TRANSLATE_NOOP("settings", "Share of the line's value in this category, where no unit cost is known."),
    ),
    _rate(
        "cost.restock_share", 0.80,
        QT_TRANSLATE_NOOP("settings", "Returned goods put back on sale"),
        QT_TRANSLATE_NOOP("settings", "Share of the cost of returned goods that comes back as stock."),
    ),
    _money(
        "logistics.per_order", 4.0,
        QT_TRANSLATE_NOOP("settings", "Shipping cost per order"),
        QT_TRANSLATE_NOOP("settings", "What the carrier charges you, where the actual cost was not imported."),
    ),
    _money(
        "logistics.per_item", 0.0,
        QT_TRANSLATE_NOOP("settings", "Picking cost per item"),
        QT_TRANSLATE_NOOP("settings", "Added for each unit shipped."),
    ),
    _money(
        "logistics.packaging", 0.5,
        QT_TRANSLATE_NOOP("settings", "Packaging per order"),
        QT_TRANSLATE_NOOP("settings", "Box, filling, leaflet."),
    ),
    _money(
        "logistics.per_return", 3.0,
        QT_TRANSLATE_NOOP("settings", "Handling cost per return"),
        QT_TRANSLATE_NOOP("settings", "Label, check and restocking of one return."),
    ),
    _rate(
        "payment.pct", 0.014,
        QT_TRANSLATE_NOOP("settings", "Payment fee, share"),
        QT_TRANSLATE_NOOP("settings", "Share of the amount collected, VAT included."),
    ),
    _money(
        "payment.fixed", 0.25,
        QT_TRANSLATE_NOOP("settings", "Payment fee, per order"),
        QT_TRANSLATE_NOOP("settings", "Fixed part for each order with an amount collected."),
    ),
    _rate(
        "marketplace.*.pct", 0.0,
        QT_TRANSLATE_NOOP("settings", "Marketplace fee"),
        QT_TRANSLATE_NOOP("settings", "Share of the amount collected on this channel, VAT included."),
    ),
    _money(
        "fixed_costs.monthly", 0.0,
        QT_TRANSLATE_NOOP("settings", "Fixed costs per month"),
        QT_TRANSLATE_NOOP("settings", "Salaries, rent, subscriptions; used for months without imported fixed costs."),
    ),
)
