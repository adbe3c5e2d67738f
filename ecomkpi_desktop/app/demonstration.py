"""The demonstration shop: its export files imported as a user would, then what its manager has set."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from ecomkpi_desktop.app.commands.import_files import import_one
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.demo.shop import DEMO_CHANNEL_MAP, DEMO_SETTINGS, write_demo_files
from ecomkpi_desktop.importing.run import Imported
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import MapChannel, SetSetting


def make_demonstration(
    path: Path, folder: Path | None = None, tell: Callable[[Imported, tuple[Issue, ...]], object] | None = None
) -> int:
    """Create the document of the demonstration shop.

    Args:
        path: of the document, which must not exist.
        folder: where its export files are kept; by default they are thrown away once imported.
        tell: called after each import.

    Returns:
        How many rows were rejected.

    Raises:
        ReadableError: the document cannot be created.
    """
    with tempfile.TemporaryDirectory() as temporary:
        exports = folder or Path(temporary)
        exports.mkdir(parents=True, exist_ok=True)
        rejected = 0
        with Document.create(path) as document:
            for file in write_demo_files(exports):
                imported, issues = import_one(document, file.path, file.overrides, "fr")
                rejected += imported.rows_rejected
                if tell is not None:
                    tell(imported, issues)
            _furnish(document)
    return rejected


def _furnish(document: Document) -> None:
    for raw, channel in DEMO_CHANNEL_MAP.items():
        document.apply(MapChannel(raw, channel))
    for setting in DEMO_SETTINGS:
        document.apply(SetSetting(setting.key, setting.value, setting.valid_from))
