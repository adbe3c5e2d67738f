"""Net revenue and CM3 of every channel, month by month: where a channel turns, before a whole period shows it."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.ladder import ladder
from ecomkpi_desktop.kpi.results import Floats, Step
from ecomkpi_desktop.kpi.trend import edges_of, whole_steps
from ecomkpi_desktop.kpi.view import View


@dataclass(frozen=True, slots=True)
class ChannelMonths:
    """Channels through time.

    Attributes:
        starts: first day of each month, in order.
        channels: names, the rows of the arrays.
        net_revenue, cm3: shape (channels, months).
        complete: for each month whether the data cover it wholly.
    """

    starts: tuple[date, ...]
    channels: tuple[str, ...]
    net_revenue: Floats
    cm3: Floats
    complete: Bools


def channel_months(view: View) -> ChannelMonths | None:
    """Return the channels of the selection by month; None under a scope, which divides no spend."""
    if view.reach is not None:
        return None
    facts = view.ledger.facts
    edges = edges_of(Step.MONTH, view.start, view.end)
    bounds = np.append(edges, view.end)
    places = np.clip(bounds - view.ledger.day0, 0, view.ledger.shape[0])

    def flow(name: str) -> Floats:
        cube = view.cubes.get(name)
        running = np.vstack([np.zeros((1, cube.shape[1])), np.cumsum(cube, axis=0)])
        months: Floats = np.diff(running[places], axis=0)[:, :-1]  # the last column belongs to no channel
        return months

    columns = ladder(flow)
    kept = np.ones(len(facts.channels), dtype=np.bool_) if view.order_channels is None else view.order_channels
    complete = (edges >= facts.data_start) & (bounds[1:] <= facts.data_end) & whole_steps(Step.MONTH, edges, bounds[1:])
    return ChannelMonths(
        tuple(from_day(int(day)) for day in edges),
        tuple(name for name, wanted in zip(facts.channels, kept, strict=True) if wanted),
        columns["net_revenue"].T[kept],
        columns["cm3"].T[kept],
        complete,
    )
