"""Counts what an import replaces, before it is saved."""

from collections.abc import Sequence

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.assembly import Bools, Contest, Segment, contest, latest
from ecomkpi_desktop.workspace.edits import Replaced
from ecomkpi_desktop.workspace.truths import NOTHING_DECIDED, Truths


def count_replaced(
    kind: Kind, new: Segment, others: Sequence[Segment], truths: Truths = NOTHING_DECIDED
) -> Replaced:
    """Return what ``new`` takes from the other segments in force, and what they keep from it.

    Args:
        kind: of all of them.
        new: the segment to add; its key columns suffice.
        others: the segments of the same kind in force, likewise.
        truths: which imports are right.
    """
    if not others or not new.table.num_rows:
        return Replaced()
    found = contest(kind, [*others, new], truths)
    rank = next(rank for rank, segment in enumerate(found.segments) if segment is new)
    item_ranks, numbers = found.item_ranks, found.units.numbers
    mine = item_ranks == rank
    before = latest(found.units, item_ranks, ~mine)
    taken = (found.winners[numbers] == rank) & ~mine & (item_ranks == before[numbers])
    lost = mine & ~found.kept
    right = truths.whole(kind)
    places = np.array([right.get(segment.id, 0) for segment in found.segments])
    chosen = lost & (places[found.winners[numbers]] > places[rank])
    lost &= ~chosen
    return Replaced(
        rows=_rows(found, taken),
        orders=len(np.unique(numbers[taken])),
        kept_rows=_rows(found, lost),
        kept_orders=len(np.unique(numbers[lost])),
        right_rows=_rows(found, chosen),
        shrunk_orders=_shrunk(found, mine, taken, lost) if kind is Kind.ORDERS else 0,
    )


def _rows(found: Contest, items: Bools) -> int:
    rows = found.units.rows
    return int(items.sum()) if rows is None else len(np.unique(rows[items]))


def _shrunk(found: Contest, mine: Bools, taken: Bools, lost: Bools) -> int:
    """Count the orders of which the later file has fewer rows than the earlier one."""
    numbers, count = found.units.numbers, found.units.count
    my_rows = np.bincount(numbers[mine], minlength=count)
    replaced_rows = np.bincount(numbers[taken], minlength=count)
    winning_rows = np.bincount(numbers[found.kept], minlength=count)
    lost_units = np.zeros(count, bool)
    lost_units[numbers[lost]] = True
    return int((replaced_rows > my_rows).sum() + (lost_units & (winning_rows < my_rows)).sum())
