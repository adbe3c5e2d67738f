"""Nothing is cut, nothing lies over anything else, in both languages and at every size people have."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.measuring import faults
from tests.pictures.running import run

pytestmark = pytest.mark.timeout(300)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_everything_fits_on_a_laptop_and_in_the_smallest_window(
    language: str, scale: float, document: Path, tmp_path: Path
) -> None:
    assert run("measure", document, tmp_path, "--lang", language, scale=scale) == {}


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_dialog_fits_as_it_opens_and_as_small_as_it_can_be(
    language: str, scale: float, document: Path, tmp_path: Path
) -> None:
    assert run("measure", document, tmp_path, "--lang", language, "--scenes", "dialogs", scale=scale) == {}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_everything_fits_when_the_text_of_the_system_is_twice_as_large(
    language: str, document: Path, tmp_path: Path
) -> None:
    assert run("measure", document, tmp_path, "--lang", language, "--text", "2") == {}


def kinds(qtbot: QtBot, window: QWidget) -> set[str]:
    qtbot.addWidget(window)
    window.show()
    return {fault.kind for fault in faults(window)}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_cut_words_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(400, 300)
    layout = QVBoxLayout(window)
    for make in (QLabel, QPushButton):
        widget = make("A text that is longer than its place", window)
        widget.setFixedWidth(60)
        layout.addWidget(widget)
    wrapped = QLabel("Several words on several lines of a label", window)
    wrapped.setWordWrap(True)
    wrapped.setFixedSize(80, 15)
    layout.addWidget(wrapped)
    field = QLineEdit("A long text in a short field", window)
    field.setFixedWidth(50)
    layout.addWidget(field)
    combo = QComboBox(window)
    combo.addItem("A choice of several words")
    combo.setFixedWidth(60)
    layout.addWidget(combo)
    assert kinds(qtbot, window) == {
        "text is wider than its place", "a button is narrower than its words", "text is higher than its place",
        "a field is narrower than its words", "a choice is wider than its place",
    }  # fmt: skip


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_parts_over_each_other_and_outside_their_frame_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    frame = QWidget(window)
    layout = QHBoxLayout(frame)
    for name in ("one", "two"):
        label = QLabel(name, frame)
        label.setMinimumSize(120, 20)
        layout.addWidget(label)
    outer = QVBoxLayout(window)
    outer.addWidget(frame)
    assert kinds(qtbot, window) == set()
    first, second = frame.findChildren(QLabel)
    second.move(first.x() + 30, first.y())
    assert {fault.kind for fault in faults(window)} == {"two parts lie over each other"}
    second.move(frame.width() - 20, first.y())
    assert {fault.kind for fault in faults(window)} == {"a part reaches out of its frame"}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_name_that_says_it_may_be_cut_is_no_fault(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    name = QLabel("A very long name of a document that nobody can shorten", window)
    name.setFixedWidth(90)
    name.setToolTip("the whole of it")
    layout.addWidget(name)
    assert kinds(qtbot, window) == set()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_is_wider_than_the_frame_it_scrolls_in_is_found(qtbot: QtBot) -> None:
    window = QScrollArea()
    window.setWidgetResizable(True)
    inside = QWidget()
    QVBoxLayout(inside).addWidget(QLabel("A page"))
    window.setWidget(inside)
    window.resize(300, 200)
    assert kinds(qtbot, window) == set()
    inside.setMinimumWidth(400)
    assert {fault.kind for fault in faults(window)} == {"what scrolls is wider than its frame"}
