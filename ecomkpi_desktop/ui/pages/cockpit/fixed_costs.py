"""The running month and the year on their way to the fixed costs: what is known, what is expected, and the day."""

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.present.texts import sentence_case
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.cumulative import CumulativeCurve, CumulativeReading
from ecomkpi_desktop.ui.widgets.labels import Caption

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.forecast import MonthForecast
    from ecomkpi_desktop.kpi.seasonal import SeasonalPoint
    from ecomkpi_desktop.present.numbers import Formats

_CARD = 400


class FixedCostsPart(QWidget):
    """The month beside the year, each with its sentence; the tables of both on demand.

    Signals:
        days_wanted: CM3 of some days of the whole shop is asked for: the days, the widget to explain it beside.
    """

    days_wanted = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[MonthForecast | None, SeasonalPoint | None, Formats] | None = None
        self._forecast: MonthForecast | None = None
        self._season: SeasonalPoint | None = None
        theme = context.theme
        self.month = CumulativeCurve(context, self.tr("Cumulative CM3 of the month"), self)
        self.month.picked.connect(self._pick_day)
        self.year = CumulativeCurve(context, self.tr("Cumulative CM3 of the year"), self)
        self.year.picked.connect(self._pick_month)
        self.month_card = PictureCard(context, self.tr("The month"), self.month, self)
        self.year_card = PictureCard(context, self.tr("The year"), self.year, self)
        self.month_table = TwinTable(context, self.tr("The month as a table"), self, most=31)
        self.month_table.picked.connect(self._pick_day_row)
        self.year_table = TwinTable(context, self.tr("The year as a table"), self)
        self.year_table.picked.connect(self._pick_month_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        about = self.tr("Cumulative CM3 of the whole shop against its fixed costs, whatever is chosen above.")
        layout.addWidget(Caption(about, theme, self))
        layout.addWidget(ResponsiveGrid((self.month_card, self.year_card), _CARD, theme.space("small"), self, most=2))
        for title, table in (
            (self.tr("The month as a table"), self.month_table), (self.tr("The year as a table"), self.year_table),
        ):  # fmt: skip
            layout.addWidget(Drawer(context, title, table, self))

    def show_both(self, forecast: "MonthForecast | None", season: "SeasonalPoint | None") -> None:
        """Show the month and the year in which the data end."""
        asked = forecast, season, self._context.formats
        if self._shown is not None and all(one is before for one, before in zip(asked, self._shown, strict=True)):
            return
        self._shown = asked
        self._forecast, self._season = forecast, season
        self.month_card.setVisible(forecast is not None)
        if forecast is not None:
            self.month_card.set_heading(sentence_case(self._context.formats.month(forecast.month)))
            self.month.set_reading(self._month_reading(forecast))
            self.month_card.set_note(self._month_words(forecast))
            self.month_table.show_twin(self.month.twin())
        self.year_card.setVisible(season is not None)
        if season is not None:
            self.year_card.set_heading(str(season.year))
            self.year.set_reading(self._year_reading(season))
            self.year.setVisible(bool(np.isfinite(season.months).any()))  # without a month there is only the reason
            self.year_card.set_note(self._year_words(season))
            self.year_table.show_twin(self.year.twin())

    # -- the month ---------------------------------------------------------------------------------------------

    def _month_reading(self, forecast: "MonthForecast") -> CumulativeReading:
        formats, days = self._context.formats, len(forecast.cumulative)
        dates = [forecast.month + timedelta(days=number) for number in range(days)]
        short = tuple(str(day.day) if day.day == 1 or day.day % 5 == 0 else "" for day in dates)
        reached = forecast.figures["forecast_break_even_day"].value
        low, high = _interval(forecast)
        return CumulativeReading(
            tuple(map(str, range(days))), self.tr("Day"), tuple(formats.date(day) for day in dates), short,
            forecast.cumulative, forecast.known, low, high, *self._target(forecast.fixed_costs),
            reached=None if reached is None else reached - 1.0,
            reached_text="" if reached is None else formats.day_of_month(reached),
        )  # fmt: skip

    def _month_words(self, forecast: "MonthForecast") -> str:
        formats, figure = self._context.formats, forecast.figures["forecast_cm3"]
        if figure.value is None:
            return reason_sentence(figure.reason)
        length = calendar.monthrange(forecast.month.year, forecast.month.month)[1]
        amount = formats.money(figure.value, 0)
        if forecast.known >= length:
            first = self.tr("The month is over in the data: its CM3 is {amount}.").format(amount=amount)
        else:
            first = self.tr("If the days to come are like the same weekdays of the last 8 weeks, CM3 ends at {amount}")
            first = first.format(amount=amount)
            if figure.interval is not None:
                low, high = (formats.money(bound, 0) for bound in figure.interval)
                surely = self.tr("(95%: {low} to {high})").format(low=low, high=high)
                first = f"{first} {surely}"
            first = f"{first}."
        return f"{first} {self._when(forecast)}"

    def _when(self, forecast: "MonthForecast") -> str:
        reached = forecast.figures["forecast_break_even_day"]
        if reached.value is None:
            return reason_sentence(reached.reason)
        text = self.tr("The fixed costs are covered on {day}.")
        return text.format(day=self._context.formats.date(forecast.month.replace(day=round(reached.value))))

    # -- where a point comes from ------------------------------------------------------------------------------

    @Slot(str)
    def _pick_day(self, place: str) -> None:
        self._explain_day(int(place), self.month.anchor)

    @Slot(int, int)
    def _pick_day_row(self, row: int, _column: int) -> None:
        self._explain_day(row, self.month_table.anchor)

    def _explain_day(self, place: int, beside: QWidget) -> None:
        """Explain what is known by CM3 up to the day, what is expected by the forecast of the month."""
        forecast = self._forecast
        if forecast is None:
            return
        if place < forecast.known:
            self.days_wanted.emit(Period(forecast.month, forecast.month + timedelta(days=place + 1)), beside)
        else:
            figures = forecast.figures
            self._context.explain(figures["forecast_cm3"], beside, Origin(None, figures))

    @Slot(str)
    def _pick_month(self, place: str) -> None:
        self._explain_month(int(place), self.year.anchor)

    @Slot(int, int)
    def _pick_month_row(self, row: int, _column: int) -> None:
        self._explain_month(row, self.year_table.anchor)

    def _explain_month(self, place: int, beside: QWidget) -> None:
        if self._season is not None:
            first = date(self._season.year, 1, 1)
            self.days_wanted.emit(Period(first, add_months(first, place + 1)), beside)

    # -- the year ----------------------------------------------------------------------------------------------

    def _year_reading(self, season: "SeasonalPoint") -> CumulativeReading:
        formats = self._context.formats
        known = int(np.count_nonzero(np.isfinite(season.months)))
        months = [date(season.year, number + 1, 1) for number in range(known)]
        short = tuple(formats.month_name(month) for month in months)
        return CumulativeReading(
            tuple(map(str, range(known))), self.tr("Month"), tuple(formats.month(month) for month in months), short,
            np.cumsum(season.months[:known]), known, None, None, *self._target(season.fixed_costs),
            reached=None if season.day is None else _place_in_year(season.day),
            reached_text="" if season.day is None else formats.date(season.day),
        )  # fmt: skip

    def _year_words(self, season: "SeasonalPoint") -> str:
        formats = self._context.formats
        if season.day is None:
            return reason_sentence(season.reason)
        text = self.tr("The fixed costs of the whole year are covered on {day}.").format(day=formats.date(season.day))
        if season.even_day is None:
            return text
        later = (season.day - season.even_day).days
        moved = self.tr("The season does not move that day.")
        if later > 0:
            moved = self.tr("Without the season it would be on {day}: the strong months come after it.")
        elif later < 0:
            moved = self.tr("Without the season it would be on {day}: the strong months come first.")
        return f"{text} {moved.format(day=formats.date(season.even_day))}"

    def _target(self, fixed_costs: float) -> tuple[float | None, str]:
        if fixed_costs <= 0:
            return None, ""
        amount = self._context.formats.money(fixed_costs, 0)
        return fixed_costs, self.tr("Fixed costs {amount}").format(amount=amount)


def _interval(forecast: "MonthForecast") -> "tuple[np.ndarray[tuple[int], np.dtype[np.float64]] | None, ...]":
    """Return the interval of each day: none on the days that are known, then opening up to that of the month's end."""
    interval, total = forecast.figures["forecast_cm3"].interval, forecast.figures["forecast_cm3"].value
    days = len(forecast.cumulative)
    if interval is None or total is None or forecast.known >= days:
        return None, None
    # Errors of days that are independent of each other grow with the root of their number.
    opening = np.sqrt(np.clip(np.arange(1, days + 1) - forecast.known, 0, None) / (days - forecast.known))
    reach = (interval[1] - total) * opening
    return forecast.cumulative - reach, forecast.cumulative + reach


def _place_in_year(day: date) -> float:
    """Return the place of a day among the months: the end of January is 0, the middle of February 0.5."""
    length = calendar.monthrange(day.year, day.month)[1]
    return day.month - 2 + day.day / length
