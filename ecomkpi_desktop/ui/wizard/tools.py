"""What the wizard needs of the import room, as two functions that run on worker threads."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.progress import Progress

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.importing.result import Imported
    from ecomkpi_desktop.importing.understand import Understanding


@dataclass(frozen=True, slots=True)
class ImportTools:
    """How files are looked at and read.

    Attributes:
        understand: looks at the beginning of a file, with what the user decided and the recipes known already.
        read: reads every row; reports its progress often and leaves when the report raises ``Cancelled``.
    """

    understand: "Callable[[Path, Mapping[str, str], Sequence[Recipe]], Understanding]"
    read: "Callable[[Path, Recipe, Progress], Imported]"


def understand_file(
    currency: str, language: str, path: Path, overrides: Mapping[str, str], known: "Sequence[Recipe]"
) -> "Understanding":
    """Look at the beginning of a file. The heavy libraries are imported here, on the worker's thread.

    Raises:
        ReadableError: the file cannot be used.
    """
    from ecomkpi_desktop.importing.understand import FileContext, understand

    return understand(path, overrides, known=known, context=FileContext(currency=currency, language=language))


def read_file(path: Path, recipe: "Recipe", progress: Progress) -> "Imported":
    """Read every row of a file in a process of its own.

    Raises:
        ReadableError: the file cannot be used after all.
        Cancelled: the progress says so.
    """
    from ecomkpi_desktop.importing.isolated import run_isolated

    return run_isolated(path, recipe, progress)


def import_tools(currency: str, language: str) -> ImportTools:
    """Return the real ones.

    Args:
        currency: of the document, for files that name none.
        language: ``fr`` or ``en``: how its owner writes dates.
    """
    return ImportTools(partial(understand_file, currency, language), read_file)
