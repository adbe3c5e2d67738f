"""The source that is right counts before the later file: field by field, whole orders, and back again to the byte."""

import io
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.left_out import DUPLICATES, PREFERRED
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.workspace.assembly import Segment, assemble
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, ResetSetting, SetSetting
from ecomkpi_desktop.workspace.origins import Origin, read, written
from ecomkpi_desktop.workspace.records import Evidence
from ecomkpi_desktop.workspace.segments import canonical
from ecomkpi_desktop.workspace.truths import Truths, truth_key, truths_of, with_right, without
from tests.workspace.making import at, made, table_of

OLD, NEW = 1, 2  # the new file is the later one
JAN, MAR, JUN, SEP = (date(2024, month, 1) for month in (1, 3, 6, 9))


def segment(kind: Kind, number: int, columns: Mapping[str, list[Any]]) -> Segment:
    evidence = Evidence(f"2024-0{number}", "", "", str(number), "")
    return Segment(number, evidence, canonical(kind, table_of(kind, columns)))


def costs(number: int, *rows: tuple[str, date | None, float | None, str | None]) -> Segment:
    sku, since, cost, category = (list(column) for column in zip(*rows, strict=True))
    columns = {"sku": sku, "valid_from": since, "unit_cost": cost, "category": category}
    return segment(Kind.PRODUCTS, number, columns)


def in_force(field: str, right: int, *segments: Segment) -> list[tuple[Any, ...]]:
    """Return (sku, since, value, import) of every row that states a field."""
    truths = Truths({(Kind.PRODUCTS, field): {right: 1}} if right else {})
    table = assemble(Kind.PRODUCTS, segments, truths)
    names = ("sku", "valid_from", field, "segment")
    rows = zip(*(table.column(name).to_pylist() for name in names), strict=True)
    return sorted((row for row in rows if row[2] is not None), key=str)


def test_of_two_plain_lists_the_one_that_is_right_gives_the_cost_and_the_later_one_the_rest() -> None:
    old, new = costs(OLD, ("a", None, 4.0, "Lamps")), costs(NEW, ("a", None, 5.0, "Lights"), ("b", None, 9.0, "Lights"))
    assert in_force("unit_cost", 0, old, new) == [("a", None, 5.0, NEW), ("b", None, 9.0, NEW)]
    assert in_force("unit_cost", OLD, old, new) == [("a", None, 4.0, OLD), ("b", None, 9.0, NEW)]
    truths = Truths({(Kind.PRODUCTS, "unit_cost"): {OLD: 1}})
    table = assemble(Kind.PRODUCTS, (old, new), truths)
    told = zip(table.column("category").to_pylist(), table.column("segment").to_pylist(), strict=True)
    assert [row for row in told if row[0]] == [("Lights", NEW), ("Lights", NEW)]
    assert in_force("category", OLD, old, new) == [("a", None, "Lamps", OLD), ("b", None, "Lights", NEW)]


def test_a_dated_list_is_right_from_its_first_day_on() -> None:
    old = costs(OLD, ("a", MAR, 4.0, None), ("a", SEP, 4.5, None))
    new = costs(NEW, ("a", JAN, 7.0, None), ("a", JUN, 8.0, None))
    assert in_force("unit_cost", OLD, old, new) == [
        ("a", JAN, 7.0, NEW), ("a", MAR, 4.0, OLD), ("a", SEP, 4.5, OLD),
    ]  # fmt: skip


def test_a_list_without_dates_is_right_about_today_and_leaves_the_past_as_it_was() -> None:
    old, new = costs(OLD, ("a", None, 4.0, None)), costs(NEW, ("a", JAN, 7.0, None), ("a", JUN, 8.0, None))
    assert in_force("unit_cost", OLD, old, new) == [
        ("a", None, 4.0, OLD), ("a", JAN, 7.0, NEW), ("a", JUN, 4.0, OLD),
    ]  # fmt: skip


def test_what_the_right_source_does_not_state_comes_from_the_others() -> None:
    old, new = costs(OLD, ("a", None, None, "Lamps")), costs(NEW, ("a", None, 5.0, None))
    assert in_force("unit_cost", OLD, old, new) == [("a", None, 5.0, NEW)]


def test_of_three_sources_the_ranking_says_which_comes_first() -> None:
    three = (costs(1, ("a", None, 1.0, None)), costs(2, ("a", None, 2.0, None)), costs(3, ("a", None, 3.0, None)))
    for places, wanted in (({1: 2, 2: 1}, 1), ({2: 2, 1: 1}, 2), ({2: 1}, 2), ({}, 3)):
        table = assemble(Kind.PRODUCTS, three, Truths({(Kind.PRODUCTS, "unit_cost"): places}))
        known = [cost for cost in table.column("unit_cost").to_pylist() if cost is not None]
        assert known == [float(wanted)], places


