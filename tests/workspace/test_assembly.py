"""Each unit is taken from the latest file that contains it, whatever was imported first."""

import itertools
from datetime import date, timedelta
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.workspace.assembly import Segment, assemble, superseded
from ecomkpi_desktop.workspace.records import Evidence
from ecomkpi_desktop.workspace.segments import canonical, latest_moment, table_schema
from tests.workspace.making import at, day, table_of

Row = dict[str, Any]


def segment(kind: Kind, number: int, rows: list[Row], made_at: str = "") -> Segment:
    names = list(dict.fromkeys(name for row in rows for name in row))
    table = canonical(kind, table_of(kind, {name: [row.get(name) for row in rows] for name in names}))
    return Segment(number, Evidence(latest_moment(table), "", made_at, f"sha{number}", ""), table)


def rows_of(table: pa.Table, *names: str) -> list[tuple[Any, ...]]:
    return list(zip(*(table[name].to_pylist() for name in names), strict=True))


def sale(order_id: str, moment: str, amount: float, **more: Any) -> Row:
    return {
        "order_id": order_id, "ordered_at": at(moment), "amount": amount, "is_refund": False, **more
    }


def refund(order_id: str, moment: str, amount: float, **more: Any) -> Row:
    return {**sale(order_id, moment, amount, **more), "is_refund": True}


def spent(start: int, cost: float, end: int | None = None, **more: Any) -> Row:
    return {"platform": "Google Ads", "campaign": "A", "day": day(start), "cost": cost,
            "day_to": None if end is None else day(end), **more}


def test_all_lines_of_an_order_come_from_the_latest_file_and_none_from_the_earlier_one() -> None:
    lines = [sale("7", "2024-01-05", 10), sale("7", "2024-01-05", 20), sale("6", "2024-01-04", 1)]
    old = segment(Kind.ORDERS, 1, lines)
    new = segment(Kind.ORDERS, 2, [sale("7", "2024-01-05", 11), sale("8", "2024-01-06", 30)])
    for order in ([old, new], [new, old]):
        assert rows_of(assemble(Kind.ORDERS, order), "order_id", "amount") == [("6", 1), ("7", 11), ("8", 30)]
        assert rows_of(superseded(Kind.ORDERS, order), "order_id", "amount", "segment") == [("7", 10, 1), ("7", 20, 1)]


def settled(day_: str, net: float, settlement: str | None = None, shop: str = "Amazon") -> Row:
    return {"shop": shop, "settlement_id": settlement, "posted_at": at(day_), "net": net}


def test_a_statement_replaces_the_days_it_has_of_a_settlement_and_no_others() -> None:
    january = [settled("2024-01-30", 10, "S1"), settled("2024-01-31", 20, "S1")]
    february = [settled("2024-01-31", 5, "S1"), settled("2024-01-31", 16, "S1"), settled("2024-02-01", 30, "S1")]
    segments = [segment(Kind.SETTLEMENTS, 1, january), segment(Kind.SETTLEMENTS, 2, february)]
    assert sorted(rows_of(assemble(Kind.SETTLEMENTS, segments), "net")) == [(5,), (10,), (16,), (30,)]


def test_settlements_of_one_day_with_other_numbers_or_shops_stand_beside_each_other() -> None:
    french = segment(Kind.SETTLEMENTS, 1, [settled("2024-01-31", 10, "S1")])
    german = segment(Kind.SETTLEMENTS, 2, [settled("2024-01-31", 20, "S2")])
    etsy = segment(Kind.SETTLEMENTS, 3, [settled("2024-01-31", 30, None, "Etsy")])
    again = segment(Kind.SETTLEMENTS, 4, [settled("2024-01-31", 31, None, "Etsy")])
    found = assemble(Kind.SETTLEMENTS, [french, german, etsy, again])
    assert sorted(rows_of(found, "net")) == [(10,), (20,), (31,)]


def test_the_same_order_id_in_two_shops_is_two_orders() -> None:
    one = segment(Kind.ORDERS, 1, [sale("7", "2024-01-05", 10, shop="fr")])
    two = segment(Kind.ORDERS, 2, [sale("7", "2024-01-06", 20, shop="de"), sale("7", "2024-01-06", 30)])
    assert sorted(rows_of(assemble(Kind.ORDERS, [one, two]), "amount")) == [(10,), (20,), (30,)]


