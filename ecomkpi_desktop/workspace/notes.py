"""What the manager writes down (reviews, decisions, contracts...) as the document keeps it: JSON, by kind and id.

The document does not read them. A closed note stays as it is for good: the database itself refuses to change it.
"""

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace.records import now

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    Attributes:
        kind: what it is: ``decision``, ``review``...
        id: identifies it among those of its kind.
        body: JSON.
        closed: whether it may never change again.
    """

    kind: str
    id: str
    body: str
    closed: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Kind and id."""
        return self.kind, self.id


def new_id() -> str:
    """Return an id for a new note; ids sort in the order in which they were given, to the microsecond."""
    return f"{datetime.now(UTC):%Y%m%d%H%M%S%f}-{secrets.token_hex(4)}"


class NoteStore:
    """Statements about notes on one connection. Whoever writes has opened a transaction.

    Args:
        connection: of an open document.
    """

    def __init__(self, connection: "sqlite3.Connection") -> None:
        self._sql = connection

    def all(self) -> Iterator[Note]:
        """Yield the notes, by kind and id."""
        rows = self._sql.execute("SELECT kind, id, body, closed FROM notes ORDER BY kind, id")
        return (Note(kind, note_id, body, bool(closed)) for kind, note_id, body, closed in rows)

    def get(self, key: tuple[str, str]) -> Note | None:
        """Return the note of a kind and id."""
        row = self._sql.execute("SELECT body, closed FROM notes WHERE kind = ? AND id = ?", key).fetchone()
        return None if row is None else Note(*key, row[0], bool(row[1]))

    def put(self, note: Note) -> None:
        """Write a note in place of the one of the same kind and id.

        Raises:
            ReadableError: ``note_closed``.
        """
        self._refuse_closed([note.key])
        self._sql.execute(
            "INSERT INTO notes VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET "
            "body = excluded.body, closed = excluded.closed, changed_at = excluded.changed_at",
            (note.kind, note.id, note.body, int(note.closed), now().isoformat()),
        )

    def remove(self, key: tuple[str, str]) -> None:
        """Remove a note.

        Raises:
            ReadableError: ``note_closed``.
        """
        self._refuse_closed([key])
        self._sql.execute("DELETE FROM notes WHERE kind = ? AND id = ?", key)

    def _refuse_closed(self, keys: Iterable[tuple[str, str]]) -> None:
        if any(found.closed for found in map(self.get, keys) if found is not None):
            raise ReadableError("note_closed")
