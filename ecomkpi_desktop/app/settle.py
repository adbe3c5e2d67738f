"""Waiting until a window has come to rest: for pictures of it, and for seeing whether it works."""

from PySide6.QtCore import QEventLoop, QTimer

from ecomkpi_desktop.ui.window.main_window import MainWindow

_PATIENCE_MS = 60_000
_QUIET_MS = 250  # nothing has been computed for this long: what is seen stands


def settle(window: MainWindow) -> None:
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
