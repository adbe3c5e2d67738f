"""Everything the rules look at, gathered once from the engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from ecomkpi_desktop.kpi.channel_months import ChannelMonths
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.range_facts import RangeFacts
from ecomkpi_desktop.kpi.results import Breakdown, BreakEvenMonth, ChannelRow, Dimension, Step, Trend
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.review.costs.live import audit_of, with_span
from ecomkpi_desktop.review.planned import Planned
from ecomkpi_desktop.review.plans import Plans, plans_of
from ecomkpi_desktop.review.positioning.audit import comparisons_of
from ecomkpi_desktop.review.positioning.compared import PriceComparison
from ecomkpi_desktop.review.rules.compared import Cohorts, Part, by_spend, cohorts_of
from ecomkpi_desktop.review.rules.reads import Reach, Reads
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.review.status import Status, only_channel, statuses
from ecomkpi_desktop.review.trust import Grade, grade_of
from ecomkpi_desktop.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Situation:
    """The figures of a period and of the ones it is compared with.

    Attributes:
        selection: what is looked at.
        settings: thresholds and assumptions.
        state: how far the data reach.
        covered: the days that orders cover, or None without any.
        figures: of the period.
        before: of the window just before, where data cover it; gives the statuses their hysteresis.
        compared: of the same dates a year earlier, else of the window before, else None.
        compared_period: the days of ``compared``.
        statuses: status of every figure.
        categories: the ladder by category.
        channels: channels with their own acquisition figures.
        history: monthly figures over all complete months of the data, for the same channels.
        months: break-even month by month.
        costs: what is known of the costs; None where the period has no order. CM3 among the figures has its two ends.
        channel_months: the channels month by month, up to the end of the period; None under a scope.
        cohorts: the newest customers against those of a year earlier; None where it cannot be told yet.
        paid, free: the channels with and without spend in the period or a year earlier; None without either.
        ranges: orders and known costs by category; None where nobody looked.
        several_channels: share of the customers who use more than one channel; None where that has no meaning.
        comparisons: categories compared with competitors, by name.
        plans: objectives, experiments and delegation held against the data; None where nothing is planned.
    """

    selection: Selection
    settings: Settings
    state: DataState
    covered: Period | None
    figures: Mapping[str, Figure]
    before: Mapping[str, Figure] | None
    compared: Mapping[str, Figure] | None
    compared_period: Period | None
    statuses: Mapping[str, Status]
    categories: Breakdown
    channels: tuple[ChannelRow, ...]
    history: Trend | None
    months: tuple[BreakEvenMonth, ...]
    costs: CostAudit | None = None
    channel_months: ChannelMonths | None = None
    cohorts: Cohorts | None = None
    paid: Part | None = None
    free: Part | None = None
    ranges: RangeFacts | None = None
    several_channels: float | None = None
    comparisons: Mapping[str, PriceComparison] = field(default_factory=dict)
    plans: Plans | None = None

    def value(self, figure_id: str) -> float | None:
        """Return the value of a figure of the period, or None."""
        figure = self.figures.get(figure_id)
        return figure.value if figure is not None else None

    def compared_value(self, figure_id: str) -> float | None:
        """Return the value of a figure of the compared period, or None."""
        figure = self.compared.get(figure_id) if self.compared is not None else None
        return figure.value if figure is not None else None

    def grade(self, figure_id: str) -> Grade:
        """Return the trust in a figure of the period."""
        figure = self.figures.get(figure_id)
        if figure is None:
            return Grade.C
        return grade_of(figure, self.selection.period, self.state, self.settings)

    @property
    def is_year_on_year(self) -> bool:
        """Whether the compared period is the same dates a year earlier."""
        return self.compared is not None and self.compared_period == self.selection.period.year_before()

    def through(self, channel: str) -> Selection:
        """Return the part of the selection that is one channel's."""
        return self.selection.through(frozenset({channel}))

    def in_category(self, category: str) -> Selection:
        """Return the part of the selection that is one category's."""
        return self.selection.within(replace(self.selection.scope, categories=frozenset({category})))

    def can_alert(self, *figure_ids: str) -> bool:
        """Tell whether all these figures are trusted enough to raise an alert."""
        return all(self.grade(figure_id) is not Grade.C for figure_id in figure_ids)


def situation_of(
    engine: Reads, selection: Selection, settings: Settings, state: DataState, covered: Period | None = None
) -> Situation:
    """Ask the engine once for everything the rules look at.

    Args:
        engine: the figures.
        selection: period and channels looked at.
        settings: thresholds and assumptions.
        state: how far each kind of data reaches.
        covered: the days that orders cover, where the caller knows them.
    """
    covered = covered or _covered(engine.facts)
    period = selection.period
    figures = engine.figures(selection)
    before = figures_before(engine, selection)
    costs = audit_of(engine, selection, settings, figures, before)
    if selection.scope.is_whole:
        figures = with_span(figures, costs)
    compared, compared_period = before, period.before() if before is not None else None
    year_before = period.year_before()
    if year_before != compared_period and year_before.end <= period.start and _is_covered(year_before, covered):
        compared, compared_period = engine.figures(selection.over(year_before)), year_before
    paid, free = by_spend(engine, selection, year_before if _is_covered(year_before, covered) else None)
    return Situation(
        selection=selection,
        settings=settings,
        state=state,
        covered=covered,
        figures=figures,
        before=before,
        compared=compared,
        compared_period=compared_period,
        statuses=statuses(figures, settings, before, only_channel(selection)),
        categories=engine.by(Dimension.CATEGORY, selection),
        channels=engine.channels(selection),
        history=engine.trend(Step.MONTH, selection.over(covered)) if covered is not None else None,
        months=engine.break_even(selection),
        costs=costs,
        channel_months=engine.channel_months(selection.over(covered)) if covered is not None else None,
        cohorts=cohorts_of(engine, selection, covered),
        paid=paid,
        free=free,
        ranges=engine.range_facts(selection),
        several_channels=engine.multichannel_share(selection),
        comparisons=comparisons_of(engine, selection, settings, state.market),
        plans=_plans(engine, selection, settings, state, covered),
    )


def _plans(
    engine: Reads, selection: Selection, settings: Settings, state: DataState, covered: Period | None
) -> Plans | None:
    if state.planned == Planned():
        return None
    period = selection.period
    return plans_of(state.planned, engine, settings, period, covered, state.today or period.end)


def figures_before(engine: Reads, selection: Selection) -> Mapping[str, Figure] | None:
    """Return the figures of the window just before, or None where orders do not cover all of it."""
    period = selection.period.before()
    if not _is_covered(period, _covered(engine.facts)):
        return None
    return engine.figures(selection.over(period))


def _covered(reach: Reach) -> Period | None:
    if reach.first_day is None or reach.last_day is None:
        return None
    return Period(reach.first_day, reach.last_day + timedelta(days=1))


def _is_covered(period: Period, covered: Period | None) -> bool:
    return covered is not None and covered.start <= period.start and period.end <= covered.end
