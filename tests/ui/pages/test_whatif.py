"""What if: levers, the tree that follows them, what moves most, what it takes, scenarios in the document."""

from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Buyers, Scope
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario, present
from ecomkpi_desktop.kpi.whatif.outcome import outcome
from ecomkpi_desktop.models.scenarios import scenarios_in
from ecomkpi_desktop.ui.pages.whatif.nodes import LINKS, PLACES
from ecomkpi_desktop.ui.pages.whatif.page import WhatIfPage
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting
from tests.ui.pages.conftest import START, Desk, orders
from tests.ui.pages.test_pages import is_filled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(shop: Desk) -> Any:
    """The page on a shop with fixed costs."""
    shop.session.edit(SetSetting("fixed_costs.monthly", 300.0))
    shown = shop.show(WhatIfPage)
    shop.session.undo_stack.clear()
    return shown


def type_in(shop: Desk, page: Any, lever: Lever, text: str) -> None:
    """Type a value in the field of a lever, as a user does."""
    box = page.levers.rows[lever].box
    box.setFocus()
    box.selectAll()
    shop.qtbot.keyClicks(box, text)
    shop.qtbot.keyClick(box, Qt.Key.Key_Return)


def node(page: Any, key: str) -> Any:
    return next(one for one in page.tree.nodes if one.place.key == key)


def save(shop: Desk, page: Any, name: str, **levers: float) -> None:
    page._use(Scenario("", {Lever(lever): value for lever, value in levers.items()}))
    page._fill_rest()
    page.saved.name.setFocus()
    shop.qtbot.keyClicks(page.saved.name, name)
    shop.qtbot.keyClick(page.saved.name, Qt.Key.Key_Return)
    shop.settle()


def kept(shop: Desk) -> list[Scenario]:
    """Ask the document what it keeps."""
    answers: list[Any] = []
    shop.session.ask(scenarios_in, answers.append)
    shop.qtbot.waitUntil(lambda: bool(answers))
    return list(answers[0])


def test_every_link_joins_two_nodes_and_no_two_nodes_share_a_place() -> None:
    keys = {place.key for place in PLACES}
    assert all({link.source, link.target} <= keys for link in LINKS)
    assert len({(place.column, place.row) for place in PLACES}) == len(PLACES)
    reached = {link.target for link in LINKS} | {link.source for link in LINKS}
    assert reached == keys


def test_nothing_moved_shows_the_period_itself(shop: Desk, page: Any) -> None:
    figures = page._view.figures
    for key in ("net_revenue", "cm1", "cm2", "cm3", "operating_result", "ltv_cac", "cac", "orders"):
        assert node(page, key).now == node(page, key).then == pytest.approx(figures[key].value), key
    assert not any(one.is_moved for one in page.tree.nodes)
    assert page.tree.accessibleDescription() == "Nothing moves: every figure is as in the period."
    assert not page.levers.back.isEnabled()


def test_a_typed_lever_moves_its_branch_and_nothing_else(shop: Desk, page: Any) -> None:
    type_in(shop, page, Lever.SHIPPING, "1")
    moved = {one.place.key for one in page.tree.nodes if one.is_moved}
    assert moved >= {"shipping", "cm2", "cm3", "operating_result", "ltv", "ltv_cac"}
    assert moved.isdisjoint({"visits", "orders", "net_revenue", "cm1", "cac", "marketing_spend", "aov", "retention"})
    base = page._base
    expected = outcome(base, Scenario(values={Lever.SHIPPING: 1.0}))
    assert node(page, "cm3").then == pytest.approx(expected["cm3"])
    assert node(page, "cm3").is_better is True
    assert node(page, "shipping").is_better is True
    words = next(mark.words for mark in page.tree.marks if mark.key == "cm3")
    assert words.startswith("CM3: €")
    assert " under the scenario (+" in words
    assert words.endswith(", better)")
    assert page.result.text().startswith("CM3 €")


