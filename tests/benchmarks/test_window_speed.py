"""How soon the window is there, and how long it ever keeps its user waiting.

Figures are printed; what is asserted are wide ratios to something measured in the same run. The targets: first paint
within 1.2 s, a million lines to the first dial within 2 s, no gap of the pulse above 50 ms, the figures of a page
within 33 ms after a filter and within 16 ms after a rate or a threshold.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension, Step
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.ui.pages.acquisition.view import AcquisitionQuestion
from ecomkpi_desktop.ui.pages.cockpit.view import CockpitQuestion
from ecomkpi_desktop.ui.pages.customers.view import CustomersQuestion
from ecomkpi_desktop.ui.pages.profitability.view import breakdown_of, ladder_view
from ecomkpi_desktop.ui.pages.trends.view import Comparison, TrendQuestion
from ecomkpi_desktop.ui.window.dial_job import DialJob
from ecomkpi_desktop.ui.wizard.wizard import ImportWizard, PageId
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.app.test_start import first_paint
from tests.benchmarks.driving import Driven

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

ROOT = Path(__file__).resolve().parents[2]
EAGER = "import PySide6.QtWidgets, numpy, pandas, pyarrow.compute, pyqtgraph"
STARTS = [date(2020 + year, month, 1) for month in (1, 4, 9) for year in (0, 1, 2)]
PERIODS = [Period(start, start.replace(year=start.year + 1)) for start in STARTS]
PAGES = ("cockpit", "profitability", "acquisition", "customers", "trends", "data")
Say = Callable[[str], None]


def seconds_of(*command: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, cwd=ROOT)
    return time.perf_counter() - begun


def reopened(path: Path) -> dict[str, float]:
    environment = os.environ | {"STARTED_AT": repr(time.time())}
    command = [sys.executable, "-m", "tests.benchmarks.reopening", str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    found: dict[str, float] = json.loads(ended.stdout)
    return found


def middle(values: list[float]) -> str:
    return f"median {statistics.median(values):.2f} s, shortest {min(values):.2f} s"


def test_the_window_is_seen_sooner_than_its_libraries_are_loaded(tmp_path: Path, say: Say) -> None:
    first_paint(tmp_path)  # warms the disk
    ours = [first_paint(tmp_path)["seconds"] for _ in range(5)]
    eager = [seconds_of("-c", EAGER) for _ in range(3)]
    say(f"first paint: {middle(ours)}; importing the libraries alone: {middle(eager)}, "
        f"ratio {min(eager) / min(ours):.1f}")  # fmt: skip
    assert min(ours) < min(eager)


def test_a_million_lines_are_open_sooner_the_second_time(million: Path, say: Say) -> None:
    anew = reopened(million)
    again = [reopened(million) for _ in range(5)]
    say(f"a million lines to the first dial: {middle([one['dials'] for one in again])} (window painted "
        f"{middle([one['paint'] for one in again])}; built anew {anew['dials']:.2f} s; longest gap "
        f"{statistics.median(one['gap'] for one in again):.0f} ms)")  # fmt: skip
    assert min(one["dials"] for one in again) < anew["dials"]


@pytest.fixture
def driven(qapp: Any, tmp_path: Path) -> Iterator[Driven]:
    made = Driven(tmp_path)
    yield made
    made.close()


def test_the_window_lives_while_the_real_workbook_is_imported(
    driven: Driven, real_workbook: Path, tmp_path: Path, say: Say
) -> None:
    session = driven.session
    session.create(tmp_path / "shop.ekpi")
    driven.until(lambda: session.is_open)
    driven.rest()
    wizard = ImportWizard(driven.window.context, (), driven.window)
    wizard.open()
    driven.wait(500)
    batch = wizard.batch

    def look() -> None:
        batch.add([real_workbook])
        driven.until(lambda: batch.entries and not batch.is_looking)

    def read() -> None:
        (entry,) = batch.entries
        for doubt in list(entry.doubts.values()):
            batch.decide(entry, doubt.code, doubt.proposed or doubt.options[0])
            driven.until(lambda: not batch.is_looking)
        driven.until(lambda: batch.is_read)

    def add() -> None:
        wizard.accept()
        driven.until(lambda: session.is_ready)

    beats = {"recognised": driven.pulse_of(look), "read": driven.pulse_of(read)}
    while wizard.currentId() != PageId.IMPORT:
        wizard.next()
        driven.wait(100)
    beats["saved and shown"] = driven.pulse_of(add)
    for step, found in beats.items():
        say(f"import of the real workbook, {step:16s} {found}")
    assert session.has_data
    assert all(found.above(50) <= max(3, len(found.gaps) // 20) for found in beats.values())


def test_the_window_lives_while_figures_of_a_million_lines_are_refreshed(
    driven: Driven, million: Path, say: Say
) -> None:
    session = driven.session
    session.open(million)
    driven.until(lambda: session.is_ready)
    driven.rest()

    def drag(key: str, first: float) -> None:
        for step in range(40):
            session.edit(SetSetting(key, first + step / 400), f"drag {key}")
            driven.wait(12)

    def each(values: list[Any], choose: Callable[[Any], None]) -> None:
        for value in values:
            choose(value)
            driven.rest(0)

    assert session.facts is not None
    channels = [frozenset(session.facts.channels[at : at + 3]) for at in range(4)]
    for page in PAGES:
        driven.window.workspace.show_page(page)
        driven.rest(200)
        beats = {
            "periods": driven.pulse_of(lambda: each(PERIODS, session.select_period)),
            "channels": driven.pulse_of(lambda: each([*channels, None], session.select_channels)),
            "dragging a rate": driven.pulse_of(lambda: drag("cost.default_rate", 0.3)),
            "dragging a threshold": driven.pulse_of(lambda: drag("corridor.cm3_rate.floor", 0.05)),
        }
        for step, found in beats.items():
            say(f"{page:14s} {step:21s} {found}")
        assert all(statistics.median(found.gaps) < 50 for found in beats.values())


def questions(session: Any) -> dict[str, Callable[[Engine, Selection], object]]:
    """Return what the strip and every page ask."""
    settings, facts, imports = session.settings, session.facts, session.imports
    job = DialJob()
    return {
        "dials": lambda engine, at: job(engine, at, settings=settings, imports=imports),
        "cockpit": CockpitQuestion(settings, imports, facts.first_day, facts.last_day),
        "profitability": lambda engine, at: (ladder_view(engine, at),
                                             breakdown_of(engine, at, dimension=Dimension.PRODUCT)),
        "acquisition": AcquisitionQuestion(settings),
        "customers": CustomersQuestion(settings),
        "trends": TrendQuestion(Step.MONTH, Comparison.YEAR),
    }  # fmt: skip


def test_every_page_has_its_figures_within_a_frame_or_two(driven: Driven, million: Path, say: Say) -> None:
    session = driven.session
    with Document.open(million, read_only=True) as document:
        tables = document.tables()
    begun = time.perf_counter()
    Facts.build(tables)
    build = (time.perf_counter() - begun) * 1e3
    session.open(million)
    driven.until(lambda: session.is_ready)
    driven.rest()
    driven.window.hide()
    driven.window.workspace.pages.setCurrentIndex(-1)

    def answered(name: str) -> float:
        """Return the ms from a question to its answer, both in the GUI thread."""
        arrived: list[float] = []
        loop = QEventLoop()

        def take(_answer: object) -> None:
            arrived.append(time.perf_counter())
            loop.quit()

        asked = time.perf_counter()
        session.request(f"bench.{name}", asking[name], take)
        loop.exec()
        return (arrived[0] - asked) * 1e3

    def filters(turn: int) -> None:
        session._selection = Selection(PERIODS[turn % len(PERIODS)], None)

    def rates(turn: int) -> None:
        session._settings = session.settings.with_value("cost.default_rate", 0.2 + turn / 200)

    def thresholds(turn: int) -> None:
        session._settings = session.settings.with_value("corridor.cm3_rate.floor", 0.01 + turn / 200)

    turns = cycle(range(60))
    asking = questions(session)
    for name in asking:
        answered(name)
        medians = []
        for change in (filters, rates, thresholds):
            waits = []
            for turn in islice(turns, 9):
                change(turn)
                asking = questions(session)
                waits.append(answered(name))
            medians.append(statistics.median(waits))
        say(f"{name:14s} after a filter {medians[0]:5.1f} ms, a rate {medians[1]:5.1f} ms, a threshold "
            f"{medians[2]:5.1f} ms; building the store takes {build / medians[0]:.0f} times the first")  # fmt: skip
        assert medians[0] < build / 4
