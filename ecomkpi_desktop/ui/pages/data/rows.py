"""The dialogs with rows of the files: those behind a figure, those at some places."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.results import RowRefs
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import WHOLE, Context, Origin
from ecomkpi_desktop.ui.pages.data.gather import RowsFetch, RowsQuestion
from ecomkpi_desktop.ui.pages.data.rows_view import RowsView
from ecomkpi_desktop.ui.pages.parts.names import figure_name
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading

_SIZE = (980, 560)


class PlacesDialog(QDialog):
    """Shows the rows at some places of the files; closes with Escape.

    Args:
        refs: the places; None while they are being looked for.
        title: what the rows are, translated.
    """

    def __init__(self, context: Context, refs: RowRefs | None, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.count = Caption(self.tr("Looking for the rows…"), theme, self)
        self.view = RowsView(context, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        self.heading = Heading(title, theme, self)
        layout.addWidget(self.heading)
        layout.addWidget(self.count)
        layout.addWidget(self.view, 1)
        if refs is not None:
            self.show_refs(refs)
        context.adopt(self, "rows")

    @Slot(object)
    def show_refs(self, refs: RowRefs) -> None:
        """Fetch the rows at some places and show them."""
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


class RowsDialog(PlacesDialog):
    """Shows the rows behind a figure.

    Args:
        figure_id: the figure.
        origin: what it was computed of.
        name: of the part, translated; "" for what the window looks at.
    """

    def __init__(
        self,
        context: Context,
        figure_id: str,
        parent: QWidget | None = None,
        *,
        origin: Origin = WHOLE,
        name: str = "",
    ) -> None:
        figure = f"{figure_name(figure_id)} ({name})" if name else figure_name(figure_id)
        super().__init__(context, None, "", parent)
        self.figure_id = figure_id
        title = self.tr("Rows behind {figure}").format(figure=figure)
        self.setWindowTitle(title)
        self.heading.setText(title)
        context.session.request("rows", RowsQuestion(figure_id, origin), self.show_refs, self._failed)
