"""The sheets of the manager's work: formulas that come to the audits' figures, also after a yellow cell was changed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.models import cost_answers
from ecomkpi_desktop.output.workbook.content import WorkbookContent, workbook_content
from ecomkpi_desktop.output.workbook.writing import workbook_bytes
from ecomkpi_desktop.present.costs import line_name
from ecomkpi_desktop.present.pillars import part_name, pillar_name
from ecomkpi_desktop.review.costs.live import audit_of
from ecomkpi_desktop.review.report_build import reviewed
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.review.work import Work
from tests.output.spreadsheet import Spreadsheet
from tests.output.workbook.conftest import ENGLISH, Written, opened, small_shop
from tests.output.workbook.test_formulas import compare_all, needs_office, recalculated
from tests.output.worked import SINCE, TODAY, Worked

CENT = 0.01
SHEETS = ["Hidden costs", "Positioning", "Compared prices", "Omnichannel", "Four pillars", "Shared data"]


@pytest.fixture(scope="module")
def content(worked: Worked) -> WorkbookContent:
    summary, work, plans = reviewed(
        worked.engine, worked.selection, worked.settings, worked.state, title="Maison Amarante", generated_on=TODAY,
        dossier=worked.dossier,
    )  # fmt: skip
    return workbook_content(worked.engine, worked.selection, worked.settings, summary, worked.imports, work, plans)


@pytest.fixture(scope="module")
def work(content: WorkbookContent) -> Work:
    assert content.work is not None
    return content.work


@pytest.fixture
def book(content: WorkbookContent, speaking_english: QLocale) -> Workbook:
    return opened(workbook_bytes(content, ENGLISH))


def row_of(book: Workbook, sheet: str, name: str, *, after: int = 1) -> int:
    """Return the row of a name in the first column."""
    return next(row for row in range(after, book[sheet].max_row + 1) if book[sheet].cell(row, 1).value == name)


def value(book: Workbook, sheet: str, place: str) -> Any:
    return Spreadsheet(book).value(sheet, place)


def test_they_stand_between_the_figures_and_the_decisions(book: Workbook) -> None:
    names = book.sheetnames
    start = names.index("Hidden costs")
    assert names[start : start + 7] == [*SHEETS, "Decisions"]
    assert names[-1] == "Glossary"


def test_every_formula_comes_to_what_stands_beside_it(content: WorkbookContent, speaking_english: QLocale) -> None:
    data = workbook_bytes(content, ENGLISH)
    beside, computed = opened(data, computed=True), Spreadsheet(opened(data))
    seen = 0
    for sheet, place, formula in computed.formulas():
        if sheet not in SHEETS:
            continue
        seen += 1
        found, told = computed.value(sheet, place), beside[sheet][place].value
        if isinstance(found, float | int):
            assert told == pytest.approx(found, abs=CENT), f"{sheet}!{place} {formula}"
        else:
            assert (found or "") == (told or ""), f"{sheet}!{place} {formula}"
    assert seen > 150


def test_the_range_of_cm3_is_the_audits(book: Workbook, work: Work) -> None:
    audit = work.costs
    assert audit is not None
    assert value(book, "Hidden costs", "B4") == pytest.approx(audit.cm3.now, abs=CENT)
    assert value(book, "Hidden costs", "B5") == pytest.approx(audit.cm3.low, abs=CENT)
    assert value(book, "Hidden costs", "B6") == pytest.approx(audit.cm3.high, abs=CENT)
    assert str(book["Hidden costs"]["B4"].value).startswith("='Months'!")


@pytest.mark.parametrize(("code", "low", "high"), [("inbound_freight", 0.02, 0.09), ("return_label", 0.0, 3.5)])
def test_other_ends_of_a_line_move_the_range_as_the_engine_would(
    book: Workbook, worked: Worked, work: Work, code: str, low: float, high: float
) -> None:
    audit = work.costs
    assert audit is not None
    line = audit.line(code).line
    row = row_of(book, "Hidden costs", line_name(line))
    book["Hidden costs"].cell(row, 5).value, book["Hidden costs"].cell(row, 6).value = low, high
    # The value that is counted stays what it was: it is the assumption, not its ends.
    counted = worked.settings.number(line.key)
    settings = cost_answers.estimated(worked.settings, line, low, high, SINCE).with_value(line.key, counted)
    engine = worked.engine.with_settings(settings)
    moved = audit_of(engine, worked.selection, settings, engine.figures(worked.selection))
    assert moved is not None
    assert moved.cm3.low != pytest.approx(audit.cm3.low, abs=1.0)
    assert value(book, "Hidden costs", "B5") == pytest.approx(moved.cm3.low, abs=CENT)
    assert value(book, "Hidden costs", "B6") == pytest.approx(moved.cm3.high, abs=CENT)


def test_the_range_follows_an_assumption_of_another_line(book: Workbook, worked: Worked, work: Work) -> None:
    audit = work.costs
    assert audit is not None
    before = value(book, "Hidden costs", "B5")
    sheet = book["Assumptions"]
    row = row_of(book, "Assumptions", "Packaging per order")
    dated = [place for place in range(row, row + 5) if sheet.cell(place, 1).value == "Packaging per order"]
    for place in dated:
        sheet.cell(place, 2).value = 2.0
    settings = worked.settings
    for one in settings.history("logistics.packaging"):
        settings = settings.with_value("logistics.packaging", 2.0, one.valid_from)
    engine = worked.engine.with_settings(settings)
    moved = audit_of(engine, worked.selection, settings, engine.figures(worked.selection))
    assert moved is not None
    after = value(book, "Hidden costs", "B5")
    assert after < before - 1000
    assert after == pytest.approx(moved.cm3.low, abs=CENT)


def test_rates_of_categories_are_formulas_on_what_was_measured(book: Workbook, work: Work) -> None:
    sheet, computed = book["Positioning"], Spreadsheet(book)
    for place, one in enumerate(work.positioning.categories):
        row = 8 + place
        assert sheet.cell(row, 1).value == one.name
        for letter, wanted in (
            ("E", one.margin), ("I", one.traits.price_index), ("L", one.traits.discounts),
            ("P", one.logistics_per_order), ("R", one.break_even_roas),
        ):
            assert sheet[f"{letter}{row}"].data_type == "f"
            found = computed.value("Positioning", f"{letter}{row}")
            assert found == ("" if wanted is None else pytest.approx(wanted, rel=1e-9))


def test_an_index_is_summed_from_the_prices_it_compares_and_moves_with_them(book: Workbook, work: Work) -> None:
    readings = [one for one in work.positioning.categories if one.traits.price_index is not None]
    assert readings
    prices = book["Compared prices"]
    rows = [row for row in range(5, prices.max_row + 1) if prices.cell(row, 1).value]
    for one in readings:
        assert one.comparison is not None
        own = [row for row in rows if prices.cell(row, 2).value == one.name]
        assert len(own) == len(one.comparison.goods)
        row = row_of(book, "Positioning", one.name)
        before = Spreadsheet(book).value("Positioning", f"I{row}")
        assert before == pytest.approx(one.traits.price_index)
        for place in own:
            prices.cell(place, 6).value *= 2  # every competitor twice as dear
        assert Spreadsheet(book).value("Positioning", f"I{row}") == pytest.approx(before / 2)


def test_the_gate_counts_its_reasons_and_opens_when_they_are_gone(book: Workbook, work: Work) -> None:
    audit, sheet = work.costs, book["Hidden costs"]
    assert audit is not None
    row = row_of(book, "Hidden costs", "The gate")
    assert (value(book, "Hidden costs", f"B{row}"), audit.gate.is_open) == ("not yet", False)
    assert value(book, "Hidden costs", f"B{row - 3}") == len(audit.gate.unknown)
    coverage = value(book, "Hidden costs", f"B{row - 2}")
    assert (coverage < 0.9) == (audit.gate.coverage is not None)
    for place in range(1, row):
        if sheet.cell(place, 3).value == "unknown":
            sheet.cell(place, 3).value = "known"
    sheet[f"C{row - 2}"].value = sheet[f"C{row - 1}"].value = 0.0
    assert value(book, "Hidden costs", f"B{row}") == "go ahead"
    sheet[f"C{row - 1}"].value = 1e6
    assert value(book, "Hidden costs", f"B{row}") == "not yet"


def test_no_address_that_was_typed_into_a_note_leaves_with_the_workbook(
    content: WorkbookContent, speaking_english: QLocale
) -> None:
    titled = replace(content, summary=replace(content.summary, title="Shop of lea.martin@example.org"))
    book = opened(workbook_bytes(titled, ENGLISH))
    texts = [str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value]
    texts += [str(book.properties.title), *(str(sheet.oddHeader.left.text) for sheet in book.worksheets)]
    assert not [text for text in texts if "example.org" in text or "lea.martin" in text]
    assert any(text.startswith("Orders late again, ask") for text in texts)
    assert any(text.startswith("Shop of") for text in texts)


def test_a_higher_minimum_margin_shows_what_more_is_missing(book: Workbook, work: Work) -> None:
    row = row_of(book, "Positioning", "Luminaires")
    one = next(one for one in work.positioning.categories if one.name == "Luminaires")
    book["Positioning"]["B4"].value = 0.5
    assert one.margin is not None
    assert value(book, "Positioning", f"F{row}") == pytest.approx((0.5 - one.margin) * one.net_revenue, abs=CENT)


def test_customers_and_marketplaces_are_those_of_the_audit(book: Workbook, work: Work) -> None:
    audit, computed = work.omnichannel, Spreadsheet(book)
    row = row_of(book, "Omnichannel", "Share of marketplaces in net revenue")
    assert book["Omnichannel"][f"D{row}"].data_type == "f"
    wanted = audit.figures["marketplace_share"].value
    assert computed.value("Omnichannel", f"D{row}") == pytest.approx(wanted, rel=1e-9)
    row = row_of(book, "Omnichannel", "Several channels")
    people, cm2 = float(audit.use.customers[Use.SEVERAL]), float(audit.use.cm2[Use.SEVERAL])
    assert computed.value("Omnichannel", f"C{row}") == people
    assert computed.value("Omnichannel", f"H{row}") == pytest.approx(cm2 / people)
    head = row_of(book, "Omnichannel", "Share of the row’s customers")
    names = [cell.value for cell in book["Omnichannel"][head] if cell.value]
    assert [computed.value("Omnichannel", f"{'CDEFGHIJ'[n]}{head + 1 + n}") for n in range(len(names) - 2)] == [
        1.0
    ] * (len(names) - 2)


def test_a_score_is_made_of_its_parts(book: Workbook, work: Work) -> None:
    computed = Spreadsheet(book)
    for score in work.pillars.scores:
        row = row_of(book, "Four pillars", pillar_name(score.pillar))
        wanted = "" if score.score is None else pytest.approx(score.score)
        assert computed.value("Four pillars", f"E{row}") == wanted
        for place, part in enumerate(score.parts, start=row + 1):
            points = score.points(part)
            found = computed.value("Four pillars", f"H{place}")
            assert found == ("" if points is None else pytest.approx(points))


def test_a_typed_mark_moves_its_score(book: Workbook, work: Work) -> None:
    score = next(one for one in work.pillars.scores if one.score is not None and one.coverage < 1)
    part = next(part for part in score.parts if part.mark is None)
    head = row_of(book, "Four pillars", pillar_name(score.pillar))
    row = row_of(book, "Four pillars", part_name(part), after=head)
    book["Four pillars"].cell(row, 5).value = 0.0
    marked = tuple(replace(one, mark=0.0) if one is part else one for one in score.parts)
    wanted = replace(score, parts=marked).score
    assert wanted != pytest.approx(score.score)
    assert value(book, "Four pillars", f"E{head}") == pytest.approx(wanted)


def test_broken_contracts_and_hours_stand_with_who_must_act(book: Workbook, work: Work) -> None:
    assert work.sharing is not None
    told = [cell.value for row in book["Shared data"].iter_rows() for cell in row if cell.value is not None]
    assert "Nora" in told
    assert told.count("Column renamed") == 3
    assert "Not of this year" not in told
    row = row_of(book, "Shared data", "Total")
    assert value(book, "Shared data", f"I{row}") == pytest.approx(sum(one.cost for one in work.sharing.lost))


def test_what_was_typed_is_never_run(book: Workbook) -> None:
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    typed = [cell for cell in cells if cell.value == '=HYPERLINK("http://x")']
    remark = [cell for cell in cells if str(cell.value).startswith("@Karim")]
    assert typed
    assert remark
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in (*typed, *remark))
    assert not [text for _sheet, _place, text in Spreadsheet(book).formulas() if "HYPERLINK" in text]


def test_no_column_is_too_narrow_for_its_numbers(content: WorkbookContent, speaking_english: QLocale) -> None:
    data = workbook_bytes(content, ENGLISH)
    book, beside = opened(data), opened(data, computed=True)
    for name in SHEETS:
        sheet = beside[name]
        for row in sheet.iter_rows(min_row=3):
            for cell in row:
                if isinstance(cell.value, float | int) and not isinstance(cell.value, bool):
                    width = book[name].column_dimensions[cell.column_letter].width
                    assert width > len(f"{cell.value:,.2f}") + 1, f"{name}!{cell.coordinate}"


def test_every_one_of_them_prints_within_the_width_of_the_paper(book: Workbook) -> None:
    for name in (*SHEETS, "Glossary"):
        assert book[name].sheet_properties.pageSetUpPr.fitToPage
        assert book[name].page_setup.fitToWidth == 1


def test_a_shop_of_which_little_is_known_has_a_sentence_on_each(written: Written) -> None:
    engine, selection, settings = small_shop()
    later = replace(selection, period=replace(selection.period, start=TODAY, end=TODAY.replace(month=2)))
    summary, work, _plans = reviewed(engine, later, settings, DataState(), title="Shop", generated_on=TODAY)
    book = opened(written(workbook_content(engine, later, settings, summary, (), work)))
    assert book["Hidden costs"]["A4"].value == "No order in this period."
    assert book["Omnichannel"]["A4"].value == "No sale in this period."
    assert str(book["Positioning"]["A5"].value).startswith("No category is known")
    assert "Shared data" not in book.sheetnames
    computed = Spreadsheet(book)
    assert [computed.value(sheet, place) for sheet, place, _formula in computed.formulas()]


@needs_office
@pytest.mark.timeout(300)
def test_libreoffice_recalculates_the_work_to_the_audits_figures(
    content: WorkbookContent, speaking_english: QLocale, tmp_path: Path
) -> None:
    data = workbook_bytes(content, ENGLISH)
    compare_all(data, recalculated(opened(data), tmp_path))