def test_a_file_that_holds_only_the_refund_of_an_order_leaves_the_sale_alone() -> None:
    january = segment(Kind.ORDERS, 1, [sale("7", "2024-01-05", 100)])
    february = segment(Kind.ORDERS, 2, [refund("7", "2024-02-01", 40)])
    march = segment(Kind.ORDERS, 3, [refund("7", "2024-03-01", 10), refund("7", "2024-02-01T12:00:00", 41)])
    table = assemble(Kind.ORDERS, [january, february, march])
    assert sorted(rows_of(table, "is_refund", "amount")) == [(False, 100), (True, 10), (True, 41)]


def test_a_later_date_anywhere_in_a_file_makes_it_the_later_file() -> None:
    year = segment(Kind.ORDERS, 1, [sale("1", "2023-11-05", 10), sale("2", "2023-12-31", 20)])
    refunded = at("2024-01-20")
    november_again = segment(Kind.ORDERS, 2, [sale("1", "2023-11-05", 9, refunded=1.0, refunded_at=refunded)])
    table = assemble(Kind.ORDERS, [november_again, year])
    assert sorted(rows_of(table, "order_id", "amount")) == [("1", 9), ("2", 20)]


def test_lists_without_any_date_are_ranked_by_when_they_were_made() -> None:
    old = segment(Kind.PRODUCTS, 9, [{"sku": "A", "unit_cost": 1.0}, {"sku": "B", "unit_cost": 2.0}], "2024-01-01")
    new = segment(Kind.PRODUCTS, 3, [{"sku": "A", "unit_cost": 1.5}], "2024-02-01")
    assert sorted(rows_of(assemble(Kind.PRODUCTS, [old, new]), "sku", "unit_cost")) == [("A", 1.5), ("B", 2.0)]


def test_a_cost_that_holds_from_another_day_is_added_not_replaced() -> None:
    old = segment(Kind.PRODUCTS, 1, [{"sku": "A", "unit_cost": 1.0, "valid_from": None}])
    new = segment(Kind.PRODUCTS, 2, [{"sku": "A", "unit_cost": 1.5, "valid_from": date(2024, 2, 1)}])
    assert assemble(Kind.PRODUCTS, [old, new]).num_rows == 2


def test_refunds_are_known_by_their_id_else_by_order_and_day() -> None:
    moment = at("2024-01-08T10:00")
    old = segment(
        Kind.REFUNDS, 1,
        [
            {"refund_id": "R1", "order_id": "7", "refunded_at": moment, "amount": 30.0},
            {"refund_id": None, "order_id": "8", "refunded_at": moment, "amount": 5.0},
            {"refund_id": None, "order_id": None, "refunded_at": moment, "amount": 2.0},
        ],
    )
    new = segment(
        Kind.REFUNDS, 2,
        [
            {"refund_id": "R1", "order_id": "7", "refunded_at": moment + timedelta(days=1), "amount": 31.0},
            {"refund_id": None, "order_id": "8", "refunded_at": moment + timedelta(hours=3), "amount": 6.0},
            {"refund_id": None, "order_id": None, "refunded_at": moment, "amount": 2.0},
            {"refund_id": None, "order_id": None, "refunded_at": moment, "amount": 3.0},
        ],
    )
    assert sorted(rows_of(assemble(Kind.REFUNDS, [old, new]), "amount")) == [(2,), (3,), (6,), (31,)]


def test_spend_of_a_month_gives_way_to_the_days_of_a_later_file_and_keeps_the_others() -> None:
    month = segment(Kind.SPEND, 1, [spent(0, 310, 30, clicks=31.0)])
    week = segment(Kind.SPEND, 2, [spent(number, 5) for number in range(24, 32)])
    for order in ([month, week], [week, month]):
        table = assemble(Kind.SPEND, order)
        assert sum(table["cost"].to_pylist()) == pytest.approx(24 * 10 + 8 * 5)
        assert sum(filter(None, table["clicks"].to_pylist())) == pytest.approx(24)
        kept = [row for row in rows_of(table, "day", "day_to", "segment") if row[2] == 1]
        assert kept == [(day(number), day(number), 1) for number in range(24)]


