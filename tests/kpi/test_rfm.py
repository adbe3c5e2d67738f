"""Segments: scores, names, margins, and whether the most loyal customers earn anything."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.kpi.definitions.segments import SEGMENTS
from ecomkpi_desktop.kpi.rfm import quintiles
from ecomkpi_desktop.kpi.selection import Selection
from tests.kpi import reference_customers as slow
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_facts import FREE
from tests.kpi.test_reference import same, thorough


def test_every_pair_of_scores_belongs_to_one_segment() -> None:
    for recency in range(1, 6):
        for frequency in range(1, 6):
            names = [
                one.id for one in SEGMENTS
                if one.recency[0] <= recency <= one.recency[1] and one.frequency[0] <= frequency <= one.frequency[1]
            ]  # fmt: skip
            assert names == [slow.SEGMENT[recency][frequency - 1]]
    assert len({one.name for one in SEGMENTS}) == len(SEGMENTS) == 11


@given(st.lists(st.integers(-3, 6), max_size=30))
def test_scores_are_fifths_and_equal_values_score_alike(values: list[int]) -> None:
    assert quintiles(np.array(values)).tolist() == [slow.score(value, values) for value in values]


def test_ten_customers_make_two_of_each_score() -> None:
    assert quintiles(np.arange(10)).tolist() == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]


@thorough
@given(rows=shops(), selection=selections())
def test_segments_are_those_of_the_definitions(rows: Rows, selection: Selection) -> None:
    shop = rows.reference()
    table = rows.engine().rfm(selection)
    people = slow.rfm(shop, selection.period, selection.channels) if shop.end_of_data else {}
    cells = np.zeros((5, 5, 5), dtype=int)
    for one in people.values():
        cells[one["R"] - 1, one["F"] - 1, one["M"] - 1] += 1
    assert (table.cells == cells).all()
    for place, name in enumerate(table.segments):
        mine = [one for one in people.values() if one["segment"] == name]
        assert table.customers[place] == len(mine)
        assert table.orders[place] == sum(one["orders"] for one in mine)
        assert table.losing[place] == sum(one["cm2"] < -slow.DUST for one in mine)
        same(float(table.cm2[place]), sum(one["cm2"] for one in mine))
        same(float(table.revenue[place]), sum(one["revenue"] for one in mine))
        each = table.cm2_per_customer[place]
        assert np.isnan(each) if not mine else each == pytest.approx(table.cm2[place] / len(mine))


@thorough
@given(rows=shops(), selection=selections())
def test_the_loyal_are_those_with_four_orders(rows: Rows, selection: Selection) -> None:
    shop = rows.reference()
    got = rows.engine().rfm(selection).loyalty
    people = slow.rfm(shop, selection.period, selection.channels).values() if shop.end_of_data else []
    loyal = [one for one in people if one["orders"] >= 4]
    rest = [one for one in people if one["orders"] < 4]
    assert (got.customers, got.others) == (len(loyal), len(rest))
    for chosen, each, per_order in ((loyal, got.cm2_per_customer, got.cm2_per_order),
                                    (rest, got.others_cm2_per_customer, got.others_cm2_per_order)):  # fmt: skip
        total = sum(one["cm2"] for one in chosen)
        same(each, total / len(chosen) if chosen else None)
        same(per_order, total / sum(one["orders"] for one in chosen) if chosen else None)
    assert got.losing == sum(one["cm2"] < -slow.DUST for one in loyal)


def test_loyal_customers_can_lose_money() -> None:
    first = date(2024, 1, 1)
    rows = [order(f"l{n}", first + timedelta(days=n), 10.0, customer_id="loyal", unit_cost=15.0) for n in range(6)]
    rows += [order(f"o{n}", first, 10.0, customer_id=f"o{n}", unit_cost=0.0) for n in range(4)]
    table = Rows(rows, settings=FREE).engine().rfm(whole(first, date(2024, 2, 1)))
    assert table.loyalty.customers == 1
    assert table.loyalty.cm2_per_customer == -30.0
    assert table.loyalty.others_cm2_per_customer == 10.0
    assert table.loyalty.profitable is False
    assert table.loyalty.losing == 1
    assert table.loyalty.cm2_share == pytest.approx(-3.0)
    champions = table.segments.index("champions")
    assert (table.customers[champions], table.cm2[champions]) == (1, -30.0)


def test_without_loyal_customers_there_is_no_answer() -> None:
    nobody = Rows().engine().rfm(whole(date(2024, 1, 1), date(2024, 2, 1)))
    assert nobody.customers.sum() == 0
    assert nobody.loyalty.profitable is None
    assert nobody.loyalty.cm2_share is None


def test_ends_of_periods_are_kept_and_forgotten() -> None:
    first = date(2024, 1, 1)
    engine = Rows([order(str(n), first + timedelta(days=n), 10.0, customer_id="1") for n in range(30)]).engine()
    for turn in range(2):
        for days in range(1, 12):
            table = engine.rfm(whole(first, first + timedelta(days=days)))
            assert table.orders.sum() == days, turn
            assert engine.rfm(whole(first, first + timedelta(days=days))).cm2.tolist() == table.cm2.tolist()
