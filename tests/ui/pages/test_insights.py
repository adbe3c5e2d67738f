"""What the pages tell beyond their first picture: segments, the future, horizons, losses, the basket, growth."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.forecast import MonthForecast
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.predictive.prediction import PredictedLtv
from ecomkpi_desktop.kpi.rfm import Loyalty
from ecomkpi_desktop.kpi.seasonal import SeasonalPoint
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.ui.context import Origin
from ecomkpi_desktop.ui.pages.acquisition.page import AcquisitionPage
from ecomkpi_desktop.ui.pages.basket.page import BasketPage
from ecomkpi_desktop.ui.pages.cockpit.fixed_costs import FixedCostsPart
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.pages.customers.future import FuturePart
from ecomkpi_desktop.ui.pages.customers.page import CustomersPage
from ecomkpi_desktop.ui.pages.data.rows import PlacesDialog
from ecomkpi_desktop.ui.pages.profitability.page import ProfitabilityPage
from ecomkpi_desktop.ui.pages.trends.page import TrendsPage
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.ui.pages.conftest import Desk

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import RowRefs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def click(shop: Desk, widget: Any) -> None:
    shop.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def enter_on(shop: Desk, table: Any, row: int, column: int) -> None:
    """Press Enter on a cell of a table twin."""
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(row, column))
    shop.qtbot.keyClick(table.view, Qt.Key.Key_Return)
    shop.settle()


def asked(shop: Desk, function: Any) -> Any:
    got: list[Any] = []
    shop.session.request("test", function, got.append)
    shop.settle()
    return got[0]


# -- customers ----------------------------------------------------------------------------------------------------


def test_every_segment_has_a_bar_its_customers_and_an_action(shop: Desk) -> None:
    page = shop.show(CustomersPage)
    rfm = asked(shop, lambda engine, selection: engine.rfm(selection))
    rows = page.segments.bars.twin().rows
    assert len(rows) == 11
    assert [row[1] for row in rows] == rfm.customers.tolist()
    assert [row[4] for row in rows] == pytest.approx(rfm.cm2.tolist())
    assert all(str(row[-1]).endswith(".") for row in rows)
    assert next(mark.words for mark in page.segments.bars.marks).startswith("Champions: ")
    assert page.segments.answer.text() == (
        "Are the most loyal customers profitable? Nobody has ordered four times yet."
    )
    assert not page.segments.table.isVisibleTo(page)
    click(shop, page.segments.drawer.handle)
    assert page.segments.table.isVisibleTo(page)


@pytest.mark.parametrize(
    ("loyalty", "words"),
    [
        (
            Loyalty(50, 950, 126.0, 29.0, 22.4, 22.2, 0, 0.2),
            ("Yes: the 50 who ordered four times or more leave €126 each, against €29 for the others. "
            "Each of their orders leaves €22.40, against €22.20."),
        ),
        (
            Loyalty(50, 950, 126.0, 29.0, 12.0, 22.2, 7, 0.2),
            ("Yes: the 50 who ordered four times or more leave €126 each, against €29 for the others. "
            "But each of their orders leaves €12.00, less than the €22.20 of the others. "
            "7 of them lose(s) money all the same."),
        ),
        (
            Loyalty(50, 950, -40.0, 29.0, -8.0, 22.2, 44, None),
            ("No: the 50 who ordered four times or more lose €40 each. "
            "What they are given costs more than what they bring."),
        ),
    ],
)
def test_whether_the_most_loyal_are_profitable_is_answered_in_a_sentence(
    shop: Desk, loyalty: Loyalty, words: str
) -> None:
    page = shop.show(CustomersPage)
    rfm = asked(shop, lambda engine, selection: engine.rfm(selection))
    page.segments.show_rfm(replace(rfm, loyalty=loyalty))
    assert page.segments.answer.text() == f"Are the most loyal customers profitable? {words}"


def test_the_triangle_is_read_by_month_or_by_age(shop: Desk) -> None:
    page = shop.show(CustomersPage)
    assert page.cohorts.twin().columns[3].title == "Month 1"
    page.ages.setFocus()
    shop.qtbot.keyClick(page.ages, Qt.Key.Key_Right)
    by_age = asked(shop, lambda engine, selection: engine.cohorts_by_age(selection))
    twin = page.cohorts.twin()
    assert twin.columns[3].title == "Days 30 to 59"
    assert [row[3] for row in twin.rows[:-1]] == pytest.approx(by_age.active[:-1, 1].tolist(), nan_ok=True)
    assert "between day 0 and day 29" in page.cohorts.marks[0].words
    assert page.table.model.columns[3].title == "Days 30 to 59"
    shop.qtbot.keyClick(page.ages, Qt.Key.Key_Left)
    assert page.cohorts.twin().columns[3].title == "Month 1"


def test_too_few_customers_are_told_with_their_number_in_place_of_a_prediction(shop: Desk) -> None:
    page = shop.show(CustomersPage)
    assert not page.future.result.isVisibleTo(page)
    page.future.button.setFocus()
    shop.qtbot.keyClick(page.future.button, Qt.Key.Key_Space)
    assert not page.future.button.isEnabled()
    shop.settle()
    words = page.future.words.text()
    assert "at least 200 customers who came back" in words
    assert "Known here: 1," in words
    assert not page.future.result.isVisibleTo(page)


def prediction(error: float | None) -> PredictedLtv:
    value = np.array([20.0, 25.0, 30.0])
    figures = {
        "ltv_predicted": Figure("ltv_predicted", 30.0, Unit.MONEY, interval=(28.0, 32.0)),
        "first_order_margin": Figure("first_order_margin", 18.0, Unit.MONEY),
        "prediction_error": Figure("prediction_error", error, Unit.RATE, reason=Reason.NEVER_POSITIVE),
        "base_expected_margin": Figure("base_expected_margin", 9_000.0, Unit.MONEY),
        "modelled_customers": Figure("modelled_customers", 4_000.0, Unit.COUNT),
        "modelled_repeaters": Figure("modelled_repeaters", 900.0, Unit.COUNT),
    }
    return PredictedLtv(figures, value, value - 2.0, value + 2.0, {"r": 0.2}, -1.0, 0.0)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (0.05, "the same model was 5% off"),
        (0.60, "promised 60% too much: do not decide on it"),
        (-0.40, "promised 40% too little: it is a floor"),
        (None, "could not be checked on the past"),
    ],
)
def test_a_prediction_stands_beside_its_error_on_the_past(shop: Desk, error: float | None, words: str) -> None:
    part = FuturePart(shop.context)
    shop.qtbot.addWidget(part)
    part.show()
    part.show_predicted(prediction(error))
    assert words in part.words.text()
    assert "between €28.00 and €32.00 (95%)" in part.tiles["ltv_predicted"].change.text()
    assert [row[1] for row in part.curve.twin().rows] == [20.0, 25.0, 30.0]
    click(shop, part.tiles["ltv_predicted"].value)
    assert [figure.id for figure in shop.explained] == ["ltv_predicted"]
    with shop.qtbot.waitSignal(part.months_wanted) as wanted:
        point = part.curve.marks[1].area.center().toPoint()
        shop.qtbot.mouseClick(part.curve, Qt.MouseButton.LeftButton, pos=point)
    assert wanted.args == [2, part.curve.anchor]
    assert part.tiles["ltv_predicted"].value.origin == Origin(None, prediction(error).figures)


def test_an_estimate_of_other_figures_is_taken_away(shop: Desk) -> None:
    page = shop.show(CustomersPage)
    page.future.show_predicted(prediction(0.05))
    assert page.future.result.isVisibleTo(page)
    shop.session.edit(SetSetting("cost.default_rate", 0.4))
    shop.settle()
    assert not page.future.result.isVisibleTo(page)
    assert page.future.button.isEnabled()


# -- acquisition --------------------------------------------------------------------------------------------------


def test_ltv_is_told_at_every_horizon_and_where_it_is_not_known_what_is(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    table = asked(shop, lambda engine, selection: engine.ltv_table(selection))
    model = page.horizons.model
    assert [model.row_at(row)[0] for row in range(5)] == [3, 6, 12, 24, 36]
    assert model.index(4, 1).data() == "–"
    assert model.row_at(4)[4] == pytest.approx(table.so_far[4])
    assert model.row_at(4)[5] == table.reached[4] < 36


def test_shared_customers_are_the_same_from_both_channels(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    rows = page.overlap.matrix.twin().rows
    assert [row[0] for row in rows] == ["E-mail", "Google Ads"]
    assert rows[0][4] == rows[1][3] > 0
    assert rows[0][1] == rows[0][2] + rows[0][4]
    assert "bought through more than one channel" in page.overlap.words.text()
    assert page.overlap.matrix.marks[1].words.endswith("of them.")


def test_one_channel_shares_with_nobody(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    selection = shop.session.selection
    assert selection is not None
    shop.session.select(selection.through(frozenset({"E-mail"})))
    shop.settle()
    assert not page.overlap.card.isVisibleTo(page)
    assert page.overlap.words.text().startswith("All identified customers")


def test_a_number_of_the_table_of_channels_explains_itself(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    enter_on(shop, page.table, 0, 3)
    google = asked(shop, lambda engine, selection: engine.figures(selection.through(frozenset({"Google Ads"}))))
    assert shop.explained[-1].id == "cac"
    assert shop.explained[-1].value == pytest.approx(google["cac"].value)


# -- profitability ------------------------------------------------------------------------------------------------


def test_orders_that_lose_money_lead_to_their_rows(shop: Desk) -> None:
    page = shop.show(ProfitabilityPage)
    losses = asked(shop, lambda engine, selection: engine.loss_making(selection))
    assert losses.count == 0
    assert page.losses.words.text() == "No order of this period costs more than it brings."
    assert not page.losses.table.isVisibleTo(page)
    shop.session.edit(SetSetting("logistics.per_order", 33.0))
    shop.settle()
    losses = asked(shop, lambda engine, selection: engine.loss_making(selection))
    assert 0 < losses.count == page.losses.model.rowCount()
    assert page.losses.tiles["loss_making_orders"].value.figure.value == losses.count
    found: list[tuple[RowRefs, str]] = []
    shop.context.places_wanted.connect(lambda refs, title: found.append((refs, title)))
    page.losses.table.setFocus()
    page.losses.table.setCurrentIndex(page.losses.model.index(1, 0))
    shop.qtbot.keyClick(page.losses.table, Qt.Key.Key_Return)
    refs, title = found[0]
    first, following = losses.first_row[1], losses.first_row[2]
    assert refs.row.tolist() == losses.rows.row[first:following].tolist()
    assert title.startswith("Rows of an order of ")
    dialog = PlacesDialog(shop.context, refs, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shop.qtbot.addWidget(dialog)
    shop.settle()
    rows = dialog.view.model
    assert [rows.row_at(row)[:3] for row in range(rows.rowCount())] == [("orders.csv", "", int(refs.row[0]))]


@pytest.mark.parametrize(("tab", "figure_id"), [(1, "cm2"), (2, "cm2"), (3, "cm3"), (4, "cm2")])
def test_a_row_of_any_dimension_explains_its_own_margin(shop: Desk, tab: int, figure_id: str) -> None:
    page = shop.show(ProfitabilityPage)
    page.dimension.setCurrentIndex(tab)
    shop.settle()
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 0))
    shop.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    shop.settle()
    assert shop.explained[-1].id == figure_id
    assert shop.explained[-1].value == pytest.approx(page.model.row_at(0).values[figure_id])


# -- basket -------------------------------------------------------------------------------------------------------


def test_every_convention_is_reached_by_a_bridge_that_adds_up(shop: Desk) -> None:
    page = shop.show(BasketPage)
    figures = asked(shop, lambda engine, selection: engine.figures(selection))
    for position in range(page.alternative.count()):
        page.alternative.setCurrentIndex(position)
        rows = page.bridge.twin().rows
        assert rows[0][1] == pytest.approx(figures["aov"].value)
        assert rows[-1][1] == pytest.approx(figures[page.alternative.value].value)
        assert sum(row[1] for row in rows[:-1]) == pytest.approx(rows[-1][1])
    shop.qtbot.mouseClick(page.bridge, Qt.MouseButton.LeftButton, pos=page.bridge.marks[-1].area.center().toPoint())
    assert shop.explained[-1].id == "aov_woocommerce"
    enter_on(shop, page.conventions, 2, 6)
    assert shop.explained[-1].id == "aov_fevad"


def test_units_and_price_make_the_basket_and_its_change(shop: Desk) -> None:
    page = shop.show(BasketPage)
    now, before = page._view.figures, page._view.previous
    assert now["units_per_order"].value * now["unit_price"].value == pytest.approx(now["aov"].value)
    by_units, by_price = page._view.levers()
    assert by_units + by_price == pytest.approx(now["aov"].value - before["aov"].value)


def test_a_part_of_the_range_explains_its_price(shop: Desk) -> None:
    page = shop.show(BasketPage)
    enter_on(shop, page.table, 1, 3)
    shown = page.table.model.row_at(1)
    assert shop.explained[-1].id == "unit_price"
    assert shop.explained[-1].value == pytest.approx(shown[3])
    page.dimension.setCurrentIndex(1)
    shop.settle()
    assert page.table.model.rowCount() == 5


# -- trends -------------------------------------------------------------------------------------------------------


def test_growth_is_split_by_who_bought(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    growth = page.growth
    rows = growth.bridge.twin().rows
    assert [row[0] for row in rows] == ["2022", "New customers", "Returning customers", "2023"]
    assert sum(row[1] for row in rows[:-1]) == pytest.approx(rows[-1][1])
    figures = asked(shop, lambda engine, selection: engine.figures(selection))
    assert growth.tiles["revenue_growth_year"].value.figure == figures["revenue_growth_year"]
    shop.qtbot.mouseClick(growth.bridge, Qt.MouseButton.LeftButton, pos=growth.bridge.marks[0].area.center().toPoint())
    assert shop.explained[-1].id == "net_revenue_year_before"
    total = growth.table.model.row_at(growth.table.model.rowCount() - 1)
    assert total[5] == pytest.approx(rows[-1][1] - rows[0][1])


def test_growth_without_a_period_to_compare_with_says_so(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    shop.session.select(Selection(Period(date(2022, 1, 1), date(2023, 1, 1))))
    shop.settle()
    assert not page.growth.bridge.isVisibleTo(page)
    assert page.growth.words.text().startswith("The data do not cover both periods")


def test_a_number_of_the_table_of_trends_is_explained_with_those_of_its_month(shop: Desk) -> None:
    page = shop.show(TrendsPage)
    enter_on(shop, page.table, 2, 1)
    march = Selection(Period(date(2023, 3, 1), date(2023, 4, 1)))
    expected = asked(shop, lambda engine, _selection: engine.figures(march))
    assert shop.explained[-1] == expected[page.bar.shown[0]]


# -- cockpit ------------------------------------------------------------------------------------------------------


def test_the_year_of_the_data_is_held_against_its_fixed_costs(shop: Desk) -> None:
    page = shop.show(CockpitPage)
    assert page.fixed_costs.month_card.note.text().endswith("No fixed costs are known: set them or import them.")
    shop.session.edit(SetSetting("fixed_costs.monthly", 900.0))
    shop.settle()
    season = asked(shop, lambda engine, _selection: engine.seasonal_break_even(2023))
    assert season.day is not None
    assert shop.context.formats.date(season.day) in page.fixed_costs.year_card.note.text()
    rows = page.fixed_costs.year.twin().rows
    assert len(rows) == 12
    assert rows[-1][1] == pytest.approx(season.months.sum())


def forecast(known: int, day: float | None, interval: tuple[float, float] | None) -> MonthForecast:
    cumulative = np.arange(1.0, 31.0) * 100.0
    reason = None if day is not None else Reason.NOT_REACHED
    figures = {
        "forecast_cm3": Figure("forecast_cm3", 3_000.0, Unit.MONEY, interval=interval),
        "forecast_break_even_day": Figure("forecast_break_even_day", day, Unit.DAY_OF_MONTH, reason=reason),
    }
    return MonthForecast(date(2024, 6, 1), known, cumulative, 2_000.0, figures, np.zeros(0))


def test_the_running_month_tells_what_is_known_and_what_is_expected(shop: Desk) -> None:
    part = FixedCostsPart(shop.context)
    shop.qtbot.addWidget(part)
    part.show()
    part.show_both(forecast(10, 20.0, (2_600.0, 3_400.0)), None)
    note = part.month_card.note.text()
    assert "CM3 ends at €3,000 (95%: €2,600 to €3,400)." in note
    assert note.endswith("The fixed costs are covered on 20/06/2024.")
    rows = part.month.twin().rows
    assert [row[-1] for row in rows] == ["known"] * 10 + ["expected"] * 20
    assert rows[9][2:4] == (1_000.0, 1_000.0)
    assert rows[29][2:4] == pytest.approx((2_600.0, 3_400.0))
    assert not part.year_card.isVisibleTo(part)
    part.month.grab()
    with shop.qtbot.waitSignal(part.days_wanted) as wanted:  # a day that is known is the CM3 up to it
        point = part.month.marks[4].area.center().toPoint()
        shop.qtbot.mouseClick(part.month, Qt.MouseButton.LeftButton, pos=point)
    assert wanted.args == [Period(date(2024, 6, 1), date(2024, 6, 6)), part.month.anchor]
    assert shop.explained == []
    point = part.month.marks[20].area.center().toPoint()
    shop.qtbot.mouseClick(part.month, Qt.MouseButton.LeftButton, pos=point)
    assert shop.explained[-1].id == "forecast_cm3"


def test_a_month_whose_costs_are_not_reached_says_so(shop: Desk) -> None:
    part = FixedCostsPart(shop.context)
    shop.qtbot.addWidget(part)
    part.show_both(forecast(10, None, None), None)
    assert part.month_card.note.text().endswith("CM3 ends at €3,000. Not reached in the month.")
    assert len(part.month.twin().columns) == 3


@pytest.mark.parametrize(
    ("even", "words"),
    [
        (date(2024, 9, 1), "the strong months come after it"),
        (date(2024, 9, 30), "the strong months come first"),
        (date(2024, 9, 20), "The season does not move that day"),
        (None, "are covered on 20/09/2024."),
    ],
)
def test_the_season_is_told_in_days(shop: Desk, even: date | None, words: str) -> None:
    part = FixedCostsPart(shop.context)
    shop.qtbot.addWidget(part)
    months = np.array([1.0] * 12)
    part.show_both(None, SeasonalPoint(2024, months, 9.0, date(2024, 9, 20), even, complete=True, reason=None))
    assert words in part.year_card.note.text()


def test_a_dial_of_the_table_explains_itself(shop: Desk) -> None:
    page = shop.show(CockpitPage)
    enter_on(shop, page.table, 0, 1)
    assert shop.explained[-1].id == "cm3"
