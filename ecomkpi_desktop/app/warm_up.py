"""Loads in the background what is wanted next, so that neither a document nor a page waits for it."""

import logging
import threading
from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, Signal

from ecomkpi_desktop.ui.window.places import PLACES

_LOG = logging.getLogger(__name__)

# What a document that is opened at once does not load itself.
FIRST = (PLACES[0].module,)
# What the user may ask for after that: the other pages (pyqtgraph among them) and the wizard.
LATER = (
    "ecomkpi_desktop.workspace.document",
    "ecomkpi_desktop.kpi.engine",
    "ecomkpi_desktop.review.findings",
    *(place.module for place in PLACES[1:]),
    "ecomkpi_desktop.ui.wizard.wizard",
    "ecomkpi_desktop.workspace.applying",
)
_PAUSE_SECONDS = 2.0  # a document that is being opened meanwhile comes first


class WarmUp(QObject):
    """Imports modules one after the other on a thread of its own.

    A module that cannot be imported is left to whoever needs it, who says so to the user.

    Signals:
        ended: everything was imported that can be.

    Args:
        first: modules imported at once.
        later: modules imported after a pause.
        pause: its length in seconds.
    """

    ended = Signal()

    def __init__(
        self, first: Sequence[str] = FIRST, later: Sequence[str] = LATER, pause: float = _PAUSE_SECONDS
    ) -> None:
        super().__init__()
        self._steps = (tuple(first), tuple(later))
        self._pause = pause
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="warm-up")

    def start(self) -> None:
        """Begin. Called once the window is painted."""
        self._thread.start()

    def stop(self) -> None:
        """End after the module in hand, and wait for it: an interpreter must not end in the middle of an import."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        first, later = self._steps
        self._load(first)
        if not self._stopped.wait(self._pause):
            self._load(later)
        if not self._stopped.is_set():
            self.ended.emit()

    def _load(self, names: Sequence[str]) -> None:
        for name in names:
            if self._stopped.is_set():
                return
            try:
                import_module(name)
            except Exception:  # noqa: BLE001 - it will be raised again where it can be told
                _LOG.debug("%s could not be loaded ahead", name, exc_info=True)
