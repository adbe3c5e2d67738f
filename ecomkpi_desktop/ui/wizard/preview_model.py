"""Rows of a canonical table for people: columns named and typed, cells written as the user's locale writes them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from ecomkpi_desktop.base import side_fields
from ecomkpi_desktop.base.fields import FIELDS, Field, Kind, Type
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.ui.wizard.originals import Origin, Origins, reason_words

if TYPE_CHECKING:
    import pyarrow as pa

_TYPE_NAMES: dict[Type, str] = {
    Type.TEXT: QT_TRANSLATE_NOOP("wizard", "text"),
    Type.MONEY: QT_TRANSLATE_NOOP("wizard", "amount"),
    Type.NUMBER: QT_TRANSLATE_NOOP("wizard", "number"),
    Type.RATE: QT_TRANSLATE_NOOP("wizard", "rate"),
    Type.MOMENT: QT_TRANSLATE_NOOP("wizard", "date and time"),
    Type.DAY: QT_TRANSLATE_NOOP("wizard", "date"),
    Type.FLAG: QT_TRANSLATE_NOOP("wizard", "yes or no"),
}
_LEADING = ("order_id", "ordered_at", "refunded_at", "day", "day_to", "label", "platform", "campaign", "channel")
# Filled by the import itself, with the same word all along: nothing to check in a preview.
_SILENT = frozenset({"line_kind", "shop", "property", "account", "amounts_ttc", "shipping_ttc"})
_WORDS: dict[str, str] = {
    "counted": QT_TRANSLATE_NOOP("wizard", "counted"),
    "pending": QT_TRANSLATE_NOOP("wizard", "pending"),
    "excluded": QT_TRANSLATE_NOOP("wizard", "left out"),
    "acquisition": QT_TRANSLATE_NOOP("wizard", "acquisition"),
    "retention": QT_TRANSLATE_NOOP("wizard", "retention"),
    side_fields.ENTRY_SALE: QT_TRANSLATE_NOOP("wizard", "sale"),
    side_fields.ENTRY_REFUND: QT_TRANSLATE_NOOP("wizard", "refund"),
    side_fields.ENTRY_CHARGEBACK: QT_TRANSLATE_NOOP("wizard", "chargeback"),
    side_fields.ENTRY_FEE: QT_TRANSLATE_NOOP("wizard", "fee"),
    side_fields.ENTRY_ADVERTISING: QT_TRANSLATE_NOOP("wizard", "advertising"),
    side_fields.ENTRY_ADJUSTMENT: QT_TRANSLATE_NOOP("wizard", "adjustment"),
    side_fields.ENTRY_PAYOUT: QT_TRANSLATE_NOOP("wizard", "payout"),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """Rows ready to be shown. Made on a worker thread, painted on the window's.

    Attributes:
        kind: of the table.
        fields: its columns that hold anything.
        rows: the row's number in the file, then one value per field.
    """

    kind: Kind
    fields: tuple[Field, ...]
    rows: tuple[tuple[Any, ...], ...]


def preview_of(kind: Kind, table: "pa.Table") -> Preview:
    """Return a small canonical table as rows."""
    names = set(table.column_names)
    numbers = table.column("row").to_pylist() if "row" in names else list(range(1, table.num_rows + 1))
    fields, columns = [], [numbers]
    for field in _in_reading_order(kind):
        if field.name in names and field.name not in _SILENT:
            cells = table.column(field.name).to_pylist()
            if any(cells) if field.type is Type.FLAG else any(cell is not None for cell in cells):
                fields.append(field)
                columns.append(cells)
    return Preview(kind, tuple(fields), tuple(zip(*columns, strict=True)))


class PreviewModel(TableModel):
    """Shows a :class:`Preview`; under the name of a column stands the header it comes from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._notes: tuple[str, ...] = ()
        self._origins = Origins()
        self._names: tuple[str, ...] = ()
        self._formats: Formats | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """Second line of each heading."""
        return self._notes

    def show(self, preview: Preview, formats: Formats, origins: Origins) -> None:
        """Show other rows.

        Args:
            preview: the rows.
            formats: how numbers and dates are written.
            origins: where the columns come from.
        """
        self._origins, self._formats = origins, formats
        self._names = ("", *(field.name for field in preview.fields))
        kind = preview.kind
        columns = [Column(field_name(kind, "row"), itemgetter(0), formats.count, numeric=True)]
        notes = [""]
        for place, field in enumerate(preview.fields, start=1):
            writer = cell_writer(field, formats)
            numeric = field.type in {Type.MONEY, Type.NUMBER, Type.RATE}
            columns.append(Column(field_name(kind, field.name), itemgetter(place), writer, numeric=numeric))
            notes.append(_note(field, origins.of(field.name)))
        self._notes = tuple(notes)
        self.set_columns(columns, preview.rows)

    def explain(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what the file says in a cell, and why its column was taken for what it is."""
        if not index.isValid() or index.column() >= len(self._names) or self._formats is None:
            return ""
        name, row = self._names[index.column()], self.row_at(index.row())[0]
        origin, title = self._origins.of(name), self.columns[index.column()].title
        if not origin.header:
            text = QCoreApplication.translate("wizard", "{field}: filled by the import, no column of the file says it.")
            return text.format(field=title) if name else ""
        said = self._origins.cell(row, name)
        column = QCoreApplication.translate("wizard", "column “{header}”, {reason}")
        column = column.format(header=origin.header, reason=reason_words(origin, self._formats))
        if said is None:
            return f"{title}: {column}."
        text = QCoreApplication.translate(
            "wizard", "Row {row}: the file says “{said}”, understood as “{shown}”  ·  {column}."
        )
        if not said:
            text = QCoreApplication.translate("wizard", "Row {row}: the file says nothing there  ·  {column}.")
        shown = str(index.data() or "–")
        return text.format(row=self._formats.count(row), said=said, shown=shown, column=column)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; its tool tip is what the file says there."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.explain(index) or None
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a heading: the name, and the file's own header with the type under it."""
        value = super().headerData(section, orientation, role)
        if orientation is Qt.Orientation.Horizontal and section < len(self._notes) and value is not None:
            if role == Qt.ItemDataRole.DisplayRole:
                return f"{value}\n{self._notes[section]}"
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return f"{value}, {self._notes[section]}"
        return value


def _note(field: Field, origin: Origin) -> str:
    type_name = words("wizard", _TYPE_NAMES[field.type])
    note = f"{origin.header} · {type_name}" if origin.header else type_name
    if origin.is_doubtful:
        note = QCoreApplication.translate("wizard", "{column} · to check").format(column=note)
    return note


def _in_reading_order(kind: Kind) -> list[Field]:
    """Return the fields of a kind, those that identify a row first."""
    rank = {name: place for place, name in enumerate(_LEADING)}
    return sorted(FIELDS[kind], key=lambda field: rank.get(field.name, len(rank)))


def cell_writer(field: Field, formats: Formats) -> Callable[[Any], str]:
    """Return how a cell of a field is written; a missing one is nothing at all."""
    writers: dict[Type, Callable[[Any, Formats], str]] = {
        Type.MONEY: _two_decimals,
        Type.NUMBER: _plain_number,
        Type.RATE: _rate,
        Type.DAY: _day,
        Type.MOMENT: _moment,
        Type.FLAG: _flag,
        Type.TEXT: _text,
    }
    write = writers[field.type]

    def cell(value: Any) -> str:
        return "" if value is None else write(value, formats)

    return cell


def _two_decimals(value: float, formats: Formats) -> str:
    return formats.number(value, 2)


def _plain_number(value: float, formats: Formats) -> str:
    return formats.number(value, 0 if value == int(value) else 2)


def _rate(value: float, formats: Formats) -> str:
    return formats.rate(value)


def _day(value: date, formats: Formats) -> str:
    return formats.date(value)


def _moment(value: datetime, formats: Formats) -> str:
    day = formats.date(value)
    return day if (value.hour, value.minute, value.second) == (0, 0, 0) else f"{day} {value:%H:%M}"


def _flag(value: bool, _formats: Formats) -> str:
    return QCoreApplication.translate("wizard", "yes") if value else QCoreApplication.translate("wizard", "no")


def _text(value: str, _formats: Formats) -> str:
    return words("wizard", _WORDS[value]) if value in _WORDS else value
