"""One kind of problem found in a file: the sentence, how many rows, and the rows themselves on demand."""

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.wizard.digest import RowsBehind
from ecomkpi_desktop.ui.wizard.picture import Picture
from ecomkpi_desktop.ui.wizard.policy_row import PolicyRow
from ecomkpi_desktop.ui.wizard.table_preview import PreviewTable

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.policies import Choice

_ICON = 20
_MOST_VISIBLE_ROWS = 6
_LOOKS = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.INFO: ("info", "accent"),
}


class IssueBox(Card):
    """Shows an :class:`Issue`.

    Signals:
        rows_wanted: the rows it is about are asked for: this box.
        decided: the user has chosen what to do about it: a key of ``import --set`` and its value.
    """

    rows_wanted = Signal(object)
    decided = Signal(str, str)

    def __init__(
        self, issue: Issue, context: Context, parent: QWidget | None = None, *, choice: "Choice | None" = None
    ) -> None:
        super().__init__(parent)
        self.issue = issue
        self._context = context
        theme = context.theme
        icon = Picture(_ICON, theme, self)
        icon.draw(*_LOOKS[issue.severity])
        text = Text(sentence(issue), theme, self)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        count = context.formats.count(issue.count)
        rows = Caption(self.tr("{count} row(s)", None, issue.count).format(count=count), theme, self)
        rows.setWordWrap(False)
        rows.setVisible(bool(issue.rows))  # otherwise the sentence itself says how many
        self._show = Button(self.tr("Show the rows"), self, kind="quiet")
        self._show.setCheckable(True)
        self._show.setAccessibleDescription(text.text())
        self._show.setVisible(bool(issue.rows))
        self._show.toggled.connect(self._toggle)
        self._table: TableView | None = None
        line = QHBoxLayout()
        line.setSpacing(theme.space("small"))
        line.addWidget(icon)
        line.addWidget(text, 1)
        line.addWidget(rows)
        line.addWidget(self._show)
        self._body = QVBoxLayout(self)
        edge = theme.space("small")
        self._body.setContentsMargins(theme.space("medium"), edge, edge, edge)
        self._body.addLayout(line)
        if choice is not None:
            policy = PolicyRow(choice, theme, self)
            policy.decided.connect(self.decided)
            indented = QHBoxLayout()
            indented.setContentsMargins(_ICON + theme.space("small"), 0, 0, 0)
            indented.addWidget(policy)
            self._body.addLayout(indented)
        self.setAccessibleName(text.text())
        self.setAccessibleDescription(rows.text())

    @property
    def rows_table(self) -> TableView | None:
        """The rows, once they were asked for and found."""
        return self._table

    def show_rows(self, behind: RowsBehind) -> None:
        """Show the rows that were asked for."""
        if self._table is not None:
            return
        theme, formats = self._context.theme, self._context.formats
        name = self.tr("Rows concerned")
        if behind.accepted is not None:
            table = PreviewTable(name, theme, self)
            table.show_preview(behind.accepted, formats)
            self._table = table
        else:
            model = TableModel(
                (
                    Column(self.tr("Row"), attrgetter("row"), formats.count, numeric=True),
                    Column(self.tr("Column"), attrgetter("column")),
                    Column(self.tr("What the file says"), attrgetter("value")),
                )
            )
            self._table = TableView(model, name, theme, self, sortable=False)
            model.setParent(self._table)
            model.set_rows(behind.rejected)
        self._table.fit_height(_MOST_VISIBLE_ROWS)
        self._body.addWidget(self._table)

    @Slot(bool)
    def _toggle(self, is_open: bool) -> None:
        self._show.setText(self.tr("Hide the rows") if is_open else self.tr("Show the rows"))
        if self._table is not None:
            self._table.setVisible(is_open)
        elif is_open:
            self.rows_wanted.emit(self)
