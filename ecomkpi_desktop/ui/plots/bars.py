"""What a customer of each channel costs and brings: two bars per channel and the quotient in words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.bar_rows import BarRows
from ecomkpi_desktop.ui.plots.plot import Dress
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


class PairedBars(BarRows[PairRow]):
    """Rows of two bars on one scale, so that cost and return are compared by length."""

    def __init__(self, dress: Dress, first: str, second: str, ratio: str, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._titles = (first, second, ratio)
        self.setAccessibleName(self.tr("{first} and {second} by channel").format(first=first, second=second))

    def set_rows(self, rows: Sequence[PairRow]) -> None:
        """Show rows in the order given."""
        self.rows = tuple(rows)
        self.show_result()

    def place_bars(self) -> None:
        """Place the bars between names and quotients."""
        body, strong = self.font_of("body"), self.font_of("strong")
        left = min(drawing.width_of(body, *(row.name for row in self.rows)) + _GAP + 6, self.width() * 0.34)
        right = drawing.width_of(strong, self._titles[2], *(row.ratio_text for row in self.rows))
        right = max(right, drawing.width_of(self.font_of("caption"), *(row.status_text for row in self.rows))) + _GAP
        self.bars = QRectF(left, self.top(), max(self.width() - left - right - 6, 60.0), self.height() - self.top())
        amounts = [value for row in self.rows for value in (row.first, row.second) if value is not None]
        low, high = round_range(min(amounts, default=0.0), max(amounts, default=1.0))
        texts = drawing.width_of(
            self.font_of("caption"), *(text for row in self.rows for text in (row.first_text, row.second_text))
        )
        end = max(self.bars.right() - texts - 10, self.bars.left() + 30)
        self.scale = Scale(low, high, self.bars.left(), end)

    def draw(self, painter: QPainter) -> None:
        """Paint legend and rows."""
        super().draw(painter)
        self.part_rows(painter)
        self.draw_zero(painter)

    def twin(self) -> Twin:
        """Return the rows."""
        columns = (
            TwinColumn(self.tr("Channel")), TwinColumn(self._titles[0], Unit.MONEY),
            TwinColumn(self._titles[1], Unit.MONEY), TwinColumn(self._titles[2], Unit.RATIO),
            TwinColumn(self.tr("Status")),
        )
        rows = tuple((row.name, row.first, row.second, row.ratio, row.status_text) for row in self.rows)
        return Twin(columns, rows)

    def summary(self) -> str:
        """Return the best and the worst quotient."""
        known = sorted((row.ratio, row) for row in self.rows if row.ratio is not None and math.isfinite(row.ratio))
        if not known:
            return self.tr("No channel has both figures.")
        worst, best = known[0][1], known[-1][1]
        return self.tr("{title}: best {best} with {best_value}, lowest {worst} with {worst_value}.").format(
            title=self._titles[2], best=best.name, best_value=best.ratio_text,
            worst=worst.name, worst_value=worst.ratio_text,
        )

    def top(self) -> float:
        """Return the height of the heading."""
        return drawing.line_height(self.font_of("caption")) + 12

    def row_height(self) -> float:
        """Return the height of a row."""
        return 2 * drawing.line_height(self.font_of("caption")) + 14

    def words_of(self, row: PairRow) -> str:
        """Return a row in words."""
        first, second, ratio = self._titles
        text = f"{row.name}: {first} {row.first_text}, {second} {row.second_text}, {ratio} {row.ratio_text}"
        return f"{text} ({row.status_text})" if row.status_text else text

    def draw_head(self, painter: QPainter) -> None:
        """Paint the legend."""
        if not self.rows:
            return
        caption = self.font_of("caption")
        muted = self.theme.colour("muted")
        height = drawing.line_height(caption)
        x = self.bars.left()
        for position, title in enumerate(self._titles[:2]):
            drawing.fill(painter, QRectF(x, height / 2 - 4, 10, 8), self._ink(position), 2)
            width = drawing.width_of(caption, title) + 4
            drawing.put_text(painter, QRectF(x + 16, 0, width, height), title, caption, muted)
            x += width + 34
        area = QRectF(self.bars.right(), 0, self.width() - self.bars.right() - 6, height)
        drawing.put_text(painter, area, self._titles[2], caption, muted, drawing.RIGHT)

    def draw_row(self, painter: QPainter, row: PairRow, area: QRectF) -> None:
        """Paint a row."""
        body, caption, strong = self.font_of("body"), self.font_of("caption"), self.font_of("strong")
        label = QRectF(6, area.top(), self.bars.left() - 6 - _GAP, area.height())
        drawing.put_text(painter, label, row.name, body, self.theme.colour("text"))
        half = (area.height() - 10) / 2
        pairs = ((row.first, row.first_text), (row.second, row.second_text))
        for position, (value, text) in enumerate(pairs):
            top = area.top() + 5 + half * position
            bar = self.bar_of(value or 0.0, top + half * 0.2, half * 0.6, thin=0.0)
            drawing.fill(painter, bar, self._ink(position), 2)
            start = bar.right() + 6
            place = QRectF(start, top, max(self.bars.right() - start, 40.0), half)
            tone = self.theme.colour("muted" if value is None else "text")
            drawing.put_text(painter, place, text, caption, tone)
        right = QRectF(self.bars.right(), area.top() + 5, area.right() - self.bars.right() - 6, half)
        tone = self.theme.status_colour(row.status) if row.ratio is not None else self.theme.colour("muted")
        font = strong if row.ratio is not None else caption
        drawing.put_text(painter, right, row.ratio_text, font, tone, drawing.RIGHT)
        if row.ratio is not None:
            drawing.put_text(painter, right.translated(0, half), row.status_text, caption, tone, drawing.RIGHT)

    # -- inside ------------------------------------------------------------------------------------------------

    def _ink(self, position: int) -> QColor:
        return self.theme.series(1 if position == 0 else 0)
