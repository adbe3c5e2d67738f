"""Words of the assumptions a manager answers: what the default is, where the own figure is found, what it moves."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.assumption_preview import STEPS, Effect
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import OptionType
from ecomkpi_desktop.settings.values import Settings

_ABOUT: dict[str, str] = {
    "cost.default_rate": QT_TRANSLATE_NOOP(
        "assumptions",
        "Default: {default} of the price excluding VAT, as a shop that resells brands. Yours: the year’s purchases of "
        "goods divided by its sales.",
    ),
    "cost.restock_share": QT_TRANSLATE_NOOP(
        "assumptions", "Default: {default} of the cost of what comes back. Yours: what you really sold again."
    ),
    "logistics.per_order": QT_TRANSLATE_NOOP(
        "assumptions", "Default: {default}, a small parcel. Yours: the carrier’s invoice divided by its parcels."
    ),
    "logistics.per_item": QT_TRANSLATE_NOOP(
        "assumptions", "Default: {default}, you pick the orders yourself. Yours: the price list of your warehouse."
    ),
    "logistics.packaging": QT_TRANSLATE_NOOP(
        "assumptions", "Default: {default}, box and filling. Yours: the year’s packaging divided by its orders."
    ),
    "logistics.per_return": QT_TRANSLATE_NOOP(
        "assumptions", "Default: {default}, label and check. Yours: the return label plus the minutes it takes."
    ),
    "payment.pct": QT_TRANSLATE_NOOP(
        "assumptions",
        "Default: {default} of what is collected, plus {fixed} per order. Yours: your payment provider’s statement.",
    ),
    "payment.fixed": QT_TRANSLATE_NOOP(
        "assumptions", "Default: {default} for each payment. Yours: your payment provider’s statement."
    ),
    "vat.default_rate": QT_TRANSLATE_NOOP(
        "assumptions",
        "Default: {default}, the standard rate in France. Other rates hold for food, books and sales abroad.",
    ),
    "fixed_costs.monthly": QT_TRANSLATE_NOOP(
        "assumptions",
        "Default: {default}, nothing is assumed, and no break-even day can be told. Yours: salaries, rent and "
        "subscriptions of a usual month.",
    ),
    "marketplace": QT_TRANSLATE_NOOP(
        "assumptions", "Default: {default}, no fee is assumed. Yours: the commission of the marketplace’s statement."
    ),
}  # fmt: skip
_STEPS: dict[str, str] = {
    "cost.default_rate": QT_TRANSLATE_NOOP("assumptions", "1 point more: CM3 {amount}"),
    "logistics.per_order": QT_TRANSLATE_NOOP("assumptions", "{step} more: CM3 {amount}"),
    "payment.pct": QT_TRANSLATE_NOOP("assumptions", "0.1 point more: CM3 {amount}"),
    "vat.default_rate": QT_TRANSLATE_NOOP("assumptions", "1 point more: CM3 {amount}"),
}
_NOTICED = 0.5  # half a euro of a year moves nothing


def about_assumption(key: str, settings: Settings, formats: Formats) -> str:
    """Return what the default of an assumption is, and where the own figure is found."""
    option = option_for(key)
    text = words("assumptions", _ABOUT.get(key, _ABOUT["marketplace"]))
    return text.format(
        default=assumption_value(key, float(option.default), formats),
        fixed=formats.money(settings.number("payment.fixed")),
    )


def assumption_value(key: str, value: float, formats: Formats) -> str:
    """Return a value of an assumption in its unit: 55 %, 1,4 %, 4,00 €."""
    if option_for(key).type is OptionType.RATE:
        return formats.rate(value, 0 if abs(value * 100 - round(value * 100)) < 1e-9 else 1)
    return formats.money(value, 0 if value >= 1000 else 2)


def effect_words(key: str, effect: Effect, formats: Formats) -> str:
    """Return what one step of a quick assumption changes, in money over the period."""
    amount = signed_money(effect.cm3, formats)
    if key == "fixed_costs.monthly":
        text = QCoreApplication.translate("assumptions", "{step} more a month: result {amount}, CM3 stays as it is")
        amount = signed_money(effect.result, formats)
    elif abs(effect.cm3) < _NOTICED:
        return QCoreApplication.translate("assumptions", "It changes nothing here: your files say it themselves.")
    else:
        text = words("assumptions", _STEPS[key])
    return text.format(step=formats.money(STEPS[key], 0), amount=amount)


def signed_money(amount: float, formats: Formats) -> str:
    """Return an amount with its sign, in whole units."""
    text = formats.money(amount, 0)
    return f"+{text}" if round(amount) > 0 else text
