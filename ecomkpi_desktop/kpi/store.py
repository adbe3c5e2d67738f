"""The columns of the store: orders, refund documents, and their parts by product. Arrays only, no settings.

Money is in the workspace currency. A value whose VAT rate is known is stored HT (``*_fix``); one stated TTC whose rate
is not known is stored TTC (``*_def``) and becomes HT by the default rate, which is an assumption the user may change.
"""

from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base.left_out import DUPLICATES, JOINED, PREFERRED, REJECTED
from ecomkpi_desktop.kpi.columns import Bools, Codes
from ecomkpi_desktop.kpi.results import Floats

STATE_EXCLUDED = 0
STATE_PENDING = 1
STATE_COUNTED = 2

LEFT_OUT_CODES = (DUPLICATES, JOINED, REJECTED, PREFERRED)

# Bits of Parts.flags
PART_DEFAULT_VAT = 1  # gross and discount are TTC at an unknown rate
PART_NEEDS_RATE = 2  # no unit cost: a rate of its value is taken
PART_COST_KNOWN = 4  # unit cost known for its day, not estimated


class Columns:
    """A set of arrays of equal length, one per dataclass field."""

    __slots__ = ()

    def __len__(self) -> int:
        first: NDArray[np.generic] = next(iter(self.arrays().values()))
        return len(first)

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """Return the arrays by name."""
        return {item.name: getattr(self, item.name) for item in fields(self)}  # type: ignore[arg-type]

    def with_columns(self, **columns: NDArray[np.generic]) -> Self:
        """Return the same rows with some columns replaced."""
        return type(self)(**{**self.arrays(), **columns})

    def take(self, where: NDArray[np.generic] | slice) -> Self:
        """Return the chosen rows (mask, positions or slice)."""
        return type(self)(**{name: array[where] for name, array in self.arrays().items()})


@dataclass(frozen=True, slots=True)
class Orders(Columns):
    """One row per order that was ever placed, in order of time, then of shop and id.

    Attributes:
        day: days since 1970.
        channel, country, customer: codes; country and customer may be -1.
        state: one of the STATE_ numbers.
        valued: whether the ordered value is above 0.
        gross_fix, gross_def, discount_fix, discount_def, shipping_fix, shipping_def: see the module.
        collected_fix: TTC collected, as far as it is known.
        collected_ht: HT amount at an unknown rate, collected with the default VAT on top.
        items: units sold.
        cost: cost of the lines whose unit cost is known or estimated from a dated cost.
        rated_fix, rated_def: line value after discounts whose cost is a rate of it.
        sure_fix, sure_def: line value after discounts whose cost is known and not estimated.
        ship_cost, payment_fee, marketplace_fee: actual amounts, NaN where not imported.
    """

    day: Codes
    channel: Codes
    country: Codes
    customer: Codes
    state: NDArray[np.int8]
    valued: Bools
    gross_fix: Floats
    gross_def: Floats
    discount_fix: Floats
    discount_def: Floats
    shipping_fix: Floats
    shipping_def: Floats
    collected_fix: Floats
    collected_ht: Floats
    items: Floats
    cost: Floats
    rated_fix: Floats
    rated_def: Floats
    sure_fix: Floats
    sure_def: Floats
    ship_cost: Floats
    payment_fee: Floats
    marketplace_fee: Floats


