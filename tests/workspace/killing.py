"""Kills a process at random moments of its work on a document.

The processes are forked from a server that has loaded the heavy libraries already, where the system can, so that fifty
of them take seconds.
"""

import multiprocessing
import random
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

_LONGEST_SECONDS = 60


def kills(work: Callable[..., None], *arguments: Any, count: int, seed: int) -> Iterator[bool]:
    """Run ``work(tell, *arguments)`` in a process again and again, and kill it at a random moment each time.

    ``work`` calls ``tell()`` where the interesting part begins: half of the kills fall after it.

    Args:
        work: a function of a module.
        arguments: its arguments, after ``tell``.
        count: how often.
        seed: of the random moments.

    Yields:
        after each kill, whether the process was still at work.
    """
    context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    if sys.platform != "win32":
        context.set_forkserver_preload(
            [
                "pyarrow.parquet", "pyarrow.compute", "pyarrow.csv", "ecomkpi_desktop.workspace.applying",
                "ecomkpi_desktop.importing.run", "ecomkpi_desktop.app.commands.import_files", work.__module__,
            ]
        )
    chance = random.Random(seed)
    lengths = _Run(context, work, arguments)
    whole, part = lengths.measure()
    yield False
    for number in range(count):
        run = _Run(context, work, arguments)
        yield run.kill_after(chance.uniform(0, whole)) if number % 2 else run.kill_after(
            chance.uniform(0, part), from_told=True
        )


class _Run:
    def __init__(self, context: Any, work: Callable[..., None], arguments: tuple[Any, ...]) -> None:
        self._ear, mouth = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(mouth, work, arguments))
        self._process.start()
        mouth.close()
        self._wait_for("begun")

    def measure(self) -> tuple[float, float]:
        """Let the work run to its end; seconds of all of it, and of the part that was told."""
        begun = time.perf_counter()
        self._wait_for("told")
        told = time.perf_counter()
        self._process.join(_LONGEST_SECONDS)
        ended = time.perf_counter()
        assert self._process.exitcode == 0, "the work fails by itself"
        self._close()
        return ended - begun, ended - told

    def kill_after(self, seconds: float, *, from_told: bool = False) -> bool:
        if from_told:
            self._wait_for("told")
        time.sleep(seconds)
        self._process.kill()
        self._process.join(_LONGEST_SECONDS)
        at_work = self._process.exitcode != 0
        self._close()
        return at_work

    def _wait_for(self, word: str) -> None:
        assert self._ear.poll(_LONGEST_SECONDS), f"the process never said “{word}”"
        assert self._ear.recv_bytes().decode() == word

    def _close(self) -> None:
        self._ear.close()
        self._process.close()


def _work(mouth: Connection, work: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    mouth.send_bytes(b"begun")

    def tell() -> None:
        try:
            mouth.send_bytes(b"told")
        except OSError:
            sys.exit(1)  # whoever listened was killed himself

    work(tell, *arguments)


def only_the_document_is_left(path: Path) -> bool:
    """Tell whether nothing stands beside a closed document but its backups."""
    return {file.name for file in path.parent.iterdir()} <= {path.name, f".{path.name}.backups"}
