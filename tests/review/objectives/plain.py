"""An engine that answers from days written by hand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Breakdown, Dimension, Floats, Step, Trend
from ecomkpi_desktop.kpi.selection import Selection

START = date(2025, 1, 1)
DAYS = 120


@dataclass
class PlainEngine:
    """CM3, orders and spend by channel and day from 1 January 2025; figures that depend on the window.

    Attributes:
        cm3, orders, spend: channel -> one value per day.
        values: figure id -> {first day of a window: value}.
    """

    cm3: Mapping[str, Floats] = field(default_factory=dict)
    orders: Mapping[str, Floats] = field(default_factory=dict)
    spend: Mapping[str, Floats] = field(default_factory=dict)
    values: Mapping[str, Mapping[date, float]] = field(default_factory=dict)
    asked: list[Selection] = field(default_factory=list)

    def covered(self) -> Period:
        return Period(START, START + timedelta(days=DAYS))

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        self.asked.append(selection)
        return {
            name: Figure(name, by_day.get(selection.period.start), REGISTRY[name].unit)
            for name, by_day in self.values.items()
        }

    def by(self, dimension: Dimension, selection: Selection) -> Breakdown:
        assert dimension is Dimension.CHANNEL
        keys = tuple(self.orders)
        sums = np.array([self._days(self.orders, key, selection.period).sum() for key in keys])
        return Breakdown(dimension, keys, {"orders": sums}, {})

    def trend(self, step: Step, selection: Selection) -> Trend:
        names = selection.channels if selection.channels is not None else frozenset(self.cm3)
        tables = {"cm3": self.cm3, "orders": self.orders, "marketing_spend": self.spend}
        days = selection.period.days
        columns = {
            name: sum((self._days(table, key, selection.period) for key in sorted(names)), np.zeros(days))
            for name, table in tables.items()
        }
        starts = tuple(selection.period.start + timedelta(days=day) for day in range(days))
        return Trend(step, starts, columns, np.ones(days, dtype=np.bool_))

    def _days(self, table: Mapping[str, Floats], key: str, period: Period) -> Floats:
        start = (period.start - START).days
        whole = np.concatenate([np.zeros(400), table.get(key, np.zeros(DAYS)), np.zeros(400)])
        return whole[400 + start : 400 + start + period.days]
