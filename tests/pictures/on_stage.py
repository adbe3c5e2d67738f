"""Run in a process of its own, without a screen: the window on the demonstration shop, on a day that never changes.

``photograph`` writes a picture of every page, ``measure`` what does not fit, ``speak`` what cannot be heard or reached,
``see`` what is too faint. ``--scenes dialogs`` does the same with what opens over the pages, on a copy of the document.
What was found is printed as JSON: picture or page -> lines.
"""

import argparse
import inspect
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from ecomkpi_desktop.base import clock

TODAY = date(2026, 1, 15)
_SMALL = (640, 420)  # pixels that any screen has for a dialog


def main(arguments: list[str]) -> int:
    """Do one of the three."""
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=sorted(TASKS))
    parser.add_argument("document", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--lang", default="fr")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--text", type=float, default=1.0, help="how much larger the system's text is")
    parser.add_argument("--scenes", default="pages", choices=["pages", "dialogs"])
    parser.add_argument("--contrast", type=float, default=4.5, help="least contrast of words")
    options = parser.parse_args(arguments)
    clock.today = lambda: TODAY
    clock.now = lambda: datetime(TODAY.year, TODAY.month, TODAY.day, 9, 30, tzinfo=UTC)
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        found = TASKS[options.task](options)
    except BaseException:  # noqa: BLE001 - whatever it is, the process must end
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)  # at once: the threads of the window would keep the process
    print("\n" + json.dumps(found, ensure_ascii=False))
    return 0


