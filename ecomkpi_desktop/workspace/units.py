"""What belongs together across files: the unit that the latest file replaces as a whole.

=============  =====================================================================================================
kind           unit
=============  =====================================================================================================
orders         the lines of (shop, order id); its header, which is what a file without articles says of it; the refund
               lines of (shop, order id, day). They are separate documents: a file with only the refund never takes
               the sale away, and a list of orders never takes away their lines, nor lines the list (see ``joins``)
refunds        (shop, refund id); without it (shop, order id, day); without both (shop, day, sku, amount)
products       (sku, valid from)
spend          each day of (platform, account, campaign); a missing platform or campaign gives way to the channel.
               Where a report of a platform names no account, or no campaign, it stands for all of them that day: two
               reports of one spend, broken down in two ways, never add up
sessions       each day of (property, channel)
fixed costs    each day of (label)
order lines    the lines of (shop, order id)
customers      (shop, customer id); without it the e-mail, else the phone
payments       (shop, payment id); without it (shop, order id, day, entry, amount)
settlements    each day of (shop, settlement id); without a settlement id each day of the shop's ledger: a report by
               month holds a part of a settlement's days, and only those may be replaced
shipping       (shop, order id)
prices         (sku, else product; competitor; day)
rates          (currency, base, day)
annotations    (label, day)
=============  =====================================================================================================

A row that covers several days stands in several units; elsewhere a row stands in one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base.fields import Kind

if TYPE_CHECKING:
    import pyarrow as pa

Ints = NDArray[np.int64]

_LONGEST_SPAN = 3_700  # days; a longer one is a slip of the pen, and is compared by its first day only
_ROOMY = 1_000_000  # numbers of units may leave gaps up to this, which spares a sort

# The columns that say which unit a row belongs to.
KEY_COLUMNS: dict[Kind, tuple[str, ...]] = {
    Kind.ORDERS: ("shop", "order_id", "ordered_at", "is_refund", "sku", "product"),
    Kind.REFUNDS: ("shop", "refund_id", "order_id", "refunded_at", "sku", "amount"),
    Kind.PRODUCTS: ("sku", "valid_from"),
    Kind.SPEND: ("platform", "account", "campaign", "channel", "day", "day_to"),
    Kind.SESSIONS: ("property", "channel", "day", "day_to"),
    Kind.FIXED_COSTS: ("label", "day", "day_to"),
    Kind.ORDER_LINES: ("shop", "order_id"),
    Kind.CUSTOMERS: ("shop", "customer_id", "email", "phone"),
    Kind.PAYMENTS: ("shop", "payment_id", "order_id", "paid_at", "entry", "amount"),
    Kind.SETTLEMENTS: ("shop", "settlement_id", "posted_at"),
    Kind.SHIPPING_COSTS: ("shop", "order_id"),
    Kind.COMPETITOR_PRICES: ("sku", "product", "competitor", "day"),
    Kind.EXCHANGE_RATES: ("currency", "base", "day"),
    Kind.ANNOTATIONS: ("label", "day"),
}


@dataclass(frozen=True, slots=True)
class Units:
    """The units of the rows of one table.

    Attributes:
        numbers: unit of each item, from 0 up to ``count``, with gaps.
        count: a bound above every number.
        rows: row of each item, rising; None where items are the rows.
        days: day of each item since 1970, where rows may cover several days.
        spans: number of items of each row, where rows may cover several days.
    """

    numbers: Ints
    count: int
    rows: Ints | None = None
    days: Ints | None = None
    spans: Ints | None = None


def units_of(kind: Kind, table: "pa.Table", ranks: NDArray[np.int32]) -> Units:
    """Return the units of a canonical table whose text columns have one dictionary each.

    Args:
        kind: of the table.
        table: rows of several files.
        ranks: which file each row is from; they rise.
    """
    return _orders(table, ranks) if kind is Kind.ORDERS else _UNITS[kind](table)


def _orders(table: "pa.Table", ranks: NDArray[np.int32]) -> Units:
    sale, count = _packed([_codes(table, "shop"), _codes(table, "order_id")])
    refund = np.asarray(table.column("is_refund").fill_null(False).to_numpy(), dtype=bool)
    numbers, total = sale, count
    header = headers_among(table, np.where(refund, count, sale), count + 1, ranks) & ~refund
    if header.any() and not header[~refund].all():
        numbers, total = np.where(header, sale + count, sale), 2 * count
    if not refund.any():
        return Units(numbers, total)
    numbers = numbers.copy()
    documents, more = _packed([(sale[refund], count), _days(table, "ordered_at", refund)])
    numbers[refund] = total + documents
    return Units(numbers, total + more)


def headers_among(table: "pa.Table", order: Ints, count: int, files: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Tell which rows are headers: of orders for which their file names no article at all.

    Args:
        table: order rows with ``sku`` and ``product``.
        order: number of each row's order, below ``count``.
        count: a bound above the numbers.
        files: which file each row is from.
    """
    sku, product = table.column("sku"), table.column("product")
    if 0 in {sku.null_count, product.null_count}:
        return np.zeros(table.num_rows, bool)
    bare = np.asarray(sku.is_null()) & np.asarray(product.is_null())
    if bare.all():
        return np.ones(table.num_rows, bool)
    pairs, width = _packed([(files.astype(np.int64), int(files.max()) + 1), (order, count)])
    named = np.zeros(width, bool)
    named[pairs[~bare]] = True
    header: NDArray[np.bool_] = bare & ~named[pairs]
    return header


