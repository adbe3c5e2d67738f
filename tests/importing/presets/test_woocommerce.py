"""WooCommerce: Analytics orders, and the plugin Advanced Order Export."""

from pathlib import Path

import pytest

from tests.importing.making import asked, codes, column, from_text, look

ENGLISH = (
    'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type",Product(s),"Items sold",Coupon(s),'
    '"Net Sales",Attribution\n'
    '"2024-01-02 10:30:00",1001,"€1,234.50",completed,"Lou Petit",new,"2× Mug, blue, 1× Plate",3,TEN,1200.00,'
    '"Organic: Google"\n'
    '"2024-01-03 11:00:00",1002,€40.00,processing,"Kim Lee",returning,"2× Tea pot",2,,36.00,Direct\n'
    '"2024-01-04 12:00:00",1003,€20.00,on-hold,"Ann Roy",new,,1,,20.00,"Referral: blog.example.com"\n'
    '"2024-01-05 12:00:00",1004,€20.00,cancelled,"Ann Roy",new,"1× Mug",1,,20.00,"Source: Google"\n'
    '"2024-01-06 12:00:00",1005,-€36.00,refunded,"Kim Lee",returning,"2× Tea pot",-2,,-36.00,Direct\n'
    '"2024-01-03 12:00:00",1006,€36.00,refunded,"Kim Lee",returning,"2× Tea pot",2,,36.00,Direct\n'
)
FRENCH = (
    'Date,"Commande n°",État,Client,"Type de client",Produit(s),"Articles vendus","Code(s) promo","Ventes nettes",'
    "Attribution\n"
    "2024-01-02,1001,Terminée,Lou Petit,new,1× Mug,1,,24.50,Organic: Google\n"
    "2024-01-03,1002,En attente,Lou Petit,new,1× Mug,1,,24.50,Direct\n"
    "2024-01-04,1003,Annulée,Lou Petit,new,1× Mug,1,,24.50,Direct\n"
    "2024-01-05,1004,Remboursée,Lou Petit,new,1× Mug,1,,24.50,Direct\n"
)


def test_net_sales_are_the_goods_without_vat_and_shipping(tmp_path: Path) -> None:
    seen = look(tmp_path, ENGLISH)
    assert (seen.recipe.preset, seen.recipe.amounts, asked(seen)) == ("woocommerce_orders", "HT", {})
    result = from_text(tmp_path, ENGLISH)
    assert column(result, "amount") == [1200.0, 36.0, 20.0, 20.0, 36.0, 36.0]
    assert set(column(result, "amounts_ttc")) == {False}


def test_the_formatted_revenue_tells_the_currency_only(tmp_path: Path) -> None:
    assert set(column(from_text(tmp_path, ENGLISH.replace("€", "£")), "currency")) == {"GBP"}


def test_the_only_product_of_a_cell_is_named_and_several_are_left_open(tmp_path: Path) -> None:
    result = from_text(tmp_path, ENGLISH)
    assert column(result, "product") == [None, "Tea pot", None, "Mug", "Tea pot", "Tea pot"]
    assert column(result, "quantity") == [3.0, 2.0, 1.0, 1.0, 2.0, 2.0]
    assert {issue.code: issue.count for issue in result.issues}["products_packed"] == 1


def test_refunds_are_rows_of_their_own_and_the_status_adds_none(tmp_path: Path) -> None:
    result = from_text(tmp_path, ENGLISH)
    assert column(result, "is_refund") == [False, False, False, False, True, False]
    assert set(column(result, "refunded")) == {None}
    assert "refunds_assumed_whole" not in codes(result)


def test_the_attribution_is_the_acquisition_source(tmp_path: Path) -> None:
    channels = column(from_text(tmp_path, ENGLISH), "channel")
    assert channels[:4] == ["Organic: Google", "Direct", "Referral: blog.example.com", "Source: Google"]


def test_statuses_in_english(tmp_path: Path) -> None:
    statuses = column(from_text(tmp_path, ENGLISH), "status")
    assert statuses == ["counted", "counted", "pending", "excluded", "counted", "counted"]


def test_an_export_in_french_without_refund_rows_tells_refunds_by_the_status(tmp_path: Path) -> None:
    result = from_text(tmp_path, FRENCH)
    assert (result.recipe.preset, column(result, "product")) == ("woocommerce_orders", ["Mug"] * 4)
    assert column(result, "status") == ["counted", "pending", "excluded", "counted"]
    assert column(result, "refunded") == [None, None, None, 24.5]


