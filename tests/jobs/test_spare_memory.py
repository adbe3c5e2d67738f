import platform
import subprocess
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.jobs import spare_memory
from ecomkpi_desktop.jobs.runner import Runner
from ecomkpi_desktop.jobs.sequence import Sequence
from ecomkpi_desktop.jobs.spare_memory import SpareMemory


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Each time memory was given back: whether on another thread than the window's."""
    times: list[bool] = []
    monkeypatch.setattr(
        spare_memory, "give_back", lambda: times.append(threading.current_thread() is not threading.main_thread())
    )
    return times


def test_memory_is_given_back_once_after_work_and_never_again(qtbot: QtBot, given: list[bool]) -> None:
    runner, sequence = Runner(), Sequence()
    spare = SpareMemory(runner, sequence, quiet_ms=1)
    with qtbot.waitSignals([runner.became_idle, sequence.became_idle]):
        runner.run("figures", lambda: 1, lambda _value: None)
        sequence.run(lambda: 2)
    qtbot.waitUntil(lambda: bool(given))
    spare._pool.waitForDone()
    assert given == [True]
    assert not spare._timer.isActive()
    runner.close()
    sequence.close()


def test_memory_stays_while_something_is_computed(qtbot: QtBot, given: list[bool]) -> None:
    runner, sequence = Runner(), Sequence()
    spare = SpareMemory(runner, sequence, quiet_ms=1)
    go_on = threading.Event()
    runner.run("figures", go_on.wait, lambda _value: None)
    spare._give_back()
    spare._pool.waitForDone()
    assert given == []
    with qtbot.waitSignal(runner.became_idle):
        go_on.set()
    runner.close()
    sequence.close()


def test_memory_can_be_given_back_whatever_is_loaded() -> None:
    spare_memory.give_back()


MANY_THREADS = """
import ctypes, sys, threading
from ecomkpi_desktop.jobs.spare_memory import share_heaps
if sys.argv[1] == "shared":
    share_heaps()
gate = threading.Barrier(6)
def work():
    gate.wait()
    held = [bytearray(5_000) for _ in range(200)]
    gate.wait()
threads = [threading.Thread(target=work) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
ctypes.CDLL(None).malloc_stats()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc gives a thread a heap of its own")
@pytest.mark.parametrize("heaps", ["shared", "own"])
def test_many_threads_share_two_heaps(heaps: str) -> None:
    ended = subprocess.run([sys.executable, "-c", MANY_THREADS, heaps], check=True, capture_output=True, text=True)
    assert (ended.stderr.count("Arena ") <= 2) == (heaps == "shared")
