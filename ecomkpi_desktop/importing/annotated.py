"""The rejected rows of a file as an annotated copy: corrected in a spreadsheet, it is imported like the file itself.

Rows of one order belong together: a later file replaces an order as a whole. Where some rows of an order were rejected
and others not, the others come along, so that the corrected copy holds the order complete.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.issues import Issue, Severity

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.importing.result import Imported
    from ecomkpi_desktop.sources.grid import Grid

COMPANION = "row_comes_along"  # code of what is said of a row that was not rejected itself
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_NOTE_WIDTH = 70

Cells = list[Any]
Explain = Callable[[Issue], str]


@dataclass(frozen=True, slots=True)
class Note:
    """Why a row is in the copy."""

    sheet: str
    row: int
    issue: Issue


def write_annotated(
    source: Path, imported: "Imported", target: Path, titles: Sequence[str], explain: Explain, separator: str = ";"
) -> int:
    """Write the header of a file and its rejected rows, each with its place in the file and the reason. Blocks.

    Args:
        source: the file that was read; it is only read again.
        imported: what was read of it.
        target: .xlsx or .csv to write; CSV in UTF-8 with the mark that makes Excel read it so.
        titles: headings of the columns added: file, row, reason.
        explain: returns an issue in words.
        separator: of a CSV: ``;`` where the decimal mark is a comma.

    Returns:
        How many rejected rows were written.

    Raises:
        OSError: the target cannot be written.
        ReadableError: the file cannot be read any more.
    """
    notes = _notes(imported)
    rows = _annotated(source, imported, notes, explain)
    header = [*map(harmless, imported.recipe.headers), *titles]
    if target.suffix.lower() == ".xlsx":
        _write_workbook(target, header, rows)
    else:
        with target.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream, delimiter=separator)
            writer.writerow(header)
            writer.writerows([_written(cell) for cell in row] for row in rows)
    return imported.rows_rejected


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; a negative number stays one."""
    if text.startswith(_FORMULA_STARTS) and not text[1:2].isdigit():
        return f"'{text}"
    return text


def _notes(imported: "Imported") -> list[Note]:
    """Return the rows of the copy in the order of the file."""
    names = ("row", "sheet", "reason", "column", "value")
    columns = [imported.rejected.column(name).to_pylist() for name in names]
    found = {}
    for row, sheet, reason, column, value in zip(*columns, strict=True):
        params = {"column": column, "value": value, "row": row}
        found[sheet, row] = Note(sheet, row, Issue(reason, Severity.ERROR, params=params))
    for sheet, row in _companions(imported):
        found.setdefault((sheet, row), Note(sheet, row, Issue(COMPANION, Severity.INFO, params={"row": row})))
    sheets = {name: place for place, name in enumerate(imported.recipe.sheets)}
    return sorted(found.values(), key=lambda note: (sheets.get(note.sheet, 0), note.row))


def _companions(imported: "Imported") -> Iterator[tuple[str, int]]:
    """Yield sheet and row of the accepted rows of orders of which another row was rejected."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if "unit" not in imported.rejected.column_names or "order_id" not in imported.table.column_names:
        return
    units = pc.unique(imported.rejected.column("unit")).drop_null()
    ids = imported.table.column("order_id").cast(pa.string())
    found = imported.table.filter(pc.is_in(ids, value_set=units.cast(pa.string())))
    yield from zip(found.column("sheet").cast(pa.string()).to_pylist(), found.column("row").to_pylist(), strict=True)


def _annotated(source: Path, imported: "Imported", notes: Sequence[Note], explain: Explain) -> Iterator[Cells]:
    """Yield the rows of the copy: the cells of the file, then file, row and reason."""
    from ecomkpi_desktop.sources.reader import open_source

    width = len(imported.recipe.headers)
    with open_source(source) as opened:
        for sheet in dict.fromkeys(note.sheet for note in notes):
            mine = [note for note in notes if note.sheet == sheet]
            grid = opened.read(sheet if sheet in opened.sheets else opened.sheets[0])
            for cells, note in zip(_rows_of(grid, [note.row for note in mine]), mine, strict=True):
                padded = [*cells[:width], *[""] * (width - len(cells))]
                yield [*padded, imported.file, note.row, explain(note.issue)]


def _rows_of(grid: "Grid", numbers: Sequence[int]) -> Iterator[Cells]:
    """Yield the cells of some rows of a grid; none for a row that is there no more."""
    import pyarrow as pa

    places = [number - grid.first_row for number in numbers]
    inside = pa.array([place if 0 <= place < grid.height else None for place in places], pa.int64())
    taken: pa.Table = grid.table.take(inside)
    yield from (list(row) for row in zip(*(column.to_pylist() for column in taken.columns), strict=True))


def _plain(cell: Any) -> Any:
    """Return a cell for a spreadsheet: numbers and moments stay what they are, texts are harmless."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    return cell if isinstance(cell, int | float | datetime) else harmless(str(cell))


def _written(cell: Any) -> str:
    plain = _plain(cell)
    return plain.isoformat(sep=" ") if isinstance(plain, datetime) else str(plain)


def _write_workbook(target: Path, header: Sequence[str], rows: Iterator[Cells]) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    sheet.column_dimensions[_letter(len(header))].width = _NOTE_WIDTH
    titles = []
    for text in header:
        cell = WriteOnlyCell(sheet, value=text)
        cell.font = Font(bold=True)
        titles.append(cell)
    sheet.append(titles)
    for row in rows:
        sheet.append([_text_cell(sheet, _plain(cell)) for cell in row])
    book.save(target)


def _text_cell(sheet: Any, value: Any) -> Any:
    """Return a cell that holds a text as a text, whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value=_without_controls(value))
    cell.data_type = "s"
    return cell


def _without_controls(text: str) -> str:
    """Return a text without the characters that a workbook cannot hold."""
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n\r")


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))
