"""The driver tree as a picture: what feeds what, now and under the scenario; the branches that move stand out."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.ui.pages.whatif.nodes import LINKS, ROWS, Link, Node
from ecomkpi_desktop.ui.pages.whatif.words import change_text, value_text
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn

_ARROW = "\N{RIGHTWARDS ARROW}"
_UP, _DOWN = "\N{BLACK UP-POINTING TRIANGLE}", "\N{BLACK DOWN-POINTING TRIANGLE}"
_GAP_X, _GAP_Y = 40.0, 15.0
_WIDEST_GAP = 26.0
_PAD = 9.0
_RIGHT = 16.0  # room for the curve that passes a node of the last column
_NARROWEST = 158
_TIP = 5.0


class DriverTree(Plot):
    """Nodes in three columns: what can be driven, the money, what a customer is worth. Picks the key of a node."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._nodes: tuple[Node, ...] = ()
        self._areas: dict[str, QRectF] = {}
        self.setAccessibleName(self.tr("Driver tree"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def nodes(self) -> tuple[Node, ...]:
        """What is shown."""
        return self._nodes

    def set_nodes(self, nodes: Sequence[Node]) -> None:
        """Show other values."""
        self._nodes = tuple(nodes)
        self.show_result()

    def sizeHint(self) -> QSize:
        """Ask for three comfortable columns."""
        return QSize(720, round(ROWS * (self._height() + _GAP_Y) - _GAP_Y + 2))

    def minimumSizeHint(self) -> QSize:
        """Columns shrink as far as their names allow, rows never."""
        return QSize(round(3 * _NARROWEST + 2 * _GAP_X + _RIGHT), self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place the nodes on their grid."""
        width = (self.width() - 2 - _RIGHT - 2 * _GAP_X) / 3
        height = self._height()
        pitch = height + min(max((self.height() - 2 - ROWS * height) / (ROWS - 1), _GAP_Y), _WIDEST_GAP)
        self._areas = {
            node.place.key: QRectF(
                1 + node.place.column * (width + _GAP_X), 1 + node.place.row * pitch, width, height
            )
            for node in self._nodes
        }
        return [Mark(node.place.key, self._areas[node.place.key], self._words(node)) for node in self._nodes]

    def draw(self, painter: QPainter) -> None:
        """Paint the links, those that move above the others, then the nodes."""
        moved = {node.place.key for node in self._nodes if node.is_moved}
        if not self._areas:
            return
        links = sorted(LINKS, key=lambda link: {link.source, link.target} <= moved)
        for link in links:
            self._draw_link(painter, link, active={link.source, link.target} <= moved)
        for position, node in enumerate(self._nodes):
            self._draw_node(painter, node, pointed=position == self.pointed)

    def twin(self) -> Twin:
        """Return the nodes as rows."""
        columns = (
            TwinColumn(self.tr("Figure")), TwinColumn(self.tr("Now"), written=True),
            TwinColumn(self.tr("Scenario"), written=True), TwinColumn(self.tr("Change"), written=True),
        )
        rows: list[tuple[Cell, ...]] = [
            (node.name, self._text(node.now, node), self._text(node.then, node), self._change(node))
            for node in self._nodes
        ]
        return Twin(columns, tuple(rows))

    def summary(self) -> str:
        """Return what moves, results first."""
        moved = sorted((node for node in self._nodes if node.is_moved), key=lambda node: not node.place.is_result)
        if not moved:
            return self.tr("Nothing moves: every figure is as in the period.")
        return " ".join(f"{self._words(node)}." for node in moved)

    # -- inside ------------------------------------------------------------------------------------------------

    def _height(self) -> float:
        return drawing.line_height(self.font_of("caption")) + drawing.line_height(self.font_of("strong")) + 12

    def _text(self, value: float | None, node: Node) -> str:
        if node.now is None and node.then is None and node.place.key != "break_even_day":
            return self.tr("not known")  # no day of break-even is an answer; no visits are a file that is missing
        return value_text(value, node.unit, self.formats)

    def _change(self, node: Node) -> str:
        return change_text(node.now, node.then, node.unit, self.formats)

    def _words(self, node: Node) -> str:
        now, then, change = self._text(node.now, node), self._text(node.then, node), self._change(node)
        if not node.is_moved:
            return self.tr("{name}: {now}, unchanged").format(name=node.name, now=now)
        text = self.tr("{name}: {now} now, {then} under the scenario").format(name=node.name, now=now, then=then)
        judgement = {True: self.tr("better"), False: self.tr("worse"), None: ""}[node.is_better]
        told = ", ".join(part for part in (change, judgement) if part)
        return f"{text} ({told})" if told else text

    def _draw_node(self, painter: QPainter, node: Node, *, pointed: bool) -> None:
        theme, area = self.theme, self._areas[node.place.key]
        driver = node.place.lever is not None
        ground = theme.colour("accent_soft" if node.is_moved else "sunken" if driver else "surface")
        edge = theme.colour("accent" if node.is_moved else "outline" if node.place.is_result else "line")
        painter.setBrush(theme.colour("hover") if pointed else ground)
        painter.setPen(QPen(edge, 2.0 if node.is_moved or node.place.is_result else 1.0))
        # What can be driven is round at its ends; what follows has corners.
        radius = area.height() / 2 if driver else 6.0
        painter.drawRoundedRect(area, radius, radius)
        side = _PAD + (8.0 if driver else 0.0)
        caption, strong = self.font_of("caption"), self.font_of("strong")
        inner = area.adjusted(side, 5, -side, -5)
        top = QRectF(inner.left(), inner.top(), inner.width(), drawing.line_height(caption))
        bottom = QRectF(inner.left(), top.bottom() + 2, inner.width(), drawing.line_height(strong))
        drawing.put_text(painter, top, drawing.elided(caption, node.name, top.width()), caption, theme.colour("muted"))
        self._draw_values(painter, node, bottom)

    def _draw_values(self, painter: QPainter, node: Node, line: QRectF) -> None:
        theme, caption, strong = self.theme, self.font_of("caption"), self.font_of("strong")
        then = self._text(node.then, node)
        tone = theme.colour("text" if node.then is not None else "muted")
        if not node.is_moved:
            drawing.put_text(painter, line, then, strong, tone)
            return
        change = self._change(node)
        if change and node.now is not None and node.then is not None:
            change = f"{_UP if node.then > node.now else _DOWN} {change}"
        colour = {True: theme.colour("positive"), False: theme.colour("negative"), None: theme.colour("text")}
        drawing.put_text(painter, line, change, caption, colour[node.is_better], drawing.RIGHT)
        room = line.width() - drawing.width_of(caption, change) - 8
        before = f"{self._text(node.now, node)} {_ARROW} "
        width = drawing.width_of(caption, before)
        # The value of today gives way where there is no room for all three.
        if width + drawing.width_of(strong, then) <= room:
            drawing.put_text(painter, line, before, caption, theme.colour("muted"))
            line = line.adjusted(width, 0, 0, 0)
        drawing.put_text(painter, line, then, strong, tone)

    def _draw_link(self, painter: QPainter, link: Link, *, active: bool) -> None:
        colour = self.theme.colour("accent" if active else "outline")
        path, tip, angle = self._path(link)
        pen = QPen(colour, 2.5 if active else 1.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        size = _TIP * (1.4 if active else 1.0)
        along, across = angle, QPointF(-angle.y(), angle.x())
        back = tip - along * size * 1.4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([tip, back + across * size * 0.7, back - across * size * 0.7]))

    def _path(self, link: Link) -> tuple[QPainterPath, QPointF, QPointF]:
        """Return the curve of a link, its end, and the direction in which it arrives."""
        source, target = self._areas[link.source], self._areas[link.target]
        if abs(source.left() - target.left()) < 1:
            return self._along_column(source, target)
        rightwards = source.left() < target.left()
        start = QPointF(source.right() if rightwards else source.left(), source.center().y() + link.leave)
        end = QPointF(target.left() if rightwards else target.right(), target.center().y() + link.enter)
        bend = QPointF((end.x() - start.x()) * 0.6, 0)
        path = QPainterPath(start)
        path.cubicTo(start + bend, end - bend, end)
        return path, end, QPointF(1.0 if rightwards else -1.0, 0.0)

    @staticmethod
    def _along_column(source: QRectF, target: QRectF) -> tuple[QPainterPath, QPointF, QPointF]:
        apart = abs(source.center().y() - target.center().y())
        if apart > 2 * source.height() + _GAP_Y:  # passes a node: round its right side
            start, end = QPointF(source.right(), source.center().y()), QPointF(target.right(), target.center().y())
            path = QPainterPath(start)
            path.cubicTo(start + QPointF(_RIGHT, 0), end + QPointF(_RIGHT, 0), end)
            return path, end, QPointF(-1.0, 0.0)
        down = source.top() < target.top()
        start = QPointF(source.center().x(), source.bottom() if down else source.top())
        end = QPointF(target.center().x(), target.top() if down else target.bottom())
        path = QPainterPath(start)
        path.lineTo(end)
        return path, end, QPointF(0.0, 1.0 if down else -1.0)
