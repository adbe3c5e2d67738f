"""The table twin of a picture: the same numbers as rows, to read, to sort and to copy."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.models.clipboard import table_mime
from ecomkpi_desktop.models.tables import Column, TableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ecomkpi_desktop.present.numbers import Formats

Cell = str | float | None


@dataclass(frozen=True, slots=True)
class TwinColumn:
    """A column.

    Attributes:
        title: its heading.
        unit: of its numbers; None for text.
        exact: whether amounts keep their cents.
        written: whether its texts are numbers of several units: they stand to the right as numbers do.
    """

    title: str
    unit: Unit | None = None
    exact: bool = False
    written: bool = False

    @property
    def is_numeric(self) -> bool:
        """Whether it stands to the right."""
        return self.unit is not None or self.written


@dataclass(frozen=True, slots=True)
class Twin:
    """A table of plain values.

    Attributes:
        columns: in order.
        rows: one cell per column: text in text columns, else a number, NaN or None where it is not available.
    """

    columns: tuple[TwinColumn, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()

    def text(self, row: int, column: int, formats: "Formats") -> str:
        """Return a cell as people read it."""
        return cell_text(self.rows[row][column], self.columns[column], formats)


def cell_text(cell: Cell, column: TwinColumn, formats: "Formats") -> str:
    """Return a cell as people read it."""
    if isinstance(cell, str):
        return cell
    value = None if cell is None else float(cell)
    if column.exact and column.unit is Unit.MONEY:
        return formats.money(value)
    return formats.value(value, column.unit or Unit.NUMBER)


def model_columns(twin: Twin, formats: "Formats") -> list[Column]:
    """Return the columns of the table model that shows a twin; its rows are the twin's."""
    return [
        Column(
            column.title,
            partial(_cell_at, position),
            partial(_write, column, formats),
            numeric=column.is_numeric,
        )
        for position, column in enumerate(twin.columns)
    ]


def mime_data(twin: Twin, formats: "Formats") -> "QMimeData":
    """Return a twin for the clipboard: tab-separated numbers for spreadsheets, a table for documents."""
    model = TableModel(model_columns(twin, formats))
    model.set_rows(twin.rows)
    return table_mime(model, range(len(twin.rows)), range(len(twin.columns)), formats.locale.decimalPoint())


def _cell_at(position: int, row: tuple[Cell, ...]) -> Cell:
    return row[position]


def _write(column: TwinColumn, formats: "Formats", cell: Any) -> str:
    return cell_text(cell, column, formats)
