"""The ways to the mapping table."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.ui.channels.dialog import ChannelsDialog
from tests.ui.window.conftest import Bench, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def dialogs(bench: Bench) -> list[ChannelsDialog]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [one for one in bench.window.findChildren(ChannelsDialog) if one.isVisible()]


def test_the_menu_opens_the_table_once_and_closing_it_lets_it_go(qtbot: QtBot, filled: Bench) -> None:
    action = filled.window.menus.actions["channels"]
    assert action.isEnabled()
    action.trigger()
    action.trigger()
    settle(qtbot, filled)
    (dialog,) = dialogs(filled)
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert dialogs(filled) == []
    action.trigger()
    assert len(dialogs(filled)) == 1


def test_the_filter_of_channels_leads_to_the_table(qtbot: QtBot, filled: Bench) -> None:
    menu = filled.window.workspace.filters.channels.channel_menu
    menu.popup(filled.window.mapToGlobal(filled.window.rect().center()))
    entry = menu.actions()[-1]
    assert entry.text() == "Which source is which channel…"
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    settle(qtbot, filled)
    assert not menu.isVisible()
    assert len(dialogs(filled)) == 1


def test_another_language_or_a_closed_document_closes_the_table(qtbot: QtBot, filled: Bench) -> None:
    filled.window.run("channels")
    filled.window.set_language("fr")
    assert dialogs(filled) == []
    filled.window.run("channels")
    settle(qtbot, filled)
    assert len(dialogs(filled)) == 1
    filled.session.close_document()
    assert dialogs(filled) == []


def test_without_data_there_is_nothing_to_map(bench: Bench) -> None:
    assert not bench.window.menus.actions["channels"].isEnabled()
    bench.window.run("channels")
    assert dialogs(bench) == []
