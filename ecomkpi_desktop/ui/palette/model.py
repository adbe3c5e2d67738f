"""The entries that match what was typed, best first."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ecomkpi_desktop.present.matching import Searched, ranked
from ecomkpi_desktop.ui.palette.entry import Entry, Sort

_MOST = 50
_NOTHING = QModelIndex()
# Before anything is typed: what somebody goes to all day.
_AT_FIRST = frozenset({Sort.PAGE, Sort.ACTION, Sort.PERIOD})


class EntriesModel(QAbstractListModel):
    """Lists entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Entry, ...] = ()
        self._searched: tuple[Searched, ...] = ()
        self._shown: list[Entry] = []
        self._values: Mapping[str, str] = {}

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Offer other entries."""
        self._all = tuple(entries)
        self._values = {}
        self._searched = tuple(Searched(entry.text, f"{entry.kind} {entry.more}") for entry in entries)
        self.search("")

    def search(self, query: str) -> None:
        """Show what matches."""
        self.beginResetModel()
        if query.strip():
            self._shown = [self._all[position] for position in ranked(query, self._searched)[:_MOST]]
        else:
            self._shown = [entry for entry in self._all if entry.sort in _AT_FIRST]
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return an entry that is shown."""
        return self._shown[row]

    def set_values(self, values: Mapping[str, str]) -> None:
        """Tell the values of figures beside what leads to them: id -> value as it is written."""
        self._values = values
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def value(self, row: int) -> str:
        """Return the value of the figure that an entry leads to; "" for none."""
        return self._values.get(self._shown[row].figure, "")

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOTHING) -> int:
        """Number of entries shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of an entry."""
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            parts = (entry.text, self.value(index.row()), entry.kind, entry.note)
            return ", ".join(part for part in parts if part)
        return None
