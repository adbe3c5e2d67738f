import pyarrow as pa

from ecomkpi_desktop.base.kinds import Kind
from ecomkpi_desktop.importing.channels.proposals import channel_map_of
from ecomkpi_desktop.importing.channels.uses import Uses, uses_of


def texts(*values: str | None) -> pa.ChunkedArray:
    return pa.chunked_array([pa.array(values, pa.string()).dictionary_encode()])


def test_a_row_has_one_source_its_channel_or_else_what_stands_in_for_it() -> None:
    orders = pa.table({"channel": texts("google / cpc", None, ""), "sales_channel": texts("web", "web", "pos")})
    spend = pa.table({
        "channel": texts("Meta Ads", None, None), "platform": texts("Meta Ads", "Bing Ads", None),
        "campaign": texts("Brand", "Brand", "Salon"),
    })  # fmt: skip
    sessions = pa.table({"channel": texts("Paid Search", None, "Direct")})
    found = uses_of({Kind.ORDERS: orders, Kind.SPEND: spend, Kind.SESSIONS: sessions})
    assert found == Uses(
        orders=frozenset({"google / cpc", "web", "pos"}), spend=frozenset({"Meta Ads"}),
        platforms=frozenset({"Bing Ads"}), campaigns=frozenset({"Salon"}),
        advertisers=frozenset({"Meta Ads", "Bing Ads"}), sessions=frozenset({"Paid Search", "Direct"}),
    )  # fmt: skip
    assert found.stand_ins == {"Bing Ads", "Salon"}


def test_words_that_no_row_uses_are_not_sources() -> None:
    words = pa.DictionaryArray.from_arrays(pa.array([0, None], pa.int32()), pa.array(["used", "left over"]))
    assert uses_of({Kind.SESSIONS: pa.table({"channel": words})}).sessions == {"used"}


def test_tables_without_the_columns_name_nothing() -> None:
    assert uses_of({}) == Uses()
    assert uses_of({Kind.ORDERS: pa.table({"order_id": ["1"]}), Kind.SPEND: pa.table({"cost": [1.0]})}) == Uses()
    assert uses_of({Kind.SESSIONS: pa.table({"channel": texts()})}) == Uses()


def test_plain_text_columns_are_read_too() -> None:
    assert uses_of({Kind.SESSIONS: pa.table({"channel": ["Direct", None, ""]})}).sessions == {"Direct"}


def test_the_map_of_a_document_is_what_is_sure_under_what_was_decided() -> None:
    orders = pa.table({"channel": texts("google / organic", "facebook", "Site")})
    assert channel_map_of({Kind.ORDERS: orders}, {"facebook": "Communauté"}) == {
        "google / organic": "Organic Search", "facebook": "Communauté", "Site": "Site",
    }  # fmt: skip
