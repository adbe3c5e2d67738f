"""The drawer of surface indicators: activity, not health; closed until it is asked for."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.cockpit.view import SURFACE_IDS
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.tiles import FLUSH, FigureTile
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption

_TILE = 150


class SurfaceDrawer(QWidget):
    """Turnover, orders, sessions: shown on demand."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.handle = Button(self.tr("Surface indicators"), self, kind="quiet")
        self.handle.setIcon(context.theme.icon("chevron-right", "accent"))
        self.handle.setStyleSheet(FLUSH)
        self.handle.setCheckable(True)
        self.handle.toggled.connect(self._open)
        self.tiles = {figure_id: FigureTile(context, figure_id, self) for figure_id in SURFACE_IDS}
        self._body = QWidget(self)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        text = self.tr("They tell how busy the shop is, not whether it earns money. Never steer by them alone.")
        inner.addWidget(Caption(text, context.theme, self._body))
        grid = ResponsiveGrid(list(self.tiles.values()), _TILE, context.theme.space("small"), self._body)
        inner.addWidget(grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.handle)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._body)
        self._body.setVisible(False)
        context.theme.changed.connect(self._tint)

    def set_figures(self, figures: Mapping[str, Figure], previous: Mapping[str, Figure]) -> None:
        """Show the figures."""
        for figure_id, tile in self.tiles.items():
            tile.setVisible(figure_id in figures)
            if figure_id in figures:
                tile.set_figure(figures[figure_id], previous.get(figure_id))

    @Slot(bool)
    def _open(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        name = "chevron-down" if self.handle.isChecked() else "chevron-right"
        self.handle.setIcon(self._context.theme.icon(name, "accent"))
