"""A rule is silent on shops without its cause and speaks on shops with it, whatever the draws."""

from collections.abc import Callable

import numpy as np
import pytest

from tests.review.random_shops import MONTHS, Plan, each_month

LAST = slice(MONTHS - 12, MONTHS)  # the year looked at
SEEDS = range(8)
# What the shop of a plan may have whatever its draws: dials that its settings judge.
WATCHED = {
    "turnover_up_margin_down", "channel_loses_money", "channel_turned", "channel_turning", "marginal_cac_above_ltv",
    "cac_up", "cohorts_earn_less", "cohorts_return_less", "logistics_per_order_up", "discount_share_up", "plateau",
    "platforms_overclaim", "costs_unknown", "category_loses_money", "category_in_the_middle", "break_even_late",
    "break_even_missed", "source_stale", "data_stale", "cm3_rate_below", "gross_margin_rate_below",
}  # fmt: skip


def changed(values: float, last: object) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    found = each_month(values)
    found[LAST] = last
    return found


def flattening(plan: Plan) -> None:
    plan.level = 60 * 1.04 ** np.minimum(np.arange(MONTHS), 22)


def weaker_newcomers(plan: Plan) -> None:
    plan.basket[LAST] *= 0.65


def disloyal_newcomers(plan: Plan) -> None:
    plan.level = plan.level * 4
    plan.again[LAST] = 0.06
    plan.basket[LAST] *= 1.22  # what they no longer order later they order at once


def a_wall(plan: Plan) -> None:
    """Twice the spend for the same customers."""
    plan.level = each_month(150.0)
    plan.cac = changed(8.0, 24.0)


def nobody_more(plan: Plan) -> None:
    """Twice the spend while the ads bring fewer."""
    plan.level = each_month(150.0)
    plan.paid = changed(0.4, 0.33)
    plan.cac = changed(8.0, 24.0)


def a_channel_that_turned(plan: Plan) -> None:
    plan.cac[-3:] = 45.0


def a_channel_that_is_turning(plan: Plan) -> None:
    plan.level = each_month(300.0)
    plan.cac = changed(6.0, np.linspace(6.0, 25.0, 12))


def a_losing_channel(plan: Plan) -> None:
    plan.cac[LAST] = 45.0


def dearer_parcels(plan: Plan) -> None:
    plan.shipping[LAST] = 6.0


def more_discounts(plan: Plan) -> None:
    plan.discount[LAST] = 0.12


def overclaiming(plan: Plan) -> None:
    plan.claimed = 1.8


CAUSES: list[tuple[str, Callable[[Plan], None]]] = [
    ("plateau", flattening),
    ("cohorts_earn_less", weaker_newcomers),
    ("cohorts_return_less", disloyal_newcomers),
    ("marginal_cac_above_ltv", a_wall),
    ("marginal_cac_above_ltv", nobody_more),
    ("channel_turned", a_channel_that_turned),
    ("channel_turning", a_channel_that_is_turning),
    ("channel_loses_money", a_losing_channel),
    ("cac_up", a_wall),
    ("logistics_per_order_up", dearer_parcels),
    ("discount_share_up", more_discounts),
    ("platforms_overclaim", overclaiming),
]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_sound_shop_has_none_of_them(seed: int) -> None:
    assert not Plan(seed).codes() & WATCHED


@pytest.mark.parametrize("seed", [11, 12])
@pytest.mark.parametrize(("code", "cause"), CAUSES, ids=lambda one: getattr(one, "__name__", None) or str(one))
def test_each_rule_speaks_on_a_shop_with_its_cause(code: str, cause: Callable[[Plan], None], seed: int) -> None:
    plan = Plan(seed)
    cause(plan)
    assert code in plan.codes()


@pytest.mark.parametrize("seed", [21, 22, 23, 24])
def test_a_shop_that_only_grows_by_season_neither_flattens_nor_turns(seed: int) -> None:
    plan = Plan(seed, level=each_month(120.0))
    # Margins have a season of their own: promotions before Christmas, every year.
    for year in range(3):
        plan.discount[12 * year + 10 : 12 * year + 12] = 0.2
    assert not plan.codes() & {"plateau", "channel_turning", "channel_turned", "cohorts_earn_less"}


@pytest.mark.parametrize("seed", [31, 32, 33])
def test_a_change_that_chance_explains_is_not_told(seed: int) -> None:
    """Forty new customers a month, of whom a few less come back: real, and not to be seen in so few."""
    plan = Plan(seed, level=each_month(40.0), again=changed(0.20, 0.18), cac=changed(8.0, 8.5))
    assert not plan.codes() & {"cohorts_return_less", "cohorts_earn_less", "marginal_cac_above_ltv"}


@pytest.mark.parametrize("seed", range(40, 52))
def test_a_small_shop_that_never_grew_has_no_plateau_by_luck(seed: int) -> None:
    assert "plateau" not in Plan(seed, level=each_month(25.0)).codes()
