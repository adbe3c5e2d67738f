"""What a customer of one channel and one of several leave: a bar each, the LTV beside it. Picks a use of channels."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.bar_rows import BarRows
from ecomkpi_desktop.ui.plots.plot import Dress
from ecomkpi_desktop.ui.plots.scale import Scale, round_range
from ecomkpi_desktop.ui.plots.twin import Twin

_GAP = 16.0
_AIR = 16.0  # over and under the two lines of a row


@dataclass(frozen=True, slots=True)
class UseRow:
    """One use of channels.

    Attributes:
        key: given to ``picked``.
        name: translated.
        people: how many they are and how often they order, translated.
        margin: CM2 each; None where there is nobody.
        ltv: LTV as it is written, or why there is none.
    """

    key: str
    name: str
    people: str
    margin: float | None
    ltv: str


class UseBars(BarRows[UseRow]):
    """One bar of margin per use of channels; who they are stands under the name."""

    widths = 560, 380

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._heads = ("", "")
        self._twin = Twin()
        self._amounts = 0.0
        self.setAccessibleName(self.tr("What a customer leaves, by use of the channels"))

    def set_rows(self, rows: Sequence[UseRow], heads: tuple[str, str], twin: Twin) -> None:
        """Show rows.

        Args:
            rows: in the order given.
            heads: names of the margin and of the LTV, translated.
            twin: the same as a table.
        """
        self.rows, self._heads, self._twin = tuple(rows), heads, twin
        self.show_result()

    def place_bars(self) -> None:
        """Place the bars; names and amounts take what their widest text needs."""
        strong, body, caption = (self.font_of(role) for role in ("strong", "body", "caption"))
        names = drawing.width_of(strong, *(row.name for row in self.rows))
        left = max(names, drawing.width_of(caption, *(row.people for row in self.rows))) + _GAP + 6
        left = min(left, self.width() * 0.45)
        margins = drawing.width_of(strong, *(self._amount(row) for row in self.rows))
        values = drawing.width_of(body, *(row.ltv for row in self.rows))
        first, second = (drawing.width_of(caption, head) for head in self._heads)
        self._amounts = max(values, second) + _GAP
        right = self.width() - self._amounts - max(margins, first) - _GAP
        self.bars = QRectF(left, self.top(), max(right - left, 40.0), self.height() - self.top())
        known = [row.margin for row in self.rows if row.margin is not None]
        low, high = round_range(min([0.0, *known]), max([1.0, *known]))
        self.scale = Scale(low, high, self.bars.left() + 4, self.bars.right() - 4)

    def draw(self, painter: QPainter) -> None:
        """Paint headings and rows, and part them."""
        super().draw(painter)
        self.part_rows(painter)

    def draw_head(self, painter: QPainter) -> None:
        """Paint the headings."""
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        line = QRectF(0, 0, self.width(), drawing.line_height(caption))
        for place, head in zip(self._columns(line), self._heads, strict=True):
            drawing.put_text(painter, place, head, caption, muted, drawing.RIGHT)

    def twin(self) -> Twin:
        """Return the rows as the table under the picture has them."""
        return self._twin

    def summary(self) -> str:
        """Return every row in words."""
        return " ".join(self.words_of(row) for row in self.rows)

    def top(self) -> float:
        """Return the height of the heading."""
        return drawing.line_height(self.font_of("caption")) + 6

    def row_height(self) -> float:
        """Return the height of a row."""
        return drawing.line_height(self.font_of("body")) + drawing.line_height(self.font_of("caption")) + _AIR

    def words_of(self, row: UseRow) -> str:
        """Return a row in words."""
        parts = (f"{head} {text}" for head, text in zip(self._heads, (self._amount(row), row.ltv), strict=True))
        return f"{row.name}: {row.people}; {', '.join(parts)}."

    def draw_row(self, painter: QPainter, row: UseRow, area: QRectF) -> None:
        """Paint a row."""
        strong, body, caption = (self.font_of(role) for role in ("strong", "body", "caption"))
        ink = self.theme.colour("text" if row.margin is not None else "muted")
        line = QRectF(6, area.top() + _AIR / 2, self.bars.left() - 10, drawing.line_height(body))
        under = QRectF(6, line.bottom() + 1, line.width(), drawing.line_height(caption))
        drawing.put_text(painter, line, row.name, strong, ink)
        drawing.put_text(painter, under, row.people, caption, self.theme.colour("muted"))
        middle = area.center().y()
        if row.margin is not None:
            bar = self.bar_of(row.margin, middle - 7, 14)
            drawing.fill(painter, bar, self.theme.colour("negative" if row.margin < 0 else "accent"), 2)
        place = QRectF(0, middle - line.height() / 2, self.width(), line.height())
        margin, ltv = self._columns(place)
        drawing.put_text(painter, margin, self._amount(row), strong, ink, drawing.RIGHT)
        drawing.put_text(painter, ltv, row.ltv, body, ink, drawing.RIGHT)

    # -- inside ------------------------------------------------------------------------------------------------

    def _amount(self, row: UseRow) -> str:
        return self.formats.money(row.margin)

    def _columns(self, line: QRectF) -> tuple[QRectF, QRectF]:
        """Return where on a line the margin and the LTV stand."""
        end = self.width() - 6
        ltv = QRectF(end - self._amounts, line.top(), self._amounts, line.height())
        return QRectF(self.bars.right(), line.top(), ltv.left() - self.bars.right(), line.height()), ltv
