"""An application that knows how long every event took its window, by the clock and of the window's own thread.

The own time is what a machine with nothing else to do would take: the clock counts other programs too.
"""

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow


@dataclass(frozen=True, slots=True)
class Took:
    """How long something took, in ms.

    Attributes:
        clock: by the clock.
        own: of the window's own thread.
        what: the event and who got it.
    """

    clock: float
    own: float
    what: str = ""


class Watching(QApplication):
    """Notes the first paint of a main window, and every event while it is asked to."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self.painted_at = 0.0
        self._events: list[Took] | None = None
        self._depth = 0

    def watch(self) -> None:
        """Begin to note events."""
        self._events = []

    def seen(self) -> list[Took]:
        """End, and return the events that were noted, the longest first."""
        events, self._events = self._events or [], None
        return sorted(events, key=lambda one: -one.own)

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Hand an event over, and note how long that took unless another one is being handled."""
        if self._depth or self._events is None:
            handled = super().notify(receiver, event)
            if not self.painted_at and event.type() is QEvent.Type.Paint and isinstance(receiver, QMainWindow):
                self.painted_at = time.time()
            return handled
        what = f"{event.type().name} to {type(receiver).__name__}"
        self._depth += 1
        begun, own = time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            took = Took((time.perf_counter() - begun) * 1e3, (time.thread_time() - own) * 1e3, what)
            if self._events is not None:
                self._events.append(took)
