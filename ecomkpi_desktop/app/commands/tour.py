"""``tour WORKSPACE --out DIR``: one picture of every page, as the window shows it."""

import re
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.opening import open_to_read
from ecomkpi_desktop.app.commands.outcome import DONE
from ecomkpi_desktop.app.window import PAGES, make_window
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.ui.theme.theme import MODES
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory

_PATIENCE_MS = 60_000
_QUIET_MS = 250  # nothing has been computed for this long: the picture stands


def run(options: Namespace, console: Console) -> int:
    """Open the window on the document without a display and photograph each page."""
    with open_to_read(options.workspace):
        pass  # tells in a sentence when it cannot be opened
    size = _size(options.size)
    options.out.mkdir(parents=True, exist_ok=True)
    application = console.application
    if not isinstance(application, QApplication):
        raise TypeError("the tour needs an application with widgets")
    memory = Memory(QSettings(str(options.out / "tour.ini"), QSettings.Format.IniFormat))
    memory.theme = next(mode for mode in MODES if mode == options.theme)
    window = make_window(application, memory, language=console.language)
    try:
        for path in _photograph(window, options, size):
            console.say(str(path))
    finally:
        window.close()
        (options.out / "tour.ini").unlink(missing_ok=True)
    return DONE


def _photograph(window: MainWindow, options: Namespace, size: QSize) -> list[Path]:
    window.resize(size / window.devicePixelRatioF())
    window.show()
    _settle(window)
    pictures = [_grab(window, options, "welcome")]
    window.deeds.take([options.workspace])
    _settle(window)
    for key in PAGES:
        window.workspace.show_page(key)
        _settle(window)
        pictures.append(_grab(window, options, key))
    window.workspace.show_settings(True)
    _settle(window)
    pictures.append(_grab(window, options, "settings"))
    return pictures


def _grab(window: MainWindow, options: Namespace, name: str) -> Path:
    path = Path(options.out / f"{name}.png")
    window.grab().save(str(path))
    return path


def _settle(window: MainWindow) -> None:
    """Run the event loop until nothing has been computed for a moment."""
    session = window.context.session
    loop = QEventLoop()
    quiet = QTimer(singleShot=True, interval=_QUIET_MS)
    quiet.timeout.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    for idle in (session.runner.became_idle, session.sequence.became_idle, session.changed):
        idle.connect(quiet.start)
    quiet.start()
    loop.exec()
    while not (session.runner.is_idle and session.sequence.is_idle):
        quiet.start()
        loop.exec()


def _size(text: str) -> QSize:
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if found is None:
        raise ReadableError("argument_size", value=text)
    return QSize(int(found[1]), int(found[2]))