def test_a_row_over_several_days_that_nothing_replaces_stays_one_row() -> None:
    month = segment(Kind.SPEND, 1, [spent(0, 310, 30)])
    other = segment(Kind.SPEND, 2, [spent(3, 5, campaign="B")])
    assert sorted(rows_of(assemble(Kind.SPEND, [month, other]), "cost", "day", "day_to")) == [
        (5, day(3), None), (310, day(0), day(30)),
    ]


def test_spend_without_platform_or_campaign_is_told_apart_by_its_channel() -> None:
    one = segment(Kind.SPEND, 1, [spent(0, 10, platform=None, campaign=None, channel="SEO")])
    two = segment(Kind.SPEND, 2, [spent(0, 20, platform=None, campaign=None, channel="Affiliation")])
    assert assemble(Kind.SPEND, [one, two]).num_rows == 2


def test_fixed_costs_of_a_month_are_cut_at_the_end_of_the_month() -> None:
    rent = segment(Kind.FIXED_COSTS, 1, [{"label": "rent", "day": date(2024, 2, 1), "amount": 2900.0}])
    half = {"label": "rent", "day": date(2024, 2, 15), "day_to": date(2024, 2, 29), "amount": 100.0}
    table = assemble(Kind.FIXED_COSTS, [rent, segment(Kind.FIXED_COSTS, 2, [half])])
    assert sum(table["amount"].to_pylist()) == pytest.approx(14 * 100 + 100)


def test_sessions_replace_the_same_property_channel_and_day() -> None:
    rows = [{"property": "p", "channel": channel, "day": day(1), "sessions": 10.0} for channel in ("SEO", "SEA")]
    later = [{"property": "p", "channel": "SEO", "day": day(1), "sessions": 12.0},
             {"property": "p", "channel": "SEO", "day": day(2), "sessions": 7.0}]
    table = assemble(Kind.SESSIONS, [segment(Kind.SESSIONS, 1, rows), segment(Kind.SESSIONS, 2, later)])
    assert sorted(rows_of(table, "channel", "sessions")) == [("SEA", 10), ("SEO", 7), ("SEO", 12)]


@pytest.mark.parametrize("kind", list(Kind))
def test_a_table_has_every_column_of_its_kind_with_one_dictionary_each(kind: Kind) -> None:
    values = {Type.TEXT: "x", Type.MOMENT: at("2024-01-01"), Type.DAY: day(1), Type.FLAG: False}
    row = {field.name: values.get(field.type, 1.0) for field in FIELDS[kind] if field.required or field.name == "email"}
    changed = {name: "y" if value == "x" else value for name, value in row.items()}
    for segments in ([segment(kind, 1, [row])], [segment(kind, 1, [row]), segment(kind, 2, [changed, row])]):
        table = assemble(kind, segments)
        assert table.schema == table_schema(kind)
        assert all(column.num_chunks == 1 for column in table.columns)
        table.validate(full=True)


lines = st.builds(
    lambda order, shop, number, amount, is_refund, sku: {
        "order_id": str(order), "shop": shop, "ordered_at": at("2024-01-01") + timedelta(hours=12 * number),
        "amount": float(amount), "is_refund": is_refund, "sku": sku,
    },
    st.integers(1, 5), st.sampled_from([None, "fr", "de"]), st.integers(0, 8), st.integers(1, 99), st.booleans(),
    st.sampled_from([None, "A"]),
)
files = st.lists(st.lists(lines, min_size=1, max_size=8), min_size=1, max_size=4)


def with_shops(contents: list[list[Row]]) -> list[list[Row]]:
    """Give rows without a shop the only one that has their order on their day; refunds follow their sale."""
    every = [row for rows in contents for row in rows]

    def by_day(row: Row) -> str | None:
        key = row["order_id"], row["ordered_at"].date()
        same = {one["shop"] for one in every if one["shop"] and (one["order_id"], one["ordered_at"].date()) == key}
        return row["shop"] or (same.pop() if len(same) == 1 else None)

    def told(row: Row) -> str | None:
        sales = {
            by_day(one) for one in every
            if not one["shop"] and not one["is_refund"] and one["order_id"] == row["order_id"] and by_day(one)
        }
        follows = row["is_refund"] and not by_day(row) and len(sales) == 1
        return sales.pop() if follows else by_day(row)

    return [[{**row, "shop": told(row)} for row in rows] for rows in contents]


