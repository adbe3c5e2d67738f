"""The first rows of a big .xlsx without reading the rest: the full reader takes seconds to show ten rows."""

import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import pyarrow as pa

Cell = str | float | datetime | None
_CHUNK = 1 << 16
_MAX_BYTES = 24 << 20  # of XML looked through for the rows or for their shared texts
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_BOOK = "xl/workbook.xml"


@dataclass
class _Shared:
    """Texts of the workbook's shared table, read only as far as needed."""

    archive: zipfile.ZipFile
    texts: list[str] = field(default_factory=list)

    def upto(self, index: int) -> list[str]:
        if "xl/sharedStrings.xml" not in self.archive.namelist():
            return self.texts
        with self.archive.open("xl/sharedStrings.xml") as part:
            for element in _elements(part, "si"):
                self.texts.append("".join(node.text or "" for node in element.iter(f"{_MAIN}t")))
                element.clear()
                if len(self.texts) > index:
                    break
        return self.texts


def counts_from_1904(path: Path) -> bool:
    """Tell whether the days of an .xlsx are counted from 1904, as those of old Macintosh workbooks are."""
    with suppress(zipfile.BadZipFile, KeyError, OSError), zipfile.ZipFile(path) as archive:
        return _epoch(archive).year == 1904
    return False


def extent(path: Path, sheet: str) -> tuple[str, int, int]:
    """Return the last cell of an .xlsx sheet, its rows and columns, as the file states them; zeros when it does not."""
    with suppress(zipfile.BadZipFile, KeyError, ParseError, OSError), zipfile.ZipFile(path) as archive:
        target = _target(archive, sheet)
        if target is not None:
            with archive.open(target) as part:
                found = re.search(rb'<(?:\w+:)?dimension ref="[A-Z]+\d+:([A-Z]+)(\d+)"', part.read(4096))
            if found:
                letters, row = found[1].decode(), int(found[2])
                return f"{letters}{row}", row, _column(letters) + 1
    return "", 0, 0


def hidden_sheets(path: Path) -> tuple[str, ...]:
    """Return the names of the hidden and very hidden sheets of an .xlsx."""
    with (
        suppress(zipfile.BadZipFile, KeyError, ParseError, OSError),
        zipfile.ZipFile(path) as archive,
        archive.open(_BOOK) as part,
    ):
        return tuple(
            element.get("name", "")
            for element in _elements(part, "sheet")
            if element.get("state", "visible") != "visible"
        )
    return ()


def hollow_columns(path: Path, sheet: str, limit: int = 200) -> tuple[int, ...]:
    """Return the columns of an .xlsx that hold formulas without their results, counted from the first used one.

    Programs that write a formula without computing it leave nothing to read until Excel has saved the file once.
    """
    used: set[int] = set()
    hollow: set[int] = set()
    with suppress(zipfile.BadZipFile, KeyError, ParseError, OSError, ValueError), zipfile.ZipFile(path) as archive:
        target = _target(archive, sheet)
        if target is None:
            return ()
        with archive.open(target) as part:
            for number, row in enumerate(_elements(part, "row")):
                if number == limit:
                    break
                for cell in row.iter(f"{_MAIN}c"):
                    column, value = _column(cell.get("r", "")), cell.find(f"{_MAIN}v")
                    used.add(column)
                    if cell.find(f"{_MAIN}f") is not None and (value is None or not value.text):
                        hollow.add(column)
                row.clear()
    return tuple(column - min(used) for column in sorted(hollow))


