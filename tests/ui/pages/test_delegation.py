"""Delegation as a user goes through it: five steps, a generated grid, the next case decided by it, all undoable."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.review.delegation.progress import Step
from ecomkpi_desktop.review.delegation.validation import Answer, Case, Decider, Form, Frequency, Validation
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.ui.pages.delegation.page import DelegationPage
from ecomkpi_desktop.ui.pages.delegation.printing import GridPreview
from ecomkpi_desktop.workspace.edits import Wording
from tests.answering import answer
from tests.ui.pages.conftest import Desk
from tests.ui.pages.test_objectives import click

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

RESULT = KeyResult("1", "aov", 60.0, date(2023, 1, 1), date(2023, 12, 31))
OBJECTIVE = Objective("o", "Larger baskets", "Ana", date(2024, 1, 1), date(2024, 6, 30), (RESULT,))
PAST = (
    ("Lamp sale", Answer.YES, "Margin above 30%; stock above 100"),
    ("Chair sale", Answer.NO, "Margin above 30%; no other sale running"),
    ("Rug sale", Answer.YES, "Margin above 30%; stock above 100"),
)


@pytest.fixture
def page(shop: Desk) -> Any:
    return shop.show(DelegationPage)


def validation(shop: Desk) -> Validation:
    (found,) = shop.session.notebook.all(Validation)
    return found


def list_one(shop: Desk, page: Any) -> None:
    """Step 1: a validation with who could decide it."""

    def fill(dialog: Any) -> None:
        shop.qtbot.keyClicks(dialog.what, "Promotions")
        dialog.frequency.setCurrentIndex(dialog.frequency.findData(Frequency.DAILY.value))
        shop.qtbot.keyClicks(dialog.person, "Ana")
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(fill)
    click(shop, page.contact.add)


def collect(shop: Desk, page: Any) -> None:
    """Step 2: the last three decisions, typed; Enter leaves each field."""
    for fields, (what, decided, criteria) in zip(page.collection.decisions, PAST, strict=True):
        fields.what.setFocus()
        shop.qtbot.keyClicks(fields.what, what)
        shop.qtbot.keyClick(fields.what, Qt.Key.Key_Return)
        shop.settle()
        fields.answer.setCurrentIndex(fields.answer.findData(decided.value))
        fields.answer.activated.emit(fields.answer.currentIndex())
        shop.settle()
        fields.criteria.setFocus()
        shop.qtbot.keyClicks(fields.criteria, criteria)
        shop.qtbot.keyClick(fields.criteria, Qt.Key.Key_Return)
        shop.settle()


def test_a_validation_is_handed_over_in_five_steps_with_its_generated_checklist(shop: Desk, page: Any) -> None:
    shop.session.edit(keep(Wording("test"), OBJECTIVE))
    shop.settle()
    assert not page.next.isEnabled()
    list_one(shop, page)
    assert page.index.text() == "100%"
    click(shop, page.next)
    assert page.step is Step.COLLECTION
    collect(shop, page)
    assert [one.answer for one in validation(shop).past] == [Answer.YES, Answer.NO, Answer.YES]
    click(shop, page.next)
    assert page.step is Step.COHERENCE
    assert [line.text.text() for line in page.coherence.lines] == [
        "Margin above 30%", "stock above 100", "no other sale running",
    ]  # fmt: skip
    assert page.coherence.warning.isHidden()
    click(shop, page.next)
    grid = validation(shop).grid
    assert grid is not None
    assert grid.form is Form.CHECKLIST
    assert page.step is Step.OBJECTIVE
    page.objective.objective.setCurrentIndex(page.objective.objective.findData("o"))
    page.objective.objective.activated.emit(page.objective.objective.currentIndex())
    shop.settle()
    assert validation(shop).objective == "o"
    assert "Average order value" in page.objective.told.text()
    click(shop, page.next)

    def plan(dialog: Any) -> None:
        assert dialog.channel.channel == "Google Ads"  # E-mail sells more: it is not the place to begin
        assert dialog.owner.text() == "Ana"
        shop.qtbot.keyClicks(dialog.hypothesis, "Win back")
        shop.qtbot.keyClicks(dialog.frame, "Up to 10% off")
        dialog.envelope.set_amount(200.0)
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(plan)
    click(shop, page.integration.plan)
    (tried,) = shop.session.notebook.all(Experiment)
    assert (tried.frame, tried.envelope, tried.owner) == ("Up to 10% off", 200.0, "Ana")
    assert tried.analysis_on is not None
    assert tried.analysis_on > tried.last
    assert validation(shop).initiative == tried.id
    assert "5 of 5 steps done" in page.about.text()
    click(shop, page.integration.hand_over)
    assert validation(shop).handed_over == clock.today()
    assert page.index.text() == "0%"
    shop.session.undo_stack.undo()
    shop.settle()
    assert page.index.text() == "100%"


def test_the_next_case_is_marked_with_the_grid_which_answers(shop: Desk, page: Any) -> None:
    list_one(shop, page)
    page.path.setCurrentIndex(1)
    collect(shop, page)
    page.path.setCurrentIndex(2)
    said: list[str] = []

    def mark(dialog: Any) -> None:
        shop.qtbot.keyClicks(dialog.what, "Bed sale")
        for box in dialog.marks.values():
            box.setCurrentIndex(box.findData(2))
        said.append(dialog.verdict.text())
        assert dialog.answer.currentData() == Answer.YES.value
        dialog.marks["stock above 100"].setCurrentIndex(dialog.marks["stock above 100"].findData(0))
        said.append(dialog.verdict.text())
        assert dialog.answer.currentData() == Answer.NO.value
        dialog.decider.setCurrentIndex(dialog.decider.findData(Decider.PERSON.value))
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(mark)
    click(shop, page.coherence.use)
    (case,) = shop.session.notebook.all(Case)
    assert (case.answer, case.decider, case.marks["stock above 100"]) == (Answer.NO, Decider.PERSON, 0)
    assert said[0] == "The checklist says yes: every line is met."
    assert "stock above 100" in said[1]
    assert page.log.model.rowCount() == 1
    assert page.log.months.model.row_at(0)[1:] == (1.0, 0.0, 0.0)
    assert validation(shop).grid is not None  # whoever uses it agrees with it


def test_an_answer_given_by_hand_is_not_overwritten_by_the_grid(shop: Desk, page: Any) -> None:
    list_one(shop, page)
    page.path.setCurrentIndex(1)
    collect(shop, page)

    def overrule(dialog: Any) -> None:
        shop.qtbot.keyClicks(dialog.what, "Bed sale")
        dialog.answer.setCurrentIndex(dialog.answer.findData(Answer.CHANGED.value))
        dialog.answer.activated.emit(dialog.answer.currentIndex())
        for box in dialog.marks.values():
            box.setCurrentIndex(box.findData(0))
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(overrule)
    click(shop, page.log.add)
    assert shop.session.notebook.all(Case)[0].answer is Answer.CHANGED


def test_a_grid_becomes_a_scoring_grid_and_its_lines_are_changed_and_removed(shop: Desk, page: Any) -> None:
    list_one(shop, page)
    page.path.setCurrentIndex(1)
    collect(shop, page)
    page.path.setCurrentIndex(2)
    page.coherence.form.choose(Form.SCORING)
    shop.settle()
    grid = validation(shop).grid
    assert grid is not None
    assert [(line.weight, line.is_must) for line in grid.criteria] == [(3, True), (2, False), (1, False)]
    click(shop, page.coherence.lines[1].must)
    click(shop, page.coherence.lines[2].remove)
    click(shop, page.coherence.add)
    grid = validation(shop).grid
    assert grid is not None
    assert [line.is_must for line in grid.criteria] == [True, True, False]
    assert grid.criteria[2].text == "New criterion"
    shop.session.undo_stack.undo()
    shop.settle()
    assert [line.text.text() for line in page.coherence.lines] == ["Margin above 30%", "stock above 100"]


def test_the_grid_is_shown_as_it_is_printed_and_written_as_a_pdf(shop: Desk, page: Any, tmp_path: Path) -> None:
    list_one(shop, page)
    page.path.setCurrentIndex(1)
    collect(shop, page)
    page.path.setCurrentIndex(2)
    seen: list[str] = []

    written = tmp_path / "Promotions.pdf"

    def look(dialog: Any) -> None:
        assert isinstance(dialog, GridPreview)
        seen.append(dialog.windowTitle())
        assert dialog.view.pageCount() == 1
        dialog.save(tmp_path / "nowhere" / "Promotions.pdf")
        dialog.save(written)
        dialog.reject()

    failed: list[Any] = []
    shop.session.failed.connect(failed.append)
    answer(look)
    click(shop, page.coherence.print)
    assert seen == ["Promotions"]
    assert [issue.code for issue in failed] == ["pdf_not_writable"]
    assert b"pdfaid:part" in written.read_bytes()


def test_usual_validations_are_taken_from_the_menu_once(shop: Desk, page: Any) -> None:
    actions = page.contact.usual.menu().actions()
    actions[2].trigger()
    shop.settle()
    found = validation(shop)
    assert (found.what, found.frequency) == ("Refunds and goodwill gestures", Frequency.DAILY)
    assert [action.isEnabled() for action in actions] == [True, True, False, True, True]


def test_removing_a_validation_takes_its_cases_along_and_undo_brings_both_back(shop: Desk, page: Any) -> None:
    one = Validation("v", "Promotions")
    shop.session.edit(keep(Wording("test"), one, Case("c", "v", "Bed sale", date(2024, 1, 2))))
    shop.settle()
    page.contact.table.selectRow(0)
    answer(lambda dialog: shop.qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton))
    click(shop, page.contact.change)
    assert (shop.session.notebook.all(Validation), shop.session.notebook.all(Case)) == ((), ())
    shop.session.undo_stack.undo()
    shop.settle()
    assert validation(shop) == one
    assert page.log.model.rowCount() == 1


def test_the_path_is_walked_with_the_keyboard_and_shows_one_step_at_a_time(shop: Desk, page: Any) -> None:
    assert isinstance(page.path, QTabBar)
    page.path.setFocus()
    shop.qtbot.keyClick(page.path, Qt.Key.Key_Right)
    assert page.step is Step.COLLECTION
    assert [step.isVisible() for step in page.steps] == [False, True, False, False, False]
    assert not page.collection.isEnabled()  # nothing is listed yet


def test_an_empty_page_says_how_to_begin(shop: Desk, page: Any) -> None:
    assert page.index.isHidden()
    assert page.contact.nothing.isVisible()
    assert page.log.nothing.isVisible()
    assert not page.log.add.isEnabled()
