from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.ui.plots.dates import Grain, date_ticks, day_at, seconds_of


def test_a_day_keeps_its_place_over_a_change_of_clocks() -> None:
    for day in (date(2024, 3, 31), date(2024, 10, 27), date(2024, 2, 29)):
        assert day_at(seconds_of(day)) == day


def test_two_years_are_shown_by_quarters_on_first_days_of_months() -> None:
    found = date_ticks(seconds_of(date(2023, 1, 1)), seconds_of(date(2025, 1, 1)), 9)
    assert [tick.day for tick in found][:3] == [date(2023, 1, 1), date(2023, 4, 1), date(2023, 7, 1)]
    assert {tick.grain for tick in found} == {Grain.MONTH}
    assert found[0].starts_year


def test_weeks_begin_on_the_first_day_of_the_week() -> None:
    found = date_ticks(seconds_of(date(2024, 5, 1)), seconds_of(date(2024, 6, 5)), 6, first_weekday=0)
    assert {tick.day.weekday() for tick in found} == {0}


def test_a_view_beyond_the_calendar_does_not_fail() -> None:
    assert day_at(-1e15) == date(1900, 1, 1)
    assert day_at(1e15) == date(2999, 12, 31)


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(1, 4000), st.integers(1, 15))
def test_ticks_are_inside_in_order_and_about_as_many_as_fit(first: date, days: int, most: int) -> None:
    start = seconds_of(first)
    end = start + days * 86_400.0
    found = [tick.day for tick in date_ticks(start, end, most)]
    assert found == sorted(set(found))
    assert all(day_at(start) <= day <= day_at(end) for day in found)
    assert len(found) <= most + 2
