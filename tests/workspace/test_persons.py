"""Decisions of who is whom: kept, logged, undone."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, Batch, DecidePersons, PutSetting, SetSetting, WithdrawDecision
from ecomkpi_desktop.workspace.migrations import newest_version
from ecomkpi_desktop.workspace.schema import version_of
from tests.workspace.making import orders

A, B = (PersonKey(KeyKind.EMAIL, f"{letter}@x.fr") for letter in "ab")
SEVEN = PersonKey(KeyKind.NUMBER, "7", "fr")
SAME = Decision(Verdict.SAME, (B, SEVEN), (A,), "name_and_address")


def in_force(document: Document) -> list[tuple[str, tuple[PersonKey, ...], tuple[PersonKey, ...], str]]:
    return [(one.verdict, one.left, one.right, one.why) for one in document.decisions()]


def logged(document: Document) -> list[tuple[str, str]]:
    return [(entry.action, entry.decision.verdict) for entry in document.decision_log()]


def test_a_decision_is_kept_with_its_day_and_its_reason(path: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    with Document.create(path) as document:
        applied = document.apply(DecidePersons(SAME))
        assert applied.changes == Changes.DATA | Changes.NOTES
    with Document.open(path) as document:
        assert in_force(document) == [("same", (A,), (B, SEVEN), "name_and_address")]
        (decision,) = document.decisions()
        assert decision.at is not None
        assert before <= decision.at <= datetime.now(UTC)
        (entry,) = document.decision_log()
        assert (entry.action, entry.decision) == ("taken", decision)


def test_a_decision_is_undone_and_redone_and_the_log_tells_all_of_it(document: Document) -> None:
    applied = document.apply(DecidePersons(SAME))
    assert applied.inverse == WithdrawDecision((A, B, SEVEN))
    (kept,) = document.decisions()
    again = document.apply(applied.inverse)
    assert document.decisions() == ()
    assert again.inverse == DecidePersons(kept)
    document.apply(again.inverse)
    assert document.decisions() == (kept,)
    assert logged(document) == [("taken", "same"), ("withdrawn", "same"), ("taken", "same")]


def test_another_decision_about_the_same_keys_takes_its_place_and_gives_it_back(document: Document) -> None:
    document.apply(DecidePersons(SAME))
    before = document.decisions()
    applied = document.apply(DecidePersons(Decision(Verdict.APART, (A,), (SEVEN, B))))
    assert in_force(document) == [("apart", (A,), (B, SEVEN), "")]
    document.apply(applied.inverse)
    assert document.decisions() == before


def test_the_same_decision_twice_is_one_whichever_side_comes_first(document: Document) -> None:
    document.apply(DecidePersons(SAME))
    again = document.apply(DecidePersons(Decision(Verdict.SAME, (A,), (SEVEN, B))))
    assert again.changes is Changes.NOTHING
    assert document.apply(WithdrawDecision((A,))).changes is Changes.NOTHING
    assert logged(document) == [("taken", "same")]


def test_that_an_address_is_one_persons_moves_no_figure(document: Document) -> None:
    applied = document.apply(DecidePersons(Decision(Verdict.PERSON, (A,))))
    assert applied.changes is Changes.NOTES
    assert document.apply(DecidePersons(Decision(Verdict.NOBODY, (A,)))).changes == Changes.DATA | Changes.NOTES
    assert document.apply(applied.inverse).changes == Changes.DATA | Changes.NOTES


def test_several_decisions_are_taken_and_taken_back_as_one(document: Document) -> None:
    edit = Batch((DecidePersons(SAME), DecidePersons(Decision(Verdict.APART, (A,), (B,)))))
    assert edit.wording.params == {"count": 2}
    applied = document.apply(edit)
    assert [one[0] for one in in_force(document)] == ["same", "apart"]
    document.apply(applied.inverse)
    assert document.decisions() == ()


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_undo_menu_names_nobody(verdict: Verdict) -> None:
    words = DecidePersons(Decision(verdict, (A,), (B,))).wording
    assert words.text
    assert words.params == {}
    assert WithdrawDecision((A, B)).wording.params == {}


def test_a_document_from_before_decisions_is_brought_to_the_present(path: Path) -> None:
    with Document.create(path) as document:
        document.apply(AddImport(orders(("1", "2024-01-05", 10))))
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "DROP TABLE persons; DROP TABLE persons_log; DROP TABLE notes; ALTER TABLE settings DROP COLUMN set_on; "
            "PRAGMA user_version = 1"
        )
    with Document.open(path, read_only=True) as document:
        assert document.decisions() == document.decision_log() == ()
    with Document.open(path) as document:
        assert version_of(document._sql) == newest_version()
        document.apply(DecidePersons(SAME))
        assert len(document.decisions()) == len(document.imports()) == 1


def test_the_day_a_setting_was_set_is_kept_and_an_older_document_does_not_know_it(path: Path) -> None:
    with Document.create(path) as document:
        document.apply(SetSetting("phase", "maturity", note="board of May"))
        (kept,) = document.settings.values["phase"]
    with Document.open(path) as document:
        (value,) = document.settings.values["phase"]
        assert (value.note, value.set_on) == ("board of May", kept.set_on)
        assert value.set_on is not None
        document.apply(PutSetting("phase", (replace(value, note="board of June"),)))
        assert document.settings.values["phase"][0].set_on == value.set_on
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("DROP TABLE notes; ALTER TABLE settings DROP COLUMN set_on; PRAGMA user_version = 2")
    with Document.open(path) as document:
        (value,) = document.settings.values["phase"]
        assert (value.value, value.note, value.set_on) == ("maturity", "board of June", None)
