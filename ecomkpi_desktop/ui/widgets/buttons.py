"""Buttons in the three looks of the product, always with an accessible name."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme


class Button(QPushButton):
    """A button with words.

    Args:
        text: what it does, translated.
        kind: ``plain``, ``primary`` (one per view) or ``quiet`` (looks like a link).
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, kind: str = "plain") -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setAccessibleName(text.replace("&", ""))
        self.setAutoDefault(False)


class IconButton(QToolButton):
    """A button with a drawing; its name is its tool tip and its accessible name.

    Args:
        icon: name of the drawing.
        name: what it does, translated.
    """

    def __init__(self, icon: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._theme = theme
        self.setProperty("kind", "quiet")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setIconSize(QSize(18, 18))
        self.setMinimumSize(QSize(30, 30))
        self._tint()
        theme.changed.connect(self._tint)

    def _tint(self) -> None:
        self.setIcon(self._theme.icon(self._icon_name, "muted"))
