"""The tables in force: every segment of a kind put together, each unit taken from the latest file that contains it.

"Latest" is told by the files themselves (:class:`records.Evidence`), never by the order in which they were imported,
so that importing A then B gives what importing B then A gives, to the last bit: rows stand in the order of the
evidence too. Where the manager has said which source is right (:mod:`truths`), that comes before the evidence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.workspace.joins.left_out import TAKEN_FROM
from ecomkpi_desktop.workspace.records import Evidence
from ecomkpi_desktop.workspace.same_shop import with_shops_told
from ecomkpi_desktop.workspace.segments import canonical, table_schema
from ecomkpi_desktop.workspace.single_fields import taken_singly
from ecomkpi_desktop.workspace.truths import NOTHING_DECIDED, Places, Truths
from ecomkpi_desktop.workspace.units import KEY_COLUMNS, Units, last_days, units_of

if TYPE_CHECKING:
    import pyarrow as pa

Bools = NDArray[np.bool_]
Ranks = NDArray[np.int32]


# What says which order a row belongs to, and what the order comes to.
TOTAL_COLUMNS = (
    "shop", "order_id", "is_refund", "order_total", "line_kind", "quantity", "unit_price", "amount", "line_discount",
    "shipping", "order_discount", "tip",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Segment:
    """One import in force.

    Attributes:
        id: of the import.
        evidence: what ranks it.
        table: its canonical rows.
    """

    id: int
    evidence: Evidence
    table: "pa.Table"


@dataclass(frozen=True, slots=True)
class Contest:
    """Which segment each unit is taken from.

    Attributes:
        segments: in order of rank, the latest last.
        table: all their rows, in that order, with one dictionary per text column; columns without any value are left
            out, unless they tell the unit.
        ranks: of each row.
        units: of the rows.
        winners: rank of the latest segment that contains each unit; -1 where none does.
    """

    segments: tuple[Segment, ...]
    table: "pa.Table"
    ranks: Ranks
    units: Units
    winners: Ranks

    @property
    def item_ranks(self) -> Ranks:
        """Rank of each item of the units."""
        return self.ranks if self.units.rows is None else self.ranks[self.units.rows]

    @property
    def kept(self) -> Bools:
        """Whether each item of the units is taken."""
        return np.asarray(self.winners[self.units.numbers] == self.item_ranks)


def latest(units: Units, item_ranks: Ranks, mask: Bools | None = None) -> Ranks:
    """Return the greatest rank of each unit's items, among those of ``mask``; -1 without any. Ranks rise."""
    winners = np.full(units.count, -1, np.int32)
    # Where a unit is met several times the last assignment stays, which numpy promises.
    if mask is None:
        winners[units.numbers] = item_ranks
    else:
        winners[units.numbers[mask]] = item_ranks[mask]
    return winners


def contest(kind: Kind, segments: Sequence[Segment], truths: Truths = NOTHING_DECIDED) -> Contest:
    """Put segments together and find the one that each unit is taken from: the one that is right, else the latest."""
    import pyarrow as pa

    right = truths.whole(kind)
    ordered = tuple(
        sorted(segments, key=lambda segment: (right.get(segment.id, 0), segment.evidence, segment.id))
    )
    used = _used_columns(kind, ordered)
    table = pa.concat_tables([segment.table.select(used) for segment in ordered]).unify_dictionaries().combine_chunks()
    if kind is Kind.ORDERS:
        table = with_shops_told(table)
    sizes = [segment.table.num_rows for segment in ordered]
    ranks = np.repeat(np.arange(len(ordered), dtype=np.int32), sizes)
    units = units_of(kind, table, ranks)
    item_ranks = ranks if units.rows is None else ranks[units.rows]
    return Contest(ordered, table, ranks, units, latest(units, item_ranks))


def assemble(kind: Kind, segments: Sequence[Segment], truths: Truths = NOTHING_DECIDED) -> "pa.Table":
    """Return the rows of a kind that are in force, with the ``segment`` each comes from.

    A row that covers several days, of which a later file replaces some, comes back as one row per day left, its
    amounts shared out evenly over the days it covered.
    """
    return assemble_both(kind, segments, truths=truths)[0]


def superseded(kind: Kind, segments: Sequence[Segment], truths: Truths = NOTHING_DECIDED) -> "pa.Table":
    """Return the rows that are left out because another file has their unit. Only kinds whose rows cover no days."""
    return assemble_both(kind, segments, truths=truths)[1]


