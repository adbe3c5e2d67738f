"""What if a lever moves: the dials as one system."""

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Scope, Selection
from ecomkpi_desktop.kpi.whatif.base import Base, base_of
from ecomkpi_desktop.kpi.whatif.levers import KINDS, Lever, Scenario, bounds, present
from ecomkpi_desktop.kpi.whatif.outcome import OUTCOMES, outcome
from ecomkpi_desktop.kpi.whatif.sensitivity import goal_seek, tornado
from tests.kpi.shops import Rows, order, selections, settings_of, shops, whole

YEAR = Selection(Period(date(2024, 1, 1), date(2024, 7, 1)))


def rows() -> Rows:
    """Return two years of a shop: sixty customers, each back after five weeks, refunds, spend and visits."""
    orders, refunds = [], []
    for number in range(60):
        day = date(2023, 6, 1) + timedelta(days=6 * number)
        for turn in range(3):
            on = day + timedelta(days=35 * turn)
            name = f"{number}-{turn}"
            orders.append(order(name, on, 80.0 + number, customer_id=str(number), shipping=5.0, tax_rate=0.2))
            if number % 10 == 0:
                refunds.append({"order_id": name, "refunded_at": orders[-1]["ordered_at"], "amount": 20.0,
                                "amounts_ttc": False})  # fmt: skip
    months = [date(2023 + month // 12, month % 12 + 1, 1) for month in range(5, 24)]
    return Rows(
        orders=orders, refunds=refunds,
        spend=[{"day": day, "cost": 60.0, "channel": "Google Ads"} for day in months],
        sessions=[{"day": day, "sessions": 400.0} for day in months],
        settings=settings_of(fixed_costs__monthly=150.0, ltv__horizon_months=6, cost__default_rate=0.4),
    )  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Engine:
    return rows().engine()


@pytest.fixture(scope="module")
def base(engine: Engine) -> Base:
    found = base_of(engine, YEAR)
    assert found is not None
    return found


def moved(base: Base, **levers: float) -> Mapping[str, float | None]:
    return outcome(base, Scenario(values={Lever(name): value for name, value in levers.items()}))


def test_nothing_moved_gives_the_figures_of_the_period(engine: Engine, base: Base) -> None:
    figures, found = engine.figures(YEAR), outcome(base, Scenario())
    assert set(found) == set(OUTCOMES)
    for name, value in found.items():
        assert figures[name].value is not None, name
        assert value == pytest.approx(figures[name].value), name


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(shop=shops(), selection=selections())
def test_nothing_moved_gives_the_figures_of_any_shop(shop: Rows, selection: Selection) -> None:
    engine = shop.engine()
    base = base_of(engine, selection)
    if base is None:
        return
    figures, found = engine.figures(selection), outcome(base, Scenario())
    for name in ("net_revenue", "cm1", "cm2", "cm3", "operating_result", "marketing_spend", "orders"):
        assert found[name] == pytest.approx(figures[name].value, abs=1e-6), name


def test_a_lever_put_where_it_stands_moves_nothing(base: Base) -> None:
    still = outcome(base, Scenario())
    for lever in Lever:
        now = present(base, lever)
        assert now is not None
        assert moved(base, **{lever: now}) == pytest.approx(still)


def test_conversion_brings_orders_at_the_same_spend(base: Base) -> None:
    now, found = outcome(base, Scenario()), moved(base, conversion=2 * base.number("conversion_rate"))
    assert found["orders"] == pytest.approx(2 * base.number("orders"))
    assert found["marketing_spend"] == now["marketing_spend"]
    assert found["cac"] == pytest.approx(base.number("cac") / 2)
    assert found["cm2"] == pytest.approx(2 * base.number("cm2"))


def test_retention_moves_the_orders_of_those_who_come_back_and_the_ltv(base: Base) -> None:
    found = moved(base, retention=base.number("retention_rate") / 2)
    new, orders = base.number("new_customers"), base.number("orders")
    assert found["orders"] == pytest.approx(new + (orders - new) / 2)
    assert found["new_customers"] == new
    assert found["ltv"] is not None
    assert base.first_margin is not None
    assert base.first_margin < found["ltv"] < base.number("ltv")


def test_a_cac_of_its_own_makes_the_spend(base: Base) -> None:
    found = moved(base, cac=10.0)
    assert found["marketing_spend"] == pytest.approx(10.0 * base.number("new_customers"))
    assert found["ltv_cac"] == pytest.approx(base.number("ltv") / 10.0)
    assert moved(base, cac=0.0)["ltv_cac"] is None


def test_a_point_of_product_cost_costs_a_point_of_goods_less_the_credit_on_returns(base: Base) -> None:
    now = present(base, Lever.PRODUCT_COST)
    assert now == pytest.approx(0.4)
    found = moved(base, product_cost=0.41)["cm1"]
    assert found is not None
    lost = base.number("cm1") - found
    assert lost == pytest.approx(0.01 * base.number("goods_revenue") - base.number("return_credit") / 40)


def test_logistics_fixed_costs_and_returns_take_what_they_say(base: Base) -> None:
    orders = base.number("orders")
    shipping = base.number("order_logistics") / orders
    assert moved(base, shipping=shipping + 1)["cm2"] == pytest.approx(base.number("cm2") - orders)
    fixed = moved(base, fixed_costs=0.0)
    assert fixed["operating_result"] == pytest.approx(base.number("cm3"))
    assert (fixed["break_even_day"], fixed["break_even_revenue"]) == (None, None)
    kept = moved(base, return_rate=0.0)
    assert kept["net_revenue"] == pytest.approx(base.number("ordered_revenue"))
    assert kept["cm2"] is not None
    assert kept["cm2"] > base.number("cm2")


def test_the_break_even_day_comes_later_with_higher_costs(base: Base) -> None:
    now = outcome(base, Scenario())["break_even_day"]
    assert now is not None
    cheap, dear = (moved(base, fixed_costs=150.0 * factor)["break_even_day"] for factor in (0.3, 2.0))
    assert cheap is not None
    assert cheap < now
    assert dear is None or dear > now
    assert moved(base, fixed_costs=1e9)["break_even_day"] is None


def test_fixed_costs_can_be_typed_from_nothing() -> None:
    free = rows()
    free.settings = free.settings.without("fixed_costs.monthly")
    base = base_of(free.engine(), YEAR)
    assert base is not None
    assert outcome(base, Scenario())["break_even_day"] is None
    assert moved(base, fixed_costs=150.0)["break_even_day"] is not None
    assert moved(base, fixed_costs=150.0)["fixed_costs"] == pytest.approx(150.0 * base.months)


@pytest.mark.parametrize("lever", list(Lever))
def test_better_is_better_for_every_lever(base: Base, lever: Lever) -> None:
    low, high = bounds(base, lever)
    steps = [low + (high - low) * step / 8 for step in range(9)]
    results = [moved(base, **{lever: value})["operating_result"] or 0.0 for value in steps]
    wanted = sorted(results, reverse=KINDS[lever].better < 0)
    assert results == wanted


def test_the_tornado_puts_the_strongest_lever_first(base: Base) -> None:
    found = tornado(base, Scenario(), "cm3")
    widths = [swing.width for swing in found]
    assert widths == sorted(widths, reverse=True)
    assert {swing.lever for swing in found} == set(Lever) - {Lever.FIXED_COSTS}
    by_lever = {swing.lever: swing for swing in found}
    assert by_lever[Lever.CAC].more == pytest.approx(base.number("cm3") - base.number("acquisition_spend") / 10)
    assert by_lever[Lever.CAC].less == pytest.approx(base.number("cm3") + base.number("acquisition_spend") / 10)


def test_the_goal_is_reached_where_goal_seek_says(base: Base) -> None:
    cac = goal_seek(base, Scenario(), Lever.CAC, "ltv_cac", 2 * base.number("ltv_cac"))
    assert cac == pytest.approx(base.number("cac") / 2)
    rate = goal_seek(base, Scenario(), Lever.PRODUCT_COST, "operating_result", 0.0)
    assert rate is not None
    assert moved(base, product_cost=rate)["operating_result"] == pytest.approx(0.0, abs=1e-6)


def test_what_no_lever_can_reach_has_no_answer(base: Base) -> None:
    assert goal_seek(base, Scenario(), Lever.AOV, "cm3", 1e12) is None
    assert goal_seek(base, Scenario(), Lever.FIXED_COSTS, "cm3", 0.0) is None
    unknown = replace(base, figures={name: value for name, value in base.figures.items() if name != "cac"})
    assert goal_seek(unknown, Scenario(), Lever.CAC, "ltv_cac", 3.0) is None
    nobody = replace(base, figures={**base.figures, "new_customers": 0.0})
    assert goal_seek(nobody, Scenario(), Lever.CONVERSION, "cac", 5.0) is None


def test_a_lever_can_be_put_back() -> None:
    scenario = Scenario("a").moved(Lever.AOV, 50.0).moved(Lever.CAC, 9.0).moved(Lever.AOV, None)
    assert scenario == Scenario("a", {Lever.CAC: 9.0})


def test_without_orders_or_with_part_of_the_shop_there_is_nothing_to_move(engine: Engine) -> None:
    assert base_of(engine, whole(date(2020, 1, 1), date(2020, 2, 1))) is None
    assert base_of(engine, YEAR.through(frozenset(["Google Ads"]))) is None
    assert base_of(engine, YEAR.within(Scope(countries=frozenset(["FR"])))) is None
    assert base_of(Rows().engine(), YEAR) is None


def test_levers_without_data_cannot_be_moved() -> None:
    blind = rows()
    blind.sessions = []
    base = base_of(blind.engine(), YEAR)
    assert base is not None
    assert present(base, Lever.CONVERSION) is None
    assert Lever.CONVERSION not in {swing.lever for swing in tornado(base, Scenario(), "cm3")}
    young = replace(base, first_margin=None)
    assert outcome(young, Scenario())["ltv"] == base.number("ltv")
    assert moved(young, aov=50.0)["ltv"] is None


def test_bounds_hold_the_present_value(base: Base) -> None:
    for lever in Lever:
        low, high = bounds(base, lever)
        now = present(base, lever)
        assert now is not None
        assert low <= now <= high
    nothing = replace(base, figures={**base.figures, "fixed_costs": 0.0, "return_rate_value": 0.0})
    assert bounds(nothing, Lever.FIXED_COSTS) == (0.0, 100.0)
    assert bounds(nothing, Lever.RETURN_RATE) == (0.0, 1.0)


def test_a_shop_without_refunds_can_try_some() -> None:
    calm = rows()
    calm.refunds = []
    base = base_of(calm.engine(), YEAR)
    assert base is not None
    assert moved(base, return_rate=0.1)["net_revenue"] == pytest.approx(0.9 * base.number("ordered_revenue"))


def test_no_order_left_means_no_quotients(base: Base) -> None:
    found = moved(base, conversion=0.0)
    assert (found["orders"], found["aov"], found["cm3_rate"], found["ltv"], found["cac"]) == (0, None, None, None, None)
    assert not any(value is not None and math.isnan(value) for value in found.values())
