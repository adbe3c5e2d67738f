"""The ways to who is one customer."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.ui.persons import dialog as module
from ecomkpi_desktop.ui.persons.dialog import PersonsDialog
from tests.ui.window.conftest import Bench, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine of these windows is a stand-in that knows no orders."""
    monkeypatch.setattr(module, "persons_found", lambda _document, _facts: None)


def dialogs(bench: Bench) -> list[PersonsDialog]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [one for one in bench.window.findChildren(PersonsDialog) if one.isVisible()]


def test_the_menu_opens_it_once_and_closing_it_lets_it_go(qtbot: QtBot, filled: Bench) -> None:
    action = filled.window.menus.actions["persons"]
    assert action.isEnabled()
    action.trigger()
    action.trigger()
    settle(qtbot, filled)
    (dialog,) = dialogs(filled)
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert dialogs(filled) == []
    filled.context.persons_wanted.emit()
    assert len(dialogs(filled)) == 1


def test_another_language_or_a_closed_document_closes_it(qtbot: QtBot, filled: Bench) -> None:
    filled.window.run("persons")
    filled.window.set_language("fr")
    assert dialogs(filled) == []
    filled.window.run("persons")
    settle(qtbot, filled)
    filled.session.close_document()
    assert dialogs(filled) == []


def test_without_data_there_is_nobody_to_recognise(bench: Bench) -> None:
    assert not bench.window.menus.actions["persons"].isEnabled()
    bench.window.run("persons")
    assert dialogs(bench) == []
