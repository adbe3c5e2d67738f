"""The mapping table in use, with real clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL
from ecomkpi_desktop.models.channel_sources import Standing
from ecomkpi_desktop.ui.channels.dialog import ChannelsDialog
from ecomkpi_desktop.ui.channels.model import CHANNEL_COLUMN
from ecomkpi_desktop.ui.pages.data.page import DataPage
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import MapChannel
from tests.ui.channels.conftest import Table
from tests.ui.window.test_accessibility import unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
ALL = [
    "google / cpc", "Google Ads", "Paid Search", "4383523", "Site", "facebook", "google / organic", "klaviyo", "Salon",
    "Direct",
]  # fmt: skip


def everything(table: Table) -> None:
    table.dialog.shown.choose(None)


def test_it_opens_on_what_waits_and_says_how_much(table: Table) -> None:
    assert table.dialog.shown.value is Standing.TO_DECIDE
    assert table.shown == ["4383523", "facebook", "klaviyo", "Salon"]
    tabs = [table.dialog.shown.tabText(place) for place in range(3)]
    assert tabs == ["All (10)", "To decide (4)", "Set by you (0)"]
    assert table.dialog.rest.text().startswith("4 order")


def test_sources_of_one_channel_stand_together(table: Table) -> None:
    everything(table)
    assert sorted(table.shown) == sorted(ALL)
    assert table.shown[:3] == ["google / cpc", "Google Ads", "Paid Search"]
    assert {table.channel(source) for source in table.shown[:3]} == {"Google Ads"}


def test_a_row_says_where_it_occurs_and_why_it_is_where_it_is(table: Table) -> None:
    everything(table)
    table.choose("Paid Search")
    assert table.dialog.panel.title.text() == "Paid Search"
    assert "Google Ads is the only platform" in table.dialog.panel.reason.text()
    row = table.dialog.model.row_of("google / cpc")
    cells = [str(table.dialog.model.index(row, column).data()) for column in range(7)]
    assert cells == ["google / cpc", "Google Ads", "Automatic", "4", "€200", "", ""]


def test_a_channel_is_typed_into_the_cell_with_the_keyboard_alone(table: Table) -> None:
    view = table.dialog.table
    view.setFocus()
    table.press(view, Qt.Key.Key_Down)
    assert table.dialog.panel.title.text() == "facebook"
    table.press(view, Qt.Key.Key_F2)
    QTest.keyClicks(table.editor.lineEdit(), "Club")
    table.press(table.editor.lineEdit(), Qt.Key.Key_Return)
    assert table.dialog.isVisible()
    assert table.decided == {"facebook": "Club"}
    assert "Club" in table.facts.channels
    assert table.shown == ["4383523", "klaviyo", "Salon"]
    everything(table)
    assert table.channel("facebook") == "Club"


def test_escape_leaves_the_cell_as_it_was(table: Table) -> None:
    table.choose("facebook")
    table.press(table.dialog.table, Qt.Key.Key_Return)
    QTest.keyClicks(table.editor.lineEdit(), "Nothing")
    table.press(table.editor.lineEdit(), Qt.Key.Key_Escape)
    table.settle()
    assert table.dialog.isVisible()
    assert table.decided == {}


def test_a_click_on_a_channel_opens_the_list_of_channels(table: Table) -> None:
    everything(table)
    table.click("facebook", CHANNEL_COLUMN)
    editor = table.editor
    offered = [editor.itemText(place) for place in range(editor.count())]
    assert offered == sorted(offered, key=str.casefold)
    assert {"Google Ads", "Organic Search", "Direct / unknown", "Email"} <= set(offered)
    assert "Not allocated" not in offered
    editor.setCurrentIndex(offered.index("Google Ads"))
    editor.activated.emit(editor.currentIndex())
    assert table.decided == {"facebook": "Google Ads"}


def test_several_sources_are_put_on_one_channel_at_once_and_undone_at_once(table: Table) -> None:
    table.choose("facebook", "klaviyo", "Salon")
    panel = table.dialog.panel
    assert panel.title.text().startswith("3 source")
    panel.field.setFocus()
    QTest.keyClicks(panel.field.lineEdit(), "Printemps")
    table.desk.qtbot.mouseClick(panel.assign, LEFT)
    assert table.decided == dict.fromkeys(("facebook", "klaviyo", "Salon"), "Printemps")
    assert table.facts.channels == ("4383523", UNKNOWN_CHANNEL, "Google Ads", "Organic Search", "Printemps", "Site")
    table.desk.qtbot.mouseClick(table.dialog.undo, LEFT)
    table.settle()
    assert table.decided == {}
    assert table.shown == ["4383523", "facebook", "klaviyo", "Salon"]
    table.desk.qtbot.mouseClick(table.dialog.redo, LEFT)
    table.settle()
    assert len(table.decided) == 3
    assert table.desk.session.undo_stack.undoText() == "Channel of 3 sources"


def test_a_cell_edited_while_several_are_chosen_moves_them_all(table: Table) -> None:
    table.choose("facebook", "klaviyo")
    table.press(table.dialog.table, Qt.Key.Key_F2)
    QTest.keyClicks(table.editor.lineEdit(), "Social")
    table.press(table.editor.lineEdit(), Qt.Key.Key_Return)
    assert table.decided == {"facebook": "Social", "klaviyo": "Social"}


def test_a_name_of_ours_typed_in_words_is_the_channel_itself(table: Table) -> None:
    table.choose("facebook")
    panel = table.dialog.panel
    panel.field.lineEdit().selectAll()
    QTest.keyClicks(panel.field.lineEdit(), "direct / UNKNOWN")
    table.press(panel.field.lineEdit(), Qt.Key.Key_Return)
    assert table.decided == {"facebook": UNKNOWN_CHANNEL}
    assert table.dialog.isVisible()


def test_proposals_are_accepted_one_or_all(table: Table) -> None:
    table.choose("klaviyo")
    assert table.dialog.panel.accept.text() == "Accept the proposal"
    table.desk.qtbot.mouseClick(table.dialog.panel.accept, LEFT)
    assert table.decided == {"klaviyo": "Email"}
    table.desk.qtbot.mouseClick(table.dialog.accept_all, LEFT)
    assert table.decided == {
        "klaviyo": "Email", "facebook": "Organic Social", "4383523": "4383523", "Salon": NOT_ALLOCATED,
    }  # fmt: skip
    assert table.shown == []
    assert not table.dialog.accept_all.isEnabled()


def test_a_source_that_is_proposed_to_stay_is_kept_rather_than_accepted(table: Table) -> None:
    table.choose("4383523")
    assert table.dialog.panel.accept.text() == "Keep as it is"
    table.desk.qtbot.mouseClick(table.dialog.panel.accept, LEFT)
    assert table.decided == {"4383523": "4383523"}


def test_delete_goes_back_to_what_is_proposed(table: Table) -> None:
    everything(table)
    table.desk.session.edit(MapChannel("google / organic", "Blog"))
    table.settle()
    assert table.channel("google / organic") == "Blog"
    table.choose("google / organic")
    assert table.dialog.panel.reset.isEnabled()
    table.press(table.dialog.table, Qt.Key.Key_Delete)
    assert table.channel("google / organic") == "Organic Search"
    assert table.decided == {}


def test_the_search_finds_sources_and_channels_and_escape_empties_it_first(table: Table) -> None:
    everything(table)
    QTest.keyClicks(table.dialog.search, "google ADS")
    assert table.shown == ["google / cpc", "Google Ads", "Paid Search"]
    table.press(table.dialog.search, Qt.Key.Key_Escape)
    assert len(table.shown) == 10
    table.press(table.dialog.search, Qt.Key.Key_Escape)
    assert not table.dialog.isVisible()


def test_the_order_of_the_headings_outlives_a_search(table: Table) -> None:
    everything(table)
    table.dialog.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.shown[0] == "Site"
    QTest.keyClicks(table.dialog.search, "google")
    assert table.shown == ["Paid Search", "Google Ads", "google / organic", "google / cpc"]


def test_what_the_document_refuses_is_not_shown(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_document: Document, _edit: object) -> None:
        raise ReadableError("disk_full")

    everything(table)
    monkeypatch.setattr(Document, "apply", refuse)
    table.choose("facebook")
    panel = table.dialog.panel
    panel.field.lineEdit().selectAll()
    QTest.keyClicks(panel.field.lineEdit(), "Social")
    with table.desk.qtbot.waitSignal(table.desk.session.failed):
        table.desk.qtbot.mouseClick(panel.assign, LEFT)
    table.settle()
    assert table.channel("facebook") == "facebook"


def test_files_imported_meanwhile_bring_their_sources(table: Table) -> None:
    from ecomkpi_desktop.base.fields import Kind
    from ecomkpi_desktop.workspace.edits import AddImport
    from tests.ui.channels.conftest import DAY
    from tests.workspace.making import made

    everything(table)
    columns = {"day": [DAY], "cost": [12.0], "channel": ["Bing Ads"]}
    table.desk.session.edit(AddImport(made(Kind.SPEND, columns, file="bing.csv")))
    table.settle()
    assert "Bing Ads" in table.shown
    assert table.channel("Paid Search") == "Paid Search"  # two platforms now: no longer sure


def test_every_control_has_a_name_and_tab_reaches_them(table: Table) -> None:
    table.choose("facebook")
    table.press(table.dialog.table, Qt.Key.Key_F2)
    assert unnamed(table.dialog) == []
    table.press(table.editor.lineEdit(), Qt.Key.Key_Escape)
    dialog = table.dialog
    wanted = {dialog.shown, dialog.search, dialog.table, dialog.panel.field, dialog.panel.assign, dialog.leave}
    seen = set()
    dialog.shown.setFocus()
    for _ in range(20):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        seen.add(focused)
        table.press(focused, Qt.Key.Key_Tab)
    assert wanted <= seen


@pytest.mark.parametrize("size", [(1080, 660), (879, 480), (640, 400)])
def test_names_of_sources_give_way_before_a_column_is_out_of_sight(table: Table, size: tuple[int, int]) -> None:
    everything(table)
    table.dialog.resize(*size)
    table.settle()
    header = table.dialog.table.horizontalHeader()
    if size[0] >= 800:
        assert header.length() <= table.dialog.table.viewport().width()
    assert header.sectionSize(0) >= 100


def test_a_second_dialog_on_the_same_document_shows_what_the_first_decided(table: Table) -> None:
    other = ChannelsDialog(table.desk.context)
    table.desk.qtbot.addWidget(other)
    other.show()
    table.settle()
    table.choose("facebook")
    table.desk.qtbot.mouseClick(table.dialog.panel.accept, LEFT)
    table.settle()
    assert other.model.decisions == {"facebook": "Organic Social"}


def test_the_data_page_leads_to_the_table(table: Table) -> None:
    page = table.desk.show(DataPage)
    with table.desk.qtbot.waitSignal(table.desk.context.channels_wanted):
        table.desk.qtbot.mouseClick(page.channels_button, LEFT)
