"""What found no partner among the files, and what they say only when they are put together."""

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.reconciliation import unmatched_advice, unmatched_name
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Text
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.wizard.issue_box import IssueBox

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.joins.unmatched import Unmatched

_MOST_ROWS = 8


def joins_of(document: "Document") -> "tuple[tuple[Unmatched, ...], tuple[Issue, ...]]":
    """Return what the joins found; called with the document, on its thread."""
    return document.unmatched(), document.remarks()


class UnmatchedPart(QWidget):
    """Shows what found no partner.

    Signals:
        rows_wanted: the rows of one of them are asked for: an ``Unmatched``.
    """

    rows_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.boxes: tuple[IssueBox, ...] = ()
        self._issues = QVBoxLayout()
        self._issues.setSpacing(theme.space("tight"))
        self.model = TableModel((), self)
        self.table = TableView(self.model, self.tr("Rows without a partner"), theme, self)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.advice = Text("", theme, self)
        self.rows_button = Button(self.tr("Show these rows"), self)
        self.rows_button.clicked.connect(self._ask_rows)
        buttons = QHBoxLayout()
        buttons.addWidget(self.rows_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(self._issues)
        layout.addWidget(self.table)
        layout.addWidget(self.advice)
        layout.addLayout(buttons)
        self.show_joins(((), ()))

    @property
    def chosen(self) -> "Unmatched | None":
        """The row that is chosen."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() and index.row() < self.model.rowCount() else None

    @Slot(object)
    def show_joins(self, found: "tuple[tuple[Unmatched, ...], tuple[Issue, ...]]") -> None:
        """Show what the joins found."""
        unmatched, remarks = found
        formats = self._context.formats
        self.model.set_columns(
            [
                Column(self.tr("Without a partner"), unmatched_name),
                Column(self.tr("Rows"), attrgetter("count"), formats.count, numeric=True),
                Column(self.tr("Amount"), attrgetter("amount"), formats.money, numeric=True),
            ],
            unmatched,
        )
        self._show_remarks(remarks)
        self.table.setVisible(bool(unmatched))
        self.rows_button.setVisible(bool(unmatched))
        self.table.fit_height(_MOST_ROWS)
        if unmatched:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(0, 0), flags)
        self._show_advice()

    def _show_remarks(self, remarks: tuple[Issue, ...]) -> None:
        for box in self.boxes:
            self._issues.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = tuple(IssueBox(issue, self._context, self) for issue in remarks)
        for box in self.boxes:
            self._issues.addWidget(box)

    @Slot(QModelIndex)
    def _chosen(self, _index: QModelIndex) -> None:
        self._show_advice()

    def _show_advice(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.advice.setText(unmatched_advice(chosen))
        elif not self.model.rowCount():
            self.advice.setText(self.tr("Everything that speaks of an order has found its order."))

    @Slot()
    def _ask_rows(self) -> None:
        if self.chosen is not None:
            self.rows_wanted.emit(self.chosen)
