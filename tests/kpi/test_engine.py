"""What holds of every shop: figures add up, do not depend on how the rows came, and move the right way."""

import os
import random
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.kpi import view as view_module
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.ladder import LADDER
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import Dimension, Step
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL, Selection
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import KEYS, Rows, order, selections, settings_of, shops, whole

many = settings(
    max_examples=int(os.environ.get("ECOMKPI_EXAMPLES", "20")), deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
JANUARY = whole(date(2024, 1, 1), date(2024, 2, 1))
DAY = date(2024, 1, 10)


def values(engine: Engine, selection: Selection) -> dict[str, float | None]:
    return {name: figure.value for name, figure in engine.figures(selection).items()}


def close(got: dict[str, float | None], wanted: dict[str, float | None]) -> None:
    assert got.keys() == wanted.keys()
    for name, value in wanted.items():
        assert got[name] == (None if value is None else pytest.approx(value, rel=1e-9, abs=1e-7)), name


@many
@given(rows=shops(), selection=selections())
def test_the_engine_returns_the_figures_of_the_registry_and_no_others(rows: Rows, selection: Selection) -> None:
    figures = rows.engine().figures(selection)
    assert list(figures) == [name for name, definition in REGISTRY.items() if not definition.on_demand]
    for name, figure in figures.items():
        assert figure.id == name
        assert figure.unit is REGISTRY[name].unit
        assert (figure.value is None) == (figure.reason is not None)
        assert set(figure.inputs) <= set(REGISTRY)
        assert figure.coverage is None or 0.0 <= figure.coverage <= 1.0


def test_the_inputs_of_a_figure_are_the_terms_of_its_definition() -> None:
    days = [date(2023, 12, 5) + timedelta(days=n) for n in range(40)]
    rows = Rows(
        [order(str(n), on, 50.0, customer_id=str(n % 7), channel="Ads", unit_cost=20.0) for n, on in enumerate(days)],
        spend=[{"day": DAY, "cost": 30.0, "channel": "Ads", "conversions": 4.0}],
        sessions=[{"day": DAY, "sessions": 400.0, "channel": "Ads"}],
        settings=settings_of(fixed_costs__monthly=10.0),
    )
    figures = rows.engine().figures(JANUARY)
    for name, figure in figures.items():
        assert tuple(figure.inputs) == REGISTRY[name].terms, name


@many
@given(rows=shops(), selection=selections(), seed=st.integers(0, 9))
def test_the_order_of_rows_is_irrelevant(rows: Rows, selection: Selection, seed: int) -> None:
    wanted = values(rows.engine(), selection)
    for part in (rows.orders, rows.refunds, rows.spend, rows.sessions, rows.fixed):
        random.Random(seed).shuffle(part)
    close(values(rows.engine(), selection), wanted)


@many
@given(rows=shops(), first=selections(), second=selections(), changed=st.sampled_from(sorted(KEYS)))
def test_other_settings_give_what_a_new_engine_gives(
    rows: Rows, first: Selection, second: Selection, changed: str
) -> None:
    facts = rows.facts()
    engine = Engine(facts, rows.settings)
    engine.figures(first)
    other = rows.settings.with_value(changed, KEYS[changed][-1])
    close(values(engine.with_settings(other), second), values(Engine(facts, other), second))
    unpaid = rows.settings.with_value("orders.count_unpaid", not rows.settings.get("orders.count_unpaid"))
    close(values(engine.with_settings(unpaid), second), values(Engine(facts, unpaid), second))
    close(values(engine.with_settings(other).with_settings(rows.settings), first), values(engine, first))


@many
@given(rows=shops(), selection=selections())
def test_every_dimension_adds_up_to_the_ladder(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    view = engine.view(selection)
    for dimension in Dimension:
        table = engine.by(dimension, selection)
        for name in LADDER:
            assert table.columns[name].sum() == pytest.approx(view.ladder[name], abs=1e-6), (dimension, name)
            assert table.total[name] == pytest.approx(view.ladder[name], abs=1e-6)
        assert len(set(table.keys)) == len(table.keys)


@many
@given(rows=shops(), selection=selections())
def test_large_dimensions_are_summed_as_small_ones(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    wanted = {dimension: engine.by(dimension, selection) for dimension in Dimension}
    for by_month in (4_000_000, 0):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("ecomkpi_desktop.kpi.split.CELLS_BY_DAY", -1)
            patch.setattr("ecomkpi_desktop.kpi.split.CELLS_BY_MONTH", by_month)
            other = rows.engine()
            for dimension, table in wanted.items():
                got = other.by(dimension, selection)
                for name, column in table.columns.items():
                    ours = dict(zip(table.keys, column.tolist(), strict=True))
                    theirs = dict(zip(got.keys, got.columns[name].tolist(), strict=True))
                    if name in LADDER:
                        for key in ours.keys() | theirs.keys():
                            assert theirs.get(key, 0.0) == pytest.approx(ours.get(key, 0.0), abs=1e-6)


@many
@given(rows=shops(), start=st.integers(-20, 150), cut=st.integers(1, 60), rest=st.integers(1, 60))
def test_splitting_a_period_adds_up(rows: Rows, start: int, cut: int, rest: int) -> None:
    engine = rows.engine()
    first = date(2023, 11, 20) + timedelta(days=start)
    middle = first + timedelta(days=cut)
    end = middle + timedelta(days=rest)
    left, right, both = (engine.view(whole(*span)) for span in ((first, middle), (middle, end), (first, end)))
    for name in LADDER:
        assert left.ladder[name] + right.ladder[name] == pytest.approx(both.ladder[name], abs=1e-6)
    assert left.fixed_costs + right.fixed_costs == pytest.approx(both.fixed_costs)
    assert left.sum("new_customers") + right.sum("new_customers") == both.sum("new_customers")


@many
@given(rows=shops(), selection=selections(), step=st.sampled_from(Step))
def test_the_steps_of_a_trend_add_up_to_the_period(rows: Rows, selection: Selection, step: Step) -> None:
    engine = rows.engine()
    shown = engine.trend(step, selection)
    ladder = engine.view(selection).ladder
    for name in LADDER:
        assert shown.columns[name].sum() == pytest.approx(ladder[name], abs=1e-6)
    assert shown.starts[0] == selection.period.start
    assert all(len(column) == len(shown.starts) == len(shown.complete) for column in shown.columns.values())


@many
@given(rows=shops(), selection=selections(), step=st.sampled_from(Step))
def test_the_customers_of_a_trend_are_those_of_each_step(rows: Rows, selection: Selection, step: Step) -> None:
    engine, shop = rows.engine(), rows.reference()
    assume(engine.facts.customers and shop.first_day is not None)
    shown = engine.trend(step, selection)
    ends = [*shown.starts[1:], selection.period.end]
    firsts = shop.first_orders()
    for place, (start, end) in enumerate(zip(shown.starts, ends, strict=True)):
        now = shop.active(Period(start, end), selection.channels)
        assert shown.columns["customers"][place] == len(now)
        assert shown.columns["returning_customers"][place] == sum(firsts[one].day < start for one in now)
        if place:
            earlier = shop.active(Period(shown.starts[place - 1], start), selection.channels)
            known = shown.starts[place - 1] >= shop.first_day and earlier
            wanted = len(now & earlier) / len(earlier) if known else np.nan
            assert shown.columns["retention_rate"][place] == pytest.approx(wanted, nan_ok=True)


@many
@given(rows=shops(), selection=selections(), factor=st.sampled_from([2.0, 10.0]))
def test_scaling_every_price_scales_the_revenue(rows: Rows, selection: Selection, factor: float) -> None:
    before = rows.engine().view(selection).ladder
    money = ("amount", "line_discount", "order_discount", "shipping", "refunded")
    for row in [*rows.orders, *rows.refunds]:
        row.update({name: row[name] * factor for name in money if row.get(name) is not None})
    after = rows.engine().view(selection).ladder
    for name in ("gross_sales", "discounts", "shipping_income", "refunds", "net_revenue"):
        assert after[name] == pytest.approx(before[name] * factor, abs=1e-5)


@many
@given(rows=shops(), selection=selections())
def test_a_higher_unit_cost_never_raises_cm1(rows: Rows, selection: Selection) -> None:
    rows.orders = [{**row, "refunded": None} for row in rows.orders if not row.get("is_refund")]
    rows.refunds = []
    before = rows.engine().view(selection).ladder["cm1"]
    for row in rows.orders:
        row["unit_cost"] = (row.get("unit_cost") or 0.0) + 1_000.0
    assert rows.engine().view(selection).ladder["cm1"] <= before + 1e-6


@many
@given(rows=shops(), selection=selections(), amount=st.integers(1, 20_000))
def test_a_refund_never_raises_net_revenue(rows: Rows, selection: Selection, amount: int) -> None:
    before = rows.engine().view(selection).ladder["net_revenue"]
    refund = {"refund_id": "new", "refunded_at": order("", DAY, 0)["ordered_at"], "amount": amount / 100}
    rows.refunds.append(refund)
    assert rows.engine().view(selection).ladder["net_revenue"] <= before + 1e-9


def test_a_refund_never_raises_the_margin_of_goods_sold_above_their_cost() -> None:
    sale = order("1", DAY, 100.0, unit_cost=40.0, sku="A")
    back = order("R", DAY, 100.0, is_refund=True, refund_of="1", sku="A")
    sold = values(Rows([sale]).engine(), JANUARY)
    returned = values(Rows([sale, back]).engine(), JANUARY)
    assert returned["return_credit"] == pytest.approx(0.8 * 40.0)
    assert returned["cm1"] < sold["cm1"]


def test_lines_discounted_below_nothing_do_not_cover_more_than_everything() -> None:
    rows = Rows([order("1", DAY, 10.0, unit_cost=1.0), order("2", DAY, 1.0, line_discount=5.0)])
    figures = rows.engine().figures(whole(DAY, DAY + timedelta(days=1)))
    assert figures["cost_coverage"].value == pytest.approx(10 / 6)
    assert figures["goods_cost"].coverage == 1.0
    below = Rows([order("1", DAY, 10.0), order("2", DAY, 1.0, line_discount=5.0, unit_cost=1.0)])
    assert below.engine().figures(whole(DAY, DAY + timedelta(days=1)))["cm1"].coverage == 0.0


def test_an_empty_shop_has_reasons_instead_of_figures() -> None:
    engine = Engine(Facts.build({}), Settings())
    figures = engine.figures(JANUARY)
    assert {name for name, figure in figures.items() if figure.value is not None} == {
        "media_spend", "marketing_beside", "marketing_spend", "acquisition_spend", "fixed_costs",
        "paid_new_customers", "ltv_horizon_months",
    }  # fmt: skip
    assert figures["net_revenue"].reason is Reason.NO_DATA
    assert engine.cohorts(JANUARY).months == ()
    assert engine.break_even(JANUARY) == ()
    assert engine.channels(JANUARY) == ()
    assert engine.reconciliation() == ()
    assert engine.covered() is None
    assert engine.rows("cm3", JANUARY).total == 0
    for dimension in Dimension:
        assert engine.by(dimension, JANUARY).total["cm3"] == 0.0
        engine.figures_by(dimension, JANUARY)
    assert len(engine.ltv_curves(JANUARY)) == 1
    for step in Step:
        assert not engine.trend(step, JANUARY).complete.any()


def test_a_period_without_data_is_not_zero() -> None:
    engine = Rows([order("1", DAY, 10.0, customer_id="1")]).engine()
    figures = engine.figures(whole(date(2030, 1, 1), date(2030, 2, 1)))
    for name in ("net_revenue", "cm3", "aov", "customers", "retention_rate", "operating_result", "units"):
        assert figures[name].value is None, name
    assert engine.covered() == Period(DAY, DAY + timedelta(days=1))


def test_orders_nobody_signed_have_no_customers() -> None:
    figures = Rows([order("1", DAY, 10.0)]).engine().figures(JANUARY)
    assert figures["identified_share"].value == 0.0
    for name in ("customers", "retention_rate", "ltv", "cac", "payback_months"):
        assert (figures[name].value, figures[name].reason) == (None, Reason.NO_IDENTITY)


def test_fixed_costs_belong_to_the_whole_shop() -> None:
    rows = Rows([order("1", DAY, 100.0, channel="SEO")], settings=settings_of(fixed_costs__monthly=31.0))
    engine = rows.engine()
    seo = Selection(JANUARY.period, frozenset({"SEO"}))
    for name in ("fixed_costs", "operating_result", "break_even_day", "break_even_revenue", "safety_margin"):
        assert engine.figures(JANUARY)[name].value is not None
        assert engine.figures(seo)[name].reason is Reason.WHOLE_SHOP
    table = engine.by(Dimension.CHANNEL, JANUARY)
    assert table.keys == ("SEO", NOT_ALLOCATED)
    assert table.columns["fixed_costs"].tolist() == [0.0, 31.0]
    assert engine.by(Dimension.CHANNEL, seo).keys == ("SEO",)


def test_orders_without_a_source_stay_visible() -> None:
    engine = Rows([order("1", DAY, 100.0), order("2", DAY, 50.0, channel="SEO")]).engine()
    assert engine.facts.channels == (UNKNOWN_CHANNEL, "SEO")
    only = Rows([order("2", DAY, 50.0, channel="SEO")]).engine()
    assert only.facts.channels == ("SEO",)


def test_spend_without_a_channel_stands_on_its_own_line() -> None:
    rows = Rows([order("1", DAY, 100.0, channel="SEO", customer_id="1")],
                spend=[{"day": DAY, "cost": 7.0}, {"day": DAY, "cost": 5.0, "channel": "Ads"}])  # fmt: skip
    table = rows.engine().by(Dimension.CHANNEL, JANUARY)
    assert dict(zip(table.keys, table.columns["marketing_spend"].tolist(), strict=True)) == {
        "Ads": 5.0, "SEO": 0.0, NOT_ALLOCATED: 7.0,
    }  # fmt: skip
    alone = Selection(JANUARY.period, frozenset({NOT_ALLOCATED}))
    assert rows.engine().figures(alone)["marketing_spend"].value == 7.0


def test_every_dimension_gives_figures_by_key() -> None:
    rows = Rows(
        [order("1", DAY, 100.0, sku="A", product="Cup", category="Kitchen", country="FR", channel="SEO"),
         order("2", date(2024, 2, 3), 50.0, product="Bowl", country="BE", channel="Ads")],
        spend=[{"day": DAY, "cost": 7.0}],
    )  # fmt: skip
    engine, both = rows.engine(), whole(date(2024, 1, 1), date(2024, 3, 1))
    keys = {dimension: [key for key, _ in engine.figures_by(dimension, both)] for dimension in Dimension}
    assert keys == {
        Dimension.CHANNEL: ["Ads", "SEO", NOT_ALLOCATED], Dimension.MONTH: ["2024-01", "2024-02"],
        Dimension.PRODUCT: ["A", "Bowl", NOT_ALLOCATED], Dimension.CATEGORY: ["Kitchen", NOT_ALLOCATED],
        Dimension.COUNTRY: ["BE", "FR", NOT_ALLOCATED],
    }  # fmt: skip
    assert engine.facts.product_names == ("Cup", "Bowl", "Cup")
    for dimension in Dimension:
        for _, figures in engine.figures_by(dimension, both):
            assert set(figures) <= set(REGISTRY)
            assert all(isinstance(figure, Figure) for figure in figures.values())
    by_product = dict(engine.figures_by(Dimension.PRODUCT, both))
    assert by_product["A"]["net_revenue"].value == 100.0
    assert by_product[NOT_ALLOCATED]["cm3_rate"].reason is Reason.NO_REVENUE


def test_channels_have_figures_of_their_own() -> None:
    rows = Rows(
        [order(str(n), DAY, 100.0, channel="Ads", customer_id=str(n)) for n in range(40)]
        + [order(f"s{n}", DAY, 100.0, channel="SEO") for n in range(5)],
        spend=[{"day": DAY, "cost": 400.0, "channel": "Ads"}],
        sessions=[{"day": DAY, "sessions": 800.0, "channel": "Ads"}],
    )  # fmt: skip
    ads, seo = rows.engine().channels(JANUARY)
    assert (ads.channel, seo.channel) == ("Ads", "SEO")
    assert ads.figures["cac"].value == 10.0
    assert ads.figures["conversion_rate"].value == 0.05
    assert seo.figures["conversion_rate"].reason is Reason.NO_SESSIONS
    wanted = {"orders", "net_revenue", "cm2", "cm3", "marketing_spend", "new_customers", "cac", "ltv", "ltv_cac",
              "payback_months", "sessions", "conversion_rate", "aov"}  # fmt: skip
    assert wanted <= set(ads.figures)


def test_sessions_of_the_whole_site_are_compared_with_all_orders() -> None:
    sales = [order("1", DAY, 100.0, channel="Ads"), order("2", DAY, 10.0)]
    rows = Rows(sales, sessions=[{"day": DAY, "sessions": 50.0}])
    assert rows.engine().figures(JANUARY)["conversion_rate"].value == 0.04


def test_old_sums_of_periods_are_let_go() -> None:
    engine = Rows([order("1", DAY, 10.0, customer_id="1"), order("end", date(2024, 6, 30), 0.0)]).engine()
    for days in range(1, 140):
        wanted = 10.0 if days > 9 else 0.0
        got = engine.view(whole(date(2024, 1, 1), date(2024, 1, 1) + timedelta(days=days))).ladder["net_revenue"]
        assert got == wanted
        engine.ltv_curves(whole(date(2024, 1, 1), date(2024, 1, 1) + timedelta(days=days)))
    assert view_module.View(engine._cubes, engine._fixed, JANUARY).ladder["net_revenue"] == 10.0


def test_rates_that_change_hold_from_their_day_on() -> None:
    dated = Settings().with_value("logistics.per_order", 2.0).with_value("logistics.per_order", 5.0, date(2024, 1, 15))
    rows = Rows([order("1", DAY, 10.0), order("2", date(2024, 1, 20), 10.0)], settings=dated)
    assert rows.engine().figures(JANUARY)["order_logistics"].value == 2.0 + 5.0 + 2 * 0.5
    assert replace(rows, settings=Settings()).engine().figures(JANUARY)["order_logistics"].value == 2 * 4.5


def test_the_vat_on_goods_worth_less_than_nothing_decides_whether_anything_was_collected() -> None:
    """Goods of -10 HT and shipping of 11 TTC: 11 - 12 is collected, so that no fee is due."""
    shop = Rows(
        orders=[
            order("1", date(2024, 1, 5), 10.0, order_discount=20.0, shipping=11.0, shipping_ttc=True),
            order("2", date(2024, 1, 5), 100.0),
        ],
        settings=settings_of(payment__pct=0.0, payment__fixed=1.0, vat__default_rate=0.2),
    )
    figures = shop.engine().figures(whole(date(2024, 1, 1), date(2024, 2, 1)))
    assert figures["payment_fees"].value == pytest.approx(shop.reference().ladder(
        Period(date(2024, 1, 1), date(2024, 2, 1)))["payment_fees"])  # fmt: skip
