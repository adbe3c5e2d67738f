"""The review as a document of data: everything that is printed, frozen; no customer's name or e-mail among it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import EVERYTHING, Scope
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.meetings.decisions import Decision, FollowUp
from ecomkpi_desktop.review.sources import SourceState
from ecomkpi_desktop.review.status import Corridor, Status, shown_status
from ecomkpi_desktop.review.trust import Trust
from ecomkpi_desktop.settings.option import OptionType, Value


@dataclass(frozen=True, slots=True)
class Dial:
    """One dial of the strip.

    Attributes:
        name: short name, words of context ``kpi``.
        figure: its value, or the reason why there is none.
        judged: the figure that is held against the corridor: the rate of an amount, else the figure itself.
        status: where it stands.
        corridor: its bounds, in the unit of ``judged``.
        trust: its grade and reserves.
        compared: the same figure of the compared period, or None.
    """

    name: str
    figure: Figure
    judged: Figure
    status: Status
    corridor: Corridor | None
    trust: Trust
    compared: Figure | None

    @property
    def shown_status(self) -> str:
        """The word for people; ``edge`` where a bound is passed and the status waits for confirmation."""
        return shown_status(self.status, self.judged.value, self.corridor)


@dataclass(frozen=True, slots=True)
class LadderStep:
    """One step from gross sales to the operating result.

    Attributes:
        figure_id: its definition.
        name: words of context ``kpi``.
        value: HT; costs are positive numbers that are taken away.
        sign: 1 added, -1 taken away, 0 a level that has been reached.
        rate: value / net revenue, or None.
        untold: whether nobody told the marketing spend: it is unknown then, and a level after it the most there can be.
    """

    figure_id: str
    name: str
    value: float | None
    sign: int
    rate: float | None
    untold: bool = False


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """The ladder of one channel, or of what is left of them.

    Attributes:
        name: the channel; ``selection.NOT_ALLOCATED``, or "" for the channels not listed.
        count: how many channels the line stands for.
        values: figure id -> amount: net_revenue, cm1, cm2, marketing_spend, cm3, orders; None where unknown.
        untold: whether nobody told the marketing spend.
    """

    name: str
    count: int
    values: Mapping[str, float | None]
    untold: bool = False

    @property
    def cm3_rate(self) -> float | None:
        """CM3 / net revenue, or None."""
        base, cm3 = self.values.get("net_revenue"), self.values.get("cm3")
        return None if not base or base <= 0 or cm3 is None else cm3 / base


@dataclass(frozen=True, slots=True)
class MonthlyLine:
    """Net revenue and CM3 month by month, up to the end of the period.

    Attributes:
        starts: first days of the months.
        net_revenue, cm3: one value per month; None where unknown.
        complete: whether the data cover the month.
    """

    starts: tuple[date, ...] = ()
    net_revenue: tuple[float | None, ...] = ()
    cm3: tuple[float | None, ...] = ()
    complete: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class BreakEven:
    """The last complete month against its fixed costs.

    Attributes:
        month: its first day.
        cumulative: cumulative CM3 at the end of each of its days.
        fixed_costs: of the month.
        day: first day that pays them, or None.
        marker: day by which they should be paid.
    """

    month: date
    cumulative: tuple[float, ...]
    fixed_costs: float
    day: int | None
    marker: int


@dataclass(frozen=True, slots=True)
class Assumption:
    """A setting the figures rest on.

    Attributes:
        key: of the option.
        label: words, context ``settings``.
        subject: the free part of the key (a channel), or "".
        type: how the value is shown.
        value: in force at the end of the period.
        valid_from: since when; None for ever.
        is_default: whether nobody has set it.
        source: words, context ``settings``, for a default; the user's own note for a value that was set.
    """

    key: str
    label: str
    subject: str
    type: OptionType
    value: Value
    valid_from: date | None
    is_default: bool
    source: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition as printed: name and formula are words of context ``kpi``."""

    figure_id: str
    name: str
    formula: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting of a closed review.

    Attributes:
        rhythm: which review.
        held_on, closed_on: days.
        present: who was there, as typed.
        minutes: as typed.
    """

    rhythm: Rhythm
    held_on: date
    closed_on: date
    present: str = ""
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class ReviewSummary:
    """The one-page review.

    Attributes:
        title: name of the document: the shop's.
        currency: of every amount.
        period: days of the figures.
        compared_period: days they are compared with, or None.
        channels: names of the channels looked at; None for all.
        generated_on: day of print.
        definitions_version: of the registry.
        phase, activity: codes of the choices in force.
        dials: the five dials and break-even.
        ladder: gross sales to operating result.
        channel_lines: biggest channels first, then the others together, then what is not allocated; total last.
        monthly: the trend.
        break_even: the last complete month, or None.
        findings: most money at stake first; the first ones, or all of them for a review that is closed.
        finding_count: how many there are in all.
        assumptions: settings the figures rest on.
        definitions: of the figures printed.
        sources: what was imported.
        cost_coverage: share of sales with a known product cost, or None.
        residual: unexplained difference of reconciliation, in money.
        scope: which orders are looked at.
        costs: what is known of the costs, and whether the acquisition budget may be raised; None without an order.
        meeting: of the review whose figures these are; None for figures that no review has frozen.
        decisions: what that review decided.
        follow_up: what it found of the decisions before.
    """

    title: str
    currency: str
    period: Period
    compared_period: Period | None
    channels: tuple[str, ...] | None
    generated_on: date
    definitions_version: int
    phase: str
    activity: str
    dials: tuple[Dial, ...]
    ladder: tuple[LadderStep, ...]
    channel_lines: tuple[ChannelLine, ...]
    monthly: MonthlyLine
    break_even: BreakEven | None
    findings: tuple[Finding, ...]
    finding_count: int
    assumptions: tuple[Assumption, ...]
    definitions: tuple[Definition, ...]
    sources: tuple[SourceState, ...]
    cost_coverage: float | None
    residual: float
    scope: Scope = EVERYTHING
    costs: CostAudit | None = None
    meeting: Meeting | None = None
    decisions: tuple[Decision, ...] = ()
    follow_up: tuple[FollowUp, ...] = ()
