"""A file without headings, from the drop to the document."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.wizard.card import FileCard
from ecomkpi_desktop.ui.wizard.combo import Combo
from ecomkpi_desktop.ui.wizard.entry import State
from ecomkpi_desktop.ui.wizard.preview_page import PreviewPage
from ecomkpi_desktop.ui.wizard.questions_page import QuestionsPage
from ecomkpi_desktop.ui.wizard.wizard import PageId
from tests.ui.wizard.conftest import OpenWizard, wait_read, wait_understood
from tests.ui.wizard.files import nameless_table
from tests.ui.wizard.in_process import InProcessTools
from tests.ui.wizard.test_wizard import NEXT, click, finish, wait_facts, wait_page

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_the_user_says_what_it_is_about_then_which_column_is_which(
    qtbot: QtBot, context: Context, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard([nameless_table(tmp_path)], InProcessTools())
    wait_understood(qtbot, wizard, 1)
    assert wizard.batch.entries[0].state is State.UNUSABLE
    card = wizard.currentPage().findChild(FileCard)
    assert isinstance(card, FileCard)
    kind = next(combo for combo in card.findChildren(Combo) if combo.isVisible())
    kind.setCurrentIndex(kind.findData(Kind.SPEND.value))
    kind.activated.emit(kind.currentIndex())
    wait_understood(qtbot, wizard, 1)
    click(qtbot, wizard, NEXT)
    wait_page(qtbot, wizard, PageId.QUESTIONS)
    page = wizard.currentPage()
    assert isinstance(page, QuestionsPage)
    (box,) = page.boxes
    assert box.key[1] == "map.channel"
    (answer,) = box.buttons()
    assert answer.text() == "Column 2"
    assert "Google, Meta" in answer.accessibleDescription()
    answer.click()
    click(qtbot, wizard, NEXT)
    wait_page(qtbot, wizard, PageId.PREVIEW)
    wait_read(qtbot, wizard)
    preview = wizard.currentPage()
    assert isinstance(preview, PreviewPage)
    model = preview.view.table.model()
    titles = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]
    assert "Date\nColumn 1 · date" in titles
    click(qtbot, wizard, NEXT)
    finish(qtbot, wizard)
    wait_facts(qtbot, context)
    assert [(record.kind, record.rows_accepted) for record in context.session.imports] == [(Kind.SPEND, 40)]
