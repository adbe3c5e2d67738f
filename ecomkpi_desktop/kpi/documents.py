"""Amounts of single documents within a selection's scope, and the customers it follows."""

from collections.abc import Callable

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.costing import CM2
from ecomkpi_desktop.kpi.customers import NEVER
from ecomkpi_desktop.kpi.elements import OF_ORDERS, OF_REFUNDS, of_parts, of_refund_parts
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.ladder import ladder
from ecomkpi_desktop.kpi.reach import Reach
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.view import View

Amounts = tuple[Floats, Floats]  # by order, by refund document
_REVENUE = frozenset(["gross_sales", "discounts", "shipping_income", "refunds"])  # flows of net revenue


def net_revenue_of(view: View) -> Amounts:
    """Return what each order, and each refund document, adds to net revenue; 0 outside the scope."""
    costing = view.costing
    return _within(view, "net_revenue", (key.VAT,), lambda: (costing.ordered, -costing.refunded))


def cm2_of(view: View) -> Amounts:
    """Return what each order, and each refund document, adds to CM2; 0 outside the scope."""
    costing = view.costing
    return _within(view, "cm2", CM2, lambda: (costing.order_cm2, costing.refund_cm2))


def followed(view: View) -> Bools:
    """Tell which customers the selection follows: their first order came through its channels and lies in its scope.

    They are followed through all their orders, whatever these came through.
    """
    customers = view.customers
    found: Bools = customers.entered_on < min(view.known_until, NEVER)
    if view.order_channels is not None:
        found &= np.append(view.order_channels, False)[customers.first_channel]
    return found


def _within(view: View, name: str, keys: tuple[str, ...], whole: Callable[[], Amounts]) -> Amounts:
    reach = view.reach
    if reach is None:
        return whole()
    if reach.by_parts:
        return view.memo(f"{name} by document", keys, lambda: _of_parts(view, reach, name))
    of_orders, of_refunds = whole()
    return of_orders * reach.orders, of_refunds * reach.refunds


def _of_parts(view: View, reach: Reach, name: str) -> Amounts:
    """Return a step of the ladder by document, summed from the parts that count."""
    costing = view.costing
    lines, back = reach.chosen_lines, reach.chosen_refund_parts
    wanted = _REVENUE if name == "net_revenue" else frozenset((*OF_ORDERS, *OF_REFUNDS))

    def of_orders(flow: str) -> Floats:
        return of_parts(costing, flow, lines) if flow in OF_ORDERS and flow in wanted else np.zeros(len(lines))

    def of_refunds(flow: str) -> Floats:
        return of_refund_parts(costing, flow, back) if flow in OF_REFUNDS and flow in wanted else np.zeros(len(back))

    return (
        weighted(lines.doc, ladder(of_orders)[name], len(view.ledger.orders)),
        weighted(back.doc, ladder(of_refunds)[name], len(view.ledger.refunds)),
    )
