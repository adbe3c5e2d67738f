"""The navigation on the left: sections of places, with words where there is room and drawings alone where not."""

import unicodedata

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.window.places import PLACES, Place, section_label
from ecomkpi_desktop.ui.window.rail_button import RailButton
from ecomkpi_desktop.ui.window.rail_heading import RailHeading

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class Rail(QScrollArea):
    """The list of places: one stop of the Tab key, then arrows, Home, End and the first letters of a name.

    Signals:
        chosen: key of the place that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, places: tuple[Place, ...] = PLACES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typed = ""
        self._forget = QTimer(self, singleShot=True, interval=QApplication.keyboardInputInterval() * 2)
        self._forget.timeout.connect(self._forget_typed)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._headings: list[RailHeading] = []
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._body = self._list(places)
        self.setWidget(self._body)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._group.buttonClicked.connect(self._clicked)
        theme.changed.connect(self._repaint)

    def button(self, key: str) -> RailButton:
        """Return the button of a place."""
        return self._buttons[key]

    def show_chosen(self, key: str) -> None:
        """Mark the place that is shown, and keep it in sight."""
        chosen = self._buttons[key]
        chosen.setChecked(True)
        self._hold_tab_stop(chosen)
        self.ensureWidgetVisible(chosen)

    def set_compact(self, *, compact: bool) -> None:
        """Show drawings alone."""
        for button in self._buttons.values():
            button.set_compact(compact=compact)
        for heading in self._headings:
            heading.set_compact(compact=compact)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the list, and as its scroll bar where it needs one."""
        hint = self._body.sizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if hint.height() > self.height() else 0
        return QSize(hint.width() + bar, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Any height will do: the list scrolls."""
        return QSize(self.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar when it comes; keep the chosen place in sight."""
        super().resizeEvent(event)
        self.updateGeometry()
        chosen = self._group.checkedButton()
        if chosen is not None:
            self.ensureWidgetVisible(chosen)

    # -- inside ------------------------------------------------------------------------------------------------

    def _list(self, places: tuple[Place, ...]) -> QWidget:
        theme = self._theme
        body = _Ground(theme)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(*(theme.space("small"),) * 4)
        layout.setSpacing(theme.space("hair"))
        section = ""
        for place in places:
            if place.section != section:
                section = place.section
                heading = RailHeading(section_label(section), theme, leads=not self._headings, parent=body)
                self._headings.append(heading)
                layout.addWidget(heading)
            button = RailButton(place, theme, body)
            button.setAccessibleDescription(section_label(section))
            button.pressed_key.connect(self._press)
            self._group.addButton(button)
            self._buttons[place.key] = button
            layout.addWidget(button)
        layout.addStretch(1)
        return body

    def _hold_tab_stop(self, stop: RailButton) -> None:
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    @Slot(QKeyEvent)
    def _press(self, event: QKeyEvent) -> None:
        order = list(self._buttons.values())
        here = next((place for place, button in enumerate(order) if button.hasFocus()), 0)
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._focus(order[(here + _STEPS[key]) % len(order)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus(order[0 if key is Qt.Key.Key_Home else -1])
        elif event.text().strip() and event.text().isprintable():
            self._type(event.text(), order, here)
        else:
            return
        event.accept()

    def _type(self, letter: str, order: list[RailButton], here: int) -> None:
        self._typed += _plain(letter)
        self._forget.start()
        # One letter again and again walks through the names that begin with it.
        repeated = len(set(self._typed)) == 1
        wanted = self._typed[0] if repeated else self._typed
        first = here + 1 if repeated else here
        around = [order[(first + step) % len(order)] for step in range(len(order))]
        found = next((button for button in around if _plain(button.place.label).startswith(wanted)), None)
        if found is not None:
            self._focus(found)

    @Slot()
    def _forget_typed(self) -> None:
        self._typed = ""

    def _focus(self, button: RailButton) -> None:
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(button)

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.place.key)

    @Slot()
    def _repaint(self) -> None:
        self._body.update()


class _Ground(QWidget):
    """The ground behind the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        painter.end()


def _plain(text: str) -> str:
    whole = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in whole if not unicodedata.combining(sign))
