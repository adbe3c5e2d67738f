"""What comes from outside while the window runs: files opened in the file manager, or handed over by another start."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.ui.window.main_window import MainWindow

_LATER_MS = 300


class FrontDoor(QObject):
    """Brings files to the window one batch after the other; while a dialog asks something they wait.

    Args:
        application: macOS tells it which files to open, often before there is a window.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._window: MainWindow | None = None
        self._batches: list[list[Path]] = []
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(_LATER_MS)
        self._retry.timeout.connect(self._bring)
        application.installEventFilter(self)

    def open_to(self, window: MainWindow) -> None:
        """Bring files to a window from now on, those that came before it included."""
        self._window = window
        self._bring()

    def close(self) -> None:
        """Bring nothing any more: the window is gone."""
        self._retry.stop()
        self._window = None

    @Slot(object)
    def take(self, files: list[Path]) -> None:
        """Show the window and give it files to open or import."""
        if self._window is not None:
            _show(self._window)
        if files:
            self._batches.append(files)
            self._bring()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Take the files that macOS asks to open: a double click, a drop on the icon, "open with"."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            if event.file():
                self.take([Path(event.file())])
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _bring(self) -> None:
        if self._window is None or not self._batches:
            return
        if QApplication.activeModalWidget() is not None:
            self._retry.start()
            return
        self._window.deeds.take(self._batches.pop(0))
        if self._batches:
            self._retry.start()


def _show(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
