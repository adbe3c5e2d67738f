"""A corridor drawn: where the value stands between a floor and a ceiling."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


@dataclass(frozen=True, slots=True)
class CorridorColours:
    """Colours of the track, of the corridor on it and of the mark."""

    track: QColor
    corridor: QColor
    mark: QColor
    ground: QColor


def corridor_scale(floor: float, ceiling: float, value: float | None) -> tuple[float, float]:
    """Return the two ends of an axis on which floor, ceiling and value are all visible.

    A ceiling so high that it means "none" (more than 20 times the floor and the value) does not squeeze the rest.
    """
    reach = max(abs(floor), abs(value) if value is not None else 0.0, 1e-9)
    top = ceiling if ceiling <= 20 * reach else 2 * reach
    low = min(0.0, floor, value if value is not None else 0.0)
    high = max(top, value if value is not None else top)
    return low, high + (high - low) * 0.25


def paint_corridor(
    painter: QPainter, area: QRectF, floor: float, ceiling: float, value: float | None, colours: CorridorColours
) -> None:
    """Paint a thin track with the corridor on it and a mark at the value."""
    low, high = corridor_scale(floor, ceiling, value)
    scale = area.width() / (high - low)
    middle = area.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.track)
    painter.drawRoundedRect(QRectF(area.left(), middle - 1.5, area.width(), 3), 1.5, 1.5)
    start = area.left() + (floor - low) * scale
    end = min(area.left() + (ceiling - low) * scale, area.right())
    painter.setBrush(colours.corridor)
    painter.drawRoundedRect(QRectF(start, middle - 2.5, max(4.0, end - start), 5), 2, 2)
    if value is None:
        return
    at = area.left() + (value - low) * scale
    painter.setPen(QPen(colours.ground, 1.5))
    painter.setBrush(colours.mark)
    painter.drawPolygon(
        QPolygonF([QPointF(at, middle - 6), QPointF(at + 5, middle), QPointF(at, middle + 6), QPointF(at - 5, middle)])
    )
