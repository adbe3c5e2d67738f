from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QWizard
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.wizard.card import FileCard
from ecomkpi_desktop.ui.wizard.combo import Combo
from ecomkpi_desktop.ui.wizard.entry import State
from ecomkpi_desktop.ui.wizard.files_page import FilesPage
from ecomkpi_desktop.ui.wizard.import_page import ImportPage
from ecomkpi_desktop.ui.wizard.preview_page import PreviewPage
from ecomkpi_desktop.ui.wizard.questions_page import QuestionsPage
from ecomkpi_desktop.ui.wizard.results_page import ResultsPage
from ecomkpi_desktop.ui.wizard.wizard import ImportWizard, PageId
from tests.ui.wizard.conftest import PATIENCE, OpenWizard, states, wait_read, wait_understood
from tests.ui.wizard.files import (
    doubtful_orders,
    empty_file,
    french_orders,
    rejected_orders,
    spend_workbook,
    text_file,
    truncated_workbook,
)
from tests.ui.wizard.in_process import InProcessTools

# The offscreen platform says so whenever a visible window's limits change.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

NEXT, FINISH = QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton
UNDO = QWizard.WizardButton.CustomButton1


def drop(page: FilesPage, paths: list[Path]) -> None:
    """Drop files on the middle of a page."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = page.rect().center()
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, mime, button, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, mime, button, keys)
    QApplication.sendEvent(page, event)
    assert event.isAccepted()


def click(qtbot: QtBot, wizard: ImportWizard, which: QWizard.WizardButton) -> None:
    button = wizard.button(which)
    qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def leave(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Go on to the cockpit: from the results, or from the assumptions that follow them the first time."""
    if wizard.nextId() != -1:
        click(qtbot, wizard, NEXT)
    click(qtbot, wizard, FINISH)


