"""Sources: the imports that are the same file, month after month."""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.recipe import Recipe

if TYPE_CHECKING:
    from ecomkpi_desktop.review.governance.contract import Contract
    from ecomkpi_desktop.workspace.records import ImportRecord

_ALIKE = 0.6  # share of its headings by which a source is known again
_GENERIC = "generic_"


@dataclass(frozen=True)
class Source:
    """A source and its imports.

    Attributes:
        key: identifier, kept in its contract.
        kind: what its files are about.
        preset: how they are recognised.
        file: their name without figures.
        imports: in force, in the order in which they came.
        recipes: how each was read, by number of the import.
    """

    key: str
    kind: Kind
    preset: str
    file: str
    imports: "tuple[ImportRecord, ...]" = ()
    recipes: dict[int, Recipe] = field(default_factory=dict)

    @property
    def is_platform(self) -> bool:
        """Whether its layout is that of a platform's export."""
        return not self.preset.startswith(_GENERIC)

    @property
    def first_day(self) -> date | None:
        """First day that its files cover."""
        return min((one.period[0] for one in self.imports if one.period is not None), default=None)

    @property
    def last_day(self) -> date | None:
        """Last day that its files cover."""
        return max((one.period[1] for one in self.imports if one.period is not None), default=None)

    @property
    def latest(self) -> "ImportRecord | None":
        """The import that came last; None without any."""
        return self.imports[-1] if self.imports else None


@dataclass
class _Group:
    key: str
    kind: Kind
    preset: str
    file: str
    headers: frozenset[str]
    imports: "list[ImportRecord]" = field(default_factory=list)
    recipes: dict[int, Recipe] = field(default_factory=dict)

    def holds(self, recipe: Recipe, file: str) -> bool:
        """Tell whether a file is one more of this source, even if its layout has changed."""
        if recipe.kind is not self.kind:
            return False
        same_name = file == self.file and file != ""
        if recipe.preset == self.preset and not recipe.preset.startswith(_GENERIC):
            return True
        return same_name or overlap(self.headers, _normal(recipe.headers)) >= _ALIKE


def sources_of(imports: "Iterable[ImportRecord]", contracts: "Iterable[Contract]" = ()) -> tuple[Source, ...]:
    """Return the sources of a document, those with a contract first.

    Args:
        imports: in force.
        contracts: latest version of each contract: it says what its source is, even without any file left.
    """
    groups = [
        _Group(one.source, one.kind, one.preset, one.file, _normal([column.header for column in one.columns]))
        for one in contracts
    ]
    for record in sorted(imports, key=lambda one: one.id):
        recipe = recipe_of(record)
        if recipe is None:
            continue
        name = bare_name(record.file)
        group = next((one for one in groups if one.holds(recipe, name)), None)
        if group is None:
            group = _Group(_free(key_of(recipe, name), groups), recipe.kind, recipe.preset, name,
                           _normal(recipe.headers))  # fmt: skip
            groups.append(group)
        group.imports.append(record)
        group.recipes[record.id] = recipe
    return tuple(
        Source(one.key, one.kind, one.preset, one.file, tuple(one.imports), one.recipes) for one in groups
    )


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


def key_of(recipe: Recipe, name: str) -> str:
    """Return the identifier of a new source: letters, figures and hyphens only."""
    parts = [recipe.preset] if not recipe.preset.startswith(_GENERIC) else [recipe.kind.value, name]
    return re.sub(r"[^a-z0-9]+", "-", normal(" ".join(parts))).strip("-") or recipe.kind.value


def overlap(known: frozenset[str], found: frozenset[str]) -> float:
    """Return the share of the known headings of a source that a file has."""
    return len(known & found) / len(known) if known else 0.0


def _normal(headers: Sequence[str]) -> frozenset[str]:
    return frozenset(normal(header) for header in headers)


def _free(key: str, groups: Sequence[_Group]) -> str:
    taken = {group.key for group in groups}
    number, found = 2, key
    while found in taken:
        found, number = f"{key}-{number}", number + 1
    return found
