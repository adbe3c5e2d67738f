"""The pulse of the window: how long it ever keeps its user waiting."""

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer, Slot

BEAT_MS = 16  # one frame


@dataclass(frozen=True, slots=True)
class Beats:
    """What a pulse was like.

    Attributes:
        gaps: time between beats in ms, the longest first.
    """

    gaps: tuple[float, ...] = field(repr=False)

    @property
    def longest(self) -> float:
        """The longest gap in ms."""
        return self.gaps[0] if self.gaps else 0.0

    def above(self, milliseconds: float) -> int:
        """Return how many gaps were longer."""
        return sum(gap > milliseconds for gap in self.gaps)

    def __str__(self) -> str:
        tail = ", ".join(f"{gap:.0f}" for gap in self.gaps[1:4])
        return f"longest gap {self.longest:3.0f} ms of {len(self.gaps)} (then {tail}), {self.above(50)} above 50 ms"


class Heartbeat(QObject):
    """A timer of 16 ms on the thread of the window that notes how late it fires."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin anew."""
        self._gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> Beats:
        """End and return what was noted, up to this very moment."""
        self._beat()
        self._timer.stop()
        return Beats(tuple(sorted(self._gaps, reverse=True)))

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1e3)
        self._last = now
