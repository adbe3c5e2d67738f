"""The definitions that figures rest on."""

from collections.abc import Iterable

from ecomkpi_desktop.kpi.definitions.definition import Definition
from ecomkpi_desktop.kpi.registry import REGISTRY


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
