"""Platforms with one export each, and the exports that cannot serve."""

from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import asked, column, from_text, imported, look
from tests.shared import shared_file

ETSY = (
    '"Sale Date","Item Name",Buyer,Quantity,Price,"Coupon Code","Discount Amount","Order Shipping","Item Total",'
    'Currency,"Transaction ID","Listing ID","Ship Country","Order ID",SKU\n'
    '01/02/21,"stickers, planets",kim,2,3.25,,0.50,4.00,6.50,USD,1,9,France,77,S1\n'
    '01/02/21,"stickers, food",kim,1,3.30,,0,4.00,3.30,USD,2,8,France,77,\n'
)


def test_etsy_writes_the_month_first_whatever_the_country(tmp_path: Path) -> None:
    result = from_text(tmp_path, ETSY)
    assert (result.recipe.preset, str(column(result, "ordered_at")[0])[:10]) == ("etsy_items", "2021-01-02")
    assert "date_order" not in asked(look(tmp_path, ETSY))


def test_the_shipping_of_an_etsy_order_repeats_on_its_items(tmp_path: Path) -> None:
    result = from_text(tmp_path, ETSY)
    assert (column(result, "shipping"), column(result, "amount"), result.orders) == ([4.0, None], [6.5, 3.3], 1)
    assert set(column(result, "channel")) == {"Etsy"}


def test_a_real_etsy_export_sums_to_its_own_item_totals() -> None:
    result = imported(shared_file("data", "etsy", "EtsySoldOrderItems2021.csv"))
    assert (result.rows_accepted, result.orders) == (136, 109)


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("shopify_ae", "customers_export.csv"), "not_usable_customers"),
    ],
)
def test_an_export_without_sales_says_why_it_cannot_serve(parts: tuple[str, ...], code: str) -> None:
    with pytest.raises(ReadableError, match=code):
        imported(shared_file("data", *parts))
