"""The document's tables read and written as values. Whoever writes has opened a transaction."""

import json
import sqlite3
from dataclasses import astuple
from datetime import date, datetime
from typing import Any

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.result import DeclaredTotal
from ecomkpi_desktop.settings.values import DatedValue, Settings
from ecomkpi_desktop.workspace.notes import NoteStore
from ecomkpi_desktop.workspace.person_store import PersonStore
from ecomkpi_desktop.workspace.records import (
    Evidence,
    ImportRecord,
    LogEntry,
    canonical_json,
    issues_from_json,
    issues_to_json,
    now,
)

_IMPORT_COLUMNS = (
    "id, file, sha256, sheets, kind, recipe, imported_at, rows_read, rows_accepted, rows_rejected, rows_ignored, "
    "orders, period_from, period_to, issues, declared, evidence, digest, removed_at"
)


class Store:
    """Statements on one connection.

    Args:
        connection: of an open document.

    Attributes:
        persons: what is decided of who is whom.
        notes: what the manager wrote down.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection
        self.persons = PersonStore(connection)
        self.notes = NoteStore(connection)

    # -- the document itself -----------------------------------------------------------------------------------

    def about(self, key: str) -> str:
        """Return what the document says of itself under ``key``: ``uuid``, ``created_at``, ``revision``."""
        return str(self._sql.execute("SELECT value FROM document WHERE key = ?", (key,)).fetchone()[0])

    def count_revision(self) -> None:
        """Count one more change of the document."""
        self._sql.execute("UPDATE document SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'")

    def states(self) -> dict[str, Any]:
        """Return what is kept under names: JSON values."""
        return {key: json.loads(value) for key, value in self._sql.execute("SELECT key, value FROM state")}

    def put_state(self, key: str, value: Any) -> None:
        """Keep a JSON value under a name."""
        self._sql.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, canonical_json(value)))

    # -- settings ----------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        """Return the settings; those that this program does not know stay in the document unread."""
        settings = Settings()
        rows = self._sql.execute("SELECT key, valid_from, value, note, set_on FROM settings ORDER BY key, valid_from")
        for key, valid_from, value, note, set_on in rows:
            try:
                since = date.fromisoformat(valid_from) if valid_from else None
                said = date.fromisoformat(set_on) if set_on else None
                settings = settings.with_value(key, json.loads(value), since, note, said)
            except (KeyError, ValueError):
                continue  # of a newer program, or of another catalogue: the default holds
        return settings

    def put_setting(self, key: str, history: tuple[DatedValue, ...]) -> None:
        """Give a setting exactly these dated values."""
        self._sql.execute("DELETE FROM settings WHERE key = ?", (key,))
        self._sql.executemany(
            "INSERT INTO settings VALUES (?, ?, ?, ?, ?)",
            [
                (key, _iso(dated.valid_from), json.dumps(dated.value), dated.note, _iso(dated.set_on))
                for dated in history
            ],
        )

    def channel_map(self) -> dict[str, str]:
        """Return {source as files name it: channel}."""
        return dict(self._sql.execute("SELECT raw, channel FROM channel_map ORDER BY raw"))

    def put_channel(self, raw: str, channel: str | None) -> None:
        """Map a source to a channel; None forgets it."""
        if channel is None:
            self._sql.execute("DELETE FROM channel_map WHERE raw = ?", (raw,))
        else:
            self._sql.execute("INSERT OR REPLACE INTO channel_map VALUES (?, ?)", (raw, channel))

    # -- imports -----------------------------------------------------------------------------------------------

    def imports(self) -> tuple[ImportRecord, ...]:
        """Return every import that the document still holds, removed ones too, oldest first."""
        rows = self._sql.execute(f"SELECT {_IMPORT_COLUMNS} FROM imports ORDER BY id")
        return tuple(_record(row) for row in rows)

    def add_import(self, record: ImportRecord, data: bytes, rejected: bytes) -> int:
        """Write an import; its ``id`` is ignored, the new one is returned."""
        period = (None, None) if record.period is None else tuple(day.isoformat() for day in record.period)
        cursor = self._sql.execute(
            f"INSERT INTO imports ({_IMPORT_COLUMNS}) VALUES (NULL{', ?' * 18})",
            (
                record.file, record.sha256, canonical_json(record.sheets), record.kind.value, record.recipe,
                record.imported_at.isoformat(), record.rows_read, record.rows_accepted, record.rows_rejected,
                record.rows_ignored, record.orders, *period,
                issues_to_json(record.issues), canonical_json([astuple(total) for total in record.declared]),
                canonical_json(astuple(record.evidence)), record.digest, None,
            ),
        )
        import_id = int(cursor.lastrowid or 0)
        self._sql.execute("INSERT INTO segments VALUES (?, ?, ?)", (import_id, data, rejected))
        return import_id

    def set_removed(self, import_id: int, moment: datetime | None) -> None:
        """Mark an import as removed at a moment, or as in force."""
        removed_at = moment.isoformat() if moment else None
        self._sql.execute("UPDATE imports SET removed_at = ? WHERE id = ?", (removed_at, import_id))

    def segment(self, import_id: int) -> bytes:
        """Return the Parquet bytes of an import's rows."""
        row = self._sql.execute("SELECT data FROM segments WHERE import_id = ?", (import_id,)).fetchone()
        return bytes(row[0])

    def rejected(self, import_id: int) -> bytes:
        """Return the Parquet bytes of an import's rejected rows."""
        row = self._sql.execute("SELECT rejected FROM segments WHERE import_id = ?", (import_id,)).fetchone()
        return bytes(row[0])

    def forget_removed(self) -> int:
        """Delete the imports that are marked as removed; how many."""
        self._sql.execute("DELETE FROM segments WHERE import_id IN (SELECT id FROM imports WHERE removed_at NOT NULL)")
        return self._sql.execute("DELETE FROM imports WHERE removed_at NOT NULL").rowcount

    # -- log ---------------------------------------------------------------------------------------------------

    def write_log(self, action: str, import_id: int | None = None, **params: str | float | None) -> None:
        """Add a line to the imports log."""
        self._sql.execute(
            "INSERT INTO log VALUES (NULL, ?, ?, ?, ?)", (now().isoformat(), action, import_id, canonical_json(params))
        )

    def log(self) -> tuple[LogEntry, ...]:
        """Return the imports log, oldest line first."""
        rows = self._sql.execute("SELECT at, action, import_id, params FROM log ORDER BY id")
        return tuple(
            LogEntry(datetime.fromisoformat(at), action, import_id, json.loads(params))
            for at, action, import_id, params in rows
        )

def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _record(values: tuple[Any, ...]) -> ImportRecord:
    row = dict(zip(_IMPORT_COLUMNS.split(", "), values, strict=True))
    period = (row.pop("period_from"), row.pop("period_to"))
    removed_at = row.pop("removed_at")
    return ImportRecord(
        **row
        | {
            "sheets": tuple(json.loads(row["sheets"])),
            "kind": Kind(row["kind"]),
            "imported_at": datetime.fromisoformat(row["imported_at"]),
            "period": (date.fromisoformat(period[0]), date.fromisoformat(period[1])) if period[0] else None,
            "issues": issues_from_json(row["issues"]),
            "declared": tuple(DeclaredTotal(*total) for total in json.loads(row["declared"])),
            "evidence": Evidence(*json.loads(row["evidence"])),
            "removed_at": datetime.fromisoformat(removed_at) if removed_at else None,
        }
    )
