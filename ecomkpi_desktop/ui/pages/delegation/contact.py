"""Step 1: the points of contact, the list of validations for which the manager is waited for."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.delegation import USUAL, frequency_word, state_text, topic_word
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.delegation.validation import Frequency, Topic, Validation
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.delegation.step import State, StepCard
from ecomkpi_desktop.ui.theme.fonts import is_large
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption
from ecomkpi_desktop.ui.widgets.table_view import TableView

_MOST = 8


class ContactStep(StepCard):
    """Table of validations, and what can be done with them.

    Signals:
        add_wanted: another one.
        usual_wanted: number of a usual one.
        change_wanted: id of one.
        chosen_now: id of the one to hand over.
    """

    add_wanted = Signal()
    usual_wanted = Signal(int)
    change_wanted = Signal(str)
    chosen_now = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Where are you waited for?"),
            self.tr("List the decisions that stop until you say yes. The one that comes up most often goes first."),
            parent,
        )
        theme = context.theme
        self.add = Button(self.tr("Add a validation…"), self)
        self.usual = Button(self.tr("Usual ones"), self, kind="menu")
        self.change = Button(self.tr("Change…"), self)
        self.hand_over = Button(self.tr("Hand this one over"), self)
        self._menu = QMenu(self.usual)
        for number, (_topic, _frequency, text) in enumerate(USUAL):
            action = self._menu.addAction(words("delegation", text))
            action.triggered.connect(partial(self.usual_wanted.emit, number))
        self.usual.setMenu(self._menu)
        makes, changes = (self.add, self.usual), (self.change, self.hand_over)
        for buttons in (makes, changes) if is_large() else ((*makes, *changes),):
            row = QHBoxLayout()
            row.setSpacing(theme.space("small"))
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            self.column.addLayout(row)
        self.model = TableModel(self._columns(), self)
        self.table = TableView(self.model, self.tr("Validations"), theme, self)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.nothing = Caption(
            self.tr("Nothing listed yet: begin with a usual one, or with what you were asked today."), theme, self
        )
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.table)
        self.add.clicked.connect(self.add_wanted)
        self.change.clicked.connect(self._change)
        self.hand_over.clicked.connect(self._choose)
        self.table.activated.connect(self._activate)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self._allow()

    def show_state(self, state: State) -> None:
        """Show the list."""
        super().show_state(state)
        selected = self._selected()
        self.model.set_columns(self._columns(), state.validations)
        self.table.fit_height(_MOST)
        self.table.setVisible(bool(state.validations))
        self.nothing.setVisible(not state.validations)
        kept = selected or state.chosen
        for row, one in enumerate(state.validations):
            if kept is not None and one.id == kept.id:
                self.table.selectRow(row)
        taken = {one.what for one in state.validations}
        for action in self._menu.actions():
            action.setEnabled(action.text() not in taken)
        self._allow()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Validation"), _what),
            Column(self.tr("Type"), _topic, topic_word),
            Column(self.tr("How often"), _frequency, frequency_word),
            Column(self.tr("Who decides"), self._state_of),
        ]

    def _state_of(self, validation: Validation) -> str:
        return state_text(validation, self.context.formats)

    def _selected(self) -> Validation | None:
        rows = self.table.selectionModel().selectedRows()
        found = self.model.row_at(rows[0].row()) if len(rows) == 1 else None
        return found if isinstance(found, Validation) else None

    @Slot()
    def _allow(self) -> None:
        for button in (self.change, self.hand_over):
            button.setEnabled(self._selected() is not None)

    @Slot()
    def _change(self) -> None:
        found = self._selected()
        if found is not None:
            self.change_wanted.emit(found.id)

    @Slot()
    def _choose(self) -> None:
        found = self._selected()
        if found is not None:
            self.chosen_now.emit(found.id)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        self.change_wanted.emit(self.model.row_at(index.row()).id)


def _what(validation: Validation) -> str:
    return validation.what


def _topic(validation: Validation) -> Topic:
    return validation.topic


def _frequency(validation: Validation) -> Frequency:
    return validation.frequency

