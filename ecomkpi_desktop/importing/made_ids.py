"""Numbers for purchases that have none: the customer, the day, and which of that customer's purchases of the day it is.

Which one it is follows from what the purchase is, not from where it stands: two files that overlap, sorted in two ways,
give the same purchase the same number, so that it is counted once.
"""

from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.frame import IGNORED, Frame

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

WHO = ("customer_id", "email", "phone")  # the best first


def number_purchases(frame: Frame) -> None:
    """Add an order number to each row of a frame that is not ignored.

    ``00004-1997-01-18-1``: customer 00004, the first of that day; without a customer ``1997-01-18-1``.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if not frame.height or not frame.has("ordered_at"):
        return
    who = next((frame.values[name] for name in WHO if frame.has(name)), None)
    days = pc.cast(frame.values["ordered_at"], pa.date32(), safe=False)
    open_rows = frame.fate != IGNORED
    keys = [_ranks(days), ~open_rows] if who is None else [_ranks(days), _ranks(who), ~open_rows]
    content = [_ranks(frame.values[name]) for name in sorted(frame.values) if not name.startswith("_")]
    order = np.lexsort((*content, *keys))
    begins = np.ones(len(order), dtype=bool)
    begins[1:] = np.any([key[order[1:]] != key[order[:-1]] for key in keys], axis=0)
    starts = np.flatnonzero(begins)
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order)))) + 1
    parts = [pc.fill_null(days.cast(pa.string()), ""), pa.array(place).cast(pa.string())]
    if who is not None:
        parts.insert(0, pc.fill_null(who.cast(pa.string()), ""))
    made = pc.binary_join_element_wise(*parts, "-")
    frame.values["order_id"] = pc.dictionary_encode(pc.if_else(pa.array(open_rows), made, pa.scalar(None, pa.string())))


def _ranks(column: "pa.Array") -> "np.ndarray":
    """Return numbers that sort the cells of a column as they sort themselves, whatever file they stand in."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_dictionary(column.type):
        ranks = pc.rank(column.dictionary, tiebreaker="dense").to_numpy().astype(np.int64)
        codes = pc.fill_null(column.indices, -1).to_numpy(zero_copy_only=False).astype(np.int64)
        return np.asarray(np.append(ranks, 0)[codes])
    if pa.types.is_floating(column.type) or pa.types.is_boolean(column.type):
        return np.asarray(column.cast(pa.float64()).to_numpy(zero_copy_only=False), dtype=np.float64)
    whole = column.cast(pa.int32()) if pa.types.is_date32(column.type) else column
    return np.asarray(pc.fill_null(whole.cast(pa.int64()), -1).to_numpy(zero_copy_only=False), dtype=np.int64)
