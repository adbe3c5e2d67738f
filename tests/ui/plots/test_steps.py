from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.ui.plots.steps import StepKind, ladder_steps

AMOUNTS = {
    "gross_sales": 1000.0, "discounts": 50.0, "shipping_income": 20.0, "refunds": 70.0, "net_revenue": 900.0,
    "cogs": 400.0, "cm1": 500.0, "logistics_cost": 100.0, "payment_fees": 20.0, "marketplace_fees": 0.0,
    "cm2": 380.0, "marketing_spend": 400.0, "cm3": -20.0, "fixed_costs": 100.0, "operating_result": -120.0,
}


def test_every_step_begins_where_the_one_before_ended() -> None:
    steps = ladder_steps(AMOUNTS)
    for before, step in pairwise(steps):
        reached = step.end if step.kind is StepKind.LEVEL else step.start
        assert reached == pytest.approx(before.end)


def test_the_ladder_ends_at_the_last_level_that_is_known() -> None:
    steps = ladder_steps({**AMOUNTS, "cm3": None, "operating_result": None})
    assert steps[-1].id == "cm2"


def test_a_shop_without_a_marketplace_has_no_step_for_it() -> None:
    assert "marketplace_fees" not in [step.id for step in ladder_steps(AMOUNTS)]
    with_one = ladder_steps({**AMOUNTS, "marketplace_fees": 5.0})
    assert "marketplace_fees" in [step.id for step in with_one]


def test_shares_are_of_net_revenue_and_absent_without_it() -> None:
    assert {step.id: step.share for step in ladder_steps(AMOUNTS)}["cogs"] == pytest.approx(400 / 900)
    without = ladder_steps({**AMOUNTS, "net_revenue": 0.0})
    assert {step.share for step in without} == {None}


@given(st.dictionaries(st.sampled_from(sorted(AMOUNTS)), st.floats(-1e6, 1e6) | st.none()))
def test_whatever_is_known_the_ladder_ends_on_a_level(amounts: dict[str, float | None]) -> None:
    steps = ladder_steps(amounts)
    assert not steps or steps[-1].kind is StepKind.LEVEL
