"""What is new in a folder: the tables that the document does not have yet, told by their bytes."""

import hashlib
import threading
from dataclasses import dataclass
from pathlib import Path

from ecomkpi_desktop.base.progress import Cancelled
from ecomkpi_desktop.ui.wizard.gather import gather

_CHUNK = 1 << 22


@dataclass(frozen=True, slots=True)
class News:
    """What was found in a folder.

    Attributes:
        folder: which one.
        new: tables that were not imported yet.
        old: how many were.
        is_there: whether the folder is.
    """

    folder: Path
    new: tuple[Path, ...] = ()
    old: int = 0
    is_there: bool = True


def news_of(folder: Path, known: frozenset[str], stop: threading.Event) -> News:
    """Return what is new in a folder. Reads every table in it: to be called in the background.

    Args:
        folder: looked through with the folders in it.
        known: SHA-256 of the files the document has.
        stop: ends the work as soon as it is set.

    Raises:
        Cancelled: it was set.
    """
    if not folder.is_dir():
        return News(folder, is_there=False)
    tables = gather((folder,)).tables
    new = tuple(path for path in tables if _sha256(path, stop) not in known)
    return News(folder, new, len(tables) - len(new))


def _sha256(path: Path, stop: threading.Event) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                if stop.is_set():
                    raise Cancelled
                digest.update(chunk)
    except OSError:  # cannot be read now: the wizard says why
        return ""
    return digest.hexdigest()
