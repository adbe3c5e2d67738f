"""Start of the frozen program: what ``python -m ecomkpi_desktop`` is in a checkout."""

import os
import sys
from pathlib import Path

# Processes of the program's own are started as the program itself with other words; multiprocessing asks this name.
sys.frozen = getattr(sys, "frozen", True)


def _give_streams() -> None:
    """A program with a window and no console has no streams, and who writes to them must not fail for it."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - until the process ends


def _hold_modules() -> None:
    """Read modules from the file that was started, also when an upgrade puts another in its place meanwhile.

    PyInstaller opens it by its name for each of them; on Linux an open file has a name of its own.
    """
    archive = getattr(sys.modules.get("pyimod02_importers"), "pyz_archive", None)
    if archive is not None and sys.platform == "linux":
        descriptor = os.open(archive._filename, os.O_RDONLY)  # noqa: SLF001 - there is no other way in
        archive._filename = f"/proc/self/fd/{descriptor}"  # noqa: SLF001


if __name__ == "__main__":
    _give_streams()
    _hold_modules()
    # The words with which multiprocessing starts its processes; not imported otherwise: the window comes first.
    if any(word.startswith(("--multiprocessing-fork", "from multiprocessing.")) for word in sys.argv):
        import multiprocessing

        multiprocessing.freeze_support()
    from ecomkpi_desktop.app.main import main

    sys.exit(main())
