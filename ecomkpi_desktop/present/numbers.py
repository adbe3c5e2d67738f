"""Numbers as people read them, in their locale: U+202F between groups and U+00A0 before the euro in French.

Rounding happens here and nowhere else. A value that is not available is never written as 0.
"""

import math
from collections.abc import Callable
from datetime import date as Day  # noqa: N812 - "date" is a method here

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.present.decimals import Place, decimals_of
from ecomkpi_desktop.present.reasons import reason_word
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.present.untold import AtMost, NotTold, at_most, not_told, times, told_value

_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CHF": "CHF", "CAD": "CA$", "PLN": "zł", "SEK": "kr"}
_MINUS = "\u2212"  # as wide as a plus and a figure
_NARROW = "\u202f"
_NO_BREAK = "\u00a0"
_DASH = "\u2013"
NOT_AVAILABLE = "\u2013"  # in a cell too narrow for a reason


class Formats:
    """Writes numbers and dates for one locale and one currency.

    Args:
        locale: how numbers are grouped and dates written.
        currency: ISO 4217 code of the workspace currency.
    """

    def __init__(self, locale: QLocale, currency: str = "EUR") -> None:
        self.locale = locale
        self.currency = currency
        self.symbol = _SYMBOLS.get(currency, currency)
        self.is_french = locale.language() == QLocale.Language.French

    # -- plain numbers -----------------------------------------------------------------------------------------

    def number(self, value: float | None, decimals: int = 1) -> str:
        """Return a plain number with its decimals."""
        return self._signed(value, lambda size: self.locale.toString(size, "f", decimals), decimals)

    def count(self, value: float | None) -> str:
        """Return a whole number."""
        return self.number(value, 0)

    def money(self, value: float | None, decimals: int = 2) -> str:
        """Return an amount in the workspace currency."""
        return self._signed(
            value, lambda size: self.locale.toCurrencyString(size, self._currency_symbol(), decimals), decimals
        )

    def compact_money(self, value: float | None) -> str:
        """Return an amount short enough for an axis or a dial: 950 €, 12,3 k€, 1,24 M€."""
        if value is None or not math.isfinite(value):
            return _absent(value)
        if isinstance(value, AtMost):
            return at_most(self.compact_money(float(value)))
        size = abs(value)
        if size < 9_999.5:
            return self.money(value, 0)
        scale, letter = (1e6, "M") if size >= 999_500 else (1e3, "k")
        scaled = size / scale
        decimals = 2 if scaled < 9.995 else 1 if scaled < 99.95 else 0
        digits = self.locale.toString(scaled, "f", decimals)
        text = f"{digits}{_NO_BREAK}{letter}{self.symbol}" if self.is_french else f"{self.symbol}{digits}{letter}"
        return f"{_MINUS}{text}" if value < 0 else text

    def rate(self, value: float | None, decimals: int = decimals_of(Unit.RATE)) -> str:
        """Return a fraction as a percentage."""
        gap = _NARROW if self.is_french else ""
        percent = None if value is None else times(value, 100)
        return self._signed(percent, lambda size: f"{self.locale.toString(size, 'f', decimals)}{gap}%", decimals)

    def ratio(self, value: float | None, decimals: int = decimals_of(Unit.RATIO)) -> str:
        """Return a quotient to one: ``3,21 : 1`` in French, ``3.21:1`` in English."""
        gap = _NO_BREAK if self.is_french else ""
        return self._signed(value, lambda size: f"{self.locale.toString(size, 'f', decimals)}{gap}:{gap}1", decimals)

    def days(self, value: float | None) -> str:
        """Return a number of days in words."""
        if value is None or not math.isfinite(value):
            return NOT_AVAILABLE
        days = round(value)
        text = counted("Formats", QT_TRANSLATE_NOOP("Formats", "%n day(s)", None, 1), days)
        return text.replace(str(days), self.count(days), 1)

    def months(self, value: float | None) -> str:
        """Return a number of months in words."""
        if value is None or not math.isfinite(value):
            return NOT_AVAILABLE
        return counted("Formats", QT_TRANSLATE_NOOP("Formats", "%n month(s)", None, 1), round(value))

    def day_of_month(self, value: float | None) -> str:
        """Return a day of the month: ``day 18``, ``le 18``."""
        if value is None or not math.isfinite(value):
            return NOT_AVAILABLE
        return QCoreApplication.translate("Formats", "day {day}").format(day=round(value))

    # -- dates -------------------------------------------------------------------------------------------------

    def date(self, day: Day) -> str:
        """Return a date in the short form of the locale, with four figures for the year."""
        return self.locale.toString(_qdate(day), QLocale.FormatType.ShortFormat)

    def long_date(self, day: Day) -> str:
        """Return a date in words, without the day of the week."""
        return self.locale.toString(_qdate(day), "d MMMM yyyy")

    def weekday_date(self, day: Day) -> str:
        """Return a date in words with the day of the week."""
        return self.locale.toString(_qdate(day), "dddd d MMMM yyyy")

    def month(self, day: Day) -> str:
        """Return the month of a day: ``mars 2024``."""
        return self.locale.toString(_qdate(day), "MMMM yyyy")

    def month_name(self, day: Day) -> str:
        """Return the month of a day in few letters, without its year: ``mars``."""
        return self.locale.toString(_qdate(day), "MMM")

    def short_month(self, day: Day) -> str:
        """Return the month of a day in few letters: ``mars 24``."""
        return self.locale.toString(_qdate(day), "MMM yy")

    def period(self, period: Period) -> str:
        """Return a period in words: one month, a span of months, or two dates, the last one included."""
        last = Day.fromordinal(period.end.toordinal() - 1)
        if not period.is_whole_months:
            return self.date(period.start) if period.days == 1 else self._span(self.date(period.start), self.date(last))
        if period.month_count == 1:
            return self.month(period.start)
        if period.month_count == 12 and period.start.month == 1:
            return str(period.start.year)
        return self._span(self._medium_month(period.start), self._medium_month(last))

    # -- figures -----------------------------------------------------------------------------------------------

    def value(self, value: float | None, unit: Unit, place: Place = Place.FIGURE) -> str:
        """Return a value in its unit, with the decimals of its unit at a place."""
        if value is None or not math.isfinite(value):
            return _absent(value)
        decimals = decimals_of(unit, value, place)
        measured = {Unit.MONEY: self.money, Unit.RATE: self.rate, Unit.RATIO: self.ratio, Unit.NUMBER: self.number}
        if unit in measured:
            return measured[unit](value, decimals)
        counted_in = {
            Unit.COUNT: self.count, Unit.DAYS: self.days, Unit.MONTHS: self.months,
            Unit.DAY_OF_MONTH: self.day_of_month,
        }  # fmt: skip
        return counted_in[unit](value)

    def compact(self, value: float | None, unit: Unit, place: Place = Place.FIGURE) -> str:
        """Return a value in its unit, as short as a dial needs it."""
        if unit is Unit.MONEY and value is not None and abs(value) >= 1_000:
            return self.compact_money(value)
        return self.value(value, unit, place)

    def figure(self, figure: Figure) -> str:
        """Return the value of a figure, or the few words that say why it has none."""
        if figure.value is None:
            return reason_word(figure.reason)
        return self.value(told_value(figure), figure.unit)

    def short_figure(self, figure: Figure) -> str:
        """Return the same as short as a dial needs it."""
        if figure.value is None:
            return reason_word(figure.reason)
        return self.compact(told_value(figure), figure.unit)

    def change(self, now: float | None, before: float | None, unit: Unit) -> str:
        """Return the change from ``before`` to ``now`` with its sign; "" when either is not available.

        Money and counts change in per cent of the earlier size, rates in percentage points, anything else in its own
        unit.
        """
        if now is None or before is None or not (math.isfinite(now) and math.isfinite(before)):
            return ""
        difference = now - before
        if unit is Unit.RATE:
            points = self._with_sign(difference * 100, decimals_of(unit))
            return QCoreApplication.translate("Formats", "{points} pt").format(points=points)
        if unit in {Unit.MONEY, Unit.COUNT}:
            if before == 0:
                return ""
            gap = _NARROW if self.is_french else ""
            return f"{self._with_sign(difference / abs(before) * 100, 1)}{gap}%"
        if unit in {Unit.DAYS, Unit.DAY_OF_MONTH}:
            return QCoreApplication.translate("Formats", "{days} d").format(days=self._with_sign(difference, 0))
        # As many places as the figure has; a span of months may be a part of one.
        return self._with_sign(difference, decimals_of(unit) if unit in {Unit.NUMBER, Unit.RATIO} else 1)

    # -- inside ------------------------------------------------------------------------------------------------

    def _signed(self, value: float | None, write: Callable[[float], str], decimals: int) -> str:
        if value is None or not math.isfinite(value):
            return _absent(value)
        text = write(float(abs(value)))
        # What rounds to nothing has no sign.
        text = f"{_MINUS}{text}" if value < 0 and round(abs(value), decimals) > 0 else text
        return at_most(text) if isinstance(value, AtMost) else text

    def _with_sign(self, value: float, decimals: int) -> str:
        text = self.number(value, decimals)
        return f"+{text}" if value > 0 and round(value, decimals) > 0 else text

    def _currency_symbol(self) -> str:
        # A code before the number needs a space that a symbol does not.
        return self.symbol if self.is_french or len(self.symbol) == 1 else f"{self.symbol}{_NO_BREAK}"

    def _medium_month(self, day: Day) -> str:
        return self.locale.toString(_qdate(day), "MMM yyyy")

    def _span(self, first: str, last: str) -> str:
        return f"{first}{_NO_BREAK}{_DASH} {last}"


def _absent(value: float | None) -> str:
    return not_told() if isinstance(value, NotTold) else NOT_AVAILABLE


def _qdate(day: Day) -> QDate:
    return QDate(day.year, day.month, day.day)
