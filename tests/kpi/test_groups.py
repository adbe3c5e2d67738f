"""What groups of customers are made of is what the pictures show, and leads to the rows of the files."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.groups import Group, GroupKind, Part
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.results import CohortTriangle, Dimension
from ecomkpi_desktop.kpi.selection import EVERYTHING, Buyers, Scope, Selection
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_reference import thorough

JANUARY = date(2024, 1, 10)
SCOPES = (
    EVERYTHING, Scope(countries=frozenset({"FR"})), Scope(categories=frozenset({"Livres"})), Scope(buyers=Buyers.NEW),
)  # fmt: skip


def check_cohorts(engine: Engine, selection: Selection, triangle: CohortTriangle, kind: GroupKind) -> None:
    for row, age in np.argwhere(np.isfinite(triangle.active)).tolist():
        figures = engine.group(Group(kind, f"{triangle.months[row]:%Y-%m}", age), selection)
        assert figures["cohort_customers"].value == triangle.customers[row]
        assert figures["cohort_retention"].value == pytest.approx(triangle.active[row, age])
        assert figures["cohort_margin"].value == pytest.approx(triangle.margin[row, age], abs=1e-6)


@thorough
@given(rows=shops(), selection=selections())
def test_every_cell_of_the_cohorts_is_the_figure_of_its_group(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    for scope in SCOPES[:3:2]:
        part = selection.within(scope)
        check_cohorts(engine, part, engine.cohorts(part), GroupKind.COHORT)
        check_cohorts(engine, part, engine.cohorts_by_age(part), GroupKind.COHORT_BY_AGE)


@thorough
@given(rows=shops(), selection=selections())
def test_every_segment_is_the_group_of_its_customers(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    for scope in SCOPES:
        table = engine.rfm(selection.within(scope))
        for place, segment in enumerate(table.segments):
            figures = engine.group(Group(GroupKind.SEGMENT, segment), selection.within(scope))
            got = [figures[f"segment_{name}"].value for name in ("customers", "orders", "losing_customers")]
            assert got == [table.customers[place], table.orders[place], table.losing[place]]
            assert figures["segment_revenue"].value == pytest.approx(table.revenue[place], abs=1e-6)
            assert figures["segment_cm2"].value == pytest.approx(table.cm2[place], abs=1e-6)


@thorough
@given(rows=shops(), selection=selections())
def test_every_cell_of_the_channel_matrix_is_the_group_of_its_customers(rows: Rows, selection: Selection) -> None:
    engine = rows.engine()
    for scope in SCOPES:
        part = selection.within(scope)
        overlap = engine.channel_overlap(part)
        for row, one in enumerate(overlap.channels):
            for column, two in enumerate(overlap.channels):
                figures = engine.group(Group(GroupKind.SHARED, one, other=two), part)
                shared = overlap.only[row] if one == two else overlap.shared[row, column]
                assert figures["shared_customers"].value == shared
                assert figures["channel_customers"].value == overlap.shared[row, row]


def shop() -> Rows:
    """Two customers of January, one of whom comes back in March through another channel, with a refund."""
    return Rows(orders=[
        order("#1", JANUARY, 100.0, customer_id="1", channel="Site", unit_cost=40.0),
        order("#2", JANUARY, 60.0, customer_id="2", channel="Site", unit_cost=20.0),
        order("#3", date(2024, 3, 5), 50.0, customer_id="1", channel="E-mail", unit_cost=10.0),
        {**order("R3", date(2024, 4, 2), 50.0, customer_id="1"), "is_refund": True, "refund_of": "#3"},
        order("#4", date(2024, 3, 9), 80.0, channel="E-mail"),
    ])  # fmt: skip


def test_a_figure_of_a_group_names_its_terms_and_no_figure_of_a_selection() -> None:
    engine, selection = shop().engine(), whole(date(2024, 1, 1), date(2024, 5, 1))
    figures = engine.group(Group(GroupKind.COHORT, "2024-01", 2), selection)
    assert figures["cohort_retention"].value == 0.5
    assert figures["cohort_retention"].inputs == {"cohort_active": 1.0, "cohort_customers": 2.0}
    assert list(figures["cohort_margin"].inputs) == list(REGISTRY["cohort_margin"].terms)
    assert not set(figures) & set(engine.figures(selection))


@pytest.mark.parametrize(("figure_id", "keys"), [
    ("cohort_margin", ["2024-01", "2024-03"]), ("cohort_cm2", ["2024-01", "2024-03"]), ("cohort_active", ["2024-03"]),
])  # fmt: skip
def test_the_parts_of_a_figure_of_a_group_add_up_to_it(figure_id: str, keys: list[str]) -> None:
    engine, selection = shop().engine(), whole(date(2024, 1, 1), date(2024, 5, 1))
    group = Group(GroupKind.COHORT, "2024-01", 2)
    total = engine.group(group, selection)[figure_id].value
    by_month = engine.group_by(group, figure_id, Dimension.MONTH, selection)
    assert [key for key, _, _ in by_month] == keys
    for dimension in (Dimension.MONTH, Dimension.CHANNEL):
        parts = engine.group_by(group, figure_id, dimension, selection)
        assert sum(figure.value or 0.0 for _, _, figure in parts) == pytest.approx(total)


def test_the_rows_behind_a_figure_of_a_group_are_those_of_its_documents() -> None:
    engine, selection = shop().engine(), whole(date(2024, 1, 1), date(2024, 5, 1))
    group = Group(GroupKind.COHORT, "2024-01", 2)
    assert engine.group_rows(group, "cohort_customers", selection).row.tolist() == [2, 3]
    assert engine.group_rows(group, "cohort_retention", selection).row.tolist() == [4]
    assert engine.group_rows(group, "cohort_margin", selection).row.tolist() == [2, 3, 4, 5]
    march = next(part for key, part, _ in engine.group_by(group, "cohort_margin", Dimension.MONTH, selection)
                 if key == "2024-03")  # fmt: skip
    assert engine.group_rows(group, "cohort_margin", selection, march).row.tolist() == [4, 5]
    assert engine.group_rows(group, "cohort_margin", selection, Part(channel="Site")).row.tolist() == [2, 3]
    assert engine.group_rows(group, "cohort_margin", selection, limit=1).total == 4


def test_a_group_of_nobody_has_no_quotient() -> None:
    engine, selection = shop().engine(), whole(date(2024, 1, 1), date(2024, 5, 1))
    figures = engine.group(Group(GroupKind.COHORT, "2024-02", 0), selection)
    assert figures["cohort_margin"].value is None
    assert engine.group_by(Group(GroupKind.COHORT, "2024-02"), "cohort_margin", Dimension.MONTH, selection) == []


def test_channels_that_are_not_looked_at_share_nothing() -> None:
    engine, selection = shop().engine(), whole(date(2024, 1, 1), date(2024, 5, 1))
    group = Group(GroupKind.SHARED, "Site", other="E-mail")
    assert engine.group(group, selection)["shared_share"].value == 0.5
    site_only = engine.group(group, selection.through(frozenset({"Site"})))
    assert site_only["shared_share"].value == 0.0
    assert site_only["channel_customers"].value == 2.0
