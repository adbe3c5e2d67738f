"""Cdiscount / Octopia, report of sales: English headers on the third line, French values."""

from pathlib import Path

from tests.importing.making import asked, column, from_text, look

REPORT = (
    "Sales report;;;;;;\n"
    "From 01/01/2024 to 31/01/2024;;;;;;\n"
    "Sales channel;Shop Id;Invoice/Refund Id;Accounting date;Invoice type;Gross amount;Order Id\n"
    "CDISFR;1;F1;13/01/2024;Vente;120,00;24A1\n"
    "CDISFR;1;F2;14/01/2024;Vente;60,00;24A2\n"
    "CDISFR;1;R1;18/01/2024;Remboursement client;-60,00;24A2\n"
    "CDISFR;1;A1;31/01/2024;Abonnement;-47,99;\n"
)


def test_the_table_is_found_under_its_preamble_and_holds_vat(tmp_path: Path) -> None:
    seen = look(tmp_path, REPORT)
    assert (seen.recipe.preset, seen.recipe.header_row, seen.recipe.amounts) == ("cdiscount_orders", 2, "TTC")
    assert asked(seen) == {}


def test_sales_and_refunds_are_told_by_their_type(tmp_path: Path) -> None:
    result = from_text(tmp_path, REPORT)
    assert column(result, "is_refund") == [False, False, True]
    assert column(result, "amount") == [120.0, 60.0, 60.0]
    assert column(result, "order_id") == ["24A1", "24A2", "24A2"]
    assert result.orders == 2


def test_other_movements_are_no_sales_and_every_row_is_accounted_for(tmp_path: Path) -> None:
    result = from_text(tmp_path, REPORT)
    assert (result.rows_read, result.rows_accepted, result.rows_ignored) == (6, 3, 3)
    assert {issue.code: issue.count for issue in result.issues}["rows_not_sales"] == 1


def test_without_an_order_the_number_of_the_invoice_stands_for_it(tmp_path: Path) -> None:
    short = REPORT.replace(";Order Id", "").replace(";24A1", "").replace(";24A2", "").replace(";-47,99;", ";-47,99")
    assert column(from_text(tmp_path, short), "order_id") == ["F1", "F2", "R1"]


def test_the_shop_is_the_marketplace(tmp_path: Path) -> None:
    result = from_text(tmp_path, REPORT)
    assert [set(column(result, name)) for name in ("shop", "sales_channel", "channel")] == [
        {"Cdiscount"}, {"CDISFR"}, {"Cdiscount"}
    ]  # fmt: skip
