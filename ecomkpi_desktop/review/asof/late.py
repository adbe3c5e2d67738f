"""Which rows of later imports are news, and which take the place of rows that were known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.assembly import Bools, contest

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.workspace.assembly import Contest, Segment

RowsWanted = Callable[["pa.Table"], Bools]
Floats = NDArray[np.float64]

_NEVER = np.iinfo(np.int64).min


def with_news(
    kind: Kind, then: "Sequence[Segment]", now: "Sequence[Segment]", wanted: RowsWanted | None = None
) -> "tuple[Segment, ...]":
    """Return the segments of then and, of those that came later, the rows whose units nobody knew then.

    Args:
        kind: of the segments.
        then: in force then.
        now: in force now.
        wanted: which rows of a later segment are looked at; None for all.
    """
    known_ids = {segment.id for segment in then}
    added = [segment for segment in now if segment.id not in known_ids]
    if not added:
        return tuple(then)
    found = contest(kind, (*then, *added))
    news = _is_news(found, known_ids)
    parts = []
    for rank, segment in enumerate(found.segments):
        if segment.id in known_ids:
            continue
        mask = news[found.ranks == rank]
        if wanted is not None:
            mask &= wanted(segment.table)
        if mask.any():
            parts.append(segment if mask.all() else replace(segment, table=_filtered(segment.table, mask)))
    return (*then, *parts)


def with_later_refunds(then: "Sequence[Segment]", now: "Sequence[Segment]") -> "tuple[Segment, ...]":
    """Return :func:`with_news` of order files in which known orders state the refund that later files state.

    Some platforms write what was refunded so far on the order's own row: the refund is news, the order is none.
    """
    known_ids = {segment.id for segment in then}
    news = with_news(Kind.ORDERS, then, now)
    added = [segment for segment in now if segment.id not in known_ids]
    if not added:
        return news
    found = contest(Kind.ORDERS, (*then, *added))
    was_there = np.array([segment.id in known_ids for segment in found.segments], dtype=np.bool_)[found.ranks]
    stated = _Stated.of(found, found.kept & ~was_there & is_sale(found.table), is_told=~was_there)
    patched = {}
    for rank, segment in enumerate(found.segments):
        mine = found.ranks == rank
        if segment.id in known_ids:
            patched[segment.id] = stated.written_on(segment, np.asarray(found.units.numbers[mine]))
    return tuple(patched.get(segment.id, segment) for segment in news)


@dataclass(frozen=True)
class _Stated:
    """What the winning later rows say was refunded, by unit.

    Attributes:
        is_told: whether a later file has the unit, and wins it.
        amounts: sums; NaN where nothing is said.
        moments: seconds since 1970 of the latest refund; the least number where none is said.
    """

    is_told: Bools
    amounts: Floats
    moments: NDArray[np.int64]

    @classmethod
    def of(cls, found: "Contest", wanted: Bools, is_told: Bools) -> "_Stated":
        """Gather what some rows say.

        Args:
            found: all rows.
            wanted: later rows that win their unit.
            is_told: later rows.
        """
        numbers, count = found.units.numbers, found.units.count
        told = np.zeros(count, dtype=np.bool_)
        told[numbers[wanted & is_told]] = True
        amount = _amounts(found.table)
        stated = wanted & ~np.isnan(amount)
        sums = np.bincount(numbers[stated], weights=amount[stated], minlength=count)
        any_stated = np.bincount(numbers[stated], minlength=count) > 0
        moments = np.full(count, _NEVER, dtype=np.int64)
        np.maximum.at(moments, numbers[wanted], _seconds(found.table)[wanted])
        return cls(told, np.where(any_stated, sums, np.nan), moments)

    def written_on(self, segment: "Segment", numbers: NDArray[np.int64]) -> "Segment":
        """Return a segment of then with these refunds on the first row of each order; itself where nothing differs."""
        import pyarrow as pa

        table = segment.table
        amounts, moments = _amounts(table).copy(), _seconds(table).copy()
        told = self.is_told[numbers] & is_sale(table)
        places = np.flatnonzero(told)
        distinct, first = np.unique(numbers[places], return_index=True)
        heads = places[first]
        before, before_at = amounts.copy(), moments.copy()
        amounts[told], moments[told] = np.nan, _NEVER
        amounts[heads], moments[heads] = self.amounts[distinct], self.moments[distinct]
        if np.array_equal(before, amounts, equal_nan=True) and np.array_equal(before_at, moments):
            return segment
        for name, column in (
            ("refunded", pa.array(amounts, mask=np.isnan(amounts))),
            ("refunded_at", pa.array(moments, mask=moments == _NEVER).cast(pa.timestamp("s"))),
        ):
            place = table.schema.get_field_index(name)
            table = table.set_column(place, table.schema.field(place), column)
        return replace(segment, table=table)


def _amounts(table: "pa.Table") -> Floats:
    if "refunded" not in table.column_names:  # columns without any value are left out of a contest
        return np.full(table.num_rows, np.nan)
    return np.asarray(table.column("refunded").to_numpy(), dtype=np.float64)


def _seconds(table: "pa.Table") -> NDArray[np.int64]:
    import pyarrow as pa

    if "refunded_at" not in table.column_names:
        return np.full(table.num_rows, _NEVER, dtype=np.int64)
    column = table.column("refunded_at").cast(pa.timestamp("s")).cast(pa.int64()).fill_null(_NEVER)
    return np.asarray(column.to_numpy(), dtype=np.int64)


def is_sale(table: "pa.Table") -> Bools:
    """Tell which rows of an order file are no refund."""
    return ~np.asarray(table.column("is_refund").fill_null(False).to_numpy(), dtype=np.bool_)


def _is_news(found: "Contest", known_ids: set[int]) -> Bools:
    """Tell of each row whether none of its units was in a segment of then."""
    was_there = np.array([segment.id in known_ids for segment in found.segments], dtype=np.bool_)
    of_then = was_there[found.item_ranks]
    known = np.zeros(found.units.count, dtype=np.bool_)
    known[found.units.numbers[of_then]] = True
    fresh = ~known[found.units.numbers]
    rows = found.units.rows
    if rows is None:
        return np.asarray(fresh, dtype=np.bool_)
    # A row of several days is news only if all of them are.
    stale = np.zeros(found.table.num_rows, dtype=np.bool_)
    stale[rows[~fresh]] = True
    return ~stale


def _filtered(table: "pa.Table", mask: Bools) -> "pa.Table":
    import pyarrow as pa

    return table.filter(pa.array(mask))
