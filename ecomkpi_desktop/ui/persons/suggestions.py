"""The suggestions, to be accepted or refused: one, several or all of them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.persons import Person
from ecomkpi_desktop.kpi.suggestions import Suggestion, Why
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.persons import evidence_text, key_text, names_text, why_text
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.persons.fitting import FittingTable
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Card, Text


class SuggestionsTable(FittingTable):
    """Shows suggestions.

    Signals:
        accepted, refused: the chosen ones shall be: Enter and Delete.
    """

    accepted = Signal()
    refused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept with Enter, refuse with Delete."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accepted.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.refused.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


class SuggestionsPart(QWidget):
    """Table and buttons.

    Signals:
        decided: (suggestions, whether they are accepted).
    """

    decided = Signal(object, bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.model = TableModel(_columns(context.formats), self)
        self.table = SuggestionsTable(self.model, self.tr("Suggestions"), theme, (0, 1, 4), self)
        self.table.accepted.connect(self._accept)
        self.table.refused.connect(self._refuse)
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.title = Text("", theme, self, role="strong")
        self.reason = Text("", theme, self, tone="muted")
        self.reason.setMinimumHeight(2 * self.reason.fontMetrics().lineSpacing())
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.accept = Button("", self, kind="primary")
        self.refuse = Button("", self)
        self.accept.clicked.connect(self._accept)
        self.refuse.clicked.connect(self._refuse)
        card = Card(self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(theme.space("medium"),) * 4)
        inside.setSpacing(theme.space("tight"))
        inside.addWidget(self.title)
        inside.addWidget(self.reason)
        row = QHBoxLayout()
        row.setSpacing(theme.space("small"))
        row.addWidget(self.accept)
        row.addWidget(self.refuse)
        row.addStretch(1)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.table, 1)
        layout.addWidget(card)
        self._tell()

    @property
    def chosen(self) -> tuple[Suggestion, ...]:
        """The chosen suggestions, in the order shown."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.row_at(row) for row in rows)

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Show what is open; the row in hand stays where it was."""
        place = max(self.table.currentIndex().row(), 0)
        self.model.set_rows(found)
        header = self.table.horizontalHeader()
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        if found:
            self.table.selectRow(min(place, len(found) - 1))
        self._tell()

    @Slot()
    def _accept(self) -> None:
        if self.chosen:
            self.decided.emit(self.chosen, True)

    @Slot()
    def _refuse(self) -> None:
        if self.chosen:
            self.decided.emit(self.chosen, False)

    @Slot()
    def _tell(self) -> None:
        chosen = self.chosen
        shared = [one.shared is not None for one in chosen]
        self.accept.setEnabled(bool(chosen))
        self.refuse.setEnabled(bool(chosen))
        if all(shared) and shared:
            words = self.tr("It identifies nobody"), self.tr("It belongs to one customer")
        elif any(shared):
            words = self.tr("Accept the suggestions"), self.tr("Refuse the suggestions")
        else:
            words = self.tr("Merge: one customer"), self.tr("Keep apart")
        for button, text in zip((self.accept, self.refuse), words, strict=True):
            button.setText(text)
            button.setAccessibleName(text)
        self.title.setText(self._title(chosen))
        self.reason.setText(self._reason(chosen))

    def _title(self, chosen: Sequence[Suggestion]) -> str:
        if not self.model.rowCount():
            return self.tr("No suggestion is open")
        if len(chosen) == 1:
            return " – ".join(text for text in (_left(chosen[0]), _right(chosen[0])) if text)
        if not chosen:
            return self.tr("Choose a suggestion")
        return self.tr("%n suggestion(s) chosen", None, len(chosen))

    def _reason(self, chosen: Sequence[Suggestion]) -> str:
        if not self.model.rowCount():
            return self.tr("What may be one customer, or a shared address, is proposed here after each import.")
        if len(chosen) != 1:
            return self.tr("Enter accepts, Delete refuses. Nothing is joined before you decide; each can be undone.")
        because = {
            Why.NAME_AND_ADDRESS: self.tr(
                "Merged, their orders count as one customer’s: fewer new customers, more repeat purchases. Two people "
                "of one household may share a name: in doubt, keep them apart."
            ),
            Why.MANY_NAMES: self.tr(
                "Orders under it already have no known customer. Is it yours (counter, telephone orders) or a hotel’s?"
            ),
            Why.BUSY: self.tr(
                "For now these orders count as one very loyal customer’s. If it is your own address, or a group’s, say "
                "so: the orders then have no known customer."
            ),
        }[chosen[0].why]
        return f"{why_text(chosen[0].why)}. {because}"


def _columns(formats: Formats) -> list[Column]:
    money = partial(formats.money, decimals=0)
    return [
        Column(QCoreApplication.translate("PersonsTable", "Why"), _why, tip=_why),
        Column(QCoreApplication.translate("PersonsTable", "Customer or address"), _left, tip=_left),
        _number(QCoreApplication.translate("PersonsTable", "Orders"), _left_orders, formats.count),
        _number(QCoreApplication.translate("PersonsTable", "Net revenue"), _left_net, money),
        Column(QCoreApplication.translate("PersonsTable", "May be the same as"), _right, tip=_right),
        _number(QCoreApplication.translate("PersonsTable", "Orders"), _right_orders, formats.count),
        _number(QCoreApplication.translate("PersonsTable", "Net revenue"), _right_net, money),
    ]


def _number(
    title: str, value: Callable[[Suggestion], float | None], write: Callable[[float | None], str]
) -> Column:
    return Column(title, value, partial(_written, write), numeric=True)


def _written(write: Callable[[float | None], str], value: float | None) -> str:
    return "" if value is None else write(value)


def _why(one: Suggestion) -> str:
    return evidence_text(one.evidence) if one.shared is None else names_text(one.shared.names)


def person_text(one: Person) -> str:
    """Return a person by name and first key."""
    return f"{one.name} · {key_text(one.key)}" if one.name else key_text(one.key)


def _left(one: Suggestion) -> str:
    if one.shared is not None:
        return key_text(one.shared.key)
    return "" if one.left is None else person_text(one.left)


def _right(one: Suggestion) -> str:
    return "" if one.right is None else person_text(one.right)


def _left_orders(one: Suggestion) -> float | None:
    side = one.shared or one.left
    return None if side is None else side.orders


def _left_net(one: Suggestion) -> float | None:
    side = one.shared or one.left
    return None if side is None else side.net


def _right_orders(one: Suggestion) -> float | None:
    return None if one.right is None else one.right.orders


def _right_net(one: Suggestion) -> float | None:
    return None if one.right is None else one.right.net
