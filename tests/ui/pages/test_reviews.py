"""The reviews as a user goes through them: calendar, four steps, decisions by keyboard, then and now."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from ecomkpi_desktop.output.pdf import pdf_bytes
from ecomkpi_desktop.review.meetings.decisions import DecisionState
from ecomkpi_desktop.review.meetings.review import Stage
from ecomkpi_desktop.review.report import Annex
from ecomkpi_desktop.ui.pages.reviews.decision_table import CHANNEL, EFFECT, FINDING, METRIC, TEXT
from ecomkpi_desktop.ui.pages.reviews.follow_up_table import METRIC as FIGURE
from ecomkpi_desktop.ui.pages.reviews.follow_up_table import STATE
from ecomkpi_desktop.ui.pages.reviews.page import ReviewsPage
from ecomkpi_desktop.ui.printing import ReviewPrinting
from ecomkpi_desktop.workspace.edits import RemoveImport, SetSetting
from tests.output.pdf_tools import text_of
from tests.ui.pages.conftest import Desk
from tests.ui.pages.review_user import ReviewUser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(shop: Desk) -> Any:
    """The page on a shop of two years, 2022 and 2023, that is looked at as a whole."""
    shown = shop.show(ReviewsPage)
    shown.activateWindow()
    shop.qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def user(shop: Desk, page: Any) -> ReviewUser:
    return ReviewUser(shop, page)


def of(month: int) -> date:
    return date(2023, month, 1)


def test_the_page_says_when_the_next_review_is_and_which_can_be_opened(shop: Desk, page: Any, user: ReviewUser) -> None:
    assert page.next.focus.text().startswith("Next review: ")
    assert page.next.choice.currentText() == "Monthly review of channels \N{MIDDLE DOT} December 2023"
    assert not page.phase.isVisibleTo(page)
    shop.session.edit(SetSetting("phase", "seed_series_a"))
    shop.settle()
    assert page.next.choice.currentText().startswith("Review twice a month")
    user.click(page.next.open)
    page.show_overview()
    assert page.next.heading.text().startswith("Next review: ")
    assert "channel optimisation" in page.next.focus.text()


def test_before_the_first_review_the_page_says_what_one_is_and_what_it_will_hold(
    shop: Desk, page: Any, user: ReviewUser
) -> None:
    assert page.next.heading.text() == "Your first review"
    assert page.next.coming.text().startswith("A review freezes the figures of a period")
    assert "break-even of December 2023" in page.next.first.figures.text()
    points = page.next.first.agenda.text().split("\n")
    assert points[0] == "1. The five dials and break-even: what left its corridor, and why?"
    assert len(points) == 5
    assert not page.list_heading.isVisibleTo(page)
    assert not page.list.isVisibleTo(page)
    page.next.choice.setCurrentIndex(1)
    assert "break-even of December 2023" not in page.next.first.figures.text()
    shop.qtbot.mouseClick(page.next.open, Qt.MouseButton.LeftButton)
    shop.settle()
    assert page.view.review.agenda[0].text == points[0].removeprefix("1. ")
    page.show_overview()
    assert page.next.heading.text().startswith("Next review: ")
    assert not page.next.first.isVisibleTo(page)
    assert page.list.isVisibleTo(page)


def test_going_on_opens_the_review_that_is_due_and_then_the_one_that_was_begun(
    shop: Desk, page: Any, user: ReviewUser
) -> None:
    page.go_on()
    shop.settle()
    assert page.view.review.period.start == of(12)
    assert len(user.reviews) == 1
    user.click(page.view.back)
    page.go_on()
    shop.settle()
    assert page.view.review.id == user.reviews[0].id
    assert len(user.reviews) == 1


def test_the_dates_lead_to_their_settings(shop: Desk, page: Any, user: ReviewUser) -> None:
    wanted: list[str] = []
    shop.context.settings_wanted.connect(wanted.append)
    user.click(page.next.rules)
    assert wanted == ["review.monthly.day"]


def test_a_review_goes_through_its_four_steps(shop: Desk, page: Any, user: ReviewUser) -> None:
    view = page.view
    user.open_month(of(11))
    assert user.reviews[0].stage is Stage.OPENED
    assert view.heading.text() == "Monthly review of channels, November 2023"
    assert view.open_step.isVisibleTo(page)
    user.click(view.onward)
    assert user.reviews[0].stage is Stage.PREPARED
    assert user.reviews[0].findings
    assert view.prepare_step.no_follow_up.isVisibleTo(page)
    assert view.prepare_step.dials.model.rowCount() == 6
    user.click(view.onward)
    assert user.reviews[0].stage is Stage.HELD
    user.click(view.onward)
    assert not view.close_step.close_it.isEnabled()
    assert "No decision was taken" in view.close_step.gaps.text()
    user.click(view.close_step.sure)
    user.click(view.close_step.close_it)
    shop.qtbot.waitUntil(lambda: user.reviews[0].is_closed)
    assert shop.session.undo_stack.count() == 0
    assert view.held_part.isVisibleTo(page)
    assert not view.discard.isVisibleTo(page)


def test_decisions_are_typed_with_the_keyboard_alone_and_undone(shop: Desk, page: Any, user: ReviewUser) -> None:
    user.open_month(of(11))
    user.click(page.view.onward)
    user.click(page.view.onward)
    user.decide(("Cut prospecting", "cm3", "1500", date(2023, 12, 15)))
    decision = page.keeper.decisions[0]
    assert (decision.text, decision.owner, decision.due) == ("Cut prospecting", "Claire", date(2023, 12, 15))
    assert (decision.figure_id, decision.effect) == ("cm3", 1500.0)
    table = page.view.hold_step.table
    user.type_into(table, 0, EFFECT, "beaucoup")
    assert page.keeper.decisions[0].effect == 1500.0
    user.choose_in(table, 0, METRIC, "retention_rate")
    assert page.keeper.decisions[0].effect is None  # an amount is no change of a rate
    shop.session.undo_stack.undo()
    shop.settle()
    assert page.keeper.decisions[0].effect == 1500.0
    assert page.view.hold_step.model.decisions[0].figure_id == "cm3"
    table.setCurrentIndex(table.model().index(0, TEXT))
    shop.qtbot.keyClick(table, Qt.Key.Key_Insert)
    shop.settle()
    assert table.model().rowCount() == 2
    shop.qtbot.keyClick(user.open_editor(table), Qt.Key.Key_Escape)
    shop.qtbot.keyClick(table, Qt.Key.Key_Delete)
    shop.settle()
    assert [one.text for one in page.keeper.decisions] == ["Cut prospecting"]


def test_a_finding_is_decided_on_where_it_stands(shop: Desk, page: Any, user: ReviewUser) -> None:
    user.open_month(of(11))
    user.click(page.view.onward)
    row = page.view.prepare_step.findings.rows[0]
    user.click(row.decide)
    decision = page.keeper.decisions[0]
    assert decision.finding == f"{row.finding.code}|{row.finding.subject}"
    assert page.view.hold_step.isVisibleTo(page)
    model = page.view.hold_step.model
    assert model.index(0, FINDING).data()


def test_a_decision_on_a_channel_is_followed_up_on_the_figure_of_that_channel(
    shop: Desk, page: Any, user: ReviewUser
) -> None:
    user.open_month(of(11))
    user.click(page.view.onward)
    user.click(page.view.onward)
    user.decide(("Cut prospecting", "orders", "1", date(2023, 12, 1)))
    table = page.view.hold_step.table
    user.choose_in(table, 0, CHANNEL, "Google Ads")
    assert table.model().index(0, CHANNEL).data() == "Google Ads"
    user.click(page.view.onward)
    closed = user.close()
    user.click(page.view.back)
    assert closed.frozen is not None
    assert closed.value("orders") > closed.frozen.channels["Google Ads"]["orders"] > 0
    assert closed.decisions[0].baseline == closed.frozen.channels["Google Ads"]["orders"]
    after = user.hold(of(12))
    assert after.frozen is not None
    (line,) = after.follow_up
    assert line.now == after.frozen.channels["Google Ads"]["orders"]
    page.show_review(after.id)
    assert page.view.held_part.follow_model.index(0, FIGURE).data() == "Orders \N{MIDDLE DOT} Google Ads"


def test_minutes_and_those_present_are_kept_when_typing_pauses(shop: Desk, page: Any, user: ReviewUser) -> None:
    user.open_month(of(11))
    user.click(page.view.onward)
    user.click(page.view.onward)
    step = page.view.hold_step
    step.present.setFocus()
    shop.qtbot.keyClicks(step.present, "Claire, Hugo")
    step.minutes.setFocus()
    shop.qtbot.keyClicks(step.minutes, "Nothing is stopped.")
    shop.qtbot.waitUntil(lambda: user.reviews[0].minutes == "Nothing is stopped.")
    assert user.reviews[0].present == "Claire, Hugo"
    user.click(step.agenda.boxes[0])
    assert user.reviews[0].agenda[0].is_done
    assert step.minutes.toPlainText() == "Nothing is stopped."


def test_the_agenda_is_the_users_own(shop: Desk, page: Any, user: ReviewUser) -> None:
    user.open_month(of(11))
    agenda = page.view.open_step.agenda
    before = len(agenda.boxes)
    shop.qtbot.keyClicks(agenda.new, "Stock of lamps")
    shop.qtbot.keyClick(agenda.new, Qt.Key.Key_Return)
    shop.settle()
    assert [point.text for point in user.reviews[0].agenda][-1] == "Stock of lamps"
    assert len(agenda.boxes) == before + 1


def test_the_third_review_follows_up_the_first_two(shop: Desk, page: Any, user: ReviewUser) -> None:
    user.hold(of(10), ("Cut prospecting", "marketing_spend", "0", date(2023, 11, 15)))
    user.hold(of(11), ("Bigger baskets", "aov", "20", date(2023, 12, 1)), ("Later", "cm3", "5", date(2024, 3, 1)))
    user.open_month(of(12))
    user.click(page.view.onward)
    model = page.view.prepare_step.follow_model
    assert [(line.decision.text, line.verdict.value) for line in model.lines] == [
        ("Cut prospecting", "kept"), ("Bigger baskets", "missed"), ("Later", "too_early"),
    ]  # fmt: skip
    table = page.view.prepare_step.follow_up
    user.choose_in(table, 1, STATE, DecisionState.DONE)
    user.choose_in(table, 2, STATE, DecisionState.DROPPED)
    assert [line.verdict.value for line in model.lines] == ["kept", "missed", "dropped"]
    user.click(page.view.back)
    page.show_review(user.reviews[-1].id)
    page.view.steps.choose(3)
    user.close()
    states = {one.text: one.state for one in page.keeper.decisions}
    assert states == {
        "Cut prospecting": DecisionState.OPEN, "Bigger baskets": DecisionState.MEASURED, "Later": DecisionState.DROPPED,
    }  # fmt: skip
    frozen = {line.decision.text: line.verdict.value for line in user.reviews[-1].follow_up}
    assert frozen == {"Cut prospecting": "kept", "Bigger baskets": "missed", "Later": "dropped"}
    assert user.reviews[1].decisions[0].state is DecisionState.OPEN  # as it was when that review closed


def test_a_closed_review_shows_then_and_now_and_takes_remarks(shop: Desk, page: Any, user: ReviewUser) -> None:
    closed = user.hold(of(11))
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
    assert [one for one in user.reviews if one.id == closed.id] == [closed]
    page.view.parts.choose(2)
    shop.qtbot.keyClicks(page.view.remarks.new, "The carrier raised its prices in January.")
    shop.qtbot.keyClick(page.view.remarks.new, Qt.Key.Key_Return)
    shop.settle()
    assert "The carrier raised its prices" in page.view.remarks.list.text()
    assert len(page.keeper.remarks) == 1


def test_a_closed_review_looks_at_what_the_window_shows(shop: Desk, page: Any, user: ReviewUser) -> None:
    closed = user.hold(of(11))
    page.show_review(closed.id)
    user.click(page.view.see)
    assert shop.session.selection == closed.selection


def test_a_closed_review_is_printed_as_it_was_closed(
    shop: Desk, page: Any, user: ReviewUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = user.hold(of(11), ("Cut prospecting", "cm3", "100", date(2023, 12, 15)))
    shop.session.edit(SetSetting("logistics.per_order", 9.0))
    shop.settle()
    shown: list[Any] = []
    monkeypatch.setattr(ReviewPrinting, "show_preview", lambda _self, report: shown.append(report))
    page.show_review(closed.id)
    user.click(page.view.print)
    report, summary = shown[0], shown[0].summary
    assert {Annex.COSTS, Annex.PILLARS, Annex.OMNICHANNEL} <= set(report.available)
    assert report.work.costs.cm3.now == pytest.approx(closed.value("cm3"))
    assert {dial.figure.id: dial.figure.value for dial in summary.dials}["cm3"] == closed.value("cm3")
    assert [decision.text for decision in summary.decisions] == ["Cut prospecting"]
    assert summary.meeting.held_on == closed.held_on
    assert [one.value for one in summary.assumptions if one.key == "logistics.per_order"] == [4.0]


def test_the_paper_of_a_closed_review_does_not_move_when_the_data_move(
    shop: Desk, page: Any, user: ReviewUser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    closed = user.hold(of(11), ("Cut prospecting", "cm3", "100", date(2023, 12, 15)))
    shown: list[Any] = []
    monkeypatch.setattr(ReviewPrinting, "show_preview", lambda _self, report: shown.append(report))

    def printed() -> str:
        page.show_review(closed.id)
        user.click(page.view.print)
        path = tmp_path / f"{len(shown)}.pdf"
        path.write_bytes(pdf_bytes(shown[-1], shop.context.formats.locale, "A4", tuple(Annex)))
        return text_of(path)

    before = printed()
    assert {Annex.LADDER, Annex.CHANNELS, Annex.COSTS} <= set(shown[0].available)
    assert "Ladder by month" in before
    shop.session.edit(SetSetting("logistics.per_order", 9.0))
    shop.session.edit(RemoveImport(shop.session.imports[0].id))
    shop.settle()
    now: list[Any] = []
    shop.session.request("test", lambda engine, _: engine.figures(closed.selection)["cm3"].value, now.append)
    shop.settle()
    assert now != [closed.value("cm3")]
    assert printed() == before


def test_reviews_are_searched_compared_and_shown_from_the_list(shop: Desk, page: Any, user: ReviewUser) -> None:
    user.hold(of(10), ("Negocier les transporteurs", "cm3", "100", date(2023, 11, 15)))
    user.hold(of(11))
    assert [page.list.model.index(row, 0).data() for row in range(2)] == ["November 2023", "October 2023"]
    page.list.search.setText("NÉGOCIER")
    assert page.list.hits.rowCount() == 1
    assert page.list.hits.index(0, 2).data() == "Negocier les transporteurs \N{MIDDLE DOT} Claire"
    page.list.found.activated.emit(page.list.hits.index(0, 0))
    shop.settle()
    assert page.view.review.period.start == date(2023, 10, 1)
    user.click(page.view.back)
    page.list.search.clear()
    model = page.list.table.selectionModel()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        model.select(page.list.model.index(row, 0), rows)
    user.click(page.list.compare)
    twin = page.comparison.model
    assert [column.title for column in twin.columns][1:3] == [
        "Monthly review of channels, October 2023", "Monthly review of channels, November 2023",
    ]  # fmt: skip
    assert twin.index(0, 0).data() == "Contribution margin 3"


def test_a_review_that_is_not_closed_can_be_discarded_and_brought_back(shop: Desk, page: Any, user: ReviewUser) -> None:
    user.open_month(of(11))
    user.click(page.view.discard)
    assert user.reviews == []
    assert page.overview.isVisibleTo(page)
    shop.session.undo_stack.undo()
    shop.settle()
    assert len(user.reviews) == 1


def test_another_phase_is_proposed_and_only_the_user_moves_it(
    shop: Desk, page: Any, user: ReviewUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The corridor of the next phase is set around the shop's own LTV/CAC."""
    for key, value in (("floor", 0.1), ("ceiling", 1000.0)):
        shop.session.edit(SetSetting(f"corridor.ltv_cac.maturity.{key}", value))
    shop.settle()
    for number in (10, 11):
        user.hold(of(number))
    if user.reviews[-1].ltv_cac is None:
        pytest.fail("the shop has no LTV/CAC")
    assert page.phase.isVisibleTo(page)
    assert "Maturity" in page.phase.text.text()
    assert shop.session.settings.get("phase") == "post_series_a"
    user.click(page.phase.leave)
    assert not page.phase.isVisibleTo(page)
    user.hold(of(12))
    assert page.phase.isVisibleTo(page)
    user.click(page.phase.take)
    assert shop.session.settings.get("phase") == "maturity"
    assert not page.phase.isVisibleTo(page)


