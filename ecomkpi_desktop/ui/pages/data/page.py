"""The data page."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.results import ImportReconciliation
from ecomkpi_desktop.models.tables import TableModel
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.reconciliation import unmatched_name
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.data.advice import data_advice
from ecomkpi_desktop.ui.pages.data.details import ImportDetails
from ecomkpi_desktop.ui.pages.data.gather import ImportRowsFetch, UnmatchedFetch
from ecomkpi_desktop.ui.pages.data.imports_table import import_columns
from ecomkpi_desktop.ui.pages.data.source_rows import SourceRowsDialog
from ecomkpi_desktop.ui.pages.data.unmatched import UnmatchedPart, joins_of
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.plots.timeline import CoverageTimeline, Span
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.window.drops import dropped_paths
from ecomkpi_desktop.ui.wizard.choosing import ask_files, ask_folder
from ecomkpi_desktop.ui.wizard.digest import RejectedRow, RowsBehind
from ecomkpi_desktop.ui.wizard.drop_target import DropTarget
from ecomkpi_desktop.ui.wizard.issue_box import IssueBox
from ecomkpi_desktop.ui.wizard.preview_model import preview_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.joins.unmatched import Unmatched
    from ecomkpi_desktop.workspace.records import ImportRecord

_MOST_ROWS = 10
_BEHIND = 200


def _accounts(engine: "Engine", _selection: "Selection") -> tuple[ImportReconciliation, ...]:
    return engine.reconciliation()


def _removed(document: "Document") -> "tuple[ImportRecord, ...]":
    return document.removed_imports()


@dataclass(frozen=True, slots=True)
class _BehindIssue:
    """The rows an issue is about; called with the document, on its thread."""

    import_id: int
    kind: Kind
    issue: Issue

    def __call__(self, document: "Document") -> RowsBehind:
        import pyarrow as pa
        import pyarrow.compute as pc

        rejected = document.rejected_rows(self.import_id)
        reasons, columns = (rejected.column(name).cast(pa.string()) for name in ("reason", "column"))
        same = pc.and_(pc.equal(reasons, self.issue.code), pc.equal(columns, self.issue.place.column))
        refused = rejected.filter(same).slice(0, _BEHIND)
        if refused.num_rows:
            cells = [refused.column(name).to_pylist() for name in ("row", "sheet", "column", "value")]
            return RowsBehind(rejected=tuple(RejectedRow(*row) for row in zip(*cells, strict=True)))
        table = document.segment(self.import_id)
        wanted = pa.array(self.issue.rows, table.schema.field("row").type)
        found = table.filter(pc.is_in(table.column("row"), value_set=wanted)).slice(0, _BEHIND)
        return RowsBehind(accepted=preview_of(self.kind, found) if found.num_rows else None)


class DataPage(Page):
    """Imports, their problems, their reconciliation."""

    key: ClassVar[str] = "data"
    icon: ClassVar[str] = "data"
    interests: ClassVar[Changes] = Changes.DATA | Changes.ASSUMPTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._records: tuple[ImportRecord, ...] = ()
        self._accounts: dict[int, ImportReconciliation] = {}
        self._asking: IssueBox | None = None
        self.setAcceptDrops(True)
        self.drop = DropTarget(context.theme, self)
        self.drop.set_small(small=True)
        self.drop.files_wanted.connect(self._choose_files)
        self.drop.folder_wanted.connect(self._choose_folder)
        self.drop.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.set_picture(self.drop, 0)
        self.timeline = CoverageTimeline(context, self)
        self.timeline.picked.connect(self._pick)
        self.set_picture(PictureCard(context, self.tr("Days covered by the files"), self.timeline, self), 0)
        self.model = TableModel((), self)
        self.table = TableView(self.model, self.tr("Imports"), context.theme, self)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated.connect(self._show_rows)
        self.rows_button = Button(self.tr("Show its rows"), self)
        self.rows_button.clicked.connect(self._show_rows)
        self.remove_button = Button(self.tr("Take this import out"), self)
        self.remove_button.clicked.connect(self._remove)
        self.restore_button = Button(self.tr("Put this import back"), self)
        self.restore_button.clicked.connect(self._restore)
        self.channels_button = Button(self.tr("Channels of the sources…"), self)
        self.channels_button.clicked.connect(context.channels_wanted)
        self.set_table(self._table_part(), self.tr("Imports"))
        self.details = ImportDetails(context, self)
        self.details.rows_wanted.connect(self._ask_behind)
        self.details.account.picked.connect(self._show_rows)
        self.set_table(self.details)
        self.unmatched = UnmatchedPart(context, self)
        self.unmatched.rows_wanted.connect(self._show_unmatched)
        self.add_section(self.tr("Files put together"), self.unmatched)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Data")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("What the figures are made of, what was wrong with it, and whether it adds up.")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Show the imports, ask for those taken out and for the reconciliation."""
        self.context.session.ask(_removed, self._show_imports)
        self.request("accounts", _accounts, self._show_accounts)
        self.context.session.ask(joins_of, self.unmatched.show_joins)

    @property
    def record(self) -> "ImportRecord | None":
        """The import that is chosen."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() and index.row() < self.model.rowCount() else None

    # -- showing -----------------------------------------------------------------------------------------------

    def _table_part(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.context.theme.space("small"))
        layout.addWidget(self.table)
        buttons = QHBoxLayout()
        for button in (self.rows_button, self.remove_button, self.restore_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.channels_button)
        layout.addLayout(buttons)
        return part

    @Slot(object)
    def _show_imports(self, removed: "tuple[ImportRecord, ...]") -> None:
        chosen = self.record
        in_force = self.context.session.imports
        self._records = (*in_force, *removed)
        columns = import_columns(self.context.formats, with_state=bool(removed))
        self.model.set_columns(columns, self._records)
        self.table.fit_height(_MOST_ROWS)
        self.timeline.set_spans(
            [
                Span(str(one.id), kind_name(one.kind), one.file, first, last + timedelta(days=1), one.rows_accepted)
                for one in in_force
                for first, last in [one.period or (None, None)]
                if first is not None and last is not None
            ]
        )
        self.set_advice(data_advice(in_force, tuple(self._accounts.values()), self.context.formats))
        ids = [one.id for one in self._records]
        self._choose(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0)
        self.show_content()

    @Slot(object)
    def _show_accounts(self, accounts: tuple[ImportReconciliation, ...]) -> None:
        self._accounts = {account.segment: account for account in accounts}
        self.set_advice(data_advice(self.context.session.imports, accounts, self.context.formats))
        self._show_chosen()

    def _choose(self, row: int) -> None:
        if self._records:
            index = self.model.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
        self._show_chosen()

    @Slot(QModelIndex)
    def _chosen(self, _index: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        record = self.record
        in_force = record is not None and record.removed_at is None
        self.rows_button.setEnabled(in_force)
        self.remove_button.setVisible(in_force or record is None)
        self.remove_button.setEnabled(in_force)
        self.restore_button.setVisible(record is not None and not in_force)
        account = self._accounts.get(record.id) if record is not None else None
        self.details.show_import(record, account if in_force else None)

    # -- doing -------------------------------------------------------------------------------------------------

    @Slot()
    def _choose_files(self) -> None:
        self._import(ask_files(self))

    @Slot()
    def _choose_folder(self) -> None:
        self._import(ask_folder(self))

    def _import(self, paths: "Sequence[Path]") -> None:
        if paths:
            self.context.import_wanted.emit(list(paths))

    @Slot(str)
    def _pick(self, key: str) -> None:
        ids = [str(self.model.row_at(row).id) for row in range(self.model.rowCount())]
        if key in ids:
            self._choose(ids.index(key))

    @Slot()
    def _show_rows(self) -> None:
        record = self.record
        if record is not None:
            title = self.tr("Rows of {file}").format(file=record.file)
            fetch = ImportRowsFetch(record.id)
            SourceRowsDialog(self.context, title, record.rows_accepted, fetch, self).open()

    @Slot(object)
    def _show_unmatched(self, unmatched: "Unmatched") -> None:
        title, fetch = unmatched_name(unmatched), UnmatchedFetch(unmatched)
        SourceRowsDialog(self.context, title, unmatched.count, fetch, self).open()

    @Slot()
    def _remove(self) -> None:
        from ecomkpi_desktop.workspace.edits import RemoveImport

        record = self.record
        if record is not None:
            self.context.session.edit(RemoveImport(record.id))

    @Slot()
    def _restore(self) -> None:
        from ecomkpi_desktop.workspace.edits import RestoreImport

        record = self.record
        if record is not None:
            self.context.session.edit(RestoreImport(record.id))

    @Slot(object)
    def _ask_behind(self, box: IssueBox) -> None:
        record = self.record
        if record is not None:
            self._asking = box
            self.context.session.ask(_BehindIssue(record.id, record.kind, box.issue), self._show_behind)

    @Slot(object)
    def _show_behind(self, behind: RowsBehind) -> None:
        if self._asking is not None and self._asking in self.details.boxes:
            self._asking.show_rows(behind)

    # -- drops -------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_paths(event.mimeData()):
            self.drop.set_over(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Files have left."""
        self.drop.set_over(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the wizard on the files."""
        self.drop.set_over(over=False)
        event.acceptProposedAction()
        self.context.import_wanted.emit(dropped_paths(event.mimeData()))
