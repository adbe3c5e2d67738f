"""What stands above the panels: the events in their lanes, and the time axis that all panels share."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.dates import DAY_SECONDS, day_at, seconds_of
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.time.axes import axis_width
from ecomkpi_desktop.ui.plots.time.data import TimeAxis
from ecomkpi_desktop.ui.plots.time.glyphs import draw_event
from ecomkpi_desktop.ui.plots.time.keys import move_of, turn, zoom_of
from ecomkpi_desktop.ui.plots.time.lanes import Group, Lanes, TimeEvent, lanes_of
from ecomkpi_desktop.ui.plots.time.naming import name_of, widths
from ecomkpi_desktop.ui.plots.time.ruler import Naming, Tier, tiers
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

RIGHT = 8  # room to the right of the plots
_FEWEST_LINES = 24.0  # pixels: closer borders are not drawn through the panels
_DRAG = 4  # pixels from which a press becomes a span


class TimeHead(Plot):
    """Events and time axis of a stack, over its whole width.

    Args:
        side: width of what stands to the left of the panels: the names of the lanes.

    Signals:
        note_wanted: somebody wants to note an event: its first and last day.
        remove_wanted: key of an own event that shall go.
        shaded: an event is pointed at: (first, end) in seconds, None for none.
        zoom_wanted, pan_wanted, reset_wanted: as those of the panels.
        borders_moved: moments at which the panels draw a line.
    """

    note_wanted = Signal(object, object)
    remove_wanted = Signal(str)
    shaded = Signal(object)
    zoom_wanted = Signal(float, float)
    pan_wanted = Signal(float)
    reset_wanted = Signal()
    borders_moved = Signal(object)

    def __init__(self, dress: Dress, side: int, parent: "QWidget | None" = None) -> None:
        super().__init__(dress, parent)
        self._side = side
        self._axis = TimeAxis.of(Step.MONTH, ())
        self._window = (0.0, 1.0)
        self._events: tuple[TimeEvent, ...] = ()
        self._groups: tuple[Group, ...] = ()
        self._lanes = Lanes()
        self._least: dict[str, int] = {}
        self._tiers: tuple[Tier, ...] = ()
        self._measured: tuple[str, dict[Naming, float]] = "", {}
        self._scale = Scale(0.0, 1.0, 0.0, 1.0)
        self._index = -1
        self._is_picture = False  # a picture invites nobody to click
        self._press: QPointF | None = None
        self._span: tuple[date, date] | None = None
        self.setAccessibleName(self.tr("Time axis and events"))
        self.setWhatsThis(self.tr("Click the time axis, or drag over it, to note an event."))

    # -- content -----------------------------------------------------------------------------------------------

    @property
    def lanes(self) -> Lanes:
        """Where events stand."""
        return self._lanes

    @property
    def tiers(self) -> tuple[Tier, ...]:
        """The lines of the axis."""
        return self._tiers

    @property
    def plot_span(self) -> tuple[float, float]:
        """First and last pixel of the time axis."""
        left = float(self._side + axis_width(self._dress))
        return left, max(float(self.width() - RIGHT), left + 1.0)

    def set_window(self, axis: TimeAxis, start: float, end: float) -> None:
        """Show the time between two moments, in seconds."""
        if axis is not self._axis:
            self._least = {}
        self._axis, self._window = axis, (start, end)
        self.show_result()

    def set_events(self, events: Sequence[TimeEvent], groups: Sequence[Group]) -> None:
        """Show events, in order of time, in their groups."""
        self._events, self._groups, self._least = tuple(events), tuple(groups), {}
        self.show_result()

    def point_at(self, index: int) -> None:
        """Name a step on the axis; -1 for none."""
        self._index = index
        self.update()

    def moment_at(self, x: float) -> float:
        """Return the moment at a pixel, within the window."""
        return min(max(self._scale.value(x), self._window[0]), self._window[1])

    def pixel_of(self, moment: float) -> float:
        """Return the pixel of a moment."""
        return self._scale.pixel(moment)

    def paint_on(self, painter: QPainter) -> None:
        """Paint it without pointer or focus on any device."""
        index, self._index = self._index, -1
        hovered, self._hovered = self._hovered, -1
        current, self._current = self._current, -1
        self._is_picture = True
        self.draw(painter)
        self._is_picture = False
        self._index, self._hovered, self._current = index, hovered, current

    # -- as a picture ------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Lanes and the lines of the axis."""
        return QSize(560, round(self._lane_height() * self._lanes.count + self._ruler_height()))

    def minimumSizeHint(self) -> QSize:
        """As high as it is; names give way to a narrower axis."""
        return QSize(320, self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place events and names; an event is a mark."""
        start, end = self._window
        if not self._axis.starts or end <= start:
            self._lanes, self._tiers = Lanes(), ()
            return ()
        left, right = self.plot_span
        self._scale = Scale(start, end, left, right)
        caption = self.font_of("caption")
        width_of = partial(drawing.width_of, caption)
        self._lanes = lanes_of(
            self._events, self._groups, self._scale.pixel, width_of, (left, right), self._least
        )
        self._least = self._lanes.used()
        day = DAY_SECONDS * (right - left) / (end - start)
        after = day_at(end - 1.0) + timedelta(days=1)
        fine, above = tiers(day_at(start), after, self._axis.step, day, self._widths())
        self._tiers = (fine,) if above is None else (fine, above)
        self.borders_moved.emit(self._borders())
        height = self._lane_height()
        return [
            Mark(one.event.key, self._area(one.left, one.right, one.lane, height), one.event.words)
            for one in self._lanes.placed
        ]

    def draw(self, painter: QPainter) -> None:
        """Paint lanes, events, the axis, the step that is read out."""
        if not self._axis.starts:
            return
        self._draw_lanes(painter)
        for position, one in enumerate(self._lanes.placed):
            area = self._area(one.left, one.right, one.lane, self._lane_height())
            draw_event(painter, one, area, self.theme, pointed=position == self.pointed)
        self._draw_axis(painter)
        self._draw_span(painter)
        self._draw_pointed(painter)

    def twin(self) -> Twin:
        """Return one row per event."""
        columns = (TwinColumn(self.tr("Event")), TwinColumn(self.tr("From")), TwinColumn(self.tr("To")))
        rows = tuple(
            (
                one.label,
                self.formats.date(day_at(one.first)),
                self.formats.date(day_at(max(one.end - DAY_SECONDS, one.first))),
            )
            for one in self._events
        )
        return Twin(columns, rows)

    def summary(self) -> str:
        """Return the span and the events on it."""
        if not self._axis.starts:
            return ""
        first, last = day_at(self._window[0]), day_at(self._window[1] - 1.0)
        text = self.tr("From {first} to {last}.").format(first=self.formats.date(first), last=self.formats.date(last))
        words = [one.event.words for one in self._lanes.placed]
        events = "; ".join(words[:20])
        return f"{text} {self.tr('Events: {events}').format(events=events)}" if words else text

    # -- Qt ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click on the axis, or a span of days."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position()
        on_axis = self.plot_span[0] <= point.x() <= self.plot_span[1] and self._mark_at(point) < 0
        self._press = point if event.button() is Qt.MouseButton.LeftButton and on_axis else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell about the event under the pointer; with the button held, mark a span of days."""
        if self._press is None:
            super().mouseMoveEvent(event)
            return
        if abs(event.position().x() - self._press.x()) >= _DRAG:
            first, last = sorted((self._press.x(), event.position().x()))
            self._span = day_at(self.moment_at(first)), day_at(self.moment_at(last) - 1.0)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for a note on the day or the span that was pointed at; an event is picked."""
        press, span = self._press, self._span
        self._press = self._span = None
        self.update()
        if press is None:
            super().mouseReleaseEvent(event)
            return
        day = day_at(self.moment_at(press.x()))
        first, last = span or (day, day)
        self.note_wanted.emit(first, max(first, last))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom in time once the axis was clicked, or with Ctrl; move in time with Shift."""
        if not (self.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier) or not self._axis.starts:
            event.ignore()
            return
        turn(event, self, self.moment_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the events; N or Insert notes one, Delete removes an own one; zoom as in the panels."""
        key = event.key()
        if key in {Qt.Key.Key_N, Qt.Key.Key_Insert} and not event.modifiers() and self._axis.starts:
            day = day_at(self._moment())
            self.note_wanted.emit(day, day)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.pointed >= 0:
            one = self._lanes.placed[self.pointed].event
            if one.own:
                self.remove_wanted.emit(one.key)
        elif zoom_of(event) is not None:
            self.zoom_wanted.emit(zoom_of(event), self._moment())
        elif move_of(event) is not None:
            self.pan_wanted.emit(move_of(event))
        elif key in {Qt.Key.Key_0, Qt.Key.Key_Escape}:
            self.reset_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Do nothing more than the click before: a dialog is opening."""

    # -- inside ------------------------------------------------------------------------------------------------

    def _hover(self, position: int, where: QPoint) -> None:
        super()._hover(position, where)
        self._shade()

    def _walk(self, position: int) -> None:
        super()._walk(position)
        self._shade()

    def _shade(self) -> None:
        placed = self._lanes.placed
        event = placed[self.pointed].event if 0 <= self.pointed < len(placed) else None
        self.shaded.emit(None if event is None else (event.first, event.end))

    def _moment(self) -> float:
        if 0 <= self.pointed < len(self._lanes.placed):
            return self._lanes.placed[self.pointed].event.first
        if 0 <= self._index < len(self._axis.times):
            return float(self._axis.times[self._index])
        return (self._window[0] + self._window[1]) / 2

    def _widths(self) -> dict[Naming, float]:
        """Return the room that names need; measured again only for another font or language."""
        font = self.font_of("caption")
        mark = f"{font.key()} {self.formats.locale.name()}"
        if mark != self._measured[0]:
            self._measured = mark, widths(font, self.formats)
        return self._measured[1]

    def _lane_height(self) -> float:
        return drawing.line_height(self.font_of("caption")) + 4.0

    def _ruler_height(self) -> float:
        return 2 * drawing.line_height(self.font_of("caption")) + 10.0

    def _ruler_top(self) -> float:
        return self._lane_height() * self._lanes.count

    def _area(self, left: float, right: float, lane: int, height: float) -> QRectF:
        return QRectF(left, lane * height + 1.0, right - left, height - 2.0)

    def _borders(self) -> list[float]:
        """Return where the panels draw lines: at the borders of the finest tier that leaves them apart."""
        for tier in self._tiers:
            places = [seconds_of(one.start) for one in tier.intervals]
            if len(places) < 2 or self._scale.pixel(places[1]) - self._scale.pixel(places[0]) >= _FEWEST_LINES:
                return places
        return []

    def _draw_lanes(self, painter: QPainter) -> None:
        left, right = self.plot_span
        height, caption = self._lane_height(), self.font_of("caption")
        muted = self.theme.colour("muted")
        for number, (lane, group) in enumerate(self._lanes.names):
            area = QRectF(0, lane * height, left - 8, height)
            drawing.put_text(painter, area, drawing.elided(caption, group.name, left - 8), caption, muted)
            if number:
                top = lane * height - 0.5
                drawing.line(painter, QPointF(0, top), QPointF(right, top), self.theme.colour("grid"))
            is_empty = not any(one.event.group == group.id for one in self._lanes.placed)
            if group.empty and is_empty and not self._is_picture:
                place = QRectF(left, lane * height, right - left, height)
                drawing.put_text(painter, place, drawing.elided(caption, group.empty, right - left), caption,
                                 self.theme.colour("faint"))  # fmt: skip

    def _draw_axis(self, painter: QPainter) -> None:
        left, right = self.plot_span
        caption, top = self.font_of("caption"), self._ruler_top()
        height = drawing.line_height(caption)
        ground = QRectF(left, top + 2, right - left, 2 * height + 6)
        drawing.fill(painter, ground, self.theme.colour("sunken"), 3)
        for row, tier in enumerate(self._tiers):
            ink = self.theme.colour("text" if row == 0 else "muted")
            for one in tier.intervals:
                low = max(self._scale.pixel(seconds_of(one.start)), left)
                high = min(self._scale.pixel(seconds_of(one.end)), right)
                y = top + 4 + row * height
                name = name_of(tier.naming, one.start, self.formats)
                area = QRectF(low, y, high - low, height)
                if row == 1 and low > left:
                    drawing.line(painter, QPointF(low, top + 4), QPointF(low, y + height), self.theme.colour("outline"))
                if drawing.width_of(caption, name) <= area.width() + 1:
                    drawing.put_text(painter, area, name, caption, ink, drawing.CENTRE)

    def _draw_span(self, painter: QPainter) -> None:
        if self._span is None:
            return
        first, last = (self._scale.clamped(seconds_of(day)) for day in self._span)
        day = self._scale.pixel(self._window[0] + DAY_SECONDS) - self._scale.start
        area = QRectF(first, self._ruler_top() + 2, max(last + day - first, 2.0), self._ruler_height() - 4)
        drawing.fill(painter, area, drawing.faded(self.theme.colour("accent"), 0.25), 2)

    def _draw_pointed(self, painter: QPainter) -> None:
        if not 0 <= self._index < len(self._axis.times):
            return
        moment = float(self._axis.times[self._index])
        if not self._window[0] <= moment <= self._window[1]:
            return
        day = self._axis.starts[self._index]
        name = self.formats.month(day) if self._axis.step is Step.MONTH else self.formats.date(day)
        strong = self.font_of("caption")
        strong.setBold(True)
        width, height = drawing.width_of(strong, name) + 14, drawing.line_height(strong) + 4
        left, right = self.plot_span
        x = min(max(self._scale.pixel(moment) - width / 2, left), right - width)
        area = QRectF(x, self._ruler_top() + 3, width, height)
        drawing.fill(painter, area, self.theme.colour("tooltip"), 3)
        drawing.put_text(painter, area, name, strong, self.theme.colour("on_tooltip"), drawing.CENTRE)

