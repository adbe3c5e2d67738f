"""Delimited text as a source: every cell as text, every record with its number."""

import mmap
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.sources.aligned import separated
from ecomkpi_desktop.sources.dialect import Dialect, detect_dialect
from ecomkpi_desktop.sources.encoding import decode, detect_encoding
from ecomkpi_desktop.sources.grid import Grid
from ecomkpi_desktop.sources.nothing import says_nothing
from ecomkpi_desktop.sources.records import MAX_WIDTH, find_records, straighten
from ecomkpi_desktop.sources.wrapped import unwrapped

if TYPE_CHECKING:
    import pyarrow as pa

HEAD_BYTES = 1 << 20
SAMPLE_LETTERS = 1 << 18
TAIL_BYTES = 1 << 16
SLICES = 8
MANY_ROWS = 50_000
SLICE_BYTES = 1 << 15
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class TextSource:
    """A delimited text file.

    Attributes:
        path: where it is.
        format: ``text``.
        encoding: codec name.
        dialect: how its cells are separated.
    """

    path: Path
    format: str
    encoding: str
    dialect: Dialect

    @classmethod
    def open(cls, path: Path) -> "TextSource":
        """Detect how a text is written.

        Raises:
            ReadableError: ``no_table_in_text`` when nothing separates its cells.
        """
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
            size = path.stat().st_size
            stream.seek(max(len(head), size - TAIL_BYTES))
            sample = head + stream.read(TAIL_BYTES)
        encoding = detect_encoding(sample if not head.startswith((b"\xff\xfe", b"\xfe\xff")) else head)
        text = decode(head[: len(head) - len(head) % 4 if "16" in encoding else None], encoding).replace("\0", "")
        dialect = detect_dialect(_whole_lines(text))
        if not dialect.delimiter:
            code = "report_without_data" if says_nothing(text) else "no_table_in_text"
            raise ReadableError(code, place=Place(file=path.name), file=path.name)
        return cls(path, "text", encoding, dialect)

    @property
    def sheets(self) -> tuple[str, ...]:
        """A text has one nameless sheet."""
        return ("",)

    @property
    def hidden(self) -> tuple[str, ...]:
        """A text hides nothing."""
        return ()

    def head(self, sheet: str = "", first: int = 0) -> Grid:  # noqa: ARG002 - a text has no sheets
        """Return the first rows from the record ``first`` on, up to one megabyte, quickly at any size."""
        grid = self._opening
        return Grid(grid.table.slice(first), grid.first_row + first, grid.whole)

    @cached_property
    def _opening(self) -> Grid:
        with self.path.open("rb") as stream:
            raw = stream.read(HEAD_BYTES)
            whole = not stream.read(1)
        data = self._utf8(raw)
        if not whole:  # the last line may be cut in the middle
            data = data[: max(data.rfind(b"\n"), data.rfind(b"\r")) + 1]
        return self._grid(data, 0, whole=whole)

    def read(self, sheet: str = "", *, first: int = 0, columns: Sequence[int] | None = None) -> Grid:  # noqa: ARG002
        """Return every row from the 0-based record ``first`` on.

        Args:
            sheet: ignored.
            first: the record to begin with.
            columns: which columns are wanted; the others come back empty of cost, absent from the table.
        """
        data, skip = self._everything()
        if first:
            opening = data[skip : skip + HEAD_BYTES]
            records = find_records(opening, self.dialect.delimiter, quoted=self.dialect.quoted)
            skip += int(records.starts[first]) if first < len(records.starts) else len(data) - skip
        return self._grid(data[skip:], first, whole=True, columns=columns)

    def scattered(self) -> Grid:
        """Return rows from several places after the beginning: evidence that the first rows may lack.

        Row numbers mean nothing here. A slice in which no straight rows are found is passed over.
        """
        return self._places

    @cached_property
    def _places(self) -> Grid:
        import pyarrow as pa

        size = self.path.stat().st_size
        width = self.head().width
        tables = []
        with self.path.open("rb") as stream:
            for part in range(1, SLICES + 1):
                stream.seek((HEAD_BYTES + (size - HEAD_BYTES - SLICE_BYTES) * part // SLICES) & ~3)
                data = self._utf8(stream.read(SLICE_BYTES))
                table = self._straight_slice(data[: data.rfind(b"\n")], width)
                if table is not None:
                    tables.append(table)
        return Grid(pa.concat_tables(tables).unify_dictionaries() if tables else pa.table({}), 1, whole=False)

    def _straight_slice(self, data: bytes, width: int) -> "pa.Table | None":
        """Parse a slice from the first line end after which every record is ``width`` cells long."""
        for _attempt in range(8):
            data = data[data.find(b"\n") + 1 :] if b"\n" in data else b""
            if not data:
                return None
            if (find_records(data, self.dialect.delimiter, quoted=self.dialect.quoted).widths == width).all():
                return self._parse(data, width, None)
        return None

    def _everything(self) -> "tuple[pa.Buffer | memoryview, int]":
        """Return the whole text as UTF-8 and how many bytes of it to skip; without a copy when it is UTF-8 already."""
        if self.path.stat().st_size == 0:
            return memoryview(b""), 0
        with self.path.open("rb") as stream:
            mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        if mapped.find(b"\0") < 0 and (self.encoding == "utf-8" or _is_ascii(mapped)):
            start = 3 if mapped[:3] == _BOM else 0
            if self.dialect.alignment is not None or self.dialect.wrapped:
                return memoryview(self._as_written(mapped[start:])), 0
            return memoryview(mapped), start + self._declared_line(mapped[start : start + 16])
        text = self._utf8(mapped[:])
        return memoryview(text), 0

    def _utf8(self, raw: bytes) -> bytes:
        """Return bytes of the file as UTF-8 without byte order mark, NUL or ``sep=`` line."""
        if "16" in self.encoding and len(raw) % 2:
            raw = raw[:-1]
        if self.encoding == "utf-8" and b"\0" not in raw:
            data = raw.removeprefix(_BOM)
        else:
            text = decode(raw, self.encoding)
            data = (text.replace("\0", "") if "\0" in text else text).encode("utf-8", errors="replace")
        data = self._as_written(data)
        return data[self._declared_line(data[:16]) :]

    def _as_written(self, data: bytes) -> bytes:
        """Return a text with a separator between its cells and without quotes around its lines."""
        if self.dialect.wrapped:
            data = unwrapped(data)
        return data if self.dialect.alignment is None else separated(data, self.dialect.alignment)

    def _declared_line(self, start: bytes) -> int:
        if not self.dialect.declared:
            return 0
        return start.find(b"\n") + 1

    def _grid(
        self, data: bytes | memoryview, first: int, *, whole: bool, columns: Sequence[int] | None = None
    ) -> Grid:
        data = _without_blank_end(data)
        offset = first + 1 + (1 if self.dialect.declared else 0)
        if not len(data):
            import pyarrow as pa

            return Grid(pa.table({}), offset, whole)
        quoted = self.dialect.quoted
        opening = find_records(bytes(data[:HEAD_BYTES]), self.dialect.delimiter, quoted=quoted)
        width = min(MAX_WIDTH, int(opening.widths[:2000].max()))
        straight = bool((opening.widths[:-1] == width).all())
        table = self._parse(data, width, columns) if straight and whole else None
        if table is None:
            table = self._parse_ragged(data, columns)
        return Grid(table, offset, whole)

    def _parse_ragged(self, data: bytes | memoryview, columns: Sequence[int] | None) -> "pa.Table":
        records = find_records(data, self.dialect.delimiter, quoted=self.dialect.quoted)
        width = min(MAX_WIDTH, int(records.widths.max()))
        if int(records.widths.max()) > MAX_WIDTH:
            raise ReadableError("too_many_columns", place=Place(file=self.path.name), columns=int(records.widths.max()))
        fixed = straighten(data, records, self.dialect.delimiter, width)
        table = self._parse(fixed, width, columns)
        if table is None or table.num_rows != len(records.starts):
            table = _parse_slowly(fixed, self.dialect, width, columns)
        return table

    def _parse(self, data: bytes | memoryview, width: int, columns: Sequence[int] | None) -> "pa.Table | None":
        """Parse with Arrow; None when a record is not ``width`` cells long."""
        import pyarrow as pa
        from pyarrow import csv

        names = [str(index) for index in range(width)]
        wanted = names if columns is None else [str(index) for index in columns if index < width]
        view = memoryview(data)
        has_quotes = self.dialect.quoted and _holds(view, b'"')
        parse = csv.ParseOptions(
            delimiter=self.dialect.delimiter,
            quote_char='"' if has_quotes else False,
            newlines_in_values=has_quotes,
            ignore_empty_lines=False,
        )
        convert = csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()), include_columns=wanted, strings_can_be_null=False
        )
        for block in (4 << 20, 1 << 30):
            read = csv.ReadOptions(column_names=names, block_size=min(block, max(len(view) + 1, 1 << 16)))
            try:
                table = csv.read_csv(
                    pa.BufferReader(pa.py_buffer(view)), read_options=read, parse_options=parse, convert_options=convert
                )
                return _encoded(table)
            except pa.ArrowInvalid as error:
                if "straddling" not in str(error) and "out of sync" not in str(error):
                    return None
        return None


