"""Runs the window in a process of its own and returns what it found."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(task: str, document: Path, out: Path, *options: str, scale: float = 1.0) -> dict[str, list[str]]:
    """Do a task of ``tests.pictures.on_stage``; the document is made if it is not there."""
    quiet = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTEST_"))}
    settings = {
        "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT), "LANG": "fr_FR.UTF-8",
        "TZ": "Europe/Paris",
    }  # fmt: skip
    command = [sys.executable, "-m", "tests.pictures.on_stage", task, str(document), str(out), *options]
    done = subprocess.run(
        command, cwd=ROOT, env=quiet | settings, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
