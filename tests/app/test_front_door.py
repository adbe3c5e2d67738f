from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.front_door import FrontDoor

if TYPE_CHECKING:
    from ecomkpi_desktop.ui.window.main_window import MainWindow

# Without a screen a window cannot be brought to the front, and Qt says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Deeds:
    def __init__(self) -> None:
        self.taken: list[list[Path]] = []

    def take(self, paths: list[Path]) -> None:
        self.taken.append(paths)


class StandIn(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.deeds = Deeds()


@pytest.fixture
def window(qtbot: QtBot) -> StandIn:
    made = StandIn()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def door(qapp: QApplication) -> Iterator[FrontDoor]:
    made = FrontDoor(qapp)
    yield made
    qapp.removeEventFilter(made)
    made.close()
    made.setParent(None)


def opened(path: Path) -> None:
    """Say what macOS says when a document is opened in the Finder."""
    QCoreApplication.sendEvent(QApplication.instance() or QCoreApplication(), QFileOpenEvent(str(path)))


def test_files_that_come_before_the_window_are_given_to_it(door: FrontDoor, window: StandIn, tmp_path: Path) -> None:
    opened(tmp_path / "a.ekpi")
    assert not window.deeds.taken
    door.open_to(cast("MainWindow", window))
    assert window.deeds.taken == [[tmp_path / "a.ekpi"]]


def test_a_file_opened_in_the_finder_is_taken_and_the_window_shown(
    door: FrontDoor, window: StandIn, tmp_path: Path
) -> None:
    door.open_to(cast("MainWindow", window))
    opened(tmp_path / "a.ekpi")
    assert window.deeds.taken == [[tmp_path / "a.ekpi"]]
    assert window.isVisible()


def test_a_minimised_window_comes_back(door: FrontDoor, window: StandIn) -> None:
    window.showMinimized()
    door.open_to(cast("MainWindow", window))
    door.take([])
    assert not window.isMinimized()
    assert not window.deeds.taken


def test_files_wait_while_a_dialog_asks_something(
    door: FrontDoor, window: StandIn, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show()
    door.open_to(cast("MainWindow", window))
    dialog = QDialog(window)
    dialog.open()
    door.take([tmp_path / "a.ekpi"])
    door.take([tmp_path / "b.csv"])
    assert not window.deeds.taken
    dialog.close()
    qtbot.waitUntil(lambda: len(window.deeds.taken) == 2, timeout=10_000)
    assert window.deeds.taken == [[tmp_path / "a.ekpi"], [tmp_path / "b.csv"]]
