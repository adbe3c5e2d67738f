"""What an open document holds, read: settings, imports, rows, notes."""

import hashlib
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, ReadableError
from ecomkpi_desktop.base.persons import Decision
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.backups import damaged
from ecomkpi_desktop.workspace.notes import Note
from ecomkpi_desktop.workspace.person_store import DecisionEntry
from ecomkpi_desktop.workspace.records import ImportRecord, LogEntry
from ecomkpi_desktop.workspace.store import Store
from ecomkpi_desktop.workspace.trouble import readable

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.workspace.assembly import Segment
    from ecomkpi_desktop.workspace.joins.joined import Joined
    from ecomkpi_desktop.workspace.joins.unmatched import Unmatched

_ASSEMBLY_VERSION = 2  # raised when the same segments are put together in another way


class Contents:
    """The content of one open document. Nothing here changes it.

    Any thread may call any method; reading what is small never waits for a file that is being saved.

    Args:
        path: of the file.
        connection: to it; whoever opened it closes it.

    Attributes:
        path: of the file.
        id: identifier of the document, kept through renaming.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._sql = connection
        self._store = Store(connection)
        self._lock = threading.RLock()
        self._findings: tuple[str, tuple[Unmatched, ...], tuple[Issue, ...]] | None = None
        self._refresh()
        self.id = self._store.about("uuid")

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

    def filters(self) -> Mapping[str, Any]:
        """Return what the user looks at, as :meth:`keep_filters` left it; empty at first."""
        filters = self._states.get("filters", {})
        return filters if isinstance(filters, dict) else {}

    def state(self, key: str, default: Any = None) -> Any:
        """Return a JSON value that belongs to the document and is not worth an undo."""
        return self._states.get(key, default)

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

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._lock, readable(self.path):
            yield

    @contextmanager
    def _telling_damage(self) -> Iterator[None]:
        try:
            yield
        except ReadableError as error:
            if error.issue.code == "segment_damaged":
                raise damaged(self.path, ReadableError("document_damaged", file=self.path.name)) from error
            raise
