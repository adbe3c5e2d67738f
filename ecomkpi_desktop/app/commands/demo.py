"""``demo WORKSPACE``: the demonstration shop, through the ordinary import."""

from argparse import Namespace
from functools import partial

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.import_files import tell
from ecomkpi_desktop.app.commands.outcome import DONE, DONE_WITH_RESERVATIONS
from ecomkpi_desktop.app.demonstration import make_demonstration
from ecomkpi_desktop.base.issues import ReadableError


def run(options: Namespace, console: Console) -> int:
    """Write the shop's export files, import each as a user would, and set what its manager has set."""
    if options.workspace.exists():
        raise ReadableError("workspace_exists", path=str(options.workspace))
    rejected = make_demonstration(
        options.workspace, options.files, partial(tell, console=console, as_json=False)
    )
    return DONE_WITH_RESERVATIONS if rejected else DONE
