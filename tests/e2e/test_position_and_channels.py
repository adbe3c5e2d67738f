"""The manager looks for the category stuck in the middle, then joins customers and sees LTV move, on the demonstration.

By clicks and keys in the whole window; what one page decides is found again on the other ones.
"""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.window import make_window
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.pages.omnichannel.page import OmnichannelPage
from ecomkpi_desktop.ui.pages.positioning.page import PositioningPage
from ecomkpi_desktop.ui.persons.dialog import PersonsDialog
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory
from tests.ui.wizard.conftest import PATIENCE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, demonstration: Path, tmp_path: Path) -> Iterator[MainWindow]:
    document = Path(shutil.copy(demonstration, tmp_path))
    memory = Memory(QSettings(str(tmp_path / "profile.ini"), QSettings.Format.IniFormat))
    made = make_window(qapp, memory, language="en")
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.deeds.take([document])
    yield made
    made.close()
    shiboken6.delete(made)


class Manager:
    """Clicks as a person would."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.session = window.context.session

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE)

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.wait(20)
        session = self.session
        self.until(lambda: session.is_ready and session.runner.is_idle and session.sequence.is_idle)
        self.qtbot.wait(20)
        self.until(lambda: session.is_ready and session.runner.is_idle and session.sequence.is_idle)

    def go(self, key: str, kind: type) -> object:
        """Press an entry of the sidebar."""
        self.qtbot.mouseClick(self.window.workspace.rail.button(key), LEFT)
        self.rest()
        return self.window.findChild(kind)


@pytest.fixture
def manager(qtbot: QtBot, window: MainWindow) -> Manager:
    found = Manager(qtbot, window)
    found.until(lambda: found.session.is_ready)
    found.rest()
    found.session.select_period(Period(date(2025, 1, 1), date(2026, 1, 1)))
    found.rest()
    return found


def test_the_category_stuck_in_the_middle_is_found_and_explained(manager: Manager) -> None:
    page = manager.go("positioning", PositioningPage)
    assert isinstance(page, PositioningPage)
    assert {one.name: one.tone for one in page.map.bubbles} == {
        "Céramique de table": "unknown", "Vases et décoration": "premium", "Bougies et senteurs": "premium",
        "Linge de table": "unknown", "Luminaires": "middle",
    }  # fmt: skip
    assert page._advice.accessibleDescription().startswith("Luminaires is stuck in the middle")
    bubble = next(mark for mark in page.map.marks if mark.key == "Luminaires")
    manager.qtbot.mouseClick(page.map, LEFT, pos=bubble.area.center().toPoint())
    manager.rest()
    explanation = manager.window.explanation
    assert explanation.isVisible()
    assert explanation.figure is not None
    assert explanation.figure.id == "gross_margin_rate"
    assert explanation.figure.value == pytest.approx(0.253, abs=0.001)
    explanation.close()
    cockpit = manager.go("cockpit", CockpitPage)
    assert isinstance(cockpit, CockpitPage)
    assert cockpit._view is not None
    stuck = [one.subject for one in cockpit._view.findings if one.code == "category_in_the_middle"]
    assert stuck == ["Luminaires"]


def test_joining_customers_moves_ltv_and_undo_moves_it_back(manager: Manager) -> None:
    page = manager.go("omnichannel", OmnichannelPage)
    assert isinstance(page, OmnichannelPage)

    def ltv() -> float:
        assert page._view is not None
        value = page._view.audit.ltv.value
        assert value is not None
        return value

    def several() -> float | None:
        assert page._view is not None
        return page._view.audit.figures["multichannel_share"].value

    before, share = ltv(), several()
    assert [chooser.value for name, chooser in page.places.choosers.items() if name == "Maisonia"] == ["marketplace"]
    manager.qtbot.mouseClick(page.identity.button, LEFT)
    manager.rest()
    persons = manager.window.findChild(PersonsDialog)
    assert persons.suggestions.table.model().rowCount() > 50
    persons.suggestions.table.selectAll()
    manager.qtbot.mouseClick(persons.suggestions.accept, LEFT)
    manager.until(lambda: ltv() != before)
    manager.rest()
    after = ltv()
    assert after > before
    assert several() != share
    assert page.identity.waiting.text() == "No suggestion is open"
    manager.qtbot.mouseClick(persons.undo, LEFT)
    manager.until(lambda: ltv() != after)
    manager.rest()
    assert ltv() == pytest.approx(before)
    persons.close()
