"""Run by ``test_real_screen`` in a process of its own, on a real X display: open a document, go from page to page.

Prints what a person would see: the platform, the title, the pages that were shown, the text of the first dial.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ecomkpi_desktop.app.window import PAGES, make_application, make_window
from ecomkpi_desktop.ui.window.main_window import MainWindow
from ecomkpi_desktop.ui.window.memory import Memory
from ecomkpi_desktop.ui.window.places import KEYED


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(window: MainWindow) -> None:
    session = window.context.session
    for _ in range(300):
        wait(50)
        if session.is_ready and session.runner.is_idle and session.sequence.is_idle:
            return
    sys.exit("the window never came to rest")


def main(document: Path, picture: Path) -> None:
    application = make_application(["-platform", "xcb"])
    memory = Memory(QSettings(str(picture.with_suffix(".ini")), QSettings.Format.IniFormat))
    window = make_window(application, memory, language="fr")
    window.show()
    if not QTest.qWaitForWindowExposed(window):
        sys.exit("no window was shown")
    window.activateWindow()  # there is no window manager to do it
    if not QTest.qWaitForWindowActive(window):
        sys.exit("the window has no focus")
    window.deeds.take([document])
    settle(window)
    shown = []
    for number, key in enumerate(PAGES[:KEYED], start=1):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        settle(window)
        page = window.workspace.pages.current
        shown.append(page.key if page is not None and page.isVisible() else f"not {key}")
    screen = window.screen()
    screen.grabWindow(window.winId()).save(str(picture))
    dial = window.workspace.strip.dial("cm3")
    print(QGuiApplication.platformName(), window.windowTitle(), ",".join(shown), dial.accessibleName(), sep="|")
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
