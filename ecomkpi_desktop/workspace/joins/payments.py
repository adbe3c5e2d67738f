"""Payments meet orders: actual fees, charge-backs, refunds that nothing else tells, where the buyer came from."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.side_fields import ENTRY_CHARGEBACK, ENTRY_FEE, ENTRY_REFUND, ENTRY_SALE
from ecomkpi_desktop.workspace.joins.columns import (
    Bools,
    Floats,
    Ints,
    any_by_slot,
    by_slot,
    coded,
    days,
    flags,
    money,
    numbers,
)
from ecomkpi_desktop.workspace.joins.fill import states, with_amounts, with_texts
from ecomkpi_desktop.workspace.joins.index import OrderIndex
from ecomkpi_desktop.workspace.joins.rows import fixed_cost_rows, named, table_of_rows
from ecomkpi_desktop.workspace.joins.totals import order_totals
from ecomkpi_desktop.workspace.joins.unmatched import NO_ORDER, Unmatched, unmatched
from ecomkpi_desktop.workspace.segments import table_schema

if TYPE_CHECKING:
    import pyarrow as pa

_CENTS = 100.0


@dataclass(frozen=True, slots=True)
class JoinedPayments:
    """What payments add.

    Attributes:
        orders: with fees and channels.
        refunds: rows to add to the refunds.
        fixed_costs: rows to add: fees of the account.
        unmatched: payments without an order.
    """

    orders: "pa.Table"
    refunds: "pa.Table"
    fixed_costs: "pa.Table"
    unmatched: tuple[Unmatched, ...]


def join_payments(payments: "pa.Table", orders: "pa.Table", index: OrderIndex, told: Bools) -> JoinedPayments:
    """Complete orders with payments.

    Args:
        payments: in the document's currency.
        orders: likewise; ``index`` is theirs.
        index: their slots.
        told: slots whose refunds another file tells.
    """
    number = coded(payments, "order_id")
    slot = index.match(coded(payments, "shop"), number)
    amount, fee = numbers(payments, "amount"), numbers(payments, "fee")
    entry = _entries(payments, amount)
    slot = _by_buyer(payments, orders, index, slot, entry[ENTRY_SALE], amount)
    net = numbers(payments, "net")
    cost = np.where(np.isnan(net), np.nan_to_num(fee) - np.nan_to_num(amount), -net)
    completed = _with_fees(orders, index, slot, entry, fee, cost)
    completed = _with_channels(completed, index, payments, slot)
    back = entry[ENTRY_REFUND] & (slot >= 0) & ~np.append(told, False)[slot] & (amount < 0)
    of_account = entry[ENTRY_FEE] & (slot < 0) & (number.codes < 0) & (cost != 0)
    lost = (slot < 0) & ~of_account & (
        entry[ENTRY_SALE] | entry[ENTRY_REFUND] | entry[ENTRY_CHARGEBACK] | (entry[ENTRY_FEE] & (cost != 0))
    )  # fmt: skip
    return JoinedPayments(
        completed, _refunds(payments, orders, index, slot, back, -amount),
        fixed_cost_rows(payments, of_account, cost, "paid_at", "entry"),
        unmatched(Kind.PAYMENTS, NO_ORDER, payments, lost, "amount"),
    )  # fmt: skip


def _entries(payments: "pa.Table", amount: Floats) -> dict[str, Bools]:
    """Return the rows of each kind of entry; a row that says nothing is a sale or a refund by its sign."""
    entry = coded(payments, "entry")
    found = {name: named(entry, name) for name in (ENTRY_SALE, ENTRY_REFUND, ENTRY_CHARGEBACK, ENTRY_FEE)}
    unsaid = entry.codes < 0
    found[ENTRY_SALE] = found[ENTRY_SALE] | (unsaid & ~(amount < 0))
    found[ENTRY_REFUND] = found[ENTRY_REFUND] | (unsaid & (amount < 0))
    return found


def _by_buyer(
    payments: "pa.Table", orders: "pa.Table", index: OrderIndex, slot: Ints, sales: Bools, amount: Floats
) -> Ints:
    """Match what is left by e-mail, amount and day, give or take one; only where that leaves one order and one payment.

    An order that a payment names already is no candidate.
    """
    email = coded(payments, "email")
    open_ = np.flatnonzero((slot < 0) & sales & (email.codes >= 0) & (amount > 0))
    theirs = coded(orders, "email")
    if not len(open_) or not (theirs.codes >= 0).any():
        return slot
    free = index.used[~any_by_slot(slot, slot >= 0, index.size)[index.used]]
    buyer_of, asked = _same_people(index, free, email.codes[open_], email.words, theirs.words, theirs.codes)
    total = order_totals(orders, index.slot, index.size)[free]
    day = days(orders, "ordered_at")[index.first[free]]
    candidates = buyer_of >= 0
    free, keys, when = free[candidates], _key(buyer_of[candidates], total[candidates]), day[candidates]
    wanted = np.where(asked >= 0, _key(np.maximum(asked, 0), amount[open_]), -1)
    found = _unique_near(keys, when, wanted, days(payments, "paid_at")[open_])
    matched = np.where(found >= 0, np.append(free, -1)[found], -1)
    twice = np.bincount(matched[matched >= 0], minlength=index.size) > 1
    matched = np.where(np.append(twice, False)[matched], -1, matched)
    slot = slot.copy()
    slot[open_] = matched
    return slot


def _same_people(
    index: OrderIndex, slots: Ints, asked: Ints, asked_words: "pa.Array", words: "pa.Array", codes: Ints
) -> tuple[Ints, Ints]:  # fmt: skip
    """Return codes of the same e-mail, for the orders of some slots and for payments."""
    import pyarrow as pa
    import pyarrow.compute as pc

    ours, theirs = (pc.utf8_lower(pc.utf8_trim_whitespace(one)) for one in (words, asked_words))
    both = pa.concat_arrays([ours, theirs]).dictionary_encode()
    code = np.asarray(both.indices.fill_null(-1)).astype(np.int64)
    mine, other = np.append(code[: len(ours)], -1), np.append(code[len(ours) :], -1)
    of_slot = np.full(index.size, -1, np.int64)
    rows = np.flatnonzero((codes >= 0) & (index.slot >= 0))[::-1]
    of_slot[index.slot[rows]] = mine[codes[rows]]
    return of_slot[slots], other[asked]


def _key(people: Ints, amount: Floats) -> Ints:
    cents = np.clip(np.rint(np.nan_to_num(amount) * _CENTS), -(1 << 31), 1 << 31).astype(np.int64)
    return people * (1 << 33) + cents + (1 << 31)


def _unique_near(keys: Ints, when: Ints, wanted: Ints, day: Ints) -> Ints:
    """Return the place of the only key equal to each wanted one within a day of it, else -1."""
    order = np.lexsort((when, keys))
    keys, when = keys[order], when[order]
    distinct, inverse = np.unique(keys, return_inverse=True)
    place = np.minimum(np.searchsorted(distinct, wanted), max(len(distinct) - 1, 0))
    known = (distinct[place] == wanted) if len(distinct) else np.zeros(len(wanted), bool)
    span = 1 << 32  # more days than any calendar has
    line = inverse.astype(np.int64) * span + when + (span >> 1)
    low = np.searchsorted(line, place * span + day - 1 + (span >> 1), side="left")
    high = np.searchsorted(line, place * span + day + 1 + (span >> 1), side="right")
    one = known & (high - low == 1)
    return np.where(one, np.append(order, -1)[np.minimum(low, len(order))], -1)


def _with_fees(
    orders: "pa.Table", index: OrderIndex, slot: Ints, entry: dict[str, Bools], fee: Floats, cost: Floats
) -> "pa.Table":
    usual = (entry[ENTRY_SALE] | entry[ENTRY_REFUND]) & ~np.isnan(fee)
    apart = entry[ENTRY_FEE] & (slot >= 0)
    fees = by_slot(slot, np.where(usual, fee, 0.0) + np.where(apart, cost, 0.0), index.size)
    charged = by_slot(slot, np.where(entry[ENTRY_CHARGEBACK], cost, 0.0), index.size)
    return with_amounts(
        orders, index, "payment_fee", fees, any_by_slot(slot, usual | apart, index.size), added=charged
    )


def _with_channels(orders: "pa.Table", index: OrderIndex, payments: "pa.Table", slot: Ints) -> "pa.Table":
    channel = coded(payments, "channel")
    if not (channel.codes >= 0).any():
        return orders
    earliest = np.argsort(days(payments, "paid_at"), kind="stable")
    return with_texts(orders, index, "channel", slot[earliest], channel.at(earliest))


def _refunds(
    payments: "pa.Table", orders: "pa.Table", index: OrderIndex, slot: Ints, back: Bools, paid: Floats
) -> "pa.Table":
    """Return refund rows dated by the payment; goods and shipping share the amount as they share the order's total."""
    import pyarrow as pa

    rows = np.flatnonzero(back)
    if not len(rows):
        return table_schema(Kind.REFUNDS).empty_table()
    first = index.first[slot[rows]]
    total = order_totals(orders, index.slot, index.size)[slot[rows]]
    shipping = by_slot(index.slot, numbers(orders, "shipping"), index.size)[slot[rows]]
    with_tax = flags(orders, "amounts_ttc", default=True)[first] & states(orders, index, "shipping")[slot[rows]]
    share = np.divide(shipping, total, out=np.zeros(len(rows)), where=(total > 0) & with_tax)
    share = np.clip(share, 0.0, 1.0)
    amount = paid[rows]
    return table_of_rows(
        Kind.REFUNDS, payments, rows,
        {
            **{name: coded(orders, name).at(first).array() for name in ("shop", "order_id")},
            "refunded_at": payments.column("paid_at").take(rows), "amount": money(amount * (1.0 - share)),
            "shipping": money(np.where(share > 0, amount * share, np.nan)),
            "currency": payments.column("currency").take(rows), "amounts_ttc": pa.array(np.ones(len(rows), bool)),
        },
    )  # fmt: skip
