"""Customers that channels share: who bought through both of two channels (2.8, S14)."""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.documents import cm2_of
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import Floats, Ints
from ecomkpi_desktop.kpi.view import View


@dataclass(frozen=True, slots=True)
class ChannelOverlap:
    """Customers of the selection by the channels they bought through.

    Attributes:
        channels: those with a customer.
        shared: customers who bought through both channels of a cell, shape (channels, channels); the diagonal holds
            the customers of each channel.
        only: customers who bought through this channel and no other.
        used: customers by how many channels they bought through: of one, of two..., shape (channels,).
        cm2: CM2 of their orders and refunds in the period, by the same.
    """

    channels: tuple[str, ...]
    shared: Ints
    only: Ints
    used: Ints
    cm2: Floats

    @property
    def cm2_per_customer(self) -> Floats:
        """CM2 per customer of one channel, of two...; NaN where there is none."""
        found: Floats = np.divide(self.cm2, self.used, out=np.full(len(self.used), np.nan), where=self.used > 0)
        return found


def channel_overlap(view: View) -> ChannelOverlap:
    """Return the matrix of the selection, of its channels only."""
    facts = view.ledger.facts
    customers = view.customers
    width = len(facts.channels)
    low, high = np.searchsorted(customers.visit_day, (view.start, view.end))
    who, through = customers.visit_customer[low:high], customers.visit_channel[low:high]
    if view.order_channels is not None:
        chosen = view.order_channels[through]
        who, through = who[chosen], through[chosen]
    bought: Bools = np.zeros((customers.count, width), dtype=np.bool_)
    bought[who, through] = True
    flags = bought.astype(np.float32)  # sums up to 16 million customers are exact
    shared = (flags.T @ flags).astype(np.int64)
    many = np.count_nonzero(bought, axis=1)
    only = _alone(bought, many)
    used = np.bincount(many, minlength=width + 1)[1:]
    cm2 = _cm2_by_use(view, many, width)
    kept = np.flatnonzero(np.diagonal(shared))
    return ChannelOverlap(
        tuple(facts.channels[place] for place in kept.tolist()), shared[np.ix_(kept, kept)], only[kept],
        used[: len(kept)].astype(np.int64), cm2[: len(kept)],
    )  # fmt: skip


def _alone(bought: Bools, many: Ints) -> Ints:
    """Return, by channel, the customers of that channel alone."""
    found: Ints = np.count_nonzero(bought[many == 1], axis=0)
    return found


def _cm2_by_use(view: View, many: Ints, width: int) -> Floats:
    """Return CM2 of the period's documents by how many channels their customer used, from one on."""
    ledger = view.ledger
    of_orders, of_refunds = cm2_of(view)
    total = np.zeros(width + 1)
    uses = np.append(many, 0)  # the last one stands for documents without a customer
    for documents, values in ((ledger.orders, of_orders), (ledger.refunds, of_refunds)):
        low, high = (int(place) for place in np.searchsorted(documents.day, (view.start, view.end)))
        use, amounts = uses[documents.customer[low:high]], values[low:high]
        if view.order_channels is not None:
            chosen = view.order_channels[documents.channel[low:high]]
            use, amounts = use[chosen], amounts[chosen]
        total += weighted(use, amounts, width + 1)
    return total[1:]
