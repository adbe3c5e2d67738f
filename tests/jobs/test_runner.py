import threading

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.issues import Issue, ReadableError
from ecomkpi_desktop.base.progress import Cancelled
from ecomkpi_desktop.jobs.runner import Runner


@pytest.fixture
def runner(qtbot: QtBot):
    made = Runner()
    yield made
    made.close()


def test_a_result_arrives_on_the_thread_that_asked(qtbot: QtBot, runner: Runner) -> None:
    threads: list[object] = []
    worker: list[object] = []

    def work() -> int:
        worker.append(threading.get_ident())
        return 7

    def take(value: int) -> None:
        threads.append((value, threading.get_ident(), QThread.currentThread()))

    runner.run("a", work, take)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [(7, threading.get_ident(), QThread.currentThread())]
    assert worker != [threading.get_ident()]


def test_only_the_latest_request_of_a_key_is_answered(qtbot: QtBot, runner: Runner) -> None:
    gate = threading.Event()
    arrived: list[str] = []
    runner.run("a", lambda: gate.wait(5) and "first", arrived.append)
    runner.run("a", lambda: "second", arrived.append)
    runner.run("a", lambda: "third", arrived.append)
    gate.set()
    with qtbot.waitSignal(runner.became_idle):
        pass
    assert arrived == ["third"]


def test_keys_do_not_disturb_each_other(qtbot: QtBot, runner: Runner) -> None:
    arrived: set[str] = set()
    runner.run("a", lambda: "a", arrived.add)
    runner.run("b", lambda: "b", arrived.add)
    qtbot.waitUntil(lambda: arrived == {"a", "b"})


def test_a_readable_error_reaches_whoever_asked(qtbot: QtBot, runner: Runner) -> None:
    issues: list[Issue] = []

    def fail() -> None:
        raise ReadableError("file_empty", file="a.csv")

    runner.run("a", fail, pytest.fail, issues.append)
    qtbot.waitUntil(lambda: bool(issues))
    assert issues[0].code == "file_empty"
    assert issues[0].params == {"file": "a.csv"}


def test_an_unexpected_error_is_marshalled_and_named(
    qtbot: QtBot, runner: Runner, caplog: pytest.LogCaptureFixture
) -> None:
    issues: list[Issue] = []
    with qtbot.waitSignal(runner.crashed) as crashed:
        runner.run("a", lambda: 1 // 0, pytest.fail, issues.append)
    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert [issue.code for issue in issues] == ["unexpected_error"]
    assert issues[0].params == {"error": "ZeroDivisionError"}
    assert "background work a failed" in caplog.text


def test_giving_up_is_not_an_error(qtbot: QtBot, runner: Runner) -> None:
    def give_up() -> None:
        raise Cancelled

    with qtbot.waitSignal(runner.became_idle):
        runner.run("a", give_up, pytest.fail, pytest.fail)


def test_work_in_flight_does_not_keep_a_closed_page_alive(qtbot: QtBot, runner: Runner) -> None:
    class Receiver(QObject):
        def take(self, value: object) -> None:
            pytest.fail("a deleted receiver was called")

    gate = threading.Event()
    receiver = Receiver()
    runner.run("a", lambda: gate.wait(5), receiver.take)
    del receiver
    with qtbot.waitSignal(runner.became_idle):
        gate.set()


def test_what_was_forgotten_never_arrives(qtbot: QtBot, runner: Runner) -> None:
    gate = threading.Event()
    runner.run("page.a", lambda: gate.wait(5), pytest.fail)
    runner.run("page.a", lambda: 2, pytest.fail)
    runner.forget("page.")
    with qtbot.waitSignal(runner.became_idle):
        gate.set()


def test_nothing_arrives_after_closing(qtbot: QtBot) -> None:
    runner = Runner()
    runner.run("a", lambda: 1, pytest.fail)
    runner.close()
    runner.run("a", lambda: 2, pytest.fail)
    qtbot.wait(20)
    assert runner.is_idle


def test_a_runner_destroyed_in_the_middle_of_its_work_waits_for_it_and_delivers_nothing(qtbot: QtBot) -> None:
    owner = QObject()
    runner = Runner(owner)
    begun, gate = threading.Event(), threading.Event()
    done: list[str] = []
    owner.destroyed.connect(gate.set)
    runner.run("a", lambda: begun.set() or (gate.wait(5) and done.append("done")), pytest.fail)
    assert begun.wait(5)
    shiboken6.delete(owner)
    assert done == ["done"]
    QCoreApplication.processEvents()


def test_what_an_answer_holds_dies_where_it_was_asked(qtbot: QtBot, runner: Runner) -> None:
    """Whoever asked may be a widget, which must not be destroyed on a worker's thread."""
    died_on: list[int] = []
    answers: list[int] = []

    class Asker:
        def take(self, value: int) -> None:
            answers.append(value)

        def __del__(self) -> None:
            died_on.append(threading.get_ident())

    for number in range(1000):
        asker = Asker()
        runner.run(f"a{number}", lambda number=number: number, lambda value, asker=asker: asker.take(value))
        del asker
    with qtbot.waitSignal(runner.became_idle):
        pass
    runner.close()
    assert sorted(answers) == list(range(1000))
    assert set(died_on) == {threading.get_ident()}
