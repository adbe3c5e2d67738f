"""Periods people ask for by name, counted from the last day of the data rather than from today."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from ecomkpi_desktop.kpi.period import Period, add_months


class Preset(StrEnum):
    """Name of a period."""

    LAST_MONTH = "last_month"
    LAST_3_MONTHS = "last_3_months"
    LAST_12_MONTHS = "last_12_months"
    YEAR_TO_DATE = "year_to_date"
    ALL = "all"
    CUSTOM = "custom"


_MONTHS: Mapping[Preset, int] = {Preset.LAST_MONTH: 1, Preset.LAST_3_MONTHS: 3, Preset.LAST_12_MONTHS: 12}


def preset_period(preset: Preset, first: date, last: date) -> Period | None:
    """Return the days of a preset for data that reach from ``first`` to ``last``, both inclusive.

    Complete months end with the last month that data cover to its end. A preset that would begin before the data is
    cut to the month in which they begin; None when no complete month is left, and for ``CUSTOM``.
    """
    after = last + timedelta(days=1)
    if preset is Preset.ALL:
        return Period(first, after)
    if preset is Preset.YEAR_TO_DATE:
        return Period(max(date(last.year, 1, 1), first.replace(day=1)), after)
    if preset not in _MONTHS:
        return None
    end = after if after.day == 1 else last.replace(day=1)
    start = max(add_months(end, -_MONTHS[preset]), first.replace(day=1))
    return Period(start, end) if start < end else None


def preset_of(period: Period, first: date, last: date) -> Preset:
    """Return the name of a period, ``CUSTOM`` when it has none."""
    for preset in Preset:
        if preset_period(preset, first, last) == period:
            return preset
    return Preset.CUSTOM


def shifted(period: Period, steps: int) -> Period:
    """Return the period moved by its own length: by calendar months when it is made of whole months."""
    if period.is_whole_months:
        months = period.month_count * steps
        return Period(add_months(period.start, months), add_months(period.end, months))
    days = timedelta(days=period.days * steps)
    return Period(period.start + days, period.end + days)
