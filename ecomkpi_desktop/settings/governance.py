"""Options about the work between those who make data and those who use them."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import Option, OptionType

GOVERNANCE_OPTIONS: tuple[Option, ...] = (
    Option(
        "governance.hourly_cost", OptionType.MONEY, 40.0, Changes.NOTES, "governance",
        QT_TRANSLATE_NOOP("settings", "Cost of an hour of work"),
        QT_TRANSLATE_NOOP(
            "settings", "Wages and charges, all in: what the hours of the friction log are multiplied by."
        ),
        QT_TRANSLATE_NOOP("settings", "House default, to be replaced by your own figure"),
        minimum=0.0, maximum=10_000.0, unit="€", dated=True,
    ),
)
