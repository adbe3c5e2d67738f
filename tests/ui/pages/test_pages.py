"""Every page on a real document: it fills itself, explains its numbers, has a twin, a name, an empty state."""

from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabBar, QTableView

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.models.dials import dials
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.acquisition.page import AcquisitionPage
from ecomkpi_desktop.ui.pages.basket.page import BasketPage
from ecomkpi_desktop.ui.pages.channels.page import ChannelsPage
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.pages.customers.page import CustomersPage
from ecomkpi_desktop.ui.pages.data.page import DataPage
from ecomkpi_desktop.ui.pages.governance.page import GovernancePage
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.pillars.page import PillarsPage
from ecomkpi_desktop.ui.pages.profitability.page import ProfitabilityPage
from ecomkpi_desktop.ui.pages.trends.page import TrendsPage
from ecomkpi_desktop.ui.pages.whatif.page import WhatIfPage
from ecomkpi_desktop.ui.plots.plot import Plot
from ecomkpi_desktop.ui.plots.time.panel import TrendPanel
from ecomkpi_desktop.ui.window.places import PLACES
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.ui.pages.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PAGES: tuple[Callable[[Context], Page], ...] = (
    CockpitPage, ProfitabilityPage, AcquisitionPage, CustomersPage, ChannelsPage, BasketPage, TrendsPage, WhatIfPage,
    DataPage, GovernancePage, PillarsPage,
)  # fmt: skip


def is_filled(page: Any) -> bool:
    return bool(page._states.currentIndex() == 0)


@pytest.mark.parametrize("make", PAGES)
def test_a_page_without_data_says_what_to_import(empty: Desk, make: Any) -> None:
    page = empty.show(make)
    assert not is_filled(page)
    button = page._state_view._button
    empty.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert empty.imports == [[]]


@pytest.mark.parametrize("make", PAGES)
def test_a_page_fills_itself_and_every_control_has_a_name(shop: Desk, make: Any) -> None:
    page = shop.show(make)
    assert is_filled(page)
    for widget in page.findChildren(Plot) + page.findChildren(TrendPanel) + page.findChildren(QTableView):
        if widget.isVisibleTo(page):
            assert widget.accessibleName(), type(widget).__name__
    for widget in page.findChildren(QAbstractButton) + page.findChildren(QComboBox) + page.findChildren(QTabBar):
        if widget.isVisibleTo(page) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)(), type(widget).__name__
    pictures = [plot for plot in page.findChildren(Plot) if plot.isVisibleTo(page)]
    assert all(plot.accessibleDescription() for plot in pictures)
    assert [table for table in page.findChildren(QTableView) if table.isVisibleTo(page) and table.model().rowCount()]


