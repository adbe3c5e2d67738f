"""Fixed costs by day: imported ones over their spans, the monthly assumption elsewhere (2.3).

What other files tell of costs on the side (an account's fees) is added to either.
"""

from functools import cached_property

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Codes
from ecomkpi_desktop.kpi.customers import month_number
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.flows_build import spread
from ecomkpi_desktop.kpi.rates import Rates
from ecomkpi_desktop.kpi.results import Floats


class FixedCosts:
    """Fixed costs of any day, inside the data or not."""

    def __init__(self, facts: Facts, rates: Rates) -> None:
        self._rows = facts.fixed_costs.take(facts.fixed_costs.end > facts.fixed_costs.start)
        self._rates = rates

    def by_day(self, start: int, end: int) -> Floats:
        """Return the fixed costs of each day of [start, end), days since 1970."""
        known, share = self.apart(start, end)
        return known + self._rates.get(key.FIXED_MONTHLY).on(np.arange(start, end, dtype=np.int32)) * share

    def apart(self, start: int, end: int) -> tuple[Floats, Floats]:
        """Return, for each day of [start, end), what files state, and the share of a month that is assumed."""
        days = np.arange(start, end)
        month = month_number(days)
        first = month.astype("datetime64[M]")
        length = ((first + 1).astype("datetime64[D]") - first.astype("datetime64[D]")).astype(np.float64)
        if not len(self._rows):
            return np.zeros(len(days)), 1.0 / length
        low, daily, months = self._imported
        inside = (days >= low) & (days < low + len(daily))
        imported = np.where(inside, daily[np.clip(days - low, 0, len(daily) - 1)], 0.0)
        return imported, np.where(np.isin(month, months), 0.0, 1.0 / length)

    @cached_property
    def _imported(self) -> tuple[int, Floats, Codes]:
        """First day, known costs of each day from there, and the months of which the fixed costs were imported."""
        low, high = int(self._rows.start.min()), int(self._rows.end.max())
        rows = self._rows.with_columns(channel=np.zeros(len(self._rows), dtype=np.int32))
        daily = spread(rows, rows.fix, low, (high - low, 1))[:, 0]
        covered = np.zeros(high - low + 1, dtype=np.int64)
        whole = rows.take(~rows.on_top)
        np.add.at(covered, whole.start - low, 1)
        np.add.at(covered, whole.end - low, -1)
        days = np.flatnonzero(np.cumsum(covered)[:-1] > 0) + low
        return low, daily, np.unique(month_number(days))

    def total(self, start: int, end: int) -> float:
        """Return the fixed costs of [start, end)."""
        return float(self.by_day(start, end).sum())
