"""One-colour drawings tinted with the colours of the theme, sharp at every resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecomkpi_desktop.base.resources import resource

_SIZES = (16, 20, 24, 32, 48)
_RATIOS = (1.0, 2.0)


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def draw_icon(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Paint an icon into ``area`` with an open painter."""
    svg = _drawing(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, area)


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap of ``size`` logical pixels."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_icon(painter, name, QRectF(0, 0, image.width(), image.height()), colour)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def tinted_icon(name: str, colour: QColor, disabled: QColor) -> QIcon:
    """Return an icon with its normal and disabled looks."""
    icon = QIcon()
    for size in _SIZES:
        for ratio in _RATIOS:
            icon.addPixmap(pixmap(name, size, colour, ratio), QIcon.Mode.Normal)
            icon.addPixmap(pixmap(name, size, disabled, ratio), QIcon.Mode.Disabled)
    return icon
