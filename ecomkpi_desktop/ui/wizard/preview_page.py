"""Third page: see the files as they were understood before anything is imported."""

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.progress import Cancelled
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.labels import Text
from ecomkpi_desktop.ui.wizard.batch import Batch
from ecomkpi_desktop.ui.wizard.digest import RowsBehind, rows_behind
from ecomkpi_desktop.ui.wizard.entry import FileEntry
from ecomkpi_desktop.ui.wizard.file_list import FileList
from ecomkpi_desktop.ui.wizard.file_view import FileView
from ecomkpi_desktop.ui.wizard.issue_box import IssueBox
from ecomkpi_desktop.ui.wizard.step import Step

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.result import Imported

_LIST_WIDTH = 232


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
        self._list = FileList(context, self)
        self._list.setAccessibleName(self.tr("Files"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.currentRowChanged.connect(self._show_chosen)
        self._view = FileView(context, self)
        self._view.rows_wanted.connect(self._find_rows)
        self._view.export_wanted.connect(self._export)
        self._view.decided.connect(self._decide)
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
    def file_list(self) -> FileList:
        """The files."""
        return self._list

    def initializePage(self) -> None:
        """List the files that can be imported."""
        self._notice.hide()
        self._entries = list(self._batch.usable)
        self._list.show_entries(self._entries)
        self._list.setVisible(len(self._entries) > 1)

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
        if entry in self._entries:
            self._list.refresh(self._entries.index(entry), entry)
        if entry is self._chosen():
            self._view.show_entry(entry)

    @Slot()
    def _tick(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self._view.tick(entry)

    @Slot(str, str)
    def _decide(self, policy: str, value: str) -> None:
        entry = self._chosen()
        if entry is not None:
            self._batch.decide(entry, policy, value)

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
        proposed = entry.path.with_name(self.tr("{name} - rejected rows.xlsx").format(name=entry.path.stem))
        workbook, text = self.tr("Excel workbook") + " (*.xlsx)", self.tr("Text table") + " (*.csv)"
        name, chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save the rejected rows"), str(proposed), f"{workbook};;{text}"
        )
        if not name:
            return
        target = Path(name)
        if target.suffix.lower() not in {".xlsx", ".csv"}:
            target = target.with_name(f"{target.name}{'.csv' if chosen == text else '.xlsx'}")
        formats = self._context.formats
        work = partial(
            _write, entry.path, entry.imported, target, "fr" if formats.is_french else "en",
            ";" if formats.locale.decimalPoint() == "," else ",", self._batch.stop,
        )  # fmt: skip
        self._batch.ask("export", work, self._tell_exported, self._tell_not_saved)

    @Slot(object)
    def _tell_exported(self, count: int) -> None:
        text = self.tr(
            "%n rejected row(s) saved. Correct them, then drop that file like any other: nothing will be doubled.",
            None, count,
        )  # fmt: skip
        self._tell(text)

    @Slot(object)
    def _tell_problem(self, issue: Issue) -> None:
        self._tell(sentence(issue))

    @Slot(object)
    def _tell_not_saved(self, _issue: Issue) -> None:
        text = self.tr("The rows could not be saved. Check that the file is still there, or choose another folder.")
        self._tell(text)

    def _tell(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.show()


class _UntilClosed:
    """A progress that ends work nobody waits for any more."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop

    def report(self, step: str, done: float) -> None:  # noqa: ARG002
        if self._stop.is_set():
            raise Cancelled


def _write(
    source: Path, imported: "Imported", target: Path, language: str, separator: str, stop: threading.Event
) -> int:
    """Write the rejected rows, as long as the wizard is there. Runs on a worker thread."""
    from ecomkpi_desktop.importing.annotated import write_annotated

    progress = _UntilClosed(stop)
    return write_annotated(
        source, imported, target, sentence, language=language, separator=separator, progress=progress
    )
