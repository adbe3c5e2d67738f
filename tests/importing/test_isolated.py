"""The import in a process of its own gives the same, and giving up ends it at once."""

import errno
import multiprocessing
import multiprocessing.context
import tempfile
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.base.progress import Cancelled, Silent
from ecomkpi_desktop.importing.isolated import run_isolated
from ecomkpi_desktop.importing.run import run_import
from tests.importing.making import look, written

TEXT = "Order ID,Date,Quantity,Price\n1,2024-01-15,1,10.00\n2,tomorrow,2,10.00\n3,2024-01-17,-2,10.00\n"


def test_the_same_is_imported_as_in_this_process(tmp_path: Path) -> None:
    seen = look(tmp_path, TEXT, {"amounts": "HT"})
    here, there = run_import(seen.path, seen.recipe, Silent()), run_isolated(seen.path, seen.recipe, Silent())
    assert there.table.equals(here.table)
    assert there.rejected.equals(here.rejected)
    assert (there.issues, there.period, there.orders) == (here.issues, here.period, here.orders)
    assert there.sha256 == here.sha256 != ""


def test_giving_up_leaves_no_process_behind(tmp_path: Path) -> None:
    class GiveUp:
        def report(self, step: str, done: float) -> None:
            raise Cancelled

    seen = look(tmp_path, TEXT)
    with pytest.raises(Cancelled):
        run_isolated(seen.path, seen.recipe, GiveUp())
    assert multiprocessing.active_children() == []


def test_a_process_that_cannot_be_started_is_told_as_it_is_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_process: object) -> None:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    seen = look(tmp_path, TEXT)
    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", refuse)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(OSError, match="temporarily unavailable"):
        run_isolated(seen.path, seen.recipe, Silent())
    assert list(tmp_path.glob("ecomkpi-import-*")) == []


def test_a_bad_file_is_explained_as_in_this_process(tmp_path: Path) -> None:
    recipe = look(tmp_path, TEXT).recipe
    with pytest.raises(ReadableError) as caught:
        run_isolated(written(tmp_path, "", name="empty.csv"), recipe, Silent())
    assert (caught.value.issue.code, caught.value.issue.place.file) == ("file_empty", "empty.csv")
