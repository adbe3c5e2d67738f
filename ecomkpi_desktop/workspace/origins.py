"""What makes two files the same source, month after month: platform, name, headings."""

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.workspace.records import canonical_json

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.records import ImportRecord

ALIKE = 0.6  # share of its headings by which a source is known again
_GENERIC = "generic_"


@dataclass(frozen=True, slots=True)
class Origin:
    """What the files of one source have in common.

    Attributes:
        kind: what they are about.
        preset: how they are recognised.
        file: their name without figures.
        headers: their headings, normalised.
    """

    kind: Kind
    preset: str
    file: str
    headers: frozenset[str] = frozenset()

    @property
    def is_platform(self) -> bool:
        """Whether its layout is that of a platform's export."""
        return not self.preset.startswith(_GENERIC)

    def holds(self, recipe: Recipe, file: str) -> bool:
        """Tell whether a file is one more of this source, even if its layout has changed.

        Args:
            recipe: how it is read.
            file: its name without figures.
        """
        if recipe.kind is not self.kind:
            return False
        if recipe.preset == self.preset and self.is_platform:
            return True
        return (file == self.file and file != "") or overlap(self.headers, normalised(recipe.headers)) >= ALIKE

    def is_same(self, other: "Origin") -> bool:
        """Tell whether another one stands for the same source: headings may have come and gone meanwhile."""
        mine, theirs = (self.kind, self.preset), (other.kind, other.preset)
        return mine == theirs and (self.is_platform or self.file == other.file)

    def plain(self) -> dict[str, object]:
        """Return it as JSON values; headings only where nothing better tells its files."""
        headers = [] if self.is_platform else sorted(self.headers)
        return {"preset": self.preset, "file": self.file, "headers": headers}

    @classmethod
    def from_plain(cls, kind: Kind, values: dict[str, object]) -> Self:
        """Return what :meth:`plain` wrote.

        Raises:
            KeyError, TypeError: it is something else.
        """
        headers = values["headers"]
        if not isinstance(headers, list):
            raise TypeError("headers are a list")
        return cls(kind, str(values["preset"]), str(values["file"]), frozenset(map(str, headers)))


def written(ranking: Iterable[Origin]) -> str:
    """Return sources as the text of a setting, the one that is right before all others first."""
    origins = [one.plain() for one in ranking]
    return canonical_json(origins) if origins else ""


def read(kind: Kind, text: str) -> tuple[Origin, ...]:
    """Return the sources that :func:`written` wrote; nothing where the text is something else."""
    with suppress(ValueError, KeyError, TypeError):
        return tuple(Origin.from_plain(kind, one) for one in json.loads(text or "[]"))
    return ()


def recipe_of(record: "ImportRecord") -> Recipe | None:
    """Return how an import was read; None for a recipe of another version of the program."""
    with suppress(ValueError, KeyError, TypeError):
        return Recipe.from_json(record.recipe)
    return None


def bare_name(file: str) -> str:
    """Return a file's name without ending, figures and what joined them: the same every month."""
    stem = file.rpartition(".")[0] or file
    name = re.sub(r"[\s_\-.]*(?:\(\d+\)|\d+)[\s_\-.]*", " ", stem)
    return re.sub(r"\s+", " ", name).strip(" _-.")


def overlap(known: frozenset[str], found: frozenset[str]) -> float:
    """Return the share of the known headings of a source that a file has."""
    return len(known & found) / len(known) if known else 0.0


def normalised(headers: Iterable[str]) -> frozenset[str]:
    """Return headings without what differs from one writing to another."""
    return frozenset(normal(header) for header in headers)
