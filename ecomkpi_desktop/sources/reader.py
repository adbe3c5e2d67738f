"""Opens any file as a source of raw cells."""

import gzip
import shutil
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.sources.grid import Grid
from ecomkpi_desktop.sources.markup import MarkupSource
from ecomkpi_desktop.sources.signature import MAX_UNPACKED, FileFormat, sniff
from ecomkpi_desktop.sources.text import TextSource
from ecomkpi_desktop.sources.workbook import WorkbookSource


class Source(Protocol):
    """A file whose cells can be read."""

    @property
    def path(self) -> Path:
        """Where the bytes are (a copy, when the file was locked or packed)."""

    @property
    def format(self) -> str:
        """Value of its :class:`FileFormat`."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """Names of its sheets, in order; one empty name for a text."""

    @property
    def hidden(self) -> tuple[str, ...]:
        """Names of the sheets the user does not see."""

    def head(self, sheet: str = "", first: int = 0) -> Grid:
        """Return the first rows of a sheet from the 0-based row ``first`` on, quickly at any size."""

    def read(self, sheet: str = "", *, first: int = 0, columns: Sequence[int] | None = None) -> Grid:
        """Return every row of a sheet from the 0-based row ``first`` on."""


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """Open a file; nothing is ever written to it.

    A file another program holds locked is copied first; a gzip is unpacked beside. The copies go when the source does.

    Raises:
        ReadableError: the file cannot be read or is no table; see :func:`~ecomkpi_desktop.sources.signature.sniff`.
    """
    if not path.exists():
        raise ReadableError("file_missing", place=Place(file=path.name), file=path.name)
    if path.is_dir():
        raise ReadableError("file_is_folder", place=Place(file=path.name), file=path.name)
    if not path.is_file():  # a pipe or a device, which would be waited for without end
        raise ReadableError("not_a_table", place=Place(file=path.name), file=path.name)
    with tempfile.TemporaryDirectory(prefix="ecomkpi-", ignore_cleanup_errors=True) as folder:
        readable = _readable(path, Path(folder))
        file_format = sniff(readable)
        if file_format is FileFormat.GZIP:
            readable = _unpacked(readable, Path(folder))
            file_format = sniff(readable)
        yield _source(readable, file_format)


def _source(path: Path, file_format: FileFormat) -> Source:
    if file_format is FileFormat.TEXT:
        return TextSource.open(path)
    if file_format in (FileFormat.HTML, FileFormat.SPREADSHEET_ML):
        return MarkupSource.open(path, file_format.value)
    if file_format is FileFormat.GZIP:
        raise ReadableError("not_a_table", place=Place(file=path.name), file=path.name)
    return WorkbookSource.open(path, file_format.value)


def _readable(path: Path, folder: Path) -> Path:
    try:
        with path.open("rb"):
            return path
    except OSError:
        copy = folder / path.name
        try:
            shutil.copyfile(path, copy)
        except OSError as error:
            raise ReadableError("file_locked", place=Place(file=path.name), file=path.name) from error
        return copy


def _unpacked(path: Path, folder: Path) -> Path:
    target = folder / path.name.removesuffix(".gz")
    if target == path:
        target = folder / f"{path.name}.unpacked"
    size = 0
    try:
        with gzip.open(path, "rb") as packed, target.open("wb") as plain:
            while chunk := packed.read(1 << 20):
                size += len(chunk)
                if size > MAX_UNPACKED:
                    raise ReadableError("archive_bomb", place=Place(file=path.name), file=path.name)
                plain.write(chunk)
    except (OSError, EOFError, zlib.error) as error:
        raise ReadableError("workbook_truncated", place=Place(file=path.name), file=path.name) from error
    return target
