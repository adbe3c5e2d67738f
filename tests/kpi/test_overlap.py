"""Customers that channels share."""

from datetime import date

import numpy as np
from hypothesis import given

from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi import reference_customers as slow
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_facts import FREE
from tests.kpi.test_reference import same, thorough


@thorough
@given(rows=shops(), selection=selections())
def test_the_matrix_is_that_of_the_definitions(rows: Rows, selection: Selection) -> None:
    table = rows.engine().channel_overlap(selection)
    pairs, only, by_use = slow.overlap(rows.reference(), selection.period, selection.channels)
    assert set(table.channels) == {one for one, _ in pairs}
    for row, one in enumerate(table.channels):
        assert table.only[row] == only[one]
        for column, other in enumerate(table.channels):
            assert table.shared[row, column] == pairs[one, other]
    for place in range(len(table.channels)):
        customers, cm2 = by_use[place + 1]
        assert table.used[place] == customers
        same(float(table.cm2[place]), cm2)
        each = table.cm2_per_customer[place]
        assert np.isnan(each) if not customers else each == table.cm2[place] / customers


def test_one_of_two_customers_buys_through_both() -> None:
    on = date(2024, 1, 10)
    rows = Rows(
        [order("1", on, 10.0, customer_id="1", channel="Ads"), order("2", on, 30.0, customer_id="1", channel="Shop"),
         order("3", on, 7.0, customer_id="2", channel="Shop"), order("4", on, 9.0, channel="Ads")],
        settings=FREE.with_value("cost.default_rate", 0.0),
    )  # fmt: skip
    table = rows.engine().channel_overlap(whole(date(2024, 1, 1), date(2024, 2, 1)))
    assert table.channels == ("Ads", "Shop")
    assert table.shared.tolist() == [[1, 1], [1, 2]]
    assert table.only.tolist() == [0, 1]
    assert table.used.tolist() == [1, 1]
    assert table.cm2.tolist() == [7.0, 40.0]
