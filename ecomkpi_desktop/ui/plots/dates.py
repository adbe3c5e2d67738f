"""Where ticks stand on a time axis, and which part of the date each shows. No Qt: pure arithmetic.

Times are seconds of the calendar day at midnight, without zone: the shop's local days, as pyqtgraph wants them.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from ecomkpi_desktop.kpi.period import add_months

DAY_SECONDS = 86_400.0


class Grain(StrEnum):
    """What a date tick shows."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DateTick:
    """A tick: its day, what it shows, and whether it begins a year (shown with the year's number)."""

    day: date
    grain: Grain
    starts_year: bool


def seconds_of(day: date) -> float:
    """Return the place of a day on a time axis."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()


def day_at(seconds: float) -> date:
    """Return the day a place on a time axis lies in; places outside the calendar give its nearest end."""
    low, high = seconds_of(date(1900, 1, 1)), seconds_of(date(2999, 12, 31))
    return datetime.fromtimestamp(min(max(seconds, low), high), tz=UTC).date()


# Steps from fine to coarse: (grain, days or months).
_LADDER: tuple[tuple[Grain, int], ...] = (
    (Grain.DAY, 1), (Grain.DAY, 2), (Grain.DAY, 7), (Grain.DAY, 14),
    (Grain.MONTH, 1), (Grain.MONTH, 2), (Grain.MONTH, 3), (Grain.MONTH, 6),
    (Grain.YEAR, 12), (Grain.YEAR, 24), (Grain.YEAR, 60), (Grain.YEAR, 120),
)


def date_ticks(start: float, end: float, most: int, first_weekday: int = 0) -> list[DateTick]:
    """Return the ticks of a time axis.

    Args:
        start: first visible moment, seconds, see the module.
        end: last visible moment.
        most: most ticks that have room.
        first_weekday: day on which weekly ticks stand, Monday = 0.
    """
    if end <= start:
        return []
    days = (end - start) / DAY_SECONDS
    first, last = day_at(start), day_at(end)
    for grain, size in _LADDER:
        length = size if grain is Grain.DAY else size * 30.4
        if days / length <= max(most, 1):
            return _by_days(first, last, size, first_weekday) if grain is Grain.DAY else _by_months(first, last, size)
    return _by_months(first, last, _LADDER[-1][1])


def _by_days(first: date, last: date, size: int, first_weekday: int) -> list[DateTick]:
    day = first
    if size % 7 == 0:
        day -= timedelta(days=(day.weekday() - first_weekday) % 7)
    found = []
    while day <= last:
        if day >= first:
            found.append(DateTick(day, Grain.DAY, day.month == 1 and day.day == 1))
        day += timedelta(days=size)
    return found


def _by_months(first: date, last: date, size: int) -> list[DateTick]:
    grain = Grain.YEAR if size % 12 == 0 else Grain.MONTH
    months = first.year * 12 + first.month - 1
    months -= months % size
    day = date(months // 12, months % 12 + 1, 1)
    found = []
    while day <= last:
        if day >= first:
            found.append(DateTick(day, grain, day.month == 1))
        day = add_months(day, size)
    return found
