"""Orders whose lines stand in another file: the header keeps what belongs to the whole order, the lines its goods.

A header is an order row without any article; its amount is the goods of the whole order, made up from the total. When
the lines are known the header stays as a row without goods, so that both rows are found again behind a figure.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base.fields import FIELDS, LINE_SHIPPING, Kind, Type
from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.workspace.joins.columns import (
    Bools,
    Coded,
    Floats,
    Ints,
    any_by_slot,
    by_slot,
    chosen,
    coded,
    constant,
    flags,
    is_blank,
    money,
    numbers,
    replaced,
    stacked,
)
from ecomkpi_desktop.workspace.joins.explained import Explained, explain
from ecomkpi_desktop.workspace.joins.index import OrderIndex, of_later_file
from ecomkpi_desktop.workspace.joins.totals import order_totals
from ecomkpi_desktop.workspace.joins.unmatched import HAS_LINES, NO_LINES, NO_ORDER, Unmatched, unmatched
from ecomkpi_desktop.workspace.segments import canonical
from ecomkpi_desktop.workspace.units import headers_among

if TYPE_CHECKING:
    import pyarrow as pa

OWNER = "order_segment"  # added where orders were joined: the import of their header, which answers for them

# Of an order that two files describe the later file prevails, one column at a time.
_CONTESTED_TEXTS = ("status", "channel", "sales_channel", "country", "payment_method")
_CONTESTED_MONEY = tuple(
    one.name for one in FIELDS[Kind.ORDERS]
    if one.order_level and one.type is Type.MONEY and one.name not in {"order_discount", "order_total"}
)  # fmt: skip
_OF_GOODS = ("quantity", "unit_price", "line_discount", "tax_rate", "tax_amount", "unit_cost")


@dataclass(frozen=True, slots=True)
class JoinedLines:
    """What became of the order table.

    Attributes:
        orders: with the lines.
        unmatched: lines without an order, orders without lines.
        issues: lines that do not add up to their order.
        moved: for each import of an order file whose orders another one answers for: their total and number.
    """

    orders: "pa.Table"
    unmatched: tuple[Unmatched, ...] = ()
    issues: tuple[Issue, ...] = ()
    moved: tuple[tuple[int, float, int], ...] = ()


def join_lines(orders: "pa.Table", lines: "pa.Table | None") -> JoinedLines:
    """Bring headers and lines together.

    Args:
        orders: order rows in force, later files below earlier ones.
        lines: lines of other files, or None.
    """
    bare = _bare_rows(orders)
    has_lines = lines is not None and lines.num_rows > 0
    if bare is None or not (has_lines or (_files(orders) > 1 and not bare.all())):
        return JoinedLines(orders) if lines is None or not has_lines else _without_headers(orders, lines)
    index = OrderIndex(orders)
    numbered = np.where(index.slot < 0, index.size, index.slot)
    header = headers_among(orders, numbered, index.size + 1, _segments(orders)) & (index.slot >= 0)
    own = any_by_slot(index.slot, ~header, index.size)
    added, slot_of_line, left = _lines_for(lines, index, own) if lines is not None else (None, None, ())
    met = any_by_slot(index.slot, header, index.size) & own
    moved = _moved(orders, index, header, met)
    if added is not None and slot_of_line is not None:
        met |= any_by_slot(slot_of_line, np.ones(len(slot_of_line), bool), index.size)
        orders = stacked(orders, _as_order_rows(orders, added, index.first[slot_of_line]))
        index_slot = np.concatenate([index.slot, slot_of_line])
        header = np.append(header, np.zeros(len(slot_of_line), bool))
    else:
        index_slot = index.slot
    lonely = _lonely(orders, index_slot, header, met, index.size)
    told = unmatched(Kind.ORDERS, NO_LINES, orders, lonely, "order_total")
    if not met.any():
        return JoinedLines(orders, (*left, *told))
    of_header = header & np.append(met, False)[index_slot]
    of_lines = ~header & np.append(met, False)[index_slot]
    found = explain(orders, index_slot, of_header, of_lines, index.size)
    orders = _settled(orders, index_slot, of_header, of_lines, found, index.size)
    return JoinedLines(orders, (*left, *told), _issues(orders, index_slot, of_header, found), moved)


def _bare_rows(orders: "pa.Table") -> Bools | None:
    """Tell which rows name no article; None where every row does."""
    if 0 in {orders.column("sku").null_count, orders.column("product").null_count} and orders.num_rows:
        return None
    bare = np.asarray(orders.column("sku").is_null()) & np.asarray(orders.column("product").is_null())
    return bare if bare.any() else None


def _segments(orders: "pa.Table") -> NDArray[np.int32]:
    return np.asarray(orders.column("segment").to_numpy()).astype(np.int32)


def _files(orders: "pa.Table") -> int:
    segments = _segments(orders)
    return int(len(segments) > 0) + int(len(segments) > 0 and bool((segments != segments[0]).any()))


def _without_headers(orders: "pa.Table", lines: "pa.Table") -> JoinedLines:
    """No order waits for lines: those of known orders are known twice, the others wait for their order."""
    index = OrderIndex(orders)
    slot = index.match(coded(lines, "shop"), coded(lines, "order_id"))
    return JoinedLines(orders, _left(lines, slot < 0, slot >= 0))


def _left(lines: "pa.Table", unknown: Bools, twice: Bools) -> tuple[Unmatched, ...]:
    return (
        *unmatched(Kind.ORDER_LINES, NO_ORDER, lines, unknown, "amount"),
        *unmatched(Kind.ORDER_LINES, HAS_LINES, lines, twice, "amount"),
    )


def _lines_for(
    lines: "pa.Table", index: OrderIndex, own: Bools
) -> "tuple[pa.Table | None, Ints | None, tuple[Unmatched, ...]]":
    """Return the lines that an order waits for, the slot of each, and those that none does."""
    shop, number = coded(lines, "shop"), coded(lines, "order_id")
    slot = index.match(shop, number)
    latest = of_later_file(slot, shop, number, index.size)
    twice = (slot >= 0) & (np.append(own, False)[slot] | ~latest)
    wanted = (slot >= 0) & ~twice
    left = _left(lines, slot < 0, twice)
    if not wanted.any():
        return None, None, left
    return (lines if wanted.all() else lines.take(np.flatnonzero(wanted))), slot[wanted], left


def _as_order_rows(orders: "pa.Table", lines: "pa.Table", first: Ints) -> "pa.Table":
    """Return lines as rows of the order table: shop, number and moment are those of the header row ``first``."""
    import pyarrow as pa
    import pyarrow.compute as pc

    columns: dict[str, pa.Array] = {name: coded(orders, name).at(first).array() for name in ("shop", "order_id")}
    columns["ordered_at"] = orders.column("ordered_at").take(first)
    columns["is_refund"] = pa.array(np.zeros(len(first), bool))
    mine, header = coded(lines, "currency"), coded(orders, "currency").at(first)
    if (mine.codes < 0).any():
        columns["currency"] = chosen(mine.codes >= 0, mine, header).array()
    # Whether shipping holds VAT is the header's business: a line must not have a say in it.
    told = pc.coalesce(orders.column("shipping_ttc"), orders.column("amounts_ttc"))
    columns["shipping_ttc"] = told.take(first)
    if is_blank(lines, "tax_amount") and not is_blank(orders, "tax_rate"):
        own = numbers(lines, "tax_rate")
        rate = np.where(np.isnan(own), numbers(orders, "tax_rate")[first], own)
        columns["tax_rate"] = pa.array(rate, mask=np.isnan(rate))
    kept = {"line_kind", "sku", "product", "category", *_OF_GOODS, "amount", "currency", "amounts_ttc", "tax_rate"}
    table = lines.select([name for name in lines.column_names if name in kept or name in {"sheet", "row", "segment"}])
    table = replaced(table, columns)
    return canonical(Kind.ORDERS, table).append_column("segment", lines.column("segment"))


def _lonely(orders: "pa.Table", slot: Ints, header: Bools, met: Bools, size: int) -> Bools:
    """Tell which header rows wait for lines although other orders of their shop have theirs."""
    lonely = header & ~np.append(met, False)[slot]
    if not met.any():
        return np.zeros(len(slot), bool)
    shop = coded(orders, "shop").codes
    served = np.zeros(int(shop.max(initial=-1)) + 2, bool)
    served[shop[np.append(met, False)[slot]]] = True  # the last place stands for no shop
    lonely &= served[shop]
    worth = by_slot(slot, np.nan_to_num(numbers(orders, "amount")), size) > 0
    found: Bools = lonely & np.append(worth, False)[slot]
    return found


def _moved(orders: "pa.Table", index: OrderIndex, header: Bools, met: Bools) -> tuple[tuple[int, float, int], ...]:
    """Return what the files of lines among the order files state, of orders that a header answers for."""
    mine = ~header & np.append(met, False)[index.slot]
    if not mine.any():
        return ()
    totals = order_totals(orders, np.where(mine, index.slot, -1), index.size)
    segment_of = np.full(index.size, -1, np.int64)
    segment_of[index.slot[mine]] = _segments(orders)[mine]
    return tuple(
        (int(one), float(totals[segment_of == one].sum()), int((segment_of == one).sum()))
        for one in np.unique(segment_of[segment_of >= 0])
    )


def _settled(
    orders: "pa.Table", slot: Ints, header: Bools, lines: Bools, found: Explained, size: int
) -> "pa.Table":
    """Return the table in which the headers hold no goods and no value is stated twice."""
    import pyarrow as pa

    later = _later_is_header(slot, header, lines, size)
    columns: dict[str, pa.Array] = {}
    for name in _CONTESTED_MONEY:
        if not is_blank(orders, name):
            values = numbers(orders, name)
            lost = _lost(slot, header, lines, ~np.isnan(values), later, size)
            columns[name] = money(np.where(lost, np.nan, values))
    for name in _CONTESTED_TEXTS:
        if not is_blank(orders, name):
            texts = coded(orders, name)
            lost = _lost(slot, header, lines, texts.codes >= 0, later, size)
            columns[name] = Coded(np.where(lost, -1, texts.codes), texts.words).array()
    columns["order_total"] = money(_header_totals(orders, slot, header, lines, size))
    if not is_blank(orders, "order_discount"):
        columns["order_discount"] = money(_discounts(numbers(orders, "order_discount"), slot, header, found))
    for name in _OF_GOODS:
        if not is_blank(orders, name):
            columns[name] = money(np.where(header, np.nan, numbers(orders, name)))
    columns["amount"] = money(np.where(header, 0.0, numbers(orders, "amount")))
    columns |= _flags(orders, slot, header, found)
    kinds = coded(orders, "line_kind")
    columns["line_kind"] = chosen(header, constant(LINE_SHIPPING, len(slot)), kinds).array()
    owner = np.full(size, -1, np.int64)
    owner[slot[header]] = _segments(orders)[header]
    of_row = np.append(owner, -1)[slot]
    columns[OWNER] = pa.array(of_row.astype(np.int32), mask=of_row < 0)
    return replaced(orders, columns)


def _header_totals(orders: "pa.Table", slot: Ints, header: Bools, lines: Bools, size: int) -> Floats:
    """Return order totals in which that of the header, stated or not, is the only one of an order of two files."""
    own = order_totals(orders, np.where(header, slot, -1), size)
    first = np.full(size, -1, np.int64)
    rows = np.flatnonzero(header)[::-1]
    first[slot[rows]] = rows
    found = np.where(header | lines, np.nan, numbers(orders, "order_total"))
    met = np.flatnonzero(first >= 0)
    found[first[met]] = own[met]
    return found


def _flags(orders: "pa.Table", slot: Ints, header: Bools, found: Explained) -> "dict[str, pa.Array]":
    """Return the VAT flags: a header speaks of shipping as before, and of goods as its lines do."""
    import pyarrow as pa

    goods = flags(orders, "amounts_ttc", default=True)
    shipping = orders.column("shipping_ttc")
    told = np.asarray(shipping.fill_null(False).to_numpy(), dtype=bool)
    kept = np.asarray(shipping.is_valid())
    shipping_ttc = np.where(header & ~kept, goods, told)
    return {
        "amounts_ttc": pa.array(np.where(header, np.append(found.lines_ttc, True)[slot], goods)),
        "shipping_ttc": pa.array(shipping_ttc, mask=~(kept | header)),
    }


def _discounts(values: Floats, slot: Ints, header: Bools, found: Explained) -> Floats:
    """Return order discounts: in the terms of the lines, and none where the lines are stated after it."""
    keep, factor = np.append(found.keeps_discount, True)[slot], np.append(found.factor, 1.0)[slot]
    return np.where(header, np.where(keep, values / factor, np.nan), values)


def _later_is_header(slot: Ints, header: Bools, lines: Bools, size: int) -> Bools:
    """Tell of each order whether its header stands in the later file: later files stand below."""
    last = np.full((2, size), -1, np.int64)
    for place, mask in enumerate((lines, header)):
        rows = np.flatnonzero(mask)
        last[place][slot[rows]] = rows
    found: Bools = last[1] > last[0]
    return found


def _lost(slot: Ints, header: Bools, lines: Bools, stated: Bools, later: Bools, size: int) -> Bools:
    """Tell which rows must give way for one column: both files state it, and theirs is the earlier one."""
    both = any_by_slot(slot, header & stated, size) & any_by_slot(slot, lines & stated, size)
    by_header = np.append(both & ~later, False)[slot]
    by_lines = np.append(both & later, False)[slot]
    found: Bools = (header & by_header) | (lines & by_lines)
    return found


def _issues(orders: "pa.Table", slot: Ints, header: Bools, found: Explained) -> tuple[Issue, ...]:
    """Tell of orders whose lines do not add up to what their header states."""
    wrong = np.flatnonzero(found.unexplained)
    if not len(wrong):
        return ()
    rows = np.flatnonzero(header & np.append(found.unexplained, False)[slot])
    number = coded(orders, "order_id")
    example = number.words[int(number.codes[rows[0]])].as_py() if len(rows) else ""
    params = {"orders": len(wrong), "example": example, "gap": float(np.abs(found.gap[wrong]).sum())}
    return (Issue("lines_do_not_add_up", Severity.WARNING, params=params, count=len(wrong)),)
