"""A corridor whose bounds are moved where they are drawn, with the mouse or the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.gauge import draw_needle
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.scale import Scale
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.ui.plots.wording import corridor_words, short_text

_TRACK = 12.0
_GRIP = QSize(9, 24)
_REACH = 10.0  # so far from a grip it can still be taken
_PAGE = 10  # steps of Page Up and Page Down
_gestures = count(1)


@dataclass(frozen=True, slots=True)
class Bound:
    """One bound.

    Attributes:
        key: given to ``moved``.
        name: "floor" or "ceiling", translated.
        value: where it stands; past the end of the picture there is no bound.
    """

    key: str
    name: str
    value: float


@dataclass(frozen=True, slots=True)
class CorridorReading:
    """What is edited.

    Attributes:
        name: of the figure, translated.
        unit: what it is measured in.
        floor, ceiling: its bounds.
        low, high: ends of the picture.
        step: values snap to its multiples.
        value: where the figure stands now, or None.
    """

    name: str
    unit: Unit
    floor: Bound
    ceiling: Bound
    low: float
    high: float
    step: float
    value: float | None = None


class CorridorEditor(Plot):
    """Left and right move the bound that has the keyboard, up and down choose the other one.

    Signals:
        moved: key of the bound, the value it takes, the gesture it is part of.
    """

    moved = Signal(str, float, str)

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._reading: CorridorReading | None = None
        self._scale = Scale(0, 1, 0, 1)
        self._track = QRectF()
        self._held: Bound | None = None
        self._gesture = ""

    def set_reading(self, reading: CorridorReading) -> None:
        """Show a corridor. While a bound is held the picture keeps its ends, or it would run away from the hand."""
        if self._held is not None and self._reading is not None:
            reading = replace(reading, low=self._reading.low, high=self._reading.high)
        self._reading = reading
        self.setAccessibleName(self.tr("Corridor: {name}").format(name=reading.name))
        self.show_result()

    def sizeHint(self) -> QSize:
        """Needle, grips, bounds."""
        return QSize(260, round(_GRIP.height() + 12 + drawing.line_height(self.font_of("caption"))))

    def minimumSizeHint(self) -> QSize:
        """The pane is narrow."""
        return QSize(160, self.sizeHint().height())

    def place_of(self, key: str) -> QPointF:
        """Return where the grip of a bound stands."""
        bound = next(bound for bound in self._bounds() if bound.key == key)
        return QPointF(self._scale.clamped(bound.value), self._track.center().y())

    # -- picture -----------------------------------------------------------------------------------------------

    def lay_out(self) -> Sequence[Mark]:
        """Place the track; the grips are the marks."""
        reading = self._reading
        if reading is None:
            return ()
        side = _GRIP.width() + 2.0
        top = (_GRIP.height() - _TRACK) / 2 + 8
        self._track = QRectF(side, top, max(self.width() - 2 * side, 20.0), _TRACK)
        self._scale = Scale(reading.low, reading.high, self._track.left(), self._track.right())
        return [Mark("", self._grip(bound), self._words(bound)) for bound in self._bounds()]

    def draw(self, painter: QPainter) -> None:
        """Paint track, band, where the figure stands, grips."""
        reading = self._reading
        if reading is None:
            return
        ink = self.theme.status_colour("in")
        drawing.fill(painter, self._track, self.theme.colour("sunken"), 3)
        left, right = (self._scale.clamped(bound.value) for bound in self._bounds())
        band = QRectF(left, self._track.top(), max(right - left, 1.0), self._track.height())
        drawing.fill(painter, band, drawing.faded(ink, 0.30), 2)
        if reading.value is not None:
            tone = self.theme.status_colour(self._status(reading))
            draw_needle(painter, self._track, self._scale.clamped(reading.value), tone, self.theme.colour("surface"))
        for number, bound in enumerate(self._bounds()):
            grip = self._grip(bound)
            taken = number == self.pointed or (self._held is not None and self._held.key == bound.key)
            drawing.fill(painter, grip, self.theme.colour("surface"), 3)
            drawing.fill(painter, grip.adjusted(1, 1, -1, -1), self.theme.colour("focus") if taken else ink, 3)
        self._draw_texts(painter)

    def twin(self) -> Twin:
        """Return value and bounds."""
        reading = self._reading
        if reading is None:
            return Twin()
        unit = reading.unit
        columns = (
            TwinColumn(self.tr("Figure")), TwinColumn(self.tr("Value"), unit), TwinColumn(self.tr("Floor"), unit),
            TwinColumn(self.tr("Ceiling"), unit),
        )
        return Twin(columns, ((reading.name, reading.value, reading.floor.value, reading.ceiling.value),))

    def summary(self) -> str:
        """Return the corridor, where the figure stands, and how to move a bound."""
        reading = self._reading
        if reading is None:
            return ""
        floor = reading.floor.value if reading.floor.value > reading.low else None
        ceiling = reading.ceiling.value if reading.ceiling.value <= reading.high else None
        said = [corridor_words(self.formats, floor, ceiling, reading.unit)]
        if reading.value is not None:
            now = self.tr("Now {value}.").format(value=short_text(self.formats, reading.value, reading.unit))
            said.append(now)
        said.append(self.tr("Left and right move a bound, up and down choose the other one."))
        return " ".join(part for part in said if part)

    # -- mouse and keyboard ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest grip within reach."""
        at = event.position().x()
        near = sorted(self._bounds(), key=lambda bound: abs(self.place_of(bound.key).x() - at))
        within = bool(near) and abs(self.place_of(near[0].key).x() - at) <= _REACH
        if within and event.button() is Qt.MouseButton.LeftButton:
            self._held = self._nearest_on_side(near, at)
            self._gesture = f"{self._held.key}#{next(_gestures)}"
            self._choose(self._held)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the bound that is held."""
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        self._move(self._held.key, self._scale.value(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go; the picture may find new ends now."""
        if self._held is not None:
            self._held = None
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen bound, or choose the other one."""
        reading = self._reading
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -_PAGE, Qt.Key.Key_PageUp: _PAGE,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if reading is None or steps is None:
            self._gesture = ""
            super().keyPressEvent(event)  # up and down walk from mark to mark: the bounds
            return
        self._current = max(self._current, 0)
        self._focus_seen = True
        bound = self._bounds()[self._current]
        if not self._gesture.startswith(f"{bound.key}#"):
            self._gesture = f"{bound.key}#{next(_gestures)}"
        self._move(bound.key, min(max(bound.value, reading.low), reading.high) + steps * reading.step)
        moved = self._words(self._bounds()[self._current])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, moved))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the gesture: what is moved next is undone by itself."""
        super().focusOutEvent(event)
        self._gesture = ""

    # -- inside ------------------------------------------------------------------------------------------------

    def _bounds(self) -> tuple[Bound, ...]:
        return () if self._reading is None else (self._reading.floor, self._reading.ceiling)

    def _choose(self, bound: Bound) -> None:
        self._current = [one.key for one in self._bounds()].index(bound.key)

    def _nearest_on_side(self, near: list[Bound], at: float) -> Bound:
        """Return the grip to take: of two that lie on each other the one that can be moved towards the hand."""
        first, second = near
        if abs(self.place_of(first.key).x() - self.place_of(second.key).x()) > 1:
            return first
        floor, ceiling = self._bounds()
        return floor if at < self.place_of(floor.key).x() else ceiling

    def _move(self, key: str, wanted: float) -> None:
        reading = self._reading
        if reading is None:
            return
        value = round(round(wanted / reading.step) * reading.step, 10)
        is_floor = key == reading.floor.key
        low = reading.low if is_floor else reading.floor.value
        high = min(reading.ceiling.value, reading.high) if is_floor else reading.high
        value = min(max(value, low), high)
        bound = reading.floor if is_floor else reading.ceiling
        if value == bound.value:
            return
        moved = replace(bound, value=value)
        self._reading = replace(reading, floor=moved) if is_floor else replace(reading, ceiling=moved)
        self.show_result()
        self.moved.emit(key, value, self._gesture)

    def _grip(self, bound: Bound) -> QRectF:
        at, middle = self._scale.clamped(bound.value), self._track.center().y()
        return QRectF(at - _GRIP.width() / 2, middle - _GRIP.height() / 2, _GRIP.width(), _GRIP.height())

    def _text(self, bound: Bound) -> str:
        reading = self._reading
        if reading is None:
            return ""
        if bound is reading.ceiling and bound.value > reading.high:
            return self.tr("no limit")
        return short_text(self.formats, bound.value, reading.unit)

    def _words(self, bound: Bound) -> str:
        return f"{bound.name}: {self._text(bound)}"

    def _status(self, reading: CorridorReading) -> str:
        value = reading.value if reading.value is not None else reading.floor.value
        return "below" if value < reading.floor.value else "above" if value > reading.ceiling.value else "in"

    def _draw_texts(self, painter: QPainter) -> None:
        font, top = self.font_of("caption"), self._track.center().y() + _GRIP.height() / 2 + 2
        height = drawing.line_height(font)
        end = 0.0
        for number, bound in enumerate(self._bounds()):
            text = self._text(bound)
            width = drawing.width_of(font, text) + 4
            start = min(max(self._scale.clamped(bound.value) - width / 2, 0.0), self.width() - width)
            if number and start < end + 4:
                start = min(end + 4, self.width() - width)
            end = start + width
            drawing.put_text(
                painter, QRectF(start, top, width, height), text, font, self.theme.colour("muted"), drawing.CENTRE
            )