def test_the_calendar_is_written_with_names_that_never_change(
    shop: Desk, page: Any, user: ReviewUser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dates.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "dates"), ""))
    user.click(page.next.export)
    shop.qtbot.waitUntil(path.exists)
    first = path.read_text(encoding="utf-8")
    assert first.count("BEGIN:VEVENT") == 12
    shop.session.edit(SetSetting("review.days_off", "after"))
    shop.settle()
    path.unlink()
    user.click(page.next.export)
    shop.qtbot.waitUntil(path.exists)
    second = path.read_text(encoding="utf-8")
    names = [[line for line in text.splitlines() if line.startswith("UID:")] for text in (first, second)]
    assert set(names[0][1:-1]) <= set(names[1])


def test_closing_waits_for_data_that_move_meanwhile(
    shop: Desk, page: Any, user: ReviewUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    user.open_month(of(11))
    for _ in range(3):
        user.click(page.view.onward)
    monkeypatch.setattr(type(shop.session), "imports", property(lambda _self: ()))
    user.click(page.view.close_step.sure)
    user.click(page.view.close_step.close_it)
    assert "The data changed while the review was being closed" in page.view.notice._text.text()
    assert not user.reviews[0].is_closed


@pytest.mark.parametrize("width", [1280, 780])
def test_no_word_of_a_review_is_cut(shop: Desk, page: Any, user: ReviewUser, width: int) -> None:
    page.resize(width, 600)
    user.hold(of(10), ("Cut prospecting", "cm3", "-99999", date(2023, 11, 15)))
    user.open_month(of(11))
    for step in range(4):
        page.view.steps.choose(step)
        shop.settle()
        check(page)
    user.click(page.view.back)
    check(page)
    page.show_review(user.reviews[0].id)
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


def test_the_year_shows_what_became_of_each_date_and_leads_to_reviews(
    shop: Desk, page: Any, user: ReviewUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecomkpi_desktop.base.clock.today", lambda: date(2024, 1, 10))
    page.show_overview()
    standings = {row[0]: row[2] for row in page.year.twin().rows if row[1] == "Monthly review of channels"}
    assert standings["05/01/2024"] == "not opened"
    assert standings["05/02/2024"] == "to come"
    assert len(standings) == 12
    user.click(page.next.open)
    assert not page._advice.isVisibleTo(page), "a review needs the whole width"
    page.show_overview()
    standings = {row[0]: row[2] for row in page.year.twin().rows if row[1] == "Monthly review of channels"}
    assert standings["05/01/2024"] == "opened"
    assert "0 review(s) held in this year." in page.year.summary()
    mark = next(mark for mark in page.year.marks if mark.key)
    shop.qtbot.mouseClick(page.year, Qt.MouseButton.LeftButton, pos=mark.area.center().toPoint())
    assert page.view.isVisibleTo(page)
    assert page.view.review.id == mark.key


def test_the_mentor_says_what_a_review_is_for_before_there_is_one(shop: Desk, page: Any, user: ReviewUser) -> None:
    assert page._advice.accessibleDescription().startswith("No review was opened yet.")
    user.click(page.next.open)
    page.show_overview()
    assert page._advice.accessibleDescription().startswith("1 review(s) are open")
