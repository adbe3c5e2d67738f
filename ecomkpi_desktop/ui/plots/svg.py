"""A picture as SVG: lines and words rather than pixels.

The drawing has the resolution of the widget it is of: at any other one the axes of plots come out garbled.
"""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def svg_of(
    widget: QWidget, size: QSize, title: str, description: str, paint: Callable[[QPainter], None]
) -> bytes:
    """Return what ``paint`` paints.

    Args:
        widget: gives the resolution.
        size: of the drawing, in pixels of the layout.
        title: translated.
        description: what is seen on it, translated.
        paint: paints it.
    """
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(widget.logicalDpiX())
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter(generator)
    try:
        paint(painter)
    finally:  # a painter left open by an exception takes the process down with its device
        if painter.isActive():
            painter.end()
    return bytes(buffer.data().data())
