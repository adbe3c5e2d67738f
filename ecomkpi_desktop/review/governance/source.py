"""Sources: the imports that are the same file, month after month."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.workspace.origins import Origin, bare_name, normalised, recipe_of

if TYPE_CHECKING:
    from ecomkpi_desktop.review.governance.contract import Contract
    from ecomkpi_desktop.workspace.records import ImportRecord

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
        headers: headings by which it is known again, normalised.
    """

    key: str
    kind: Kind
    preset: str
    file: str
    imports: "tuple[ImportRecord, ...]" = ()
    recipes: dict[int, Recipe] = field(default_factory=dict)
    headers: frozenset[str] = frozenset()

    @property
    def origin(self) -> Origin:
        """What tells its files, whatever they are numbered."""
        return Origin(self.kind, self.preset, self.file, self.headers)

    @property
    def is_platform(self) -> bool:
        """Whether its layout is that of a platform's export."""
        return self.origin.is_platform

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
    origin: Origin
    imports: "list[ImportRecord]" = field(default_factory=list)
    recipes: dict[int, Recipe] = field(default_factory=dict)

    @property
    def source(self) -> Source:
        """The group as a value."""
        one = self.origin
        return Source(self.key, one.kind, one.preset, one.file, tuple(self.imports), self.recipes, one.headers)


def sources_of(imports: "Iterable[ImportRecord]", contracts: "Iterable[Contract]" = ()) -> tuple[Source, ...]:
    """Return the sources of a document, those with a contract first.

    Args:
        imports: in force.
        contracts: latest version of each contract: it says what its source is, even without any file left.
    """
    groups = [
        _Group(
            one.source,
            Origin(one.kind, one.preset, one.file, normalised(column.header for column in one.columns)),
        )
        for one in contracts
    ]
    for record in sorted(imports, key=lambda one: one.id):
        recipe = recipe_of(record)
        if recipe is None:
            continue
        name = bare_name(record.file)
        group = next((one for one in groups if one.origin.holds(recipe, name)), None)
        if group is None:
            origin = Origin(recipe.kind, recipe.preset, name, normalised(recipe.headers))
            group = _Group(_free(key_of(origin), groups), origin)
            groups.append(group)
        group.imports.append(record)
        group.recipes[record.id] = recipe
    return tuple(one.source for one in groups)


def key_of(origin: Origin) -> str:
    """Return the identifier of a new source: letters, figures and hyphens only."""
    parts = [origin.preset] if origin.is_platform else [origin.kind.value, origin.file]
    return re.sub(r"[^a-z0-9]+", "-", normal(" ".join(parts))).strip("-") or origin.kind.value


def _free(key: str, groups: Sequence[_Group]) -> str:
    taken = {group.key for group in groups}
    number, found = 2, key
    while found in taken:
        found, number = f"{key}-{number}", number + 1
    return found
