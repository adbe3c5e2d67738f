import math

import numpy as np
import pytest

from ecomkpi_desktop.review.chance import are_fewer, falls_short, is_lower


def test_a_share_is_smaller_when_its_distance_is_more_than_three_errors() -> None:
    # 100 of 1000 against 150 of 1000: pooled 12.5 %, error 1.479 points, distance 5 points: 3.38 errors
    assert are_fewer(100, 1000, 150, 1000)
    assert not are_fewer(108, 1000, 150, 1000)  # 2.80 errors
    assert not are_fewer(150, 1000, 100, 1000)


def test_a_mean_is_lower_when_its_distance_is_more_than_three_errors() -> None:
    assert is_lower(20.0, 10.0, 100, 24.5, 10.0, 100)  # error root 2
    assert not is_lower(20.0, 10.0, 100, 24.0, 10.0, 100)


def test_a_count_falls_short_of_what_was_expected_of_it() -> None:
    assert falls_short(450, 450, 100)  # 100 / 30
    assert not falls_short(450, 450, 80)
    assert not falls_short(550, 450, 100)


@pytest.mark.parametrize("numbers", [(0, 0, 0, 0), (0, 10, 0, 10), (10, 10, 10, 10), (1, 0, 1, 5)])
def test_nothing_is_said_where_there_is_nothing_to_compare(numbers: tuple[int, int, int, int]) -> None:
    assert not are_fewer(*numbers)


def test_without_a_spread_or_values_a_mean_is_not_lower() -> None:
    assert not is_lower(1.0, math.nan, 1, 2.0, 0.1, 100)
    assert not is_lower(1.0, 0.0, 50, 2.0, 0.0, 50)
    assert not falls_short(0, 0)


def test_luck_passes_the_mark_about_once_in_seven_hundred() -> None:
    draw = np.random.default_rng(7)
    pairs = draw.binomial(2000, 0.2, size=(20_000, 2))
    share = sum(are_fewer(first, 2000, second, 2000) for first, second in pairs.tolist()) / len(pairs)
    assert 0.0005 < share < 0.0025
