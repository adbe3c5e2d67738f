"""Shapes of the ladder taken apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ecomkpi_desktop.kpi.live.bases import Flow
from ecomkpi_desktop.kpi.live.slices import Slices
from ecomkpi_desktop.kpi.results import Floats, Ints


@dataclass(frozen=True, slots=True)
class Grouped:
    """Sums by slice and group, one row each.

    Attributes:
        slice: slice of each row: when it counts.
        group: place of its channel.
        origin: slice of the orders it goes back to: their rates hold for what the goods had cost.
        bases: sums that no rate touches, by name.
        flows: what the engine makes of them, by name of the flow.
    """

    slice: Ints
    group: Ints
    origin: Ints
    bases: Mapping[str, Floats]
    flows: Mapping[str, Floats]

    def __len__(self) -> int:
        return len(self.slice)


@dataclass(frozen=True, slots=True)
class Lifetime:
    """What an average customer brings within the horizon, taken apart: sums are per customer old enough (2.4).

    Attributes:
        months: the horizon.
        groups: channel of the first order of each group; None for all customers of the selection.
        customers: customers old enough for the whole horizon, by group.
        sales: orders by slice; ``bases["ordered"]`` is their ordered revenue.
        returns: refunds by slice of the refund and of its order.
        ltv: of each group.
    """

    months: int
    groups: tuple[str | None, ...]
    customers: Ints
    sales: Grouped
    returns: Grouped
    ltv: Floats


@dataclass(frozen=True, slots=True)
class Daily:
    """The month that the break-even dial speaks of, day by day, over all channels.

    Attributes:
        month: its first day.
        sales: orders and spend; ``group`` is the day, counted from 0.
        returns: refunds, likewise.
    """

    month: date
    sales: Grouped
    returns: Grouped


@dataclass(frozen=True, slots=True)
class LiveLadder:
    """A selection taken apart.

    Attributes:
        slices: spans of days with constant assumptions.
        keys: the assumptions that act, in order.
        rates: value of each on each slice, shape (slices, keys).
        channels: names, in the order of ``group``.
        order_flows, return_flows: how the costs are made.
        sales: orders and what belongs to days: spend, sessions, new customers.
        returns: refunds.
        lifetime: LTV; None where too few customers are old enough.
        fixed_known: fixed costs that files state, by slice of the selection; empty where the whole shop is not looked
            at.
        fixed_share: share of a month of which the assumption holds, likewise.
        daily: the month of the break-even day; None where it has none, or where the whole shop is not looked at.
        has_spend: whether spend can be told: no scope divides it.
    """

    slices: Slices
    keys: tuple[str, ...]
    rates: Floats
    channels: tuple[str, ...]
    order_flows: tuple[Flow, ...]
    return_flows: tuple[Flow, ...]
    sales: Grouped
    returns: Grouped
    lifetime: Lifetime | None
    fixed_known: Floats
    fixed_share: Floats
    daily: Daily | None
    has_spend: bool

    def rate(self, key: str, slice_: int) -> float:
        """Return an assumption on a slice."""
        return float(self.rates[slice_, self.keys.index(key)])
