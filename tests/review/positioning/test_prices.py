"""Competitors' prices on a day, and own prices against them."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.range_facts import ProductSales
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.positioning.compared import Basis, compare, together
from ecomkpi_desktop.review.positioning.imported import imported_prices, market_of
from ecomkpi_desktop.review.positioning.noted import Level, NotedPrice
from ecomkpi_desktop.review.positioning.prices import Market
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, SetSetting, Wording
from tests.workspace.making import made

END = date(2025, 1, 1)
SETTINGS = Settings()


def sold(*rows: tuple[str, str, str, float, float]) -> ProductSales:
    keys, names, categories, gross, units = zip(*rows, strict=True)
    return ProductSales(keys, names, categories, np.array(gross), np.array(units))


def noted(name: str, price: float, level: Level = Level.PRODUCT, competitor: str = "X") -> NotedPrice:
    return NotedPrice(f"{name} {price}", level, name, price, competitor, date(2024, 12, 1))


@pytest.fixture
def document(tmp_path: Path) -> Document:
    with Document.create(tmp_path / "shop.ekpi") as made_document:
        yield made_document


def put(document: Document, **columns: list[object]) -> None:
    document.apply(AddImport(made(Kind.COMPETITOR_PRICES, columns)))


def test_a_document_without_prices_knows_no_market(document: Document) -> None:
    assert imported_prices(document) is None
    assert market_of(document).is_empty


def test_the_last_price_before_the_end_counts_else_the_first_one_after(document: Document) -> None:
    put(
        document, sku=["A", "A", "A", "B", "B"], competitor=["X"] * 5, price=[10.0, 12.0, 99.0, 30.0, 40.0],
        day=[date(2024, 3, 1), date(2024, 6, 1), date(2025, 6, 1), date(2025, 3, 1), date(2025, 4, 1)],
        amounts_ttc=[False] * 5,
    )  # fmt: skip
    prices = market_of(document).prices(END)
    assert {sku: seen.mean(0.2) for sku, seen in prices.by_sku.items()} == {"a": 12.0, "b": 30.0}
    assert (prices.first, prices.last, prices.competitors) == (date(2024, 6, 1), date(2025, 3, 1), 1)


def test_competitors_are_averaged_and_vat_is_taken_off_at_the_products_own_rate(document: Document) -> None:
    put(
        document, sku=["A", "A", "B"], competitor=["X", "Y", "X"], price=[12.0, 24.0, 10.55],
        amounts_ttc=[True, True, True], day=[date(2024, 6, 1)] * 3,
    )  # fmt: skip
    document.apply(AddImport(made(Kind.PRODUCTS, {"sku": [" b "], "tax_rate": [0.055]})))
    seen = market_of(document).prices(END).by_sku
    assert seen["a"].mean(0.2) == pytest.approx(15.0)
    assert seen["b"].mean(0.2) == pytest.approx(10.0)


def test_prices_in_another_currency_are_converted_or_left_out(document: Document) -> None:
    put(
        document, sku=["A", "B", "C"], competitor=["X"] * 3, price=[10.0, 10.0, 10.0], amounts_ttc=[False] * 3,
        day=[date(2024, 6, 1)] * 3, currency=["USD", "GBP", "EUR"],
    )  # fmt: skip
    document.apply(SetSetting("currency.USD.rate", 0.9))
    seen = market_of(document).prices(END).by_sku
    assert {sku: one.mean(0.2) for sku, one in seen.items()} == {"a": pytest.approx(9.0), "c": 10.0}


def test_typed_prices_stand_beside_imported_ones(document: Document) -> None:
    put(document, sku=["A"], competitor=["X"], price=[10.0], amounts_ttc=[False], day=[date(2024, 6, 1)])
    document.apply(keep(Wording("price"), noted("a ", 24.0, competitor="Z"), noted("", 5.0), noted("b", 0.0)))
    market = market_of(document)
    assert len(market.noted) == 1
    assert market.prices(END).by_sku["a"].mean(0.2) == pytest.approx((10 + 20) / 2)
    assert market.prices(END).competitors == 2


def test_a_product_is_known_by_its_number_else_by_its_name() -> None:
    prices = Market(noted=(noted("SKU-1", 12.0), noted("Table lamp", 24.0))).prices(END)
    assert prices.of_product("sku-1", "Table lamp").mean(0.2) == pytest.approx(10.0)
    assert prices.of_product("SKU-2", "TABLE  lamp").mean(0.2) == pytest.approx(20.0)
    assert prices.of_product("SKU-3", "Chair") is None


def test_the_index_is_own_sales_over_the_same_units_at_competitors() -> None:
    sales = sold(("A", "A", "Lamps", 220.0, 2.0), ("B", "B", "Lamps", 100.0, 4.0), ("C", "C", "Chairs", 50.0, 1.0))
    prices = Market(noted=(noted("A", 120.0), noted("B", 24.0))).prices(END)
    found = compare(sales, prices, SETTINGS, END)
    assert set(found) == {"Lamps"}
    assert found["Lamps"].index == pytest.approx(100 * 320 / (2 * 100 + 4 * 20))
    assert found["Lamps"].share == 1.0
    assert together(found).sales == 320.0


def test_prices_of_too_little_of_a_category_say_nothing_about_it() -> None:
    sales = sold(("A", "A", "Lamps", 19.0, 1.0), ("B", "B", "Lamps", 81.0, 1.0))
    found = compare(sales, Market(noted=(noted("A", 12.0),)).prices(END), SETTINGS, END)
    assert found["Lamps"].share == pytest.approx(0.19)
    assert found["Lamps"].index is None
    assert together(found) is None


def test_a_price_typed_for_a_category_stands_in_where_products_have_none() -> None:
    sales = sold(("A", "A", "Lamps", 60.0, 2.0), ("B", "B", "Lamps", 30.0, 1.0))
    typed = (noted("lamps", 30.0, Level.CATEGORY),)
    found = compare(sales, Market(noted=typed).prices(END), SETTINGS, END)["Lamps"]
    assert found.basis is Basis.CATEGORY
    assert found.index == pytest.approx(100 * 30 / 25)
    both = Market(noted=(*typed, noted("A", 60.0))).prices(END)
    assert compare(sales, both, SETTINGS, END)["Lamps"].basis is Basis.PRODUCTS


def test_the_vat_rate_typed_for_a_category_is_taken_off_its_prices() -> None:
    settings = SETTINGS.with_value("vat.category.Books.rate", 0.055)
    sales = sold(("A", "A", "Books", 10.0, 1.0), ("B", "B", "Pens", 10.0, 1.0))
    prices = Market(noted=(noted("A", 10.55), noted("B", 12.0))).prices(END)
    found = compare(sales, prices, settings, END)
    assert [round(one.index, 6) for one in found.values()] == [100.0, 100.0]
