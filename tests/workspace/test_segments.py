"""Segments: what goes in comes out, and damage is found."""

from datetime import date, timedelta

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.workspace.segments import canonical, decode, encode, latest_moment, segment_schema
from tests.workspace.making import at, table_of

CELLS = {
    Type.TEXT: st.text(st.characters(codec="utf-8"), max_size=6),
    Type.MONEY: st.floats(allow_nan=False, width=32),
    Type.NUMBER: st.integers(-1000, 1000).map(float),
    Type.RATE: st.floats(0, 1),
    Type.MOMENT: st.integers(-(10**9), 4 * 10**9).map(lambda seconds: at("1970-01-01") + timedelta(seconds=seconds)),
    Type.DAY: st.dates(date(1970, 1, 1), date(2200, 1, 1)),
    Type.FLAG: st.booleans(),
}


@st.composite
def tables(draw: st.DrawFn) -> tuple[Kind, pa.Table]:
    kind = draw(st.sampled_from(list(Kind)))
    count = draw(st.integers(0, 6))
    chosen = draw(st.lists(st.sampled_from(FIELDS[kind]), min_size=1, max_size=6, unique=True))
    columns = {
        field.name: draw(st.lists(st.none() | CELLS[field.type], min_size=count, max_size=count)) for field in chosen
    }
    return kind, table_of(kind, columns)


@settings(max_examples=120, deadline=None)
@given(tables())
def test_a_table_comes_back_as_it_was_saved(made: tuple[Kind, pa.Table]) -> None:
    kind, table = made
    found = decode(kind, encode(kind, table))
    assert found.schema == segment_schema(kind)
    assert found.to_pylist() == canonical(kind, table).to_pylist()
    assert all(column.num_chunks == 1 for column in found.columns)


def test_columns_without_a_value_take_no_room_and_come_back_as_nulls() -> None:
    data = encode(Kind.SPEND, table_of(Kind.SPEND, {"day": [date(2024, 1, 1)], "cost": [1.0], "clicks": [None]}))
    assert sorted(pq.ParquetFile(pa.BufferReader(data)).schema_arrow.names) == ["cost", "day", "row", "sheet"]
    assert decode(Kind.SPEND, data)["clicks"].to_pylist() == [None]


def test_texts_of_several_chunks_come_together_under_one_dictionary() -> None:
    kind = pa.dictionary(pa.int32(), pa.string())
    chunks = [pa.array(["b", "a"], kind), pa.array(["c", "a"], kind)]
    found = decode(Kind.PRODUCTS, encode(Kind.PRODUCTS, pa.table({"sku": pa.chunked_array(chunks)})))
    assert found["sku"].to_pylist() == ["b", "a", "c", "a"]
    assert len(found["sku"].chunk(0).dictionary) == 3


def test_a_table_of_many_different_texts_stays_a_dictionary() -> None:
    texts = [f"order number {number} of a long list" for number in range(50_000)]
    found = decode(Kind.PRODUCTS, encode(Kind.PRODUCTS, table_of(Kind.PRODUCTS, {"sku": texts})))
    assert found["sku"].to_pylist() == texts


def test_only_the_columns_asked_for_are_read() -> None:
    data = encode(Kind.PRODUCTS, table_of(Kind.PRODUCTS, {"sku": ["A"], "unit_cost": [1.0]}))
    assert decode(Kind.PRODUCTS, data, ("sku", "valid_from")).to_pylist() == [{"sku": "A", "valid_from": None}]


def test_the_same_table_gives_the_same_bytes() -> None:
    table = table_of(Kind.PRODUCTS, {"sku": ["A", "B"] * 500, "unit_cost": [1.0, 2.5] * 500})
    assert encode(Kind.PRODUCTS, table) == encode(Kind.PRODUCTS, table)


def test_a_spoilt_byte_is_found_or_harmless_but_never_misread() -> None:
    table = table_of(Kind.PRODUCTS, {"sku": [f"S{number}" for number in range(300)], "unit_cost": [1.5] * 300})
    data = encode(Kind.PRODUCTS, table)
    whole = decode(Kind.PRODUCTS, data).to_pylist()
    footer = len(data) - 8 - int.from_bytes(data[-8:-4], "little")  # the digest of the segment covers it
    for position in range(4, footer, 7):
        spoilt = bytearray(data)
        spoilt[position] ^= 0x55
        try:
            assert decode(Kind.PRODUCTS, bytes(spoilt)).to_pylist() == whole
        except ReadableError:
            continue


@pytest.mark.parametrize("data", [b"", b"PAR1", b"PAR1" * 100])
def test_what_is_no_segment_is_told_so(data: bytes) -> None:
    with pytest.raises(ReadableError, match="segment_damaged"):
        decode(Kind.ORDERS, data)


def test_the_latest_moment_is_looked_for_in_every_date_column() -> None:
    columns = {
        "ordered_at": [at("2024-01-05T10:00:00"), at("2024-01-06T10:00:00")],
        "refunded_at": [at("2024-03-01T08:00:00"), None],
    }
    assert latest_moment(canonical(Kind.ORDERS, table_of(Kind.ORDERS, columns))) == "2024-03-01T08:00:00"
    assert latest_moment(canonical(Kind.PRODUCTS, table_of(Kind.PRODUCTS, {"sku": ["A"]}))) == ""
