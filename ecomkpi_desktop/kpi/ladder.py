"""The ladder from gross sales to CM3, written once for numbers and for arrays (2.2, 2.3)."""

from collections.abc import Callable, Mapping
from typing import TypeVar

import numpy as np

from ecomkpi_desktop.kpi.results import Floats

V = TypeVar("V", float, Floats)

# What a ladder is made of, in order; every one is a figure of the registry and adds up over any dimension.
LADDER = (
    "gross_sales", "discounts", "shipping_income", "ordered_revenue", "refunds", "net_revenue", "cogs", "cm1",
    "logistics_cost", "payment_fees", "marketplace_fees", "other_costs", "cm2", "marketing_spend", "cm3",
)  # fmt: skip
# Flows that a ladder is computed from (names of ``cubes.FLOWS``).
LADDER_FLOWS = (
    "gross_sales", "discounts", "shipping_income", "refunds", "goods_cost", "landed_costs", "credit", "order_logistics",
    "handling", "payment_fees", "marketplace_fees", "other_order_costs", "other_return_costs", "marketing_spend",
)  # fmt: skip
# What is known of a product or a category, and of every order line with it.
BY_LINE = frozenset(
    (
        *LADDER, "units", "fixed_costs", "operating_result", "cm1_rate", "cm2_rate", "cm3_rate", "gross_margin_rate",
        "markup_rate", "return_rate_value", "discount_rate", "unit_price",
    )
)  # fmt: skip


def is_split_by_line(figure_id: str) -> bool:
    """Tell whether a figure is known by product, category and country."""
    return figure_id in BY_LINE


def ladder(flow: Callable[[str], V]) -> dict[str, V]:
    """Return the ladder from its flows.

    Args:
        flow: gives each of :data:`LADDER_FLOWS`.
    """
    gross, discounts, shipping = flow("gross_sales"), flow("discounts"), flow("shipping_income")
    ordered = gross - discounts + shipping
    refunds = flow("refunds")
    net = ordered - refunds
    cogs = flow("goods_cost") + flow("landed_costs") - flow("credit")
    cm1 = net - cogs
    logistics = flow("order_logistics") + flow("handling")
    payment, marketplace = flow("payment_fees"), flow("marketplace_fees")
    other = flow("other_order_costs") + flow("other_return_costs")
    cm2 = cm1 - logistics - payment - marketplace - other
    spend = flow("marketing_spend")
    return {
        "gross_sales": gross, "discounts": discounts, "shipping_income": shipping, "ordered_revenue": ordered,
        "refunds": refunds, "net_revenue": net, "cogs": cogs, "cm1": cm1, "logistics_cost": logistics,
        "payment_fees": payment, "marketplace_fees": marketplace, "other_costs": other, "cm2": cm2,
        "marketing_spend": spend, "cm3": cm2 - spend,
    }  # fmt: skip


def over(top: Floats, bottom: Floats) -> Floats:
    """Return quotients, NaN where the bottom is not above 0."""
    found: Floats = np.divide(top, bottom, out=np.full(np.shape(top), np.nan), where=bottom > 0)
    return found


def rate_columns(columns: Mapping[str, Floats]) -> dict[str, Floats]:
    """Return the rates that follow from columns of a ladder and of orders; NaN where not available."""
    net = columns["net_revenue"]
    rates = {f"{name}_rate": over(columns[name], net) for name in ("cm1", "cm2", "cm3")}
    rates["gross_margin_rate"] = rates["cm1_rate"]
    rates["markup_rate"] = over(columns["cm1"], columns["cogs"])
    rates["return_rate_value"] = over(columns["refunds"], columns["ordered_revenue"])
    rates["discount_rate"] = over(columns["discounts"], columns["gross_sales"])
    rates["unit_price"] = over(columns["gross_sales"] - columns["discounts"], columns["units"])
    if "orders" in columns:
        rates["aov"] = over(columns["gross_sales"] - columns["discounts"], columns["orders"])
        rates["units_per_order"] = over(columns["units"], columns["orders"])
    if "new_customers" in columns:
        rates["cac"] = over(columns["acquisition_spend"], columns["new_customers"])
        rates["conversion_rate"] = over(np.where(columns["sessions"] > 0, columns["orders"], 0.0), columns["sessions"])
        rates["mer"] = over(net, columns["marketing_spend"])
    return rates
