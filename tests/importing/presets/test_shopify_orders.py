"""Shopify orders, from the documented semantics of their exports."""

import csv
from pathlib import Path

import pytest

from tests.importing.making import asked, codes, column, from_text, imported, look, number
from tests.shared import shared_file

HEADER = (
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Vendor,Lineitem discount,Cancelled at,Refunded Amount,"
    "Note Attributes,Id\n"
)
EXCLUDED = HEADER + (
    "#1001,a@example.com,paid,USD,90.00,5.00,7.00,105.00,TEN,10.00,2023-05-31 23:06:04 -0700,2,Mug,40.00,M1,V,8.00,"
    ',0.00,"utm_source: google\nutm_medium: cpc",1\n'
    "#1001,a@example.com,,,,,,,,,2023-05-31 23:06:04 -0700,1,Plate,20.00,P1,V,2.00,,,,\n"
    "#1001,a@example.com,,,,,,,,,2023-05-31 23:06:04 -0700,1,Tip,3.00,,,0.00,,,,\n"
    "#1002,b@example.com,partially_refunded,USD,20.00,0.00,1.60,21.60,,0.00,2023-05-30 10:00:00 -0700,1,Plate,20.00,"
    "P1,V,0.00,,5.00,,2\n"
    "#1003,c@example.com,paid,USD,20.00,0.00,1.60,21.60,,0.00,2023-05-29 10:00:00 -0700,1,Plate,20.00,P1,V,"
    "0.00,2023-05-30 08:00:00 -0700,0.00,,3\n"
    "#1004,d@example.com,pending,USD,0.00,0.00,0.00,0.00,,0.00,2023-05-28 10:00:00 -0700,1,Plate,0.00,P1,V,0.00,,0.00"
    ",,4\n"
)


def test_order_values_stand_on_the_first_row_only(tmp_path: Path) -> None:
    result = from_text(tmp_path, EXCLUDED)
    assert column(result, "order_total")[:3] == [105.0, None, None]
    assert column(result, "shipping")[:3] == [5.0, None, None]
    assert column(result, "order_discount")[:3] == [10.0, None, None]


def test_the_line_discount_repeats_the_order_discount_and_is_not_taken(tmp_path: Path) -> None:
    assert set(column(from_text(tmp_path, EXCLUDED), "line_discount")) == {None}


def test_a_tip_is_no_product(tmp_path: Path) -> None:
    assert column(from_text(tmp_path, EXCLUDED), "line_kind")[:3] == ["product", "product", "tip"]


def test_moments_are_the_wall_time_of_the_shop(tmp_path: Path) -> None:
    assert str(column(from_text(tmp_path, EXCLUDED), "ordered_at")[0]) == "2023-05-31 23:06:04"


def test_statuses_are_counted_pending_or_excluded(tmp_path: Path) -> None:
    statuses = column(from_text(tmp_path, EXCLUDED), "status")
    assert statuses == ["counted", "counted", "counted", "counted", "excluded", "pending"]


def test_the_refunded_amount_is_kept_beside_the_whole_total(tmp_path: Path) -> None:
    result = from_text(tmp_path, EXCLUDED)
    assert (column(result, "refunded")[3], column(result, "order_total")[3]) == (5.0, 21.6)


def test_rows_of_an_order_share_its_source(tmp_path: Path) -> None:
    assert column(from_text(tmp_path, EXCLUDED), "channel")[:3] == ["google / cpc"] * 3


def test_orders_are_counted_with_the_free_ones_told(tmp_path: Path) -> None:
    result = from_text(tmp_path, EXCLUDED)
    assert (result.orders, result.rows_read) == (4, 6)
    assert {issue.code: issue.count for issue in result.issues}["free_orders"] == 1


def test_a_shop_whose_prices_exclude_tax_is_proven_by_its_totals(tmp_path: Path) -> None:
    seen = look(tmp_path, EXCLUDED)
    assert (seen.recipe.preset, seen.recipe.amounts, asked(seen)) == ("shopify_orders", "HT", {})


def test_a_shop_whose_prices_include_tax_is_proven_by_its_totals(tmp_path: Path) -> None:
    included = EXCLUDED.replace("90.00,5.00,7.00,105.00", "90.00,5.00,7.00,98.00").replace("1.60,21.60", "1.60,20.00")
    seen = look(tmp_path, included)
    assert (seen.recipe.amounts, asked(seen)) == ("TTC", {})


