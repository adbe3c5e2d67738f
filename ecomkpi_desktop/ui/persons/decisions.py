"""What was decided of who is whom: when, what, why; each decision can be withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.base.persons import Decision, PersonKey
from ecomkpi_desktop.models.persons import PersonsFound
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.persons import keys_text, verdict_text, why_text
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.persons.fitting import FittingTable
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption
from ecomkpi_desktop.workspace.person_store import TAKEN, DecisionEntry


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the log, and whether what it says is in force."""

    entry: DecisionEntry
    in_force: bool

    @property
    def decision(self) -> Decision:
        """What was decided."""
        return self.entry.decision


def lines_of(log: Sequence[DecisionEntry], decisions: Sequence[Decision]) -> list[Line]:
    """Return the log, the latest line first."""
    now = {one.keys: one.verdict for one in decisions}
    seen: set[tuple[PersonKey, ...]] = set()
    found = []
    for entry in reversed(log):
        keys = entry.decision.keys
        is_last = keys not in seen
        seen.add(keys)
        found.append(Line(entry, is_last and entry.action == TAKEN and now.get(keys) is entry.decision.verdict))
    return found


class DecisionsTable(FittingTable):
    """Shows the log.

    Signals:
        withdraw_wanted: the Delete key: the chosen decisions shall be withdrawn.
    """

    withdraw_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Withdraw with Delete."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.withdraw_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class DecisionsPart(QWidget):
    """Log and button.

    Signals:
        withdrawn: decisions that shall hold no more.
    """

    withdrawn = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.model = TableModel(_columns(context.formats), self)
        self.table = DecisionsTable(self.model, self.tr("Decisions"), theme, (1, 2, 3), self)
        self.table.withdraw_wanted.connect(self._withdraw)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.withdraw = Button(self.tr("Withdraw the decision"), self)
        self.withdraw.clicked.connect(self._withdraw)
        self.note = Caption("", theme, self)
        foot = QHBoxLayout()
        foot.addWidget(self.withdraw)
        foot.addWidget(self.note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self._enable()

    @property
    def chosen(self) -> tuple[Decision, ...]:
        """The chosen decisions that are in force."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        lines = [self.model.row_at(row) for row in rows]
        return tuple(line.decision for line in lines if line.in_force)

    def show_found(self, found: PersonsFound) -> None:
        """Show the log of other data."""
        self.model.set_rows(lines_of(found.log, found.decisions))
        text = self.tr("Nothing has been decided yet.")
        if found.log:
            text = self.tr("Every line stays here, withdrawn ones too.")
        self.note.setText(text)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.withdraw.setEnabled(bool(self.chosen))

    @Slot()
    def _withdraw(self) -> None:
        if self.chosen:
            self.withdrawn.emit(self.chosen)


def _columns(formats: Formats) -> list[Column]:
    def moment(value: datetime) -> str:
        local = value.astimezone()
        return f"{formats.date(date(local.year, local.month, local.day))} {local:%H:%M}"

    return [
        Column(QCoreApplication.translate("PersonsTable", "When"), _at, moment),
        Column(QCoreApplication.translate("PersonsTable", "Decision"), _verdict),
        Column(QCoreApplication.translate("PersonsTable", "About"), _keys, tip=_keys),
        Column(QCoreApplication.translate("PersonsTable", "Why"), _why, tip=_why),
        Column(QCoreApplication.translate("PersonsTable", "State"), _state, tone=_tone),
    ]


def _at(line: Line) -> datetime:
    return line.entry.at


def _verdict(line: Line) -> str:
    return verdict_text(line.decision)


def _keys(line: Line) -> str:
    return keys_text(line.decision)


def _why(line: Line) -> str:
    return why_text(line.decision.why)


def _state(line: Line) -> str:
    if line.in_force:
        return QCoreApplication.translate("PersonsTable", "In force")
    if line.entry.action == TAKEN:
        return QCoreApplication.translate("PersonsTable", "No longer in force")
    return QCoreApplication.translate("PersonsTable", "Withdrawn")


def _tone(line: Line) -> str:
    return "accent" if line.in_force else "muted"