def _whole_lines(text: str) -> str:
    """Return the beginning of a text, without a line that is cut."""
    start = text[:SAMPLE_LETTERS]
    return start if len(start) == len(text) < HEAD_BYTES else start[: start.rfind("\n") + 1] or start


def _encoded(table: "pa.Table") -> "pa.Table":
    """Dictionary-encode every column; two at a time, which Arrow does not do by itself."""
    from concurrent.futures import ThreadPoolExecutor

    import pyarrow as pa
    import pyarrow.compute as pc

    def encode(name: str) -> pa.ChunkedArray:
        return pa.chunked_array([pc.dictionary_encode(table[name]).combine_chunks()]) if table.num_rows else table[name]

    if table.num_rows < MANY_ROWS:
        return pa.table({name: encode(name) for name in table.column_names})
    with ThreadPoolExecutor(2) as pool:
        return pa.table(dict(zip(table.column_names, pool.map(encode, table.column_names), strict=True)))


def _holds(view: memoryview, byte: bytes) -> bool:
    step = 1 << 24
    return any(byte in bytes(view[start : start + step]) for start in range(0, len(view), step))


def _is_ascii(mapped: mmap.mmap) -> bool:
    step = 1 << 24
    return all(mapped[start : start + step].isascii() for start in range(0, len(mapped), step))


