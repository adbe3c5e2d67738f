"""A marketplace's ledger as arrays: what each row is about, and what its net amount is made of."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.side_fields import (
    COMPONENTS,
    ENTRY_ADVERTISING,
    ENTRY_CHARGEBACK,
    ENTRY_FEE,
    ENTRY_PAYOUT,
    ENTRY_REFUND,
    ENTRY_SALE,
)
from ecomkpi_desktop.workspace.joins.columns import Bools, Coded, Floats, Ints, coded, flags, numbers
from ecomkpi_desktop.workspace.joins.index import OrderIndex
from ecomkpi_desktop.workspace.joins.rows import named

if TYPE_CHECKING:
    import pyarrow as pa

_INCOME = ("goods", "goods_tax", "shipping", "shipping_tax", "discount")


@dataclass(frozen=True, slots=True)
class Ledger:
    """Rows of a ledger; amounts are signed as there: + for the shop.

    Attributes:
        sale, refund, order_fee: what rows are about. A fee or a charge-back that names an order is the order's; an
            adjustment and anything else is none of the three.
        payout: money on its way to the bank: never counted.
        number: order numbers; a sale without one is given its place in the file as a number.
        slot: of the order among the order files, -1 where they have none.
        made: number of the order that is made from the ledger, -1 where none is.
        made_count: how many there are.
        income: goods, taxes, shipping and discounts of sales and refunds, by component; 0 on other rows.
        net: amount of the row, 0 for pay-outs.
        advertising, payment_fee, fulfilment_fee: parts of it.
        ttc: whether goods hold VAT.
    """

    sale: Bools
    refund: Bools
    order_fee: Bools
    payout: Bools
    number: Coded
    slot: Ints
    made: Ints
    made_count: int
    income: dict[str, Floats]
    net: Floats
    advertising: Floats
    payment_fee: Floats
    fulfilment_fee: Floats
    ttc: Bools

    @property
    def sold(self) -> Floats:
        """Goods, taxes and shipping less discounts of each row."""
        total: Floats = np.sum([self.income[name] for name in _INCOME], axis=0)
        return total

    @property
    def other_fees(self) -> Floats:
        """What is left of a row once income, advertising and the fees named above are taken off; + is a cost."""
        return -(self.net - self.advertising - self.sold - self.payment_fee - self.fulfilment_fee)

    @property
    def costs(self) -> Floats:
        """All fees of a row; + is a cost."""
        return -(self.net - self.advertising - self.sold)


def read_ledger(table: "pa.Table", index: OrderIndex) -> Ledger:
    """Read a ledger and find its orders."""
    part = {name: np.nan_to_num(numbers(table, name)) for name in COMPONENTS}
    net = numbers(table, "net")
    net = np.where(np.isnan(net), np.sum([part[name] for name in COMPONENTS], axis=0), net)
    entry = coded(table, "entry")
    kinds = {
        name: named(entry, name)
        for name in (ENTRY_SALE, ENTRY_REFUND, ENTRY_FEE, ENTRY_CHARGEBACK, ENTRY_PAYOUT, ENTRY_ADVERTISING)
    }
    number = coded(table, "order_id")
    unsaid = entry.codes < 0
    sale = kinds[ENTRY_SALE] | (unsaid & (part["goods"] > 0))
    refund = kinds[ENTRY_REFUND] | (unsaid & (part["goods"] < 0))
    payout = kinds[ENTRY_PAYOUT]
    number = _numbered(table, number, sale)
    # A row that only says how much came in says it of goods.
    silent = (sale | refund) & (np.sum([np.abs(one) for one in part.values()], axis=0) == 0)
    part["goods"] = np.where(silent, net, part["goods"])
    slot = np.where(payout, -1, index.match(coded(table, "shop"), number))
    made, count = _made(coded(table, "shop"), number, slot, sale)
    fee = kinds[ENTRY_FEE] | kinds[ENTRY_CHARGEBACK] | (unsaid & ~sale & ~refund)
    fee &= number.codes >= 0
    net = np.where(payout, 0.0, net)
    advertising = np.where(payout, 0.0, np.where(kinds[ENTRY_ADVERTISING], net, part["advertising"]))
    trade = sale | refund
    ordered = trade | fee
    return Ledger(
        sale, refund, fee, payout, number, slot, made, count,
        {name: np.where(trade, part[name], 0.0) for name in _INCOME}, net, advertising,
        np.where(ordered, part["payment_fee"], 0.0), np.where(ordered, part["fulfilment_fee"], 0.0),
        flags(table, "amounts_ttc", default=True),
    )  # fmt: skip


def _numbered(table: "pa.Table", number: Coded, sale: Bools) -> Coded:
    """Give sales without an order number one that says where they stand: they are sales all the same."""
    import pyarrow as pa

    rows = np.flatnonzero(sale & (number.codes < 0))
    if not len(rows):
        return number
    settlement = coded(table, "settlement_id").at(rows)
    names = np.array([*settlement.words.to_pylist(), ""], dtype=object)[settlement.codes]
    places = np.asarray(table.column("row").to_numpy())[rows]
    new = pa.array([f"{name}:{place}" for name, place in zip(names, places.tolist(), strict=True)], pa.string())
    codes = number.codes.copy()
    codes[rows] = len(number.words) + np.arange(len(rows))
    return Coded(codes, pa.concat_arrays([number.words, new]))


def _made(shop: Coded, number: Coded, slot: Ints, sale: Bools) -> tuple[Ints, int]:
    """Number the orders that only the ledger tells: those of which it has a sale."""
    key = np.where((slot < 0) & (number.codes >= 0), (shop.codes + 1) * len(number.words) + number.codes, -1)
    sold = np.unique(key[sale & (key >= 0)])
    if not len(sold):
        return np.full(len(key), -1, np.int64), 0
    place = np.minimum(np.searchsorted(sold, key), len(sold) - 1)
    return np.where(sold[place] == key, place, -1), len(sold)