ROWS = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from([None, JAN, MAR, JUN]), st.integers(1, 9)),
    min_size=1, max_size=8, unique_by=lambda row: (row[0], row[1]),
)  # fmt: skip


@given(ROWS, ROWS)
def test_on_every_day_the_cost_is_the_one_of_the_right_source_from_its_first_day_on(
    right: list[tuple[str, date | None, int]], other: list[tuple[str, date | None, int]]
) -> None:
    """Hold every day of every product against the sentence, read naively."""
    old = costs(OLD, *((sku, since, float(cost), None) for sku, since, cost in right))
    new = costs(NEW, *((sku, since, 10.0 + cost, None) for sku, since, cost in other))
    found = in_force("unit_cost", OLD, old, new)

    def on(rows: list[tuple[Any, ...]], sku: str, day: date) -> float | None:
        begun = [row for row in rows if row[0] == sku and (row[1] is None or row[1] <= day)]
        return max(begun, key=lambda row: row[1] or date.min)[2] if begun else None

    for sku in "abc":
        dated = [row for row in other if row[0] == sku and row[1] is not None]
        only_now = {row[1] for row in right if row[0] == sku} == {None}
        for day in (date(2023, 1, 1), JAN, MAR, JUN, SEP):
            mine, theirs = on(right, sku, day), on([(s, d, 10.0 + c) for s, d, c in other], sku, day)
            wanted = mine if mine is not None else theirs
            if only_now and dated and min(row[1] for row in dated) <= day < max(row[1] for row in dated):
                wanted = theirs  # a list without dates says nothing of the past
            assert on(found, sku, day) == wanted, (sku, day, found)


# -- in a document ---------------------------------------------------------------------------------------------------


def origin(kind: Kind, name: str) -> Origin:
    return Origin(kind, f"generic_{name}", name, frozenset({name}))


def sold(name: str, moment: str, *lines: tuple[str, float]) -> AddImport:
    ids, amounts = zip(*lines, strict=True)
    columns = {
        "order_id": list(ids), "ordered_at": [at("2024-01-05T10:00:00")] * (len(ids) - 1) + [at(moment)],
        "is_refund": [False] * len(ids), "amount": list(amounts), "order_total": list(amounts), "sku": ["x"] * len(ids),
    }  # fmt: skip
    recipe = Recipe(Kind.ORDERS, f"generic_{name}", (name,), {})
    return AddImport(made(Kind.ORDERS, columns, file=f"{name}.csv", recipe=recipe))


def bytes_of(document: Document) -> dict[Kind, bytes]:
    found = {}
    for kind, table in document.joined().tables.items():
        sink = io.BytesIO()
        pq.write_table(table, sink)
        found[kind] = sink.getvalue()
    return found


@pytest.fixture
def two_shops(tmp_path: Path) -> Document:
    document = Document.create(tmp_path / "shop.ekpi", cache_folder=tmp_path / "cache")
    document.apply(sold("till", "2024-01-20T10:00:00", ("A", 10.0), ("B", 20.0)))
    document.apply(sold("web", "2024-02-20T10:00:00", ("A", 12.0), ("C", 30.0)))
    return document


def test_whole_orders_come_from_the_source_that_is_right_and_undoing_gives_the_same_bytes(two_shops: Document) -> None:
    before, mark = bytes_of(two_shops), two_shops.fingerprint()
    assert order_amounts(two_shops) == {"A": 12.0, "B": 20.0, "C": 30.0}
    key = truth_key(Kind.ORDERS, "order_total")
    applied = two_shops.apply(SetSetting(key, written([origin(Kind.ORDERS, "till")])))
    assert order_amounts(two_shops) == {"A": 10.0, "B": 20.0, "C": 30.0}
    assert two_shops.fingerprint() != mark
    left = two_shops.joined().left_out
    assert [(one.code, one.money, one.count) for one in left if one.code in {DUPLICATES, PREFERRED}] == [
        (PREFERRED, 12.0, 1)
    ]
    two_shops.apply(applied.inverse)
    assert (bytes_of(two_shops), two_shops.fingerprint()) == (before, mark)
    two_shops.close()


