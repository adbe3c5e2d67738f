import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.single_instance import SingleInstance, run_folder


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "run")
    assert instance.claim()
    yield instance
    instance.release()


def hand_over(folder: Path, files: list[Path], patience: float) -> tuple[threading.Thread, list[bool]]:
    """Do what a second start does, beside this thread."""
    answers: list[bool] = []

    def second() -> None:
        other = SingleInstance(folder)
        assert not other.claim()
        answers.append(other.hand_over(files, patience))

    thread = threading.Thread(target=second)
    thread.start()
    return thread, answers


def test_a_second_start_hands_its_files_to_the_first(first: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    asked: list[list[Path]] = []
    first.asked.connect(asked.append)
    first.listen()
    files = [tmp_path / "boutique d’été.ekpi", tmp_path / "b.csv"]
    thread, answers = hand_over(tmp_path / "run", files, 30)
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    thread.join()
    assert answers == [True]
    assert asked == [files]
    assert not list((tmp_path / "run").glob("*.note"))


def test_a_start_without_files_asks_for_the_window_only(first: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    asked: list[list[Path]] = []
    first.asked.connect(asked.append)
    first.listen()
    thread, answers = hand_over(tmp_path / "run", [], 30)
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    thread.join()
    assert asked == [[]]


def test_what_was_asked_while_the_first_was_starting_is_taken_when_it_listens(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[list[Path]] = []
    first.asked.connect(asked.append)
    thread, answers = hand_over(tmp_path / "run", [tmp_path / "a.ekpi"], 30)
    qtbot.waitUntil(lambda: bool(list((tmp_path / "run").glob("*.note"))), timeout=30_000)
    assert not asked
    first.listen()
    thread.join()
    assert (asked, answers) == ([[tmp_path / "a.ekpi"]], [True])


def test_a_first_that_does_not_answer_is_not_waited_for_and_gets_no_file_later(
    first: SingleInstance, tmp_path: Path
) -> None:
    thread, answers = hand_over(tmp_path / "run", [tmp_path / "a.ekpi"], 0)
    thread.join()
    assert answers == [False]
    assert not list((tmp_path / "run").glob("*.note"))


def test_the_next_start_is_the_first_once_it_is_released(first: SingleInstance, tmp_path: Path) -> None:
    first.release()
    other = SingleInstance(tmp_path / "run")
    assert other.claim()
    other.release()


def test_the_lock_of_a_process_that_is_gone_holds_nobody_up(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    gone = 2**22 - 1  # above the highest number that Linux gives by default
    (folder / "window.lock").write_text(f"{gone}\nsomething\n{os.uname().nodename}\n", encoding="ascii")
    instance = SingleInstance(folder)
    assert instance.claim()
    instance.release()


def test_a_spoilt_note_only_shows_the_window(first: SingleInstance, tmp_path: Path) -> None:
    (tmp_path / "run" / "1.note").write_bytes(b"\xff{")
    (tmp_path / "run" / "2.note").write_text('{"not": "a list"}', encoding="ascii")
    asked: list[list[Path]] = []
    first.asked.connect(asked.append)
    first.listen()
    assert asked == [[], []]


def test_where_no_lock_can_be_made_everyone_is_the_first(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert SingleInstance(tmp_path / "file" / "run").claim()


def test_other_settings_are_another_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    one, other = run_folder("/home/a/EcomKPI.ini"), run_folder("/media/stick/EcomKPI.ini")
    assert one != other
    assert one.parent == other.parent == tmp_path / "EcomKPI Desktop"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
    assert not run_folder("/home/a/EcomKPI.ini").is_relative_to(tmp_path / "none")