class LongWords(QTranslator):
    """A language a third longer than English, as French is."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = text.replace("%n", str(n))
        return f"{words} {'étiré ' * (len(words) // 18 + 1)}".rstrip() if context != "Formats" else words


@pytest.fixture(params=["english", "long"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """English, and a longer language."""
    translator = LongWords()
    if request.param == "long":
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("make", PAGES)
@pytest.mark.parametrize("width", [1280, 780])
def test_no_word_is_cut_and_no_page_is_wider_than_its_window(
    shop: Desk, make: Any, width: int, language: str
) -> None:
    page = shop.show(make, width, 600)
    shop.qtbot.waitUntil(lambda: check_words(page))  # words that came last have their place a moment later


def check_words(page: Page) -> None:
    """Fail unless a page fits its window and every word its place."""
    body = page._parts.scroll.widget()
    assert body.width() <= page._parts.scroll.viewport().width()
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.text() and not label.wordWrap():
            assert label.sizeHint().width() <= label.width() + 1, label.text()
        elif label.isVisibleTo(page) and label.text():
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
    for button in page.findChildren(QAbstractButton):
        if button.isVisibleTo(page) and button.text():
            assert button.width() >= button.minimumSizeHint().width() - 1, button.text()


@pytest.mark.parametrize("make", PAGES)
def test_a_page_follows_period_theme_and_settings_without_failing(shop: Desk, make: Any) -> None:
    page = shop.show(make)
    selection = shop.session.selection
    assert selection is not None
    shop.session.select(Selection(Period(selection.period.start, selection.period.end.replace(month=3)), None))
    shop.settle()
    shop.context.theme.set_mode("dark")
    shop.session.edit(SetSetting("cost.default_rate", 0.4))
    shop.session.edit(SetSetting("fixed_costs.monthly", 900.0))
    shop.settle()
    assert is_filled(page)
    page.grab()


def test_the_cockpit_shows_six_dials_with_their_corridors_drawn(shop: Desk) -> None:
    page = shop.show(CockpitPage)
    cards = page.families.cards
    assert list(cards) == ["cm3", "break_even_day", "ltv_cac", "conversion_rate", "retention_rate", "aov"]
    assert cards["aov"].value.figure.value == pytest.approx(63.0, abs=0.5)
    assert cards["aov"].track.isVisibleTo(page)
    assert "Corridor from €40 up" in cards["aov"].track.accessibleDescription()
    assert cards["aov"].sentence.text() == "The basket carries the cost of an order."
    assert cards["cm3"].spark.isVisibleTo(page)
    assert page.families.columns == 3
    shop.qtbot.mouseClick(cards["aov"].value, Qt.MouseButton.LeftButton)
    assert [figure.id for figure in shop.explained] == ["aov"]


def test_the_cockpit_says_when_the_next_review_is_and_what_it_needs(
    shop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2024, 1, 10))
    page = shop.show(CockpitPage)
    hint = page.next_review
    assert hint.day.text() == "Monday 15 January 2024: Quarterly strategic review"
    count = len(page._view.findings)
    assert hint.work.text() == f"To prepare: {count} finding(s) to decide about."
    assert hint.button.text() == "Open the review of December 2023"
    wanted: list[bool] = []
    shop.context.review_wanted.connect(lambda: wanted.append(True))
    shop.qtbot.mouseClick(hint.button, Qt.MouseButton.LeftButton)
    assert wanted == [True]


def test_a_finding_without_rows_leads_to_the_page_where_it_is_dealt_with(shop: Desk) -> None:
    page = shop.show(CockpitPage)
    shop.qtbot.mouseClick(page.findings._rest, Qt.MouseButton.LeftButton)
    places = {one.code: one.place for one in page._view.findings}
    card = page.findings.cards[list(places).index("sharing_undecided")]
    assert not card.trace.isVisibleTo(page)
    wanted: list[str] = []
    shop.context.page_wanted.connect(wanted.append)
    shop.qtbot.mouseClick(card.lead, Qt.MouseButton.LeftButton)
    assert wanted == ["governance"]


def test_the_findings_open_and_close(shop: Desk) -> None:
    page = shop.show(CockpitPage)
    cards = page.findings.cards
    assert 1 <= len(cards) <= 3
    card = cards[0]
    assert not card._look.isVisibleTo(page)
    shop.qtbot.mouseClick(card._more, Qt.MouseButton.LeftButton)
    assert card._look.isVisibleTo(page)


def test_surface_indicators_stay_in_their_drawer(shop: Desk) -> None:
    page = shop.show(CockpitPage)
    tile = page.drawer.tiles["orders"]
    assert not tile.isVisibleTo(page)
    shop.qtbot.mouseClick(page.drawer.handle, Qt.MouseButton.LeftButton)
    assert tile.isVisibleTo(page)


def test_the_ladder_table_sums_to_the_waterfall(shop: Desk) -> None:
    page = shop.show(ProfitabilityPage)
    amounts = {step.id: step.amount for step in page.waterfall.steps}
    for dimension in ("channel", "category", "product", "month", "country"):
        page.dimension.choose(dimension)
        shop.settle()
        model = page.model
        rows = [model.row_at(row) for row in range(model.rowCount())]
        assert len(rows) >= 2
        for figure_id in ("net_revenue", "cm1", "cm3"):
            parts = np.nansum([row.values[figure_id] for row in rows[:-1]])
            assert parts == pytest.approx(amounts[figure_id], abs=0.005), (dimension, figure_id)
            assert rows[-1].values[figure_id] == pytest.approx(amounts[figure_id], abs=0.005)
        assert model.is_total(model.rowCount() - 1)


def test_rates_are_shares_of_net_revenue(shop: Desk) -> None:
    page = shop.show(ProfitabilityPage)
    page.measure.choose(True)
    titles = [column.title for column in page.model.columns]
    row = page.model.row_at(0)
    place = titles.index("CM3")
    assert page.model.columns[place].value(row) == pytest.approx(row.values["cm3"] / row.values["net_revenue"])


def test_a_step_and_a_row_explain_themselves(shop: Desk) -> None:
    page = shop.show(ProfitabilityPage)
    mark = next(mark for mark in page.waterfall.marks if mark.key == "cm1")
    shop.qtbot.mouseClick(page.waterfall, Qt.MouseButton.LeftButton, pos=mark.area.center().toPoint())
    assert shop.explained[-1].id == "cm1"
    row = page.model.row_at(0)
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 0))
    shop.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    shop.settle()
    assert shop.explained[-1].id == "cm3"
    assert shop.explained[-1].value == pytest.approx(row.values["cm3"])


def test_fixed_costs_bring_the_operating_result_to_the_waterfall(shop: Desk) -> None:
    page = shop.show(ProfitabilityPage)
    assert page.waterfall.steps[-1].id == "cm3"
    shop.session.edit(SetSetting("fixed_costs.monthly", 900.0))
    shop.settle()
    assert page.waterfall.steps[-1].id == "operating_result"
    shop.session.undo_stack.undo()
    shop.settle()
    assert page.waterfall.steps[-1].id == "cm3"


def test_the_phase_moves_the_corridor_of_the_gauge(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    assert page.gauge._reading.floor == 3.0
    shop.session.edit(SetSetting("phase", "seed_series_a"))
    shop.settle()
    assert (page.gauge._reading.floor, page.gauge._reading.ceiling) == (2.0, 3.0)


def test_the_channels_show_what_a_customer_costs(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    words = [mark.words for mark in page.bars.marks]
    assert words[0].startswith("Google Ads: CAC €")
    assert any("no spend" in text for text in words)
    shop.qtbot.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=page.bars.marks[0].area.center().toPoint())
    assert shop.explained[-1].id == "ltv_cac"


def test_a_channel_is_judged_in_the_table_by_floors_of_its_own(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)

    def told() -> str:
        rows = [page.table.model.row_at(row) for row in range(page.table.model.rowCount())]
        return str(next(row[-1] for row in rows if row[0] == "Google Ads"))

    assert told() == "below"
    shop.session.edit(SetSetting("corridor.ltv_cac.floor@Google Ads", 0.01))
    shop.settle()
    assert told() == "in the corridor"
    shop.session.edit(SetSetting("corridor.cm3_rate.floor@Google Ads", 0.99))
    shop.settle()
    assert told() == "in the corridor, CM3 rate under its floor"


def test_the_cohorts_turn_to_margins(shop: Desk) -> None:
    page = shop.show(CustomersPage)
    shares = page.cohorts.twin().rows
    page.chooser.setFocus()
    shop.qtbot.keyClick(page.chooser, Qt.Key.Key_Right)
    margins = page.cohorts.twin().rows
    assert margins != shares
    assert page.table.model.rowCount() == len(margins)
    assert shares[0][2] == 1.0


def test_an_undone_edit_has_words(shop: Desk) -> None:
    shop.show(TrendsPage)
    shop.session.edit(SetSetting("corridor.aov.floor", 55.0))
    shop.settle()
    assert shop.session.undo_stack.undoText()
    assert QKeySequence(QKeySequence.StandardKey.Undo).toString()


def test_every_dial_of_the_cockpit_has_a_spark_line_and_all_stand_above_the_fold(shop: Desk) -> None:
    shop.session.edit(SetSetting("fixed_costs.monthly", 900.0))
    page = shop.show(CockpitPage, 1137, 700)
    for figure_id, card in page.families.cards.items():
        assert card.spark.isVisibleTo(page), figure_id
        assert card.grade.grade in {"A", "B", "C"}, figure_id
    cards = page.findings.cards
    assert cards
    for widget in (*page.families.cards.values(), *cards):
        assert widget.mapTo(page, widget.rect().bottomLeft()).y() <= page.height(), widget.accessibleName()


SELLING = (CockpitPage, ProfitabilityPage, AcquisitionPage, CustomersPage, ChannelsPage, BasketPage)


@pytest.mark.parametrize("make", SELLING)
def test_a_period_without_sales_leads_back_to_the_dates_that_have_some(shop: Desk, make: Any) -> None:
    page = shop.show(make)
    shop.session.select(Selection(Period(date(2019, 1, 1), date(2020, 1, 1)), None))
    shop.settle()
    assert not is_filled(page)
    assert page._state_view.accessibleName() == "No sale in this period"
    assert "01/01/2022 to 31/12/2023" in page._state_view.accessibleDescription()
    shop.qtbot.mouseClick(page._state_view._button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert is_filled(page)
    assert shop.session.selection is not None
    assert shop.session.selection.period == Period(date(2022, 1, 1), date(2024, 1, 1))


@pytest.mark.parametrize("make", SELLING)
def test_channels_without_sales_are_removed_with_one_click(shop: Desk, make: Any) -> None:
    page = shop.show(make)
    shop.session.select(Selection(Period(date(2022, 1, 1), date(2023, 1, 1)), frozenset({"Nowhere"})))
    shop.settle()
    assert page._state_view.accessibleName() == "No sale under these filters"
    shop.qtbot.mouseClick(page._state_view._button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert is_filled(page)


def test_a_page_that_failed_can_be_asked_again(shop: Desk, caplog: pytest.LogCaptureFixture) -> None:
    page = shop.show(BasketPage)
    page.request("all", lambda *_: 1 // 0, page._show)
    shop.settle()
    assert not is_filled(page)
    assert page._state_view._button.text() == "Try again"
    shop.qtbot.mouseClick(page._state_view._button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert is_filled(page)


def test_advice_over_the_whole_width_stands_in_three_columns(shop: Desk) -> None:
    page = shop.show(CustomersPage)
    places = [part.mapTo(page, part.rect().topLeft()) for part, _body in page._advice._parts]
    assert len({place.y() for place in places}) == 1
    assert len({place.x() for place in places}) == 3
    beside = shop.show(BasketPage)
    assert len({part.mapTo(beside, part.rect().topLeft()).x() for part, _body in beside._advice._parts}) == 1


def test_the_dials_of_one_channel_alone_are_judged_by_its_own_floor(shop: Desk) -> None:
    def status() -> tuple[str, float | None]:
        got: list[Any] = []
        settings = shop.session.settings
        shop.session.request("dials", lambda engine, part: dials(engine, part, settings, DataState()), got.append)
        shop.settle()
        found = next(data for data in got[0] if data.figure.id == "ltv_cac")
        return found.status, found.floor

    selection = shop.session.selection
    assert selection is not None
    shop.session.edit(SetSetting("corridor.ltv_cac.floor@Google Ads", 90.0))
    shop.session.select(selection.through(frozenset({"Google Ads"})))
    shop.settle()
    assert status() == ("below", 90.0)
    shop.session.select(selection)
    shop.settle()
    assert status()[1] == 3.0


def test_what_is_held_past_a_bound_is_said_to_be_on_the_edge_everywhere(shop: Desk) -> None:
    shop.session.edit(SetSetting("ltv.horizon_months", 3))
    shop.session.select(Selection(Period(date(2023, 10, 1), date(2024, 1, 1))))
    shop.settle()
    page = shop.show(AcquisitionPage)
    now, before = (figures["ltv_cac"].value for figures in (page._view.figures, page._view.previous))
    assert now != before
    phase = shop.session.settings.get("phase")
    bounds = (0.1, (now + before) / 2) if before < now else ((now + before) / 2, 1_000.0)  # in before, out now
    for key, value in (("hysteresis", 2.0), (f"{phase}.floor", bounds[0]), (f"{phase}.ceiling", bounds[1])):
        shop.session.edit(SetSetting(f"corridor.ltv_cac.{key}", value))
    shop.settle()
    page.freshen()
    shop.settle()
    reading = page.gauge._reading
    assert (reading.status, reading.status_text) == ("edge", "on the edge of the corridor")
    assert "on the edge of the corridor" in page.gauge.accessibleDescription()


def test_a_dial_that_misses_something_offers_the_way_to_it(shop: Desk) -> None:
    page = shop.show(CockpitPage)
    wanted: list[str] = []
    shop.context.settings_wanted.connect(wanted.append)
    card = page.families.cards["break_even_day"]
    assert card.remedy.text() == "Type in the fixed costs…"
    shop.qtbot.mouseClick(card.remedy, Qt.MouseButton.LeftButton)
    assert wanted == ["fixed_costs.monthly"]
    assert not page.families.cards["cm3"].remedy.isVisibleTo(page)


def test_a_page_leads_to_a_figure_it_shows_and_explains_one_it_does_not(shop: Desk) -> None:
    page = shop.show(CustomersPage)
    page.activateWindow()
    page.lead_to("identified_share", None)
    shop.qtbot.waitUntil(page.tiles["identified_share"].value.hasFocus)
    seen = page.tiles["identified_share"].value
    assert seen.visibleRegion().boundingRect() == seen.rect(), "it was scrolled into view"
    figure = page.tiles["new_customers"].value.figure
    page.lead_to("mature_customers", figure)
    shop.qtbot.waitUntil(lambda: bool(shop.explained))
    assert shop.explained == [figure]


def test_every_page_without_data_says_what_to_bring_for_it(empty: Desk) -> None:
    said = set()
    for place in PLACES:
        page = empty.show(getattr(import_module(place.module), place.class_name))
        assert not is_filled(page)
        said.add(page._state_view._text.text())
        assert page._state_view._button.isVisibleTo(page)
    assert len(said) == len(PLACES), "each page needs something of its own"
