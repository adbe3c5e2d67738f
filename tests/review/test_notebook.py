"""Notes as values: what is kept comes back equal, what cannot be read is left out and not lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import ClassVar

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.finding import Fact
from ecomkpi_desktop.review.notebook import Notebook, forget, keep
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import Wording
from ecomkpi_desktop.workspace.notes import Note

WORDS = Wording("Change of a note")


class Mood(Enum):
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class Memo:
    KIND: ClassVar[str] = "memo"
    id: str
    on: date
    lines: tuple[Line, ...] = ()
    mood: Mood = Mood.CALM
    shares: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Other:
    KIND: ClassVar[str] = "other"
    id: str


MEMO = Memo("1", date(2024, 2, 29), (Line("Déjà “vu”", 0.1), Line("none")), shares={"Google Ads": 1 / 3})


def test_what_is_kept_comes_back_equal(tmp_path: Path) -> None:
    path = tmp_path / "shop.ekpi"
    with Document.create(path) as document:
        document.apply(keep(WORDS, MEMO, Other("1")))
    with Document.open(path) as document:
        notebook = Notebook(document.notes())
        assert notebook.all(Memo) == (MEMO,)
        assert notebook.get(Memo, "1") == MEMO
        assert notebook.get(Memo, "2") is None
        document.apply(forget(WORDS, MEMO))
        assert Notebook(document.notes()).all(Memo) == ()
        assert Notebook(document.notes()).all(Other) == (Other("1"),)


def test_closed_notes_say_so() -> None:
    edit = keep(WORDS, MEMO, closed=True)
    assert Notebook(edit.notes).is_closed(MEMO)
    assert not Notebook(keep(WORDS, MEMO).notes).is_closed(MEMO)
    assert not Notebook().is_closed(MEMO)


def test_a_note_of_another_version_is_left_out_and_later_fields_have_their_default() -> None:
    notes = (
        Note("memo", "1", '{"id":"1","on":"2024-02-29","added_later":1}'),
        Note("memo", "2", '{"id":"2"}'),
        Note("memo", "3", '{"id":"3","on":"29 février"}'),
        Note("memo", "4", "not JSON"),
        Note("memo", "5", '{"id":"5","on":"2024-02-29","mood":"angry"}'),
    )
    assert Notebook(notes).all(Memo) == (Memo("1", date(2024, 2, 29)),)


@dataclass(frozen=True, slots=True)
class Proof:
    KIND: ClassVar[str] = "proof"
    id: str
    facts: Mapping[str, Fact]


def test_a_day_among_other_evidence_comes_back_as_a_day_and_a_text_like_one_as_a_text() -> None:
    facts = {"day": Fact(date(2024, 2, 29)), "text": Fact("2024-02-29"), "number": Fact(0.1, Unit.RATE)}
    facts["names"] = Fact(("Orders", "Sessions"), is_word=True)
    proof = Proof("1", {**facts, "none": Fact(None)})
    assert Notebook(keep(WORDS, proof).notes).all(Proof) == (proof,)
