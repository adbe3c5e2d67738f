"""What order files state that does not count: orders of later files, rows that could not be read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.left_out import DUPLICATES, REJECTED, LeftOut
from ecomkpi_desktop.workspace.joins.columns import any_by_slot
from ecomkpi_desktop.workspace.joins.index import OrderIndex
from ecomkpi_desktop.workspace.joins.totals import order_totals
from ecomkpi_desktop.workspace.records import ImportRecord

if TYPE_CHECKING:
    import pyarrow as pa

_TOTAL = "order_total"


def duplicates(superseded: "pa.Table") -> tuple[LeftOut, ...]:
    """Return for each import what its orders that a later file contains come to.

    Args:
        superseded: order rows; refunds among them are no part of a file's total.
    """
    if not superseded.num_rows:
        return ()
    index = OrderIndex(superseded)
    segment = np.asarray(superseded.column("segment").to_numpy())
    found = []
    for one in np.unique(segment[index.slot >= 0]).tolist():
        slot = np.where(segment == one, index.slot, -1)
        orders = any_by_slot(slot, slot >= 0, index.size)
        total = float(order_totals(superseded, slot, index.size).sum())
        found.append(LeftOut(int(one), DUPLICATES, total, int(np.count_nonzero(orders))))
    return tuple(found)


def rejected_rows(records: Iterable[ImportRecord]) -> tuple[LeftOut, ...]:
    """Return for each order file the rows that could not be read, and what its own total says they are worth."""
    found = []
    for record in records:
        if record.kind is not Kind.ORDERS or not record.rows_rejected:
            continue
        missing = [total.declared - total.read for total in record.declared if total.field == _TOTAL]
        found.append(LeftOut(record.id, REJECTED, missing[0] if missing else 0.0, record.rows_rejected))
    return tuple(found)

