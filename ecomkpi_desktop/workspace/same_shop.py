"""Which shop the order rows belong to that do not name one.

A row without a shop belongs to the only other shop that has the same order id on the same calendar day. With none, or
with several, it stays apart: an order is never given to a shop by guess. The rule looks at all files at once, so that
the order in which they were imported cannot matter.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pyarrow as pa

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

_NONE, _SEVERAL = -1, -2


def with_shops_told(table: "pa.Table") -> "pa.Table":
    """Return an order table in which rows without a shop have the one that the rule gives them.

    Args:
        table: has ``shop`` and ``order_id`` with one dictionary each, ``ordered_at`` and ``is_refund``.
    """
    import pyarrow as pa

    column = table.column("shop")
    if column.null_count in {0, len(column)}:
        return table
    array = column.combine_chunks()
    shop = np.asarray(array.indices.fill_null(-1)).astype(np.int64)
    ids = table.column("order_id").combine_chunks()
    order = np.asarray(ids.indices.fill_null(-1)).astype(np.int64)
    days = table.column("ordered_at").cast(pa.date32()).cast(pa.int32()).fill_null(0)
    day = np.asarray(days.to_numpy()).astype(np.int64)
    refund = np.asarray(table.column("is_refund").fill_null(False).to_numpy(), dtype=bool)
    open_ = (shop < 0) & (order >= 0)
    wanted = np.zeros(len(ids.dictionary) + 1, bool)
    wanted[order[open_]] = True
    candidate = (shop >= 0) & wanted[order]
    if not candidate.any():
        return table
    told = _only_shops(order, day, shop, candidate, open_)
    shop = np.where(open_ & (told >= 0), told, shop)
    shop = _refunds_follow(order, shop, open_ & refund, open_ & ~refund)
    codes = pa.array(shop.astype(np.int32), mask=shop < 0)
    index = table.schema.get_field_index("shop")
    told_column = pa.DictionaryArray.from_arrays(codes, array.dictionary)
    return table.set_column(index, table.schema.field(index), told_column)


def _only_shops(order: Ints, day: Ints, shop: Ints, candidate: Bools, open_: Bools) -> Ints:
    """Return for each open row the one shop with its order id on its day; negative where there is not exactly one."""
    low = int(day.min())
    key = order * (int(day.max()) - low + 1) + day - low
    return _one_per_key(key, shop, candidate, open_)


def _refunds_follow(order: Ints, shop: Ints, refunds: Bools, sales: Bools) -> Ints:
    """Give refunds that are still open the shop that the sale of the same order, open as well, was given."""
    still = refunds & (shop < 0)
    if not still.any():
        return shop
    found = _one_per_key(order, shop, sales & (shop >= 0), still)
    return np.where(still & (found >= 0), found, shop)


def _one_per_key(key: Ints, value: Ints, given: Bools, asked: Bools) -> Ints:
    keys, values = key[given], value[given]
    order = np.lexsort((values, keys))
    keys, values = keys[order], values[order]
    distinct, first = np.unique(keys, return_index=True)
    found = np.full(len(key), _NONE, np.int64)
    if not len(distinct):
        return found
    least, most = np.minimum.reduceat(values, first), np.maximum.reduceat(values, first)
    one = np.where(least == most, least, _SEVERAL)
    place = np.minimum(np.searchsorted(distinct, key[asked]), len(distinct) - 1)
    found[asked] = np.where(distinct[place] == key[asked], one[place], _NONE)
    return found
