"""A table of previewed rows whose headings have two lines: what it is, and where it comes from."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.wizard.preview_model import Preview, PreviewModel

_WIDEST = 260


class PreviewTable(TableView):
    """Shows a :class:`Preview`."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._preview_model = PreviewModel()
        super().__init__(self._preview_model, name, theme, parent, sortable=False)
        self._preview_model.setParent(self)

    def show_preview(self, preview: Preview, formats: Formats, headers: Mapping[str, str]) -> None:
        """Show other rows, under the headers of their file."""
        self._preview_model.show(preview, formats, headers)

    @Slot()
    def fit(self) -> None:
        """Leave room for the second line of the headings."""
        super().fit()
        metrics = QFontMetrics(self.horizontalHeader().font())
        for column, note in enumerate(self._preview_model.notes):
            width = min(metrics.horizontalAdvance(note) + 24, _WIDEST)
            self.setColumnWidth(column, max(self.columnWidth(column), width))
