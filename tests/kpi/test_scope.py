"""Countries, categories, new and returning customers: parts that add up to the whole, and what they cannot tell."""

import math
import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.figure import Figure, Reason
from ecomkpi_desktop.kpi.results import Dimension, Step
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Buyers, Scope, Selection
from tests.kpi.shops import Rows, order, selections, settings_of, shops, whole

thorough = settings(
    max_examples=int(os.environ.get("ECOMKPI_EXAMPLES", "40")), deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
COUNTRIES = ("FR", "BE", NOT_ALLOCATED)
CATEGORIES = ("Livres", "Vins", NOT_ALLOCATED)
MONEY = (
    "gross_sales", "discounts", "shipping_income", "refunds", "refunded_goods", "goods_cost", "landed_costs",
    "return_credit", "cm1", "logistics_cost", "payment_fees", "marketplace_fees", "other_costs", "cm2", "collected",
    "paid_back", "units",
    "identified_revenue", "value_with_known_cost",
)  # fmt: skip
DOCUMENTS = ("orders", "counted_orders", "loss_making_orders", "refund_documents", "refunded_orders")


def same(got: float | None, wanted: float | None) -> None:
    assert got == (None if wanted is None else pytest.approx(wanted, rel=1e-9, abs=1e-6))


def only(**names: object) -> Scope:
    """Return a scope of one country, category or kind of buyer."""
    return Scope(**{key: frozenset([name]) if key != "buyers" else name for key, name in names.items()})  # type: ignore[arg-type]


def add_up(engine: Engine, selection: Selection, scopes: Iterable[Scope], names: Iterable[str]) -> None:
    everything = engine.figures(selection)
    parts = [engine.figures(selection.within(scope)) for scope in scopes]
    for name in names:
        if everything[name].value is not None:
            same(sum(part[name].value or 0.0 for part in parts), everything[name].value)


@thorough
@given(rows=shops(), selection=selections())
def test_countries_add_up_to_everything(rows: Rows, selection: Selection) -> None:
    add_up(rows.engine(), selection, [only(countries=name) for name in COUNTRIES], (*MONEY, *DOCUMENTS))


@thorough
@given(rows=shops(), selection=selections())
def test_categories_add_up_to_everything(rows: Rows, selection: Selection) -> None:
    add_up(rows.engine(), selection, [only(categories=name) for name in CATEGORIES], MONEY)


@thorough
@given(rows=shops(), selection=selections())
def test_products_add_up_to_everything(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    keys = (*engine.facts.products, NOT_ALLOCATED)
    add_up(engine, selection, [only(products=name) for name in keys], MONEY)


@thorough
@given(rows=shops(), selection=selections(), category=st.sampled_from([None, *CATEGORIES]))
def test_the_scope_of_a_product_says_what_its_row_says(
    rows: Rows, selection: Selection, category: str | None
) -> None:
    engine = rows.engine()
    around = Scope() if category is None else only(categories=category)
    table = engine.by(Dimension.PRODUCT, selection.within(around))
    for row, name in enumerate(table.keys):
        figures = engine.figures(selection.within(replace(around, products=frozenset([name]))))
        if figures["cm2"].value is not None:
            for figure_id in ("gross_sales", "discounts", "shipping_income", "refunds", "cogs", "cm1", "cm2", "units"):
                same(float(table.columns[figure_id][row]), figures[figure_id].value)


@thorough
@given(rows=shops(), selection=selections())
def test_new_and_returning_customers_bring_what_is_identified(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    parts = [engine.figures(selection.within(only(buyers=buyers))) for buyers in Buyers]
    if (known := engine.figures(selection)["identified_revenue"].value) is not None:
        same(sum(part["identified_revenue"].value or 0.0 for part in parts), known)


@thorough
@given(rows=shops(), selection=selections(), country=st.sampled_from(COUNTRIES), category=st.sampled_from(CATEGORIES))
def test_a_scope_says_what_the_row_of_a_breakdown_says(
    rows: Rows, selection: Selection, country: str, category: str
) -> None:
    engine = rows.engine()
    for dimension, name, scope, around in (
        (Dimension.COUNTRY, country, only(countries=country), Scope()),
        (Dimension.CATEGORY, category, only(categories=category), Scope()),
        (Dimension.COUNTRY, country, only(countries=country, categories=category), only(categories=category)),
        (Dimension.CATEGORY, category, only(countries=country, categories=category), only(countries=country)),
    ):
        table = engine.by(dimension, selection.within(around))
        figures = engine.figures(selection.within(scope))
        if name not in table.keys or figures["cm2"].value is None:
            continue
        row = table.keys.index(name)
        for figure_id in ("gross_sales", "discounts", "shipping_income", "refunds", "cogs", "cm1", "cm2", "units"):
            same(float(table.columns[figure_id][row]), figures[figure_id].value)


@thorough
@given(rows=shops(), selection=selections(), country=st.sampled_from(COUNTRIES))
def test_products_channels_and_months_of_a_scope_sum_to_it(rows: Rows, selection: Selection, country: str) -> None:
    engine, within = rows.engine(), selection.within(only(countries=country))
    figures = engine.figures(within)
    for dimension in Dimension:
        table = engine.by(dimension, within)
        for name in ("net_revenue", "cm2"):
            if figures[name].value is not None and len(table.keys):
                same(table.total[name], figures[name].value)


def shop() -> Rows:
    """Return a shop of two customers who both came from France; one comes back from Belgium."""
    wine = {"category": "Vins", "tax_rate": 0.0}
    book = {"category": "Livres", "tax_rate": 0.0}
    return Rows(
        orders=[
            order("1", date(2024, 1, 5), 100.0, customer_id="a", country="FR", shipping=10.0, **wine),
            order("1", date(2024, 1, 5), 300.0, customer_id="a", country="FR", **book),
            order("2", date(2024, 2, 5), 50.0, customer_id="a", country="BE", **book),
            order("3", date(2024, 2, 6), 70.0, customer_id="b", country="FR", **wine),
            order("4", date(2024, 2, 7), 30.0, **wine),
        ],
        spend=[{"day": date(2024, 1, 6), "cost": 20.0, "channel": "Google Ads", "conversions": 1.0}],
    )


def figures_of(scope: Scope) -> Mapping[str, Figure]:
    return shop().engine().figures(whole(date(2024, 1, 1), date(2024, 3, 1)).within(scope))


def test_what_is_sent_back_belongs_to_the_category_of_its_product() -> None:
    """The file of products, or the order line that is refunded, names the category; the refund alone never does."""
    day, nothing = date(2024, 1, 5), {"tax_rate": 0.0}
    found = Rows(
        orders=[
            order("1", day, 100.0, sku="A", **nothing), order("2", day, 60.0, sku="B", category="Livres", **nothing),
            order("R", date(2024, 1, 9), 40.0, sku="A", is_refund=True, **nothing),
        ],
        refunds=[
            {"order_id": "2", "refunded_at": datetime(2024, 1, 8), "sku": "B", "amount": 15.0,  # noqa: DTZ001
             "amounts_ttc": False},
        ],
        products=[{"sku": "A", "category": "Vins"}],
    ).engine().by(Dimension.CATEGORY, whole(date(2024, 1, 1), date(2024, 2, 1)))  # fmt: skip
    refunds = dict(zip(found.keys, found.columns["refunds"].tolist(), strict=True))
    assert refunds == pytest.approx({"Vins": 40.0, "Livres": 15.0})


def test_shipping_follows_the_value_of_the_category() -> None:
    found = figures_of(only(categories="Vins"))
    assert found["gross_sales"].value == pytest.approx(100 + 70 + 30)
    assert found["shipping_income"].value == pytest.approx(10 * 100 / 400)
    assert found["orders"].value == 3


def test_customers_of_a_country_are_those_whose_first_order_went_there() -> None:
    belgium, france = figures_of(only(countries="BE")), figures_of(only(countries="FR"))
    assert (belgium["customers"].value, belgium["new_customers"].value) == (1, 0)
    assert belgium["returning_customers"].value == 0  # the first order is inside the period, elsewhere
    assert (france["customers"].value, france["new_customers"].value) == (2, 2)
    assert figures_of(only(countries=NOT_ALLOCATED))["customers"].value == 0


def test_new_customers_order_on_their_first_day_and_return_later() -> None:
    assert figures_of(only(buyers=Buyers.NEW))["orders"].value == 2
    assert figures_of(only(buyers=Buyers.RETURNING))["net_revenue"].value == pytest.approx(50)
    assert figures_of(only(buyers=Buyers.NEW))["retention_rate"].reason is Reason.NOT_SPLIT


@pytest.mark.parametrize("scope", [only(countries="FR"), only(categories="Vins"), only(buyers=Buyers.NEW)])
def test_what_needs_spend_is_not_available_under_a_scope(scope: Scope) -> None:
    found = figures_of(scope)
    for name in ("marketing_spend", "cm3", "cac", "ltv_cac", "conversion_rate", "break_even_day", "fixed_costs"):
        assert (found[name].value, found[name].reason) == (None, Reason.NOT_SPLIT)
    assert found["cm2"].value is not None
    trend = shop().engine().trend(Step.MONTH, whole(date(2024, 1, 1), date(2024, 3, 1)).within(scope))
    assert all(math.isnan(value) for value in trend.columns["cm3"])


def test_the_rows_behind_a_scope_are_those_of_its_orders() -> None:
    selection = whole(date(2024, 1, 1), date(2024, 3, 1))
    engine = shop().engine()
    assert engine.rows("net_revenue", selection.within(only(countries="BE"))).row.tolist() == [4]
    assert engine.rows("net_revenue", selection.within(only(categories="Livres"))).total == 3
    assert engine.rows("net_revenue", selection.within(only(buyers=Buyers.RETURNING))).row.tolist() == [4]


def test_scopes_are_kept_apart_and_follow_the_settings() -> None:
    engine, selection = shop().engine(), whole(date(2024, 1, 1), date(2024, 3, 1))
    scopes = [only(countries="FR"), only(countries="BE"), only(categories="Vins"), *(only(buyers=b) for b in Buyers)]
    before = [engine.figures(selection.within(scope))["cm1"].value for scope in scopes]
    cheaper = engine.with_settings(engine.settings.with_value("cost.default_rate", 0.1))
    again = [cheaper.figures(selection.within(scope))["cm1"].value for scope in scopes]
    fresh = [
        Engine(engine.facts, cheaper.settings).figures(selection.within(scope))["cm1"].value for scope in scopes
    ]
    assert again == pytest.approx(fresh)
    assert all(new > old for new, old in zip(again, before, strict=True) if new is not None and old is not None)


def test_the_cohorts_of_a_scope_are_its_first_orders() -> None:
    engine, selection = shop().engine(), whole(date(2024, 1, 1), date(2024, 3, 1))
    triangle = engine.cohorts(selection.within(only(categories="Livres")))
    assert triangle.customers.tolist() == [1, 0]
    assert triangle.active[0].tolist() == [1.0, 1.0]


def test_many_scopes_later_the_first_one_is_still_right() -> None:
    engine, selection = shop().engine(), whole(date(2024, 1, 1), date(2024, 3, 1))
    first = selection.within(only(countries="FR"))
    wanted = engine.figures(first)["cm2"].value
    for number in range(12):
        engine.figures(selection.within(only(countries=f"X{number}")))
    assert engine.figures(first)["cm2"].value == wanted


def test_the_names_that_can_be_chosen_are_those_that_documents_have() -> None:
    day = date(2024, 1, 10)
    facts = Rows([order("1", day, 1.0, country="FR", category="Vins"), order("2", day, 1.0, country="BE")]).facts()
    assert facts.countries_seen() == ("BE", "FR")
    assert facts.categories_seen() == ("Vins", NOT_ALLOCATED)
    facts = Rows([order("1", day, 1.0)]).facts()
    assert facts.countries_seen() == (NOT_ALLOCATED,)
    assert Rows([]).facts().countries_seen() == ()


def test_break_even_of_the_shop_is_the_same_whatever_was_looked_at_before() -> None:
    shop = Rows([order("1", date(2024, 1, 3), 150.0, country="FR"), order("2", date(2024, 1, 9), 150.0, country="BE"),
                 order("3", date(2024, 2, 1), 1.0)])  # fmt: skip
    shop.settings = settings_of(fixed_costs__monthly=200.0, cost__default_rate=0.0)
    january = whole(date(2024, 1, 1), date(2024, 2, 1))
    engine = shop.engine()
    assert engine.break_even(january.within(only(countries="FR"))) == ()
    assert [month.day for month in engine.break_even(january)] == [9]
    assert engine.figures(january)["break_even_day"].value == 9


def test_a_channel_under_a_scope_has_no_cost_rather_than_none_to_pay() -> None:
    day = date(2024, 1, 10)
    engine = Rows([order("1", day, 80.0, country="FR", channel="Google Ads", customer_id="7")],
                  spend=[{"day": day, "cost": 30.0, "channel": "Google Ads"}]).engine()  # fmt: skip
    looked = whole(date(2024, 1, 1), date(2024, 2, 1)).within(only(countries="FR"))
    (row,) = engine.channels(looked)
    for name in ("marketing_spend", "cm3", "cac", "ltv_cac", "payback_months"):
        if name in row.figures:
            assert (row.figures[name].value, row.figures[name].reason) == (None, Reason.NOT_SPLIT), name
    assert row.figures["new_customers"].value == 1
    assert [curve.cac for curve in engine.ltv_curves(looked)] == [None, None]
    ((_, figures),) = engine.figures_by(Dimension.COUNTRY, looked)
    assert figures["cm3"].reason is Reason.NOT_SPLIT


def test_retention_through_time_is_not_told_of_new_or_of_returning_customers_alone() -> None:
    visits = [order(f"{number}", date(2024, 1 + number % 3, 1), 50.0, customer_id=str(number // 3))
              for number in range(9)]  # fmt: skip
    engine = Rows(visits).engine()
    looked = whole(date(2024, 1, 1), date(2024, 4, 1))
    assert math.isfinite(engine.trend(Step.MONTH, looked).columns["retention_rate"][1])
    for buyers in Buyers:
        column = engine.trend(Step.MONTH, looked.within(Scope(buyers=buyers))).columns["retention_rate"]
        assert all(math.isnan(value) for value in column)


def test_the_whole_shop_is_every_channel_and_every_order() -> None:
    everything = whole(date(2024, 1, 1), date(2024, 2, 1))
    for part in (everything.through(frozenset({"Site"})), everything.within(Scope(buyers=Buyers.NEW))):
        assert not part.is_whole
        assert part.whole() == everything
    assert everything.is_whole
