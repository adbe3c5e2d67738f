"""The review with its annexes on paper, as poppler reads it."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario
from ecomkpi_desktop.models.data_state import data_state
from ecomkpi_desktop.output.paper import paper_of
from ecomkpi_desktop.output.pdf import PAPERS, pdf_bytes
from ecomkpi_desktop.present.findings import finding_title
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.meetings.decisions import Decision, FollowUp, Verdict
from ecomkpi_desktop.review.report import Annex, ImportedFile, Report
from ecomkpi_desktop.review.report_build import report_of
from ecomkpi_desktop.review.summary import Meeting
from ecomkpi_desktop.workspace.document import Document
from tests.output.example import example_summary
from tests.output.pdf_tools import facts_of, run, text_of, words_of
from tests.output.test_summary_page import overlaps

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2026, 1, 5)
SCENARIOS = (
    Scenario("Prices up", {Lever.AOV: 72.0}),
    Scenario("Cheaper parcels and a longer name than fits", {Lever.SHIPPING: 5.5, Lever.RETENTION: 0.3}),
)


@pytest.fixture(scope="module")
def whole(demonstration: Path, demonstration_engine: Engine) -> Report:
    """Return the demonstration shop's review with everything that annexes can say."""
    engine = demonstration_engine
    with Document.open(demonstration, read_only=True) as document:
        imports = document.imports()
    selection = Selection(engine.facts.default_period())
    state = data_state(imports, engine, TODAY)
    report = report_of(
        engine, selection, engine.settings, state, title="Maison Amarante", generated_on=TODAY, imports=imports,
        scenarios=SCENARIOS,
    )  # fmt: skip
    return replace(report, summary=replace(report.summary, **decided(report)))


def decided(report: Report) -> dict[str, object]:
    long = "Stop the campaigns of Meta Ads whose orders cost more than they leave, and look at CM3 again. " * 3
    one = Decision("1", "r", 1, long, "Léa", date(2026, 2, 1), "cm3", 10_000.0, 12_000.0)
    then = FollowUp(one, date(2025, 12, 2), report.summary.period, None, 9_000.0, Verdict.MISSED)
    meeting = Meeting(Rhythm.MONTHLY, TODAY, TODAY, "Léa, Tom", "A first line.\nA second one.")
    return {"meeting": meeting, "decisions": (one,) * 3, "follow_up": (then,) * 2}


def written(
    folder: Path, report: Report, locale: QLocale, paper: str = "A4", annexes: tuple[Annex, ...] = tuple(Annex)
) -> Path:
    path = folder / "report.pdf"
    path.write_bytes(pdf_bytes(report, locale, paper, annexes))
    return path


def page_of(path: Path, number: int) -> str:
    return run("pdftotext", "-layout", "-f", str(number), "-l", str(number), str(path), "-")


def pages(path: Path) -> int:
    return int(facts_of(path)["Pages"])


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_nothing_leaves_the_margins_and_no_word_stands_on_another(
    tmp_path: Path, whole: Report, speaking_english: QLocale, paper: str
) -> None:
    path = written(tmp_path, whole, speaking_english, paper)
    width, height = (float(number) for number in facts_of(path)["Page size"].split(" pts")[0].split(" x "))
    assert pages(path) > 8
    for number in range(1, pages(path) + 1):
        single = tmp_path / f"{number}.pdf"
        run("pdfseparate", "-f", str(number), "-l", str(number), str(path), str(single))
        words = words_of(single)
        assert len(words) > 20
        assert all(word.left >= 30 and word.right <= width - 30 for word in words), number
        assert all(word.top >= 25 and word.bottom <= height - 20 for word in words), number
        assert overlaps(words) == [], number


def test_every_page_says_whose_it_is_of_which_period_and_its_number(
    tmp_path: Path, whole: Report, speaking_english: QLocale
) -> None:
    path = written(tmp_path, whole, speaking_english)
    count = pages(path)
    for number in range(1, count + 1):
        text = page_of(path, number)
        assert "Maison Amarante" in text
        assert "2025" in text
        assert "All channels" in text
        assert "Definitions version 1" in text
        assert f"Page {number} of {count}" in text


