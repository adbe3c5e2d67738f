"""What is dragged over the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData

SUFFIX = ".ekpi"


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the local files and folders among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def only_document(paths: list[Path]) -> Path | None:
    """Return the document when exactly one was dropped, alone."""
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == SUFFIX else None