def _refunds(table: "pa.Table") -> Units:
    shop, refund, order = _codes(table, "shop"), _codes(table, "refund_id"), _codes(table, "order_id")
    day = _days(table, "refunded_at")
    by_refund, first = _packed([shop, refund])
    by_order, second = _packed([shop, order, day])
    by_goods, third = _packed([shop, day, _codes(table, "sku"), _values(table, "amount")])
    numbers = np.where(
        refund[0] > 0, by_refund, np.where(order[0] > 0, first + by_order, first + second + by_goods)
    )
    return Units(numbers, first + second + third)


def _products(table: "pa.Table") -> Units:
    return Units(*_packed([_codes(table, "sku"), _days(table, "valid_from")]))


def _spend(table: "pa.Table") -> Units:
    days = _daily(table, [_first_known(table, "platform", "channel")])
    rows = days.rows if days.rows is not None else np.arange(table.num_rows)
    platform = (days.numbers, days.count)
    of_platform = _codes(table, "platform")[0][rows] > 0
    account, accounts = _codes(table, "account")
    campaign, campaigns = _first_known(table, "campaign", "channel")
    no_account = of_platform & (account == 0)[rows]
    no_campaign = of_platform & (_codes(table, "campaign")[0] == 0)[rows]
    account, campaign = account[rows], campaign[rows]
    whole = _anywhere(days.numbers, days.count, no_account & no_campaign)
    account, campaign = np.where(whole, 0, account), np.where(whole, 0, campaign)
    account = np.where(_anywhere(*_packed([platform, (campaign, campaigns)]), no_account), 0, account)
    campaign = np.where(_anywhere(*_packed([platform, (account, accounts)]), no_campaign), 0, campaign)
    numbers, count = _packed([platform, (account, accounts), (campaign, campaigns)])
    return Units(numbers, count, days.rows, days.days, days.spans)


