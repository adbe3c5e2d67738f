"""Paths the user hands over: dropped, pasted or chosen; a folder stands for the tables somewhere in it."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

# What a folder is searched for. A file handed over by itself is looked at whatever its name.
TABLE_SUFFIXES = frozenset(
    {".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".xml", ".htm", ".html"}
)
MOST_FILES = 200  # of one drop: more is a mistake such as a whole disk
_DEEPEST = 6


def offers_paths(mime: QMimeData) -> bool:
    """Tell cheaply whether something dragged over the window may be files."""
    return mime.hasUrls() and any(url.isLocalFile() for url in mime.urls())


def paths_in(mime: QMimeData) -> tuple[Path, ...]:
    """Return the paths a drop or the clipboard names, in its order; text counts when its lines are absolute paths."""
    if mime.hasUrls():
        found = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    elif mime.hasText():
        found = [path for line in mime.text().splitlines() if (path := _path_in(line)) is not None]
    else:
        found = []
    return tuple(dict.fromkeys(found))


def tables_under(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files themselves and the tables found in the folders, without repeats.

    Reads folders from disk: to be called in the background.
    """
    found: dict[Path, None] = {}
    for path in paths:
        candidates = _walk(path) if path.is_dir() else iter((path,))
        for candidate in candidates:
            found.setdefault(candidate)
            if len(found) >= MOST_FILES:
                return tuple(found)
    return tuple(found)


def _path_in(line: str) -> Path | None:
    text = line.strip().strip('"').strip("'")
    if text.startswith("file:"):
        text = QUrl(text).toLocalFile()
    path = Path(text) if text else None
    return path if path is not None and path.is_absolute() else None


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the tables of a folder in the order of their names, links not followed."""
    for place, folders, names in os.walk(folder):
        depth = len(Path(place).relative_to(folder).parts)
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if depth < _DEEPEST else []
        for name in sorted(names):
            # "~$" are the locks office programs leave beside an open workbook, "." what the system hides.
            if not name.startswith((".", "~$")) and Path(name).suffix.lower() in TABLE_SUFFIXES:
                yield Path(place, name)
