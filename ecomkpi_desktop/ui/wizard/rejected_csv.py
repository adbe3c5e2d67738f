"""The rejected rows of a file as an annotated copy: to be corrected in a spreadsheet and imported again."""

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.present.issues import sentence

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.result import Imported

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_rejected(source: Path, imported: "Imported", target: Path, titles: tuple[str, str], separator: str) -> int:
    """Write the header of the file and its rejected rows, each with its row number and the reason. Blocks.

    Args:
        source: the file that was read; it is only read again.
        imported: what was read of it.
        target: CSV to write, in UTF-8 with the mark that makes Excel read it so.
        titles: headings of the two columns added: row, reason.
        separator: ``;`` where the decimal mark is a comma.

    Returns:
        How many rows were written.

    Raises:
        OSError: the target cannot be written.
    """
    from ecomkpi_desktop.sources.reader import open_source

    columns = [imported.rejected.column(name).to_pylist() for name in ("row", "sheet", "reason", "column", "value")]
    with open_source(source) as opened, target.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=separator)
        writer.writerow([*map(_harmless, imported.recipe.headers), *titles])
        grids = {}
        for row, sheet, reason, column, value in zip(*columns, strict=True):
            name = sheet if sheet in opened.sheets else opened.sheets[0]
            if name not in grids:
                grids[name] = opened.read(name)
            grid = grids[name]
            place = row - grid.first_row
            cells = grid.table.slice(place, 1)
            texts = [cell.as_py() for cell in (part[0] for part in cells.columns)] if cells.num_rows else []
            issue = Issue(reason, Severity.ERROR, params={"column": column, "value": value, "row": row})
            writer.writerow([*(_harmless("" if text is None else str(text)) for text in texts), row, sentence(issue)])
    return len(columns[0])


def _harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; a negative number stays one."""
    if text.startswith(_FORMULA_STARTS) and not text[1:2].isdigit():
        return f"'{text}"
    return text
