"""What stands on the sheets: names, number formats, page set-up, nothing that runs."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QLocale

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.output.workbook.cached import with_values
from ecomkpi_desktop.output.workbook.writing import write_workbook
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.meetings.decisions import Decision, FollowUp, Verdict
from ecomkpi_desktop.review.summary import Meeting
from tests.output.spreadsheet import Spreadsheet
from tests.output.workbook.conftest import ENGLISH, FRENCH, Written, content_of, opened, small_shop

SHEETS = [
    "Summary", "Months", "Channels", "Cohorts", "Break-even", "Decisions", "Assumptions", "Data - sales",
    "Data - returns", "Data - LTV sales", "Data - LTV returns", "Data - days sales", "Data - days returns",
    "Definitions", "Source files",
]  # fmt: skip
HOSTILE = '=HYPERLINK("http://x")'


def test_the_sheets_stand_in_the_order_in_which_they_are_read(written: Written) -> None:
    assert opened(written()).sheetnames == SHEETS


def test_a_name_that_a_spreadsheet_would_run_stays_a_text(written: Written) -> None:
    content = content_of(*small_shop(), title="+cmd|' /C calc'!A0")
    book = opened(written(content))
    hostile = [
        cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row
        if isinstance(cell.value, str) and cell.value[:1] in "=+-@" and cell.data_type == "s"
    ]  # fmt: skip
    assert {cell.value for cell in hostile} >= {HOSTILE, "+cmd|' /C calc'!A0"}
    assert all(cell.quotePrefix for cell in hostile)
    formulas = [formula for _sheet, _place, formula in Spreadsheet(book).formulas()]
    assert not [formula for formula in formulas if "HYPERLINK" in formula or "cmd" in formula]


def test_channels_that_a_pattern_would_mix_up_stay_apart(written: Written) -> None:
    book = opened(written())
    computed = Spreadsheet(book)
    heads = {str(cell.value): cell.column_letter for cell in book["Channels"][4]}
    orders = next(row for row in range(5, 40) if book["Channels"].cell(row, 1).value == "Orders")
    counts = {name: computed.value("Channels", f"{heads[name]}{orders}") for name in (HOSTILE, "google*", "google")}
    assert counts == {HOSTILE: 30, "google*": 30, "google": 30}


def test_money_is_written_as_each_country_does(written: Written) -> None:
    for formats, whole, cents in (
        (ENGLISH, '"€"#,##0;-"€"#,##0', '"€"#,##0.00;-"€"#,##0.00'),
        (FRENCH, '#,##0\\ "€"', '#,##0.00\\ "€"'),
    ):
        sheet = opened(written(formats=formats))["Months"]
        formats_of = {str(sheet.cell(row, 1).value): sheet.cell(row, 2).number_format for row in range(5, 30)}
        assert formats_of["Net revenue"] == whole
        assert formats_of["Average order value"] == cents
        assert formats_of["CM3 rate"] == "0.0%"
        assert formats_of["Orders"] == "#,##0"


@pytest.mark.parametrize(("paper", "number"), [("A4", 9), ("Letter", 1)])
def test_every_sheet_prints_within_the_width_of_the_paper(written: Written, paper: str, number: int) -> None:
    for sheet in opened(written(paper=paper)).worksheets:
        assert sheet.page_setup.paperSize == number
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.oddFooter.right.text == "&P / &N"
    data = opened(written(paper=paper))["Data - sales"]
    assert data.print_title_rows == "$4:$4"
    assert data.page_setup.orientation == "landscape"


def test_no_column_is_too_narrow_for_its_numbers(written: Written) -> None:
    data = written()
    book, beside = opened(data), opened(data, computed=True)
    for name in ("Months", "Channels"):
        for column in range(2, book[name].max_column + 1):
            letter = book[name].cell(4, column).column_letter
            cells = [beside[name].cell(row, column).value for row in range(5, 30)]
            longest = max((len(f"{cell:,.2f}") + 1 for cell in cells if isinstance(cell, int | float)), default=0)
            assert book[name].column_dimensions[letter].width > longest


def test_charts_are_the_spreadsheets_own(written: Written) -> None:
    book = opened(written())
    assert {sheet.title: len(sheet._charts) for sheet in book.worksheets if sheet._charts} == {
        "Summary": 1, "Months": 2, "Channels": 1, "Break-even": 1,
    }  # fmt: skip


def decided() -> Decision:
    return Decision("d1", "r1", 1, "@home: stop Meta Ads", "Léa", date(2024, 6, 1), "cm3", 1_000.0, 5_000.0)


def test_decisions_and_their_follow_up_stand_on_a_sheet_of_their_own(written: Written) -> None:
    content = content_of(*small_shop())
    before = FollowUp(decided(), date(2024, 1, 15), content.summary.period, None, 6_100.0, Verdict.KEPT)
    meeting = Meeting(Rhythm.MONTHLY, date(2024, 4, 3), date(2024, 4, 3), "Léa, Tom", "")
    summary = replace(content.summary, meeting=meeting, decisions=(decided(),), follow_up=(before,))
    book = opened(written(replace(content, summary=summary)))
    sheet = book["Decisions"]
    told = [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "Monthly review of channels, held on 3 April 2024" in told
    assert told.count("@home: stop Meta Ads") == 2
    assert "Kept" in told
    assert Spreadsheet(book).value("Decisions", "H5") == 6_000.0


def test_before_the_meeting_there_is_room_to_write(written: Written) -> None:
    sheet = opened(written())["Decisions"]
    assert sheet["B4"].value == "Decision"
    assert all(sheet.cell(row, 2).value is None and sheet.cell(row, 2).border.left.style for row in range(5, 13))


def test_what_a_formula_comes_to_is_put_beside_it_and_nothing_else_changes() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet["A1"], sheet["A2"], sheet["A3"], sheet["A4"] = "=1+1", '=IF(1>2,"<",">")', "text", "=A1"
    saved = io.BytesIO()
    book.save(saved)
    member = "xl/worksheets/sheet1.xml"
    filled = with_values(saved.getvalue(), {member: {"A1": 2.0, "A2": "a < b & c"}})
    values, formulas = opened(filled, computed=True).worksheets[0], opened(filled).worksheets[0]
    assert [values[place].value for place in ("A1", "A2", "A3", "A4")] == [2.0, "a < b & c", "text", None]
    assert [formulas[place].value for place in ("A1", "A2", "A4")] == ["=1+1", '=IF(1>2,"<",">")', "=A1"]
    with ZipFile(io.BytesIO(saved.getvalue())) as before, ZipFile(io.BytesIO(filled)) as after:
        assert before.namelist() == after.namelist()
        assert all(before.read(name) == after.read(name) for name in before.namelist() if name != member)


def test_a_folder_that_is_gone_is_said_in_one_issue(tmp_path: Path, speaking_english: QLocale) -> None:
    with pytest.raises(ReadableError) as caught:
        write_workbook(content_of(*small_shop()), tmp_path / "gone" / "book.xlsx", ENGLISH)
    assert caught.value.issue.code == "report_not_writable"
    assert list(tmp_path.iterdir()) == []


def test_a_shop_without_an_order_in_the_period_has_a_workbook_all_the_same(written: Written) -> None:
    engine, selection, settings = small_shop()
    later = replace(selection, period=replace(selection.period, start=date(2030, 1, 1), end=date(2030, 2, 1)))
    book = opened(written(content_of(engine, later, settings)))
    computed = Spreadsheet(book)
    row = next(row for row in range(5, 30) if book["Months"].cell(row, 1).value == "Net revenue")
    assert computed.value("Months", f"B{row}") == 0
    assert [computed.value(sheet, place) for sheet, place, _formula in computed.formulas()]
