"""The way from the ground of then to the ground of now, one cause at a time, in a fixed order.

Every step is the whole ground, computed anew with one more thing as it is today. The difference of a figure between
two neighbours is what that thing changed, so that the parts add up to the whole difference by construction, whatever
the figure. What two causes do together belongs to the later one in this order: data that came later, data that were
corrected, kind by kind; then channels, customers, assumptions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.asof.holdings import Ground, Holdings
from ecomkpi_desktop.review.asof.late import RowsWanted, is_sale, with_later_refunds, with_news
from ecomkpi_desktop.settings.catalogue import OPTIONS, option_for
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.facts import Facts
    from ecomkpi_desktop.workspace.assembly import Segment


class Cause(StrEnum):
    """Why a figure is another today."""

    LOST = "lost"  # files of then have left the document for good
    DEFINITIONS = "definitions"  # the figure is defined in another way today
    PROGRAM = "program"  # this program computes otherwise from the same data
    LATE = "late"  # data that came with later imports
    CORRECTED = "corrected"  # data that later imports replaced, or that were taken out
    CHANNELS = "channels"  # sources that were given another channel
    IDENTITIES = "identities"  # customers that were merged or parted
    SETTING = "setting"  # an assumption


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is another today.

    Attributes:
        cause: of which family.
        kind: of the data, for late and corrected ones.
        key: of the setting.
        files: names of the files it came with, or that went.
    """

    cause: Cause
    kind: Kind | None = None
    key: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Link:
    """One step of the chain.

    Attributes:
        change: what it brings.
        ground: with it, and with everything before it.
    """

    change: Change
    ground: Ground


@dataclass(frozen=True, slots=True)
class _Move:
    """Kinds of data that change together."""

    cause: Cause
    told_as: Kind
    kinds: tuple[Kind, ...]
    wanted: RowsWanted | None = None


_SALES = (Kind.ORDERS, Kind.ORDER_LINES, Kind.REFUNDS)
# What moves fees and bills of orders that exist; a list of customers says who is whom.
_OTHERS = (
    Kind.PAYMENTS, Kind.SETTLEMENTS, Kind.SHIPPING_COSTS, Kind.PRODUCTS, Kind.SPEND, Kind.SESSIONS, Kind.FIXED_COSTS,
    Kind.EXCHANGE_RATES, Kind.CUSTOMERS,
)  # fmt: skip
_MOVES = (
    _Move(Cause.LATE, Kind.ORDERS, (Kind.ORDERS, Kind.ORDER_LINES), is_sale),
    _Move(Cause.LATE, Kind.REFUNDS, (Kind.ORDERS, Kind.REFUNDS)),
    _Move(Cause.CORRECTED, Kind.ORDERS, _SALES),
    *(_Move(cause, kind, (kind,)) for kind in _OTHERS for cause in (Cause.LATE, Cause.CORRECTED)),
)
_IDENTITY_SETTINGS = frozenset({"country", "identity.own_addresses"})


def chain(holdings: Holdings) -> Iterator[Link]:
    """Yield the steps that change anything, in order; the last one's ground is the one of now."""
    ground = holdings.then
    for move in _MOVES:
        moved = _moved(ground, holdings, move)
        if moved is not None:
            files = _files_of(ground, moved, holdings, move)
            ground = moved
            yield Link(Change(move.cause, move.told_as, files=files), ground)
    now = holdings.now
    if dict(ground.channel_map) != dict(now.channel_map):
        ground = replace(ground, channel_map=now.channel_map)
        yield Link(Change(Cause.CHANNELS), ground)
    if set(ground.decisions) != set(now.decisions):
        ground = replace(ground, decisions=now.decisions)
        yield Link(Change(Cause.IDENTITIES), ground)
    for key in _changed(ground.settings, now.settings):
        ground = replace(ground, settings=_with_key_of(ground.settings, now.settings, key))
        cause = Cause.IDENTITIES if key in _IDENTITY_SETTINGS else Cause.SETTING
        yield Link(Change(cause, key=key), ground)


