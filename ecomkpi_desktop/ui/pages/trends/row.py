"""A panel with what stands beside it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.trends.side import PanelSide
from ecomkpi_desktop.ui.plots.time.data import PanelData
from ecomkpi_desktop.ui.plots.time.panel import TrendPanel
from ecomkpi_desktop.ui.plots.time.stack_picture import PanelPicture

_LEAST = 132


class TrendRow(QWidget):
    """Name, value, status and corridor to the left, the line to the right."""

    def __init__(self, context: Context, panel: TrendPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = PanelSide(context, self)
        self.panel = panel
        self._corridor: object = None
        panel.setParent(self)
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

    def fit(self) -> None:
        """Be as high as the words need, at least."""
        self.setFixedHeight(max(_LEAST, self.side.minimumSizeHint().height(), self.side.height_of_words()))

    def picture(self) -> PanelPicture:
        """Return it for a picture of all panels."""
        return PanelPicture(self.panel, self.side.name.text(), self.side.value.text(), self.side.lines())
