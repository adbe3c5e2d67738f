"""One vocabulary per kind of word across all tables, so that skus, channels and order ids compare as numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi.columns import Codes, Longs
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL

if TYPE_CHECKING:
    import pyarrow as pa

Tables = Mapping[Kind, "pa.Table"]


@dataclass(frozen=True, slots=True)
class Words:
    """Vocabularies shared by the tables, and the codes of each table's columns in them."""

    sku: "pa.Array"
    orders_sku: Codes | None
    refunds_sku: Codes | None
    products_sku: Codes | None
    category: "pa.Array"
    orders_category: Codes | None
    products_category: Codes | None
    product: "pa.Array"
    orders_product: Codes | None
    products_product: Codes | None
    channels: tuple[str, ...]
    orders_channel: Codes
    spend_channel: Codes
    sessions_channel: Codes


@dataclass(frozen=True, slots=True)
class Keys:
    """Order ids of the order and refund tables as comparable numbers.

    Attributes:
        orders, refund_of, refunds: shop and order id; -1 where there is none.
        loose: order id alone, of the refund table's rows whose shop is unknown.
        width: keys of different shops differ by multiples of it.
        rank: place of each order row's id in alphabetical order.
    """

    orders: Longs
    refund_of: Longs | None
    refunds: Longs
    loose: Longs
    width: int
    rank: Codes


def rows_in(tables: Tables, kind: Kind) -> int:
    """Return the number of rows of a table, 0 where it is absent."""
    table = tables.get(kind)
    return 0 if table is None else int(table.num_rows)


def read_words(tables: Tables, channel_map: Mapping[str, str]) -> Words:
    """Read the text columns that several tables share."""
    orders, products = tables.get(Kind.ORDERS), tables.get(Kind.PRODUCTS)
    refunds = tables.get(Kind.REFUNDS)
    sku, skus = col.unify([col.coded(orders, "sku"), col.coded(refunds, "sku"), col.coded(products, "sku")],
                          alphabetical=True)  # fmt: skip
    category, categories = col.unify([col.coded(orders, "category"), col.coded(products, "category")],
                                     alphabetical=True)  # fmt: skip
    product, names = col.unify([col.coded(orders, "product"), col.coded(products, "product")], alphabetical=True)
    channels, codes = _channels(tables, channel_map)
    return Words(
        sku=sku, orders_sku=skus[0], refunds_sku=skus[1], products_sku=skus[2],
        category=category, orders_category=categories[0], products_category=categories[1],
        product=product, orders_product=names[0], products_product=names[1],
        channels=channels, orders_channel=codes[0], spend_channel=codes[1], sessions_channel=codes[2],
    )  # fmt: skip


def _channels(tables: Tables, channel_map: Mapping[str, str]) -> tuple[tuple[str, ...], list[Codes]]:
    """Map raw sources to channels.

    The order table falls back on where the order was sold. Spend without a channel falls back on its platform, then on
    its campaign, as far as these are mapped: a campaign is no channel by itself.
    """
    orders, spend, sessions = (tables.get(kind) for kind in (Kind.ORDERS, Kind.SPEND, Kind.SESSIONS))
    columns = [
        _Source(orders, "channel"), _Source(orders, "sales_channel"),
        _Source(spend, "channel"), _Source(spend, "platform", named=False), _Source(spend, "campaign", named=False),
        _Source(sessions, "channel"),
    ]  # fmt: skip
    mapped = [column.channels(channel_map) for column in columns]
    used = {name for names in mapped for name in names if name and name != NOT_ALLOCATED}
    channels = tuple(sorted(used | {UNKNOWN_CHANNEL}))
    code = {name: number for number, name in enumerate(channels)}
    found = [column.codes(names, code) for column, names in zip(columns, mapped, strict=True)]
    return _met(channels, [_first_known(found[:2]), _first_known(found[2:5]), found[5]])


def _met(channels: tuple[str, ...], codes: list[Codes]) -> tuple[tuple[str, ...], list[Codes]]:
    """Keep the channels that a row is on, and the unknown one: a column may have stood in for no row."""
    met = np.zeros(len(channels) + 1, dtype=np.bool_)  # the last stands for none
    met[channels.index(UNKNOWN_CHANNEL)] = True
    for one in codes:
        met[one] = True
    new = np.append(np.cumsum(met[:-1]) - 1, -1).astype(np.int32)
    return tuple(name for name, is_met in zip(channels, met, strict=False) if is_met), [new[one] for one in codes]


class _Source:
    """A column that may say which channel a row belongs to.

    Args:
        table: the table, if there is one.
        name: the column.
        named: whether a word that is not mapped is a channel of its own.
    """

    def __init__(self, table: "pa.Table | None", name: str, *, named: bool = True) -> None:
        self._rows = 0 if table is None else int(table.num_rows)
        self._coded = col.coded(table, name)
        self._named = named

    def channels(self, channel_map: Mapping[str, str]) -> list[str]:
        """Return the channel of each word, "" for none."""
        words = [] if self._coded is None else self._coded.words.to_pylist()
        return [channel_map.get(word, (word or "") if self._named else "") for word in words]

    def codes(self, channels: list[str], code: Mapping[str, int]) -> Codes:
        """Return the code of each row's channel, -1 for none."""
        if self._coded is None:
            return np.full(self._rows, -1, dtype=np.int32)
        return np.array([*(code.get(name, -1) for name in channels), -1], dtype=np.int32)[self._coded.codes]


def _first_known(codes: list[Codes]) -> Codes:
    found = codes[0]
    for other in codes[1:]:
        found = np.where(found >= 0, found, other).astype(np.int32)
    return found


def read_keys(tables: Tables) -> Keys:
    """Read the order ids of the order and refund tables."""
    orders, refunds = tables.get(Kind.ORDERS), tables.get(Kind.REFUNDS)
    ids, (own, of, back_to) = col.unify(
        [col.coded(orders, "order_id"), col.coded(orders, "refund_of"), col.coded(refunds, "order_id")]
    )
    _, (shop, refund_shop) = col.unify([col.coded(orders, "shop"), col.coded(refunds, "shop")])
    width = len(ids) + 1
    order_count, refund_count = rows_in(tables, Kind.ORDERS), rows_in(tables, Kind.REFUNDS)
    own = np.full(order_count, -1, dtype=np.int32) if own is None else own
    back_to = np.full(refund_count, -1, dtype=np.int32) if back_to is None else back_to
    shops = np.full(order_count, -1, dtype=np.int32) if shop is None else shop
    refund_shops = np.full(refund_count, -1, dtype=np.int32) if refund_shop is None else refund_shop

    def key(shop_codes: Codes, ids_of: Codes) -> Longs:
        return np.where(ids_of < 0, -1, (shop_codes.astype(np.int64) + 1) * width + ids_of)

    alone = (refund_shops < 0) | (shop is None)
    return Keys(
        orders=key(shops, own),
        refund_of=None if of is None else key(shops, of),
        refunds=key(refund_shops, back_to),
        loose=np.where(alone, back_to.astype(np.int64), -1),
        width=width,
        rank=np.append(col.rank(ids), -1).astype(np.int32)[own],
    )
