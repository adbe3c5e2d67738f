"""Situations made by hand: a sound shop, to which each test adds its trouble."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Breakdown, BreakEvenMonth, ChannelRow, Dimension, Step, Trend
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.rules.situation import Situation
from ecomkpi_desktop.review.sources import DataState, SourceState
from ecomkpi_desktop.review.status import statuses
from ecomkpi_desktop.settings.values import Settings

YEAR = Period(date(2025, 1, 1), date(2026, 1, 1))
COVERED = Period(date(2023, 1, 1), date(2026, 1, 1))
MATURITY = Settings().with_value("phase", "maturity")

_UNITS = {
    "ltv_cac": Unit.RATIO, "overlap_index": Unit.RATIO, "orders": Unit.COUNT, "new_customers": Unit.COUNT,
    "break_even_day": Unit.DAY_OF_MONTH,
}
SOUND: Mapping[str, float | None] = {
    "gross_sales": 1_100_000.0, "discounts": 55_000.0, "net_revenue": 1_000_000.0, "cogs": 500_000.0, "cm1": 500_000.0,
    "cm1_rate": 0.5, "gross_margin_rate": 0.5, "logistics_cost": 100_000.0, "cm2": 350_000.0, "cm2_rate": 0.35,
    "marketing_spend": 150_000.0, "cm3": 200_000.0, "cm3_rate": 0.2, "orders": 12_000.0, "aov": 87.0,
    "new_customers": 6_000.0, "cac": 25.0, "ltv": 100.0, "ltv_cac": 4.0, "retention_rate": 0.4,
    "conversion_rate": 0.03, "break_even_day": 15.0, "cost_coverage": 1.0, "overlap_index": 1.0,
}


def figures(changes: Mapping[str, float | None]) -> dict[str, Figure]:
    made = {}
    for key, value in {**SOUND, **changes}.items():
        unit = Unit.RATE if key.endswith("_rate") or key == "cost_coverage" else _UNITS.get(key, Unit.MONEY)
        inputs = {"sessions": 400_000.0} if key == "conversion_rate" else {}
        made[key] = Figure(key, value, unit, coverage=1.0, inputs=inputs)
    return made


def situation(changes: Mapping[str, float | None] | None = None, **more: Any) -> Situation:
    """Return a sound year, with changed figures and changed parts."""
    now = figures(changes or {})
    settings = more.pop("settings", MATURITY)
    compared = more.pop("compared", {})
    state = DataState((SourceState(Kind.ORDERS, 1, 9, COVERED.start, date(2025, 12, 31)),))
    parts: dict[str, Any] = {
        "selection": Selection(YEAR),
        "settings": settings,
        "state": state,
        "covered": COVERED,
        "figures": now,
        "before": None,
        "compared": None if compared is None else figures(compared),
        "compared_period": YEAR.year_before(),
        "statuses": statuses(now, settings),
        "categories": categories({}),
        "channels": (),
        "history": history([100.0 * 1.02**month for month in range(36)]),
        "months": (month(15),),
    }
    return Situation(**{**parts, **more})


def categories(rows: Mapping[str, Mapping[str, float]]) -> Breakdown:
    keys = tuple(rows)
    names = sorted({name for row in rows.values() for name in row})
    columns = {name: np.array([rows[key].get(name, np.nan) for key in keys]) for name in names}
    total = {name: float(np.nansum(cells)) for name, cells in columns.items()}
    return Breakdown(Dimension.CATEGORY, keys, columns, total)


def channel(name: str, **values: float) -> ChannelRow:
    return ChannelRow(name, {key: Figure(key, value, Unit.MONEY) for key, value in values.items()})


def history(sales: list[float], start: date = COVERED.start) -> Trend:
    starts = tuple(add_months(start, place) for place in range(len(sales)))
    return Trend(Step.MONTH, starts, {"net_revenue": np.array(sales)}, np.ones(len(sales), dtype=np.bool_))


def month(day: int | None, *, complete: bool = True, costs: float = 3_000.0) -> BreakEvenMonth:
    pace = costs / day if day else costs / 62
    return BreakEvenMonth(date(2025, 12, 1), pace * np.arange(1, 32), costs, day, complete)
