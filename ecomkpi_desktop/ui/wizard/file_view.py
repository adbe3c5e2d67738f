"""Everything about one file before it is imported: the sentence, the counts, its first rows, what to check."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Text
from ecomkpi_desktop.ui.widgets.scrolling import scrolling
from ecomkpi_desktop.ui.wizard.counts import Counts
from ecomkpi_desktop.ui.wizard.entry import FileEntry, State
from ecomkpi_desktop.ui.wizard.issue_box import IssueBox
from ecomkpi_desktop.ui.wizard.names import state_words, step_words
from ecomkpi_desktop.ui.wizard.originals import origins_of
from ecomkpi_desktop.ui.wizard.policy_row import PolicyRow
from ecomkpi_desktop.ui.wizard.sentences import by_weight, card_sentence, issues_of
from ecomkpi_desktop.ui.wizard.table_preview import PreviewTable


class FileView(QWidget):
    """Shows one :class:`FileEntry` in full.

    Signals:
        rows_wanted: the rows behind an issue are asked for: an :class:`IssueBox`.
        export_wanted: the rejected rows are to be saved.
        decided: the user has chosen what to do about something: a key of ``import --set`` and its value.
    """

    rows_wanted = Signal(object)
    export_wanted = Signal()
    decided = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._issues: object = None
        self._entry: FileEntry | None = None
        self._shown: object = None
        theme = context.theme
        self._sentence = Text("", theme, self, role="strong")
        self._counts = Counts(context, self)
        self._progress = Caption("", theme, self)
        self._rows = QWidget(self)
        self._table = PreviewTable(self.tr("First rows of the file"), theme, self._rows)
        self._table.selectionModel().currentChanged.connect(self._explain_cell)
        self._cell = Caption("", theme, self._rows)
        self._cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        under = QVBoxLayout(self._rows)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(theme.space("tight"))
        under.addWidget(self._table, 1)
        under.addWidget(self._cell)
        self._points = QWidget(self)
        self._column = QVBoxLayout(self._points)
        self._column.setContentsMargins(0, theme.space("small"), theme.space("small"), 0)
        self._column.setSpacing(theme.space("small"))
        self._nothing = Text(self.tr("Nothing to check: every row was understood."), theme, self._points, tone="muted")
        self._export = Button(self.tr("&Save the rejected rows…"), self._points)
        self._export.setToolTip(self.tr("A copy of these rows with the reason beside each: correct and import it."))
        self._export.clicked.connect(self.export_wanted)
        self._column.addWidget(self._nothing)
        self._rejected = QVBoxLayout()
        self._rejected.setSpacing(theme.space("small"))
        self._rejected.addWidget(self._export, 0, Qt.AlignmentFlag.AlignLeft)
        self._policy: PolicyRow | None = None
        self._column.addLayout(self._rejected)
        self._column.addStretch(1)
        scroll = scrolling(self._points, self.tr("Remarks"), self)
        self._tabs = QTabWidget(self)
        self._tabs.setAccessibleName(self.tr("What to look at"))
        self._tabs.addTab(self._rows, self.tr("First ro&ws"))
        self._tabs.addTab(scroll, self.tr("Remar&ks"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        for widget in (self._sentence, self._counts, self._progress):
            layout.addWidget(widget)
        layout.addWidget(self._tabs, 1)

    @property
    def table(self) -> PreviewTable:
        """The first rows."""
        return self._table

    @property
    def cell_words(self) -> str:
        """What is said of the chosen cell."""
        return self._cell.text()

    @property
    def issue_boxes(self) -> list[IssueBox]:
        """The remarks, the gravest first."""
        return self._points.findChildren(IssueBox)

    def show_entry(self, entry: FileEntry) -> None:
        """Show what is known of a file now."""
        is_other, self._entry = entry is not self._entry, entry
        self._sentence.setText(card_sentence(entry, self._context.formats))
        self._counts.show_entry(entry)
        if entry.digest is not None and entry.digest is not self._shown:
            self._shown = entry.digest
            self._table.show_preview(entry.digest.preview, self._context.formats, origins_of(entry))
            self._cell.setText(self.tr("Choose a cell to see what the file says there."))
        self._show_issues(entry)
        self._show_rejected(entry)
        if is_other:
            self._tabs.setCurrentIndex(0)
        self.tick(entry)

    def tick(self, entry: FileEntry) -> None:
        """Show how far counting is."""
        meter = entry.meter
        self._progress.setVisible(entry.state is not State.READY)
        if meter is not None:
            done = self._context.formats.rate(meter.done, 0)
            text = self.tr("From the first rows; counting them all: {step} {done}")
            self._progress.setText(text.format(step=step_words(meter.step), done=done))
        else:
            self._progress.setText(state_words(entry.state, len(entry.open_doubts)))

    def _show_rejected(self, entry: FileEntry) -> None:
        """Offer to save the rejected rows, and to hold the file back until they are corrected."""
        from ecomkpi_desktop.importing.policies import POLICIES, REJECTED, Choice

        has_rejected = entry.imported is not None and entry.imported.rows_rejected > 0
        self._export.setVisible(has_rejected)
        if self._policy is not None:
            self._rejected.removeWidget(self._policy)
            self._policy.hide()
            self._policy.deleteLater()
            self._policy = None
        if has_rejected and entry.imported is not None:
            choice = Choice(REJECTED, POLICIES[REJECTED], entry.imported.recipe.policy(REJECTED))
            self._policy = PolicyRow(choice, self._context.theme, self._points)
            self._policy.decided.connect(self.decided)
            self._rejected.insertWidget(0, self._policy)

    @Slot(QModelIndex)
    def _explain_cell(self, index: QModelIndex) -> None:
        self._cell.setText(self._table.explain(index))

    def _show_issues(self, entry: FileEntry) -> None:
        from ecomkpi_desktop.importing.policies import choice_for

        issues = tuple(sorted(issues_of(entry), key=by_weight))
        recipe = entry.understanding.recipe if entry.understanding is not None else None
        if (issues, recipe) == self._issues:
            return
        self._issues = issues, recipe
        for box in self.issue_boxes:
            self._column.removeWidget(box)
            box.hide()
            box.setParent(None)
            box.deleteLater()
        for place, issue in enumerate(issues):
            choice = choice_for(issue, recipe) if recipe is not None else None
            box = IssueBox(issue, self._context, self._points, choice=choice)
            box.rows_wanted.connect(self._want_rows)
            box.decided.connect(self.decided)
            self._column.insertWidget(place + 1, box)
        self._nothing.setVisible(not issues)
        title = self.tr("Remar&ks")
        if issues:
            title = self.tr("Remar&ks ({count})").format(count=len(issues))
        self._tabs.setTabText(1, title)

    @Slot(object)
    def _want_rows(self, box: IssueBox) -> None:
        self.rows_wanted.emit(box)
