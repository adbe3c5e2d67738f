"""Tables of web pages and of "XML Spreadsheet 2003", which platforms like to name .xls."""

from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, iterparse

from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.sources.encoding import decode, detect_encoding
from ecomkpi_desktop.sources.grid import Grid
from ecomkpi_desktop.sources.signature import declares_entities

MAX_BYTES = 200 << 20
MAX_ROWS = 1 << 20
MAX_COLUMNS = 1 << 14
_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"


@dataclass(frozen=True)
class MarkupSource:
    """A file of tables in markup, held in memory.

    Attributes:
        path: where it is.
        format: ``html`` or ``spreadsheet_ml``.
        tables: for each sheet or table its rows of texts.
    """

    path: Path
    format: str
    tables: dict[str, list[list[str]]]

    @classmethod
    def open(cls, path: Path, file_format: str) -> "MarkupSource":
        """Read the tables of a file.

        Raises:
            ReadableError: ``file_too_large``, ``archive_bomb``, ``workbook_truncated`` or ``no_table_in_text``.
        """
        if path.stat().st_size > MAX_BYTES:
            raise ReadableError("file_too_large", place=Place(file=path.name), file=path.name)
        tables = _spreadsheet(path) if file_format == "spreadsheet_ml" else _web_page(path)
        if not tables:
            raise ReadableError("no_table_in_text", place=Place(file=path.name), file=path.name)
        return cls(path, file_format, tables)

    @property
    def sheets(self) -> tuple[str, ...]:
        """Names of the sheets; a web page's tables are numbered."""
        return tuple(self.tables)

    @property
    def hidden(self) -> tuple[str, ...]:
        """Nothing is hidden here."""
        return ()

    def head(self, sheet: str = "", first: int = 0) -> Grid:
        """Return the whole sheet from the 0-based row ``first`` on: it is in memory."""
        return self.read(sheet, first=first)

    def read(self, sheet: str = "", *, first: int = 0, columns: Sequence[int] | None = None) -> Grid:
        """Return the rows of a sheet from the 0-based row ``first`` on."""
        import pyarrow as pa

        rows = self.tables[sheet or self.sheets[0]][first:]
        width = max((len(row) for row in rows), default=0)
        wanted = [index for index in (range(width) if columns is None else columns) if index < width]
        arrays = {
            str(index): pa.array(
                [row[index] if index < len(row) else None for row in rows], pa.string()
            ).dictionary_encode()
            for index in wanted
        }
        return Grid(pa.table(arrays), first + 1, whole=True)


def _spreadsheet(path: Path) -> dict[str, list[list[str]]]:
    with path.open("rb") as stream:
        if declares_entities(stream.read(1 << 20)):
            raise ReadableError("archive_bomb", place=Place(file=path.name), file=path.name)
    tables: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    try:
        for event, element in iterparse(path, ("start", "end")):  # noqa: S314
            if event == "start":
                if element.tag == f"{_SS}Worksheet":
                    rows = tables.setdefault(element.get(f"{_SS}Name", str(len(tables) + 1)), [])
                continue
            if element.tag != f"{_SS}Row":
                continue
            place = _index(element, len(rows) + 1, MAX_ROWS, path)
            rows.extend([] for _ in range(place - 1 - len(rows)))
            rows.append(_cells(element, path))
            element.clear()
    except ParseError as error:
        raise ReadableError("workbook_truncated", place=Place(file=path.name), file=path.name) from error
    return tables


def _cells(element: Element, path: Path) -> list[str]:
    """Return the texts of a row; cells may name their column and leave out those before it."""
    row: list[str] = []
    for cell in element.iter(f"{_SS}Cell"):
        row.extend([""] * (_index(cell, len(row) + 1, MAX_COLUMNS, path) - 1 - len(row)))
        data = cell.find(f"{_SS}Data")
        text = "".join(data.itertext()) if data is not None else ""
        kind = data.get(f"{_SS}Type") if data is not None else ""
        row.append(text.replace("T", " ").removesuffix(".000") if kind == "DateTime" else text)
    return row


def _index(element: Element, following: int, most: int, path: Path) -> int:
    """Return the place of a row or cell; one beyond what a spreadsheet holds only serves to fill the memory."""
    written = element.get(f"{_SS}Index", "")
    place = int(written) if written.isdigit() else following
    if place > most:
        raise ReadableError("archive_bomb", place=Place(file=path.name), file=path.name)
    return place


class _Tables(HTMLParser):
    """Collects the rows of every table that holds no other table."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._end_cell() if tag in ("td", "th", "tr", "table") else None
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self._cell = []
            span = dict(attrs).get("colspan") or "1"
            self._span = int(span) if span.isdigit() else 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None:
            self.tables[-1][-1].extend([" ".join("".join(self._cell).split()), *[""] * (min(self._span, 100) - 1)])
            self._cell = None


def _web_page(path: Path) -> dict[str, list[list[str]]]:
    data = path.read_bytes()
    parser = _Tables()
    parser.feed(decode(data, detect_encoding(data[: 1 << 20])))
    parser.close()
    tables = [table for table in parser.tables if sum(len(row) > 1 for row in table) > 1]
    return {("" if len(tables) == 1 else str(number)): table for number, table in enumerate(tables, start=1)}
