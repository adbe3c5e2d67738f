"""What each part contributes to a total: one bar per part on one scale, losses to the left, the total in figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.bar_rows import BarRows
from ecomkpi_desktop.ui.plots.plot import Dress
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn

_GAP = 16.0
_ROW = 30.0
_BAR = 0.46  # share of a row


class PartKind(Enum):
    """How a part is drawn."""

    PART = "part"
    REST = "rest"  # what belongs to no part: hatched
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Contribution:
    """One row.

    Attributes:
        key: given to ``picked``.
        name: what it is.
        amount: what it contributes, or None where that is not known.
        text: the amount as written, or why there is none.
        beside: further cells on the right, as written.
        kind: how it is drawn.
    """

    key: str
    name: str
    amount: float | None
    text: str
    beside: tuple[str, ...] = ()
    kind: PartKind = PartKind.PART


class Contributions(BarRows[Contribution]):
    """Bars from a common zero with their amounts in a column, so that both lengths and figures can be compared.

    Args:
        dress: looks.
        part, amount: headings of name and amount, translated.
        beside: headings of the further cells.
    """

    widths = 620, 380

    def __init__(
        self, dress: Dress, part: str, amount: str, beside: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(dress, parent)
        self._part = part
        self._amount = amount
        self._titles = tuple(beside)
        self._edges: list[float] = []

    def set_rows(self, rows: Sequence[Contribution], amount: str) -> None:
        """Show rows in the order given.

        Args:
            rows: the parts, what belongs to none, the total.
            amount: what the amounts are, translated.
        """
        self.rows, self._amount = tuple(rows), amount
        self.show_result()

    def place_bars(self) -> None:
        """Place names, bars, and the columns of figures on the right."""
        strong, caption = self.font_of("strong"), self.font_of("caption")
        left = min(drawing.width_of(strong, *(row.name for row in self.rows)) + _GAP + 8, self.width() * 0.34)
        right, self._edges = self.width() - 8.0, []
        for place in reversed(range(len(self._titles) + 1)):
            texts = [row.text if place == 0 else row.beside[place - 1] for row in self.rows]
            title = self._amount if place == 0 else self._titles[place - 1]
            self._edges.insert(0, right)
            right -= max(drawing.width_of(strong, *texts), drawing.width_of(caption, title)) + _GAP
        self.bars = QRectF(left, self.top(), max(right - left, 40.0), self.row_height() * len(self.rows))
        amounts = [row.amount for row in self.rows if row.amount is not None and row.kind is not PartKind.TOTAL]
        low, high = min([0.0, *amounts]), max([0.0, *amounts])
        self.scale = Scale(low, high if high > low else low + 1.0, self.bars.left(), self.bars.right())

    def draw(self, painter: QPainter) -> None:
        """Paint headings and rows."""
        super().draw(painter)
        self.draw_zero(painter)

    def draw_ground(self, painter: QPainter, row: Contribution, area: QRectF) -> None:
        """Set the total apart."""
        if row.kind is PartKind.TOTAL:
            drawing.fill(painter, area, self.theme.colour("ground"), 4)

    def twin(self) -> Twin:
        """Return the rows."""
        columns = (
            TwinColumn(self._part), TwinColumn(self._amount, Unit.MONEY),
            *(TwinColumn(title, written=True) for title in self._titles),
        )
        return Twin(columns, tuple((row.name, row.amount, *row.beside) for row in self.rows))

    def summary(self) -> str:
        """Return the largest, the smallest and the total."""
        parts = sorted(
            (row for row in self.rows if row.kind is PartKind.PART and row.amount is not None),
            key=lambda row: row.amount or 0.0,
        )
        total = next((row for row in self.rows if row.kind is PartKind.TOTAL), None)
        if not parts or total is None:
            return self.tr("Nothing to compare.")
        text = self.tr("{title}: {total} in all; most {best} with {best_value}, least {worst} with {worst_value}.")
        best, worst = parts[-1], parts[0]
        return text.format(
            title=self._amount, total=total.text, best=best.name, best_value=best.text, worst=worst.name,
            worst_value=worst.text,
        )

    def top(self) -> float:
        """Return the height of the heading."""
        return drawing.line_height(self.font_of("caption")) + 8

    def row_height(self) -> float:
        """Return the height of a row."""
        return max(_ROW, drawing.line_height(self.font_of("body")) + 10)

    def words_of(self, row: Contribution) -> str:
        """Return a row in words."""
        cells = [f"{self._amount} {row.text}"]
        cells += [f"{title} {cell}" for title, cell in zip(self._titles, row.beside, strict=True) if cell]
        return f"{row.name}: {', '.join(cells)}"

    def draw_head(self, painter: QPainter) -> None:
        """Paint the headings."""
        if not self.rows:
            return
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        area = QRectF(0, 0, self.width(), drawing.line_height(caption))
        drawing.put_text(painter, area.adjusted(8, 0, 0, 0), self._part, caption, muted)
        for place, title in zip(self._columns(area), (self._amount, *self._titles), strict=True):
            drawing.put_text(painter, place, title, caption, muted, drawing.RIGHT)

    def draw_row(self, painter: QPainter, row: Contribution, area: QRectF) -> None:
        """Paint a row."""
        strong = row.kind is PartKind.TOTAL
        font, ink = self.font_of("strong" if strong else "body"), self.theme.colour("text")
        name = QRectF(8, area.top(), self.bars.left() - 8 - _GAP, area.height())
        drawing.put_text(painter, name, row.name, font, ink)
        self._draw_bar(painter, row, area)
        for number, (place, cell) in enumerate(zip(self._columns(area), (row.text, *row.beside), strict=True)):
            is_loss = number == 0 and row.amount is not None and row.amount < 0
            quiet = (number == 0 and row.amount is None) or row.kind is PartKind.REST
            tone = self.theme.colour("negative" if is_loss else "muted" if quiet else "text")
            used = self.font_of("caption") if number == 0 and row.amount is None else font
            drawing.put_text(painter, place, cell, used, tone, drawing.RIGHT)

    # -- inside ------------------------------------------------------------------------------------------------

    def _columns(self, area: QRectF) -> list[QRectF]:
        starts = [self.bars.right(), *self._edges[:-1]]
        return [
            QRectF(start, area.top(), end - start, area.height())
            for start, end in zip(starts, self._edges, strict=True)
        ]

    def _draw_bar(self, painter: QPainter, row: Contribution, area: QRectF) -> None:
        if row.amount is None or row.kind is PartKind.TOTAL:
            return  # the total would make every part small
        height = area.height() * _BAR
        bar = self.bar_of(row.amount, area.center().y() - height / 2, height)
        if row.kind is PartKind.REST:
            drawing.hatch(painter, bar, self._ink(row), 5)
        else:
            drawing.fill(painter, bar, self._ink(row), 2)

    def _ink(self, row: Contribution) -> QColor:
        if row.amount is not None and row.amount < 0:
            return self.theme.colour("negative")
        return self.theme.series(0)
