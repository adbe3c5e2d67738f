"""Options about the dates of the reviews: which day, and whether days off are kept."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import Option, OptionType

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS_OFF = ("keep", "before", "after")

_HOUSE = QT_TRANSLATE_NOOP("settings", "House default")
_TABLE = QT_TRANSLATE_NOOP("settings", "House table of growth phases")


def _day(key: str, default: int, label: str, explanation: str, source: str = _HOUSE) -> Option:
    return Option(
        key, OptionType.COUNT, default, Changes.THRESHOLDS, "reviews", label, explanation, source,
        minimum=1, maximum=31,
    )  # fmt: skip


CADENCE_OPTIONS: tuple[Option, ...] = (
    Option(
        "review.weekly.weekday", OptionType.CHOICE, "monday", Changes.THRESHOLDS, "reviews",
        QT_TRANSLATE_NOOP("settings", "Weekly review"),
        QT_TRANSLATE_NOOP("settings", "Day of the week of the weekly review; it looks at the seven days before."),
        _HOUSE, choices=WEEKDAYS,
    ),
    _day(
        "review.twice_monthly.first_day", 1,
        QT_TRANSLATE_NOOP("settings", "Twice a month: first review"),
        QT_TRANSLATE_NOOP("settings", "Day of the month. It looks at the days since the review before."),
        _TABLE,
    ),
    _day(
        "review.twice_monthly.second_day", 15,
        QT_TRANSLATE_NOOP("settings", "Twice a month: second review"),
        QT_TRANSLATE_NOOP("settings", "Day of the month. It looks at the days since the review before."),
        _TABLE,
    ),
    _day(
        "review.monthly.day", 5,
        QT_TRANSLATE_NOOP("settings", "Monthly review"),
        QT_TRANSLATE_NOOP("settings", "Day of the month; it looks at the month before, whose figures are in by then."),
    ),
    _day(
        "review.quarterly.day", 15,
        QT_TRANSLATE_NOOP("settings", "Quarterly review"),
        QT_TRANSLATE_NOOP("settings", "Day of the month that follows the quarter; it looks at that quarter."),
    ),
    Option(
        "review.days_off", OptionType.CHOICE, "keep", Changes.THRESHOLDS, "reviews",
        QT_TRANSLATE_NOOP("settings", "Reviews on days off"),
        QT_TRANSLATE_NOOP(
            "settings", "What becomes of a review that falls on a weekend or a public holiday of the shop’s country."
        ),
        _HOUSE, choices=DAYS_OFF,
    ),
)
