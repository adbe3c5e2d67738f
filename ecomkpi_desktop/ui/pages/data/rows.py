"""The dialog with the rows of the files behind a figure."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.results import RowRefs
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.data.gather import RowsFetch, RowsQuestion
from ecomkpi_desktop.ui.pages.data.rows_view import RowsView
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading

_SIZE = (980, 560)


class RowsDialog(QDialog):
    """Shows the rows behind a figure; closes with Escape."""

    def __init__(self, context: Context, figure_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.figure_id = figure_id
        theme = context.theme
        name = figure_name(figure_id)
        title = self.tr("Rows behind {figure}").format(figure=name)
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
        context.session.request("rows", RowsQuestion(figure_id), self._found, self._failed)

    @Slot(object)
    def _found(self, refs: RowRefs) -> None:
        formats, shown = self._context.formats, len(refs.row)
        if not refs.total:
            self.count.setText(self.tr("No row of the files stands behind this figure in the selected period."))
        elif refs.total > shown:
            text = self.tr("The first {shown} of {total} rows, as they stand in the files.")
            self.count.setText(text.format(shown=formats.count(shown), total=formats.count(refs.total)))
        else:
            text = self.tr("%n row(s), as they stand in the files.", None, refs.total)
            self.count.setText(text)
        self._context.session.ask(RowsFetch(refs), self.view.set_rows, self._failed)

    @Slot(object)
    def _failed(self, issue: Issue) -> None:
        self.count.setText(sentence(issue))
