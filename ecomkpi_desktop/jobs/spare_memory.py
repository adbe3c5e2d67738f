"""Gives memory back to the system once the work that needed it is over.

Reading a document of a million rows takes several hundred MB for a moment. What is freed stays with the process, in
case it is needed again, which it rarely is: without this the window would keep its most for the rest of the day.
"""

import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Slot

from ecomkpi_desktop.jobs.runner import Runner
from ecomkpi_desktop.jobs.sequence import Sequence

_QUIET_MS = 2_000  # the next question may want the same memory
_ARENA_MAX = -8  # M_ARENA_MAX of glibc's malloc.h
_ARENAS = 2  # the threads that allocate at the same time: Python lets one go on, Arrow reads beside it


class SpareMemory(QObject):
    """Waits until nothing has been computed for a moment, then gives back what is free, on a thread of its own.

    Args:
        runner, sequence: whose work it waits for.
        quiet_ms: how long a moment is.
    """

    def __init__(
        self, runner: Runner, sequence: Sequence, parent: QObject | None = None, *, quiet_ms: int = _QUIET_MS
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._sequence = sequence
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(quiet_ms)
        self._timer.timeout.connect(self._give_back)
        for worker in (runner, sequence):
            worker.became_idle.connect(self._timer.start)

    @Slot()
    def _give_back(self) -> None:
        if self._runner.is_idle and self._sequence.is_idle:
            self._pool.start(QRunnable.create(give_back))


def give_back() -> None:
    """Give back to the system what is free; with the C library's allocator that includes what is not Arrow's."""
    arrow = sys.modules.get("pyarrow")
    if arrow is not None:
        arrow.default_memory_pool().release_unused()


def share_heaps() -> None:
    """Let the threads share a few heaps instead of having one each; to be called before there are any.

    What one thread frees serves the others then: a tenth less is held after every page, and a fifth less at most.
    Only glibc (Linux) has a heap per thread; a lower limit for memory maps of their own would save as much, but twice
    the time of following a rate.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(AttributeError, OSError):  # another C library than glibc
        ctypes.CDLL(None).mallopt(_ARENA_MAX, _ARENAS)
