"""The way of a key result: the straight line from its start to its target, and where the figure went."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.dates import Grain, date_ticks, day_at, seconds_of
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.plots.wording import short_text
from ecomkpi_desktop.ui.theme.fonts import grown

_HEIGHT = 132
_DOT = 3.5


@dataclass(frozen=True, slots=True)
class Way:
    """What is drawn.

    Attributes:
        name: of the figure, translated.
        unit: of it.
        start_day, due: ends of the plan.
        start, target: its values.
        points: (day, value, plan on that day), in order; NaN where the figure had no value.
        status: token of the colour of the last point.
    """

    name: str
    unit: Unit
    start_day: date
    due: date
    start: float
    target: float
    points: tuple[tuple[date, float, float], ...]
    status: str = "unknown"


class Trajectory(Plot):
    """Plan dashed, figure drawn; the last point in the colour of its course.

    A mark is picked by the position of its point in the way.
    """

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._way: Way | None = None
        self._across = Scale(0, 1, 0, 1)
        self._up = Scale(0, 1, 1, 0)
        self._places: list[QPointF] = []

    def set_way(self, way: Way) -> None:
        """Show a way."""
        self._way = way
        self.setAccessibleName(self.tr("{name}: plan and figure").format(name=way.name))
        self.show_result()

    def sizeHint(self) -> QSize:
        """Low and wide: the slope is what is looked at."""
        return QSize(360, grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow cards are fine."""
        return QSize(220, grown(_HEIGHT))

    def lay_out(self) -> Sequence[Mark]:
        """Place plan and points."""
        way = self._way
        if way is None:
            return ()
        caption = self.font_of("caption")
        edge = drawing.width_of(caption, *(self._short(value) for value in (way.start, way.target))) + 10
        values = [way.start, way.target, *(value for _day, value, _plan in way.points if math.isfinite(value))]
        low, high = min(values), max(values)
        margin = (high - low) * 0.12 or abs(high) * 0.1 or 1.0
        days = [way.start_day, way.due, *(day for day, _value, _plan in way.points)]
        first, last = min(map(seconds_of, days)), max(map(seconds_of, days))
        top, bottom = 8.0, self.height() - drawing.line_height(caption) - 8
        self._across = Scale(first, max(last, first + 86_400.0), edge, self.width() - edge)
        self._up = Scale(low - margin, high + margin, bottom, top)
        self._places = [
            QPointF(self._across.pixel(seconds_of(day)), self._up.pixel(value) if math.isfinite(value) else math.nan)
            for day, value, _plan in way.points
        ]
        return [
            Mark(str(position), QRectF(place.x() - 9, top, 18, bottom - top), self._words(position))
            for position, place in enumerate(self._places)
            if math.isfinite(place.y())
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint axis, plan, figure and the two ends."""
        way = self._way
        if way is None:
            return
        self._draw_axis(painter)
        begin = QPointF(self._across.pixel(seconds_of(way.start_day)), self._up.pixel(way.start))
        end = QPointF(self._across.pixel(seconds_of(way.due)), self._up.pixel(way.target))
        drawing.dashed(painter, begin, end, self.theme.colour("muted"), 1.5)
        drawing.fill(painter, _around(end, _DOT), self.theme.colour("muted"), _DOT)
        drawing.polyline(painter, self._places, QPen(self.theme.colour("accent"), 2.0))
        known = [place for place in self._places if math.isfinite(place.y())]
        for place in known[:-1]:
            drawing.fill(painter, _around(place, 2.0), self.theme.colour("accent"), 2.0)
        if known:
            drawing.fill(painter, _around(known[-1], _DOT + 1), self.theme.status_colour(way.status), _DOT + 1)
        if 0 <= self.pointed < len(known):
            drawing.fill(painter, _around(known[self.pointed], _DOT), self.theme.colour("text"), _DOT)
        self._draw_end(painter, way.start, begin, left=True)
        self._draw_end(painter, way.target, end, left=False)

    def twin(self) -> Twin:
        """Return figure and plan by day."""
        way = self._way
        if way is None:
            return Twin()
        columns = (
            TwinColumn(self.tr("Day")), TwinColumn(way.name, way.unit), TwinColumn(self.tr("Planned"), way.unit),
        )  # fmt: skip
        rows = tuple((self.formats.date(day), value, plan) for day, value, plan in way.points)
        return Twin(columns, (*rows, (self.formats.date(way.due), math.nan, way.target)))

    def summary(self) -> str:
        """Return plan and last value in words."""
        way = self._way
        if way is None:
            return ""
        text = self.tr("Planned from {start} on {first} to {target} on {due}.").format(
            start=self._short(way.start), first=self.formats.date(way.start_day), target=self._short(way.target),
            due=self.formats.date(way.due),
        )  # fmt: skip
        known = [position for position, place in enumerate(self._places) if math.isfinite(place.y())]
        return f"{text} {self._words(known[-1])}" if known else text

    def _draw_axis(self, painter: QPainter) -> None:
        caption = self.font_of("caption")
        widest = drawing.width_of(caption, self.formats.short_month(day_at(self._across.low))) + 20
        room = max(1, int((self._across.end - self._across.start) / widest))
        bottom = self._up.start
        drawing.line(
            painter, QPointF(self._across.start, bottom), QPointF(self._across.end, bottom), self.theme.colour("line")
        )
        for tick in date_ticks(self._across.low, self._across.high, room):
            x = self._across.pixel(seconds_of(tick.day))
            drawing.line(painter, QPointF(x, self._up.end), QPointF(x, bottom), self.theme.colour("grid"))
            text = str(tick.day.year) if tick.grain is Grain.YEAR else self.formats.short_month(tick.day)
            if tick.grain is Grain.DAY:
                text = self.formats.date(tick.day)
            left = min(max(x - widest / 2, 0.0), self.width() - widest)
            area = QRectF(left, bottom + 4, widest, drawing.line_height(caption))
            drawing.put_text(painter, area, text, caption, self.theme.colour("muted"), drawing.CENTRE)

    def _draw_end(self, painter: QPainter, value: float, place: QPointF, *, left: bool) -> None:
        caption = self.font_of("caption")
        height = drawing.line_height(caption)
        start, stop = (0.0, place.x() - 6) if left else (place.x() + 6, float(self.width()))
        area = QRectF(start, place.y() - height / 2, stop - start, height)
        side = drawing.RIGHT if left else drawing.LEFT
        drawing.put_text(painter, area, self._short(value), caption, self.theme.colour("text"), side)

    def _short(self, value: float) -> str:
        way = self._way
        unit = way.unit if way is not None else Unit.NUMBER
        return self.formats.value(value, unit) if unit is Unit.RATIO else short_text(self.formats, value, unit)

    def _words(self, position: int) -> str:
        way = self._way
        if way is None:
            return ""
        day, value, plan = way.points[position]
        return self.tr("{day}: {value}, planned {plan}").format(
            day=self.formats.date(day), value=self._short(value), plan=self._short(plan)
        )


def _around(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
