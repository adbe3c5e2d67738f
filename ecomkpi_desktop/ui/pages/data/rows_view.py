"""Rows of files in a table, one tab per kind."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from ecomkpi_desktop.models.tables import TableModel
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.data.gather import SourceRows
from ecomkpi_desktop.ui.pages.data.rows_table import row_columns
from ecomkpi_desktop.ui.widgets.table_view import TableView


class RowsView(QWidget):
    """Shows source rows by kind."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: tuple[SourceRows, ...] = ()
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Kind of rows"))
        self.tabs.currentChanged.connect(self._show)
        self.model = TableModel((), self)
        self.table = TableView(self.model, self.tr("Rows of the files"), context.theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.table, 1)

    def set_rows(self, found: tuple[SourceRows, ...]) -> None:
        """Show rows."""
        blocked = self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._found = found
        for one in found:
            count = self._context.formats.count(len(one.rows))
            self.tabs.addTab(self.tr("{kind} ({count})").format(kind=kind_name(one.kind), count=count))
        self.tabs.setVisible(len(found) > 1)
        self.tabs.blockSignals(blocked)
        self._show(0)

    @Slot(int)
    def _show(self, position: int) -> None:
        if not 0 <= position < len(self._found):
            self.model.set_columns((), ())
            return
        found = self._found[position]
        self.model.set_columns(row_columns(found, self._context.formats), found.rows)
