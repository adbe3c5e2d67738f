import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.ui.palette.entry import Sort
from ecomkpi_desktop.ui.palette.popup import Palette
from ecomkpi_desktop.ui.palette.standing import PAGE_OF
from ecomkpi_desktop.ui.window.places import PLACES
from tests.ui.window.conftest import Bench, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def opened(qtbot: QtBot, bench: Bench) -> Palette:
    qtbot.keyClick(bench.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = bench.window.offering.palette
    assert palette.isVisible()
    return palette


def offered(palette: Palette) -> list[str]:
    return [palette.model.entry(row).text for row in range(palette.model.rowCount())]


def test_a_few_letters_and_enter_go_to_a_page(qtbot: QtBot, filled: Bench) -> None:
    palette = opened(qtbot, filled)
    qtbot.keyClicks(palette.field, "acq")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = filled.window.workspace.pages.current
    assert page is not None
    assert page.key == "acquisition"
    assert not palette.isVisible()


def test_the_arrows_walk_the_list_while_the_field_keeps_the_keyboard(qtbot: QtBot, filled: Bench) -> None:
    palette = opened(qtbot, filled)
    first = palette.current
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    second = palette.current
    assert first is not None
    assert second is not None
    assert first.text != second.text
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)  # round to the last
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_actions_show_their_keys_and_only_what_can_be_done_is_offered(qtbot: QtBot, bench: Bench) -> None:
    palette = opened(qtbot, bench)
    entries = [palette.model.entry(row) for row in range(palette.model.rowCount())]
    assert {entry.sort for entry in entries} == {Sort.ACTION}  # no document: no page, no period, no setting
    notes = {entry.text: entry.note for entry in entries}
    assert notes["Import files"] == "Ctrl+I"
    assert "Print" not in notes


def test_everything_can_be_found(qtbot: QtBot, filled: Bench) -> None:
    filled.memory.add_recent(filled.folder / "shop.ekpi")
    other = filled.folder / "Autre boutique.ekpi"
    other.write_bytes(b"")
    filled.memory.add_recent(other)
    palette = opened(qtbot, filled)
    found = {}
    for typed, wanted in (
        ("payment fee", Sort.SETTING), ("median days", Sort.FIGURE), ("last 12", Sort.PERIOD),
        ("autre", Sort.DOCUMENT), ("dark", Sort.ACTION), ("cockpit", Sort.PAGE), ("direct", Sort.CHANNEL),
    ):
        palette.field.setText(typed)
        found[wanted] = {palette.model.entry(row).sort for row in range(palette.model.rowCount())}
    assert all(wanted in sorts for wanted, sorts in found.items()), found
    palette.field.setText("zzzz")
    assert palette.nothing.isVisible()
    assert palette.current is None


def test_a_setting_opens_the_pane_at_it(qtbot: QtBot, filled: Bench) -> None:
    palette = opened(qtbot, filled)
    palette.field.setText("payment.pct")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settings = filled.window.workspace.settings
    assert settings.isVisible()
    focused = filled.window.focusWidget()
    assert settings.rows["payment.pct"].isAncestorOf(focused)


def test_a_choice_is_named_with_what_it_is_a_choice_of(qtbot: QtBot, bench: Bench) -> None:
    palette = opened(qtbot, bench)
    assert "Theme – Dark" in offered(palette)
    palette.field.setText("theme dark")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert bench.context.theme.is_dark


def test_every_figure_stands_on_a_page() -> None:
    assert set(PAGE_OF) == set(REGISTRY)
    assert set(PAGE_OF.values()) <= {place.key for place in PLACES}


def test_a_figure_tells_its_value_and_leads_to_where_it_stands(qtbot: QtBot, filled: Bench) -> None:
    filled.window.workspace.show_page("data")
    settle(qtbot, filled)
    palette = opened(qtbot, filled)
    qtbot.keyClicks(palette.field, "cm3 contribution")
    settle(qtbot, filled)
    entry = palette.current
    assert entry is not None
    assert (entry.figure, entry.note) == ("cm3", "Cockpit")
    figure = filled.window.workspace.strip.dial("cm3").data
    assert figure is not None
    assert palette.model.value(0) == filled.context.formats.figure(figure.figure)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle(qtbot, filled)
    page = filled.window.workspace.pages.current
    assert page is not None
    assert page.key == "cockpit"
    qtbot.waitUntil(filled.window.explanation.isVisible)  # the stand-in page shows no figure to lead to
    assert filled.window.explanation.figure is not None
    assert filled.window.explanation.figure.id == "cm3"


def test_f1_opens_the_help_of_the_figure_in_hand(qtbot: QtBot, filled: Bench) -> None:
    palette = opened(qtbot, filled)
    qtbot.keyClicks(palette.field, "median days")
    qtbot.keyClick(palette.field, Qt.Key.Key_F1)
    assert not palette.isVisible()
    shown = filled.window.help.shown
    assert shown is not None
    assert shown.address == "figure/repurchase_delay_median_days"
    shown.close()


def test_without_data_a_figure_leads_to_what_it_means(qtbot: QtBot, bench: Bench) -> None:
    palette = opened(qtbot, bench)
    qtbot.keyClicks(palette.field, "median days")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    shown = bench.window.help.shown
    assert shown is not None
    assert shown.address == "figure/repurchase_delay_median_days"
    shown.close()