def _anywhere(groups: Ints, count: int, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return a flag per item: one of its group has the mask."""
    flags = np.zeros(count, bool)
    flags[groups[mask]] = True
    return flags[groups]


def _sessions(table: "pa.Table") -> Units:
    return _daily(table, [_codes(table, "property"), _codes(table, "channel")])


def _fixed_costs(table: "pa.Table") -> Units:
    return _daily(table, [_codes(table, "label")], to_month_end=True)


def _order_lines(table: "pa.Table") -> Units:
    return Units(*_packed([_codes(table, "shop"), _codes(table, "order_id")]))


def _customers(table: "pa.Table") -> Units:
    shop, number = _codes(table, "shop"), _codes(table, "customer_id")
    by_number, first = _packed([shop, number])
    otherwise, second = _packed([shop, _first_known(table, "email", "phone")])
    return Units(np.where(number[0] > 0, by_number, first + otherwise), first + second)


def _payments(table: "pa.Table") -> Units:
    shop, number = _codes(table, "shop"), _codes(table, "payment_id")
    by_number, first = _packed([shop, number])
    parts = [shop, _codes(table, "order_id"), _days(table, "paid_at"), _codes(table, "entry"), _values(table, "amount")]
    otherwise, second = _packed(parts)
    return Units(np.where(number[0] > 0, by_number, first + otherwise), first + second)


def _settlements(table: "pa.Table") -> Units:
    return Units(*_packed([_codes(table, "shop"), _codes(table, "settlement_id"), _days(table, "posted_at")]))


def _competitor_prices(table: "pa.Table") -> Units:
    return Units(*_packed([_first_known(table, "sku", "product"), _codes(table, "competitor"), _days(table, "day")]))


def _exchange_rates(table: "pa.Table") -> Units:
    return Units(*_packed([_codes(table, "currency"), _codes(table, "base"), _days(table, "day")]))


def _annotations(table: "pa.Table") -> Units:
    return Units(*_packed([_codes(table, "label"), _days(table, "day")]))


_UNITS: dict[Kind, Callable[["pa.Table"], Units]] = {
    Kind.REFUNDS: _refunds,
    Kind.PRODUCTS: _products,
    Kind.SPEND: _spend,
    Kind.SESSIONS: _sessions,
    Kind.FIXED_COSTS: _fixed_costs,
    Kind.ORDER_LINES: _order_lines,
    Kind.CUSTOMERS: _customers,
    Kind.PAYMENTS: _payments,
    Kind.SETTLEMENTS: _settlements,
    Kind.SHIPPING_COSTS: _order_lines,
    Kind.COMPETITOR_PRICES: _competitor_prices,
    Kind.EXCHANGE_RATES: _exchange_rates,
    Kind.ANNOTATIONS: _annotations,
}


def _daily(table: "pa.Table", parts: Sequence[tuple[Ints, int]], *, to_month_end: bool = False) -> Units:
    """Return one unit per day that a row covers."""
    first = _day_numbers(table.column("day"))
    last = last_days(table, to_month_end=to_month_end)
    spans = np.clip(last - first + 1, 1, None)
    spans[spans > _LONGEST_SPAN] = 1
    rows = np.repeat(np.arange(len(first)), spans)
    days = first[rows] + np.arange(len(rows)) - np.repeat(np.cumsum(spans) - spans, spans)
    names, count = _packed(parts)
    numbers, count = _packed([(names[rows], count), _from_zero(days)])
    return Units(numbers, count, rows, days, spans)


def last_days(table: "pa.Table", *, to_month_end: bool) -> Ints:
    """Return the last day of each row; without ``day_to``, its first day or the last day of that day's month."""
    first = _day_numbers(table.column("day"))
    last = table.column("day_to")
    if to_month_end:
        months = first.astype("datetime64[D]").astype("datetime64[M]")
        otherwise = ((months + 1).astype("datetime64[D]") - np.timedelta64(1, "D")).astype(np.int64)
    else:
        otherwise = first
    return np.where(np.asarray(last.is_valid()), _day_numbers(last), otherwise)


def _codes(table: "pa.Table", name: str) -> tuple[Ints, int]:
    """Return the code of each text of a column, 0 for null, and a bound above them."""
    column = table.column(name).combine_chunks()
    return np.asarray(column.indices.fill_null(-1)).astype(np.int64) + 1, len(column.dictionary) + 1


def _first_known(table: "pa.Table", name: str, instead: str) -> tuple[Ints, int]:
    """Return the codes of a text column, of another one's texts where the first has none."""
    codes, count = _codes(table, name)
    others, more = _codes(table, instead)
    return np.where(codes > 0, codes, np.where(others > 0, count + others, 0)), count + more + 1


def _values(table: "pa.Table", name: str) -> tuple[Ints, int]:
    """Return the rank of each number of a column, and a bound above them."""
    values = np.asarray(table.column(name).to_numpy(), dtype=np.float64)
    distinct, ranks = np.unique(values, return_inverse=True)
    return ranks.astype(np.int64), len(distinct) + 1


def _days(table: "pa.Table", name: str, mask: NDArray[np.bool_] | None = None) -> tuple[Ints, int]:
    """Return days as numbers from 0 up (null is 0), and a bound above them."""
    column = table.column(name) if mask is None else table.column(name).filter(_array(mask))
    days = _from_zero(_day_numbers(column))
    return np.where(np.asarray(column.is_valid()), days[0] + 1, 0), days[1] + 1


def _day_numbers(column: "pa.ChunkedArray") -> Ints:
    """Return days since 1970; 0 for null."""
    import pyarrow as pa

    days = column.cast(pa.date32()).cast(pa.int32()).fill_null(0)
    return np.asarray(days.to_numpy()).astype(np.int64)


def _from_zero(values: Ints) -> tuple[Ints, int]:
    """Return whole numbers counted from the least of them, and a bound above them."""
    if not len(values):
        return values, 1
    least = int(values.min())
    return values - least, int(values.max()) - least + 1


def _packed(parts: Sequence[tuple[Ints, int]]) -> tuple[Ints, int]:
    """Return one number for each combination of codes, and a bound above them."""
    numbers, count = parts[0]
    for codes, size in parts[1:]:
        numbers, count = numbers * size + codes, count * size
        if count > 4 * len(numbers) + _ROOMY:
            distinct, inverse = np.unique(numbers, return_inverse=True)
            numbers, count = inverse.astype(np.int64), len(distinct) + 1
    return numbers, count


def _array(mask: NDArray[np.bool_]) -> Any:
    import pyarrow as pa

    return pa.array(mask)
