"""Names on the shared time axis, in the locale of the window."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ecomkpi_desktop.ui.plots.drawing import width_of
from ecomkpi_desktop.ui.plots.time.ruler import Naming

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ecomkpi_desktop.present.numbers import Formats

_PATTERNS = {Naming.WEEKDAY: "ddd d", Naming.DAY: "d", Naming.WEEK: "d"}
_MONTHS = tuple(date(2025, month, 1) for month in range(1, 13))
_WEEK = tuple(date(2025, 3, day) for day in range(22, 29))


def name_of(naming: Naming, day: date, formats: "Formats") -> str:
    """Return the name of the interval that begins on a day."""
    locale = formats.locale
    if naming in _PATTERNS:
        return locale.toString(QDate(day.year, day.month, day.day), _PATTERNS[naming])
    if naming is Naming.MONTH:
        return locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    if naming is Naming.LETTER:
        return locale.standaloneMonthName(day.month, QLocale.FormatType.NarrowFormat)
    if naming is Naming.QUARTER:
        return QCoreApplication.translate("plots", "Q{number}").format(number=(day.month + 2) // 3)
    return formats.month(day) if naming is Naming.MONTH_YEAR else str(day.year)


def widths(font: "QFont", formats: "Formats") -> dict[Naming, float]:
    """Return the width of the widest name of each naming."""
    found = {}
    for naming in Naming:
        days = _WEEK if naming in _PATTERNS else _MONTHS
        found[naming] = width_of(font, *(name_of(naming, day, formats) for day in days))
    return found
