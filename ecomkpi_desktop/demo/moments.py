"""Moments of the shop's local time as texts, with the offset of Paris."""

from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.demo.draws import Bools, Ints
from ecomkpi_desktop.demo.writing import texts


def moment_texts(ordinals: Ints, seconds: Ints) -> NDArray[np.object_]:
    """Return ``2023-05-31 23:06:04 +0200``, as Shopify writes moments in a French shop.

    Args:
        ordinals: days as proleptic ordinals.
        seconds: of the day; nothing happens in the hours when the clock is changed.
    """
    days = texts(ordinals, lambda ordinal: date.fromordinal(ordinal).isoformat())
    hours = texts(seconds, clock_text)
    zone = np.where(is_summer(ordinals), " +0200", " +0100").astype(object)
    return np.asarray(days + " " + hours + zone)


def clock_text(second: int) -> str:
    """Return a second of the day as ``23:06:04``."""
    return f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"


def is_summer(ordinals: Ints) -> Bools:
    """Tell which days have summer time in France: from the last Sunday of March to the last one of October."""
    summer = np.zeros(len(ordinals), dtype=np.bool_)
    for year in range(date.fromordinal(int(ordinals.min())).year, date.fromordinal(int(ordinals.max())).year + 1):
        start, end = _last_sunday(year, 3), _last_sunday(year, 10)
        summer |= (ordinals >= start.toordinal()) & (ordinals < end.toordinal())
    return summer


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
