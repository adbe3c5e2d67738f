"""How data are shared in a document at a moment: what the findings, the agenda and the page say of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.review.governance.breaches import breaches_of
from ecomkpi_desktop.review.governance.contract import Contract, Freshness, in_force, latest_versions
from ecomkpi_desktop.review.governance.follow_up import BreachCase, Followed, followed
from ecomkpi_desktop.review.governance.friction import Friction
from ecomkpi_desktop.review.governance.measure import Measure
from ecomkpi_desktop.review.governance.proposal import observed_freshness
from ecomkpi_desktop.review.governance.quality import mean_score
from ecomkpi_desktop.review.governance.source import Source, sources_of
from ecomkpi_desktop.review.governance.way import THE_WAY, Way, WayChosen

if TYPE_CHECKING:
    from ecomkpi_desktop.review.notebook import Notebook
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.records import ImportRecord


@dataclass(frozen=True)
class Sharing:
    """Everything known about it without opening a file.

    Attributes:
        sources: of the document, those with a contract first.
        contracts: latest version of each, agreed or proposed.
        agreed: the version in force of each.
        breaches: every broken promise with what became of it, the worst first.
        way: how data are shared; None while nobody has chosen.
        friction: losses of time, oldest first.
        quality: mean score of the sources' data, 0 to 1; None where nothing can be said.
    """

    sources: tuple[Source, ...] = ()
    contracts: Mapping[str, Contract] = field(default_factory=dict)
    agreed: Mapping[str, Contract] = field(default_factory=dict)
    breaches: tuple[Followed, ...] = ()
    way: Way | None = None
    friction: tuple[Friction, ...] = ()
    quality: float | None = None

    @property
    def open(self) -> tuple[Followed, ...]:
        """Breaches on which somebody must still act."""
        return tuple(one for one in self.breaches if one.is_open)

    def source(self, key: str) -> Source | None:
        """Return a source, or None."""
        return next((one for one in self.sources if one.key == key), None)

    def open_of(self, key: str) -> tuple[Followed, ...]:
        """Return the open breaches of a source."""
        return tuple(one for one in self.open if one.breach.source == key)


def sharing_of(
    notebook: "Notebook", imports: "Iterable[ImportRecord]", measures: Mapping[int, Measure], today: date
) -> Sharing:
    """Return how data are shared.

    Args:
        notebook: contracts, cases, choices, losses.
        imports: of the document; those that were taken out are left out.
        measures: of the imports, by number.
        today: day of the question.
    """
    contracts = notebook.all(Contract)
    latest, agreed = latest_versions(contracts), in_force(contracts)
    sources = sources_of((one for one in imports if one.removed_at is None), latest.values())
    cases = {case.id: case for case in notebook.all(BreachCase)}
    found: list[Followed] = []
    for source in sources:
        contract = agreed.get(source.key)
        if contract is not None:
            breaches = breaches_of(contract, source, measures, today)
            found.extend(followed(breaches, contract, source, cases))
    chosen = notebook.get(WayChosen, THE_WAY)
    log = sorted(notebook.all(Friction), key=lambda one: (one.day, one.id))
    return Sharing(
        sources, latest, agreed, tuple(sorted(found, key=_weight)), chosen.way if chosen else None, tuple(log),
        mean_score(sources, measures, lambda source: freshness_of(source, latest.get(source.key)), today),
    )  # fmt: skip


def freshness_of(source: Source, contract: Contract | None) -> Freshness:
    """Return how often a source comes: as its contract says, else as its files have shown."""
    return contract.freshness if contract is not None else observed_freshness(source)


def measures_of_all(document: "Document", notebook: "Notebook") -> dict[int, Measure]:
    """Return the measures of every import in force. They are made once and kept beside the document.

    Runs on the document's thread.
    """
    from ecomkpi_desktop.review.governance.measure import measures_of

    found: dict[int, Measure] = {}
    for source in sources_of(document.imports(), latest_versions(notebook.all(Contract)).values()):
        found |= measures_of(document, source.imports, source.recipes)
    return found


def _weight(one: Followed) -> tuple[bool, int, str]:
    severe = 0 if one.breach.severity.value == "error" else 1
    return (not one.is_open, severe, one.breach.id)
