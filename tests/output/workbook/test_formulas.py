"""The workbook as a model: its formulas come to the engine's figures, now and after a rate was changed."""

import math
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Scope, Selection
from ecomkpi_desktop.output.workbook.writing import workbook_bytes
from ecomkpi_desktop.present.options import option_label
from ecomkpi_desktop.settings.values import Settings
from tests.output.spreadsheet import Spreadsheet
from tests.output.workbook.conftest import ENGLISH, Written, content_of, opened, small_shop

CENT = 0.01
LADDER = (
    "gross_sales", "discounts", "shipping_income", "refunds", "net_revenue", "cogs", "cm1", "logistics_cost",
    "payment_fees", "marketplace_fees", "cm2", "marketing_spend", "cm3", "orders",
)  # fmt: skip


def row_of(book: Workbook, sheet: str, figure_id: str) -> int:
    name = REGISTRY[figure_id].name
    found = [row for row in range(5, book[sheet].max_row + 1)
             if str(book[sheet].cell(row, 1).value).removeprefix("\N{MINUS SIGN} ") == name]  # fmt: skip
    assert len(found) == 1, name
    return found[0]


def total_of(book: Workbook, computed: Spreadsheet, sheet: str, figure_id: str) -> Any:
    last = max(cell.column for cell in book[sheet][4] if cell.value == "Total")
    return computed.value(sheet, book[sheet].cell(row_of(book, sheet, figure_id), last).coordinate)


def check_against(book: Workbook, computed: Spreadsheet, engine: Engine, selection: Selection) -> None:
    """Hold the ladders and the acquisition figures of a workbook against the engine's."""
    figures = engine.figures(selection)
    for name in (*LADDER, "fixed_costs", "operating_result", "cm3_rate", "aov", "cac"):
        assert total_of(book, computed, "Months", name) == pytest.approx(figures[name].value, abs=CENT), name
    for name in (*LADDER, "new_customers", "ltv", "ltv_cac"):
        assert total_of(book, computed, "Channels", name) == pytest.approx(figures[name].value, abs=CENT), name
    months = engine.by(Dimension.MONTH, selection)
    for place in range(len(months.keys)):
        for name in LADDER:
            cell = book["Months"].cell(row_of(book, "Months", name), 2 + place)
            wanted = pytest.approx(months.columns[name][place], abs=CENT)
            assert computed.value("Months", cell.coordinate) == wanted, (name, months.keys[place])


def input_cell(book: Workbook, key: str, valid_from: date | None = None) -> Any:
    sheet, label = book["Assumptions"], option_label(key)
    for row in range(5, sheet.max_row + 1):
        since = sheet.cell(row, 3).value
        if sheet.cell(row, 1).value == label and (since.date() if since else None) == valid_from:
            return sheet.cell(row, 2)
    raise AssertionError(key)


@pytest.fixture(params=["small", "demonstration", "filtered"])
def case(request: pytest.FixtureRequest) -> tuple[Engine, Selection, Settings]:
    if request.param == "demonstration":
        engine = request.getfixturevalue("demonstration_engine")
        return engine, Selection(engine.facts.default_period()), engine.settings
    engine, selection, settings = small_shop()
    if request.param == "filtered":
        scope = Scope(categories=frozenset({"Vins"}))
        return engine, replace(selection, scope=scope, channels=frozenset({"Amazon", "google*"})), settings
    return engine, selection, settings


def test_every_formula_refers_to_cells_that_hold_something_and_comes_to_what_stands_beside_it(
    case: tuple[Engine, Selection, Settings], speaking_english: QLocale
) -> None:
    data = workbook_bytes(content_of(*case), ENGLISH)
    book, beside = opened(data), opened(data, computed=True)
    computed = Spreadsheet(book)
    formulas = list(computed.formulas())
    assert len(formulas) > 150
    for sheet, place, formula in formulas:
        got, stands = computed.value(sheet, place), beside[sheet][place].value
        if isinstance(got, float | int):
            assert got == pytest.approx(stands, rel=1e-9, abs=1e-6), f"{sheet}!{place} {formula}"
        else:
            assert got == (stands or ""), f"{sheet}!{place} {formula}"


def test_the_ladders_come_to_the_engines_figures(written: Written) -> None:
    engine, selection, _settings = small_shop()
    book = opened(written())
    check_against(book, Spreadsheet(book), engine, selection)


def test_the_demonstration_shop_comes_to_the_engines_figures(
    demonstration_engine: Engine, speaking_english: QLocale
) -> None:
    selection = Selection(demonstration_engine.facts.default_period())
    book = opened(workbook_bytes(content_of(demonstration_engine, selection, demonstration_engine.settings), ENGLISH))
    check_against(book, Spreadsheet(book), demonstration_engine, selection)


@pytest.mark.parametrize(
    ("key", "value", "since"),
    [
        ("cost.default_rate", 0.45, None), ("cost.default_rate", 0.7, date(2024, 2, 10)), ("payment.pct", 0.05, None),
        ("payment.fixed", 1.1, None), ("logistics.per_order", 9.0, None), ("logistics.per_item", 0.7, None),
        ("logistics.packaging", 2.0, None), ("logistics.per_return", 11.0, None), ("marketplace.Amazon.pct", 0.3, None),
        ("cost.category.Vins.rate", 0.2, None), ("cost.restock_share", 0.1, None),
        ("fixed_costs.monthly", 1234.0, None),
    ],
)  # fmt: skip
def test_a_changed_rate_moves_every_margin_as_the_engine_would(
    written: Written, key: str, value: float, since: date | None
) -> None:
    engine, selection, settings = small_shop()
    book = opened(written())
    input_cell(book, key, since).value = value
    moved = engine.with_settings(settings.with_value(key, value, since))
    before = engine.figures(selection)["operating_result"].value
    assert moved.figures(selection)["operating_result"].value != pytest.approx(before, abs=CENT)
    check_against(book, Spreadsheet(book), moved, selection)


