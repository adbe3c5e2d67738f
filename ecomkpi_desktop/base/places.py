"""Where the user's own files are kept when not in the platform's places: portable use, and tests.

Settings, caches and the demonstration shop go to the platform's folders. A file named ``portable`` beside the
executable keeps them beside it instead: on a USB stick, or where nothing may be left on a computer.
"""

import os
import sys
from pathlib import Path

_VARIABLE = "ECOMKPI_HOME"
_MARK = "portable"
_FOLDER = "EcomKPI data"


def own_folder() -> Path | None:
    """Return the one folder that holds everything of the user's; None to use the platform's places.

    It is the folder that the environment variable ``ECOMKPI_HOME`` names, or the one beside a portable program.
    """
    if named := os.environ.get(_VARIABLE):
        return Path(named)
    beside = Path(sys.executable).parent
    if getattr(sys, "frozen", False) and (beside / _MARK).is_file():
        return beside / _FOLDER
    return None


def use_own_folder(folder: Path) -> None:
    """Keep everything in a folder from now on, in the processes started from here too."""
    os.environ[_VARIABLE] = str(folder)
