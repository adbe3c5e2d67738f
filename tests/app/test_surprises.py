"""What the smoke test takes for unexpected; in a process of its own, since it takes every hook of the interpreter."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import gc, logging, socket, sys, threading, warnings
from PySide6.QtCore import qWarning
from ecomkpi_desktop.app.surprises import Surprises
surprises = Surprises()
logging.getLogger("a.room").info("an ordinary remark")
assert not surprises.found
{happens}
print(*surprises.found, sep="|")
"""


def found(happens: str) -> str:
    command = [sys.executable, "-c", PROGRAM.format(happens=happens)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def test_warnings_of_the_log_of_python_and_of_qt_are_unexpected() -> None:
    assert found('logging.getLogger("a.room").warning("a doubt")') == "log a.room: a doubt"
    assert found('warnings.warn("old", DeprecationWarning)').startswith("DeprecationWarning at <string>:")
    assert found('qWarning("no font")') == "Qt: no font"


def test_errors_that_nobody_caught_are_unexpected_on_every_thread() -> None:
    assert found("thread = threading.Thread(target=lambda: 1 / 0); thread.start(); thread.join()") == (
        "error on a thread ZeroDivisionError: division by zero"
    )


def test_a_network_connection_is_unexpected() -> None:
    assert found('socket.socket(type=socket.SOCK_DGRAM).bind(("127.0.0.1", 0))').startswith("network: socket.bind")
