"""The navigation on the left: words and drawings where there is room, drawings alone where there is not."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.keyboard_focus import PaintedButton
from ecomkpi_desktop.ui.window.places import PLACES, Place

_ICON = 20
_HEIGHT = 38


class RailButton(PaintedButton):
    """One place of the navigation."""

    def __init__(self, place: Place, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._theme = theme
        self.setText(place.label)
        self.setAccessibleName(place.label)
        self.setToolTip(place.label)
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._compact = False

    def set_compact(self, *, compact: bool) -> None:
        """Show the drawing alone."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for drawing and words."""
        pad = self._theme.space("medium")
        if self._compact:
            return QSize(_ICON + 2 * pad, _HEIGHT)
        bold = self.fontMetrics().horizontalAdvance(self.text()) * 1.08
        return QSize(round(_ICON + 3 * pad + bold), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

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


class Rail(QWidget):
    """The list of places.

    Signals:
        chosen: key of the place that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("small"),) * 4)
        layout.setSpacing(theme.space("hair"))
        for place in PLACES:
            button = RailButton(place, theme, self)
            self._group.addButton(button)
            self._buttons[place.key] = button
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.buttonClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def button(self, key: str) -> RailButton:
        """Return the button of a place."""
        return self._buttons[key]

    def show_chosen(self, key: str) -> None:
        """Mark the place that is shown."""
        self._buttons[key].setChecked(True)

    def set_compact(self, *, compact: bool) -> None:
        """Show drawings alone."""
        for button in self._buttons.values():
            button.set_compact(compact=compact)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        painter.end()

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.place.key)
