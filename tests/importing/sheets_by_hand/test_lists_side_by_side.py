"""Competitors, or currencies, side by side: each price and each rate becomes a row of its own."""

from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import asked, codes, column, from_text, look

RIVALS = (
    "SKU;Produit;Notre prix;Amazon;Cdiscount;Fnac;Écart\n"
    "A-1;Lampe;49,90;45,00;47,50;;-4,90\nA-2;Vase;19,90;18,50;rupture;21,00;-1,40\n"
)
CENTRAL_BANK = (
    "Date,USD,JPY,CYP,GBP,\n2024-05-14,1.0796,168.87,N/A,0.86105,\n2024-05-13,1.0795,168.62,N/A,0.85985,\n"
)


def test_each_price_of_a_competitor_is_a_row(tmp_path: Path) -> None:
    result = from_text(tmp_path, RIVALS, encoding="cp1252")
    rows = zip(*(column(result, name) for name in ("sku", "competitor", "price", "row")), strict=True)
    assert result.recipe.preset == "generic_competitor_prices"
    assert list(rows) == [
        ("A-1", "Amazon", 45.0, 2), ("A-1", "Cdiscount", 47.5, 2), ("A-2", "Amazon", 18.5, 3), ("A-2", "Fnac", 21.0, 3),
    ]  # fmt: skip
    assert result.rows_read == 6
    assert [row["value"] for row in result.rejected.to_pylist()] == ["rupture"]
    assert asked(look(tmp_path, RIVALS, encoding="cp1252")) == {}


@pytest.mark.parametrize(
    ("header", "name", "names"),
    [
        ("Date;Référence;Prix Amazon;Prix Cdiscount (TTC)", "a.csv", {"Amazon", "Cdiscount"}),
        ("Produit;Atelier Bleu;Maison Verte", "Veille concurrentielle.csv", {"Atelier Bleu", "Maison Verte"}),
        ("SKU;Concurrent A;Concurrent B", "a.csv", {"Concurrent A", "Concurrent B"}),
        ("SKU,Our price,Blue Workshop,Green House", "a.csv", {"Blue Workshop", "Green House"}),
        ("Product,Price at Amazon,eBay price (EUR)", "a.csv", {"Amazon", "eBay"}),
        ("Référence;Notre prix TTC;Maxi Zoo;Stockomani", "a.csv", {"Maxi Zoo", "Stockomani"}),
    ],
)
def test_competitors_are_known_by_titles_own_prices_and_shops(
    tmp_path: Path, header: str, name: str, names: set[str]
) -> None:
    mark = ";" if ";" in header else ","
    width = header.count(mark) + 1
    first = ["13/05/2024", "A-1"] if header.startswith("Date") else ["A-1"]
    cells = [*first, *(["12.50"] * (width - len(first)))]
    result = from_text(tmp_path, f"{header}\n{mark.join(cells)}\n", name=name)
    assert (result.recipe.preset, set(column(result, "competitor"))) == ("generic_competitor_prices", names)
    assert set(column(result, "price")) == {12.5}


@pytest.mark.parametrize(
    "header",
    [
        "SKU;Produit;Amazon;Cdiscount",  # units sold on marketplaces would look the same
        "SKU;Produit;Paris;Lyon",
        "SKU;Produit;Stock Amazon;Stock Cdiscount",
    ],
)
def test_a_table_by_place_that_nothing_says_to_be_of_prices_is_not_taken_for_one(tmp_path: Path, header: str) -> None:
    text = f"{header}\nA-1;Lampe;12,50;13,50\nA-2;Vase;12,00;14,50\n"
    with pytest.raises(ReadableError) as raised:
        look(tmp_path, text)
    assert raised.value.issue.code == "table_not_recognised"


def test_the_user_may_say_that_such_a_table_is_of_competitors(tmp_path: Path) -> None:
    text = "SKU;Produit;Amazon;Cdiscount\nA-1;Lampe;12,50;13,50\n"
    result = from_text(tmp_path, text, {"kind": "competitor_prices"})
    assert (column(result, "competitor"), column(result, "price")) == (["Amazon", "Cdiscount"], [12.5, 13.5])


@pytest.mark.parametrize(
    ("text", "name", "kept", "left"),
    [
        ("SKU;Notre prix;Atelier Bleu;Avis;Maison Verte\nA-1;12,50;11,90;34;13,20\n", "competitor",
         ["Atelier Bleu", "Maison Verte"], "Avis"),
        ("SKU;Notre prix;Atelier Bleu;Prix Fnac;Maison Verte\nA-1;12,50;11,90;34;13,20\n", "competitor",
         ["Atelier Bleu", "Fnac", "Maison Verte"], None),
        ("Mois;Google Ads;Meta Ads;Note\n01/2026;110,50;120,30;7\n02/2026;90,10;80,20;8\n", "channel",
         ["Google Ads", "Meta Ads"] * 2, "Note"),
        ("Mois;Loyer;EDF;Comptable\n01/2026;1200;88,5;150\n02/2026;1200;91,2;150\n", "label",
         ["Loyer", "EDF", "Comptable"] * 2, None),
        ("Mois;Loyer;EDF;Orange\n01/2026;1200,00;88,5;40\n02/2026;1200,00;91,2;40\n", "label",
         ["Loyer", "EDF", "Orange"] * 2, None),
        ("Mois;Google Ads;Meta Ads;Affiliation\n01/2026;110,50;120,30;7\n02/2026;90,10;80,20;8\n", "channel",
         ["Google Ads", "Meta Ads", "Affiliation"] * 2, None),
    ],
)  # fmt: skip
def test_whole_numbers_among_amounts_are_left_out_and_said_unless_their_header_is_known(
    tmp_path: Path, text: str, name: str, kept: list[str], left: str | None
) -> None:
    assert column(from_text(tmp_path, text), name) == kept
    said = {issue.code: issue.params["columns"] for issue in look(tmp_path, text).issues}
    assert said.get("columns_without_amounts") == left


