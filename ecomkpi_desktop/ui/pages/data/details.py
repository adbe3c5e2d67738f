"""What is known of one import: its problems with their rows, its rejected rows, how it adds up."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTime, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.results import ImportReconciliation
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.data.reconciliation import (
    is_balanced,
    reconciliation_sentence,
    reconciliation_twin,
)
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.widgets.labels import Caption, SectionHeading, Text
from ecomkpi_desktop.ui.wizard.issue_box import IssueBox

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.records import ImportRecord


class ImportDetails(QWidget):
    """Shows an import.

    Signals:
        rows_wanted: the rows behind an issue are asked for: its box.
    """

    rows_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.heading = SectionHeading("", theme, self)
        self._since = Caption("", theme, self)
        self._nothing = Caption(self.tr("Nothing unusual was found in this file."), theme, self)
        self._boxes: list[IssueBox] = []
        self._issues = QVBoxLayout()
        self._issues.setSpacing(theme.space("tight"))
        self.account_heading = SectionHeading(self.tr("From the file to the figures"), theme, self)
        self.account_words = Text("", theme, self)
        self.account = TwinTable(context, self.tr("Reconciliation"), self, bold_last=True)
        self.account.view.setSortingEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addSpacing(theme.space("medium"))
        layout.addWidget(self.heading)
        layout.addWidget(self._since)
        layout.addWidget(self._nothing)
        layout.addLayout(self._issues)
        layout.addSpacing(theme.space("medium"))
        for widget in (self.account_heading, self.account_words, self.account):
            layout.addWidget(widget)

    @property
    def boxes(self) -> tuple[IssueBox, ...]:
        """The issues shown."""
        return tuple(self._boxes)

    def show_import(self, record: "ImportRecord | None", account: ImportReconciliation | None) -> None:
        """Show an import and its reconciliation, where it has one."""
        self.setVisible(record is not None)
        if record is None:
            return
        self.heading.setText(self.tr("What was found in {file}").format(file=record.file))
        self._since.setText(self._imported(record))
        self._show_issues(record.issues)
        for widget in (self.account_heading, self.account_words, self.account):
            widget.setVisible(account is not None)
        if account is not None:
            self.account_words.setText(reconciliation_sentence(account))
            self.account_words.setProperty("tone", "normal" if is_balanced(account) else "error")
            self.account_words.style().polish(self.account_words)
            self.account.show_twin(reconciliation_twin(account))

    def _imported(self, record: "ImportRecord") -> str:
        formats, moment = self._context.formats, record.imported_at.astimezone()
        time = formats.locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        return self.tr("Imported on {day} at {time}.").format(day=formats.date(moment.date()), time=time)

    def _show_issues(self, issues: tuple[Issue, ...]) -> None:
        for box in self._boxes:
            self._issues.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for issue in issues:
            box = IssueBox(issue, self._context, self)
            box.rows_wanted.connect(self._ask_rows)
            self._issues.addWidget(box)
            self._boxes.append(box)
        self._nothing.setVisible(not issues)

    @Slot(object)
    def _ask_rows(self, box: Any) -> None:
        self.rows_wanted.emit(box)
