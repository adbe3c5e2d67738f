"""The order table as arrays: every column read once, in the vocabularies shared with the other tables."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base import fields as canon
from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi.columns import Bools, Codes, Longs
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.store import STATE_COUNTED, STATE_EXCLUDED, STATE_PENDING

if TYPE_CHECKING:
    import pyarrow as pa

GOODS, SHIPPING, ASIDE = 0, 1, 2  # kinds of line; ASIDE: tips, donations, gift cards


@dataclass(frozen=True, slots=True)
class OrderRows:
    """Rows of the order table (see ``base.fields``); an optional column that holds nothing is None."""

    number: Codes  # row of the canonical table
    key: Longs  # shop and order id as one number
    day: Codes
    second: Longs
    refund: Bools | None
    refund_of: Longs | None  # key of the refunded order, -1 where not stated or unknown
    state: NDArray[np.int8] | None
    kind: NDArray[np.int8] | None
    sku: Codes | None
    product: Codes | None
    category: Codes | None
    channel: Codes
    country: Codes | None
    customer: Codes
    quantity: Floats | None
    unit_price: Floats | None
    amount: Floats | None
    line_discount: Floats | None
    tax_rate: Floats | None
    tax_amount: Floats | None
    unit_cost: Floats | None
    order_discount: Floats | None
    shipping: Floats | None
    shipping_tax: Floats | None
    order_tax: Floats | None
    order_total: Floats | None
    refunded: Floats | None
    refunded_day: Codes | None
    shipping_cost: Floats | None
    payment_fee: Floats | None
    marketplace_fee: Floats | None
    tip: Floats | None
    ttc: Bools | None  # None: all TTC
    shipping_ttc: Bools | None  # None: as the goods

    def take(self, where: NDArray[np.generic]) -> Self:
        """Return the chosen rows (mask or positions)."""
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        return replace(self, **{name: value[where] for name, value in values.items() if value is not None})

    def __len__(self) -> int:
        return len(self.day)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The order table's text columns in the vocabularies shared by all tables."""

    sku: Codes | None
    product: Codes | None
    category: Codes | None
    channel: Codes
    country: Codes | None
    customer: Codes


def read_order_rows(
    table: "pa.Table", words: Vocabulary, key: Longs, refund_of: Longs | None, day: Codes
) -> OrderRows:
    """Read the order table; its text columns come in already coded."""
    number: dict[str, Floats | None] = {
        name: col.numbers(table, name)
        for name in (
            "quantity", "unit_price", "amount", "line_discount", "tax_rate", "tax_amount", "unit_cost",
            "order_discount", "shipping", "shipping_tax", "order_tax", "order_total", "refunded", "shipping_cost",
            "payment_fee", "marketplace_fee", "tip",
        )
    }  # fmt: skip
    second = col.seconds(table, "ordered_at")
    return OrderRows(
        number=np.arange(len(day), dtype=np.int32),
        key=key,
        day=day,
        second=day.astype(np.int64) * 86_400 if second is None else second,
        refund=col.flags(table, "is_refund", default=False),
        refund_of=refund_of,
        state=_words(table, "status", {canon.STATUS_EXCLUDED: STATE_EXCLUDED, canon.STATUS_PENDING: STATE_PENDING},
                     STATE_COUNTED),
        kind=_words(table, "line_kind", {canon.LINE_SHIPPING: SHIPPING, canon.LINE_TIP: ASIDE,
                                         canon.LINE_GIFT_CARD: ASIDE}, GOODS),
        sku=words.sku,
        product=words.product,
        category=words.category,
        channel=words.channel,
        country=words.country,
        customer=words.customer,
        refunded_day=col.days(table, "refunded_at"),
        ttc=_tax_flag(table, "amounts_ttc"),
        shipping_ttc=_shipping_flag(table),
        **number,
    )  # fmt: skip


def _words(table: "pa.Table", name: str, numbers: Mapping[str, int], other: int) -> NDArray[np.int8] | None:
    """Return a column of known words as numbers; null and unknown words are ``other``; None if all rows are."""
    column = col.coded(table, name)
    if column is None:
        return None
    by_word = np.array([numbers.get(word, other) for word in column.words.to_pylist()] + [other], dtype=np.int8)
    values = by_word[column.codes]
    return None if bool((values == other).all()) else values


def _tax_flag(table: "pa.Table", name: str) -> Bools | None:
    return col.flags(table, name, default=True)


def _shipping_flag(table: "pa.Table") -> Bools | None:
    """Return whether shipping is TTC where the file says so; a null follows the goods."""
    import pyarrow.compute as pc

    stated = col.column(table, "shipping_ttc")
    if stated is None:
        return None
    goods = col.column(table, "amounts_ttc")
    filled = pc.fill_null(stated, True) if goods is None else pc.coalesce(stated, goods, True)
    return np.asarray(filled.to_numpy(), dtype=np.bool_)
