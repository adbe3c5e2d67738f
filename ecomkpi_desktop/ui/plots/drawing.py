"""Small habits of the pictures: text in a role, hatching, round bars, markers."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
TOP_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def put_text(
    painter: QPainter, area: QRectF, text: str, font: QFont, colour: QColor, side: Qt.AlignmentFlag = LEFT
) -> None:
    """Write one or more lines inside an area, wrapped at words where they are too long."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(area, int(side.value) | int(Qt.TextFlag.TextWordWrap.value), text)


def width_of(font: QFont, *texts: str) -> float:
    """Return the width of the widest text."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def elided(font: QFont, text: str, width: float) -> str:
    """Return a text that fits a width, ending in an ellipsis where it had to be cut."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def line_height(font: QFont) -> float:
    """Return the height of a line of text."""
    return QFontMetricsF(font).height()


def wrapped_height(font: QFont, text: str, width: float) -> float:
    """Return the height that a text takes when it is wrapped at ``width``."""
    area = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap.value), text)
    return float(area.height())


def faded(colour: QColor, share: float) -> QColor:
    """Return a colour at a share of its opacity."""
    other = QColor(colour)
    other.setAlphaF(other.alphaF() * share)
    return other


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour at ``share`` of the way from the first to the second."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        first.redF() * keep + second.redF() * share,
        first.greenF() * keep + second.greenF() * share,
        first.blueF() * keep + second.blueF() * share,
    )


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21, as WCAG 2 defines it."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def ink_on(ground: QColor) -> QColor:
    """Return black or white, whichever stands out on a ground: one of them always has 4.58 (the root of 21) or more."""
    return max((QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)), key=partial(contrast, ground))


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def fill(painter: QPainter, area: QRectF, colour: QColor, radius: float = 0.0) -> None:
    """Fill a rectangle, its corners rounded."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if radius:
        painter.drawRoundedRect(area, radius, radius)
    else:
        painter.drawRect(area)


def hatch(painter: QPainter, area: QRectF, colour: QColor, gap: float = 5.0) -> None:
    """Draw slanted lines inside a rectangle: what is not complete, or only a context."""
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.0))
    start = area.left() - area.height()
    offset = start % gap
    at = start - offset
    while at < area.right():
        painter.drawLine(QPointF(at, area.bottom()), QPointF(at + area.height(), area.top()))
        at += gap
    painter.restore()


def line(painter: QPainter, first: QPointF, second: QPointF, colour: QColor, width: float = 1.0) -> None:
    """Draw a straight line."""
    painter.setPen(QPen(colour, width))
    painter.drawLine(first, second)


def dashed(painter: QPainter, first: QPointF, second: QPointF, colour: QColor, width: float = 1.0) -> None:
    """Draw a dashed straight line."""
    pen = QPen(colour, width)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(first, second)


def needle(painter: QPainter, tip: QPointF, size: float, colour: QColor, ground: QColor) -> None:
    """Draw a triangle that points down at ``tip``, outlined so that it stays visible on any band."""
    half, top = size * 0.62, tip.y() - size
    shape = QPolygonF([tip, QPointF(tip.x() - half, top), QPointF(tip.x() + half, top)])
    painter.setPen(QPen(ground, 1.5))
    painter.setBrush(QBrush(colour))
    painter.drawPolygon(shape)


def polyline(painter: QPainter, points: list[QPointF], pen: QPen) -> None:
    """Draw a line through points; a point without a finite place interrupts it."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath()
    drawing = False
    for point in points:
        if point.y() != point.y():
            drawing = False
        elif drawing:
            path.lineTo(point)
        else:
            path.moveTo(point)
            drawing = True
    painter.drawPath(path)
