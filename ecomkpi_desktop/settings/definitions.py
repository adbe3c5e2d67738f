"""Options about what is counted and how, and about what the business is."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import Option, OptionType

PHASES = ("pre_seed", "seed_series_a", "post_series_a", "maturity")
ACTIVITIES = ("ecommerce", "b2b_saas", "mobile_app", "enterprise_b2b")
POSITIONINGS = ("undeclared", "premium", "low_cost")
# Countries whose phone numbers are understood (kpi.phones).
COUNTRIES = (
    "FR", "BE", "CH", "LU", "MC", "DE", "AT", "ES", "PT", "IT", "NL", "GB", "IE", "DK", "SE", "NO", "FI", "PL", "CZ",
    "GR", "RO", "US", "CA", "MA", "DZ", "TN", "GP", "MQ", "GF", "RE", "NC", "PF",
)  # fmt: skip

_HOUSE = QT_TRANSLATE_NOOP("settings", "House default")

DEFINITION_OPTIONS: tuple[Option, ...] = (
    Option(
        "currency", OptionType.TEXT, "EUR", Changes.DATA | Changes.ASSUMPTIONS, "definitions",
        QT_TRANSLATE_NOOP("settings", "Currency"),
        QT_TRANSLATE_NOOP("settings", "Currency of every figure of this document."),
        _HOUSE,
    ),
    Option(
        "currency.*.rate", OptionType.EXCHANGE, 1.0, Changes.DATA | Changes.ASSUMPTIONS, "definitions",
        QT_TRANSLATE_NOOP("settings", "Exchange rate"),
        QT_TRANSLATE_NOOP(
            "settings",
            "What one unit of this currency (USD, GBP, CHF…) is worth in the currency of the document, from a day "
            "on. A rate typed here comes before an imported one.",
        ),
        QT_TRANSLATE_NOOP("settings", "No rate is assumed: type it, or import a table of rates"),
        minimum=1e-6, maximum=1e6, dated=True,
    ),
    Option(
        "country", OptionType.CHOICE, "FR", Changes.DATA, "business",
        QT_TRANSLATE_NOOP("settings", "Country of the shop"),
        QT_TRANSLATE_NOOP("settings", "Phone numbers without a country code belong to it."),
        _HOUSE, choices=COUNTRIES,
    ),
    Option(
        "identity.own_addresses", OptionType.TEXT, "", Changes.DATA, "business",
        QT_TRANSLATE_NOOP("settings", "Your own e-mail addresses"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Orders entered under one of them have no known customer. Part several by commas; “@myshop.fr” stands for "
            "every address of your domain.",
        ),
        QT_TRANSLATE_NOOP("settings", "None until you type it"),
    ),
    Option(
        "orders.count_unpaid", OptionType.FLAG, True, Changes.ASSUMPTIONS, "definitions",
        QT_TRANSLATE_NOOP("settings", "Count unpaid orders"),
        QT_TRANSLATE_NOOP("settings", "Shops that are paid on delivery have mostly pending orders."),
        _HOUSE,
    ),
    Option(
        "ltv.horizon_months", OptionType.COUNT, 12, Changes.ASSUMPTIONS, "definitions",
        QT_TRANSLATE_NOOP("settings", "LTV horizon"),
        QT_TRANSLATE_NOOP("settings", "Months after the first order over which a customer's margin is summed."),
        _HOUSE, minimum=1, maximum=60, unit="months",
    ),
    Option(
        "phase", OptionType.CHOICE, "post_series_a", Changes.THRESHOLDS, "business",
        QT_TRANSLATE_NOOP("settings", "Growth phase"),
        QT_TRANSLATE_NOOP("settings", "Sets the corridor of LTV/CAC, the rhythm and the focus of the reviews."),
        _HOUSE, choices=PHASES,
    ),
    Option(
        "activity", OptionType.CHOICE, "ecommerce", Changes.THRESHOLDS, "business",
        QT_TRANSLATE_NOOP("settings", "Activity"),
        QT_TRANSLATE_NOOP("settings", "Shown as context beside the corridor; never the alert itself."),
        _HOUSE, choices=ACTIVITIES,
    ),
    Option(
        "positioning", OptionType.CHOICE, "undeclared", Changes.THRESHOLDS, "business",
        QT_TRANSLATE_NOOP("settings", "Positioning"),
        QT_TRANSLATE_NOOP("settings", "The position you want to hold; thresholds and advice follow it."),
        _HOUSE, choices=POSITIONINGS,
    ),
)
