"""Takes the ladder of a selection apart, and LTV with it."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.break_even import on_days
from ecomkpi_desktop.kpi.columns import Bools, Longs
from ecomkpi_desktop.kpi.elements import OF_ORDERS, OF_REFUNDS
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.live.bases import (
    CREDIT,
    REFUNDS,
    REVENUE,
    Flow,
    fixed_flows,
    order_bases,
    order_flows,
    order_revenue,
    refund_bases,
    return_flows,
)
from ecomkpi_desktop.kpi.live.lifetime import Aged, aged
from ecomkpi_desktop.kpi.live.slices import Slices, slices_of
from ecomkpi_desktop.kpi.live.tables import Daily, Grouped, Lifetime, LiveLadder
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.kpi.view import View

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.costing import Costing

# What sales hold beside the bases of costs.
COUNTED = ("orders", "units")
BY_DAY = ("marketing_spend", "acquisition_spend", "sessions", "new_customers")
ORDERED = "ordered"


def live_ladder(engine: Engine, selection: Selection, month: date | None = None) -> LiveLadder:
    """Return a selection taken apart.

    Under a scope the costs are amounts that no rate touches: a document then counts by some of its lines only.

    Args:
        engine: the figures.
        selection: what is looked at.
        month: first day of a month of it that is wanted day by day.
    """
    view = engine.view(selection)
    return (_Scoped if view.reach is not None else _Whole)(view).ladder(month)


class _Whole:
    """Every order of the channels looked at."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.costing: Costing = view.costing
        self.ledger = view.ledger
        names = self.ledger.facts.channels
        self.order_flows = order_flows(self.costing.rates, names)
        self.return_flows = return_flows(self.costing.rates)
        flags = np.ones(len(names) + 1, dtype=np.bool_) if view.channels is None else view.channels
        self.chosen: Bools = np.asarray(flags)

    @property
    def keys(self) -> tuple[str, ...]:
        """The assumptions that act, in the order of the ladder."""
        flows = (*self.order_flows, *self.return_flows)
        found = [rate for flow in flows for rate in (*(one for _base, one in flow.terms), flow.factor) if rate]
        return tuple(dict.fromkeys((*found, key.FIXED_MONTHLY)))

    def ladder(self, month: date | None = None) -> LiveLadder:
        """Return the selection taken apart."""
        people = self._aged()
        slices = self._slices(people, month)
        rates = np.empty((len(slices), len(self.keys)))
        for place, name in enumerate(self.keys):
            rates[:, place] = self.costing.rate(name, slices.starts)
        known, share = self._fixed(slices)
        return LiveLadder(
            slices, self.keys, rates, (*self.ledger.facts.channels, NOT_ALLOCATED), self.order_flows,
            self.return_flows, self._sales(slices), self._returns(slices), self._lifetime(people, slices), known,
            share, self._daily(slices, month), has_spend=self.view.reach is None,
        )  # fmt: skip

    # -- days ------------------------------------------------------------------------------------------------------

    def _slices(self, people: Aged | None, month: date | None) -> Slices:
        refunds, orders = self.ledger.refunds, self.ledger.orders
        low, high = np.searchsorted(refunds.day, (self.view.start, self.view.end))
        days = [refunds.rate_day[low:high]]
        if month is not None:
            first, end = to_day(month), to_day(add_months(month, 1))
            days.append(np.array([first, end - 1], dtype=np.int32))
            low, high = np.searchsorted(refunds.day, (first, end))
            days.append(refunds.rate_day[low:high])
        if people is not None:
            days += [orders.day[people.orders.rows], refunds.rate_day[people.refunds.rows]]
            days.append(refunds.day[people.refunds.rows])
        ends = [np.array([part.min(), part.max()]) for part in days if len(part)]
        changes = {day for name in self.keys for day, _ in self.costing.rates.get(name).signature if day is not None}
        return slices_of(self.view.start, self.view.end, np.concatenate([*ends, np.zeros(0, np.int64)]), changes)

    def _fixed(self, slices: Slices) -> tuple[Floats, Floats]:
        if not self.view.whole_shop:
            return np.zeros(0), np.zeros(0)
        known, share = self.view.fixed.apart(self.view.start, self.view.end)
        places = slices.of(np.arange(self.view.start, self.view.end, dtype=np.int32)) - slices.first
        return weighted(places, known, slices.count), weighted(places, share, slices.count)

    # -- sums ------------------------------------------------------------------------------------------------------

    def _sales(self, slices: Slices) -> Grouped:
        orders = self.ledger.orders
        low, high = np.searchsorted(orders.day, (self.view.start, self.view.end))
        where = slice(int(low), int(high))
        values = {**order_revenue(self.costing), **self._bases()}
        values.update({name: OF_ORDERS[name](self.costing) for name in COUNTED})
        flows = {flow.name: OF_ORDERS[flow.name](self.costing) for flow in self.order_flows}
        cell = self._cell(slices.of(orders.day[where]), orders.channel[where])
        size = len(slices) * len(self.chosen)
        sums = {name: weighted(cell, value[where], size) for name, value in values.items()}
        made = {name: weighted(cell, value[where], size) for name, value in flows.items()}
        sums.update(self._by_day(slices, BY_DAY))
        return self._rows(sums, made)

    def _bases(self) -> Mapping[str, Floats]:
        return order_bases(self.costing, self.order_flows)

    def _by_day(self, slices: Slices, names: Iterable[str]) -> dict[str, Floats]:
        """Return flows of the cubes by cell of (slice, channel)."""
        days = np.arange(self.view.low, self.view.high)
        of_day = slices.of((days + self.ledger.day0).astype(np.int32))
        found = {}
        for name in names:
            table = np.zeros((len(slices), len(self.chosen)))
            np.add.at(table, of_day, self.view.cubes.get(name)[self.view.low : self.view.high])
            found[name] = table.ravel()
        return found

    def _returns(self, slices: Slices) -> Grouped:
        refunds = self.ledger.refunds
        low, high = np.searchsorted(refunds.day, (self.view.start, self.view.end))
        where = slice(int(low), int(high))
        cell = self._cell(slices.of(refunds.day[where]), refunds.channel[where]) * len(slices)
        cell = cell + slices.of(refunds.rate_day[where])
        bases = refund_bases(self.costing, self._bases())
        return self._compressed(cell, where, bases, self.return_flows, len(slices))

    def _compressed(
        self, cell: Longs, where: slice, bases: Mapping[str, Floats], flows: tuple[Flow, ...], width: int
    ) -> Grouped:
        """Sum by cells of (slice, channel, slice of the order), of which nearly all are empty."""
        cells, place = np.unique(cell, return_inverse=True)
        sums = {name: weighted(place, value[where], len(cells)) for name, value in bases.items()}
        made = {flow.name: weighted(place, OF_REFUNDS[flow.name](self.costing)[where], len(cells)) for flow in flows}
        rest, origin = np.divmod(cells, width)
        own, group = np.divmod(rest, len(self.chosen))
        kept = self.chosen[group] & _any(sums, made)
        return Grouped(own[kept], group[kept], origin[kept], _taken(sums, kept), _taken(made, kept))

    def _daily(self, slices: Slices, month: date | None) -> Daily | None:
        if month is None or not self.view.whole_shop:
            return None
        start, end = to_day(month), to_day(add_months(month, 1))
        days = np.arange(start, end, dtype=np.int32)
        of_day, orders, refunds = slices.of(days), self.ledger.orders, self.ledger.refunds
        where = slice(*(int(place) for place in np.searchsorted(orders.day, (start, end))))
        cell = orders.day[where].astype(np.int64) - start
        bases = {**order_revenue(self.costing), **self._bases()}
        sums = {name: weighted(cell, value[where], len(days)) for name, value in bases.items()}
        sums["marketing_spend"] = on_days(self.view, self.view.cubes.get("marketing_spend").sum(axis=1), start, end)
        flows = [flow.name for flow in self.order_flows]
        made = {name: weighted(cell, OF_ORDERS[name](self.costing)[where], len(days)) for name in flows}
        sales = Grouped(of_day, np.arange(len(days)), of_day, sums, made)
        where = slice(*(int(place) for place in np.searchsorted(refunds.day, (start, end))))
        cell = (refunds.day[where].astype(np.int64) - start) * len(slices) + slices.of(refunds.rate_day[where])
        cells, place = np.unique(cell, return_inverse=True)
        day, origin = np.divmod(cells, len(slices))
        back = refund_bases(self.costing, self._bases())
        sums = {name: weighted(place, value[where], len(cells)) for name, value in back.items()}
        names = [flow.name for flow in self.return_flows]
        made = {name: weighted(place, OF_REFUNDS[name](self.costing)[where], len(cells)) for name in names}
        return Daily(month, sales, Grouped(of_day[day], day, origin, sums, made))

    def _cell(self, of_slice: Longs, channel: "np.typing.NDArray[np.int32]") -> Longs:
        return of_slice * len(self.chosen) + channel

    def _rows(self, sums: dict[str, Floats], made: dict[str, Floats]) -> Grouped:
        size = len(next(iter(sums.values())))
        own, group = np.divmod(np.arange(size), len(self.chosen))
        kept = self.chosen[group] & _any(sums, made)
        return Grouped(own[kept], group[kept], own[kept], _taken(sums, kept), _taken(made, kept))

    # -- lifetime --------------------------------------------------------------------------------------------------

    def _aged(self) -> Aged | None:
        months = int(self.costing.rates.number(key.HORIZON))
        return aged(self.view, months) if self.ledger.facts.customers else None

    def _lifetime(self, people: Aged | None, slices: Slices) -> Lifetime | None:
        if people is None:
            return None
        costing, width = self.costing, len(slices)
        orders, refunds = self.ledger.orders, self.ledger.refunds
        of_orders = self._bases()
        one, many = people.orders, len(people.groups)
        cell = one.group * width + slices.of(orders.day[one.rows])
        bases = {ORDERED: costing.ordered, **of_orders}
        flows = {flow.name: OF_ORDERS[flow.name](costing) for flow in self.order_flows}
        sums, made = (
            {name: weighted(cell, value[one.rows] * one.weight, many * width) for name, value in values.items()}
            for values in (bases, flows)
        )
        group, own = np.divmod(np.arange(many * width), width)
        kept = _any(sums, made)
        sales = Grouped(own[kept], group[kept], own[kept], _taken(sums, kept), _taken(made, kept))
        two = people.refunds
        cell = (two.group * width + slices.of(refunds.day[two.rows])) * width + slices.of(refunds.rate_day[two.rows])
        cells, place = np.unique(cell, return_inverse=True)
        back = refund_bases(costing, of_orders)
        sums, made = (
            {name: weighted(place, value[two.rows] * two.weight, len(cells)) for name, value in values.items()}
            for values in (back, {flow.name: OF_REFUNDS[flow.name](costing) for flow in self.return_flows})
        )
        rest, origin = np.divmod(cells, width)
        group, own = np.divmod(rest, width)
        returns = Grouped(own, group, origin, sums, made)
        names = self.ledger.facts.channels
        return Lifetime(
            int(costing.rates.number(key.HORIZON)), tuple(None if one < 0 else names[one] for one in people.groups),
            people.customers, sales, returns, _ltv(sales, returns, many),
        )  # fmt: skip


