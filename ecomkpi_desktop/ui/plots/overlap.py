"""Which customers channels share: a square of channels, the darker the more of a row's customers it holds."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.overlap import ChannelOverlap

_GAP = 2.0
_WIDEST_CELL = 120.0


class OverlapMatrix(Plot):
    """Rows and columns are channels; a cell says which part of the row's customers also bought through the column."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._overlap: ChannelOverlap | None = None
        self._names: tuple[str, ...] = ()
        self._heads: tuple[str, ...] = ()  # of the columns
        self._titles: tuple[str, ...] = ()  # of the rows
        self._left = 0.0
        self._cell = (1.0, 1.0)
        self.setAccessibleName(self.tr("Customers that channels share"))

    def set_overlap(self, overlap: "ChannelOverlap") -> None:
        """Show another matrix."""
        self._overlap = overlap
        self._names = tuple(channel_name(channel) for channel in overlap.channels)
        self.show_result()

    def sizeHint(self) -> QSize:
        """One line of text per channel under the headings."""
        return QSize(640, round(self._top() + self._row_height() * max(len(self._names), 1)) + 4)

    def minimumSizeHint(self) -> QSize:
        """Cells shrink, rows do not."""
        return QSize(420, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place the cells, the customers of each row before them."""
        overlap = self._overlap
        if overlap is None or not self._names:
            return ()
        body, caption = self.font_of("body"), self.font_of("caption")
        sizes = [self.formats.count(float(size)) for size in overlap.shared.diagonal()]
        people = max(drawing.width_of(body, *sizes), drawing.width_of(caption, self.tr("Customers")))
        self._titles = self._heads = self._names
        self._left = min(drawing.width_of(body, *self._titles) + 18, self.width() * 0.34) + people + 14
        width = (self.width() - self._left - 4) / len(self._names)
        self._cell = (min(width, _WIDEST_CELL), self._row_height())
        if not all(self._fits(name, self._cell[0] - _GAP) for name in self._names):
            # A number that leads to a name says more than half of the name.
            self._heads = tuple(str(number) for number in range(1, len(self._names) + 1))
            self._titles = tuple(f"{number} {name}" for number, name in zip(self._heads, self._names, strict=True))
        count = range(len(self._names))
        return [
            Mark(f"{row} {column}", self._area(row, column), self._words(row, column))
            for row in count
            for column in count
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint headings, rows and cells."""
        overlap = self._overlap
        if overlap is None or not self._names:
            return
        body, caption = self.font_of("body"), self.font_of("caption")
        ink, muted = self.theme.colour("text"), self.theme.colour("muted")
        for column, name in enumerate(self._heads):
            place = self._area(0, column)
            area = QRectF(place.left(), 0, place.width(), self._top() - 4)
            drawing.put_text(painter, area, name, caption, muted, drawing.CENTRE)
        area = QRectF(0, 0, self._left - 14, self._top() - 4)
        drawing.put_text(painter, area, self.tr("Customers"), caption, muted, drawing.RIGHT)
        for row, name in enumerate(self._titles):
            line = self._area(row, 0)
            drawing.put_text(painter, QRectF(4, line.top(), self._left, line.height()), name, body, ink)
            size = self.formats.count(float(overlap.shared[row, row]))
            people = QRectF(0, line.top(), self._left - 14, line.height())
            drawing.put_text(painter, people, size, body, muted, drawing.RIGHT)
            for column in range(len(self._names)):
                self._draw_cell(painter, row, column)

    def twin(self) -> Twin:
        """Return the numbers of customers, those of one channel alone among them."""
        overlap = self._overlap
        if overlap is None:
            return Twin()
        columns = [TwinColumn(self.tr("Channel")), TwinColumn(self.tr("Customers"), Unit.COUNT),
                   TwinColumn(self.tr("Of this channel alone"), Unit.COUNT)]  # fmt: skip
        columns += [TwinColumn(name, Unit.COUNT) for name in self._names]
        rows: list[tuple[Cell, ...]] = []
        for row, name in enumerate(self._names):
            shared: list[Cell] = [
                None if row == column else float(value) for column, value in enumerate(overlap.shared[row])
            ]
            rows.append((name, float(overlap.shared[row, row]), float(overlap.only[row]), *shared))
        return Twin(tuple(columns), tuple(rows))

    def summary(self) -> str:
        """Return how many customers buy through more than one channel."""
        overlap = self._overlap
        if overlap is None or not overlap.used.sum():
            return self.tr("There is no customer to show.")
        several = int(overlap.used[1:].sum())
        text = self.tr("%n customer(s) bought through more than one channel", None, several)
        return f"{text} ({self.formats.rate(several / float(overlap.used.sum()), 0)})."

    # -- inside ------------------------------------------------------------------------------------------------

    def _top(self) -> float:
        return 2 * drawing.line_height(self.font_of("caption")) + 8

    def _row_height(self) -> float:
        return drawing.line_height(self.font_of("body")) + 12

    def _area(self, row: int, column: int) -> QRectF:
        width, height = self._cell
        left, top = self._left + column * width, self._top() + row * height
        return QRectF(left, top, width - _GAP, height - _GAP)

    def _fits(self, name: str, width: float) -> bool:
        """Tell whether a name can be read on two lines of a width."""
        font = self.font_of("caption")
        is_low = drawing.wrapped_height(font, name, width) <= self._top() - 4
        return is_low and drawing.width_of(font, *name.split()) <= width

    def _share(self, row: int, column: int) -> float:
        assert self._overlap is not None  # noqa: S101 - callers have asked
        return float(self._overlap.shared[row, column]) / max(float(self._overlap.shared[row, row]), 1.0)

    def _words(self, row: int, column: int) -> str:
        assert self._overlap is not None  # noqa: S101 - callers have asked
        first, second = self._names[row], self._names[column]
        if row == column:
            text = self.tr("{channel}: {alone} of %n customer(s) bought through this channel alone.", None,
                           int(self._overlap.shared[row, row]))  # fmt: skip
            return text.format(channel=first, alone=self.formats.count(float(self._overlap.only[row])))
        text = self.tr("%n customer(s) of {channel} also bought through {other}: {share} of them.", None,
                       int(self._overlap.shared[row, column]))  # fmt: skip
        return text.format(channel=first, other=second, share=self.formats.rate(self._share(row, column)))

    def _draw_cell(self, painter: QPainter, row: int, column: int) -> None:
        area, surface = self._area(row, column), self.theme.colour("surface")
        if row == column:
            drawing.fill(painter, area, self.theme.colour("sunken"), 2)
            return
        share = self._share(row, column)
        ground = drawing.mixed(surface, self.theme.colour("accent"), min(0.05 + 1.6 * share, 0.9))
        drawing.fill(painter, area, ground, 2)
        text = self.formats.rate(share, 0)
        drawing.put_text(painter, area, text, self.font_of("caption"), drawing.ink_on(ground), drawing.CENTRE)
        if row * len(self._names) + column == self.pointed:
            drawing.fill(painter, area, drawing.faded(self.theme.colour("text"), 0.12), 2)
