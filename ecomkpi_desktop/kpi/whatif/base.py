"""Where a what-if begins: the figures of a selection, and the month its break-even day speaks of."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.break_even import daily_cm3, headline_month
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.lifetime import margin_curve
from ecomkpi_desktop.kpi.results import BreakEvenMonth, Floats
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.kpi.view import View

DAYS_A_MONTH = 365 / 12
# What a what-if needs to know; without any of them there is nothing to move.
_NEEDED = (
    "orders", "goods_revenue", "shipping_income", "ordered_revenue", "refunds", "goods_cost", "landed_costs",
    "return_credit", "order_logistics", "return_handling", "payment_fees", "marketplace_fees", "other_order_costs",
    "other_return_costs", "cm2", "marketing_spend", "acquisition_spend", "fixed_costs",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Base:
    """A period as it was.

    Attributes:
        figures: values of the figures by id; what is not available is absent.
        months: length of the period in months of 365/12 days.
        first_margin: CM2 of a customer in the first age month, what no retention touches; None where unknown.
        daily_cm2, daily_spend: of each day of the month the break-even dial speaks of, shape (days,).
        month_costs: fixed costs of that month.
    """

    figures: Mapping[str, float]
    months: float
    first_margin: float | None
    daily_cm2: Floats
    daily_spend: Floats
    month_costs: float

    def value(self, figure_id: str) -> float | None:
        """Return a figure, None where it is not available."""
        return self.figures.get(figure_id)

    def number(self, figure_id: str) -> float:
        """Return a figure, 0 where it is not available."""
        return self.figures.get(figure_id, 0.0)


def base_of(engine: Engine, selection: Selection) -> Base | None:
    """Return where a what-if on a selection begins.

    None where the period has no orders, or where the whole shop is not looked at: fixed costs belong to no channel and
    spend to no country.
    """
    view = engine.view(selection)
    found = {name: figure.value for name, figure in engine.figures(selection).items()}
    figures = {name: value for name, value in found.items() if value is not None}
    month = headline_month(view)
    if month is None or any(name not in figures for name in _NEEDED):
        return None
    if figures["orders"] <= 0 or figures["goods_revenue"] <= 0:
        return None
    curve = margin_curve(view, 1)
    first = float(curve.mean[0]) if curve.reached else None
    cm2, spend = _days_of(month, view)
    return Base(figures, selection.period.days / DAYS_A_MONTH, first, cm2, spend, month.fixed_costs)


def _days_of(month: BreakEvenMonth, view: View) -> tuple[Floats, Floats]:
    """Return CM2 and spend of each day of a month."""
    start = to_day(month.month)
    end = start + len(month.cumulative)
    low, high = view.place(start), view.place(end)
    spend = np.zeros(end - start)
    spend[low + view.ledger.day0 - start :][: high - low] = view.cubes.get("marketing_spend")[low:high].sum(axis=1)
    return daily_cm3(view, start, end) + spend, spend
