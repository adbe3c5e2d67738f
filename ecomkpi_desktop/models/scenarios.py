"""Saved scenarios between the document, which keeps names and numbers, and the what-if, which knows levers."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario
from ecomkpi_desktop.workspace.edits import PutScenarios
from ecomkpi_desktop.workspace.scenarios import STATE, StoredScenario, from_json

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.document import Document


def scenarios_in(document: "Document") -> tuple[Scenario, ...]:
    """Return the scenarios that a document keeps, in their order. Runs on the document's thread."""
    known = {lever.value: lever for lever in Lever}
    return tuple(
        Scenario(stored.name, {known[name]: value for name, value in stored.levers.items() if name in known})
        for stored in from_json(document.state(STATE))
    )


def put_scenarios(scenarios: Iterable[Scenario], about: str) -> PutScenarios:
    """Return the edit that keeps exactly these scenarios; ``about`` names the one that is another."""
    stored = tuple(
        StoredScenario(one.name, {lever.value: value for lever, value in one.values.items()}) for one in scenarios
    )
    return PutScenarios(stored, about)
