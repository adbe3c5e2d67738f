"""Seasonal adjustment: against a slow reference written with lists, and on series whose season is known."""

import math
import random
from datetime import date, timedelta

import numpy as np
import pytest

from ecomkpi_desktop.kpi.adjusted import Method, NoSeason, Season, centred_mean, season_of
from ecomkpi_desktop.kpi.period import add_months
from ecomkpi_desktop.kpi.results import Step


def months(count: int, first: date = date(2023, 1, 1)) -> tuple[date, ...]:
    return tuple(add_months(first, number) for number in range(count))


def days(count: int, first: date = date(2024, 3, 6)) -> tuple[date, ...]:
    return tuple(first + timedelta(days=number) for number in range(count))


def whole(count: int) -> "np.ndarray":
    return np.ones(count, dtype=np.bool_)


def slow_coefficients(values: list[float], places: list[int], cycle: int, *, ratio: bool) -> list[float]:
    """Return what the sheet of a controller gives."""
    half = cycle // 2
    found: dict[int, list[float]] = {place: [] for place in range(cycle)}
    for at in range(half, len(values) - half):
        around = values[at - half : at + half + 1]
        mean = (around[0] / 2 + sum(around[1:-1]) + around[-1] / 2) / cycle if cycle % 2 == 0 else sum(around) / cycle
        found[places[at]].append(values[at] / mean if ratio else values[at] - mean)
    means = [sum(found[place]) / len(found[place]) for place in range(cycle)]
    middle = sum(means) / cycle
    return [mean / middle if ratio else mean - middle for mean in means]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("ratio", [True, False])
def test_months_are_adjusted_as_a_controller_does_it_by_hand(seed: int, ratio: bool) -> None:
    draw = random.Random(seed)
    count, first = draw.randint(24, 61), add_months(date(2020, 1, 1), draw.randint(0, 11))
    values = [draw.uniform(50, 900) if ratio else draw.uniform(-500, 500) for _ in range(count)]
    starts = months(count, first)
    found = season_of(Step.MONTH, starts, np.array(values), whole(count))
    assert isinstance(found, Season)
    assert found.method is (Method.RATIO if ratio else Method.DIFFERENCE)
    places = [day.month - 1 for day in starts]
    expected = slow_coefficients(values, places, 12, ratio=ratio)
    assert found.coefficients == pytest.approx(expected, rel=1e-12, abs=1e-9)
    adjusted = found.without(np.array(values), starts)
    by_hand = [
        value / expected[place] if ratio else value - expected[place]
        for value, place in zip(values, places, strict=True)
    ]
    assert adjusted == pytest.approx(by_hand, rel=1e-12, abs=1e-9)


@pytest.mark.parametrize("seed", range(8))
def test_days_are_adjusted_by_weekday(seed: int) -> None:
    draw = random.Random(seed)
    count = draw.randint(56, 200)
    starts = days(count, date(2024, 1, 1) + timedelta(days=draw.randint(0, 6)))
    values = [draw.uniform(1, 90) for _ in starts]
    found = season_of(Step.DAY, starts, np.array(values), whole(count))
    assert isinstance(found, Season)
    expected = slow_coefficients(values, [day.weekday() for day in starts], 7, ratio=True)
    assert found.coefficients == pytest.approx(expected, rel=1e-12)
    assert found.observed.sum() == count - 6


def test_a_season_that_repeats_exactly_is_taken_out_wholly() -> None:
    season = np.array([0.8, 0.7, 0.9, 1.0, 1.1, 0.9, 0.8, 0.7, 1.0, 1.1, 1.6, 1.4])
    values = np.tile(season, 3) * 1_000
    found = season_of(Step.MONTH, months(36), values, whole(36))
    assert isinstance(found, Season)
    assert found.coefficients == pytest.approx(season / season.mean())
    assert found.without(values, months(36)) == pytest.approx(np.full(36, 1_000 * season.mean()))
    assert found.observed.tolist() == [2] * 12


def test_two_years_are_just_enough_and_each_coefficient_then_rests_on_one_year() -> None:
    values = np.linspace(100, 200, 24)
    found = season_of(Step.MONTH, months(24), values, whole(24))
    assert isinstance(found, Season)
    assert found.observed.tolist() == [1] * 12
    assert season_of(Step.MONTH, months(23), values[:23], whole(23)) == NoSeason(23, 24)


def test_a_month_that_is_not_over_does_not_count_and_a_hole_breaks_the_run() -> None:
    complete = whole(25)
    complete[-1] = False
    values = np.linspace(100, 200, 25)
    assert isinstance(season_of(Step.MONTH, months(25), values, complete), Season)
    values[3] = math.nan
    assert season_of(Step.MONTH, months(25), values, complete) == NoSeason(20, 24)


def test_weeks_have_no_method_and_nothing_at_all_is_no_season() -> None:
    assert season_of(Step.WEEK, days(3), np.ones(3), whole(3)) == NoSeason(3, 0)
    assert season_of(Step.MONTH, (), np.empty(0), whole(0)) == NoSeason(0, 24)


def test_a_weekday_without_any_sale_is_taken_out_by_difference() -> None:
    starts = days(70, date(2024, 1, 1))
    values = np.array([0.0 if day.weekday() == 6 else 10.0 for day in starts])
    found = season_of(Step.DAY, starts, values, whole(70))
    assert isinstance(found, Season)
    assert found.method is Method.DIFFERENCE
    assert found.without(values, starts) == pytest.approx(np.full(70, 60 / 7))


def test_the_mean_around_a_value_needs_half_a_cycle_on_both_sides() -> None:
    found = centred_mean(np.arange(14.0), 12)
    assert np.flatnonzero(np.isfinite(found)).tolist() == [6, 7]
    assert found[6] == pytest.approx(6.0)
    assert not np.isfinite(centred_mean(np.arange(12.0), 12)).any()
