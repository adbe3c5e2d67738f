"""One figure through time: its line, the compared period dashed, the corridor, the read-out."""

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.plots.copying import CopyActions
from ecomkpi_desktop.ui.plots.drawing import faded
from ecomkpi_desktop.ui.plots.svg import svg_of
from ecomkpi_desktop.ui.plots.time.axes import GridAxis, ValueAxis
from ecomkpi_desktop.ui.plots.time.cut import cut
from ecomkpi_desktop.ui.plots.time.data import PanelData, TimeAxis, visible_range
from ecomkpi_desktop.ui.plots.time.keys import move_of, turn, zoom_of
from ecomkpi_desktop.ui.plots.time.read_out import ReadOut
from ecomkpi_desktop.ui.plots.time.threshold import CorridorBand
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.ui.plots.plot import Dress

_MANY = 200  # points from which lines are drawn at one pixel, without markers
_RATIO = 2.0
_HEAD = 20  # room above the plot for the read-out
_FOOT = 9  # room under it for the lowest value of the axis
_LEAST = 96
_SLIM = 22  # the least of a panel that shows its line alone
_SLIM_EDGE = 4
_DRAG = 3  # pixels from which a press moves the time
_NEAR = 9  # pixels from a point within which a click means it


class TrendPanel(pg.PlotWidget):
    """A panel of a stack; a slim one shows its line alone, without values beside it.

    Signals:
        pointed: the step under the mouse or chosen with the keyboard, -1 for none.
        zoom_wanted: factor and the moment (seconds) that stays in place.
        pan_wanted: share of the visible span, negative to the left.
        reset_wanted: the whole span again.
        note_wanted: somebody wants to note an event at a step.
        explain_wanted: somebody asks where the point of a step comes from: the step, the widget to explain it beside.
        large_wanted: somebody wants this panel large: 0, or the one so many panels further down.
    """

    pointed = Signal(int)
    zoom_wanted = Signal(float, float)
    pan_wanted = Signal(float)
    reset_wanted = Signal()
    note_wanted = Signal(int)
    explain_wanted = Signal(int, object)
    large_wanted = Signal(int)

    def __init__(self, dress: "Dress", parent: QWidget | None = None) -> None:
        self._dress = dress
        self._axis = TimeAxis(Step.MONTH, (), TimeAxis.of(Step.MONTH, ()).end)
        self._data: PanelData | None = None
        self._window = (0.0, 1.0)
        self._index = -1
        self._grabbed: float | None = None
        self._pressed: QPointF | None = None
        self._is_slim = False
        self._grid_axis = GridAxis(dress)
        self._value_axis = ValueAxis(dress, Unit.MONEY)
        super().__init__(parent, axisItems={"bottom": self._grid_axis, "left": self._value_axis})
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_LEAST)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.layout.setContentsMargins(0, _HEAD, 8, _FOOT)
        plot.setMenuEnabled(False)
        plot.showGrid(y=True, x=True, alpha=0.35)
        self._view = plot.getViewBox()
        self._view.setMouseEnabled(x=False, y=False)
        self._view.setDefaultPadding(0.0)
        self._view.enableAutoRange(enable=False)
        self._shade = pg.LinearRegionItem(movable=False)
        self._shade.setZValue(-15)
        self._shade.hide()
        for edge in self._shade.lines:
            edge.setPen(pg.mkPen(None))
        self._measured = pg.PlotCurveItem(antialias=True)
        self._compared = pg.PlotCurveItem(antialias=True)
        self._curve = pg.PlotCurveItem(antialias=True)
        self._open = pg.ScatterPlotItem(size=8)
        self._spot = pg.ScatterPlotItem(size=9)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        items = (self._shade, self._measured, self._compared, self._curve, self._open, self._cursor, self._spot)
        for item in items:
            plot.addItem(item, ignoreBounds=True)
        self._cursor.setVisible(False)
        self.corridor = CorridorBand(dress, plot, self)
        self._read_out = ReadOut(dress, self)
        self.anchor = QWidget(self)  # lies on the point that is asked about: what explains it opens there
        self.anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
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

    @property
    def is_slim(self) -> bool:
        """Whether the line stands alone."""
        return self._is_slim

    def set_slim(self, *, slim: bool, change: str = "") -> None:
        """Show the line alone, or everything.

        Args:
            slim: whether alone.
            change: what stands where the values of the axis would, translated.
        """
        self._value_axis.set_note(change if slim else None)
        if slim is self._is_slim:
            return
        self._is_slim = slim
        self.setMinimumHeight(_SLIM if slim else _LEAST)
        edges = (_SLIM_EDGE, _SLIM_EDGE) if slim else (_HEAD, _FOOT)
        self.getPlotItem().layout.setContentsMargins(0, edges[0], 8, edges[1])
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if slim else Qt.CursorShape.ArrowCursor)
        self.corridor.set_still(still=slim)
        self._read_out.set_slim(slim=slim)
        self._fit_values()
        self.point_at(self._index)

    @Slot()
    def dress(self) -> None:
        """Take colours and fonts from the theme."""
        theme = self._dress.theme
        self.setBackground(theme.colour("surface"))
        self._grid_axis.dress()
        self._value_axis.dress()
        self.corridor.dress()
        self._cursor.setPen(pg.mkPen(theme.colour("outline")))
        self._shade.setBrush(pg.mkBrush(faded(theme.colour("accent"), 0.14)))
        self._spot.setBrush(pg.mkBrush(theme.colour("accent")))
        self._spot.setPen(pg.mkPen(theme.colour("surface"), width=1.5))
        self._open.setBrush(pg.mkBrush(theme.colour("surface")))
        self._open.setPen(pg.mkPen(theme.colour("accent"), width=1.5))
        self._read_out.dress()
        self._pens()

    # -- content -----------------------------------------------------------------------------------------------

    def show_data(self, axis: TimeAxis, data: PanelData) -> None:
        """Show a figure; items are reused."""
        self._axis, self._data = axis, data
        self._value_axis.set_unit(data.unit)
        self._pens()
        self._lines()
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
        self._fit_values(move=True)

    def set_borders(self, places: "Sequence[float]") -> None:
        """Draw lines where the shared time axis has its borders, in seconds."""
        self._grid_axis.set_places(places)

    def shade(self, span: tuple[float, float] | None) -> None:
        """Shade the days of the event that is pointed at, in seconds; None for none."""
        self._shade.setVisible(span is not None)
        if span is not None:
            self._shade.setRegion(span)

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
        self._read_out.setText(self.values_at(index))
        self._place_read_out()
        self._read_out.show()

    def words_at(self, index: int) -> str:
        """Return the read-out of a step with its name."""
        values = self.values_at(index)
        return f"{self._axis_text(index)}   {values}" if values else ""

    def values_at(self, index: int) -> str:
        """Return the read-out of a step."""
        data = self._data
        if data is None or not 0 <= index < len(data.times):
            return ""
        formats = self.formats
        text = formats.value(float(data.values[index]), data.unit)
        others = ((data.measured, self.tr("measured: {value}")), (data.compared, self.tr("compared: {value}")))
        for column, words in others:
            if column is not None and math.isfinite(float(column[index])):
                text = f"{text}   ({words.format(value=formats.value(float(column[index]), data.unit))})"
        return text if data.complete[index] else f"{text}   {self.tr('not over')}"

    # -- words and copies --------------------------------------------------------------------------------------

    def twin(self) -> Twin:
        """Return the steps as rows."""
        data = self._data
        if data is None:
            return Twin()
        columns = [TwinColumn(self.tr("Period")), TwinColumn(data.name, data.unit)]
        series = [data.values]
        for column, title in ((data.measured, self.tr("Measured")), (data.compared, self.tr("Compared"))):
            if column is not None:
                columns.append(TwinColumn(title, data.unit))
                series.append(column)
        rows: list[tuple[Cell, ...]] = [
            (self._axis_text(index), *(float(one[index]) for one in series)) for index in range(len(data.times))
        ]
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
        image = QImage(self._picture_size() * _RATIO, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_RATIO)
        painter = QPainter(image)
        self._paint_picture(painter)
        painter.end()
        return image

    def vector(self) -> bytes:
        """Return the same as SVG."""
        name = self._data.name if self._data is not None else ""
        return svg_of(self, self._picture_size(), name, self.accessibleDescription(), self._paint_picture)

    def _picture_size(self) -> QSize:
        return QSize(self.width(), self.height() + self._name_height())

    def _name_height(self) -> int:
        return round(self._dress.theme.font("strong").pointSizeF() * 2.4)

    def _paint_picture(self, painter: QPainter) -> None:
        theme, head = self._dress.theme, self._name_height()
        painter.fillRect(QRect(QPoint(), self._picture_size()), theme.colour("surface"))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(8, head - 8, self._data.name if self._data is not None else "")
        self.paint_on(painter, QRectF(0, head, self.width(), self.height()))

    def paint_on(self, painter: QPainter, area: QRectF) -> None:
        """Paint the panel without the pointer on any device of the screen's resolution; lines stay lines."""
        index, shaded, borders = self._index, self._shade.isVisible(), self._grid_axis.places
        self.point_at(-1)
        self._shade.hide()
        start, end = self._window
        # An SVG has six figures for a number and no clipping: seconds since 1970 would be off by hours.
        self._lines(cut_out=True)
        self._grid_axis.set_places([place - start for place in borders])
        self._view.setXRange(0.0, end - start, padding=0)
        self.corridor.cut_to(*self._view.viewRange()[1])
        self.scene().prepareForPaint()
        self._open.setExportMode(True, {"antialias": True})  # else its points are pictures of pixels
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)  # pyqtgraph draws lines with whatever brush it finds
        self.scene().render(painter, area, QRectF(self.viewport().rect()))
        painter.restore()
        self._open.setExportMode(False)
        self._lines()
        self._grid_axis.set_places(borders)
        self._shade.setVisible(shaded)
        self.set_window(start, end)
        self.point_at(index)

    # -- Qt ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the time, unless a bound is under the mouse."""
        super().mousePressEvent(event)
        free = event.button() is Qt.MouseButton.LeftButton and not self.corridor.is_hovered
        self._grabbed = event.position().x() if free else None
        self._pressed = event.position() if free else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the time; a click makes a slim panel large, or asks where the point read out comes from."""
        super().mouseReleaseEvent(event)
        pressed, self._grabbed, self._pressed = self._pressed, None, None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if self._is_slim else Qt.CursorShape.ArrowCursor
        )
        spot = self._spot_place()
        clicked = pressed is not None and (event.position() - pressed).manhattanLength() < _DRAG
        if clicked and self._is_slim:
            self.large_wanted.emit(0)
        elif clicked and spot is not None and (event.position() - spot).manhattanLength() <= _NEAR:
            self._explain()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the step under the mouse; with the button held, move in time."""
        super().mouseMoveEvent(event)
        if not self._axis.starts or self.corridor.held is not None:
            return
        x = event.position().x()
        if self._grabbed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if abs(x - self._grabbed) >= _DRAG:
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self.pan_wanted.emit((self._grabbed - x) / max(self._view.width(), 1.0))
                self._grabbed = x
            return
        self.pointed.emit(self._axis.index_at(self._moment(x)))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom in time once the panel was clicked, or with Ctrl; otherwise the page scrolls. Shift moves in time."""
        if not self._axis.starts or not (self.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            event.ignore()
            return
        turn(event, self, self._moment(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole time again."""
        super().mouseDoubleClickEvent(event)
        self.reset_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys mean.

        Left and right move the read-out and Enter explains it, up and down make another panel large, plus and minus
        zoom, Page keys move, 0 shows all, N notes.
        """
        if zoom_of(event) is not None:
            self.zoom_wanted.emit(zoom_of(event), self._centre())
        elif move_of(event) is not None:
            self.pan_wanted.emit(move_of(event))
        elif event.key() in {Qt.Key.Key_0, Qt.Key.Key_Escape}:
            self.reset_wanted.emit()
        elif not self._axis.starts or not self._step_key(event):
            event.ignore()

    def _step_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the step that is read out; tell whether it means anything."""
        key, last = event.key(), len(self._axis.starts) - 1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        others = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps:
            start = self._index if self._index >= 0 else last + 1
            self.pointed.emit(min(max(start + steps[Qt.Key(key)], 0), last))
        elif key in ends:
            self.pointed.emit(ends[Qt.Key(key)])
        elif key in others:
            self.large_wanted.emit(others[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._explain()
        elif key in {Qt.Key.Key_N, Qt.Key.Key_Insert} and not event.modifiers():
            self.note_wanted.emit(self._index if self._index >= 0 else self._axis.index_at(self._centre()))
        else:
            return False
        return True

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

    def _spot_place(self) -> QPointF | None:
        """Return where the point that is read out is seen, if any."""
        data = self._data
        if data is None or not 0 <= self._index < len(data.times) or not math.isfinite(data.values[self._index]):
            return None
        point = QPointF(float(data.times[self._index]), float(data.values[self._index]))
        return QPointF(self.mapFromScene(self._view.mapViewToScene(point)))

    def _explain(self) -> None:
        spot = self._spot_place()
        if spot is not None:
            self.anchor.setGeometry(QRect(spot.toPoint() - QPoint(_NEAR, _NEAR), QSize(2 * _NEAR, 2 * _NEAR)))
            self.explain_wanted.emit(self._index, self.anchor)

    def _centre(self) -> float:
        if self._data is not None and 0 <= self._index < len(self._data.times):
            return float(self._data.times[self._index])
        return (self._window[0] + self._window[1]) / 2

    def _fit_values(self, *, move: bool = False) -> None:
        """Show the values of the window; ``move`` to the window too, in one go: a change of range repaints."""
        x = {"xRange": self._window} if move else {}
        if self._data is None:
            if move:
                self._view.setRange(**x, padding=0)
            return
        held = self.corridor.held
        keep = (float(held.value()),) if held is not None else ()
        low, high = visible_range(self._data, *self._window, keep=keep, close=self._is_slim)
        y = {"yRange": (low, high)} if held is None else {}
        if x or y:
            self._view.setRange(**x, **y, padding=0)
        self.corridor.show(self._data, low=low, high=high)

    def _lines(self, *, cut_out: bool = False) -> None:
        """Give the lines their points; cut out, only those within the window, from whose beginning time counts."""
        data = self._data
        if data is None:
            return
        span, origin = tuple(self._view.viewRange()[1]), self._window[0] if cut_out else 0.0
        series = ((self._curve, data.values), (self._compared, data.compared), (self._measured, data.measured))
        for item, values in series:
            item.setVisible(values is not None)
            if values is not None:
                times, seen = cut(data.times, values, self._window, span) if cut_out else (data.times, values)
                item.setData(times - origin, seen, connect="finite")
        part = ~data.complete & np.isfinite(data.values)
        if cut_out:
            part &= (data.times >= self._window[0]) & (data.times <= self._window[1])
        self._open.setData(data.times[part] - origin, data.values[part])

    def _pens(self) -> None:
        theme = self._dress.theme
        many = self._data is not None and len(self._data.times) > _MANY
        self._curve.setPen(pg.mkPen(theme.colour("accent"), width=1 if many else 2))
        dashed: Any = pg.mkPen(faded(theme.colour("muted"), 0.9), width=1)
        dashed.setDashPattern([5.0, 4.0])
        self._compared.setPen(dashed)
        self._measured.setPen(pg.mkPen(faded(theme.colour("accent"), 0.45), width=1))

    def _place_read_out(self) -> None:
        left, spot = self._value_axis.width(), self._spot_place()
        self._read_out.place(left, self.width() - 8.0, spot.x() if spot is not None else None)