def test_a_slider_follows_the_keyboard_and_comes_back_to_today(shop: Desk, page: Any) -> None:
    row = page.levers.rows[Lever.AOV]
    now = present(page._base, Lever.AOV)
    row.slider.setFocus()
    for _ in range(3):
        shop.qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert page.scenario.values[Lever.AOV] > now
    assert row.box.value() == pytest.approx(page.scenario.values[Lever.AOV], abs=0.01)
    assert row.back.isVisible()
    for _ in range(3):
        shop.qtbot.keyClick(row.slider, Qt.Key.Key_Left)
    assert page.scenario.values == {}
    assert not row.back.isVisible()
    assert row.box.value() == pytest.approx(now, abs=0.01)


def test_one_lever_and_all_of_them_go_back_to_today(shop: Desk, page: Any) -> None:
    type_in(shop, page, Lever.AOV, "80")
    type_in(shop, page, Lever.CAC, "3")
    assert set(page.scenario.values) == {Lever.AOV, Lever.CAC}
    shop.qtbot.mouseClick(page.levers.rows[Lever.AOV].back, Qt.MouseButton.LeftButton)
    assert set(page.scenario.values) == {Lever.CAC}
    shop.qtbot.mouseClick(page.levers.back, Qt.MouseButton.LeftButton)
    assert page.scenario.values == {}
    assert not any(one.is_moved for one in page.tree.nodes)


def test_a_value_typed_again_as_it_is_shown_is_no_move(shop: Desk, page: Any) -> None:
    type_in(shop, page, Lever.AOV, "80")
    type_in(shop, page, Lever.AOV, page.levers.rows[Lever.AOV].today.text().removeprefix("today €"))
    assert page.scenario.values == {}


@pytest.mark.parametrize(("locale", "text"), [("fr_FR", "63.5"), ("fr_FR", "63,5"), ("en_GB", "63.5")])
def test_a_point_is_taken_for_a_decimal_comma(shop: Desk, page: Any, locale: str, text: str) -> None:
    page.levers.rows[Lever.AOV].box.setLocale(QLocale(locale))
    type_in(shop, page, Lever.AOV, text)
    assert page.scenario.values == {Lever.AOV: 63.5}


def test_the_keyboard_walks_the_tree_to_a_lever_and_to_an_explanation(shop: Desk, page: Any) -> None:
    page.tree.setFocus()
    keys = [mark.key for mark in page.tree.marks]
    for _ in range(keys.index("retention") + 1):
        shop.qtbot.keyClick(page.tree, Qt.Key.Key_Right)
    shop.qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.levers.rows[Lever.RETENTION].slider.hasFocus()
    mark = next(mark for mark in page.tree.marks if mark.key == "cm2")
    shop.qtbot.mouseClick(page.tree, Qt.MouseButton.LeftButton, pos=mark.area.center().toPoint())
    assert shop.explained[-1].id == "cm2"


def test_the_tree_as_a_table_says_the_same(shop: Desk, page: Any) -> None:
    type_in(shop, page, Lever.FIXED_COSTS, "400")
    page._fill_rest()
    model = page.table.model
    rows = {model.row_at(row)[0]: model.row_at(row) for row in range(model.rowCount())}
    assert len(rows) == len(PLACES)
    assert rows["Net revenue"][1] == rows["Net revenue"][2]
    assert rows["Net revenue"][3] == ""
    assert rows["Result"][3].startswith("\N{MINUS SIGN}")
    assert rows["Fixed costs"][3] == "+33.3%"


def test_the_tornado_ranks_the_levers_of_the_outcome_chosen(shop: Desk, page: Any) -> None:
    widths = [swing.width for swing in page.tornado.swings]
    assert widths == sorted(widths, reverse=True)
    assert Lever.FIXED_COSTS not in {swing.lever for swing in page.tornado.swings}
    page.outcome.setFocus()
    shop.qtbot.keyClick(page.outcome, Qt.Key.Key_Right)
    shop.qtbot.keyClick(page.outcome, Qt.Key.Key_Right)
    assert page.outcome.value == "operating_result"
    assert Lever.FIXED_COSTS in {swing.lever for swing in page.tornado.swings}
    first = page.tornado.marks[0]
    shop.qtbot.mouseClick(page.tornado, Qt.MouseButton.LeftButton, pos=first.area.center().toPoint())
    assert page.levers.rows[Lever(first.key)].slider.hasFocus()


