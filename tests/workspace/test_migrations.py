"""Migrations: numbered, in one transaction, backed up before."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace import migrations
from ecomkpi_desktop.workspace.backups import backups_of
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting
from ecomkpi_desktop.workspace.schema import create_version_1, version_of
from tests.workspace.making import orders


def add_memos(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE memos (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")


def fill_memos(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO memos (text) SELECT file FROM imports")


def fail(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE settings")
    raise RuntimeError("half way")


@pytest.fixture
def old(path: Path) -> Path:
    """A document of the present version, with something in it."""
    with Document.create(path) as document:
        document.apply(AddImport(orders(("1", "2024-01-05", 10))))
        document.apply(SetSetting("phase", "maturity"))
    return path


def memos_of(document: Document) -> list[str]:
    return [row[0] for row in document._sql.execute("SELECT text FROM memos")]


def test_an_older_document_is_backed_up_and_brought_to_the_present(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = migrations.newest_version()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_memos, fill_memos))
    with Document.open(old) as document:
        assert version_of(document._sql) == before + 2
        assert memos_of(document) == [document.imports()[0].file]
        assert document.settings.get("phase") == "maturity"
        assert document.log()[-1].action == "migrated"
    (backup,) = backups_of(old)
    assert backup.reason == "migration"
    with closing(sqlite3.connect(backup.path)) as connection:
        assert version_of(connection) == before


def test_a_migration_that_fails_leaves_the_document_as_before(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = old.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*migrations.STEPS, add_memos, fail))
        with pytest.raises(RuntimeError, match="half way"):
            Document.open(old)
    with Document.open(old) as document:
        assert document.settings.get("phase") == "maturity"
        assert version_of(document._sql) == migrations.newest_version()
    assert len(old.read_bytes()) == len(content)


def test_an_older_document_that_is_only_looked_at_is_migrated_in_memory(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = old.read_bytes()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_memos, fill_memos))
    with Document.open(old, read_only=True) as document:
        assert len(memos_of(document)) == 1
        assert document.tables()[Kind.ORDERS].num_rows == 1
    assert old.read_bytes() == content
    assert backups_of(old) == ()


def test_a_new_document_is_made_by_the_same_steps_as_an_old_one(
    path: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, add_memos))
    new = path.with_name("new.ekpi")
    schemas = []
    for document in (Document.create(new), Document.open(old)):
        with document:
            schemas.append(document._sql.execute("SELECT sql FROM sqlite_schema ORDER BY name").fetchall())
    assert schemas[0] == schemas[1]


def test_a_present_document_is_left_alone() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        create_version_1(connection)
        assert migrations.migrate(connection, (add_memos,))
        assert not migrations.migrate(connection, (add_memos,))
