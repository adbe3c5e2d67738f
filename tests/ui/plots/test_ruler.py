"""The shared time axis: which intervals are named, and that every name has room."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.ui.plots.time.ruler import GAP, Interval, Naming, tiers

WIDTHS = {
    Naming.WEEKDAY: 44.0, Naming.DAY: 14.0, Naming.WEEK: 14.0, Naming.MONTH: 32.0, Naming.LETTER: 9.0,
    Naming.QUARTER: 16.0, Naming.YEAR: 28.0, Naming.YEARS: 28.0, Naming.MONTH_YEAR: 90.0,
}  # fmt: skip
YEAR = date(2025, 1, 1), date(2026, 1, 1)


def named(first: date, end: date, step: Step, pixels: float) -> list[Naming]:
    fine, above = tiers(first, end, step, pixels / (end - first).days, WIDTHS)
    return [fine.naming] + ([above.naming] if above is not None else [])


def test_every_month_of_a_year_has_its_name_and_the_year_stands_under_them() -> None:
    fine, above = tiers(*YEAR, Step.MONTH, 780 / 365, WIDTHS)
    assert fine.naming is Naming.MONTH
    assert [one.start.month for one in fine.intervals] == list(range(1, 13))
    assert above is not None
    assert above.intervals == (Interval(date(2025, 1, 1), date(2026, 1, 1)),)


@pytest.mark.parametrize(
    ("years", "expected"),
    [(1, Naming.MONTH), (3, Naming.LETTER), (8, Naming.QUARTER), (20, Naming.YEAR), (60, Naming.YEARS)],
)
def test_names_grow_coarser_with_the_time_that_is_seen(years: int, expected: Naming) -> None:
    assert named(date(2000, 1, 1), date(2000 + years, 1, 1), Step.MONTH, 780)[0] is expected


def test_ten_days_have_their_weekdays_and_their_months_under_them() -> None:
    assert named(date(2025, 11, 24), date(2025, 12, 4), Step.DAY, 780) == [Naming.WEEKDAY, Naming.MONTH_YEAR]
    assert named(date(2025, 11, 1), date(2025, 12, 1), Step.DAY, 780) == [Naming.DAY, Naming.MONTH_YEAR]
    assert named(date(2025, 9, 1), date(2025, 12, 1), Step.DAY, 780) == [Naming.WEEK, Naming.MONTH_YEAR]


def test_nothing_finer_than_the_points_is_named() -> None:
    assert named(date(2025, 3, 1), date(2025, 5, 1), Step.MONTH, 780)[0] is Naming.MONTH
    assert named(date(2025, 3, 3), date(2025, 3, 24), Step.WEEK, 780)[0] is Naming.WEEK


def test_weeks_begin_on_monday_even_where_the_window_does_not() -> None:
    fine, _above = tiers(date(2025, 3, 5), date(2025, 4, 5), Step.WEEK, 20.0, WIDTHS)
    assert {one.start.weekday() for one in fine.intervals} == {0}
    assert fine.intervals[0].start == date(2025, 3, 3)


@given(
    st.dates(date(1990, 1, 1), date(2035, 1, 1)), st.integers(1, 9000), st.sampled_from(list(Step)),
    st.floats(80, 3000),
)  # fmt: skip
def test_intervals_cover_the_window_without_a_gap_and_names_have_room(
    first: date, days: int, step: Step, pixels: float
) -> None:
    end = first + timedelta(days=days)
    scale = pixels / days
    fine, above = tiers(first, end, step, scale, WIDTHS)
    for tier in (fine, above):
        if tier is None:
            continue
        assert tier.intervals[0].start <= first
        assert tier.intervals[-1].end >= end
        assert all(one.end == after.start for one, after in zip(tier.intervals, tier.intervals[1:], strict=False))
    if fine.naming is not Naming.YEARS:
        assert all((one.end - one.start).days * scale >= WIDTHS[fine.naming] + GAP for one in fine.intervals)
