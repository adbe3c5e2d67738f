"""Payments: fees, charge-backs, refunds, channels."""

from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from tests.workspace.joins.helpers import Row, column, joined, rows_of, sale
from tests.workspace.making import at, day


def paid(order_id: str | None, amount: float, fee: float | None = None, **more: Any) -> Row:
    entry = "sale" if amount >= 0 else "refund"
    return {"order_id": order_id, "paid_at": at("2024-01-06T08:00"), "entry": entry, "amount": amount, "fee": fee,
            **more}  # fmt: skip


def fees(orders: list[Row], payments: list[Row]) -> list[float]:
    return column(joined([(Kind.ORDERS, orders), (Kind.PAYMENTS, payments)]), Kind.ORDERS, "payment_fee")


def test_the_fees_of_an_order_are_summed_and_given_back_ones_taken_off() -> None:
    assert fees([sale("#7", 60.0)], [paid("7", 60.0, 1.2), paid("7", -20.0, -0.4)]) == [pytest.approx(0.8)]


def test_an_order_that_states_its_fee_keeps_it() -> None:
    assert fees([sale("7", 60.0, payment_fee=1.0)], [paid("7", 60.0, 1.2)]) == [1.0]


def test_without_any_fee_stated_the_rate_of_the_settings_stays() -> None:
    assert fees([sale("7", 60.0)], [paid("7", 60.0)]) == []


def test_a_charge_back_costs_its_amount_and_its_fee_even_where_the_order_states_one() -> None:
    back = paid("7", -60.0, 15.0, entry="chargeback", net=-75.0)
    assert fees([sale("7", 60.0)], [paid("7", 60.0, 1.2), back]) == [pytest.approx(76.2)]
    assert fees([sale("7", 60.0, payment_fee=1.0)], [back]) == [pytest.approx(76.0)]
    won = paid("7", 60.0, -15.0, entry="chargeback", net=75.0)
    assert fees([sale("7", 60.0, payment_fee=1.0)], [back, won]) == [pytest.approx(1.0)]


def test_a_fee_that_stands_in_a_row_of_its_own_belongs_to_the_order_it_names() -> None:
    assert fees([sale("7", 60.0)], [paid("7", 60.0), paid("7", -1.5, entry="fee", net=-1.5)]) == [1.5]


def test_fees_of_the_account_are_fixed_costs_of_their_day() -> None:
    found = joined([(Kind.PAYMENTS, [paid(None, -29.0, entry="fee", net=-29.0, shop="Stripe")])])
    assert rows_of(found.tables[Kind.FIXED_COSTS], "label", "day", "day_to", "amount", "segment", "row") == [
        ("Stripe - fee", day(5), day(5), 29.0, 1, 2)
    ]
    assert found.unmatched == ()


def test_a_refund_that_only_the_payment_tells_is_dated_by_it() -> None:
    order = sale("#7", 54.0, shop="fr", shipping=6.0, order_total=60.0)
    found = joined([(Kind.ORDERS, [order]), (Kind.PAYMENTS, [paid("7", -30.0)])])
    assert rows_of(
        found.tables[Kind.REFUNDS], "shop", "order_id", "refunded_at", "amount", "shipping", "amounts_ttc", "segment",
    ) == [("fr", "#7", at("2024-01-06T08:00"), pytest.approx(27.0), pytest.approx(3.0), True, 2)]  # fmt: skip


@pytest.mark.parametrize("teller", ["column", "row", "file"])
def test_a_refund_that_another_file_tells_is_not_counted_again(teller: str) -> None:
    order = sale("#7", 60.0, refunded=30.0 if teller == "column" else None)
    back = {**sale("R7", 30.0, refund_of="#7"), "is_refund": True}
    files = [(Kind.ORDERS, [order, back] if teller == "row" else [order]), (Kind.PAYMENTS, [paid("7", -30.0)])]
    if teller == "file":
        files.append((Kind.REFUNDS, [{"order_id": "7", "refunded_at": at("2024-01-06"), "amount": 30.0}]))
    found = joined(files)
    amounts = found.tables[Kind.REFUNDS]["amount"].to_pylist() if Kind.REFUNDS in found.tables else []
    assert amounts == ([30.0] if teller == "file" else [])


def test_a_payment_without_a_number_is_found_by_buyer_amount_and_day() -> None:
    orders = [
        sale("7", 60.0, email="A@x.fr", order_total=60.0),
        sale("8", 60.0, email="a@x.fr", order_total=60.0, ordered_at=at("2024-01-08T10:00")),
        sale("9", 45.0, email="b@x.fr"),
    ]
    payments = [paid(None, 60.0, 1.0, email=" a@x.fr"), paid(None, 45.0, 0.5, email="b@x.fr")]
    found = joined([(Kind.ORDERS, orders), (Kind.PAYMENTS, payments)])
    assert found.tables[Kind.ORDERS]["payment_fee"].to_pylist() == [1.0, None, 0.5]
    assert found.unmatched == ()


@pytest.mark.parametrize("ambiguity", ["two orders", "two payments", "two days off", "another amount", "paid already"])
def test_a_payment_without_a_number_that_could_be_of_two_orders_is_of_none(ambiguity: str) -> None:
    orders = [sale("7", 60.0, email="a@x.fr")]
    payments = [paid(None, 60.0, 1.0, email="a@x.fr")]
    if ambiguity == "two orders":
        orders.append(sale("8", 60.0, email="a@x.fr"))
    elif ambiguity == "two payments":
        payments.append(paid(None, 60.0, 1.0, email="a@x.fr"))
    elif ambiguity == "two days off":
        payments[0]["paid_at"] = at("2024-01-07T08:00")
    elif ambiguity == "another amount":
        payments[0]["amount"] = 60.01
    else:
        payments.append(paid("7", 60.0, 1.5))
    found = joined([(Kind.ORDERS, orders), (Kind.PAYMENTS, payments)])
    assert column(found, Kind.ORDERS, "payment_fee") == ([1.5] if ambiguity == "paid already" else [])
    (lost,) = found.unmatched
    assert (lost.kind, lost.reason, lost.count) == (Kind.PAYMENTS, "no_order", 2 if ambiguity == "two payments" else 1)


def test_the_channel_of_a_payment_is_that_of_an_order_without_one() -> None:
    orders = [sale("7", 60.0), sale("7", 5.0), sale("8", 60.0, channel="newsletter")]
    later = paid("7", 60.0, channel="seo", paid_at=at("2024-01-07T08:00"))
    payments = [later, paid("7", 5.0, channel="google / cpc"), paid("8", 60.0, channel="google / cpc")]
    found = joined([(Kind.ORDERS, orders), (Kind.PAYMENTS, payments)])
    assert found.tables[Kind.ORDERS]["channel"].to_pylist() == ["google / cpc", None, "newsletter"]


def test_pay_outs_and_adjustments_are_neither_counted_nor_missed() -> None:
    rows = [paid(None, -500.0, entry="payout"), paid(None, 5.0, entry="adjustment")]
    found = joined([(Kind.ORDERS, [sale("7", 60.0)]), (Kind.PAYMENTS, rows)])
    assert (found.unmatched, column(found, Kind.ORDERS, "payment_fee")) == ((), [])
    assert list(found.tables) == [Kind.ORDERS, Kind.PAYMENTS]
