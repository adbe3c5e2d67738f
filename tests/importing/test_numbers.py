"""Numbers and money as people and platforms write them."""

import math

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.importing.values.numbers import currencies, parse_numbers


def read(*texts: str, style: str = "") -> list[float | None]:
    values: list[float | None] = parse_numbers(pa.array(texts, pa.string()), style=style).values.to_pylist()
    return values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 234,56 €", 1234.56), ("1\u202f234\u00a0567,89\u00a0€", 1234567.89), ("12,50€", 12.5), ("EUR 90,00", 90.0),
        ("1.234,56", 1234.56), ("1,234.56", 1234.56), ("1'234.50", 1234.5), ("CHF 20.10", 20.1), ("$16.08", 16.08),
        ("-CA$4.42", -4.42), ("AU $3,000.00", 3000.0), ("($25.99)", -25.99), ("12,50-", -12.5), ("−3,5", -3.5),
        ("+7", 7.0), ("'42", 42.0), ("12,5 %", 0.125), ("1.93%", 0.0193), ("1.5E+3", 1500.0), ("1,5e3", 1500.0),
        ("₹4.00", 4.0), ("1 234,56 EUR", 1234.56), (".5", 0.5), ("0,875", 0.875), ("1234.567", 1234.567),
        ("12,345,678", 12345678.0), ("12 345", 12345.0),
    ],
)  # fmt: skip
def test_a_number_is_read_as_it_is_meant(text: str, value: float) -> None:
    assert read(text) == [pytest.approx(value, abs=1e-12)]


UNKNOWN = ["", " --", "--", "-", "—", "n/a", "#N/A", "#VALEUR!", "(not set)", "< 10%", "<5", "mixed"]


@pytest.mark.parametrize("text", UNKNOWN)
def test_unknown_is_neither_zero_nor_an_error(text: str) -> None:
    typed = parse_numbers(pa.array([text, "1"], pa.string()))
    assert typed.values.to_pylist() == [None, 1.0]
    assert not typed.bad.any()


@pytest.mark.parametrize("text", ["abc", "12 apples", "1,2,3", "12.5.6", "2024-01-05"])
def test_what_is_no_number_is_impossible(text: str) -> None:
    typed = parse_numbers(pa.array([text, "1"], pa.string()))
    assert (typed.values.to_pylist(), typed.bad.tolist()) == ([None, 1.0], [True, False])


def test_three_digits_after_one_mark_are_decided_by_the_rest_of_the_column() -> None:
    assert read("1.234", "0.5") == [1.234, 0.5]
    assert read("1.234", "12,50") == [1234.0, 12.5]
    assert read("1,234", "12.50") == [1234.0, 12.5]
    assert read("1,234", "0,5") == [1.234, 0.5]


def test_an_undecidable_column_is_doubtful_and_shows_an_example() -> None:
    typed = parse_numbers(pa.array(["1.234", "2.345", "7"]))
    assert (typed.sure, typed.example) == (False, "1.234")


def test_a_hint_decides_an_undecidable_column() -> None:
    assert read("1.234", style=",") == [1234.0]
    assert read("1.234", style=".") == [1.234]


def test_the_user_prevails_over_the_evidence() -> None:
    column = pa.array(["1.234", "0.50"])
    assert parse_numbers(column, style=",", forced=True).values.to_pylist() == [1234.0, 0.5]


def test_number_cells_of_a_workbook_need_no_reading() -> None:
    typed = parse_numbers(pa.array([1.234, None, 5.0]))
    assert (typed.values.to_pylist(), typed.sure) == ([1.234, None, 5.0], True)


def test_currencies_are_told_by_symbol_or_code() -> None:
    assert currencies(pa.array(["12 €", "CA$4.00", "GBP 3"])) == {"EUR", "CAD", "GBP"}


@given(st.lists(st.floats(-1e9, 1e9).map(lambda value: round(value, 2)), min_size=1, max_size=20))
def test_what_french_and_english_software_writes_is_read_back(values: list[float]) -> None:
    values.append(0.25)  # something in the column has decimals, as money has
    english = [f"{value:,.2f}" for value in values]
    french = [text.replace(",", "\u202f").replace(".", ",") + "\u00a0€" for text in english]
    for texts in (english, french):
        assert all(math.isclose(a, b, abs_tol=1e-6) for a, b in zip(read(*texts), values, strict=True))  # type: ignore[arg-type]


def test_a_number_that_no_shop_has_is_unreadable_rather_than_infinite() -> None:
    for column in (pa.array(["12.50", "1e308", "9" * 400, "-1e20"]), pa.array([12.5, 1e308, float("inf"), -1e20])):
        typed = parse_numbers(column)
        assert typed.values.to_pylist() == [12.5, None, None, None]
        assert typed.bad.tolist() == [False, True, True, True]