def _cells(text: str, dialect: Dialect) -> list[str]:
    import csv

    if dialect.quoted:
        with suppress(csv.Error):
            return next(csv.reader([text], delimiter=dialect.delimiter), [])
    return text.split(dialect.delimiter)


def _without_blank_end(data: bytes | memoryview) -> bytes | memoryview:
    """Leave out the line ends after the last line: they are no rows."""
    end = len(data)
    tail = bytes(data[max(0, end - 4096) :])
    kept = tail.rstrip(b"\r\n")
    return data[: end - (len(tail) - len(kept))]


def _parse_slowly(
    data: bytes, dialect: Dialect, width: int, columns: Sequence[int] | None
) -> "pa.Table":
    """Parse a text that Arrow refuses (stray quotes, bytes of two encodings), one record at a time: a last resort."""
    import pyarrow as pa

    fixed = find_records(data, dialect.delimiter, quoted=dialect.quoted)
    rows = []
    for start, end in zip(fixed.starts.tolist(), fixed.ends.tolist(), strict=True):
        text = data[start:end].decode("utf-8", errors="replace")
        record = _cells(text, dialect)
        rows.append((record + [""] * width)[:width])
    wanted = range(width) if columns is None else [index for index in columns if index < width]
    return pa.table({str(index): pa.array([row[index] for row in rows], pa.string()) for index in wanted})
