"""Periods and the windows they are compared with."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.period import Period


def test_whole_months_are_compared_with_as_many_months() -> None:
    assert Period(date(2024, 3, 1), date(2024, 5, 1)).before() == Period(date(2024, 1, 1), date(2024, 3, 1))


def test_other_spans_are_compared_with_as_many_days() -> None:
    assert Period(date(2024, 3, 2), date(2024, 3, 12)).before() == Period(date(2024, 2, 21), date(2024, 3, 2))


def test_the_year_before_of_a_leap_day_is_the_28th() -> None:
    assert Period(date(2024, 2, 29), date(2024, 3, 1)).year_before() == Period(date(2023, 2, 28), date(2023, 3, 1))


def test_months_are_cut_to_the_period() -> None:
    months = list(Period(date(2023, 12, 15), date(2024, 2, 2)).months())
    assert [(one.start, one.days) for one in months] == [
        (date(2023, 12, 15), 17), (date(2024, 1, 1), 31), (date(2024, 2, 1), 1),
    ]  # fmt: skip


def test_an_empty_period_is_none() -> None:
    with pytest.raises(ValueError, match="is not after"):
        Period(date(2024, 1, 1), date(2024, 1, 1))


def test_the_window_that_ends_on_a_day_is_as_long_in_months_where_both_are_made_of_them() -> None:
    february = Period(date(2024, 2, 1), date(2024, 3, 1))
    assert february.ending(date(2025, 1, 1)) == Period(date(2024, 12, 1), date(2025, 1, 1))
    assert february.ending(date(2025, 1, 15)) == Period(date(2024, 12, 17), date(2025, 1, 15))
    assert Period(date(2024, 3, 2), date(2024, 3, 12)).ending(date(2024, 5, 1)) == Period(
        date(2024, 4, 21), date(2024, 5, 1)
    )
