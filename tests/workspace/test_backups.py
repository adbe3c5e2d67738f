"""Backups: made when due, few, beside the document, and able to replace a damaged one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace import backups
from ecomkpi_desktop.workspace.backups import KEPT, backups_of, folder_of, last_good, restore
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting
from tests.workspace.making import orders

MANY_ORDERS = orders(*((f"#{number * 7919}", "2024-01-05", number / 7) for number in range(30_000)))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The moment at which backups are made, which a test may move."""
    moments = [datetime(2024, 3, 1, 9, tzinfo=UTC)]
    monkeypatch.setattr(backups, "now", lambda: moments[0])
    return moments


def use(path: Path, rate: float) -> None:
    with Document.open(path) as document:
        document.apply(SetSetting("cost.default_rate", rate))


def test_a_new_document_is_not_backed_up_before_there_is_something_in_it(path: Path) -> None:
    Document.create(path).close()
    Document.open(path).close()
    assert not folder_of(path).exists()


def test_one_backup_a_day_is_made_when_the_document_has_changed(path: Path, clock: list[datetime]) -> None:
    Document.create(path).close()
    use(path, 0.1)
    use(path, 0.2)  # the first opening with something to keep
    use(path, 0.3)
    assert [backup.reason for backup in backups_of(path)] == ["daily"]
    clock[0] += timedelta(days=1)
    Document.open(path).close()
    assert len(backups_of(path)) == 2
    clock[0] += timedelta(days=1)
    Document.open(path).close()  # nothing has changed since
    assert len(backups_of(path)) == 2
    with Document.open(backups_of(path)[1].path, read_only=True) as document:
        assert document.settings.number("cost.default_rate") == 0.1


def test_only_the_last_backups_are_kept(path: Path, clock: list[datetime]) -> None:
    Document.create(path).close()
    for number in range(KEPT + 4):
        use(path, number / 100)
        clock[0] += timedelta(days=1)
    found = backups_of(path)
    assert len(found) == KEPT
    assert [backup.revision for backup in found] == sorted((backup.revision for backup in found), reverse=True)
    assert len(list(folder_of(path).iterdir())) == KEPT


def test_looking_at_a_document_makes_no_backup(path: Path) -> None:
    Document.create(path).close()
    use(path, 0.1)
    Document.open(path, read_only=True).close()
    assert not folder_of(path).exists()


def test_a_damaged_document_offers_its_last_good_backup_and_restoring_keeps_what_was_there(
    path: Path, clock: list[datetime]
) -> None:
    with Document.create(path) as document:
        document.apply(AddImport(MANY_ORDERS))
    use(path, 0.1)
    clock[0] += timedelta(days=1)
    use(path, 0.2)
    newest = backups_of(path)[0].path
    newest.write_bytes(newest.read_bytes()[:50_000])
    damaged = path.read_bytes()[:60_000]
    path.write_bytes(damaged)
    with pytest.raises(ReadableError, match="document_damaged_backup") as caught:
        Document.open(path)
    assert caught.value.issue.params == {"file": path.name, "date": "2024-03-01"}
    good = last_good(path)
    assert good is not None
    aside = restore(path, good)
    assert aside is not None
    assert aside.read_bytes() == damaged
    with Document.open(path) as document:
        assert document.tables()[Kind.ORDERS].num_rows == 30_000
        assert not document.settings.is_set("cost.default_rate")


def test_a_document_that_is_no_database_any_more_is_damaged_when_it_has_backups(path: Path) -> None:
    Document.create(path).close()
    use(path, 0.1)
    use(path, 0.2)
    path.write_bytes(b"\0" * 100_000)
    with pytest.raises(ReadableError, match="document_damaged_backup"):
        Document.open(path)
    path.unlink()
    good = last_good(path)
    assert good is not None
    assert restore(path, good) is None
    with Document.open(path) as document:
        assert document.settings.number("cost.default_rate") == 0.1


def test_an_open_document_is_not_replaced_by_its_backup(path: Path) -> None:
    Document.create(path).close()
    use(path, 0.1)
    with Document.open(path) as document:
        good = last_good(path)
        assert good is not None
        with pytest.raises(ReadableError, match="document_in_use"):
            restore(path, good)
        document.apply(SetSetting("phase", "maturity"))


def test_a_backup_that_cannot_be_written_is_told_and_the_document_opens(path: Path) -> None:
    Document.create(path).close()
    use(path, 0.1)
    folder_of(path).write_text("a file where the folder should be", encoding="utf-8")
    with Document.open(path) as document:
        assert [issue.code for issue in document.warnings] == ["backup_failed"]
        assert document.settings.number("cost.default_rate") == 0.1


def test_a_file_that_is_no_backup_is_neither_listed_nor_deleted(path: Path) -> None:
    Document.create(path).close()
    use(path, 0.1)
    folder_of(path).mkdir()
    stranger = folder_of(path) / "my own notes.txt"
    stranger.write_text("mine", encoding="utf-8")
    use(path, 0.2)
    assert len(backups_of(path)) == 1
    assert stranger.exists()
