"""Days and order numbers that the files lack."""

from datetime import date, timedelta

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.gaps import DayGap, NumberGap, day_gaps, number_gaps
from tests.kpi.reference import Row
from tests.kpi.shops import order, table_of

START = date(2024, 1, 1)


def on(*numbers: int) -> list[date]:
    return [START + timedelta(days=number) for number in numbers]


def orders(days: list[date], each: int = 1, **more: object) -> list[Row]:
    return [order(f"{day}-{number}-x{day:%j}", day, 10.0, **more) for day in days for number in range(each)]


def orders_numbered(*numbers: int, name: str = "#{}", **more: object) -> list[Row]:
    return [order(name.format(number), START, 10.0, **more) for number in numbers]


def test_a_week_without_orders_in_a_busy_shop_is_told() -> None:
    found = day_gaps({Kind.ORDERS: table_of(Kind.ORDERS, orders(on(*range(30), *range(37, 60)), each=3))})
    assert found == (DayGap("orders", "", to_day(START) + 30, to_day(START) + 37),)


def test_quiet_days_of_a_small_shop_are_chance() -> None:
    assert day_gaps({Kind.ORDERS: table_of(Kind.ORDERS, orders(on(*range(0, 60, 3))))}) == ()


def test_each_shop_has_its_own_gaps() -> None:
    rows = [*orders(on(*range(60)), each=4, shop="A"), *orders(on(*range(20), *range(30, 60)), each=4, shop="B")]
    assert [gap.source for gap in day_gaps({Kind.ORDERS: table_of(Kind.ORDERS, rows)})] == ["B"]


@pytest.mark.parametrize(("days", "told"), [((*range(10), *range(12, 30)), True), ((*range(0, 30, 2),), False)])
def test_a_day_missing_from_daily_spend_is_told(days: tuple[int, ...], told: bool) -> None:
    rows: list[Row] = [{"platform": "Google Ads", "day": day, "cost": 1.0} for day in on(*days)]
    found = day_gaps({Kind.SPEND: table_of(Kind.SPEND, rows)})
    assert bool(found) is told
    if told:
        assert found == (DayGap("spend", "Google Ads", to_day(START) + 10, to_day(START) + 12),)


def test_a_row_over_several_days_covers_them() -> None:
    rows: list[Row] = [
        {"property": "site", "day": START, "day_to": on(30)[0], "sessions": 9.0},
        {"property": "site", "day": on(32)[0], "sessions": 9.0},
    ]
    found = day_gaps({Kind.SESSIONS: table_of(Kind.SESSIONS, rows)})
    assert [(gap.start, gap.end) for gap in found] == [(to_day(START) + 31, to_day(START) + 32)]


def test_missing_order_numbers_are_counted_and_the_first_run_named() -> None:
    table = table_of(Kind.ORDERS, orders_numbered(*range(1001, 1051), *range(1053, 1101), *range(1102, 1110)))
    assert number_gaps(table) == (NumberGap("", "#1051", "#1052", 3, 109),)


def test_numbers_that_do_not_follow_one_another_are_no_gaps() -> None:
    assert number_gaps(table_of(Kind.ORDERS, orders_numbered(*range(0, 2000, 7)))) == ()
    assert number_gaps(table_of(Kind.ORDERS, orders_numbered(*range(60), name="FR{0}-A-{0}"))) == ()
    assert number_gaps(table_of(Kind.ORDERS, orders_numbered(1, 2, 5))) == ()


def test_each_shop_and_each_style_of_number_counts_by_itself() -> None:
    rows = [
        *orders_numbered(*range(100), shop="A"), *orders_numbered(*range(40), *range(41, 100), shop="B"),
        *orders_numbered(*range(60), name="R{}", is_refund=True, shop="A"),
    ]  # fmt: skip
    assert number_gaps(table_of(Kind.ORDERS, rows)) == (NumberGap("B", "#40", "#40", 1, 100),)


def test_without_orders_nothing_is_missing() -> None:
    assert day_gaps({}) == ()
    assert number_gaps(None) == ()
    assert number_gaps(table_of(Kind.ORDERS, [])) == ()


def test_rows_without_a_day_say_nothing_of_days() -> None:
    undated: Row = {"platform": "Meta Ads", "cost": 1.0}
    assert day_gaps({Kind.SPEND: table_of(Kind.SPEND, [undated])}) == ()
    dated: list[Row] = [{"platform": "Google Ads", "day": day, "cost": 1.0} for day in on(*range(9))]
    assert day_gaps({Kind.SPEND: table_of(Kind.SPEND, [undated, *dated])}) == ()
