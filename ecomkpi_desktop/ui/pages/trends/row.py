"""A panel with what stands beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.trends.side import PanelSide
from ecomkpi_desktop.ui.plots.time.data import PanelData
from ecomkpi_desktop.ui.plots.time.panel import TrendPanel
from ecomkpi_desktop.ui.plots.time.stack_picture import PanelPicture

_LEAST = 132


class TrendRow(QWidget):
    """Name, value, status and corridor to the left, the line to the right; slim, all of it on one line.

    Signals:
        large_wanted: somebody wants this row large: 0, or the one so many rows further down.
    """

    large_wanted = Signal(int)

    def __init__(self, context: Context, panel: TrendPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = PanelSide(context, self)
        self.panel = panel
        self._corridor: object = None
        self._pressed = False
        panel.setParent(self)
        panel.large_wanted.connect(self.large_wanted)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addWidget(panel, 1)

    def show_corridor(self, data: PanelData, status: str) -> bool:
        """Show status and bounds, unless they are shown already; tell whether they were others."""
        corridor = data.figure_id, status, data.floor, data.ceiling
        if corridor == self._corridor:
            return False
        self._corridor = corridor
        self.side.set_corridor(status, data.floor, data.ceiling, data.unit)
        return True

    def set_slim(self, *, slim: bool) -> None:
        """Show everything, or only the figure and its line."""
        self.side.set_slim(slim=slim)
        self.panel.set_slim(slim=slim, change=self.side.short_change)
        self.setCursor(Qt.CursorShape.PointingHandCursor if slim else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Show {name} large").format(name=self.side.name.text()) if slim else "")

    def least_height(self) -> int:
        """Return how high a large row is for its words, at least."""
        return max(_LEAST, self.side.minimumSizeHint().height(), self.side.height_of_words())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click on what stands beside the panel."""
        self._pressed = self.panel.is_slim and event.button() is Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Become large."""
        pressed, self._pressed = self._pressed, False
        if pressed and self.rect().contains(event.position().toPoint()):
            self.large_wanted.emit(0)

    def picture(self) -> PanelPicture:
        """Return it for a picture of all panels."""
        return PanelPicture(self.panel, self.side.name.text(), self.side.value.text(), self.side.lines())
