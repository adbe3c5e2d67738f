"""Paths the user hands over: dropped, pasted or chosen; a folder stands for the tables somewhere in it."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

# What a folder is searched for. A file handed over by itself is looked at whatever its name.
TABLE_SUFFIXES = frozenset(
    {".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".xml", ".htm", ".html", ".gz"}
)
MOST_FILES = 200  # of one drop: more is a mistake such as a whole disk
_DEEPEST = 6
# "~$" and ".~lock" are the locks that office programs leave beside an open workbook, "." is what the system hides.
_LITTER_STARTS = (".", "~$", "~wrl")
_LITTER_ENDS = (".tmp", ".part", ".crdownload", ".download", ".lnk", "~")
_LITTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "icon\r"})


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


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was found under the paths of a drop.

    Attributes:
        tables: files that may be tables, in order, without repeats.
        others: names of the files of folders that are no tables.
        in_folders: the tables that were found in folders, not handed over by themselves.
        is_cut: whether there was more than one drop should bring.
    """

    tables: tuple[Path, ...]
    others: tuple[str, ...] = ()
    in_folders: frozenset[Path] = frozenset()
    is_cut: bool = False


def gather(paths: Iterable[Path]) -> Gathered:
    """Return the files themselves and the tables found in the folders.

    What systems and office programs leave behind is passed over in silence. Reads folders from disk: to be called in
    the background.
    """
    found: dict[Path, None] = {}
    others: list[str] = []
    inside: set[Path] = set()
    for path in paths:
        is_folder = path.is_dir()
        for candidate in _walk(path) if is_folder else iter((path,)):
            if is_litter(candidate.name):
                continue
            if is_folder and candidate.suffix.lower() not in TABLE_SUFFIXES:
                others.append(candidate.name)
                continue
            found.setdefault(candidate)
            if is_folder:
                inside.add(candidate)
            if len(found) > MOST_FILES:
                return Gathered(tuple(found)[:MOST_FILES], tuple(others), frozenset(inside), is_cut=True)
    return Gathered(tuple(found), tuple(others), frozenset(inside))


def is_litter(name: str) -> bool:
    """Tell whether a file is hidden, a lock or half a download: nothing anybody would miss."""
    lower = name.lower()
    return lower.startswith(_LITTER_STARTS) or lower.endswith(_LITTER_ENDS) or lower in _LITTER


def _path_in(line: str) -> Path | None:
    text = line.strip().strip('"').strip("'")
    if text.startswith("file:"):
        text = QUrl(text).toLocalFile()
    path = Path(text) if text else None
    return path if path is not None and path.is_absolute() else None


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder in the order of their names, links not followed."""
    for place, folders, names in os.walk(folder):
        depth = len(Path(place).relative_to(folder).parts)
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if depth < _DEEPEST else []
        for name in sorted(names):
            yield Path(place, name)
