"""Somebody in front of the whole window: clicks and keys, and waits until nothing is under way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QWizard
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.wizard.wizard import ImportWizard
from tests.ui.pages.conftest import Desk
from tests.ui.pages.review_user import ReviewUser
from tests.ui.wizard.conftest import PATIENCE, wait_read, wait_understood

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Hands:
    """A window, and somebody in front of it."""

    window: MainWindow
    qtbot: QtBot

    @property
    def session(self) -> Session:
        return self.window.context.session

    @property
    def desk(self) -> Desk:
        return Desk(self.window.context, self.qtbot)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE)

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.desk.settle()
        self.until(lambda: self.session.is_ready)
        self.desk.settle()

    def go(self, key: str) -> Any:
        """Press an entry of the sidebar; the page it shows."""
        self.qtbot.mouseClick(self.window.workspace.rail.button(key), LEFT)
        self.settle()
        return self.window.workspace.pages.current

    def user(self) -> ReviewUser:
        """Go to the reviews."""
        return ReviewUser(self.desk, self.go("reviews"))

    def click(self, button: Any) -> None:
        """Press a button that can be seen and pressed, and wait for what it does."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, LEFT)
        self.settle()

    def choose(self, chooser: Any, value: Any) -> None:
        """Press one of the words of a chooser."""
        place = chooser._values.index(value)
        self.qtbot.mouseClick(chooser, LEFT, pos=chooser.tabRect(place).center())
        self.settle()

    def pick(self, box: Any, value: Any) -> None:
        """Choose in a list with the arrows."""
        box.setFocus()
        steps = box.findData(value) - box.currentIndex()
        for _ in range(abs(steps)):
            self.qtbot.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        assert box.currentData() == value
        self.settle()

    def write(self, field: Any, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type into a field in place of what it holds, and leave it with a key."""
        field.window().activateWindow()
        field.setFocus()
        self.until(field.hasFocus)
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, key)
        self.settle()

    def undo(self) -> None:
        """Press Ctrl+Z in the window."""
        self.window.activateWindow()
        self.window.setFocus()
        self.qtbot.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    @contextmanager
    def in_dialog(self, act: Callable[[Any], None]) -> Iterator[None]:
        """Do something in the dialog that opens meanwhile, and tell what went wrong in it."""
        seen: list[BaseException | None] = []

        def work() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(50, work)
                return
            try:
                act(dialog)
                seen.append(None)
            except BaseException as error:  # noqa: BLE001 - an event loop would swallow it
                seen.append(error)
                dialog.reject()

        QTimer.singleShot(50, work)
        yield
        self.until(lambda: seen)
        if seen[0] is not None:
            raise seen[0]
        self.settle()

    def drop(self, path: Path) -> None:
        """Drop a file on the window and click through the import."""
        window, qtbot = self.window, self.qtbot
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        middle, copy = window.rect().center(), Qt.DropAction.CopyAction
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QDragEnterEvent(middle, copy, mime, button, keys))
        QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, mime, button, keys))
        qtbot.waitUntil(lambda: window.findChild(ImportWizard) is not None, timeout=PATIENCE)
        wizard = window.findChild(ImportWizard)
        wait_understood(qtbot, wizard, 1)
        following = wizard.button(QWizard.WizardButton.NextButton)
        finish = wizard.button(QWizard.WizardButton.FinishButton)
        while not finish.isVisible():
            qtbot.waitUntil(following.isEnabled, timeout=PATIENCE)
            qtbot.mouseClick(following, LEFT)
            qtbot.wait(50)
        wait_read(qtbot, wizard)
        qtbot.waitUntil(finish.isEnabled, timeout=PATIENCE)
        with qtbot.waitSignal(wizard.imported, timeout=PATIENCE):
            qtbot.mouseClick(finish, LEFT)
        qtbot.waitUntil(finish.isEnabled, timeout=PATIENCE)
        qtbot.mouseClick(finish, LEFT)
        qtbot.waitUntil(lambda: not shiboken6.isValid(wizard), timeout=PATIENCE)
        self.settle()
