"""One window per user: a second start hands its files to the first and leaves.

No socket is opened: the first start holds a lock file, and watches the folder in which the second leaves a note. The
note is written under another name and renamed, so that only whole ones are read.
"""

import json
import os
import sys
import time
import uuid
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QStandardPaths, Signal, Slot

from ecomkpi_desktop.base.places import own_folder

_PATIENCE_SECONDS = 5.0  # a first start that is still loading takes no notes
_LOOK_SECONDS = 0.02
_NOTE = ".note"
_MOST_BYTES = 1 << 20


class SingleInstance(QObject):
    """The claim of this process to be the one with the window.

    Args:
        folder: of the lock and the notes, the user's own.

    Signals:
        asked: another start asks for files to be taken: a list of paths, empty to show the window only.
    """

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        with suppress(OSError):  # where nothing can be written there is no other instance to be found either
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # a lock ends with its process, not with time
        self._watcher: QFileSystemWatcher | None = None

    def claim(self) -> bool:
        """Become the first; False while another process is. Where no lock can be made everyone is."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Take notes from now on, those already there included; nothing unless this process is the first."""
        if not self._lock.isLocked():
            return
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._collect)
        self._collect()

    def hand_over(self, files: list[Path], patience: float = _PATIENCE_SECONDS) -> bool:
        """Ask the first to take files; False when it does not answer, and the files were not taken.

        Args:
            files: absolute paths; empty to show its window.
            patience: how many seconds to wait for it.
        """
        _let_it_come_to_the_front(self._lock)
        name = uuid.uuid4().hex
        part, note = self._folder / f"{name}.part", self._folder / f"{name}{_NOTE}"
        part.write_text(json.dumps([str(file) for file in files]), encoding="utf-8")
        part.replace(note)
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if not note.exists():
                return True
            time.sleep(_LOOK_SECONDS)
        try:
            note.unlink()
        except FileNotFoundError:
            return True  # taken at the last moment
        return False

    def release(self) -> None:
        """Let another be the first."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    @Slot()
    def _collect(self) -> None:
        for note in sorted(self._folder.glob(f"*{_NOTE}")):
            files = _read(note)
            note.unlink(missing_ok=True)  # this is the answer that the other waits for
            self.asked.emit(files)


def run_folder(settings_file: str) -> Path:
    """Return the folder of locks and notes: the user's own, another one for other settings; beside a portable program.

    Args:
        settings_file: where the window's settings are kept.
    """
    if (own := own_folder()) is not None:
        return own / "run"
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and Path(given).is_dir():
        root = Path(given)
    else:
        root = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation))
    mark = uuid.uuid5(uuid.NAMESPACE_URL, str(Path(settings_file).absolute())).hex[:12]
    return root / "EcomKPI Desktop" / mark


def _read(note: Path) -> list[Path]:
    """Return the files that a note names; none when it cannot be understood: the window is then only shown."""
    try:
        with note.open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError):
        return []
    return [Path(name) for name in found if isinstance(name, str)] if isinstance(found, list) else []


def _let_it_come_to_the_front(lock: QLockFile) -> None:
    """Allow the first to raise its window: Windows refuses that to a program that the user has not just started."""
    if sys.platform == "win32":
        import ctypes

        information = lock.getLockInfo()
        process = next((part for part in information if isinstance(part, int) and not isinstance(part, bool)), 0)
        ctypes.windll.user32.AllowSetForegroundWindow(process)
