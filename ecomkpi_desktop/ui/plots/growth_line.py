"""Growth year on year, month by month, beside what the market did, with the plateau marked."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.dates import Grain, date_ticks, seconds_of
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale, round_range, ticks
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.plots.wording import short_text

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import Floats

_ROOM = 8.0


@dataclass(frozen=True, slots=True)
class MarketSpan:
    """What the market did over some days.

    Attributes:
        start: first day.
        end: day after the last one.
        growth: a fraction.
        text: what it is, with its number and its source, translated.
        short_text: its number, for the picture.
    """

    start: date
    end: date
    growth: float
    text: str
    short_text: str


@dataclass(frozen=True, slots=True)
class GrowthReading:
    """What the picture shows.

    Attributes:
        months: first days of the months with a growth, consecutive.
        ends: first days after each.
        growth: of the three months that end with each; a fraction, NaN where there is none.
        market: the market's figures that lie within these months, in whole or in part.
        since: first month of the plateau, or None.
        since_text: what is written there, translated.
    """

    months: tuple[date, ...]
    ends: tuple[date, ...]
    growth: "Floats"
    market: tuple[MarketSpan, ...] = ()
    since: date | None = None
    since_text: str = ""


class GrowthLine(Plot):
    """Shows a :class:`GrowthReading`; a mark per month, its key the first day of the month."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._reading: GrowthReading | None = None
        self._plot = QRectF()
        self._across = Scale(0, 1, 0, 1)
        self._up = Scale(0, 1, 1, 0)
        self.setAccessibleName(self.tr("Growth year on year, and the market's"))

    def set_reading(self, reading: GrowthReading | None) -> None:
        """Show another growth, or none."""
        self._reading = reading if reading is not None and np.isfinite(reading.growth).any() else None
        self.show_result()

    def sizeHint(self) -> QSize:
        """Half as high as wide."""
        return QSize(560, 260)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(300, 220)

    def lay_out(self) -> Sequence[Mark]:
        """Place axes; each month is a mark."""
        reading = self._reading
        if reading is None:
            return ()
        values = [float(value) for value in reading.growth if math.isfinite(value)]
        values += [span.growth for span in reading.market]
        low, high = round_range(min(values), max(values), 5)
        caption = self.font_of("caption")
        height = drawing.line_height(caption)
        written = [short_text(self.formats, value, Unit.RATE) for value in ticks(low, high, 6)]
        left = max(drawing.width_of(caption, *written) + 12, 40)
        strong = drawing.width_of(self.font_of("strong"), self._growth_text(reading, len(reading.months) - 1))
        self._plot = QRectF(left, height + 8, max(self.width() - left - strong - 16, 60.0),
                            max(self.height() - 2 * height - 18, 60.0))  # fmt: skip
        self._across = Scale(
            seconds_of(reading.months[0]), seconds_of(reading.ends[-1]), self._plot.left(), self._plot.right()
        )
        self._up = Scale(low, high, self._plot.bottom(), self._plot.top())
        return [
            Mark(reading.months[place].isoformat(), self._column(reading, place), self._words(reading, place))
            for place in range(len(reading.months))
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint grid, plateau, market and line."""
        reading = self._reading
        if reading is None:
            return
        self._draw_plateau(painter, reading)
        self._draw_axes(painter)
        for span in reading.market:
            self._draw_market(painter, span)
        places = self._places(reading)
        pen = QPen(self.theme.colour("accent"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        drawing.polyline(painter, places, pen)
        self._draw_end(painter, reading, places[-1])
        if 0 <= self.pointed < len(places) and math.isfinite(places[self.pointed].y()):
            point, tone = places[self.pointed], self.theme.colour("outline")
            drawing.line(painter, QPointF(point.x(), self._plot.top()), QPointF(point.x(), self._plot.bottom()), tone)
            drawing.fill(painter, QRectF(point.x() - 4, point.y() - 4, 8, 8), self.theme.colour("accent"), 4)

    def twin(self) -> Twin:
        """Return one row per month."""
        reading = self._reading
        if reading is None:
            return Twin()
        columns = (
            TwinColumn(self.tr("Month")), TwinColumn(self.tr("Growth of three months, year on year"), Unit.RATE),
            TwinColumn(self.tr("Market, year on year"), Unit.RATE),
        )  # fmt: skip
        rows = tuple(
            (self.formats.month(month), float(reading.growth[place]), self._market_at(reading, place))
            for place, month in enumerate(reading.months)
        )
        return Twin(columns, rows)

    def summary(self) -> str:
        """Return the growth at the end, where it flattened, and what the market did."""
        reading = self._reading
        if reading is None:
            return self.tr("There is no growth to show yet.")
        parts = [self._words(reading, len(reading.months) - 1), reading.since_text]
        return ". ".join([part for part in parts if part] + [span.text for span in reading.market])

    # -- inside ------------------------------------------------------------------------------------------------

    def _growth_text(self, reading: GrowthReading, place: int) -> str:
        value = float(reading.growth[place])
        if not math.isfinite(value):
            return ""
        text = self.formats.rate(value)
        return f"+{text}" if round(value, 3) > 0 else text

    def _words(self, reading: GrowthReading, place: int) -> str:
        text = self._growth_text(reading, place) or self.tr("no growth can be told")
        told = self.tr("Three months to {month}: {growth} year on year").format(
            month=self.formats.month(reading.months[place]), growth=text
        )
        beside = [span.text for span in reading.market if span.start <= reading.months[place] < span.end]
        return ". ".join([told, *beside])

    def _market_at(self, reading: GrowthReading, place: int) -> float:
        month = reading.months[place]
        return next((span.growth for span in reading.market if span.start <= month < span.end), float("nan"))

    def _column(self, reading: GrowthReading, place: int) -> QRectF:
        left = self._across.pixel(seconds_of(reading.months[place]))
        right = self._across.pixel(seconds_of(reading.ends[place]))
        return QRectF(left, self._plot.top(), right - left, self._plot.height())

    def _places(self, reading: GrowthReading) -> list[QPointF]:
        middles = [self._column(reading, place).center().x() for place in range(len(reading.months))]
        heights = [
            self._up.pixel(float(value)) if math.isfinite(value) else float("nan") for value in reading.growth
        ]
        return [QPointF(x, y) for x, y in zip(middles, heights, strict=True)]

    def _draw_plateau(self, painter: QPainter, reading: GrowthReading) -> None:
        if reading.since is None:
            return
        left = max(self._across.pixel(seconds_of(reading.since)), self._plot.left())
        area = QRectF(left, self._plot.top(), self._plot.right() - left, self._plot.height())
        drawing.fill(painter, area, self.theme.colour("warning_soft"))
        drawing.line(painter, area.topLeft(), area.bottomLeft(), self.theme.colour("warning"), 1.5)
        font = self.font_of("strong")
        width = drawing.width_of(font, reading.since_text) + 4
        x = min(left, self.width() - width)
        place = QRectF(x, 0, width, self._plot.top() - 2)
        drawing.put_text(painter, place, reading.since_text, font, self.theme.colour("warning"))

    def _draw_axes(self, painter: QPainter) -> None:
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        height = drawing.line_height(caption)
        for value in ticks(self._up.low, self._up.high, max(2, int(self._plot.height() / 44))):
            y = self._up.pixel(value)
            tone = self.theme.colour("outline" if value == 0 else "grid")
            drawing.line(painter, QPointF(self._plot.left(), y), QPointF(self._plot.right(), y), tone)
            area = QRectF(0, y - height / 2, self._plot.left() - _ROOM, height)
            drawing.put_text(painter, area, short_text(self.formats, value, Unit.RATE), caption, muted, drawing.RIGHT)
        self._draw_months(painter)

    def _draw_months(self, painter: QPainter) -> None:
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        height = drawing.line_height(caption)
        widest = drawing.width_of(caption, self.formats.short_month(date(2000, 9, 1))) + 16
        for tick in date_ticks(self._across.low, self._across.high, max(1, int(self._plot.width() / widest))):
            x = self._across.pixel(seconds_of(tick.day))
            text = str(tick.day.year) if tick.grain is Grain.YEAR else self.formats.short_month(tick.day)
            drawing.line(painter, QPointF(x, self._plot.bottom()), QPointF(x, self._plot.bottom() + 4), muted)
            area = QRectF(min(max(x - widest / 2, 0), self.width() - widest), self._plot.bottom() + 5, widest, height)
            drawing.put_text(painter, area, text, caption, muted, drawing.CENTRE)

    def _draw_market(self, painter: QPainter, span: MarketSpan) -> None:
        ink, y = self.theme.series(1), self._up.pixel(span.growth)
        left = self._across.clamped(seconds_of(span.start))
        right = self._across.clamped(seconds_of(span.end))
        drawing.line(painter, QPointF(left, y), QPointF(right, y), ink, 4.0)
        font = self.font_of("strong")
        width, height = drawing.width_of(font, span.short_text) + 8, drawing.line_height(font)
        x = min(max(left - 2, self._plot.left()), self._plot.right() - width)
        over = y - 4 - height >= self._plot.top()
        area = QRectF(x, y - height - 4 if over else y + 4, width, height)
        drawing.put_text(painter, area, span.short_text, font, ink)

    def _draw_end(self, painter: QPainter, reading: GrowthReading, point: QPointF) -> None:
        if not math.isfinite(point.y()):
            return
        drawing.fill(painter, QRectF(point.x() - 5, point.y() - 5, 10, 10), self.theme.colour("surface"), 5)
        drawing.fill(painter, QRectF(point.x() - 3.5, point.y() - 3.5, 7, 7), self.theme.colour("accent"), 3.5)
        font = self.font_of("strong")
        height = drawing.line_height(font)
        text = self._growth_text(reading, len(reading.months) - 1)
        y = min(max(point.y() - height / 2, 0.0), self.height() - height)
        area = QRectF(self._plot.right() + 6, y, self.width() - self._plot.right() - 6, height)
        drawing.put_text(painter, area, text, font, self.theme.colour("accent"))
