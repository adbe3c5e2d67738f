"""The reviews as a user goes through them: calendar, four steps, decisions by keyboard, then and now."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel

from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.meetings.decisions import DecisionState
from ecomkpi_desktop.review.meetings.review import Review, Stage
from ecomkpi_desktop.ui.pages.reviews.decision_table import DUE, EFFECT, FINDING, METRIC, OWNER, TEXT
from ecomkpi_desktop.ui.pages.reviews.follow_up_table import STATE
from ecomkpi_desktop.ui.pages.reviews.page import ReviewsPage
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.ui.pages.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(shop: Desk) -> Any:
    """The page on a shop of two years, 2022 and 2023, that is looked at as a whole."""
    shown = shop.show(ReviewsPage)
    shown.activateWindow()
    shop.qtbot.waitUntil(shown.isActiveWindow)
    return shown


def click(desk: Desk, button: Any) -> None:
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def open_month(desk: Desk, page: Any, number: int) -> None:
    """Choose a month of 2023 in the list and open its review."""
    choice = page.next.choice
    for place in range(choice.count()):
        planned = choice.itemData(place)
        if planned.rhythm is Rhythm.MONTHLY and planned.period.start == date(2023, number, 1):
            choice.setCurrentIndex(place)
            click(desk, page.next.open)
            return
    pytest.fail("the month cannot be opened")


def editor_of(table: Any) -> Any:
    """Return the field that is open in the cell the keyboard is on."""
    editor = table.indexWidget(table.currentIndex())
    assert editor is not None
    return editor


def type_into(desk: Desk, table: Any, row: int, column: int, text: str) -> None:
    """Put the keyboard on a cell, open it with Enter, type and confirm."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = editor_of(table)
    editor.selectAll()
    desk.qtbot.keyClicks(editor, text)
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.settle()


def choose_in(desk: Desk, table: Any, row: int, column: int, value: Any) -> None:
    """Open a list in a cell with Enter and choose a value with the keyboard."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = editor_of(table)
    for _ in range(editor.findData(value) - editor.currentIndex()):
        desk.qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert editor.currentData() == value
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.settle()


def date_in(desk: Desk, table: Any, row: int, column: int, day: date) -> None:
    """Open a day in a cell and set it."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = editor_of(table)
    editor.setDate(QDate(day.year, day.month, day.day))
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.settle()


def decide(desk: Desk, page: Any, text: str, metric: str, effect: str, due: date) -> None:
    """Type a decision with the keyboard alone."""
    step = page.view.hold_step
    click(desk, step.add)
    row = step.model.rowCount() - 1
    editor = editor_of(step.table)
    desk.qtbot.keyClicks(editor, text)
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.settle()
    type_into(desk, step.table, row, OWNER, "Claire")
    date_in(desk, step.table, row, DUE, due)
    choose_in(desk, step.table, row, METRIC, metric)
    type_into(desk, step.table, row, EFFECT, effect)


def hold(desk: Desk, page: Any, number: int, *decisions: tuple[str, str, str, date]) -> Review:
    """Go through a review of a month of 2023 and close it."""
    view = page.view
    open_month(desk, page, number)
    click(desk, view.onward)
    click(desk, view.onward)
    for decision in decisions:
        decide(desk, page, *decision)
    click(desk, view.onward)
    click(desk, view.close_step.sure)
    click(desk, view.close_step.close_it)
    desk.qtbot.waitUntil(lambda: view.review is not None and view.review.is_closed)
    desk.settle()
    closed = view.review
    click(desk, view.back)
    return closed  # type: ignore[no-any-return]


def stored(desk: Desk) -> list[Review]:
    return list(desk.session.notebook.all(Review))


def test_the_page_says_when_the_next_review_is_and_which_can_be_opened(shop: Desk, page: Any) -> None:
    assert page.next.heading.text().startswith("Next review: ")
    assert "scalability and efficiency" in page.next.focus.text()
    assert page.next.choice.currentText() == "Monthly review of channels \N{MIDDLE DOT} December 2023"
    assert not page.phase.isVisibleTo(page)
    shop.session.edit(SetSetting("phase", "seed_series_a"))
    shop.settle()
    assert page.next.choice.currentText().startswith("Review twice a month")
    assert "channel optimisation" in page.next.focus.text()


