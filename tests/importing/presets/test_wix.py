"""Wix orders, whose billing block repeats the headers of the delivery block."""

from pathlib import Path

from tests.importing.making import asked, codes, column, from_text, look

HEADER = (
    "Order number,Date created,Time,Fulfill by,Total order quantity,Contact email,Note from customer,"
    "Additional checkout info,Item,Variant,SKU,Qty,Quantity refunded,Price,Weight,Custom text,Deposit amount,"
    "Delivery method,Delivery time,Recipient name,Recipient phone,Recipient company name,Delivery country,"
    "Delivery state,Delivery state name,Delivery city,Delivery address,Delivery zip/postal code,Billing name,"
    "Billing phone,Billing company name,{billing},Delivery state,Delivery state name,Delivery city,"
    "Delivery address,Delivery zip/postal code,Payment status,Payment method,Coupon code,Gift card amount,"
    "Shipping rate,Total tax,Total,Currency,Refunded amount,Net amount,Additional fees,Fulfillment status,"
    "Tracking number\n"
)


def row(
    number: int, item: str, price: str, total: str, *, tax: str = "4.00", coupon: str = "", state: str = "Paid",
    stage: str = "Fulfilled", refunded: str = "0.00", quantity: int = 1,
) -> str:  # fmt: skip
    return (
        f'{number},"Dec 8, 2024",9:15:51 AM,,2,lou@example.com,,,{item},,{item}-1,{quantity},0,{price},0,,,Standard,,'
        "Lou Petit,0600000000,,FRA,FR-69,Rhône,Lyon,1 rue A,69001,Kim Lee,0700000000,,DEU,DE-BE,Berlin,Berlin,2 Str,"
        f"10115,{state},Card,{coupon},,5.00,{tax},{total},EUR,{refunded},{total},0.00,{stage},\n"
    )


ORDERS = HEADER.format(billing="Billing country") + "".join(
    [
        row(10001, "Mug", "9.50", "44.00", quantity=2),
        row(10001, "Plate", "20.00", "44.00"),
        row(10002, "Plate", "20.00", "22.00", coupon="THREE", tax="2.83"),
        row(10003, "Plate", "20.00", "25.00", state="Unpaid"),
        row(10004, "Plate", "20.00", "25.00", stage="Canceled"),
        row(10005, "Plate", "20.00", "25.00", state="Partially refunded", refunded="5.00"),
    ]
)


def test_the_delivery_block_is_meant_where_the_billing_block_repeats_its_headers(tmp_path: Path) -> None:
    seen = look(tmp_path, ORDERS)
    assert (seen.recipe.preset, seen.recipe.amounts, asked(seen)) == ("wix_orders", "TTC", {})
    assert set(column(from_text(tmp_path, ORDERS), "country")) == {"FRA"}


def test_even_when_the_billing_country_is_called_delivery_country_too(tmp_path: Path) -> None:
    twice = ORDERS.replace("Billing country", "Delivery country")
    assert asked(look(tmp_path, twice)) == {}
    assert set(column(from_text(tmp_path, twice), "country")) == {"FRA"}


def test_values_of_the_order_count_once_and_date_and_time_are_one_moment(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS)
    assert column(result, "order_total")[:3] == [44.0, None, 22.0]
    assert column(result, "shipping")[:3] == [5.0, None, 5.0]
    assert str(column(result, "ordered_at")[0]) == "2024-12-08 09:15:51"


def test_the_discount_of_a_coupon_is_what_the_total_lacks(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS)
    assert column(result, "order_discount") == [None, None, 3.0, None, None, None]


def test_an_unpaid_order_is_pending_and_a_cancelled_one_does_not_count(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS)
    assert column(result, "status") == ["counted", "counted", "counted", "pending", "excluded", "counted"]
    assert column(result, "refunded")[5] == 5.0
    assert "statuses_unknown" not in codes(result)
