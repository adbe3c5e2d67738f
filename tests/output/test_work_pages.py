"""The manager's work on paper: hidden costs, positions, channels, shared data, pillars, as poppler reads them."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.output.pdf import PAPERS, pdf_bytes
from ecomkpi_desktop.present.costs import gate_reasons, line_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.omnichannel import ladder_verdict
from ecomkpi_desktop.present.positioning import rule_text
from ecomkpi_desktop.review.report import Annex, Report
from ecomkpi_desktop.review.report_build import report_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.review.work import Work
from tests.kpi.shops import Rows, order, settings_of
from tests.output.conftest import ENGLISH
from tests.output.pdf_tools import facts_of, run, text_of, words_of
from tests.output.test_summary_page import overlaps
from tests.output.worked import TODAY, Worked

pytestmark = pytest.mark.usefixtures("qapp")
OF_WORK = (Annex.PILLARS, Annex.COSTS, Annex.OMNICHANNEL, Annex.POSITIONING, Annex.SHARING)
FORMATS = Formats(ENGLISH)


@pytest.fixture(scope="module")
def report(worked: Worked) -> Report:
    return worked.report()


@pytest.fixture(scope="module")
def work(report: Report) -> Work:
    assert report.details is not None
    assert report.details.work is not None
    return report.details.work


def written(
    folder: Path, report: Report, locale: QLocale, annexes: tuple[Annex, ...], paper: str = "A4"
) -> Path:
    path = folder / "report.pdf"
    path.write_bytes(pdf_bytes(report, locale, paper, annexes))
    return path


def told(folder: Path, report: Report, annex: Annex) -> str:
    """Return the words of one annex, in one line."""
    return " ".join(text_of(written(folder, report, ENGLISH, (annex,))).split())


def says(text: str, phrase: str) -> bool:
    """Tell whether all words of a cell are there: one that is wrapped is parted by its neighbours."""
    return set(phrase.split()) <= set(text.split())


def one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("paper", sorted(PAPERS))
@pytest.mark.parametrize("language", ["speaking_english", "speaking_french"])
def test_nothing_leaves_the_margins_and_no_word_stands_on_another(
    tmp_path: Path, report: Report, language: str, paper: str, request: pytest.FixtureRequest
) -> None:
    path = written(tmp_path, report, request.getfixturevalue(language), OF_WORK, paper)
    facts = facts_of(path)
    width, height = (float(number) for number in facts["Page size"].split(" pts")[0].split(" x "))
    assert int(facts["Pages"]) > len(OF_WORK)
    for number in range(1, int(facts["Pages"]) + 1):
        single = tmp_path / f"{number}.pdf"
        run("pdfseparate", "-f", str(number), "-l", str(number), str(path), str(single))
        words = words_of(single)
        assert all(word.left >= 30 and word.right <= width - 30 for word in words), number
        assert all(word.top >= 25 and word.bottom <= height - 20 for word in words), number
        assert overlaps(words) == [], number


def test_all_of_it_is_offered_once_figures_are_live(report: Report) -> None:
    assert set(OF_WORK) <= set(report.available)
    assert not set(OF_WORK) & set(Report(report.summary).available)


def test_hidden_costs_say_the_range_every_line_and_the_gates_reasons(
    tmp_path: Path, report: Report, work: Work, speaking_english: QLocale
) -> None:
    audit = work.costs
    assert audit is not None
    text = told(tmp_path, report, Annex.COSTS)
    low, high = (FORMATS.money(end, 0) for end in (audit.cm3.low, audit.cm3.high))
    assert f"CM3 between {low} (prudent) and {high} (optimistic)" in text
    for one in (*audit.first, *audit.lines):
        assert says(text, line_name(one.line))
    assert "Inbound freight ◇ estimated 1% to 4% of" in text  # with its range
    assert "€0.50 per order always 01/01/2025" in text  # known, with its dates
    assert text.count("○ unknown") == len([one for one in audit.lines if not one.is_answered]) + 1  # and the legend
    assert "Not yet: do not raise the acquisition budget" in text
    reasons = gate_reasons(audit.gate, FORMATS)
    assert reasons
    assert all(one_line(reason) in text for reason in reasons)


def test_positions_are_printed_with_the_rule_that_decided_each(
    tmp_path: Path, report: Report, work: Work, speaking_english: QLocale
) -> None:
    audit = work.positioning
    text = told(tmp_path, report, Annex.POSITIONING)
    assert len(audit.categories) > 3
    for one in audit.categories:
        assert one_line(rule_text(one, audit.thresholds, FORMATS)) in text
    assert "Price index, 100 is the competitors’ price" in text
    assert "Competitors compared: 1; prices seen from 15/11/2025 to 15/11/2025." in text
    assert "Declared position: Premium" in text
    assert "Prices 1% up, at the same volume" in text


def test_the_map_is_drawn_as_vectors(tmp_path: Path, report: Report, speaking_english: QLocale) -> None:
    path = written(tmp_path, report, speaking_english, (Annex.POSITIONING,))
    assert run("pdfimages", "-list", str(path)).splitlines()[2:] == []


def test_channels_are_printed_with_ladder_marker_and_touch_points(
    tmp_path: Path, report: Report, work: Work, speaking_english: QLocale
) -> None:
    audit = work.omnichannel
    text = told(tmp_path, report, Annex.OMNICHANNEL)
    assert one_line(ladder_verdict(audit.ladder)) in text
    assert "Next: " in text
    assert "Marker: 31% (iCE 100 panel, year 2020" in text
    share = audit.figures["marketplace_share"].value
    assert f"Share of marketplaces in net revenue {FORMATS.rate(share)}" in text
    assert "50% of what was looked at is the same everywhere" in text
    assert says(text, "the code of the newsletter fails at the till")
    wanted = {one.code: one for step in audit.ladder.steps for one in step.requirements}
    assert wanted["duplicates_settled"].met is False  # whoever prints has looked through the orders


def test_broken_contracts_are_printed_with_who_must_act_until_when(
    tmp_path: Path, report: Report, work: Work, speaking_english: QLocale
) -> None:
    audit = work.sharing
    assert audit is not None
    assert len(audit.open) > 3
    text = told(tmp_path, report, Annex.SHARING)
    assert f"2 of {len(audit.sources)} sources have a contract in force" in text
    assert text.count("is no longer in the file") + text.count("is now called") >= 3
    assert "Léa, Karim" in text
    assert "Each file has a page signed by those who make it and those who read it." in text
    assert "Basket" in text
    assert "Not of this year" not in text
    assert f"Total 5.5 {FORMATS.money(sum(one.cost for one in audit.lost), 0)}" in text


def test_a_breach_that_should_be_settled_by_now_is_marked(
    tmp_path: Path, report: Report, work: Work, speaking_english: QLocale
) -> None:
    assert work.sharing is not None
    assert [one for one in work.sharing.open if one.is_overdue(TODAY)]
    text = told(tmp_path, report, Annex.SHARING)
    assert "Nora ▼ 01/12/2025 assigned" in text


def test_a_long_list_of_breaches_repeats_its_head_on_every_page(
    tmp_path: Path, report: Report, work: Work, speaking_english: QLocale
) -> None:
    assert report.details is not None
    assert work.sharing is not None
    first = work.sharing.open[0]
    many = tuple(
        replace(first, breach=replace(first.breach, file=f"export {number}.csv")) for number in range(120)
    )  # fmt: skip
    more = replace(work, sharing=replace(work.sharing, open=many))
    path = written(tmp_path, replace(report, details=replace(report.details, work=more)), ENGLISH, (Annex.SHARING,))
    pages = [
        run("pdftotext", "-layout", "-f", str(number), "-l", str(number), str(path), "-")
        for number in range(1, int(facts_of(path)["Pages"]) + 1)
    ]
    holding = [page for page in pages if re.search(r"export \d+\.csv", page)]
    assert len(holding) > 2
    assert all(re.search(r"File\s+What\s+What was promised, what came\s+Who must act", page) for page in holding)
    assert re.findall(r"export (\d+)\.csv", "".join(pages)) == [str(number) for number in range(120)]


def test_pillars_are_printed_part_by_part_and_from_review_to_review(
    tmp_path: Path, report: Report, work: Work, speaking_english: QLocale
) -> None:
    text = told(tmp_path, report, Annex.PILLARS)
    for score in work.pillars.scores:
        if score.score is not None:
            assert FORMATS.number(score.score) in text
    assert "Decisions without the manager answered 40 " in text
    assert "05/09/2025 40 40 40 40" in text
    assert "05/10/2025 41 41 41 41" in text
    assert "Decisions that wait on nobody are carried out ▼ holds back" in text


def test_no_address_that_a_note_holds_reaches_paper(tmp_path: Path, report: Report, speaking_english: QLocale) -> None:
    text = text_of(written(tmp_path, report, speaking_english, OF_WORK))
    assert "Orders late again, ask •••" in " ".join(text.split())
    assert "@" not in text


# -- where little is known ------------------------------------------------------------------------------------------


def bare(engine: Engine, period: Period) -> Report:
    state = DataState(today=TODAY)
    return report_of(engine, Selection(period), engine.settings, state, title="Shop", generated_on=TODAY)


@pytest.fixture
def poor() -> Engine:
    """Orders and nothing else: no category, no customer, one channel that nobody named."""
    rows = Rows(settings=settings_of(cost__default_rate=0.5))
    rows.orders += [order(f"#{number}", TODAY.replace(year=2025, day=1 + number), 50.0) for number in range(20)]
    return rows.engine()


def test_a_shop_without_categories_is_told_what_to_import(
    tmp_path: Path, poor: Engine, speaking_english: QLocale
) -> None:
    report = bare(poor, Period(TODAY.replace(year=2025, day=1), TODAY.replace(year=2025, month=2, day=1)))
    assert Annex.SHARING not in report.available
    assert "No category is known: import the list of products" in told(tmp_path, report, Annex.POSITIONING)
    assert "No customer is known: the orders do not say who bought." in told(tmp_path, report, Annex.OMNICHANNEL)
    assert "No review has been closed yet" in told(tmp_path, report, Annex.PILLARS)


def test_a_period_without_an_order_has_a_sentence_instead_of_empty_frames(
    tmp_path: Path, poor: Engine, speaking_english: QLocale
) -> None:
    report = bare(poor, Period(TODAY.replace(year=2020, day=1), TODAY.replace(year=2020, month=2, day=1)))
    assert "No order in this period" in told(tmp_path, report, Annex.COSTS)
    assert "No sale in this period" in told(tmp_path, report, Annex.OMNICHANNEL)
    assert "No category is known" in told(tmp_path, report, Annex.POSITIONING)