def test_without_any_tax_the_question_is_asked_and_the_answer_kept(tmp_path: Path) -> None:
    untaxed = EXCLUDED.replace("5.00,7.00,105.00", "5.00,0.00,98.00").replace("1.60,21.60", "0.00,20.00")
    assert asked(look(tmp_path, untaxed)) == {"amounts": "TTC"}
    answered = look(tmp_path, untaxed, {"amounts": "HT"})
    assert (answered.recipe.amounts, asked(answered)) == ("HT", {})


def test_a_total_that_is_not_the_sum_of_its_parts_is_told(tmp_path: Path) -> None:
    assert "order_total_differs" in codes(from_text(tmp_path, EXCLUDED.replace("7.00,105.00", "7.00,205.00")))


@pytest.mark.parametrize(("shop", "orders"), [("shopify_be", 39), ("shopify_ae", 7)])
def test_the_real_exports_are_read_whole_and_their_totals_are_what_was_read(shop: str, orders: int) -> None:
    path = shared_file("data", shop, "orders_export_1.csv")
    result = imported(path)
    assert (result.orders, result.rows_accepted, result.rows_rejected) == (orders, orders, 0)
    assert (result.recipe.preset, result.recipe.amounts, set(column(result, "shop"))) == (
        "shopify_orders", "TTC", {"Shopify"}
    )  # fmt: skip
    assert not {"order_total_differs", "vat_rate_unusual", "vat_basis_contradicted"} & codes(result)
    with path.open(encoding="utf-8", newline="") as stream:
        stated = [float(row["Total"]) for row in csv.DictReader(stream) if row["Total"]]
    lines = sum(number(result, "amount")) - sum(number(result, "order_discount")) + sum(number(result, "shipping"))
    assert sum(number(result, "order_total")) == pytest.approx(sum(stated), abs=0.005)
    assert lines == pytest.approx(sum(stated), abs=0.005)


def test_the_real_belgian_orders_bear_the_rate_that_their_tax_names() -> None:
    result = imported(shared_file("data", "shopify_be", "orders_export_1.csv"))
    bearing = [tax for tax in column(result, "order_tax") if tax]
    assert number(result, "tax_rate") == [0.21] * len(bearing)


def test_the_real_emirati_orders_whose_shipping_bears_no_tax_are_known() -> None:
    result = imported(shared_file("data", "shopify_ae", "orders_export_1.csv"))
    rates = {order: (rate, tax) for order, rate, tax in zip(
        column(result, "order_id"), column(result, "tax_rate"), column(result, "shipping_tax"), strict=True
    )}  # fmt: skip
    assert (rates["#BB1006"], rates["#BB1003"], rates["#BB1005"]) == ((0.05, 0.0), (0.05, 0.0), (None, None))


NAMED = (
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem requires shipping,Lineitem taxable,Shipping Country,"
    "Shipping Zip,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value\n"
    "#1,a@example.com,paid,EUR,24.00,6.00,5.00,30.00,,0.00,2024-03-01 10:00:00 +0100,1,Mug,24.00,true,true,FR,"
    "'01000,FR TVA 20%,5.00,,\n"
    "#2,b@example.com,paid,EUR,34.55,0.00,4.55,34.55,,0.00,2024-04-01 10:00:00 +0200,1,Mug,24.00,true,true,FR,"
    "'01000,FR TVA 20%,4.00,FR TVA 5.5%,0.55\n"
    "#2,b@example.com,,,,,,,,,2024-04-01 10:00:00 +0200,1,Tea,10.55,true,true,,,,,,\n"
    "#3,c@example.com,paid,EUR,50.00,0.00,0.00,50.00,,0.00,2024-03-03 10:00:00 +0100,1,Carte cadeau - 50 €,50.00,"
    "false,false,FR,'01000,,,,\n"
    "#4,d@example.com,paid,EUR,24.00,0.00,2.00,24.00,,0.00,2024-03-04 10:00:00 +0100,1,Gift card holder,24.00,true,"
    "true,FR,'01000,TVA 20 %,2.00,,\n"
)


