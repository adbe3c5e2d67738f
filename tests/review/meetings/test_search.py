"""Words are found in decisions, minutes, findings and remarks, whatever their case and accents."""

from datetime import UTC, datetime

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.review.finding import Advice, Finding
from ecomkpi_desktop.review.meetings.decisions import Decision
from ecomkpi_desktop.review.meetings.review import Remark
from ecomkpi_desktop.review.meetings.search import Where, search
from tests.review.meetings.making import closed, review

FINDING = Finding("late", Severity.WARNING, Advice("Break-even is late", "", "", ""))
REVIEWS = (
    closed("r0", 0, decisions=(Decision("d0", "r0", 1, "Négocier les transporteurs", "Hugo"),), minutes="Rien d’autre"),
    review("r1", 1, findings=(FINDING,), minutes="x " * 100 + "la Poste relève ses prix " + "y " * 100),
)
DECISIONS = (Decision("d0", "r0", 1, "Changed since"), Decision("d1", "r1", 1, "Prix des lampes", "Claire"))
REMARKS = (Remark("m", "r0", datetime(2025, 3, 1, tzinfo=UTC), "Le contrat est signé"),)


def found(wanted: str) -> list[tuple[str, Where]]:
    hits = search(wanted, REVIEWS, DECISIONS, REMARKS, lambda finding: finding.advice.title)
    return [(hit.review.id, hit.where) for hit in hits]


def test_each_part_of_a_review_is_searched() -> None:
    assert found("NEGOCIER") == [("r0", Where.DECISION)]
    assert found("claire") == [("r1", Where.DECISION)]
    assert found("break-even") == [("r1", Where.FINDING)]
    assert found("signe") == [("r0", Where.REMARK)]


def test_the_latest_review_comes_first_and_all_words_must_be_there() -> None:
    assert found("prix") == [("r1", Where.DECISION), ("r1", Where.MINUTES)]
    assert found("prix poste") == [("r1", Where.MINUTES)]
    assert found("prix hugo") == []


def test_a_closed_review_is_searched_as_it_was_closed() -> None:
    assert found("changed since") == []


def test_no_word_finds_nothing() -> None:
    assert found("  ") == []


def test_a_long_text_is_told_around_the_words() -> None:
    hit = search("poste", REVIEWS, (), (), str)[0]
    assert "la Poste relève ses prix" in hit.text
    assert hit.text.startswith("…")
    assert hit.text.endswith("…")
    assert len(hit.text) < 140
