import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ecomkpi_desktop.models.tables import SORT_ROLE, Column, TableModel

ROWS = [("Google Ads", 1234.5), ("meta", math.nan), ("Élan", -3.0), ("=cmd", 8.0), ("Total", 1239.5)]


def money(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.2f} €".replace(".", ",")


@pytest.fixture
def model(qapp: object) -> TableModel:
    columns = [
        Column("Channel", lambda row: row[0]),
        Column("CM3", lambda row: row[1], money, numeric=True, tone=lambda row: "negative" if row[1] < 0 else ""),
    ]
    made = TableModel(columns, bold_last=True)
    made.set_rows(ROWS)
    return made


def cell(model: TableModel, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.index(row, column).data(role)


def test_the_model_behaves_as_qt_expects(model: TableModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(1)
    model.set_rows([])
    assert model.rowCount() == 0


def test_figures_stand_right_and_text_left(model: TableModel) -> None:
    assert cell(model, 0, 1) == "1234,50 €"
    assert cell(model, 0, 1, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert cell(model, 0, 0, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft
    assert model.headerData(1, Qt.Orientation.Horizontal) == "CM3"


def test_a_cell_says_its_column_to_a_screen_reader(model: TableModel) -> None:
    assert cell(model, 2, 1, Qt.ItemDataRole.AccessibleTextRole) == "CM3: -3,00 €"


def test_sorting_is_by_value_with_unknowns_last_and_the_total_under_them(model: TableModel) -> None:
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [cell(model, row, 0) for row in range(5)] == ["Google Ads", "=cmd", "Élan", "meta", "Total"]
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert [cell(model, row, 0) for row in range(5)] == ["Élan", "=cmd", "Google Ads", "meta", "Total"]
    assert model.is_total(4)
    assert cell(model, 0, 1, SORT_ROLE) == -3.0


def test_a_loss_is_toned(model: TableModel) -> None:
    assert model.tone(model.index(2, 1)) == "negative"
    assert model.tone(model.index(0, 1)) == ""


def test_a_copy_holds_full_numbers_and_no_formula(model: TableModel) -> None:
    text = model.as_tsv([0, 1, 3], [0, 1], ",")
    assert text.splitlines() == ["Channel\tCM3", "Google Ads\t1234,5", "meta\t", "'=cmd\t8"]
