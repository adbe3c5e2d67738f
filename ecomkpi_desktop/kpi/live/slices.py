"""Spans of days over which every assumption is constant: calendar months, cut where a dated value begins."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np

from ecomkpi_desktop.kpi.columns import Codes, Longs
from ecomkpi_desktop.kpi.facts import from_day, to_day
from ecomkpi_desktop.kpi.period import Period


@dataclass(frozen=True, slots=True)
class Slices:
    """Slices in a row, without a gap.

    Attributes:
        edges: first day of each slice and the day after the last one, in days since 1970.
        first: place of the first slice of the selection; those before it hold goods that came back in it.
        count: slices of the selection; those behind it hold days that a file wrongly dates later.
    """

    edges: Codes
    first: int
    count: int

    def __len__(self) -> int:
        return len(self.edges) - 1

    @property
    def periods(self) -> tuple[Period, ...]:
        """The slices as periods."""
        days = [from_day(int(day)) for day in self.edges]
        return tuple(Period(start, end) for start, end in pairwise(days))

    @property
    def starts(self) -> Codes:
        """First day of each slice."""
        return self.edges[:-1]

    def of(self, days: Codes) -> Longs:
        """Return the slice of each day; the first and the last one reach to the end of time."""
        found = np.searchsorted(self.edges, days, side="right") - 1
        return np.clip(found, 0, len(self) - 1)


def slices_of(start: int, end: int, days: Codes, changes: Iterable[date]) -> Slices:
    """Return the slices of [start, end) and of other days.

    Args:
        start: first day of the selection, since 1970.
        end: the day after its last one.
        days: other days that must be in some slice.
        changes: days from which some assumption has another value.
    """
    low, high = min([start, *days.tolist()]), max([end, *(days + 1).tolist()])
    months = np.arange(
        np.datetime64(low, "D").astype("datetime64[M]"), np.datetime64(high, "D").astype("datetime64[M]") + 1
    ).astype("datetime64[D]").astype(np.int64)
    inner = {int(day) for day in months if low < day < high} | {to_day(day) for day in changes}
    edges = sorted({low, high, start, end} | {day for day in inner if low < day < high})
    return Slices(np.array(edges, dtype=np.int32), edges.index(start), edges.index(end) - edges.index(start))
