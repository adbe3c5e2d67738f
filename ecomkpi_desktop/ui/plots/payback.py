"""What a customer brings back month after month, against what the customer cost."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale, round_range, ticks
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn
from ecomkpi_desktop.ui.plots.wording import short_text

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ecomkpi_desktop.kpi.results import Floats, LtvCurve

_MOST_CHANNELS = 5  # more thin lines than that are a tangle; the table has them all


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    curve: "LtvCurve"
    points: "Floats"  # cumulative margin at the end of age month 0, 1, 2...; NaN once it is not known
    is_main: bool


class PaybackCurve(Plot):
    """Cumulative CM2 per customer by age month; the CAC as a line across; the month in which they meet."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._lines: tuple[_Line, ...] = ()
        self._plot = QRectF()
        self._across = Scale(0, 1, 0, 1)
        self._up = Scale(0, 1, 1, 0)
        self.setAccessibleName(self.tr("Payback of the acquisition cost"))

    def set_curves(self, curves: Sequence["LtvCurve"]) -> None:
        """Show curves: all customers first, then the largest channels."""
        lines = []
        for curve in curves:
            known = np.cumsum(np.asarray(curve.margin, dtype=np.float64))
            if np.isfinite(known).any():
                name = channel_name(curve.channel) if curve.channel is not None else self.tr("All customers")
                lines.append(_Line(name, curve, known, curve.channel is None))
        lines.sort(key=_by_size)
        if len(lines) == 2:
            lines = lines[:1]  # one channel is all customers
        self._lines = tuple(lines)
        self.show_result()

    def sizeHint(self) -> QSize:
        """A wide picture."""
        return QSize(640, 320)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(360, 260)

    def lay_out(self) -> Sequence[Mark]:
        """Place axes; each age month of all customers is a mark."""
        shown = self._shown()
        if not shown:
            return ()
        months = max(len(line.points) for line in shown)
        values = [value for line in shown for value in line.points[np.isfinite(line.points)]]
        values += [line.curve.cac for line in shown if line.is_main and line.curve.cac is not None]
        low, high = round_range(min(values), max(values), 6)
        caption = self.font_of("caption")
        ends = (short_text(self.formats, low, Unit.MONEY), short_text(self.formats, high, Unit.MONEY))
        left = max(drawing.width_of(caption, *ends) + 12, 40)
        names = drawing.width_of(caption, *(line.name for line in shown)) + 16
        right = min(names, self.width() * 0.25)
        bottom = 2 * drawing.line_height(caption) + 10
        self._plot = QRectF(left, 14, max(self.width() - left - right, 60.0), max(self.height() - 14 - bottom, 60.0))
        self._across = Scale(0, months, self._plot.left(), self._plot.right())
        self._up = Scale(low, high, self._plot.bottom(), self._plot.top())
        main = shown[0]
        step = self._plot.width() / months
        return [
            Mark("ltv", QRectF(self._across.pixel(age + 1) - step / 2, self._plot.top(), step, self._plot.height()),
                 self._words(main, age))
            for age in range(len(main.points))
            if math.isfinite(main.points[age])
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint grid, CAC, thin channel curves, the main curve and the point where it is paid back."""
        shown = self._shown()
        if not shown:
            return
        self._draw_axes(painter)
        for number, line in enumerate(shown[1:], start=1):
            drawing.polyline(painter, self._places(line), QPen(self.theme.series(number), 1.25))
        main = shown[0]
        pen = QPen(self.theme.colour("accent"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        drawing.polyline(painter, self._places(main), pen)
        self._draw_names(painter, shown)
        if main.is_main and main.curve.cac:
            self._draw_cac(painter, main, main.curve.cac)
        if 0 <= self.pointed < len(self.marks):
            self._draw_pointer(painter, main, self.pointed)

    def twin(self) -> Twin:
        """Return the cumulative margin by age month, one column per curve."""
        months = max((len(line.points) for line in self._lines), default=0)
        columns = [TwinColumn(self.tr("Months since the first order"), Unit.COUNT)]
        columns += [TwinColumn(line.name, Unit.MONEY) for line in self._lines]
        rows: list[tuple[Cell, ...]] = []
        for age in range(months):
            cells = [float(line.points[age]) if age < len(line.points) else None for line in self._lines]
            rows.append((float(age + 1), *cells))
        return Twin(tuple(columns), tuple(rows))

    def summary(self) -> str:
        """Return what all customers bring back and when the CAC is paid."""
        main = next((line for line in self._lines if line.is_main), None)
        if main is None:
            return self.tr("There is no curve to show.")
        last = int(np.flatnonzero(np.isfinite(main.points))[-1])
        text = self.tr("After %n month(s) a customer has brought back {amount}.", None, last + 1).format(
            amount=self.formats.money(float(main.points[last]))
        )
        return f"{text} {self._payback_words(main)}".strip()

    # -- inside ------------------------------------------------------------------------------------------------

    def _shown(self) -> tuple[_Line, ...]:
        return self._lines[: _MOST_CHANNELS + 1]

    def _places(self, line: _Line) -> list[QPointF]:
        places = [QPointF(self._across.pixel(0), self._up.pixel(0.0))]
        places += [
            QPointF(self._across.pixel(age + 1), self._up.pixel(float(value)))
            for age, value in enumerate(line.points)
            if math.isfinite(value)
        ]
        return places

    def _payback_words(self, line: _Line) -> str:
        if not line.curve.cac:
            return ""
        cac = self.formats.money(line.curve.cac)
        if line.curve.payback_months is None:
            return self.tr("The acquisition cost of {cac} is not paid back within the history.").format(cac=cac)
        months = line.curve.payback_months
        return self.tr("The acquisition cost of {cac} is paid back after %n month(s).", None, months).format(cac=cac)

    def _words(self, line: _Line, age: int) -> str:
        observed = int(line.curve.observed[age])
        text = self.tr("%n month(s) after the first order: {amount} per customer", None, age + 1).format(
            amount=self.formats.money(float(line.points[age]))
        )
        customers = self.tr("%n customer(s) observed", None, observed)
        return f"{text}, {customers}"

    def _draw_axes(self, painter: QPainter) -> None:
        caption = self.font_of("caption")
        muted, grid = self.theme.colour("muted"), self.theme.colour("grid")
        height = drawing.line_height(caption)
        for value in ticks(self._up.low, self._up.high, max(2, int(self._plot.height() / 44))):
            y = self._up.pixel(value)
            tone = self.theme.colour("outline") if value == 0 else grid
            drawing.line(painter, QPointF(self._plot.left(), y), QPointF(self._plot.right(), y), tone)
            area = QRectF(0, y - height / 2, self._plot.left() - 8, height)
            drawing.put_text(painter, area, short_text(self.formats, value, Unit.MONEY), caption, muted, drawing.RIGHT)
        room = max(2, int(self._plot.width() / (drawing.width_of(caption, "000") + 14)))
        for value in ticks(0, self._across.high, min(room, int(self._across.high)), whole=True):
            x = self._across.pixel(value)
            area = QRectF(x - 20, self._plot.bottom() + 5, 40, height)
            drawing.put_text(painter, area, self.formats.count(value), caption, muted, drawing.CENTRE)
        title = QRectF(self._plot.left(), self._plot.bottom() + 5 + height, self._plot.width(), height)
        drawing.put_text(painter, title, self.tr("Months since the first order"), caption, muted, drawing.RIGHT)

    def _draw_names(self, painter: QPainter, shown: Sequence[_Line]) -> None:
        caption = self.font_of("caption")
        strong = self.font_of("caption")
        strong.setWeight(strong.Weight.DemiBold)
        height = drawing.line_height(caption)
        wanted = sorted((self._places(line)[-1].y(), number) for number, line in enumerate(shown))
        floor = -math.inf
        for y, number in wanted:
            top = max(y - height / 2, floor)
            floor = top + height
            end = self._places(shown[number])[-1]
            tone: QColor = self.theme.colour("accent") if number == 0 else self.theme.series(number)
            left = max(end.x() + 7, self._plot.left())
            area = QRectF(left, top, max(self.width() - left, 30.0), height)
            drawing.put_text(painter, area, shown[number].name, strong if number == 0 else caption, tone)

    def _draw_cac(self, painter: QPainter, main: _Line, cac: float) -> None:
        y = self._up.pixel(cac)
        ink = self.theme.colour("negative")
        drawing.dashed(painter, QPointF(self._plot.left(), y), QPointF(self._plot.right(), y), ink, 1.5)
        caption = self.font_of("caption")
        text = self.tr("CAC {amount}").format(amount=self.formats.money(cac))
        height = drawing.line_height(caption)
        above = y - height - 2 > self._plot.top() - 12
        area = QRectF(self._plot.left() + 6, y - height - 2 if above else y + 2, self._plot.width() - 12, height)
        drawing.put_text(painter, area, text, caption, ink, drawing.RIGHT)  # at their beginning the curves cross it
        months = main.curve.payback_months
        if months is None or months == 0 or months > len(main.points):
            return
        x = self._across.pixel(months)
        point = QPointF(x, self._up.pixel(float(main.points[months - 1])))
        drawing.dashed(painter, QPointF(x, self._plot.bottom()), point, self.theme.colour("outline"))
        drawing.fill(painter, QRectF(point.x() - 5, point.y() - 5, 10, 10), self.theme.colour("surface"), 5)
        drawing.fill(painter, QRectF(point.x() - 3.5, point.y() - 3.5, 7, 7), self.theme.colour("accent"), 3.5)
        strong = self.font_of("strong")
        words = self.tr("Paid back after %n month(s)", None, months)
        size = drawing.width_of(strong, words) + 6
        fits = x + 10 + size < self._plot.right()
        left = x + 10 if fits else x - 10 - size
        line = drawing.line_height(strong)
        area = QRectF(left, self._plot.bottom() - line - 6, size, line)
        side = drawing.LEFT if fits else drawing.RIGHT
        drawing.put_text(painter, area, words, strong, self.theme.colour("text"), side)

    def _draw_pointer(self, painter: QPainter, main: _Line, position: int) -> None:
        x = self.marks[position].area.center().x()
        tone = self.theme.colour("outline")
        drawing.line(painter, QPointF(x, self._plot.top()), QPointF(x, self._plot.bottom()), tone)
        places = self._places(main)
        if position + 1 < len(places):
            point = places[position + 1]
            drawing.fill(painter, QRectF(point.x() - 4, point.y() - 4, 8, 8), self.theme.colour("accent"), 4)


def _by_size(line: _Line) -> tuple[bool, float]:
    return (not line.is_main, -float(line.curve.observed[0]) if len(line.curve.observed) else 0.0)