def test_the_dates_lead_to_their_settings(shop: Desk, page: Any) -> None:
    wanted: list[str] = []
    shop.context.settings_wanted.connect(wanted.append)
    click(shop, page.next.rules)
    assert wanted == ["review.monthly.day"]


def test_a_review_goes_through_its_four_steps(shop: Desk, page: Any) -> None:
    view = page.view
    open_month(shop, page, 11)
    assert stored(shop)[0].stage is Stage.OPENED
    assert view.heading.text() == "Monthly review of channels, November 2023"
    assert view.open_step.isVisibleTo(page)
    click(shop, view.onward)
    assert stored(shop)[0].stage is Stage.PREPARED
    assert stored(shop)[0].findings
    assert view.prepare_step.no_follow_up.isVisibleTo(page)
    assert view.prepare_step.dials.model.rowCount() == 6
    click(shop, view.onward)
    assert stored(shop)[0].stage is Stage.HELD
    click(shop, view.onward)
    assert not view.close_step.close_it.isEnabled()
    assert "No decision was taken" in view.close_step.gaps.text()
    click(shop, view.close_step.sure)
    click(shop, view.close_step.close_it)
    shop.qtbot.waitUntil(lambda: stored(shop)[0].is_closed)
    assert shop.session.undo_stack.count() == 0
    assert view.held_part.isVisibleTo(page)
    assert not view.discard.isVisibleTo(page)


def test_decisions_are_typed_with_the_keyboard_alone_and_undone(shop: Desk, page: Any) -> None:
    open_month(shop, page, 11)
    click(shop, page.view.onward)
    click(shop, page.view.onward)
    decide(shop, page, "Cut prospecting", "cm3", "1500", date(2023, 12, 15))
    decision = page.keeper.decisions[0]
    assert (decision.text, decision.owner, decision.due) == ("Cut prospecting", "Claire", date(2023, 12, 15))
    assert (decision.figure_id, decision.effect) == ("cm3", 1500.0)
    table = page.view.hold_step.table
    type_into(shop, table, 0, EFFECT, "beaucoup")
    assert page.keeper.decisions[0].effect == 1500.0
    choose_in(shop, table, 0, METRIC, "retention_rate")
    assert page.keeper.decisions[0].effect is None  # an amount is no change of a rate
    shop.session.undo_stack.undo()
    shop.settle()
    assert page.keeper.decisions[0].effect == 1500.0
    assert page.view.hold_step.model.decisions[0].figure_id == "cm3"
    table.setCurrentIndex(table.model().index(0, TEXT))
    shop.qtbot.keyClick(table, Qt.Key.Key_Insert)
    shop.settle()
    assert table.model().rowCount() == 2
    shop.qtbot.keyClick(editor_of(table), Qt.Key.Key_Escape)
    shop.qtbot.keyClick(table, Qt.Key.Key_Delete)
    shop.settle()
    assert [one.text for one in page.keeper.decisions] == ["Cut prospecting"]


def test_a_finding_is_decided_on_where_it_stands(shop: Desk, page: Any) -> None:
    open_month(shop, page, 11)
    click(shop, page.view.onward)
    row = page.view.prepare_step.findings.rows[0]
    click(shop, row.decide)
    decision = page.keeper.decisions[0]
    assert decision.finding == f"{row.finding.code}|{row.finding.subject}"
    assert page.view.hold_step.isVisibleTo(page)
    model = page.view.hold_step.model
    assert model.index(0, FINDING).data()


def test_minutes_and_those_present_are_kept_when_typing_pauses(shop: Desk, page: Any) -> None:
    open_month(shop, page, 11)
    click(shop, page.view.onward)
    click(shop, page.view.onward)
    step = page.view.hold_step
    step.present.setFocus()
    shop.qtbot.keyClicks(step.present, "Claire, Hugo")
    step.minutes.setFocus()
    shop.qtbot.keyClicks(step.minutes, "Nothing is stopped.")
    shop.qtbot.waitUntil(lambda: stored(shop)[0].minutes == "Nothing is stopped.")
    assert stored(shop)[0].present == "Claire, Hugo"
    click(shop, step.agenda.boxes[0])
    assert stored(shop)[0].agenda[0].is_done
    assert step.minutes.toPlainText() == "Nothing is stopped."


