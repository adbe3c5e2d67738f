"""From the total of a file to the net revenue counted from it: nothing is left over."""

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.left_out import LeftOut
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from tests.kpi.shops import Rows, order, shops, table_of
from tests.kpi.test_facts import DAY, FREE, MOMENT


def test_each_step_says_what_it_takes_away() -> None:
    sale = order("1", DAY, 120.0, amounts_ttc=True, tip=3.0, order_total=123.0)
    rows = Rows([
        sale, order("2", DAY, 60.0, amounts_ttc=True, status="excluded", order_total=60.0),
        order("3", DAY, 24.0, amounts_ttc=True, status="pending"),
        order("R", MOMENT, 12.0, amounts_ttc=True, is_refund=True, refund_of="1"),
    ], [{"order_id": "1", "refunded_at": MOMENT, "amount": 12.0}],
        settings=FREE.with_value("orders.count_unpaid", False))  # fmt: skip
    (found,) = rows.engine().reconciliation()
    steps = {step.code: (pytest.approx(step.money), step.orders) for step in found.steps}
    assert (found.total, found.orders) == (pytest.approx(123 + 60 + 24), 3)
    assert steps == {"excluded_orders": (60.0, 1), "unpaid_orders": (24.0, 1), "aside": (3.0, 1), "vat": (20.0, 1),
            "refunds": (10.0, 1)}  # fmt: skip
    assert (found.net_revenue, found.counted, found.residual) == (pytest.approx(90.0), 1, 0.0)


def test_totals_that_do_not_match_their_lines_show_in_the_residual() -> None:
    rows = Rows([order("1", DAY, 100.0, amounts_ttc=True, order_total=107.0)], settings=FREE)
    (found,) = rows.engine().reconciliation()
    assert found.residual == pytest.approx(7.0)


def test_a_total_without_vat_has_none_taken_away() -> None:
    (found,) = Rows([order("1", DAY, 100.0, order_total=100.0)], settings=FREE).engine().reconciliation()
    assert (found.residual, found.net_revenue) == (0.0, 100.0)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rows=shops())
def test_nothing_is_left_over(rows: Rows) -> None:
    for found in rows.engine().reconciliation():
        assert found.residual == 0.0


def test_what_stands_beside_the_orders_in_force_is_part_of_the_file() -> None:
    tables = Rows([order("1", DAY, 100.0, order_total=100.0)]).tables()
    beside = (LeftOut(1, "duplicates", 40.0, 2), LeftOut(1, "rejected", 7.5, 3), LeftOut(9, "duplicates", 5.0, 1))
    first, second = Engine(Facts.build(tables, left_out=beside), FREE).reconciliation()
    steps = [(step.code, step.money, step.orders) for step in first.steps if step.orders]
    assert steps == [("duplicates", 40.0, 2), ("rejected", 7.5, 3)]
    assert (first.total, first.orders, first.net_revenue, first.residual) == (147.5, 3, 100.0, 0.0)
    assert (second.segment, second.total, second.orders, second.counted, second.residual) == (9, 5.0, 1, 0, 0.0)
    again = Facts.from_arrays(Facts.build(tables, left_out=beside).to_arrays())
    assert Engine(again, FREE).reconciliation() == (first, second)


def test_a_file_in_another_currency_is_totalled_in_its_own() -> None:
    tables = Rows([order("1", DAY, 90.0, order_total=90.0), order("2", DAY, 10.0)]).tables()
    rates = pa.array([0.9, None], pa.float64())
    tables[Kind.ORDERS] = tables[Kind.ORDERS].append_column("rate_applied", rates)
    (found,) = Engine(Facts.build(tables), FREE).reconciliation()
    steps = {step.code: (pytest.approx(step.money), step.orders) for step in found.steps if step.orders}
    assert (found.total, found.net_revenue, found.residual) == (pytest.approx(110.0), 100.0, 0.0)
    assert steps == {"currency": (10.0, 1)}


def test_an_exchange_rate_is_known_of_orders_whose_file_states_no_total() -> None:
    table = table_of(Kind.ORDERS, [order("1", DAY, 90.0), order("1", DAY, 9.0), order("2", DAY, 50.0)])
    table = table.append_column("rate_applied", pa.array([0.9, None, None], pa.float64()))
    facts = Facts.build({Kind.ORDERS: table})
    assert facts.stated.rate.tolist() == [0.9, 1.0]
