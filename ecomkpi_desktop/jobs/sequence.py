"""Work that must happen one after the other on one and the same thread: everything done to the document.

A SQLite connection belongs to the thread that made it and the disk may be slow, so that the document lives on a thread
of its own; results come back on the thread of the sequence object.
"""

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ecomkpi_desktop.base.issues import Issue, ReadableError
from ecomkpi_desktop.base.progress import Cancelled
from ecomkpi_desktop.jobs.handover import Handover
from ecomkpi_desktop.jobs.runner import issue_of
from ecomkpi_desktop.jobs.target import Target

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Asked:
    on_result: Target | None
    on_error: Target | None


@dataclass(frozen=True, slots=True)
class _Ended:
    """How a step ended. It knows nothing of who asked: the last to let go of a widget must not be the other thread."""

    value: object = None
    error: Exception | None = None


class Sequence(QObject):
    """Runs functions in the order in which they were given, on one thread.

    Signals:
        became_idle: every step given so far has ended and its result was delivered.
        crashed: an exception that is not a :class:`ReadableError`.
    """

    became_idle = Signal()
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, name: str = "document") -> None:
        super().__init__(parent)
        self._steps = steps = queue.SimpleQueue[Callable[[], object] | None]()
        self._asked: deque[_Asked] = deque()  # of the steps under way, in their order
        self._handover = Handover()
        self._handover.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

        def end() -> None:
            steps.put(None)

        # Whoever forgets to close it leaves no thread that waits for ever.
        self.destroyed.connect(end, Qt.ConnectionType.DirectConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=False)
        self._started = False
        self._closed = False

    @property
    def is_idle(self) -> bool:
        """Whether every step has ended and been delivered."""
        return not self._asked

    def run(
        self,
        function: Callable[[], Any],
        on_result: Callable[[Any], object] | None = None,
        on_error: Callable[[Issue], object] | None = None,
    ) -> None:
        """Queue ``function``; ``on_result`` or ``on_error`` is called here when it has ended."""
        if self._closed:
            return
        if not self._started:
            self._started = True
            self._thread.start()
        self._asked.append(
            _Asked(
                Target(on_result) if on_result is not None else None,
                Target(on_error) if on_error is not None else None,
            )
        )
        self._steps.put(function)

    def close(self, last: Callable[[], object] | None = None) -> None:
        """Do every step still queued, then ``last``, then end the thread. Blocks; nothing is delivered any more."""
        if self._closed:
            return
        self._closed = True
        if not self._started:
            return
        if last is not None:
            self._steps.put(last)
        self._steps.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (step := self._steps.get()) is not None:
            self._take(step)
            del step  # waiting for the next one it would hold all that this one read

    def _take(self, step: Callable[[], object]) -> None:
        try:
            ended = _Ended(value=step())
        except Exception as error:  # noqa: BLE001 - marshalled to the owner's thread, never lost
            ended = _Ended(error=error)
        if self._closed:
            if ended.error is not None:
                _LOG.error("the document could not be left in order", exc_info=ended.error)
            return
        self._handover.arrived.emit(ended)

    @Slot(object)
    def _deliver(self, ended: _Ended) -> None:
        asked = self._asked.popleft()
        if self._closed:
            return
        error = ended.error
        if error is None:
            if asked.on_result is not None:
                asked.on_result(ended.value)
        elif not isinstance(error, Cancelled):
            if not isinstance(error, ReadableError):
                _LOG.error("work on the document failed", exc_info=error)
                self.crashed.emit(error)
            if asked.on_error is not None:
                asked.on_error(issue_of(error))
        if not self._asked:
            self.became_idle.emit()
