from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.ui.window.ahead import PagesAhead
from ecomkpi_desktop.ui.window.places import PLACES
from tests.ui.window.conftest import Bench, StandInPage


def made(bench: Bench) -> list[str]:
    return [page.key for page in bench.window.workspace.pages._pages.values()]


def test_every_page_is_made_ahead_without_being_shown_or_asking_for_figures(qtbot: QtBot, filled: Bench) -> None:
    assert made(filled) == ["cockpit"]
    with qtbot.waitSignal(filled.window._ahead.ended):
        filled.window.make_pages()
    assert sorted(made(filled)) == sorted(place.key for place in PLACES)
    current = filled.window.workspace.pages.current
    assert current is not None
    assert current.key == "cockpit"
    assert filled.page("trends").isVisible()
    assert [len(filled.window.workspace.pages._pages[key].refreshed) for key in ("trends", "basket")] == [1, 0]


def test_nothing_is_left_to_do_once_every_page_is_made(qtbot: QtBot, filled: Bench) -> None:
    ahead = filled.window._ahead
    with qtbot.waitSignal(ahead.ended):
        filled.window.make_pages()
    assert not ahead._timer.isActive()


def test_pages_are_not_made_while_figures_are_computed(qtbot: QtBot, bench: Bench) -> None:
    ahead = PagesAhead(bench.session, bench.window.workspace.pages)
    bench.session.create(bench.folder / "new.ekpi")
    ahead._step()
    assert made(bench) == []
    assert ahead._timer.isActive()
    qtbot.waitUntil(lambda: bench.session.sequence.is_idle)
    shown = made(bench)
    ahead._step()
    assert len(made(bench)) == len(shown) + 1


def test_another_language_makes_them_anew(qtbot: QtBot, filled: Bench) -> None:
    with qtbot.waitSignal(filled.window._ahead.ended):
        filled.window.make_pages()
    filled.window.menus.actions["language.fr"].trigger()
    with qtbot.waitSignal(filled.window._ahead.ended):
        pass
    assert sorted(made(filled)) == sorted(place.key for place in PLACES)


def test_turning_to_a_page_does_not_write_to_the_disk(qtbot: QtBot, filled: Bench) -> None:
    kept = filled.folder / "window.ini"
    filled.memory._settings.sync()
    before = read(kept)
    for place in PLACES:
        qtbot.mouseClick(filled.window.workspace.rail.button(place.key), Qt.MouseButton.LeftButton)
    filled.memory._settings.sync()
    assert read(kept) == before
    filled.window.close()
    filled.memory._settings.sync()
    assert f"page={PLACES[-1].key}".encode() in read(kept)


def read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def test_what_a_page_shows_first_is_made_ahead_too(
    qtbot: QtBot, filled: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def make_ahead(page: StandInPage) -> bool:
        asked.append(page.key)
        return asked.count(page.key) < 3

    monkeypatch.setattr(StandInPage, "make_ahead", make_ahead)
    with qtbot.waitSignal(filled.window._ahead.ended):
        filled.window.make_pages()
    assert {key: asked.count(key) for key in asked} == {place.key: 3 for place in PLACES if place.key != "cockpit"}
