"""Python's cyclic garbage collection, held to the GUI thread and to moments between two events.

Left alone it runs wherever an object happens to be made: on a worker thread, where destroying a widget is forbidden,
or in the middle of Qt walking through its widgets (a change of style sheet asks Python for sizes), which then goes on
with a widget that is no more. Both end in a crash, rarely and without a trace.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 2_000
_YOUNG, _MIDDLE, _OLD = 700, 10, 10  # Python's own thresholds


class Collector(QObject):
    """Collects from the event loop instead of anywhere; automatic collection is off until :meth:`stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations that are due."""
        young, middle, old = gc.get_count()
        if young <= _YOUNG:
            return
        gc.collect(2 if old > _OLD else 1 if middle > _MIDDLE else 0)

    def settle(self) -> None:
        """Take everything that lives now for permanent, so that later collections need not look through it.

        Called once the heavy libraries are loaded, and again once every page is made: looking through them takes
        longer than a frame. The few knots among it are kept too: finding them would take just as long.
        """
        gc.freeze()

    def stop(self) -> None:
        """Leave collection to Python again."""
        if self._timer.isActive():
            self._timer.stop()
            gc.enable()