def test_an_import_tells_what_a_source_that_is_right_has_already(two_shops: Document) -> None:
    two_shops.apply(SetSetting(truth_key(Kind.ORDERS, "order_total"), written([origin(Kind.ORDERS, "till")])))
    applied = two_shops.apply(sold("web", "2024-04-20T10:00:00", ("A", 13.0), ("C", 31.0)))
    found = {issue.code: issue.count for issue in applied.issues}
    assert (found["rows_of_right_source"], found["orders_replaced"]) == (1, 1)
    assert "orders_known_from_later_file" not in found
    assert order_amounts(two_shops) == {"A": 10.0, "B": 20.0, "C": 31.0}
    two_shops.close()


def test_a_file_of_next_month_is_right_as_well_and_the_order_of_imports_changes_nothing(tmp_path: Path) -> None:
    found = []
    adds = [
        sold("till", "2024-01-20T10:00:00", ("A", 10.0)), sold("web", "2024-02-20T10:00:00", ("A", 12.0), ("D", 5.0)),
        sold("till", "2024-03-20T10:00:00", ("D", 6.0)),
    ]  # fmt: skip
    key, text = truth_key(Kind.ORDERS, "order_total"), written([origin(Kind.ORDERS, "web")])
    for name, order in (("one", adds), ("two", adds[::-1])):
        with Document.create(tmp_path / f"{name}.ekpi", cache_folder=tmp_path / name) as document:
            document.apply(SetSetting(key, text))
            for add in order:
                document.apply(add)
            table = document.joined().tables[Kind.ORDERS]
            found.append(table.drop_columns(["segment"]))
            assert order_amounts(document) == {"A": 12.0, "D": 5.0}
    assert found[0].equals(found[1])


@given(
    st.lists(st.tuples(st.sampled_from(["unit_cost", "price", "category", "tax_rate"]), st.sampled_from(["o", "n"])),
             min_size=1, max_size=4),
)  # fmt: skip
def test_choosing_and_taking_back_any_sources_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, choices: list[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("truths")
    columns = {"sku": ["a", "b", "b"], "valid_from": [None, JAN, JUN], "unit_cost": [1.0, 2.0, None],
               "price": [9.0, None, 8.0], "category": ["x", "y", None], "tax_rate": [0.2, 0.1, 0.1]}  # fmt: skip
    later = {name: values[::-1] if name not in {"sku", "valid_from"} else values for name, values in columns.items()}
    with Document.create(folder / "shop.ekpi", cache_folder=folder) as document:
        for name, values in (("o", columns), ("n", later)):
            recipe = Recipe(Kind.PRODUCTS, f"generic_{name}", (name,), {})
            document.apply(AddImport(made(Kind.PRODUCTS, values, file=f"{name}.csv", recipe=recipe)))
        before = bytes_of(document)
        edits = [SetSetting(truth_key(Kind.PRODUCTS, field), written([origin(Kind.PRODUCTS, who)]))
                 for field, who in choices]  # fmt: skip
        inverses = [document.apply(edit).inverse for edit in edits]
        for (field, who) in dict(choices).items():
            said = columns if who == "o" else later
            table = document.joined().tables[Kind.PRODUCTS]
            stated = [value for value in said[field] if value is not None]
            assert set(stated) <= set(table.column(field).to_pylist())
        for inverse in reversed(inverses):
            document.apply(inverse)
        assert bytes_of(document) == before
        for field in dict(choices):
            document.apply(ResetSetting(truth_key(Kind.PRODUCTS, field)))
        assert bytes_of(document) == before


def order_amounts(document: Document) -> dict[str, float]:
    table: pa.Table = document.joined().tables[Kind.ORDERS]
    ids, amounts = table.column("order_id").to_pylist(), table.column("amount").to_pylist()
    return dict(zip(ids, amounts, strict=True))


# -- the setting -----------------------------------------------------------------------------------------------------


def test_a_ranking_is_kept_as_text_and_what_is_not_one_decides_nothing(two_shops: Document) -> None:
    till, web, app = (origin(Kind.ORDERS, name) for name in ("till", "web", "app"))
    assert with_right((), till, web) == (till,)
    assert with_right((till,), web, till) == (web, till)
    assert with_right((web, till), app, web) == (app, web, till)
    assert without((app, web, till), web) == (app, till)
    assert read(Kind.ORDERS, written((web, till))) == (web, till)
    assert written(()) == ""
    key = truth_key(Kind.ORDERS, "order_total")
    for text in ("", "web", "{}", '[{"file": "x"}]'):
        assert truths_of(two_shops.settings.with_value(key, text), two_shops.imports()) == Truths()
    other = two_shops.settings.with_value("truth.orders.currency", written((till,)))
    assert truths_of(other, two_shops.imports()) == Truths()  # an order is taken whole
    two_shops.close()
