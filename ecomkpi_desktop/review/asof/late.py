"""Which rows of later imports are news, and which take the place of rows that were known."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.assembly import Bools, contest

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.workspace.assembly import Contest, Segment

RowsWanted = Callable[["pa.Table"], Bools]


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
