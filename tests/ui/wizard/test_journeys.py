"""Whole ways through the wizard: holding back, correcting, remembering, results, undo, what is new."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWizard
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.wizard.assumptions_page import AssumptionsPage
from ecomkpi_desktop.ui.wizard.card import FileCard
from ecomkpi_desktop.ui.wizard.entry import State
from ecomkpi_desktop.ui.wizard.files_page import FilesPage
from ecomkpi_desktop.ui.wizard.import_page import ImportPage
from ecomkpi_desktop.ui.wizard.known import WATCHED
from ecomkpi_desktop.ui.wizard.policy_row import PolicyRow
from ecomkpi_desktop.ui.wizard.preview_page import PreviewPage
from ecomkpi_desktop.ui.wizard.questions_page import QuestionsPage
from ecomkpi_desktop.ui.wizard.results_page import ResultsPage
from ecomkpi_desktop.ui.wizard.wizard import ImportWizard, PageId
from tests.ui.wizard.conftest import PATIENCE, OpenWizard, states, wait_read, wait_understood
from tests.ui.wizard.files import (
    doubtful_orders,
    french_orders,
    orders_and_lines,
    rejected_orders,
    spend_workbook,
    text_file,
)
from tests.ui.wizard.in_process import InProcessTools
from tests.ui.wizard.test_wizard import FINISH, NEXT, UNDO, click, drop, finish, leave, wait_facts, wait_page

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def to_import(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Go to the page that imports, with every question left as proposed."""
    while wizard.currentId() != PageId.IMPORT:
        before = wizard.currentId()
        click(qtbot, wizard, NEXT)
        qtbot.waitUntil(lambda old=before: wizard.currentId() != old, timeout=PATIENCE)


def results(qtbot: QtBot, context: Context, wizard: ImportWizard) -> ResultsPage:
    """Import everything and return the last page, its figures worked out."""
    to_import(qtbot, wizard)
    finish(qtbot, wizard)
    wait_facts(qtbot, context)
    page = wizard.currentPage()
    assert isinstance(page, ResultsPage)
    return page


def assumptions(qtbot: QtBot, wizard: ImportWizard) -> AssumptionsPage:
    """Go on from the results of a first import to what has to be assumed."""
    click(qtbot, wizard, NEXT)
    page = wizard.currentPage()
    assert isinstance(page, AssumptionsPage)
    qtbot.waitUntil(lambda: page.preview.shown is not None, timeout=PATIENCE)
    return page


def preview(qtbot: QtBot, wizard: ImportWizard) -> PreviewPage:
    click(qtbot, wizard, NEXT)
    page = wizard.currentPage()
    assert isinstance(page, PreviewPage)
    return page


def choose(row: PolicyRow, value: str) -> None:
    row.combo.setCurrentIndex(row.combo.findData(value))
    row.combo.activated.emit(row.combo.currentIndex())


def policies(page: PreviewPage) -> dict[str, PolicyRow]:
    return {row.policy: row for row in page.view.findChildren(PolicyRow) if not row.isHidden()}


