"""What-if scenarios as the document keeps them: a name and the levers that were moved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

STATE = "scenarios"


@dataclass(frozen=True, slots=True)
class StoredScenario:
    """One scenario.

    Attributes:
        name: what the user calls it.
        levers: lever -> value, each in the lever's unit. Levers of another version are kept as they are.
    """

    name: str
    levers: Mapping[str, float] = field(default_factory=dict)


def as_json(scenarios: Iterable[StoredScenario]) -> list[dict[str, Any]]:
    """Return scenarios as JSON values."""
    return [{"name": one.name, "levers": dict(one.levers)} for one in scenarios]


def from_json(value: Any) -> tuple[StoredScenario, ...]:
    """Return the scenarios of JSON values; what is not one is left out."""
    found = []
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict) and isinstance(one.get("name"), str) and isinstance(one.get("levers"), dict):
            numbers = {str(name): float(at) for name, at in one["levers"].items() if isinstance(at, int | float)}
            found.append(StoredScenario(one["name"], numbers))
    return tuple(found)
