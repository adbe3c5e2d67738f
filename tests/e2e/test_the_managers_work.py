"""The manager's whole month on the demonstration shop, from the hidden costs to the printed review.

One window and one document, by clicks and keys; each step begins where the one before it has left the shop.
"""

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.demonstration import make_demonstration
from ecomkpi_desktop.app.window import make_window
from ecomkpi_desktop.base import clock
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.delegation.validation import Answer as Said
from ecomkpi_desktop.review.delegation.validation import Form, Frequency, Validation
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.review.notebook import Notebook
from ecomkpi_desktop.review.objectives.objective import Aim, Objective
from ecomkpi_desktop.ui.pages.hidden_costs.row import Answer
from ecomkpi_desktop.ui.persons.dialog import PersonsDialog
from ecomkpi_desktop.ui.print_preview import PrintPreview
from ecomkpi_desktop.ui.window.memory import Memory
from tests.e2e.hands import LEFT, Hands
from tests.output.pdf_tools import text_of
from tests.ui.pages.review_user import ReviewUser, Typed
from tests.ui.wizard.conftest import PATIENCE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("propagateSizeHints|This plugin does not support", extend=True),
]

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 1, 12)
YEAR = Period(date(2025, 1, 1), date(2026, 1, 1))
DECEMBER = date(2025, 12, 1)
OWNER, PRODUCER = "Lea Martin", "Agence Nova"
PAST = (
    ("Lamp sale", Said.YES, "Margin above 30%; stock above 100"),
    ("Candle sale", Said.NO, "Margin above 30%; no other sale running"),
    ("Vase sale", Said.YES, "Margin above 30%; stock above 100"),
)
DECIDED: Typed = ("Renegotiate the lamps with their supplier", "cm3", "4000", date(2026, 3, 1))


@dataclass
class Manager(Hands):
    """Works through the month; keeps what later steps look back at."""

    exports: Path
    folder: Path

    @property
    def notebook(self) -> Notebook:
        return self.session.notebook

    def dial(self, figure_id: str) -> str:
        """What a dial of the strip says aloud."""
        return str(self.window.workspace.strip.dial(figure_id).accessibleDescription())

    @property
    def ratio(self) -> float:
        """LTV/CAC behind its dial, to the last digit."""
        data = self.window.workspace.strip.dial("ltv_cac").data
        assert data is not None
        assert data.figure.value is not None
        return data.figure.value

    def dialog(self, kind: Any) -> Any:
        return self.window.findChild(kind)

    def answer(self, page: Any, code: str, said: Answer) -> None:
        """Answer a line of the hidden costs."""
        self.choose(page.rows.rows[page.audit.line(code).line.key].chooser, said)


@pytest.fixture
def manager(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Manager]:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    exports, document = tmp_path / "exports", tmp_path / "Maison Amarante.ekpi"
    make_demonstration(document, exports)
    window = make_window(
        qapp, Memory(QSettings(str(tmp_path / "profile.ini"), QSettings.Format.IniFormat)), language="en"
    )
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    with qtbot.waitSignal(window.context.session.opened, timeout=PATIENCE):
        window.deeds.take([document])
    person = Manager(window, qtbot, exports, tmp_path)
    person.settle()
    person.session.select_period(YEAR)
    person.settle()
    yield person
    window.close()
    shiboken6.delete(window)


def test_the_whole_cycle_is_run_by_hand(manager: Manager, monkeypatch: pytest.MonkeyPatch) -> None:
    audit_the_hidden_costs(manager)
    find_the_category_stuck_in_the_middle(manager)
    join_customers_and_take_them_apart(manager)
    break_a_contract(manager)
    delegate_a_validation(manager)
    bind_a_key_result(manager)
    closed = hold_the_review(manager)
    read_the_printed_page(manager, closed, monkeypatch)


@pytest.mark.xvfb
@pytest.mark.timeout(900)
@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="Xvfb is not installed")
def test_it_is_run_by_hand_on_a_real_screen_too() -> None:
    """Focus, keys and painting are then the platform's own."""
    command = [sys.executable, "-m", "pytest", f"{__file__}::{test_the_whole_cycle_is_run_by_hand.__name__}", "-q"]
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1366x900x24", *command], cwd=ROOT, capture_output=True, text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"}, timeout=850, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:]
    assert "1 passed" in done.stdout


