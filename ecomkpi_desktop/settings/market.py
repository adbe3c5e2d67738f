"""Options that place the shop among others: what a position asks for, and dated markers of the market."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import Option, OptionType

_HOUSE = QT_TRANSLATE_NOOP("settings", "House default")


def _rate(key: str, default: float, label: str, explanation: str, source: str = _HOUSE) -> Option:
    return Option(
        key, OptionType.RATE, default, Changes.THRESHOLDS, "market", label, explanation, source,
        minimum=0.0, maximum=1.0, unit="%",
    )  # fmt: skip


def _index(key: str, default: float, label: str, explanation: str) -> Option:
    return Option(
        key, OptionType.COUNT, default, Changes.THRESHOLDS, "market", label, explanation, _HOUSE,
        minimum=10, maximum=1_000,
    )  # fmt: skip


MARKET_OPTIONS: tuple[Option, ...] = (
    _rate(
        "positioning.margin.ideal", 0.50,
        QT_TRANSLATE_NOOP("settings", "Ideal gross margin rate"),
        QT_TRANSLATE_NOOP(
            "settings", "From it on a category pays for value: service, content, advertising. The minimum is the floor."
        ),
    ),
    _rate(
        "positioning.margin.danger", 0.20,
        QT_TRANSLATE_NOOP("settings", "Gross margin rate, danger zone"),
        QT_TRANSLATE_NOOP("settings", "Under it nothing is left for delivery, fees and advertising."),
    ),
    _index(
        "positioning.price_index.premium", 105,
        QT_TRANSLATE_NOOP("settings", "Price index of a premium position"),
        QT_TRANSLATE_NOOP("settings", "From it on a category is sold dearer than at the competitors, who are at 100."),
    ),
    _index(
        "positioning.price_index.low_cost", 95,
        QT_TRANSLATE_NOOP("settings", "Price index of a low-cost position"),
        QT_TRANSLATE_NOOP("settings", "Up to it a category is sold cheaper than at the competitors, who are at 100."),
    ),
    _rate(
        "positioning.premium.discounts", 0.10,
        QT_TRANSLATE_NOOP("settings", "Discounts at most, premium"),
        QT_TRANSLATE_NOOP("settings", "Share of gross sales given away above which a premium price is not held."),
    ),
    _rate(
        "positioning.premium.returns", 0.10,
        QT_TRANSLATE_NOOP("settings", "Returns at most, premium"),
        QT_TRANSLATE_NOOP("settings", "Share of ordered revenue that comes back above which the promise is not kept."),
    ),
    _rate(
        "positioning.low_cost.logistics", 0.12,
        QT_TRANSLATE_NOOP("settings", "Logistics at most, low-cost"),
        QT_TRANSLATE_NOOP("settings", "Share of net revenue above which low prices are eaten by parcels."),
    ),
    _rate(
        "market.marketplace_share", 0.31,
        QT_TRANSLATE_NOOP("settings", "Share of marketplaces, marker of the market"),
        QT_TRANSLATE_NOOP("settings", "Their share of online sales of products in France; your own stands beside it."),
        QT_TRANSLATE_NOOP("settings", "iCE 100 panel, year 2020: a marker of its time, to be replaced by a newer one"),
    ),
)
