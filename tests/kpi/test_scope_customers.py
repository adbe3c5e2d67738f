"""Growth, segments and tables about customers under a choice of countries, categories or kinds of buyers."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Buyers, Scope, Selection
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_reference import same, thorough
from tests.kpi.test_scope import CATEGORIES, COUNTRIES, only

COUNTRY_SCOPES = [only(countries=name) for name in COUNTRIES]
CATEGORY_SCOPES = [only(categories=name) for name in CATEGORIES]
scopes = st.sampled_from([*COUNTRY_SCOPES, *CATEGORY_SCOPES, *(only(buyers=one) for one in Buyers)])


@thorough
@given(rows=shops(), selection=selections(), dimension=st.sampled_from([COUNTRY_SCOPES, CATEGORY_SCOPES]))
def test_money_by_buyer_adds_up_over_countries_and_categories(
    rows: Rows, selection: Selection, dimension: list[Scope]
) -> None:
    engine = rows.engine()
    everything = engine.figures(selection)
    parts = [engine.figures(selection.within(scope)) for scope in dimension]
    for name in ("new_customer_revenue", "returning_customer_revenue", "unidentified_revenue"):
        if everything[name].value is not None:
            same(sum(part[name].value for part in parts), everything[name].value)
    growth = engine.growth(selection, selection.period)
    if growth is None:
        return
    split = [engine.growth(selection.within(scope), selection.period).now for scope in dimension]
    for name in ("net_revenue", "cm2"):
        total = sum(getattr(part, name) for part in split)
        assert total.tolist() == pytest.approx(getattr(growth.now, name).tolist(), abs=1e-6)
    assert all(np.isnan(part.cm3).all() for part in split)


@thorough
@given(rows=shops(), selection=selections(), scope=scopes)
def test_losses_and_bridges_are_those_of_the_scope(rows: Rows, selection: Selection, scope: Scope) -> None:
    engine, within = rows.engine(), selection.within(scope)
    figures = engine.figures(within)
    lost = engine.loss_making(within)
    if figures["loss_making_orders"].value is not None:
        assert lost.count == figures["loss_making_orders"].value
        same(lost.share, figures["loss_making_orders_share"].value)
    for bridge in engine.aov_bridges(within):
        assert bridge.start + sum(step.amount for step in bridge.steps) == pytest.approx(bridge.end, abs=1e-6)


@thorough
@given(rows=shops(), selection=selections(), country=st.sampled_from(COUNTRIES))
def test_customers_of_a_country_are_those_whose_first_order_came_from_it(
    rows: Rows, selection: Selection, country: str
) -> None:
    shop, within = rows.reference(), selection.within(only(countries=country))
    if shop.end_of_data is None:
        return
    engine, until = rows.engine(), shop.known_until(selection.period)
    mine = {
        customer for customer, first in shop.cohort(selection.channels).items()
        if first.day < until and (first.country or NOT_ALLOCATED) == country
    }  # fmt: skip
    segments = engine.rfm(within)
    assert segments.customers.sum() == len(mine)
    assert segments.orders.sum() == len([o for o in shop.visits() if o.customer in mine and o.day < until])
    assert engine.cohorts_by_age(within).customers.sum() == len(mine)
    assert engine.predicted_ltv(within).figures["modelled_customers"].value == len(mine)


def test_a_channel_shares_customers_within_a_country_only() -> None:
    on = date(2024, 1, 10)
    rows = Rows([
        order("1", on, 10.0, customer_id="1", channel="Ads", country="FR", unit_cost=0.0),
        order("2", on, 20.0, customer_id="1", channel="Shop", country="BE", unit_cost=0.0),
        order("3", on, 30.0, customer_id="2", channel="Shop", country="FR", unit_cost=0.0),
    ])  # fmt: skip
    selection = whole(date(2024, 1, 1), date(2024, 2, 1))
    engine = rows.engine()
    assert engine.channel_overlap(selection).shared.tolist() == [[1, 1], [1, 2]]
    french = engine.channel_overlap(selection.within(only(countries="FR")))
    assert french.shared.tolist() == [[1, 0], [0, 1]]
    assert french.used.tolist() == [2, 0]
    same(float(french.cm2.sum()), engine.figures(selection.within(only(countries="FR")))["cm2"].value)
