"""Figures of the ladder, of baskets and of returns."""

import numpy as np

from ecomkpi_desktop.kpi.figure import AFTER_SPEND, SPEND, Reason
from ecomkpi_desktop.kpi.ladder import LADDER
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View

_REVENUE = LADDER[:6]


def put_money(sheet: Sheet, view: View) -> None:
    """Add revenue, costs, margins and their rates."""
    if not view.day_coverage:
        _put_nothing(sheet, view)
        return
    rows = view.ladder
    goods = rows["gross_sales"] - rows["discounts"]
    days = view.day_coverage
    sheet.put("counted_orders", view.sum("counted_orders"), coverage=days)
    sheet.put("orders", view.sum("orders"), coverage=days)
    sheet.put("gross_sales", rows["gross_sales"], sheet.inputs("counted_orders"), coverage=days)
    sheet.put("discounts", rows["discounts"], coverage=days)
    sheet.put("shipping_income", rows["shipping_income"], coverage=days)
    sheet.put("goods_revenue", goods, sheet.inputs("gross_sales", "discounts"), coverage=days)
    sheet.put("ordered_revenue", rows["ordered_revenue"],
              sheet.inputs("gross_sales", "discounts", "shipping_income"), coverage=days)  # fmt: skip
    sheet.put("refunded_goods", view.sum("refunded_goods"), coverage=days)
    sheet.put("refunds", rows["refunds"], sheet.inputs("refunded_goods"), coverage=days)
    sheet.put("net_revenue", rows["net_revenue"], sheet.inputs("ordered_revenue", "refunds"), coverage=days)
    sheet.put("collected", view.sum("collected"), coverage=days)
    sheet.put("refund_documents", view.sum("returns"), coverage=days)
    sheet.put("value_with_known_cost", view.sum("value_with_known_cost"), coverage=days)
    sheet.quotient("cost_coverage", "value_with_known_cost", "goods_revenue", Reason.NO_REVENUE, coverage=days)
    known = sheet.value("cost_coverage")
    _put_costs(sheet, view, None if known is None else min(known, days))
    _put_rates(sheet)
    if not view.knows_spend:
        sheet.mark_untold((*SPEND, *AFTER_SPEND))


def _put_costs(sheet: Sheet, view: View, coverage: float | None) -> None:
    rows = view.ladder
    put = sheet.put
    put("goods_cost", view.sum("goods_cost"), sheet.inputs("value_with_known_cost"), coverage=coverage)
    put("return_credit", view.sum("credit"), coverage=coverage)
    put("landed_costs", view.sum("landed_costs"), sheet.inputs("goods_cost"), coverage=coverage)
    put("cogs", rows["cogs"], sheet.inputs("goods_cost", "landed_costs", "return_credit"), coverage=coverage)
    put("cm1", rows["cm1"], sheet.inputs("net_revenue", "cogs"), coverage=coverage)
    put("order_logistics", view.sum("order_logistics"), sheet.inputs("counted_orders"))
    put("return_handling", view.sum("handling"), sheet.inputs("refund_documents"))
    put("logistics_cost", rows["logistics_cost"], sheet.inputs("order_logistics", "return_handling"))
    put("payment_fees", rows["payment_fees"], sheet.inputs("collected", "counted_orders"))
    put("marketplace_fees", rows["marketplace_fees"], sheet.inputs("collected"))
    put("other_order_costs", view.sum("other_order_costs"), sheet.inputs("counted_orders", "goods_revenue"))
    put("other_return_costs", view.sum("other_return_costs"), sheet.inputs("refund_documents"))
    put("other_costs", rows["other_costs"], sheet.inputs("other_order_costs", "other_return_costs"))
    put("cm2", rows["cm2"], sheet.inputs("cm1", "logistics_cost", "payment_fees", "marketplace_fees", "other_costs"),
        coverage=coverage)  # fmt: skip
    _put_marketing(sheet, view)
    put("cm3", rows["cm3"], sheet.inputs("cm2", "marketing_spend"), coverage=coverage)
    put("loss_making_orders", view.sum("loss_making_orders"), coverage=coverage)
    _put_result(sheet, view, coverage)


def _put_marketing(sheet: Sheet, view: View) -> None:
    beside, spend = view.sum("marketing_beside"), view.ladder["marketing_spend"]
    sheet.put("media_spend", spend - beside, coverage=view.spend_coverage)
    sheet.put("marketing_beside", beside)
    sheet.put("marketing_spend", spend, sheet.inputs("media_spend", "marketing_beside"), coverage=view.spend_coverage)


