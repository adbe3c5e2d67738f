"""One row of the navigation."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.keyboard_focus import PaintedButton
from ecomkpi_desktop.ui.window.places import Place

_ICON = 18
_SMALLEST_ROW = 30
_OWN_KEYS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Escape})


class RailButton(PaintedButton):
    """One place of the navigation: drawing and words, or the drawing alone.

    Signals:
        pressed_key: a key that the navigation as a whole answers: arrows, letters.
    """

    pressed_key = Signal(QKeyEvent)

    def __init__(self, place: Place, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._theme = theme
        self.setText(place.label)
        self.setAccessibleName(place.label)
        self.setToolTip(place.label)
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._compact = False

    def set_compact(self, *, compact: bool) -> None:
        """Show the drawing alone."""
        self._compact = compact
        self.setText("" if compact else self.place.label)  # words that are not painted are not there to be read
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for drawing and words."""
        pad, height = self._theme.space("medium"), max(_SMALLEST_ROW, self.fontMetrics().height() + 12)
        if self._compact:
            return QSize(_ICON + 2 * pad, height)
        bold = self.fontMetrics().horizontalAdvance(self.text()) * 1.08
        return QSize(round(_ICON + 3 * pad + bold), height)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows and letters to the navigation; Enter opens as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _OWN_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()
            self.pressed_key.emit(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, drawing and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area, pad = self._theme, self.rect().adjusted(1, 1, -1, -1), self._theme.space("medium")
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(area, theme.space("radius"), theme.space("radius"))
        if self.shows_focus:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, theme.space("radius"), theme.space("radius"))
        tone = "accent" if chosen else "muted"
        top = (self.height() - _ICON) // 2
        theme.icon(self.place.icon, tone).paint(painter, pad, top, _ICON, _ICON)
        if not self._compact:
            painter.setFont(theme.font("strong" if chosen else "body"))
            painter.setPen(theme.colour("text" if chosen else "muted"))
            words = area.adjusted(_ICON + 2 * pad - 2, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
