"""What customers brought in their first days, against sums made by hand."""

from datetime import date
from statistics import stdev

import pytest

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi.shops import Rows, order

MARCH = Period(date(2024, 3, 1), date(2024, 4, 1))
SPRING = Selection(Period(date(2024, 3, 1), date(2024, 7, 1)))


def shop() -> Rows:
    """Three customers of March, one of February, and an order late enough to end the data in June."""
    rows = Rows()
    for number, who, day, amount, channel in (
        ("1", "anna", date(2024, 3, 2), 100.0, "Ads"), ("2", "anna", date(2024, 3, 20), 50.0, "Mail"),
        ("3", "anna", date(2024, 4, 1), 70.0, "Mail"),  # thirty days after the first: too late
        ("4", "bert", date(2024, 3, 31), 40.0, "Ads"), ("5", "bert", date(2024, 3, 31), 10.0, "Ads"),
        ("6", "cleo", date(2024, 3, 10), 30.0, "Mail"), ("7", "dora", date(2024, 2, 28), 500.0, "Ads"),
        ("8", "dora", date(2024, 3, 3), 500.0, "Ads"), ("9", "emil", date(2024, 6, 30), 1.0, "Ads"),
    ):  # fmt: skip
        rows.orders.append(order(number, day, amount, customer_id=who, channel=channel, sku="A", unit_cost=0.0))
    return rows


def test_each_customer_is_followed_for_the_same_days_and_no_longer() -> None:
    engine = shop().engine()
    found = engine.early_worth(SPRING, MARCH, 30)
    assert found is not None
    cm2 = engine.costing.order_cm2.tolist()
    assert found.customers == 3
    assert found.returned == 1  # anna on the 20th; two orders of bert's on one day are one visit
    # orders in order of day: dora, anna 100, dora, cleo, anna 50, bert 40, bert 10, anna 70, emil
    worth = [cm2[1] + cm2[4], cm2[5] + cm2[6], cm2[3]]
    assert found.margin == pytest.approx(sum(worth) / 3)
    assert found.deviation == pytest.approx(stdev(worth))


def test_only_those_who_came_by_the_channels_looked_at_are_followed_through_all_their_orders() -> None:
    engine = shop().engine()
    found = engine.early_worth(SPRING.through(frozenset({"Ads"})), MARCH, 30)
    assert found is not None
    cm2 = engine.costing.order_cm2.tolist()
    assert found.customers == 2
    assert found.margin == pytest.approx((cm2[1] + cm2[4] + cm2[5] + cm2[6]) / 2)


def test_a_refund_counts_by_its_own_day_so_that_old_cohorts_have_no_more_time_for_theirs() -> None:
    rows = shop()
    before = rows.engine().early_worth(SPRING, MARCH, 30)
    late = {**order("R1", date(2024, 5, 2), 100.0, customer_id="anna", channel="Ads", sku="A"),
            "is_refund": True, "refund_of": "1"}  # fmt: skip
    rows.orders.append(late)
    after = rows.engine().early_worth(SPRING, MARCH, 30)
    assert before == after
    rows.orders[-1] = {**late, "ordered_at": late["ordered_at"].replace(month=3, day=25)}
    in_time = rows.engine().early_worth(SPRING, MARCH, 30)
    assert before is not None
    assert in_time is not None
    assert in_time.margin < before.margin - 20


def test_nothing_is_said_while_the_youngest_are_too_young_or_the_file_begins_later() -> None:
    engine = shop().engine()
    assert engine.early_worth(Selection(Period(MARCH.start, date(2024, 4, 29))), MARCH, 30) is None
    assert engine.early_worth(Selection(Period(MARCH.start, date(2024, 4, 30))), MARCH, 30) is not None
    january = Period(date(2024, 1, 1), date(2024, 2, 1))
    assert engine.early_worth(SPRING, january, 30) is None


def test_orders_without_a_customer_say_nothing_of_customers() -> None:
    rows = Rows(orders=[order("1", date(2024, 3, 2), 100.0), order("2", date(2024, 6, 30), 1.0)])
    assert rows.engine().early_worth(SPRING, MARCH, 30) is None
