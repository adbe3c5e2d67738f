"""The tables of a document, and what its file says of itself."""

import sqlite3

APPLICATION_ID = 0x456B7069  # "Ekpi", in the header of the file
SUFFIX = ".ekpi"
PAGE_SIZE = 16_384  # segments are long: a third of the reading time of 4 kB pages

# Version 1. Never edited once released: a change is a migration.
_VERSION_1 = """
CREATE TABLE document (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE settings (
    key TEXT NOT NULL,
    valid_from TEXT NOT NULL,  -- ISO day; '' means since ever
    value TEXT NOT NULL,  -- JSON
    note TEXT NOT NULL,
    PRIMARY KEY (key, valid_from)
) WITHOUT ROWID;
CREATE TABLE channel_map (raw TEXT PRIMARY KEY, channel TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: rows of tables refer to it
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sheets TEXT NOT NULL,  -- JSON
    kind TEXT NOT NULL,
    recipe TEXT NOT NULL,  -- JSON
    imported_at TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_accepted INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL,
    rows_ignored INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    period_from TEXT,  -- ISO day
    period_to TEXT,
    issues TEXT NOT NULL,  -- JSON
    declared TEXT NOT NULL,  -- JSON
    evidence TEXT NOT NULL,  -- JSON: what tells which of two files is the later one
    digest TEXT NOT NULL,  -- SHA-256 of the segment
    removed_at TEXT  -- undone, but kept until the document is compacted
);
CREATE TABLE segments (
    import_id INTEGER PRIMARY KEY REFERENCES imports (id),
    data BLOB NOT NULL,  -- Parquet, canonical columns and positions
    rejected BLOB NOT NULL  -- Parquet
);
CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    import_id INTEGER,
    params TEXT NOT NULL  -- JSON
);
"""


def create_version_1(connection: sqlite3.Connection) -> None:
    """Lay the tables of version 1 in an empty database."""
    connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
    connection.executescript(_VERSION_1)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of the document's tables."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
