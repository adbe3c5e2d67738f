"""What an audit is about: the biggest channel that brings customers, and the days on which its files speak."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL, Selection

_NOTHING = 0.005  # half a cent is no spend
_ALMOST = 3  # days at the end of a month without a click that leave it whole


class Spend(StrEnum):
    """What is known of the spend of what is audited."""

    KNOWN = "known"
    MISSING = "missing"  # nothing of any channel was imported for these days
    OTHERS_ONLY = "others_only"  # of other channels only
    APART = "apart"  # it belongs to no channel that orders come through: set against the whole shop


@dataclass(frozen=True, slots=True)
class Candidate:
    """A channel that can be audited.

    Attributes:
        name: the channel.
        orders, net_revenue, spend, new_customers: of the period.
    """

    name: str
    orders: float
    net_revenue: float
    spend: float
    new_customers: float


@dataclass(frozen=True, slots=True)
class Subject:
    """What is audited.

    Attributes:
        channel: its name; None for the whole shop.
        period: the days looked at.
        spend: what is known of its spend.
        candidates: the channels that could be audited, the biggest first.
        orphans: spend of the period on channels without a single order, by channel; ``not allocated`` among them.
    """

    channel: str | None
    period: Period
    spend: Spend
    candidates: tuple[Candidate, ...]
    orphans: Mapping[str, float]


def subject_of(engine: Engine, period: Period, channel: str | None = None) -> Subject | None:
    """Return what to audit: a channel asked for, else the biggest acquisition channel.

    The biggest is the one with the most spend among those that orders come through. Without spend it is the one with
    the most new customers, then orders; orders without a source come last. Where orders tell nothing of channels, or
    spend is on channels no order came through only, the whole shop is looked at.

    Returns:
        None where the period has no order.
    """
    found, orphans = _channels(engine, period)
    if not found:
        return None
    chosen = next((one for one in found if one.name == channel), None) or _biggest(found, orphans)
    if chosen is None:
        apart = Spend.APART if orphans else Spend.MISSING
        return Subject(None, _told(engine, period, None) if orphans else period, apart, found, orphans)
    if chosen.spend > 0:
        return Subject(chosen.name, _told(engine, period, chosen.name), Spend.KNOWN, found, orphans)
    nothing = not orphans and not any(one.spend for one in found)
    return Subject(chosen.name, period, Spend.MISSING if nothing else Spend.OTHERS_ONLY, found, orphans)


def _channels(engine: Engine, period: Period) -> tuple[tuple[Candidate, ...], dict[str, float]]:
    table = engine.by(Dimension.CHANNEL, Selection(period))
    names = ("orders", "net_revenue", "marketing_spend", "new_customers")
    rows = [
        Candidate(name, *(float(table.columns[one][place]) for one in names)) for place, name in enumerate(table.keys)
    ]
    sold = [one for one in rows if one.orders > 0 and one.name != NOT_ALLOCATED]
    sold.sort(key=lambda one: (one.name == UNKNOWN_CHANNEL, -one.spend, -one.new_customers, -one.orders, one.name))
    # What agency, studio or influencers cost belongs to no channel, and nobody can say which one it paid for.
    beside = float(engine.view(Selection(period)).by_channel("marketing_beside")[-1])
    apart = [(one.name, one.spend - beside * (one.name == NOT_ALLOCATED)) for one in rows if one not in sold]
    orphans = {name: spend for name, spend in apart if spend > _NOTHING}
    return tuple(sold), orphans


def _biggest(found: Sequence[Candidate], orphans: Mapping[str, float]) -> Candidate | None:
    spending = max(found, key=lambda one: one.spend)
    if spending.spend > 0:
        return spending
    if orphans or found[0].name == UNKNOWN_CHANNEL:
        return None
    return found[0]


def _told(engine: Engine, period: Period, channel: str | None) -> Period:
    """Return the whole months of a period about which spend tells; failing that, the days."""
    spend = engine.facts.spend
    used = spend.end > spend.start
    if channel is not None:
        used &= spend.channel == engine.facts.channels.index(channel)
    places = np.flatnonzero(used & (spend.fix + spend.def_ > 0))
    first, end = from_day(int(spend.start[places].min())), from_day(int(spend.end[places].max()))
    start = max(period.start, first.replace(day=1) if first.day <= _ALMOST else add_months(first.replace(day=1), 1))
    finish = min(period.end, _month_end(end))
    if start < finish:
        return Period(start, finish)
    return Period(max(period.start, first), min(period.end, end))


def _month_end(end: date) -> date:
    """Return the end of the last month that is whole, or as good as."""
    later = end + timedelta(days=_ALMOST - 1)
    return later.replace(day=1)
