"""Lines cut to a window of time, for devices that clip nothing."""

import numpy as np
import pytest

from ecomkpi_desktop.ui.plots.time.cut import cut

TIMES = np.array([0.0, 10.0, 20.0, 30.0])
VALUES = np.array([0.0, 100.0, 50.0, 150.0])


def test_a_line_ends_where_it_crosses_the_edges_of_the_window() -> None:
    times, values = cut(TIMES, VALUES, (5.0, 25.0), (0.0, 200.0))
    assert times.tolist() == [5.0, 10.0, 20.0, 25.0]
    assert values.tolist() == [50.0, 100.0, 50.0, 100.0]


def test_what_crosses_an_edge_outside_the_visible_values_is_brought_to_them() -> None:
    _times, values = cut(TIMES, VALUES, (5.0, 29.0), (60.0, 120.0))
    assert values.tolist() == [60.0, 100.0, 50.0, 120.0]


def test_nothing_is_added_at_an_end_of_the_line_at_a_point_or_at_a_hole() -> None:
    times, values = cut(TIMES, VALUES, (-5.0, 20.0), (0.0, 200.0))
    assert times.tolist() == [0.0, 10.0, 20.0]
    holed = VALUES.copy()
    holed[0] = np.nan
    times, values = cut(TIMES, holed, (5.0, 40.0), (0.0, 200.0))
    assert times.tolist() == [10.0, 20.0, 30.0]
    assert values == pytest.approx([100.0, 50.0, 150.0])


def test_a_window_between_two_points_holds_a_piece_of_the_line() -> None:
    times, values = cut(TIMES, VALUES, (12.0, 18.0), (0.0, 200.0))
    assert times.tolist() == [12.0, 18.0]
    assert values == pytest.approx([90.0, 60.0])
