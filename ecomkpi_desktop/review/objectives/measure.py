"""What an experiment did: its spend, and its CM3 against the days before and against the channels left alone.

Difference in differences: had the channel moved as the comparable ones did, it would have earned its CM3 before times
theirs after over theirs before. What it earned beyond that is put down to the experiment, its spend already deducted.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

import numpy as np

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Breakdown, Dimension, Floats, Step, Trend
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL, Selection
from ecomkpi_desktop.review.objectives.experiment import Experiment, Verdict

SHORT_DAYS = 14  # two whole weeks: every day of the week twice
FEW_ORDERS = 30
_SIGMAS = 2.0  # chance alone stays within, nineteen times out of twenty


class Reads(Protocol):
    """What is asked of the engine."""

    def by(self, dimension: Dimension, selection: Selection) -> Breakdown:
        """Return the ladder by the keys of a dimension."""

    def trend(self, step: Step, selection: Selection) -> Trend:
        """Return figures through time."""


class Doubt(StrEnum):
    """Why a result is less than it seems."""

    NOT_STARTED = "not_started"  # no data of its days yet
    RUNNING = "running"  # the data end before it does
    NO_BEFORE = "no_before"  # the data do not cover as many days before it
    NO_SPEND = "no_spend"  # no spend of the channel in these days
    OVER = "over"  # more spent than the envelope
    SHORT = "short"
    FEW = "few"
    PARALLEL = "parallel"  # another experiment on the channel in these days
    ALONE = "alone"  # no channel to compare with
    CHANCE = "chance"  # the days vary more than the result


# With one of these no verdict can be drawn from the figures.
BLOCKING = frozenset(
    [Doubt.NOT_STARTED, Doubt.RUNNING, Doubt.NO_BEFORE, Doubt.SHORT, Doubt.FEW, Doubt.ALONE, Doubt.CHANCE]
)


@dataclass(frozen=True, slots=True)
class Measured:
    """An experiment held against the data. Money is HT in the workspace currency.

    Attributes:
        experiment: it.
        days: its days that the data cover; None where there is none.
        spent: spend of its channel in these days.
        orders: orders of its channel in these days.
        cm3: CM3 of its channel in these days, the spend deducted.
        before: the same over as many days before; None where the data do not cover them.
        expected: what it would have been, had the channel moved as the comparable ones; ``before`` without any.
        others: change of the comparable channels' CM3, as a fraction; None without any.
        comparable: these channels.
        chance: how far chance alone moves the effect; None where too few days tell.
        doubts: in the order in which they are told.
    """

    experiment: Experiment
    days: Period | None = None
    spent: float = 0.0
    orders: int = 0
    cm3: float | None = None
    before: float | None = None
    expected: float | None = None
    others: float | None = None
    comparable: tuple[str, ...] = ()
    chance: float | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def effect(self) -> float | None:
        """CM3 that is put down to the experiment."""
        return self.cm3 - self.expected if self.cm3 is not None and self.expected is not None else None

    @property
    def left(self) -> float:
        """What is left of the envelope; under 0 where it is overspent."""
        return self.experiment.envelope - self.spent

    @property
    def is_over(self) -> bool:
        """Whether the data reach its last day."""
        return self.days is not None and Doubt.RUNNING not in self.doubts

    @property
    def suggested(self) -> Verdict:
        """The verdict that the figures allow; open where they allow none."""
        if self.effect is None or BLOCKING & set(self.doubts):
            return Verdict.OPEN
        if self.effect <= 0:
            return Verdict.STOP
        # A gain that has not paid its costs yet proves nothing; a loss without them is a loss all the more.
        return Verdict.OPEN if Doubt.NO_SPEND in self.doubts else Verdict.CONTINUE


@dataclass(frozen=True, slots=True)
class _Sides:
    """Daily values of a channel or of several: over the days of the experiment and over those before."""

    now: Floats
    before: Floats

    @property
    def sums(self) -> tuple[float, float]:
        return float(self.now.sum()), float(self.before.sum())

    @property
    def variances(self) -> tuple[float, float]:
        """Of the two sums."""
        sides = (self.now, self.before)
        now, before = (len(side) * float(side.var(ddof=1)) if len(side) > 1 else math.inf for side in sides)
        return now, before


def measured(
    engine: Reads, experiment: Experiment, covered: Period | None, others: Iterable[Experiment] = ()
) -> Measured:
    """Hold an experiment against the data.

    Args:
        engine: the figures of today.
        experiment: it.
        covered: the days that orders cover, or None without any.
        others: all experiments: a channel on which another one ran is not left alone.
    """
    days = _common(experiment.days, covered)
    if days is None or covered is None:
        return Measured(experiment, doubts=(Doubt.NOT_STARTED,))
    before = Period(days.start - timedelta(days=days.days), days.start)
    has_before = covered.start <= before.start
    whole = Period(before.start, days.end)
    own = engine.trend(Step.DAY, Selection(whole, frozenset({experiment.channel})))
    meddling = [one for one in others if one.id != experiment.id and _common(one.days, whole) is not None]
    comparable = _comparable(engine, experiment, meddling, days, before) if has_before else ()
    cm3, orders = _sides(own, "cm3", days.days), _sides(own, "orders", days.days)
    found = Measured(
        experiment, days, float(_sides(own, "marketing_spend", days.days).now.sum()), round(orders.sums[0]),
        cm3.sums[0], cm3.sums[1] if has_before else None, comparable=comparable,
    )  # fmt: skip
    if has_before:
        rest = engine.trend(Step.DAY, Selection(whole, frozenset(comparable))) if comparable else None
        found = _against(found, cm3, _sides(rest, "cm3", days.days) if rest is not None else None)
    few = min(orders.sums if has_before else orders.sums[:1]) < FEW_ORDERS
    return _with_doubts(found, meddling, few=few)


def _against(found: Measured, own: _Sides, rest: _Sides | None) -> Measured:
    """Return it with what the channel would have earned, and how far chance reaches."""
    from dataclasses import replace

    before, spread = own.sums[1], sum(own.variances)
    change = None
    if rest is not None and rest.sums[1] > 0 and rest.sums[0] > 0:
        then, was = rest.sums
        growth = then / was
        change = growth - 1
        if before > 0:  # a loss does not grow because others do
            now_variance, was_variance = rest.variances
            relative = now_variance / then**2 + was_variance / was**2
            spread = own.variances[0] + growth**2 * (own.variances[1] + before**2 * relative)
            before *= growth
    chance = _SIGMAS * math.sqrt(spread)
    return replace(found, expected=before, others=change, chance=chance if math.isfinite(chance) else None)


def _with_doubts(found: Measured, meddling: list[Experiment], *, few: bool) -> Measured:
    from dataclasses import replace

    days, experiment = found.days, found.experiment
    assert days is not None  # noqa: S101 - for the type checker: the caller has data
    told = {
        Doubt.RUNNING: days.end < experiment.days.end,
        Doubt.NO_BEFORE: found.before is None,
        Doubt.NO_SPEND: found.spent <= 0 and experiment.envelope > 0,
        Doubt.OVER: found.spent > experiment.envelope > 0,
        Doubt.SHORT: days.days < SHORT_DAYS,
        Doubt.FEW: few,
        Doubt.PARALLEL: any(one.channel == experiment.channel for one in meddling),
        Doubt.ALONE: found.before is not None and found.others is None,
        Doubt.CHANCE: found.effect is not None and (found.chance is None or abs(found.effect) <= found.chance),
    }
    return replace(found, doubts=tuple(doubt for doubt, holds in told.items() if holds))


def _comparable(
    engine: Reads, experiment: Experiment, meddling: list[Experiment], days: Period, before: Period
) -> tuple[str, ...]:
    """Return the channels that sold in both spans and on which nothing was tried."""
    left_out = {experiment.channel, NOT_ALLOCATED, *(one.channel for one in meddling)}
    now, then = (_orders(engine.by(Dimension.CHANNEL, Selection(span))) for span in (days, before))
    found = [name for name in now if name not in left_out and now[name] > 0 and then.get(name, 0.0) > 0]
    named = [name for name in found if name != UNKNOWN_CHANNEL]
    return tuple(named or found)


def _orders(breakdown: Breakdown) -> dict[str, float]:
    return dict(zip(breakdown.keys, breakdown.columns["orders"].tolist(), strict=True))


def _sides(trend: Trend, name: str, days: int) -> _Sides:
    values = np.nan_to_num(trend.columns[name])
    return _Sides(values[-days:], values[:-days])


def _common(one: Period, other: Period | None) -> Period | None:
    if other is None:
        return None
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Period(start, end) if start < end else None
