"""Starts the program on a document, uses it as its user would, and leaves; prints as JSON what it was like.

Run as a process of its own: ``python -m tests.benchmarks.living DOCUMENT``, with the ``time.time()`` at which it was
started in the environment variable STARTED_AT. The pages are those of ``ui.window.places``: whatever a page asks for
is measured, without a list of questions that could grow old.
"""

import json
import os
import statistics
import sys
import time
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.app import main, window
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.places import PLACES
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.benchmarks.driving import Driver
from tests.benchmarks.scrolling import scrolled
from tests.benchmarks.watching import Took, Watching

if TYPE_CHECKING:
    from collections.abc import Callable

_TURNS = 3  # of every kind of change on every page
_IDLE_SECONDS = 10.0
_BETWEEN_MS = 30
STARTS = [date(2020 + year, month, 1) for month in (1, 4, 9) for year in (0, 1, 2)]
PERIODS = [Period(start, start.replace(year=start.year + 1)) for start in STARTS]


@dataclass
class Found:
    """What the program was like; times in ms unless another unit is named.

    Attributes:
        painted, usable, prepared: seconds from the start to the first paint, to the figures of the first page, and
            until every page was made ahead.
        first, again: page -> turning to it: the event of the mouse and what it sets off, up to the painting.
        answered: page -> from the first turning to it until its figures are painted.
        changes: page -> kind of change -> median until every figure in sight is painted.
        longest: page -> the longest event of all that was done there.
        scrolling: the longest event while a table of a million rows is scrolled, by the way of scrolling.
        idle: share of a processor while nothing is done, every page having been seen.
        memory: MB in memory, every page having been seen; 0 where the system does not tell.
        peak: the most it ever was.
    """

    painted: float = 0.0
    usable: float = 0.0
    prepared: float = 0.0
    first: dict[str, Took] = field(default_factory=dict)
    again: dict[str, Took] = field(default_factory=dict)
    answered: dict[str, float] = field(default_factory=dict)
    changes: dict[str, dict[str, float]] = field(default_factory=dict)
    longest: dict[str, Took] = field(default_factory=dict)
    scrolling: dict[str, Took] = field(default_factory=dict)
    idle: float = 0.0
    memory: float = 0.0
    peak: float = 0.0


class User:
    """Uses the program.

    Args:
        application: which notes how long everything takes.
        started_at: when the process was started.
    """

    def __init__(self, application: Watching, started_at: float) -> None:
        self._application = application
        self._started_at = started_at
        self._driver = Driver(next(one for one in application.topLevelWidgets() if isinstance(one, MainWindow)))
        self._window = self._driver.window
        self.found = Found()

    def use(self) -> None:
        """Do everything."""
        found, driver, session = self.found, self._driver, self._driver.session
        found.painted = self._application.painted_at - self._started_at
        driver.until(lambda: session.is_ready)
        driver.until(lambda: session.runner.is_idle)
        found.usable = time.time() - self._started_at
        driver.until(lambda: self._window.workspace.pages.missing is None)
        driver.rest(300)
        found.prepared = time.time() - self._started_at
        self._window.resize(1400, 900)
        driver.rest(300)
        for place in PLACES:
            found.first[place.key] = self._turn_to(place.key)
        for place in PLACES:
            found.again[place.key] = self._turn_to(place.key)
            self._change_everything(place.key)
        found.scrolling = scrolled(self._application, driver)
        found.idle = self._idle()
        found.memory, found.peak = megabytes("VmRSS"), megabytes("VmHWM")

    def _turn_to(self, key: str) -> Took:
        driver, workspace = self._driver, self._window.workspace
        button = workspace.rail.button(key)
        driver.rest(_BETWEEN_MS)
        self._application.watch()
        begun, own = time.perf_counter(), time.thread_time()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._window.repaint()
        took = Took((time.perf_counter() - begun) * 1e3, (time.thread_time() - own) * 1e3)
        driver.until(lambda: driver.session.runner.is_idle)
        QApplication.processEvents()
        self.found.answered.setdefault(key, (time.perf_counter() - begun) * 1e3)
        assert workspace.pages.current is not None
        assert workspace.pages.current.key == key
        driver.rest(_BETWEEN_MS)
        self._keep_longest(key)
        return took

    def _change_everything(self, key: str) -> None:
        session = self._driver.session
        facts, whole = session.facts, session.selection
        assert facts is not None
        assert whole is not None
        channels = [frozenset(facts.channels[at : at + 3]) for at in range(_TURNS)]
        kinds: dict[str, Callable[[int], object]] = {
            "period": lambda turn: session.select_period(PERIODS[turn % len(PERIODS)]),
            "channels": lambda turn: session.select_channels(channels[turn]),
            "rate": lambda turn: session.edit(SetSetting("cost.default_rate", 0.3 + turn / 400), "a rate"),
            "threshold": lambda turn: session.edit(SetSetting("corridor.cm3_rate.floor", 0.05 + turn / 400), "a bound"),
        }
        self._application.watch()
        for kind, change in kinds.items():
            waits = []
            for turn in range(_TURNS):
                waits.append(self._driver.change(lambda turn=turn, change=change: change(turn)))
                self._driver.wait(_BETWEEN_MS)
            self.found.changes.setdefault(key, {})[kind] = statistics.median(waits)
        self._keep_longest(key)
        session.select(whole)
        self._driver.rest(_BETWEEN_MS)

    def _keep_longest(self, key: str) -> None:
        longest = self._application.seen()[:1]
        before = self.found.longest.get(key)
        if longest and (before is None or longest[0].own > before.own):
            self.found.longest[key] = longest[0]

    def _idle(self) -> float:
        self._driver.rest(3_000)  # what was changed is saved, what was used is collected
        begun, used = time.perf_counter(), time.process_time()
        self._driver.wait(int(_IDLE_SECONDS * 1000))
        return (time.process_time() - used) / (time.perf_counter() - begun)


def megabytes(name: str) -> float:
    """Return what Linux tells of this process; 0 elsewhere."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) / 1024


class Used(Watching):
    """An application whose window is used as soon as it stands."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        if not self.painted_at:
            QTimer.singleShot(5, self._begin)
            return
        user = User(self, float(os.environ["STARTED_AT"]))
        try:
            user.use()
            sys.stdout.write(json.dumps(asdict(user.found)))
        finally:
            self.closeAllWindows()


if __name__ == "__main__":
    window.__dict__["QApplication"] = Used
    sys.exit(main.main(sys.argv[1:]))
