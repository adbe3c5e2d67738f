"""The drawer of surface indicators: activity, not health; closed until it is asked for."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.cockpit.view import SURFACE_IDS
from ecomkpi_desktop.ui.pages.parts.drawer import Drawer
from ecomkpi_desktop.ui.pages.parts.grid import ResponsiveGrid
from ecomkpi_desktop.ui.pages.parts.tiles import FigureTile

_TILE = 150


class SurfaceDrawer(Drawer):
    """Turnover, orders, sessions: shown on demand."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        body = QWidget()
        self.tiles = {figure_id: FigureTile(context, figure_id, body) for figure_id in SURFACE_IDS}
        title = QCoreApplication.translate("SurfaceDrawer", "Surface indicators")
        why = QCoreApplication.translate(
            "SurfaceDrawer",
            "They tell how busy the shop is, not whether it earns money. Never steer by them alone.",
        )
        super().__init__(context, title, body, parent, why=why)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        grid = ResponsiveGrid(list(self.tiles.values()), _TILE, context.theme.space("small"), body)
        inner.addWidget(grid)

    def set_figures(self, figures: Mapping[str, Figure], previous: Mapping[str, Figure]) -> None:
        """Show the figures."""
        for figure_id, tile in self.tiles.items():
            tile.setVisible(figure_id in figures)
            if figure_id in figures:
                tile.set_figure(figures[figure_id], previous.get(figure_id))
