"""Answers to a cost line as changes of the settings, each taken back by the next."""

from datetime import date

from ecomkpi_desktop.models.cost_answers import estimated, known, none, unknown
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS, marketplace_line
from ecomkpi_desktop.settings.plausible import bound_keys, is_range
from ecomkpi_desktop.settings.values import Settings

TODAY = date(2026, 1, 5)
LINES = {line.code: line for line in HIDDEN_COSTS}
SERVICE = LINES["service"]


def test_a_value_keeps_what_was_given_for_earlier_days() -> None:
    before = Settings().with_value(SERVICE.key, 1.0).with_value(SERVICE.key, 1.2, date(2025, 1, 1), "Invoice")
    after = known(before, SERVICE, 1.4, TODAY)
    assert [(one.valid_from, one.value, one.note) for one in after.history(SERVICE.key)] == [
        (None, 1.0, ""), (date(2025, 1, 1), 1.4, "Invoice"),
    ]  # fmt: skip
    assert after.history(SERVICE.key)[-1].set_on == TODAY


def test_a_range_counts_its_middle() -> None:
    after = estimated(Settings(), SERVICE, 2.0, 1.0, TODAY)
    assert after.number(SERVICE.key) == 1.5
    assert [after.number(key) for key in bound_keys(SERVICE.key)] == [1.0, 2.0]
    assert is_range(after, SERVICE.key)


def test_a_value_none_and_not_known_take_a_range_back() -> None:
    ranged = estimated(Settings(), SERVICE, 1.0, 2.0, TODAY)
    for after in (known(ranged, SERVICE, 1.5, TODAY), none(ranged, SERVICE, TODAY), unknown(ranged, SERVICE)):
        assert not is_range(after, SERVICE.key)
    assert none(ranged, SERVICE, TODAY).number(SERVICE.key) == 0.0
    assert unknown(ranged, SERVICE) == Settings()


def test_no_markdown_is_all_of_the_goods_sold_again() -> None:
    line = LINES["returns_markdown"]
    assert none(Settings(), line, TODAY).number(line.key) == 1.0


def test_the_fee_of_one_marketplace_leaves_the_bounds_of_all_of_them() -> None:
    line = marketplace_line("Amazon")
    bounds = Settings().with_value(bound_keys(line.key)[1], 0.3)
    assert unknown(known(bounds, line, 0.15, TODAY), line) == bounds
