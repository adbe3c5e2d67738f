"""What the rates of 2.3 are applied to, document by document, and which rate to which base.

A cost of the ladder is ``known + sum(base x rate)``; the credit on returns is that times the share that is sold again.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi import hidden
from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.costing import Costing
from ecomkpi_desktop.kpi.elements import OF_ORDERS
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.ledger import at
from ecomkpi_desktop.kpi.orders_build import HALF_MICRO
from ecomkpi_desktop.kpi.rates import Rates
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.store import PART_DEFAULT_VAT, PART_NEEDS_RATE

REVENUE = ("gross_sales", "discounts", "shipping_income")
CREDIT, HANDLING, REFUNDS = "credit", "handling", "refunds"
LANDED, OTHER, OTHER_BACK = "landed_costs", "other_order_costs", "other_return_costs"


@dataclass(frozen=True, slots=True)
class Flow:
    """A cost of the ladder.

    Attributes:
        name: of the flow, see ``cubes.FLOWS``.
        known: base with the amounts that need no rate; "" for none.
        terms: (base, assumption) pairs.
        factor: assumption that all of it is multiplied by; "" for none. The terms' rates are then those of the order.
    """

    name: str
    known: str
    terms: tuple[tuple[str, str], ...] = ()
    factor: str = ""


def order_flows(rates: Rates, channels: tuple[str, ...]) -> tuple[Flow, ...]:
    """Return the costs of orders."""
    markets = [(market_base(name), full) for name, full in sorted(rates.marketplaces.items()) if name in channels]
    return (
        Flow("goods_cost", "cost", (("rated", key.COST), *_categories(rates, "rated"))),
        Flow("order_logistics", "ship_cost", (
            ("ship_orders", key.PER_ORDER), ("ship_items", key.PER_ITEM), ("counted_orders", key.PACKAGING),
        )),
        Flow("payment_fees", "payment_fee", (("fee_collected", key.PAYMENT_PCT), ("fee_orders", key.PAYMENT_FIXED))),
        Flow("marketplace_fees", "marketplace_fee", tuple(markets)),
        *_hidden(LANDED, rates, {"goods_cost": hidden.ON_GOODS_COST}),
        *_hidden(OTHER, rates, {
            "counted_orders": hidden.PER_ORDER, "sold": hidden.ON_SALES, "market_orders": hidden.PER_MARKET_ORDER,
        }),
    )  # fmt: skip


def return_flows(rates: Rates) -> tuple[Flow, ...]:
    """Return what refunds give back and cost."""
    return (
        Flow(CREDIT, "back_cost", (("back_rated", key.COST), *_categories(rates, "back_rated")), key.RESTOCK),
        Flow(HANDLING, "", (("returns", key.PER_RETURN),)),
        *_hidden(OTHER_BACK, rates, {"returns": hidden.PER_RETURN}),
    )


def _hidden(name: str, rates: Rates, bases: Mapping[str, tuple[str, ...]]) -> tuple[Flow, ...]:
    """Return the flow of the hidden costs that somebody has given an amount; nothing without any."""
    terms = [(base, one) for base, keys in bases.items() for one in keys if hidden.is_any(rates, (one,))]
    return (Flow(name, "", tuple(terms)),) if terms else ()


def fixed_flows(flows: tuple[Flow, ...]) -> tuple[Flow, ...]:
    """Return the same costs as amounts that no rate touches."""
    return tuple(Flow(flow.name, flow.name) for flow in flows)


def market_base(channel: str) -> str:
    """Return the name of the base of a marketplace's fee."""
    return f"market {channel}"


def order_bases(costing: Costing, flows: tuple[Flow, ...]) -> Mapping[str, Floats]:
    """Return the bases of each counted order, HT unless they were collected."""
    ledger = costing.ledger
    orders = ledger.orders
    no_ship, no_fee, no_market = ledger.unknown_costs
    if ledger.collects_by_rate:
        no_fee = np.isnan(orders.payment_fee) & (costing.collected > HALF_MICRO)
    by_category = _category_values(costing)
    rated = orders.rated_fix + orders.rated_def / costing.vat(orders.day)
    found = {
        "cost": orders.cost, "rated": rated - sum(by_category.values()),
        "ship_cost": np.nan_to_num(orders.ship_cost), "ship_orders": no_ship.astype(np.float64),
        "ship_items": orders.items * no_ship, "counted_orders": np.ones(len(orders)),
        "payment_fee": np.nan_to_num(orders.payment_fee), "fee_collected": costing.collected * no_fee,
        "fee_orders": no_fee.astype(np.float64), "marketplace_fee": np.nan_to_num(orders.marketplace_fee),
    }  # fmt: skip
    if any(flow.name == OTHER for flow in flows):
        revenue = order_revenue(costing)
        found["sold"] = revenue["gross_sales"] - revenue["discounts"]
        found["market_orders"] = (costing.order_marketplace > 0).astype(np.float64)
    found.update({f"rated {name}": value for name, value in by_category.items()})
    channels = ledger.facts.channels
    marketplaces = next(flow for flow in flows if flow.name == "marketplace_fees")
    for base, _full in marketplaces.terms:
        channel = channels.index(base.removeprefix("market "))
        found[base] = costing.collected * (no_market & (orders.channel == channel))
    return found


def order_revenue(costing: Costing) -> Mapping[str, Floats]:
    """Return what each counted order was sold for, HT."""
    return {name: OF_ORDERS[name](costing) for name in REVENUE}


def refund_bases(costing: Costing, of_orders: Mapping[str, Floats]) -> Mapping[str, Floats]:
    """Return the bases of each refund document.

    Args:
        costing: documents weighed.
        of_orders: as :func:`order_bases` gives them: goods come back at their share of the order's cost.
    """
    refunds = costing.ledger.refunds
    vat = costing.vat(refunds.rate_day)
    order = refunds.order
    fix, unknown = costing.ledger.refunded_goods_columns
    goods = fix + unknown / costing.vat(costing.ledger.refunded_day)
    shared = refunds.share_fix + refunds.share_def / vat
    share = np.divide(shared, goods, out=np.zeros(len(shared)), where=goods > 0)
    found = {
        "back_cost": refunds.cost + share * at(of_orders["cost"], order),
        "back_rated": share * at(of_orders["rated"], order) + refunds.rated_fix + refunds.rated_def / vat,
        "returns": refunds.valued.astype(np.float64), REFUNDS: costing.refunded,
    }  # fmt: skip
    for name, value in of_orders.items():
        if name.startswith("rated "):
            found[f"back_{name}"] = share * at(value, order)
    return found


def _categories(rates: Rates, base: str) -> tuple[tuple[str, str], ...]:
    return tuple((f"{base} {name}", full) for name, full in sorted(rates.categories.items()))


def _category_values(costing: Costing) -> dict[str, Floats]:
    """Return, for each category with a cost rate of its own, the value of each order that the rate is taken of."""
    ledger = costing.ledger
    known = {name: code for code, name in enumerate(ledger.facts.categories)}
    found = {}
    for name in costing.rates.categories:
        if name not in known:
            found[name] = np.zeros(len(ledger.orders))
            continue
        chosen = (ledger.parts.category == known[name]) & (ledger.parts.flags & PART_NEEDS_RATE > 0)
        parts = ledger.parts.take(np.flatnonzero(chosen))
        value = parts.gross - parts.discount
        taxed = value / costing.vat(ledger.orders.day[parts.doc])
        value = np.where(parts.flags & PART_DEFAULT_VAT > 0, taxed, value)
        found[name] = weighted(parts.doc, value, len(ledger.orders))
    return found

