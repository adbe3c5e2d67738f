"""Which order a row of another file speaks of."""

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.joins.columns import coded
from ecomkpi_desktop.workspace.joins.index import OrderIndex
from tests.workspace.joins.helpers import Row, sale, segment

Named = tuple[str | None, str | None]


def found(orders: list[Named], asked: list[Named]) -> list[Named | None]:
    """Return which order each row was matched with."""
    table = segment(Kind.ORDERS, 1, [sale(number or "", 1.0, shop=shop) for shop, number in orders]).table
    rows: list[Row] = [{"shop": shop, "order_id": number} for shop, number in asked]
    side = segment(Kind.PAYMENTS, 2, rows).table
    index = OrderIndex(table)
    slots = index.match(coded(side, "shop"), coded(side, "order_id"))
    return [None if slot < 0 else orders[int(index.first[slot])] for slot in slots.tolist()]


@pytest.mark.parametrize("asked", ["#1001", "1001", " #1001 ", "# 1001", "1001\u00a0"])
def test_numbers_are_compared_without_spaces_and_hashes(asked: str) -> None:
    assert found([("fr", "#1001"), ("fr", "#1002")], [("fr", asked)]) == [("fr", "#1001")]


def test_leading_zeros_are_forgiven_where_that_leaves_one_number_on_either_side() -> None:
    assert found([(None, "0007"), (None, "8")], [(None, "7"), (None, "008")]) == [(None, "0007"), (None, "8")]
    assert found([(None, "07"), (None, "007")], [(None, "7")]) == [None]
    assert found([(None, "7")], [(None, "07"), (None, "007")]) == [None, None]


def test_a_number_as_it_stands_comes_before_a_number_that_is_forgiven() -> None:
    assert found([(None, "#7"), (None, "7")], [(None, "7"), (None, "#7")]) == [(None, "7"), (None, "#7")]


def test_a_shop_that_is_known_has_its_own_numbers() -> None:
    orders = [("fr", "1"), ("de", "1"), ("de", "2")]
    assert found(orders, [("fr", "1"), ("de", "1"), ("fr", "2")]) == [("fr", "1"), ("de", "1"), None]


def test_without_a_shop_or_with_one_that_has_no_order_the_only_order_of_that_number_is_meant() -> None:
    orders = [("fr", "1"), ("de", "1"), ("de", "2")]
    asked = [(None, "1"), (None, "2"), ("Stripe", "1"), ("Stripe", "2")]
    assert found(orders, asked) == [None, ("de", "2"), None, ("de", "2")]


def test_an_order_without_a_shop_is_found_by_the_shop_that_asks() -> None:
    assert found([(None, "1"), ("fr", "2")], [("fr", "1"), ("fr", "2")]) == [(None, "1"), ("fr", "2")]


def test_a_row_without_a_number_speaks_of_no_order() -> None:
    assert found([("fr", "1")], [("fr", None), ("fr", "9"), ("fr", "#")]) == [None, None, None]


def test_refunds_are_no_orders() -> None:
    table = segment(Kind.ORDERS, 1, [sale("1", 5.0), {**sale("R1", 5.0), "is_refund": True}]).table
    index = OrderIndex(table)
    assert (index.slot < 0).tolist() == [False, True]
    assert len(index.used) == 1
