"""Amounts in other currencies, with dated rates."""

from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.settings.values import Settings
from tests.workspace.joins.helpers import Row, column, joined, sale
from tests.workspace.making import at, day

RATES: list[Row] = [
    {"currency": "USD", "base": "EUR", "day": day(0), "rate": 0.9},
    {"currency": "usd", "base": None, "day": day(10), "rate": 0.8},
    {"currency": "EUR", "base": "GBP", "day": None, "rate": 0.8},
    {"currency": "JPY", "base": "GBP", "day": None, "rate": 0.005},
]


def dollars(number: str, amount: float, on: int, **more: Any) -> Row:
    return sale(number, amount, currency="USD", ordered_at=at(f"2024-01-{on:02d}T10:00"), **more)


def test_each_row_is_converted_at_the_latest_rate_of_its_day() -> None:
    orders = [dollars("1", 100.0, 1), dollars("2", 100.0, 10), dollars("3", 100.0, 11, shipping=10.0), sale("4", 7.0)]
    found = joined([(Kind.ORDERS, orders), (Kind.EXCHANGE_RATES, RATES)])
    table = found.tables[Kind.ORDERS]
    assert table["amount"].to_pylist() == pytest.approx([90.0, 90.0, 80.0, 7.0])
    assert table["shipping"].to_pylist() == [None, None, 8.0, None]
    assert table["currency"].to_pylist() == ["EUR", "EUR", "EUR", None]
    assert table["rate_applied"].to_pylist() == [0.9, 0.9, 0.8, None]
    assert found.issues == ()


def test_a_rate_stated_the_other_way_round_is_turned_over() -> None:
    found = joined([(Kind.ORDERS, [sale("1", 8.0, currency="GBP")]), (Kind.EXCHANGE_RATES, RATES)])
    assert column(found, Kind.ORDERS, "amount") == [pytest.approx(10.0)]


def test_rates_typed_in_the_settings_prevail() -> None:
    settings = Settings().with_value("currency.USD.rate", 0.5, day(5))
    orders = [dollars("1", 100.0, 9), dollars("2", 100.0, 2)]
    found = joined([(Kind.ORDERS, orders), (Kind.EXCHANGE_RATES, RATES)], settings)
    assert column(found, Kind.ORDERS, "amount") == [50.0, 50.0]
    (issue,) = found.issues
    assert (issue.code, issue.count, issue.params) == (
        "rates_too_recent", 1, {"currency": "USD", "own": "EUR", "rows": 1},
    )  # fmt: skip


def test_amounts_without_a_rate_stay_as_they_are_and_are_told() -> None:
    orders = [dollars("1", 100.0, 1), sale("2", 5.0, currency="JPY"), sale("3", 7.0, currency="EUR")]
    found = joined([(Kind.ORDERS, orders), (Kind.EXCHANGE_RATES, RATES[3:])])
    assert column(found, Kind.ORDERS, "amount") == [100.0, 5.0, 7.0]
    assert [(issue.code, issue.params["currency"], issue.count) for issue in found.issues] == [
        ("rates_missing", "JPY", 1), ("rates_missing", "USD", 1),
    ]  # fmt: skip


def test_the_document_may_be_in_another_currency() -> None:
    settings = Settings().with_value("currency", "usd").with_value("currency.EUR.rate", 2.0)
    found = joined([(Kind.ORDERS, [dollars("1", 100.0, 1), sale("2", 5.0, currency="EUR")])], settings)
    assert column(found, Kind.ORDERS, "amount") == [100.0, 10.0]


@pytest.mark.parametrize(
    ("kind", "row", "money"),
    [
        (Kind.REFUNDS, {"refunded_at": at("2024-01-20")}, ("amount", "shipping")),
        (Kind.PRODUCTS, {"sku": "A", "valid_from": day(19)}, ("unit_cost", "price")),
        (Kind.PRODUCTS, {"sku": "A"}, ("unit_cost", "price")),  # without a day: the latest rate
        (Kind.SPEND, {"platform": "Meta", "day": day(19)}, ("cost", "conversion_value")),
        (Kind.FIXED_COSTS, {"label": "rent", "day": day(19)}, ("amount",)),
    ],
)
def test_every_amount_of_every_table_is_converted(kind: Kind, row: Row, money: tuple[str, ...]) -> None:
    rows = [{**row, "currency": "USD", **dict.fromkeys(money, 10.0)}]
    found = joined([(kind, rows), (Kind.EXCHANGE_RATES, RATES)])
    assert [column(found, kind, name) for name in money] == [[8.0]] * len(money)


def test_fees_and_ledgers_are_converted_at_their_own_day() -> None:
    payment = {"order_id": "1", "paid_at": at("2024-01-20"), "amount": 100.0, "fee": 2.0, "currency": "USD"}
    ledger = {"order_id": "2", "posted_at": at("2024-01-20"), "entry": "sale", "goods": 50.0, "selling_fee": -5.0,
              "net": 45.0, "currency": "USD", "shop": "Amazon"}  # fmt: skip
    files = [(Kind.ORDERS, [dollars("1", 100.0, 1)]), (Kind.PAYMENTS, [payment]), (Kind.SETTLEMENTS, [ledger])]
    found = joined([*files, (Kind.EXCHANGE_RATES, RATES)])
    assert column(found, Kind.ORDERS, "amount") == [90.0, 40.0]
    assert column(found, Kind.ORDERS, "payment_fee") == [1.6, 0.0]
    assert column(found, Kind.ORDERS, "marketplace_fee") == [4.0]
