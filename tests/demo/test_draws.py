"""Chance that falls the same way everywhere."""

import numpy as np

from ecomkpi_desktop.demo.draws import Draws


def test_the_same_subject_draws_the_same_numbers() -> None:
    assert Draws(7, "lines").uniform(5).tolist() == Draws(7, "lines").uniform(5).tolist()


def test_another_subject_or_seed_draws_others() -> None:
    first = Draws(7, "lines").uniform(5).tolist()
    assert first != Draws(7, "people").uniform(5).tolist()
    assert first != Draws(8, "lines").uniform(5).tolist()


def test_the_stream_is_the_one_the_shop_was_told_with() -> None:
    assert np.round(Draws(1, "x").uniform(3), 6).tolist() == [0.506385, 0.623188, 0.328953]


def test_a_choice_is_as_frequent_as_its_weight() -> None:
    chosen = Draws(1, "weights").choice([1.0, 3.0, 0.0], 20_000)
    assert abs((chosen == 1).mean() - 0.75) < 0.01
    assert chosen.max() == 1


def test_a_choice_by_row_keeps_to_the_weights_of_its_row() -> None:
    weights = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    rows = np.array([0, 1] * 50)
    assert Draws(1, "rows").choice_by(weights, rows).tolist() == [0, 2] * 50


def test_events_have_the_mean_and_the_spread_of_poisson() -> None:
    events = Draws(1, "events").poisson(np.full((200, 100), 4.2))
    assert events.shape == (200, 100)
    assert abs(events.mean() - 4.2) < 0.06
    assert abs(events.var() - 4.2) < 0.15


def test_waiting_times_have_mean_one() -> None:
    assert abs(Draws(1, "waiting").waiting(50_000).mean() - 1) < 0.02
