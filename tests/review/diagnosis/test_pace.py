"""The course of growth."""

from datetime import date

import numpy as np
import pytest

from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.review.diagnosis.pace import Course, Pace, growth_of, pace_of

START, SEASON = date(2023, 1, 1), (0.8, 0.8, 0.9, 1, 1, 1, 0.9, 0.7, 1, 1.1, 1.5, 1.9)


def pace(sales: list[float], end: date | None = None) -> Pace:
    starts = [add_months(START, place) for place in range(len(sales))]
    complete = np.ones(len(sales), dtype=np.bool_)
    return pace_of(starts, np.array(sales), complete, end or add_months(START, len(sales)))


def seasonal(levels: list[float]) -> list[float]:
    return [level * SEASON[place % 12] for place, level in enumerate(levels)]


def test_growth_is_of_three_months_against_the_same_three_a_year_before() -> None:
    sales = np.arange(1.0, 17.0)
    found = growth_of(sales)
    assert np.isnan(found[:14]).all()
    assert found[14] == pytest.approx((13 + 14 + 15) / (1 + 2 + 3) - 1)
    assert found[15] == pytest.approx((14 + 15 + 16) / (2 + 3 + 4) - 1)


def test_nothing_grows_from_nothing() -> None:
    assert np.isnan(growth_of(np.array([0.0] * 12 + [5.0] * 6))[14:15]).all()


def test_a_plateau_is_dated_from_the_month_in_which_growth_fell_under_its_mark() -> None:
    found = pace(seasonal([100.0 * 1.03 ** min(place, 21) for place in range(36)]))
    assert found.course is Course.FLATTENING
    assert found.now == pytest.approx(0.0, abs=1e-9)
    assert found.recent == pytest.approx(0.0, abs=0.02)
    marked = found.months.index(found.since)  # type: ignore[arg-type]
    assert found.growth[marked] < 0.10 <= found.growth[marked - 1]
    assert found.last_months == Period(date(2025, 10, 1), date(2026, 1, 1))


def test_what_is_missing_is_what_the_growth_of_a_year_before_would_have_brought() -> None:
    found = pace([100.0 * 1.03 ** min(place, 21) for place in range(36)])
    assert found.before is not None
    assert found.missing == pytest.approx(found.sales[21:24].sum() * found.before)


@pytest.mark.parametrize(
    ("levels", "course"),
    [
        ([100.0] * 14, Course.TOO_SHORT),
        ([100.0 * 1.02**place for place in range(36)], Course.GROWING),
        ([100.0 * 1.02**place for place in range(16)], Course.GROWING),
        ([100.0 * 1.004**place for place in range(36)], Course.SLOW),
        ([100.0 * 0.99**place for place in range(36)], Course.SHRINKING),
        ([100.0 * 1.05 ** min(place, 13) for place in range(26)], Course.SLOW),  # a month short of a year before
    ],
)
def test_every_course_has_its_name(levels: list[float], course: Course) -> None:
    assert pace(seasonal(levels)).course is course


def test_sales_that_rise_again_are_no_plateau_though_the_year_still_looks_back_on_it() -> None:
    levels = [100.0 * 1.04 ** min(place, 18) for place in range(33)]
    flat = seasonal([*levels, *[levels[-1]] * 3])
    assert pace(flat).course is Course.FLATTENING
    dip = seasonal([*[100.0 * 1.04 ** min(place, 18) for place in range(28)], *[170.0] * 5, *[182.0] * 3])
    assert pace(dip).course is Course.RESTARTING


def test_only_the_last_unbroken_run_of_whole_months_counts() -> None:
    starts = [add_months(START, place) for place in range(20)]
    complete = np.ones(20, dtype=np.bool_)
    complete[3] = False
    found = pace_of(starts, np.full(20, 5.0), complete, date(2024, 8, 15))
    assert found.months[0] == date(2023, 5, 1)
    assert found.months[-1] == date(2024, 7, 1)  # August is cut by the end that is looked at


def test_a_shop_without_a_whole_month_has_no_course() -> None:
    found = pace([5.0], date(2023, 1, 20))
    assert (found.course, found.now, found.last_months, found.missing) == (Course.TOO_SHORT, None, None, 0.0)
