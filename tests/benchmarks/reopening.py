"""Starts the program on a document and leaves when the dials have figures.

Run as a process of its own: ``python -m tests.benchmarks.reopening DOCUMENT``; prints a JSON object: seconds since the
process was started (``time.time()`` in the environment variable STARTED_AT) to the first ``paint`` of the window and to
the ``dials``, and the longest ``gap`` of its pulse in ms.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from ecomkpi_desktop.app import main, window
from ecomkpi_desktop.ui.window.strip import DialStrip
from tests.benchmarks.heartbeat import Heartbeat

_KEPT_AFTER_MS = 2_500  # the facts are kept once the figures are shown


class Observed(QApplication):
    """An application that notes when its window is painted and when its dials have figures."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._found: dict[str, float] = {}
        self._pulse = Heartbeat(self)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look)

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Hand an event over, then see whether it was the first paint."""
        handled = super().notify(receiver, event)
        if "paint" not in self._found and event.type() is QEvent.Type.Paint and isinstance(receiver, QMainWindow):
            self._note("paint")
            self._pulse.start()
            self._watch.start(5)
        return handled

    def _note(self, what: str) -> None:
        self._found[what] = time.time() - float(os.environ["STARTED_AT"])

    def _look(self) -> None:
        strips = [strip for widget in self.topLevelWidgets() for strip in widget.findChildren(DialStrip)]
        if any(strip.dial("aov").data is not None for strip in strips):
            self._watch.stop()
            self._note("dials")
            self._found["gap"] = self._pulse.stop().longest
            sys.stdout.write(json.dumps(self._found))
            QTimer.singleShot(_KEPT_AFTER_MS, self.closeAllWindows)


if __name__ == "__main__":
    window.__dict__["QApplication"] = Observed
    sys.exit(main.main(sys.argv[1:]))
