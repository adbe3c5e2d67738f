"""Lifetime value at every usual horizon, side by side (2.4)."""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.lifetime import margin_curve, revenue_curve
from ecomkpi_desktop.kpi.results import Floats, Ints
from ecomkpi_desktop.kpi.view import View

HORIZONS = (3, 6, 12, 24, 36)


@dataclass(frozen=True, slots=True)
class LtvTable:
    """One row per horizon.

    Attributes:
        months: the horizons, ascending.
        observed: customers old enough for the whole horizon.
        ltv: CM2 per customer over the horizon; NaN where fewer than 30 customers are old enough.
        ltv_revenue: the same on net revenue.
        reached: age months of the horizon that enough customers have lived through.
        so_far: CM2 per customer over these months.
    """

    months: tuple[int, ...]
    observed: Ints
    ltv: Floats
    ltv_revenue: Floats
    reached: Ints
    so_far: Floats


def ltv_table(view: View) -> LtvTable | None:
    """Return LTV by horizon for the customers of the selection; None where no customer is known."""
    if not view.ledger.facts.customers:
        return None
    last = HORIZONS[-1]
    margin = margin_curve(view, last)
    revenue = revenue_curve(view, last)
    months = np.array(HORIZONS)
    reached = np.minimum(months, margin.reached)
    whole = reached == months
    so_far = np.array([margin.total(month) for month in HORIZONS])
    in_revenue = np.array([revenue.total(month) for month in HORIZONS])
    return LtvTable(
        HORIZONS, margin.observed[months - 1].astype(np.int64), np.where(whole, so_far, np.nan),
        np.where(whole, in_revenue, np.nan), reached.astype(np.int64), so_far,
    )  # fmt: skip
