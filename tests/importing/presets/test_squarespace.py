"""Squarespace orders, told from Shopify's."""

from pathlib import Path

from tests.importing.making import asked, codes, column, from_text, look

HEADER = (
    "Order ID,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,"
    "Amount Refunded,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Lineitem sku,Lineitem variant,Lineitem requires shipping,Lineitem taxable,"
    "Lineitem fulfillment status,Billing Name,Billing Country,Billing Phone,Shipping Name,Shipping Country,"
    "Cancelled at,Private Notes,Payment Method,Payment Reference\n"
)
ORDERS = HEADER + (
    "00001,lou@example.com,PAID,2024-07-25 21:06:04 +0200,pending,,EUR,20.00,10.00,4.50,0.00,27.00,THREE,3.00,Flat,"
    "2024-07-25 21:06:04 +0200,1,Coffee,10.00,SQ1,200g,true,true,pending,Lou Petit,FR,,Lou Petit,FR,,,Stripe,ch_1\n"
    "00001,,,,,,,,,,,,,,,,1,Tea,10.00,SQ2,200g,true,true,pending,,,,,,,,,\n"
    "00002,kim@example.com,refunded,2024-07-26 22:12:00 +0200,cancelled,,EUR,10.00,10.00,3.33,20.00,20.00,,0.00,Flat,"
    "2024-07-26 22:12:00 +0200,1,Coffee,10.00,SQ1,200g,true,true,cancelled,Kim Lee,FR,,Kim Lee,FR,"
    "2024-07-27 12:32:00 +0200,,Stripe,ch_2\n"
    "00003,kim@example.com,PARTIALLY_REFUNDED,,fulfilled,,EUR,10.00,0.00,1.67,4.00,10.00,,0.00,Flat,"
    "2024-07-28 10:00:00 +0200,1,Coffee,10.00,SQ1,200g,true,true,fulfilled,Kim Lee,FR,,Kim Lee,FR,,,Stripe,ch_3\n"
)


def test_it_is_told_from_shopify_and_proven_by_its_own_equation(tmp_path: Path) -> None:
    seen = look(tmp_path, ORDERS)
    assert (seen.recipe.preset, seen.recipe.amounts, asked(seen)) == ("squarespace_orders", "TTC", {})
    assert "order_total_differs" not in codes(from_text(tmp_path, ORDERS))


def test_without_vat_in_its_prices_the_other_equation_holds(tmp_path: Path) -> None:
    american = ORDERS.replace("4.50,0.00,27.00", "2.00,0.00,29.00").replace("3.33,20.00,20.00", "1.00,21.00,21.00")
    assert look(tmp_path, american.replace("1.67,4.00,10.00", "1.00,4.00,11.00")).recipe.amounts == "HT"


def test_a_line_that_states_only_its_item_takes_over_date_and_customer(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS)
    assert (result.rows_accepted, result.orders) == (4, 3)
    assert column(result, "email")[:2] == ["lou@example.com"] * 2
    assert column(result, "order_total")[:2] == [27.0, None]
    assert [str(moment) for moment in column(result, "ordered_at")[:2]] == ["2024-07-25 21:06:04"] * 2


def test_the_discount_is_not_in_the_subtotal(tmp_path: Path) -> None:
    assert column(from_text(tmp_path, ORDERS), "order_discount") == [3.0, None, 0.0, 0.0]


def test_statuses_in_capitals_and_cancellations_are_understood(tmp_path: Path) -> None:
    result = from_text(tmp_path, ORDERS)
    assert column(result, "status") == ["counted", "counted", "excluded", "counted"]
    assert column(result, "refunded") == [0.0, None, 20.0, 4.0]
