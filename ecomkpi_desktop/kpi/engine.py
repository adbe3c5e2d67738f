"""The engine: every figure and table of a selection, as pure functions of facts and settings."""

from collections.abc import Mapping, Sequence
from copy import copy
from datetime import timedelta
from types import MappingProxyType

import numpy as np

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.answers import Answers, kept
from ecomkpi_desktop.kpi.aov_bridge import AovBridge, aov_bridges
from ecomkpi_desktop.kpi.attach import Pair, attach_pairs
from ecomkpi_desktop.kpi.break_even import break_even_months, put_break_even
from ecomkpi_desktop.kpi.breakdown import by_channel, by_code, by_month
from ecomkpi_desktop.kpi.channel_months import ChannelMonths, channel_months
from ecomkpi_desktop.kpi.channel_use import ChannelUse, channel_use
from ecomkpi_desktop.kpi.cohorts import cohorts
from ecomkpi_desktop.kpi.cohorts_by_age import cohorts_by_age
from ecomkpi_desktop.kpi.cost_money import CostMoney, cost_money
from ecomkpi_desktop.kpi.costing import Costing
from ecomkpi_desktop.kpi.cubes import Cubes
from ecomkpi_desktop.kpi.early_worth import EarlyWorth, early_worth
from ecomkpi_desktop.kpi.facts import NO_PERIOD, Facts
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.figures_acquisition import put_acquisition, put_conversion, put_lifetime
from ecomkpi_desktop.kpi.figures_growth import put_growth
from ecomkpi_desktop.kpi.figures_market import multichannel_share
from ecomkpi_desktop.kpi.figures_money import put_basket, put_money
from ecomkpi_desktop.kpi.figures_people import put_customers
from ecomkpi_desktop.kpi.fixed import FixedCosts
from ecomkpi_desktop.kpi.forecast import MonthForecast, month_forecast
from ecomkpi_desktop.kpi.groups import Group, Part, group_figures, group_parts, group_rows
from ecomkpi_desktop.kpi.growth import Growth, growth
from ecomkpi_desktop.kpi.ledger import Ledger
from ecomkpi_desktop.kpi.loss_making import LossMakingOrders, loss_making_orders
from ecomkpi_desktop.kpi.ltv_table import LtvTable, ltv_table
from ecomkpi_desktop.kpi.overlap import ChannelOverlap, channel_overlap
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.predictive.prediction import PredictedLtv, predicted_ltv
from ecomkpi_desktop.kpi.range_facts import ProductSales, RangeFacts, product_sales, range_facts
from ecomkpi_desktop.kpi.rates import Rates
from ecomkpi_desktop.kpi.reaches import Reaches, not_split
from ecomkpi_desktop.kpi.reconcile import reconciliation
from ecomkpi_desktop.kpi.results import (
    Breakdown,
    BreakEvenMonth,
    ChannelRow,
    CohortTriangle,
    Dimension,
    Floats,
    ImportReconciliation,
    LtvCurve,
    RowRefs,
    Step,
    Trend,
)
from ecomkpi_desktop.kpi.rfm import Rfm, rfm
from ecomkpi_desktop.kpi.rows import rows_behind
from ecomkpi_desktop.kpi.scoped_cubes import ScopedCubes
from ecomkpi_desktop.kpi.seasonal import SeasonalPoint, seasonal_break_even
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.tables import channel_rows, figures_of_rows, ltv_cac_of, ltv_curves
from ecomkpi_desktop.kpi.trend import trend
from ecomkpi_desktop.kpi.view import View
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.cost_lines import CostLine
from ecomkpi_desktop.settings.plausible import PREFIX as PLAUSIBLE
from ecomkpi_desktop.settings.values import Settings


