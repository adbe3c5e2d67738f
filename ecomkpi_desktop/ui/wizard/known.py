"""What the document remembers that the wizard can use: how files were understood, and which ones it has already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.recipe import Recipe
    from ecomkpi_desktop.workspace.document import Document

WATCHED = "watched_folder"  # name under which the document keeps the folder that is looked through on demand


@dataclass(frozen=True, slots=True)
class Known:
    """A file that was imported before.

    Attributes:
        recipe: how it was understood.
        file: its name.
        day: when it was imported.
    """

    recipe: "Recipe"
    file: str
    day: date


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the document knows.

    Attributes:
        files: imports in force, the latest first.
        hashes: SHA-256 of their files.
        folder: the folder looked through on demand; None where none was chosen.
    """

    files: tuple[Known, ...] = ()
    hashes: frozenset[str] = field(default_factory=frozenset)
    folder: Path | None = None


def remembered(document: "Document") -> Remembered:
    """Return what a document knows. Runs on its thread."""
    from ecomkpi_desktop.importing.recipe import Recipe

    records = document.imports()
    found = []
    for record in reversed(records):
        try:
            recipe = Recipe.from_json(record.recipe)
        except (ValueError, KeyError, TypeError):  # of another version: understood anew
            continue
        found.append(Known(recipe, record.file, record.imported_at.astimezone().date()))
    folder = document.state(WATCHED)
    hashes = frozenset(record.sha256 for record in records)
    return Remembered(tuple(found), hashes, Path(folder) if isinstance(folder, str) and folder else None)


def like(recipe: "Recipe", files: Iterable[Known]) -> Known | None:
    """Return the latest file that was laid out as this one is."""
    return next((known for known in files if _alike(known.recipe, recipe)), None)


def of_its_layout(recipe: "Recipe", others: Sequence["Recipe"]) -> bool:
    """Tell whether one of several recipes is for the same layout."""
    return any(_alike(other, recipe) for other in others)


def _alike(earlier: "Recipe", recipe: "Recipe") -> bool:
    begins = recipe.headers[: len(earlier.headers)] == earlier.headers
    return begins and (earlier.preset, earlier.shape) == (recipe.preset, recipe.shape)
