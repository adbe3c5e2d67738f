"""Workbooks: types of cells, numbers of rows, hidden sheets, a quick look at big ones."""

# ruff: noqa: DTZ001 - cells of a workbook have no zone

from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pytest

from ecomkpi_desktop.sources import workbook as workbook_module
from ecomkpi_desktop.sources.peek import peek_sheet
from ecomkpi_desktop.sources.reader import open_source
from ecomkpi_desktop.sources.workbook import WorkbookSource
from tests.sources.making import write_workbook

NOON = datetime(2024, 3, 5, 12, 0)
ROWS = [["Ref", "When", "Price", "Mixed"], ["0012345", NOON, 2.5, 536365], ["0012346", NOON, 3.0, "C536365"]]


def test_a_text_cell_with_leading_zeros_stays_a_text(tmp_path: Path) -> None:
    with open_source(write_workbook(tmp_path / "a.xlsx", {"A": ROWS})) as source:
        grid = source.read("A", first=1)
    assert grid.table["0"].to_pylist() == ["0012345", "0012346"]


def test_whole_numbers_among_texts_have_no_decimals(tmp_path: Path) -> None:
    with open_source(write_workbook(tmp_path / "a.xlsx", {"A": ROWS})) as source:
        assert source.read("A", first=1).table["3"].to_pylist() == ["536365", "C536365"]


def test_date_cells_stay_dates_and_number_cells_numbers(tmp_path: Path) -> None:
    with open_source(write_workbook(tmp_path / "a.xlsx", {"A": ROWS})) as source:
        table = source.read("A", first=1).table
    assert table["1"].to_pylist() == [NOON, NOON]
    assert table["2"].type == pa.float64()


def test_rows_have_the_numbers_the_spreadsheet_shows(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": ROWS}, at=(4, 2))
    with open_source(path) as source:
        whole, data = source.read("A"), source.read("A", first=5)
    assert whole.texts(5)[4] == ["Ref", "When", "Price", "Mixed"]
    assert (data.first_row, data.height) == (6, 2)


def test_hidden_sheets_are_told(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": ROWS, "B": ROWS}, hidden=("B",))
    with open_source(path) as source:
        assert (source.sheets, source.hidden) == (("A", "B"), ("B",))


@pytest.mark.parametrize("first", [0, 1])
def test_a_quick_look_shows_what_the_full_reader_reads(tmp_path: Path, first: int) -> None:
    rows = [["Ref", "When", "Price", "Flag", "Blank"]]
    rows += [[f"A{i % 7}", datetime(2024, 1, 1 + i % 28, 10, 30), i / 4, i % 2 == 0, None] for i in range(60)]
    path = write_workbook(tmp_path / "a.xlsx", {"A": rows})
    quick = peek_sheet(path, "A", 400, first)
    full = WorkbookSource.open(path, "workbook").read("A", first=first)
    assert quick is not None
    assert quick.texts(100) == [row[: quick.width] for row in full.texts(100)]
    assert quick.table.schema.types == full.table.schema.types[: quick.width]


def test_a_quick_look_stops_early_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": [["a", "b"], *([["x", 1]] * 900)]})
    monkeypatch.setattr(workbook_module, "SMALL_BYTES", 0)
    head = WorkbookSource.open(path, "workbook").head("A")
    assert (head.height, head.whole) == (workbook_module.PEEK_ROWS, False)


def test_a_sheet_whose_first_column_is_empty_is_left_to_the_full_reader(tmp_path: Path) -> None:
    assert peek_sheet(write_workbook(tmp_path / "a.xlsx", {"A": ROWS}, at=(0, 1)), "A", 400) is None


def test_an_empty_sheet_has_no_rows(tmp_path: Path) -> None:
    with open_source(write_workbook(tmp_path / "a.xlsx", {"A": []})) as source:
        assert source.read("A").height == 0
