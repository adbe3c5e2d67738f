"""The first rows of one import, in a dialog."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.data.gather import ImportRowsFetch, SourceRows
from ecomkpi_desktop.ui.pages.data.rows_view import RowsView
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.records import ImportRecord

_SIZE = (980, 560)


class ImportRowsDialog(QDialog):
    """Shows what was understood of a file, row by row."""

    def __init__(self, context: Context, record: "ImportRecord", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._total = record.rows_accepted
        theme = context.theme
        title = self.tr("Rows of {file}").format(file=record.file)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.count = Caption(self.tr("Looking for the rows…"), theme, self)
        self.view = RowsView(context, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.addWidget(Heading(title, theme, self))
        layout.addWidget(self.count)
        layout.addWidget(self.view, 1)
        context.session.ask(ImportRowsFetch(record.id), self._show, self._failed)
        context.adopt(self, "import_rows")

    @Slot(object)
    def _show(self, found: tuple[SourceRows, ...]) -> None:
        shown = sum(len(one.rows) for one in found)
        formats = self._context.formats
        if self._total > shown:
            text = self.tr("The first {shown} of {total} rows, as they stand in the file.")
            self.count.setText(text.format(shown=formats.count(shown), total=formats.count(self._total)))
        else:
            self.count.setText(self.tr("%n row(s), as they stand in the file.", None, shown))
        self.view.set_rows(found)

    @Slot(object)
    def _failed(self, issue: Issue) -> None:
        self.count.setText(sentence(issue))
