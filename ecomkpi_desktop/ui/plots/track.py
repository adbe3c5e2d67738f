"""The small gauge of a dial card: corridor as a band, needle, bounds under their places."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.gauge import GaugeReading, draw_needle
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.plots.wording import corridor_words, short_text

_HEIGHT = 10.0
_SIDE = 0.28  # share of the track left on each side of the corridor: the corridor is always in the same place


def track_range(floor: float | None, ceiling: float | None, value: float | None = None) -> tuple[float, float]:
    """Return the range of a track: the corridor in the middle, room on each side of it.

    An open side reaches as far as the value needs.
    """
    low = floor if floor is not None else 0.0
    high = ceiling if ceiling is not None else max(low * 2.5, low + 1.0, (value or 0.0) * 1.2)
    if high <= low:
        high = low + 1.0
    margin = (high - low) * _SIDE / (1 - 2 * _SIDE)
    start = low if floor is None else low - margin
    if floor is not None and floor >= 0:
        start = max(start, 0.0)
    end = high if ceiling is None else high + margin
    return start, end


class CorridorTrack(Plot):
    """A thin gauge; a value outside the range stands at its end, as an arrow."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._reading: GaugeReading | None = None
        self._scale = Scale(0, 1, 0, 1)
        self._track = QRectF()

    def set_reading(self, reading: GaugeReading) -> None:
        """Show a reading."""
        if self.is_other(reading):
            self._reading = reading
            self.setAccessibleName(reading.name)
            self.show_result()

    def sizeHint(self) -> QSize:
        """Needle, track, bounds."""
        return QSize(200, round(_HEIGHT + 12 + drawing.line_height(self.font_of("caption")) + 4))

    def minimumSizeHint(self) -> QSize:
        """Narrow cards are fine."""
        return QSize(120, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place the track."""
        if self._reading is None:
            return ()
        self._track = QRectF(7, 12, max(self.width() - 14.0, 20.0), _HEIGHT)
        low, high = track_range(self._reading.floor, self._reading.ceiling, self._reading.value)
        self._scale = Scale(low, high, self._track.left(), self._track.right())
        return [Mark(self._reading.figure_id, QRectF(self.rect()), self.summary())]

    def draw(self, painter: QPainter) -> None:
        """Paint track, corridor, bounds, needle."""
        reading = self._reading
        if reading is None:
            return
        drawing.fill(painter, self._track, self.theme.colour("sunken"), 3)
        if reading.floor is not None or reading.ceiling is not None:
            self._draw_corridor(painter, reading)
        if reading.value is not None:
            tone = self.theme.status_colour(reading.status)
            draw_needle(painter, self._track, self._scale.clamped(reading.value), tone, self.theme.colour("surface"))

    def twin(self) -> Twin:
        """Return value and bounds."""
        reading = self._reading
        if reading is None:
            return Twin()
        columns = (
            TwinColumn(self.tr("Figure")), TwinColumn(self.tr("Value"), reading.unit),
            TwinColumn(self.tr("Floor"), reading.unit), TwinColumn(self.tr("Ceiling"), reading.unit),
        )
        return Twin(columns, ((reading.name, reading.value, reading.floor, reading.ceiling),))

    def summary(self) -> str:
        """Return value, status and corridor in words."""
        reading = self._reading
        if reading is None:
            return ""
        words = corridor_words(self.formats, reading.floor, reading.ceiling, reading.unit)
        return f"{reading.text} ({reading.status_text}). {words}" if reading.status_text else f"{reading.text}. {words}"

    def _draw_corridor(self, painter: QPainter, reading: GaugeReading) -> None:
        ink = self.theme.status_colour("in")
        left = self._scale.clamped(reading.floor) if reading.floor is not None else self._track.left()
        right = self._scale.clamped(reading.ceiling) if reading.ceiling is not None else self._track.right()
        band = QRectF(left, self._track.top(), max(right - left, 2.0), self._track.height())
        drawing.fill(painter, band, drawing.faded(ink, 0.30), 2)
        font = self.font_of("caption")
        height = drawing.line_height(font)
        for bound in (reading.floor, reading.ceiling):
            if bound is None:
                continue
            at = self._scale.clamped(bound)
            drawing.line(painter, QPointF(at, self._track.top() - 2), QPointF(at, self._track.bottom() + 2), ink, 1.5)
            text = short_text(self.formats, bound, reading.unit)
            width = drawing.width_of(font, text) + 4
            start = min(max(at - width / 2, 0.0), self.width() - width)
            area = QRectF(start, self._track.bottom() + 3, width, height)
            drawing.put_text(painter, area, text, font, self.theme.colour("muted"), drawing.CENTRE)
