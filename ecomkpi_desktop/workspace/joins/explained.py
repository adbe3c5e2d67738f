"""Whether lines add up to the goods of their header, and what the header's discount then means."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.workspace.joins.columns import Bools, Floats, Ints, any_by_slot, by_slot, flags, numbers
from ecomkpi_desktop.workspace.joins.totals import is_aside, known, line_amounts

if TYPE_CHECKING:
    import pyarrow as pa

_CENT = 0.01
_DUST = 0.005


@dataclass(frozen=True, slots=True)
class Explained:
    """By order slot.

    Attributes:
        keeps_discount: whether the header's discount still has to be taken from the lines.
        factor: value in the header's terms / value in the lines' terms: not 1 where one is HT and the other TTC.
        lines_ttc: whether all lines hold VAT.
        gap: header's goods less the lines, in the header's terms; NaN where the two cannot be compared.
        unexplained: whether the gap exceeds a cent per line.
    """

    keeps_discount: Bools
    factor: Floats
    lines_ttc: Bools
    gap: Floats
    unexplained: Bools


def explain(orders: "pa.Table", slot: Ints, header: Bools, lines: Bools, size: int) -> Explained:
    """Compare lines with headers.

    Args:
        orders: order rows.
        slot: of each row's order.
        header: header rows of the orders that have both.
        lines: their line rows.
        size: a bound above the slots.

    Discounts may be stated by the header, by the lines or by both, and line amounts may be before or after them. Of
    the two readings, taking the header's discount from the lines or not, the one nearer to the header's goods holds.
    """
    head, line = np.where(header, slot, -1), np.where(lines & ~is_aside(orders), slot, -1)
    amount, less, whole = line_amounts(orders), known(orders, "line_discount"), known(orders, "order_discount")
    goods = by_slot(head, amount - less, size)
    discount = by_slot(head, whole, size)
    net = by_slot(line, amount - less, size)
    own_discount = by_slot(line, whole, size)
    is_ttc = flags(orders, "amounts_ttc", default=True)
    lines_ttc = ~any_by_slot(line, ~is_ttc, size)
    header_ttc = ~any_by_slot(head, ~is_ttc, size)
    in_their_terms = _in_terms_of_header(orders, line, lines_ttc, header_ttc, amount - less, size)
    factor = np.divide(in_their_terms, net, out=np.ones(size), where=(net > _DUST) & ~np.isnan(in_their_terms))
    unknown = np.isnan(in_their_terms)
    factor = np.where(unknown, np.divide(goods, net, out=np.ones(size), where=net > _DUST), factor)
    wanted = goods - discount
    value = net * factor - own_discount * factor
    with_it, without = value - discount - wanted, value - wanted
    # What cannot be compared: a discount that the lines state is not taken twice.
    detailed = any_by_slot(line, less > 0, size) | (own_discount > 0)
    keeps = np.where(unknown, ~detailed, (np.abs(with_it) <= np.abs(without)) & ~(own_discount > 0))
    gap = np.where(unknown, np.nan, np.where(keeps, with_it, without)) * -1.0
    count = np.bincount(line[line >= 0], minlength=size)
    stated = any_by_slot(head, ~np.isnan(numbers(orders, "order_total")) | (amount > 0), size)
    unexplained = stated & (count > 0) & (np.abs(np.nan_to_num(gap)) > _CENT * count + _DUST)
    return Explained(keeps, np.where(factor > 0, factor, 1.0), lines_ttc, gap, unexplained)


def _in_terms_of_header(
    orders: "pa.Table", line: Ints, lines_ttc: Bools, header_ttc: Bools, value: Floats, size: int
) -> Floats:
    """Return the lines of each order HT or TTC as its header is; NaN where a rate would be needed and none is known."""
    plain = by_slot(line, value, size)
    differ = lines_ttc != header_ttc
    if not differ.any():
        return plain
    rate, tax = numbers(orders, "tax_rate"), numbers(orders, "tax_amount")
    with_tax = np.where(np.isnan(tax), value * (1.0 + rate), value + tax)
    before = np.where(np.isnan(tax), value / (1.0 + rate), value - tax)
    other = np.where(np.append(header_ttc, True)[line], with_tax, before)
    unsure = any_by_slot(line, np.isnan(other), size)
    return np.where(differ, np.where(unsure, np.nan, by_slot(line, other, size)), plain)
