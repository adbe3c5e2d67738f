"""Shopify products, customers and discounts."""

from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.base.kinds import Kind
from tests.importing.making import asked, column, from_text, imported, look
from tests.shared import shared_file

PRODUCTS = """Handle,Title,Vendor,Product Category,Type,Variant SKU,Variant Price,Image Src,Cost per item
mug,Mug,V,Home > Mugs,Mugs,M1,40.00,a.png,12.50
mug,,,,,M2,42.00,b.png,13.00
mug,,,,,,,c.png,
plate,Plate,V,Home > Plates,Plates,,20.00,d.png,8.00
"""


def test_variants_take_over_the_name_of_their_product(tmp_path: Path) -> None:
    result = from_text(tmp_path, PRODUCTS)
    assert column(result, "product") == ["Mug", "Mug"]
    assert column(result, "unit_cost") == [12.5, 13.0]


def test_image_rows_are_ignored_and_a_cost_without_reference_is_rejected(tmp_path: Path) -> None:
    result = from_text(tmp_path, PRODUCTS)
    assert (result.rows_ignored, result.rows_rejected) == (1, 1)
    assert result.rejected.to_pylist() == [
        {"row": 5, "sheet": "", "column": "Variant SKU", "reason": "value_missing", "value": ""}
    ]


def test_products_of_an_old_export_have_a_type_and_no_category(tmp_path: Path) -> None:
    old = "Handle,Title,Body (HTML),Vendor,Type,Tags,Variant SKU,Variant Price\nmug,Mug,<p>a</p>,V,Mugs,,M1,40.00\n"
    result = from_text(tmp_path, old)
    assert (column(result, "category"), column(result, "unit_cost")) == (["Mugs"], [None])


def test_metafields_and_market_columns_change_nothing(tmp_path: Path) -> None:
    open_set = PRODUCTS.replace(
        "Cost per item", "Cost per item,Color (product.metafields.shopify.color-pattern),Price / Canada"
    ).replace("12.50\n", "12.50,red,55.00\n")
    result = from_text(tmp_path, open_set)
    assert (column(result, "price")[0], column(result, "unit_cost")[0]) == (40.0, 12.5)


def test_the_real_catalogue_is_accounted_for_row_by_row() -> None:
    result = imported(shared_file("data", "shopify_ae", "products_export_1.csv"))
    assert (result.rows_read, result.rows_accepted, result.rows_rejected, result.rows_ignored) == (966, 111, 0, 855)


LAYOUTS = {
    "2024": (
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
        "Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,"
        "Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,"
        "Total Spent,Total Orders,Note,Tax Exempt,Tags\n"
        "'7373908607272,Lou,Petit,lou@example.com,yes,,1 rue A,,Lyon,,FR,'01000,,'+33600000000,no,20.00,2,,no,\n"
    ),
    "older": (
        "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province Code,"
        "Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt\n"
        "Lou,Petit,lou@example.com,yes,,1 rue A,,Lyon,,,France,FR,'01000,'+33600000000,no,20.00,2,,,no\n"
    ),
}


@pytest.mark.parametrize("layout", ["2024", "older"])
def test_customers_are_known_in_both_layouts(tmp_path: Path, layout: str) -> None:
    seen = look(tmp_path, LAYOUTS[layout])
    assert (seen.recipe.kind, seen.recipe.preset, asked(seen)) == (Kind.CUSTOMERS, "shopify_customers", {})
    (row,) = from_text(tmp_path, LAYOUTS[layout]).table.drop_columns(["sheet", "row"]).to_pylist()
    assert row == {
        "shop": "Shopify", "customer_id": "7373908607272" if layout == "2024" else None, "email": "lou@example.com",
        "phone": "+33600000000", "customer_name": "Lou Petit", "postcode": "01000", "street": "1 rue A",
        "country": "FR",
    }  # fmt: skip


def test_the_real_customers_are_read_whole() -> None:
    result = imported(shared_file("data", "shopify_ae", "customers_export.csv"))
    assert (result.kind, result.rows_accepted, result.rows_rejected) == (Kind.CUSTOMERS, 34, 0)
    assert None not in column(result, "customer_id")


def test_discount_codes_say_why_they_cannot_serve(tmp_path: Path) -> None:
    text = (
        "Name,Value,Value Type,Type,Discount Class,Minimum Purchase Requirements,Times Used In Total,Status,Start,End\n"
        "TEN,-10.0,percentage,Amount off order,order,,3,active,2024-01-01,\n"
    )
    with pytest.raises(ReadableError, match="not_usable_discounts"):
        from_text(tmp_path, text)
