"""Raw cells as they stand in a file: columns without interpretation, rows numbered as a spreadsheet shows them."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa


@dataclass(frozen=True)
class Grid:
    """A rectangle of cells.

    Attributes:
        table: columns named ``"0"``, ``"1"``, ... of type string (or dictionary of string), and in workbooks double or
            timestamp where every filled cell of the column says so.
        first_row: number of its first row as the spreadsheet shows it (the first row of a sheet is 1). Rows follow
            each other without gaps: blank rows are there.
        whole: whether it holds every row of the sheet.
        number_cells: for a workbook, tells of a column which of its cells are numbers (one flag per row): in a column
            of mixed cells the number 1.234 and the text "1.234" look the same. May read the file again.
        from_1904: whether number cells that are days count them from 1904.
    """

    table: "pa.Table"
    first_row: int
    whole: bool
    number_cells: "Callable[[int], pa.Array] | None" = None
    from_1904: bool = False

    @property
    def height(self) -> int:
        """Number of rows."""
        return int(self.table.num_rows)

    @property
    def width(self) -> int:
        """Number of columns."""
        return int(self.table.num_columns)

    def texts(self, limit: int) -> list[list[str]]:
        """Return the first rows as texts, for looking at, blank cells as empty texts."""
        head = self.table.slice(0, limit)
        columns = [[_text(cell) for cell in column.to_pylist()] for column in head.columns]
        return [list(row) for row in zip(*columns, strict=True)]


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S") if cell.time().isoformat() != "00:00:00" else f"{cell:%Y-%m-%d}"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return str(cell).strip()
