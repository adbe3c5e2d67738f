"""A line without axes: the shape of the last months at a glance."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme

_MARGIN = 3.0


def paint_sparkline(painter: QPainter, area: QRectF, values: Sequence[float], line: QColor, end: QColor) -> None:
    """Paint ``values`` into ``area`` as a line with a dot at its end; gaps where a value is NaN."""
    known = [value for value in values if math.isfinite(value)]
    if len(known) < 2:
        return
    low, high = min(known), max(known)
    span = (high - low) or 1.0
    area = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    step = area.width() / max(1, len(values) - 1)
    points = [
        QPointF(area.left() + index * step, area.bottom() - (value - low) / span * area.height())
        if math.isfinite(value)
        else None
        for index, value in enumerate(values)
    ]
    painter.setPen(QPen(line, 1.4))
    run: list[QPointF] = []
    for point in [*points, None]:
        if point is not None:
            run.append(point)
            continue
        if len(run) > 1:
            painter.drawPolyline(QPolygonF(run))
        run = []
    last = next(point for point in reversed(points) if point is not None)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(end)
    painter.drawEllipse(last, 2.4, 2.4)


class Sparkline(QWidget):
    """Shows values as a small line.

    Args:
        name: accessible name, translated: what the line is about.
    """

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: Sequence[float] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_values(self, values: Sequence[float], summary: str = "") -> None:
        """Show other values; ``summary`` says in words what the line shows."""
        self._values = values
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a year of months."""
        return QSize(96, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, end = self._theme.colour("muted"), self._theme.colour("accent")
        paint_sparkline(painter, QRectF(self.rect()), self._values, line, end)
        painter.end()
