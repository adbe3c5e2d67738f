"""The page of the pillars: answers by keyboard, undo, sources of the parts, scores kept with a review."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.review.omnichannel.audit import omnichannel_audit
from ecomkpi_desktop.review.pillars.assessment import SelfAnswer
from ecomkpi_desktop.review.pillars.pillar import Pillar
from ecomkpi_desktop.review.pillars.record import PillarScores, ScoreThen
from ecomkpi_desktop.ui.pages.pillars.page import PillarsPage
from ecomkpi_desktop.ui.pages.reviews.page import ReviewsPage
from ecomkpi_desktop.ui.plots import drawing
from tests.ui.pages.conftest import Desk
from tests.ui.pages.review_user import ReviewUser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(shop: Desk) -> Any:
    return shop.show(PillarsPage)


def cell(page: Any, part: str, column: int) -> str:
    model = page.table.model
    row = next(row for row in range(model.rowCount()) if model.index(row, 1).data() == part)
    return str(model.index(row, column).data())


def answer(shop: Desk, page: Any, key: str, value: int) -> None:
    """Go to an answer with the arrows."""
    chooser = page.questions.choosers[key]
    chooser.setFocus()
    for _ in range(value - chooser.value):
        shop.qtbot.keyClick(chooser, Qt.Key.Key_Right)
        shop.settle()


def test_without_data_the_page_says_what_to_import(empty: Desk) -> None:
    page = empty.show(PillarsPage)
    empty.qtbot.mouseClick(page._state_view._button, Qt.MouseButton.LeftButton)
    assert empty.imports == [[]]


def test_parts_that_nobody_knows_are_said_and_left_out(page: Any) -> None:
    assert cell(page, "Shared objectives", 6) == "Not known: left out"
    assert cell(page, "Reviews held on their dates", 2) == "not known"
    assert "Human capital: too little known." in page.picture.summary()
    assert page.trend.model.rowCount() == 1
    assert "the first one begins the line" in page.trend_words.text()


def test_answers_by_keyboard_make_a_score_and_are_undone(shop: Desk, page: Any) -> None:
    answer(shop, page, "bottleneck", 0)
    answer(shop, page, "delegated", 1)
    assert {one.id: one.value for one in shop.session.notebook.all(SelfAnswer)} == {"bottleneck": 0, "delegated": 1}
    # 40 at nothing and 30 at a third: 10 of the 70 that are known.
    assert "Human capital: 14 out of 100 (weak)." in page.picture.summary()
    assert cell(page, "Delegated validations", 4) == "14.3"
    shop.session.undo_stack.undo()
    shop.settle()
    assert page.questions.choosers["delegated"].value == 0
    assert "Human capital: 0 out of 100 (weak)." in page.picture.summary()
    while shop.session.undo_stack.canUndo():
        shop.session.undo_stack.undo()
        shop.settle()
    assert shop.session.notebook.all(SelfAnswer) == ()


def test_the_gate_the_channels_and_the_data_are_measured(shop: Desk, page: Any) -> None:
    assert cell(page, "Gate before more spend", 2) == "closed"
    answers: list[Any] = []
    shop.session.request("test", lambda engine, now: omnichannel_audit(engine, now, engine.settings), answers.append)
    shop.qtbot.waitUntil(lambda: bool(answers))
    share, quality = answers[0].figures["multichannel_share"].value, shop.session.sharing(clock.today()).quality
    assert share > 0
    assert cell(page, "Customers of several channels", 2) == shop.context.formats.rate(share)
    assert quality is not None
    assert cell(page, "Quality of the data", 2) == shop.context.formats.rate(quality)
    answered = {key: chooser.isEnabled() for key, chooser in page.questions.choosers.items()}
    assert [key for key, is_open in answered.items() if not is_open] == ["data_quality"]


def test_an_answer_is_taken_back_with_the_arrow(shop: Desk, page: Any) -> None:
    answer(shop, page, "experiments", 0)
    shop.qtbot.keyClick(page.questions.choosers["experiments"], Qt.Key.Key_Left)
    shop.settle()
    assert shop.session.notebook.all(SelfAnswer) == ()


def test_a_part_leads_to_its_figure_its_page_or_its_question(shop: Desk, page: Any) -> None:
    wanted: list[str] = []
    shop.context.page_wanted.connect(wanted.append)
    page.picture.picked.emit("economics/cost_coverage")
    assert [figure.id for figure in shop.explained] == ["cost_coverage"]
    page.picture.picked.emit("agility/data_age")
    assert wanted == ["data"]
    page.activateWindow()
    shop.qtbot.waitUntil(page.isActiveWindow)
    page.picture.picked.emit("human/bottleneck")
    assert page.questions.choosers["bottleneck"].hasFocus()


def test_a_review_that_is_closed_keeps_its_scores_and_begins_the_line(shop: Desk, page: Any) -> None:
    answer(shop, page, "bottleneck", 0)
    answer(shop, page, "delegated", 0)
    reviews = shop.show(ReviewsPage)
    user = ReviewUser(shop, reviews)
    first = user.hold(date(2023, 10, 1))
    kept = shop.session.notebook.all(PillarScores)
    assert [one.id for one in kept] == [first.id]
    assert shop.session.notebook.is_closed(kept[0])
    assert kept[0].of(Pillar.HUMAN) == 0.0
    assert page.trend.model.rowCount() == 2
    shop.session.select_period(first.period)
    shop.settle()
    now = {str(one.pillar): ScoreThen(one.score, one.coverage) for one in page._view.scores}
    assert kept[0].scores == now  # with its gate, its channels and its data: nothing is known today that was not then
    user.open_month(date(2023, 11, 1))
    points = [point.text for point in user.reviews[-1].agenda]
    assert "Human capital was weak at the last review: who decides what, from now on?" in points
    user.click(reviews.view.onward)
    found = {finding.subject for finding in user.reviews[-1].findings if finding.code == "pillar_weak"}
    assert "human" in found


@pytest.mark.parametrize("width", [700, 742, 860])
def test_no_name_of_a_part_is_cut_on_a_narrow_page(shop: Desk, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shop.show(PillarsPage, width=width)
    for key, value in (("bottleneck", 4), ("delegated", 2)):
        answer(shop, page, key, value)
    cut: list[str] = []
    elided = drawing.elided

    def watched(font: Any, text: str, room: float) -> str:
        shown = elided(font, text, room)
        if shown != text:
            cut.append(text)
        return shown

    monkeypatch.setattr(drawing, "elided", watched)
    page.picture.grab()
    assert cut == []
