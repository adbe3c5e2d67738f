"""From the house's average order value to the others: what lies between two numbers that are both right (2.5)."""

from collections.abc import Mapping
from dataclasses import dataclass

from ecomkpi_desktop.kpi.figure import Figure

SHIPPING = "shipping_income"
VAT = "vat"
REFUNDS = "refunds"
FREE_ORDERS = "free_orders"


@dataclass(frozen=True, slots=True)
class AovStep:
    """One step of a bridge.

    Attributes:
        code: ``shipping_income`` charged to customers, ``vat``, ``refunds``, ``free_orders`` counted as orders.
        amount: what it adds per order, in the workspace currency; below 0 where it takes away.
    """

    code: str
    amount: float


@dataclass(frozen=True, slots=True)
class AovBridge:
    """The way from the house's value to another.

    Attributes:
        alternative: id of the other figure.
        start, end: the two values; ``start`` and the steps add up to ``end``.
        steps: what stands between them, in order, those of nothing included.
    """

    alternative: str
    start: float
    end: float
    steps: tuple[AovStep, ...]


def aov_bridges(figures: Mapping[str, Figure]) -> tuple[AovBridge, ...]:
    """Return the bridges from ``aov`` to each of its alternatives; none where there is no order.

    Args:
        figures: of a selection: goods, shipping, refunds, amounts collected and paid back, orders.
    """
    start = figures["aov"].value
    if start is None:
        return ()
    value = {name: figures[name].value or 0.0 for name in _TERMS}
    orders, counted = value["orders"], value["counted_orders"]
    taxes = value["collected"] - value["ordered_revenue"]
    shipping, vat = AovStep(SHIPPING, value["shipping_income"] / orders), AovStep(VAT, taxes / orders)
    goods_back = AovStep(REFUNDS, -value["refunded_goods"] / orders)
    paid_back = AovStep(REFUNDS, -value["paid_back"] / orders)
    net = start + goods_back.amount
    ways: dict[str, tuple[AovStep, ...]] = {
        "aov_net_of_refunds": (goods_back,),
        "aov_ttc": (shipping, vat),
        "aov_fevad": (shipping, vat, paid_back),
        "aov_shopify": (AovStep(FREE_ORDERS, start * (orders / counted - 1.0)),),
        "aov_woocommerce": (goods_back, AovStep(FREE_ORDERS, net * (orders / counted - 1.0))),
    }
    return tuple(AovBridge(name, start, figures[name].value or 0.0, steps) for name, steps in ways.items())


_TERMS = (
    "orders", "counted_orders", "ordered_revenue", "shipping_income", "collected", "refunded_goods", "paid_back",
)  # fmt: skip
