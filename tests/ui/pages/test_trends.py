"""The trends page: thresholds dragged and typed, undone; comparison, grain, figures."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.ui.pages.trends.page import TrendsPage
from ecomkpi_desktop.ui.pages.trends.thresholds import corridor_keys, thresholds_of
from ecomkpi_desktop.ui.pages.trends.view import FIRST_PANELS, Comparison
from tests.ui.pages.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
KEY = "corridor.cm3_rate.ceiling"


def row_of(page: Any, figure_id: str) -> Any:
    return page.rows[page.bar.shown.index(figure_id)]


def place_of(panel: Any, moment: float, value: float) -> QPoint:
    scene = panel.getPlotItem().getViewBox().mapViewToScene(QPointF(moment, value))
    return panel.mapFromScene(scene)


def enlarged(shop: Desk, page: Any, figure_id: str) -> Any:
    """Click a slim row, as one does to see its corridor."""
    row = row_of(page, figure_id)
    shop.qtbot.mouseClick(row.panel.viewport(), Qt.MouseButton.LeftButton, pos=row.panel.viewport().rect().center())
    shop.settle()
    return row


def drag_ceiling(shop: Desk, page: Any, to: float) -> None:
    panel = enlarged(shop, page, "cm3_rate").panel
    moment = float(page.stack.axis.times[3])
    before = shop.session.settings.number(KEY)
    start, end = place_of(panel, moment, before), place_of(panel, moment, to)
    view = panel.viewport()
    shop.qtbot.mouseMove(view, start)
    shop.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        shop.qtbot.mouseMove(view, start + (end - start) * step / 10)
        shop.qtbot.wait(5)
    shop.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    shop.settle()


def test_dragging_a_corridor_writes_the_setting_and_one_undo_takes_it_back(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    rate = page._view.figures["cm3_rate"].value
    row = row_of(page, "cm3_rate")
    assert "in the corridor" in row.side.status.text()
    drag_ceiling(shop, page, rate - 0.06)
    moved = shop.session.settings.number(KEY)
    assert moved < rate
    assert shop.session.undo_stack.count() == 1
    assert row.side.status.text().endswith("above")
    assert row.side.ceiling.value() == pytest.approx(moved * 100)
    shop.session.undo_stack.undo()
    shop.settle()
    assert shop.session.settings.number(KEY) == 0.40
    assert "in the corridor" in row.side.status.text()
    assert row.panel.corridor.ceiling.value() == pytest.approx(0.40)


def test_two_drags_are_two_steps_back(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    drag_ceiling(shop, page, 0.36)
    first = shop.session.settings.number(KEY)
    drag_ceiling(shop, page, 0.33)
    assert shop.session.undo_stack.count() == 2
    shop.session.undo_stack.undo()
    assert shop.session.settings.number(KEY) == first


def test_a_bound_can_be_typed(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    field = enlarged(shop, page, "cm3_rate").side.floor
    assert field.accessibleName() == "CM3 rate, floor"
    field.setFocus()
    field.selectAll()
    shop.qtbot.keyClicks(field, "12.5")
    shop.qtbot.keyClick(field, Qt.Key.Key_Return)
    shop.settle()
    assert shop.session.settings.number("corridor.cm3_rate.floor") == pytest.approx(0.125)
    assert row_of(page, "cm3_rate").panel.corridor.floor.value() == pytest.approx(0.125)


def test_the_compared_period_is_drawn_and_can_be_left_out(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    panel = row_of(page, "net_revenue").panel
    assert panel.data.compared is not None
    assert panel._compared.isVisible()
    page.bar.comparison.setCurrentIndex(page.bar.comparison.findData(Comparison.NOTHING))
    shop.settle()
    assert panel.data.compared is None
    assert not panel._compared.isVisible()


def test_the_grain_and_the_span_can_be_chosen(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    assert page.bar.step.value is Step.MONTH
    assert len(page.stack.axis.starts) == 12
    page.bar.span.setCurrentIndex(1)
    shop.settle()
    assert len(page.stack.axis.starts) == 24
    page.bar.step.setFocus()
    shop.qtbot.keyClick(page.bar.step, Qt.Key.Key_Left)
    shop.settle()
    assert page.bar.step.value is Step.WEEK
    assert len(page.stack.axis.starts) > 100
    assert page.table.model.rowCount() == len(page.stack.axis.starts)


def test_figures_are_added_and_taken_away_and_panels_are_kept(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    shown = page.bar.shown
    assert "orders" not in shown
    page.bar.action_of("orders").trigger()
    assert len(page.bar.shown) == len(shown) + 1
    panels = page.stack.panels
    page.bar.action_of("orders").trigger()
    page.bar.action_of("orders").trigger()
    assert page.stack.panels == panels
    assert row_of(page, "orders").panel.accessibleName() == "Orders"


def test_a_figure_beside_a_panel_explains_itself(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    shop.qtbot.mouseClick(row_of(page, "aov").side.value, Qt.MouseButton.LeftButton)
    assert shop.explained[-1].id == "aov"


def test_one_panel_is_large_and_all_of_them_are_seen_at_once(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    page.resize(1090, 640)
    shop.settle()
    rows = page.rows[: len(page.bar.shown)]
    assert [row.panel.is_slim for row in rows] == [False] + [True] * (FIRST_PANELS - 1)
    viewport = page._parts.scroll.viewport()
    assert all(viewport.rect().contains(row.mapTo(viewport, row.rect().bottomRight())) for row in rows)
    assert rows[0].height() > 4 * rows[1].height()
    page.resize(1090, 1000)
    shop.settle()
    assert rows[1].height() > 50
    assert viewport.rect().contains(rows[-1].mapTo(viewport, rows[-1].rect().bottomRight()))


def test_a_click_on_a_slim_panel_makes_it_large_where_it_stands(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    place = page.bar.shown.index("aov")
    row = page.rows[place]
    pointer = row.panel.viewport().mapToGlobal(row.panel.viewport().rect().center())
    shop.qtbot.mouseClick(row.panel.viewport(), Qt.MouseButton.LeftButton, pos=row.panel.viewport().rect().center())
    shop.settle()
    assert [number for number, one in enumerate(page.rows) if not one.panel.is_slim] == [place]
    assert row.rect().contains(row.mapFromGlobal(pointer))
    assert not row.side.floor.isHidden()
    page.bar.action_of("cm3_rate").trigger()
    assert page.rows[page.bar.shown.index("aov")].panel.is_slim is False


def test_all_panels_can_be_large(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    page.bar.all_large.trigger()
    shop.settle()
    rows = page.rows[: len(page.bar.shown)]
    assert not any(row.panel.is_slim for row in rows)
    assert all(row.panel.height() >= 132 for row in rows)
    page.bar.all_large.trigger()
    assert sum(row.panel.is_slim for row in rows) == len(rows) - 1


def test_up_and_down_make_the_neighbour_large_and_give_it_the_keyboard(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    first, second = page.rows[0], page.rows[1]
    first.panel.setFocus()
    shop.qtbot.keyClick(first.panel, Qt.Key.Key_Up)
    assert not first.panel.is_slim
    shop.qtbot.keyClick(first.panel, Qt.Key.Key_Down)
    shop.settle()
    assert (first.panel.is_slim, second.panel.is_slim) == (True, False)
    assert second.panel.hasFocus()


def test_a_slim_panel_is_read_out_and_its_bounds_cannot_be_taken(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    row = row_of(page, "cm3_rate")
    page.stack.point_at(2)
    assert row.panel._read_out.text() == row.panel.values_at(2)
    assert row.panel._read_out.isVisible()
    early = row.panel._read_out.x()
    page.stack.point_at(len(page.stack.axis.starts) - 1)
    assert row.panel._read_out.x() < early
    assert not row.panel.corridor.ceiling.movable
    enlarged(shop, page, "cm3_rate")
    assert row.panel.corridor.ceiling.movable


def test_an_open_ceiling_is_not_drawn_and_no_floor_means_none() -> None:
    floor, ceiling = thresholds_of("aov", Unit.MONEY, Settings(), "floor", "ceiling")
    assert floor is not None
    assert ceiling is None
    launch = Settings().with_value("phase", "pre_seed")
    assert thresholds_of("ltv_cac", Unit.RATIO, launch, "floor", "ceiling")[0] is None
    assert corridor_keys("ltv_cac", launch) == ("corridor.ltv_cac.pre_seed.floor", "corridor.ltv_cac.pre_seed.ceiling")
    assert corridor_keys("orders", launch) is None
    own = launch.with_value("corridor.ltv_cac.floor@Meta Ads", 1.5)
    assert corridor_keys("ltv_cac", own, "Meta Ads") == (
        "corridor.ltv_cac.floor@Meta Ads", "corridor.ltv_cac.pre_seed.ceiling",
    )  # fmt: skip
    floor, _ = thresholds_of("ltv_cac", Unit.RATIO, own, "floor", "ceiling", "Meta Ads")
    assert floor is not None
    assert floor.value == 1.5
    assert corridor_keys("ltv_cac", own, "SEO") == corridor_keys("ltv_cac", own)


def test_panels_made_ahead_are_those_that_are_shown(shop: Desk) -> None:
    page = TrendsPage(shop.context)
    shop.qtbot.addWidget(page)
    while page.make_ahead():
        pass
    ahead = list(page.rows)
    assert len(ahead) == FIRST_PANELS
    assert all(row.isHidden() for row in ahead)
    page.show()
    page.freshen()
    shop.settle()
    assert page.rows[: len(ahead)] == ahead
    assert [row.isVisible() for row in page.rows] == [True] * len(page.bar.shown)
