from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.values import DatedValue
from ecomkpi_desktop.ui.plots.corridor_editor import CorridorEditor
from ecomkpi_desktop.ui.settings_pane.dated import DatedDialog
from ecomkpi_desktop.ui.settings_pane.fields import FlagField, NumberField, TextField
from ecomkpi_desktop.ui.settings_pane.pane import SettingsPane
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.ui.window.conftest import Bench, bench, filled, settle

__all__ = ["bench", "filled"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def pane(qtbot: QtBot, filled: Bench) -> SettingsPane:
    filled.window.workspace.show_settings(True)
    return filled.window.workspace.settings


def number(pane: SettingsPane, key: str) -> NumberField:
    field = pane.rows[key].field
    assert isinstance(field, NumberField)
    return field


def type_number(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.box.setFocus()
    field.box.selectAll()
    qtbot.keyClicks(field.box, text)
    qtbot.keyClick(field.box, Qt.Key.Key_Return)


def test_every_option_has_its_row(pane: SettingsPane) -> None:
    assert {option.key for option in OPTIONS if "*" not in option.key} <= set(pane.rows)


def test_a_typed_value_is_a_setting_that_recomputes_and_can_be_undone(
    qtbot: QtBot, filled: Bench, pane: SettingsPane
) -> None:
    before = filled.window.workspace.strip.dial("cm3").data
    assert before is not None
    type_number(qtbot, number(pane, "cost.default_rate"), "40")
    assert filled.session.settings.number("cost.default_rate") == 0.40
    settle(qtbot, filled)
    after = filled.window.workspace.strip.dial("cm3").data
    assert after is not None
    assert after.figure.value is not None
    assert before.figure.value is not None
    assert after.figure.value > before.figure.value
    filled.session.undo_stack.undo()
    qtbot.waitUntil(lambda: number(pane, "cost.default_rate").box.value() == 55.0)


def test_a_drag_of_the_slider_is_one_step_and_moves_the_box(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    field = number(pane, "cost.restock_share")
    slider = field.slider
    assert slider is not None
    slider.setSliderDown(True)
    for place in (780, 700, 600, 500):
        slider.setSliderPosition(place)
    slider.setSliderDown(False)
    assert filled.session.settings.number("cost.restock_share") == 0.5
    assert field.box.value() == 50.0
    assert filled.session.undo_stack.count() == 1
    slider.triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    assert filled.session.undo_stack.count() == 2


def test_the_wheel_scrolls_the_form_and_changes_no_figure(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    box = number(pane, "vat.default_rate").box
    pane.search.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert not filled.session.settings.is_set("vat.default_rate")


def test_reset_brings_the_default_back(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    row = pane.rows["payment.pct"]
    assert not row.reset.isEnabled()
    filled.session.edit(SetSetting("payment.pct", 0.03))
    qtbot.waitUntil(row.reset.isEnabled)
    assert "Set by you" in row._origin.text()
    pane._scroll.ensureWidgetVisible(row)
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert not filled.session.settings.is_set("payment.pct")


def test_search_finds_by_words_in_any_order(qtbot: QtBot, pane: SettingsPane) -> None:
    qtbot.keyClicks(pane.search, "order cost ship")
    shown = [key for key, row in pane.rows.items() if row.isVisible()]
    assert "logistics.per_order" in shown
    assert "vat.default_rate" not in shown
    pane.search.setText("zzz")
    assert pane._nothing.isVisible()
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert pane.search.text() == ""
    assert not pane._nothing.isVisible()


def test_only_the_corridor_of_the_phase_in_force_is_shown(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    assert pane.rows["corridor.ltv_cac.post_series_a.floor"].isVisible()
    assert not pane.rows["corridor.ltv_cac.maturity.floor"].isVisible()
    filled.session.edit(SetSetting("phase", "maturity"))
    qtbot.waitUntil(pane.rows["corridor.ltv_cac.maturity.floor"].isVisible)
    assert not pane.rows["corridor.ltv_cac.post_series_a.floor"].isVisible()


def test_a_flag_is_ticked_by_key(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    field = pane.rows["orders.count_unpaid"].field
    assert isinstance(field, FlagField)
    qtbot.keyClick(field.box, Qt.Key.Key_Space)
    assert filled.session.settings.get("orders.count_unpaid") is False


def test_a_marketplace_gets_a_fee_of_its_own(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    free = next(row for row in pane._free if row.pattern == "marketplace.*.pct")
    free.names.setEditText("Google Ads")
    line = free.names.lineEdit()
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_Return)
    type_number(qtbot, number(pane, "marketplace.Google Ads.pct"), "12")
    assert filled.session.settings.number("marketplace.Google Ads.pct") == 0.12


@pytest.mark.parametrize(
    ("pattern", "name", "typed", "value"),
    [("currency.*.rate", "IDR", "0.000057", 0.000057), ("vat.country.*.rate", "DE", "19", 0.19)],
)
def test_what_rebuilds_the_facts_is_typed_and_not_dragged(
    qtbot: QtBot, filled: Bench, pane: SettingsPane, pattern: str, name: str, typed: str, value: float
) -> None:
    free = next(row for row in pane._free if row.pattern == pattern)
    free.names.setEditText(name)
    line = free.names.lineEdit()
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_Return)
    field = number(pane, pattern.replace("*", name))
    assert field.slider is None
    type_number(qtbot, field, typed.replace(".", field.box.locale().decimalPoint()))
    settle(qtbot, filled)
    assert filled.session.settings.number(pattern.replace("*", name)) == value
    assert field.box.value() == pytest.approx(float(typed))


def test_a_dated_value_leaves_the_past_alone(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    dialog = DatedDialog(filled.context, "cost.default_rate", filled.session.settings, filled.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.day.setDate(QDate(2024, 7, 1))
    type_number(qtbot, dialog.value, "60")
    dialog.note.setText("new supplier")
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog.history() == (DatedValue(date(2024, 7, 1), 0.60, "new supplier"),)
    assert dialog.table.model().rowCount() == 2
    dialog.table.selectRow(1)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert dialog.history() == ()


def test_editing_a_dated_setting_changes_its_latest_value_and_keeps_the_earlier(
    qtbot: QtBot, filled: Bench, pane: SettingsPane
) -> None:
    filled.session.edit(SetSetting("cost.default_rate", 0.5))
    filled.session.edit(SetSetting("cost.default_rate", 0.6, date(2024, 7, 1), "new supplier"))
    qtbot.waitUntil(lambda: number(pane, "cost.default_rate").box.value() == 60.0)
    type_number(qtbot, number(pane, "cost.default_rate"), "62")
    settings = filled.session.settings
    assert settings.number("cost.default_rate", date(2024, 6, 30)) == 0.5
    assert settings.values["cost.default_rate"][-1] == DatedValue(date(2024, 7, 1), 0.62, "new supplier")


def test_escape_closes_the_pane(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert not filled.window.menus.actions["settings"].isChecked()
    filled.context.settings_wanted.emit("payment.pct")
    assert pane.isVisible()
    assert number(pane, "payment.pct").box.hasFocus()


def test_a_threshold_tells_when_it_was_set_and_where_it_comes_from(
    qtbot: QtBot, filled: Bench, pane: SettingsPane
) -> None:
    key = "corridor.cm3_rate.floor"
    row = pane.rows[key]
    assert row.note is None
    type_number(qtbot, row.field, "12")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: row.note is not None and row.note.isVisible())
    note = row.note
    assert note is not None
    (value,) = filled.session.settings.values[key]
    assert value.set_on is not None
    assert filled.context.formats.date(value.set_on) in row._origin.text()
    qtbot.keyClicks(note, "board of May")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    (noted,) = filled.session.settings.values[key]
    assert (noted.value, noted.note, noted.set_on) == (0.12, "board of May", value.set_on)
    filled.session.undo_stack.undo()
    qtbot.waitUntil(lambda: note.text() == "")
    pane._scroll.ensureWidgetVisible(row)
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not note.isVisible())
    assert not filled.session.settings.is_set(key)


def test_a_channel_gets_a_floor_of_its_own_whatever_its_name(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    free = next(row for row in pane._free if row.pattern == "corridor.ltv_cac.floor@*")
    assert "Meta Ads" in [free.names.itemText(place) for place in range(free.names.count())]
    free.names.setEditText("amazon.fr")
    line = free.names.lineEdit()
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_Return)
    key = "corridor.ltv_cac.floor@amazon.fr"
    assert pane.rows[key].label_text == "LTV/CAC floor of a channel: amazon.fr"
    type_number(qtbot, number(pane, key), "1.5".replace(".", number(pane, key).box.locale().decimalPoint()))
    assert filled.session.settings.number(key) == 1.5
    pane._filter("")
    assert pane.rows[key].isVisible()


def test_the_shops_own_addresses_are_typed_as_a_text(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    row = pane.rows["identity.own_addresses"]
    field = row.field
    assert isinstance(field, TextField)
    field.line.setFocus()
    qtbot.keyClicks(field.line, " @myshop.fr ")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    settle(qtbot, filled)
    assert filled.session.settings.get("identity.own_addresses") == "@myshop.fr"
    filled.session.undo_stack.undo()
    qtbot.waitUntil(lambda: field.line.text() == "")
    assert pane.rows["country"].field.box.currentText() == "France"  # type: ignore[attr-defined]


def picture_of(pane: SettingsPane, floor_key: str) -> CorridorEditor:
    row = next(row for row in pane._corridors if row.floor.key == floor_key)
    pane._scroll.ensureWidgetVisible(row)
    return row.picture


def test_a_bound_is_dragged_in_the_picture_in_one_step_that_can_be_undone(
    qtbot: QtBot, filled: Bench, pane: SettingsPane
) -> None:
    key = "corridor.retention_rate.floor"
    picture = picture_of(pane, key)
    start = picture.place_of(key).toPoint()
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(picture, start + QPoint(step * 8, 0))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    moved = filled.session.settings.number(key)
    assert 0.25 < moved < 0.5
    assert moved == round(moved, 2)
    qtbot.waitUntil(lambda: number(pane, key).box.value() == pytest.approx(moved * 100))
    assert filled.session.undo_stack.count() == 1
    filled.session.undo_stack.undo()
    qtbot.waitUntil(lambda: picture.place_of(key).toPoint().x() == start.x())


def test_a_bound_never_passes_the_other_one(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    floor, ceiling = "corridor.retention_rate.floor", "corridor.retention_rate.ceiling"
    picture = picture_of(pane, floor)
    start = picture.place_of(ceiling).toPoint()
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(picture, QPoint(2, start.y()))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(2, start.y()))
    settings = filled.session.settings
    assert settings.number(ceiling) == settings.number(floor) == 0.2


def test_a_press_beside_the_grips_moves_nothing(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    floor = "corridor.retention_rate.floor"
    picture = picture_of(pane, floor)
    middle = QPoint(picture.width() // 2, picture.place_of(floor).toPoint().y())
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(picture, middle + QPoint(30, 0))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 0))
    assert filled.session.undo_stack.count() == 0


def test_the_keyboard_moves_one_bound_and_chooses_the_other(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    floor, ceiling = "corridor.retention_rate.floor", "corridor.retention_rate.ceiling"
    picture = picture_of(pane, floor)
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_PageUp):
        qtbot.keyClick(picture, key)
    assert filled.session.settings.number(floor) == pytest.approx(0.32)
    assert filled.session.undo_stack.count() == 1
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert filled.session.settings.number(ceiling) == pytest.approx(0.89)
    assert filled.session.undo_stack.count() == 2
    assert "Corridor from 32% to 89%." in picture.accessibleDescription()


def test_a_corridor_without_a_ceiling_has_one_once_it_is_dragged_in(
    qtbot: QtBot, filled: Bench, pane: SettingsPane
) -> None:
    floor, ceiling = "corridor.aov.floor", "corridor.aov.ceiling"
    picture = picture_of(pane, floor)
    assert "Corridor from €40 up." in picture.accessibleDescription()
    start = picture.place_of(ceiling).toPoint()
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(picture, start - QPoint(40, 0))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=start - QPoint(40, 0))
    assert 40 < filled.session.settings.number(ceiling) < 120
    row = pane.rows[ceiling]
    qtbot.waitUntil(row.reset.isEnabled)
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert not filled.session.settings.is_set(ceiling)


def test_a_corridor_shows_where_the_figure_stands(qtbot: QtBot, filled: Bench, pane: SettingsPane) -> None:
    settle(qtbot, filled)
    assert "Now €" in picture_of(pane, "corridor.aov.floor").accessibleDescription()


def test_a_search_that_finds_one_bound_shows_its_corridor_whole(qtbot: QtBot, pane: SettingsPane) -> None:
    pane.search.setText("aov ceiling")
    shown = [row for row in pane._corridors if row.isVisible()]
    assert [row.floor.key for row in shown] == ["corridor.aov.floor"]
    assert shown[0].floor.isVisible()
