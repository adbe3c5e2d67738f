"""What stands on the shared time axis: intervals with their names, in two tiers. No Qt: pure arithmetic.

Names stand in the middle of the days they name, as the points of the lines do: the point of March is over "March".
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.kpi.results import Step

GAP = 6.0  # least pixels between two names


class Naming(StrEnum):
    """How an interval is named, from fine to coarse."""

    WEEKDAY = "weekday"  # Mon 5
    DAY = "day"  # 5
    WEEK = "week"  # 5, of the Monday
    MONTH = "month"  # Mar
    LETTER = "letter"  # M
    QUARTER = "quarter"  # Q1
    YEAR = "year"  # 2025
    YEARS = "years"  # 2020, of five years
    MONTH_YEAR = "month_year"  # Mar 2025


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from ``start`` to before ``end``."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Tier:
    """One line of the axis.

    Attributes:
        naming: how its intervals are named.
        intervals: that touch the window, in order.
    """

    naming: Naming
    intervals: tuple[Interval, ...]


_FINE: Mapping[Step, tuple[Naming, ...]] = {
    Step.DAY: (
        Naming.WEEKDAY, Naming.DAY, Naming.WEEK, Naming.MONTH, Naming.LETTER, Naming.QUARTER, Naming.YEAR,
    ),
    Step.WEEK: (Naming.WEEK, Naming.MONTH, Naming.LETTER, Naming.QUARTER, Naming.YEAR),
    Step.MONTH: (Naming.MONTH, Naming.LETTER, Naming.QUARTER, Naming.YEAR),
}  # fmt: skip
_LENGTH = {  # shortest interval, days
    Naming.WEEKDAY: 1, Naming.DAY: 1, Naming.WEEK: 7, Naming.MONTH: 28, Naming.LETTER: 28, Naming.QUARTER: 90,
    Naming.YEAR: 365,
}  # fmt: skip


def tiers(
    first: date, end: date, step: Step, pixels_per_day: float, widths: Mapping[Naming, float]
) -> tuple[Tier, Tier | None]:
    """Return the finest tier whose names have room, and the one above it that says where in the calendar it is.

    Args:
        first: first visible day.
        end: day after the last visible one.
        step: grain of the lines: nothing finer is named.
        pixels_per_day: scale of the axis.
        widths: of the widest name of each naming, pixels.
    """
    naming = next(
        (one for one in _FINE[step] if _LENGTH[one] * pixels_per_day >= widths.get(one, 0.0) + GAP), Naming.YEARS
    )
    fine = Tier(naming, _intervals(naming, first, end))
    if naming in {Naming.WEEKDAY, Naming.DAY, Naming.WEEK}:
        return fine, Tier(Naming.MONTH_YEAR, _intervals(Naming.MONTH, first, end))
    if naming in {Naming.MONTH, Naming.LETTER, Naming.QUARTER}:
        return fine, Tier(Naming.YEAR, _intervals(Naming.YEAR, first, end))
    return fine, None


def _intervals(naming: Naming, first: date, end: date) -> tuple[Interval, ...]:
    start, following = _STEPS[naming]
    found, day = [], start(first)
    while day < end:
        after = following(day)
        found.append(Interval(day, after))
        day = after
    return tuple(found)


def _same(day: date) -> date:
    return day


def _next_day(day: date) -> date:
    return day + timedelta(days=1)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _next_week(day: date) -> date:
    return day + timedelta(days=7)


def _month(day: date) -> date:
    return day.replace(day=1)


def _next_month(day: date) -> date:
    return add_months(day, 1)


def _quarter(day: date) -> date:
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def _next_quarter(day: date) -> date:
    return add_months(day, 3)


def _year(day: date) -> date:
    return date(day.year, 1, 1)


def _next_year(day: date) -> date:
    return date(day.year + 1, 1, 1)


def _five(day: date) -> date:
    return date(day.year // 5 * 5, 1, 1)


def _next_five(day: date) -> date:
    return date(day.year + 5, 1, 1)


_STEPS: Mapping[Naming, tuple[Callable[[date], date], Callable[[date], date]]] = {
    Naming.WEEKDAY: (_same, _next_day),
    Naming.DAY: (_same, _next_day),
    Naming.WEEK: (_monday, _next_week),
    Naming.MONTH: (_month, _next_month),
    Naming.LETTER: (_month, _next_month),
    Naming.QUARTER: (_quarter, _next_quarter),
    Naming.YEAR: (_year, _next_year),
    Naming.YEARS: (_five, _next_five),
}