def test_a_workbook_of_orders_and_lines_is_two_cards_and_one_drop(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    path = orders_and_lines(tmp_path)
    wizard = open_wizard([path], InProcessTools())
    wait_understood(qtbot, wizard, 2)
    names = {entry.name for entry in wizard.batch.entries}
    assert names == {"boutique.xlsx – Commandes", "boutique.xlsx – Lignes"}
    assert {card.accessibleName() for card in wizard.findChildren(FileCard)} == names
    assert not any(entry.doubts or entry.remembered for entry in wizard.batch.entries)
    page = wizard.currentPage()
    assert isinstance(page, FilesPage)
    drop(page, [path])  # again: looked at again, and nothing more
    wait_understood(qtbot, wizard, 2)
    page = results(qtbot, context, wizard)
    assert page._accounts_part.isHidden() == (not page.accounts)  # no heading over nothing
    assert {record.kind: record.sheets for record in context.session.imports} == {
        Kind.ORDERS: ("Commandes",), Kind.ORDER_LINES: ("Lignes",)
    }  # fmt: skip


def test_a_sheet_that_was_left_out_does_not_come_back(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([orders_and_lines(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 2)
    first, second = wizard.batch.entries
    wizard.batch.remove(second)
    wizard.batch.decide(first, "currency", "USD")
    qtbot.waitUntil(lambda: not wizard.batch.is_looking, timeout=PATIENCE)
    assert wizard.batch.entries == (first,)


def test_the_last_page_adds_up_the_file_and_says_what_is_missing(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    page = results(qtbot, context, wizard)
    qtbot.waitUntil(lambda: len(page.accounts) == 1, timeout=PATIENCE)
    (box,) = page.accounts
    assert box.account.total == pytest.approx(2 * 19.9 + 12.5 + 19.9 + 3 * 1015)
    assert box.account.residual == 0
    steps = [box.table.model.index(row, 0).data() for row in range(box.table.model.rowCount())]
    assert steps[0] == "Total of the file"
    assert steps[-2:] == ["Net revenue counted", "Unexplained"]
    assert box.steps.isChecked(), "the steps of the only file are open"
    assert "Product costs are unknown" in page.missing
    assert "Advertising spend is missing" in page.missing


def test_the_first_import_asks_for_five_assumptions_and_what_is_typed_holds(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    results(qtbot, context, wizard)
    page = assumptions(qtbot, wizard)
    assert page.heading == "5 quick assumption(s)"
    assert list(page.assumptions.asked) == ["cost", "shipping", "payment", "vat", "fixed"]
    assert list(page.assumptions.fields) == ["cost", "shipping", "payment", "vat", "fixed"]
    assert {page.assumptions.mark(part) for part in page.assumptions.fields} == {"estimated"}
    box = page.assumptions.fields["cost"].box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "40")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert context.session.settings.number("cost.default_rate") == pytest.approx(0.4)
    qtbot.waitUntil(lambda: page.assumptions.mark("cost") == "your figure", timeout=PATIENCE)
    leave(qtbot, wizard)
    qtbot.waitUntil(lambda: not shiboken6.isValid(wizard))
    again = open_wizard([spend_workbook(tmp_path)], InProcessTools())
    wait_understood(qtbot, again, 1)
    second = results(qtbot, context, again)
    assert again.nextId() == -1, "only the first import asks"
    assert "Advertising spend" not in second.missing


def test_costs_of_some_products_are_told_as_a_share_of_the_sales(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    orders, costs = tmp_path / "commandes.csv", tmp_path / "coûts.csv"
    lines = ["N° de commande;Date de commande;SKU;Produit;Quantité;Prix unitaire HT"]
    lines += ["1;03/05/2024;G1;Gants;3;10,00", "2;14/05/2024;B1;Bonnet;1;10,00"]
    orders.write_text("\n".join([*lines, ""]), encoding="utf-8")
    costs.write_text("SKU;Produit;Coût unitaire HT\nG1;Gants;4,00\n", encoding="utf-8")
    wizard = open_wizard([orders, costs], InProcessTools())
    wait_understood(qtbot, wizard, 2)
    page = results(qtbot, context, wizard)
    qtbot.waitUntil(lambda: "known for 75" in page.missing, timeout=PATIENCE)
    asked = assumptions(qtbot, wizard).assumptions
    qtbot.waitUntil(lambda: "cost" in asked.asked, timeout=PATIENCE)
    assert asked.mark("cost") == "estimated"
    assert asked.fields["cost"].isEnabled(), "the rate still stands in for the other products"


def test_the_last_page_leads_to_the_cockpit(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    results(qtbot, context, wizard)
    qtbot.keyClick(wizard.currentPage(), Qt.Key.Key_Return)
    assert wizard.currentId() == PageId.ASSUMPTIONS
    with qtbot.waitSignal(context.page_wanted) as asked:
        qtbot.keyClick(wizard.currentPage(), Qt.Key.Key_Return)
    assert asked.args == ["cockpit"]
    qtbot.waitUntil(lambda: not shiboken6.isValid(wizard))


@pytest.mark.parametrize("by", ["button", "keys"])
def test_an_import_is_undone_from_its_last_page_with_what_was_typed_since(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path, by: str
) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    page = results(qtbot, context, wizard)
    assumptions(qtbot, wizard).assumptions.fields["cost"].box.setValue(40)
    assert context.session.undo_stack.count() == 2
    if by == "keys":  # among the assumptions the keys take back single answers
        click(qtbot, wizard, QWizard.WizardButton.BackButton)
    with qtbot.waitSignal(context.session.applied, timeout=PATIENCE):
        if by == "button":
            qtbot.mouseClick(wizard.button(UNDO), Qt.MouseButton.LeftButton)
        else:
            wizard.button(NEXT).setFocus()
            qtbot.keyClick(wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert context.session.imports == ()
    assert not context.session.settings.is_set("cost.default_rate")
    assert page.notice == "Your document is as it was before."
    assert page.heading == "The import is undone"
    assert not wizard.button(UNDO).isVisible()


def test_a_file_can_be_held_back_until_its_rows_are_corrected(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([rejected_orders(tmp_path), spend_workbook(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 2)
    page = preview(qtbot, wizard)
    wait_read(qtbot, wizard)
    choose(policies(page)["rejected"], "stop")
    wait_understood(qtbot, wizard, 2)
    qtbot.waitUntil(lambda: State.HELD in states(wizard).values(), timeout=PATIENCE)
    wait_read(qtbot, wizard)
    assert page.view.issue_boxes, "what is to be corrected can still be seen"
    click(qtbot, wizard, NEXT)
    last = wizard.currentPage()
    assert isinstance(last, ImportPage)
    assert "held back" in last.notice
    assert "1 file" in wizard.button(FINISH).text()
    finish(qtbot, wizard)
    wait_facts(qtbot, context)
    assert [record.kind for record in context.session.imports] == [Kind.SPEND]


def test_holding_back_can_be_taken_back(qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path) -> None:
    wizard = open_wizard([rejected_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    page = preview(qtbot, wizard)
    wait_read(qtbot, wizard)
    for value, state in (("stop", State.HELD), ("leave_out", State.READY)):
        choose(policies(page)["rejected"], value)
        qtbot.waitUntil(lambda wanted=state: list(states(wizard).values()) == [wanted], timeout=PATIENCE)
    assert wizard.batch.entries[0].imported is not None
    assert wizard.batch.entries[0].imported.recipe.policies == {}


@pytest.mark.parametrize("name", ["à corriger.xlsx", "à corriger.csv"])
def test_rejected_rows_are_saved_corrected_and_dropped_again_without_doubling(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    source, target = rejected_orders(tmp_path), tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments, **_options: (str(target), ""))
    wizard = open_wizard([source], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    page = preview(qtbot, wizard)
    wait_read(qtbot, wizard)
    page.view.export_wanted.emit()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    results(qtbot, context, wizard)
    correct(target)
    again = open_wizard([target], InProcessTools())
    wait_understood(qtbot, again, 1)
    wait_read(qtbot, again)
    qtbot.waitUntil(lambda: bool(again.findChildren(FileCard)))
    card = again.findChild(FileCard)
    qtbot.waitUntil(lambda: source.name in card.accessibleDescription(), timeout=PATIENCE)
    results(qtbot, context, again)
    orders: list[list[str]] = []
    context.session.ask(lambda document: document.tables()[Kind.ORDERS]["order_id"].to_pylist(), orders.append)
    qtbot.waitUntil(lambda: bool(orders), timeout=PATIENCE)
    assert sorted(orders[0]) == ["C-1001", "C-1001", "C-1002", "C-1003", "C-1004", "C-1005"]


def correct(path: Path) -> None:
    """Put right what is wrong in the copy of the rejected rows, as a person would in a spreadsheet."""
    if path.suffix == ".csv":
        text = path.read_text(encoding="utf-8-sig").replace("demain", "30/05/2024").replace("\n;30", "\nC-1005;30")
        path.write_text(text, encoding="utf-8-sig")
        return
    from openpyxl import load_workbook

    book = load_workbook(path)
    sheet = book.active
    assert sheet is not None
    assert (sheet["B2"].value, sheet["A3"].value) == ("demain", None)
    sheet["B2"], sheet["A3"] = "30/05/2024", "C-1005"
    book.save(path)


def test_one_answer_does_for_all_files_of_the_same_layout(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    for name in ("avril", "mai"):
        (tmp_path / name).mkdir()
    paths = [doubtful_orders(tmp_path / name) for name in ("avril", "mai")]
    wizard = open_wizard(paths, InProcessTools())
    wait_understood(qtbot, wizard, 2)
    click(qtbot, wizard, NEXT)
    page = wizard.currentPage()
    assert isinstance(page, QuestionsPage)
    assert len(page.boxes) == 2
    page.boxes[0].buttons()[1].click()
    qtbot.waitUntil(lambda: len(page.boxes) == 1, timeout=PATIENCE)
    click(qtbot, wizard, NEXT)
    wait_page(qtbot, wizard, PageId.PREVIEW)
    wait_read(qtbot, wizard)
    recipes = [entry.imported.recipe for entry in wizard.batch.entries if entry.imported is not None]
    assert [recipe.amounts for recipe in recipes] == ["HT", "HT"]


def test_a_file_like_last_month_s_says_so_and_its_answers_can_be_changed(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([doubtful_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    click(qtbot, wizard, NEXT)
    page = wizard.currentPage()
    assert isinstance(page, QuestionsPage)
    page.boxes[0].buttons()[1].click()
    results(qtbot, context, wizard)
    (tmp_path / "juin").mkdir()
    path = doubtful_orders(tmp_path / "juin")
    path.write_bytes(path.read_bytes().replace(b"/05/", b"/06/"))
    again = open_wizard([path], InProcessTools())
    qtbot.waitUntil(lambda: bool(again.batch.entries) and again.batch.entries[0].like is not None, timeout=PATIENCE)
    wait_read(qtbot, again)
    card = again.findChild(FileCard)
    qtbot.waitUntil(lambda: "Understood like" in card.accessibleDescription(), timeout=PATIENCE)
    change = next(button for button in card.findChildren(QAbstractButton) if button.text() == "Change the answers")
    qtbot.waitUntil(change.isVisible)
    qtbot.mouseClick(change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(states(again).values()) == [State.ASKING], timeout=PATIENCE)
    click(qtbot, again, NEXT)
    asked = again.currentPage()
    assert isinstance(asked, QuestionsPage)
    assert asked.boxes[0].value == "HT", "what was answered last month is proposed"
    asked.boxes[0].buttons()[0].click()
    results(qtbot, context, again)
    assert ['"amounts":"HT"' in record.recipe for record in context.session.imports] == [True, False]


def test_the_same_as_last_month_is_imported_from_the_first_page(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    wait_read(qtbot, wizard)
    assert not wizard.button(FINISH).isVisible(), "a file of a new layout is looked at first"
    results(qtbot, context, wizard)
    (tmp_path / "juin").mkdir()
    path = french_orders(tmp_path / "juin")
    path.write_bytes(path.read_bytes().replace(b"C-100", b"C-200"))
    again = open_wizard([path], InProcessTools())
    qtbot.waitUntil(lambda: again.batch.is_familiar, timeout=PATIENCE)
    qtbot.waitUntil(again.button(FINISH).isVisible, timeout=PATIENCE)
    assert again.currentId() == PageId.FILES
    assert again.button(FINISH).property("kind") == "primary"
    assert again.button(NEXT).property("kind") == "plain", "one button leads on"
    finish(qtbot, again)
    wait_facts(qtbot, context)
    assert again.currentId() == PageId.RESULTS
    assert sum(record.orders for record in context.session.imports) == 6


def test_what_is_new_in_the_watched_folder_is_taken_and_nothing_else(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    old = french_orders(folder)
    wizard = open_wizard([old], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    results(qtbot, context, wizard)
    leave(qtbot, wizard)
    qtbot.waitUntil(lambda: not shiboken6.isValid(wizard))
    new = spend_workbook(folder)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments, **_options: str(folder))
    first = open_wizard(tools=InProcessTools(), watch=True)
    page = first.currentPage()
    assert isinstance(page, FilesPage)
    wait_understood(qtbot, first, 1)
    assert [entry.path for entry in first.batch.entries] == [new]
    assert page.watch_bar.text.startswith("1 new file")
    assert page.watch_bar.text.endswith("1 imported already")
    kept: list[str] = []
    context.session.ask(lambda document: str(document.state(WATCHED)), kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=PATIENCE)
    assert kept == [str(folder)]
    results(qtbot, context, first)
    monkeypatch.undo()
    second = open_wizard(tools=InProcessTools(), watch=True)
    page = second.currentPage()
    assert isinstance(page, FilesPage)
    qtbot.waitUntil(lambda: page.watch_bar.text.startswith("Nothing new: its 2 file"), timeout=PATIENCE)
    assert second.batch.entries == ()
    assert not second.button(NEXT).isEnabled()


def test_a_dropped_folder_gives_cards_and_names_what_is_no_table(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    folder = tmp_path / "exports"
    (folder / "mai").mkdir(parents=True)
    french_orders(folder / "mai")
    text_file(folder)
    for name in ("logo.png", "~$x.xlsx", ".DS_Store"):
        (folder / name).write_bytes(b"x")
    wizard = open_wizard([], InProcessTools())
    page = wizard.currentPage()
    assert isinstance(page, FilesPage)
    drop(page, [folder])
    qtbot.waitUntil(lambda: "lettre.txt" in page.others, timeout=PATIENCE)
    wait_understood(qtbot, wizard, 1)
    assert page.others.startswith("2 file")
    assert page.others.endswith(": logo.png, lettre.txt")


def test_a_cell_of_the_preview_says_what_the_file_says_and_why_it_is_there(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    page = preview(qtbot, wizard)
    wait_read(qtbot, wizard)
    model = page.view.table.model()
    titles = [str(model.headerData(at, Qt.Orientation.Horizontal)).split("\n") for at in range(model.columnCount())]
    place = next(at for at, title in enumerate(titles) if title[0] == "Unit price")
    assert titles[place][1] == "Prix unitaire TTC · amount"
    page.view.table.setFocus()
    page.view.table.setCurrentIndex(model.index(2, place))
    qtbot.keyClick(page.view.table, Qt.Key.Key_Down)
    text = page.view.cell_words.replace("\u202f", " ")
    assert "the file says “1 015,00”, understood as “1 015,00”" in text
    assert "column “Prix unitaire TTC”, its heading is a usual one" in text


def test_the_preview_follows_the_answers(qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path) -> None:
    path = tmp_path / "ambigu.csv"
    lines = ["N° de commande;Date de commande;Produit;Quantité;Prix unitaire TTC", "1;05/03/2024;Gants;1;12,50"]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    wizard = open_wizard([path], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    seen = []
    for answer in ("dmy", "mdy"):
        wizard.batch.decide(wizard.batch.entries[0], "date_order", answer)
        wait_understood(qtbot, wizard, 1)
        while wizard.currentId() != PageId.PREVIEW:
            before = wizard.currentId()
            click(qtbot, wizard, NEXT)
            qtbot.waitUntil(lambda old=before: wizard.currentId() != old, timeout=PATIENCE)
        page = wizard.currentPage()
        assert isinstance(page, PreviewPage)
        wait_read(qtbot, wizard)
        model = page.view.table.model()
        titles = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]
        place = next(at for at, title in enumerate(titles) if title.startswith("Order date"))
        seen.append(model.index(0, place).data())
    assert seen == ["05/03/2024", "03/05/2024"]


def test_cancelling_answers_at_once_even_while_a_file_is_read(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    tools = InProcessTools(gated=True)
    wizard = open_wizard([french_orders(tmp_path)], tools)
    qtbot.waitUntil(lambda: State.READING in states(wizard).values(), timeout=PATIENCE)
    qtbot.mouseClick(wizard.button(QWizard.WizardButton.CancelButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shiboken6.isValid(wizard))
    assert tools.is_closed
    assert not tools.gate.is_set(), "nobody waited for the file to be read"
    assert context.session.imports == ()


def test_when_every_file_is_held_back_there_is_nothing_to_import(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([rejected_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    page = preview(qtbot, wizard)
    wait_read(qtbot, wizard)
    choose(policies(page)["rejected"], "stop")
    qtbot.waitUntil(lambda: list(states(wizard).values()) == [State.HELD], timeout=PATIENCE)
    click(qtbot, wizard, NEXT)
    last = wizard.currentPage()
    assert isinstance(last, ImportPage)
    assert last.notice.startswith("There is nothing to import")
    assert not wizard.button(FINISH).isEnabled()
