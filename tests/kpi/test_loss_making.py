"""Orders that cost more than they bring, and where they stand in the files."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given

from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi import reference_customers as slow
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_facts import FREE, JANUARY
from tests.kpi.test_reference import covered, same, thorough


@thorough
@given(rows=shops(), selection=selections())
def test_the_list_is_that_of_the_definitions(rows: Rows, selection: Selection) -> None:
    shop, engine = rows.reference(), rows.engine()
    got = engine.loss_making(selection)
    wanted = slow.loss_making(shop, selection.period, selection.channels)
    assert got.count == len(wanted) == len(got.cm2)
    same(got.loss, sum(margin for _, margin in wanted))
    assert got.cm2.tolist() == pytest.approx([margin for _, margin in wanted])
    figures = engine.figures(selection)
    if covered(shop, selection.period):
        assert figures["loss_making_orders"].value == got.count
        same(figures["loss_making_orders_share"].value, got.share)
    # Every row of a listed order is shown, and no other.
    lines = [
        sum((row["order_id"] == o.key[1] and not row.get("is_refund")) for row in rows.orders) for o, _ in wanted
    ]
    if len({round(margin, 6) for _, margin in wanted}) == len(wanted):
        assert np.diff([*got.first_row.tolist(), got.rows.total]).tolist() == lines
        for (found, _), place in zip(wanted, got.first_row.tolist(), strict=True):
            assert rows.orders[got.rows.row[place] - 2]["order_id"] == found.key[1]


def test_the_worst_come_first_and_the_count_is_of_all() -> None:
    on = date(2024, 1, 10)
    rows = Rows(
        [order("ok", on, 100.0, unit_cost=10.0), order("bad", on, 10.0, unit_cost=12.0, channel="Ads"),
         order("gone", on, 0.0), order("worst", on, 10.0, unit_cost=30.0),
         order("R", date(2024, 3, 1), 60.0, is_refund=True, refund_of="ok", sku="A", quantity=0.0)],
        settings=FREE.with_value("cost.restock_share", 0.0).with_value("logistics.per_return", 40.0),
    )  # fmt: skip
    got = rows.engine().loss_making(JANUARY, 2)
    assert (got.count, got.share) == (3, 1.0)
    assert got.loss == pytest.approx(-32.0)
    assert got.cm2.tolist() == [-20.0, -10.0]
    assert got.refunded.tolist() == [0.0, 60.0]
    assert got.revenue.tolist() == [10.0, 100.0]
    assert got.days == (on, on)
    assert got.channels[0] == got.channels[1] != "Ads"
    assert (got.rows.row.tolist(), got.rows.sheet) == ([5, 2], ("Feuil1", "Feuil1"))


def test_a_shop_without_orders_has_none() -> None:
    got = Rows().engine().loss_making(whole(date(2024, 1, 1), date(2024, 2, 1)))
    assert (got.count, got.share, got.loss, got.rows.total) == (0, None, 0.0, 0)
