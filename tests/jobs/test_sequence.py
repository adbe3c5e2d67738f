import threading
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.issues import Issue, ReadableError
from ecomkpi_desktop.jobs.sequence import Sequence


@pytest.fixture
def sequence(qtbot: QtBot):
    made = Sequence()
    yield made
    made.close()


def test_steps_are_done_in_order_on_one_and_the_same_thread(qtbot: QtBot, sequence: Sequence) -> None:
    threads: set[int] = set()
    arrived: list[int] = []

    def step(number: int) -> int:
        threads.add(threading.get_ident())
        return number

    with qtbot.waitSignal(sequence.became_idle):
        for number in range(20):
            sequence.run(lambda number=number: step(number), arrived.append)
    assert arrived == list(range(20))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_a_failed_step_is_told_and_the_next_one_is_done(qtbot: QtBot, sequence: Sequence) -> None:
    issues: list[Issue] = []
    arrived: list[int] = []

    def fail() -> None:
        raise ReadableError("document_in_use")

    with qtbot.waitSignal(sequence.became_idle):
        sequence.run(fail, pytest.fail, issues.append)
        sequence.run(lambda: 2, arrived.append)
    assert [issue.code for issue in issues] == ["document_in_use"]
    assert arrived == [2]


def test_closing_does_what_is_queued_and_then_the_last_step(qtbot: QtBot) -> None:
    sequence = Sequence()
    done: list[str] = []
    gate = threading.Event()
    sequence.run(lambda: gate.wait(5))
    sequence.run(lambda: done.append("queued"))
    gate.set()
    sequence.close(lambda: done.append("last"))
    assert done == ["queued", "last"]
    sequence.run(lambda: done.append("too late"))
    assert done == ["queued", "last"]


def test_a_sequence_nobody_used_has_no_thread(qtbot: QtBot) -> None:
    before = threading.active_count()
    sequence = Sequence()
    assert threading.active_count() == before
    sequence.close()


def test_what_a_step_read_is_let_go_while_nothing_follows(qtbot: QtBot, sequence: Sequence) -> None:
    class Rows:
        pass

    held: list[weakref.ref[Rows]] = []
    rows = Rows()
    held.append(weakref.ref(rows))
    box = [rows]
    del rows
    with qtbot.waitSignal(sequence.became_idle):
        sequence.run(box.pop)
    qtbot.waitUntil(lambda: held[0]() is None)


def test_a_sequence_destroyed_in_the_middle_of_its_work_ends_its_thread_and_delivers_nothing(qtbot: QtBot) -> None:
    owner = QObject()
    sequence = Sequence(owner)
    begun, gate = threading.Event(), threading.Event()
    sequence.run(lambda: begun.set() or gate.wait(5), pytest.fail)
    assert begun.wait(5)
    shiboken6.delete(owner)
    gate.set()
    sequence._thread.join(5)
    assert not sequence._thread.is_alive()
    QCoreApplication.processEvents()
