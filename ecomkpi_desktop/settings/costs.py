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


def _vat(key: str, label: str, explanation: str) -> Option:
    """Return an option that the facts depend on: VAT that differs from line to line is taken out line by line."""
    return Option(
        key, OptionType.RATE, 0.20, Changes.DATA | Changes.ASSUMPTIONS, "costs", label, explanation,
        QT_TRANSLATE_NOOP("settings", "French standard rate"), minimum=0.0, maximum=1.0, unit="%", dated=True,
    )  # fmt: skip


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
    _vat(
        "vat.category.*.rate",
        QT_TRANSLATE_NOOP("settings", "VAT rate of a category"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Used where neither the line, nor the order, nor the product states a rate. Legal rates in France: 20 %, "
            "10 % (food to eat at once, transport), 5.5 % (food, books), 2.1 % (press, refunded medicines).",
        ),
    ),
    _vat(
        "vat.country.*.rate",
        QT_TRANSLATE_NOOP("settings", "VAT rate of a country"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Used where neither the line nor its category states a rate, for orders to this country (two letters: "
            "DE, BE…). Sales to consumers of other EU countries bear the VAT of the buyer’s country (OSS), above "
            "10,000 € a year in all. Standard rates: DE 19 %, BE 21 %, ES 21 %, IT 22 %, NL 21 %, LU 17 %, PT 23 %, "
            "IE 23 %, AT 20 %, PL 23 %.",
        ),
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
        QT_TRANSLATE_NOOP("settings", "Check and restocking of one return; its label too, unless you give that apart."),
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
