"""Amazon, report of all orders."""

from pathlib import Path

import pytest

from tests.importing.making import asked, codes, column, from_text, look, number

HEADER = (
    "amazon-order-id merchant-order-id purchase-date last-updated-date order-status fulfillment-channel sales-channel "
    "order-channel url ship-service-level product-name sku asin item-status quantity currency item-price item-tax "
    "shipping-price shipping-tax gift-wrap-price gift-wrap-tax item-promotion-discount ship-promotion-discount "
    "ship-city ship-state ship-postal-code ship-country promotion-ids"
).replace(" ", "\t")


def row(
    order: str, status: str, *amounts: str, quantity: int = 1, currency: str = "EUR", channel: str = "Amazon.fr",
    when: str = "2024-03-30T23:30:00+00:00",
) -> str:  # fmt: skip
    cells = [
        order, "", when, when, status, "Amazon", channel, "", "", "Standard", "Mug", "M1", "B0", status, str(quantity),
        currency, *amounts, "Lyon", "", "69001", "FR", "",
    ]  # fmt: skip
    return "\t".join(cells)


ROWS = [
    row("111-1", "Shipped", "24.00", "4.00", "4.99", "0.83", "2.00", "0.33", "3.00", "0.99", quantity=2),
    row("111-1", "Shipped", "12.00", "2.00", "4.99", "0.83", "", "", "", ""),
    row("111-2", "Cancelled", "", "", "", "", "", "", "", "", quantity=0, currency=""),
    row("111-3", "Pending", "", "", "", "", "", "", "", ""),
    row("111-4", "Unshipped", "12.00", "2.00", "", "", "", "", "", ""),
    row("S02-1", "Shipped", "", "", "", "", "", "", "", "", channel="Non-Amazon", currency=""),
]
REPORT = "\n".join([HEADER, *ROWS]) + "\n"


def test_the_price_is_for_the_whole_quantity(tmp_path: Path) -> None:
    result = from_text(tmp_path, REPORT, name="orders.txt")
    assert (result.recipe.preset, column(result, "amount")[:2]) == ("amazon_orders", [24.0, 12.0])
    assert (column(result, "quantity")[0], column(result, "unit_price")[0]) == (2.0, 12.0)


def test_each_row_states_its_share_of_shipping_gift_wrap_with_it(tmp_path: Path) -> None:
    result = from_text(tmp_path, REPORT)
    assert column(result, "shipping")[:2] == [pytest.approx(4.99 + 2.0 - 0.99 + 4.99), None]
    assert column(result, "shipping_tax")[:2] == [pytest.approx(0.83 + 0.33 + 0.83), None]
    assert column(result, "line_discount")[0] == 3.0
    assert column(result, "order_total")[:2] == [pytest.approx(24.0 + 12.0 - 3.0 + 10.99), None]


def test_european_prices_hold_vat_and_american_ones_do_not(tmp_path: Path) -> None:
    seen = look(tmp_path, REPORT)
    assert (seen.recipe.amounts, asked(seen)) == ("TTC", {})
    american = look(tmp_path, REPORT.replace("EUR", "USD").replace("Amazon.fr", "Amazon.com"))
    assert (american.recipe.amounts, asked(american)) == ("HT", {})
    both = REPORT + row("112-1", "Shipped", "24.00", "", "", "", "", "", "", "", currency="USD") + "\n"
    assert asked(look(tmp_path, both)) == {"amounts": "TTC"}


def test_cancelled_and_pending_orders_have_no_price_and_are_not_rejected(tmp_path: Path) -> None:
    result = from_text(tmp_path, REPORT)
    assert column(result, "status") == ["counted", "counted", "excluded", "pending", "counted"]
    assert (result.rows_accepted, result.rows_rejected, result.rows_ignored) == (5, 0, 1)
    assert "statuses_unknown" not in codes(result)


def test_orders_of_another_shop_that_amazon_only_ships_are_left_out(tmp_path: Path) -> None:
    result = from_text(tmp_path, REPORT)
    assert "S02-1" not in column(result, "order_id")
    assert {issue.code: issue.count for issue in result.issues}["rows_not_sales"] == 1


def test_moments_in_universal_time_become_the_time_of_the_shop(tmp_path: Path) -> None:
    assert str(column(from_text(tmp_path, REPORT), "ordered_at")[0]) == "2024-03-31 00:30:00"


def test_the_sales_channel_and_the_shop_are_kept_apart(tmp_path: Path) -> None:
    result = from_text(tmp_path, REPORT)
    assert (set(column(result, "shop")), set(column(result, "sales_channel"))) == ({"Amazon"}, {"Amazon.fr"})


def test_columns_for_companies_at_the_end_change_nothing(tmp_path: Path) -> None:
    wide = REPORT.replace("promotion-ids\n", "promotion-ids\tis-business-order\tpurchase-order-number\t"
                          "price-designation\n").replace("\tFR\t\n", "\tFR\t\tfalse\t\t\n")  # fmt: skip
    assert sum(number(from_text(tmp_path, wide), "amount")) == sum(number(from_text(tmp_path, REPORT), "amount"))
