"""Amounts by month before and after a change: two lines, what lies between them filled."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale, round_range, ticks
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.plots.wording import short_text

_HEIGHT = 150
_TICKS = 3


class BeforeAfter(Plot):
    """One figure through the months as it was, as it would be, and the difference."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._name = ""
        self._labels: tuple[str, ...] = ()
        self._before: tuple[float, ...] = ()
        self._after: tuple[float, ...] = ()
        self._area = QRectF()
        self._across = Scale(0, 1, 0, 1)
        self._up = Scale(0, 1, 1, 0)

    def set_amounts(self, name: str, labels: Sequence[str], before: Sequence[float], after: Sequence[float]) -> None:
        """Show amounts.

        Args:
            name: what they are, translated.
            labels: names of the months.
            before: one per month.
            after: the same.
        """
        self._name, self._labels = name, tuple(labels)
        self._before, self._after = tuple(map(float, before)), tuple(map(float, after))
        self.setAccessibleName(self.tr("{name} by month, before and after").format(name=name))
        self.show_result()

    def sizeHint(self) -> QSize:
        """A small picture."""
        return QSize(480, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(240, _HEIGHT)

    def lay_out(self) -> Sequence[Mark]:
        """Place the scales; each month is a mark."""
        if not self._labels:
            return ()
        caption = self.font_of("caption")
        line = drawing.line_height(caption)
        known = [value for value in (*self._before, *self._after) if math.isfinite(value)]
        low, high = round_range(min([0.0, *known]), max([0.0, *known]) or 1.0, _TICKS)
        left = drawing.width_of(caption, *(self._short(value) for value in (low, high))) + 10
        self._area = QRectF(left, line + 8, max(self.width() - left - 8, 40.0), self.height() - 2 * line - 14)
        self._up = Scale(low, high, self._area.bottom(), self._area.top())
        last = max(len(self._labels) - 1, 1)
        self._across = Scale(0, last, self._area.left() + 4, self._area.right() - 4)
        step = self._area.width() / (last + 1)
        return [
            Mark("", QRectF(self._across.pixel(place) - step / 2, self._area.top(), step, self._area.height()),
                 self._words(place))
            for place in range(len(self._labels))
        ]  # fmt: skip

    def draw(self, painter: QPainter) -> None:
        """Paint legend, grid, the difference, both lines."""
        if not self._labels:
            return
        self._draw_axes(painter)
        first, second = self._points(self._before), self._points(self._after)
        gain = sum(after - before for before, after in self._pairs())
        tone = self.theme.colour("positive" if gain >= 0 else "negative")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(drawing.faded(tone, 0.25))
        painter.drawPolygon(QPolygonF([*first, *reversed(second)]))
        before_pen = QPen(self.theme.colour("muted"), 1.4, Qt.PenStyle.DashLine)
        drawing.polyline(painter, first, before_pen)
        drawing.polyline(painter, second, QPen(self.theme.series(0), 2.0))
        if self.pointed >= 0:
            at = self._across.pixel(self.pointed)
            ink = self.theme.colour("outline")
            drawing.line(painter, QPointF(at, self._area.top()), QPointF(at, self._area.bottom()), ink)
        self._draw_legend(painter)

    def twin(self) -> Twin:
        """Return the months."""
        columns = (
            TwinColumn(self.tr("Month")), TwinColumn(self.tr("Before"), Unit.MONEY),
            TwinColumn(self.tr("After"), Unit.MONEY), TwinColumn(self.tr("Change"), Unit.MONEY),
        )
        rows = zip(self._labels, self._before, self._after, strict=True)
        return Twin(columns, tuple((label, before, after, after - before) for label, before, after in rows))

    def summary(self) -> str:
        """Return both sums."""
        before, after = (sum(column) for column in zip(*self._pairs(), strict=True)) if self._labels else (0.0, 0.0)
        text = self.tr("{name}: {before} before, {after} after.")
        money = self.formats.money
        return text.format(name=self._name, before=money(before, 0), after=money(after, 0))

    # -- inside ------------------------------------------------------------------------------------------------

    def _pairs(self) -> list[tuple[float, float]]:
        both = zip(self._before, self._after, strict=True)
        return [(before, after) if math.isfinite(before + after) else (0.0, 0.0) for before, after in both]

    def _points(self, values: Sequence[float]) -> list[QPointF]:
        return [
            QPointF(self._across.pixel(place), self._up.clamped(value))
            for place, value in enumerate(values)
            if math.isfinite(value)
        ]

    def _short(self, value: float) -> str:
        return short_text(self.formats, value, Unit.MONEY)

    def _words(self, place: int) -> str:
        money = self.formats.money
        before, after = self._before[place], self._after[place]
        text = self.tr("{month}: {before} before, {after} after")
        return text.format(month=self._labels[place], before=money(before, 0), after=money(after, 0))

    def _draw_axes(self, painter: QPainter) -> None:
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        line = drawing.line_height(caption)
        for value in ticks(self._up.low, self._up.high, _TICKS):
            at = self._up.pixel(value)
            tone = self.theme.colour("outline" if value == 0 else "grid")
            drawing.line(painter, QPointF(self._area.left(), at), QPointF(self._area.right(), at), tone)
            area = QRectF(0, at - line / 2, self._area.left() - 6, line)
            drawing.put_text(painter, area, self._short(value), caption, muted, drawing.RIGHT)
        top = self._area.bottom() + 4
        ends = QRectF(self._area.left(), top, self._area.width(), line)
        drawing.put_text(painter, ends, self._labels[0], caption, muted)
        if len(self._labels) > 1:
            drawing.put_text(painter, ends, self._labels[-1], caption, muted, drawing.RIGHT)

    def _draw_legend(self, painter: QPainter) -> None:
        caption = self.font_of("caption")
        line, x = drawing.line_height(caption), self._area.left()
        pens = (QPen(self.theme.colour("muted"), 1.4, Qt.PenStyle.DashLine), QPen(self.theme.series(0), 2.0))
        for pen, text in zip(pens, (self.tr("Before"), self.tr("After")), strict=True):
            drawing.polyline(painter, [QPointF(x, line / 2), QPointF(x + 18, line / 2)], pen)
            width = drawing.width_of(caption, text) + 4
            drawing.put_text(painter, QRectF(x + 24, 0, width, line), text, caption, self.theme.colour("muted"))
            x += width + 44
