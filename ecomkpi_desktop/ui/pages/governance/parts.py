"""What the parts of the page have in common."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QItemSelectionModel, QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCompleter,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Card, SectionHeading, Text
from ecomkpi_desktop.ui.widgets.table_view import TableView

_FLAGS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Part(QWidget):
    """One idea of the page.

    Args:
        context: the live session, looks.
        keeper: reads and writes the notes.
    """

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.keeper = keeper
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(context.theme.space("medium"))

    def show_now(self) -> None:
        """Show what the keeper knows."""
        raise NotImplementedError


class List(QWidget):
    """A table of which one row is chosen, and stays chosen when the rows are others.

    Signals:
        chosen: the object behind the row; None without one.
        opened: the object behind a row that was double-clicked or confirmed with Enter.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self, context: Context, name: str, key: str, columns: Sequence[Column], parent: QWidget | None = None, *,
        most: int = 12,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._key, self._most = key, most
        self.model = TableModel(columns, self)
        self.view = TableView(self.model, name, context.theme, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        self.view.activated.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    @property
    def current(self) -> Any:
        """The object behind the chosen row; None without one."""
        row = self.view.currentIndex().row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the one with the same key stays chosen, else the first one is."""
        before = self._of(self.current)
        place = max(0, self.view.currentIndex().row())
        self.model.set_rows(rows)
        self.view.fit_height(self._most)
        keys = [self._of(one) for one in rows]
        if rows:
            row = keys.index(before) if before in keys else min(place, len(rows) - 1)
            self.view.selectionModel().setCurrentIndex(self.model.index(row, 0), _FLAGS)
        self.chosen.emit(self.current)

    def choose(self, key: str) -> None:
        """Choose the row with a key."""
        for row in range(self.model.rowCount()):
            if self._of(self.model.row_at(row)) == key:
                self.view.selectionModel().setCurrentIndex(self.model.index(row, 0), _FLAGS)

    def _of(self, row: Any) -> Any:
        return getattr(row, self._key, None)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current)

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit(self.current)


class Hint(Card):
    """Why there is nothing to show, and what to do about it.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.heading = SectionHeading("", theme, self)
        self.text = Text("", theme, self, tone="muted")
        self.button = Button("", self)
        self.button.clicked.connect(self.acted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.heading)
        layout.addWidget(self.text)
        layout.addLayout(row_of(self.button))
        self.hide()

    def tell(self, heading: str, text: str, action: str = "") -> None:
        """Say it."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))
        self.show()


class Names(QLineEdit):
    """A field for people: names known already are offered."""

    def __init__(self, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.setCompleter(completer)

    def offer(self) -> None:
        """Offer the names that are known now."""
        self._known.setStringList(self._keeper.people)


class DayField(QDateEdit):
    """A day, written as the language of the window writes it."""

    def __init__(self, context: Context, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setLocale(context.formats.locale)
        self.setDisplayFormat("dd/MM/yyyy")
        self.set_day(day)

    @property
    def day(self) -> date:
        """The day that is chosen."""
        picked = self.date()
        return date(picked.year(), picked.month(), picked.day())

    def set_day(self, day: date) -> None:
        """Choose a day."""
        self.setDate(QDate(day.year, day.month, day.day))


def padded(field: QAbstractSpinBox, context: Context) -> None:
    """Let the number of a field stand where the words of other fields do."""
    field.lineEdit().setTextMargins(context.theme.space("small"), 0, 0, 0)


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets side by side, on the left."""
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def listed(text: str) -> tuple[str, ...]:
    """Return the names in a text, parted by commas."""
    return tuple(name for part in text.split(",") if (name := part.strip()))
