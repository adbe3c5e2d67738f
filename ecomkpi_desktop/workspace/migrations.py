"""Numbered migrations: a document of any older version becomes one of today, in one transaction."""

import sqlite3
from collections.abc import Callable, Sequence

from ecomkpi_desktop.workspace.schema import version_of

Migration = Callable[[sqlite3.Connection], None]


def _add_persons(connection: sqlite3.Connection) -> None:
    """Version 2: what the user decides of who is whom, and the log of it."""
    connection.execute(
        "CREATE TABLE persons (keys TEXT PRIMARY KEY, verdict TEXT NOT NULL, sides TEXT NOT NULL, why TEXT NOT NULL, "
        "at TEXT NOT NULL) WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TABLE persons_log (id INTEGER PRIMARY KEY, at TEXT NOT NULL, action TEXT NOT NULL, "
        "verdict TEXT NOT NULL, sides TEXT NOT NULL, why TEXT NOT NULL)"
    )


def _date_settings(connection: sqlite3.Connection) -> None:
    """Version 3: the day on which a setting was set."""
    connection.execute("ALTER TABLE settings ADD COLUMN set_on TEXT NOT NULL DEFAULT ''")


def _add_notes(connection: sqlite3.Connection) -> None:
    """Version 4: what the manager writes down; what is closed can never be changed, whoever writes."""
    connection.execute(
        "CREATE TABLE notes (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, closed INTEGER NOT NULL, "
        "changed_at TEXT NOT NULL, PRIMARY KEY (kind, id))"
    )
    for happening in ("UPDATE", "DELETE"):
        connection.execute(
            f"CREATE TRIGGER notes_refuse_{happening.lower()} BEFORE {happening} ON notes WHEN OLD.closed "
            "BEGIN SELECT RAISE(ABORT, 'a closed note never changes'); END"
        )


# STEPS[0] leads from version 1 to version 2, and so on. A step is never edited once released.
STEPS: tuple[Migration, ...] = (_add_persons, _date_settings, _add_notes)


def newest_version(steps: Sequence[Migration] | None = None) -> int:
    """Return the version of documents that this program writes."""
    return 1 + len(STEPS if steps is None else steps)


def migrate(connection: sqlite3.Connection, steps: Sequence[Migration] | None = None) -> bool:
    """Bring an open document to the newest version; whether there was anything to do.

    All steps run in one transaction: a kill in the middle leaves the older version.
    """
    steps = STEPS if steps is None else steps
    version = version_of(connection)
    if version >= newest_version(steps):
        return False
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[version - 1 :]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {newest_version(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return True
