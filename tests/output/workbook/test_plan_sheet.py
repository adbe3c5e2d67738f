"""The sheet of what is planned: gaps and remainders are formulas that come to what the pages say."""

from dataclasses import replace
from datetime import date

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.output.workbook.content import WorkbookContent
from ecomkpi_desktop.output.workbook.writing import workbook_bytes
from ecomkpi_desktop.review.objectives.measure import Measured
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.review.objectives.standing import Course, Standing
from tests.output.spreadsheet import Spreadsheet
from tests.output.test_plans_annex import PLANS, TRIED
from tests.output.workbook.conftest import ENGLISH, content_of, opened, small_shop

NAME = "Objectives and delegation"
TARGET = KeyResult("1", "ltv_cac", 2.80, date(2025, 12, 1), date(2025, 12, 31))
BETTER = Objective("o", "Better customers", "Ana", date(2026, 1, 1), date(2026, 3, 31), (TARGET,))
RUN = Measured(
    TRIED, Period(TRIED.first, date(2025, 12, 29)), 340.0, 120, 4_200.0, 2_800.0, 3_080.0, 0.10, ("Google Ads",), 150.0
)


@pytest.fixture(scope="module")
def content() -> WorkbookContent:
    return content_of(*small_shop())


@pytest.fixture
def book(content: WorkbookContent, speaking_english: QLocale) -> Workbook:
    window = Period(date(2026, 1, 1), date(2026, 2, 1))
    now = Figure("ltv_cac", 2.87, Unit.RATIO)
    standing = Standing(BETTER, TARGET, Unit.RATIO, window, now, 2.94, Course.BEHIND)
    plans = replace(PLANS, standings=(standing,), experiments=(RUN,))
    return opened(workbook_bytes(replace(content, plans=plans), ENGLISH))


def line(book: Workbook, name: str) -> dict[str, object]:
    """Return the cells of the row of a name, computed, by column."""
    sheet, computed = book[NAME], Spreadsheet(book)
    row = next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value == name)
    return {letter: computed.value(NAME, f"{letter}{row}") for letter in "ABCDEFGHI"}


def test_a_key_result_tells_how_much_of_its_way_is_covered(book: Workbook) -> None:
    found = line(book, "Better customers")
    assert (found["B"], found["C"], found["D"], found["F"]) == ("LTV/CAC ratio", "Ana", 2.80, 2.87)
    assert found["G"] == pytest.approx(3.08)
    assert found["H"] == pytest.approx(0.25)


def test_an_experiment_tells_what_is_left_of_its_envelope_and_its_result(book: Workbook) -> None:
    found = line(book, "A sale without me")
    assert found["B"] == "Email"
    assert found["F"] == pytest.approx(60.0)
    assert found["I"] == pytest.approx(1_120.0)


def test_the_bottleneck_is_told_month_by_month(book: Workbook) -> None:
    assert line(book, "Promotions")["D"] == 20.0
    assert line(book, "October 2025")["F"] == pytest.approx(1.0)
    assert line(book, "November 2025")["F"] == pytest.approx(0.5)


def test_without_a_plan_there_is_no_sheet(content: WorkbookContent, speaking_english: QLocale) -> None:
    assert NAME not in opened(workbook_bytes(replace(content, plans=None), ENGLISH)).sheetnames
