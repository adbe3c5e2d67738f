"""What a page shows when it has nothing to show: why, and what to do about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import DECORATIVE, Text

_ICON = 48
_TEXT_WIDTH = 460


class StateView(QWidget):
    """Loading, empty and error states, centred.

    Signals:
        acted: the button was pressed: the action's name.
    """

    acted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action = ""
        self._icon_name = "hourglass"
        self._icon = QLabel(self)
        self._icon.setProperty(DECORATIVE, True)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = Text("", theme, self, role="heading")
        self._text = Text("", theme, self, tone="muted")
        self._button = Button("", self, kind="primary")
        self._button.clicked.connect(self._pressed)
        for label in (self._heading, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(grown(_TEXT_WIDTH))
            label.setMaximumWidth(grown(_TEXT_WIDTH))
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space("small"))
        layout.addStretch(2)
        for widget in (self._icon, self._heading, self._text):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.space("small"))
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._tint)

    def show_loading(self, text: str) -> None:
        """Say that work is under way."""
        self._show("hourglass", text, "", "", "")

    def show_empty(self, heading: str, text: str, icon: str, action: str = "", action_text: str = "") -> None:
        """Say what is missing and offer to do something about it."""
        self._show(icon, heading, text, action, action_text)

    def show_error(self, heading: str, text: str, action: str = "", action_text: str = "") -> None:
        """Say what went wrong, and offer to do something about it."""
        self._show("warning", heading, text, action, action_text)

    def _show(self, icon: str, heading: str, text: str, action: str, action_text: str) -> None:
        self._icon_name = icon
        self._tint()
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for label in (self._heading, self._text):  # centred, a label would be given the height of one line
            label.setMinimumHeight(max(label.heightForWidth(grown(_TEXT_WIDTH)), 0))
        self._action = action
        self._button.setText(action_text)
        self._button.setAccessibleName(action_text)
        self._button.setVisible(bool(action))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)

    @Slot()
    def _pressed(self) -> None:
        self.acted.emit(self._action)

    @Slot()
    def _tint(self) -> None:
        self._icon.setPixmap(self._theme.icon(self._icon_name, "outline").pixmap(_ICON, _ICON))
