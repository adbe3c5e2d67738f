"""The pages of a preview, on the ground of the theme and told to screen readers."""

from PySide6.QtCore import Slot
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QGraphicsView, QWidget

from ecomkpi_desktop.ui.theme.theme import Theme


class PrintedPages(QPrintPreviewWidget):
    """Qt's pages, dressed once they exist.

    Args:
        printer: for which they are painted.
        name: for screen readers, translated.
        theme: its ground lies under them.
        parent: the preview.
    """

    def __init__(self, printer: QPrinter, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(printer, parent)
        self._theme = theme
        self.setAccessibleName(name)

    def dress(self) -> None:
        """Fit a page into the view; name the pages, and let their ground follow the theme."""
        self.fitInView()
        for pages in self.findChildren(QGraphicsView):
            pages.setProperty("kind", "walked")
            pages.setAccessibleName(self.accessibleName())
        self._tint()
        self._theme.changed.connect(self._tint)

    @Slot()
    def _tint(self) -> None:
        """Let the pages lie on the ground of the theme; Qt's own grey belongs to none."""
        for pages in self.findChildren(QGraphicsView):
            pages.setBackgroundBrush(self._theme.colour("sunken"))
