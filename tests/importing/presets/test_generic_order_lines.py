"""Lines of orders without a date, whatever they come from, and the orders files that they must not be taken for."""

from pathlib import Path

import pytest

from ecomkpi_desktop.base.kinds import Kind
from tests.importing.making import asked, column, from_text, look


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Order number,SKU,Product,Quantity,Unit price (excl. tax)\nA1,M1,Mug,2,10.00\nA1,P1,Plate,1,5.00\n", "HT"),
        ("N° de commande;Référence;Désignation;Qté;Prix unitaire TTC\nA1;M1;Mug;2;10,00\nA1;P1;Plate;1;5,00\n", "TTC"),
        ("ID commande;Nom du produit;Quantité;Prix unitaire (HT)\nA1;Mug;2;10,00\nA1;Plate;1;5,00\n", "HT"),
        ("Référence commande;Produit;Quantité;Total ligne HT\nA1;Mug;2;20,00\nA1;Plate;1;5,00\n", "HT"),
    ],
)
def test_lines_without_a_date_are_order_lines(tmp_path: Path, text: str, amounts: str) -> None:
    result = from_text(tmp_path, text)
    assert (result.kind, result.recipe.preset, result.recipe.amounts) == (
        Kind.ORDER_LINES, "generic_order_lines", amounts
    )  # fmt: skip
    assert (column(result, "order_id"), column(result, "amount")) == (["A1", "A1"], [20.0, 5.0])
    assert set(column(result, "shop")) == {None}


def test_whether_prices_hold_vat_is_asked_where_nothing_says_it(tmp_path: Path) -> None:
    text = "Order number,SKU,Quantity,Price\nA1,M1,2,10.00\n"
    assert asked(look(tmp_path, text)) == {"amounts": "TTC"}
    assert set(column(from_text(tmp_path, text, {"amounts": "HT"}), "amounts_ttc")) == {False}


@pytest.mark.parametrize(
    "header",
    ["Date", "Date de commande", "Order date", "Created at", "Jour"],
)
def test_with_a_date_they_are_orders(tmp_path: Path, header: str) -> None:
    text = f"Order number;{header};SKU;Quantity;Price\nA1;2024-01-15;M1;2;10,00\n"
    assert look(tmp_path, text).recipe.kind is Kind.ORDERS


@pytest.mark.parametrize("date", ["2024-01-15", "15/01/2024", "15 janv. 2024", "Jan 15, 2024", "2024-01-15 10:00"])
def test_a_date_under_an_unknown_header_is_no_line_without_a_date(tmp_path: Path, date: str) -> None:
    text = f"Order number;Quand;SKU;Quantity;Price\nA1;{date};M1;2;10,00\nA2;{date};M1;2;10,00\n"
    kind = {"kind": "orders", "map.ordered_at": "Quand", "date_order": "dmy"}
    assert from_text(tmp_path, text, kind).kind is Kind.ORDERS
    with pytest.raises(Exception, match="table_not_recognised"):
        look(tmp_path, text)


@pytest.mark.parametrize("text", ["75001", "12.50", "Mug 2 pieces", "2024", "3,5"])
def test_numbers_and_names_under_an_unknown_header_are_no_dates(tmp_path: Path, text: str) -> None:
    lines = f"Order number;Remark;SKU;Quantity;Price\nA1;{text};M1;2;10,00\nA2;{text};M1;2;10,00\n"
    assert look(tmp_path, lines).recipe.kind is Kind.ORDER_LINES


def test_a_catalogue_is_no_list_of_lines(tmp_path: Path) -> None:
    text = "SKU,Product,Price,Cost\nM1,Mug,10.00,4.00\n"
    assert look(tmp_path, text).recipe.kind is Kind.PRODUCTS