def test_the_goal_is_answered_in_a_sentence_and_reached_with_one_click(shop: Desk, page: Any) -> None:
    goal = page.goal
    assert (goal.outcome.currentData(), Lever(goal.lever.currentData())) == ("ltv_cac", Lever.CAC)
    assert goal.target.value() == 3.0
    assert goal.answer.text().startswith("Customer acquisition cost: €")
    assert " brings LTV/CAC to 3.00:1. Today it is €" in goal.answer.text()
    shop.qtbot.mouseClick(goal.apply, Qt.MouseButton.LeftButton)
    assert node(page, "ltv_cac").then == pytest.approx(3.0)
    page._fill_rest()
    assert not goal.apply.isEnabled()


def test_a_goal_out_of_reach_is_said_to_be(shop: Desk, page: Any) -> None:
    goal = page.goal
    goal.outcome.setCurrentIndex(goal.outcome.findData("net_revenue"))
    assert goal.target.value() > page._view.figures["net_revenue"].value
    goal.lever.setCurrentIndex(goal.lever.findData(Lever.CAC))
    assert "nowhere from" in goal.answer.text()
    assert not goal.apply.isEnabled()
    goal.lever.setCurrentIndex(goal.lever.findData(Lever.AOV))
    assert goal.apply.isEnabled()


def test_scenarios_are_saved_compared_renamed_removed_and_every_step_is_undone(shop: Desk, page: Any) -> None:
    save(shop, page, "Cheaper parcels", shipping=1.0)
    save(shop, page, "Loyalty", retention=0.9, aov=70.0)
    assert [one.name for one in kept(shop)] == ["Cheaper parcels", "Loyalty"]
    assert kept(shop)[1].values == {Lever.RETENTION: 0.9, Lever.AOV: 70.0}
    titles = [column.title for column in page.saved.table.model.columns]
    assert titles == ["Levers and outcomes", "Today", "Levers now", "Cheaper parcels", "Loyalty"]

    name = page.saved.lines[0].name
    name.setFocus()
    name.selectAll()
    shop.qtbot.keyClicks(name, "Parcels")
    shop.qtbot.keyClick(name, Qt.Key.Key_Return)
    shop.settle()
    assert [one.name for one in kept(shop)] == ["Parcels", "Loyalty"]
    shop.qtbot.mouseClick(page.saved.lines[1].remove, Qt.MouseButton.LeftButton)
    shop.settle()
    assert [line.scenario.name for line in page.saved.lines] == ["Parcels"]

    stack = shop.session.undo_stack
    assert stack.undoText() == "Scenario “Loyalty”"
    for names in (["Parcels", "Loyalty"], ["Cheaper parcels", "Loyalty"], ["Cheaper parcels"], []):
        stack.undo()
        shop.settle()
        assert [line.scenario.name for line in page.saved.lines] == names
    stack.redo()
    shop.settle()
    assert [line.scenario.name for line in page.saved.lines] == ["Cheaper parcels"]


def test_saving_under_a_name_that_is_there_replaces_it(shop: Desk, page: Any) -> None:
    save(shop, page, "A", shipping=1.0)
    save(shop, page, "A", shipping=2.0)
    assert kept(shop) == [Scenario("A", {Lever.SHIPPING: 2.0})]


def test_two_scenarios_never_have_one_name(shop: Desk, page: Any) -> None:
    save(shop, page, "A", shipping=1.0)
    save(shop, page, "B", shipping=2.0)
    line = page.saved.lines[1].name
    for text in ("A", "  "):
        line.setText(text)
        line.editingFinished.emit()
        assert line.text() == "B"
    assert [one.name for one in kept(shop)] == ["A", "B"]


def test_a_saved_scenario_puts_the_levers_back(shop: Desk, page: Any) -> None:
    save(shop, page, "Loyalty", retention=0.9, aov=70.0)
    shop.qtbot.mouseClick(page.levers.back, Qt.MouseButton.LeftButton)
    shop.qtbot.mouseClick(page.saved.lines[0].use, Qt.MouseButton.LeftButton)
    assert page.scenario.values == {Lever.RETENTION: 0.9, Lever.AOV: 70.0}
    assert page.levers.rows[Lever.AOV].box.value() == pytest.approx(70.0)