def test_the_agenda_is_the_users_own(shop: Desk, page: Any) -> None:
    open_month(shop, page, 11)
    agenda = page.view.open_step.agenda
    before = len(agenda.boxes)
    shop.qtbot.keyClicks(agenda.new, "Stock of lamps")
    shop.qtbot.keyClick(agenda.new, Qt.Key.Key_Return)
    shop.settle()
    assert [point.text for point in stored(shop)[0].agenda][-1] == "Stock of lamps"
    assert len(agenda.boxes) == before + 1


def test_the_third_review_follows_up_the_first_two(shop: Desk, page: Any) -> None:
    hold(shop, page, 10, ("Cut prospecting", "marketing_spend", "0", date(2023, 11, 15)))
    hold(shop, page, 11, ("Bigger baskets", "aov", "20", date(2023, 12, 1)), ("Later", "cm3", "5", date(2024, 3, 1)))
    open_month(shop, page, 12)
    click(shop, page.view.onward)
    model = page.view.prepare_step.follow_model
    assert [(line.decision.text, line.verdict.value) for line in model.lines] == [
        ("Cut prospecting", "kept"), ("Bigger baskets", "missed"), ("Later", "too_early"),
    ]  # fmt: skip
    table = page.view.prepare_step.follow_up
    choose_in(shop, table, 1, STATE, DecisionState.DONE)
    choose_in(shop, table, 2, STATE, DecisionState.DROPPED)
    assert [line.verdict.value for line in model.lines] == ["kept", "missed", "dropped"]
    click(shop, page.view.back)
    page.show_review(stored(shop)[-1].id)
    page.view.steps.choose(3)
    click(shop, page.view.close_step.sure)
    click(shop, page.view.close_step.close_it)
    shop.qtbot.waitUntil(lambda: stored(shop)[-1].is_closed)
    shop.settle()
    states = {one.text: one.state for one in page.keeper.decisions}
    assert states == {
        "Cut prospecting": DecisionState.OPEN, "Bigger baskets": DecisionState.MEASURED, "Later": DecisionState.DROPPED,
    }  # fmt: skip
    frozen = {line.decision.text: line.verdict.value for line in stored(shop)[-1].follow_up}
    assert frozen == {"Cut prospecting": "kept", "Bigger baskets": "missed", "Later": "dropped"}
    assert stored(shop)[1].decisions[0].state is DecisionState.OPEN  # as it was when that review closed


def test_a_closed_review_shows_then_and_now_and_takes_remarks(shop: Desk, page: Any) -> None:
    closed = hold(shop, page, 11)
    shop.session.edit(SetSetting("logistics.per_order", 5.0))
    shop.settle()
    page.show_review(closed.id)
    page.view.parts.choose(1)
    shop.settle()
    part = page.view.as_of
    assert "Assumption changed: Shipping cost per order" in part.summary.text()
    part.only.setChecked(True)
    names = [part.model.index(row, 0).data() for row in range(part.model.rowCount())]
    assert names[:3] == ["Logistics cost", "Contribution margin 2", "Contribution margin 3"]
    assert part.model.index(0, 3).data() == "+€59.00"  # as many orders, one euro each
    assert part.parts.index(part.parts.rowCount() - 1, 0).data() == "In all; unexplained: €0.00"
    assert [one for one in stored(shop) if one.id == closed.id] == [closed]
    page.view.parts.choose(2)
    shop.qtbot.keyClicks(page.view.remarks.new, "The carrier raised its prices in January.")
    shop.qtbot.keyClick(page.view.remarks.new, Qt.Key.Key_Return)
    shop.settle()
    assert "The carrier raised its prices" in page.view.remarks.list.text()
    assert len(page.keeper.remarks) == 1


def test_a_closed_review_looks_at_what_the_window_shows(shop: Desk, page: Any) -> None:
    closed = hold(shop, page, 11)
    page.show_review(closed.id)
    click(shop, page.view.see)
    assert shop.session.selection == closed.selection


