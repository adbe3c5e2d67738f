"""A table of previewed rows whose headings have two lines: what it is, and where it comes from."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.wizard.originals import Origins
from ecomkpi_desktop.ui.wizard.preview_model import Preview, PreviewModel

_WIDEST = 320


class PreviewTable(TableView):
    """Shows a :class:`Preview`."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._preview_model = PreviewModel()
        super().__init__(self._preview_model, name, theme, parent, sortable=False)
        self._preview_model.setParent(self)

    def show_preview(self, preview: Preview, formats: Formats, origins: Origins | None = None) -> None:
        """Show other rows, under the headers of their file."""
        self._preview_model.show(preview, formats, origins or Origins())

    def explain(self, index: QModelIndex) -> str:
        """Return what the file says in a cell, and why its column was taken for what it is."""
        return self._preview_model.explain(index)

    @Slot()
    def fit(self) -> None:
        """Leave room for the second line of the headings."""
        super().fit()
        metrics = QFontMetrics(self._theme.font("strong"))
        for column, note in enumerate(self._preview_model.notes):
            words = metrics.horizontalAdvance(note)
            self._widths[column] = max(self._widths[column], min(words + 3 * self._theme.space("medium"), _WIDEST))
            self._tight[column] = max(self._tight[column], min(words + 3 * self._theme.space("small"), _WIDEST))
        self._spread()
