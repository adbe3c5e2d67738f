"""From a figure to its terms, to the table it sums, to the rows of the files."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from ecomkpi_desktop.kpi.attach import Pair
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.groups import Group, GroupKind
from ecomkpi_desktop.kpi.ladder import BY_LINE
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.ui.context import WHOLE, Origin
from ecomkpi_desktop.ui.pages.acquisition.page import AcquisitionPage
from ecomkpi_desktop.ui.pages.basket.page import BasketPage
from ecomkpi_desktop.ui.pages.customers.page import CustomersPage
from ecomkpi_desktop.ui.pages.data.figure_table import FigureTableDialog
from ecomkpi_desktop.ui.pages.parts.narrowed import narrowed
from ecomkpi_desktop.ui.pages.trends.page import TrendsPage
from ecomkpi_desktop.ui.plots.cohorts import CohortShow
from ecomkpi_desktop.ui.widgets.explanation import Explanation
from ecomkpi_desktop.ui.widgets.terms import TermsQuestion
from tests.ui.pages.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def figures(shop: Desk, part: Selection | None = None) -> Any:
    got: list[Any] = []
    shop.session.request("test", lambda engine, selection: engine.figures(part or selection), got.append)
    shop.settle()
    return got[0]


@pytest.fixture
def explanation(shop: Desk) -> Explanation:
    """An explanation that is answered as the window answers it."""
    shown = Explanation(shop.context.theme)
    shop.qtbot.addWidget(shown)

    def answer(figure: Figure, origin: Origin) -> None:
        shop.session.request("terms", TermsQuestion(figure, origin), shown.set_terms)

    shown.terms_wanted.connect(answer)
    return shown


def explain(shop: Desk, explanation: Explanation, figure_id: str, part: Selection | None = None) -> None:
    beside = QLabel("beside")
    shop.qtbot.addWidget(beside)
    figure = figures(shop, part)[figure_id]
    explanation.show_figure(figure, shop.context.formats, beside, origin=Origin(part) if part else WHOLE)
    shop.settle()


def test_a_term_explains_itself_in_place_and_leads_back(shop: Desk, explanation: Explanation) -> None:
    explain(shop, explanation, "cm3")
    assert explanation.back_button is None
    shop.qtbot.mouseClick(explanation.term_buttons["cm2"], Qt.MouseButton.LeftButton)
    shop.settle()
    shop.qtbot.mouseClick(explanation.term_buttons["cm1"], Qt.MouseButton.LeftButton)
    assert explanation.figure is not None
    assert explanation.figure.id == "cm1"
    assert list(explanation.figure.inputs) == ["net_revenue", "cogs"]
    assert explanation.back_button is not None
    shop.qtbot.mouseClick(explanation.back_button, Qt.MouseButton.LeftButton)
    assert explanation.figure.id == "cm2"
    shop.qtbot.keyClick(explanation, Qt.Key.Key_Backspace)
    assert explanation.figure.id == "cm3"
    assert explanation.focusWidget() is explanation.term_buttons["cm2"]
    assert explanation.back_button is None
    shop.qtbot.keyClick(explanation, Qt.Key.Key_Escape)
    assert not explanation.isVisible()


def test_the_terms_of_one_channel_are_those_of_the_channel(shop: Desk, explanation: Explanation) -> None:
    selection = shop.session.selection
    assert selection is not None
    part = selection.through(frozenset({"Google Ads"}))
    explain(shop, explanation, "cm3", part)
    shop.qtbot.mouseClick(explanation.term_buttons["cm2"], Qt.MouseButton.LeftButton)
    assert explanation.figure == figures(shop, part)["cm2"]
    with shop.qtbot.waitSignal(explanation.rows_wanted) as wanted:
        shop.qtbot.mouseClick(explanation.rows_button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["cm2", Origin(part)]


def test_the_terms_of_break_even_are_those_of_its_month(shop: Desk, explanation: Explanation) -> None:
    from ecomkpi_desktop.workspace.edits import SetSetting

    shop.session.edit(SetSetting("fixed_costs.monthly", 900.0))
    shop.settle()
    explain(shop, explanation, "break_even_day")
    shop.qtbot.mouseClick(explanation.term_buttons["cm3"], Qt.MouseButton.LeftButton)
    december = Selection(Period(date(2023, 12, 1), date(2024, 1, 1)))
    assert explanation.figure == figures(shop, december)["cm3"]


def test_a_term_whose_numbers_are_not_known_yet_tells_its_formula_and_value(shop: Desk) -> None:
    alone = Explanation(shop.context.theme)
    shop.qtbot.addWidget(alone)
    figure = figures(shop)["aov"]
    alone.show_figure(figure, shop.context.formats, alone)
    shop.qtbot.mouseClick(alone.term_buttons["orders"], Qt.MouseButton.LeftButton)
    assert alone.figure is not None
    assert (alone.figure.id, alone.figure.value) == ("orders", figure.inputs["orders"])
    alone.close()


@pytest.mark.parametrize("figure_id", ["aov", "ltv_cac", "cac", "loss_making_orders_share", "revenue_growth_year"])
def test_every_term_leads_somewhere(shop: Desk, explanation: Explanation, figure_id: str) -> None:
    explain(shop, explanation, figure_id)
    assert list(explanation.term_buttons) == list(figures(shop)[figure_id].inputs)
    assert explanation.table_button is not None


def open_table(shop: Desk, figure_id: str, origin: Origin = WHOLE) -> FigureTableDialog:
    dialog = FigureTableDialog(shop.context, figure_id, origin)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shop.qtbot.addWidget(dialog)
    dialog.show()
    shop.settle()
    return dialog


def test_the_table_of_a_figure_adds_up_to_it_by_every_dimension(shop: Desk) -> None:
    dialog = open_table(shop, "cm2")
    total = figures(shop)["cm2"].value
    dimensions = []
    for position in range(dialog.dimension.count()):
        dialog.dimension.setCurrentIndex(position)
        shop.settle()
        dimensions.append(dialog.dimension.value)
        found = dialog._found
        assert found is not None
        assert found.total.value == pytest.approx(total)
        assert sum(part.value or 0.0 for part in found.parts) == pytest.approx(total)
        assert found.adds_up
        assert dialog.model.rowCount() == len(found.parts) + 1
        assert [term for term, _unit in found.terms] == [
            "cm1", "logistics_cost", "payment_fees", "marketplace_fees", "other_costs",
        ]  # fmt: skip
    assert dimensions == [
        Dimension.CHANNEL, Dimension.MONTH, Dimension.CATEGORY, Dimension.PRODUCT, Dimension.COUNTRY,
    ]


def test_the_table_says_when_rows_are_no_parts_of_the_total(shop: Desk) -> None:
    dialog = open_table(shop, "retention_rate")
    assert dialog.dimension.count() == 2
    assert dialog.note.text().startswith("Each row is computed by itself")


def test_a_row_of_the_table_leads_to_its_rows_in_the_files(shop: Desk) -> None:
    dialog = open_table(shop, "net_revenue")
    dialog.dimension.choose(Dimension.MONTH)
    shop.settle()
    dialog.table.setFocus()
    dialog.table.selectRow(1)
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    shop.qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    rows = next(child for child in dialog.children() if type(child).__name__ == "RowsDialog")
    shop.settle()
    assert "February 2023" in rows.heading.text()
    assert rows.view.model.rowCount() == 28 * 2
    rows.close()


def test_a_product_leads_to_its_own_rows_alone(shop: Desk) -> None:
    got: list[Any] = []

    def parts(engine: Any, selection: Any) -> list[Any]:
        table = engine.by(Dimension.PRODUCT, selection)
        parts = [narrowed(selection, Dimension.PRODUCT, key) for key in table.keys]
        return [
            (engine.rows("net_revenue", part).total, engine.figures(part)["gross_sales"].value, sold)
            for part, sold in zip(parts, table.columns["gross_sales"].tolist(), strict=True)
        ] + [(engine.rows("net_revenue", selection).total, None, None)]

    shop.session.request("test", parts, got.append)
    shop.settle()
    *products, (everything, _, _) = got[0]
    assert [rows for rows, _, _ in products] == [146] * 5 + [0]  # the last: spend, which belongs to no product
    assert everything == 146 * 5
    assert [figure for _, figure, _ in products] == pytest.approx([sold for _, _, sold in products])


def test_the_table_is_copied_with_its_headings(shop: Desk) -> None:
    dialog = open_table(shop, "net_revenue")
    shop.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[0] == "Channel"
    assert len(lines) == dialog.model.rowCount() + 1


def test_the_figures_known_by_order_line_are_those_of_the_engine(shop: Desk) -> None:
    got: list[Any] = []
    shop.session.request("test", lambda engine, selection: engine.by(Dimension.PRODUCT, selection), got.append)
    shop.settle()
    assert set(got[0].columns) == BY_LINE
    assert set(REGISTRY) >= BY_LINE


JANUARY = Group(GroupKind.COHORT, "2022-01", 5)


def test_a_cell_of_the_cohorts_leads_to_its_terms_its_table_and_its_rows(shop: Desk, explanation: Explanation) -> None:
    page = shop.show(CustomersPage)
    shop.context.explanation_wanted.disconnect(shop.take_explanation)
    shop.context.explanation_wanted.connect(
        lambda figure, beside, origin: explanation.show_figure(figure, shop.context.formats, beside, None, origin)
    )
    page.chooser.choose(CohortShow.MARGIN)
    mark = next(mark for mark in page.cohorts.marks if mark.key == "0 5")
    shop.qtbot.mouseClick(page.cohorts, Qt.MouseButton.LeftButton, pos=mark.area.center().toPoint())
    shop.settle()
    assert explanation.figure is not None
    assert explanation.figure.id == "cohort_margin"
    assert explanation.figure.value == pytest.approx(page.cohorts._triangle.margin[0, 5])
    assert list(explanation.term_buttons) == ["cohort_cm2", "cohort_customers"]
    with shop.qtbot.waitSignal(explanation.table_wanted) as wanted:
        shop.qtbot.mouseClick(explanation.table_button, Qt.MouseButton.LeftButton)
    assert wanted.args[1].group == JANUARY
    dialog = open_table(shop, *wanted.args)
    dialog.dimension.choose(Dimension.MONTH)
    shop.settle()
    found = dialog._found
    assert found is not None
    assert found.adds_up
    assert [part.key for part in found.parts][:2] == ["2022-01", "2022-02"]
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    shop.qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    rows = next(child for child in dialog.children() if type(child).__name__ == "RowsDialog")
    shop.settle()
    assert "February 2022" in rows.heading.text()
    assert 0 < rows.view.model.rowCount() < 60
    rows.close()


@pytest.mark.parametrize(("column", "figure_id"), [(0, "cohort_customers"), (1, "cohort_customers"),
                                                   (4, "cohort_retention")])  # fmt: skip
def test_a_cell_of_the_table_of_cohorts_explains_itself(shop: Desk, column: int, figure_id: str) -> None:
    page = shop.show(CustomersPage)
    page.table.picked.emit(1, column)
    shop.settle()
    assert [figure.id for figure in shop.explained] == [figure_id]
    page.table.picked.emit(len(page.cohorts._triangle.months) - 1, 9)  # not known yet
    shop.settle()
    assert len(shop.explained) == 1


def test_a_segment_explains_itself_in_the_picture_and_in_the_table(shop: Desk) -> None:
    page = shop.show(CustomersPage)
    bars, table = page.segments.bars, page.segments.table
    place = next(place for place, row in enumerate(bars.rows) if row.customers)
    area = bars.marks[place].area
    shop.qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    shop.settle()
    assert shop.explained[-1].id == "segment_cm2"
    assert shop.explained[-1].value == pytest.approx(bars.rows[place].margin)
    for column in range(1, 7):
        table.picked.emit(place, column)
        shop.settle()
        assert shop.explained[-1].value == pytest.approx(bars.twin().rows[place][column])


def test_a_cell_of_the_channel_matrix_explains_itself(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    matrix, overlap = page.overlap.matrix, page.overlap.matrix._overlap
    area = next(mark.area for mark in matrix.marks if mark.key == "0 1")
    shop.qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    shop.settle()
    assert shop.explained[-1].id == "shared_share"
    assert list(shop.explained[-1].inputs.values()) == [overlap.shared[0, 1], overlap.shared[0, 0]]
    for column, value in ((1, overlap.shared[1, 1]), (2, overlap.only[1]), (3, overlap.shared[1, 0])):
        page.overlap.table.picked.emit(1, column)
        shop.settle()
        assert shop.explained[-1].value == value


def test_ltv_at_another_horizon_explains_itself_over_that_horizon(shop: Desk) -> None:
    page = shop.show(AcquisitionPage)
    origins: list[Origin] = []
    shop.context.explanation_wanted.connect(lambda _figure, _beside, origin: origins.append(origin))
    table = page._view.horizons
    for column, value in ((1, table.ltv[1]), (2, table.ltv_revenue[1]), (3, table.observed[1]), (4, table.so_far[1])):
        page.horizons.picked.emit(1, column)
        shop.settle()
        assert shop.explained[-1].value == pytest.approx(value)
    dialog = open_table(shop, "ltv", origins[0])
    assert dialog._found is not None
    assert dialog._found.total.value == pytest.approx(table.ltv[1])
    got: list[Any] = []
    shop.session.request("test", TermsQuestion(shop.explained[0], origins[0]), got.append)
    shop.settle()
    assert got[0]["ltv_so_far"].figure.value == pytest.approx(table.ltv[1])


def test_the_steps_of_the_bridges_explain_what_they_are_made_of(shop: Desk) -> None:
    basket = shop.show(BasketPage)
    keys = [mark.key for mark in basket.bridge.marks]
    assert all(keys)
    for key in keys:
        basket.bridge.picked.emit(key)
        assert shop.explained[-1].id == key
    trends = shop.show(TrendsPage)
    trends.growth.table.picked.emit(0, 4)
    assert shop.explained[-1].id == "new_customer_revenue"
    now = shop.explained[-1].value
    trends.growth.table.picked.emit(0, 3)
    shop.settle()
    assert shop.explained[-1].id == "new_customer_revenue"
    assert shop.explained[-1].value == pytest.approx(trends.growth._growth.before.net_revenue[0])
    assert shop.explained[-1].value != now
    trends.growth.table.picked.emit(3, 4)
    assert shop.explained[-1].id == "net_revenue"


def test_a_pair_of_products_explains_itself_from_its_row(shop: Desk) -> None:
    page = shop.show(BasketPage)
    assert page.pairs.isHidden()  # one product an order: nothing goes with anything
    assert page.pairs_words.text().startswith("No two products")
    page._show_pairs((Pair("S0", "S1", "Product 0", "Product 1", 40, 100, 200, 900),))
    assert page.pairs.model.rowCount() == 1
    assert page.pairs_words.text().startswith("Pairs in at least")
    wanted = ((0, "attach_rate"), (2, "orders_with_both"), (3, "orders_with_first"), (6, "attach_lift"))
    for column, figure_id in wanted:
        page.pairs.picked.emit(0, column)
        shop.settle()
        assert shop.explained[-1].id == figure_id
    assert list(shop.explained[-1].inputs) == ["attach_rate", "attach_expected"]
