"""What pictures of rows have in common: a heading, rows that keep their height, bars on one scale that give way."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale

_THIN = 1.5  # of the bar of an amount that is next to nothing


class Row(Protocol):
    """What is shown in one row."""

    @property
    def key(self) -> str:
        """What is given to ``picked``."""
        ...


R = TypeVar("R", bound=Row)


class BarRows(Plot, Generic[R]):
    """A row per thing, each with a bar from a common zero.

    Subclasses override :meth:`top`, :meth:`row_height`, :meth:`place_bars`, :meth:`words_of` and :meth:`draw_row`,
    paint their heading in :meth:`draw_head`, and may override :meth:`draw_ground`.

    Attributes:
        rows: from top to bottom.
        areas: where each of them is.
        bars: where the bars may be.
        scale: amounts to pixels.
        widths: as wished for, and at least.
    """

    widths = 600, 380

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self.rows: tuple[R, ...] = ()
        self.areas: list[QRectF] = []
        self.bars = QRectF()
        self.scale = Scale(0, 1, 0, 1)

    def sizeHint(self) -> QSize:
        """A heading and every row."""
        return QSize(self.widths[0], round(self.top() + self.row_height() * max(len(self.rows), 1)) + 4)

    def minimumSizeHint(self) -> QSize:
        """Bars shrink, rows do not."""
        return QSize(self.widths[1], self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place the bars, then the rows; each can be pointed at."""
        self.place_bars()
        height, top = self.row_height(), self.top()
        self.areas = [QRectF(0, top + height * number, self.width(), height) for number in range(len(self.rows))]
        return [Mark(row.key, area, self.words_of(row)) for row, area in zip(self.rows, self.areas, strict=True)]

    def draw(self, painter: QPainter) -> None:
        """Paint the heading, then each row."""
        self.draw_head(painter)
        for number, (row, area) in enumerate(zip(self.rows, self.areas, strict=True)):
            if number == self.pointed:
                drawing.fill(painter, area, self.theme.colour("hover"), 4)
            else:
                self.draw_ground(painter, row, area)
            self.draw_row(painter, row, area)

    # -- for subclasses ----------------------------------------------------------------------------------------

    def top(self) -> float:
        """Return the height of the heading."""
        raise NotImplementedError

    def row_height(self) -> float:
        """Return the height of a row."""
        raise NotImplementedError

    def place_bars(self) -> None:
        """Compute ``bars`` and ``scale`` for the present width: what is written takes what its widest text needs."""
        raise NotImplementedError

    def words_of(self, row: R) -> str:
        """Return what a row says, as a sentence."""
        raise NotImplementedError

    def draw_head(self, painter: QPainter) -> None:
        """Paint the heading."""
        raise NotImplementedError

    def draw_ground(self, painter: QPainter, row: R, area: QRectF) -> None:
        """Paint what lies under a row that is not pointed at: nothing."""

    def draw_row(self, painter: QPainter, row: R, area: QRectF) -> None:
        """Paint a row."""
        raise NotImplementedError

    def bar_of(self, amount: float, top: float, height: float, thin: float = _THIN) -> QRectF:
        """Return the bar of an amount; at least ``thin`` wide, so that it is seen."""
        zero, end = self.scale.pixel(0.0), self.scale.pixel(amount)
        return QRectF(min(zero, end), top, max(abs(end - zero), thin), height)

    def part_rows(self, painter: QPainter) -> None:
        """Draw a line over every row but the first."""
        tone = self.theme.colour("grid")
        for area in self.areas[1:]:
            drawing.line(painter, area.topLeft(), QPointF(area.right(), area.top()), tone)

    def draw_zero(self, painter: QPainter) -> None:
        """Draw the line from which the bars go, through all rows."""
        zero = self.scale.pixel(0.0)
        for area in self.areas[-1:]:
            tone = self.theme.colour("outline")
            drawing.line(painter, QPointF(zero, self.top()), QPointF(zero, area.bottom()), tone)
