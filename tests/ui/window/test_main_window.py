from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.ui.window.places import KEYED, PLACES
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.ui.window.conftest import Bench, settle


def drop(bench: Bench, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    bench.window.dropEvent(event)


def test_the_first_screen_is_the_welcome(bench: Bench) -> None:
    assert bench.window.is_welcoming
    assert bench.window.windowTitle() == "EcomKPI Desktop"
    assert not bench.window.menus.actions["pdf"].isEnabled()


def test_a_document_that_opens_shows_the_cockpit_and_its_name(filled: Bench) -> None:
    assert not filled.window.is_welcoming
    assert filled.window.windowTitle().startswith("shop")
    assert filled.window.workspace.rail.button("cockpit").isChecked()
    assert filled.window.menus.actions["pdf"].isEnabled()
    assert filled.memory.recent == [filled.folder / "shop.ekpi"]


def test_every_page_is_reached_by_mouse_and_by_its_key(qtbot: QtBot, filled: Bench) -> None:
    for place in PLACES:
        qtbot.mouseClick(filled.window.workspace.rail.button(place.key), Qt.MouseButton.LeftButton)
        page = filled.window.workspace.pages.current
        assert page is not None
        assert page.key == place.key
    for number, place in enumerate(PLACES[:KEYED], start=1):
        qtbot.keyClick(filled.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        page = filled.window.workspace.pages.current
        assert page is not None
        assert page.key == place.key


def test_a_hidden_page_is_refreshed_only_when_it_is_seen(qtbot: QtBot, filled: Bench) -> None:
    trends = filled.page("trends")
    settle(qtbot, filled)
    seen = len(trends.refreshed)
    filled.page("cockpit")
    filled.session.edit(SetSetting("cost.default_rate", 0.4))
    filled.session.edit(SetSetting("corridor.aov.floor", 30.0))
    settle(qtbot, filled)
    assert len(trends.refreshed) == seen
    filled.page("trends")
    assert trends.refreshed[seen:] == [Changes.ASSUMPTIONS | Changes.THRESHOLDS]
    filled.page("cockpit")
    filled.page("trends")
    assert len(trends.refreshed) == seen + 1


def test_a_page_of_an_empty_document_says_what_to_do(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.session.opened):
        bench.session.create(bench.folder / "empty.ekpi")
    page = bench.page("cockpit")
    button = page.findChild(object, "") and page._state_view._button
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.called == [("import", [])]


def test_an_error_of_a_page_is_a_sentence_on_it(
    qtbot: QtBot, filled: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    page = filled.page("trends")
    settle(qtbot, filled)
    page.request("broken", lambda *_: 1 // 0, page.take)
    qtbot.waitUntil(lambda: page._states.currentWidget() is page._state_view)
    assert "unexpected" in page._state_view._text.text()
    assert "ZeroDivisionError" in page._state_view._text.text()


def test_undo_says_what_it_undoes(qtbot: QtBot, filled: Bench) -> None:
    filled.session.edit(SetSetting("payment.pct", 0.02))
    action = filled.window.menus.actions["undo"]
    assert "Payment fee" in action.text()
    qtbot.keyClick(filled.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not filled.session.settings.is_set("payment.pct")
    assert "Payment fee" in filled.window.menus.actions["redo"].text()
    assert action.text() == "Undo"


def test_new_files_are_looked_for_on_demand_once_there_is_a_document(qtbot: QtBot, bench: Bench) -> None:
    action = bench.window.menus.actions["news"]
    assert not action.isEnabled()
    bench.session.create(bench.folder / "shop.ekpi")
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    assert bench.called == [("news",)]


def test_a_document_dropped_is_opened_and_other_files_are_imported(qtbot: QtBot, filled: Bench) -> None:
    files = [filled.folder / "orders.csv", filled.folder / "ads.xlsx"]
    drop(filled, files)
    assert filled.called == [("import", files)]
    with qtbot.waitSignal(filled.session.opened):
        drop(filled, [filled.folder / "shop.ekpi"])


def test_files_dropped_on_the_welcome_first_ask_for_a_document(
    qtbot: QtBot, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = bench.folder / "Ma boutique"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(chosen), ""))
    files = [bench.folder / "orders.csv"]
    drop(bench, files)
    qtbot.waitUntil(lambda: bool(bench.called))
    assert bench.called == [("import", files)]
    assert bench.session.path == bench.folder / "Ma boutique.ekpi"


def test_a_document_that_cannot_be_opened_is_told_in_place(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.session.failed):
        bench.session.open(bench.folder / "missing.ekpi")
    assert bench.window.welcome.notice.isVisible()
    assert bench.window.welcome.notice.text.endswith(".")


def test_the_commands_reach_those_who_do_them(filled: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    target = filled.folder / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    for name in ("preview", "print", "pdf", "import"):
        filled.window.menus.actions[name].trigger()
    assert [call[0] for call in filled.called] == ["preview", "print", "pdf", "import"]
    assert filled.called[2] == ("pdf", target.with_suffix(".pdf"))


def test_a_copy_is_written_beside_the_document(
    qtbot: QtBot, filled: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = filled.folder / "copy.ekpi"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    filled.window.menus.actions["save_copy"].trigger()
    settle(qtbot, filled)
    assert target.stat().st_size > 0


def test_the_theme_and_the_page_are_remembered(qtbot: QtBot, filled: Bench) -> None:
    filled.window.menus.actions["theme.dark"].trigger()
    assert filled.context.theme.is_dark
    assert filled.memory.theme == "dark"
    filled.page("trends")
    filled.window.workspace.show_page("trends")
    assert filled.memory.page == "trends"


def test_another_language_rebuilds_the_window_where_it_was(qtbot: QtBot, filled: Bench) -> None:
    filled.window.workspace.show_page("customers")
    filled.window.menus.actions["language.fr"].trigger()
    settle(qtbot, filled)
    assert filled.called == [("language", "fr")]
    assert filled.context.formats.is_french
    page = filled.window.workspace.pages.current
    assert page is not None
    assert page.key == "customers"
    assert filled.window.workspace.strip.dial("cm3").data is not None
    qtbot.keyClick(filled.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert filled.window.workspace.rail.button("cockpit").isChecked()


def test_closing_the_document_returns_to_the_welcome_with_it_among_the_recent(qtbot: QtBot, filled: Bench) -> None:
    filled.window.menus.actions["close"].trigger()
    assert filled.window.is_welcoming
    buttons = [one for one in filled.window.welcome.findChildren(object) if one.property("path")]
    assert [button.text() for button in buttons] == ["shop"]
    with qtbot.waitSignal(filled.session.opened):
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def test_the_place_of_the_window_is_remembered(qtbot: QtBot, bench: Bench) -> None:
    bench.window.resize(1000, 700)
    bench.window.close()
    assert not bench.memory.geometry.isEmpty()


def test_saving_is_shown(qtbot: QtBot, filled: Bench) -> None:
    line = filled.window.statusBar().state
    assert line.text() == "All changes saved"
    filled.session.edit(SetSetting("payment.pct", 0.02))
    assert line.text() == "Saving…"
    qtbot.waitUntil(lambda: line.text() == "All changes saved")


@pytest.mark.parametrize(("size", "with_settings"), [((1280, 800), True), ((911, 512), True), ((800, 480), False)])
def test_nothing_of_the_frame_is_cut_at_any_size(
    qtbot: QtBot, filled: Bench, size: tuple[int, int], with_settings: bool
) -> None:
    workspace = filled.window.workspace
    filled.window.resize(*size)
    workspace.show_settings(with_settings)
    names = ("cm3", "ltv_cac", "retention_rate", "aov", "conversion_rate", "break_even_day")
    dials = [workspace.strip.dial(name) for name in names]
    buttons = (workspace.filters.period.button, workspace.filters.channels)
    # Layouts settle in several turns of the event loop.
    qtbot.waitUntil(lambda: all(dial.width() >= dial.sizeHint().width() for dial in dials))
    qtbot.waitUntil(lambda: all(button.width() >= button.minimumSizeHint().width() for button in buttons))
    for dial in dials:
        corner = dial.mapTo(filled.window, QPoint(dial.width(), dial.height()))
        assert corner.x() <= filled.window.width()
        assert corner.y() <= filled.window.height()
    page = filled.window.workspace.pages.current
    assert page is not None
    assert page.height() >= 120
