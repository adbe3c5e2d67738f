"""Opens the palette on what can be gone to or done at the moment."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.window.commands import BY_NAME
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.menus import Menus
from ecomkpi_desktop.ui.window.places import PLACES
from ecomkpi_desktop.ui.window.workspace_view import WorkspaceView

if TYPE_CHECKING:
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

    @property
    def palette(self) -> "Palette":
        """The palette; made when first asked for, gone with the menus it was made from."""
        from ecomkpi_desktop.ui.palette.popup import Palette

        if self._palette is None:
            self._palette = Palette(self._context.theme, self._window)
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
        )
        self.palette.open_with(gathered(self._context, offer))

    def _open_document(self, path: Path) -> None:
        self.document_chosen.emit(path)
