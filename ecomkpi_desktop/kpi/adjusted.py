"""Figures without their season: classical decomposition by the ratio to a centred moving average.

A controller can redo it in a spreadsheet. For months: each complete month is divided by the mean of the twelve months
around it (half of the first and of the thirteenth, so that the mean is centred); the ratios of each calendar month are
averaged over the years, and the twelve coefficients brought to a mean of 1; a month is then divided by its
coefficient. For days the same with the seven days around each day and the seven weekdays. Where a series is not above
zero (a margin that turns negative) differences take the place of ratios, and their mean is brought to 0.

Source: W. M. Persons, "Indices of Business Conditions" (1919), the ratio-to-moving-average method; the same as
``decompose`` of R.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.results import Floats, Ints, Step

_CYCLE = {Step.MONTH: 12, Step.DAY: 7}
_NEEDED = {Step.MONTH: 24, Step.DAY: 56}  # two years; eight weeks


class Method(StrEnum):
    """How a season is taken out."""

    RATIO = "ratio"  # divided by a coefficient around 1
    DIFFERENCE = "difference"  # less a deviation around 0


@dataclass(frozen=True, slots=True)
class Season:
    """The season of a series.

    Attributes:
        method: how it is taken out.
        step: grain of the series.
        coefficients: one per month of the year (January first) or weekday (Monday first), shape (12,) or (7,).
        observed: number of steps each coefficient is averaged over, same shape.
        used: complete steps in a row that it was computed from.
    """

    method: Method
    step: Step
    coefficients: Floats
    observed: Ints
    used: int

    def without(self, values: Floats, starts: Sequence[date]) -> Floats:
        """Return values without their season.

        Args:
            values: one per step; NaN stays NaN.
            starts: any day of each step.
        """
        own = self.coefficients[positions(self.step, starts)]
        return values / own if self.method is Method.RATIO else values - own


@dataclass(frozen=True, slots=True)
class NoSeason:
    """Why a series cannot be adjusted.

    Attributes:
        have: complete steps in a row, up to the latest one.
        need: how many it takes; 0 where the grain has no method.
    """

    have: int
    need: int


def positions(step: Step, starts: Sequence[date]) -> Ints:
    """Return the place of each step in its cycle: month of the year or weekday, from 0."""
    found = [day.month - 1 if step is Step.MONTH else day.weekday() for day in starts]
    return np.array(found, dtype=np.int64)


def season_of(step: Step, starts: Sequence[date], values: Floats, complete: Bools) -> Season | NoSeason:
    """Return the season of a series, from its latest unbroken run of complete steps.

    Args:
        step: grain; weeks have no method: 52 coefficients would each rest on a few weeks.
        starts: first day of each step, consecutive.
        values: one per step.
        complete: whether data cover the step wholly.
    """
    need, cycle = _NEEDED.get(step, 0), _CYCLE.get(step, 0)
    first, end = _latest_run(complete & np.isfinite(values))
    if not cycle or end - first < need:
        return NoSeason(end - first, need)
    place, run = positions(step, starts[first:end]), values[first:end]
    trend = centred_mean(run, cycle)
    inside = np.isfinite(trend)
    if run.min() >= 0 and trend[inside].min() > 0:
        means, observed = _means(place[inside], (run / trend)[inside], cycle)
        if means.min() > 0:
            return Season(Method.RATIO, step, means / means.mean(), observed, end - first)
    means, observed = _means(place[inside], (run - trend)[inside], cycle)
    return Season(Method.DIFFERENCE, step, means - means.mean(), observed, end - first)


def centred_mean(values: Floats, cycle: int) -> Floats:
    """Return the mean of the ``cycle`` values around each one; NaN where half a cycle is missing on a side.

    An even cycle has no middle: its first and thirteenth value count half.
    """
    half = cycle // 2
    weights = np.full(2 * half + 1, 1.0 / cycle)
    if cycle % 2 == 0:
        weights[[0, -1]] /= 2
    found = np.full(len(values), np.nan)
    if len(values) > 2 * half:
        found[half : len(values) - half] = np.convolve(values, weights, mode="valid")
    return found


def _latest_run(usable: Bools) -> tuple[int, int]:
    """Return first place and end of the last run of usable steps."""
    places = np.flatnonzero(usable)
    if not len(places):
        return 0, 0
    end = int(places[-1]) + 1
    gaps = np.flatnonzero(~usable[:end])
    return (int(gaps[-1]) + 1 if len(gaps) else 0), end


def _means(place: Ints, values: Floats, cycle: int) -> tuple[Floats, Ints]:
    observed = np.bincount(place, minlength=cycle)
    return np.bincount(place, weights=values, minlength=cycle) / observed, observed
