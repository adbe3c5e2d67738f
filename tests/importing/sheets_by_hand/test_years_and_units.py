"""Months without their year, years side by side, amounts in thousands: what people leave to a title or a column."""

from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.importing.headers import normal, stated_scale
from ecomkpi_desktop.importing.months import Period, periods_of, year_offsets
from tests.importing.making import asked, codes, column, from_text, look, number


@pytest.fixture(autouse=True)
def a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 26))


def months(text: list[object]) -> list[str]:
    return [str(day)[:7] for day in text]


def test_the_names_of_months_alone_take_the_year_that_the_file_names(tmp_path: Path) -> None:
    text = "Mois;Canal;Dépense HT\nJanvier;Google;100,50\nFévrier;Google;200\nAOÛT;Google;3\ndéc.;Google;4\n"
    result = from_text(tmp_path, text, name="pub 2024.csv")
    assert months(column(result, "day")) == ["2024-01", "2024-02", "2024-08", "2024-12"]
    assert str(column(result, "day_to")[1]) == "2024-02-29"
    assert asked(look(tmp_path, text)) == {"year": "2026"}


def test_a_line_of_a_year_alone_is_the_year_of_the_months_under_it(tmp_path: Path) -> None:
    text = "Dépenses marketing;;\n2024;;\nMois;Canal;Montant HT\nJanvier;Google;100,50\nFévrier;Google;200\n"
    text += "2025;;\nJanvier;Google;300\nFévrier;Google;400\n"
    result = from_text(tmp_path, text)
    assert months(column(result, "day")) == ["2024-01", "2024-02", "2025-01", "2025-02"]
    assert (result.rows_accepted, result.rows_rejected) == (4, 0)


@pytest.mark.parametrize("words", [("décembre", "janvier"), ("12", "1"), ("12", "01")])
def test_a_column_of_years_completes_the_months_beside_it(tmp_path: Path, words: tuple[str, str]) -> None:
    text = "Année;Mois;Canal;Dépense HT\n2023;{};Google;100,50\n2024;{};Google;200\n".format(*words)
    assert asked(look(tmp_path, text)) == {}
    assert months(column(from_text(tmp_path, text), "day")) == ["2023-12", "2024-01"]


def test_a_column_of_years_completes_months_side_by_side(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Année;Canal;janv.;févr.\n2023;Google;1,5;2\n2024;Google;3;4\n")
    assert months(column(result, "day")) == ["2023-01", "2023-02", "2024-01", "2024-02"]


def test_months_side_by_side_that_turn_the_year_are_asked_for_the_year_of_the_first(tmp_path: Path) -> None:
    text = "Canal;oct.;nov.;déc.;janv.;févr.\nGoogle;1,5;2;3;4;5\n"
    assert asked(look(tmp_path, text)) == {"year": "2025"}
    assert asked(look(tmp_path, text, name="pub 2024.csv")) == {"year": "2024"}
    result = from_text(tmp_path, text, {"year": "2024"})
    assert months(column(result, "day")) == ["2024-10", "2024-11", "2024-12", "2025-01", "2025-02"]


def test_years_are_counted_on_where_the_months_begin_again() -> None:
    assert year_offsets([Period(0, 11), Period(0, 12), Period(0, 1), Period(0, 12), Period(0, 1)]) == [0, 0, 1, 1, 2]
    assert year_offsets([Period(2024, 12), Period(2025, 1)]) == [0, 0]


def test_years_side_by_side_hold_what_each_cost_in_the_whole_year(tmp_path: Path) -> None:
    text = "Charges;2024;2025;2026\nLoyer;12000;12600;13000\nAssurance;600;650;700\nTotal;12600;13250;13700\n"
    result = from_text(tmp_path, text)
    assert (result.kind, number(result, "amount")) == ("fixed_costs", [12000, 12600, 13000, 600, 650, 700])
    assert [str(day) for day in column(result, "day_to")[:3]] == ["2024-12-31", "2025-12-31", "2026-12-31"]


@pytest.mark.parametrize("cells", [["Loyer", "2000"], ["2000", "2040"], ["2024", "2024"], ["2010", "2011", "2020"]])
def test_numbers_are_no_years_unless_they_follow_each_other(cells: list[str]) -> None:
    assert periods_of(cells) == {}


@pytest.mark.parametrize(
    ("header", "bare", "scale"),
    [
        ("Montant TTC en €", "montant ttc", 1), ("Dépense (k€)", "depense", 1000), ("CA en k€", "ca", 1000),
        ("Coût en milliers d’euros", "cout", 1000), ("CA HT M€", "ca ht", 1_000_000), ("Betrag CHF", "betrag", 1),
        ("EUR", "eur", 1), ("1 EUR = USD", "1 eur usd", 1), ("Distance (km)", "distance km", 1),
    ],
)  # fmt: skip
def test_a_header_is_known_without_its_currency_which_may_be_counted_in_thousands(
    header: str, bare: str, scale: int
) -> None:
    assert (normal(header), stated_scale(header)) == (bare, scale)


@pytest.mark.parametrize(
    "text",
    [
        "Mois;Canal;Dépense (k€)\n01/2024;Google;1,2\n02/2024;Google;0,9\n",
        "Dépenses en k€;;\nMois;Canal;Dépense\n01/2024;Google;1,2\n02/2024;Google;0,9\n",
        "Budget pub (k€);;\nRégie;01/2024;02/2024\nGoogle;1,2;0,9\n",
    ],
)
def test_amounts_in_thousands_are_brought_to_whole_units_and_told(tmp_path: Path, text: str) -> None:
    result = from_text(tmp_path, text)
    assert (number(result, "cost"), "amounts_scaled" in codes(result)) == ([1200, 900], True)


def test_a_swiss_amount_says_its_currency_without_brackets(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Bestellnummer;Datum;Betrag CHF\n1;01.03.2024;1'234.50\n2;13.03.2024;99.00\n")
    assert (number(result, "amount"), set(column(result, "currency"))) == ([1234.5, 99], {"CHF"})


def test_minus_signs_of_every_fashion_are_refunds(tmp_path: Path) -> None:
    text = "N° commande;Date;Montant TTC en €\n1;01/03/2024;120,00\n2;13/03/2024;35,50-\n3;14/03/2024;(12,00)\n"
    text += "4;15/03/2024;- 8,00\n5;16/03/2024;−9,50\n"
    result = from_text(tmp_path, text)
    assert column(result, "is_refund") == [False, True, True, True, True]
    assert number(result, "amount") == [120, 35.5, 12, 8, 9.5]
