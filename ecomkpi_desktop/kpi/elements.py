"""Flows of the ladder per order, per refund document and per part of them: what dimensions are summed from."""

from collections.abc import Callable

import numpy as np

from ecomkpi_desktop.kpi import hidden
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.chosen import ChosenLines, ChosenParts
from ecomkpi_desktop.kpi.costing import Costing
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.store import PART_COST_KNOWN, PART_DEFAULT_VAT, PART_NEEDS_RATE

OfDocument = Callable[[Costing], Floats]


def _revenue(prefix: str) -> OfDocument:
    def compute(costing: Costing) -> Floats:
        orders = costing.ledger.orders
        fix: Floats = getattr(orders, f"{prefix}_fix")
        unknown: Floats = getattr(orders, f"{prefix}_def")
        if not unknown.any():
            return fix
        return costing.memo(f"order {prefix}", (key.VAT,), lambda: fix + unknown / costing.vat(orders.day))

    return compute


def _known_revenue(costing: Costing) -> Floats:
    orders = costing.ledger.orders
    return costing.ordered * (orders.valued & (orders.customer >= 0))


def _sure_value(costing: Costing) -> Floats:
    orders = costing.ledger.orders
    unknown = orders.sure_def
    return orders.sure_fix + unknown / costing.vat(orders.day) if unknown.any() else orders.sure_fix


def _loss_making(costing: Costing) -> Floats:
    return (costing.loses_money & costing.ledger.orders.valued).astype(np.float64)


# Per order. Every other flow of a ladder is one of refund documents.
OF_ORDERS: dict[str, OfDocument] = {
    "gross_sales": _revenue("gross"),
    "discounts": _revenue("discount"),
    "shipping_income": _revenue("shipping"),
    "goods_cost": lambda costing: costing.order_cogs,
    "order_logistics": lambda costing: costing.order_logistics,
    "payment_fees": lambda costing: costing.order_payment,
    "marketplace_fees": lambda costing: costing.order_marketplace,
    "landed_costs": lambda costing: costing.order_landed,
    "other_order_costs": lambda costing: costing.order_other,
    "units": lambda costing: costing.ledger.orders.items * costing.ledger.orders.valued,
    "orders": lambda costing: costing.ledger.orders.valued.astype(np.float64),
    "counted_orders": lambda costing: np.ones(len(costing.ledger.orders)),
    "loss_making_orders": _loss_making,
    "known_revenue": _known_revenue,
    "value_with_known_cost": _sure_value,
    "collected": lambda costing: costing.collected,
}
OF_REFUNDS: dict[str, OfDocument] = {
    "refunds": lambda costing: costing.refunded,
    "credit": lambda costing: costing.credit,
    "handling": lambda costing: costing.handling,
    "other_return_costs": lambda costing: costing.refund_other,
    "refunded_goods": lambda costing: costing.refunded_goods,
    "paid_back": lambda costing: costing.paid_back,
    "returns": lambda costing: costing.ledger.refunds.valued.astype(np.float64),
}
# Counts of documents: a document counts once however many of its parts are looked at.
COUNTS = frozenset(["orders", "counted_orders", "loss_making_orders", "returns"])


def of_parts(costing: Costing, name: str, lines: ChosenLines) -> Floats:
    """Return a flow of orders per line: lines by their own amounts, what belongs to the order pro rata of value.

    Args:
        costing: documents weighed.
        name: one of :data:`OF_ORDERS`.
        lines: the lines wanted.
    """
    own = _OF_LINES.get(name)
    if own is not None:
        return own(costing, lines)
    values = OF_ORDERS[name](costing)
    if not values.any():
        return np.zeros(len(lines))
    return values[lines.doc] * (lines.firsts if name in COUNTS else lines.share)


def of_refund_parts(costing: Costing, name: str, parts: ChosenParts) -> Floats:
    """Return a flow of refunds per part of a refund document, pro rata of what was refunded."""
    values = OF_REFUNDS[name](costing)[parts.doc]
    return values * (parts.firsts if name in COUNTS else parts.share)


def _units(costing: Costing, lines: ChosenLines) -> Floats:
    return np.asarray(lines.items * costing.ledger.orders.valued[lines.doc], dtype=np.float64)


def _sure_lines(costing: Costing, lines: ChosenLines) -> Floats:
    value = _before_tax(costing, lines.net, lines)
    return np.where(lines.flags & PART_COST_KNOWN > 0, value, 0.0)


def _rate(costing: Costing, name: str, lines: ChosenLines) -> Floats | float:
    """Return an assumption on the day of each line's order."""
    rate = costing.rate(name, costing.ledger.orders.day)
    return rate[lines.doc] if isinstance(rate, np.ndarray) else rate


def _before_tax(costing: Costing, values: Floats, lines: ChosenLines) -> Floats:
    taxed = lines.flags & PART_DEFAULT_VAT > 0
    return np.where(taxed, values / (1.0 + _rate(costing, key.VAT, lines)), values) if taxed.any() else values


def rated_value(costing: Costing, lines: ChosenLines) -> Floats:
    """Return the value HT of lines that the cost rate is taken of; 0 where the cost is known."""
    return np.where(lines.flags & PART_NEEDS_RATE > 0, _before_tax(costing, lines.net, lines), 0.0)


def _cost(costing: Costing, lines: ChosenLines) -> Floats:
    cost = lines.cost
    if (lines.flags & PART_NEEDS_RATE).any():
        cost = cost + _rate(costing, key.COST, lines) * rated_value(costing, lines)
    extra = costing.part_category_costs
    return cost if extra is None else cost + extra[lines.where]


def _landed(costing: Costing, lines: ChosenLines) -> Floats:
    rate = hidden.total(costing.rates, hidden.ON_GOODS_COST, costing.ledger.orders.day)
    if hidden.is_nothing(rate):
        return np.zeros(len(lines))
    return _cost(costing, lines) * (rate[lines.doc] if isinstance(rate, np.ndarray) else rate)


# What lines have of their own; everything else belongs to the order.
_OF_LINES: dict[str, Callable[[Costing, ChosenLines], Floats]] = {
    "gross_sales": lambda costing, lines: _before_tax(costing, lines.gross, lines),
    "discounts": lambda costing, lines: _before_tax(costing, lines.discount, lines),
    "goods_cost": _cost,
    "landed_costs": _landed,
    "units": _units,
    "value_with_known_cost": _sure_lines,
}
