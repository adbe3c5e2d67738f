"""The definitions that figures rest on."""

from collections.abc import Iterable

from ecomkpi_desktop.kpi.definitions.definition import Definition
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.review import summary as printed


def definitions_behind(figure_ids: Iterable[str]) -> list[Definition]:
    """Return the definitions of figures and of all they are made of, in the registry's order."""
    wanted = [name for name in figure_ids if name in REGISTRY]
    found: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name not in found:
            found.add(name)
            wanted += REGISTRY[name].terms
    return [definition for name, definition in REGISTRY.items() if name in found]


def definitions_of(page: printed.ReviewSummary) -> tuple[printed.Definition, ...]:
    """Return the definitions of every figure of a printed page, and of all they are made of, as they read now."""
    shown = [dial.figure.id for dial in page.dials] + [step.figure_id for step in page.ladder]
    shown += [one.figure_id for one in page.definitions]
    return tuple(printed.Definition(one.id, one.name, one.formula) for one in definitions_behind(shown))