def audit_the_hidden_costs(manager: Manager) -> None:
    """The gate is closed, CM3 a range; each answer narrows it everywhere; the last one opens the gate."""
    acquisition = manager.go("acquisition")
    assert not acquisition.gate.gate.is_open
    assert acquisition.gate.text.startswith("10 cost lines")
    manager.click(acquisition.gate.button)
    page = manager.window.workspace.pages.current
    assert page.key == "hidden_costs"
    shown = [seen(manager)]
    manager.answer(page := manager.go("hidden_costs"), "fraud", Answer.RANGE)
    for one in list(page.audit.unknown):
        before = page.audit.cm3
        manager.answer(page, one.line.code, Answer.NONE)
        assert page.audit.cm3.high - page.audit.cm3.low < before.high - before.low, one.line.code
        if len(page.audit.unknown) == 5:
            shown.append(seen(manager))
            page = manager.go("hidden_costs")
    assert page.progress_text == "20 of 20 lines answered"
    assert page.audit.gate.is_open
    shown.append(seen(manager))
    for place in range(4):  # dial, cockpit, ladder, what-if: at each another range, never the same twice
        assert len({one[place] for one in shown}) == 3, shown
    assert manager.go("acquisition").gate.gate.is_open


def seen(manager: Manager) -> tuple[str, str, str, str]:
    """Return CM3 as it is written in the strip, in the cockpit, under the ladder and in the what-if."""
    cockpit = manager.go("cockpit")
    card = cockpit.families.cards["cm3"].span.text()
    ladder = manager.go("profitability").card.note.text()
    whatif = manager.go("whatif").span.text()
    return manager.dial("cm3"), card, ladder, whatif


def find_the_category_stuck_in_the_middle(manager: Manager) -> None:
    """The map shows one category in the middle, says by which rule, and what it takes to break even on it."""
    page = manager.go("positioning")
    assert [one.name for one in page.map.bubbles if one.tone == "middle"] == ["Luminaires"]
    assert page._advice.accessibleDescription().startswith("Luminaires is stuck in the middle")
    bubble = next(mark for mark in page.map.marks if mark.key == "Luminaires")
    manager.qtbot.mouseClick(page.map, LEFT, pos=bubble.area.center().toPoint())
    manager.settle()
    explanation = manager.window.explanation
    assert explanation.figure is not None
    assert explanation.figure.value == pytest.approx(0.253, abs=0.001)
    explanation.close()
    manager.choose(page.declared.position, "premium")
    assert manager.session.settings.get("positioning") == "premium"
    assert "ommunicate the value" in page.declared._lever_head.text()


def join_customers_and_take_them_apart(manager: Manager) -> None:
    """LTV moves when suggestions are accepted, and returns to the cent when the decisions are withdrawn."""
    page = manager.go("omnichannel")

    def ltv() -> float:
        return float(page._view.audit.ltv.value)

    before, ratio = ltv(), manager.ratio
    manager.qtbot.mouseClick(page.identity.button, LEFT)
    manager.settle()
    persons = manager.dialog(PersonsDialog)
    persons.suggestions.table.selectAll()
    manager.click(persons.suggestions.accept)
    manager.until(lambda: ltv() != before)
    manager.settle()
    assert ltv() > before
    assert manager.ratio < ratio  # fewer customers were won for the same money
    manager.choose(persons.shown, 3)
    persons.decisions.table.selectAll()
    manager.click(persons.decisions.withdraw)
    manager.until(lambda: ltv() == before)
    assert manager.ratio == ratio
    manager.click(persons.undo)
    assert ltv() > before
    manager.click(persons.undo)
    assert ltv() == before
    manager.click(persons.leave)


def break_a_contract(manager: Manager) -> None:
    """Agreed on what the shop exports; a changed export breaks it, and it is said who must act."""
    page = manager.go("governance")
    page.sources.list.choose(next(row.key for row in rows(page.sources.list) if "shopify-orders" in row.key))
    manager.click(page.sources.open)
    manager.write(page.contract.terms.owner, OWNER, Qt.Key.Key_Tab)
    manager.write(page.contract.terms.producer, PRODUCER, Qt.Key.Key_Tab)
    manager.click(page.contract.agree)
    manager.drop(changed_export(manager))
    page = manager.go("governance")
    manager.click(page.contract.back)
    manager.choose(page.tabs, "breaches")
    said = [page.breaches.list.model.data(page.breaches.list.model.index(at, 2)) for at in
            range(page.breaches.list.model.rowCount())]  # fmt: skip
    assert said == ["The column “Shipping Country” is no longer in the file."]
    assert {one.who for one in page.keeper.sharing.open} == {(OWNER, PRODUCER)}
    manager.click(page.breaches.assign)
    cockpit = manager.go("cockpit")
    assert "contract_broken" in [one.code for one in cockpit._view.findings]


def changed_export(manager: Manager) -> Path:
    """Write the orders of December as a shop exports them whose column of the country has another name."""
    target = manager.folder / "orders_export_2025-12.csv"
    with (manager.exports / "orders_export_2025.csv").open(encoding="utf-8", newline="") as stream:
        header, *lines = csv.reader(stream)
    created = header.index("Created at")
    header[header.index("Shipping Country")] = "Delivery land"
    with target.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([header, *(line for line in lines if line[created].startswith("2025-12"))])
    return target