class _Scoped(_Whole):
    """Orders of some countries, categories or buyers: the engine's sums, as they are."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self.order_flows = fixed_flows(self.order_flows)
        self.return_flows = fixed_flows(self.return_flows)

    @property
    def keys(self) -> tuple[str, ...]:
        """No assumption acts."""
        return ()

    def _slices(self, people: Aged | None, month: date | None) -> Slices:  # noqa: ARG002 - no rate acts
        return slices_of(self.view.start, self.view.end, np.zeros(0, np.int32), ())

    def _sales(self, slices: Slices) -> Grouped:
        flows = self._by_day(slices, [flow.name for flow in self.order_flows])
        named = (*REVENUE, *COUNTED, *BY_DAY)
        return self._rows({**self._by_day(slices, named), **flows}, flows)

    def _returns(self, slices: Slices) -> Grouped:
        flows = self._by_day(slices, [flow.name for flow in self.return_flows])
        return self._rows({**self._by_day(slices, [REFUNDS]), **flows}, flows)

    def _aged(self) -> Aged | None:
        return None


def _any(*tables: Mapping[str, Floats]) -> Bools:
    columns = [column for table in tables for column in table.values()]
    return np.asarray(np.any([column != 0 for column in columns], axis=0))


def _taken(columns: Mapping[str, Floats], kept: Bools) -> dict[str, Floats]:
    return {name: column[kept] for name, column in columns.items()}


def _ltv(sales: Grouped, returns: Grouped, groups: int) -> Floats:
    margin = sales.bases[ORDERED] - sum(sales.flows.values())
    costs = sum(value for name, value in returns.flows.items() if name != CREDIT)
    back = returns.flows[CREDIT] - returns.bases[REFUNDS] - costs
    return weighted(sales.group, margin, groups) + weighted(returns.group, back, groups)

