"""The entries that match what was typed, best first."""

from collections.abc import Sequence
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

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Offer other entries."""
        self._all = tuple(entries)
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
            return ", ".join(part for part in (entry.text, entry.kind, entry.note) if part)
        return None
