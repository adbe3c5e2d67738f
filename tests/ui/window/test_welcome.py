"""The first screen: its ways on, its preferences, what it looks like in a small window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.present.language import CURRENCIES, system_currency
from ecomkpi_desktop.ui.window.memory import Memory
from tests.ui.window.conftest import Bench, settle


def test_the_currency_is_guessed_until_one_is_chosen(tmp_path: Path) -> None:
    memory = Memory(QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat))
    assert memory.currency == system_currency()
    assert system_currency() in CURRENCIES
    memory.currency = "CHF"
    assert memory.currency == "CHF"


def test_a_new_document_is_in_the_currency_that_was_chosen(
    qtbot: QtBot, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(bench.folder / "Laden"), ""))
    box = bench.window.welcome.preferences.currency
    box.setFocus()
    place = box.findData("CHF")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    qtbot.mouseClick(bench.window.welcome.own_files, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(bench.called))
    settle(qtbot, bench)
    assert bench.session.settings.get("currency") == "CHF"
    assert bench.context.formats.currency == "CHF"
    assert bench.session.undo_stack.count() == 0, "a document is not undone into another currency"
    assert bench.called == [("import", [])]


def test_another_language_is_chosen_on_the_first_screen(qtbot: QtBot, bench: Bench) -> None:
    box = bench.window.welcome.preferences.language
    place = box.findData("fr")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    qtbot.waitUntil(lambda: bench.memory.language == "fr")
    assert bench.called == [("language", "fr")]
    assert bench.window.is_welcoming
    assert bench.window.welcome.preferences.language.currentData() == "fr"


def test_tab_reaches_every_way_on(qtbot: QtBot, bench: Bench) -> None:
    welcome = bench.window.welcome
    wanted = {welcome.own_files, welcome.open, welcome.demo, welcome.preferences.language, welcome.preferences.currency}
    welcome.own_files.setFocus()
    seen = set()
    for _ in range(12):
        focused = bench.window.focusWidget()
        assert focused is not None
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= seen


@pytest.mark.parametrize("size", [(1280, 800), (911, 512), (800, 480)])
def test_no_word_of_it_is_cut(qtbot: QtBot, bench: Bench, size: tuple[int, int]) -> None:
    bench.window.resize(*size)
    qtbot.waitUntil(lambda: bench.window.size().toTuple() == size)
    labels = [one for one in bench.window.welcome.findChildren(QLabel) if one.isVisible() and one.text()]
    assert len(labels) > 6
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels if one.wordWrap()))
    welcome = bench.window.welcome
    assert welcome.widget().width() <= welcome.viewport().width()
