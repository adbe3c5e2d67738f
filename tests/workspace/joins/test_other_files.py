"""Carriers' bills, refund files."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.settings.values import Settings
from tests.workspace.joins.helpers import column, header, joined, rows_of, sale
from tests.workspace.making import at, day


def test_what_the_carrier_charged_is_the_cost_of_the_order_where_it_states_none() -> None:
    orders = [sale("#7", 60.0), sale("#7", 5.0), sale("#8", 9.0, shipping_cost=3.0)]
    bills = [{"order_id": "7", "cost": 4.5}, {"order_id": "7", "cost": 1.5}, {"order_id": "8", "cost": 4.0},
             {"order_id": "9", "cost": 4.0}]  # fmt: skip
    found = joined([(Kind.ORDERS, orders), (Kind.SHIPPING_COSTS, bills)])
    assert found.tables[Kind.ORDERS]["shipping_cost"].to_pylist() == [6.0, None, 3.0]
    (lost,) = found.unmatched
    assert (lost.kind, lost.count, lost.rows[0].key, lost.rows[0].row) == (Kind.SHIPPING_COSTS, 1, "9", 5)


def test_a_bill_without_a_day_is_converted_at_the_rate_of_its_order_s_day() -> None:
    settings = Settings().with_value("currency.GBP.rate", 1.1).with_value("currency.GBP.rate", 1.2, day(10))
    bills = [{"order_id": "7", "cost": 10.0, "currency": "GBP"}, {"order_id": "8", "cost": 10.0, "currency": "gbp"}]
    orders = [sale("7", 60.0), sale("8", 60.0, ordered_at=at("2024-01-20"))]
    found = joined([(Kind.ORDERS, orders), (Kind.SHIPPING_COSTS, bills)], settings)
    assert column(found, Kind.ORDERS, "shipping_cost") == [11.0, 12.0]


def test_refunds_are_written_with_the_number_of_their_order() -> None:
    moment = at("2024-01-09")
    refunds = [{"order_id": number, "refunded_at": moment, "amount": 5.0} for number in ("7", "#8", "10", None)]
    orders = [sale("#7", 60.0, shop="fr"), header("#8", 60.0, shop="fr")]
    found = joined([(Kind.ORDERS, orders), (Kind.REFUNDS, refunds)])
    assert rows_of(found.tables[Kind.REFUNDS], "shop", "order_id") == [
        ("fr", "#7"), ("fr", "#8"), (None, "10"), (None, None),
    ]  # fmt: skip
    assert [(one.kind, one.count, one.rows[0].key) for one in found.unmatched] == [(Kind.REFUNDS, 1, "10")]
