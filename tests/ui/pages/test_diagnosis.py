"""The diagnosis page: verdict, growth, five questions with figures that explain themselves, the edited market."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.diagnosis.market import DEFAULTS, MarketFigure
from ecomkpi_desktop.ui.pages.diagnosis.market_dialog import MarketDialog
from ecomkpi_desktop.ui.pages.diagnosis.page import DiagnosisPage
from tests.answering import answer
from tests.ui.pages.conftest import Desk
from tests.ui.pages.test_pages import is_filled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(shop: Desk) -> Any:
    """The page on two years of orders."""
    shop.session.select(Selection(Period(date(2023, 1, 1), date(2024, 1, 1))))
    return shop.show(DiagnosisPage)


def in_dialog(desk: Desk, deed: Callable[[], object], press: Callable[[MarketDialog], None]) -> None:
    """Do something that opens the dialog, and answer it as a user does."""
    answer(press, MarketDialog)
    deed()
    desk.settle()


def value_of(part: Selection, figure_id: str, engine: Any, _selection: Selection) -> float | None:
    value: float | None = engine.figures(part)[figure_id].value
    return value


def market(desk: Desk) -> dict[str, MarketFigure]:
    return {figure.id: figure for figure in desk.session.notebook.all(MarketFigure)}


def cells(page: Any) -> list[list[str]]:
    model = page.market.table.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_five_questions_stand_in_order_each_with_a_verdict(page: Any) -> None:
    assert is_filled(page)
    assert [step.question.text() for step in page.path.steps] == [
        "Is it the market?", "Do customers still come back?", "Do customers still come by themselves?",
        "Is enough margin left to reinvest?", "Does the next customer cost more than it brings?",
    ]  # fmt: skip
    words = {"Holds growth back", "Not the cause", "Cannot be told yet"}
    assert all(step.verdict.text() in words and step.answer.text() for step in page.path.steps)
    assert page.verdict.text()


def test_growth_is_drawn_for_the_months_that_have_a_year_before_and_each_explains_itself(shop: Desk, page: Any) -> None:
    assert page.picture.isVisibleTo(page)
    assert not page.lacking.isVisibleTo(page)
    assert len(page.line.marks) == 10
    page.line.picked.emit(page.line.marks[-1].key)
    shop.settle()
    figure = shop.explained[-1]
    assert figure.id == "revenue_growth_3_months"
    assert figure.value == pytest.approx(float(page.line.twin().rows[-1][1]))


def test_every_number_of_an_answer_leads_to_its_own_part(shop: Desk, page: Any) -> None:
    values = [label for step in page.path.steps for label in step.values]
    assert len(values) > 6
    for label in values:
        label.click()
        assert shop.explained[-1].value == label.figure.value
        said: list[float | None] = []
        shop.session.request("check", partial(value_of, label.origin.selection, label.figure.id), said.append)
        shop.settle()
        assert said == [label.figure.value]


def test_a_short_history_says_what_can_be_said_and_what_is_missing(shop: Desk) -> None:
    shop.session.select(Selection(Period(date(2022, 1, 1), date(2022, 7, 1))))
    page = shop.show(DiagnosisPage)
    assert "15" in page.verdict.text()
    assert not page.picture.isVisibleTo(page)
    assert page.lacking.isVisibleTo(page)
    assert page.missing.text().count("\N{BULLET}") >= 1
    assert any(step.values for step in page.path.steps)


def test_the_market_is_corrected_and_put_back(shop: Desk, page: Any) -> None:
    row = next(place for place, line in enumerate(page.market._lines) if line.market.id == "fevad_2021")
    assert cells(page)[row][:2] == ["French e-commerce", "+15.1%"]

    def type_value(dialog: MarketDialog) -> None:
        assert not dialog.drop.isVisible()
        dialog.value.selectAll()
        shop.qtbot.keyClicks(dialog.value, "15.2")
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    in_dialog(shop, lambda: page.market.table.picked.emit(row, 0), type_value)
    assert market(shop)["fevad_2021"].value == pytest.approx(0.152)
    assert market(shop)["fevad_2021"].source == DEFAULTS["fevad_2021"].source
    assert cells(page)[row][1] == "+15.2%"
    assert cells(page)[row][5] != "default"

    def put_back(dialog: MarketDialog) -> None:
        shop.qtbot.mouseClick(dialog.drop, Qt.MouseButton.LeftButton)

    in_dialog(shop, lambda: page.market.table.picked.emit(row, 0), put_back)
    assert market(shop) == {}
    assert cells(page)[row][1] == "+15.1%"
    shop.session.undo_stack.undo()
    shop.settle()
    assert cells(page)[row][1] == "+15.2%"


def test_a_new_market_figure_needs_a_source_and_answers_the_first_question(shop: Desk, page: Any) -> None:
    assert page.path.steps[0].verdict.text() == "Cannot be told yet"

    def type_figure(dialog: MarketDialog) -> None:
        assert not dialog.keep.isEnabled()
        dialog.name.setText("Furniture online")
        dialog.value.setValue(0.0)
        dialog.first.setDate(QDate(2023, 1, 1))
        dialog.last.setDate(QDate(2023, 12, 31))
        assert not dialog.keep.isEnabled()
        dialog.source.setText("Fevad, year 2023")
        shop.qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    in_dialog(shop, page.market.add_button.click, type_figure)
    assert [figure.name for figure in market(shop).values()] == ["Furniture online"]
    assert page.path.steps[0].verdict.text() != "Cannot be told yet"
    assert "Furniture online" in {row[0] for row in cells(page)}


def test_the_marker_of_the_break_even_day_leads_to_its_setting(shop: Desk, page: Any) -> None:
    wanted: list[str] = []
    shop.context.settings_wanted.connect(wanted.append)
    page.market.table.picked.emit(len(page.market._lines), 0)
    assert wanted == ["corridor.break_even_day.ceiling"]


def test_a_period_without_a_sale_says_so(shop: Desk) -> None:
    shop.session.select(Selection(Period(date(2022, 1, 1), date(2024, 1, 1)), frozenset({"Nobody"})))
    page = shop.show(DiagnosisPage)
    assert not is_filled(page)
