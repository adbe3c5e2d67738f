"""Every page under every kind of filter: nothing fails, nothing unknown is shown as nothing."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Buyers, Scope
from ecomkpi_desktop.ui.pages.acquisition.page import AcquisitionPage
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.pages.customers.page import CustomersPage
from ecomkpi_desktop.ui.pages.profitability.page import ProfitabilityPage
from ecomkpi_desktop.ui.pages.trends.page import TrendsPage
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.ui.pages.conftest import Desk
from tests.ui.pages.test_pages import PAGES, is_filled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SCOPES = (
    Scope(countries=frozenset({"FR"})), Scope(categories=frozenset({"Lamps"})), Scope(buyers=Buyers.NEW),
    Scope(buyers=Buyers.RETURNING), Scope(countries=frozenset({NOT_ALLOCATED})),  # of which there is no order
    Scope(frozenset({"FR"}), frozenset({"Chairs"}), Buyers.NEW),
)  # fmt: skip


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("make", PAGES)
def test_a_page_bears_every_filter_and_is_whole_again_without(shop: Desk, make: Any, scope: Scope) -> None:
    page = shop.show(make)
    shop.session.select_scope(scope)
    shop.settle()
    page.grab()
    assert is_filled(page) or page._state_view.accessibleName()
    shop.session.select_scope(Scope())
    shop.settle()
    assert is_filled(page)


def test_the_cockpit_says_which_dials_cannot_be_filtered(shop: Desk) -> None:
    shop.session.edit(SetSetting("fixed_costs.monthly", 900.0))
    page = shop.show(CockpitPage)
    assert page.families.cards["break_even_day"].spark.isVisibleTo(page)
    shop.session.select_scope(Scope(countries=frozenset({"FR"})))
    shop.settle()
    for figure_id in ("cm3", "ltv_cac", "conversion_rate", "break_even_day"):
        assert page.families.cards[figure_id].value.text() == "not filterable", figure_id
        assert not page.families.cards[figure_id].spark.isVisibleTo(page), figure_id
    assert page.families.cards["aov"].value.text().startswith("€6")


def test_the_ladder_ends_where_the_filters_let_it(shop: Desk) -> None:
    shop.session.edit(SetSetting("fixed_costs.monthly", 900.0))
    page = shop.show(ProfitabilityPage)
    shop.session.select_scope(Scope(categories=frozenset({"Lamps"})))
    shop.settle()
    assert page.waterfall.steps[-1].id == "cm2"
    assert page.card.note.text().startswith("The ladder ends at CM2")
    assert "before marketing and fixed costs" in page._advice.accessibleDescription()
    row = page.model.row_at(0)
    assert np.isnan(row.values["cm3"])
    assert np.isfinite(row.values["cm2"])
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.table.setFocus()
    shop.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    shop.settle()
    assert (shop.explained[-1].id, shop.explained[-1].value) == ("cm2", pytest.approx(row.values["cm2"]))


def test_what_a_channel_costs_is_not_nothing_under_a_filter(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    shop.session.select_scope(Scope(countries=frozenset({"FR"})))
    shop.settle()
    titles = [column.title for column in page.table.model.columns]
    cells = page.table.model.row_at(0)
    for title in ("Marketing", "CAC", "LTV/CAC", "CM3"):
        assert cells[titles.index(title)] is None, title
    assert cells[titles.index("New customers")] > 0
    assert all("not filterable" in mark.words for mark in page.bars.marks)
    assert "What they cost cannot be told" in page._advice.accessibleDescription()


@pytest.mark.parametrize("make", [AcquisitionPage, CustomersPage])
def test_a_page_that_filters_leave_nothing_of_removes_them_with_one_click(shop: Desk, make: Any) -> None:
    page = shop.show(make)
    shop.session.select_scope(Scope(buyers=Buyers.RETURNING))
    shop.settle()
    assert not is_filled(page)
    assert "under these filters" in page._state_view.accessibleName()
    shop.qtbot.mouseClick(page._state_view._button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert shop.session.selection is not None
    assert shop.session.selection.is_whole
    assert is_filled(page)


def test_trends_name_what_filters_leave_out_and_bring_it_back(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    before = page.bar.shown
    assert "cm3" in before
    assert not page.left_out.isVisibleTo(page)
    shop.session.select_scope(Scope(categories=frozenset({"Lamps"})))
    shop.settle()
    assert "cm3" not in page.bar.shown
    assert page.left_out.isVisibleTo(page)
    for name in ("CM3", "Conversion", "Marketing"):
        assert name in page.left_out.text()
    assert "CM2 by" in page._advice.accessibleDescription()
    assert "orders" not in page.bar.shown
    page.bar.action_of("orders").setChecked(True)
    shop.session.select_scope(Scope())
    shop.settle()
    assert "orders" in page.bar.shown
    page.bar.action_of("cm3").setChecked(True)
    shop.session.select_scope(Scope(buyers=Buyers.NEW))
    shop.settle()
    assert "cm3" not in page.bar.shown
    shop.session.select_scope(Scope())
    shop.settle()
    assert {"orders", "cm3"} <= set(page.bar.shown)
