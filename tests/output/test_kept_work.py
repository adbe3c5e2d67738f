"""What a closed review keeps of the manager's work prints as it did on the day, and names nobody."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.output.pdf import pdf_bytes
from ecomkpi_desktop.review.meetings.kept_work import KeptWork, work_kept
from ecomkpi_desktop.review.notebook import Notebook, keep
from ecomkpi_desktop.review.report import Annex, Report
from ecomkpi_desktop.workspace.edits import Wording
from tests.output.pdf_tools import text_of
from tests.output.worked import Worked

WORK = (
    Annex.PILLARS, Annex.COSTS, Annex.OMNICHANNEL, Annex.POSITIONING, Annex.SHARING, Annex.LADDER, Annex.CHANNELS,
)  # fmt: skip


def printed(folder: Path, report: Report, locale: QLocale, annex: Annex) -> list[str]:
    """Return the words of one annex, without the page before it and the feet of the pages."""
    path = folder / "report.pdf"
    path.write_bytes(pdf_bytes(report, locale, "A4", (annex,)))
    return [" ".join(line.split()) for page in text_of(path).split("\f")[1:] for line in page.splitlines() if line]


@pytest.fixture(scope="module")
def live(worked: Worked) -> Report:
    return worked.report()


@pytest.fixture(scope="module")
def note(live: Report) -> KeptWork:
    assert live.work is not None
    return work_kept("1", live.work, live.plans, live.figures, live.ladders, live.definitions)


@pytest.mark.parametrize("annex", WORK)
def test_each_annex_is_printed_as_it_was(
    tmp_path: Path, live: Report, note: KeptWork, speaking_french: QLocale, annex: Annex
) -> None:
    closed = Report(live.summary, kept=note.kept)
    assert annex in closed.available
    now, then = (printed(tmp_path, report, speaking_french, annex) for report in (live, closed))
    assert then == now
    assert len(then) > 10


def test_it_survives_the_document_and_names_no_address(note: KeptWork) -> None:
    (kept,) = Notebook(keep(Wording("Closing of a review"), note, closed=True).notes).all(KeptWork)
    assert kept == note
    assert kept.kept is not None
    assert "Orders late again" in note.text
    assert ".org" not in note.text
    assert "examples" not in note.text


def test_definitions_read_as_they_did_whatever_a_later_program_says(
    tmp_path: Path, live: Report, note: KeptWork, speaking_english: QLocale
) -> None:
    assert note.kept is not None
    then = replace(note.kept.definitions[0], formula="what a later program counts differently")
    other = replace(note.kept, definitions=(then, *note.kept.definitions[1:]))
    assert note.kept.definitions == live.definitions
    text = printed(tmp_path, Report(live.summary, kept=other), speaking_english, Annex.ASSUMPTIONS)
    assert any("what a later program counts differently" in line for line in text)


def test_an_earlier_closed_review_says_that_its_ladders_were_not_kept(
    tmp_path: Path, live: Report, speaking_english: QLocale
) -> None:
    assert live.work is not None
    earlier = work_kept("1", live.work, live.plans, live.figures)
    closed = Report(live.summary, kept=earlier.kept)
    assert not {Annex.LADDER, Annex.CHANNELS} & set(closed.available)
    text = " ".join(printed(tmp_path, closed, speaking_english, Annex.LADDER))
    assert "closed by an earlier version of the program, which did not keep the ladder" in text


def test_what_another_program_kept_is_left_out(live: Report) -> None:
    other = KeptWork("1", '{"work": {"costs": 3}}')
    assert other.kept is None
    assert Report(live.summary, kept=other.kept).available == (Annex.DECISIONS, Annex.ASSUMPTIONS)
