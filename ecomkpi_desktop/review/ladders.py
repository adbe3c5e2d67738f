"""The ladder by month and by channel, as paper tells it; a closed review keeps it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.results import Breakdown, ChannelRow

# What a channel's customers cost and are worth, in the order in which it is told.
ACQUISITION = (
    "new_customers", "marketing_spend", "cac", "ltv", "ltv_cac", "payback_months", "sessions", "conversion_rate", "aov",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ladders:
    """The tables.

    Attributes:
        months, channels: the ladder by month and by channel.
        channel_rows: channels with figures of their own.
    """

    months: Breakdown
    channels: Breakdown
    channel_rows: tuple[ChannelRow, ...]


def ladders_kept(months: Breakdown, channels: Breakdown, rows: Sequence[ChannelRow]) -> Ladders:
    """Return the ladders with nothing but what paper tells of them, to be kept."""
    return Ladders(months, channels, tuple(ChannelRow(row.channel, _told(row.figures)) for row in rows))


def _told(figures: Mapping[str, Figure]) -> dict[str, Figure]:
    return {name: replace(figures[name], inputs={}) for name in ACQUISITION if name in figures}
