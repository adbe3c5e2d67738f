"""Words stand out from their ground as they are painted: AA in both themes, AAA in high contrast; nothing moves."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import ecomkpi_desktop
from tests.pictures.running import run
from tests.pictures.seeing import faint

pytestmark = pytest.mark.timeout(300)
MOVING = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QSequentialAnimationGroup"}


@pytest.mark.parametrize(("theme", "least"), [("light", 4.5), ("dark", 4.5), ("contrast", 7.0)])
def test_the_words_of_every_page_stand_out(theme: str, least: float, document: Path, tmp_path: Path) -> None:
    assert run("see", document, tmp_path, "--theme", theme, "--contrast", str(least)) == {}


@pytest.mark.parametrize(("theme", "least"), [("light", 4.5), ("dark", 4.5), ("contrast", 7.0)])
def test_the_words_of_every_dialog_stand_out(theme: str, least: float, document: Path, tmp_path: Path) -> None:
    found = run("see", document, tmp_path, "--theme", theme, "--contrast", str(least), "--scenes", "dialogs")
    assert found == {}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_faint_words_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    window.setStyleSheet("QWidget { background: #ffffff; }")
    layout = QVBoxLayout(window)
    for text, colour in (("plain words", "#595959"), ("faint words", "#9a9a9a")):
        label = QLabel(text, window)
        label.setStyleSheet(f"color: {colour};")
        layout.addWidget(label)
    button = QPushButton("pale button", window)
    button.setStyleSheet("background: #dddddd; color: #aaaaaa; border: 0;")
    layout.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    assert [line.partition(": ")[2].partition(" in ")[0] for line in faint(window, 4.5)] == [
        "'faint words'", "'pale button'",
    ]  # fmt: skip
    assert next(float(line.split()[1].rstrip(":")) for line in faint(window, 7.1)) == pytest.approx(7.0, abs=0.05)


def test_nothing_moves_by_itself() -> None:
    """Whoever asks for less motion gets what everybody gets: none."""
    package = Path(ecomkpi_desktop.__file__).parent
    moving = [
        f"{path.name}: {node.id}"
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id in MOVING
    ]
    assert moving == []
