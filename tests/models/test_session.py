import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Buyers, Scope
from ecomkpi_desktop.models.desk import Desk
from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.settings.values import DatedValue, Settings
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, Batch, MapChannel, PutSetting, ResetSetting, SetSetting, Wording
from tests.workspace.making import orders


@dataclass(frozen=True)
class Memo:
    KIND: ClassVar[str] = "memo"
    id: str


SALES = orders(("1001", "2024-03-01T10:00", 50.0), ("1002", "2024-03-02T11:00", 70.0))


def opened(qtbot: QtBot, session: Session, path: Path) -> Session:
    with qtbot.waitSignal(session.opened):
        session.create(path)
    return session


def filled(qtbot: QtBot, session: Session, path: Path) -> Session:
    opened(qtbot, session, path)
    with qtbot.waitSignal(session.changed, check_params_cb=lambda changes: Changes.DATA in changes):
        session.edit(AddImport(SALES))
    qtbot.waitUntil(lambda: session.is_ready)
    settled(qtbot, session)
    return session


def settled(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.sequence.is_idle and session.runner.is_idle)
    qtbot.wait(5)


def test_a_new_document_is_open_and_empty(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    opened(qtbot, session, tmp_path / "shop.ekpi")
    assert session.is_open
    assert not session.has_data
    assert not session.is_ready
    assert session.selection is None


def test_a_document_that_cannot_be_opened_leaves_the_present_one(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    opened(qtbot, session, tmp_path / "shop.ekpi")
    with qtbot.waitSignal(session.failed) as failed:
        session.open(tmp_path / "missing.ekpi")
    assert isinstance(failed.args[0], Issue)
    assert session.path == tmp_path / "shop.ekpi"


def test_an_import_gives_figures_and_the_default_period(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    assert session.selection is not None
    assert session.selection.period == Period(date(2023, 12, 1), date(2024, 12, 1))
    assert len(session.imports) == 1


def test_an_answer_comes_to_the_slot_and_only_the_latest(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    answers: list[object] = []
    for number in range(5):
        session.request("page.a", lambda engine, selection, number=number: (number, selection), answers.append)
    settled(qtbot, session)
    assert answers == [(4, session.selection)]


def test_nothing_is_asked_of_an_empty_document(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    opened(qtbot, session, tmp_path / "shop.ekpi")
    session.request("page.a", lambda engine, selection: pytest.fail("asked"), pytest.fail)
    settled(qtbot, session)


def test_a_setting_is_in_force_at_once_and_in_the_document_soon(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "shop.ekpi"
    filled(qtbot, session, path)
    with qtbot.waitSignal(session.changed) as changed:
        session.edit(SetSetting("cost.default_rate", 0.4))
        assert session.settings.number("cost.default_rate") == 0.4
    assert changed.args == [Changes.ASSUMPTIONS]
    rates: list[float] = []
    session.request("r", lambda engine, _: engine.settings.number("cost.default_rate"), rates.append)
    qtbot.waitUntil(lambda: rates == [0.4])
    session.shutdown()
    with Document.open(path) as document:
        assert document.settings.number("cost.default_rate") == 0.4


def test_undo_and_redo_go_through_settings_and_have_words(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    session.undo_stack.clear()
    session.edit(SetSetting("cost.default_rate", 0.4))
    session.edit(SetSetting("corridor.aov.floor", 30.0))
    assert "Average order value: floor" in session.undo_stack.undoText()
    with qtbot.waitSignal(session.changed):
        session.undo_stack.undo()
    assert session.settings.number("corridor.aov.floor") == 40.0
    assert session.settings.number("cost.default_rate") == 0.4
    session.undo_stack.undo()
    assert not session.settings.is_set("cost.default_rate")
    session.undo_stack.redo()
    assert session.settings.number("cost.default_rate") == 0.4


def test_one_drag_is_one_step_of_undo(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    session.undo_stack.clear()
    for value in (0.50, 0.45, 0.40):
        session.edit(SetSetting("cost.default_rate", value), "cost.default_rate#1")
    for value in (0.35, 0.30):
        session.edit(SetSetting("cost.default_rate", value), "cost.default_rate#2")
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    assert session.settings.number("cost.default_rate") == 0.40
    session.undo_stack.undo()
    assert session.settings.number("cost.default_rate") == 0.55


def test_changes_made_together_are_told_once(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    told: list[Changes] = []
    session.changed.connect(told.append)
    session.edit(SetSetting("cost.default_rate", 0.4))
    session.edit(SetSetting("corridor.aov.floor", 30.0))
    session.select_channels(frozenset({"Google Ads"}))
    qtbot.waitUntil(lambda: bool(told))
    settled(qtbot, session)
    assert told == [Changes.ASSUMPTIONS | Changes.THRESHOLDS | Changes.FILTERS]


def test_a_change_waits_for_the_answers_under_way_so_that_a_drag_never_starves_them(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    gate = threading.Event()
    answers: list[str] = []
    told: list[Changes] = []
    session.changed.connect(told.append)
    session.request("page.a", lambda *_: "answer" if not gate.wait(0.05) else "", answers.append)
    session.edit(SetSetting("cost.default_rate", 0.4), "g")
    qtbot.waitUntil(lambda: bool(told))
    assert answers == ["answer"]


def test_a_value_that_does_not_change_anything_is_no_step_of_undo(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    session.undo_stack.clear()
    session.edit(ResetSetting("cost.default_rate"))
    assert session.undo_stack.count() == 0


def test_dated_values_are_put_and_taken_back_together(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    values = (DatedValue(None, 0.5), DatedValue(date(2024, 7, 1), 0.6, "new supplier"))
    session.edit(PutSetting("cost.default_rate", values))
    assert session.settings.number("cost.default_rate", date(2024, 6, 30)) == 0.5
    assert session.settings.number("cost.default_rate", date(2024, 7, 1)) == 0.6
    session.undo_stack.undo()
    assert not session.settings.is_set("cost.default_rate")


def test_an_import_is_undone_and_redone_without_its_file(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    assert SALES.file in session.undo_stack.undoText()
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not session.has_data)
    assert session.selection is None
    session.undo_stack.redo()
    qtbot.waitUntil(lambda: session.has_data and session.is_ready)
    assert [record.file for record in session.imports] == [SALES.file]


def test_the_same_file_again_tells_so_and_is_no_step_of_undo(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    steps = session.undo_stack.count()
    with qtbot.waitSignal(session.applied) as applied:
        session.edit(AddImport(SALES))
    assert applied.args[0].issues
    assert session.undo_stack.count() == steps


def test_settings_typed_while_a_file_is_being_saved_are_not_lost(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "shop.ekpi"
    opened(qtbot, session, path)
    session.edit(AddImport(SALES))
    session.edit(SetSetting("cost.default_rate", 0.4))
    qtbot.waitUntil(lambda: session.is_ready)
    assert session.settings.number("cost.default_rate") == 0.4
    session.shutdown()
    with Document.open(path) as document:
        assert document.settings.number("cost.default_rate") == 0.4


@pytest.mark.parametrize("leave", [Session.shutdown, Session.close_document])
def test_a_setting_that_the_disk_refused_is_told_and_saved_when_the_document_is_left(
    qtbot: QtBot, session: Session, tmp_path: Path, leave: Callable[[Session], None]
) -> None:
    path = tmp_path / "shop.ekpi"
    opened(qtbot, session, path)
    session.ask(lambda document: document._sql.execute("PRAGMA query_only = ON"), lambda _: None)
    with qtbot.waitSignal(session.failed) as failed:
        session.edit(SetSetting("cost.default_rate", 0.42))
    assert failed.args[0].code == "folder_read_only"
    assert session.settings.number("cost.default_rate") == 0.42
    session.ask(lambda document: document._sql.execute("PRAGMA query_only = OFF"), lambda _: None)
    leave(session)
    session.shutdown()
    with Document.open(path) as document:
        assert document.settings.number("cost.default_rate") == 0.42


def test_imports_and_settings_of_the_wizard_are_one_step(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    opened(qtbot, session, tmp_path / "shop.ekpi")
    session.edit(Batch((AddImport(SALES), SetSetting("cost.default_rate", 0.42))))
    qtbot.waitUntil(lambda: session.is_ready)
    assert session.settings.number("cost.default_rate") == 0.42
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not session.has_data)
    assert not session.settings.is_set("cost.default_rate")


def test_a_channel_is_mapped_and_back(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    with qtbot.waitSignal(session.changed, check_params_cb=lambda changes: Changes.DATA in changes):
        session.edit(MapChannel("google / cpc", "Google Ads"))
    assert "google / cpc" in session.undo_stack.undoText()


def test_what_is_looked_at_is_remembered_by_the_document(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "shop.ekpi"
    filled(qtbot, session, path)
    period = Period(date(2024, 1, 1), date(2024, 4, 1))
    session.select_period(period)
    session.select_channels(frozenset({"Meta Ads"}))
    scope = Scope(frozenset({"FR"}), frozenset({"Category 3"}), Buyers.NEW)
    session.select_scope(scope)
    settled(qtbot, session)
    session.close_document()
    with qtbot.waitSignal(session.opened):
        session.open(path)
    qtbot.waitUntil(lambda: session.is_ready)
    assert session.selection is not None
    assert session.selection.period == period
    assert session.selection.channels == frozenset({"Meta Ads"})
    assert session.selection.scope == scope


def test_a_scope_outlasts_another_period_and_other_channels(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    scope = Scope(frozenset({"BE", NOT_ALLOCATED}), None, Buyers.RETURNING)
    session.select_scope(scope)
    session.select_period(Period(date(2024, 1, 1), date(2024, 4, 1)))
    session.select_channels(frozenset({"Meta Ads"}))
    assert session.selection is not None
    assert session.selection.scope == scope


def test_what_a_scope_names_and_the_data_no_longer_have_is_dropped(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    session.select_scope(Scope(frozenset({"FR", "Atlantis"}), frozenset({"Gone"}), Buyers.NEW))
    with qtbot.waitSignal(session.changed, check_params_cb=lambda changes: Changes.DATA in changes):
        session.edit(MapChannel("google / cpc", "Google Ads"))
    settled(qtbot, session)
    assert session.selection is not None
    assert session.selection.scope == Scope(frozenset({"FR"}), None, Buyers.NEW)


def test_a_document_question_is_answered_beside_the_gui_thread(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    answers: list[tuple[int, int]] = []
    session.ask(lambda document: (threading.get_ident(), len(document.imports())), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0] != threading.get_ident()
    assert answers[0][1] == 1


def test_closing_leaves_nothing_of_the_document(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    filled(qtbot, session, tmp_path / "shop.ekpi")
    with qtbot.waitSignal(session.closed):
        session.close_document()
    assert not session.is_open
    assert session.undo_stack.count() == 0
    session.request("page.a", lambda *_: pytest.fail("asked"), pytest.fail)
    settled(qtbot, session)
    with Document.open(tmp_path / "shop.ekpi") as document:
        assert len(document.imports()) == 1


def test_a_currency_rebuilds_the_facts_and_undo_brings_them_back(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "shop.ekpi"
    filled(qtbot, session, path)
    facts = session.facts
    for edit in (SetSetting("currency", "USD"), SetSetting("currency.EUR.rate", 1.1, date(2024, 3, 1))):
        with qtbot.waitSignal(session.changed, check_params_cb=lambda changes: Changes.DATA in changes):
            session.edit(edit)
        settled(qtbot, session)
    assert session.facts is not facts
    assert session.settings.get("currency") == "USD"
    session.undo_stack.undo()
    settled(qtbot, session)
    session.undo_stack.undo()
    settled(qtbot, session)
    assert not session.settings.values
    session.shutdown()
    with Document.open(path) as document:
        assert not document.settings.values


def test_settings_saved_after_a_currency_was_applied_leave_it_alone(tmp_path: Path) -> None:
    desk = Desk()
    desk.switch(tmp_path / "shop.ekpi", create=True)
    desk.apply(SetSetting("currency", "USD"))
    desk.save_settings(Settings().with_value("cost.default_rate", 0.4))
    saved = desk.document.settings
    assert (saved.get("currency"), saved.number("cost.default_rate")) == ("USD", 0.4)
    desk.close()


def test_a_setting_moved_while_the_currency_is_applied_loses_neither(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "shop.ekpi"
    filled(qtbot, session, path)
    session.edit(SetSetting("currency", "USD"))
    session.edit(SetSetting("cost.default_rate", 0.4))
    settled(qtbot, session)
    session.shutdown()
    with Document.open(path) as document:
        for settings in (session.settings, document.settings):
            assert (settings.get("currency"), settings.number("cost.default_rate")) == ("USD", 0.4)


def test_notes_are_kept_and_undone_and_a_closed_one_ends_the_undo(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    opened(qtbot, session, tmp_path / "shop.ekpi")
    settled(qtbot, session)
    with qtbot.waitSignal(session.changed):
        session.edit(keep(Wording("Change of a note"), Memo("1")))
    assert session.notebook.all(Memo) == (Memo("1"),)
    with qtbot.waitSignal(session.changed):
        session.undo_stack.undo()
    assert session.notebook.all(Memo) == ()
    with qtbot.waitSignal(session.changed):
        session.undo_stack.redo()
    with qtbot.waitSignal(session.changed):
        session.edit(keep(Wording("Change of a note"), Memo("1"), closed=True))
    assert session.notebook.is_closed(Memo("1"))
    assert not session.undo_stack.canUndo()
    with qtbot.waitSignal(session.opened):
        session.open(tmp_path / "shop.ekpi")
    assert session.notebook.is_closed(Memo("1"))
