"""``demo WORKSPACE``: the demonstration shop, through the ordinary import."""

import tempfile
from argparse import Namespace
from pathlib import Path

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.import_files import import_one, tell
from ecomkpi_desktop.app.commands.outcome import DONE, DONE_WITH_RESERVATIONS
from ecomkpi_desktop.app.demonstration import furnish
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.demo.shop import write_demo_files
from ecomkpi_desktop.workspace.document import Document


def run(options: Namespace, console: Console) -> int:
    """Write the shop's export files, import each as a user would, and set what its manager has set."""
    if options.workspace.exists():
        raise ReadableError("workspace_exists", path=str(options.workspace))
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.files or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        files = write_demo_files(folder)
        rejected = 0
        with Document.create(options.workspace) as document:
            for file in files:
                imported = import_one(document, file.path, file.overrides)
                rejected += imported.rows_rejected
                tell(imported, console, as_json=False)
            furnish(document)
    return DONE_WITH_RESERVATIONS if rejected else DONE
