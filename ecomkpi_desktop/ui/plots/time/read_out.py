"""What a panel says of the step that is pointed at: above its line, or beside the cursor where there is no room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.plots.plot import Dress

_TOP = 2
_GAP = 8


class ReadOut(QLabel):
    """One line of words over a panel; the mouse goes through it."""

    def __init__(self, dress: "Dress", parent: QWidget) -> None:
        super().__init__(parent)
        self._dress, self._panel = dress, parent
        self._is_slim = False
        self.setContentsMargins(3, 0, 3, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def dress(self) -> None:
        """Take colours and font from the theme."""
        theme = self._dress.theme
        self.setFont(theme.font("caption"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour("surface"))
        self.setPalette(palette)

    def set_slim(self, *, slim: bool) -> None:
        """Stand on the line rather than above it: the words then have a ground of their own."""
        self._is_slim = slim
        self.setAutoFillBackground(slim)

    def place(self, left: float, right: float, cursor: float | None) -> None:
        """Take a place between two pixels; on the line, at the end away from the cursor."""
        self.adjustSize()
        if not self._is_slim:
            self.move(round(left) + _GAP - 3, _TOP)
            return
        y = (self._panel.height() - self.height()) // 2
        is_late = cursor is not None and cursor > (left + right) / 2
        self.move(QPoint(round(left) + _GAP if is_late else round(right) - self.width() - 1, y))
