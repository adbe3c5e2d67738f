"""A marketing spend that nobody told: a word in the workbook, which no formula takes for 0."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Scope, Selection
from ecomkpi_desktop.output.workbook.untold import ceiling_format
from ecomkpi_desktop.output.workbook.writing import workbook_bytes
from tests.kpi.shops import Rows, order, settings_of
from tests.output.spreadsheet import Spreadsheet
from tests.output.workbook.conftest import ENGLISH, content_of, opened
from tests.output.workbook.test_formulas import row_of

PERIOD = Selection(Period(date(2024, 1, 1), date(2024, 4, 1)))
CENT = 0.01


def shop(spend: list[dict[str, Any]]) -> Engine:
    orders = [
        order(f"{n}", date(2024, 1 + n % 3, 5 + n % 20), 99.0 + n, channel="Shop", customer_id=f"c{n}", category="Wine")
        for n in range(60)
    ]
    return Rows(orders, spend=spend, settings=settings_of(fixed_costs__monthly=500.0)).engine()


def book_of(engine: Engine, selection: Selection = PERIOD) -> tuple[Workbook, Workbook]:
    data = workbook_bytes(content_of(engine, selection, engine.settings), ENGLISH)
    return opened(data), opened(data, computed=True)


def test_a_ladder_without_told_spend_says_so_in_every_column(speaking_english: QLocale) -> None:
    engine = shop([])
    book, beside = book_of(engine)
    computed, figures = Spreadsheet(book), engine.figures(PERIOD)
    for sheet, columns in (("Months", "BCDE"), ("Channels", "BC")):
        spend, cm3 = row_of(book, sheet, "marketing_spend"), row_of(book, sheet, "cm3")
        assert [computed.value(sheet, f"{letter}{spend}") for letter in columns] == ["not told"] * len(columns)
        last = f"{columns[-1]}{cm3}"
        assert computed.value(sheet, last) == pytest.approx(figures["cm2"].value, abs=CENT)
        assert beside[sheet][last].value == pytest.approx(figures["cm2"].value, abs=CENT)
        assert computed.value(sheet, f"{columns[-1]}{row_of(book, sheet, 'cac')}") == ""
    rows = {str(row[0].value): row[1] for row in book["Summary"].iter_rows(max_col=2) if row[0].value}
    assert computed.value("Summary", rows["\N{MINUS SIGN} Marketing spend"].coordinate) == "not told"
    assert beside["Summary"][rows["\N{MINUS SIGN} Marketing spend"].coordinate].value == "not told"


def test_a_ceiling_has_room_and_the_word_stands_where_a_number_would(speaking_english: QLocale) -> None:
    book, _beside = book_of(shop([]))
    spend = row_of(book, "Months", "marketing_spend")
    assert [book["Months"][f"{letter}{spend}"].alignment.horizontal for letter in "BCDE"] == ["right"] * 4
    assert book["Months"].column_dimensions["E"].width == 15.0


def test_cm3_is_written_as_the_most_it_can_be_until_somebody_types_the_spend(speaking_english: QLocale) -> None:
    engine = shop([])
    book, _beside = book_of(engine)
    sheet = book["Months"]
    spend, cm3 = row_of(book, "Months", "marketing_spend"), row_of(book, "Months", "cm3")
    conditions = {str(one.sqref): rule for one in sheet.conditional_formatting for rule in one.rules}
    rule = conditions[f"B{cm3}:E{cm3}"]
    assert rule.formula == [f'B${spend}="not told"']
    assert rule.dxf.numFmt.formatCode == '"≤\u00a0""€"#,##0;"≤\u00a0"-"€"#,##0'
    before = Spreadsheet(book)
    left = before.value("Months", f"B{cm3}")
    sheet[f"B{spend}"].value = 250.0
    now = Spreadsheet(book)
    assert now.value("Months", f"B{cm3}") == pytest.approx(left - 250.0, abs=CENT)
    assert now.value("Months", f"E{spend}") == 250.0
    assert now.value("Months", f"E{cm3}") == pytest.approx(before.value("Months", f"E{cm3}") - 250.0, abs=CENT)


def test_a_spend_of_0_is_told_and_an_untold_month_beside_it_is_not(speaking_english: QLocale) -> None:
    engine = shop([{"day": date(2024, 1, 1), "day_to": date(2024, 1, 31), "cost": 0.0, "channel": "Shop"}])
    book, _beside = book_of(engine)
    computed = Spreadsheet(book)
    spend = row_of(book, "Months", "marketing_spend")
    assert [computed.value("Months", f"{letter}{spend}") for letter in "BCDE"] == [0.0, "not told", "not told", 0.0]
    assert computed.value("Channels", f"C{row_of(book, 'Channels', 'marketing_spend')}") == 0.0


def test_what_a_filter_does_not_divide_stays_empty(speaking_english: QLocale) -> None:
    engine = shop([])
    book, beside = book_of(engine, replace(PERIOD, scope=Scope(categories=frozenset({"Wine"}))))
    for figure in ("marketing_spend", "cm3"):
        row = row_of(book, "Months", figure)
        assert [beside["Months"][f"{letter}{row}"].value for letter in "BCDE"] == [None] * 4, figure


def test_a_ceiling_keeps_the_format_of_its_number() -> None:
    assert ceiling_format('#,##0\\ "€"') == '"≤\u00a0"#,##0\\ "€";"≤\u00a0"-#,##0\\ "€"'
    assert ceiling_format('"£"#,##0;-"£"#,##0') == '"≤\u00a0""£"#,##0;"≤\u00a0"-"£"#,##0'
