"""The user's document: one open ``.ekpi`` file."""

import hashlib
import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ecomkpi_desktop.base.issues import Issue, Place, ReadableError, Severity
from ecomkpi_desktop.workspace import migrations
from ecomkpi_desktop.workspace.backups import back_up, copy_to, damaged, is_due, refuse_in_use
from ecomkpi_desktop.workspace.cache import DerivedCache, default_folder
from ecomkpi_desktop.workspace.connection import create_file, open_file
from ecomkpi_desktop.workspace.contents import Contents
from ecomkpi_desktop.workspace.schema import version_of
from ecomkpi_desktop.workspace.store import Store
from ecomkpi_desktop.workspace.trouble import readable

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.edits import Applied, Edit


class Document(Contents):
    """One open document. A context manager: leaving it closes the file, which is saved at all times.

    Attributes:
        read_only: whether edits are refused.
        warnings: what the user should know about the opening: a backup that could not be made.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, read_only: bool, cache_folder: Path | None = None
    ) -> None:
        super().__init__(path, connection)
        self.read_only = read_only
        self.warnings: tuple[Issue, ...] = ()
        self._cache = DerivedCache(cache_folder or default_folder(), self.id)

    # -- opening and closing -----------------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, cache_folder: Path | None = None) -> Self:
        """Create an empty document and open it.

        Raises:
            ReadableError: ``document_exists``, ``folder_read_only``, ``disk_full``...
        """
        path = Path(path)
        create_file(path)
        return cls.open(path, cache_folder=cache_folder)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, cache_folder: Path | None = None) -> Self:
        """Open a document, bring it to the present version and back it up if that is due.

        Args:
            path: of the file.
            read_only: open it to look only: nothing is written, and others may look at the same time.
            cache_folder: where derived data are kept; by default the user's cache.

        Raises:
            ReadableError: ``document_missing``, ``not_a_document``, ``document_newer``, ``document_in_use``,
                ``document_damaged`` or, where a good backup exists, ``document_damaged_backup``,
                ``folder_read_only``, ``document_unreachable``.
        """
        path = Path(path)
        try:
            connection = open_file(path, read_only=read_only)
        except ReadableError as error:
            if error.issue.code in {"document_damaged", "not_a_document"}:
                raise damaged(path, error) from error
            raise
        try:
            with readable(path):
                connection = _at_present_version(connection, path, read_only=read_only)
                document = cls(path, connection, read_only=read_only, cache_folder=cache_folder)
                if not read_only:
                    document._back_up_daily()
        except BaseException:
            connection.close()
            raise
        return document

    def close(self) -> None:
        """Close the file. There is nothing to save."""
        with self._lock:
            self._sql.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # -- changes -----------------------------------------------------------------------------------------------

    def apply(self, edit: "Edit") -> "Applied":
        """Make an edit in one transaction. When it fails, everything is as before.

        Raises:
            ReadableError: ``document_read_only``, ``disk_full``, ``folder_read_only``, ``document_unreachable``,
                ``import_gone``, ``setting_unknown``, ``setting_value``, ``setting_undated``, ``note_closed``.
        """
        from ecomkpi_desktop.workspace.applying import make

        with self._lock:
            with self._writing():
                applied = make(self._store, edit)
            self._refresh()
        return applied

    def keep_filters(self, filters: Mapping[str, Any]) -> None:
        """Remember what the user looks at: period, channels. JSON values, independent of the language."""
        self.keep_state("filters", dict(filters))

    def keep_state(self, key: str, value: Any) -> None:
        """Remember a JSON value under a name; only until the document is closed if it is read-only."""
        if self._states.get(key) == value:
            return
        with self._lock:
            if not self.read_only:
                with self._writing():
                    self._store.put_state(key, value)
            self._states = {**self._states, key: value}

    # -- files around it ---------------------------------------------------------------------------------------

    def save_copy(self, target: Path) -> None:
        """Write a copy of the document, with an identifier of its own; a file of that name is replaced.

        Raises:
            ReadableError: ``copy_onto_itself``, ``document_in_use``, ``disk_full``, ``folder_read_only``...
        """
        target = Path(target)
        with readable(target):
            if target.exists():
                if target.samefile(self.path):
                    raise ReadableError("copy_onto_itself", file=target.name)
                refuse_in_use(target)
        with self._reading():
            copy_to(self._sql, target, _give_identity)

    def compact(self) -> int:
        """Let go of removed imports for good and give the space back; the bytes gained.

        Edits of removed imports cannot be undone afterwards: clear the undo stack.

        Raises:
            ReadableError: ``document_read_only``, ``disk_full``...
        """
        with self._lock, readable(self.path):
            before = self.path.stat().st_size
            with self._writing():
                forgotten = self._store.forget_removed()
                if forgotten:
                    self._store.write_log("compacted", imports=forgotten)
            self._refresh()
            self._sql.execute("VACUUM")
            return before - self.path.stat().st_size

    def export_parquet(self, folder: Path) -> tuple[Path, ...]:
        """Write the tables in force as Parquet files; the files written.

        Raises:
            ReadableError: ``disk_full``, ``folder_read_only``...
        """
        from ecomkpi_desktop.workspace.export import export_parquet

        return export_parquet(self.tables(), Path(folder))

    def check(self) -> tuple[Issue, ...]:
        """Verify every byte of the document; what is wrong with it, nothing when it is whole."""
        found = []
        with self._reading():
            if self._sql.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                found.append(Issue("document_damaged", Severity.ERROR, params={"file": self.path.name}))
        for record in self._imports:
            with self._reading():
                data = self._store.segment(record.id)
            if hashlib.sha256(data).hexdigest() != record.digest:
                found.append(Issue("segment_damaged", Severity.ERROR, Place(record.file), {"file": record.file}))
        return tuple(found)

    def cache_get(self, name: str, fingerprint: str) -> bytes | None:
        """Return derived data kept for this document under a name and a fingerprint, if they are there and whole."""
        return self._cache.get(name, fingerprint)

    def cache_put(self, name: str, fingerprint: str, body: bytes) -> None:
        """Keep derived data outside the document, without any name, e-mail or phone in them (see :mod:`cache`)."""
        self._cache.put(name, fingerprint, body)

    # -- inside ------------------------------------------------------------------------------------------------

    def _back_up_daily(self) -> None:
        revision = int(self._store.about("revision"))
        if not revision or not is_due(self.path, revision):
            return
        try:
            back_up(self._sql, self.path, revision, "daily")
        except ReadableError as error:
            if error.issue.code == "document_damaged":
                raise damaged(self.path, ReadableError("document_damaged", file=self.path.name)) from error
            self.warnings = (Issue("backup_failed", Severity.WARNING, params={"file": self.path.name}),)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self.read_only:
            raise ReadableError("document_read_only", file=self.path.name)
        with self._reading():
            self._sql.execute("BEGIN IMMEDIATE")
            before = self._sql.total_changes
            try:
                yield
                if self._sql.total_changes != before:
                    self._store.count_revision()
                self._sql.execute("COMMIT")
            except BaseException:
                if self._sql.in_transaction:
                    with suppress(sqlite3.Error):  # the first error is the one to tell
                        self._sql.execute("ROLLBACK")
                raise


def _at_present_version(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Return a connection to the document in its present version: in memory where it may not be written."""
    if version_of(connection) == migrations.newest_version():
        return connection
    if read_only:
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        with closing(connection):
            connection.backup(memory)
        migrations.migrate(memory)
        memory.execute("PRAGMA query_only = ON")
        return memory
    store = Store(connection)
    back_up(connection, path, int(store.about("revision")), "migration")
    before = version_of(connection)
    migrations.migrate(connection)
    store.write_log("migrated", None, version_before=before, version=migrations.newest_version())
    return connection


def _give_identity(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE document SET value = ? WHERE key = 'uuid'", (str(uuid.uuid4()),))
