"""Objectives as a user sets them: bound to a live figure, moved by the data, undone; experiments held against them."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.objectives.experiment import Experiment, Verdict
from ecomkpi_desktop.review.objectives.measure import Doubt
from ecomkpi_desktop.review.objectives.objective import Aim, KeyResult, Objective
from ecomkpi_desktop.review.objectives.standing import Course
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.pages.objectives.page import ObjectivesPage
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting, Wording
from tests.answering import answer
from tests.ui.pages.conftest import Desk, orders

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

YEAR = Period(date(2023, 1, 1), date(2024, 1, 1))


@pytest.fixture
def page(shop: Desk) -> Any:
    """The page on the second year of the shop."""
    shop.session.select_period(YEAR)
    return shop.show(ObjectivesPage)


def click(shop: Desk, button: Any) -> None:
    shop.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shop.settle()


def bind(shop: Desk, page: Any, text: str = "Better customers") -> Objective:
    """Set the first proposal as an objective, with real keys and clicks."""

    def fill(dialog: Any) -> None:
        shop.qtbot.keyClicks(dialog.text, text)
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(fill)
    click(shop, page.objectives.proposals[0])
    (objective,) = shop.session.notebook.all(Objective)
    return objective


def test_ltv_cac_ten_per_cent_up_is_offered_bound_and_moves_with_the_data(shop: Desk, page: Any) -> None:
    assert page.objectives.proposals[0].text().startswith("LTV/CAC: ")
    assert "(+10%)" in page.objectives.proposals[0].text()
    (result,) = bind(shop, page).results
    assert (result.figure_id, result.aim, result.amount) == ("ltv_cac", Aim.CHANGE, 0.10)
    assert result.target == pytest.approx(result.start * 1.1)
    assert result.window == YEAR
    (row,) = page.objectives.cards[0].results
    before = row.standing.value
    assert before == pytest.approx(result.start)
    shown = row.value.text()
    shop.session.edit(SetSetting("payment.pct", 0.05))
    shop.settle()
    (row,) = page.objectives.cards[0].results
    assert row.standing.value < before
    assert row.value.text() != shown
    assert row.standing.result.start == pytest.approx(before)  # what was agreed stays
    shop.session.undo_stack.undo()
    shop.settle()
    assert page.objectives.cards[0].results[0].standing.value == pytest.approx(before)


def test_setting_an_objective_is_undone_and_done_again(shop: Desk, page: Any) -> None:
    bind(shop, page)
    assert shop.session.undo_stack.undoText() == "Objective “Better customers”"
    assert len(page.objectives.cards) == 1
    shop.session.undo_stack.undo()
    shop.settle()
    assert page.objectives.cards == []
    assert page.objectives.proposals
    shop.session.undo_stack.redo()
    shop.settle()
    assert [card.objective.text for card in page.objectives.cards] == ["Better customers"]


def test_a_period_after_its_beginning_shows_the_way_and_what_is_missing(shop: Desk, page: Any) -> None:
    result = KeyResult("1", "aov", 60.0, date(2022, 12, 1), date(2022, 12, 31), Aim.VALUE, 200.0)
    objective = Objective("o", "Larger baskets", "Ana", date(2023, 1, 1), date(2024, 6, 30), (result,))
    shop.session.edit(keep(Wording("test"), objective))
    shop.settle()
    (row,) = page.objectives.cards[0].results
    assert row.standing.course is Course.BEHIND
    assert len(row.standing.points) == 12
    assert row.standing.window == Period(date(2023, 12, 1), date(2024, 1, 1))
    twin = row.way.twin()
    assert len(twin.rows) == 13
    assert twin.rows[-1][-1] == 200.0
    table = page.table.model.row_at(0)
    assert table[0] == "Larger baskets"
    assert table[-1] == "behind its line"
    cockpit = shop.show(CockpitPage)
    codes = [finding.code for finding in cockpit._view.findings]
    assert "objective_off_line" in codes


def test_an_objective_without_a_key_result_is_told_so_and_not_that_nothing_is_aimed_at(shop: Desk, page: Any) -> None:
    assert page._advice.accessibleDescription().startswith("Nothing is aimed at yet.")
    day = date(2024, 1, 1)
    shop.session.edit(keep(Wording("test"), Objective("o", "Better customers", "", day, day)))
    shop.settle()
    assert page._advice.accessibleDescription().startswith("An objective without a key result is a wish")
    assert "Add one key result" in page._advice.accessibleDescription()


def test_a_key_result_is_added_changed_and_removed(shop: Desk, page: Any) -> None:
    bind(shop, page)

    def add(dialog: Any) -> None:
        dialog.form.figure.setCurrentIndex(dialog.form.figure.findData("cac"))
        assert dialog.form.amount.amount == pytest.approx(-0.10)  # cheaper is better
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(add)
    click(shop, page.objectives.cards[0].add)
    assert [row.standing.result.figure_id for row in page.objectives.cards[0].results] == ["ltv_cac", "cac"]

    def change(dialog: Any) -> None:
        dialog.form.amount.setFocus()
        dialog.form.amount.selectAll()
        shop.qtbot.keyClicks(dialog.form.amount, "15")
        shop.qtbot.keyClick(dialog.form.amount, Qt.Key.Key_Tab)
        assert "Careful" in dialog.form.origin.text()  # a dearer customer is no target
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(change)
    click(shop, page.objectives.cards[0].results[1].change)
    (objective,) = shop.session.notebook.all(Objective)
    assert objective.results[1].amount == pytest.approx(0.15)

    answer(lambda dialog: shop.qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton))
    click(shop, page.objectives.cards[0].results[1].change)
    (objective,) = shop.session.notebook.all(Objective)
    assert [one.figure_id for one in objective.results] == ["ltv_cac"]


def test_an_objective_without_words_or_on_a_figure_without_value_cannot_be_set(shop: Desk, page: Any) -> None:
    seen: list[bool] = []

    def look(dialog: Any) -> None:
        seen.append(dialog.keep.isEnabled())
        shop.qtbot.keyClicks(dialog.text, "Something")
        seen.append(dialog.keep.isEnabled())
        dialog.form.figure.setCurrentIndex(dialog.form.figure.findData("break_even_day"))  # no fixed costs are known
        seen.append(dialog.keep.isEnabled())
        assert dialog.form.origin.text()
        shop.qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    answer(look)
    click(shop, page.objectives.proposals[0])
    assert seen == [False, True, False]
    assert shop.session.notebook.all(Objective) == ()


def test_an_experiment_is_planned_measured_judged_and_undone(shop: Desk, page: Any) -> None:
    def plan(dialog: Any) -> None:
        shop.qtbot.keyClicks(dialog.hypothesis, "Video ads")
        dialog.channel.setCurrentIndex(dialog.channel.findData("Google Ads"))
        dialog.first.set_day(date(2023, 10, 2))
        dialog.last.set_day(date(2023, 11, 26))
        dialog.envelope.set_amount(300.0)
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(plan)
    click(shop, page.experiments.plan)
    (card,) = page.experiments.cards
    found = card.measured
    assert found.spent == pytest.approx(56 * 8.0)
    assert found.left == pytest.approx(300.0 - 448.0)
    assert found.comparable == ("E-mail",)
    assert Doubt.OVER in found.doubts
    assert found.is_over
    assert "Judge" in card.change.text()

    def judge(dialog: Any) -> None:
        dialog.verdict.setCurrentIndex(dialog.verdict.findData(Verdict.STOP.value))
        shop.qtbot.keyClicks(dialog.learning, "Too dear")
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(judge)
    click(shop, card.change)
    (kept,) = shop.session.notebook.all(Experiment)
    assert (kept.verdict, kept.learning) == (Verdict.STOP, "Too dear")
    shop.session.undo_stack.undo()
    shop.settle()
    assert shop.session.notebook.all(Experiment)[0].verdict is Verdict.OPEN


def test_the_budget_follows_its_setting(shop: Desk, page: Any) -> None:
    assert "left of" in page.experiments.budget.text()
    asked: list[str] = []
    shop.context.settings_wanted.connect(asked.append)
    click(shop, page.experiments.set_budget)
    assert asked == ["experiments.share"]
    shop.session.edit(SetSetting("experiments.amount", 1_234.0))
    shop.settle()
    assert "€1,234 left of €1,234" in page.experiments.budget.text()


def test_filters_do_not_move_what_was_agreed_for_the_whole_shop(shop: Desk, page: Any) -> None:
    bind(shop, page)
    before = page.objectives.cards[0].results[0].standing.value
    shop.session.select_channels(frozenset({"E-mail"}))
    shop.settle()
    assert page.objectives.cards[0].results[0].standing.value == before


def test_orders_alone_are_offered_what_they_can_tell_and_the_budget_says_what_it_needs(empty: Desk) -> None:
    empty.session.edit(AddImport(orders()))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready, timeout=30_000)
    empty.settle()
    page = empty.show(ObjectivesPage)
    texts = [button.text() for button in page.objectives.proposals]
    assert texts
    assert not [text for text in texts if "LTV/CAC" in text or NOT_AVAILABLE in text]
    assert "set an amount" in page.experiments.budget.text()