def test_a_header_that_is_repeated_does_not_cost_the_rows_above_it(tmp_path: Path) -> None:
    text = "Mois;Google Ads;Meta Ads\n01/2026;100;200\nMois;Google Ads;Meta Ads\n02/2026;110;210\n"
    result = from_text(tmp_path, text)
    assert (column(result, "cost"), result.rows_ignored) == ([100.0, 200.0, 110.0, 210.0], 2)


def test_prices_that_are_not_known_are_not_in_the_way(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Produit;Concurrent 1;Concurrent 2\nBol;12,90;n/c\nVase;;9,50\n")
    assert (column(result, "competitor"), column(result, "price")) == (["Concurrent 1", "Concurrent 2"], [12.9, 9.5])


def test_pieces_by_product_and_month_are_no_spend(tmp_path: Path) -> None:
    with pytest.raises(ReadableError) as raised:
        look(tmp_path, "Produit;janv. 2025;févr. 2025;Total\nBol;12;15;27\nVase;3;4;7\n")
    assert raised.value.issue.code == "table_not_recognised"


def test_prices_bought_and_sold_are_a_catalogue(tmp_path: Path) -> None:
    for bought, sold in (("Prix d'achat HT", "Prix de vente TTC"), ("Prix achat HT", "Prix vente TTC")):
        text = f"SKU;Produit;{bought};{sold}\nA-1;Lampe;12,50;29,90\n"
        assert from_text(tmp_path, text, name="tarifs concurrents.csv").recipe.preset == "generic_products"


def test_the_rates_of_the_central_bank_are_what_a_unit_is_worth_in_euros(tmp_path: Path) -> None:
    result = from_text(tmp_path, CENTRAL_BANK, name="eurofxref-hist.csv")
    assert asked(look(tmp_path, CENTRAL_BANK, name="eurofxref-hist.csv")) == {}
    assert (result.recipe.preset, result.recipe.rates) == ("generic_exchange_rates", "foreign")
    assert list(zip(column(result, "currency"), column(result, "day"), column(result, "rate"), strict=True)) == [
        ("USD", date(2024, 5, 14), pytest.approx(1 / 1.0796)), ("JPY", date(2024, 5, 14), pytest.approx(1 / 168.87)),
        ("GBP", date(2024, 5, 14), pytest.approx(1 / 0.86105)), ("USD", date(2024, 5, 13), pytest.approx(1 / 1.0795)),
        ("JPY", date(2024, 5, 13), pytest.approx(1 / 168.62)), ("GBP", date(2024, 5, 13), pytest.approx(1 / 0.85985)),
    ]  # fmt: skip
    assert (result.rows_read, result.rows_accepted, result.rows_ignored) == (8, 6, 2)
    assert not codes(result)


def test_one_day_of_the_central_bank_is_enough(tmp_path: Path) -> None:
    result = from_text(tmp_path, "Date, USD, JPY, \n23 November 2026, 1.05, 160.2, \n")
    assert (column(result, "day"), column(result, "rate")) == (
        [date(2026, 11, 23)] * 2, [pytest.approx(1 / 1.05), pytest.approx(1 / 160.2)]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("header", "rows", "rates"),
    [
        ("Mois;USD;GBP", "01/2024;0,92;1,16", None),  # near one: either way round would do
        ("Mois;EUR/USD;EUR/GBP", "01/2024;1,09;0,86", "foreign"),
        ("Mois;USD/EUR;GBP/EUR", "01/2024;0,92;1,16", "base"),
        ("Mois;USD;SEK", "01/2024;0,92;0,089", "base"),
        ("Mois;USD;SEK", "01/2024;1,09;11,28", "foreign"),
    ],
)
def test_rates_say_which_way_round_they_are_or_ask(
    tmp_path: Path, header: str, rows: str, rates: str | None
) -> None:
    seen = look(tmp_path, f"{header}\n{rows}\n")
    assert asked(seen) == ({"rates": "base"} if rates is None else {})
    assert seen.recipe.rates == (rates or "base")
    assert next(meaning for _, meaning in seen.recipe.wide) == "USD"


@pytest.mark.parametrize(
    "header",
    [
        "Date;Libellé;Débit;Crédit;Solde", "Date opération;Date valeur;Libellé;Montant",
        "Date;Description;Debit;Credit;Balance", "Date;Type;Paid out;Paid in;Balance",
    ],
)  # fmt: skip
def test_a_bank_statement_is_told_what_to_bring_instead(tmp_path: Path, header: str) -> None:
    cells = ["13/05/2024", *["12,50"] * header.count(";")]
    with pytest.raises(ReadableError) as raised:
        look(tmp_path, f"{header}\n{';'.join(cells)}\n")
    assert raised.value.issue.code == "not_usable_bank_statement"
