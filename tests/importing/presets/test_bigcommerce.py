"""BigCommerce, default template of the orders export."""

from pathlib import Path

from tests.importing.making import asked, codes, column, from_text, look

ORDERS = (
    '"Order ID","Customer ID","Customer Name","Customer Email","Customer Phone","Order Date","Order Status",'
    '"Subtotal (inc tax)","Subtotal (ex tax)","Tax Total","Shipping Cost (inc tax)","Shipping Cost (ex tax)",'
    '"Ship Method","Handling Cost (inc tax)","Handling Cost (ex tax)","Order Total (inc tax)","Order Total (ex tax)",'
    '"Payment Method","Total Quantity","Total Shipped","Date Shipped","Order Currency Code","Exchange Rate",'
    '"Shipping Country","Product Details","Coupon Details","Refund Amount"\n'
    '100,7,"Lou Petit",lou@example.com,,18/05/2022,Completed,120.00,100.00,20.60,6.00,5.00,Flat,2.40,2.00,123.60,'
    '103.00,Card,3,3,,EUR,1.0,France,"Product ID: 24, Product Qty: 3",TEN,0.00\n'
    '101,0,"Kim Lee",kim@example.com,,19/05/2022,"Awaiting Fulfillment",24.00,20.00,4.00,0.00,0.00,Flat,0.00,0.00,'
    "24.00,20.00,Card,1,0,,EUR,1.0,France,,,\n"
    '102,0,"Kim Lee",kim@example.com,,20/05/2022,"Awaiting Payment",24.00,20.00,4.00,0.00,0.00,Flat,0.00,0.00,'
    "24.00,20.00,Wire,1,0,,EUR,1.0,France,,,\n"
    '103,0,"Kim Lee",kim@example.com,,21/05/2022,Refunded,24.00,20.00,4.00,0.00,0.00,Flat,0.00,0.00,24.00,20.00,Card,'
    "1,0,,EUR,1.0,France,,,24.00\n"
    '104,0,"Kim Lee",kim@example.com,,22/05/2022,Declined,24.00,20.00,4.00,0.00,0.00,Flat,0.00,0.00,24.00,20.00,Card,'
    "1,0,,EUR,1.0,France,,,\n"
)


def test_of_each_pair_the_amount_without_vat_is_taken(tmp_path: Path) -> None:
    seen = look(tmp_path, ORDERS)
    assert (seen.recipe.preset, seen.recipe.amounts, asked(seen)) == ("bigcommerce_orders", "HT", {})
    result = from_text(tmp_path, ORDERS)
    assert column(result, "amount")[:2] == [100.0, 20.0]
    assert column(result, "order_total")[:2] == [123.6, 24.0]
    assert (column(result, "amounts_ttc")[0], column(result, "shipping_ttc")[0]) == (False, False)


def test_handling_is_counted_with_shipping_and_the_discount_is_what_the_total_lacks(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS)
    assert (column(result, "shipping")[0], column(result, "order_discount")[:2]) == (7.0, [4.0, 0.0])
    assert "order_total_differs" not in codes(result)


def test_every_status_is_understood(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS)
    assert column(result, "status") == ["counted", "counted", "pending", "counted", "excluded"]
    assert column(result, "refunded")[3] == 24.0
    assert "statuses_unknown" not in codes(result)


def test_a_refunded_order_whose_amount_is_nothing_is_refunded_whole(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS.replace(",24.00\n104", ",0.00\n104"))
    assert column(result, "refunded")[3] == 24.0
    assert "refunds_assumed_whole" in codes(result)


def test_a_later_template_adds_the_hour(tmp_path: Path) -> None:
    later = ORDERS.replace('"Order Date",', '"Order Date","Order Time",').replace("/2022,", "/2022,14:05:09,")
    assert str(column(from_text(tmp_path, later), "ordered_at")[0]) == "2022-05-18 14:05:09"
