"""The keyboard map: every command by its keys, none of them twice, every part of the window in reach."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.models.tables import Column, TableModel
from ecomkpi_desktop.ui.help.shortcuts import plain_text, shortcuts_topic
from ecomkpi_desktop.ui.plots.waterfall import Waterfall
from ecomkpi_desktop.ui.widgets.table_view import TableView
from ecomkpi_desktop.ui.window.commands import COMMANDS
from ecomkpi_desktop.ui.window.places import PLACES
from tests.ui.window.conftest import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)


def live_keys(window: QWidget, focused: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every key sequence that is in force while a widget has the focus, with what it belongs to."""
    inside = {Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut}
    for widget in (window, *window.findChildren(QWidget)):
        for action in widget.actions():
            around = action.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut
            is_near = widget is focused or (around and widget.isAncestorOf(focused))
            is_live = action.shortcutContext() in inside or is_near
            if is_live and action.isEnabled() and widget.window() is window:
                yield from ((key.toString(), f"{id(action)} {action.text()}") for key in action.shortcuts())
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.context() in inside and isinstance(owner, QWidget) and owner.window() is window:
            yield shortcut.key().toString(), f"{id(shortcut)} shortcut of {type(owner).__name__}"


def ambiguous(window: QWidget, focused: QWidget) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = {}
    for key, owner in live_keys(window, focused):
        owners.setdefault(key, set()).add(owner)
    return {key: found for key, found in owners.items() if len(found) > 1}


def test_no_key_is_ambiguous_wherever_the_focus_is(qtbot: QtBot, filled: Bench) -> None:
    window = filled.window
    page = filled.page("cockpit")
    table = TableView(TableModel([Column("A", str)]), "Table", filled.context.theme, page)
    plot = Waterfall(filled.context, page)
    for widget in (table, plot):
        widget.show()
        widget.setFocus()
        assert window.focusWidget() is widget
        QApplication.processEvents()
        assert ambiguous(window, widget) == {}
    window.workspace.rail.button("cockpit").setFocus()
    QApplication.processEvents()
    assert ambiguous(window, window.focusWidget()) == {}
    assert ("Ctrl+C", "Ctrl+C") in {(key, key) for key, _ in live_keys(window, window.focusWidget())}


def test_ctrl_c_copies_what_has_the_focus_and_the_page_otherwise(qtbot: QtBot, filled: Bench) -> None:
    page = filled.page("cockpit")
    model = TableModel([Column("Name", str)])
    model.set_rows(["a", "b"])
    table = TableView(model, "Table", filled.context.theme, page, sortable=False)
    table.show()
    clipboard = QApplication.clipboard()
    for start in (table, filled.window.workspace.rail.button("cockpit")):
        clipboard.clear()
        start.setFocus()
        QApplication.processEvents()
        qtbot.keyClick(start, Qt.Key.Key_C, CTRL)
        assert clipboard.text() == "Name\na\nb\n"


def test_menus_have_no_mnemonic_twice(filled: Bench) -> None:
    for name, actions in filled.window.menus.by_menu():
        letters = [action.text()[action.text().index("&") + 1].casefold() for action in actions if "&" in action.text()]
        twice = {letter for letter in letters if letters.count(letter) > 1}
        assert not twice, (name, twice)


def test_the_page_of_the_shortcuts_lists_every_key_of_the_menus(filled: Bench) -> None:
    topic = shortcuts_topic(filled.window.menus.by_menu())
    for command in COMMANDS:
        if command.keys is not None:
            assert plain_text(filled.window.menus.actions[command.name]) in topic.plain, command.name
    for keys in ("Ctrl+K", "F6", "Shift+F1", "Ctrl+1", "Alt+Left", "Ctrl+PgDown"):
        assert keys in topic.plain


def test_f6_goes_round_the_parts_of_the_window(qtbot: QtBot, filled: Bench) -> None:
    workspace = filled.window.workspace
    page = filled.page("cockpit")
    button = QPushButton("x", page)
    button.show()
    workspace.show_settings(True)
    workspace.rail.button("cockpit").setFocus()
    seen = []
    for _ in range(5):
        qtbot.keyClick(filled.window, Qt.Key.Key_F6)
        seen.append(filled.window.focusWidget())
    around = [workspace.filters, workspace.strip, page, workspace.settings, workspace.rail]
    assert [pane.isAncestorOf(widget) for pane, widget in zip(around, seen, strict=True)] == [True] * 5
    assert seen[-1] is workspace.rail.button("cockpit")  # where it was
    qtbot.keyClick(filled.window, Qt.Key.Key_F6, SHIFT)
    assert workspace.settings.isAncestorOf(filled.window.focusWidget())


