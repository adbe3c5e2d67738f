from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.replaced import ReplacedProgram
from ecomkpi_desktop.present.issues import sentence

if TYPE_CHECKING:
    from ecomkpi_desktop.base.issues import Issue


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "program"
    path.write_bytes(b"old")
    return path


def upgrade(program: Path, content: bytes) -> None:
    newer = program.with_name("program.dpkg-new")
    newer.write_bytes(content)
    newer.replace(program)


def test_a_program_that_an_upgrade_has_replaced_says_so_once(qtbot: QtBot, program: Path) -> None:
    watched = ReplacedProgram(program)
    said: list[Issue] = []
    watched.noticed.connect(said.append)
    with qtbot.waitSignal(watched.noticed):
        upgrade(program, b"newer")
    with qtbot.waitSignal(QFileSystemWatcher([str(program.parent)], watched).directoryChanged):
        upgrade(program, b"newest")
    assert ["close it and open it again" in sentence(issue) for issue in said] == [True]


def test_a_program_that_is_removed_first_and_put_back_newer_says_so(qtbot: QtBot, program: Path) -> None:
    watched = ReplacedProgram(program)
    program.rename(program.with_name("away"))
    with qtbot.waitSignal(watched.noticed):
        program.write_bytes(b"newer")


def test_other_files_beside_the_program_are_none_of_its_business(qtbot: QtBot, program: Path) -> None:
    watched = ReplacedProgram(program)
    said: list[Issue] = []
    watched.noticed.connect(said.append)
    with qtbot.waitSignal(watched._watcher.directoryChanged):
        program.with_name("other").write_bytes(b"")
    assert not said
