"""What the wizard needs of the import room, as functions that run on worker threads and end when told to."""

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ecomkpi_desktop.base.progress import Cancelled, Progress

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.looking import LookingProcess
    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.importing.result import Imported
    from ecomkpi_desktop.importing.understand import Understanding

_SMALL_BYTES = 1_000_000  # read in less time than a process takes to start


class ImportTools(Protocol):
    """How files are looked at and read. Every method but ``close`` is called on worker threads."""

    def prepare(self) -> None:
        """Make ready for the first file."""

    def understand(self, path: Path, overrides: Mapping[str, str], known: "Sequence[Recipe]") -> "Understanding":
        """Look at the beginning of a file, with what the user decided and the recipes known already.

        Raises:
            ReadableError: the file cannot be used.
            Cancelled: the tools were closed.
        """

    def read(self, path: Path, recipe: "Recipe", progress: Progress) -> "Imported":
        """Read every row of a file.

        Raises:
            ReadableError: the file cannot be used after all.
            Cancelled: the progress says so.
        """

    def close(self) -> None:
        """End what is being looked at, at once."""


class IsolatedTools:
    """The real ones: everything about a file happens in other processes.

    Args:
        currency: of the document, for files that name none.
        language: ``fr`` or ``en``: how its owner writes dates.
        since: first day of its orders, ISO; an empty text where there are none.
    """

    def __init__(self, currency: str, language: str, since: str = "") -> None:
        self._currency = currency
        self._language = language
        self._since = since
        self._lock = threading.Lock()
        self._looking: LookingProcess | None = None
        self._closed = False

    def prepare(self) -> None:
        """Start the process that recognises files: it loads its libraries while the user looks for the files."""
        self._process().start()

    def understand(self, path: Path, overrides: Mapping[str, str], known: "Sequence[Recipe]") -> "Understanding":
        """Look at the beginning of a file."""
        from ecomkpi_desktop.importing.understand import FileContext

        context = FileContext(currency=self._currency, language=self._language, since=self._since)
        return self._process().understand(path, overrides, known=known, context=context)

    def read(self, path: Path, recipe: "Recipe", progress: Progress) -> "Imported":
        """Read every row of a file, in the process that is there already when the file is small."""
        from ecomkpi_desktop.importing.isolated import run_isolated

        if _is_small(path):
            return self._process().read(path, recipe, progress)
        return run_isolated(path, recipe, progress)

    def close(self) -> None:
        """End the process that recognises files."""
        with self._lock:
            self._closed = True
            looking = self._looking
        if looking is not None:
            looking.close()

    def _process(self) -> "LookingProcess":
        from ecomkpi_desktop.importing.looking import LookingProcess

        with self._lock:
            if self._closed:
                raise Cancelled
            if self._looking is None:
                self._looking = LookingProcess()
            return self._looking


def _is_small(path: Path) -> bool:
    try:
        return path.stat().st_size <= _SMALL_BYTES
    except OSError:  # gone meanwhile: the import says so
        return False