def test_pages_and_periods_have_keys(qtbot: QtBot, filled: Bench) -> None:
    workspace = filled.window.workspace
    workspace.show_page("cockpit")
    qtbot.keyClick(filled.window, Qt.Key.Key_PageDown, CTRL)
    assert workspace.pages.current is not None
    assert workspace.pages.current.key == "profitability"
    qtbot.keyClick(filled.window, Qt.Key.Key_PageUp, CTRL)
    qtbot.keyClick(filled.window, Qt.Key.Key_PageUp, CTRL)
    assert workspace.pages.current.key == PLACES[-1].key
    selection = filled.session.selection
    assert selection is not None
    workspace.filters.period.back.setEnabled(True)
    qtbot.keyClick(filled.window, Qt.Key.Key_Left, ALT)
    earlier = filled.session.selection
    assert earlier is not None
    assert earlier.period.end == selection.period.start
    workspace.filters.period.forward.setEnabled(True)
    qtbot.keyClick(filled.window, Qt.Key.Key_Right, ALT)
    assert filled.session.selection == selection


def test_ctrl_f_searches_the_settings_when_they_are_in_hand_and_the_table_otherwise(
    qtbot: QtBot, filled: Bench
) -> None:
    page = filled.page("cockpit")
    model = TableModel([Column("Name", str)])
    model.set_rows(["Élan", "Bois"])
    table = TableView(model, "Table", filled.context.theme, page)
    table.resize(400, 200)
    table.show()
    filled.window.workspace.rail.button("cockpit").setFocus()
    qtbot.keyClick(filled.window, Qt.Key.Key_F, CTRL)
    assert table.finder is not None
    qtbot.keyClicks(table.finder.field, "elan")
    assert table.currentIndex().data() == "Élan"
    qtbot.keyClick(table.finder.field, Qt.Key.Key_Escape)
    assert not table.finder.isVisible()
    assert filled.window.focusWidget() is table
    filled.window.workspace.show_settings(True)
    qtbot.keyClick(filled.window, Qt.Key.Key_F6)
    filled.window.workspace.settings.rows["payment.pct"].field.focus_widget().setFocus()
    qtbot.keyClick(filled.window, Qt.Key.Key_F, CTRL)
    assert filled.window.focusWidget() is filled.window.workspace.settings.search


def test_f1_opens_the_help_at_what_is_in_hand(qtbot: QtBot, filled: Bench) -> None:
    window, workspace = filled.window, filled.window.workspace

    def asked() -> str:
        qtbot.keyClick(window, Qt.Key.Key_F1)
        shown = window.help.shown
        assert shown is not None
        address = shown.address
        shown.close()
        return address

    workspace.show_page("trends")
    workspace.rail.button("trends").setFocus()
    assert asked() == "page/trends"
    workspace.strip.dial("aov").setFocus()
    assert asked() == "figure/aov"
    workspace.show_settings(True)
    workspace.settings.show_key("payment.pct")
    assert asked() == "settings/costs#payment.pct"
    filled.session.close_document()
    qtbot.waitUntil(lambda: window.is_welcoming)
    window.welcome.setFocus()
    assert asked() == "first_steps"


def test_the_help_of_a_dialog_in_front_belongs_to_it(qtbot: QtBot, filled: Bench) -> None:
    from ecomkpi_desktop.kpi.period import Period
    from ecomkpi_desktop.ui.window.period_button import PeriodDialog

    selection = filled.session.selection
    assert selection is not None
    dialog = PeriodDialog(filled.context, Period(selection.period.start, selection.period.end), filled.window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    shown = filled.window.help.shown
    assert shown is not None
    assert shown.parentWidget() is dialog
    assert shown.address == "shortcuts"
    dialog.close()
    dialog.deleteLater()
    filled.window.activateWindow()
    qtbot.waitUntil(filled.window.isActiveWindow)
    qtbot.keyClick(filled.window, Qt.Key.Key_F1)
    again = filled.window.help.shown
    assert again is not None
    assert again.parentWidget() is filled.window
    again.close()


def test_a_dialog_comes_back_where_it_was(qtbot: QtBot, filled: Bench) -> None:
    filled.window.deeds.show_channels()
    dialog = filled.window.deeds._tables["channels"]
    dialog.resize(dialog.minimumWidth() + 20, dialog.minimumHeight() + 30)
    wanted = dialog.size()
    assert wanted.width() < filled.window.screen().availableSize().width()
    dialog.close()
    qtbot.waitUntil(lambda: "channels" not in filled.window.deeds._tables)
    filled.window.deeds.show_channels()
    assert filled.window.deeds._tables["channels"].size() == wanted
    filled.window.deeds.leave_tables()


def test_the_text_of_an_action_is_free_of_marks() -> None:
    action = QAction("C&ut && paste…\tCtrl+X")
    action.setShortcut(QKeySequence("Ctrl+X"))
    assert plain_text(action) == "Cut & paste"
