"""What the window may load before it is seen: next to nothing."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Each costs its users between 0.1 and 1 s.
HEAVY = ("numpy", "pandas", "pyarrow", "pyqtgraph", "scipy", "openpyxl", "fastexcel", "sqlite3", "multiprocessing")
NOT_YET = (
    "ecomkpi_desktop.kpi.engine", "ecomkpi_desktop.workspace.document", "ecomkpi_desktop.importing.run",
    "ecomkpi_desktop.ui.wizard.wizard", "ecomkpi_desktop.ui.pages.cockpit.page", "ecomkpi_desktop.ui.plots.cohorts",
)  # fmt: skip


def first_paint(home: Path, *arguments: str) -> dict[str, Any]:
    """Start the program in a process of its own, up to the first paint of its window."""
    variables = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")
    environment = os.environ | dict.fromkeys(variables, str(home)) | {"STARTED_AT": repr(time.time())}
    command = [sys.executable, "-m", "tests.app.first_paint", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


@pytest.mark.parametrize("document", [False, True])
def test_the_window_is_painted_before_anything_heavy_is_loaded(tmp_path: Path, *, document: bool) -> None:
    loaded = set(first_paint(tmp_path, *([str(tmp_path / "none.ekpi")] if document else []))["modules"])
    assert not loaded & set(HEAVY)
    assert not loaded & set(NOT_YET)
    assert "ecomkpi_desktop.ui.window.main_window" in loaded
