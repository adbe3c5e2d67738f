"""The user's document: one open ``.ekpi`` file."""

import hashlib
import sqlite3
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Place, ReadableError, Severity
from ecomkpi_desktop.base.persons import Decision
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace import migrations
from ecomkpi_desktop.workspace.backups import back_up, copy_to, is_due, last_good, refuse_in_use
from ecomkpi_desktop.workspace.cache import DerivedCache, default_folder
from ecomkpi_desktop.workspace.connection import create_file, open_file
from ecomkpi_desktop.workspace.notes import Note
from ecomkpi_desktop.workspace.person_store import DecisionEntry
from ecomkpi_desktop.workspace.records import ImportRecord, LogEntry
from ecomkpi_desktop.workspace.schema import version_of
from ecomkpi_desktop.workspace.store import Store
from ecomkpi_desktop.workspace.trouble import readable

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.workspace.assembly import Segment
    from ecomkpi_desktop.workspace.edits import Applied, Edit
    from ecomkpi_desktop.workspace.joins.joined import Joined
    from ecomkpi_desktop.workspace.joins.unmatched import Unmatched

_ASSEMBLY_VERSION = 2  # raised when the same segments are put together in another way


class Document:
    """One open document. A context manager: leaving it closes the file, which is saved at all times.

    Any thread may call any method; reading what is small never waits for a file that is being saved.

    Attributes:
        path: of the file.
        id: identifier of the document, kept through renaming.
        read_only: whether edits are refused.
        warnings: what the user should know about the opening: a backup that could not be made.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, read_only: bool, cache_folder: Path | None = None
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.warnings: tuple[Issue, ...] = ()
        self._sql = connection
        self._store = Store(connection)
        self._lock = threading.RLock()
        self._states: dict[str, Any] = {}
        self._refresh()
        self._findings: tuple[str, tuple[Unmatched, ...], tuple[Issue, ...]] | None = None
        self.id = self._store.about("uuid")
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
                raise _damage(path, error) from error
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

    # -- what it holds -----------------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def channel_map(self) -> Mapping[str, str]:
        """Return {source as files name it: channel}, for the sources that the user decided.

        The rest follows from the files: see ``importing.channels.proposals``.
        """
        return self._channel_map

    def imports(self) -> tuple[ImportRecord, ...]:
        """Return the imports in force, oldest first."""
        return tuple(record for record in self._imports if record.removed_at is None)

    def removed_imports(self) -> tuple[ImportRecord, ...]:
        """Return the imports that were taken out and can be restored, oldest first."""
        return tuple(record for record in self._imports if record.removed_at is not None)

    def recipes(self) -> "tuple[Recipe, ...]":
        """Return the recipes of the imports in force, each once, the latest first."""
        from ecomkpi_desktop.importing.recipe import Recipe

        found = []
        for text in dict.fromkeys(record.recipe for record in reversed(self.imports())):
            with suppress(ValueError, KeyError, TypeError):  # of another version: understood anew
                found.append(Recipe.from_json(text))
        return tuple(found)

    def rejected_rows(self, import_id: int) -> "pa.Table":
        """Return the rows of an import that could not be read: row, sheet, column, reason, value.

        Raises:
            ReadableError: ``import_gone``, ``document_damaged``.
        """
        from ecomkpi_desktop.workspace.segments import decode_rejected

        self._record(import_id)
        with self._reading():
            data = self._store.rejected(import_id)
        with self._telling_damage():
            return decode_rejected(data)

    def segment(self, import_id: int) -> "pa.Table":
        """Return the canonical rows of one import, as they were read.

        Raises:
            ReadableError: ``import_gone``, ``document_damaged``.
        """
        return self.held_segment(import_id).table

    def held_segment(self, import_id: int) -> "Segment":
        """Return the rows of one import with what ranks it, whether it is in force or was taken out.

        Raises:
            ReadableError: ``import_gone``, ``document_damaged``.
        """
        return self._segment(self._record(import_id))

    def tables(self) -> "Mapping[Kind, pa.Table]":
        """Return the canonical tables that the engine reads; see :meth:`joined`.

        Raises:
            ReadableError: ``document_damaged``.
        """
        return self.joined().tables

    def identity_tables(self) -> "Mapping[Kind, pa.Table]":
        """Return orders and customers as :meth:`tables` does; columns that do not say who they are may be absent.

        Raises:
            ReadableError: ``document_damaged``.
        """
        from ecomkpi_desktop.workspace.identity_rows import identity_tables

        with self._lock:
            found = identity_tables(self.imports(), self.settings, self._segment)
        return self.tables() if found is None else found

    def joined(self) -> "Joined":
        """Return the tables in force completed by each other, and what found no partner.

        Each unit (see :mod:`units`) is taken from the source that is right (see :mod:`truths`), else from the latest
        file that contains it; then orders, lines, payments,
        ledgers and bills are joined and amounts converted (see :mod:`joins`). Columns are those of ``base.fields``,
        then ``sheet``, ``row`` (int32) and ``segment`` (int32: id of the import); one chunk each, one dictionary per
        text column, which may hold texts that no row uses.

        Raises:
            ReadableError: ``document_damaged``.
        """
        from ecomkpi_desktop.workspace.assembly import assemble_all
        from ecomkpi_desktop.workspace.joins.joined import complete
        from ecomkpi_desktop.workspace.joins.left_out import rejected_rows
        from ecomkpi_desktop.workspace.truths import truths_of

        with self._lock:
            mark = self.fingerprint()
            truths = truths_of(self.settings, self.imports())
            tables, superseded = assemble_all({kind: self._segments(kind) for kind in Kind}, truths)
            joined = complete(tables, self.settings, superseded, rejected_rows(self.imports()), truths)
            self._findings = mark, joined.unmatched, joined.issues
        return joined

    def unmatched(self) -> "tuple[Unmatched, ...]":
        """Return what found no partner: lines, payments, refunds and bills without their order, orders without lines.

        Raises:
            ReadableError: ``document_damaged``.
        """
        return self._found()[0]

    def remarks(self) -> tuple[Issue, ...]:
        """Return what the files say only when they are put together: missing exchange rates, lines that differ.

        Raises:
            ReadableError: ``document_damaged``.
        """
        return self._found()[1]

    def superseded_orders(self) -> "pa.Table":
        """Return the order rows that are left out because another file has their order, with the one they give way to.

        Raises:
            ReadableError: ``document_damaged``.
        """
        from ecomkpi_desktop.workspace.assembly import superseded
        from ecomkpi_desktop.workspace.truths import truths_of

        return superseded(Kind.ORDERS, self._segments(Kind.ORDERS), truths_of(self.settings, self.imports()))

    def fingerprint(self) -> str:
        """Return what identifies :meth:`tables`: equal fingerprints of one document, equal tables."""
        parts = [f"{record.id}:{record.digest}:{record.evidence}" for record in self.imports()]
        money = [f"{key}={self.settings.history(key)}" for key in self.settings.keys_with_effect(Changes.DATA)]
        return hashlib.sha256("\n".join([str(_ASSEMBLY_VERSION), *money, *parts]).encode()).hexdigest()

    def decisions(self) -> tuple[Decision, ...]:
        """Return what the user decided of who is whom, in the order of the keys."""
        return self._decisions

    def decision_log(self) -> tuple[DecisionEntry, ...]:
        """Return every decision that was ever taken or withdrawn, oldest line first."""
        with self._reading():
            return self._store.persons.log()

    def notes(self) -> tuple[Note, ...]:
        """Return what the manager wrote down, by kind and id."""
        return self._notes

    def log(self) -> tuple[LogEntry, ...]:
        """Return the imports log, oldest line first."""
        with self._reading():
            return self._store.log()

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

    def filters(self) -> Mapping[str, Any]:
        """Return what the user looks at, as :meth:`keep_filters` left it; empty at first."""
        filters = self._states.get("filters", {})
        return filters if isinstance(filters, dict) else {}

    def keep_filters(self, filters: Mapping[str, Any]) -> None:
        """Remember what the user looks at: period, channels. JSON values, independent of the language."""
        self.keep_state("filters", dict(filters))

    def state(self, key: str, default: Any = None) -> Any:
        """Return a JSON value that belongs to the document and is not worth an undo."""
        return self._states.get(key, default)

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

    def _refresh(self) -> None:
        self._settings = self._store.settings()
        self._imports = self._store.imports()
        self._channel_map = self._store.channel_map()
        self._states = self._store.states()
        self._decisions = self._store.persons.decisions()
        self._notes = tuple(self._store.notes.all())

    def _found(self) -> "tuple[tuple[Unmatched, ...], tuple[Issue, ...]]":
        """Return what the joins found, looked for only if the data have changed since."""
        found = self._findings
        if found is None or found[0] != self.fingerprint():
            joined = self.joined()
            return joined.unmatched, joined.issues
        return found[1], found[2]

    def _record(self, import_id: int) -> ImportRecord:
        for record in self._imports:
            if record.id == import_id:
                return record
        raise ReadableError("import_gone")

    def _segments(self, kind: Kind) -> "list[Segment]":
        return [self._segment(record) for record in self.imports() if record.kind is kind]

    def _segment(self, record: ImportRecord, columns: "Sequence[str] | None" = None) -> "Segment":
        from ecomkpi_desktop.workspace.assembly import Segment
        from ecomkpi_desktop.workspace.segments import decode

        with self._reading():
            data = self._store.segment(record.id)
        with self._telling_damage():
            if hashlib.sha256(data).hexdigest() != record.digest:
                raise ReadableError("segment_damaged", file=record.file)
            return Segment(record.id, record.evidence, decode(record.kind, data, columns))

    def _back_up_daily(self) -> None:
        revision = int(self._store.about("revision"))
        if not revision or not is_due(self.path, revision):
            return
        try:
            back_up(self._sql, self.path, revision, "daily")
        except ReadableError as error:
            if error.issue.code == "document_damaged":
                raise _damage(self.path, ReadableError("document_damaged", file=self.path.name)) from error
            self.warnings = (Issue("backup_failed", Severity.WARNING, params={"file": self.path.name}),)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._lock, readable(self.path):
            yield

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

    @contextmanager
    def _telling_damage(self) -> Iterator[None]:
        try:
            yield
        except ReadableError as error:
            if error.issue.code == "segment_damaged":
                raise _damage(self.path, ReadableError("document_damaged", file=self.path.name)) from error
            raise


def _damage(path: Path, error: ReadableError) -> ReadableError:
    """Return the error that offers the last good backup, or ``error`` where there is none."""
    backup = last_good(path)
    if backup is None:
        return error
    return ReadableError("document_damaged_backup", file=path.name, date=backup.made_at.date().isoformat())


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
