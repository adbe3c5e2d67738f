"""The whole stack as a picture: title, legend, events, axis and every panel, on any device that paints.

pyqtgraph's own SVG export fails with some versions of Qt: panels are painted by their scene, see ``svg_of``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.svg import svg_of

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.plots.plot import Dress
    from ecomkpi_desktop.ui.plots.time.head import TimeHead
    from ecomkpi_desktop.ui.plots.time.legend import Legend
    from ecomkpi_desktop.ui.plots.time.panel import TrendPanel

RATIO = 2.0
_EDGE = 20.0
_SLIM_GAP = 8.0


@dataclass(frozen=True, slots=True)
class PanelPicture:
    """A panel with the words beside it."""

    panel: "TrendPanel"
    name: str
    value: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StackPicture:
    """What is painted, and where its words come from.

    Attributes:
        title: of the picture, translated.
        subtitle: period and filters, translated.
        foot: where it is from, translated.
    """

    dress: "Dress"
    title: str
    subtitle: str
    foot: str
    legend: "Legend"
    head: "TimeHead"
    panels: Sequence[PanelPicture]

    @property
    def size(self) -> QSize:
        """Size in pixels of the screen."""
        heights = sum(one.panel.height() for one in self.panels)
        width = self.head.width() + 2 * _EDGE
        return QSize(round(width), round(self._top() + self.head.height() + heights + self._line() + 2 * _EDGE))

    def image(self) -> QImage:
        """Return it at twice its size."""
        image = QImage(self.size * RATIO, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(RATIO)
        painter = QPainter(image)
        self.paint(painter)
        painter.end()
        return image

    def png(self) -> bytes:
        """Return it as PNG at twice its size."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image = self.image()
        image.setDotsPerMeterX(round(96 * RATIO / 0.0254))
        image.setDotsPerMeterY(round(96 * RATIO / 0.0254))
        QImageWriter(buffer, b"PNG").write(image)
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """Return it as SVG, of lines and texts."""
        return svg_of(self.head, self.size, self.title, self.subtitle, self.paint)

    def paint(self, painter: QPainter) -> None:
        """Paint everything."""
        theme = self.dress.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.size
        drawing.fill(painter, QRectF(0, 0, size.width(), size.height()), theme.colour("surface"))
        width = size.width() - 2 * _EDGE
        heading, body = theme.font("heading"), theme.font("body")
        title = QRectF(_EDGE, _EDGE, width, drawing.line_height(heading))
        drawing.put_text(painter, title, self.title, heading, theme.colour("text"))
        below = QRectF(_EDGE, title.bottom() + 2, width, drawing.line_height(body))
        drawing.put_text(painter, below, self.subtitle, body, theme.colour("muted"))
        self._at(painter, QPointF(_EDGE, below.bottom() + 8))
        self.legend.draw_on(painter, round(width))
        painter.restore()
        top = self._top() + _EDGE
        self._at(painter, QPointF(_EDGE, top))
        self.head.paint_on(painter)
        painter.restore()
        top += self.head.height()
        for one in self.panels:
            self._paint_panel(painter, one, top)
            top += one.panel.height()
        foot = QRectF(_EDGE, top, width, self._line())
        drawing.put_text(painter, foot, self.foot, theme.font("caption"), theme.colour("faint"))

    def _paint_panel(self, painter: QPainter, one: PanelPicture, top: float) -> None:
        theme = self.dress.theme
        side = self.head.width() - one.panel.width()
        one.panel.paint_on(painter, QRectF(_EDGE + side, top, one.panel.width(), one.panel.height()))
        if one.panel.is_slim:
            self._paint_line(painter, one, QRectF(_EDGE, top, side - _SLIM_GAP, one.panel.height()))
            return
        y = top + 4
        texts = [(one.name, "strong", "text"), (one.value, "heading", "text")]
        texts += [(line, "caption", "muted") for line in one.lines]
        for text, role, ink in texts:
            font = theme.font(role)
            height = drawing.line_height(font)
            area = QRectF(_EDGE, y, side - 8, height)
            drawing.put_text(painter, area, drawing.elided(font, text, side - 8), font, theme.colour(ink))
            y += height + 1

    def _paint_line(self, painter: QPainter, one: PanelPicture, area: QRectF) -> None:
        """Paint name and value of a slim panel beside each other."""
        theme = self.dress.theme
        body, strong = theme.font("body"), theme.font("strong")
        room = area.width() - drawing.width_of(strong, one.value) - 8
        drawing.put_text(painter, area, drawing.elided(body, one.name, room), body, theme.colour("text"))
        drawing.put_text(painter, area, one.value, strong, theme.colour("text"), drawing.RIGHT)

    def _at(self, painter: QPainter, place: QPointF) -> None:
        painter.save()
        painter.translate(place)

    def _line(self) -> float:
        return drawing.line_height(self.dress.theme.font("caption")) + 4

    def _top(self) -> float:
        """Return the height of title, subtitle and legend."""
        theme = self.dress.theme
        words = drawing.line_height(theme.font("heading")) + drawing.line_height(theme.font("body")) + 2
        return words + self.legend.heightForWidth(self.head.width()) + 20
