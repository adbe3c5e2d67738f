"""An upgrade put in place while the window is open, as a package manager does it: the user is told to start again.

What the program has not loaded by then would come from the newer version. Its modules are held to its own file by
``packaging/entry.py``; libraries and helper processes cannot be.
"""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from ecomkpi_desktop.base.issues import Issue, Severity


class ReplacedProgram(QObject):
    """Notices that another file has taken the place of the one this process was started from.

    Args:
        program: the file.

    Signals:
        noticed: the :class:`Issue` that says so, once.
    """

    noticed = Signal(object)

    def __init__(self, program: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._first = _identity(program)
        self._watcher = QFileSystemWatcher([str(program.parent), str(program)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._watcher.fileChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        now = _identity(self._program)
        if now is None or now == self._first:  # in the middle of an upgrade there may be none
            return
        self._watcher.directoryChanged.disconnect(self._look)
        self._watcher.fileChanged.disconnect(self._look)
        self.noticed.emit(Issue("program_replaced", Severity.WARNING))


def _identity(program: Path) -> tuple[int, int, int] | None:
    try:
        found = program.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns
