"""Names to tick: searched where they are many, ticked with a click anywhere on the row or with Space."""

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import Caption

_Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MANY = 8  # from more names on they can be searched
MOST_ROWS = 6  # seen without scrolling


class NamesModel(QAbstractListModel):
    """Names that are ticked or not, and those of them that a search leaves.

    Args:
        write: name -> what is shown.

    Signals:
        chosen_changed: the user has ticked or cleared a name.
    """

    chosen_changed = Signal()

    def __init__(self, write: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._names: tuple[str, ...] = ()
        self._shown: list[str] = []
        self._search = ""
        self._chosen: frozenset[str] = frozenset()

    @property
    def names(self) -> tuple[str, ...]:
        """All names, whatever the search."""
        return self._names

    @property
    def chosen(self) -> frozenset[str]:
        """Ticked names."""
        return self._chosen

    def set_names(self, names: Sequence[str]) -> None:
        """Offer other names."""
        self._names = tuple(names)
        self._filter()

    def set_chosen(self, chosen: frozenset[str]) -> None:
        """Tick names without telling anybody."""
        self._chosen = chosen
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def set_search(self, text: str) -> None:
        """Show the names that contain a text, whatever its case and accents."""
        self._search = _plain(text.strip())
        self._filter()

    def rowCount(self, parent: _Index = _NOTHING) -> int:
        """Number of names shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a name, and whether it is ticked."""
        if not index.isValid():
            return None
        name = self._shown[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._write(name)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if name in self._chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or clear a name."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        name = {self._shown[index.row()]}
        self._chosen = self._chosen | name if Qt.CheckState(value) is Qt.CheckState.Checked else self._chosen - name
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Names can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [name for name in self._names if self._search in _plain(self._write(name))]
        self.endResetModel()


class _TickAnywhere(QStyledItemDelegate):
    """Ticks a row wherever it is clicked: the box alone is a small target."""

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Tick on a click and on the keys."""
        by_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _KEYS
        if event.type() is not QEvent.Type.MouseButtonRelease and not by_key:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(model.index(index.row(), 0), state, Qt.ItemDataRole.CheckStateRole)


class NameList(QWidget):
    """Search field and list of names.

    Args:
        name: accessible name, translated.
        search: placeholder of the search field, translated.
        write: name -> what is shown.
    """

    def __init__(
        self, name: str, search: str, write: Callable[[str], str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = NamesModel(write, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_TickAnywhere(self.view))
        self.view.setAccessibleName(name)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.nothing = Caption(self.tr("Nothing has this name."), theme, self)
        self.nothing.setVisible(False)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space("tight"))
        for widget in (self.search, self.nothing, self.view):
            self._layout.addWidget(widget)

    def set_names(self, names: Sequence[str]) -> None:
        """Offer names; the search field is there where they are many."""
        if tuple(names) == self.model.names:
            return
        self.search.clear()
        self.search.setVisible(len(names) > _MANY)
        self.model.set_names(names)
        self.fit(MOST_ROWS)

    def fit(self, rows: int) -> None:
        """Be as high as the names, up to ``rows`` of them."""
        count = len(self.model.names)
        row = self.view.sizeHintForRow(0) if self.model.rowCount() else self.fontMetrics().height() + 6
        self.view.setFixedHeight(row * min(max(count, 1), rows) + 4)
        self._layout.invalidate()
        self.updateGeometry()

    @Slot(str)
    def _look(self, text: str) -> None:
        self.model.set_search(text)
        found = self.model.rowCount() > 0
        self.nothing.setVisible(not found)
        self.view.setVisible(found)


def _plain(text: str) -> str:
    """Return a text without case and accents."""
    return "".join(mark for mark in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(mark))
