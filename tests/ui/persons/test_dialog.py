"""Who is one customer, decided with real clicks and keys."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.ui.pages.customers.page import CustomersPage
from ecomkpi_desktop.ui.persons.dialog import PersonsDialog
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import SetSetting
from tests.ui.pages.conftest import Desk
from tests.ui.persons.conftest import Table
from tests.ui.window.test_accessibility import unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
EVA, DESK, ZOE = "Éva Martin · eva@x.fr", "desk@hotel.fr", "Zoé Roux · zoe@x.fr"


def click(table: Table, widget: QWidget) -> None:
    table.desk.qtbot.mouseClick(widget, LEFT)
    table.settle()


def press(table: Table, widget: QWidget, key: Qt.Key) -> None:
    table.desk.qtbot.keyClick(widget, key)


def choose(table: Table, *texts: str) -> None:
    """Choose suggestions by what stands in their second column."""
    view = table.dialog.suggestions.table
    rows = [table.shown(view, 1).index(text) for text in texts]
    view.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        view.selectionModel().select(view.model().index(row, 0), flags.Select | flags.Rows)


def test_it_opens_on_what_waits_with_the_reason_and_both_sides(table: Table) -> None:
    view = table.dialog.suggestions.table
    assert table.dialog.parts.currentWidget() is table.dialog.suggestions
    assert [table.tab(place) for place in range(4)] == [
        "How they are recognised", "Suggestions (3)", "Merged customers (1)", "Decisions (0)",
    ]  # fmt: skip
    assert table.shown(view, 1) == [EVA, DESK, "Zoé Roux · address only: 13001, no. 5"]
    assert table.shown(view, 0)[0] == "Same name, 75011 no. 12"
    assert table.shown(view, 4) == ["MARTIN Eva · eva.martin@y.fr", "", ZOE]
    assert table.shown(view, 2) == ["2", "6", "1"]
    assert table.shown(view, 3) == ["€250", "€330", "€20"]
    assert table.shown(view, 5) == ["1", "", "1"]
    assert table.dialog.suggestions.reason.text().startswith("Same name, same postcode, same street number. Merged")


def test_merging_is_one_customer_fewer_and_can_be_undone_and_redone(table: Table) -> None:
    before = table.customers
    choose(table, EVA)
    click(table, table.dialog.suggestions.accept)
    assert table.customers == before - 1
    assert table.decisions() == ["same"]
    assert EVA not in table.shown(table.dialog.suggestions.table, 1)
    assert table.shown(table.dialog.decisions.table, 4) == ["In force"]
    assert table.desk.session.undo_stack.undoText() == "Merging of customers"
    click(table, table.dialog.undo)
    assert (table.customers, table.decisions()) == (before, [])
    assert EVA in table.shown(table.dialog.suggestions.table, 1)
    assert table.shown(table.dialog.decisions.table, 4) == ["Withdrawn", "No longer in force"]
    click(table, table.dialog.redo)
    assert table.customers == before - 1


def test_enter_accepts_delete_refuses_and_the_next_one_is_in_hand(table: Table) -> None:
    view = table.dialog.suggestions.table
    view.setFocus()
    press(table, view, Qt.Key.Key_Delete)
    table.settle()
    assert table.decisions() == ["apart"]
    assert table.shown(view, 1) == [DESK, "Zoé Roux · address only: 13001, no. 5"]
    assert table.dialog.suggestions.accept.text() == "It identifies nobody"
    press(table, view, Qt.Key.Key_Return)
    table.settle()
    assert table.decisions() == ["nobody", "apart"]
    press(table, view, Qt.Key.Key_Return)
    table.settle()
    assert table.dialog.isVisible()
    assert table.shown(view, 1) == []
    assert table.dialog.suggestions.title.text() == "No suggestion is open"
    assert not table.dialog.suggestions.accept.isEnabled()


def test_several_are_accepted_at_once_and_undone_at_once(table: Table) -> None:
    before = table.customers
    choose(table, EVA, DESK)
    assert table.dialog.suggestions.accept.text() == "Accept the suggestions"
    assert table.dialog.suggestions.title.text() == "2 suggestion(s) chosen"
    click(table, table.dialog.suggestions.accept)
    assert table.customers == before - 1
    assert table.desk.session.undo_stack.count() == 1
    assert table.desk.session.undo_stack.undoText() == "2 decisions on customers"
    click(table, table.dialog.undo)
    assert table.decisions() == []


def test_that_an_address_is_one_customers_is_remembered_and_moves_nothing(table: Table) -> None:
    before = table.customers
    choose(table, DESK)
    click(table, table.dialog.suggestions.refuse)
    assert table.customers == before
    assert table.decisions() == ["person"]
    assert DESK not in table.shown(table.dialog.suggestions.table, 1)


def test_a_wrong_match_is_explained_and_taken_apart(table: Table) -> None:
    part, before = table.dialog.merged, table.customers
    table.dialog.shown.choose(2)
    table.settle()
    assert table.shown(part.table, 0) == ["Léo Petit"]
    assert table.shown(part.key_table, 1) == ["lea@x.fr", "leo@x.fr", "+33612345670"]
    assert table.shown(part.record_table, 2) == ["leo@x.fr = +33612345670", "lea@x.fr = +33612345670"]
    assert table.shown(part.record_table, 3) == ["orders.csv", "orders.csv"]
    assert not part.apart.isEnabled()
    part.key_table.selectRow(0)
    click(table, part.apart)
    assert table.customers == before + 1
    assert table.shown(table.dialog.decisions.table, 2) == ["lea@x.fr ≠ leo@x.fr, +33612345670"]
    assert table.shown(part.table, 0) == []


def test_all_keys_are_no_other_customer(table: Table) -> None:
    part = table.dialog.merged
    part.key_table.selectAll()
    assert not part.apart.isEnabled()


def test_any_customer_is_found_and_escape_empties_the_search_first(table: Table) -> None:
    part = table.dialog.merged
    table.dialog.shown.choose(2)
    QTest.keyClicks(part.search, "zoe")
    table.desk.qtbot.waitUntil(lambda: table.shown(part.table, 1) == ["address only: 13001, no. 5", "zoe@x.fr"])
    press(table, part.search, Qt.Key.Key_Escape)
    assert part.search.text() == ""
    table.desk.qtbot.waitUntil(lambda: table.shown(part.table, 0) == ["Léo Petit"])
    press(table, part.search, Qt.Key.Key_Escape)
    assert not table.dialog.isVisible()


def test_a_decision_is_withdrawn_from_the_log_and_stays_in_it(table: Table) -> None:
    before = table.customers
    choose(table, EVA)
    click(table, table.dialog.suggestions.accept)
    part = table.dialog.decisions
    table.dialog.shown.choose(3)
    assert not part.withdraw.isEnabled()
    part.table.selectRow(0)
    assert part.withdraw.isEnabled()
    press(table, part.table, Qt.Key.Key_Delete)
    table.settle()
    assert (table.customers, table.decisions()) == (before, [])
    assert table.shown(part.table, 1) == ["One and the same customer"] * 2
    assert table.shown(part.table, 3)[0] == "Same name, same postcode, same street number"
    part.table.selectRow(0)
    assert not part.withdraw.isEnabled()


def test_the_rules_say_how_much_is_known_and_lead_to_the_settings(table: Table) -> None:
    rules = table.dialog.rules
    table.dialog.shown.choose(0)
    assert rules.share.text() == "61.5% of the sales have a known customer"
    assert rules.counts.text() == "4 customers, 13 orders; 7 orders do not say who bought."
    assert "Your own addresses: none" in rules.settings_text.text()
    with table.desk.qtbot.waitSignal(table.desk.context.settings_wanted) as asked:
        table.desk.qtbot.mouseClick(rules.settings, LEFT)
    assert asked.args == ["identity.own_addresses"]
    table.desk.session.edit(SetSetting("identity.own_addresses", "@x.fr"))
    table.settle()
    table.desk.qtbot.waitUntil(lambda: "@x.fr" in rules.settings_text.text())


def test_what_the_document_refuses_is_proposed_again(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_document: Document, _edit: object) -> None:
        raise ReadableError("disk_full")

    monkeypatch.setattr(Document, "apply", refuse)
    choose(table, EVA)
    with table.desk.qtbot.waitSignal(table.desk.session.failed):
        table.desk.qtbot.mouseClick(table.dialog.suggestions.accept, LEFT)
    table.settle()
    assert EVA in table.shown(table.dialog.suggestions.table, 1)


def test_every_control_has_a_name_and_tab_reaches_them(table: Table) -> None:
    assert unnamed(table.dialog) == []
    dialog = table.dialog
    wanted: set[QWidget] = {dialog.shown, dialog.suggestions.table, dialog.suggestions.accept, dialog.leave}
    seen = set()
    dialog.shown.setFocus()
    for _ in range(20):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        seen.add(focused)
        press(table, focused, Qt.Key.Key_Tab)
    assert wanted <= seen


@pytest.mark.parametrize("size", [(1120, 680), (900, 560), (760, 520)])
def test_no_column_is_out_of_sight(table: Table, size: tuple[int, int]) -> None:
    table.dialog.resize(*size)
    table.settle()
    header = table.dialog.suggestions.table.horizontalHeader()
    assert header.length() <= table.dialog.suggestions.table.viewport().width()


def test_the_window_is_empty_without_orders(empty: Desk) -> None:
    dialog = PersonsDialog(empty.context)
    empty.qtbot.addWidget(dialog)
    dialog.show()
    empty.qtbot.waitUntil(lambda: dialog.note.text() == "No order has been imported yet.")


def test_the_customers_page_leads_to_it(table: Table) -> None:
    page = table.desk.show(CustomersPage)
    with table.desk.qtbot.waitSignal(table.desk.context.persons_wanted):
        table.desk.qtbot.mouseClick(page.persons_button, LEFT)
