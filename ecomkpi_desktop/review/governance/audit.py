"""Shared data at a moment, frozen: what the review prints and the workbook lists of contracts and sources."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.governance.contract import Contract, Freshness
from ecomkpi_desktop.review.governance.follow_up import Followed
from ecomkpi_desktop.review.governance.friction import Friction, cost_of
from ecomkpi_desktop.review.governance.glossary import Term
from ecomkpi_desktop.review.governance.quality import Quality, Step, history, present_quality
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.review.governance.state import freshness_of
from ecomkpi_desktop.review.governance.truth import Judged, judged
from ecomkpi_desktop.review.governance.way import Way
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.review.dossier import Dossier
    from ecomkpi_desktop.review.governance.measure import Measure
    from ecomkpi_desktop.review.governance.state import Sharing


@dataclass(frozen=True)
class AuditedSource:
    """A source, its contract and the quality of its data.

    Attributes:
        source: its imports.
        contract: latest version that somebody wrote, agreed or not; None for none.
        agreed: version in force; None for none.
        freshness: when its file comes: as promised, else as it was seen to come.
        steps: quality through its imports, in the order in which they came.
        now: quality today; None without an import.
        open: broken promises on which somebody must still act.
        last_day: last day that its files cover; None without dates.
    """

    source: Source
    contract: Contract | None
    agreed: Contract | None
    freshness: Freshness
    steps: tuple[Step, ...]
    now: Quality | None
    open: tuple[Followed, ...]
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """A loss of time and what it cost."""

    friction: Friction
    cost: float


@dataclass(frozen=True)
class SharingAudit:
    """Everything about shared data at a moment.

    Attributes:
        today: day of the question.
        sources: those with the most open breaches first.
        open: broken promises on which somebody must still act, the worst first.
        conflicts: fields on which sources differ, with what was decided; None where nobody read the files.
        compared: fields that two sources state, whether or not they differ.
        way: how data are shared; None while nobody has chosen.
        lost: losses of time in the period, oldest first.
        terms: words of the glossary that the manager changed.
    """

    today: date
    sources: tuple[AuditedSource, ...]
    open: tuple[Followed, ...]
    conflicts: tuple[Judged, ...] | None
    way: Way | None
    lost: tuple[Lost, ...]
    terms: tuple[Term, ...] = ()
    compared: int = 0

    @property
    def agreed(self) -> int:
        """How many sources have a contract in force."""
        return sum(one.agreed is not None for one in self.sources)

    def source(self, key: str) -> AuditedSource | None:
        """Return a source, or None."""
        return next((one for one in self.sources if one.source.key == key), None)


def sharing_audit(
    sharing: "Sharing", dossier: "Dossier", settings: Settings, period: Period, today: date
) -> SharingAudit:
    """Return the audit of a document.

    Args:
        sharing: contracts and how they are kept.
        dossier: what its files say, and what was decided about them.
        settings: what an hour costs.
        period: whose losses of time are listed.
        today: day of the question.
    """
    files = dossier.files
    measures = files.measures if files is not None else {}
    sources = [_audited(one, sharing, measures, today) for one in sharing.sources]
    sources.sort(key=lambda one: -len(one.open))
    lost = tuple(Lost(one, cost_of(one, settings)) for one in _within(sharing.friction, period))
    conflicts = None if files is None else judged(files.comparisons, dossier.truths)
    compared = 0 if files is None else len(files.comparisons)
    return SharingAudit(today, tuple(sources), sharing.open, conflicts, sharing.way, lost, dossier.terms, compared)


def _audited(source: Source, sharing: "Sharing", measures: "Mapping[int, Measure]", today: date) -> AuditedSource:
    contract = sharing.contracts.get(source.key)
    freshness = freshness_of(source, contract)
    return AuditedSource(
        source, contract, sharing.agreed.get(source.key), freshness, history(source, measures, freshness),
        present_quality(source, measures, freshness, today), sharing.open_of(source.key),
        source.last_day,
    )  # fmt: skip


def _within(log: Iterable[Friction], period: Period) -> Iterable[Friction]:
    return (one for one in log if period.contains(one.day))
