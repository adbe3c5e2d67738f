import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.ui.plots.scale import Scale, finite_range, round_range, round_step, ticks


def test_a_value_goes_to_its_pixel_and_back() -> None:
    scale = Scale(0.0, 200.0, 300.0, 100.0)
    assert scale.pixel(50.0) == 250.0
    assert scale.value(250.0) == 50.0
    assert scale.clamped(500.0) == 100.0


def test_a_scale_without_length_is_refused() -> None:
    with pytest.raises(ValueError, match="no length"):
        Scale(1.0, 1.0, 0.0, 10.0)


def test_steps_are_round() -> None:
    assert round_step(100.0, 5) == 20.0
    assert round_step(0.07, 4) == pytest.approx(0.02)
    assert round_step(3.0, 8, whole=True) == 1.0


def test_ticks_do_not_drift_and_zero_has_no_sign() -> None:
    found = ticks(-0.3, 0.3, 6)
    assert 0.0 in found
    assert math.copysign(1.0, found[found.index(0.0)]) == 1.0
    assert found == pytest.approx([-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3])


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e9), st.integers(1, 12))
def test_ticks_lie_inside_and_are_few(low: float, span: float, count: int) -> None:
    found = ticks(low, low + span, count)
    assert len(found) <= count + 1
    assert all(low - span * 1e-6 <= tick <= low + span * (1 + 1e-6) for tick in found)


def test_a_range_for_bars_holds_zero() -> None:
    assert round_range(30.0, 47.0) == (0.0, 50.0)
    assert round_range(-8.0, -3.0) == (-8.0, 0.0)
    assert round_range(0.0, 0.0) == (0.0, 1.0)


def test_numbers_that_are_not_available_have_no_range() -> None:
    assert finite_range([math.nan], []) is None
    assert finite_range([math.nan, 2.0], [7.0]) == (2.0, 7.0)
