"""From the total of a file to the net revenue counted from it: nothing is left over."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.kpi.shops import Rows, order, shops
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
