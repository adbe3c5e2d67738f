"""Opens the palette on what can be gone to or done at the moment."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.window.commands import BY_NAME
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.menus import Menus
from ecomkpi_desktop.ui.window.places import PLACES
from ecomkpi_desktop.ui.window.workspace_view import WorkspaceView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.figure import Figure
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.ui.palette.popup import Palette


class Offering(QObject):
    """Makes the palette the first time it is asked for.

    Signals:
        document_chosen: path of a document opened lately that was chosen.
    """

    document_chosen = Signal(object)

    def __init__(
        self, context: Context, memory: Memory, menus: Menus, view: WorkspaceView, window: QWidget
    ) -> None:
        super().__init__(menus)
        self._context = context
        self._memory = memory
        self._menus = menus
        self._view = view
        self._window = window
        self._palette: Palette | None = None
        self._figures: Mapping[str, Figure] = {}

    @property
    def palette(self) -> "Palette":
        """The palette; made when first asked for, gone with the menus it was made from."""
        from ecomkpi_desktop.ui.palette.popup import Palette

        if self._palette is None:
            self._palette = Palette(self._context.theme, self._window)
            self._palette.help_wanted.connect(self._context.help_wanted)
            self.destroyed.connect(self._palette.deleteLater)
        return self._palette

    def open(self) -> None:
        """Open it."""
        from ecomkpi_desktop.ui.palette.gathering import Offer, Place, gathered

        offer = Offer(
            places=[Place(place.key, place.icon, place.label) for place in PLACES],
            actions=self._menus.actions,
            headings=self._menus.headings,
            icons={name: command.icon for name, command in BY_NAME.items()},
            periods=self._view.filters.period.names,
            recent=self._memory.recent,
            open_document=self._open_document,
            open_place=self._view.show_page,
            open_figure=self._open_figure,
        )
        self._figures = {}
        self.palette.open_with(gathered(self._context, offer))
        self._context.session.request("palette", _figures, self._tell_values)

    @Slot(object)
    def _tell_values(self, figures: "Mapping[str, Figure]") -> None:
        self._figures = figures
        formats = self._context.formats
        self.palette.model.set_values({key: formats.figure(figure) for key, figure in figures.items()})

    def _open_figure(self, figure_id: str, page: str) -> None:
        self._view.show_figure(figure_id, page, self._figures.get(figure_id))

    def _open_document(self, path: Path) -> None:
        self.document_chosen.emit(path)


def _figures(engine: "Engine", selection: "Selection") -> "Mapping[str, Figure]":
    return engine.figures(selection)