def test_an_older_export_has_its_net_revenue_in_another_column(tmp_path: Path) -> None:
    old = (
        'Date,"Order #",Status,Customer,"Customer type",Product(s),"Items sold",Coupon(s),"N. Revenue"\n'
        "2022-01-02,9,completed,Lou,new,1× Mug,1,,19.90\n"
    )
    assert column(from_text(tmp_path, old), "amount") == [19.9]


LINES = (
    '"Order Number","Order Status","Order Date","First Name (Billing)","Last Name (Billing)","Country Code (Billing)",'
    '"Email (Billing)","Item #",SKU,Name,Quantity,"Quantity (- Refund)","Item Cost","Order Line (w/o tax)",'
    '"Order Line Tax","Order Line Total","Coupon Code","Payment Method Title","Cart Discount Amount",'
    '"Order Subtotal Amount","Order Tax Amount","Order Shipping Amount","Order Refund Amount","Order Total Amount"\n'
    "501,Completed,2024-01-02 10:00,Lou,Petit,FR,lou@example.com,1,M1,Mug,3,3,3.33,10.00,2.00,12.00,TEN,Carte,1.00,"
    "31.00,7.00,5.00,0.00,42.00\n"
    "501,Completed,2024-01-02 10:00,Lou,Petit,FR,lou@example.com,2,P1,Plate,1,1,20.00,20.00,4.00,24.00,TEN,Carte,1.00,"
    "31.00,7.00,5.00,0.00,42.00\n"
    "502,Refunded,2024-01-03 10:00,Kim,Lee,FR,kim@example.com,1,M1,Mug,1,0,3.33,3.33,0.67,4.00,,Carte,0.00,3.33,0.67,"
    "0.00,4.00,4.00\n"
)


def test_values_of_the_order_repeat_on_each_line_and_count_once(tmp_path: Path) -> None:
    result = from_text(tmp_path, LINES)
    assert (result.recipe.preset, result.orders) == ("woocommerce_advanced_lines", 2)
    assert column(result, "order_total") == [42.0, None, 4.0]
    assert column(result, "shipping") == [5.0, None, 0.0]
    assert column(result, "refunded") == [0.0, None, 4.0]
    assert "order_total_differs" not in codes(result)


def test_the_cart_discount_is_in_the_lines_already(tmp_path: Path) -> None:
    result = from_text(tmp_path, LINES)
    assert set(column(result, "order_discount")) == {None}


def test_the_line_is_exact_where_its_unit_price_is_rounded(tmp_path: Path) -> None:
    assert column(from_text(tmp_path, LINES), "amount") == [10.0, 20.0, 3.33]


def test_columns_of_the_plugin_may_be_left_out(tmp_path: Path) -> None:
    few = '"Order Number","Order Date",SKU,Quantity,"Item Cost"\n501,2024-01-02,M1,2,3.50\n'
    result = from_text(tmp_path, few)
    assert (column(result, "amount"), result.recipe.amounts) == ([7.0], "HT")


def test_one_row_per_order_takes_the_discount_off_the_subtotal(tmp_path: Path) -> None:
    text = (
        '"Order Number","Order Status","Order Date","Cart Discount Amount","Order Subtotal Amount",'
        '"Order Shipping Amount","Order Total Tax Amount","Order Total Amount"\n'
        "501,Completed,2024-01-02,1.00,31.00,5.00,7.00,42.00\n"
    )
    result = from_text(tmp_path, text)
    assert result.recipe.preset == "woocommerce_advanced_orders"
    assert [column(result, name) for name in ("amount", "order_discount", "order_total")] == [[31.0], [1.0], [42.0]]
    assert "order_total_differs" not in codes(result)


def test_without_a_subtotal_the_goods_are_what_the_total_holds_besides(tmp_path: Path) -> None:
    text = (
        '"Order Number","Order Date","Cart Discount Amount","Order Shipping Amount","Order Total Tax Amount",'
        '"Order Total Amount"\n501,2024-01-02,1.00,5.00,7.00,42.00\n'
    )
    assert column(from_text(tmp_path, text), "amount") == [pytest.approx(31.0)]
