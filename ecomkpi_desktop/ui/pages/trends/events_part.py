"""The events of the time that is looked at, as a table: for those who read, and to note one without the mouse."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.events import event_label, family_word, origin_word
from ecomkpi_desktop.review.events.event import Event, Origin
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption
from ecomkpi_desktop.ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from datetime import date

_MOST = 12  # rows without scrolling


class EventsPart(QWidget):
    """Table of events, and what can be done with them.

    Signals:
        note_wanted: note a new one.
        change_wanted: id of the note to change.
        remove_wanted: id of the note to remove.
    """

    note_wanted = Signal()
    change_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.model = TableModel(self._columns(), self)
        self.table = TableView(self.model, self.tr("Events"), theme, self)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.nothing = Caption(self.tr("No event of the chosen kinds in this time."), theme, self)
        self.note = Button(self.tr("Note an event…"), self)
        self.change = Button(self.tr("Change…"), self)
        self.remove = Button(self.tr("Remove"), self)
        row = QHBoxLayout()
        row.setSpacing(theme.space("small"))
        for button in (self.note, self.change, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(row)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table)
        self.note.clicked.connect(self.note_wanted)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self.table.activated.connect(self._activate)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self._allow()

    def show_events(self, events: Sequence[Event]) -> None:
        """Show events, in order of time."""
        self.model.set_columns(self._columns(), tuple(events))
        self.table.fit_height(_MOST)
        self.table.setVisible(bool(events))
        self.nothing.setVisible(not events)
        self._allow()

    def _columns(self) -> list[Column]:
        formats = self._context.formats
        return [
            Column(self.tr("From"), _first, formats.date),
            Column(self.tr("To"), _last, formats.date),
            Column(self.tr("Event"), event_label),
            Column(self.tr("Kind"), _family),
            Column(self.tr("Where it is from"), _origin),
            Column(self.tr("Remarks"), _text),
        ]

    def _chosen(self) -> Event | None:
        rows = self.table.selectionModel().selectedRows()
        event = self.model.row_at(rows[0].row()) if len(rows) == 1 else None
        return event if isinstance(event, Event) and event.origin is Origin.OWN else None

    @Slot()
    def _allow(self) -> None:
        """Only what was noted here can be changed here."""
        for button in (self.change, self.remove):
            button.setEnabled(self._chosen() is not None)

    @Slot()
    def _change(self) -> None:
        event = self._chosen()
        if event is not None:
            self.change_wanted.emit(event.note_id)

    @Slot()
    def _remove(self) -> None:
        event = self._chosen()
        if event is not None:
            self.remove_wanted.emit(event.note_id)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        event = self.model.row_at(index.row())
        if isinstance(event, Event) and event.origin is Origin.OWN:
            self.change_wanted.emit(event.note_id)


def _first(event: Event) -> "date":
    return event.first


def _last(event: Event) -> "date":
    return event.last


def _family(event: Event) -> str:
    return family_word(event.family)


def _origin(event: Event) -> str:
    return origin_word(event.origin)


def _text(event: Event) -> str:
    return event.text.replace("\n", " ")