def rows(table: Any) -> list[Any]:
    return [table.model.row_at(at) for at in range(table.model.rowCount())]


def delegate_a_validation(manager: Manager) -> None:
    """Three past decisions make a checklist; whoever takes over is named."""
    page = manager.go("delegation")

    def fill(dialog: Any) -> None:
        manager.qtbot.keyClicks(dialog.what, "Promotions")
        dialog.frequency.setCurrentIndex(dialog.frequency.findData(Frequency.DAILY.value))
        manager.qtbot.keyClicks(dialog.person, "Ana")
        manager.qtbot.mouseClick(dialog.keep, LEFT)

    with manager.in_dialog(fill):
        manager.qtbot.mouseClick(page.contact.add, LEFT)
    manager.click(page.next)
    for fields, (what, said, criteria) in zip(page.collection.decisions, PAST, strict=True):
        manager.write(fields.what, what)
        fields.answer.setCurrentIndex(fields.answer.findData(said.value))
        fields.answer.activated.emit(fields.answer.currentIndex())
        manager.settle()
        manager.write(fields.criteria, criteria)
    manager.click(page.next)
    manager.click(page.next)
    (validation,) = manager.notebook.all(Validation)
    assert validation.grid is not None
    assert validation.grid.form is Form.CHECKLIST
    assert [line.text for line in validation.grid.criteria] == [
        "Margin above 30%", "stock above 100", "no other sale running",
    ]  # fmt: skip


def bind_a_key_result(manager: Manager) -> None:
    """LTV/CAC +10 % is bound to the figure, and moves when an assumption does."""
    page = manager.go("objectives")
    offered = next(one for one in page.objectives.proposals if one.text().startswith("LTV/CAC"))
    assert "(+10%)" in offered.text()

    def fill(dialog: Any) -> None:
        manager.qtbot.keyClicks(dialog.text, "Better customers")
        manager.qtbot.mouseClick(dialog.keep, LEFT)

    with manager.in_dialog(fill):
        manager.qtbot.mouseClick(offered, LEFT)
    (objective,) = manager.notebook.all(Objective)
    (result,) = objective.results
    assert (result.figure_id, result.aim, result.amount) == ("ltv_cac", Aim.CHANGE, 0.10)
    before = page.objectives.cards[0].results[0].standing.value
    costs = manager.go("hidden_costs")
    manager.answer(costs, "inbound_freight", Answer.VALUE)
    manager.write(costs.rows.rows[costs.audit.line("inbound_freight").line.key].low, "2")
    page = manager.go("objectives")
    standing = page.objectives.cards[0].results[0].standing
    assert standing.value < before
    assert standing.result.start == pytest.approx(result.start)


def hold_the_review(manager: Manager) -> Review:
    """The review of December has all of it on its agenda and among its findings; a decision is taken."""
    user: ReviewUser = manager.user()
    user.open_month(DECEMBER)
    review = user.page.view.review
    agenda = "\n".join(point.text for point in review.agenda)
    for words in ("Broken data contracts", "Delegation of “Promotions”", "Better customers"):
        assert words in agenda, agenda
    user.click(user.page.view.onward)
    found = {finding.code for finding in user.page.view.review.findings}
    assert {"contract_broken", "category_in_the_middle"} <= found, found
    user.click(user.page.view.onward)
    user.decide(DECIDED)
    user.click(user.page.view.onward)
    return user.close()


def read_the_printed_page(manager: Manager, closed: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    """Print the closed review as PDF, with every annex, and find all of it on the paper."""
    target = manager.folder / "review.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments, **_options: (str(target), ""))

    def save(dialog: Any) -> None:
        assert isinstance(dialog, PrintPreview)
        manager.qtbot.mouseClick(dialog.all_button, LEFT)
        manager.qtbot.mouseClick(dialog.save_button, LEFT)
        manager.qtbot.mouseClick(dialog.close_button, LEFT)

    view = manager.window.workspace.pages.current.view
    assert view.review == closed
    with manager.in_dialog(save):
        manager.qtbot.mouseClick(view.print, LEFT)
    text = text_of(target)
    plain = " ".join(text.split())
    for words in (
        "December 2025", DECIDED[0],
        "Inbound freight", "Fraud",  # the hidden costs, answered
        "Luminaires", "Stuck in the middle", "Premium",  # the positions, and the declared one
        "Customers of several channels",
        "Shipping Country", OWNER,  # the broken contract, and who must act
        "Promotions", "Margin above 30%; stock above 100",  # the delegation, and its checklist
        "Better customers", "LTV/CAC",  # the key result
        "Unit economics", "Human capital",  # the pillars
    ):  # fmt: skip
        assert words in plain, words