def test_the_name_of_an_only_tax_tells_the_rate_where_its_amount_agrees(tmp_path: Path) -> None:
    result = from_text(tmp_path, NAMED)
    assert column(result, "tax_rate") == [0.2, None, None, None, None]
    assert "vat_rate_unusual" not in codes(result)


def test_a_gift_card_is_known_by_how_its_name_begins_unless_it_is_sent_by_post(tmp_path: Path) -> None:
    kinds = column(from_text(tmp_path, NAMED), "line_kind")
    assert kinds == ["product", "product", "product", "gift_card", "product"]


def test_an_order_whose_tax_names_no_legal_rate_is_told_and_kept(tmp_path: Path) -> None:
    old = NAMED.replace("FR TVA 20%,5.00", "FR TVA 19.6%,4.92").replace("6.00,5.00,30.00", "6.00,4.92,30.00")
    result = from_text(tmp_path, old)
    (issue,) = [issue for issue in result.issues if issue.code == "vat_rate_unusual"]
    assert (issue.count, issue.rows, issue.params["rate"]) == (1, (2,), pytest.approx(19.6))
    assert result.rows_accepted == 5


def test_offsets_of_summer_and_winter_are_the_wall_time_of_one_shop(tmp_path: Path) -> None:
    moments = [str(moment) for moment in column(from_text(tmp_path, NAMED), "ordered_at")]
    assert moments[:2] == ["2024-03-01 10:00:00", "2024-04-01 10:00:00"]


def test_cash_on_delivery_orders_are_pending_and_known_by_their_phone(tmp_path: Path) -> None:
    header = (
        "Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,"
        "Lineitem quantity,Lineitem name,Lineitem price,Phone,Payment Method\n"
    )
    rows = (
        "#GN1,,pending,fulfilled,BDT,900.00,60.00,0.00,960.00,2024-01-02 10:00:00 +0600,1,Saree,900.00,"
        "8801712345678,Cash on Delivery (COD)\n"
        "#GN2,,voided,,BDT,900.00,60.00,0.00,960.00,2024-01-03 10:00:00 +0600,1,Saree,900.00,8801700000001,\n"
    )
    result = from_text(tmp_path, header + rows, {"amounts": "TTC"})
    assert column(result, "status") == ["pending", "excluded"]
    assert column(result, "phone") == ["8801712345678", "8801700000001"]
    assert column(result, "payment_method") == ["Cash on Delivery (COD)", None]


def test_an_old_export_without_refunded_amounts_tells_refunds_by_the_status(tmp_path: Path) -> None:
    header = (
        "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,"
        "Lineitem name,Lineitem price\n"
    )
    rows = (
        "#1,a@example.com,refunded,EUR,20.00,5.00,4.17,25.00,2020-01-02 10:00:00 +0100,1,Mug,20.00\n"
        "#2,a@example.com,partially_refunded,EUR,20.00,0.00,3.33,20.00,2020-01-03 10:00:00 +0100,1,Mug,20.00\n"
    )
    result = from_text(tmp_path, header + rows)
    assert column(result, "refunded") == [25.0, None]
    assert {"refunds_assumed_whole", "partial_refunds_unknown"} <= codes(result)
    assert column(result, "status") == ["counted", "counted"]


def test_what_the_user_says_of_vat_against_the_totals_is_told(tmp_path: Path) -> None:
    result = from_text(tmp_path, EXCLUDED, {"amounts": "TTC"})
    (issue,) = [issue for issue in result.issues if issue.code == "vat_basis_contradicted"]
    assert (issue.count, issue.params["basis"], result.recipe.amounts) == (3, "TTC", "TTC")
    assert "vat_basis_contradicted" not in codes(from_text(tmp_path, EXCLUDED))


def test_an_order_known_by_its_name_is_of_the_shop_platform(tmp_path: Path) -> None:
    result = from_text(tmp_path, EXCLUDED)
    assert (column(result, "order_id")[0], column(result, "shop")[0]) == ("#1001", "Shopify")


@pytest.mark.parametrize("drop", ["Note Attributes", "Vendor", "Lineitem sku", "Id"])
def test_columns_are_found_by_name_whatever_the_age_of_the_export(tmp_path: Path, drop: str) -> None:
    text = EXCLUDED.replace(drop, f"{drop} of old")
    assert from_text(tmp_path, text).orders == 4
