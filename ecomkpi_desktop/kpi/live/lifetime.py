"""LTV as a weighted sum over orders: each counts as one over the customers as old as it tells about (2.4).

``ltv`` is the sum over age months of margin / customers old enough, so that every order of an age month has the same
weight, whatever its month of the calendar; sums by slice of the weighted bases are all that rates need.
"""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.columns import Longs
from ecomkpi_desktop.kpi.customers import Customers, age_start
from ecomkpi_desktop.kpi.lifetime import MIN_CUSTOMERS
from ecomkpi_desktop.kpi.results import Floats, Ints
from ecomkpi_desktop.kpi.view import View


@dataclass(frozen=True, slots=True)
class Weights:
    """Documents that count in an LTV.

    Attributes:
        rows: place of each document; one that counts in two groups is there twice.
        group: its group.
        weight: 1 / customers of the group who are old enough.
    """

    rows: Longs
    group: Longs
    weight: Floats


@dataclass(frozen=True, slots=True)
class Aged:
    """The groups of an LTV, and which documents count in them.

    Attributes:
        groups: place of the channel of each group; -1 for all customers of the selection.
        customers: old enough for the whole horizon, by group.
        orders, refunds: documents with their weights.
    """

    groups: tuple[int, ...]
    customers: Ints
    orders: Weights
    refunds: Weights


def aged(view: View, months: int) -> Aged | None:
    """Return who counts with which weight; None where no group has enough customers.

    Args:
        view: the selection.
        months: the horizon.
    """
    customers, ledger = view.ledger.customers, view.ledger
    first, channel, _ = customers.entry
    until = view.known_until - np.asarray(age_start(np.arange(1, months + 1)))
    chosen = np.ones(customers.channel_count, dtype=np.bool_) if view.order_channels is None else view.order_channels
    mine = chosen[channel]
    old = first[mine, None] <= until  # customers by age month
    by_channel = np.zeros((customers.channel_count, months), dtype=np.int64)
    np.add.at(by_channel, channel[mine], old)
    observed = np.vstack([old.sum(axis=0)[None], by_channel])
    trusted = observed[:, -1] >= MIN_CUSTOMERS
    if not trusted.any():
        return None
    groups = tuple(int(place) - 1 for place in np.flatnonzero(trusted))
    known = np.searchsorted(ledger.refunds.day, view.known_until)
    who = _Who(customers, until, observed, trusted, chosen)
    return Aged(
        groups, observed[trusted, -1],
        who.weights(ledger.orders.customer, ledger.orders.day, len(ledger.orders)),
        who.weights(ledger.refunds.customer, ledger.refunds.rate_day, int(known)),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Who:
    customers: Customers
    until: "np.typing.NDArray[np.int64]"
    observed: Ints
    trusted: "np.typing.NDArray[np.bool_]"
    chosen: "np.typing.NDArray[np.bool_]"

    def weights(
        self, customer: "np.typing.NDArray[np.int32]", day: "np.typing.NDArray[np.int32]", known: int
    ) -> Weights:
        """Return the documents of customers old enough, within the horizon."""
        months = len(self.until)
        customer, day = customer[:known], day[:known]
        who = np.flatnonzero(customer >= 0)
        who = who[self.customers.first_channel[customer[who]] >= 0]
        first = self.customers.first_day[customer[who]]
        age = np.searchsorted(age_start(np.arange(1, months + 1)), day[who].astype(np.int64) - first, side="right")
        within = (day[who] >= first) & (age < months)
        within[within] &= first[within] <= self.until[age[within]]
        within &= self.chosen[self.customers.first_channel[customer[who]]]
        rows, age = who[within], age[within]
        group = self.customers.first_channel[customer[rows]].astype(np.int64) + 1
        place = np.cumsum(self.trusted) - 1
        parts = [(rows, np.zeros(len(rows), dtype=np.int64), age)] if self.trusted[0] else []
        own = self.trusted[group]
        parts.append((rows[own], group[own], age[own]))
        every, groups, ages = (np.concatenate(columns) for columns in zip(*parts, strict=True))
        return Weights(every, place[groups], 1.0 / self.observed[groups, ages])
