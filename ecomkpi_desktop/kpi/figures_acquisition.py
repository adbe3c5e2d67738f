"""Figures of acquisition: what customers cost and are worth, and what advertising returns."""

import math

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.customers import MONTHS_AT_MOST
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.figures_people import identified
from ecomkpi_desktop.kpi.lifetime import margin_curve, payback, revenue_curve
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View

Z_95 = 1.959963984540054
MIN_RANKED_ORDERS = 30  # a conversion rate on fewer orders is not ranked


def put_acquisition(sheet: Sheet, view: View) -> None:
    """Add CAC in its forms, MER, break-even ROAS and the overlap index."""
    put_cac(sheet, view)
    share = identified(sheet, view)
    paid = _paid_new_customers(view)
    sheet.put("paid_new_customers", float(paid), coverage=share)
    spend = sheet.value("acquisition_spend") or 0.0
    sheet.quotient("cac_paid", "acquisition_spend", "paid_new_customers",
                   Reason.NO_NEW_CUSTOMER if spend > 0 else Reason.NO_SPEND, coverage=view.spend_coverage)  # fmt: skip
    _put_marginal(sheet, view, "", view.selection.period.before())
    _put_marginal(sheet, view, "_year", view.selection.period.year_before())
    sheet.quotient("mer", "net_revenue", "marketing_spend", Reason.NO_SPEND, coverage=view.spend_coverage)
    rate = sheet.value("cm2_rate")
    sheet.put(
        "break_even_roas", 1.0 / rate if rate is not None and rate > 0 else None, sheet.inputs("cm2_rate"),
        coverage=sheet.figures["cm2_rate"].coverage,
        reason=Reason.NEVER_POSITIVE if rate is not None else sheet.figures["cm2_rate"].reason,
    )  # fmt: skip
    _put_overlap(sheet, view)


def put_cac(sheet: Sheet, view: View) -> None:
    """Add acquisition spend and CAC; the sheet holds new customers already."""
    coverage = min(view.spend_coverage, identified(sheet, view))
    sheet.put("acquisition_spend", view.sum("acquisition_spend"), coverage=view.spend_coverage)
    sheet.quotient("cac", "acquisition_spend", "new_customers", Reason.NO_NEW_CUSTOMER, coverage=coverage)
    if sheet.value("cac") == 0 and not view.knows_spend:  # nobody told, which is not a spend of 0
        sheet.withhold(("cac",), Reason.NO_SPEND)
    if not view.knows_spend:
        sheet.mark_untold(("acquisition_spend",))


def _paid_new_customers(view: View) -> int:
    paid = view.by_channel("acquisition_spend") > 0
    paid[-1] = False
    if view.channels is not None:
        paid &= view.channels
    return int(view.by_channel("new_customers")[paid].sum())


def _put_marginal(sheet: Sheet, view: View, ending: str, compared: Period) -> None:
    """Add the marginal CAC against a comparable period; ``ending`` tells its figures from those of another one."""
    before = view.over(compared)
    new = sheet.value("new_customers")
    spend_change = new_change = None
    if new is not None and view.covers(before.selection.period):
        spend_change = view.sum("acquisition_spend") - before.sum("acquisition_spend")
        new_change = new - before.sum("new_customers")
    reason = Reason.NO_PREVIOUS_WINDOW
    terms = f"acquisition_spend_change{ending}", f"new_customers_change{ending}"
    sheet.put(terms[0], spend_change, reason=reason)
    sheet.put(terms[1], new_change, reason=reason)
    value = None
    if spend_change is not None:
        reason = Reason.NO_NEW_CUSTOMER
        value = spend_change / new_change if new_change else None
    sheet.put(f"marginal_cac{ending}", value, sheet.inputs(*terms), coverage=view.spend_coverage, reason=reason)


def _put_overlap(sheet: Sheet, view: View) -> None:
    claimed = view.by_channel("claimed_conversions")[:-1]
    claiming = claimed > 0
    if view.order_channels is not None:
        claiming &= view.order_channels
    known = bool(claiming.any())
    orders = float(view.by_channel("orders")[:-1][claiming].sum())
    sheet.put("claimed_conversions", float(claimed[claiming].sum()) if known else None, reason=Reason.NO_DATA)
    sheet.put("orders_of_claiming_channels", orders if known else None, reason=Reason.NO_DATA)
    sheet.quotient("overlap_index", "claimed_conversions", "orders_of_claiming_channels", Reason.NO_ORDERS)


