"""Rows of files as they stand there, in a dialog: the first of an import, or those that found no partner."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.data.gather import SourceRows
from ecomkpi_desktop.ui.pages.data.rows_view import RowsView
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.document import Document

_SIZE = (980, 560)

Fetch = Callable[["Document"], tuple[SourceRows, ...]]


class SourceRowsDialog(QDialog):
    """Shows the first of the rows that `fetch` finds in the document, and how many there are; closes with Escape."""

    def __init__(self, context: Context, title: str, total: int, fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._total = total
        theme = context.theme
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
        context.session.ask(fetch, self._show, self._failed)
        context.adopt(self, "source_rows")

    @Slot(object)
    def _show(self, found: tuple[SourceRows, ...]) -> None:
        shown = sum(len(one.rows) for one in found)
        formats = self._context.formats
        if self._total > shown:
            text = self.tr("The first {shown} of {total} rows, as they stand in the files.")
            self.count.setText(text.format(shown=formats.count(shown), total=formats.count(self._total)))
        else:
            self.count.setText(self.tr("%n row(s), as they stand in the files.", None, shown))
        self.view.set_rows(found)

    @Slot(object)
    def _failed(self, issue: Issue) -> None:
        self.count.setText(sentence(issue))