def test_a_value_typed_over_one_month_moves_that_month_only(written: Written) -> None:
    engine, selection, settings = small_shop()
    book = opened(written())
    sheet = book["Assumptions"]
    head = next(row for row in range(1, sheet.max_row) if sheet.cell(row, 1).value == "From")
    column = next(cell.column for cell in sheet[head] if cell.value == "Payment fee, share")
    february = next(row for row in range(head + 1, sheet.max_row + 1)
                    if sheet.cell(row, 1).value.date() == date(2024, 2, 1))  # fmt: skip
    for row in (february, february + 1):  # the product cost changes on the 10th
        sheet.cell(row, column).value = 0.09
    moved = settings.with_value("payment.pct", 0.09, date(2024, 2, 1)).with_value("payment.pct", 0.02, date(2024, 3, 1))
    check_against(book, Spreadsheet(book), engine.with_settings(moved), selection)
    months = Spreadsheet(book), Spreadsheet(opened(written()))
    fees = row_of(book, "Months", "payment_fees")
    now, then = ([one.value("Months", f"{letter}{fees}") for letter in "BCD"] for one in months)
    assert [a == pytest.approx(b) for a, b in zip(now, then, strict=True)] == [True, False, True]


def test_a_dial_is_a_formula_on_what_it_is_made_of(written: Written) -> None:
    engine, selection, _settings = small_shop()
    book = opened(written())
    computed = Spreadsheet(book)
    sheet = book["Summary"]
    figures = engine.figures(selection)
    for row in range(8, 16):
        name = str(sheet.cell(row, 1).value)
        for figure_id in ("cm3", "ltv_cac", "aov", "conversion_rate"):
            if name == REGISTRY[figure_id].name:
                assert sheet.cell(row, 2).data_type == "f"
                assert computed.value("Summary", f"B{row}") == pytest.approx(figures[figure_id].value, rel=1e-9)


def test_the_break_even_day_follows_the_rates_and_the_fixed_costs(written: Written) -> None:
    engine, selection, settings = small_shop()
    book = opened(written())
    input_cell(book, "payment.fixed").value = 9.5
    input_cell(book, "fixed_costs.monthly").value = 400.0
    moved = settings.with_value("payment.fixed", 9.5).with_value("fixed_costs.monthly", 400.0)
    now, then = (one.figures(selection)["break_even_day"].value for one in (engine.with_settings(moved), engine))
    assert now != then
    assert Spreadsheet(book).value("Summary", "B14") == now
    assert Spreadsheet(opened(written())).value("Summary", "B14") == then
    sheet = book["Break-even"]
    sheet["B4"].value = 0.01
    assert Spreadsheet(book).value("Break-even", "B5") == 1
    sheet["B4"].value = 1e9
    assert Spreadsheet(book).value("Break-even", "B5") == ""




# -- LibreOffice ----------------------------------------------------------------------------------------------------

needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


def recalculated(book: Workbook, folder: Path) -> Workbook:
    """Return a workbook as LibreOffice computes it: saved by openpyxl, it holds formulas and no value beside them."""
    from openpyxl import load_workbook

    source, answer = folder / "asked" / "book.xlsx", folder / "book.xlsx"
    source.parent.mkdir()
    book.save(source)
    words = ["soffice", "--headless", f"-env:UserInstallation=file://{folder / 'profile'}", "--convert-to", "xlsx"]
    subprocess.run([*words, "--outdir", str(folder), str(source)], check=True, capture_output=True, timeout=240)
    return load_workbook(answer, data_only=True)


@needs_office
@pytest.mark.timeout(300)
def test_libreoffice_recalculates_the_demonstration_shop_to_the_engines_figures(
    demonstration_engine: Engine, speaking_english: QLocale, tmp_path: Path
) -> None:
    selection = Selection(demonstration_engine.facts.default_period())
    content = content_of(demonstration_engine, selection, demonstration_engine.settings)
    data = workbook_bytes(content, ENGLISH)
    compare_all(data, recalculated(opened(data), tmp_path))


@needs_office
@pytest.mark.timeout(300)
def test_libreoffice_moves_the_margins_with_a_rate_as_the_engine_does(written: Written, tmp_path: Path) -> None:
    engine, selection, settings = small_shop()
    moved = settings.with_value("cost.default_rate", 0.45).with_value("payment.pct", 0.05)
    book = opened(written())
    input_cell(book, "cost.default_rate").value = 0.45
    input_cell(book, "payment.pct").value = 0.05
    there = recalculated(book, tmp_path)
    content = content_of(engine.with_settings(moved), selection, moved)
    compare_all(workbook_bytes(content, ENGLISH), there)


def compare_all(data: bytes, there: Workbook) -> None:
    """Hold every formula's value in a workbook against the same cell as another program computed it."""
    ours, formulas = opened(data, computed=True), list(Spreadsheet(opened(data)).formulas())
    assert len(formulas) > 400
    for sheet, place, formula in formulas:
        one, other = (book[sheet][place].value for book in (ours, there))
        if isinstance(one, int | float) and isinstance(other, int | float):
            assert math.isclose(one, other, abs_tol=CENT), f"{sheet}!{place} {formula}: {one} against {other}"
        else:
            assert (one or "") == (other or ""), f"{sheet}!{place} {formula}"
