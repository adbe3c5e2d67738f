"""Figures of customers: who came, who came back."""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.columns import Codes
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
    people = view.recall("people", (), lambda: _counted(view))  # no assumption changes who bought when
    sheet.put("customers", float(people.active), coverage=share)
    sheet.put("new_customers", view.sum("new_customers"), coverage=share)
    sheet.put("returning_customers", float(people.returning), coverage=share)
    _put_retention(sheet, view, people, share)
    _put_repurchase(sheet, people, share)


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


@dataclass(frozen=True, slots=True)
class _People:
    """Customers of a selection, counted.

    Attributes:
        active: who ordered in the period.
        returning: of them, those whose first order is earlier.
        previous: who ordered in the window before.
        kept: of them, those who ordered again in the period.
        repurchase: for each of :data:`WINDOWS` how many are old enough to judge, and how many of them came back.
        with_second: how many ever came back, as far as is known.
        delay: median of days until they did.
    """

    active: int
    returning: int
    previous: int
    kept: int
    repurchase: tuple[tuple[int, int], ...]
    with_second: int
    delay: float | None


def _counted(view: View) -> _People:
    customers, channels = view.customers, view.order_channels
    before = view.selection.period.before()
    active = customers.active(view.start, view.end, channels)
    gone = customers.active(to_day(before.start), to_day(before.end), channels)
    earlier = customers.first_day < view.start
    delays = customers.repurchase_delays(view.known_until, channels)
    return _People(
        int(np.count_nonzero(active)), int(np.count_nonzero(active & earlier)), int(np.count_nonzero(gone)),
        int(np.count_nonzero(gone & active)),
        tuple(customers.repurchase(window, view.known_until, channels) for window in WINDOWS),
        len(delays), median_of(delays),
    )  # fmt: skip


def _put_retention(sheet: Sheet, view: View, people: _People, share: float) -> None:
    known = view.covers(view.selection.period.before())
    missing = Reason.NO_PREVIOUS_WINDOW
    sheet.put("previous_customers", float(people.previous) if known else None, coverage=share, reason=missing)
    sheet.put("retained_customers", float(people.kept) if known else None, coverage=share, reason=missing)
    sheet.quotient("retention_rate", "retained_customers", "previous_customers", missing, coverage=share)


def _put_repurchase(sheet: Sheet, people: _People, share: float) -> None:
    for window, (mature, back) in zip(WINDOWS, people.repurchase, strict=True):
        sheet.put(
            f"repurchase_rate_{window}", back / mature if mature else None,
            {"repeat_customers": float(back), "mature_customers": float(mature)},
            coverage=share, reason=Reason.NOT_ENOUGH_HISTORY,
        )  # fmt: skip
    mature, back = people.repurchase[-1]
    sheet.put("mature_customers", float(mature), coverage=share)
    sheet.put("repeat_customers", float(back), coverage=share)
    sheet.put("customers_with_second_order", float(people.with_second), coverage=share)
    sheet.put(
        "repurchase_delay_median_days", people.delay,
        sheet.inputs("customers_with_second_order"), coverage=share, reason=Reason.NOT_ENOUGH_HISTORY,
    )  # fmt: skip


def median_of(days: Codes) -> float | None:
    """Return the median of whole numbers of days, from their counts: much faster than sorting; None without any."""
    if not len(days):
        return None
    reached = np.cumsum(np.bincount(days))
    low, high = np.searchsorted(reached, ((len(days) - 1) // 2, len(days) // 2), side="right")
    return (float(low) + float(high)) / 2.0
