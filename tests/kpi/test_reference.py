"""The engine against the slow reading of the definitions, on random small shops."""

import os
from collections.abc import Mapping
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.lifetime import margin_curve, revenue_curve
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from tests.kpi.reference import Shop
from tests.kpi.shops import Rows, selections, shops

# The nightly command raises the number of shops.
thorough = settings(
    max_examples=int(os.environ.get("ECOMKPI_EXAMPLES", "40")), deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip


def same(got: float | None, wanted: float | None, dust: float = 1e-6) -> None:
    assert got == (None if wanted is None else pytest.approx(wanted, rel=1e-9, abs=dust))


def covered(shop: Shop, period: Period) -> bool:
    return shop.first_day is not None and period.start < shop.end_of_data and period.end > shop.first_day


@thorough
@given(rows=shops(), selection=selections())
def test_the_engine_agrees_with_the_slow_reading_of_the_definitions(rows: Rows, selection: Selection) -> None:
    shop, engine = rows.reference(), rows.engine()
    figures = engine.figures(selection)
    check_ladder(shop, figures, selection)
    check_customers(shop, figures, selection)
    check_lifetime(shop, engine, selection)
    check_flows(shop, figures, selection)
    check_conversion(shop, figures, selection)
    check_channels(shop, engine, selection)


def check_ladder(shop: Shop, figures: Mapping[str, Figure], selection: Selection) -> None:
    if not covered(shop, selection.period):
        assert figures["net_revenue"].value is None
        return
    for name, value in shop.ladder(selection.period, selection.channels).items():
        same(figures[name].value, value, shop.dust)


def check_customers(shop: Shop, figures: Mapping[str, Figure], selection: Selection) -> None:
    if not covered(shop, selection.period) or not any(who is not None for who in shop.customer_of.values()):
        assert figures["customers"].value is None
        return
    period, channels = selection.period, selection.channels
    first = shop.cohort(channels)
    now = shop.active(period, channels)
    same(figures["customers"].value, len(now))
    same(figures["new_customers"].value, sum(period.contains(o.day) for o in first.values()))
    same(figures["returning_customers"].value, sum(shop.first_orders()[c].day < period.start for c in now))
    before = period.before()
    then = shop.active(before, channels)
    known = shop.first_day <= before.start and before.end <= shop.end_of_data
    same(figures["retention_rate"].value, len(then & now) / len(then) if then and known else None)
    for window in (90, 180, 365):
        same(figures[f"repurchase_rate_{window}"].value, shop.repurchase(window, period, channels))
    same(figures["repurchase_delay_median_days"].value, shop.delays(period, channels))


def check_lifetime(shop: Shop, engine: Engine, selection: Selection) -> None:
    if shop.end_of_data is None:
        return
    view = engine.view(selection)
    assert view.known_until == to_day(shop.known_until(selection.period))
    for curve, revenue in ((margin_curve, False), (revenue_curve, True)):
        got = curve(view, 8)
        wanted = shop.by_age(selection.period, 8, selection.channels, revenue=revenue)
        assert got.observed.tolist() == [observed for observed, _ in wanted]
        for mean, (observed, value) in zip(got.mean.tolist(), wanted, strict=True):
            if observed:
                same(mean, value, shop.dust)


def check_flows(shop: Shop, figures: Mapping[str, Figure], selection: Selection) -> None:
    period, channels = selection.period, selection.channels
    same(figures["marketing_spend"].value, shop.spend(period, channels))
    same(figures["acquisition_spend"].value, shop.spend(period, channels, "acquisition"))
    same(figures["sessions"].value, shop.flow(shop.sessions_rows, "sessions", period, channels) or None)
    same(figures["fixed_costs"].value, shop.fixed_costs(period) if channels is None else None)


def check_conversion(shop: Shop, figures: Mapping[str, Figure], selection: Selection) -> None:
    period = selection.period
    names = {shop.channel(row.get("channel")) for row in shop.sessions_rows} - {None}
    if selection.channels is not None:
        names &= selection.channels
    visits = {name: shop.flow(shop.sessions_rows, "sessions", period, [name]) for name in names}
    measured = {name for name, count in visits.items() if count > 0}
    bought, total = shop.ladder(period, measured)["orders"], sum(visits.values())
    if not measured and selection.channels is None:
        bought, total = shop.ladder(period)["orders"], shop.flow(shop.sessions_rows, "sessions", period)
    same(figures["conversion_rate"].value, bought / total if total else None)


TINY_ORDER = {
    "order_id": "#000", "ordered_at": datetime(2023, 11, 20), "amounts_ttc": True, "amount": 1.0,  # noqa: DTZ001
    "line_discount": 0.86, "tax_rate": 0.2, "unit_cost": 0.85, "line_kind": "product", "refunded": 25.5,
}  # fmt: skip


@thorough
@given(rows=shops())
@example(rows=Rows(orders=[TINY_ORDER]))  # refunded 180 times its worth: what is rounded grows as much
def test_break_even_is_that_of_the_definitions(rows: Rows) -> None:
    shop = rows.reference()
    if shop.first_day is None:
        return
    for month in rows.engine().break_even(Selection(Period(shop.first_day, shop.end_of_data))):
        fixed = shop.fixed_costs(Period(month.month, add_months(month.month, 1)))
        same(month.fixed_costs, fixed)
        cumulative = 0.0
        reached = None
        for number, value in enumerate(month.cumulative.tolist()):
            on = month.month + timedelta(days=number)
            cumulative += shop.ladder(Period(on, on + timedelta(days=1)))["cm3"]
            same(value, cumulative, shop.dust)
            if reached is None and fixed > 0 and cumulative >= fixed - 1e-9:
                reached = number + 1
        assert month.day == reached


def check_channels(shop: Shop, engine: Engine, selection: Selection) -> None:
    table = engine.by(Dimension.CHANNEL, selection)
    for place, name in enumerate(table.keys):
        mine = shop.ladder(selection.period, [name])
        for column in ("net_revenue", "cogs", "other_costs", "cm2", "marketing_spend", "cm3", "orders"):
            same(float(table.columns[column][place]), mine[column], shop.dust)
    everything = shop.ladder(selection.period, selection.channels)
    for column in ("net_revenue", "cm3", "orders"):
        same(float(table.columns[column].sum()), everything[column], shop.dust)
    assert NOT_ALLOCATED not in table.keys[:-1]
