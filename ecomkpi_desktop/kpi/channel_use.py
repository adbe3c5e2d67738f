"""Customers of one channel against customers of several: orders, margin, lifetime value (2.4, S14).

Who orders once can only have used one channel. So those of one channel are told apart by whether they came back: only
customers who ordered several times can be compared with each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.answers import Answers
from ecomkpi_desktop.kpi.columns import Bools, Codes, Longs
from ecomkpi_desktop.kpi.customers import NEVER, age_start
from ecomkpi_desktop.kpi.documents import followed
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.lifetime import Curve
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Floats, Ints
from ecomkpi_desktop.kpi.view import View


class Use(IntEnum):
    """How customers use channels."""

    ONCE = 0  # one order
    ONE = 1  # several orders, all through one channel
    SEVERAL = 2  # through more than one


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """Customers known at the end of a selection by how they use channels; one value per :class:`Use`.

    Attributes:
        customers: how many they are.
        orders: their counted orders above 0.
        cm2: CM2 of their orders and refunds since their first order, as known at the end of the selection.
        curves: CM2 per customer by age month, up to the horizon of LTV.
        ltv: lifetime value of each group, by the definition of LTV, with the numbers of its formula.
    """

    customers: Ints
    orders: Ints
    cm2: Floats
    curves: tuple[Curve, ...]
    ltv: tuple[Figure, ...]


def channel_use(view: View, together: Mapping[str, str] | None = None) -> ChannelUse:
    """Return the customers whose first order the selection looks at by how they use channels.

    Args:
        view: the selection.
        together: channel -> what it is counted as, where several channels are one place to buy; others are themselves.
    """
    use, orders = _kept(view, together or {})
    size = len(Use) + 1
    lives = _Lives(view, np.append(use, len(Use)))
    curves = tuple(lives.curve(one) for one in Use)
    return ChannelUse(
        np.bincount(use, minlength=size)[:-1].astype(np.int64),
        weighted(use, orders, size)[:-1].astype(np.int64), lives.margin, curves, tuple(map(_ltv, curves)),
    )  # fmt: skip


def customers_by_use(view: View) -> Ints:
    """Return how many customers use channels in each way, in the order of :class:`Use`."""
    return np.bincount(_kept(view, {})[0], minlength=len(Use) + 1)[:-1].astype(np.int64)


def customers_using(view: View, use: Use) -> Bools:
    """Tell which customers use channels in a way."""
    return np.asarray(_kept(view, {})[0] == use)


def _kept(view: View, together: Mapping[str, str]) -> tuple[Longs, Longs]:
    """Return what :func:`_use_and_orders` does: no assumption changes who bought through what."""
    counted: Answers = view.recall("channels used", (), lambda: Answers(2), most=2)
    return counted.get(frozenset(together.items()), lambda: _use_and_orders(view, together))


def _use_and_orders(view: View, together: Mapping[str, str]) -> tuple[Longs, Longs]:
    """Return the use of each customer, ``len(Use)`` for those not looked at, and the orders of each."""
    customers = view.ledger.customers  # followed through all their orders, whatever the scope says of later ones
    seen = customers.visit_day < view.known_until
    who = customers.visit_customer[seen]
    place, width = _places(view.ledger.facts.channels, together)
    bought: Bools = np.zeros((customers.count, max(width, 1)), dtype=np.bool_)
    bought[who, place[customers.visit_channel[seen]]] = True
    orders = np.bincount(who, minlength=customers.count)
    use = np.where(bought.sum(axis=1) > 1, Use.SEVERAL, np.where(orders > 1, Use.ONE, Use.ONCE)).astype(np.int64)
    use[~(followed(view) & (orders > 0))] = len(Use)  # the last one is left out
    return use, orders


def _places(channels: tuple[str, ...], together: Mapping[str, str]) -> tuple[Longs, int]:
    """Return what each channel is counted as, and how many such things there are."""
    names = [together.get(name, name) for name in channels]
    codes = {name: code for code, name in enumerate(dict.fromkeys(names))}
    return np.array([codes[name] for name in names], dtype=np.int64), len(codes)


class _Lives:
    """Margins by group and age month.

    Args:
        view: the selection.
        use: group of each customer, and of none.
    """

    def __init__(self, view: View, use: Longs) -> None:
        self._view = view
        self._use = use
        self._months = int(view.costing.rates.number(key.HORIZON))
        self._first = np.append(view.customers.entered_on, NEVER).astype(np.int64)
        self._ends = np.asarray(age_start(np.arange(1, self._months + 1)), dtype=np.int64)
        of_orders, of_refunds = view.costing.order_cm2, view.costing.refund_cm2
        orders, refunds = view.ledger.orders, view.ledger.refunds
        self.margin = np.zeros(len(Use))
        self._earned = np.zeros((len(Use), self._months))
        self._add(orders.customer, orders.day, orders.day, of_orders)
        self._add(refunds.customer, refunds.rate_day, refunds.day, of_refunds)

    def curve(self, use: Use) -> Curve:
        """Return the margin per customer of a group, of those old enough at each age."""
        mine = np.sort(self._first[:-1][self._use[:-1] == use])
        observed = np.searchsorted(mine, self._view.known_until - self._ends, side="right").astype(np.int64)
        nothing = np.full(self._months, np.nan)
        return Curve(observed, np.divide(self._earned[use], observed, out=nothing, where=observed > 0))

    def _add(self, customer: Codes, counts_on: Codes, known_on: Codes, amounts: Floats) -> None:
        """Add documents: the age at which they count, among those known at the end of the selection."""
        use, age = self._use[customer], counts_on.astype(np.int64) - self._first[customer]
        used = (use < len(Use)) & (age >= 0) & (known_on < self._view.known_until)
        use, age, amounts, first = use[used], age[used], amounts[used], self._first[customer[used]]
        self.margin += weighted(use, amounts, len(Use))
        month = np.searchsorted(self._ends, age, side="right")
        young = month < self._months
        use, month, amounts, first = use[young], month[young], amounts[young], first[young]
        lived = first + self._ends[month] <= self._view.known_until
        cell = (use * self._months + month)[lived]
        self._earned += weighted(cell, amounts[lived], self._earned.size).reshape(self._earned.shape)


def _ltv(curve: Curve) -> Figure:
    """Return the LTV of a curve of the length of the horizon; see :func:`figures_acquisition.put_lifetime`."""
    months, reached = len(curve.mean), curve.reached
    so_far = curve.total(months) if reached else None
    inputs = {
        "ltv_horizon_months": float(months), "observed_customers": float(curve.observed[-1]), "ltv_so_far": so_far,
        "ltv_reached_months": float(reached),
    }  # fmt: skip
    known = reached == months
    reason = None if known else Reason.NOT_ENOUGH_HISTORY
    return Figure("ltv", so_far if known else None, REGISTRY["ltv"].unit, None, reason, inputs)
