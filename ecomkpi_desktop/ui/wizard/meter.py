"""Progress of work on another thread or process, looked at by the window when it likes."""

import threading
import time

from ecomkpi_desktop.base.progress import Cancelled


class Meter:
    """The latest report of one piece of work, and the wish to stop it.

    The worker writes, the window reads a few times a second: no signal is queued for each report.

    Attributes:
        step: code of the current step.
        done: share of the work done, 0 to 1.
        started: monotonic time at which the work began, in seconds.
    """

    def __init__(self) -> None:
        self.step = ""
        self.done = 0.0
        self.started = time.monotonic()
        self._stop = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was told to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, step: str, done: float) -> None:
        """Take a report of the worker.

        Raises:
            Cancelled: the work was told to stop.
        """
        if self._stop.is_set():
            raise Cancelled
        self.step, self.done = step, min(max(done, 0.0), 1.0)
