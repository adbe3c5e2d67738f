"""What the ladder by category does not say, against the slow and obvious way."""

from collections import defaultdict
from datetime import date

import pytest
from hypothesis import example, given

from ecomkpi_desktop.kpi.figures_market import Compared, logistics_per_order, price_figures
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Scope, Selection
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_facts import FREE
from tests.kpi.test_reference import same, thorough

NOTHING = 5e-7  # an order of less is worth nothing
YEAR = whole(date(2024, 1, 1), date(2025, 1, 1))


@thorough
@given(rows=shops(), selection=selections())
def test_orders_of_a_category_and_known_costs_are_those_of_its_scope(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    found = engine.range_facts(selection)
    for name, orders, known in zip(found.categories, found.orders, found.known_cost, strict=True):
        figures = engine.figures(selection.within(Scope(categories=frozenset({name}))))
        assert orders == (figures["orders"].value or 0)
        coverage = figures["cost_coverage"].value
        if coverage is not None:
            same(float(known), min(max(coverage, 0.0), 1.0))


@thorough
@given(rows=shops(), selection=selections())
@example(
    Rows([order("1", date(2024, 3, 1), 0.0, sku="A", category="Livres", shipping=0.01),
          order("2", date(2024, 3, 1), 1.0, sku="A", discount=1.0)], settings=FREE),
    YEAR,
)  # fmt: skip
def test_sales_of_products_are_those_of_the_orders_whose_units_count(rows: Rows, selection: Selection) -> None:
    sold, table = rows.engine().product_sales(selection), rows.engine().by(Dimension.PRODUCT, selection)
    gross, units = defaultdict(float), defaultdict(float)
    for key, amount, count in zip(sold.keys, sold.gross, sold.units, strict=True):
        gross[key] += amount
        units[key] += count
    for key, count in zip(table.keys, table.columns["units"], strict=True):
        if key in units:
            assert units[key] == pytest.approx(count)
    shop = rows.reference()
    lines = [
        line for made in shop.orders_in(selection.period, selection.channels) if made.revenue > NOTHING
        for line in made.lines
    ]  # fmt: skip
    for key in {line.sku for line in lines if line.sku} & set(gross):
        same(gross[key], sum(line.gross for line in lines if line.sku == key), shop.dust)


def test_a_product_in_two_categories_is_told_apart() -> None:
    on = date(2024, 3, 1)
    rows = Rows(
        [order("1", on, 30.0, sku="A", product="Lamp", category="Light", quantity=2.0),
         order("2", on, 20.0, sku="A", product="Lamp", category="Gifts"), order("3", on, 5.0, product="Card"),
         order("4", on, 9.0, category="Light")],
        settings=FREE,
    )  # fmt: skip
    sold = rows.engine().product_sales(YEAR)
    found = sorted(zip(sold.keys, sold.names, sold.categories, sold.gross.tolist(), sold.units.tolist(), strict=True))
    assert found == [
        ("A", "Lamp", "Gifts", 20.0, 1.0), ("A", "Lamp", "Light", 30.0, 2.0), ("Card", "Card", "", 5.0, 1.0),
    ]  # fmt: skip


def test_an_order_of_two_categories_counts_in_both_and_known_costs_are_a_share_of_value() -> None:
    on = date(2024, 3, 1)
    rows = Rows(
        [order("1", on, 30.0, category="Light", unit_cost=10.0), order("1", on, 10.0, category="Gifts"),
         order("2", on, 90.0, category="Light")],
        settings=FREE,
    )  # fmt: skip
    found = rows.engine().range_facts(YEAR)
    assert (found.categories, found.orders.tolist()) == (("Gifts", "Light"), [1, 2])
    assert found.known_cost.tolist() == pytest.approx([0.0, 0.25])


def test_a_channel_looked_at_holds_its_own_orders_of_a_category_only() -> None:
    on = date(2024, 3, 1)
    rows = Rows(
        [order("1", on, 30.0, category="Light", channel="Shop", sku="A"),
         order("2", on, 20.0, category="Light", channel="Mail", sku="A"),
         order("3", on, 7.0, category="Gifts", channel="Mail")],
        settings=FREE,
    )  # fmt: skip
    engine = rows.engine()
    found = engine.range_facts(YEAR.through(frozenset({"Mail"})))
    assert dict(zip(found.categories, found.orders.tolist(), strict=True)) == {"Gifts": 1, "Light": 1}
    sold = engine.product_sales(YEAR.through(frozenset({"Shop"})))
    assert sold.gross.tolist() == [30.0]


def test_sales_of_products_are_those_of_the_country_that_is_looked_at() -> None:
    on = date(2024, 3, 1)
    rows = Rows(
        [order("1", on, 30.0, sku="A", country="FR"), order("2", on, 20.0, sku="A", country="BE")], settings=FREE
    )
    sold = rows.engine().product_sales(YEAR.within(Scope(countries=frozenset({"BE"}))))
    assert (sold.gross.tolist(), sold.units.tolist()) == ([20.0], [1.0])


def test_the_price_index_is_a_hundred_times_own_sales_over_the_same_units_at_competitors() -> None:
    figures = price_figures(Compared(110.0, 100.0))
    assert figures["price_index"].value == pytest.approx(110.0)
    assert figures["price_index"].inputs == {"compared_sales": 110.0, "competitor_sales": 100.0}
    assert price_figures(None)["price_index"].value is None
    assert price_figures(Compared(1.0, 0.0))["price_index"].value is None


def test_logistics_of_an_order() -> None:
    assert logistics_per_order(90.0, 20.0).value == 4.5
    assert logistics_per_order(90.0, 0.0).value is None
