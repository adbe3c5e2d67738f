"""Price per unit and share of discounts: with units per order they make the basket."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.kpi.ladder import is_split_by_line
from ecomkpi_desktop.kpi.results import Dimension
from tests.kpi.shops import Rows, order, whole

DAY = date(2024, 1, 10)
YEAR = whole(date(2024, 1, 1), date(2025, 1, 1))
SHOP = Rows(
    [
        order("1", DAY, 100.0, quantity=4.0, line_discount=20.0, product="Lamp", amounts_ttc=False),
        order("2", DAY, 40.0, quantity=1.0, product="Chair", amounts_ttc=False),
    ]
)


def test_units_and_their_price_make_the_basket() -> None:
    figures = SHOP.engine().figures(YEAR)
    gross, discounts = figures["gross_sales"].value, figures["discounts"].value
    assert figures["unit_price"].value == pytest.approx((gross - discounts) / 5)
    assert figures["discount_rate"].value == pytest.approx(discounts / gross)
    basket = figures["unit_price"].value * figures["units_per_order"].value
    assert basket == pytest.approx(figures["aov"].value)
    assert figures["unit_price"].inputs == {"goods_revenue": gross - discounts, "units": 5}


def test_they_are_known_by_product_with_the_numbers_they_are_made_of() -> None:
    rows = dict(SHOP.engine().figures_by(Dimension.PRODUCT, YEAR))
    assert rows["Lamp"]["discount_rate"].value == pytest.approx(20 / rows["Lamp"]["gross_sales"].value)
    assert rows["Chair"]["discount_rate"].value == 0.0
    assert rows["Chair"]["unit_price"].value == pytest.approx(40.0)
    assert rows["Chair"]["cm1"].inputs == {
        "net_revenue": rows["Chair"]["net_revenue"].value, "cogs": rows["Chair"]["cogs"].value,
    }  # fmt: skip
    assert is_split_by_line("unit_price")
    assert not is_split_by_line("aov")


def test_without_an_order_there_is_neither() -> None:
    figures = SHOP.engine().figures(whole(date(2023, 1, 1), date(2024, 1, 1)))
    assert figures["unit_price"].value is None
    assert figures["discount_rate"].reason in {Reason.NO_DATA, Reason.NO_ORDERS}
