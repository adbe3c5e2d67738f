"""The lines of the hidden-cost audit: each once, with a setting that exists and bounds around it."""

import pytest

from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.cost_lines import FIRST_COSTS, HIDDEN_COSTS, CostLine
from ecomkpi_desktop.settings.plausible import UNCERTAIN, bound_keys, is_open, is_range
from ecomkpi_desktop.settings.values import Settings

LINES = (*HIDDEN_COSTS, *FIRST_COSTS)


def test_there_are_twenty_hidden_costs_each_answered_by_a_setting_of_its_own() -> None:
    assert len(HIDDEN_COSTS) == 20
    assert len({line.code for line in LINES}) == len({line.key for line in LINES}) == len(LINES)


def test_nothing_that_the_ladder_holds_already_is_declared_a_second_time() -> None:
    assert {line.key for line in LINES if not line.is_own} == set(UNCERTAIN)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.code)
def test_a_line_has_the_type_of_its_setting_and_bounds_that_differ(line: CostLine) -> None:
    option = option_for(line.key)
    assert option.type is line.type
    assert option.dated
    low, high = (float(option_for(key).default) for key in bound_keys(line.key))
    assert low < high
    assert not line.is_own or (option.default, low) == (0.0, 0.0)  # nil until answered


def test_a_range_is_bounds_of_ones_own_around_the_value_in_force() -> None:
    key = "hidden.service"
    low, high = bound_keys(key)
    both = Settings().with_value(low, 1.0).with_value(high, 2.0)
    assert not is_range(Settings(), key)
    assert not is_range(Settings().with_value(low, 1.0), key)
    assert is_range(both, key)
    assert is_range(both.with_value(key, 1.5), key)
    assert not is_range(both.with_value(key, 3.0), key)  # answered otherwise since
    assert [is_open(one, key) for one in (Settings(), both, Settings().with_value(key, 1.5))] == [True, True, False]
