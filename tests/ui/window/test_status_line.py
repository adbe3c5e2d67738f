"""The bar at the bottom tells which file was written and leads to it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.ui.window.status_line import StatusLine
from tests.ui.window.conftest import Bench, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def line_of(bench: Bench) -> StatusLine:
    line = bench.window.statusBar()
    assert isinstance(line, StatusLine)
    return line


def test_a_file_that_was_written_is_named_and_its_folder_can_be_opened(
    qtbot: QtBot, filled: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)))
    line = line_of(filled)
    height = line.height()
    assert not line.folder.isVisible()
    filled.context.file_written.emit(tmp_path / "June review.xlsx")
    assert line.written.text() == "Written: June review.xlsx"
    settle(qtbot, filled)
    assert line.height() == height
    qtbot.mouseClick(line.folder, Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]


def test_the_next_work_takes_the_message_away(filled: Bench, tmp_path: Path) -> None:
    line = line_of(filled)
    filled.context.file_written.emit(tmp_path / "June review.pdf")
    filled.session.working.emit("computing")
    assert not line.written.isVisible()
    assert not line.folder.isVisible()


def test_a_copy_of_the_document_is_told_too(
    qtbot: QtBot, filled: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "Copy.ekpi"
    monkeypatch.setattr(
        "ecomkpi_desktop.ui.window.deeds.QFileDialog.getSaveFileName", lambda *_words, **_more: (str(target), "")
    )
    filled.window.run("save_copy")
    qtbot.waitUntil(line_of(filled).written.isVisible)
    assert line_of(filled).written.text() == "Written: Copy.ekpi"
    assert target.exists()