def finish(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Press Finish and wait until the document has everything."""
    with qtbot.waitSignal(wizard.imported, timeout=PATIENCE):
        click(qtbot, wizard, FINISH)


def wait_page(qtbot: QtBot, wizard: ImportWizard, page: PageId) -> None:
    qtbot.waitUntil(lambda: wizard.currentId() == page, timeout=PATIENCE)


def page_of(wizard: ImportWizard) -> object:
    return wizard.currentPage()


def wait_facts(qtbot: QtBot, context: Context) -> None:
    qtbot.waitUntil(lambda: context.session.is_ready and context.session.runner.is_idle, timeout=PATIENCE)


def test_files_go_from_drop_to_document_and_undo_takes_them_back(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard()
    page = page_of(wizard)
    assert isinstance(page, FilesPage)
    drop(page, [french_orders(tmp_path), spend_workbook(tmp_path)])
    wait_understood(qtbot, wizard, 2)
    click(qtbot, wizard, NEXT)
    assert wizard.currentId() == PageId.PREVIEW, "there is no doubt, so that nothing is asked"
    click(qtbot, wizard, NEXT)
    wait_read(qtbot, wizard)
    finish(qtbot, wizard)
    wait_facts(qtbot, context)
    session = context.session
    assert {record.kind: record.rows_accepted for record in session.imports} == {Kind.ORDERS: 4, Kind.SPEND: 20}
    assert session.undo_stack.count() == 1
    with qtbot.waitSignal(session.applied, timeout=PATIENCE):
        session.undo_stack.undo()
    assert session.imports == ()
    with qtbot.waitSignal(session.applied, timeout=PATIENCE):
        session.undo_stack.redo()
    assert len(session.imports) == 2
    wait_facts(qtbot, context)


def test_bad_files_explain_themselves_and_the_good_one_is_imported(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    good = french_orders(tmp_path)
    bad = [empty_file(tmp_path), text_file(tmp_path), truncated_workbook(tmp_path)]
    wizard = open_wizard([good, *bad], InProcessTools())
    wait_understood(qtbot, wizard, 4)
    qtbot.waitUntil(lambda: len(wizard.findChildren(FileCard)) == 4)
    cards = {card.entry.path: card for card in wizard.findChildren(FileCard)}
    for path in bad:
        assert states(wizard)[path.name] is State.UNUSABLE
        qtbot.waitUntil(lambda card=cards[path]: card.entry.path.name in card.accessibleDescription())
    click(qtbot, wizard, NEXT)
    click(qtbot, wizard, NEXT)
    last = page_of(wizard)
    assert isinstance(last, ImportPage)
    wait_read(qtbot, wizard)
    assert "3" in last.notice, "the files left out are counted"
    finish(qtbot, wizard)
    wait_facts(qtbot, context)
    assert [record.file for record in context.session.imports] == [good.name]


def test_only_doubts_are_asked_and_the_answer_holds(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([doubtful_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    click(qtbot, wizard, NEXT)
    page = page_of(wizard)
    assert isinstance(page, QuestionsPage)
    (box,) = page.boxes
    assert box.value == "TTC", "the likely answer is proposed"
    qtbot.waitUntil(box.buttons()[0].hasFocus)
    qtbot.keyClick(box.buttons()[0], Qt.Key.Key_Down)
    assert box.value == "HT"
    click(qtbot, wizard, NEXT)
    wait_page(qtbot, wizard, PageId.PREVIEW)
    click(qtbot, wizard, NEXT)
    wait_read(qtbot, wizard)
    finish(qtbot, wizard)
    wait_facts(qtbot, context)
    (record,) = context.session.imports
    assert '"amounts": "HT"' in record.recipe or '"amounts":"HT"' in record.recipe


def test_next_month_the_same_export_needs_no_answer(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    path = doubtful_orders(tmp_path)
    for is_asked in (True, False):
        wizard = open_wizard([path], InProcessTools())
        wait_understood(qtbot, wizard, 1)
        qtbot.waitUntil(lambda: context.session.sequence.is_idle, timeout=PATIENCE)
        wait_understood(qtbot, wizard, 1)
        click(qtbot, wizard, NEXT)
        assert (wizard.currentId() == PageId.QUESTIONS) is is_asked
        if is_asked:
            click(qtbot, wizard, NEXT)
            wait_page(qtbot, wizard, PageId.PREVIEW)
        click(qtbot, wizard, NEXT)
        wait_read(qtbot, wizard)
        finish(qtbot, wizard)
        wait_facts(qtbot, context)
        if shiboken6.isValid(wizard):
            leave(qtbot, wizard)


def test_importing_a_file_again_says_so_and_changes_nothing(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    path = french_orders(tmp_path)
    for _ in range(2):
        wizard = open_wizard([path], InProcessTools())
        wait_understood(qtbot, wizard, 1)
        click(qtbot, wizard, NEXT)
        click(qtbot, wizard, NEXT)
        finish(qtbot, wizard)
        wait_facts(qtbot, context)
    assert len(context.session.imports) == 1
    assert context.session.undo_stack.count() == 1
    last = page_of(wizard)
    assert isinstance(last, ResultsPage)
    assert f"{path.name} was imported before" in last.remarks
    assert not wizard.button(QWizard.WizardButton.CancelButton).isVisible()
    assert not wizard.button(UNDO).isVisible(), "there is nothing to undo"
    leave(qtbot, wizard)
    qtbot.waitUntil(lambda: not shiboken6.isValid(wizard))


def test_cancel_in_the_middle_changes_nothing(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools(gated=True))
    wait_understood(qtbot, wizard, 1)
    click(qtbot, wizard, NEXT)
    click(qtbot, wizard, NEXT)
    qtbot.waitUntil(lambda: State.READING in states(wizard).values(), timeout=PATIENCE)
    assert not wizard.button(FINISH).isEnabled()
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(wizard))
    qtbot.waitUntil(lambda: context.session.sequence.is_idle, timeout=PATIENCE)
    assert context.session.imports == ()
    assert context.session.undo_stack.count() == 0


def test_copied_files_can_be_pasted(qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path) -> None:
    wizard = open_wizard([], InProcessTools())
    QGuiApplication.clipboard().setText(str(french_orders(tmp_path)))
    page = page_of(wizard)
    assert isinstance(page, FilesPage)
    page.paste()
    wait_understood(qtbot, wizard, 1)
    wait_read(qtbot, wizard)


def test_a_file_can_be_left_out_again(qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    qtbot.waitUntil(lambda: wizard.findChild(FileCard) is not None)
    card = wizard.findChild(FileCard)
    buttons = card.findChildren(QAbstractButton)
    remove = next(button for button in buttons if button.accessibleName().startswith("Leave"))
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert wizard.batch.entries == ()
    qtbot.waitUntil(lambda: not wizard.button(NEXT).isEnabled())


def test_the_advanced_drawer_corrects_a_column(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([french_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    qtbot.waitUntil(lambda: wizard.findChild(FileCard) is not None)
    card = wizard.findChild(FileCard)
    advanced = next(button for button in card.findChildren(QAbstractButton) if button.text() == "Advanced")
    qtbot.mouseClick(advanced, Qt.MouseButton.LeftButton)
    field = next(combo for combo in card.findChildren(Combo) if combo.property("key") == "map.sku")
    field.setCurrentIndex(field.findData("Produit"))
    field.activated.emit(field.currentIndex())
    wait_understood(qtbot, wizard, 1)
    wait_read(qtbot, wizard)
    imported = wizard.batch.entries[0].imported
    assert imported is not None
    assert imported.recipe.mapping["sku"] == "Produit"


def test_the_preview_shows_typed_rows_and_the_rows_behind_a_problem(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([rejected_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    click(qtbot, wizard, NEXT)
    page = page_of(wizard)
    assert isinstance(page, PreviewPage)
    wait_read(qtbot, wizard)
    table = page.view.table
    model = table.model()
    headings = {
        str(model.headerData(column, Qt.Orientation.Horizontal)).split("\n")[0]: column
        for column in range(model.columnCount())
    }
    assert model.index(3, headings["Unit price"]).data().replace("\u202f", " ") == "1 015,00"
    assert model.index(0, headings["Order date"]).data() == "03/05/2024"
    alignment = Qt.AlignmentFlag(model.index(0, headings["Unit price"]).data(Qt.ItemDataRole.TextAlignmentRole))
    assert alignment & Qt.AlignmentFlag.AlignRight
    boxes = page.view.issue_boxes
    assert {box.issue.code for box in boxes} >= {"date_unreadable", "value_missing"}
    box = next(box for box in boxes if box.issue.code == "date_unreadable")
    toggle = next(button for button in box.findChildren(QAbstractButton) if button.isCheckable())
    toggle.click()
    qtbot.waitUntil(lambda: box.rows_table is not None, timeout=PATIENCE)
    assert box.rows_table is not None
    assert box.rows_table.model().index(0, 2).data() == "demain"


def test_the_keyboard_alone_leads_to_the_end(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([doubtful_orders(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    key = Qt.Key.Key_Return
    qtbot.waitUntil(wizard.button(NEXT).isEnabled, timeout=PATIENCE)
    qtbot.keyClick(wizard.button(NEXT), key)
    wait_page(qtbot, wizard, PageId.QUESTIONS)
    qtbot.keyClick(wizard.currentPage(), key)
    wait_page(qtbot, wizard, PageId.PREVIEW)
    qtbot.keyClick(wizard.currentPage(), key)
    wait_page(qtbot, wizard, PageId.IMPORT)
    qtbot.waitUntil(wizard.button(FINISH).isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(wizard.imported, timeout=PATIENCE):
        qtbot.keyClick(wizard.currentPage(), key)
    wait_facts(qtbot, context)
    assert len(context.session.imports) == 1
