"""What every painted picture has in common: marks that mouse and keyboard reach, words, a table twin, copying."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ecomkpi_desktop.ui.plots.copying import CopyActions
from ecomkpi_desktop.ui.plots.svg import svg_of
from ecomkpi_desktop.ui.plots.twin import Twin

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.ui.theme.theme import Theme

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_PICTURE_RATIO = 2.0  # pictures are pasted into documents and projected


class Dress(Protocol):
    """How things look and how numbers are written: what a picture asks of the window's context."""

    theme: "Theme"
    formats: "Formats"


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a picture that can be pointed at.

    Attributes:
        key: what it stands for; given to ``picked`` when it is clicked, "" when it leads nowhere.
        area: where it is.
        words: what it says, as a sentence for the tooltip and the screen reader.
    """

    key: str
    area: QRectF
    words: str


class Plot(QWidget):
    """A painted picture.

    Subclasses keep their result, override :meth:`lay_out` (places and marks, after each resize and each new result),
    :meth:`draw`, :meth:`twin` and :meth:`summary`, and call :meth:`show_result` when the result is another.

    Signals:
        picked: key of the mark that was clicked or confirmed with Enter.
    """

    picked = Signal(str)

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self._focus_seen = False
        self.anchor = QWidget(self)  # lies on the mark that was picked: what explains it opens beside it
        self.anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._result_shown: tuple[object, ...] | None = None
        self._marks: tuple[Mark, ...] = ()
        self._hovered = -1
        self._current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.copying = CopyActions(self, self)
        self.theme.changed.connect(self.update)

    @property
    def theme(self) -> "Theme":
        """Colours, fonts and spaces."""
        return self._dress.theme

    @property
    def formats(self) -> "Formats":
        """How numbers are written now."""
        return self._dress.formats

    # -- for subclasses ----------------------------------------------------------------------------------------

    def lay_out(self) -> Sequence[Mark]:
        """Compute places for the present size and return the marks, in reading order."""
        return ()

    def draw(self, painter: QPainter) -> None:
        """Paint the picture; the ground is painted already."""

    def twin(self) -> Twin:
        """Return the same numbers as a table."""
        return Twin()

    def summary(self) -> str:
        """Return what the picture shows, in one or two sentences, for those who do not see it."""
        return ""

    def show_result(self) -> None:
        """Take a new result in: places, words, painting."""
        self._place()
        self.setAccessibleDescription(self.summary())
        self.updateGeometry()
        self.update()

    def is_other(self, *result: object) -> bool:
        """Tell whether a result, of values that compare, is not the one shown already; it is from now on.

        For pictures that take long to lay out: most of what is asked for while a bound is dragged stays as it is.
        """
        asked = (*result, self.formats)
        is_other = asked != self._result_shown
        self._result_shown = asked
        return is_other

    def font_of(self, role: str) -> QFont:
        """Return the font of a role of the type scale."""
        return self.theme.font(role)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Marks at their present places."""
        return self._marks

    @property
    def pointed(self) -> int:
        """Position of the mark under the mouse, else of the one chosen with the keyboard, else -1."""
        if self._hovered >= 0:
            return self._hovered
        return self._current if self.hasFocus() else -1

    def picture(self) -> QImage:
        """Return the picture as it is, without pointer or focus, at twice the size."""
        hovered, current = self._hovered, self._current
        self._hovered = self._current = -1
        image = QImage(self.size() * _PICTURE_RATIO, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_PICTURE_RATIO)
        image.fill(self.theme.colour("surface"))
        painter = QPainter(image)
        self._paint(painter)
        self._hovered, self._current = hovered, current
        return image

    def vector(self) -> bytes:
        """Return the picture as SVG, without pointer or focus."""
        hovered, current = self._hovered, self._current
        self._hovered = self._current = -1

        def paint(painter: QPainter) -> None:
            painter.fillRect(self.rect(), self.theme.colour("surface"))
            self._paint(painter)

        drawing = svg_of(self, self.size(), self.accessibleName(), self.summary(), paint)
        self._hovered, self._current = hovered, current
        return drawing

    # -- Qt ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture and where the keyboard is."""
        self._paint(QPainter(self), with_focus=self.hasFocus() and self._focus_seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find places for the new size."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another font or language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._place()
            self.updateGeometry()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell about the mark under the pointer."""
        self._hover(self._mark_at(event.position()), event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        super().leaveEvent(event)
        self._hover(-1, QPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the mark that was clicked."""
        position = self._mark_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and position >= 0:
            self._current = position
            self._pick(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from mark to mark; Enter picks one."""
        if not self._marks:
            super().keyPressEvent(event)
            return
        key = event.key()
        last = len(self._marks) - 1
        if key in _FORWARD:
            self._walk(min(self._current + 1, last))
        elif key in _BACK:
            self._walk(max(self._current - 1, 0))
        elif key == Qt.Key.Key_Home:
            self._walk(0)
        elif key == Qt.Key.Key_End:
            self._walk(last)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current >= 0:
            self._pick(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._focus_seen = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keyboard was."""
        super().focusOutEvent(event)
        self.update()

    # -- inside ------------------------------------------------------------------------------------------------

    def _paint(self, painter: QPainter, *, with_focus: bool = False) -> None:
        # A painter left open by an exception takes the process down with its device.
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter)
            if with_focus:
                self._draw_focus(painter)
        finally:
            painter.end()

    def _place(self) -> None:
        self._marks = tuple(self.lay_out())
        self._hovered = -1
        self._current = min(self._current, len(self._marks) - 1)

    def _mark_at(self, point: QPointF) -> int:
        for position, mark in enumerate(self._marks):
            if mark.area.contains(point):
                return position
        return -1

    def _hover(self, position: int, where: QPoint) -> None:
        if position == self._hovered:
            return
        self._hovered = position
        if position >= 0:
            mark = self._marks[position]
            self.setCursor(Qt.CursorShape.PointingHandCursor if mark.key else Qt.CursorShape.ArrowCursor)
            QToolTip.showText(where, mark.words, self, mark.area.toAlignedRect())
        else:
            self.unsetCursor()
            QToolTip.hideText()
        self.update()

    def _walk(self, position: int) -> None:
        self._current = position
        self._focus_seen = True
        mark = self._marks[position]
        QToolTip.showText(self.mapToGlobal(mark.area.bottomLeft().toPoint()), mark.words, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, mark.words))
        self.update()

    def _pick(self, position: int) -> None:
        key = self._marks[position].key
        if key:
            self.anchor.setGeometry(self._marks[position].area.toAlignedRect())
            self.picked.emit(key)

    def _draw_focus(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if 0 <= self._current < len(self._marks):
            area = self._marks[self._current].area.adjusted(-1, -1, 1, 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("focus"), 2.0))
        painter.drawRoundedRect(area, 3, 3)
