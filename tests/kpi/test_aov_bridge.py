"""What lies between two average order values."""

from datetime import date

import pytest
from hypothesis import given

from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi.shops import Rows, order, selections, shops
from tests.kpi.test_facts import DAY, JANUARY
from tests.kpi.test_reference import thorough


@thorough
@given(rows=shops(), selection=selections())
def test_the_steps_lead_from_the_house_value_to_each_alternative(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    figures = engine.figures(selection)
    bridges = engine.aov_bridges(selection)
    assert bool(bridges) == (figures["aov"].value is not None)
    for bridge in bridges:
        assert bridge.start == figures["aov"].value
        assert bridge.end == figures[bridge.alternative].value
        assert bridge.start + sum(step.amount for step in bridge.steps) == pytest.approx(bridge.end, abs=1e-6)


def test_the_worked_example_step_by_step() -> None:
    one = {"order_discount": 10.0, "shipping": 5.0, "tax_rate": 0.2, "shipping_ttc": False}
    back = order("R", DAY, 90.0, is_refund=True, refund_of="2", shipping=5.0, tax_rate=0.2, shipping_ttc=False)
    rows = Rows([order("1", DAY, 100.0, **one), order("2", DAY, 100.0, **one), order("free", DAY, 0.0), back])
    steps = {
        bridge.alternative: [(step.code, round(step.amount, 9)) for step in bridge.steps]
        for bridge in rows.engine().aov_bridges(JANUARY)
    }
    assert steps == {
        "aov_net_of_refunds": [("refunds", -45.0)],
        "aov_ttc": [("shipping_income", 5.0), ("vat", 19.0)],
        "aov_fevad": [("shipping_income", 5.0), ("vat", 19.0), ("refunds", -57.0)],
        "aov_shopify": [("free_orders", -30.0)],
        "aov_woocommerce": [("refunds", -45.0), ("free_orders", -15.0)],
    }


def test_without_an_order_there_is_no_bridge() -> None:
    assert Rows([order("1", date(2024, 1, 1), 0.0)]).engine().aov_bridges(JANUARY) == ()
