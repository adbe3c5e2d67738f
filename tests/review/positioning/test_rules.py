"""Which position a category holds, and the rule that decided."""

import string
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.review.positioning.rules import RULES, Position, Thresholds, Traits, decide
from ecomkpi_desktop.settings.values import Settings

BOUNDS = Thresholds.of(Settings())
SOUND = Traits(margin=0.42, discounts=0.04, average=0.05, sales_share=0.2, known_cost=1.0)


def test_the_house_says_thirty_fifty_and_twenty_per_cent() -> None:
    assert (BOUNDS.floor, BOUNDS.ideal, BOUNDS.danger, BOUNDS.dear, BOUNDS.cheap) == (0.3, 0.5, 0.2, 105, 95)


@pytest.mark.parametrize(
    ("changes", "position", "code"),
    [
        ({"margin": None}, Position.UNKNOWN, "nothing_sold"),
        ({"sales_share": 0.019, "margin": 0.1, "discounts": 0.3}, Position.UNKNOWN, "too_small"),
        ({"known_cost": 0.49, "margin": 0.1, "discounts": 0.3}, Position.UNKNOWN, "costs_unknown"),
        ({"margin": -0.01}, Position.MIDDLE, "under_cost"),
        ({"margin": 0.29, "discounts": 0.06}, Position.MIDDLE, "thin_and_discounted"),
        ({"margin": 0.30, "discounts": 0.06}, Position.UNKNOWN, "price_unknown"),
        ({"margin": 0.29, "discounts": 0.05}, Position.UNKNOWN, "thin_price_unknown"),
        ({"margin": 0.50}, Position.PREMIUM, "rich_and_firm"),
        ({"margin": 0.60, "discounts": 0.06}, Position.UNKNOWN, "price_unknown"),
        ({"margin": 0.25, "price_index": 96.0}, Position.MIDDLE, "thin_at_their_price"),
        ({"margin": 0.25, "price_index": 120.0}, Position.MIDDLE, "thin_at_their_price"),
        ({"margin": 0.25, "price_index": 95.0}, Position.LOW_COST, "cheap_and_thin"),
        ({"margin": 0.20, "price_index": 80.0}, Position.LOW_COST, "cheap_and_thin"),
        ({"margin": 0.19, "price_index": 80.0}, Position.MIDDLE, "cheap_without_low_costs"),
        ({"margin": 0.35, "price_index": 90.0}, Position.LOW_COST, "cheap"),
        ({"margin": 0.35, "price_index": 105.0}, Position.PREMIUM, "dear"),
        ({"margin": 0.35, "price_index": 110.0, "discounts": 0.2}, Position.MIDDLE, "dear_but_discounted"),
        ({"margin": 0.55, "price_index": 100.0}, Position.PREMIUM, "rich_at_their_price"),
        ({"margin": 0.55, "price_index": 100.0, "discounts": 0.06}, Position.MIDDLE, "rich_but_discounted"),
        ({"margin": 0.42, "price_index": 100.0}, Position.MIDDLE, "at_their_price"),
    ],
)
def test_each_rule_decides_where_it_should(changes: dict[str, float], position: Position, code: str) -> None:
    rule = decide(replace(SOUND, **changes), BOUNDS)
    assert (rule.position, rule.code) == (position, code)


def test_every_rule_is_reached_by_the_cases_above() -> None:
    cases = test_each_rule_decides_where_it_should.pytestmark[0].args[1]
    assert {rule.code for rule in RULES} == {code for _changes, _position, code in cases}


shares = st.floats(0, 1)


@given(
    margin=st.one_of(st.none(), st.floats(-2, 1)), discounts=shares, average=shares,
    index=st.one_of(st.none(), st.floats(1, 500)), share=shares, known=st.one_of(st.none(), shares),
)  # fmt: skip
def test_some_rule_always_decides_and_nothing_false_is_said(
    margin: float | None, discounts: float, average: float, index: float | None, share: float, known: float | None
) -> None:
    traits = Traits(margin, discounts, average, index, share, known)
    position = decide(traits, BOUNDS).position
    if position is Position.LOW_COST:  # nobody is called cheap without a price to say so
        assert index is not None
        assert index <= BOUNDS.cheap
    if position is Position.PREMIUM:
        assert margin is not None
        assert margin >= BOUNDS.floor
    if margin is None or share < 0.02 or (known is not None and known < 0.5):
        assert position is Position.UNKNOWN


def test_thresholds_follow_the_settings() -> None:
    wanted = {
        "corridor.gross_margin_rate.floor": 0.4, "positioning.margin.ideal": 0.6, "positioning.margin.danger": 0.3,
        "positioning.price_index.premium": 110, "positioning.price_index.low_cost": 90,
    }  # fmt: skip
    settings = Settings()
    for key, value in wanted.items():
        settings = settings.with_value(key, value)
    assert Thresholds.of(settings) == Thresholds(0.4, 0.6, 0.3, 110, 90)


def test_the_words_of_every_rule_name_what_it_looked_at_only() -> None:
    known = {one.name for one in (*fields(Traits), *fields(Thresholds))} | {"paid_index"}
    for rule in RULES:
        names = {name for _text, name, _spec, _conversion in string.Formatter().parse(rule.text) if name}
        assert names <= known
        assert rule.text.endswith(".")
