"""Bounds of a corridor on a time panel: two lines that can be dragged, and the band between them."""

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QObject, Qt, Signal, Slot

from ecomkpi_desktop.ui.plots.drawing import faded
from ecomkpi_desktop.ui.plots.wording import short_text

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.figure import Unit
    from ecomkpi_desktop.ui.plots.plot import Dress
    from ecomkpi_desktop.ui.plots.time.data import PanelData, Threshold


class ThresholdLine(pg.InfiniteLine):
    """One bound. Snaps to the values the setting may take."""

    def __init__(self, *, is_floor: bool) -> None:
        super().__init__(
            angle=0, movable=True, label=" ",
            # Inside the corridor, where the edge of the panel cannot cut it.
            labelOpts={"position": 0.995, "anchors": [(1, 1), (1, 1)] if is_floor else [(1, 0), (1, 0)]},
        )
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.threshold: Threshold | None = None
        self.is_held = False


class CorridorBand(QObject):
    """The corridor of a panel.

    Signals:
        moved: while a bound is dragged: key of its setting and the value it would take.
        released: the bound was let go: key and value.
    """

    moved = Signal(str, float)
    released = Signal(str, float)

    def __init__(self, dress: "Dress", plot: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._dress = dress
        self._unit: Unit | None = None
        self._band = pg.LinearRegionItem(orientation="horizontal", movable=False)
        for edge in self._band.lines:
            edge.setPen(pg.mkPen(None))
        self._band.setZValue(-20)
        self.floor = ThresholdLine(is_floor=True)
        self.ceiling = ThresholdLine(is_floor=False)
        plot.addItem(self._band)
        for line in (self.floor, self.ceiling):
            plot.addItem(line)
            line.setZValue(5)
            line.sigDragged.connect(self._dragged)
            line.sigPositionChangeFinished.connect(self._let_go)
        self.dress()

    @property
    def held(self) -> ThresholdLine | None:
        """The bound in the user's hand, or None."""
        return next((line for line in (self.floor, self.ceiling) if line.is_held), None)

    @property
    def is_hovered(self) -> bool:
        """Whether the mouse is over a bound that can be taken."""
        return any(line.isVisible() and line.mouseHovering for line in (self.floor, self.ceiling))

    def set_still(self, *, still: bool) -> None:
        """Show the bounds as they are, without their words: none can be taken."""
        for line in (self.floor, self.ceiling):
            line.setMovable(not still)
            line.label.setVisible(not still)
            line.setAcceptHoverEvents(not still)
            if still:
                line.unsetCursor()
            else:
                line.setCursor(Qt.CursorShape.SizeVerCursor)

    def dress(self) -> None:
        """Take colours and fonts from the theme."""
        theme = self._dress.theme
        ink = theme.status_colour("in")
        self._band.setBrush(pg.mkBrush(faded(ink, 0.10)))
        for line in (self.floor, self.ceiling):
            line.setPen(pg.mkPen(ink, width=1))
            line.setHoverPen(pg.mkPen(theme.colour("focus"), width=3))
            line.label.setColor(ink)
            line.label.textItem.setFont(theme.font("caption"))

    def show(self, data: "PanelData", *, low: float, high: float) -> None:
        """Show the corridor of a panel.

        Args:
            data: what the panel shows.
            low: lowest value visible, where an open side of the band ends.
            high: highest value visible.
        """
        self._unit = data.unit
        for line, threshold in ((self.floor, data.floor), (self.ceiling, data.ceiling)):
            line.threshold = threshold
            line.setVisible(threshold is not None)
            if threshold is not None and not line.is_held:
                line.setBounds((threshold.low, threshold.high))
                line.setValue(threshold.value)
                self._label(line, threshold.value)
        self._place_band(low, high)

    def cut_to(self, low: float, high: float) -> None:
        """Leave out what lies outside a range of values, until the corridor is shown again."""
        for line in (self.floor, self.ceiling):
            line.setVisible(line.threshold is not None and low <= line.threshold.value <= high)
        start, end = (min(max(edge, low), high) for edge in self._band.getRegion())
        self._band.setVisible(self._band.isVisible() and end > start)
        self._band.setRegion((start, end))

    def _place_band(self, low: float, high: float) -> None:
        floor, ceiling = self.floor.threshold, self.ceiling.threshold
        self._band.setVisible(self.held is None and (floor is not None or ceiling is not None))
        start = floor.value if floor is not None else low
        end = ceiling.value if ceiling is not None else high
        if end > start:
            self._band.setRegion((start, end))

    def _label(self, line: ThresholdLine, value: float) -> None:
        if line.threshold is None or self._unit is None:
            return
        line.label.setFormat(f"{line.threshold.name} {short_text(self._dress.formats, value, self._unit)}")

    @Slot(object)
    def _dragged(self, line: ThresholdLine) -> None:
        if line.threshold is None:
            return
        # No fills while something is dragged: a translucent area costs more than everything else (5.1).
        line.is_held = True
        self._band.setVisible(False)
        value = line.threshold.snapped(float(line.value()))
        line.setValue(value)
        self._label(line, value)
        self.moved.emit(line.threshold.key, value)

    @Slot(object)
    def _let_go(self, line: ThresholdLine) -> None:
        if line.threshold is None or not line.is_held:
            return
        line.is_held = False
        value = line.threshold.snapped(float(line.value()))
        self._band.setVisible(True)
        self.released.emit(line.threshold.key, value)
