"""Third page: see the files as they were understood before anything is imported."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Text
from ecomkpi_desktop.ui.wizard.batch import Batch
from ecomkpi_desktop.ui.wizard.digest import RowsBehind, rows_behind
from ecomkpi_desktop.ui.wizard.entry import FileEntry
from ecomkpi_desktop.ui.wizard.file_view import FileView
from ecomkpi_desktop.ui.wizard.issue_box import IssueBox
from ecomkpi_desktop.ui.wizard.names import KIND_ICONS
from ecomkpi_desktop.ui.wizard.rejected_csv import write_rejected
from ecomkpi_desktop.ui.wizard.step import Step

_LIST_WIDTH = 200


class PreviewPage(Step):
    """A list of files and, beside it, everything about the chosen one."""

    def __init__(self, batch: Batch, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PreviewPage", "Before you import")
        lead = QCoreApplication.translate(
            "PreviewPage", "This is how your files were understood. Go back to correct anything."
        )
        theme = context.theme
        super().__init__(2, title, lead, theme, parent)
        self._batch = batch
        self._context = context
        self._entries: list[FileEntry] = []
        self._asking: IssueBox | None = None
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Files"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        edge = theme.space("small")
        self._list.setStyleSheet(
            f"QListView {{ outline: none; }} QListView::item {{ padding: {edge}px; border: 0; }}"
            "QListView::item:selected { background: palette(highlight); color: palette(highlighted-text); }"
        )
        self._list.currentRowChanged.connect(self._show_chosen)
        self._view = FileView(context, self)
        self._view.rows_wanted.connect(self._find_rows)
        self._view.export_wanted.connect(self._export)
        self._notice = Text("", theme, self, tone="muted")
        self._notice.hide()
        beside = QHBoxLayout()
        beside.setSpacing(theme.space("large"))
        beside.addWidget(self._list)
        beside.addWidget(self._view, 1)
        self.body.addLayout(beside, 1)
        self.body.addWidget(self._notice)
        batch.changed.connect(self._refresh)
        batch.ticked.connect(self._tick)

    @property
    def view(self) -> FileView:
        """What is shown of the chosen file."""
        return self._view

    @property
    def file_list(self) -> QListWidget:
        """The files."""
        return self._list

    def initializePage(self) -> None:
        """List the files that can be imported."""
        self._notice.hide()
        self._entries = list(self._batch.usable)
        self._list.clear()
        for entry in self._entries:
            item = QListWidgetItem(entry.path.name)
            item.setToolTip(str(entry.path))
            if entry.understanding is not None:
                item.setIcon(self._context.theme.icon(KIND_ICONS[entry.understanding.recipe.kind], "accent"))
            self._list.addItem(item)
        self._list.setVisible(len(self._entries) > 1)
        self._list.setCurrentRow(0)

    def _chosen(self) -> FileEntry | None:
        row = self._list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    @Slot(int)
    def _show_chosen(self, _row: int) -> None:
        entry = self._chosen()
        if entry is not None:
            self._view.show_entry(entry)

    @Slot(object)
    def _refresh(self, entry: FileEntry) -> None:
        if entry is self._chosen():
            self._view.show_entry(entry)

    @Slot()
    def _tick(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self._view.tick(entry)

    @Slot(object)
    def _find_rows(self, box: IssueBox) -> None:
        entry = self._chosen()
        if entry is not None and entry.imported is not None:
            self._asking = box
            work = partial(rows_behind, entry.imported, box.issue)
            self._batch.ask("rows", work, self._show_rows, self._tell_problem)

    @Slot(object)
    def _show_rows(self, behind: RowsBehind) -> None:
        if self._asking is not None and self._asking in self._view.issue_boxes:
            self._asking.show_rows(behind)

    @Slot()
    def _export(self) -> None:
        entry = self._chosen()
        if entry is None or entry.imported is None:
            return
        proposed = entry.path.with_name(self.tr("{name} - rejected rows.csv").format(name=entry.path.stem))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the rejected rows"), str(proposed), self.tr("Tables") + " (*.csv)"
        )
        if not name:
            return
        titles = (self.tr("Row in the file"), self.tr("Why it was rejected"))
        separator = ";" if self._context.formats.locale.decimalPoint() == "," else ","
        work = partial(write_rejected, entry.path, entry.imported, Path(name), titles, separator)
        self._batch.ask("export", work, self._tell_exported, self._tell_problem)

    @Slot(object)
    def _tell_exported(self, count: int) -> None:
        self._tell(self.tr("%n rejected row(s) saved. Correct them and drop the file here.", None, count))

    @Slot(object)
    def _tell_problem(self, _issue: Issue) -> None:
        text = self.tr("The rows could not be saved. Check that the file is still there, or choose another folder.")
        self._tell(text)

    def _tell(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.show()
