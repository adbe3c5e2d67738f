"""The cockpit, the printed report and the command line tell the same findings of the demonstration shop, in order."""

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.main import main
from ecomkpi_desktop.app.window import make_window
from ecomkpi_desktop.base import clock
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.window.memory import Memory
from tests.output.pdf_tools import text_of
from tests.ui.pages.conftest import Desk
from tests.ui.wizard.conftest import PATIENCE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|This plugin does not support", extend=True)

# The last year of the shop's story, five days after it: what is there, and nothing that is not.
CODES = [
    "turnover_up_margin_down", "hidden_costs_unknown", "cac_up", "channel_loses_money", "plateau",
    "marginal_cac_above_ltv", "logistics_per_order_up", "category_in_the_middle", "cohorts_earn_less",
    "break_even_late", "platforms_overclaim", "sharing_undecided",
]  # fmt: skip
SUBJECTS = {"channel_loses_money": "Meta Ads", "category_in_the_middle": "Luminaires"}


@pytest.fixture
def january(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2026, 1, 5))


def plain(text: str) -> str:
    """Return a text as a reader copies it from paper: every space is one."""
    return " ".join(re.sub(r"[\u00a0\u202f]", " ", text).split())


@pytest.fixture(params=["fr", "en"])
def cockpit(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, demonstration: Path, january: None,
    tmp_path: Path,
) -> Iterator[tuple[str, Desk, CockpitPage]]:  # fmt: skip
    """The window on the shop, in each language."""
    memory = Memory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    window = make_window(qapp, memory, language=request.param)
    window.resize(1280, 800)
    window.show()
    with qtbot.waitSignal(window.context.session.opened, timeout=PATIENCE):
        window.context.session.open(Path(shutil.copy(demonstration, tmp_path)))  # the command line reads the other one
    qtbot.waitUntil(lambda: window.context.session.is_ready, timeout=PATIENCE)
    desk = Desk(window.context, qtbot)
    desk.settle()
    page = window.workspace.pages.current
    assert isinstance(page, CockpitPage)
    yield request.param, desk, page
    window.close()
    shiboken6.delete(window)


def test_the_window_the_paper_and_the_command_line_tell_the_same_list(
    cockpit: tuple[str, Desk, CockpitPage], demonstration: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    language, desk, page = cockpit
    desk.qtbot.mouseClick(page.findings._rest, Qt.MouseButton.LeftButton)
    titles = [plain(card._title.text()) for card in page.findings.cards]
    shown = [finding.code for finding in page._view.findings] if page._view is not None else []

    assert main(["findings", str(demonstration), "--json", "--lang", language]) == 0
    told = json.loads(capsys.readouterr().out)["findings"]
    assert [one["code"] for one in told] == shown == CODES
    assert {one["code"]: one["subject"] for one in told if one["code"] in SUBJECTS} == SUBJECTS

    assert main(["findings", str(demonstration), "--lang", language]) == 0
    lines = [plain(line[2:]) for line in capsys.readouterr().out.splitlines() if line.startswith("- ")]
    assert lines == titles

    paper = tmp_path / "report.pdf"
    assert main(["report", str(demonstration), "--lang", language, "--annexes", "findings", "--out", str(paper)]) == 0
    text = plain(text_of(paper))
    places = [text.find(f"{number}. {title}") for number, title in enumerate(titles, start=1)]
    assert -1 not in places, titles[places.index(-1)]
    assert places == sorted(places)


def test_one_click_on_the_cockpit_opens_the_review_that_is_due(cockpit: tuple[str, Desk, CockpitPage]) -> None:
    _language, desk, page = cockpit
    desk.qtbot.mouseClick(page.next_review.button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert [review.period for review in desk.session.notebook.all(Review)] == [
        Period(date(2025, 12, 1), date(2026, 1, 1))
    ]
