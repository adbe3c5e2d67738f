"""A sentence above the page: something went wrong or deserves a look. It waits until it is closed."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import IconButton
from ecomkpi_desktop.ui.widgets.labels import Card, Text

_ICONS = {Severity.INFO: "info", Severity.WARNING: "warning", Severity.ERROR: "error"}
_TONES = {Severity.INFO: "accent", Severity.WARNING: "warning", Severity.ERROR: "error"}
_ICON = 20


class Notice(Card):
    """Shows one message at a time; hidden when there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, "notice")
        self._theme = theme
        self._severity = Severity.INFO
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(_ICON, _ICON))
        self._text = Text("", theme, self)
        self._close = IconButton("close", self.tr("Close the message"), theme, self)
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        margin = theme.space("small")
        layout.setContentsMargins(theme.space("medium"), margin, margin, margin)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close)
        theme.changed.connect(self._tint)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """What it says; "" when hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, text: str, severity: Severity = Severity.INFO) -> None:
        """Say something, in place of what was said before."""
        self._severity = severity
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("level", severity.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._tint()
        self.setVisible(True)

    @Slot()
    def dismiss(self) -> None:
        """Say nothing any more."""
        self.setVisible(False)

    @Slot()
    def _tint(self) -> None:
        icon = self._theme.icon(_ICONS[self._severity], _TONES[self._severity])
        self._icon.setPixmap(icon.pixmap(_ICON, _ICON))
