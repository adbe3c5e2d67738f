"""Flows of the ladder per order, per refund document and per part of them: what dimensions are summed from."""

from collections.abc import Callable

import numpy as np

from ecomkpi_desktop.kpi import hidden
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Codes, Longs
from ecomkpi_desktop.kpi.costing import Costing
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.store import PART_COST_KNOWN, PART_DEFAULT_VAT, PART_NEEDS_RATE

Where = Longs | slice  # which elements are wanted
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


def of_parts(costing: Costing, name: str, where: Where) -> Floats:
    """Return a flow of orders per part: lines by their own amounts, what belongs to the order pro rata of value.

    Args:
        costing: documents weighed.
        name: one of :data:`OF_ORDERS`.
        where: the parts wanted.
    """
    own = _OF_LINES.get(name)
    if own is not None:
        return own(costing, where)
    parts = costing.ledger.parts
    values = OF_ORDERS[name](costing)
    if not values.any():
        return np.zeros(len(parts.doc[where]))
    return values[parts.doc[where]] * (_firsts(parts.doc[where]) if name in COUNTS else parts.share[where])


def of_refund_parts(costing: Costing, name: str, where: Where) -> Floats:
    """Return a flow of refunds per part of a refund document, pro rata of what was refunded."""
    parts = costing.ledger.refund_parts
    values = OF_REFUNDS[name](costing)[parts.doc[where]]
    return values * (_firsts(parts.doc[where]) if name in COUNTS else parts.share[where])


def _firsts(docs: Codes) -> Floats:
    """Return 1 where a document begins in ascending numbers of documents, else 0."""
    firsts = np.ones(len(docs))
    firsts[1:] = docs[1:] != docs[:-1]
    return firsts


def _units(costing: Costing, where: Where) -> Floats:
    parts = costing.ledger.parts
    return np.asarray(parts.items[where] * costing.ledger.orders.valued[parts.doc[where]], dtype=np.float64)


def _sure_lines(costing: Costing, where: Where) -> Floats:
    parts = costing.ledger.parts
    value = _before_tax(costing, parts.gross[where] - parts.discount[where], where)
    return np.where(parts.flags[where] & PART_COST_KNOWN > 0, value, 0.0)


def _rate(costing: Costing, name: str, where: Where) -> Floats | float:
    """Return an assumption on the day of each part's order."""
    rate = costing.rate(name, costing.ledger.orders.day)
    return rate[costing.ledger.parts.doc[where]] if isinstance(rate, np.ndarray) else rate


def _before_tax(costing: Costing, values: Floats, where: Where) -> Floats:
    taxed = costing.ledger.parts.flags[where] & PART_DEFAULT_VAT > 0
    return np.where(taxed, values / (1.0 + _rate(costing, key.VAT, where)), values) if taxed.any() else values


def _cost(costing: Costing, where: Where) -> Floats:
    parts = costing.ledger.parts
    rated = parts.flags[where] & PART_NEEDS_RATE > 0
    value = _before_tax(costing, parts.gross[where] - parts.discount[where], where)
    cost = parts.cost[where] + np.where(rated, _rate(costing, key.COST, where) * value, 0.0)
    extra = costing.part_category_costs
    return cost if extra is None else cost + extra[where]


def _landed(costing: Costing, where: Where) -> Floats:
    rate = hidden.total(costing.rates, hidden.ON_GOODS_COST, costing.ledger.orders.day)
    cost = _cost(costing, where)
    return cost * (rate[costing.ledger.parts.doc[where]] if isinstance(rate, np.ndarray) else rate)


# What lines have of their own; everything else belongs to the order.
_OF_LINES: dict[str, Callable[[Costing, Where], Floats]] = {
    "gross_sales": lambda costing, where: _before_tax(costing, costing.ledger.parts.gross[where], where),
    "discounts": lambda costing, where: _before_tax(costing, costing.ledger.parts.discount[where], where),
    "goods_cost": _cost,
    "landed_costs": _landed,
    "units": _units,
    "value_with_known_cost": _sure_lines,
}
