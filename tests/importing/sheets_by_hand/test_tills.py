"""Receipts of a till, and ledgers of sales: one column for each rate of VAT, whose equations prove what each one is."""

from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.importing.taxes_by_rate import Rated, rated_columns
from tests.importing.making import asked, codes, column, from_text, look, number


@pytest.mark.parametrize(
    ("header", "rated"),
    [
        ("TVA 5,5 %", Rated(5.5, "vat")), ("T.V.A. 20%", Rated(20, "vat")), ("TVA20", Rated(20, "vat")),
        ("Montant TVA (20,00 %)", Rated(20, "vat")), ("TVA 2,1", Rated(2.1, "vat")), ("VAT 0%", Rated(0, "vat")),
        ("TVA taux réduit", Rated(5.5, "vat")), ("TVA intermédiaire", Rated(10, "vat")),
        ("HT 20 %", Rated(20, "base")), ("Base HT TVA 5,5%", Rated(5.5, "base")),
        ("Total HT soumis à TVA 10 %", Rated(10, "base")), ("CA TTC 20%", Rated(20, "gross")),
        ("CA 20 %", Rated(20, "open")), ("20 %", Rated(20, "open")),
    ],
)  # fmt: skip
def test_a_header_says_which_rate_and_what_of_it(header: str, rated: Rated) -> None:
    assert rated_columns([header, "Date", "Other", "TVA 8,5 %"])[0] == rated


@pytest.mark.parametrize(
    "header",
    ["Taux de TVA", "TVA %", "Remise 10 %", "Total TTC", "TVA", "Marge 20 %", "Commission 10 %", "TVA 42 %", "20"],
)
def test_other_columns_are_of_no_rate(header: str) -> None:
    assert 0 not in rated_columns([header, "Date", "Other", "TVA 8,5 %"])


def test_the_vat_of_a_receipt_is_the_sum_of_its_rates(tmp_path: Path) -> None:
    text = "Date;Ticket;Total TTC;TVA 5,5 %;TVA 10 %;TVA 20 %\n01/03/2024;1001;24,00;0;0;4,00\n"
    text += "01/03/2024;1002;10,55;0,55;;\n13/03/2024;1003;34,55;0,55;0;4,00\n13/03/2024;1004;6,00;;;\n"
    result = from_text(tmp_path, text, encoding="cp1252")
    assert (result.kind, result.orders, result.recipe.amounts) == ("orders", 4, "TTC")
    assert column(result, "order_tax") == [4.0, 0.55, 4.55, None]
    assert number(result, "amount") == number(result, "order_total") == [24, 10.55, 34.55, 6]
    assert asked(look(tmp_path, text)) == {}
    assert codes(result) == set()


@pytest.mark.parametrize(("total", "basis"), [(("24,00", "10,55", "34,55"), "TTC"), (("20", "10", "30"), "HT")])
def test_taxes_prove_whether_a_total_holds_vat_of_which_nothing_says_so(
    tmp_path: Path, total: tuple[str, ...], basis: str
) -> None:
    rows = "01/03/2024;1;{};;4,00\n13/03/2024;2;{};0,55;\n13/03/2024;3;{};0,55;4\n".format(*total)
    text = f"Date;Ticket;Total;TVA 5,5 %;TVA 20 %\n{rows}"
    assert asked(look(tmp_path, text)) == {}
    result = from_text(tmp_path, text)
    assert (result.recipe.amounts, set(column(result, "amounts_ttc"))) == (basis, {basis == "TTC"})
    assert codes(result) == set()


def test_amounts_and_taxes_by_rate_make_the_total_where_none_is_stated(tmp_path: Path) -> None:
    text = "Date;Facture;Client;Base 20;TVA 20;Base 5,5;TVA 5,5\n01/03/2024;F1;A;100;20;;\n"
    text += "13/03/2024;F2;B;100;20;10;0,55\n"
    result = from_text(tmp_path, text)
    assert (number(result, "order_total"), number(result, "order_tax")) == ([120, 130.55], [20, 20.55])
    assert (result.recipe.amounts, codes(result)) == ("TTC", set())


@pytest.mark.parametrize("name", ["CA", "TVA", "Ventes"])
def test_columns_that_add_up_to_the_total_hold_the_sales_at_their_rate(tmp_path: Path, name: str) -> None:
    text = f"Date;N° ticket;{name} 20%;{name} 5,5%;Total TTC\n01/03/2024;1;24,00;;24\n"
    text += "13/03/2024;2;;10,55;10,55\n13/03/2024;3;12;10,55;22,55\n"
    result = from_text(tmp_path, text)
    assert number(result, "order_tax") == [4, 0.55, 2.55]
    assert codes(result) == set()