def test_a_long_table_repeats_its_head_on_every_page(tmp_path: Path, whole: Report, speaking_english: QLocale) -> None:
    assert whole.details is not None
    file = whole.details.files[0]
    files = tuple(replace(file, name=f"orders {number}.csv", segment=number) for number in range(150))
    many = replace(whole, details=replace(whole.details, files=files))
    path = written(tmp_path, many, speaking_english, annexes=(Annex.DATA,))
    texts = [page_of(path, number) for number in range(1, pages(path) + 1)]
    holding = [text for text in texts if "orders 1" in text or re.search(r"orders \d+\.csv", text)]
    assert len(holding) > 2
    assert all(re.search(r"File\s+What it holds\s+Rows read\s+Accepted\s+Rejected", text) for text in holding)
    found = re.findall(r"orders (\d+)\.csv", "\n".join(texts))
    assert [int(number) for number in found] == list(range(150))


def test_a_table_that_goes_on_over_the_page_says_again_what_it_is(
    tmp_path: Path, whole: Report, speaking_english: QLocale
) -> None:
    path = written(tmp_path, whole, speaking_english, annexes=(Annex.COHORTS,))
    texts = [page_of(path, number) for number in range(2, pages(path) + 1)]
    assert "continued" not in texts[0]
    lines = [[line.strip() for line in text.splitlines() if line.strip()] for text in texts[1:]]
    assert [page[1] for page in lines] == ["Cumulative CM2 per customer (continued)"]


def test_annexes_without_content_are_told_in_a_sentence(
    tmp_path: Path, whole: Report, speaking_english: QLocale
) -> None:
    assert whole.details is not None
    bare = replace(whole, details=replace(whole.details, scenarios=None, plans=None))
    text = " ".join(text_of(written(tmp_path, bare, speaking_english)).split())
    assert "What-if scenarios No what-if scenario is saved." in text
    assert "delegation No objective, experiment or delegation is written down yet." in text
    only = text_of(written(tmp_path, bare, speaking_english, annexes=(Annex.DECISIONS,)))
    assert "Annexes without content" not in only


def test_the_ladder_says_between_which_ends_cm3_lies(
    tmp_path: Path, whole: Report, speaking_english: QLocale
) -> None:
    assert whole.details is not None
    span = whole.details.figures["cm3"].span
    assert span is not None
    text = " ".join(text_of(written(tmp_path, whole, speaking_english, annexes=(Annex.LADDER,))).split())
    assert f"between €{span[0]:,.0f} (prudent) and €{span[1]:,.0f} (optimistic)" in text


def test_a_closed_review_prints_all_its_findings(tmp_path: Path, whole: Report, speaking_english: QLocale) -> None:
    found = whole.findings
    assert len(found) > 3
    summary = replace(whole.summary, findings=found, finding_count=len(found))
    frozen = Report(summary)
    assert frozen.available == (Annex.DECISIONS, Annex.FINDINGS, Annex.ASSUMPTIONS)
    text = " ".join(text_of(written(tmp_path, frozen, speaking_english)).split())
    formats = Formats(speaking_english, "EUR")
    for number, finding in enumerate(found, start=1):
        assert f"{number}. {finding_title(finding, formats)}".replace("\u202f", " ").replace("\xa0", " ") in text
    assert "A closed review keeps its figures, ladders, findings, decisions, assumptions" in text


def test_a_decision_on_a_channel_says_which_one(tmp_path: Path, whole: Report, speaking_english: QLocale) -> None:
    decided_on = tuple(replace(one, text="Cut", channel="Meta Ads") for one in whole.summary.decisions[:1])
    report = replace(whole, summary=replace(whole.summary, decisions=decided_on))
    text = " ".join(text_of(written(tmp_path, report, speaking_english, annexes=(Annex.DECISIONS,))).split())
    assert "Contribution margin 3 \N{MIDDLE DOT} Meta Ads" in text


def test_bookmarks_lead_to_the_page_on_which_each_annex_begins(
    tmp_path: Path, whole: Report, speaking_french: QLocale
) -> None:
    path = written(tmp_path, whole, speaking_french)
    data = path.read_bytes()
    kids = re.findall(rb"(\d+) 0 R", re.findall(rb"/Kids\s*\[(.*?)\]", data, re.DOTALL)[0])
    marks = re.findall(rb"/Title <FEFF([0-9A-F]+)>\s*/Parent \d+ 0 R\s*/Dest \[(\d+) 0 R /XYZ 0 (\d+) null\]", data)
    assert len(marks) == len(whole.available) + 1
    for title, page, _y in marks:
        name = bytes.fromhex(title.decode()).decode("utf-16-be")
        number = kids.index(page) + 1
        assert number == 1 or name in page_of(path, number)
    assert int(re.findall(rb"/Outlines \d+ 0 R", data)[0].split()[1]) > 0
    outline = run("pdftohtml", "-xml", "-stdout", "-i", str(path))
    assert outline.count("<item") == len(marks)