def put_lifetime(sheet: Sheet, view: View) -> None:
    """Add LTV, LTV/CAC and the payback; the sheet holds the CAC already."""
    horizon = int(view.costing.rates.number(key.HORIZON))
    sheet.put("ltv_horizon_months", float(horizon))
    if not view.ledger.facts.customers:
        for figure_id in _LIFETIME:
            sheet.put(figure_id, None, reason=Reason.NO_IDENTITY)
        return
    curve = margin_curve(view, MONTHS_AT_MOST)
    revenue = revenue_curve(view, horizon)
    reached = min(curve.reached, horizon)
    coverage = sheet.figures["cm2"].coverage
    enough = reached == horizon
    reason = Reason.NOT_ENOUGH_HISTORY
    sheet.put("observed_customers", float(curve.observed[horizon - 1]))
    sheet.put("ltv_reached_months", float(reached))
    so_far = curve.total(horizon) if reached else None
    sheet.put("ltv_so_far", so_far, sheet.inputs("ltv_reached_months"), coverage=coverage, reason=reason)
    sheet.put(
        "ltv", so_far if enough else None,
        sheet.inputs("ltv_horizon_months", "observed_customers", "ltv_so_far", "ltv_reached_months"),
        coverage=coverage, reason=reason,
    )  # fmt: skip
    sheet.put("ltv_revenue", revenue.total(horizon) if enough else None,
              sheet.inputs("ltv_horizon_months", "observed_customers"), reason=reason)  # fmt: skip
    cac = sheet.value("cac")
    missing = Reason.NO_SPEND if cac is not None else sheet.figures["cac"].reason or Reason.NO_SPEND
    sheet.quotient("ltv_cac", "ltv", "cac", missing, coverage=coverage)
    months, exact = (None, None) if not cac else payback(curve.trusted, cac)
    why = reason if cac else missing
    sheet.put("payback_interpolated", exact, sheet.inputs("cac"), coverage=coverage, reason=why)
    sheet.put("payback_months", None if months is None else float(months),
              sheet.inputs("cac", "payback_interpolated"), coverage=coverage, reason=why)  # fmt: skip


_LIFETIME = (
    "observed_customers", "ltv_reached_months", "ltv_so_far", "ltv", "ltv_revenue", "ltv_cac",
    "payback_interpolated", "payback_months",
)  # fmt: skip


def put_conversion(sheet: Sheet, view: View) -> None:
    """Add sessions and the conversion rate of the channels that have any."""
    sessions = view.by_channel("sessions")
    orders = view.by_channel("orders")
    if view.channels is not None:
        sessions, orders = sessions * view.channels, orders * view.channels
    measured = sessions[:-1] > 0
    if measured.any() or not view.whole_shop:
        visits, bought = float(sessions[:-1][measured].sum()), float(orders[:-1][measured].sum())
    else:  # sessions of the whole site, not split by channel
        visits, bought = float(sessions[-1]), float(orders.sum())
    total = float(sessions.sum())
    known = visits > 0
    sheet.put("sessions", total if total > 0 else None, reason=Reason.NO_SESSIONS)
    sheet.put("orders_with_sessions", bought if known else None, reason=Reason.NO_SESSIONS)
    everything = float(orders.sum())
    sheet.put(
        "conversion_rate", bought / visits if known else None,
        {"orders_with_sessions": bought if known else None, "sessions": visits if known else None},
        coverage=bought / everything if everything > 0 else None, reason=Reason.NO_SESSIONS,
        interval=wilson(bought, visits) if known else None,
    )  # fmt: skip


def wilson(successes: float, trials: float) -> tuple[float, float] | None:
    """Return Wilson's 95 % interval of a proportion; None where there are more successes than trials."""
    if trials <= 0 or successes > trials:
        return None
    share = successes / trials
    scale = 1.0 + Z_95**2 / trials
    middle = (share + Z_95**2 / (2.0 * trials)) / scale
    half = Z_95 / scale * math.sqrt(share * (1.0 - share) / trials + Z_95**2 / (4.0 * trials**2))
    return max(middle - half, 0.0), min(middle + half, 1.0)

