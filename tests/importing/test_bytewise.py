"""Looks at bytes that spare most texts a pattern must never spare one that needs it."""

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.importing.values.bytewise import has_loose_ends, is_ascii, starting_with
from ecomkpi_desktop.importing.values.dates import parse_dates
from ecomkpi_desktop.importing.values.texts import rounded_ids
from ecomkpi_desktop.importing.values.typed import trim

TEXTS = st.lists(st.text(max_size=6), max_size=8)


@given(TEXTS)
def test_no_text_that_needs_a_trim_is_passed_over(texts: list[str]) -> None:
    column = pa.array(texts, pa.string())
    trimmed = pc.utf8_trim_whitespace(column)
    if not has_loose_ends(column):
        assert trimmed.equals(column)
        assert not any(text.startswith("'") for text in texts)
    assert trim(column).to_pylist() == [
        text.removeprefix("'") for text in trimmed.to_pylist()
    ]


@given(TEXTS, st.integers(0, 3))
def test_ascii_is_what_python_calls_ascii(texts: list[str], start: int) -> None:
    column = pa.array(texts, pa.string()).slice(start)
    assert is_ascii(column) == all(text.isascii() for text in texts[start:])


@given(TEXTS, st.integers(0, 3))
def test_texts_are_found_by_their_first_letter(texts: list[str], start: int) -> None:
    column = pa.array(texts, pa.string()).slice(start)
    expected = [place for place, text in enumerate(texts[start:]) if text[:1] in tuple("tT#")]
    assert starting_with(column, "tT#").tolist() == expected


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2009", "\u3000", "\t", "\n", " ", "\x1f", "\u0085"])
def test_every_sort_of_blank_is_seen(blank: str) -> None:
    assert has_loose_ends(pa.array(["a", blank + "b"]))
    assert has_loose_ends(pa.array(["a", "b" + blank]))


def test_nulls_and_empty_texts_are_no_trouble() -> None:
    column = pa.array([None, "", "x"], pa.string())
    assert not has_loose_ends(column)
    assert starting_with(column, "x").tolist() == [2]
    assert is_ascii(pa.array([], pa.string()))


def test_rounded_ids_are_found_among_others() -> None:
    ids = pa.array(["C1", "6618080000000", None, "6,32513E+11", "1001"]).dictionary_encode()
    assert pc.fill_null(rounded_ids(ids), False).to_pylist() == [False, True, False, True, False]


def test_dates_of_the_universal_form_with_holes_are_read_at_once() -> None:
    typed = parse_dates(pa.array(["2024-05-03 10:12:00", "", "2024-05-04", None]))
    assert [str(moment) for moment in typed.values.to_pylist()] == [
        "2024-05-03 10:12:00", "None", "2024-05-04 00:00:00", "None",
    ]  # fmt: skip
    assert not typed.bad.any()


def test_a_day_that_does_not_exist_is_told_from_its_neighbours() -> None:
    typed = parse_dates(pa.array(["2024-02-28", "2024-02-31"]))
    assert typed.bad.tolist() == [False, True]
