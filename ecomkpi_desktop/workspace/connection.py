"""Opening the file: one writer, readable refusals, nothing left beside the document once it is closed.

The lock is SQLite's own exclusive lock, held by the connection as long as it lives. The operating system drops it with
the process, so that a crash never leaves a document locked. A reader holds a shared lock: several readers may look at
the same document, and a writer waits for none of them, nor they for it.
"""

import os
import sqlite3
import uuid
from contextlib import closing, suppress
from pathlib import Path

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace import migrations
from ecomkpi_desktop.workspace.records import now
from ecomkpi_desktop.workspace.schema import APPLICATION_ID, create_version_1, version_of
from ecomkpi_desktop.workspace.trouble import readable

_PATIENCE_SECONDS = 0.3  # another process may be closing the document just now


def create_file(path: Path) -> None:
    """Write an empty document. It appears whole or not at all.

    Raises:
        ReadableError: ``document_exists``, or the disk's refusal.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        create_version_1(memory)
        migrations.migrate(memory)
        memory.executemany(
            "INSERT INTO document VALUES (?, ?)",
            [("uuid", str(uuid.uuid4())), ("created_at", now().isoformat()), ("revision", "0")],
        )
        content = memory.serialize()
    with readable(path):
        if path.exists():
            raise ReadableError("document_exists", file=path.name)
        for stale in path.parent.glob(f".{path.name}.*.new"):
            with suppress(OSError):
                stale.unlink()
        draft = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.new")
        write_through(draft, content)
        draft.rename(path)


def write_through(path: Path, content: bytes) -> None:
    """Write a new file and wait until it is on the disk; nothing is left of it on failure."""
    try:
        with path.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def open_file(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open a document and take its lock. The caller closes the connection.

    Raises:
        ReadableError: ``document_missing``, ``not_a_document``, ``document_newer``, ``document_in_use``,
            ``document_damaged``, ``folder_read_only`` or ``document_unreachable``.
    """
    with readable(path):
        if not path.exists():
            raise ReadableError("document_missing", file=path.name)
        if not path.is_file():
            raise ReadableError("not_a_document", file=path.name)
        connection = sqlite3.connect(
            str(path.absolute()), timeout=_PATIENCE_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, read_only=read_only)
            _identify(connection, path)
            _lock(connection, path, read_only=read_only)
            check_pages(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(connection: sqlite3.Connection, *, read_only: bool) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA temp_store = MEMORY")  # nobody's e-mail in a folder of temporary files
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def _identify(connection: sqlite3.Connection, path: Path) -> None:
    """Take the shared lock and refuse what is not ours."""
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if identity != APPLICATION_ID or not tables:
        raise ReadableError("not_a_document", file=path.name)
    if version_of(connection) > migrations.newest_version():
        raise ReadableError("document_newer", file=path.name)


def _lock(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    """Take the lock that is held until the connection is closed.

    The mode is changed inside a transaction, once the lock is there: a journal left by a crash has then been played
    back in the ordinary mode, which deletes it.
    """
    if read_only:
        connection.execute("BEGIN")
        version_of(connection)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("COMMIT")
        return
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("BEGIN EXCLUSIVE")
    # Nobody else can be writing a journal now: one that still stands there was left by a process killed before its
    # first write. It is worth nothing, and SQLite would leave it there for ever.
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    # Writing something is what tells a read-only folder before the user has worked.
    connection.execute("UPDATE document SET value = value WHERE key = 'revision'")
    connection.execute("COMMIT")


def check_pages(connection: sqlite3.Connection, path: Path) -> None:
    """Walk every page of a database: 2 ms for a million lines.

    Raises:
        ReadableError: ``document_damaged``.
    """
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise ReadableError("document_damaged", file=path.name)
