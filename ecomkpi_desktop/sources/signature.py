"""What a file is, told by its first bytes and its inside, never by its name."""

import mmap
import re
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path

from ecomkpi_desktop.base.issues import Place, ReadableError

HEAD_BYTES = 8192
MAX_UNPACKED = 4 << 30  # a workbook that unpacks to more than this is refused
MAX_RATIO = 400  # real workbooks unpack 5 to 30 times
BOMB_FROM = 200 << 20  # under this size a high ratio harms nobody


class FileFormat(StrEnum):
    """The formats that can be read."""

    WORKBOOK = "workbook"  # .xlsx, .xlsm, .xlsb
    LEGACY_WORKBOOK = "legacy_workbook"  # .xls
    OPEN_DOCUMENT = "open_document"  # .ods
    TEXT = "text"
    HTML = "html"  # a web page with a table, often named .xls
    SPREADSHEET_ML = "spreadsheet_ml"  # "XML Spreadsheet 2003"
    GZIP = "gzip"


_OTHER = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"SQLite format 3", b"MZ", b"\x7fELF")
_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")  # of an archive whose files may be wanted
_SHOWN = 3
_HTML = re.compile(rb"\s*(<!doctype html|<html|<table|<meta|<head|<body)", re.IGNORECASE)


def sniff(path: Path) -> FileFormat:
    """Return the format of a file.

    Raises:
        ReadableError: ``file_empty``, ``workbook_truncated``, ``workbook_encrypted``, ``archive_bomb``,
            ``archive_of_files``, ``not_a_table``.
    """
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    if not head.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise _refusal("file_empty", path)
    if head.startswith(b"PK"):
        return _zipped(path)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return _compound(path)
    if head.startswith(b"\x1f\x8b"):
        return FileFormat.GZIP
    return _plain(path, head)


def _refusal(code: str, path: Path) -> ReadableError:
    return ReadableError(code, place=Place(file=path.name), file=path.name)


def _zipped(path: Path) -> FileFormat:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _refusal("workbook_truncated", path) from error
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    if unpacked > MAX_UNPACKED or (unpacked > BOMB_FROM and unpacked / packed > MAX_RATIO):
        raise _refusal("archive_bomb", path)
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & 1 for entry in entries):
        raise _refusal("workbook_encrypted", path)
    if names & {"xl/workbook.xml", "xl/workbook.bin"}:
        _refuse_entities(path, names)
        return FileFormat.WORKBOOK
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        _check_open_document(path)
        return FileFormat.OPEN_DOCUMENT
    tables = [name for name in sorted(names) if name.lower().endswith(_TABLES)]
    if tables:
        shown = ", ".join(name.rpartition("/")[2] for name in tables[:_SHOWN])
        raise ReadableError("archive_of_files", place=Place(file=path.name), file=path.name, files=shown)
    raise _refusal("not_a_table", path)


def _refuse_entities(path: Path, names: set[str]) -> None:
    """XML that declares entities is never needed in a workbook, and is how an XML bomb is made."""
    parts = {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"} & names
    sheets = {name for name in names if name.startswith("xl/worksheets/") and name.endswith(".xml")}
    for name in sorted(parts | sheets):
        if declares_entities(_start_of(path, name)):
            raise _refusal("archive_bomb", path)


def _check_open_document(path: Path) -> None:
    if b"encryption-data" in _start_of(path, "META-INF/manifest.xml", 1 << 20):
        raise _refusal("workbook_encrypted", path)
    if declares_entities(_start_of(path, "content.xml")):
        raise _refusal("archive_bomb", path)


def _start_of(path: Path, name: str, size: int = 2048) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(name) as part:
            return part.read(size)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, zlib.error) as error:
        raise _refusal("workbook_truncated", path) from error


def declares_entities(xml: bytes) -> bool:
    """Tell whether XML declares a document type or entities, in one byte or in two bytes per letter."""
    return any(mark in text for text in (xml, xml.replace(b"\0", b"")) for mark in (b"<!DOCTYPE", b"<!ENTITY"))


def _compound(path: Path) -> FileFormat:
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if data.find("EncryptedPackage".encode("utf-16-le")) >= 0:
            raise _refusal("workbook_encrypted", path)
        for name in ("Workbook", "Book"):
            if data.find(name.encode("utf-16-le")) >= 0:
                return FileFormat.LEGACY_WORKBOOK
    raise _refusal("not_a_table", path)


def _plain(path: Path, head: bytes) -> FileFormat:
    if head.startswith(_OTHER):
        raise _refusal("not_a_table", path)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return FileFormat.TEXT
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _HTML.match(start):
        return FileFormat.HTML
    if start.startswith((b"<?xml", b"<Workbook")):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in head:
            return FileFormat.SPREADSHEET_ML
        if b"<html" in head.lower() or b"<table" in head.lower():
            return FileFormat.HTML
        raise _refusal("not_a_table", path)
    zeros = head.count(0)
    controls = sum(head.count(code) for code in range(1, 32) if code not in (9, 10, 12, 13))
    looks_utf16 = zeros > len(head) * 0.3 and (not any(head[1::2]) or not any(head[0::2]) or zeros < len(head) * 0.6)
    if controls > len(head) * 0.05 or (zeros > len(head) * 0.2 and not looks_utf16):
        raise _refusal("not_a_table", path)
    return FileFormat.TEXT