def document_of(row: Row, file: list[Row]) -> tuple[Any, ...]:
    if row["is_refund"]:
        return row["shop"], row["order_id"], "refund", row["ordered_at"].date()
    order = row["shop"], row["order_id"]
    articles = [one["sku"] for one in file if not one["is_refund"] and (one["shop"], one["order_id"]) == order]
    return *order, "lines" if any(articles) else "header", None


@settings(max_examples=150, deadline=None)
@given(files)
def test_order_rows_are_those_that_a_plain_reading_of_the_rule_gives(contents: list[list[Row]]) -> None:
    segments = [segment(Kind.ORDERS, number, rows) for number, rows in enumerate(contents, 1)]
    told = with_shops(contents)
    expected = []
    for one, rows in zip(segments, told, strict=True):
        for row in rows:
            document = document_of(row, rows)
            holders = [
                other.evidence for other, its in zip(segments, told, strict=True)
                if document in [document_of(its_row, its) for its_row in its]
            ]
            if max(holders) == one.evidence:
                expected.append((row["shop"], row["order_id"], row["is_refund"], row["sku"], row["amount"], one.id))
    found = assemble(Kind.ORDERS, segments)
    rows_found = rows_of(found, "shop", "order_id", "is_refund", "sku", "amount", "segment")
    assert sorted(rows_found, key=str) == sorted(expected, key=str)
    lost = superseded(Kind.ORDERS, segments)
    assert found.num_rows + lost.num_rows == sum(map(len, contents))


@settings(max_examples=60, deadline=None)
@given(files)
def test_the_order_of_imports_changes_nothing_not_even_the_order_of_rows(contents: list[list[Row]]) -> None:
    segments = [segment(Kind.ORDERS, number, rows) for number, rows in enumerate(contents, 1)]
    first = assemble(Kind.ORDERS, segments).to_pylist()
    for order in itertools.permutations(segments):
        assert assemble(Kind.ORDERS, order).to_pylist() == first


spans = st.builds(
    lambda campaign, start, length, cost: spent(start, float(cost), start + length, campaign=campaign),
    st.sampled_from(["A", "B", None]), st.integers(0, 10), st.integers(0, 6), st.integers(1, 50),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(spans, min_size=1, max_size=5), min_size=1, max_size=4))
def test_each_day_of_a_campaign_is_paid_once_and_by_the_latest_file(contents: list[list[Row]]) -> None:
    segments = [segment(Kind.SPEND, number, rows) for number, rows in enumerate(contents, 1)]
    each = [
        (one.evidence, row["campaign"], row["day"] + timedelta(days=number), row["cost"] / days)
        for one, rows in zip(segments, contents, strict=True)
        for row in rows
        for days in [(row["day_to"] - row["day"]).days + 1]
        for number in range(days)
    ]
    without = {when for _, campaign, when, _ in each if campaign is None}  # such a report stands for every campaign
    latest: dict[tuple[Any, date], Evidence] = {}
    for evidence, campaign, when, _ in sorted(each, key=lambda item: item[0]):
        latest[None if when in without else campaign, when] = evidence
    paid: dict[tuple[Any, date], float] = {}
    for evidence, campaign, when, cost in each:
        if latest[None if when in without else campaign, when] == evidence:
            paid[campaign, when] = paid.get((campaign, when), 0.0) + cost
    found: dict[tuple[Any, date], float] = {}
    for campaign, start, end, cost in rows_of(assemble(Kind.SPEND, segments), "campaign", "day", "day_to", "cost"):
        days = (end - start).days + 1
        for number in range(days):
            unit = campaign, start + timedelta(days=number)
            found[unit] = found.get(unit, 0.0) + cost / days
    assert found.keys() == paid.keys()
    for unit, cost in paid.items():
        assert found[unit] == pytest.approx(cost)
