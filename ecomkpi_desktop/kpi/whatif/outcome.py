"""What follows when levers are moved: the driver tree, from visits to the break-even day.

Everything not moved keeps its present rate. Conversion moves orders at the same visits and the same spend; retention
moves the orders of customers who had bought before, and what a customer brings after the first age month; the average
order value grows by bigger baskets at the same margin rate. With a CAC of its own, acquisition spend follows from the
new customers; without, spend stays and the CAC follows.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.whatif.base import Base
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario, present

OUTCOMES = (
    "orders", "new_customers", "aov", "net_revenue", "cm1", "cm2", "marketing_spend", "cm3", "cm3_rate",
    "fixed_costs", "operating_result", "ltv", "cac", "ltv_cac", "break_even_day", "break_even_revenue",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Volume:
    """How volumes change, each as a factor of the present."""

    customers: float  # new customers
    orders: float
    goods: float
    ordered: float
    refunds: float
    cost: float  # of a unit of goods


def outcome(base: Base, scenario: Scenario) -> Mapping[str, float | None]:
    """Return the figures of :data:`OUTCOMES` under a scenario; None where they are not available.

    A scenario without any moved lever gives the present figures.
    """
    volume = _volume(base, scenario)
    net, cm1, cm2 = _margins(base, scenario, volume)
    new, cac, spend = _acquisition(base, scenario, volume)
    cm3 = cm2 - spend
    fixed = _at(base, scenario, Lever.FIXED_COSTS) * base.months
    ltv = _lifetime(base, scenario, cm2, volume)
    rate = cm3 / net if net > 0 else None
    return {
        "orders": base.number("orders") * volume.orders,
        "new_customers": new,
        "aov": base.number("aov") * volume.goods / volume.orders if volume.orders > 0 else None,
        "net_revenue": net,
        "cm1": cm1,
        "cm2": cm2,
        "marketing_spend": spend,
        "cm3": cm3,
        "cm3_rate": rate,
        "fixed_costs": fixed,
        "operating_result": cm3 - fixed,
        "ltv": ltv,
        "cac": cac,
        "ltv_cac": ltv / cac if ltv is not None and cac else None,
        "break_even_day": _day(base, scenario, cm2, spend),
        "break_even_revenue": fixed / rate if rate is not None and rate > 0 and fixed > 0 else None,
    }


def _at(base: Base, scenario: Scenario, lever: Lever) -> float:
    """Return where a lever stands in a scenario."""
    value = scenario.values.get(lever)
    return (present(base, lever) or 0.0) if value is None else value


def _factor(base: Base, scenario: Scenario, lever: Lever) -> float:
    """Return a lever as a factor of its present value; 1 where it cannot be moved."""
    now, value = present(base, lever), scenario.values.get(lever)
    return 1.0 if not now or value is None else value / now


def _volume(base: Base, scenario: Scenario) -> _Volume:
    visits, loyal = _factor(base, scenario, Lever.CONVERSION), _factor(base, scenario, Lever.RETENTION)
    orders = base.number("orders")
    first = min(base.number("new_customers"), orders)
    many = visits * (first + (orders - first) * loyal) / orders
    goods = many * _factor(base, scenario, Lever.AOV)
    ordered = base.number("goods_revenue") * goods + base.number("shipping_income") * many
    before = base.number("ordered_revenue")
    refunds = _at(base, scenario, Lever.RETURN_RATE) * ordered
    return _Volume(
        customers=visits,
        orders=many,
        goods=goods,
        ordered=ordered / before if before > 0 else many,
        refunds=refunds / base.number("refunds") if base.number("refunds") > 0 else 0.0,
        cost=_factor(base, scenario, Lever.PRODUCT_COST),
    )


def _margins(base: Base, scenario: Scenario, volume: _Volume) -> tuple[float, float, float]:
    """Return net revenue, CM1 and CM2."""
    ordered = base.number("ordered_revenue") * volume.ordered
    refunds = _at(base, scenario, Lever.RETURN_RATE) * ordered
    net = ordered - refunds
    goods = base.number("goods_revenue") * volume.goods
    cost = _at(base, scenario, Lever.PRODUCT_COST) * goods
    credit = base.number("return_credit") * volume.refunds * volume.cost
    landed = base.number("landed_costs") * volume.goods * volume.cost
    cm1 = net - (cost + landed - credit)
    logistics = _at(base, scenario, Lever.SHIPPING) * base.number("orders") * volume.orders
    share = volume.refunds / volume.ordered if volume.ordered > 0 else 0.0  # returns per order, against the present
    handling = base.number("return_handling") * share * volume.orders
    fees = (base.number("payment_fees") + base.number("marketplace_fees")) * volume.ordered
    other = base.number("other_order_costs") * volume.orders
    other += base.number("other_return_costs") * share * volume.orders
    return net, cm1, cm1 - logistics - handling - fees - other


def _acquisition(base: Base, scenario: Scenario, volume: _Volume) -> tuple[float, float | None, float]:
    """Return new customers, what one costs, and marketing spend."""
    new = base.number("new_customers") * volume.customers
    spend = base.number("acquisition_spend")
    kept = base.number("marketing_spend") - spend
    asked = scenario.values.get(Lever.CAC)
    if asked is not None:
        return new, asked, asked * new + kept
    known = new > 0 and base.value("cac") is not None
    return new, spend / new if known else None, spend + kept


def _lifetime(base: Base, scenario: Scenario, cm2: float, volume: _Volume) -> float | None:
    """Return the LTV: the margin of an order follows CM2, what comes after the first age month follows retention."""
    ltv, first = base.value("ltv"), base.first_margin
    before = base.number("cm2")
    if ltv is None or first is None or before <= 0 or volume.orders <= 0:
        return ltv if not scenario.values else None
    each = (cm2 / volume.orders) / before
    return (first + (ltv - first) * _factor(base, scenario, Lever.RETENTION)) * each


def _day(base: Base, scenario: Scenario, cm2: float, spend: float) -> float | None:
    """Return the day of the break-even month on which its fixed costs are met; None if never."""
    months = _factor(base, scenario, Lever.FIXED_COSTS)
    costs = base.month_costs * months
    if not base.number("fixed_costs"):  # typed from nothing
        costs = _at(base, scenario, Lever.FIXED_COSTS)
    before, spent = base.number("cm2"), base.number("marketing_spend")
    if costs <= 0 or before == 0:
        return None
    daily = base.daily_cm2 * (cm2 / before) - base.daily_spend * (spend / spent if spent > 0 else 1.0)
    reached = np.flatnonzero(np.cumsum(daily) >= costs - 1e-9 * max(costs, 1.0))
    return float(reached[0]) + 1.0 if len(reached) else None