def test_reviews_are_searched_compared_and_shown_from_the_list(shop: Desk, page: Any) -> None:
    hold(shop, page, 10, ("Negocier les transporteurs", "cm3", "100", date(2023, 11, 15)))
    hold(shop, page, 11)
    assert [page.list.model.index(row, 0).data() for row in range(2)] == ["November 2023", "October 2023"]
    page.list.search.setText("NÉGOCIER")
    assert page.list.hits.rowCount() == 1
    assert page.list.hits.index(0, 2).data() == "Negocier les transporteurs \N{MIDDLE DOT} Claire"
    page.list.found.activated.emit(page.list.hits.index(0, 0))
    shop.settle()
    assert page.view.review.period.start == date(2023, 10, 1)
    click(shop, page.view.back)
    page.list.search.clear()
    model = page.list.table.selectionModel()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        model.select(page.list.model.index(row, 0), rows)
    click(shop, page.list.compare)
    twin = page.comparison.model
    assert [column.title for column in twin.columns][1:3] == [
        "Monthly review of channels, October 2023", "Monthly review of channels, November 2023",
    ]  # fmt: skip
    assert twin.index(0, 0).data() == "Contribution margin 3"


def test_a_review_that_is_not_closed_can_be_discarded_and_brought_back(shop: Desk, page: Any) -> None:
    open_month(shop, page, 11)
    click(shop, page.view.discard)
    assert stored(shop) == []
    assert page.overview.isVisibleTo(page)
    shop.session.undo_stack.undo()
    shop.settle()
    assert len(stored(shop)) == 1


def test_another_phase_is_proposed_and_only_the_user_moves_it(
    shop: Desk, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The corridor of the next phase is set around the shop's own LTV/CAC."""
    for key, value in (("floor", 0.1), ("ceiling", 1000.0)):
        shop.session.edit(SetSetting(f"corridor.ltv_cac.maturity.{key}", value))
    shop.settle()
    for number in (10, 11):
        hold(shop, page, number)
    if stored(shop)[-1].ltv_cac is None:
        pytest.fail("the shop has no LTV/CAC")
    assert page.phase.isVisibleTo(page)
    assert "Maturity" in page.phase.text.text()
    assert shop.session.settings.get("phase") == "post_series_a"
    click(shop, page.phase.leave)
    assert not page.phase.isVisibleTo(page)
    hold(shop, page, 12)
    assert page.phase.isVisibleTo(page)
    click(shop, page.phase.take)
    assert shop.session.settings.get("phase") == "maturity"
    assert not page.phase.isVisibleTo(page)


def test_the_calendar_is_written_with_names_that_never_change(
    shop: Desk, page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dates.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "dates"), ""))
    click(shop, page.next.export)
    shop.qtbot.waitUntil(path.exists)
    first = path.read_text(encoding="utf-8")
    assert first.count("BEGIN:VEVENT") == 12
    shop.session.edit(SetSetting("review.days_off", "after"))
    shop.settle()
    path.unlink()
    click(shop, page.next.export)
    shop.qtbot.waitUntil(path.exists)
    second = path.read_text(encoding="utf-8")
    names = [[line for line in text.splitlines() if line.startswith("UID:")] for text in (first, second)]
    assert set(names[0][1:-1]) <= set(names[1])


def test_closing_waits_for_data_that_move_meanwhile(shop: Desk, page: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    open_month(shop, page, 11)
    for _ in range(3):
        click(shop, page.view.onward)
    monkeypatch.setattr(type(shop.session), "imports", property(lambda _self: ()))
    click(shop, page.view.close_step.sure)
    click(shop, page.view.close_step.close_it)
    assert "The data changed while the review was being closed" in page.view.notice._text.text()
    assert not stored(shop)[0].is_closed


@pytest.mark.parametrize("width", [1280, 780])
def test_no_word_of_a_review_is_cut(shop: Desk, page: Any, width: int) -> None:
    page.resize(width, 600)
    hold(shop, page, 10, ("Cut prospecting", "cm3", "-99999", date(2023, 11, 15)))
    open_month(shop, page, 11)
    for step in range(4):
        page.view.steps.choose(step)
        shop.settle()
        check(page)
    click(shop, page.view.back)
    check(page)
    page.show_review(stored(shop)[0].id)
    for part in range(3):
        page.view.parts.choose(part)
        shop.settle()
        check(page)


def check(page: Any) -> None:
    body = page._parts.scroll.widget()
    assert body.width() <= page._parts.scroll.viewport().width()
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.text() and not label.wordWrap():
            assert label.sizeHint().width() <= label.width() + 1, label.text()
        elif label.isVisibleTo(page) and label.text():
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
    for button in page.findChildren(QAbstractButton):
        if button.isVisibleTo(page):
            assert button.accessibleName() or button.text(), type(button).__name__
            if button.text():
                assert button.width() >= button.minimumSizeHint().width() - 1, button.text()
    assert QApplication.activeWindow() is not None
