"""Workbooks as a source: through the Rust reader calamine, which executes nothing and follows no link."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.sources.grid import Grid
from ecomkpi_desktop.sources.peek import peek_sheet

if TYPE_CHECKING:
    import pyarrow as pa

PEEK_ROWS = 400
MOST_CELLS = 300_000_000  # of a sheet, blank ones among them: the reader makes room for each
_SUFFIXES = {
    "workbook": (".xlsx", ".xlsm", ".xlsb", ".xlam"), "legacy_workbook": (".xls", ".xla"), "open_document": (".ods",),
}  # fmt: skip
SMALL_BYTES = 1 << 20  # a workbook of this size is read whole at once


@dataclass(frozen=True)
class WorkbookSource:
    """An .xlsx, .xlsm, .xlsb, .xls or .ods workbook.

    Attributes:
        path: where it is.
        format: value of its :class:`~ecomkpi_desktop.sources.signature.FileFormat`.
        sheets: names of its sheets, in order.
    """

    path: Path
    format: str
    sheets: tuple[str, ...]

    @classmethod
    def open(cls, path: Path, file_format: str) -> "WorkbookSource":
        """Open a workbook far enough to know its sheets.

        Raises:
            ReadableError: ``workbook_truncated``, ``workbook_encrypted`` or ``workbook_unreadable``.
        """
        return cls(path, file_format, tuple(_reader(path, file_format).sheet_names))

    @property
    def hidden(self) -> tuple[str, ...]:
        """Names of the sheets that are hidden. Costs a full read of them outside .xlsx."""
        reader = _reader(self.path, self.format)
        if self.format == "workbook":
            from ecomkpi_desktop.sources.peek import hidden_sheets

            return hidden_sheets(self.path)
        found = []
        for name in self.sheets:
            sheet = reader.load_sheet(name, header_row=None, n_rows=1)
            if sheet.visible != "visible":
                found.append(name)
        return tuple(found)

    def hollow_columns(self, sheet: str) -> tuple[int, ...]:
        """Return the columns whose formulas have no results in the file, as far as its first rows tell."""
        from ecomkpi_desktop.sources.peek import hollow_columns

        return hollow_columns(self.path, sheet) if self.format == "workbook" else ()

    def head(self, sheet: str = "", first: int = 0) -> Grid:
        """Return the first rows of a sheet from the 0-based row ``first`` on, quickly at any size."""
        name = sheet or self.sheets[0]
        if self.format == "workbook" and self.path.stat().st_size > SMALL_BYTES:
            peeked = peek_sheet(self.path, name, PEEK_ROWS, first)
            if peeked is not None:
                return peeked
        return self.read(name, first=first)

    def read(self, sheet: str = "", *, first: int = 0, columns: Sequence[int] | None = None) -> Grid:
        """Return every row of a sheet from the 0-based row ``first`` on.

        Args:
            sheet: its name; the first sheet when empty.
            first: the row to begin with.
            columns: which columns are wanted, counted from the first used one.
        """
        import pyarrow as pa

        name = sheet or self.sheets[0]
        self._refuse_stretched(name)
        try:
            batch = self._load(name, first, columns)
        except ReadableError:
            raise
        except Exception as error:  # the Rust reader raises many kinds
            if "no data" in str(error).lower() or "empty" in str(error).lower():
                return Grid(pa.table({}), first + 1, whole=True)
            raise _explained(self.path, error) from error
        wanted = range(batch.num_columns) if columns is None else sorted(columns)
        arrays = {str(index): _plain(batch.column(place)) for place, index in enumerate(wanted)}
        table, cells = pa.table(arrays), self._number_cells(name, first)
        return Grid(table, first + 1, whole=True, number_cells=cells, from_1904=self.counts_from_1904)

    @property
    def counts_from_1904(self) -> bool:
        """Whether its days are counted from 1904; its date cells are right already, bare day numbers are not."""
        from ecomkpi_desktop.sources.peek import counts_from_1904

        return self.format == "workbook" and counts_from_1904(self.path)

    def _refuse_stretched(self, name: str) -> None:
        """Refuse a sheet that one forgotten cell stretches to its last row and column."""
        from ecomkpi_desktop.sources.peek import extent

        cell, rows, columns = extent(self.path, name) if self.format == "workbook" else ("", 0, 0)
        if rows * columns > MOST_CELLS:
            place = Place(file=self.path.name, sheet=name)
            raise ReadableError("sheet_stretched", place=place, file=self.path.name, cell=cell, sheet=name)

    def _load(
        self, name: str, first: int, columns: Sequence[int] | None, dtypes: dict[int, str] | None = None
    ) -> "pa.RecordBatch":
        """Read columns counted from the first used one; given as plain numbers they would be counted from column A."""
        wanted = None if columns is None else frozenset(columns)
        return _reader(self.path, self.format).load_sheet(
            name,
            header_row=None,
            skip_rows=first,
            schema_sample_rows=None,
            use_columns=None if wanted is None else (lambda column: column.index in wanted),
            dtypes=dtypes,
        ).to_arrow()

    def _number_cells(self, name: str, first: int) -> "Callable[[int], pa.Array]":
        """Return what tells the number cells of a column: read as dates, texts that look like numbers are nothing."""
        import pyarrow.compute as pc

        return lambda column: pc.is_valid(self._load(name, first, [column], {column: "datetime"}).column(0))


def _reader(path: Path, file_format: str) -> Any:
    """Open a workbook. The reader believes known suffixes: a file that has the wrong one is handed over as bytes."""
    import fastexcel

    logging.getLogger("fastexcel").setLevel(logging.ERROR)  # an empty column is nothing to be warned of
    misnamed = any(path.suffix.lower() in names for kind, names in _SUFFIXES.items() if kind != file_format)
    try:
        return fastexcel.read_excel(path.read_bytes() if misnamed else path)
    except Exception as error:
        raise _explained(path, error) from error


def _explained(path: Path, error: Exception) -> ReadableError:
    words = str(error).lower()
    place = Place(file=path.name)
    if "password" in words or "encrypt" in words:
        return ReadableError("workbook_encrypted", place=place, file=path.name)
    if "cell limit" in words or "unrecognized entity" in words:
        return ReadableError("archive_bomb", place=place, file=path.name)
    if "zip" in words or "eof" in words or "end of" in words or "deflate" in words or "corrupt" in words:
        return ReadableError("workbook_truncated", place=place, file=path.name)
    return ReadableError("workbook_unreadable", place=place, file=path.name)


def _plain(column: "pa.Array") -> "pa.Array":
    """Bring a column to text (dictionary), double or timestamp[s]."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = column.type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return pc.dictionary_encode(column.cast(pa.string()))
    if pa.types.is_floating(kind):
        return column.cast(pa.float64())
    if pa.types.is_integer(kind):
        return column.cast(pa.float64())
    if pa.types.is_timestamp(kind) or pa.types.is_date(kind):
        return pc.cast(column, pa.timestamp("s"), safe=False)
    if pa.types.is_null(kind):
        return pa.nulls(len(column), pa.string())
    return pc.dictionary_encode(pc.cast(column, pa.string()))
