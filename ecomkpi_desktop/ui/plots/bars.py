"""What a customer of each channel costs and brings: two bars per channel and the quotient in words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale, round_range
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn

_GAP = 14.0


@dataclass(frozen=True, slots=True)
class PairRow:
    """One row: two amounts and their quotient.

    Attributes:
        key: given to ``picked``.
        name: what the row is about.
        first, second: amounts, or None with the words that say why.
        first_text, second_text: the amounts as written, or why there is none.
        ratio: second / first, or None.
        ratio_text: the quotient as written, or why there is none.
        status: colour of the quotient.
        status_text: status in words.
    """

    key: str
    name: str
    first: float | None
    first_text: str
    second: float | None
    second_text: str
    ratio: float | None
    ratio_text: str
    status: str = "unknown"
    status_text: str = ""


class PairedBars(Plot):
    """Rows of two bars on one scale, so that cost and return are compared by length."""

    def __init__(self, dress: Dress, first: str, second: str, ratio: str, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._titles = (first, second, ratio)
        self._rows: tuple[PairRow, ...] = ()
        self._areas: list[QRectF] = []
        self.setAccessibleName(self.tr("{first} and {second} by channel").format(first=first, second=second))
        self._bars = QRectF()
        self._scale = Scale(0, 1, 0, 1)

    def set_rows(self, rows: Sequence[PairRow]) -> None:
        """Show rows in the order given."""
        self._rows = tuple(rows)
        self.show_result()

    def sizeHint(self) -> QSize:
        """A legend and two lines of text per row."""
        return QSize(600, round(self._top() + self._row_height() * max(len(self._rows), 1)) + 4)

    def minimumSizeHint(self) -> QSize:
        """Bars shrink, rows do not."""
        return QSize(380, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place rows and the bars between names and quotients."""
        body, strong = self.font_of("body"), self.font_of("strong")
        left = min(drawing.width_of(body, *(row.name for row in self._rows)) + _GAP + 6, self.width() * 0.34)
        right = drawing.width_of(strong, self._titles[2], *(row.ratio_text for row in self._rows))
        right = max(right, drawing.width_of(self.font_of("caption"), *(row.status_text for row in self._rows))) + _GAP
        self._bars = QRectF(left, self._top(), max(self.width() - left - right - 6, 60.0), self.height() - self._top())
        amounts = [value for row in self._rows for value in (row.first, row.second) if value is not None]
        low, high = round_range(min(amounts, default=0.0), max(amounts, default=1.0))
        texts = drawing.width_of(
            self.font_of("caption"), *(text for row in self._rows for text in (row.first_text, row.second_text))
        )
        end = max(self._bars.right() - texts - 10, self._bars.left() + 30)
        self._scale = Scale(low, high, self._bars.left(), end)
        height = self._row_height()
        top = self._top()
        self._areas = [QRectF(0, top + height * number, self.width(), height) for number in range(len(self._rows))]
        return [Mark(row.key, area, self._words(row)) for row, area in zip(self._rows, self._areas, strict=True)]

    def draw(self, painter: QPainter) -> None:
        """Paint legend and rows."""
        if not self._rows:
            return
        self._draw_legend(painter)
        for number, (row, area) in enumerate(zip(self._rows, self._areas, strict=True)):
            if number == self.pointed:
                drawing.fill(painter, area, self.theme.colour("hover"), 4)
            self._draw_row(painter, row, area)
            if number:
                edge = self.theme.colour("grid")
                drawing.line(painter, QPointF(0, area.top()), QPointF(area.right(), area.top()), edge)
        zero = self._scale.pixel(0.0)
        if self._areas:
            tone = self.theme.colour("outline")
            drawing.line(painter, QPointF(zero, self._top()), QPointF(zero, self._areas[-1].bottom()), tone)

    def twin(self) -> Twin:
        """Return the rows."""
        columns = (
            TwinColumn(self.tr("Channel")), TwinColumn(self._titles[0], Unit.MONEY),
            TwinColumn(self._titles[1], Unit.MONEY), TwinColumn(self._titles[2], Unit.RATIO),
            TwinColumn(self.tr("Status")),
        )
        rows = tuple((row.name, row.first, row.second, row.ratio, row.status_text) for row in self._rows)
        return Twin(columns, rows)

    def summary(self) -> str:
        """Return the best and the worst quotient."""
        known = sorted((row.ratio, row) for row in self._rows if row.ratio is not None and math.isfinite(row.ratio))
        if not known:
            return self.tr("No channel has both figures.")
        worst, best = known[0][1], known[-1][1]
        return self.tr("{title}: best {best} with {best_value}, lowest {worst} with {worst_value}.").format(
            title=self._titles[2], best=best.name, best_value=best.ratio_text,
            worst=worst.name, worst_value=worst.ratio_text,
        )

    # -- inside ------------------------------------------------------------------------------------------------

    def _top(self) -> float:
        return drawing.line_height(self.font_of("caption")) + 12

    def _row_height(self) -> float:
        return 2 * drawing.line_height(self.font_of("caption")) + 14

    def _words(self, row: PairRow) -> str:
        first, second, ratio = self._titles
        text = f"{row.name}: {first} {row.first_text}, {second} {row.second_text}, {ratio} {row.ratio_text}"
        return f"{text} ({row.status_text})" if row.status_text else text

    def _draw_legend(self, painter: QPainter) -> None:
        caption = self.font_of("caption")
        muted = self.theme.colour("muted")
        height = drawing.line_height(caption)
        x = self._bars.left()
        for position, title in enumerate(self._titles[:2]):
            drawing.fill(painter, QRectF(x, height / 2 - 4, 10, 8), self._ink(position), 2)
            width = drawing.width_of(caption, title) + 4
            drawing.put_text(painter, QRectF(x + 16, 0, width, height), title, caption, muted)
            x += width + 34
        area = QRectF(self._bars.right(), 0, self.width() - self._bars.right() - 6, height)
        drawing.put_text(painter, area, self._titles[2], caption, muted, drawing.RIGHT)

    def _ink(self, position: int) -> QColor:
        return self.theme.series(1 if position == 0 else 0)

    def _draw_row(self, painter: QPainter, row: PairRow, area: QRectF) -> None:
        body, caption, strong = self.font_of("body"), self.font_of("caption"), self.font_of("strong")
        label = QRectF(6, area.top(), self._bars.left() - 6 - _GAP, area.height())
        drawing.put_text(painter, label, row.name, body, self.theme.colour("text"))
        half = (area.height() - 10) / 2
        pairs = ((row.first, row.first_text), (row.second, row.second_text))
        for position, (value, text) in enumerate(pairs):
            top = area.top() + 5 + half * position
            zero = self._scale.pixel(0.0)
            end = zero if value is None else self._scale.pixel(value)
            bar = QRectF(min(zero, end), top + half * 0.2, abs(end - zero), half * 0.6)
            drawing.fill(painter, bar, self._ink(position), 2)
            start = max(zero, end) + 6
            place = QRectF(start, top, max(self._bars.right() - start, 40.0), half)
            tone = self.theme.colour("muted" if value is None else "text")
            drawing.put_text(painter, place, text, caption, tone)
        right = QRectF(self._bars.right(), area.top() + 5, area.right() - self._bars.right() - 6, half)
        tone = self.theme.status_colour(row.status) if row.ratio is not None else self.theme.colour("muted")
        font = strong if row.ratio is not None else caption
        drawing.put_text(painter, right, row.ratio_text, font, tone, drawing.RIGHT)
        if row.ratio is not None:
            drawing.put_text(painter, right.translated(0, half), row.status_text, caption, tone, drawing.RIGHT)
