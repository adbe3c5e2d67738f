"""Headers and lines of orders in two files."""

from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.joins.joined import Joined
from tests.workspace.joins.helpers import header, joined, line, rows_of, sale
from tests.workspace.making import at, day

YEAR = Selection(Period(day(0), day(366)))


def figures(found: Joined, *names: str) -> list[float | None]:
    engine = Engine(Facts.build(found.tables, left_out=found.left_out), Settings())
    result = engine.figures(YEAR)
    return [result[name].value for name in names]


def goods(found: Joined) -> list[tuple[Any, ...]]:
    rows = rows_of(found.tables[Kind.ORDERS], "order_id", "line_kind", "sku", "amount", "segment", "row")
    return [(number, sku, amount, file, row) for number, kind, sku, amount, file, row in rows if kind == "product"]


def test_lines_take_the_place_of_the_goods_made_up_from_the_total() -> None:
    head = header("#7", 54.0, shop="fr", shipping=6.0, order_total=60.0, status="pending", channel="seo")
    lines = [line("7", 30.0, sku="A"), line("7", 24.0, sku="B", quantity=2.0)]
    found = joined([(Kind.ORDERS, [head]), (Kind.ORDER_LINES, lines)])
    assert goods(found) == [("#7", "A", 30.0, 2, 2), ("#7", "B", 24.0, 2, 3)]
    first, *others = rows_of(found.tables[Kind.ORDERS], "shop", "shipping", "order_total", "status", "segment", "row")
    assert first == ("fr", 6.0, 60.0, "pending", 1, 2)
    assert [row[:4] for row in others] == [("fr", None, None, None)] * 2
    assert found.unmatched == found.issues == ()
    assert figures(found, "orders", "units_per_order", "net_revenue") == [1, 3.0, pytest.approx(50.0)]


def test_the_same_orders_in_two_order_files_complete_one_another_whichever_is_the_later() -> None:
    heads = [header("7", 54.0, shipping=6.0, order_total=60.0, status="counted")]
    for moment in ("2024-01-05T09:00", "2024-01-05T11:00"):
        lines = [sale("7", 30.0, sku="A", ordered_at=at(moment)), sale("7", 24.0, sku="B", ordered_at=at(moment))]
        for files in ([heads, lines], [lines, heads]):
            found = joined([(Kind.ORDERS, rows) for rows in files])
            assert [row[:3] for row in goods(found)] == [("7", "A", 30.0), ("7", "B", 24.0)]
            assert figures(found, "orders", "net_revenue") == [1, pytest.approx(50.0)]


def test_of_what_both_files_state_the_later_one_prevails() -> None:
    early, late = at("2024-01-05T09:00"), at("2024-01-06T09:00")
    head = header("7", 50.0, shipping=6.0, status="pending", ordered_at=early)
    lines = [sale("7", 50.0, shipping=7.0, status="counted", ordered_at=late)]
    found = joined([(Kind.ORDERS, [head]), (Kind.ORDERS, lines)])
    shipping, status = (found.tables[Kind.ORDERS][name].to_pylist() for name in ("shipping", "status"))
    assert (shipping, status) == ([None, 7.0], [None, "counted"])
    lines[0]["ordered_at"], head["ordered_at"] = early, late
    found = joined([(Kind.ORDERS, lines), (Kind.ORDERS, [head])])
    shipping, status = (found.tables[Kind.ORDERS][name].to_pylist() for name in ("shipping", "status"))
    assert (shipping, status) == ([None, 6.0], [None, "pending"])


@pytest.mark.parametrize(
    ("lines", "discount", "net"),
    [
        ([line("7", 60.0)], 10.0, 50.0),  # lines before the discount of the order
        ([line("7", 50.0)], 10.0, 50.0),  # lines after it
        ([line("7", 60.0, line_discount=10.0)], 10.0, 50.0),  # lines that detail it
        ([line("7", 65.0, line_discount=5.0)], 10.0, 50.0),  # lines with discounts of their own, before the order's
    ],
)
def test_a_discount_is_taken_once_however_the_lines_are_stated(lines: list[Any], discount: float, net: float) -> None:
    head = header("7", 60.0, order_discount=discount, order_total=50.0)
    found = joined([(Kind.ORDERS, [head]), (Kind.ORDER_LINES, lines)])
    assert found.issues == ()
    assert figures(found, "net_revenue") == [pytest.approx(net / 1.2)]


def test_lines_before_vat_meet_a_header_with_vat() -> None:
    head = header("7", 120.0, order_discount=12.0, shipping=6.0, order_total=114.0)
    lines = [line("7", 100.0, tax_rate=0.2, amounts_ttc=False)]
    found = joined([(Kind.ORDERS, [head]), (Kind.ORDER_LINES, lines)])
    assert found.issues == ()
    assert figures(found, "gross_sales", "discounts", "shipping_income") == pytest.approx([100.0, 10.0, 5.0])