def peek_sheet(path: Path, sheet: str, limit: int, first: int = 0) -> Grid | None:
    """Return the rows of a sheet from the 0-based row ``first`` up to ``limit``; None when its XML is unusual.

    A sheet whose first columns are empty counts as unusual: the full reader numbers columns from the first used one,
    which the first rows alone do not tell.

    Raises:
        ReadableError: ``workbook_truncated``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            target = _target(archive, sheet)
            if target is None:
                return None
            dated, epoch = _date_styles(archive), _epoch(archive)
            with archive.open(target) as part:
                rows, indices, whole = _rows(part, limit, dated, epoch)
            if indices:
                texts = _Shared(archive).upto(max(indices.values()))
                for (row, column), index in indices.items():
                    rows[row][column] = texts[index] if index < len(texts) else None
    except (zipfile.BadZipFile, EOFError) as error:
        raise ReadableError("workbook_truncated", place=Place(file=path.name), file=path.name) from error
    except (KeyError, ParseError, ValueError, IndexError):
        return None
    if not any(row and row[0] is not None for row in rows):
        return None
    cells = partial(_number_cells, rows[first:])
    return Grid(_table(rows, first), first + 1, whole=whole, number_cells=cells, from_1904=epoch.year == 1904)


def _elements(part: IO[bytes], name: str) -> Iterator[Element]:
    parser: Any = XMLPullParser(("end",))
    read = 0
    while read < _MAX_BYTES and (chunk := part.read(_CHUNK)):
        read += len(chunk)
        parser.feed(chunk)
        for _event, element in parser.read_events():
            if element.tag == _MAIN + name:
                yield element


def _target(archive: zipfile.ZipFile, sheet: str) -> str | None:
    with archive.open(_BOOK) as part:
        wanted = next((e.get(_RELATION) for e in _elements(part, "sheet") if e.get("name") == sheet), None)
    relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8")
    for relation in re.findall(r"<Relationship\b[^>]*>", relations):
        if f'Id="{wanted}"' in relation:
            found = re.search(r'Target="([^"]+)"', relation)
            if found:
                target = found[1]
                return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return None


def _epoch(archive: zipfile.ZipFile) -> datetime:
    with archive.open(_BOOK) as part:
        old = re.search(rb'date1904="(1|true)"', part.read(8192)) is not None
    return datetime(1904, 1, 1) if old else datetime(1899, 12, 30)  # noqa: DTZ001 - local wall time


def _date_styles(archive: zipfile.ZipFile) -> frozenset[int]:
    """Return the indices of the cell styles that show a date."""
    if "xl/styles.xml" not in archive.namelist():
        return frozenset()
    styles = archive.read("xl/styles.xml").decode("utf-8", errors="replace")
    own = {}
    for tag in re.findall(r"<numFmt\b[^>]*>", styles):
        number, code = re.search(r'numFmtId="(\d+)"', tag), re.search(r'formatCode="([^"]*)"', tag)
        if number and code:
            bare = re.sub(r'&quot;.*?&quot;|\[[^\]]*\]|\\.|"[^"]*"', "", code[1])
            own[int(number[1])] = re.search(r"[ymdhs]", bare, re.IGNORECASE) is not None
    block = re.search(r"<cellXfs\b.*?</cellXfs>", styles, re.DOTALL)
    formats = [int(n) for n in re.findall(r'<xf\b[^>]*?numFmtId="(\d+)"', block[0])] if block else []
    return frozenset(i for i, number in enumerate(formats) if own.get(number, number in _DATE_FORMATS))


def _rows(
    part: IO[bytes], limit: int, dated: frozenset[int], epoch: datetime
) -> tuple[list[list[Cell]], dict[tuple[int, int], int], bool]:
    rows: list[list[Cell]] = []
    indices: dict[tuple[int, int], int] = {}
    for element in _elements(part, "row"):
        number = int(element.get("r", len(rows) + 1))
        if number > limit:
            return rows, indices, False
        while len(rows) < number:
            rows.append([])
        for cell in element.iter(f"{_MAIN}c"):
            _place(cell, rows[number - 1], indices, number - 1, dated, epoch)
        element.clear()
    return rows, indices, True


def _place(
    cell: Element, row: list[Cell], indices: dict[tuple[int, int], int], number: int, dated: frozenset[int],
    epoch: datetime,
) -> None:
    column = _column(cell.get("r", "")) if cell.get("r") else len(row)
    while len(row) <= column:
        row.append(None)
    kind, value = cell.get("t", "n"), cell.find(f"{_MAIN}v")
    if kind == "inlineStr":
        row[column] = "".join(node.text or "" for node in cell.iter(f"{_MAIN}t"))
    elif value is None or value.text is None or kind == "e":
        row[column] = None
    elif kind == "s":
        indices[number, column] = int(value.text)
    elif kind in ("str", "d"):
        row[column] = value.text
    elif kind == "b":
        row[column] = "true" if value.text == "1" else "false"
    elif int(cell.get("s", "0")) in dated:
        row[column] = epoch + timedelta(seconds=round(float(value.text) * 86400))
    else:
        row[column] = float(value.text)


def _column(reference: str) -> int:
    index = 0
    for letter in reference:
        if not letter.isalpha():
            break
        index = index * 26 + ord(letter.upper()) - 64
    return index - 1


def _number_cells(rows: list[list[Cell]], column: int) -> "pa.Array":
    import pyarrow as pa

    return pa.array([column < len(row) and isinstance(row[column], float) for row in rows], pa.bool_())


def _table(rows: list[list[Cell]], first: int) -> "pa.Table":
    import pyarrow as pa

    width = max((len(row) for row in rows), default=0)
    return pa.table(
        {str(i): _array([row[i] if i < len(row) else None for row in rows[first:]]) for i in range(width)}
    )


def _array(cells: list[Cell]) -> "pa.Array":
    import pyarrow as pa

    kinds = {type(cell) for cell in cells if cell is not None}
    if kinds == {float}:
        return pa.array(cells, pa.float64())
    if kinds == {datetime}:
        return pa.array(cells, pa.timestamp("s"))
    return pa.array([None if cell is None else _words(cell) for cell in cells], pa.string()).dictionary_encode()


def _words(cell: str | float | datetime) -> str:
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    return cell
