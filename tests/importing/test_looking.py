"""Recognition in a process of its own says the same, survives a dead process, and ends at once."""

import errno
import multiprocessing.context
import threading
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.base.progress import Cancelled, Silent
from ecomkpi_desktop.importing.looking import LookingProcess
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import FileContext, Understanding, understand
from ecomkpi_desktop.ui.wizard.digest import digest_of_sample
from tests.ui.wizard.files import orders_and_lines

ORDERS = (
    "N° de commande;Date;Produit;Quantité;Prix unitaire\r\n"
    "C-1;13/05/2024;Gants;2;19,90\r\n"
    "C-2;14/05/2024;Bonnet;1;9,90\r\n"
)


@pytest.fixture
def looking() -> Iterator[LookingProcess]:
    process = LookingProcess()
    yield process
    process.close()


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    path = tmp_path / "commandes.csv"
    path.write_bytes(ORDERS.encode("cp1252"))
    return path


def test_the_answer_is_the_one_given_in_process(looking: LookingProcess, orders: Path) -> None:
    for path in (orders, orders_and_lines(orders.parent)):
        here = understand(path, {"currency": "CHF"}, context=FileContext())
        there = looking.understand(path, {"currency": "CHF"}, known=(), context=FileContext())
        assert there.sample.equals(here.sample)
        for name in {field.name for field in fields(Understanding)} - {"sample"}:
            assert getattr(there, name) == getattr(here, name), name
        assert [doubt.code for doubt in there.doubts] == (["amounts"] if path == orders else [])
    assert there.further == ("Commandes",)


def test_known_recipes_travel(looking: LookingProcess, orders: Path) -> None:
    answered = understand(orders, {"amounts": "HT"}).recipe
    again = looking.understand(orders, {}, known=(answered,), context=FileContext())
    assert again.recipe.amounts == "HT"
    assert again.doubts == ()


def test_a_bad_file_gives_its_issue_and_the_next_one_is_understood(looking: LookingProcess, orders: Path) -> None:
    empty = orders.with_name("vide.csv")
    empty.write_bytes(b"")
    with pytest.raises(ReadableError) as raised:
        looking.understand(empty, {}, known=(), context=FileContext())
    assert raised.value.issue.code == "file_empty"
    assert looking.understand(orders, {}, known=(), context=FileContext()).recipe.kind == "orders"


def test_a_dead_process_is_replaced(looking: LookingProcess, orders: Path) -> None:
    looking.start()
    assert looking._process is not None
    looking._process.kill()
    looking._process.join()
    assert looking.understand(orders, {}, known=(), context=FileContext()).rows == 2


def test_closing_while_a_file_is_looked_at_cancels_it(looking: LookingProcess, orders: Path) -> None:
    ended: list[BaseException] = []

    def ask() -> None:
        try:
            while True:
                looking.understand(orders, {}, known=(), context=FileContext())
        except Cancelled as cancelled:
            ended.append(cancelled)

    asking = threading.Thread(target=ask)
    asking.start()
    looking.close()
    asking.join(timeout=30)
    assert len(ended) == 1


def test_closing_while_the_process_is_being_started_leaves_no_process_behind(
    looking: LookingProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Any] = []

    def start_while_closed(process: Any) -> None:
        start(process)
        started.append(process)
        looking._closed.set()  # as when close() runs before the new process is known

    start = multiprocessing.context.SpawnProcess.start
    monkeypatch.setattr(multiprocessing.context.SpawnProcess, "start", start_while_closed)
    with pytest.raises(Cancelled):
        looking.start()
    (process,) = started
    assert not process.is_alive()


def test_a_process_that_cannot_be_started_is_tried_again_the_next_time(
    looking: LookingProcess, orders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_process: object) -> None:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    with monkeypatch.context() as patched:
        patched.setattr(multiprocessing.context.SpawnProcess, "start", refuse)
        with pytest.raises(OSError, match="temporarily unavailable"):
            looking.start()
    assert looking.understand(orders, {}, known=(), context=FileContext()).rows == 2


def test_what_is_shown_of_a_file_needs_no_second_look_at_it(looking: LookingProcess, orders: Path) -> None:
    """A second look would happen in the window's own process, which it holds up when the file is huge."""
    found = looking.understand(orders, {}, known=(), context=FileContext())
    orders.unlink()
    digest = digest_of_sample(found)
    assert (digest.encoding, digest.separator) == ("cp1252", ";")
    assert digest.raw[2] == ("C-1", "13/05/2024", "Gants", "2", "19,90")
    assert sorted(digest.raw) == [2, 3]


def test_a_small_file_is_read_by_the_process_that_recognised_it(looking: LookingProcess, orders: Path) -> None:
    recipe = looking.understand(orders, {"amounts": "TTC"}, known=(), context=FileContext()).recipe
    process = looking._process
    there, here = looking.read(orders, recipe, Silent()), run_import(orders, recipe, Silent())
    assert looking._process is process
    assert there.table.equals(here.table)
    assert there.rejected.equals(here.rejected)
    assert (there.sha256, there.rows_accepted, there.orders) == (here.sha256, 2, 2)


def test_giving_up_a_reading_leaves_the_process_ready_for_the_next_file(looking: LookingProcess, orders: Path) -> None:
    class GivesUp:
        def report(self, step: str, done: float) -> None:
            raise Cancelled

    recipe = understand(orders, {"amounts": "TTC"}).recipe
    with pytest.raises(Cancelled):
        looking.read(orders, recipe, GivesUp())
    assert looking.read(orders, recipe, Silent()).orders == 2
