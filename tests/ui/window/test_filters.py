from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.models.presets import Preset
from ecomkpi_desktop.ui.window.period_button import PeriodDialog
from tests.ui.window.conftest import Bench, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_named_period_is_chosen_from_the_menu(qtbot: QtBot, filled: Bench) -> None:
    button = filled.window.workspace.filters.period
    button.menu.aboutToShow.emit()
    action = button._actions[Preset.LAST_3_MONTHS]
    assert "\t" in action.text()
    action.trigger()
    assert filled.session.selection is not None
    assert filled.session.selection.period == Period(date(2024, 9, 1), date(2024, 12, 1))
    qtbot.waitUntil(lambda: "Nov 2024" in button.button.text())
    assert action.isChecked()


def test_the_arrows_step_through_time_and_stop_at_the_data(qtbot: QtBot, filled: Bench) -> None:
    button = filled.window.workspace.filters.period
    button._actions[Preset.LAST_MONTH].trigger()
    settle(qtbot, filled)
    qtbot.mouseClick(button.back, Qt.MouseButton.LeftButton)
    assert filled.session.selection is not None
    assert filled.session.selection.period == Period(date(2024, 10, 1), date(2024, 11, 1))
    filled.session.select_period(Period(date(2024, 12, 1), date(2025, 1, 1)))
    settle(qtbot, filled)
    assert not button.forward.isEnabled()


def test_custom_dates_include_the_last_day_and_refuse_a_period_that_ends_before_it_begins(
    qtbot: QtBot, filled: Bench
) -> None:
    dialog = PeriodDialog(filled.context, Period(date(2024, 1, 1), date(2024, 2, 1)), filled.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._to.date() == QDate(2024, 1, 31)
    dialog._to.setDate(QDate(2023, 12, 31))
    assert not dialog._ok.isEnabled()
    assert dialog._note.isVisible()
    dialog._to.setDate(QDate(2024, 3, 15))
    assert dialog._ok.isEnabled()
    assert dialog.period() == Period(date(2024, 1, 1), date(2024, 3, 16))


def test_channels_are_ticked_without_the_menu_closing(qtbot: QtBot, filled: Bench) -> None:
    button = filled.window.workspace.filters.channels
    menu = button.channel_menu
    menu.popup(filled.window.mapToGlobal(filled.window.rect().center()))
    for name in ("Google Ads", "Meta Ads"):
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(button._actions[name]).center())
        assert menu.isVisible()
    assert filled.session.selection is not None
    assert filled.session.selection.channels == frozenset({"Google Ads", "Meta Ads"})
    menu.setActiveAction(button._actions["Meta Ads"])
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert filled.session.selection.channels == frozenset({"Google Ads"})
    qtbot.waitUntil(lambda: button.text() == "Google Ads")
    menu.setActiveAction(button._actions["Google Ads"])
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert filled.session.selection.channels is None
    assert menu.isVisible()
    menu.close()


def test_an_ampersand_in_a_channel_is_shown_as_it_is(qtbot: QtBot, filled: Bench) -> None:
    filled.session.select_channels(frozenset({"Boutique & co"}))
    button = filled.window.workspace.filters.channels
    qtbot.waitUntil(lambda: button.text() == "Boutique && co")
    assert button.accessibleDescription() == "Boutique & co"


def test_a_filter_recomputes_the_dials(qtbot: QtBot, filled: Bench) -> None:
    filled.session.select_period(Period(date(2024, 5, 1), date(2024, 6, 1)))
    settle(qtbot, filled)
    data = filled.window.workspace.strip.dial("cm3").data
    assert data is not None
    assert data.figure.inputs["net_revenue"] == 1_485_000.0
    assert data.previous is not None
    assert data.previous.inputs["net_revenue"] == 1_484_000.0
