"""What order files state that does not count: orders of later files, rows that could not be read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.left_out import DUPLICATES, REJECTED, LeftOut
from ecomkpi_desktop.workspace.joins.columns import coded, flags
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
    table = superseded.filter(_array(~flags(superseded, "is_refund", default=False)))
    if not table.num_rows:
        return ()
    segment = np.asarray(table.column("segment").to_numpy()).astype(np.int64)
    shop, number = coded(table, "shop"), coded(table, "order_id")
    key = np.stack([segment, shop.codes, number.codes])
    distinct, slot = np.unique(key, axis=1, return_inverse=True)
    slot = slot.reshape(-1)
    totals = order_totals(table, slot, distinct.shape[1])
    return tuple(
        LeftOut(int(one), DUPLICATES, float(totals[distinct[0] == one].sum()), int((distinct[0] == one).sum()))
        for one in np.unique(segment)
    )


def rejected_rows(records: Iterable[ImportRecord]) -> tuple[LeftOut, ...]:
    """Return for each order file the rows that could not be read, and what its own total says they are worth."""
    found = []
    for record in records:
        if record.kind is not Kind.ORDERS or not record.rows_rejected:
            continue
        missing = [total.declared - total.read for total in record.declared if total.field == _TOTAL]
        found.append(LeftOut(record.id, REJECTED, missing[0] if missing else 0.0, record.rows_rejected))
    return tuple(found)


def _array(mask: "np.ndarray[tuple[int], np.dtype[np.bool_]]") -> "pa.Array":
    import pyarrow as pa

    return pa.array(mask)
