"""Everything can be heard, reached with the Tab key, and seen to be reached: the accessibility tree of every page."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.running import run
from tests.pictures.speaking import silent, unreachable, unseen

pytestmark = pytest.mark.timeout(300)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_control_of_every_page_is_named_reached_and_seen(language: str, document: Path, tmp_path: Path) -> None:
    assert run("speak", document, tmp_path, "--lang", language) == {}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_control_of_every_dialog_is_named_reached_and_seen(language: str, document: Path, tmp_path: Path) -> None:
    assert run("speak", document, tmp_path, "--lang", language, "--scenes", "dialogs") == {}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(QToolButton(window))
    layout.addWidget(QLineEdit(window))
    layout.addWidget(QPushButton("Named", window))
    qtbot.addWidget(window)
    window.show()
    assert [line.partition(" (")[0] for line in silent(window)] == ["no name: QToolButton", "no name: QLineEdit"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_control_that_tab_passes_over_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    before = QPushButton("before", window)
    trap = QPlainTextEdit(window)  # writes a tab instead of going on
    behind = QPushButton("behind", window)
    for name, one in (("before", before), ("trap", trap), ("behind", behind)):
        one.setAccessibleName(name)
        layout.addWidget(one)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found = [line.partition(" in ")[0] for line in unreachable(window)]
    assert found == ["not reached by Tab: QPushButton 'before'", "not reached by Tab: QPushButton 'behind'"]
    trap.setTabChangesFocus(True)
    assert unreachable(window) == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_focus_that_cannot_be_seen_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    plain = QPushButton("plain", window)
    plain.setStyleSheet("QPushButton, QPushButton:focus { border: 1px solid black; outline: none; }")
    marked = QPushButton("marked", window)
    marked.setStyleSheet("QPushButton { border: 1px solid black } QPushButton:focus { border: 3px solid red; }")
    for button in (plain, marked):
        button.setAccessibleName(button.text())
        layout.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert [line for line in unseen(window) if "'plain'" in line]
    assert not [line for line in unseen(window) if "'marked'" in line]
