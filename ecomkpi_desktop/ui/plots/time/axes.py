"""Axes that write dates and values in the locale of the window."""

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QDate

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots.dates import DateTick, Grain, date_ticks, day_at, seconds_of
from ecomkpi_desktop.ui.plots.drawing import width_of
from ecomkpi_desktop.ui.plots.scale import ticks
from ecomkpi_desktop.ui.plots.wording import short_text

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.plots.plot import Dress

_WHOLE = frozenset({Unit.COUNT, Unit.DAY_OF_MONTH, Unit.DAYS, Unit.MONTHS})


class _DressedAxis(pg.AxisItem):
    def __init__(self, dress: "Dress", orientation: str) -> None:
        super().__init__(orientation)
        self._dress = dress
        self.setStyle(tickLength=0, autoExpandTextSpace=False)
        self.dress()

    def dress(self) -> None:
        """Take colours and fonts from the theme."""
        theme = self._dress.theme
        self.setTickFont(theme.font("caption"))
        self.setTextPen(theme.colour("muted"))
        self.setPen(pg.mkPen(theme.colour("line")))
        self.setTickPen(pg.mkPen(theme.colour("grid")))


class DateAxis(_DressedAxis):
    """A time axis in seconds; ticks stand on first days of weeks, months or years."""

    def __init__(self, dress: "Dress") -> None:
        super().__init__(dress, "bottom")
        self._ticks: dict[float, DateTick] = {}

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        """Return the places of the ticks that have room."""
        widest = width_of(self._dress.theme.font("caption"), self._dress.formats.short_month(day_at(minVal))) + 22
        found = date_ticks(minVal, maxVal, max(1, int(size / widest)))
        self._ticks = {seconds_of(tick.day): tick for tick in found}
        return [(max(maxVal - minVal, 1.0), list(self._ticks))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002
        """Return a day, a month or a year."""
        return [self._text(value) for value in values]

    def _text(self, value: float) -> str:
        tick = self._ticks.get(value)
        if tick is None:
            return ""
        formats = self._dress.formats
        if tick.grain is Grain.YEAR:
            return str(tick.day.year)
        if tick.grain is Grain.MONTH:
            return formats.short_month(tick.day)
        return formats.locale.toString(QDate(tick.day.year, tick.day.month, tick.day.day), "d MMM")


class ValueAxis(_DressedAxis):
    """An axis of values in a unit, with round ticks and a width shared by all panels."""

    def __init__(self, dress: "Dress", unit: Unit) -> None:
        self._unit = unit
        super().__init__(dress, "left")

    def set_unit(self, unit: Unit) -> None:
        """Measure something else."""
        self._unit = unit
        self.picture = None
        self.update()

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        """Return round values."""
        found = ticks(minVal, maxVal, max(2, int(size / 30)), whole=self._unit in _WHOLE)
        return [(max(maxVal - minVal, 1e-12), found)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002
        """Return values in their unit."""
        return [short_text(self._dress.formats, value, self._unit) for value in values]

    def dress(self) -> None:
        """Take colours and fonts from the theme, and the width of the widest text."""
        super().dress()
        self.setWidth(self.wanted_width())

    def wanted_width(self) -> int:
        """Return the width that the widest text of any panel needs, so that all panels align."""
        samples = ("−88,8 k€", "−888 k€", "100,5 %", "8,25 : 1")
        return round(width_of(self._dress.theme.font("caption"), *samples)) + 14
