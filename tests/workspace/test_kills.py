"""A process that is killed at any moment leaves the document as before or as after, never between."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomkpi_desktop.workspace import migrations
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, RemoveImport, SetSetting
from tests.workspace.killing import kills
from tests.workspace.making import orders

MANY_ORDERS = tuple((f"#{number * 7919}", "2024-01-05", number / 7) for number in range(20_000))


def compact(tell: Callable[[], None], path: Path) -> None:
    with Document.open(path) as document:
        tell()
        document.compact()


def change_a_setting(tell: Callable[[], None], path: Path) -> None:
    with Document.open(path) as document:
        tell()
        document.apply(SetSetting("cost.default_rate", 0.123))


def copy(tell: Callable[[], None], path: Path) -> None:
    with Document.open(path) as document:
        tell()
        document.save_copy(path.with_name("copy.ekpi"))


def create(tell: Callable[[], None], path: Path) -> None:
    tell()
    Document.create(path.with_name("new.ekpi")).close()


def add_pages(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE pages (content BLOB)")
    connection.executemany("INSERT INTO pages VALUES (?)", [(b"x" * 100_000,)] * 50)


WITH_PAGES = (*migrations.STEPS, add_pages)


def bring_up_to_date(tell: Callable[[], None], path: Path) -> None:
    migrations.STEPS = WITH_PAGES
    tell()
    Document.open(path).close()


@pytest.mark.parametrize("work", [compact, change_a_setting, copy, create, bring_up_to_date])
def test_a_kill_leaves_the_document_as_before_or_as_after(
    work: Callable[..., None], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Document.create(path) as document:
        removed = document.apply(AddImport(orders(*MANY_ORDERS))).import_id or 0
        document.apply(AddImport(orders(*MANY_ORDERS[:500])))
        document.apply(RemoveImport(removed))
        tables = document.tables()
    content = path.read_bytes()
    if work is bring_up_to_date:
        monkeypatch.setattr(migrations, "STEPS", WITH_PAGES)
    for _ in kills(work, path, count=12, seed=len(work.__name__)):
        for found in path.parent.glob("*.ekpi"):
            with Document.open(found) as document:
                assert document.check() == ()
                if found == path or found.name == "copy.ekpi":
                    assert document.tables() == tables
                    assert len(document.removed_imports()) in {0, 1}
                    assert document.settings.number("cost.default_rate") in {0.55, 0.123}
                else:
                    assert document.tables() == {}
        shutil.rmtree(path.parent)
        path.parent.mkdir()
        path.write_bytes(content)