class Engine:
    """Facts under settings.

    Attributes:
        facts, settings: what it was made of.
        answers: to what it was asked lately; those of engines that differ in bounds only are the same.
    """

    def __init__(self, facts: Facts, settings: Settings, _before: "Engine | None" = None) -> None:
        self.facts = facts
        self.settings = settings
        self.answers = Answers()
        rates = Rates(settings)
        count_unpaid = bool(settings.get(key.COUNT_UNPAID))
        self._ledger = _before.ledger if _before is not None and _before.ledger.count_unpaid == count_unpaid else None
        before = _before.costing if self._ledger is not None and _before is not None else None
        self._ledger = self._ledger or Ledger(facts, count_unpaid=count_unpaid)
        self._costing = Costing(self._ledger, rates, before)
        self._cubes = Cubes(self._costing, None if before is None or _before is None else _before.cubes)
        self._fixed = FixedCosts(facts, rates)
        self._reaches: Reaches = Reaches(self._ledger) if before is None or _before is None else _before.reaches
        self._scoped: dict[str, ScopedCubes] = {}

    @property
    def ledger(self) -> Ledger:
        """The counted documents."""
        return self._costing.ledger

    @property
    def costing(self) -> Costing:
        """The documents weighed."""
        return self._costing

    @property
    def cubes(self) -> Cubes:
        """The flows by day and channel."""
        return self._cubes

    @property
    def reaches(self) -> Reaches:
        """What scopes let through of the ledger."""
        return self._reaches

    def with_settings(self, settings: Settings) -> "Engine":
        """Return an engine under other settings that takes over everything they do not touch.

        Where only bounds were moved that is everything: whoever drags one sees all figures judged anew at once.
        """
        if _touches_figures(self.settings, settings):
            return Engine(self.facts, settings, self)
        same = copy(self)
        same.settings = settings
        return same

    def supposing(self, settings: Settings) -> "Engine":
        """Return the same, kept: for questions that try the same few settings again on whatever is looked at."""
        if not _touches_figures(self.settings, settings):
            return self.with_settings(settings)  # kept, it would keep itself: its answers are these
        name = frozenset(settings.values.items())
        return self.answers.get(("supposing", name), lambda: self.with_settings(settings))

    def view(self, selection: Selection) -> View:
        """Return the sums of a selection."""
        if selection.scope.is_whole:
            return View(self._cubes, self._fixed, selection)
        reach = self._reaches.of(selection.scope)
        cubes = self._scoped.get(reach.name)
        if cubes is None:
            cubes = self._scoped[reach.name] = ScopedCubes(self._costing, reach)
        return View(cubes, self._fixed, selection, reach)

    @kept
    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        """Return every figure of the registry that is not asked for by itself (``on_demand``), in its order."""
        view = self.view(selection)
        sheet = Sheet()
        put_money(sheet, view)
        put_basket(sheet, view)
        put_customers(sheet, view)
        put_acquisition(sheet, view)
        put_lifetime(sheet, view)
        put_conversion(sheet, view)
        put_break_even(sheet, view)
        put_growth(sheet, view)
        sheet.withhold(not_split(selection.scope), Reason.NOT_SPLIT)
        return MappingProxyType(sheet.ordered())

    @kept
    def by(self, dimension: Dimension, selection: Selection) -> Breakdown:
        """Return the ladder and its rates by the keys of a dimension."""
        view = self.view(selection)
        if dimension is Dimension.CHANNEL:
            return by_channel(view)
        return by_month(view) if dimension is Dimension.MONTH else by_code(view, dimension)

    def figures_by(self, dimension: Dimension, selection: Selection) -> list[tuple[str, Mapping[str, Figure]]]:
        """Return figures by the keys of a dimension.

        By channel and by month every figure of the registry; by product, category and country the ladder and what
        follows from it.
        """
        if dimension is Dimension.MONTH:
            months = selection.period.months()
            return [(f"{one.start:%Y-%m}", self.figures(selection.over(one))) for one in months]
        if dimension is Dimension.CHANNEL:
            keys = self.by(dimension, selection).keys
            return [(name, self.figures(selection.through(frozenset({name})))) for name in keys]
        return figures_of_rows(self.by(dimension, selection), self.view(selection))

    @kept
    def trend(self, step: Step, selection: Selection) -> Trend:
        """Return figures through time."""
        return trend(self.view(selection), step)

    @kept
    def channels(self, selection: Selection) -> tuple[ChannelRow, ...]:
        """Return the channels of the selection that have anything, with figures of their own."""
        names = [name for name in self.by(Dimension.CHANNEL, selection).keys if name != NOT_ALLOCATED]
        return channel_rows(self.view, names, selection)

    def ltv_cac_months(self, months: Sequence[Period], selection: Selection) -> Floats:
        """Return LTV/CAC of each of these periods under the channels and filters of the selection; NaN without."""
        asked = [selection.over(month) for month in months]
        return np.array([self._ltv_cac_of(one) for one in asked], dtype=np.float64)

    @kept
    def _ltv_cac_of(self, selection: Selection) -> float:
        # Most months of a line through time are those of the question before.
        return ltv_cac_of(self.view(selection))

    @kept
    def cohorts(self, selection: Selection) -> CohortTriangle:
        """Return the cohorts up to the end of the period; with channels, those whose first order came through them."""
        return cohorts(self.view(selection))

    @kept
    def cohorts_by_age(self, selection: Selection) -> CohortTriangle:
        """Return the same by ages of 30 days instead of calendar months."""
        return cohorts_by_age(self.view(selection))

    @kept
    def early_worth(self, selection: Selection, entered: Period, days: int) -> EarlyWorth | None:
        """Return what the customers won on some days brought in their first days; None where it is not known yet."""
        return early_worth(self.view(selection), entered, days)

    @kept
    def channel_months(self, selection: Selection) -> ChannelMonths | None:
        """Return net revenue and CM3 of the channels by month; None under a scope."""
        return channel_months(self.view(selection))

    @kept
    def ltv_curves(self, selection: Selection) -> tuple[LtvCurve, ...]:
        """Return the LTV curve of all customers of the selection, then of each channel."""
        names = [name for name in self.by(Dimension.CHANNEL, selection).keys if name != NOT_ALLOCATED]
        return ltv_curves(self.view, names, selection)

    @kept
    def break_even(self, selection: Selection) -> tuple[BreakEvenMonth, ...]:
        """Return each month of the period against its fixed costs, over all channels."""
        return break_even_months(self.view(selection))

    @kept
    def seasonal_break_even(self, year: int) -> SeasonalPoint:
        """Return a calendar year against its fixed costs, over all channels."""
        return seasonal_break_even(self._whole_view(), year)

    @kept
    def month_forecast(self) -> MonthForecast | None:
        """Return where the month in which the data end will end, over all channels; None without data."""
        return month_forecast(self._whole_view())

    def _whole_view(self) -> View:
        return self.view(Selection(self.covered() or NO_PERIOD))

    @kept
    def growth(self, selection: Selection, compared: Period) -> Growth | None:
        """Return a selection against another period by who bought; None unless the data cover both."""
        return growth(self.view(selection), compared)

    def aov_bridges(self, selection: Selection) -> tuple[AovBridge, ...]:
        """Return the ways from the house's average order value to its alternatives; none without an order."""
        return aov_bridges(self.figures(selection))

    @kept
    def ltv_table(self, selection: Selection) -> LtvTable | None:
        """Return LTV at every usual horizon; None where no customer is known."""
        return ltv_table(self.view(selection))

    def predicted_ltv(self, selection: Selection) -> PredictedLtv:
        """Return predicted LTV, or why there is none. Fits two models: not for the GUI thread."""
        return predicted_ltv(self.view(selection))

    @kept
    def rfm(self, selection: Selection) -> Rfm:
        """Return the customers known at the end of the selection by segment."""
        return rfm(self.view(selection))

    @kept
    def channel_overlap(self, selection: Selection) -> ChannelOverlap:
        """Return the customers that the channels of the selection share."""
        return channel_overlap(self.view(selection))

    def channel_use(self, selection: Selection, together: Mapping[str, str] | None = None) -> ChannelUse:
        """Return the customers known at the end of a selection by whether they use one channel or several.

        Args:
            selection: what is looked at.
            together: channel -> what it is counted as, where several are one place to buy.
        """
        question = "channel_use", selection, frozenset((together or {}).items())
        return self.answers.get(question, lambda: channel_use(self.view(selection), together))

    @kept
    def multichannel_share(self, selection: Selection) -> float | None:
        """Return the share of the customers known at the end who use more than one channel; None with one channel."""
        return multichannel_share(self.view(selection))

    @kept
    def range_facts(self, selection: Selection) -> RangeFacts:
        """Return, by category, the orders that hold it and how much of its cost is known."""
        return range_facts(self.view(selection))

    @kept
    def product_sales(self, selection: Selection) -> ProductSales:
        """Return what was sold of each product, and in which category."""
        return product_sales(self.view(selection))

    @kept
    def attach_pairs(self, selection: Selection, limit: int = 12) -> tuple[Pair, ...]:
        """Return the products bought together more often than by chance, those with most such orders first."""
        return attach_pairs(self.view(selection), limit)

    @kept
    def loss_making(self, selection: Selection, limit: int = 1_000) -> LossMakingOrders:
        """Return the orders of the selection that cost more than they bring, worst first."""
        return loss_making_orders(self.view(selection), limit)

    def cost_money(self, selection: Selection, lines: Sequence[CostLine]) -> CostMoney:
        """Return what cost lines take from the CM3 of a selection, and the range that unknown ones leave."""
        question = "cost_money", selection, tuple(line.key for line in lines)
        return self.answers.get(question, lambda: cost_money(self, selection, lines))

    def rows(self, figure_id: str, selection: Selection, limit: int = 10_000) -> RowRefs:
        """Return the rows of the imported files behind a figure.

        Raises:
            KeyError: no such figure.
        """
        return rows_behind(self.view(selection), figure_id, limit)

    @kept
    def group(self, group: Group, selection: Selection) -> Mapping[str, Figure]:
        """Return the figures of a group of customers of the selection."""
        return group_figures(self.view(selection), group)

    def group_by(
        self, group: Group, figure_id: str, dimension: Dimension, selection: Selection
    ) -> list[tuple[str, Part, Figure]]:
        """Return a figure of a group by month or by channel of its documents; the part says which these are."""
        return group_parts(self.view(selection), group, figure_id, dimension)

    def group_rows(
        self, group: Group, figure_id: str, selection: Selection, part: Part | None = None, limit: int = 10_000
    ) -> RowRefs:
        """Return the rows of the imported files behind a figure of a group, or behind a part of it."""
        return group_rows(self.view(selection), group, figure_id, part, limit)

    @kept
    def reconciliation(self) -> tuple[ImportReconciliation, ...]:
        """Return, per imported order file, the way from its total to counted net revenue."""
        return self._costing.memo("reconciliation", (key.VAT,), lambda: reconciliation(self._costing))

    def covered(self) -> Period | None:
        """Return the days that order data cover, or None without any."""
        first, last = self.facts.first_day, self.facts.last_day
        return None if first is None or last is None else Period(first, last + timedelta(days=1))


def _touches_figures(before: Settings, after: Settings) -> bool:
    """Whether any figure may be another: corridors only judge them, but plausible bounds make the range of CM3."""
    return any(
        one.startswith(PLAUSIBLE) or option_for(one).effect & ~Changes.THRESHOLDS for one in after.changed_keys(before)
    )
