"""Drawing on paper in points: text that measures itself, hairlines, boxes."""

import tomllib
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.output.addresses import piece_without_addresses
from ecomkpi_desktop.output.fonts import FAMILY, FIGURES, OVERSIZE, print_font

HAIR = 0.35  # points
LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0
LEAD_GAP = 0.5  # between the lead of a paragraph and its text, as a multiple of the size


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set.

    Attributes:
        size: in points.
        ink: name of a colour in ``resources/print/inks.toml``.
        bold, italic: face.
        tabular: whether figures are all of one width, for columns; digits and their signs only.
        leading: distance between base lines, as a multiple of the size.
    """

    size: float
    ink: str = "text"
    bold: bool = False
    italic: bool = False
    leading: float = 1.32
    tabular: bool = False

    @property
    def line(self) -> float:
        """Distance between base lines, in points."""
        return self.size * self.leading

    def in_ink(self, ink: str) -> "Style":
        """Return the same style in another ink."""
        return replace(self, ink=ink)

    def set_bold(self) -> "Style":
        """Return the same style in the heavier weight."""
        return replace(self, bold=True)


# One scale for the whole page.
TITLE = Style(18.0, bold=True)
VALUE = Style(15.0, bold=True)
SUBTITLE = Style(10.0)
HEAD = Style(8.4, bold=True)
BODY = Style(7.0)
SMALL = Style(6.2, ink="quiet")


class Ink:
    """A painter in points with the inks, faces and text rules of the printed page.

    Args:
        painter: already scaled so that one unit is one point.
        family: font family, as ``fonts.load_fonts`` returns it.
    """

    def __init__(self, painter: QPainter, family: str) -> None:
        self.painter = painter
        self.family = family
        self._faces: dict[tuple[float, bool, bool, bool], tuple[QFont, QFontMetricsF]] = {}
        self._inks = _read_inks()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    # -- measuring ---------------------------------------------------------------------------------------------

    def width(self, text: str, style: Style) -> float:
        """Return the width of a line of text, in points."""
        return self._metrics(style).horizontalAdvance(text) / OVERSIZE

    def ascent(self, style: Style) -> float:
        """Return the height of a capital, in points: what text is aligned by."""
        return self._metrics(style).capHeight() / OVERSIZE

    def elide(self, text: str, style: Style, width: float) -> str:
        """Return a line that fits, ending in an ellipsis where it had to be cut."""
        return self._metrics(style).elidedText(text, Qt.TextElideMode.ElideRight, width * OVERSIZE)

    def wrap(self, text: str, style: Style, width: float, lines: int, indent: float = 0.0) -> list[str]:
        """Return at most ``lines`` lines that fit; the last one ends in an ellipsis where text is left over.

        ``indent`` is what the first line has less.
        """
        found: list[str] = []
        # Only ordinary spaces break: a no-break space holds an amount together.
        rest = [word for word in text.split(" ") if word]
        while rest and len(found) < lines:
            room = width if found else width - indent
            taken = 1
            while taken < len(rest) and self.width(" ".join(rest[: taken + 1]), style) <= room:
                taken += 1
            last = len(found) == lines - 1
            found.append(self.elide(" ".join(rest if last else rest[:taken]), style, room))
            rest = rest[taken:]
        return found

    # -- text --------------------------------------------------------------------------------------------------

    def text(self, x: float, y: float, text: str, style: Style, width: float = 0.0, align: float = LEFT) -> float:
        """Set one line with its base line at ``y`` and return the width used.

        Args:
            x: left edge of the room, in points.
            y: base line.
            text: elided where it does not fit the room.
            style: face, size, ink.
            width: of the room; 0 for no limit (then ``align`` is around ``x``).
            align: LEFT, CENTRE or RIGHT within the room.
        """
        shown = self.elide(text, style, width) if width else text
        used = self.width(shown, style)
        self._draw(x + (width - used) * align, y, shown, style)
        return used

    def paragraph(
        self, x: float, y: float, text: str, style: Style, width: float, lines: int, lead: str = ""
    ) -> float:
        """Set wrapped text, first base line at ``y``; return the base line after the last one.

        ``lead`` is set in the heavier weight at the head of the first line.
        """
        indent = self.text(x, y, lead, style.set_bold().in_ink("text")) + style.size * LEAD_GAP if lead else 0.0
        for line in self.wrap(text, style, width, lines, indent):
            self._draw(x + indent, y, line, style)
            y, indent = y + style.line, 0.0
        return y

    def figures(self, right: float, y: float, text: str, style: Style) -> float:
        """Set a number that ends at ``right``, its digits all of one width; return the width used."""
        style = replace(style, tabular=True)
        used = self.width(text, style)
        self._draw(right - used, y, text, style)
        return used

    # -- lines and boxes ---------------------------------------------------------------------------------------

    def rule(self, x1: float, y1: float, x2: float, y2: float, ink: str = "hairline", width: float = HAIR) -> None:
        """Draw a straight line."""
        self.painter.setPen(QPen(self._inks[ink], width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        self.painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def dashes(self, x1: float, y1: float, x2: float, y2: float, ink: str = "quiet", width: float = 0.5) -> None:
        """Draw a dashed line."""
        pen = QPen(self._inks[ink], width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([4.0, 3.0])
        self.painter.setPen(pen)
        self.painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def box(self, x: float, y: float, width: float, height: float, fill: str = "", outline: str = "") -> None:
        """Draw a rectangle; a negative width or height goes the other way."""
        self.painter.setPen(QPen(self._inks[outline], HAIR) if outline else Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(self._inks[fill]) if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawRect(QRectF(x, y, width, height).normalized())

    def ground(self, x: float, y: float, width: float, height: float, shade: float) -> None:
        """Lay a grey ground under a cell: paper at 0, the darkest on which text is still legible at 1."""
        low, high, part = self._inks["paper"], self._inks["ground"], min(max(shade, 0.0), 1.0)
        mixed = QColor.fromRgbF(
            low.redF() + (high.redF() - low.redF()) * part,
            low.greenF() + (high.greenF() - low.greenF()) * part,
            low.blueF() + (high.blueF() - low.blueF()) * part,
        )
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(mixed))
        self.painter.drawRect(QRectF(x, y, width, height))

    def shape(self, points: list[tuple[float, float]], fill: str) -> None:
        """Draw a filled polygon."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(self._inks[fill]))
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def line(self, points: list[tuple[float, float]], ink: str, width: float = 0.9) -> None:
        """Draw a line through points."""
        pen = QPen(self._inks[ink], width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def dot(self, x: float, y: float, radius: float, fill: str, outline: str = "paper") -> None:
        """Draw a filled circle."""
        self.painter.setPen(QPen(self._inks[outline], HAIR * 2))
        self.painter.setBrush(QBrush(self._inks[fill]))
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    # -- inside ------------------------------------------------------------------------------------------------

    def _metrics(self, style: Style) -> QFontMetricsF:
        return self._face(style)[1]

    def _face(self, style: Style) -> tuple[QFont, QFontMetricsF]:
        key = (style.size, style.bold, style.italic, style.tabular)
        if key not in self._faces:
            family = FIGURES if style.tabular and self.family == FAMILY else self.family
            font = print_font(family, style.size, bold=style.bold, italic=style.italic)
            self._faces[key] = (font, QFontMetricsF(font))
        return self._faces[key]

    def _draw(self, x: float, y: float, text: str, style: Style) -> None:
        if not text:
            return
        text = piece_without_addresses(text)
        self.painter.save()
        self.painter.translate(x, y)
        self.painter.scale(1 / OVERSIZE, 1 / OVERSIZE)
        self.painter.setFont(self._face(style)[0])
        self.painter.setPen(self._inks[style.ink])
        self.painter.drawText(QPointF(0, 0), text)
        self.painter.restore()


def _read_inks() -> dict[str, QColor]:
    with resource("print", "inks.toml").open("rb") as file:
        return {name: QColor(value) for name, value in tomllib.load(file).items()}
