"""Shopify orders and products, from the documented semantics of their exports."""

from pathlib import Path

import pytest

from tests.importing.making import asked, codes, column, from_text, imported, look
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


def test_the_real_tax_included_exports_are_read_whole() -> None:
    belgian = imported(shared_file("data", "shopify_be", "orders_export_1.csv"))
    assert (belgian.orders, belgian.rows_accepted, belgian.recipe.amounts) == (39, 39, "TTC")
    emirati = imported(shared_file("data", "shopify_ae", "orders_export_1.csv"))
    assert (emirati.orders, emirati.rows_accepted, emirati.recipe.amounts) == (7, 7, "TTC")
    assert "order_total_differs" not in codes(belgian) | codes(emirati)


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


@pytest.mark.parametrize("drop", ["Note Attributes", "Vendor", "Lineitem sku", "Id"])
def test_columns_are_found_by_name_whatever_the_age_of_the_export(tmp_path: Path, drop: str) -> None:
    text = EXCLUDED.replace(drop, f"{drop} of old")
    assert from_text(tmp_path, text).orders == 4
