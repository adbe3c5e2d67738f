import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.ui.context import WHOLE
from ecomkpi_desktop.ui.widgets.dial import Dial
from tests.ui.window.conftest import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def dial(bench: Bench, name: str) -> Dial:
    return bench.window.workspace.strip.dial(name)


def test_a_dial_says_everything_to_a_screen_reader(filled: Bench) -> None:
    cm3 = dial(filled, "cm3")
    assert cm3.accessibleName() == "CM3"
    said = cm3.accessibleDescription()
    for words in ("€", "in the corridor", "against the period before", "Trust"):
        assert words in said


def test_what_is_not_available_says_why_in_place_of_a_number(filled: Bench) -> None:
    assert "sessions unknown" in dial(filled, "conversion_rate").accessibleDescription()
    assert "not reached" in dial(filled, "break_even_day").accessibleDescription()
    assert "0" not in dial(filled, "conversion_rate").accessibleDescription()


def test_the_corridor_of_cm3_is_held_against_its_rate(filled: Bench) -> None:
    data = dial(filled, "ltv_cac").data
    assert data is not None
    assert (data.floor, data.ceiling, data.judged) == (3.0, 5.0, 3.4)


def test_a_dial_explains_itself_by_mouse_key_and_shift_f1(qtbot: QtBot, filled: Bench) -> None:
    explanation = filled.window.explanation
    qtbot.mouseClick(dial(filled, "aov"), Qt.MouseButton.LeftButton)
    assert explanation.isVisible()
    assert explanation.accessibleName()
    qtbot.keyClick(explanation, Qt.Key.Key_Escape)
    assert not explanation.isVisible()
    dial(filled, "ltv_cac").setFocus()
    qtbot.keyClick(dial(filled, "ltv_cac"), Qt.Key.Key_Space)
    assert explanation.isVisible()
    explanation.close()
    qtbot.keyClick(filled.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert explanation.isVisible()
    explanation.close()


def test_an_explanation_leads_to_the_rows(qtbot: QtBot, filled: Bench) -> None:
    qtbot.mouseClick(dial(filled, "cm3"), Qt.MouseButton.LeftButton)
    button = filled.window.explanation.rows_button
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert filled.called == [("rows", "cm3", WHOLE)]
    assert not filled.window.explanation.isVisible()


def test_an_explanation_is_as_high_as_its_words(qtbot: QtBot, filled: Bench) -> None:
    qtbot.mouseClick(dial(filled, "cm3"), Qt.MouseButton.LeftButton)
    explanation = filled.window.explanation
    body = explanation._scroll.widget()
    assert body is not None
    assert body.heightForWidth(body.width()) <= body.height()
    explanation.close()


def test_dials_are_emptied_with_the_document(qtbot: QtBot, filled: Bench) -> None:
    filled.session.close_document()
    with qtbot.waitSignal(filled.session.opened):
        filled.session.create(filled.folder / "other.ekpi")
    qtbot.waitUntil(lambda: dial(filled, "cm3").data is None)


def test_narrow_and_low_windows_show_less_of_each_dial_before_they_take_a_second_row(
    qtbot: QtBot, filled: Bench
) -> None:
    strip, cm3 = filled.window.workspace.strip, dial(filled, "cm3")

    def height_at(width: int, height: int) -> int:
        filled.window.resize(width, height)
        qtbot.wait(20)
        return strip.height()

    whole = height_at(1280, 800)
    low = height_at(1280, 600)
    narrow = height_at(840, 800)
    assert whole > low > narrow
    assert narrow < cm3.height() * 2, "one row"
    assert cm3.width() >= cm3.sizeHint().width()


def test_open_settings_leave_the_strip_in_one_row_and_the_navigation_to_its_drawings(
    qtbot: QtBot, filled: Bench
) -> None:
    workspace = filled.window.workspace
    before = workspace.rail.width()
    workspace.show_settings(True)
    qtbot.waitUntil(lambda: workspace.rail.width() < before)
    assert dial(filled, "cm3").y() == dial(filled, "break_even_day").y()
    workspace.show_settings(False)
    qtbot.waitUntil(lambda: workspace.rail.width() == before)


def test_the_strip_is_away_while_there_is_nothing_to_show(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.session.opened):
        bench.session.create(bench.folder / "empty.ekpi")
    assert not bench.window.workspace.strip.isVisible()


def test_a_page_with_dials_of_its_own_stands_without_the_strip_and_f1_still_explains(
    qtbot: QtBot, filled: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = filled.page("cockpit")
    assert filled.window.workspace.strip.isVisible()
    monkeypatch.setattr(type(page), "has_dials", True)
    filled.window.workspace.show_page("cockpit")
    assert not filled.window.workspace.strip.isVisible()
    filled.window.setFocus()
    filled.window.run("explain")
    assert filled.window.explanation.isVisible()
    filled.window.explanation.close()
    filled.window.workspace.show_page("trends")
    assert filled.window.workspace.strip.isVisible()