class Engines:
    """Makes the engines along the chain, from the facts of the step before or of today where they are the same.

    Args:
        holdings: of then and of now.
        facts: of now, where somebody has them already.
    """

    def __init__(self, holdings: Holdings, facts: "Facts | None" = None) -> None:
        self._now = holdings.now
        self._facts = facts
        self._ground: Ground | None = None
        self._engine: Engine | None = None

    def of(self, ground: Ground) -> "Engine":
        """Return the engine of a ground."""
        from ecomkpi_desktop.kpi.engine import Engine

        if self._engine is not None and self._ground is not None and ground.has_facts_of(self._ground):
            engine = self._engine.with_settings(ground.settings)
        elif self._facts is not None and ground.has_facts_of(self._now):
            engine = Engine(self._facts, ground.settings)
        else:
            engine = Engine(ground.facts(), ground.settings)
        self._ground, self._engine = ground, engine
        return engine


def _moved(ground: Ground, holdings: Holdings, move: _Move) -> Ground | None:
    """Return the ground after a move of data; None where it moves nothing."""
    found: dict[Kind, tuple[Segment, ...]] = {}
    for kind in move.kinds:
        held, then, now = (one.segments.get(kind, ()) for one in (ground, holdings.then, holdings.now))
        if _measure(held, then) == _measure(now, then):
            continue
        after = _after(move, kind, then, now)
        if _measure(after, then) != _measure(held, then):
            found[kind] = after
    if not found:
        return None
    return replace(ground.with_segments(found), records=holdings.now.records)


def _after(
    move: _Move, kind: Kind, then: "Sequence[Segment]", now: "Sequence[Segment]"
) -> "tuple[Segment, ...]":
    if move.cause is Cause.CORRECTED:
        return tuple(now)
    if kind is not Kind.ORDERS:
        return with_news(kind, then, now)
    return with_news(kind, then, now, is_sale) if move.told_as is Kind.ORDERS else with_later_refunds(then, now)


def _measure(segments: "Sequence[Segment]", then: "Sequence[Segment]") -> list[tuple[int, int, int]]:
    """Return what tells two states of a kind apart.

    A later segment only ever gains rows on the way; one of then keeps them, and is another table once it states later
    refunds.
    """
    known = {segment.id for segment in then}
    return [
        (segment.id, segment.table.num_rows, id(segment.table) if segment.id in known else 0)
        for segment in sorted(segments, key=lambda segment: segment.id)
    ]


def _files_of(before: Ground, after: Ground, holdings: Holdings, move: _Move) -> tuple[str, ...]:
    """Return the names of the files by which two grounds differ."""
    differing: set[int] = set()
    for kind in move.kinds:
        held = {segment.id: segment for segment in before.segments.get(kind, ())}
        now = {segment.id: segment for segment in after.segments.get(kind, ())}
        differing |= {one for one in {*held, *now} if _rows(held.get(one)) != _rows(now.get(one))}
        if not differing and move.cause is Cause.LATE:  # only refunds that later files state on known orders
            known = {segment.id for segment in holdings.then.segments.get(kind, ())}
            differing |= {segment.id for segment in holdings.now.segments.get(kind, ()) if segment.id not in known}
    return tuple(dict.fromkeys(holdings.files[one] for one in sorted(differing) if one in holdings.files))


def _rows(segment: "Segment | None") -> int:
    return 0 if segment is None else segment.table.num_rows


def _changed(then: Settings, now: Settings) -> list[str]:
    """Return the settings that differ and move figures, in the order of the catalogue."""
    places = {option.key: place for place, option in enumerate(OPTIONS)}
    moving = Changes.DATA | Changes.ASSUMPTIONS
    keys = [key for key in now.changed_keys(then) if option_for(key).effect & moving]
    return sorted(keys, key=lambda key: (places[option_for(key).key], key))


def _with_key_of(settings: Settings, other: Settings, key: str) -> Settings:
    return settings.with_history(key, other.values.get(key, ()))
