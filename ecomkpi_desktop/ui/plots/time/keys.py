"""The hand on a time axis: what keys and wheel mean, the same over the head and over every panel."""

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QWheelEvent

ZOOM = 1.25  # a notch of the wheel, a press of a key
_PAGE = 0.5  # share of the window that a Page key moves
_NOTCH = 0.15  # the same of a notch of the wheel

_ZOOMS = {Qt.Key.Key_Plus: ZOOM, Qt.Key.Key_Equal: ZOOM, Qt.Key.Key_Minus: 1 / ZOOM}
_MOVES = {Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE}
_WITH_SHIFT = {Qt.Key.Key_Left: -_NOTCH, Qt.Key.Key_Right: _NOTCH}


class Timed(Protocol):
    """Something with a time axis."""

    zoom_wanted: SignalInstance
    pan_wanted: SignalInstance


def zoom_of(event: QKeyEvent) -> float | None:
    """Return the factor that a key zooms by, or None."""
    return _ZOOMS.get(Qt.Key(event.key()))


def move_of(event: QKeyEvent) -> float | None:
    """Return the share of the window that a key moves by, or None."""
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _WITH_SHIFT:
        return _WITH_SHIFT[Qt.Key(event.key())]
    return _MOVES.get(Qt.Key(event.key()))


def turn(event: QWheelEvent, timed: Timed, moment: float) -> None:
    """Zoom about a moment; with Shift, or with a wheel that turns sideways, move in time."""
    angle = event.angleDelta()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    sideways = angle.x() if abs(angle.x()) > abs(angle.y()) else angle.y() if shift else 0
    if sideways:
        timed.pan_wanted.emit(-_NOTCH if sideways > 0 else _NOTCH)
    elif angle.y():
        timed.zoom_wanted.emit(ZOOM if angle.y() > 0 else 1 / ZOOM, moment)
    else:
        event.ignore()
        return
    event.accept()
