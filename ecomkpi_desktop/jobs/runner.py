"""Background work where only the latest request of each key counts.

Work runs on a thread pool and its result is delivered on the thread of the runner. A result is stale as soon as its
key was asked for again: it is thrown away, so that what is painted is always an answer to the last question.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from ecomkpi_desktop.base.issues import Issue, ReadableError, Severity
from ecomkpi_desktop.base.progress import Cancelled
from ecomkpi_desktop.jobs.handover import Handover
from ecomkpi_desktop.jobs.target import Target

_LOG = logging.getLogger(__name__)

_SHUTDOWN_MS = 10_000


@dataclass(slots=True)
class _Job:
    function: Callable[[], object]
    on_result: Target
    on_error: Target | None
    is_wanted: bool = True


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a worker hands over. It knows nothing of who asked: the last to let go of a widget must not be a worker."""

    key: str
    value: object = None
    error: Exception | None = None


def issue_of(error: Exception) -> Issue:
    """Return the issue that explains an error; an unexpected one becomes ``unexpected_error`` with its type's name."""
    if isinstance(error, ReadableError):
        return error.issue
    return Issue("unexpected_error", Severity.ERROR, params={"error": type(error).__name__})


class Runner(QObject):
    """Runs functions in the background, the latest per key wins.

    Signals:
        became_idle: nothing runs or waits any more.
        crashed: an exception that is not a :class:`ReadableError`, marshalled from its worker thread; ``object`` is
            the exception.
    """

    became_idle = Signal()
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._running: dict[str, _Job] = {}
        self._waiting: dict[str, _Job] = {}
        self._open = True
        self._handover = Handover()
        self._handover.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._running and not self._waiting

    def is_busy(self, key: str) -> bool:
        """Whether work of this key runs or waits."""
        return key in self._running or key in self._waiting

    def run(
        self,
        key: str,
        function: Callable[[], Any],
        on_result: Callable[[Any], object],
        on_error: Callable[[Issue], object] | None = None,
    ) -> None:
        """Run ``function`` on a worker thread and call ``on_result`` with what it returns, here.

        An earlier request of the same key that has not arrived yet never will. Must be called on the runner's thread.

        Args:
            key: what the work is about.
            function: the work; it must not touch widgets.
            on_result: called with the result. A bound method is held weakly.
            on_error: called with the issue when the work fails.
        """
        if not self._open:
            return
        job = _Job(function, Target(on_result), Target(on_error) if on_error is not None else None)
        if key in self._running:
            self._waiting[key] = job
        else:
            self._start(key, job)

    def forget(self, prefix: str) -> None:
        """Drop what is asked for under keys that begin with ``prefix``; results on their way are thrown away."""
        for key in [key for key in self._waiting if key.startswith(prefix)]:
            del self._waiting[key]
        for key, job in self._running.items():
            if key.startswith(prefix):
                job.is_wanted = False

    def close(self) -> None:
        """Stop: nothing is delivered any more; waits for the work in hand to end."""
        self._open = False
        self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone(_SHUTDOWN_MS)
        self._running.clear()

    def _start(self, key: str, job: _Job) -> None:
        self._running[key] = job
        self._pool.start(_work(key, job.function, self._handover))

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        if not self._open:
            return
        job = self._running.pop(outcome.key)
        newer = self._waiting.pop(outcome.key, None)
        if newer is not None:
            self._start(outcome.key, newer)
        elif job.is_wanted:
            self._hand_over(job, outcome)
        if self.is_idle:
            self.became_idle.emit()

    def _hand_over(self, job: _Job, outcome: _Outcome) -> None:
        error = outcome.error
        if error is None:
            job.on_result(outcome.value)
            return
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ReadableError):
            _LOG.error("background work %s failed", outcome.key, exc_info=error)
            self.crashed.emit(error)
        if job.on_error is not None:
            job.on_error(issue_of(error))


def _work(key: str, function: Callable[[], object], handover: Handover) -> Callable[[], None]:
    def work() -> None:
        try:
            outcome = _Outcome(key, value=function())
        except Exception as error:  # noqa: BLE001 - marshalled to the runner's thread, never lost
            outcome = _Outcome(key, error=error)
        handover.arrived.emit(outcome)

    return work
