"""Starts the program as its users do and leaves at the first paint of its window.

Run as a process of its own: ``python -m tests.app.first_paint [ARGUMENT ...]``; prints a JSON object: ``seconds``
since the process was started (``time.time()`` in the environment variable STARTED_AT), ``modules`` imported by then.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from ecomkpi_desktop.app import main, window


class Observed(QApplication):
    """An application that watches for the first paint of a main window."""

    seen = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Hand an event over, then see whether it was the first paint."""
        handled = super().notify(receiver, event)
        if not self.seen and event.type() is QEvent.Type.Paint and isinstance(receiver, QMainWindow):
            self.seen = True
            seconds = time.time() - float(os.environ["STARTED_AT"])
            sys.stdout.write(json.dumps({"seconds": seconds, "modules": sorted(sys.modules)}))
            QTimer.singleShot(0, self.quit)
        return handled


if __name__ == "__main__":
    window.__dict__["QApplication"] = Observed
    sys.exit(main.main(sys.argv[1:]))
