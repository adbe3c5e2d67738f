"""``tour WORKSPACE --out DIR``: one picture of every page and of every dialog, as the window shows them."""

import re
from argparse import Namespace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QWidget

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.opening import open_to_read
from ecomkpi_desktop.app.commands.outcome import DONE
from ecomkpi_desktop.app.scenes import Scenes
from ecomkpi_desktop.app.settle import settle
from ecomkpi_desktop.app.window import PAGES, make_window
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.ui.theme.theme import MODES
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory


def run(options: Namespace, console: Console) -> int:
    """Open the window on the document without a display and photograph each page."""
    size = _size(options.size)
    with TemporaryDirectory() as folder:
        copy = Path(folder) / options.workspace.name  # notes are taken on the way, which are not the user's
        with open_to_read(options.workspace) as document:
            document.save_copy(copy)
        return _tour(options, console, copy, size)


def _tour(options: Namespace, console: Console, copy: Path, size: QSize) -> int:
    options.out.mkdir(parents=True, exist_ok=True)
    application = console.application
    if not isinstance(application, QApplication):
        raise TypeError("the tour needs an application with widgets")
    memory = Memory(QSettings(str(options.out / "tour.ini"), QSettings.Format.IniFormat))
    memory.theme = next(mode for mode in MODES if mode == options.theme)
    window = make_window(application, memory, language=console.language)
    try:
        for path in _photograph(window, options, copy, size):
            console.say(str(path))
    finally:
        window.close()
        (options.out / "tour.ini").unlink(missing_ok=True)
    return DONE


def _photograph(window: MainWindow, options: Namespace, copy: Path, size: QSize) -> list[Path]:
    window.resize(size / window.devicePixelRatioF())
    window.show()
    settle(window)
    pictures = [_grab(window, options, "welcome")]
    window.deeds.take([copy])
    settle(window)
    for key in PAGES:
        window.workspace.show_page(key)
        settle(window)
        pictures.append(_grab(window, options, key))
    window.workspace.show_settings(True)
    settle(window)
    pictures.append(_grab(window, options, "settings"))
    window.workspace.show_settings(False)
    scenes = Scenes(
        window, partial(settle, window), lambda name, shown: pictures.append(_grab(shown, options, f"dialog_{name}"))
    )
    scenes.dialogs()
    scenes.first_run(copy.parent)
    return pictures


def _grab(shown: QWidget, options: Namespace, name: str) -> Path:
    path = Path(options.out / f"{name}.png")
    shown.grab().save(str(path))
    return path


def _size(text: str) -> QSize:
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if found is None:
        raise ReadableError("argument_size", value=text)
    return QSize(int(found[1]), int(found[2]))
