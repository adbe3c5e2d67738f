"""Measures the contrast of words as they are painted: what tokens promise can be lost where they are combined."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.pictures.comparing import Pixels, pixels_of
from tests.pictures.measuring import path_of

_ENLARGED = 3  # so that the stems of letters are wide enough to have the colour of the text
_LARGE = 18.0  # points: larger text needs 3:1 only
_EDGE = 4  # pixels of a button that are its border


def faint(window: QWidget, least: float) -> list[str]:
    """Return the labels and buttons whose words contrast less with their ground than they must."""
    found = []
    painted = _painted(window)
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        text = widget.text().strip()
        is_whole = not widget.size().isEmpty() and widget.visibleRegion().boundingRect() == widget.rect()
        if not text or not widget.isEnabled() or not is_whole or widget.window() is not window:
            continue
        wanted = min(least, 3.0) if widget.font().pointSizeF() >= _LARGE else least
        got = contrast_of(widget, painted)
        if got < wanted:
            found.append(f"contrast {got:.2f}: {text[:40]!r} in {path_of(widget)}")
    return found


def contrast_of(widget: QWidget, painted: Pixels) -> float:
    """Return the contrast of the ground, the commonest colour, with what differs most from it.

    Args:
        widget: the label or button.
        painted: its window, enlarged.
    """
    edge = _EDGE if isinstance(widget, QAbstractButton) else 0
    corner = widget.mapTo(widget.window(), QPoint(edge, edge)) * _ENLARGED
    width, height = ((size - 2 * edge) * _ENLARGED for size in (widget.width(), widget.height()))
    inner = painted[corner.y() : corner.y() + height, corner.x() : corner.x() + width].reshape(-1, 3)
    codes = inner.astype(np.int64) @ np.array([1 << 16, 1 << 8, 1])
    found, counts = np.unique(codes, return_counts=True)
    light = _luminance(np.stack([found >> 16, (found >> 8) & 255, found & 255], axis=1))
    ground = light[counts.argmax()]
    lighter, darker = np.maximum(light, ground), np.minimum(light, ground)
    return float(((lighter + 0.05) / (darker + 0.05)).max(initial=1.0))


def _painted(window: QWidget) -> Pixels:
    image = QImage(window.size() * _ENLARGED, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_ENLARGED)
    window.render(image)
    return pixels_of(image)


def _luminance(colours: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    parts = colours / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    found: npt.NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return found
