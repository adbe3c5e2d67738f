"""The month that runs, and the year with its season."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given

from ecomkpi_desktop.kpi.break_even import seasonal_point
from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.period import Period, add_months
from tests.kpi import reference_customers as slow
from tests.kpi.shops import Rows, order, shops
from tests.kpi.test_facts import FREE
from tests.kpi.test_reference import same, thorough

PLAIN = FREE.with_value("cost.default_rate", 0.0).with_value("fixed_costs.monthly", 300.0)


def daily(first: date, last: date, amount: float = 10.0, weekend: float = 10.0) -> Rows:
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    rows = [order(str(on), on, weekend if on.weekday() > 4 else amount) for on in days]
    return Rows(rows, settings=PLAIN)


def test_weekdays_to_come_are_like_those_that_were() -> None:
    forecast = daily(date(2024, 1, 1), date(2024, 6, 14), weekend=40.0).engine().month_forecast()
    assert (forecast.month, forecast.known, forecast.fixed_costs) == (date(2024, 6, 1), 14, pytest.approx(300.0))
    figures = forecast.figures
    assert figures["forecast_net_revenue"].value == 20 * 10.0 + 10 * 40.0  # June 2024 has ten days of weekend
    assert figures["forecast_cm3"].value == 600.0
    assert figures["forecast_cm3"].interval == (600.0, 600.0)  # the past had no error: every week was the same
    assert forecast.past_errors.tolist() == [0.0] * 4  # February to May: January has no four weeks behind it
    assert figures["forecast_break_even_day"].value == 15
    assert forecast.cumulative[-1] == 600.0


def test_the_interval_is_the_error_of_the_same_forecast_in_the_past() -> None:
    rows = daily(date(2024, 1, 1), date(2024, 5, 10))
    rows.orders.append(order("sale", date(2024, 4, 20), 310.0))
    forecast = rows.engine().month_forecast()
    assert forecast.past_errors.tolist() == pytest.approx([-310.0, 0.0, 0.0])
    low, high = forecast.figures["forecast_cm3"].interval
    assert (high - low) / 2 == pytest.approx(1.959963984540054 * 310.0 / 3**0.5)


def test_too_short_a_past_gives_no_forecast() -> None:
    forecast = daily(date(2024, 1, 1), date(2024, 1, 27)).engine().month_forecast()
    assert {figure.reason for figure in forecast.figures.values()} == {Reason.NOT_COVERED}
    assert forecast.cumulative[-1] == 270.0
    assert daily(date(2024, 1, 1), date(2024, 1, 28)).engine().month_forecast().figures["forecast_cm3"].value == 310.0
    assert Rows().engine().month_forecast() is None


def test_a_month_that_is_over_is_not_forecast() -> None:
    forecast = daily(date(2024, 1, 1), date(2024, 1, 31)).engine().month_forecast()
    assert forecast.figures["forecast_cm3"].value == 310.0
    assert forecast.figures["forecast_cm3"].interval == (310.0, 310.0)
    assert forecast.figures["forecast_break_even_day"].value == 30


def test_a_forecast_can_fail_to_cover_the_fixed_costs() -> None:
    rows = daily(date(2024, 1, 1), date(2024, 3, 20), 1.0, 1.0)
    figure = rows.engine().month_forecast().figures["forecast_break_even_day"]
    assert (figure.value, figure.reason) == (None, Reason.NOT_REACHED)
    rows.settings = FREE
    figure = rows.engine().month_forecast().figures["forecast_break_even_day"]
    assert (figure.value, figure.reason) == (None, Reason.NO_FIXED_COSTS)


@thorough
@given(rows=shops())
def test_the_forecast_is_that_of_the_definitions(rows: Rows) -> None:
    shop = rows.reference()
    forecast = rows.engine().month_forecast()
    if forecast is None:
        assert shop.first_day is None
        return
    month = (shop.end_of_data - timedelta(days=1)).replace(day=1)
    assert (forecast.month, forecast.known) == (month, (shop.end_of_data - month).days)
    figures = forecast.figures
    if figures["forecast_cm3"].value is None:
        assert (shop.end_of_data - shop.first_day).days < 28
        return
    for name in ("cm3", "net_revenue"):
        same(figures[f"forecast_{name}"].value, sum(slow.forecast(shop, month, forecast.known, name)))
    for back, error in enumerate(forecast.past_errors.tolist(), 1):
        first = add_months(month, -back)
        length = (add_months(first, 1) - first).days
        truth = shop.ladder(Period(first, add_months(first, 1)))["cm3"]
        same(error, sum(slow.forecast(shop, first, min(forecast.known, length), "cm3")) - truth)


def test_a_year_is_judged_with_its_season() -> None:
    sales = {1: 120.0, 4: 150.0, 7: 260.0, 10: 60.0}  # by quarter, evenly by day
    days = [date(2023, 1, 1) + timedelta(days=n) for n in range(365)]
    rows = []
    for on in days:
        first = date(2023, (on.month - 1) // 3 * 3 + 1, 1)
        length = (add_months(first, 3) - first).days
        rows.append(order(str(on), on, sales[first.month] * 1_000 / length, unit_cost=0.8 * sales[first.month] * 1_000
                          / length))  # fmt: skip
    engine = Rows(rows, settings=FREE.with_value("fixed_costs.monthly", 100_000 / 12)).engine()
    point = engine.seasonal_break_even(2023)
    assert point.day == date(2023, 9, 20)
    assert point.even_day == date(2023, 11, 6)
    assert point.complete
    assert point.fixed_costs == pytest.approx(100_000)
    assert point.months.sum() == pytest.approx(118_000)
    assert point.reason is None
    after = engine.seasonal_break_even(2024)
    assert (after.day, after.reason) == (None, Reason.NOT_COVERED)
    assert np.isnan(after.months).all()


def test_a_year_that_runs_shows_the_months_known() -> None:
    point = daily(date(2024, 1, 3), date(2024, 2, 10)).engine().seasonal_break_even(2024)
    assert (point.day, point.even_day, point.complete, point.reason) == (None, None, False, Reason.NOT_REACHED)
    assert point.months[:2].tolist() == [290.0, 100.0]
    assert np.isnan(point.months[2:]).all()


def test_a_year_without_fixed_costs_or_without_its_beginning_has_no_point() -> None:
    rows = daily(date(2024, 1, 4), date(2024, 2, 10))
    assert rows.engine().seasonal_break_even(2024).reason is Reason.NOT_COVERED
    assert Rows().engine().seasonal_break_even(2024).reason is Reason.NO_DATA
    rows = daily(date(2024, 1, 1), date(2024, 2, 10))
    rows.settings = FREE
    assert rows.engine().seasonal_break_even(2024).reason is Reason.NO_FIXED_COSTS


def test_what_is_reached_on_the_last_moment_of_a_day_is_reached_that_day() -> None:
    quarter = [Period(date(2024, 1, 1), date(2024, 4, 1))]
    assert seasonal_point(quarter, [91.0], 91.0) == date(2024, 3, 31)
    assert seasonal_point(quarter, [91.0], 31.0) == date(2024, 1, 31)
    assert seasonal_point(quarter, [91.0], 31.5) == date(2024, 2, 1)


@thorough
@given(rows=shops())
def test_the_seasonal_point_is_the_first_day_that_covers_the_year(rows: Rows) -> None:
    shop = rows.reference()
    point = rows.engine().seasonal_break_even(2024)
    if shop.first_day is None or shop.first_day > date(2024, 1, 3) or shop.end_of_data <= date(2024, 1, 1):
        assert point.day is None
        return
    fixed = shop.fixed_costs(Period(date(2024, 1, 1), date(2025, 1, 1)))
    same(point.fixed_costs, fixed)
    total, found, on = 0.0, None, date(2024, 1, 1)
    while on < min(shop.end_of_data, date(2025, 1, 1)):
        total += slow.day_of(shop, on, "cm3")
        if found is None and fixed > 0 and total >= fixed - 1e-9 * max(fixed, 1.0):
            found = on
        on += timedelta(days=1)
    assert point.day == found
    same(float(np.nansum(point.months)), total)
