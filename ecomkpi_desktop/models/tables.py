"""One read-only table model over column definitions: formatted, aligned, sortable, accessible, ready to copy."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

SORT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        title: its heading, translated.
        value: the raw value of a row: number, text, date or None. Also what is sorted and copied.
        write: how the value is written; ``str`` for text.
        numeric: whether it stands right-aligned with figures of one width.
        tip: a longer text for a row, or None.
        tone: token of the text's colour for a row (``muted``, ``negative``...), "" for the ordinary one.
    """

    title: str
    value: Callable[[Any], Any]
    write: Callable[[Any], str] = str
    numeric: bool = False
    tip: Callable[[Any], str] | None = None
    tone: Callable[[Any], str] | None = None


class TableModel(QAbstractTableModel):
    """Shows any sequence of rows through columns.

    The rows are only indexed, never copied, so that a lazy sequence of a million rows is fine; sorting reads them
    all. ``bold_last`` marks a total row: it is bold and stays last whatever is sorted.
    """

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None, *, bold_last: bool = False) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: Sequence[Any] = ()
        self._order: list[int] | None = None
        self._bold_last = bold_last

    @property
    def columns(self) -> tuple[Column, ...]:
        """Column definitions."""
        return self._columns

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self._order = None
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column], rows: Sequence[Any]) -> None:
        """Show other rows through other columns."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._rows = rows
        self._order = None
        self.endResetModel()

    def row_at(self, row: int) -> Any:
        """Return the object behind a visible row."""
        return self._rows[self.place_of(row)]

    def place_of(self, row: int) -> int:
        """Return where the object behind a visible row stands among the rows as they were given."""
        return self._order[row] if self._order is not None else row

    def rowCount(self, parent: _Index = _NOTHING) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOTHING) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, how it is aligned, what it is sorted by."""
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer(self._columns[index.column()], self.row_at(index.row())) if answer is not None else None

    def tone(self, index: _Index) -> str:
        """Return the token of a cell's colour, "" for the ordinary one."""
        column = self._columns[index.column()]
        return column.tone(self.row_at(index.row())) if column.tone is not None else ""

    def is_total(self, row: int) -> bool:
        """Whether a visible row is the total."""
        return self._bold_last and row == len(self._rows) - 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is not available stands last in both directions."""
        if not 0 <= column < len(self._columns):
            return
        value = self._columns[column].value
        count = len(self._rows) - (1 if self._bold_last and self._rows else 0)
        known = [index for index in range(count) if not _is_missing(value(self._rows[index]))]
        missing = [index for index in range(count) if _is_missing(value(self._rows[index]))]
        known.sort(key=_Sorter(value, self._rows), reverse=order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        self._order = [*known, *missing, *range(count, len(self._rows))]
        self.layoutChanged.emit()

    def as_tsv(self, rows: Sequence[int], columns: Sequence[int], decimal: str = ",") -> str:
        """Return cells with their headings as tab-separated text for a spreadsheet.

        Args:
            rows: visible rows.
            columns: columns.
            decimal: decimal mark of the numbers, which are written in full precision.
        """
        lines = ["\t".join(self._columns[column].title for column in columns)]
        for row in rows:
            item = self.row_at(row)
            lines.append("\t".join(_cell(self._columns[column], item, decimal) for column in columns))
        return "\n".join(lines)


class _Sorter:
    def __init__(self, value: Callable[[Any], Any], rows: Sequence[Any]) -> None:
        self._value = value
        self._rows = rows

    def __call__(self, index: int) -> Any:
        value = self._value(self._rows[index])
        return value.casefold() if isinstance(value, str) else value


def _is_missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


def _cell(column: Column, row: Any, decimal: str) -> str:
    value = column.value(row)
    if _is_missing(value):
        return ""
    if column.numeric and isinstance(value, int | float):
        return f"{value:.12g}".replace(".", decimal)
    return as_plain_text(column, value)


def as_plain_text(column: Column, value: Any) -> str:
    """Return a value in words for a cell of another program, "" where it is missing."""
    if _is_missing(value):
        return ""
    text = column.write(value).replace("\t", " ").replace("\n", " ")
    # A cell that begins like a formula must not become one.
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text


def _tip(column: Column, row: Any) -> str | None:
    return column.tip(row) if column.tip is not None else None


def _shown(column: Column, row: Any) -> str:
    return column.write(column.value(row))


def _accessible(column: Column, row: Any) -> str:
    return f"{column.title}: {_shown(column, row)}"


def _alignment(column: Column, _row: Any) -> Qt.AlignmentFlag:
    return _RIGHT if column.numeric else _LEFT


def _sorted_by(column: Column, row: Any) -> Any:
    return column.value(row)


def _whole_row(_column: Column, row: Any) -> Any:
    return row


_ANSWERS: dict[int, Callable[[Column, Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.TextAlignmentRole: _alignment,
    Qt.ItemDataRole.AccessibleTextRole: _accessible,
    Qt.ItemDataRole.ToolTipRole: _tip,
    SORT_ROLE: _sorted_by,
    ROW_ROLE: _whole_row,
}