class Stage:
    """The window, and the ways to bring it to each of its pictures."""

    def __init__(self, options: argparse.Namespace) -> None:
        from ecomkpi_desktop.app.window import make_application, make_window
        from ecomkpi_desktop.ui.theme.fonts import load_fonts
        from ecomkpi_desktop.ui.theme.tokens import load_scale
        from ecomkpi_desktop.ui.window.memory import Memory

        self.application = make_application(["-platform", "offscreen"])
        self.application.setCursorFlashTime(0)
        load_fonts()
        font = self.application.font()
        font.setPointSizeF(load_scale().base_points * options.text)
        self.application.setFont(font)
        memory = Memory(QSettings(str(options.out / "stage.ini"), QSettings.Format.IniFormat))
        memory.theme = options.theme
        self.window = make_window(self.application, memory, language=options.lang)
        self.document = options.document

    def open(self, size: tuple[int, int]) -> None:
        """Show the window on the document."""
        if not self.document.exists():
            from ecomkpi_desktop.app.demonstration import make_demonstration

            make_demonstration(self.document)
        self.resize(size)
        self.window.show()
        self.settle()
        self.window.deeds.take([self.document])
        self.settle()

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size, in pixels of the layout."""
        self.window.resize(QSize(*size))
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way and everything is laid out."""
        from ecomkpi_desktop.app.settle import settle

        settle(self.window)
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.application.processEvents()

    def scenes(self) -> Iterator[tuple[str, QWidget]]:
        """Bring the window to each page in turn; yield its name and what is to be looked at."""
        from ecomkpi_desktop.ui.window.places import PLACES

        view = self.window.workspace
        for place in PLACES:
            view.show_page(place.key)
            self.settle()
            self._let_go()
            yield place.key, self.window
        view.show_page(PLACES[0].key)
        view.show_settings(True)
        self.settle()
        self._let_go()
        yield "settings", self.window
        view.show_settings(False)
        self.window.show_help("figure/cm3")
        self.settle()
        shown = self.window.help.shown
        assert shown is not None
        shown.resize(980, 700)
        self.settle()
        yield "help", shown
        shown.close()
        self.window.run("palette")
        self.application.processEvents()
        yield "palette", self.window.offering.palette
        self.window.offering.palette.close()

    def dialogs(self, look: Callable[[str, QWidget], None]) -> None:
        """Bring the window to each of its dialogs, and through a first import; ``look`` is told each."""
        from ecomkpi_desktop.app.scenes import Scenes

        scenes = Scenes(self.window, self.settle, look)
        scenes.dialogs()
        self._show_licences(look)
        folder = self.document.parent / "first run"
        folder.mkdir()
        scenes.first_run(folder)

    def _show_licences(self, look: Callable[[str, QWidget], None]) -> None:
        """Only an installed program knows what it is made of."""
        from ecomkpi_desktop.base.components import Component
        from ecomkpi_desktop.ui.window.licences import LicencesDialog

        parts = [Component(f"Part {number}", "1.0", "MIT", "Permission is hereby granted.") for number in range(9)]
        dialog = LicencesDialog(parts, self.window.context.theme, self.window)
        dialog.show()
        self.settle()
        look("licences", dialog)
        dialog.close()

    def _let_go(self) -> None:
        """Take the focus away: where it is differs with what was shown before."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.application.processEvents()


def photograph(options: argparse.Namespace) -> dict[str, list[str]]:
    """Write a picture of everything, tall enough for whole pages, and of the pages as a laptop shows them."""
    if options.scenes == "dialogs":
        return _with_dialogs(options, (1280, 800), partial(_grab, options.out))
    stage = Stage(options)
    stage.resize((1280, 800))
    stage.window.show()
    stage.settle()
    stage.window.grab().save(str(options.out / "welcome.png"))
    stage.open((1280, 800))
    small = options.out / "small"
    small.mkdir(exist_ok=True)
    for name, shown in stage.scenes():
        if shown is stage.window:
            shown.grab().save(str(small / f"{name}.png"))
    stage.resize((1280, 1600))
    for name, shown in stage.scenes():
        shown.grab().save(str(options.out / f"{name}.png"))
    stage.window.close()
    return {}


def measure(options: argparse.Namespace) -> dict[str, list[str]]:
    """Find what does not fit, in a window of a laptop and in the smallest."""
    from tests.pictures.measuring import faults

    if options.scenes == "dialogs":
        return _with_dialogs(options, (1280, 800), _measure_dialog)
    stage = Stage(options)
    elided = _watch_elision()
    found: dict[str, list[str]] = {}
    sizes = ((1280, 800), (911, 512)) if options.text == 1.0 else ((1280, 800),)
    stage.resize(sizes[0])
    stage.window.show()
    stage.settle()
    found["welcome"] = [str(fault) for fault in faults(stage.window)]
    stage.open(sizes[0])
    for size in sizes:
        stage.resize(size)
        elided.clear()
        for name, shown in stage.scenes():
            lines = [str(fault) for fault in faults(shown)]
            lines += sorted(elided)
            elided.clear()
            found[f"{name} {size[0]}x{size[1]}"] = lines
    stage.window.close()
    return {name: lines for name, lines in found.items() if lines}


def speak(options: argparse.Namespace) -> dict[str, list[str]]:
    """Find what cannot be heard, reached or seen to be reached."""
    from tests.pictures.speaking import silent, unreachable, unseen

    if options.scenes == "dialogs":
        return _with_dialogs(options, (1280, 800), _hear_dialog)
    stage = Stage(options)
    stage.open((1280, 800))
    stage.window.activateWindow()
    found = {}
    for name, shown in stage.scenes():
        lines = silent(shown)
        if name != "palette":  # there the keyboard never leaves the field
            lines += [*unreachable(shown), *unseen(shown)]
        found[name] = lines
    stage.window.close()
    return {name: lines for name, lines in found.items() if lines}


def _watch_elision() -> set[str]:
    """Note every text that painted parts cut, but for the cells of tables, whose tool tip tells the whole."""
    noted: set[str] = set()
    elide = QFontMetrics.elidedText

    def watched(self: QFontMetrics, text: str, *arguments: object) -> str:
        shown = elide(self, text, *arguments)  # type: ignore[arg-type]
        frame = inspect.currentframe()
        caller = frame.f_back if frame is not None else None
        owner = caller.f_locals.get("self") if caller is not None else None
        in_table = owner is not None and isinstance(getattr(owner, "parent", lambda: None)(), QTableView)
        if shown != text and not in_table:
            noted.add(f"painted text is cut: {text!r} by {type(owner).__name__}")
        return shown

    QFontMetrics.elidedText = watched  # type: ignore[method-assign, assignment]
    return noted


def see(options: argparse.Namespace) -> dict[str, list[str]]:
    """Find words that stand out too little from their ground, as they are painted."""
    from tests.pictures.seeing import faint

    if options.scenes == "dialogs":
        return _with_dialogs(options, (1280, 1600), lambda _name, shown: faint(shown, options.contrast))
    stage = Stage(options)
    stage.open((1280, 3400))
    found = {name: faint(shown, options.contrast) for name, shown in stage.scenes()}
    stage.window.close()
    return {name: lines for name, lines in found.items() if lines}


def _with_dialogs(
    options: argparse.Namespace, size: tuple[int, int], look: Callable[[str, QWidget], list[str]]
) -> dict[str, list[str]]:
    """Look at each dialog; return what was found, by name."""
    stage = Stage(options)
    stage.open(size)
    own = options.out / stage.document.name  # notes are taken on the way
    stage.window.context.session.ask(lambda document: document.save_copy(own), lambda _done: None)
    stage.settle()
    stage.document = own
    stage.open(size)
    found: dict[str, list[str]] = {}
    stage.dialogs(lambda name, shown: found.setdefault(name, []).extend(look(name, shown)))
    stage.window.close()
    return {name: lines for name, lines in found.items() if lines}


def _grab(out: Path, name: str, shown: QWidget) -> list[str]:
    """Photograph a dialog, but for one that tells about the machine it runs on."""
    if name != "about":
        _quiet(shown)
        shown.grab().save(str(out / f"{name}.png"))
    return []


def _quiet(shown: QWidget) -> None:
    """Take the focus away: the cursor of a field comes and goes."""
    focused = shown.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()


def _measure_dialog(_name: str, shown: QWidget) -> list[str]:
    """Find what does not fit as it opens, and as small as it can be made on a small laptop."""
    from tests.pictures.measuring import faults

    lines = [str(fault) for fault in faults(shown)]
    if shown.parent() is not None:  # a dialog; the window itself is measured with the pages
        size = shown.size()
        shown.resize(shown.minimumSizeHint().expandedTo(QSize(*_SMALL)).boundedTo(size))
        QApplication.processEvents()
        lines += [f"small: {fault}" for fault in faults(shown)]
        shown.resize(size)
        QApplication.processEvents()
    return lines


def _hear_dialog(name: str, shown: QWidget) -> list[str]:
    from tests.pictures.speaking import silent, unreachable, unseen

    shown.activateWindow()
    QApplication.processEvents()
    lines = silent(shown)
    # The window itself is walked with the pages; the pages of a print are Qt's own widget.
    return lines if shown.parent() is None else [*lines, *unreachable(shown), *unseen(shown)]


TASKS: dict[str, Callable[[argparse.Namespace], dict[str, list[str]]]] = {
    "photograph": photograph, "measure": measure, "speak": speak, "see": see,
}  # fmt: skip

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
