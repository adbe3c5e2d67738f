"""Figures of customers: who came, who came back."""

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools, Codes
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View

WINDOWS = (90, 180, 365)


def put_customers(sheet: Sheet, view: View) -> None:
    """Add customers, retention and repurchase."""
    if not view.day_coverage:
        for figure_id in _ALL:
            sheet.put(figure_id, None, reason=Reason.NO_DATA)
        return
    sheet.put("identified_revenue", view.sum("known_revenue"), coverage=view.day_coverage)
    sheet.quotient("identified_share", "identified_revenue", "ordered_revenue", Reason.NO_REVENUE,
                   coverage=view.day_coverage)  # fmt: skip
    if not view.ledger.facts.customers:
        for figure_id in _ALL[2:]:
            sheet.put(figure_id, None, coverage=0.0, reason=Reason.NO_IDENTITY)
        return
    share = identified(sheet, view)
    customers = view.customers
    channels = view.order_channels
    active = customers.active(view.start, view.end, channels)
    earlier = customers.first_day < view.start
    sheet.put("customers", float(np.count_nonzero(active)), coverage=share)
    sheet.put("new_customers", view.sum("new_customers"), coverage=share)
    sheet.put("returning_customers", float(np.count_nonzero(active & earlier)), coverage=share)
    _put_retention(sheet, view, active, share)
    _put_repurchase(sheet, view, share)


_ALL = (
    "identified_revenue", "identified_share", "customers", "new_customers", "returning_customers",
    "previous_customers", "retained_customers", "retention_rate", "mature_customers", "repeat_customers",
    *(f"repurchase_rate_{window}" for window in WINDOWS), "repurchase_delay_median_days",
    "customers_with_second_order",
)  # fmt: skip


def identified(sheet: Sheet, view: View) -> float:
    """Return the coverage of a customer figure: days covered and revenue identified, whichever is less."""
    share = sheet.value("identified_share")
    return view.day_coverage if share is None else min(view.day_coverage, share)


def _put_retention(sheet: Sheet, view: View, active: Bools, share: float) -> None:
    before = view.selection.period.before()
    known = view.covers(before)
    gone = view.customers.active(to_day(before.start), to_day(before.end), view.order_channels)
    previous = float(np.count_nonzero(gone)) if known else None
    kept = float(np.count_nonzero(gone & active)) if known else None
    missing = Reason.NO_PREVIOUS_WINDOW
    sheet.put("previous_customers", previous, coverage=share, reason=missing)
    sheet.put("retained_customers", kept, coverage=share, reason=missing)
    sheet.quotient("retention_rate", "retained_customers", "previous_customers", missing, coverage=share)


def _put_repurchase(sheet: Sheet, view: View, share: float) -> None:
    customers, channels = view.customers, view.order_channels
    mature = back = 0
    for window in WINDOWS:
        mature, back = customers.repurchase(window, view.known_until, channels)
        sheet.put(
            f"repurchase_rate_{window}", back / mature if mature else None,
            {"repeat_customers": float(back), "mature_customers": float(mature)},
            coverage=share, reason=Reason.NOT_ENOUGH_HISTORY,
        )  # fmt: skip
    sheet.put("mature_customers", float(mature), coverage=share)
    sheet.put("repeat_customers", float(back), coverage=share)
    delays = customers.repurchase_delays(view.known_until, channels)
    sheet.put("customers_with_second_order", float(len(delays)), coverage=share)
    sheet.put(
        "repurchase_delay_median_days", median_of(delays),
        sheet.inputs("customers_with_second_order"), coverage=share, reason=Reason.NOT_ENOUGH_HISTORY,
    )  # fmt: skip


def median_of(days: Codes) -> float | None:
    """Return the median of whole numbers of days, from their counts: much faster than sorting; None without any."""
    if not len(days):
        return None
    reached = np.cumsum(np.bincount(days))
    low, high = np.searchsorted(reached, ((len(days) - 1) // 2, len(days) // 2), side="right")
    return (float(low) + float(high)) / 2.0
