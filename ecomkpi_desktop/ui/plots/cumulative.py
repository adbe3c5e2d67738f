"""An amount that adds up through time towards a line it has to reach: what is known, what is expected, how surely."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale, round_range, ticks
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn
from ecomkpi_desktop.ui.plots.wording import short_text

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import Floats


@dataclass(frozen=True, slots=True)
class CumulativeReading:
    """What the curve shows.

    Attributes:
        keys: picked with each point.
        step: what a point is: day, month; a heading, translated.
        names: of the points, in full.
        short_names: of the points, on the axis; "" where none is written.
        values: cumulative amount at the end of each point.
        known: points that are measured; those after it are expected and drawn dashed.
        low, high: interval of the values, or None.
        target: the line to reach, or None.
        target_text: what the line is, with its amount.
        reached: place among the points at which it is reached, or None: 2.5 lies between the third and the fourth.
        reached_text: what is written there.
        start: amount before the first point.
    """

    keys: tuple[str, ...]
    step: str
    names: tuple[str, ...]
    short_names: tuple[str, ...]
    values: "Floats"
    known: int
    low: "Floats | None" = None
    high: "Floats | None" = None
    target: float | None = None
    target_text: str = ""
    reached: float | None = None
    reached_text: str = ""
    start: float = 0.0


class CumulativeCurve(Plot):
    """Shows a :class:`CumulativeReading`."""

    def __init__(self, dress: Dress, name: str, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._reading: CumulativeReading | None = None
        self._plot = QRectF()
        self._across = Scale(0, 1, 0, 1)
        self._up = Scale(0, 1, 1, 0)
        self.setAccessibleName(name)

    def set_reading(self, reading: CumulativeReading | None) -> None:
        """Show another curve, or none."""
        self._reading = reading
        self.show_result()

    def sizeHint(self) -> QSize:
        """Half as high as wide."""
        return QSize(460, 240)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(300, 220)

    def lay_out(self) -> Sequence[Mark]:
        """Place axes; each point is a mark."""
        reading = self._reading
        if reading is None or not len(reading.values):
            return ()
        values = [float(value) for value in reading.values]
        for bound in (reading.low, reading.high):
            values += [float(value) for value in bound] if bound is not None else []
        if reading.target is not None:
            values.append(reading.target)
        low, high = round_range(min(values), max(values), 5)
        caption = self.font_of("caption")
        written = [short_text(self.formats, value, Unit.MONEY) for value in ticks(low, high, 6)]
        left = max(drawing.width_of(caption, *written) + 12, 40)
        bottom = drawing.line_height(caption) + 8
        top = drawing.line_height(caption) + 4
        self._plot = QRectF(left, top, max(self.width() - left - 14, 60.0), max(self.height() - top - bottom, 60.0))
        count = len(reading.values)
        self._across = Scale(0, count, self._plot.left(), self._plot.right())
        self._up = Scale(low, high, self._plot.bottom(), self._plot.top())
        step = self._plot.width() / count
        return [
            Mark(reading.keys[place], QRectF(self._across.pixel(place + 1) - step / 2, self._plot.top(), step,
                                     self._plot.height()), self._words(reading, place))
            for place in range(count)
        ]  # fmt: skip

    def draw(self, painter: QPainter) -> None:
        """Paint grid, interval, curve, the line to reach and where they meet."""
        reading = self._reading
        if reading is None or not len(reading.values):
            return
        self._draw_axes(painter, reading)
        self._draw_interval(painter, reading)
        places = self._places(reading.values)
        pen = QPen(self.theme.colour("accent"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        drawing.polyline(painter, places[: reading.known + 1], pen)
        pen.setDashPattern([2.0, 2.0])
        pen.setWidthF(2.0)
        drawing.polyline(painter, places[reading.known :], pen)
        self._draw_target(painter, reading)
        if 0 <= self.pointed < len(self.marks):
            point = places[self.pointed + 1]
            tone = self.theme.colour("outline")
            drawing.line(painter, QPointF(point.x(), self._plot.top()), QPointF(point.x(), self._plot.bottom()), tone)
            drawing.fill(painter, QRectF(point.x() - 4, point.y() - 4, 8, 8), self.theme.colour("accent"), 4)

    def twin(self) -> Twin:
        """Return one row per point, with what it rests on."""
        reading = self._reading
        if reading is None:
            return Twin()
        columns = [TwinColumn(reading.step), TwinColumn(self.tr("Cumulative amount"), Unit.MONEY, exact=True)]
        sided = reading.low is not None and reading.high is not None
        if sided:
            columns += [TwinColumn(self.tr("At least"), Unit.MONEY, exact=True),
                        TwinColumn(self.tr("At most"), Unit.MONEY, exact=True)]  # fmt: skip
        columns.append(TwinColumn(self.tr("Rests on")))
        rows: list[tuple[Cell, ...]] = []
        for place, name in enumerate(reading.names):
            cells: list[Cell] = [name, float(reading.values[place])]
            if reading.low is not None and reading.high is not None:
                cells += [float(reading.low[place]), float(reading.high[place])]
            rows.append((*cells, self._basis(reading, place)))
        return Twin(tuple(columns), tuple(rows))

    def summary(self) -> str:
        """Return where the curve ends, and the line it has to reach."""
        reading = self._reading
        if reading is None or not len(reading.values):
            return self.tr("There is no curve to show.")
        parts = [self._words(reading, len(reading.values) - 1), reading.target_text, reading.reached_text]
        return ". ".join(part for part in parts if part)

    # -- inside ------------------------------------------------------------------------------------------------

    def _basis(self, reading: CumulativeReading, place: int) -> str:
        return self.tr("known") if place < reading.known else self.tr("expected")

    def _words(self, reading: CumulativeReading, place: int) -> str:
        amount = self.formats.money(float(reading.values[place]), 0)
        return f"{reading.names[place]}{self._colon()}{amount} ({self._basis(reading, place)})"

    def _colon(self) -> str:
        return "\N{NO-BREAK SPACE}: " if self.formats.is_french else ": "

    def _places(self, values: "Floats") -> list[QPointF]:
        start = self._reading.start if self._reading is not None else 0.0
        places = [QPointF(self._across.pixel(0), self._up.pixel(start))]
        places += [
            QPointF(self._across.pixel(place + 1), self._up.pixel(float(value))) for place, value in enumerate(values)
        ]
        return places

    def _draw_axes(self, painter: QPainter, reading: CumulativeReading) -> None:
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        height = drawing.line_height(caption)
        for value in ticks(self._up.low, self._up.high, max(2, int(self._plot.height() / 44))):
            y = self._up.pixel(value)
            tone = self.theme.colour("outline" if value == 0 else "grid")
            drawing.line(painter, QPointF(self._plot.left(), y), QPointF(self._plot.right(), y), tone)
            area = QRectF(0, y - height / 2, self._plot.left() - 8, height)
            drawing.put_text(painter, area, short_text(self.formats, value, Unit.MONEY), caption, muted, drawing.RIGHT)
        free = -math.inf
        for place, name in enumerate(reading.short_names):
            width = drawing.width_of(caption, name) + 10
            x = self._across.pixel(place + 1) - width / 2
            if name and x >= free and x + width <= self.width() + 4:
                area = QRectF(x, self._plot.bottom() + 4, width, height)
                drawing.put_text(painter, area, name, caption, muted, drawing.CENTRE)
                free = x + width

    def _draw_interval(self, painter: QPainter, reading: CumulativeReading) -> None:
        if reading.low is None or reading.high is None:
            return
        places = self._places(reading.high) + self._places(reading.low)[::-1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(drawing.faded(self.theme.colour("accent"), 0.16))
        painter.drawPolygon(QPolygonF(places))

    def _draw_target(self, painter: QPainter, reading: CumulativeReading) -> None:
        if reading.target is None:
            return
        caption, ink = self.font_of("caption"), self.theme.colour("negative")
        y = self._up.pixel(reading.target)
        drawing.dashed(painter, QPointF(self._plot.left(), y), QPointF(self._plot.right(), y), ink, 1.5)
        height = drawing.line_height(caption)
        area = QRectF(self._plot.left() + 6, y - height - 2, self._plot.width() - 12, height)
        drawing.put_text(painter, area, reading.target_text, caption, ink)
        if reading.reached is None:
            return
        heights = np.concatenate(([reading.start], reading.values))
        height_there = float(np.interp(reading.reached + 1, np.arange(len(heights)), heights))
        point = QPointF(self._across.pixel(reading.reached + 1), self._up.pixel(height_there))
        drawing.dashed(painter, QPointF(point.x(), self._plot.bottom()), point, self.theme.colour("outline"))
        drawing.fill(painter, QRectF(point.x() - 5, point.y() - 5, 10, 10), self.theme.colour("surface"), 5)
        drawing.fill(painter, QRectF(point.x() - 3.5, point.y() - 3.5, 7, 7), self.theme.colour("accent"), 3.5)
        strong = self.font_of("strong")
        size = drawing.width_of(strong, reading.reached_text) + 6
        fits = point.x() + 10 + size < self._plot.right()
        left = point.x() + 10 if fits else max(point.x() - 10 - size, 0.0)
        line = drawing.line_height(strong)
        area = QRectF(left, self._plot.bottom() - line - 6, size, line)
        side = drawing.LEFT if fits else drawing.RIGHT
        drawing.put_text(painter, area, reading.reached_text, strong, self.theme.colour("text"), side)
