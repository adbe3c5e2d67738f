"""Figures of growth, and the split of a period by who bought."""

from datetime import date

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Codes, Longs
from ecomkpi_desktop.kpi.customers import NEVER
from ecomkpi_desktop.kpi.documents import net_revenue_of
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.kpi.view import View

BUYERS = ("new", "returning", "unidentified")
Kinds = Longs  # places in BUYERS; one further for what is not looked at
_SPAN = 3  # months summed, so that one good month does not decide


def put_growth(sheet: Sheet, view: View) -> None:
    """Add growth and net revenue by who bought; the sheet holds the ladder already."""
    period = view.selection.period
    _put_revenue(sheet, view, "net_revenue_year_before", period.year_before())
    _put_change(sheet, "revenue_growth_year", "net_revenue", "net_revenue_year_before")
    months = last_months(period.end)
    _put_revenue(sheet, view, "net_revenue_3_months", months)
    _put_revenue(sheet, view, "net_revenue_3_months_year_before", months.year_before())
    _put_revenue(sheet, view, "net_revenue_3_months_before", months.before())
    _put_change(sheet, "revenue_growth_3_months", "net_revenue_3_months", "net_revenue_3_months_year_before")
    _put_change(sheet, "revenue_growth_3_months_sequential", "net_revenue_3_months", "net_revenue_3_months_before")
    _put_buyers(sheet, view)


def last_months(end: date) -> Period:
    """Return the last three calendar months that are over on a day."""
    return Period(add_months(end.replace(day=1), -_SPAN), end.replace(day=1))


def span_of(figure_id: str, period: Period) -> Period:
    """Return the days that a figure of a period is summed over, which for some figures of growth are others."""
    months = last_months(period.end)
    spans = {
        "net_revenue_year_before": period.year_before(),
        "net_revenue_3_months": months,
        "net_revenue_3_months_year_before": months.year_before(),
        "net_revenue_3_months_before": months.before(),
    }
    return spans.get(figure_id, period)


def _put_revenue(sheet: Sheet, view: View, figure_id: str, period: Period) -> None:
    value = view.over(period).ladder["net_revenue"] if view.covers(period) else None
    sheet.put(figure_id, value, reason=Reason.NO_PREVIOUS_WINDOW)


def _put_change(sheet: Sheet, figure_id: str, now: str, before: str) -> None:
    """Add the growth from one figure to another; from nothing, or from a loss, there is none."""
    value, base = sheet.value(now), sheet.value(before)
    reason = Reason.NO_REVENUE
    if value is None or base is None:
        reason = sheet.figures[now if value is None else before].reason or reason
    growth = value / base - 1.0 if value is not None and base is not None and base > 0 else None
    sheet.put(figure_id, growth, sheet.inputs(now, before), coverage=sheet.figures[now].coverage, reason=reason)


def _put_buyers(sheet: Sheet, view: View) -> None:
    known = view.day_coverage > 0
    missing = Reason.NO_DATA
    if known and not view.ledger.facts.customers:
        missing = Reason.NO_IDENTITY
    money = np.zeros(len(BUYERS))
    if known:
        money = view.recall("revenue by buyer", (key.VAT,), lambda: _revenue_by_buyer(view))
    for figure_id, value in zip(_BY_BUYER, money.tolist(), strict=True):
        usable = known and (missing is Reason.NO_DATA or figure_id == "unidentified_revenue")
        sheet.put(figure_id, value if usable else None, coverage=view.day_coverage, reason=missing)


_BY_BUYER = ("new_customer_revenue", "returning_customer_revenue", "unidentified_revenue")


def _revenue_by_buyer(view: View) -> Floats:
    divisor = view.costing.single_vat()
    if divisor is None or view.reach is not None:
        return by_buyer(view, *net_revenue_of(view))
    known, taxed = view.recall("revenue by buyer, apart", (), lambda: _apart(view), most=2)
    return known + taxed / divisor


def _apart(view: View) -> tuple[Floats, Floats]:
    """Return net revenue by buyer: what is known HT, and what is TTC at the default rate."""
    (known, taxed), (back, back_taxed) = view.ledger.revenue_columns, view.ledger.refund_columns
    return by_buyer(view, known, -back), by_buyer(view, taxed, -back_taxed)


def by_buyer(view: View, of_orders: Floats, of_refunds: Floats) -> Floats:
    """Return amounts of the period's documents by who bought, in the order of :data:`BUYERS`.

    A customer is new when the first order above 0 does not lie before the period: all that a new customer buys in the
    period is new, and so is what was sent for free before a first order.
    """
    total = np.zeros(len(BUYERS))
    buyers = view.recall("buyers", (), lambda: _buyers(view), most=2)
    for (rows, buyer), values in zip(buyers, (of_orders, of_refunds), strict=True):
        # Documents of channels that are not looked at are the last kind, which is left out.
        total += np.bincount(buyer, weights=values[rows], minlength=len(BUYERS) + 1)[: len(BUYERS)]
    return total


def _buyers(view: View) -> tuple[tuple[slice, Kinds], ...]:
    """Return the period's orders, and its refunds, with the kind of buyer of each."""
    found = []
    for documents in (view.ledger.orders, view.ledger.refunds):
        low, high = np.searchsorted(documents.day, (view.start, view.end))
        rows = slice(int(low), int(high))
        buyer = _buyer(view, documents.customer[rows])
        if view.order_channels is not None:
            buyer[~view.order_channels[documents.channel[rows]]] = len(BUYERS)
        found.append((rows, buyer))
    return tuple(found)


def _buyer(view: View, customer: Codes) -> Kinds:
    returning = np.append(view.ledger.customers.first_day, np.int32(NEVER)) < view.start
    kind = returning.astype(np.int64)
    kind[-1] = 2  # no customer
    found: Kinds = kind[customer]
    return found
