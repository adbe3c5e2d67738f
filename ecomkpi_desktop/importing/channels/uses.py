"""The sources that the tables of a document name, and where."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Uses:
    """Sources by where they are named. A row has one source: its channel, else what stands in for it.

    Attributes:
        orders: the channel of orders, else where the order was sold.
        spend: the channel of spend.
        platforms, campaigns: of spend without a channel; they are channels only once they are mapped.
        advertisers: every platform that money was spent on.
        sessions: the channel of sessions.
    """

    orders: frozenset[str] = _NONE
    spend: frozenset[str] = _NONE
    platforms: frozenset[str] = _NONE
    campaigns: frozenset[str] = _NONE
    advertisers: frozenset[str] = _NONE
    sessions: frozenset[str] = _NONE

    @property
    def named(self) -> frozenset[str]:
        """Sources that are channels of their own where nothing else is known."""
        return self.orders | self.spend | self.sessions

    @property
    def stand_ins(self) -> frozenset[str]:
        """Sources of spend that belong to no channel until they are mapped."""
        return (self.platforms | self.campaigns) - self.named

    @property
    def all(self) -> frozenset[str]:
        """Every source."""
        return self.named | self.platforms | self.campaigns


def uses_of(tables: "Mapping[Kind, pa.Table]") -> Uses:
    """Return the sources that the canonical tables name."""
    orders, spend = tables.get(Kind.ORDERS), tables.get(Kind.SPEND)
    sold = _falling_back(orders, ("channel", "sales_channel"))
    paid = _falling_back(spend, ("channel", "platform", "campaign"))
    return Uses(
        orders=sold[0] | sold[1], spend=paid[0], platforms=paid[1], campaigns=paid[2],
        advertisers=_falling_back(spend, ("platform",))[0],
        sessions=_falling_back(tables.get(Kind.SESSIONS), ("channel",))[0],
    )  # fmt: skip


def _falling_back(table: "pa.Table | None", names: tuple[str, ...]) -> list[frozenset[str]]:
    """Return the words of each column in the rows where the columns before it are blank."""
    found: list[frozenset[str]] = []
    left = table
    for name in names:
        if left is None or not left.num_rows or name not in left.column_names:
            found.append(_NONE)
            continue
        words, blank = _words(left.column(name))
        found.append(words)
        left = left.filter(blank) if name != names[-1] else None
    return found


def _words(column: "pa.ChunkedArray") -> "tuple[frozenset[str], pa.Array]":
    """Return the words that rows of a column hold, and which rows are blank."""
    import pyarrow as pa
    import pyarrow.compute as pc

    coded = column if pa.types.is_dictionary(column.type) else column.cast(pa.string()).dictionary_encode()
    whole = coded.unify_dictionaries().combine_chunks()
    # A dictionary may hold words that no row uses.
    used = pc.unique(whole.indices.drop_null())
    words = whole.dictionary.cast(pa.string()).take(used).to_pylist()
    empty = pc.index_in(pa.scalar(""), value_set=whole.dictionary.cast(pa.string())).as_py()
    blank = pc.is_null(whole.indices)
    if empty is not None:
        blank = pc.or_(blank, pc.fill_null(pc.equal(whole.indices, empty), False))
    return frozenset(word for word in words if word), blank
