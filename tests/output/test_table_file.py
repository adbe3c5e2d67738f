"""Tables as files: read back with other libraries, in both countries."""

import csv
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QLocale

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.output.table_file import FileColumn, FileTable, csv_bytes, neutral, write_tables
from ecomkpi_desktop.present.numbers import Formats

FRENCH, ENGLISH = Formats(QLocale("fr_FR")), Formats(QLocale("en_GB"))
COLUMNS = (
    FileColumn("Du"), FileColumn("CA net HT", Unit.MONEY), FileColumn("Taux de CM3", Unit.RATE),
    FileColumn("Commandes", Unit.COUNT), FileColumn("Événements"),
)  # fmt: skip
ROWS = (
    (date(2025, 3, 1), 12_345.678, 0.2015, 120.0, "Soldes d’hiver"),
    (date(2025, 4, 1), -12.5, float("nan"), None, '=HYPERLINK("http://x")'),
)
TABLE = FileTable("Tendances", COLUMNS, ROWS, ("Une note.",))


def lines(content: bytes, delimiter: str) -> list[list[str]]:
    return list(csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=delimiter))


def test_a_french_file_has_semicolons_commas_and_french_dates() -> None:
    content = csv_bytes(TABLE, FRENCH)
    assert content.startswith(b"\xef\xbb\xbf")
    assert lines(content, ";") == [
        ["Du", "CA net HT", "Taux de CM3", "Commandes", "Événements"],
        ["01/03/2025", "12345,68", "20,15 %", "120", "Soldes d’hiver"],
        ["01/04/2025", "-12,5", "", "", "'=HYPERLINK(\"http://x\")"],
    ]


def test_an_english_file_has_commas_and_points() -> None:
    assert lines(csv_bytes(TABLE, ENGLISH), ",")[1] == ["01/03/2025", "12345.68", "20.15 %", "120", "Soldes d’hiver"]


@pytest.mark.parametrize("text", ["=1+1", "+33 6", "-2", "@SUM(A1)", "\t=1", " =1", "\r=1"])
def test_a_text_that_a_spreadsheet_would_run_stays_a_text(text: str) -> None:
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Lampe", "10 %", "d’été", "", "a=b"])
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text


def test_a_workbook_holds_numbers_dates_formats_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "trends.xlsx"
    other = FileTable("A/B: [c]" + "d" * 40, (FileColumn("x"),), (("y",),))
    write_tables((TABLE, other), path, FRENCH)
    book = load_workbook(path)
    assert book.sheetnames == ["Tendances", ("A B   c " + "d" * 40)[:31]]
    sheet = book["Tendances"]
    assert sheet["A2"].value == datetime(2025, 3, 1)  # noqa: DTZ001 - as openpyxl reads a date
    assert sheet["B2"].value == 12_345.678
    assert "€" in sheet["B2"].number_format
    assert sheet["C2"].number_format == "0.00%"
    assert sheet["C3"].value is None
    assert sheet["D3"].value is None
    assert (sheet["E3"].value, sheet["E3"].data_type) == ('=HYPERLINK("http://x")', "s")
    assert sheet["A5"].value == "Une note."
    assert not [cell for row in sheet for cell in row if cell.data_type == "f"]


def test_a_folder_that_is_not_there_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(ReadableError) as caught:
        write_tables((TABLE,), tmp_path / "gone" / "trends.csv", FRENCH)
    assert caught.value.issue.code == "report_not_writable"
    assert list(tmp_path.iterdir()) == []
