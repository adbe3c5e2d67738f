"""What the lines of the panels are, once for all of them: told apart by dash and width, not by colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.ui.plots import drawing

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.plots.plot import Dress

_SAMPLE = 26.0
_GAP = 6.0
_APART = 20.0


class Stroke(StrEnum):
    """How a line or a mark is drawn."""

    MAIN = "main"
    COMPARED = "compared"
    MEASURED = "measured"
    OPEN = "open"
    CORRIDOR = "corridor"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the legend: how it is drawn, and what it is, translated."""

    stroke: Stroke
    text: str


class Legend(QWidget):
    """Entries side by side, as many lines as they need."""

    def __init__(self, dress: "Dress", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self.entries: tuple[Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        dress.theme.changed.connect(self.update)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.entries = tuple(entries)
        self.setAccessibleName("; ".join(entry.text for entry in entries))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Lines that the entries need."""
        return round(self._places(width)[1])

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """Entries wrap."""
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the entries."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_on(painter, self.width())
        painter.end()

    def draw_on(self, painter: QPainter, width: int) -> None:
        """Paint the entries on any device."""
        font, theme = self._dress.theme.font("caption"), self._dress.theme
        height = drawing.line_height(font)
        for entry, place in zip(self.entries, self._places(width)[0], strict=True):
            _sample(painter, entry.stroke, QRectF(place.x(), place.y(), _SAMPLE, height), self._dress)
            left = place.x() + _SAMPLE + _GAP
            area = QRectF(left, place.y(), drawing.width_of(font, entry.text) + 4, height)
            drawing.put_text(painter, area, entry.text, font, theme.colour("muted"))

    def _places(self, width: int) -> tuple[list[QPointF], float]:
        font = self._dress.theme.font("caption")
        height, x, y = drawing.line_height(font), 0.0, 0.0
        places = []
        for entry in self.entries:
            wide = _SAMPLE + _GAP + drawing.width_of(font, entry.text)
            if x > 0 and x + wide > width:
                x, y = 0.0, y + height + 2
            places.append(QPointF(x, y))
            x += wide + _APART
        return places, y + height + 2


def _sample(painter: QPainter, stroke: Stroke, area: QRectF, dress: "Dress") -> None:
    theme, middle = dress.theme, area.center().y()
    left, right = QPointF(area.left(), middle), QPointF(area.right(), middle)
    if stroke is Stroke.MAIN:
        drawing.line(painter, left, right, theme.colour("accent"), 2)
    elif stroke is Stroke.COMPARED:
        drawing.dashed(painter, left, right, theme.colour("muted"))
    elif stroke is Stroke.MEASURED:
        drawing.line(painter, left, right, drawing.faded(theme.colour("accent"), 0.45))
    elif stroke is Stroke.OPEN:
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawEllipse(area.center(), 4.0, 4.0)
    else:
        ink = theme.status_colour("in")
        band = area.adjusted(0, 3, 0, -3)
        drawing.fill(painter, band, drawing.faded(ink, 0.14))
        for y in (band.top(), band.bottom()):
            drawing.line(painter, QPointF(band.left(), y), QPointF(band.right(), y), ink)
