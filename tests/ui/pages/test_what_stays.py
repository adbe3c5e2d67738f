"""What a change does not touch stays as it is: order of tables, open cards, the very widgets."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.pages.diagnosis.page import DiagnosisPage
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.twin import Twin, TwinColumn
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.ui.pages.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

YEAR = Selection(Period(date(2023, 1, 1), date(2024, 1, 1)))


def rows_of(table: TwinTable) -> list[str]:
    return [str(table.model.index(row, 0).data()) for row in range(table.model.rowCount())]


def twin(*names: str) -> Twin:
    return Twin((TwinColumn("Name"),), tuple((name,) for name in names))


def test_a_table_keeps_the_order_it_was_sorted_into_until_its_rows_are_others(shop: Desk) -> None:
    table = TwinTable(shop.context, "Names")
    shop.qtbot.addWidget(table)
    table.show_twin(twin("b", "a"))
    table.model.sort(0, Qt.SortOrder.AscendingOrder)
    table.show_twin(twin("b", "a"))
    assert rows_of(table) == ["a", "b"]
    table.show_twin(twin("b", "a", "c"))
    assert rows_of(table) == ["b", "a", "c"]


def test_a_table_is_written_anew_in_another_currency(shop: Desk) -> None:
    table = TwinTable(shop.context, "Names")
    shop.qtbot.addWidget(table)
    table.show_twin(twin("a"))
    columns = table.model.columns
    table.show_twin(twin("a"))
    assert table.model.columns is columns
    shop.context.formats = Formats(shop.context.formats.locale, "USD")
    table.show_twin(twin("a"))
    assert table.model.columns is not columns


def test_an_opened_finding_stays_open_while_a_bound_that_it_is_not_about_is_moved(shop: Desk) -> None:
    page = shop.show(CockpitPage)
    card = page.findings.cards[0]
    shop.qtbot.mouseClick(card._more, Qt.MouseButton.LeftButton)
    look = card._look.text()
    assert card._look.isVisibleTo(card)
    shop.session.edit(SetSetting("corridor.conversion_rate.ceiling", 0.2))
    shop.settle()
    assert page.findings.cards[0]._look.text() == look
    assert card._look.isVisibleTo(card)


def test_figures_of_the_five_questions_follow_a_rate_on_the_labels_that_are_there(shop: Desk) -> None:
    shop.session.select(YEAR)
    page = shop.show(DiagnosisPage)
    labels = [label for step in page.path.steps for label in step.values]
    before = [label.text() for label in labels]
    shop.session.edit(SetSetting("hidden.service", 4.0))
    shop.settle()
    after = [label for step in page.path.steps for label in step.values]
    assert all(one is other for one, other in zip(labels, after, strict=True))
    assert [label.text() for label in after] != before
    figures = [label.figure for label in after if label.figure is not None]
    assert [label.text() for label in after] == [shop.context.formats.figure(figure) for figure in figures]
