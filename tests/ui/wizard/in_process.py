"""The real import without its processes: quick, and able to stand still where a test wants it to."""

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from ecomkpi_desktop.base.progress import Progress
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import Imported
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import Understanding, understand


class InProcessTools:
    """Looks at and reads files on the worker's own thread.

    Attributes:
        gate: reading waits until it is open.
        asked: names of the files looked at, with their overrides.
    """

    def __init__(self, *, gated: bool = False) -> None:
        self.gate = threading.Event()
        if not gated:
            self.gate.set()
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.is_closed = False

    def prepare(self) -> None:
        """Nothing to make ready."""

    def understand(self, path: Path, overrides: Mapping[str, str], known: Sequence[Recipe]) -> Understanding:
        self.asked.append((path.name, dict(overrides)))
        return understand(path, overrides, known=known)

    def read(self, path: Path, recipe: Recipe, progress: Progress) -> Imported:
        done = 0.0
        while not self.gate.wait(0.02):
            done = min(done + 0.01, 0.5)
            progress.report("reading", done)
        return run_import(path, recipe, progress)

    def close(self) -> None:
        self.is_closed = True