def test_the_file_with_annexes_is_archival_titled_and_has_a_language(
    tmp_path: Path, whole: Report, speaking_french: QLocale
) -> None:
    path = written(tmp_path, whole, speaking_french)
    data = path.read_bytes()
    assert b'pdfaid:part="1"' in data
    assert b"/Metadata" in data
    assert re.findall(rb"/Lang \((.*?)\)", data) == [b"fr"]
    assert "Maison Amarante" in facts_of(path)["Title"]
    for row in run("pdffonts", str(path)).splitlines()[2:]:
        embedded, _subset, mapped = row.split()[-5:-2]
        assert (embedded, mapped) == ("yes", "yes")


def test_no_address_of_anybody_reaches_paper_whatever_a_file_or_a_note_is_called(
    tmp_path: Path, whole: Report, speaking_english: QLocale
) -> None:
    assert whole.details is not None
    day = datetime(2026, 1, 5, tzinfo=UTC).date()
    file = ImportedFile(1, "orders of lea.martin@example.org (2).csv", Kind.ORDERS, 1, 1, 0, 0, None, None, day)
    scenario = replace(whole.details.scenarios.compared[0], scenario=Scenario("ask tom@example.org", {}))  # type: ignore[union-attr]
    scenarios = replace(whole.details.scenarios, compared=(scenario,))  # type: ignore[type-var]
    one = replace(whole.summary.decisions[0], text="Write to lea.martin@example.org first", owner="tom@example.org")
    summary = replace(whole.summary, title="shop@example.org", decisions=(one,))
    told = replace(whole, summary=summary, details=replace(whole.details, files=(file,), scenarios=scenarios))
    text = text_of(written(tmp_path, told, speaking_english))
    assert "@" not in text
    assert "example.org" not in text
    assert "orders of" in text
    assert "Write to" in text


def test_the_demonstration_shops_customers_are_on_no_page(
    tmp_path: Path, whole: Report, demonstration: Path, speaking_english: QLocale
) -> None:
    with Document.open(demonstration, read_only=True) as document:
        orders = document.tables()[Kind.ORDERS]
    emails = {one for one in orders.column("email").to_pylist() if one}
    assert len(emails) > 1000
    text = text_of(written(tmp_path, whole, speaking_english))
    assert not [one for one in emails if one in text]
    assert "@" not in text


def test_decisions_are_printed_with_what_became_of_the_earlier_ones(
    tmp_path: Path, whole: Report, speaking_english: QLocale
) -> None:
    text = " ".join(text_of(written(tmp_path, whole, speaking_english, annexes=(Annex.DECISIONS,))).split())
    assert "Monthly review of channels, held on 5 January 2026 Léa, Tom" in text
    assert "Follow-up of earlier decisions" in text
    assert "€12,000 → €22,000" in text
    assert "Missed" in text
    assert "A second one." in text


def test_frozen_figures_are_printed_with_their_decisions_and_assumptions_only(
    tmp_path: Path, speaking_english: QLocale
) -> None:
    frozen = Report(example_summary())
    assert frozen.available == (Annex.DECISIONS, Annex.ASSUMPTIONS)
    text = text_of(written(tmp_path, frozen, speaking_english))
    assert "Assumptions and definitions" in text
    assert "Cohorts" not in text


def test_the_pages_say_what_the_engine_says(
    tmp_path: Path, whole: Report, demonstration_engine: Engine, speaking_english: QLocale
) -> None:
    text = text_of(written(tmp_path, whole, speaking_english))
    figures = demonstration_engine.figures(Selection(demonstration_engine.facts.default_period()))
    assert f"{figures['net_revenue'].value:,.0f}" in text
    assert f"€{figures['ltv'].value:,.2f}" in text
    for one in demonstration_engine.reconciliation():
        assert f"€{one.net_revenue:,.2f}" in text


@pytest.mark.parametrize(
    ("locale", "paper"), [("fr_FR", "A4"), ("en_GB", "A4"), ("en_US", "Letter"), ("fr_CA", "Letter")]
)
def test_the_paper_is_the_one_of_the_country(locale: str, paper: str) -> None:
    assert paper_of(QLocale(locale)) == paper
