"""Opening a document for a command, and the engine on it."""

from pathlib import Path

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.workspace.document import Document


def open_to_read(path: Path) -> Document:
    """Open an existing document for reading.

    Raises:
        ReadableError: it does not exist or cannot be opened.
    """
    _must_exist(path)
    return Document.open(path, read_only=True)


def open_to_write(path: Path) -> Document:
    """Open an existing document for writing.

    Raises:
        ReadableError: it does not exist, or cannot be opened for writing.
    """
    _must_exist(path)
    return Document.open(path)


def engine_on(document: Document) -> Engine:
    """Build the engine on what a document holds."""
    facts = Facts.build(document.tables(), channel_map=document.channel_map())
    return Engine(facts, document.settings)


def _must_exist(path: Path) -> None:
    if not path.exists():
        raise ReadableError("workspace_missing", path=str(path))