def test_the_total_with_vat_is_the_total_of_a_receipt_that_has_two(tmp_path: Path) -> None:
    text = "Date;Ticket;Total HT;TVA 5,5 %;TVA 20 %;Total TTC\n01/03/2024;1;20;;4;24\n13/03/2024;2;10;0,55;;10,55\n"
    result = from_text(tmp_path, text)
    assert (number(result, "order_total"), result.recipe.amounts) == ([24, 10.55], "TTC")


def test_what_does_not_add_up_is_told_with_its_rows(tmp_path: Path) -> None:
    text = "Date;N° ticket;HT 20%;TVA 20%;HT 10%;TVA 10%;Total TTC\n01/03/2024;1;20;4,00;;;24\n13/03/2024;2;20;3;;;23\n"
    text += "13/03/2024;3;20;4;10;1;36\n14/03/2024;4;-20;-4;;;-24\n15/03/2024;5;10;2;10;1;23\n"
    result = from_text(tmp_path, text)
    told = {issue.code: (issue.place.column, issue.rows) for issue in result.issues if issue.rows}
    assert told == {"tax_not_of_its_rate": ("TVA 20%", (3,)), "total_not_of_its_taxes": ("Total TTC", (4,))}
    assert column(result, "is_refund") == [False, False, False, True, False]


def test_a_stated_sum_of_taxes_is_held_against_the_taxes(tmp_path: Path) -> None:
    text = "Date;Ticket;TVA 5,5 %;TVA 20 %;Total TVA;Total TTC\n01/03/2024;1;;4;4;24\n13/03/2024;2;0,55;4;4;34,55\n"
    result = from_text(tmp_path, text)
    assert [(issue.code, issue.rows) for issue in result.issues] == [("taxes_not_the_stated_one", (3,))]


def test_a_tax_that_cannot_be_read_leaves_the_vat_of_its_receipt_unknown(tmp_path: Path) -> None:
    text = "Date;Ticket;Total TTC;TVA 5,5 %;TVA 20 %\n01/03/2024;1;34,55;0,55;4,00\n13/03/2024;2;34,55;0,55;voir note\n"
    result = from_text(tmp_path, text)
    assert column(result, "order_tax") == [4.55, None]
    assert "cells_left_unknown" in codes(result)


def test_letters_parted_by_points_are_the_words_they_stand_for(tmp_path: Path) -> None:
    text = "Date;Heure;N° de ticket;T.T.C.;H.T.;T.V.A. 20%;T.V.A. 10%\n01/03/2024;10:05;T1;24,00;20,00;4,00;0,00\n"
    text += "13/03/2024;11:00;T2;11,00;10,00;0,00;1,00\nTotal;;;35,00;30,00;4,00;1,00\n"
    result = from_text(tmp_path, text)
    assert (number(result, "amount"), number(result, "order_tax"), result.recipe.amounts) == ([20, 10], [4, 1], "HT")
    assert [(total.declared, total.read) for total in result.declared] == [(35, 35)]


@pytest.mark.parametrize(
    "text",
    [
        "Date;N° Z;Total TTC;HT;TVA 5,5 %;TVA 20 %;CB;Espèces\n01/03/2024;101;340,55;285,00;0,55;55,00;200,55;140\n",
        "Date;Total TTC;TVA 20 %;TVA 5,5 %\n01/03/2024;340,55;40;0,55\n13/03/2024;120;20;0\n",
        "Date;Tickets;CA TTC;CA HT\n01/03/2024;45;1000;833\n02/03/2024;45;900;750\n",
        "Jour;Nb tickets;Panier moyen;CA\n01/03/2024;45;20;900\n02/03/2024;45;20;900\n",
        "Date;Total HT;TVA;Total TTC\n01/03/2024;100;20;120\n02/03/2024;50;10;60\n",
        "Date,Receipts,Total sales\n2024-03-01,45,900\n2024-03-02,45,900\n",
    ],
)
def test_what_a_till_took_each_day_is_no_list_of_sales(tmp_path: Path, text: str) -> None:
    with pytest.raises(ReadableError) as refused:
        look(tmp_path, text)
    assert refused.value.issue.code == "not_usable_till"


def test_a_list_of_receipts_may_name_the_report_of_the_till_too(tmp_path: Path) -> None:
    text = "Date;N° Z;N° ticket;Total TTC;TVA 20 %\n01/03/2024;12;1;24;4\n01/03/2024;12;2;12;2\n"
    assert column(from_text(tmp_path, text), "order_id") == ["1", "2"]


def test_totals_without_vat_beside_their_vat_contradict_nothing(tmp_path: Path) -> None:
    text = "N° commande;Date;Total HT;TVA;Total TTC\n1001;01/03/2024;20;4;24\n1002;13/03/2024;10,00;0,55;10,55\n"
    result = from_text(tmp_path, text)
    assert (number(result, "amount"), number(result, "order_tax"), codes(result)) == ([20, 10], [4, 0.55], set())
