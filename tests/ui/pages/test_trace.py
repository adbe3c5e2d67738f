"""From a figure to its terms, to the table it sums, to the rows of the files."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.ladder import BY_LINE
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.ui.context import WHOLE, Origin
from ecomkpi_desktop.ui.pages.data.figure_table import FigureTableDialog
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
        shop.qtbot.mouseClick(explanation._rows_button, Qt.MouseButton.LeftButton)
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
