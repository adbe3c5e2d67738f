"""Shapes of events: told apart in black and white too."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.time.lanes import POINT, Glyph, Placed

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ecomkpi_desktop.ui.theme.theme import Theme

_INKS = {
    Glyph.BAR: "accent", Glyph.FRAME: "muted", Glyph.TRIANGLE: "negative", Glyph.CIRCLE: "accent",
    Glyph.DIAMOND: "muted", Glyph.TICK: "muted",
}  # fmt: skip


def draw_event(painter: QPainter, placed: Placed, area: QRectF, theme: "Theme", *, pointed: bool) -> None:
    """Draw an event and, where it has room, its name."""
    glyph = placed.event.glyph
    ink = theme.colour("focus" if pointed else _INKS[glyph])
    painter.setPen(Qt.PenStyle.NoPen)
    if area.width() > POINT + 0.5 and glyph is not Glyph.TICK:
        _bar(painter, area, ink, theme, filled=glyph is Glyph.BAR, hatched=glyph is Glyph.TRIANGLE)
    else:
        _point(painter, area.center(), glyph, ink, theme.colour("surface"))
    if placed.has_name:
        caption = theme.font("caption")
        inside = theme.colour("on_accent" if glyph is Glyph.BAR else "text")
        outside = theme.colour("text")
        width = drawing.width_of(caption, placed.event.label) + 2
        name = QRectF(placed.name_left, area.top() - 1, width, area.height() + 2)
        drawing.put_text(painter, name, placed.event.label, caption, inside if placed.inside else outside)


def _bar(
    painter: QPainter, area: QRectF, ink: "QColor", theme: "Theme", *, filled: bool, hatched: bool
) -> None:
    shape = area.adjusted(0, 1, 0, -1)
    if filled:
        drawing.fill(painter, shape, ink, 3)
        return
    drawing.fill(painter, shape, theme.colour("surface"), 3)
    if hatched:
        drawing.hatch(painter, shape, drawing.faded(ink, 0.45))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.0))
    painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def _point(painter: QPainter, centre: QPointF, glyph: Glyph, ink: "QColor", ground: "QColor") -> None:
    half = POINT / 2
    painter.setPen(QPen(ink, 1.3))
    painter.setBrush(ground if glyph in {Glyph.DIAMOND, Glyph.FRAME} else ink)
    if glyph is Glyph.TICK:
        painter.drawLine(QPointF(centre.x(), centre.y() - half), QPointF(centre.x(), centre.y() + half))
    elif glyph is Glyph.CIRCLE:
        painter.drawEllipse(centre, half - 0.5, half - 0.5)
    elif glyph is Glyph.TRIANGLE:
        painter.drawPolygon(_shape(centre, [(0, -half), (half, half), (-half, half)]))
    elif glyph is Glyph.DIAMOND:
        painter.drawPolygon(_shape(centre, [(0, -half), (half, 0), (0, half), (-half, 0)]))
    else:
        painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, POINT, POINT), 2, 2)


def _shape(centre: QPointF, corners: list[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(centre.x() + x, centre.y() + y) for x, y in corners])