def assemble_both(
    kind: Kind, segments: Sequence[Segment], lost: Sequence[str] | None = None, truths: Truths = NOTHING_DECIDED
) -> "tuple[pa.Table, pa.Table]":
    """Return :func:`assemble` and :func:`superseded` from one look at the rows.

    Args:
        kind: of the segments.
        segments: in any order.
        lost: the only columns wanted of what is superseded; None for all of them.
        truths: which imports are right.

    What is superseded has one more column, ``taken_from``: the import whose unit counts in its place.
    """
    nothing = table_schema(kind).empty_table()
    if not segments:
        return nothing, nothing
    if len(segments) == 1:
        table = segments[0].table
        if kind is Kind.ORDERS:
            table = with_shops_told(table)
        return _with_segment(table, np.full(table.num_rows, segments[0].id, np.int32)), nothing
    found = contest(kind, segments, truths)
    rows = _with_segment(found.table, _ids(found)[found.ranks])
    kept = found.kept
    singly = truths.single(kind)
    if singly:
        held = taken_singly(kind, rows, kept, {name: _places(found, places) for name, places in singly.items()})
        return _complete(kind, held), _superseded(kind, rows, found, lost)
    if kept.all():
        return _complete(kind, rows), nothing
    if found.units.rows is not None:
        return _complete(kind, _cut(kind, rows, found)), nothing
    return _complete(kind, rows.filter(_array(kept))), _superseded(kind, rows, found, lost)


def assemble_all(
    segments: Mapping[Kind, Sequence[Segment]], truths: Truths = NOTHING_DECIDED
) -> "tuple[dict[Kind, pa.Table], pa.Table]":
    """Return the tables in force of the kinds that have any, and the order rows that another file replaced.

    Of the latter only what tells an order and its total is there.
    """
    found = {
        kind: assemble_both(kind, of_kind, TOTAL_COLUMNS, truths) for kind, of_kind in segments.items() if of_kind
    }
    replaced = found[Kind.ORDERS][1] if Kind.ORDERS in found else table_schema(Kind.ORDERS).empty_table()
    return {kind: both[0] for kind, both in found.items()}, replaced


def _used_columns(kind: Kind, segments: Sequence[Segment]) -> list[str]:
    """Return the columns worth putting together: with forty columns, most of them hold nothing."""
    return [
        name
        for name in segments[0].table.column_names
        if name in KEY_COLUMNS[kind]
        or any(segment.table.column(name).null_count < segment.table.num_rows for segment in segments)
    ]


def _complete(kind: Kind, table: "pa.Table") -> "pa.Table":
    """Return ``table`` with every column of the kind and its ``segment``, each in one chunk."""
    return canonical(kind, table).append_column("segment", table.column("segment").combine_chunks())


def _superseded(kind: Kind, rows: "pa.Table", found: Contest, lost: Sequence[str] | None) -> "pa.Table":
    kept = found.kept
    gone = rows if lost is None else rows.select([name for name in rows.column_names if name in {*lost, "segment"}])
    gone = _complete(kind, gone.filter(_array(~kept)))
    return gone.append_column(TAKEN_FROM, _array(_ids(found)[found.winners[found.units.numbers[~kept]]]))


def _places(found: Contest, places: Places) -> Ranks:
    """Return how right each row is."""
    return np.array([places.get(segment.id, 0) for segment in found.segments], np.int32)[found.ranks]


def _ids(found: Contest) -> NDArray[np.int32]:
    return np.array([segment.id for segment in found.segments], np.int32)


def _cut(kind: Kind, table: "pa.Table", found: Contest) -> "pa.Table":
    """Drop the days that were replaced."""
    import pyarrow as pa

    units, kept = found.units, found.kept
    rows, days, spans = units.rows, units.days, units.spans
    if rows is None or days is None or spans is None:
        raise ValueError(f"rows of {kind} cover no days")
    left = np.bincount(rows, weights=kept, minlength=len(spans)).astype(np.int64)
    untouched, opened = left == spans, (left > 0) & (left < spans)
    first_of_row = np.r_[True, rows[1:] != rows[:-1]]
    chosen = (untouched[rows] & first_of_row) | (opened[rows] & kept)
    taken, is_cut = rows[chosen], opened[rows[chosen]]
    result = table.take(_array(taken))
    if not is_cut.any():
        return result
    to_month_end = kind is Kind.FIXED_COSTS
    last = np.where(is_cut, days[chosen], last_days(table, to_month_end=to_month_end)[taken])
    share = np.where(is_cut, 1.0 / spans[taken], 1.0)
    for field in FIELDS[kind]:
        index = result.schema.get_field_index(field.name)
        if index < 0:
            continue
        column = result.column(index)
        if field.type in {Type.MONEY, Type.NUMBER}:
            values = np.asarray(column.to_numpy(), dtype=np.float64) * share
            column = pa.array(values, mask=np.asarray(column.is_null()))
        elif field.name == "day":
            column = _as_days(days[chosen])
        elif field.name == "day_to":
            column = _as_days(last)
        result = result.set_column(index, result.schema.field(index), column)
    return result


def _as_days(days: NDArray[np.int64]) -> "pa.Array":
    import pyarrow as pa

    return pa.array(days.astype(np.int32)).cast(pa.date32())


def _with_segment(table: "pa.Table", ids: NDArray[np.int32]) -> "pa.Table":
    return table.append_column("segment", _array(ids))


def _array(values: "NDArray[np.generic]") -> "pa.Array":
    import pyarrow as pa

    return pa.array(values)


