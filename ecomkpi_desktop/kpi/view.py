"""One selection seen through the engine: its days, its channels, its sums."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.costing import Costing
from ecomkpi_desktop.kpi.cubes import Cubes
from ecomkpi_desktop.kpi.customers import Customers
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.fixed import FixedCosts
from ecomkpi_desktop.kpi.ladder import ladder
from ecomkpi_desktop.kpi.ledger import Ledger
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.reach import Reach
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection

T = TypeVar("T")


class View:
    """Sums of a selection, computed once each.

    Attributes:
        start, end: the period in days since 1970.
        low, high: the same clipped to the axis, as places on it.
        reach: the documents within the scope; None for all.
        known_until: E, the day after the last day of data and not after the period's end (2.4).
        channels: flag of each channel and of what is not allocated, or None for all.
    """

    def __init__(self, cubes: Cubes, fixed: FixedCosts, selection: Selection, reach: Reach | None = None) -> None:
        """Look at a selection.

        Args:
            cubes: the flows, of the scope.
            fixed: fixed costs.
            selection: period, channels and scope.
            reach: the documents within the scope; None for all.
        """
        self.reach = reach
        self.cubes = cubes
        self.fixed = fixed
        self.selection = selection
        ledger = self.ledger
        self.start, self.end = to_day(selection.period.start), to_day(selection.period.end)
        self.low, self.high = self.place(self.start), self.place(self.end)
        self.known_until = min(ledger.facts.data_end, self.end)
        self.channels: Bools | None = None
        if selection.channels is not None:
            names = (*ledger.facts.channels, NOT_ALLOCATED)
            self.channels = np.array([name in selection.channels for name in names], dtype=np.bool_)

    @property
    def ledger(self) -> Ledger:
        """The counted documents."""
        return self.cubes.costing.ledger

    @property
    def costing(self) -> Costing:
        """The documents weighed."""
        return self.cubes.costing

    @property
    def whole_shop(self) -> bool:
        """Whether every channel and every order is looked at."""
        return self.channels is None and self.reach is None

    @property
    def customers(self) -> Customers:
        """Who ordered what when, within the scope."""
        return self.ledger.customers if self.reach is None else self.reach.customers

    def over(self, period: Period) -> "View":
        """Return the same look at another period."""
        return View(self.cubes, self.fixed, self.selection.over(period), self.reach)

    def memo(self, name: str, keys: tuple[str, ...], compute: Callable[[], T]) -> T:
        """Return a result of the scope that depends on the settings ``keys`` only, computed once for their values."""
        return self.costing.memo(name if self.reach is None else f"{self.reach.name}{name}", keys, compute)

    def recall(self, name: str, keys: tuple[str, ...], compute: Callable[[], T], most: int = 32) -> T:
        """Return a result of this very selection that depends on the settings ``keys`` only.

        Kept for the latest selections: an assumption that does not touch it does not make it again.

        Args:
            name: what the result is.
            keys: settings it depends on.
            compute: makes it.
            most: how many selections to keep it for.
        """
        kept: dict[object, T] = self.memo(f"{name} of selections", keys, dict)
        channels = None if self.channels is None else self.channels.tobytes()
        selection = self.start, self.end, channels
        if selection not in kept:
            if len(kept) >= most:
                kept.clear()
            kept[selection] = compute()
        return kept[selection]

    def place(self, day: int) -> int:
        """Return the place of a day on the axis, clipped to it."""
        return min(max(day - self.ledger.day0, 0), self.ledger.shape[0])

    def by_channel(self, name: str) -> Floats:
        """Return a flow over the period by channel, what is not allocated last."""
        found = self._by_channel.get(name)
        if found is None:
            found = self._by_channel[name] = self.cubes.window(self.low, self.high, name)
        return found

    @cached_property
    def _by_channel(self) -> dict[str, Floats]:
        return {}

    @cached_property
    def _sums(self) -> dict[str, float]:
        return {}

    def sum(self, name: str) -> float:
        """Return a flow over the selection."""
        if name not in self._sums:
            by_channel = self.by_channel(name)
            self._sums[name] = float((by_channel if self.channels is None else by_channel[self.channels]).sum())
        return self._sums[name]

    @cached_property
    def ladder(self) -> dict[str, float]:
        """The ladder of the selection."""
        return ladder(self.sum)

    @cached_property
    def fixed_costs(self) -> float:
        """Fixed costs of the period, whatever the channels."""
        return self.fixed.total(self.start, self.end)

    @cached_property
    def day_coverage(self) -> float:
        """Share of the period's days that order data cover."""
        facts = self.ledger.facts
        covered = min(self.end, facts.data_end) - max(self.start, facts.data_start)
        return max(covered, 0) / (self.end - self.start)

    @cached_property
    def spend_coverage(self) -> float:
        """Share of the period's days about which spend was imported."""
        return float(np.count_nonzero(self.ledger.spend_known[self.low : self.high])) / (self.end - self.start)

    @property
    def knows_spend(self) -> bool:
        """Whether anything tells what the period spent; nothing imported is unknown, never 0."""
        return self.spend_coverage > 0 or self.sum("marketing_spend") > 0

    def covers(self, period: Period) -> bool:
        """Tell whether order data cover a whole period."""
        facts = self.ledger.facts
        return facts.data_start <= to_day(period.start) and to_day(period.end) <= facts.data_end and self.has_data

    @property
    def has_data(self) -> bool:
        """Whether any order was imported."""
        return self.ledger.facts.data_end > self.ledger.facts.data_start

    @property
    def order_channels(self) -> Bools | None:
        """Flags of the channels that orders can have, or None for all."""
        return None if self.channels is None else self.channels[:-1]
