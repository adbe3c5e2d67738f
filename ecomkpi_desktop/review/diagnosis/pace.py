"""The course of growth, told without a model: the same months of two years, side by side.

Three months against the same three of the year before: the season is on both sides and one good month does not decide.
The growth so measured now is held against the growth so measured a year earlier, and the fall between them against
how much the months of this shop vary: a small shop has good and bad quarters without a cause. Where two years are
known, the months without their season (:mod:`kpi.adjusted`) must not contradict it: sales that already rise again are
no plateau, though the year on year still looks back on it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from ecomkpi_desktop.kpi.adjusted import NoSeason, season_of
from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Floats, Step
from ecomkpi_desktop.review.chance import UNLIKELY_ONCE

SPAN = 3  # months summed
YEAR = 12
NEEDED = YEAR + SPAN  # months for one growth year on year
NEEDED_TWICE = NEEDED + YEAR  # and for one to hold it against
_FLAT = 0.10  # a growth above this is no plateau, however fast it was before
_FALL = 0.10  # points of growth lost in a year that make it a plateau rather than a slow business
_HALF = 0.5  # nor is it one while more than half of the growth is left
_LONG = 6  # months that the fall is tested over, where the data reach as far
_RESTART = 0.05  # a rise in three months, without the season, that the year on year does not know yet


class Course(StrEnum):
    """Where growth goes."""

    TOO_SHORT = "too_short"  # fewer than fifteen months: no year on year at all
    FLATTENING = "flattening"  # it grew, and hardly grows or falls now
    RESTARTING = "restarting"  # it had flattened, and rises again
    GROWING = "growing"
    SLOW = "slow"  # it grows by less than a tenth, and has not clearly lost much; or nobody can tell yet
    SHRINKING = "shrinking"


@dataclass(frozen=True, slots=True)
class Pace:
    """Net revenue by month, and its growth.

    Attributes:
        months: first days of the complete months in a row, up to the last one looked at.
        sales: net revenue of each.
        growth: of the three months that end with each, against the same three a year earlier; NaN for the first
            fourteen and where there was nothing to grow from.
        recent: the last three months against the three before, both without their season; None under two years.
        course: what it comes to.
        since: first month of the plateau; None unless it flattens.
    """

    months: tuple[date, ...]
    sales: Floats
    growth: Floats
    recent: float | None
    course: Course
    since: date | None

    @property
    def now(self) -> float | None:
        """Growth at the end, or None."""
        return self._at(0)

    @property
    def before(self) -> float | None:
        """Growth a year earlier, or None."""
        return self._at(YEAR)

    @property
    def missing(self) -> float:
        """Net revenue of three months that the growth of a year earlier would have brought on top; >= 0."""
        if self.now is None or self.before is None:
            return 0.0
        base = float(self.sales[-SPAN - YEAR : -YEAR].sum())
        return max(base * (self.before - self.now), 0.0)

    @property
    def last_months(self) -> Period | None:
        """The three months that the growth at the end is of, or None."""
        if len(self.months) < SPAN:
            return None
        return Period(self.months[-SPAN], add_months(self.months[-1], 1))

    def _at(self, back: int) -> float | None:
        place = len(self.growth) - 1 - back
        if place < 0 or not np.isfinite(self.growth[place]):
            return None
        return float(self.growth[place])


def pace_of(starts: Sequence[date], sales: Floats, complete: Bools, end: date) -> Pace:
    """Return the course of net revenue up to a day.

    Args:
        starts: first days of months, consecutive.
        sales: net revenue of each.
        complete: whether data cover it wholly.
        end: day after the last one looked at: the month in which it lies is cut, unless it is a first.
    """
    kept = complete & np.array([add_months(start, 1) <= end for start in starts], dtype=np.bool_)
    first, stop = _last_run(kept)
    months, run = tuple(starts[first:stop]), np.nan_to_num(sales[first:stop])
    growth = growth_of(run)
    recent = _recent(months, run)
    course = _course(run, growth, recent)
    since = _since(months, growth) if course is Course.FLATTENING else None
    return Pace(months, run, growth, recent, course, since)


def growth_of(sales: Floats) -> Floats:
    """Return the growth of the three months that end with each, against the same three a year earlier."""
    found = np.full(len(sales), np.nan)
    if len(sales) >= NEEDED:
        sums = np.convolve(sales, np.ones(SPAN), mode="valid")
        now, before = sums[YEAR:], sums[:-YEAR]
        found[NEEDED - 1 :] = np.divide(now, before, out=np.full(len(now), np.nan), where=before > 0) - 1
    return found


def _last_run(usable: Bools) -> tuple[int, int]:
    places = np.flatnonzero(usable)
    if not len(places):
        return 0, 0
    stop = int(places[-1]) + 1
    gaps = np.flatnonzero(~usable[:stop])
    return (int(gaps[-1]) + 1 if len(gaps) else 0), stop


def _recent(months: Sequence[date], sales: Floats) -> float | None:
    season = season_of(Step.MONTH, months, sales, np.ones(len(sales), dtype=np.bool_))
    if isinstance(season, NoSeason):
        return None
    level = season.without(sales, months)
    before = float(level[-2 * SPAN : -SPAN].sum())
    return float(level[-SPAN:].sum()) / before - 1 if before > 0 else None


def _error(sales: Floats) -> float | None:
    """Return the error of one month's logarithm of growth year on year; None where two years and more are not known.

    It is taken from month to month, so that a steady fall is none of it.
    """
    run = sales[-2 * YEAR - _LONG :]
    if len(run) < 2 * YEAR + SPAN or run.min() <= 0:
        return None
    return float(np.diff(np.log(run[YEAR:]) - np.log(run[:-YEAR])).std(ddof=1)) / math.sqrt(2)


def _has_fallen(sales: Floats, error: float) -> bool:
    """Tell whether growth has fallen in a year by more than the months vary.

    Growth over n months less that of a year earlier has the error x root(3 / n): the year between stands in both.
    """
    months = min(len(sales) - 2 * YEAR, _LONG)
    end = len(sales)
    now, base, before = (float(sales[end - back - months : end - back].sum()) for back in (0, YEAR, 2 * YEAR))
    return math.log(base / before) - math.log(now / base) > UNLIKELY_ONCE * error * math.sqrt(3 / months)


def _has_restarted(recent: float | None, error: float) -> bool:
    """Tell whether three months without their season stand above the three before, by more than the months vary."""
    return recent is not None and recent >= _RESTART and math.log1p(recent) > UNLIKELY_ONCE * error / math.sqrt(3)


def _course(sales: Floats, growth: Floats, recent: float | None) -> Course:
    now = float(growth[-1]) if len(growth) else float("nan")
    if not np.isfinite(now):
        return Course.TOO_SHORT
    before = float(growth[-1 - YEAR]) if len(growth) > YEAR else float("nan")
    error = _error(sales)
    if error is not None and now < _limit(before) and before - now >= _FALL and _has_fallen(sales, error):
        return Course.RESTARTING if _has_restarted(recent, error) else Course.FLATTENING
    if now < 0:
        return Course.SHRINKING
    return Course.SLOW if now < _FLAT else Course.GROWING


def _limit(before: float) -> float:
    """Return the growth under which a business that grew like this before has flattened."""
    return min(_FLAT, before * _HALF)


def _since(months: Sequence[date], growth: Floats) -> date:
    limit = _limit(float(growth[-1 - YEAR]))
    above = np.flatnonzero(~(growth < limit))
    return months[int(above[-1]) + 1 if len(above) else 0]