def test_four_scenarios_are_compared_at_most(shop: Desk, page: Any) -> None:
    for number in range(1, 6):
        save(shop, page, f"S{number}", shipping=float(number))
    shop.qtbot.mouseClick(page.levers.back, Qt.MouseButton.LeftButton)
    page._fill_rest()
    titles = [column.title for column in page.saved.table.model.columns]
    assert titles[2:] == ["S1", "S2", "S3", "S4"]
    page.saved.lines[0].compared.click()
    titles = [column.title for column in page.saved.table.model.columns]
    assert titles[2:] == ["S2", "S3", "S4", "S5"]


def test_the_mentor_never_says_spend_more_under_the_floor(shop: Desk, page: Any) -> None:
    type_in(shop, page, Lever.CAC, "50")
    assert node(page, "ltv_cac").then < 3
    assert "Do not spend more on acquisition" in page._advice.accessibleDescription()
    type_in(shop, page, Lever.CAC, "2")
    assert node(page, "ltv_cac").then > 3
    assert "Do not cut the budget to lower the CAC" in page._advice.accessibleDescription()


@pytest.mark.parametrize("by_channel", [True, False])
def test_filters_are_removed_with_one_click_and_the_period_stays(shop: Desk, page: Any, by_channel: bool) -> None:
    period = Period(START.replace(year=2023), START.replace(year=2023, month=7))
    shop.session.select_period(period)
    if by_channel:
        shop.session.select_channels(frozenset({"Google Ads"}))
    else:
        shop.session.select_scope(Scope(buyers=Buyers.NEW))
    shop.settle()
    assert not is_filled(page)
    assert page._state_view.accessibleName() == "A what-if looks at the whole shop"
    shop.qtbot.mouseClick(page._state_view._button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert is_filled(page)
    assert shop.session.selection is not None
    assert (shop.session.selection.period, shop.session.selection.is_whole) == (period, True)


def test_a_period_without_orders_says_so(shop: Desk, page: Any) -> None:
    shop.session.select_period(Period(START.replace(year=2030), START.replace(year=2031)))
    shop.settle()
    assert not is_filled(page)
    assert page._state_view.accessibleName() == "Nothing to move in this period"


def test_a_lever_that_the_data_do_not_tell_says_why_it_cannot_be_moved(empty: Desk) -> None:
    empty.session.edit(AddImport(orders()))
    empty.qtbot.waitUntil(lambda: empty.session.is_ready, timeout=30_000)
    page = empty.show(WhatIfPage)
    assert is_filled(page)
    row = page.levers.rows[Lever.CONVERSION]
    assert not row.box.isEnabled()
    assert not row.slider.isEnabled()
    assert row.today.text() == "sessions unknown"
    assert page.levers.rows[Lever.AOV].slider.isEnabled()


def test_another_period_keeps_the_levers_where_they_were_put(shop: Desk, page: Any) -> None:
    type_in(shop, page, Lever.AOV, "80")
    before = node(page, "net_revenue").now
    shop.session.select_period(Period(START.replace(year=2023), START.replace(year=2023, month=7)))
    shop.settle()
    assert page.scenario.values == {Lever.AOV: 80.0}
    assert node(page, "net_revenue").now < before
    assert node(page, "aov").then == pytest.approx(80.0)


@pytest.mark.parametrize(("width", "beside"), [(1120, True), (760, False)])
def test_levers_stand_beside_the_tree_or_above_it(shop: Desk, page: Any, width: int, beside: bool) -> None:
    page.resize(width, 700)
    shop.settle()
    levers, tree = page.levers.geometry(), page.tree.parentWidget().geometry()
    assert (levers.right() < tree.left()) is beside
    assert (levers.bottom() < tree.top()) is not beside
    for label in page.levers.findChildren(QLabel):
        assert label.sizeHint().width() <= label.width() + 1 or label.wordWrap(), label.text()
