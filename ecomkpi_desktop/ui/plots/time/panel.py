"""One figure through time: its line, the compared period dashed, the corridor, the read-out."""

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.plots.copying import CopyActions
from ecomkpi_desktop.ui.plots.drawing import faded
from ecomkpi_desktop.ui.plots.time.axes import DateAxis, ValueAxis
from ecomkpi_desktop.ui.plots.time.data import PanelData, TimeAxis, visible_range
from ecomkpi_desktop.ui.plots.time.threshold import CorridorBand
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.ui.plots.plot import Dress

_MANY = 200  # points from which lines are drawn at one pixel, without markers
_ZOOM = 1.25
_RATIO = 2.0
_HEAD = 22  # room above the plot for the read-out


class TrendPanel(pg.PlotWidget):
    """A panel of a stack.

    Signals:
        pointed: the step under the mouse or chosen with the keyboard, -1 for none.
        zoom_wanted: factor and the moment (seconds) that stays in place.
        pan_wanted: share of the visible span, negative to the left.
        reset_wanted: the whole span again.
    """

    pointed = Signal(int)
    zoom_wanted = Signal(float, float)
    pan_wanted = Signal(float)
    reset_wanted = Signal()

    def __init__(self, dress: "Dress", parent: QWidget | None = None) -> None:
        self._dress = dress
        self._axis = TimeAxis(Step.MONTH, (), TimeAxis.of(Step.MONTH, ()).end)
        self._data: PanelData | None = None
        self._window = (0.0, 1.0)
        self._index = -1
        self._date_axis = DateAxis(dress)
        self._value_axis = ValueAxis(dress, Unit.MONEY)
        super().__init__(parent, axisItems={"bottom": self._date_axis, "left": self._value_axis})
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(120)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.layout.setContentsMargins(0, _HEAD, 8, 0)
        plot.setMenuEnabled(False)
        plot.showGrid(y=True, x=False, alpha=0.35)
        self._view = plot.getViewBox()
        self._view.setMouseEnabled(x=False, y=False)
        self._view.setDefaultPadding(0.0)
        self._view.enableAutoRange(enable=False)
        self._compared = pg.PlotCurveItem(antialias=True)
        self._curve = pg.PlotCurveItem(antialias=True)
        self._open = pg.ScatterPlotItem(size=8)
        self._spot = pg.ScatterPlotItem(size=9)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        for item in (self._compared, self._curve, self._open, self._cursor, self._spot):
            plot.addItem(item, ignoreBounds=True)
        self._cursor.setVisible(False)
        self.corridor = CorridorBand(dress, plot, self)
        self._read_out = QLabel(self)
        self._read_out.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._read_out.hide()
        self.copying = CopyActions(self, self)
        dress.theme.changed.connect(self.dress)
        self.dress()

    @property
    def formats(self) -> "Formats":
        """How numbers are written."""
        return self._dress.formats

    @property
    def data(self) -> PanelData | None:
        """What is shown."""
        return self._data

    @Slot()
    def dress(self) -> None:
        """Take colours and fonts from the theme."""
        theme = self._dress.theme
        self.setBackground(theme.colour("surface"))
        self._date_axis.dress()
        self._value_axis.dress()
        self.corridor.dress()
        self._cursor.setPen(pg.mkPen(theme.colour("outline")))
        self._spot.setBrush(pg.mkBrush(theme.colour("accent")))
        self._spot.setPen(pg.mkPen(theme.colour("surface"), width=1.5))
        self._open.setBrush(pg.mkBrush(theme.colour("surface")))
        self._open.setPen(pg.mkPen(theme.colour("accent"), width=1.5))
        self._read_out.setFont(theme.font("caption"))
        self._pens()

    # -- content -----------------------------------------------------------------------------------------------

    def show_data(self, axis: TimeAxis, data: PanelData) -> None:
        """Show a figure; items are reused."""
        self._axis, self._data = axis, data
        self._value_axis.set_unit(data.unit)
        self._pens()
        self._curve.setData(data.times, data.values, connect="finite")
        if data.compared is not None:
            self._compared.setData(data.times, data.compared, connect="finite")
        self._compared.setVisible(data.compared is not None)
        part = ~data.complete & np.isfinite(data.values)
        self._open.setData(data.times[part], data.values[part])
        self.setAccessibleName(data.name)
        self.setAccessibleDescription(self.summary())
        self._fit_values()
        self.point_at(self._index)

    def show_corridor(self, data: PanelData) -> None:
        """Take new bounds of the corridor; the lines stay as they are."""
        self._data = data
        self._fit_values()

    def set_window(self, start: float, end: float) -> None:
        """Show the time between two moments, in seconds."""
        self._window = (start, end)
        self._view.setXRange(start, end, padding=0)
        self._fit_values()

    def point_at(self, index: int) -> None:
        """Show the read-out of a step; -1 for none."""
        self._index = index
        data = self._data
        if data is None or not 0 <= index < len(data.times):
            self._index = -1
            self._cursor.setVisible(False)
            self._spot.clear()
            self._read_out.hide()
            return
        moment, value = float(data.times[index]), float(data.values[index])
        self._cursor.setVisible(True)
        self._cursor.setValue(moment)
        self._spot.setData([moment], [value]) if math.isfinite(value) else self._spot.clear()
        self._read_out.setText(self.words_at(index))
        self._read_out.adjustSize()
        self._place_read_out()
        self._read_out.show()

    def words_at(self, index: int) -> str:
        """Return the read-out of a step."""
        data = self._data
        if data is None or not 0 <= index < len(data.times):
            return ""
        formats = self.formats
        text = f"{self._axis_text(index)}   {formats.value(float(data.values[index]), data.unit)}"
        if data.compared is not None and math.isfinite(float(data.compared[index])):
            before = formats.value(float(data.compared[index]), data.unit)
            compared = self.tr("compared: {value}")
            text = f"{text}   ({compared.format(value=before)})"
        if not data.complete[index]:
            text = f"{text}   " + self.tr("not over")
        return text

    # -- words and copies --------------------------------------------------------------------------------------

    def twin(self) -> Twin:
        """Return the steps as rows."""
        data = self._data
        if data is None:
            return Twin()
        columns = [TwinColumn(self.tr("Period")), TwinColumn(data.name, data.unit)]
        if data.compared is not None:
            columns.append(TwinColumn(self.tr("Compared"), data.unit))
        rows: list[tuple[Cell, ...]] = []
        for index in range(len(data.times)):
            cells: list[Cell] = [self._axis_text(index), float(data.values[index])]
            if data.compared is not None:
                cells.append(float(data.compared[index]))
            rows.append(tuple(cells))
        return Twin(tuple(columns), tuple(rows))

    def summary(self) -> str:
        """Return the first, lowest, highest and last value in words."""
        data = self._data
        known = np.flatnonzero(np.isfinite(data.values)) if data is not None else np.empty(0, dtype=np.int64)
        if data is None or not known.size:
            return str(self.tr("No value."))
        low = int(known[np.argmin(data.values[known])])
        high = int(known[np.argmax(data.values[known])])
        parts = (
            (self.tr("lowest {value} ({period})"), low),
            (self.tr("highest {value} ({period})"), high),
            (self.tr("last {value} ({period})"), int(known[-1])),
        )
        return ", ".join(template.format(**self._named(index)) for template, index in parts)

    def picture(self) -> QImage:
        """Return the panel at twice its size, with its name above it and without the pointer."""
        index = self._index
        self.point_at(-1)
        font = self._dress.theme.font("strong")
        head = round(font.pointSizeF() * 2.4)
        image = QImage((self.width()) * int(_RATIO), (self.height() + head) * int(_RATIO), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_RATIO)
        image.fill(self._dress.theme.colour("surface"))
        painter = QPainter(image)
        painter.setFont(font)
        painter.setPen(self._dress.theme.colour("text"))
        painter.drawText(8, head - 8, self._data.name if self._data is not None else "")
        self.render(painter, QRectF(0, head, self.width(), self.height()), self.viewport().rect())
        painter.end()
        self.point_at(index)
        return image

    # -- Qt ----------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the step under the mouse."""
        super().mouseMoveEvent(event)
        if self._axis.starts and self.corridor.held is None:
            self.pointed.emit(self._axis.index_at(self._moment(event.position().x())))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom in time once the panel was clicked, or with Ctrl; otherwise the page scrolls."""
        turned = event.angleDelta().y()
        if turned == 0 or not (self.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            event.ignore()
            return
        factor = _ZOOM if turned > 0 else 1 / _ZOOM
        self.zoom_wanted.emit(factor, self._moment(event.position().x()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole time again."""
        super().mouseDoubleClickEvent(event)
        self.reset_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the read-out, plus and minus zoom, Page keys move the window, 0 shows everything."""
        key = event.key()
        last = len(self._axis.starts) - 1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        zooms = {Qt.Key.Key_Plus: _ZOOM, Qt.Key.Key_Equal: _ZOOM, Qt.Key.Key_Minus: 1 / _ZOOM}
        pans = {Qt.Key.Key_PageUp: -0.5, Qt.Key.Key_PageDown: 0.5}
        if key in steps and last >= 0:
            start = self._index if self._index >= 0 else last + 1
            self.pointed.emit(min(max(start + steps[Qt.Key(key)], 0), last))
        elif key in zooms:
            self.zoom_wanted.emit(zooms[Qt.Key(key)], self._centre())
        elif key in pans:
            self.pan_wanted.emit(pans[Qt.Key(key)])
        elif key in {Qt.Key.Key_0, Qt.Key.Key_Escape}:
            self.reset_wanted.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and last >= 0:
            self.pointed.emit(0 if key == Qt.Key.Key_Home else last)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._view.setBorder(pg.mkPen(self._dress.theme.colour("focus"), width=2))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keyboard was."""
        super().focusOutEvent(event)
        self._view.setBorder(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the read-out in its corner."""
        super().resizeEvent(event)
        if getattr(self, "_read_out", None) is not None:
            self._place_read_out()

    # -- inside ------------------------------------------------------------------------------------------------

    def _axis_text(self, index: int) -> str:
        day = self._axis.starts[index]
        return self.formats.month(day) if self._axis.step is Step.MONTH else self.formats.date(day)

    def _named(self, index: int) -> dict[str, str]:
        assert self._data is not None  # noqa: S101 - callers have asked
        value = self.formats.value(float(self._data.values[index]), self._data.unit)
        return {"value": value, "period": self._axis_text(index)}

    def _moment(self, x: float) -> float:
        place = self._view.mapSceneToView(self.mapToScene(round(x), 0))
        return float(place.x())

    def _centre(self) -> float:
        if self._data is not None and 0 <= self._index < len(self._data.times):
            return float(self._data.times[self._index])
        return (self._window[0] + self._window[1]) / 2

    def _fit_values(self) -> None:
        if self._data is None:
            return
        held = self.corridor.held
        keep = (float(held.value()),) if held is not None else ()
        low, high = visible_range(self._data, *self._window, keep=keep)
        if held is None:
            self._view.setYRange(low, high, padding=0)
        self.corridor.show(self._data, low=low, high=high)

    def _pens(self) -> None:
        theme = self._dress.theme
        many = self._data is not None and len(self._data.times) > _MANY
        self._curve.setPen(pg.mkPen(theme.colour("accent"), width=1 if many else 2))
        dashed: Any = pg.mkPen(faded(theme.colour("muted"), 0.9), width=1)
        dashed.setDashPattern([5.0, 4.0])
        self._compared.setPen(dashed)

    def _place_read_out(self) -> None:
        left = self._value_axis.width() + 8
        self._read_out.move(round(left), 2)