def _put_result(sheet: Sheet, view: View, coverage: float | None) -> None:
    if not view.whole_shop:
        sheet.put("fixed_costs", None, reason=Reason.WHOLE_SHOP)
        sheet.put("operating_result", None, sheet.inputs("cm3", "fixed_costs"), reason=Reason.WHOLE_SHOP)
        return
    cm3 = sheet.value("cm3")
    fixed = view.fixed_costs
    sheet.put("fixed_costs", fixed)
    result = None if cm3 is None else cm3 - fixed
    sheet.put("operating_result", result, sheet.inputs("cm3", "fixed_costs"), coverage=coverage, reason=Reason.NO_DATA)


def _put_rates(sheet: Sheet) -> None:
    for margin in ("cm1", "cm2", "cm3"):
        sheet.quotient(f"{margin}_rate", margin, "net_revenue", Reason.NO_REVENUE,
                       coverage=sheet.figures[margin].coverage)  # fmt: skip
    coverage = sheet.figures["cm1"].coverage
    sheet.quotient("gross_margin_rate", "cm1", "net_revenue", Reason.NO_REVENUE, coverage=coverage)
    sheet.quotient("markup_rate", "cm1", "cogs", Reason.NO_DATA, coverage=coverage)
    sheet.quotient("loss_making_orders_share", "loss_making_orders", "orders", Reason.NO_ORDERS, coverage=coverage)


_WITHOUT_ORDERS = (
    "counted_orders", "orders", *_REVENUE, "goods_revenue", "refunded_goods", "collected", "refund_documents",
    "value_with_known_cost", "cost_coverage", "goods_cost", "landed_costs", "return_credit", "cogs", "cm1",
    "order_logistics", "return_handling", "logistics_cost", "payment_fees", "marketplace_fees", "other_order_costs",
    "other_return_costs", "other_costs", "cm2", "cm3", "loss_making_orders",
    "cm1_rate", "cm2_rate", "cm3_rate", "gross_margin_rate", "markup_rate", "loss_making_orders_share",
)  # fmt: skip


def _put_nothing(sheet: Sheet, view: View) -> None:
    """Add the figures of a period without order data: nothing is known but spend and fixed costs."""
    for figure_id in _WITHOUT_ORDERS:
        sheet.put(figure_id, None, reason=Reason.NO_DATA)
    _put_marketing(sheet, view)
    if not view.knows_spend:
        sheet.mark_untold(SPEND)
    _put_result(sheet, view, None)


def put_basket(sheet: Sheet, view: View) -> None:
    """Add basket values under every convention, and return rates."""
    days = view.day_coverage
    known = days > 0
    missing = Reason.NO_ORDERS if known else Reason.NO_DATA
    sheet.put("units", view.sum("units") if known else None, coverage=days, reason=missing)
    sheet.put("paid_back", view.sum("paid_back") if known else None, coverage=days, reason=missing)
    sheet.put("refunded_orders", float(refunded_orders(view)) if known else None, coverage=days, reason=missing)
    sheet.quotient("units_per_order", "units", "orders", missing, coverage=days)
    sheet.quotient("unit_price", "goods_revenue", "units", missing, coverage=days)
    sheet.quotient("discount_rate", "discounts", "gross_sales", missing, coverage=days)
    sheet.quotient("return_rate_value", "refunds", "ordered_revenue", missing, coverage=days)
    sheet.quotient("return_rate_orders", "refunded_orders", "orders", missing, coverage=days)
    for figure_id, plus, minus, per in (
        ("aov", "gross_sales", ("discounts",), "orders"),
        ("aov_net_of_refunds", "gross_sales", ("discounts", "refunded_goods"), "orders"),
        ("aov_ttc", "collected", (), "orders"),
        ("aov_fevad", "collected", ("paid_back",), "orders"),
        ("aov_shopify", "gross_sales", ("discounts",), "counted_orders"),
        ("aov_woocommerce", "gross_sales", ("discounts", "refunded_goods"), "counted_orders"),
    ):
        inputs = sheet.inputs(plus, *minus, per)
        top, *less, orders = inputs.values()
        value = None
        if top is not None and orders:
            value = (top - sum(one or 0.0 for one in less)) / orders
        sheet.put(figure_id, value, inputs, coverage=days, reason=missing)


def refunded_orders(view: View) -> int:
    """Return how many orders were refunded in the period; a refund of an unknown order is one order."""
    refunds = view.ledger.refunds
    low, high = np.searchsorted(refunds.day, (view.start, view.end))
    # A second refund of an order inside the period is not a second order.
    first = refunds.valued[low:high] & (view.ledger.refunded_before[low:high] < view.start)
    if view.channels is not None:
        first &= view.channels[refunds.channel[low:high]]
    if view.reach is not None:
        first &= view.reach.refunds[low:high]
    return int(np.count_nonzero(first))
