"""The customers whom keys have joined: which keys, by which records, and a way to take a wrong match apart."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.base.persons import Decision, Verdict
from ecomkpi_desktop.kpi.persons import KeyUse, Person, Persons, Record
from ecomkpi_desktop.kpi.suggestions import Why
from ecomkpi_desktop.models.persons import PersonsFound
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.persons import key_text, kind_text
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.persons.fitting import FittingTable
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Text
from ecomkpi_desktop.ui.widgets.table_view import TableView

_PAUSE_MS = 250  # a search begins when typing pauses


class MergedPart(QWidget):
    """Customers above; keys and records of the one in hand below.

    Signals:
        split: the decision that takes the customer in hand apart.
    """

    split = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: PersonsFound | None = None
        self._person: Person | None = None
        self._keys: tuple[KeyUse, ...] = ()
        theme = context.theme
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a customer: name, e-mail, phone, number"))
        self.search.setAccessibleName(self.tr("Find a customer"))
        self.search.setClearButtonEnabled(True)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self.search.textChanged.connect(self._soon.start)
        self.note = Caption("", theme, self)
        self.model = TableModel(_person_columns(context.formats), self)
        self.table = FittingTable(self.model, self.tr("Merged customers"), theme, (0, 1), self)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.key_model = TableModel(_key_columns(context.formats), self)
        self.key_table = FittingTable(self.key_model, self.tr("Keys of the customer"), theme, (1,), self)
        self.key_table.selectionModel().selectionChanged.connect(self._enable)
        self.record_model = TableModel((), self)
        bearers = self.tr("Orders and lists that bear them")
        self.record_table = FittingTable(self.record_model, bearers, theme, (1, 2, 3), self)
        self.apart = Button(self.tr("The chosen keys are another customer"), self)
        self.apart.clicked.connect(self._split)
        self._arrange()
        self._enable()

    def _arrange(self) -> None:
        theme = self._context.theme
        tools = QHBoxLayout()
        self.search.setMaximumWidth(380)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.note, 1)
        below = QHBoxLayout()
        below.setSpacing(theme.space("large"))
        for heading, table, share in (
            (self.tr("Keys of the customer"), self.key_table, 4),
            (self.tr("Orders and lists that bear them"), self.record_table, 6),
        ):
            column = QVBoxLayout()
            column.setSpacing(theme.space("tight"))
            column.addWidget(Text(heading, theme, self, role="strong"))
            column.addWidget(table, 1)
            below.addLayout(column, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)
        layout.addLayout(below, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.apart)
        hint = self.tr("Choose the keys of the other person: the orders that bear them go with them.")
        foot.addWidget(Caption(hint, theme, self), 1)
        layout.addLayout(foot)

    def show_found(self, found: PersonsFound) -> None:
        """Show the customers of other data."""
        self._found = found
        self.record_model.set_columns(_record_columns(found), ())
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._found is None:
            return
        text = self.search.text().strip()
        if not text:
            self._show_persons(self._found.merged)
            return
        persons = self._found.persons
        self._context.session.ask(lambda _document: (text, persons.search(text)), self._take)

    @Slot(object)
    def _take(self, answer: tuple[str, tuple[Person, ...]]) -> None:
        if answer[0] == self.search.text().strip():
            self._show_persons(answer[1])

    def _show_persons(self, people: Sequence[Person]) -> None:
        formats = self._context.formats
        searched = bool(self.search.text().strip())
        if searched:
            text = self.tr("%n customer(s) found", None, len(people))
        elif self._found is not None and self._found.merged_count:
            text = self.tr("{count} customers have several e-mails, numbers, phones or names.")
            text = text.format(count=formats.count(self._found.merged_count))
        else:
            text = self.tr("No customer has several e-mails, numbers, phones or names.")
        self.note.setText(text)
        self.model.set_rows(people)
        self.key_model.set_rows(())
        self.record_model.set_rows(())
        self._person, self._keys = None, ()
        if people:
            self.table.selectRow(0)
        self._enable()

    @Slot()
    def _choose(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if not rows or self._found is None:
            return
        self._person = person = self.model.row_at(rows[0].row())
        self._context.session.ask(partial(_explained, self._found.persons, person), self._explain)

    @Slot(object)
    def _explain(self, answer: "tuple[Persons, Person, tuple[KeyUse, ...], tuple[Record, ...]]") -> None:
        persons, person, keys, records = answer
        if person is self._person and self._found is not None and persons is self._found.persons:
            self._keys = keys
            self.key_model.set_rows(keys)
            self.record_model.set_rows(records)
            self._enable()

    @property
    def chosen(self) -> tuple[KeyUse, ...]:
        """The chosen keys."""
        rows = sorted(index.row() for index in self.key_table.selectionModel().selectedRows())
        return tuple(self.key_model.row_at(row) for row in rows)

    @Slot()
    def _enable(self) -> None:
        self.apart.setEnabled(0 < len(self.chosen) < len(self._keys))

    @Slot()
    def _split(self) -> None:
        chosen = {use.key for use in self.chosen}
        left = tuple(use.key for use in self._keys if use.key not in chosen)
        self.split.emit(Decision(Verdict.APART, left, tuple(sorted(chosen)), Why.WRONG_MATCH.value))


def _explained(
    persons: Persons, person: Person, _document: object
) -> tuple[Persons, Person, tuple[KeyUse, ...], tuple[Record, ...]]:
    return persons, person, persons.keys_of(person.group), persons.records_of(person.group)


def _person_columns(formats: Formats) -> list[Column]:
    return [
        Column(QCoreApplication.translate("PersonsTable", "Customer"), _name),
        Column(QCoreApplication.translate("PersonsTable", "First key"), _first_key, tip=_first_key),
        Column(QCoreApplication.translate("PersonsTable", "Names"), _names, formats.count, numeric=True),
        Column(QCoreApplication.translate("PersonsTable", "Keys"), _key_count, formats.count, numeric=True),
        Column(QCoreApplication.translate("PersonsTable", "Orders"), _orders, formats.count, numeric=True),
        Column(
            QCoreApplication.translate("PersonsTable", "Net revenue"), _net, partial(formats.money, decimals=0),
            numeric=True,
        ),
    ]  # fmt: skip


def _key_columns(formats: Formats) -> list[Column]:
    return [
        Column(QCoreApplication.translate("PersonsTable", "Kind"), _use_kind),
        Column(QCoreApplication.translate("PersonsTable", "Key"), _use_key, tip=_use_key),
        Column(QCoreApplication.translate("PersonsTable", "Rows"), _use_records, formats.count, numeric=True),
    ]


def _record_columns(found: PersonsFound) -> list[Column]:
    def file(one: Record) -> str:
        return found.files.get(one.segment, "")

    return [
        Column(QCoreApplication.translate("PersonsTable", "Order"), _record_order),
        Column(QCoreApplication.translate("PersonsTable", "Name"), _record_name),
        Column(QCoreApplication.translate("PersonsTable", "Keys"), _record_keys, tip=_record_keys),
        Column(QCoreApplication.translate("PersonsTable", "File"), file, tip=file),
        Column(QCoreApplication.translate("PersonsTable", "Row"), _record_row, numeric=True),
    ]


def _name(one: Person) -> str:
    return one.name or QCoreApplication.translate("PersonsTable", "(without a name)")


def _first_key(one: Person) -> str:
    return key_text(one.key)


def _names(one: Person) -> int:
    return one.names


def _key_count(one: Person) -> int:
    return one.keys


def _orders(one: Person) -> int:
    return one.orders


def _net(one: Person) -> float:
    return one.net


def _use_kind(use: KeyUse) -> str:
    return kind_text(use.key.kind)


def _use_key(use: KeyUse) -> str:
    return key_text(use.key)


def _use_records(use: KeyUse) -> int:
    return use.records


def _record_order(one: Record) -> str:
    return one.order or QCoreApplication.translate("PersonsTable", "(list of customers)")


def _record_name(one: Record) -> str:
    return one.name


def _record_keys(one: Record) -> str:
    return " = ".join(map(key_text, one.keys))


def _record_row(one: Record) -> int:
    return one.row
