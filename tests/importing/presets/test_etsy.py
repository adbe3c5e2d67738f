"""Etsy sold orders and sold order items."""

import csv
from pathlib import Path

import pytest

from tests.importing.making import asked, codes, column, from_text, imported, look, number
from tests.shared import shared_file

ITEMS = (
    '"Sale Date","Item Name",Buyer,Quantity,Price,"Coupon Code","Discount Amount","Order Shipping","Item Total",'
    'Currency,"Transaction ID","Listing ID","Ship Country","Order ID",SKU\n'
    '01/02/21,"stickers, planets",kim,2,3.25,,0.50,4.00,6.50,USD,1,9,France,77,S1\n'
    '01/02/21,"stickers, food",kim,1,3.30,,0,4.00,3.30,USD,2,8,France,77,\n'
)
ORDERS = (
    "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,"
    "Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,"
    "Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,"
    "Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU\n"
    "01/02/22,77,kim,Kim Lee,Kim,Lee,3,Credit Card,01/03/22,France,EUR,20.00,TEN,10% off,2.00,0,4.00,0,24.20,,1.10,"
    "20.90,0,0,0,Kim Lee (kim),online,online_cc,,,S1\n"
    "12/31/22,78,lou,Lou Petit,Lou,Petit,1,Credit Card,,France,EUR,30.00,,,0,0,5.00,0,35.00,,1.50,33.50,20.00,0.90,"
    "19.10,Lou Petit (lou),online,online_cc,,,\n"
)


def test_etsy_writes_the_month_first_whatever_the_country(tmp_path: Path) -> None:
    result = from_text(tmp_path, ITEMS)
    assert (result.recipe.preset, str(column(result, "ordered_at")[0])[:10]) == ("etsy_items", "2021-01-02")
    assert "date_order" not in asked(look(tmp_path, ITEMS))


def test_the_shipping_of_an_etsy_order_repeats_on_its_items(tmp_path: Path) -> None:
    result = from_text(tmp_path, ITEMS)
    assert (column(result, "shipping"), column(result, "amount"), result.orders) == ([4.0, None], [6.5, 3.3], 1)
    assert set(column(result, "channel")) == {"Etsy"}


def test_a_real_etsy_export_sums_to_its_own_item_totals() -> None:
    path = shared_file("data", "etsy", "EtsySoldOrderItems2021.csv")
    result = imported(path)
    assert (result.rows_accepted, result.rows_rejected, result.orders) == (136, 0, 109)
    with path.open(encoding="utf-8", newline="") as stream:
        stated = sum(float(row["Item Total"]) for row in csv.DictReader(stream))
    assert sum(number(result, "amount")) == pytest.approx(stated, abs=0.005)


def test_what_the_shop_earned_leaves_the_sales_tax_out_that_etsy_keeps(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS)
    assert (result.recipe.preset, result.orders) == ("etsy_orders", 2)
    assert column(result, "order_total") == [22.0, 35.0]
    assert [column(result, name)[0] for name in ("amount", "order_discount", "shipping")] == [20.0, 2.0, 4.0]
    assert str(column(result, "ordered_at")[1])[:10] == "2022-12-31"


def test_card_fees_are_actual_payment_fees_and_the_net_is_proven(tmp_path: Path) -> None:
    assert number(from_text(tmp_path, ORDERS), "payment_fee") == [1.1, 1.5]
    assert "order_total_differs" not in codes(from_text(tmp_path, ORDERS))
    assert "order_total_differs" in codes(from_text(tmp_path, ORDERS.replace("1.10,20.90", "1.10,25.90")))


def test_a_refund_is_what_the_adjusted_columns_lack(tmp_path: Path) -> None:
    assert column(from_text(tmp_path, ORDERS), "refunded") == [None, 15.0]


@pytest.mark.parametrize(("currency", "doubts"), [("EUR", {}), ("GBP", {}), ("USD", {"amounts": "TTC"})])
def test_european_prices_hold_vat_and_others_are_asked(tmp_path: Path, currency: str, doubts: dict[str, str]) -> None:
    seen = look(tmp_path, ORDERS.replace(",EUR,", f",{currency},"))
    assert (seen.recipe.amounts, asked(seen)) == ("TTC", doubts)


def test_orders_that_a_spreadsheet_saved_with_tabs_are_the_same(tmp_path: Path) -> None:
    tabs = ORDERS.replace("10% off", "ten off").replace(",", "\t")
    assert column(from_text(tmp_path, tabs), "order_total") == [22.0, 35.0]