@dataclass(frozen=True, slots=True)
class Refunds(Columns):
    """One row per refund document, in order of day.

    Attributes:
        day: days since 1970, of the refund.
        order: row of the refunded order in Orders, -1 where the file does not say.
        rate_day: the day whose rates (VAT, product cost) hold: the order's if known.
        channel, country, customer, state: as in Orders; the order's where it is known.
        valued: whether anything was refunded.
        goods_fix, goods_def, shipping_fix, shipping_def: refunded amounts, >= 0; see the module.
        paid_fix: TTC paid back, as far as it is known; paid_ht: HT at an unknown rate.
        cost: cost of the returned goods known by sku and quantity.
        share_fix, share_def: refunded goods of a known order whose cost is its share of the order's cost.
        rated_fix, rated_def: refunded goods whose cost is the default rate.
    """

    day: Codes
    order: Codes
    rate_day: Codes
    channel: Codes
    country: Codes
    customer: Codes
    state: NDArray[np.int8]
    valued: Bools
    goods_fix: Floats
    goods_def: Floats
    shipping_fix: Floats
    shipping_def: Floats
    paid_fix: Floats
    paid_ht: Floats
    cost: Floats
    share_fix: Floats
    share_def: Floats
    rated_fix: Floats
    rated_def: Floats


@dataclass(frozen=True, slots=True)
class Parts(Columns):
    """One row per goods line of an order, in order of document: what products and categories are summed from.

    Attributes:
        doc: row of the document in Orders.
        product, category: codes, -1 where unknown.
        share: part of the order's value after discounts (order-level amounts are spread by it).
        gross, discount: see ``flags``.
        cost: known or estimated cost.
        items: units.
        flags: PART_ bits.
    """

    doc: Codes
    product: Codes
    category: Codes
    share: Floats
    gross: Floats
    discount: Floats
    cost: Floats
    items: NDArray[np.float32]
    flags: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class RefundParts(Columns):
    """One row per product of a refund document, in order of document.

    Attributes:
        doc: row of the document in Refunds.
        product, category: codes, -1 where unknown.
        share: part of the document's refunded amount.
    """

    doc: Codes
    product: Codes
    category: Codes
    share: Floats


@dataclass(frozen=True, slots=True)
class Places(Columns):
    """Where documents and flows come from, one row per source row, sorted by ``doc``.

    Attributes:
        doc: row of the document in Orders or Refunds; for spend, sessions and fixed costs the row's own number.
        segment, sheet, row: position in the imported files; ``sheet`` is a code.
    """

    doc: Codes
    segment: Codes
    sheet: NDArray[np.int16]
    row: Codes


@dataclass(frozen=True, slots=True)
class Flows(Columns):
    """One row per row of spend or of sessions, as spans of days.

    Attributes:
        start, end: days since 1970, half-open.
        channel: code; the last one is the line of what is not allocated.
        fix: amount HT, or number of sessions.
        def_: amount TTC at the default VAT rate.
        acquisition: 1 where the row is about winning customers, else 0.
        claimed: conversions claimed by the platform.
    """

    start: Codes
    end: Codes
    channel: Codes
    fix: Floats
    def_: Floats
    acquisition: Floats
    claimed: Floats


@dataclass(frozen=True, slots=True)
class FixedFlows(Flows):
    """Fixed costs as spans of days.

    Attributes:
        on_top: whether a row comes on top of the monthly assumption instead of taking its place: the fees of an account
            say nothing of salaries and rent.
    """

    on_top: Bools


@dataclass(frozen=True, slots=True)
class Stated(Columns):
    """What the file says of each order, for reconciliation; one row per row of Orders.

    Attributes:
        segment: import the order belongs to.
        total: the order's total as the file states it, NaN where it does not.
        value: goods after discounts and shipping, as stated.
        aside: tips and gift cards, as stated.
        rate: exchange rate by which the amounts were multiplied; 1 where they are as in the file.
        joined: whether lines of another file took the place of the goods the file made up from its total.
    """

    segment: Codes
    total: Floats
    value: Floats
    aside: Floats
    rate: Floats
    joined: Bools


@dataclass(frozen=True, slots=True)
class LeftOuts(Columns):
    """What order files state beside the orders in force, for reconciliation.

    Attributes:
        segment: import.
        code: place in LEFT_OUT_CODES.
        money: in the file's currency.
        count: orders, or rows that could not be read.
    """

    segment: Codes
    code: NDArray[np.int8]
    money: Floats
    count: Codes