def test_lines_that_do_not_add_up_are_told_and_counted() -> None:
    head = [header("7", 60.0, order_total=60.0), header("8", 20.0, order_total=20.0)]
    found = joined([(Kind.ORDERS, head), (Kind.ORDER_LINES, [line("7", 57.0), line("8", 19.99)])])
    (issue,) = found.issues
    assert (issue.code, issue.count, issue.params["example"]) == ("lines_do_not_add_up", 1, "7")
    assert issue.params["gap"] == pytest.approx(3.0)
    assert figures(found, "net_revenue") == [pytest.approx(76.99 / 1.2)]


def test_what_has_no_partner_is_kept_and_told() -> None:
    heads = [header("7", 60.0, order_total=60.0), header("8", 20.0, order_total=20.0)]
    lines = [line("7", 60.0), line("9", 5.0), line("9", 6.0)]
    found = joined([(Kind.ORDERS, heads), (Kind.ORDER_LINES, lines)])
    told = {(one.kind, one.reason): one for one in found.unmatched}
    assert set(told) == {(Kind.ORDER_LINES, "no_order"), (Kind.ORDERS, "no_lines")}
    lost = told[Kind.ORDER_LINES, "no_order"]
    assert (lost.count, lost.amount) == (2, 11.0)
    assert [(row.segment, row.row, row.key, row.amount) for row in lost.rows] == [(2, 3, "9", 5.0), (2, 4, "9", 6.0)]
    waiting = told[Kind.ORDERS, "no_lines"]
    assert [(row.segment, row.row, row.key, row.amount) for row in waiting.rows] == [(1, 3, "8", 20.0)]
    assert figures(found, "orders") == [2]
    arrived = joined([(Kind.ORDERS, [*heads, header("9", 11.0)]), (Kind.ORDER_LINES, [*lines, line("8", 20.0)])])
    assert arrived.unmatched == ()


def test_orders_without_lines_are_no_matter_where_nobody_has_lines() -> None:
    assert joined([(Kind.ORDERS, [header("7", 60.0)])]).unmatched == ()


def test_lines_of_orders_that_have_theirs_are_left_aside() -> None:
    found = joined([(Kind.ORDERS, [sale("7", 60.0)]), (Kind.ORDER_LINES, [line("7", 60.0)])])
    assert [(one.kind, one.reason, one.count) for one in found.unmatched] == [(Kind.ORDER_LINES, "has_lines", 1)]
    assert [row[:3] for row in goods(found)] == [("7", "A", 60.0)]


def test_lines_that_two_files_write_differently_count_once_and_are_those_of_the_later_file() -> None:
    files = [(Kind.ORDERS, [header("#7", 60.0)]), (Kind.ORDER_LINES, [line("7", 50.0), line("7", 10.0)]),
             (Kind.ORDER_LINES, [line("#7", 60.0, shop="fr")])]  # fmt: skip
    found = joined(files)
    assert [row[:3] for row in goods(found)] == [("#7", "A", 60.0)]
    assert [(one.reason, one.count) for one in found.unmatched] == [("has_lines", 2)]


def test_lines_without_any_order_wait() -> None:
    found = joined([(Kind.ORDER_LINES, [line("7", 60.0)])])
    assert [(one.reason, one.count) for one in found.unmatched] == [("no_order", 1)]
    assert list(found.tables) == [Kind.ORDER_LINES]


def test_lines_are_in_the_currency_of_their_order_unless_they_say_otherwise() -> None:
    settings = Settings().with_value("currency.USD.rate", 0.5)
    head = header("7", 60.0, currency="USD", order_total=60.0)
    lines = [line("7", 40.0), line("7", 20.0, currency="USD")]
    found = joined([(Kind.ORDERS, [head]), (Kind.ORDER_LINES, lines)], settings)
    assert [row[2] for row in goods(found)] == [20.0, 10.0]
    assert found.issues == ()


def test_the_file_of_the_headers_answers_for_orders_of_two_files() -> None:
    heads = [header("7", 54.0, shipping=6.0, order_total=60.0)]
    lines = [sale("7", 30.0), sale("7", 21.0), sale("8", 12.0)]
    found = joined([(Kind.ORDERS, lines), (Kind.ORDERS, heads)])
    engine = Engine(Facts.build(found.tables, left_out=found.left_out), Settings())
    of_lines, of_heads = engine.reconciliation()
    steps = {step.code: (pytest.approx(step.money), step.orders) for step in of_lines.steps if step.orders}
    assert (of_lines.total, of_lines.orders, of_lines.counted) == (pytest.approx(63.0), 2, 1)
    assert steps == {"joined": (51.0, 1), "vat": (2.0, 1)}
    steps = {step.code: (pytest.approx(step.money), step.orders) for step in of_heads.steps if step.orders}
    assert (of_heads.total, of_heads.net_revenue) == (60.0, pytest.approx(57.0 / 1.2))
    assert steps == {"lines_difference": (3.0, 1), "vat": (9.5, 1)}
    assert (of_lines.residual, of_heads.residual) == (0.0, 0.0)
