"""The rejected rows of a file as an annotated copy: corrected in a spreadsheet, it is imported like the file itself.

Rows of one order belong together: a later file replaces an order as a whole. Where some rows of an order were rejected
and others not, the others come along, so that the corrected copy holds the order complete.
"""

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.base.progress import Progress, Silent
from ecomkpi_desktop.importing.made_ids import WHO

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.importing.result import Imported
    from ecomkpi_desktop.sources.grid import Grid

COMPANION = "row_comes_along"  # code of what is said of a row that was not rejected itself
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]\s?\d[\d\s.,]*\s?[€$£%]?")
_NOTE_WIDTH = 70
_LOOKED_AT = 20
_REPORTED = 500  # rows
# The columns whose cells the rows share that a later file replaces together.
_TOGETHER: dict[Kind, tuple[str, ...]] = {
    Kind.ORDERS: ("order_id",),
    Kind.ORDER_LINES: ("order_id",),
    Kind.SPEND: ("day", "campaign", "channel", "account"),
    Kind.SESSIONS: ("day", "channel", "property"),
    Kind.FIXED_COSTS: ("day", "label"),
    Kind.SETTLEMENTS: ("settlement_id",),
}
# Headings of the columns added, the same whatever the window says: by them the corrected copy is known again.
TITLES: dict[str, tuple[str, str, str]] = {
    "en": ("Original file", "Row in the file", "Why it was rejected"),
    "fr": ("Fichier d’origine", "Ligne dans le fichier", "Motif du rejet"),
}

Cells = list[Any]
Explain = Callable[[Issue], str]


@dataclass(frozen=True, slots=True)
class Note:
    """Why a row is in the copy."""

    sheet: str
    row: int
    issue: Issue


def write_annotated(
    source: Path,
    imported: "Imported",
    target: Path,
    explain: Explain,
    *,
    language: str = "en",
    separator: str = ";",
    progress: Progress | None = None,
) -> int:
    """Write the header of a file and its rejected rows, each with its place in the file and the reason. Blocks.

    Args:
        source: the file that was read; it is only read again.
        imported: what was read of it.
        target: .xlsx or .csv to write; CSV in UTF-8 with the mark that makes Excel read it so.
        explain: returns an issue in words.
        language: ``fr`` or ``en``: of the headings of the columns added.
        separator: of a CSV: ``;`` where the decimal mark is a comma.
        progress: told how far the work is.

    Returns:
        How many rejected rows were written.

    Raises:
        Cancelled: the progress says so; what the target held before is there still.
        OSError: the target cannot be written.
        ReadableError: the file cannot be read any more.
    """
    rows = _reported(_annotated(source, imported, explain), progress or Silent(), imported.rows_rejected)
    header = [*map(harmless, imported.recipe.headers), *TITLES[language]]
    unfinished = target.with_name(f"{target.name}.part")
    try:
        if target.suffix.lower() == ".xlsx":
            _write_workbook(unfinished, header, rows)
        else:
            _write_text(unfinished, header, rows, separator)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return imported.rows_rejected


def _reported(rows: Iterator[Cells], progress: Progress, expected: int) -> Iterator[Cells]:
    for done, row in enumerate(rows):
        if done % _REPORTED == 0:
            progress.report("saving", min(done / max(expected, 1), 1.0))
        yield row


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; a negative number stays one."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) and not _NUMBER.fullmatch(text) else text


def origin_of(path: Path, recipe: "Recipe") -> str:
    """Return the name of the file whose rejected rows a corrected copy holds; "" for any other file."""
    from ecomkpi_desktop.sources.reader import open_source

    place = next((recipe.headers.index(titles[0]) for titles in TITLES.values() if titles[0] in recipe.headers), -1)
    if place < 0 or not any(titles[-1] in recipe.headers for titles in TITLES.values()):
        return ""
    with open_source(path) as opened:
        head = opened.head(recipe.sheets[0] or opened.sheets[0], recipe.header_row + 1)
    named = (row[place] for row in head.texts(_LOOKED_AT) if len(row) > place and row[place])
    return next(named, "")


def _rejected(imported: "Imported") -> list[Note]:
    names = ("row", "sheet", "reason", "column", "value")
    columns = [imported.rejected.column(name).to_pylist() for name in names]
    notes = []
    for row, sheet, reason, column, value in zip(*columns, strict=True):
        params = {"column": column, "value": value, "row": row}
        notes.append(Note(sheet, row, Issue(reason, Severity.ERROR, params=params)))
    return notes


def _annotated(source: Path, imported: "Imported", explain: Explain) -> Iterator[Cells]:
    """Yield the rows of the copy: the cells of the file, then file, row and reason."""
    from ecomkpi_desktop.sources.reader import open_source

    width, rejected = len(imported.recipe.headers), _rejected(imported)
    with open_source(source) as opened:
        for sheet in dict.fromkeys(note.sheet for note in rejected):
            grid = opened.read(sheet if sheet in opened.sheets else opened.sheets[0])
            mine = [note for note in rejected if note.sheet == sheet]
            mine = sorted([*mine, *_companions(imported, grid, mine)], key=_place)
            for cells, note in zip(_rows_of(grid, [note.row for note in mine]), mine, strict=True):
                padded = [*cells[:width], *[""] * (width - len(cells))]
                yield [*padded, imported.file, note.row, explain(note.issue)]


def _place(note: Note) -> int:
    return note.row


def _companions(imported: "Imported", grid: "Grid", rejected: Sequence[Note]) -> Iterator[Note]:
    """Yield the accepted rows that a later file replaces together with a rejected one: those of the same order."""
    import pyarrow as pa
    import pyarrow.compute as pc

    keys = _keys(imported, grid)
    if keys is None:
        return
    table, sheet = imported.table, rejected[0].sheet
    here = pc.equal(pc.fill_null(table.column("sheet").cast(pa.string()), ""), sheet)
    rows = table.filter(here).column("row").combine_chunks()
    first = pa.scalar(grid.first_row, pa.int64())
    asked = pa.array([note.row - grid.first_row for note in rejected], pa.int64())
    alike = pc.is_in(keys.take(pc.subtract(rows.cast(pa.int64()), first)), value_set=pc.drop_null(keys.take(asked)))
    for row in rows.filter(alike).to_pylist():
        yield Note(sheet, row, Issue(COMPANION, Severity.INFO, params={"row": row}))


def _keys(imported: "Imported", grid: "Grid") -> "pa.Array | None":
    """Return for each row of a sheet what it shares with the rows that are replaced together; None where nothing is."""
    import pyarrow as pa
    import pyarrow.compute as pc

    recipe = imported.recipe
    shared = (*WHO, "ordered_at") if recipe.made_ids else _TOGETHER.get(imported.kind, ())
    names = [str(recipe.column(name)) for name in shared]
    columns = [grid.table[name].combine_chunks() for name in names if name in grid.table.column_names]
    texts = [column.cast(pa.string()) for column in columns]
    if recipe.made_ids and texts:  # purchases of one day share their numbers, at whatever hour
        texts[-1] = pc.replace_substring_regex(texts[-1], r"^(\S*\d)[T ].*$", r"\1")
    return pc.binary_join_element_wise(*texts, "\x1f") if texts else None


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


def _write_text(target: Path, header: Sequence[str], rows: Iterator[Cells], separator: str) -> None:
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=separator)
        writer.writerow(header)
        writer.writerows([_written(cell) for cell in row] for row in rows)


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
    try:
        for row in rows:
            sheet.append([_text_cell(sheet, _plain(cell)) for cell in row])
    finally:
        sheet.close()  # ends the stream it writes to, given up or not
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
