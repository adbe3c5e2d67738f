"""The first session: an empty window, exports dropped on it, a cockpit with figures, and back again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWizard
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.app.window import make_window
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.wizard.wizard import ImportWizard, PageId
from tests.ui.wizard.conftest import PATIENCE, wait_read, wait_understood
from tests.ui.wizard.files import french_orders, spend_workbook, truncated_workbook

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    memory = Memory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = make_window(qapp, memory, language="en")
    made.show()
    yield made
    made.close()
    shiboken6.delete(made)


def drop_on(window: MainWindow, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle, copy = window.rect().center(), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, copy, mime, button, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, mime, button, keys))


def test_a_newcomer_drops_exports_and_sees_figures(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = tmp_path / "ma boutique.ekpi"

    def choose(*_arguments: object, **_options: object) -> tuple[str, str]:
        return str(document), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    session = window.context.session
    broken = truncated_workbook(tmp_path)
    drop_on(window, [french_orders(tmp_path), spend_workbook(tmp_path), broken])

    qtbot.waitUntil(lambda: window.findChild(ImportWizard) is not None, timeout=PATIENCE)
    wizard = window.findChild(ImportWizard)
    wait_understood(qtbot, wizard, 3)
    for _ in range(2):
        button = wizard.button(QWizard.WizardButton.NextButton)
        qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_read(qtbot, wizard)
    finish = wizard.button(QWizard.WizardButton.FinishButton)
    qtbot.waitUntil(finish.isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(wizard.imported, timeout=PATIENCE):
        qtbot.mouseClick(finish, Qt.MouseButton.LeftButton)

    assert wizard.currentId() == PageId.RESULTS
    following = wizard.button(QWizard.WizardButton.NextButton)
    qtbot.waitUntil(following.isEnabled, timeout=PATIENCE)
    qtbot.mouseClick(following, Qt.MouseButton.LeftButton)
    assert wizard.currentId() == PageId.ASSUMPTIONS
    qtbot.waitUntil(finish.isEnabled, timeout=PATIENCE)
    qtbot.mouseClick(finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shiboken6.isValid(wizard), timeout=PATIENCE)
    qtbot.waitUntil(lambda: session.is_ready and session.runner.is_idle, timeout=PATIENCE)
    assert document.exists()
    assert {record.kind for record in session.imports} == {Kind.ORDERS, Kind.SPEND}
    assert session.facts is not None
    assert session.selection is not None
    figures: list[float | None] = []
    session.request(
        "test", lambda engine, selection: engine.figures(selection)["orders"].value, figures.append
    )
    qtbot.waitUntil(lambda: bool(figures), timeout=PATIENCE)
    assert figures == [3]

    session.undo_stack.undo()
    qtbot.waitUntil(lambda: session.imports == (), timeout=PATIENCE)
    qtbot.waitUntil(lambda: session.sequence.is_idle and session.runner.is_idle, timeout=PATIENCE)
    assert not session.has_data
