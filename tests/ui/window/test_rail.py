from importlib import import_module

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.window.places import KEYED, PLACES, SECTIONS, Place
from ecomkpi_desktop.ui.window.rail import Rail
from ecomkpi_desktop.ui.window.rail_heading import RailHeading
from tests.ui.window.conftest import Bench

MANY = tuple(
    Place(f"{section}{number}", section, "cockpit", f"{section.title()} {number}", "")
    for section in SECTIONS
    for number in range(5)
)


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail(Theme("light"), (*MANY, Place("ecarts", "verify", "data", "Écarts", "")))
    qtbot.addWidget(made)
    made.resize(made.sizeHint().width(), 900)
    made.show()
    qtbot.waitExposed(made)
    made.show_chosen("measure0")
    return made


def focused(rail: Rail) -> str:
    return next(key for key in (*(place.key for place in MANY), "ecarts") if rail.button(key).hasFocus())


def test_every_place_has_a_page_that_agrees_with_its_entry() -> None:
    for place in PLACES:
        page = getattr(import_module(place.module), place.class_name)
        assert (page.key, page.icon) == (place.key, place.icon)


def test_every_section_stands_together_and_has_places() -> None:
    order = [place.section for place in PLACES]
    assert list(dict.fromkeys(order)) == list(SECTIONS)
    assert order == sorted(order, key=list(SECTIONS).index)
    assert len({place.key for place in PLACES}) == len(PLACES)


def test_the_first_nine_places_have_a_key_and_the_others_none(filled: Bench) -> None:
    actions = filled.window.menus.actions
    keys = [actions[f"place.{place.key}"].shortcut().toString() for place in PLACES]
    assert keys == [QKeySequence(f"Ctrl+{n + 1}").toString() if n < KEYED else "" for n in range(len(PLACES))]


def test_each_section_has_a_heading_and_a_place_names_its_section(rail: Rail) -> None:
    assert [one.text() for one in rail.findChildren(RailHeading)] == ["Measure", "Understand", "Decide", "Verify"]
    assert rail.button("decide3").accessibleDescription() == "Decide"


def test_arrows_home_and_end_walk_the_places(qtbot: QtBot, rail: Rail) -> None:
    rail.button("measure0").setFocus()
    qtbot.keyClick(rail.button("measure0"), Qt.Key.Key_Down)
    assert focused(rail) == "measure1"
    qtbot.keyClick(rail.button("measure1"), Qt.Key.Key_End)
    assert focused(rail) == "ecarts"
    qtbot.keyClick(rail.button("ecarts"), Qt.Key.Key_Down)
    assert focused(rail) == "measure0"
    qtbot.keyClick(rail.button("measure0"), Qt.Key.Key_Up)
    assert focused(rail) == "ecarts"
    qtbot.keyClick(rail.button("ecarts"), Qt.Key.Key_Home)
    assert focused(rail) == "measure0"


def test_letters_find_a_place_whatever_its_accents(qtbot: QtBot, rail: Rail) -> None:
    rail.button("measure0").setFocus()
    qtbot.keyClick(rail.button("measure0"), "e")
    assert focused(rail) == "ecarts"


def test_several_letters_find_the_name_that_begins_with_them(qtbot: QtBot, rail: Rail) -> None:
    rail.button("measure0").setFocus()
    for letter in "veri":
        qtbot.keyClick(QApplication.focusWidget(), letter)
    assert focused(rail) == "verify0"


def test_one_letter_again_walks_through_the_names_that_begin_with_it(qtbot: QtBot, rail: Rail) -> None:
    rail.button("measure0").setFocus()
    for wanted in ("decide0", "decide1", "decide2"):
        qtbot.keyClick(QApplication.focusWidget(), "d")
        assert focused(rail) == wanted


def test_enter_opens_the_place_that_has_the_focus(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.keyClick(rail.button("decide1"), Qt.Key.Key_Return)
    assert told.args == ["decide1"]


def test_only_the_chosen_place_is_a_stop_of_the_tab_key(rail: Rail) -> None:
    rail.show_chosen("understand2")
    stops = [key for key in (place.key for place in MANY) if rail.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["understand2"]


def test_a_short_list_scrolls_to_the_chosen_place_and_stays_wide_enough(qtbot: QtBot, rail: Rail) -> None:
    rail.resize(rail.sizeHint().width(), 300)
    wide = rail.sizeHint().width()
    rail.resize(wide, 300)
    rail.show_chosen("verify4")
    button = rail.button("verify4")
    assert rail.viewport().rect().contains(button.mapTo(rail.viewport(), button.rect().center()))
    assert all(rail.button(place.key).width() >= rail.button(place.key).sizeHint().width() for place in MANY)


def test_narrow_windows_show_drawings_alone_and_keep_the_names_for_readers_and_tips(rail: Rail) -> None:
    wide = rail.sizeHint().width()
    rail.set_compact(compact=True)
    assert rail.sizeHint().width() < wide / 2
    assert (rail.button("decide1").toolTip(), rail.button("decide1").accessibleName()) == ("Decide 1", "Decide 1")
