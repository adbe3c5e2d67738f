"""A real window driven from a benchmark: wait until it is at rest, and feel its pulse meanwhile."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.app.window import make_window
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory
from tests.benchmarks.heartbeat import Beats, Heartbeat

_PATIENCE_SECONDS = 120.0


class Driver:
    """Drives a window that is there already.

    Args:
        window: the product's own.
    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.session = window.context.session
        self._pulse = Heartbeat()

    def rest(self, quiet_ms: int = 60) -> None:
        """Run the event loop until nothing has been computed for a moment."""
        session = self.session
        while True:
            self.until(lambda: session.runner.is_idle and session.sequence.is_idle)
            self.wait(quiet_ms)
            if session.runner.is_idle and session.sequence.is_idle:
                return

    def wait(self, milliseconds: int) -> None:
        """Run the event loop for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, condition: Callable[[], Any]) -> None:
        """Run the event loop until something holds."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < end, "waited in vain"
            self.wait(2)

    def pulse_of(self, work: Callable[[], object]) -> Beats:
        """Do some work, wait until everything it sets off is done, and return the pulse meanwhile."""
        self.wait(50)
        self._pulse.start()
        work()
        self.rest()
        return self._pulse.stop()

    def change(self, change: Callable[[], object]) -> float:
        """Change something as its user does; return the ms until every figure in sight is there and painted."""
        begun = time.perf_counter()
        change()
        QApplication.processEvents()
        self.until(self._is_answered)
        QApplication.processEvents()
        return (time.perf_counter() - begun) * 1e3

    def _is_answered(self) -> bool:
        session = self.session
        return session.runner.is_idle and not session._batch_timer.isActive() and not session._patience_timer.isActive()


class Driven(Driver):
    """The product's own window, made here.

    Args:
        folder: where it remembers its place.
    """

    def __init__(self, folder: Path) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        memory = Memory(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        super().__init__(make_window(application, memory, language="fr"))
        self.window.resize(1400, 900)
        self.window.show()
        self.rest()

    def close(self) -> None:
        """Close the window and end its threads."""
        self.window.close()
