from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Buyers, Scope
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


def opened(filled: Bench) -> Any:
    """Open the further filters as a user does."""
    button = filled.window.workspace.filters.scope
    button.button.click()
    assert button.popup.isVisible()
    return button.popup


def tick(qtbot: QtBot, names: Any, row: int) -> None:
    """Click on the words of a name, not on its box."""
    area = names.view.visualRect(names.model.index(row))
    qtbot.mouseClick(names.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def test_countries_are_ticked_on_their_words_and_every_country_is_no_filter(qtbot: QtBot, filled: Bench) -> None:
    popup = opened(filled)
    shown = [popup.countries.model.data(popup.countries.model.index(row)) for row in range(3)]
    assert shown == ["BE", "FR", "Without a country"]
    tick(qtbot, popup.countries, 1)
    assert filled.session.selection is not None
    assert filled.session.selection.scope == Scope(countries=frozenset({"FR"}))
    tick(qtbot, popup.countries, 2)
    assert filled.session.selection.scope == Scope(countries=frozenset({"FR", NOT_ALLOCATED}))
    assert popup.isVisible()
    tick(qtbot, popup.countries, 0)
    assert filled.session.selection.scope.is_whole
    popup.close()


def test_many_categories_are_searched_and_ticked_with_the_keyboard(qtbot: QtBot, filled: Bench) -> None:
    popup = opened(filled)
    assert not popup.countries.search.isVisible()
    assert popup.categories.search.isVisible()
    qtbot.keyClicks(popup.categories.search, "CATÉGORY 1")
    assert [popup.categories.model.data(popup.categories.model.index(row)) for row in range(4)] == [
        "Category 1", "Category 10", "Category 11", "Category 12",
    ]
    popup.categories.view.setFocus()
    popup.categories.view.setCurrentIndex(popup.categories.model.index(2))
    qtbot.keyClick(popup.categories.view, Qt.Key.Key_Space)
    assert filled.session.selection is not None
    assert filled.session.selection.scope == Scope(categories=frozenset({"Category 11"}))
    popup.categories.search.setText("nowhere")
    assert popup.categories.nothing.isVisible()
    assert not popup.categories.view.isVisible()
    popup.categories.search.clear()
    assert popup.categories.model.rowCount() == 12
    assert filled.session.selection.scope == Scope(categories=frozenset({"Category 11"}))
    popup.close()


def test_new_customers_are_looked_at_and_the_button_says_so(qtbot: QtBot, filled: Bench) -> None:
    button = filled.window.workspace.filters.scope
    assert not button.clear.isVisible()
    popup = opened(filled)
    qtbot.mouseClick(popup.buyers[Buyers.NEW], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert filled.session.selection is not None
    assert filled.session.selection.scope == Scope(buyers=Buyers.NEW)
    qtbot.waitUntil(lambda: button.button.text() == "New customers")
    assert button.button.property("active") is True
    assert button.clear.isVisible()
    tick(qtbot, popup.countries, 1)
    qtbot.waitUntil(lambda: button.button.text() == "2 filter(s)")  # the words of the source
    assert button.button.toolTip() == "New customers\nCountries: FR"
    assert button.button.accessibleDescription() == "New customers, Countries: FR"
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_one_click_clears_every_further_filter_and_leaves_the_channels(qtbot: QtBot, filled: Bench) -> None:
    filled.session.select_channels(frozenset({"Meta Ads"}))
    filled.session.select_scope(Scope(frozenset({"FR"}), frozenset({"Category 3"}), Buyers.RETURNING))
    settle(qtbot, filled)
    button = filled.window.workspace.filters.scope
    qtbot.mouseClick(button.clear, Qt.MouseButton.LeftButton)
    assert filled.session.selection is not None
    assert filled.session.selection.scope.is_whole
    assert filled.session.selection.channels == frozenset({"Meta Ads"})
    qtbot.waitUntil(lambda: not button.clear.isVisible())
    assert button.button.hasFocus()
    popup = opened(filled)
    assert popup.buyers[None].isChecked()
    assert popup.countries.model.chosen == frozenset()
    assert not popup.clear.isEnabled()
    popup.close()


def test_the_further_filters_open_at_what_is_in_force_and_are_cleared_inside(qtbot: QtBot, filled: Bench) -> None:
    filled.session.select_scope(Scope(frozenset({"BE"}), None, Buyers.RETURNING))
    settle(qtbot, filled)
    popup = opened(filled)
    assert popup.buyers[Buyers.RETURNING].isChecked()
    assert popup.countries.model.chosen == frozenset({"BE"})
    qtbot.mouseClick(popup.clear, Qt.MouseButton.LeftButton)
    assert filled.session.selection is not None
    assert filled.session.selection.scope.is_whole
    assert popup.buyers[None].isChecked()
    popup.close()


@pytest.mark.parametrize("width", [820, 1280])
def test_a_narrow_bar_keeps_the_number_of_filters(qtbot: QtBot, filled: Bench, width: int) -> None:
    filled.window.resize(width, 800)
    filled.session.select_scope(Scope(buyers=Buyers.NEW))
    settle(qtbot, filled)
    button = filled.window.workspace.filters.scope.button
    assert button.text() == ("1" if width == 820 else "New customers")
    assert button.toolTip() == "New customers"
    assert filled.window.width() == width


@pytest.mark.parametrize("height", [900, 480])
def test_the_further_filters_fit_a_low_screen_and_cut_no_name(
    qtbot: QtBot, filled: Bench, monkeypatch: pytest.MonkeyPatch, height: int
) -> None:
    button = filled.window.workspace.filters.scope
    screen = button.button.screen()
    monkeypatch.setattr(type(screen), "availableGeometry", lambda _self: QRect(0, 0, 1280, height))
    popup = opened(filled)
    assert popup.height() <= height
    for names in (popup.countries, popup.categories):
        row = names.view.sizeHintForRow(0)
        assert names.view.height() >= 2 * row
        assert names.view.geometry().bottom() <= names.height()
        assert names.y() + names.height() <= popup.clear.y()
    assert popup.clear.geometry().bottom() <= popup.height()
    popup.close()
