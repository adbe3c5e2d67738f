"""The review with its annexes as a document of data; no customer's name or e-mail among it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.gaps import DayGap, NumberGap
from ecomkpi_desktop.kpi.ltv_table import LtvTable
from ecomkpi_desktop.kpi.results import CohortTriangle, ImportReconciliation, Trend
from ecomkpi_desktop.kpi.rfm import Rfm
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario
from ecomkpi_desktop.review.definitions import definitions_of
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.ladders import Ladders
from ecomkpi_desktop.review.meetings.kept_work import Kept
from ecomkpi_desktop.review.plans import Plans
from ecomkpi_desktop.review.summary import Assumption, Definition, ReviewSummary
from ecomkpi_desktop.review.work import Work


class Annex(StrEnum):
    """What can follow the one page, in the order in which it is printed."""

    DECISIONS = "decisions"
    PLANS = "plans"
    PILLARS = "pillars"
    FINDINGS = "findings"
    LADDER = "ladder"
    COSTS = "costs"
    CHANNELS = "channels"
    CUSTOMERS = "customers"
    OMNICHANNEL = "omnichannel"
    POSITIONING = "positioning"
    TRENDS = "trends"
    COHORTS = "cohorts"
    SCENARIOS = "scenarios"
    ASSUMPTIONS = "assumptions"
    SHARING = "sharing"
    DATA = "data"
    RECONCILIATION = "reconciliation"


_OF_WORK = (Annex.PILLARS, Annex.COSTS, Annex.OMNICHANNEL, Annex.POSITIONING)


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """An import in force.

    Attributes:
        segment: its number.
        name: of the file.
        kind: what it is about.
        read, accepted, rejected, ignored: counts of rows.
        first_day, last_day: days it speaks of, inclusive; None without dates.
        imported_on: day.
    """

    segment: int
    name: str
    kind: Kind
    read: int
    accepted: int
    rejected: int
    ignored: int
    first_day: date | None
    last_day: date | None
    imported_on: date


@dataclass(frozen=True, slots=True)
class Compared:
    """A scenario beside the present.

    Attributes:
        scenario: its name and the levers it moves.
        outcomes: figure id -> value, None where not available.
    """

    scenario: Scenario
    outcomes: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Scenarios:
    """The saved scenarios side by side.

    Attributes:
        levers: where each lever stands today, None where it cannot be moved.
        today: the figures without any change.
        compared: the scenarios, in the order of the document.
    """

    levers: Mapping[Lever, float | None]
    today: Mapping[str, float | None]
    compared: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class Details:
    """What the annexes say beside the one page.

    Attributes:
        figures: of the period.
        findings: all of them, most money at stake first.
        ladders: by month and by channel.
        trend: monthly figures up to the end of the period, or None.
        ltv: at every usual horizon, or None.
        rfm: customers by segment, or None.
        cohorts: up to the end of the period.
        scenarios: None where there is nothing to compare.
        histories: every dated value of the assumptions, in their order.
        files: imports in force.
        day_gaps, number_gaps: what the files seem to lack.
        reconciliation: of each order file.
        plans: objectives, experiments and delegation; None where nothing is planned.
        work: costs, positions, channels, shared data and pillars; None where nobody looked.
    """

    figures: Mapping[str, Figure]
    findings: tuple[Finding, ...]
    ladders: Ladders
    trend: Trend | None
    ltv: LtvTable | None
    rfm: Rfm | None
    cohorts: CohortTriangle
    scenarios: Scenarios | None
    histories: tuple[Assumption, ...]
    files: tuple[ImportedFile, ...]
    day_gaps: tuple[DayGap, ...]
    number_gaps: tuple[NumberGap, ...]
    reconciliation: tuple[ImportReconciliation, ...]
    plans: Plans | None = None
    work: Work | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What is printed.

    Attributes:
        summary: the one page, with the decisions of its review.
        details: for the annexes; None where only frozen figures are known.
        kept: ladders and the manager's work as a closed review keeps them; None where it kept none, and beside details.
    """

    summary: ReviewSummary
    details: Details | None = None
    kept: Kept | None = None

    @property
    def work(self) -> Work | None:
        """Costs, positions, channels, shared data and pillars: of now, else as they were kept."""
        if self.details is not None:
            return self.details.work
        return self.kept.work if self.kept is not None else None

    @property
    def plans(self) -> Plans | None:
        """Objectives, experiments and delegation: of now, else as they were kept."""
        if self.details is not None:
            return self.details.plans
        return self.kept.plans if self.kept is not None else None

    @property
    def ladders(self) -> Ladders | None:
        """The ladder by month and by channel: of now, else as it was kept."""
        if self.details is not None:
            return self.details.ladders
        return self.kept.ladders if self.kept is not None else None

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """The definition of every figure printed: of now, else as they were kept."""
        if self.details is None and self.kept is not None and self.kept.definitions:
            return self.kept.definitions
        return definitions_of(self.summary)

    @property
    def figures(self) -> Mapping[str, Figure]:
        """Figures of the period: all of now, else those that were kept beside the work."""
        if self.details is not None:
            return self.details.figures
        return self.kept.figures if self.kept is not None else {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, most money at stake first; none where only the first ones are known."""
        if self.details is not None:
            return self.details.findings
        found = self.summary.findings
        return found if len(found) == self.summary.finding_count else ()

    @property
    def available(self) -> tuple[Annex, ...]:
        """The annexes that have something to say, in order."""
        details, work = self.details, self.work
        has_something = {
            Annex.PLANS: self.plans is not None,
            Annex.FINDINGS: bool(self.findings),
            Annex.SHARING: work is not None and work.sharing is not None,
            **dict.fromkeys(_OF_WORK, work is not None),
        }
        if details is None:
            ladders = dict.fromkeys((Annex.LADDER, Annex.CHANNELS), self.ladders is not None)
            kept = {**has_something, **ladders, Annex.DECISIONS: True, Annex.ASSUMPTIONS: True}
            return tuple(annex for annex in Annex if kept.get(annex, False))
        has_something |= {
            Annex.CUSTOMERS: details.ltv is not None,
            Annex.TRENDS: details.trend is not None,
            Annex.COHORTS: len(details.cohorts.months) > 0,
            Annex.SCENARIOS: details.scenarios is not None,
            Annex.RECONCILIATION: bool(details.reconciliation),
        }
        return tuple(annex for annex in Annex if has_something.get(annex, True))
