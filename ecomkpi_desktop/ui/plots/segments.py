"""What each segment of customers leaves, how many they are, and what to do with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.bar_rows import BarRows
from ecomkpi_desktop.ui.plots.plot import Dress
from ecomkpi_desktop.ui.plots.scale import Scale, round_range
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

_GAP = 16.0


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One segment.

    Attributes:
        key: id of the segment.
        name: translated.
        action: the one thing to do, translated.
        customers, orders: how many.
        revenue, margin: net revenue and CM2 of their whole history.
        losing: customers whose margin is under 0.
    """

    key: str
    name: str
    action: str
    customers: int
    orders: int
    revenue: float
    margin: float
    losing: int

    @property
    def each(self) -> float | None:
        """Margin per customer."""
        return self.margin / self.customers if self.customers else None


class SegmentBars(BarRows[SegmentRow]):
    """One bar of margin per segment, the customers beside it, the action under it."""

    widths = 640, 400

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._amounts = 0.0
        self.setAccessibleName(self.tr("Margin of each segment of customers"))

    def set_rows(self, rows: Sequence[SegmentRow]) -> None:
        """Show segments in the order given."""
        self.rows = tuple(rows)
        self.show_result()

    def place_bars(self) -> None:
        """Place the bars; names and amounts take what their widest text needs."""
        strong, body = self.font_of("strong"), self.font_of("body")
        left = drawing.width_of(strong, *(row.name for row in self.rows)) + _GAP
        self._amounts = max(
            drawing.width_of(body, *(self.formats.money(row.margin, 0) for row in self.rows)),
            drawing.width_of(self.font_of("caption"), self._heads()[0]),
        ) + _GAP  # fmt: skip
        people = drawing.width_of(body, *(self.formats.count(row.customers) for row in self.rows))
        people = max(people, drawing.width_of(self.font_of("caption"), self._heads()[1])) + _GAP
        right = self.width() - self._amounts - people
        self.bars = QRectF(left, self.top(), max(right - left, 40.0), self.height() - self.top())
        margins = [row.margin for row in self.rows]
        low, high = round_range(min(margins, default=0.0), max(margins, default=1.0))
        self.scale = Scale(low, high, self.bars.left() + 4, self.bars.right() - 4)

    def draw(self, painter: QPainter) -> None:
        """Paint headings and rows, and part them."""
        super().draw(painter)
        self.part_rows(painter)

    def draw_head(self, painter: QPainter) -> None:
        """Paint the headings."""
        caption, muted = self.font_of("caption"), self.theme.colour("muted")
        height = drawing.line_height(caption)
        for place, text in zip(self._columns(QRectF(0, 0, self.width(), height)), self._heads(), strict=True):
            drawing.put_text(painter, place, text, caption, muted, drawing.RIGHT)

    def twin(self) -> Twin:
        """Return the segments."""
        columns = (
            TwinColumn(self.tr("Segment")), TwinColumn(self.tr("Customers"), Unit.COUNT),
            TwinColumn(self.tr("Orders"), Unit.COUNT), TwinColumn(self.tr("Net revenue"), Unit.MONEY),
            TwinColumn(self.tr("CM2"), Unit.MONEY), TwinColumn(self.tr("CM2 per customer"), Unit.MONEY, exact=True),
            TwinColumn(self.tr("Losing money"), Unit.COUNT), TwinColumn(self.tr("What to do")),
        )
        rows: list[tuple[Cell, ...]] = [
            (row.name, row.customers, row.orders, row.revenue, row.margin, row.each, row.losing, row.action)
            for row in self.rows
        ]
        return Twin(columns, tuple(rows))

    def summary(self) -> str:
        """Return the segment that leaves most."""
        if not any(row.customers for row in self.rows):
            return self.tr("There is no customer to show.")
        best = max(self.rows, key=_margin)
        text = self.tr("The largest margin comes from {segment}: {amount} from %n customer(s).", None, best.customers)
        return text.format(segment=best.name, amount=self.formats.money(best.margin, 0))

    def top(self) -> float:
        """Return the height of the heading."""
        return drawing.line_height(self.font_of("caption")) + 6

    def row_height(self) -> float:
        """Return the height of a row."""
        return drawing.line_height(self.font_of("body")) + drawing.line_height(self.font_of("caption")) + 12

    def words_of(self, row: SegmentRow) -> str:
        """Return a row in words."""
        text = self.tr("{segment}: %n customer(s), {amount} of margin, {each} each.", None, row.customers).format(
            segment=row.name, amount=self.formats.money(row.margin, 0), each=self.formats.money(row.each)
        )
        return f"{text} {row.action}"

    def draw_row(self, painter: QPainter, row: SegmentRow, area: QRectF) -> None:
        """Paint a row."""
        body, caption = self.font_of("body"), self.font_of("caption")
        line = QRectF(area.left(), area.top() + 5, area.width(), drawing.line_height(body))
        known = row.customers > 0
        ink = self.theme.colour("text" if known else "muted")
        name = QRectF(6, line.top(), self.bars.left() - 10, line.height())
        drawing.put_text(painter, name, row.name, self.font_of("strong"), ink)
        if known:
            bar = self.bar_of(row.margin, line.top() + 3, line.height() - 6)
            drawing.fill(painter, bar, self.theme.colour("negative" if row.margin < 0 else "accent"), 2)
        margin, people = self._columns(line)
        drawing.put_text(painter, margin, self.formats.money(row.margin, 0), body, ink, drawing.RIGHT)
        drawing.put_text(painter, people, self.formats.count(row.customers), body, ink, drawing.RIGHT)
        under = QRectF(6, line.bottom() + 1, area.width() - 12, drawing.line_height(caption))
        drawing.put_text(painter, under, row.action, caption, self.theme.colour("muted"))

    # -- inside ------------------------------------------------------------------------------------------------

    def _heads(self) -> tuple[str, str]:
        return self.tr("CM2"), self.tr("Customers")

    def _columns(self, line: QRectF) -> tuple[QRectF, QRectF]:
        """Return where on a line the margin and the customers stand."""
        margin = QRectF(self.bars.right(), line.top(), self._amounts, line.height())
        people = QRectF(margin.right(), line.top(), self.width() - margin.right() - 6, line.height())
        return margin, people


def _margin(row: SegmentRow) -> float:
    return row.margin
