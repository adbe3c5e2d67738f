"""A drawing of the theme at exactly the size it is shown in."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from ecomkpi_desktop.ui.theme.icons import pixmap
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import DECORATIVE


class Picture(QLabel):
    """Shows a drawing in the colour of a token; follows the theme. It says nothing that words beside it do not say."""

    def __init__(self, size: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._shown: tuple[str, str] | None = None
        self.setFixedSize(size, size)
        self.setProperty(DECORATIVE, True)
        theme.changed.connect(self._redraw)

    def draw(self, name: str, colour: str) -> None:
        """Show another drawing, or the same in another colour."""
        if self._shown != (name, colour):
            self._shown = (name, colour)
            self._redraw()

    @Slot()
    def _redraw(self) -> None:
        if self._shown is not None:
            name, colour = self._shown
            self.setPixmap(pixmap(name, self._size, self._theme.colour(colour), self.devicePixelRatio()))
