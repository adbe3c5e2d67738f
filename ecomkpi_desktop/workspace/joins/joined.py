"""The step between the tables in force and the engine: every join, in the order in which they depend on each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.left_out import JOINED, LeftOut
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.joins.columns import Bools, any_by_slot, coded
from ecomkpi_desktop.workspace.joins.currency import Counts, converted
from ecomkpi_desktop.workspace.joins.index import OrderIndex
from ecomkpi_desktop.workspace.joins.left_out import duplicates
from ecomkpi_desktop.workspace.joins.lines import join_lines
from ecomkpi_desktop.workspace.joins.payments import join_payments
from ecomkpi_desktop.workspace.joins.rates import Exchange, exchange
from ecomkpi_desktop.workspace.joins.refunds import link_refunds, refunded_by_orders
from ecomkpi_desktop.workspace.joins.rows import stacked_all
from ecomkpi_desktop.workspace.joins.settlements import join_settlements
from ecomkpi_desktop.workspace.joins.shipping import join_shipping
from ecomkpi_desktop.workspace.joins.unmatched import Unmatched
from ecomkpi_desktop.workspace.segments import table_schema
from ecomkpi_desktop.workspace.truths import NOTHING_DECIDED, Truths

if TYPE_CHECKING:
    import pyarrow as pa

# In their own currency until they are joined; of the orders, lines and carriers' bills take their currency or day.
_CONVERTED_FIRST = (
    Kind.ORDERS, Kind.REFUNDS, Kind.PRODUCTS, Kind.SPEND, Kind.FIXED_COSTS, Kind.PAYMENTS, Kind.SETTLEMENTS,
)  # fmt: skip
_SIDE = (Kind.PAYMENTS, Kind.SETTLEMENTS, Kind.SHIPPING_COSTS, Kind.REFUNDS)


@dataclass(frozen=True, slots=True)
class Joined:
    """What the engine reads.

    Attributes:
        tables: orders, refunds, products, spend, sessions and fixed costs completed and in the document's currency;
            the other kinds as they are in force. The order table may have two more columns: ``order_segment``
            (the import that answers for an order described by two files) and ``rate_applied`` (exchange rate).
        unmatched: what found no partner.
        issues: what else the user should know: missing rates, lines that do not add up.
        left_out: what order files state and the orders in force do not, by import.
    """

    tables: "Mapping[Kind, pa.Table]"
    unmatched: tuple[Unmatched, ...] = ()
    issues: tuple[Issue, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def complete(
    tables: "Mapping[Kind, pa.Table]", settings: Settings, superseded: "pa.Table", rejected: Iterable[LeftOut] = (),
    truths: Truths = NOTHING_DECIDED,
) -> Joined:  # fmt: skip
    """Join the tables in force.

    Args:
        tables: of the kinds that were imported.
        settings: of the document: currency and typed exchange rates.
        superseded: order rows that another file replaced.
        rejected: rows of order files that could not be read.
        truths: which imports are right.
    """
    return _Joining(tables, settings).run((*duplicates(superseded, truths.whole(Kind.ORDERS)), *rejected))


class _Joining:
    """The joins of one document: each step completes ``tables``."""

    def __init__(self, tables: "Mapping[Kind, pa.Table]", settings: Settings) -> None:
        self._tables = dict(tables)
        self._rates: Exchange = exchange(settings, tables.get(Kind.EXCHANGE_RATES))
        self._counts = Counts()
        self._unmatched: list[Unmatched] = []
        self._issues: list[Issue] = []

    def run(self, left_out: tuple[LeftOut, ...]) -> Joined:
        """Run every join that has something to join."""
        left_out = (*left_out, *self._lines())
        for kind in _CONVERTED_FIRST:
            if kind in self._tables:
                self._tables[kind] = converted(kind, self._tables[kind], self._rates, self._counts)
        if any(self._rows(kind) for kind in _SIDE):
            self._around_orders()
        order = {kind: place for place, kind in enumerate(Kind)}
        return Joined(
            {kind: self._tables[kind] for kind in sorted(self._tables, key=order.__getitem__)},
            tuple(self._unmatched), (*self._issues, *self._counts.issues(self._rates.own)), left_out,
        )  # fmt: skip

    def _lines(self) -> tuple[LeftOut, ...]:
        orders, lines = self._tables.get(Kind.ORDERS), self._tables.get(Kind.ORDER_LINES)
        if orders is None and lines is None:
            return ()
        found = join_lines(table_schema(Kind.ORDERS).empty_table() if orders is None else orders, lines)
        if orders is not None:
            self._tables[Kind.ORDERS] = found.orders
        self._unmatched += found.unmatched
        self._issues += found.issues
        return tuple(LeftOut(segment, JOINED, money, count) for segment, money, count in found.moved)

    def _around_orders(self) -> None:
        orders = self._or_empty(Kind.ORDERS)
        index = OrderIndex(orders)
        added: list[pa.Table] = []
        if self._rows(Kind.SETTLEMENTS):
            found = join_settlements(self._tables[Kind.SETTLEMENTS], orders, index, self._told(orders, index, added))
            self._unmatched += found.unmatched
            if found.orders.num_rows > orders.num_rows:
                index = OrderIndex(found.orders)
            orders = found.orders
            added.append(found.refunds)
            self._add(Kind.SPEND, found.spend)
            self._add(Kind.FIXED_COSTS, found.fixed_costs)
        refunds, left = self._linked(orders, index)
        self._unmatched += left
        if self._rows(Kind.PAYMENTS):
            paid = join_payments(self._tables[Kind.PAYMENTS], orders, index, self._told(orders, index, added))
            self._unmatched += paid.unmatched
            orders = paid.orders
            added.append(paid.refunds)
            self._add(Kind.FIXED_COSTS, paid.fixed_costs)
        if self._rows(Kind.SHIPPING_COSTS):
            bills = self._tables[Kind.SHIPPING_COSTS]
            orders, left = join_shipping(bills, orders, index, self._rates, self._counts)
            self._unmatched += left
        self._put(Kind.ORDERS, orders)
        self._put(Kind.REFUNDS, stacked_all([refunds, *added]))

    def _linked(self, orders: "pa.Table", index: OrderIndex) -> "tuple[pa.Table, tuple[Unmatched, ...]]":
        refunds = self._or_empty(Kind.REFUNDS)
        if not refunds.num_rows:
            return refunds, ()
        return link_refunds(refunds, orders, index)

    def _told(self, orders: "pa.Table", index: OrderIndex, added: "list[pa.Table]") -> Bools:
        """Tell of each slot whether a refund of it is known from a file of orders, of refunds, or from a ledger."""
        told = refunded_by_orders(orders, index)
        for table in (self._or_empty(Kind.REFUNDS), *added):
            if table.num_rows:
                slot = index.match(coded(table, "shop"), coded(table, "order_id"))
                told |= any_by_slot(slot, np.ones(len(slot), bool), index.size)
        return told

    def _rows(self, kind: Kind) -> int:
        return int(self._tables[kind].num_rows) if kind in self._tables else 0

    def _or_empty(self, kind: Kind) -> "pa.Table":
        return self._tables[kind] if kind in self._tables else table_schema(kind).empty_table()

    def _add(self, kind: Kind, rows: "pa.Table") -> None:
        self._put(kind, stacked_all([self._or_empty(kind), rows]))

    def _put(self, kind: Kind, table: "pa.Table") -> None:
        if table.num_rows or kind in self._tables:
            self._tables[kind] = table
