"""Axes of a panel: values in the locale of the window, and lines where the shared time axis has its borders."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots.drawing import faded, width_of
from ecomkpi_desktop.ui.plots.scale import ticks
from ecomkpi_desktop.ui.plots.wording import short_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ecomkpi_desktop.ui.plots.plot import Dress

_WHOLE = frozenset({Unit.COUNT, Unit.DAY_OF_MONTH, Unit.DAYS, Unit.MONTHS})
_EDGE = 8  # a text at an end of the axis reaches as far beyond it
_LINE = 30  # pixels between two values at least
_BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _DressedAxis(pg.AxisItem):
    """Draws lines through its panel, and texts, itself: pyqtgraph plays them back from a QPicture.

    That took three quarters of the time of a frame, and a QPicture bears the resolution of the device it was made for.
    """

    def __init__(self, dress: "Dress", orientation: str) -> None:
        super().__init__(orientation)
        self._dress = dress
        self.setStyle(tickLength=0, autoExpandTextSpace=False)
        self.dress()

    def dress(self) -> None:
        """Take colours and fonts from the theme."""
        theme = self._dress.theme
        self.setTickFont(theme.font("caption"))
        self.setTextPen(theme.colour("muted"))
        self.setPen(pg.mkPen(theme.colour("line")))
        self.setTickPen(pg.mkPen(faded(theme.colour("grid"), 0.7)))

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: "QWidget | None" = None) -> None:
        """Draw."""
        view = self.linkedView()
        low, high = self.range
        if view is None or not low < high:
            return
        panel = view.mapRectToItem(self, view.boundingRect())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self.draw(painter, panel, low, high)
        painter.restore()

    def draw(self, painter: QPainter, panel: QRectF, low: float, high: float) -> None:
        """Draw lines and texts of a range of values beside and through a panel."""
        raise NotImplementedError


class GridAxis(_DressedAxis):
    """The foot of a panel: no words, only lines at the borders of the shared time axis."""

    def __init__(self, dress: "Dress") -> None:
        self._places: list[float] = []
        super().__init__(dress, "bottom")
        self.setStyle(showValues=False)
        self.setHeight(1)

    @property
    def places(self) -> list[float]:
        """Moments at which lines are drawn."""
        return self._places

    def set_places(self, places: Sequence[float]) -> None:
        """Draw lines at other moments, in seconds."""
        if list(places) != self._places:
            self._places = list(places)
            self.update()

    def draw(self, painter: QPainter, panel: QRectF, low: float, high: float) -> None:
        """Draw the borders within the window, and the foot."""
        painter.setPen(self.tickPen())
        scale = panel.width() / (high - low)
        lines = [
            QLineF(x, panel.top(), x, panel.bottom())
            for x in (panel.left() + (place - low) * scale for place in self._places if low < place < high)
        ]
        painter.drawLines(lines)
        painter.setPen(self.pen())
        painter.drawLine(QLineF(panel.left(), panel.bottom(), panel.right(), panel.bottom()))


class ValueAxis(_DressedAxis):
    """An axis of values in a unit, with round ticks and a width shared by all panels."""

    def __init__(self, dress: "Dress", unit: Unit) -> None:
        self._unit = unit
        self._note: str | None = None
        super().__init__(dress, "left")

    def set_unit(self, unit: Unit) -> None:
        """Measure something else."""
        self._unit = unit
        self.update()

    def set_note(self, note: str | None) -> None:
        """Show words in place of values and their lines; None for the values."""
        if note != self._note:
            self._note = note
            self.update()

    def boundingRect(self) -> QRectF:
        """Leave room for the text at both ends: with its grid on, pyqtgraph would leave the foot of a panel out."""
        area: QRectF = super().boundingRect()
        return area.adjusted(0, -_EDGE, 0, _EDGE)

    def places(self, low: float, high: float, size: float) -> list[float]:
        """Return round values of a range that is so many pixels high."""
        return ticks(low, high, max(2, int(size / _LINE)), whole=self._unit in _WHOLE)

    def draw(self, painter: QPainter, panel: QRectF, low: float, high: float) -> None:
        """Draw round values and a line for each, or the words in their place."""
        if self._note is not None:
            self._draw_note(painter, panel, self._note)
            return
        scale = panel.height() / (high - low)
        rows = [(value, panel.bottom() - (value - low) * scale) for value in self.places(low, high, panel.height())]
        painter.setPen(self.tickPen())
        painter.drawLines([QLineF(panel.left(), y, panel.right(), y) for _value, y in rows])
        painter.setPen(self.pen())
        painter.drawLine(QLineF(panel.left(), panel.top(), panel.left(), panel.bottom()))
        painter.setPen(self.textPen())
        painter.setFont(self.style["tickFont"])
        for value, y in rows:
            area = QRectF(0, y - _EDGE - 2, panel.left() - 5, 2 * _EDGE + 4)
            painter.drawText(area, _BESIDE, short_text(self._dress.formats, value, self._unit))

    def _draw_note(self, painter: QPainter, panel: QRectF, note: str) -> None:
        painter.setPen(self.textPen())
        painter.setFont(self.style["tickFont"])
        painter.drawText(QRectF(0, panel.top(), panel.left() - 8, panel.height()), _BESIDE, note)

    def dress(self) -> None:
        """Take colours and fonts from the theme, and the width of the widest text."""
        super().dress()
        self.setWidth(self.wanted_width())

    def wanted_width(self) -> int:
        """Return the width that the widest text of any panel needs, so that all panels align."""
        return axis_width(self._dress)


def axis_width(dress: "Dress") -> int:
    """Return the width of the values beside every panel."""
    samples = ("−88,8 k€", "−888 k€", "100,5 %", "8,25 : 1")
    return round(width_of(dress.theme.font("caption"), *samples)) + 14
