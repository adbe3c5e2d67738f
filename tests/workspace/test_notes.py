"""Notes of the manager: written, removed, taken back; closed for good."""

import sqlite3
from pathlib import Path

import pytest

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import Batch, PutNotes, SetSetting
from ecomkpi_desktop.workspace.notes import Note, new_id

ONE = Note("decision", "1", '{"what":"cut Meta"}')
TWO = Note("decision", "2", '{"what":"raise prices"}')


def test_notes_are_written_and_come_back_with_the_document(path: Path) -> None:
    with Document.create(path) as document:
        applied = document.apply(PutNotes((TWO, ONE)))
        assert applied.changes == Changes.NOTES
        assert not applied.final
    with Document.open(path) as document:
        assert document.notes() == (ONE, TWO)


def test_every_edit_of_notes_can_be_taken_back(document: Document) -> None:
    document.apply(PutNotes((ONE,)))
    changed = Note("decision", "1", '{"what":"cut Meta by half"}')
    applied = document.apply(PutNotes((changed, TWO)))
    removed = document.apply(PutNotes((), (ONE.key,)))
    assert document.notes() == (TWO,)
    document.apply(removed.inverse)
    assert document.notes() == (changed, TWO)
    redone = document.apply(applied.inverse)
    assert document.notes() == (ONE,)
    document.apply(redone.inverse)
    assert document.notes() == (changed, TWO)


def test_what_is_already_so_is_no_change(document: Document) -> None:
    document.apply(PutNotes((ONE,)))
    assert document.apply(PutNotes((ONE,), (("decision", "9"),))).changes == Changes.NOTHING


def test_a_closed_note_is_never_changed_nor_removed(document: Document) -> None:
    document.apply(PutNotes((ONE,)))
    closed = Note(ONE.kind, ONE.id, ONE.body, closed=True)
    assert document.apply(PutNotes((closed,))).final
    for edit in (PutNotes((ONE,)), PutNotes((Note("decision", "1", "{}", closed=True),)), PutNotes((), (ONE.key,))):
        with pytest.raises(ReadableError, match="note_closed"):
            document.apply(edit)
    for statement in ("UPDATE notes SET body = ''", "UPDATE notes SET closed = 0", "DELETE FROM notes"):
        with pytest.raises(sqlite3.IntegrityError, match="never changes"):
            document._sql.execute(statement)
    assert document.notes() == (closed,)


def test_a_refused_note_takes_its_whole_batch_back(document: Document) -> None:
    document.apply(PutNotes((Note("review", "1", "{}", closed=True),)))
    with pytest.raises(ReadableError, match="note_closed"):
        document.apply(Batch((SetSetting("phase", "maturity"), PutNotes((Note("review", "1", "[]"),)))))
    assert "phase" not in document.settings.values


def test_a_batch_that_closes_a_note_is_final(document: Document) -> None:
    edit = Batch((SetSetting("phase", "maturity"), PutNotes((Note("review", "1", "{}", closed=True),))))
    assert document.apply(edit).final


def test_ids_are_different_and_sort_by_time() -> None:
    ids = [new_id() for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert [one[:20] for one in ids] == sorted(one[:20] for one in ids)
