"""Cohort triangles, against counting them by hand."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi.reference_customers import history
from tests.kpi.shops import Rows, order, selections, settings_of, shops, whole

FREE = settings_of(cost__default_rate=0, logistics__per_order=0, logistics__packaging=0, logistics__per_return=0,
                   payment__pct=0, payment__fixed=0)  # fmt: skip


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=shops(), selection=selections())
def test_the_triangle_is_that_of_the_definitions(rows: Rows, selection: Selection) -> None:
    shop = rows.reference()
    triangle = rows.engine().cohorts(selection)
    if shop.end_of_data is None:
        return
    until = shop.known_until(selection.period)
    first = {one: o for one, o in shop.cohort(selection.channels).items() if o.day < until}
    if not first:
        assert not triangle.customers.any()
        return
    for row, month in enumerate(triangle.months):
        mine = {one: o for one, o in first.items() if o.day.replace(day=1) == month}
        assert triangle.customers[row] == len(mine)
        total = 0.0
        for age in range(len(triangle.months)):
            start, end = add_months(month, age), add_months(month, age + 1)
            if start >= until or not mine:
                assert np.isnan(triangle.active[row, age])
                continue
            active = {o.customer for o in shop.visits() if o.customer in mine and start <= o.day < min(end, until)}
            assert triangle.active[row, age] == pytest.approx(len(active) / len(mine))
            for document, on, margin in (
                *((o, o.day, shop.cm2_of(o)) for o in shop.orders),
                *((r, r.counts_on, shop.cm2_of_refund(r)) for r in shop.refunds),
            ):
                if document.customer in mine and mine[document.customer].day <= on and start <= on < end:
                    total += margin if document.day < until else 0.0
            assert triangle.margin[row, age] == pytest.approx(total / len(mine), abs=1e-6)
            assert triangle.complete[row, age] == (end <= until and month >= shop.first_day)


def test_customers_who_come_back_each_month() -> None:
    days = [date(2024, 1, 10), date(2024, 2, 10), date(2024, 3, 10)]
    rows = [order(f"a{n}", day, 10.0, customer_id="1") for n, day in enumerate(days)]
    rows += [order("b", days[1], 30.0, customer_id="2"), order("end", date(2024, 3, 31), 1.0)]
    triangle = Rows(rows, settings=FREE).engine().cohorts(whole(date(2024, 1, 1), date(2024, 4, 1)))
    assert triangle.months == (date(2024, 1, 1), date(2024, 2, 1), date(2024, 3, 1))
    assert triangle.customers.tolist() == [1, 1, 0]
    assert triangle.active[0].tolist() == [1.0, 1.0, 1.0]
    assert triangle.active[1, :2].tolist() == [1.0, 0.0]
    assert triangle.margin[0].tolist() == [10.0, 20.0, 30.0]
    assert triangle.complete[1].tolist() == [True, True, False]


def test_a_refund_counts_in_the_month_of_its_order_once_it_is_made() -> None:
    sale = order("1", date(2024, 1, 10), 10.0, customer_id="1")
    back = order("R", date(2024, 2, 5), 10.0, is_refund=True, refund_of="1")
    last = order("end", date(2024, 2, 29), 1.0)
    engine = Rows([sale, back, last], settings=FREE).engine()
    february, later = (engine.cohorts(whole(date(2024, 1, 1), end)) for end in (date(2024, 2, 1), date(2024, 3, 1)))
    assert february.margin[0, 0] == 10.0
    assert later.margin[0].tolist() == [0.0, 0.0]
    assert later.months[-1] - later.months[0] == timedelta(days=31)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=shops(), selection=selections())
def test_ages_of_30_days_are_those_of_the_definitions(rows: Rows, selection: Selection) -> None:
    shop = rows.reference()
    triangle = rows.engine().cohorts_by_age(selection)
    if shop.end_of_data is None:
        assert triangle.months == ()
        return
    until = shop.known_until(selection.period)
    first = {one: o for one, o in shop.cohort(selection.channels).items() if o.day < until}
    for row, month in enumerate(triangle.months):
        mine = {one: o for one, o in first.items() if o.day.replace(day=1) == month}
        assert triangle.customers[row] == len(mine)
        total = 0.0
        for age in range(triangle.active.shape[1]):
            if month + timedelta(days=30 * age) >= until or not mine:
                assert np.isnan(triangle.active[row, age])
                assert np.isnan(triangle.margin[row, age])
                continue
            active = {
                o.customer for o in shop.visits()
                if o.customer in mine and o.day < until and (o.day - mine[o.customer].day).days // 30 == age
            }  # fmt: skip
            assert triangle.active[row, age] == pytest.approx(len(active) / len(mine))
            for customer, o in mine.items():
                known = [(on, cm2) for on, cm2, _ in history(shop, until, customer) if on < until]
                total += sum(cm2 for on, cm2 in known if (on - o.day).days // 30 == age)
            assert triangle.margin[row, age] == pytest.approx(total / len(mine), abs=1e-6)
            last = add_months(month, 1) - timedelta(days=1)
            over = last + timedelta(days=30 * (age + 1)) <= until
            assert triangle.complete[row, age] == (over and month >= shop.first_day)


def test_customers_of_the_first_and_of_the_last_day_of_a_month_have_ages_of_their_own() -> None:
    days = (date(2024, 1, 1), date(2024, 1, 31))
    rows = [order(f"{n}{turn}", day + timedelta(days=30 * turn), 10.0, customer_id=str(n))
            for n, day in enumerate(days) for turn in range(2)]  # fmt: skip
    rows.append(order("end", date(2024, 3, 30), 0.0))
    engine = Rows(rows, settings=FREE).engine()
    triangle = engine.cohorts_by_age(whole(date(2024, 1, 1), date(2024, 4, 1)))
    assert triangle.active[0].tolist() == [1.0, 1.0, 0.0]
    assert triangle.margin[0].tolist() == [10.0, 20.0, 20.0]
    assert triangle.complete[0].tolist() == [True, True, False]
    nobody = engine.cohorts_by_age(whole(date(2023, 1, 1), date(2023, 2, 1)))
    assert (nobody.months, nobody.customers.tolist()) == ((), [])
