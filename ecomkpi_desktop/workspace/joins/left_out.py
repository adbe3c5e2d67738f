"""What order files state that does not count: orders of later files, rows that could not be read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.left_out import DUPLICATES, PREFERRED, REJECTED, LeftOut
from ecomkpi_desktop.workspace.joins.columns import Bools, any_by_slot
from ecomkpi_desktop.workspace.joins.index import OrderIndex
from ecomkpi_desktop.workspace.joins.totals import order_totals
from ecomkpi_desktop.workspace.records import ImportRecord
from ecomkpi_desktop.workspace.truths import Places

if TYPE_CHECKING:
    import pyarrow as pa

_TOTAL = "order_total"
TAKEN_FROM = "taken_from"  # of a row that another file replaces, the import whose unit counts


def duplicates(superseded: "pa.Table", right: Places | None = None) -> tuple[LeftOut, ...]:
    """Return for each import what its orders that another file contains come to: a later one, or one that is right.

    Args:
        superseded: order rows; refunds among them are no part of a file's total.
        right: how right imports are about orders.
    """
    if not superseded.num_rows:
        return ()
    index = OrderIndex(superseded)
    segment = np.asarray(superseded.column("segment").to_numpy())
    chosen = _chosen_against(superseded, right) if right else np.zeros(len(segment), bool)
    found = []
    for one in np.unique(segment[index.slot >= 0]).tolist():
        for code, mask in ((DUPLICATES, ~chosen), (PREFERRED, chosen)):
            slot = np.where((segment == one) & mask, index.slot, -1)
            count = int(np.count_nonzero(any_by_slot(slot, slot >= 0, index.size)))
            if count:
                found.append(LeftOut(int(one), code, float(order_totals(superseded, slot, index.size).sum()), count))
    return tuple(found)


def _chosen_against(superseded: "pa.Table", right: Places) -> Bools:
    """Tell which rows gave way to a source that is right rather than to a later file."""
    own, taken = (np.asarray(superseded.column(name).to_numpy()) for name in ("segment", TAKEN_FROM))
    places = np.zeros(max(int(own.max()), int(taken.max()), *right) + 1, np.int64)
    places[list(right)] = list(right.values())
    return np.asarray(places[taken] > places[own])


def rejected_rows(records: Iterable[ImportRecord]) -> tuple[LeftOut, ...]:
    """Return for each order file the rows that could not be read, and what its own total says they are worth."""
    found = []
    for record in records:
        if record.kind is not Kind.ORDERS or not record.rows_rejected:
            continue
        missing = [total.declared - total.read for total in record.declared if total.field == _TOTAL]
        found.append(LeftOut(record.id, REJECTED, missing[0] if missing else 0.0, record.rows_rejected))
    return tuple(found)

