"""What goes wrong with files and databases, told as readable errors."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ecomkpi_desktop.base.issues import ReadableError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite and of the disk into readable errors about ``path``.

    Raises:
        ReadableError: ``document_in_use``, ``disk_full``, ``folder_read_only``, ``document_damaged``,
            ``not_a_document``, ``document_missing`` or ``document_unreachable``.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a mistake of ours
    except sqlite3.Error as error:
        code = _sqlite_code(error, path)
        if code is None:
            raise
        raise ReadableError(code, file=path.name) from error
    except OSError as error:
        raise ReadableError(_disk_code(error), file=path.name) from error


def _sqlite_code(error: sqlite3.Error, path: Path) -> str | None:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary == sqlite3.SQLITE_CANTOPEN:
        return "folder_read_only" if path.parent.is_dir() else "document_missing"
    return {
        sqlite3.SQLITE_BUSY: "document_in_use",
        sqlite3.SQLITE_LOCKED: "document_in_use",
        sqlite3.SQLITE_FULL: "disk_full",
        sqlite3.SQLITE_READONLY: "folder_read_only",
        sqlite3.SQLITE_PERM: "folder_read_only",
        sqlite3.SQLITE_AUTH: "folder_read_only",
        sqlite3.SQLITE_CORRUPT: "document_damaged",
        sqlite3.SQLITE_NOTADB: "not_a_document",
        sqlite3.SQLITE_IOERR: "document_unreachable",
        sqlite3.SQLITE_PROTOCOL: "document_unreachable",
        sqlite3.SQLITE_TOOBIG: "import_too_big",
    }.get(primary)


def _disk_code(error: OSError) -> str:
    if error.errno in _FULL:
        return "disk_full"
    if error.errno in _FORBIDDEN:
        return "folder_read_only"
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return "document_missing"
    return "document_unreachable"
