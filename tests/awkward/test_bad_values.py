"""Values that no table should hold: told, put right where that is certain, rejected with their place otherwise."""

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import codes, column, from_text, imported, written
from tests.sources.making import write_workbook

HEAD = "Order ID,Order date,SKU,Quantity,Unit price incl. tax,Customer name\n"


def refusal_of(path: Path) -> str:
    with pytest.raises(ReadableError) as caught:
        imported(path)
    return caught.value.issue.code


@pytest.mark.parametrize(
    "text",
    [
        "Mois;Commandes;Chiffre d'affaires;Panier moyen\n01/2026;120;9 600,00;80,00\n02/2026;100;8 000,00;80,00\n",
        "Date,Orders,Gross sales,Discounts,Net sales,Total sales\n2026-01-01,5,100.00,0.00,100.00,120.00\n",
        "Mois;CA HT\njanvier 2026;9 600,00\nfévrier 2026;8 000,00\n",
    ],
)
def test_a_summary_instead_of_the_detail_says_so(tmp_path: Path, text: str) -> None:
    assert refusal_of(written(tmp_path, text)) == "not_usable_summary"


def test_a_table_of_another_trade_is_not_recognised_and_names_its_columns(tmp_path: Path) -> None:
    with pytest.raises(ReadableError) as caught:
        from_text(tmp_path, "Date;Compte;Libellé;Débit;Crédit\n05/01/2026;512000;Virement;;10,00\n")
    assert caught.value.issue.code == "table_not_recognised"
    assert caught.value.issue.params["headers"] == "Date, Compte, Libellé, Débit, Crédit"


def test_the_year_1900_of_an_empty_date_is_rejected_with_its_row(tmp_path: Path) -> None:
    text = HEAD + "A1,2026-01-05,S,1,2.50,Anne\nA2,1900-01-00,S,1,2.50,Eve\nA3,1900-01-01,S,1,2.50,Ines\n"
    result = from_text(tmp_path, text)
    assert (column(result, "order_id"), result.rows_rejected) == (["A1"], 2)
    assert [(row["row"], row["reason"]) for row in result.rejected.to_pylist()] == [
        (3, "date_unreadable"), (4, "date_impossible")
    ]  # fmt: skip


def test_day_numbers_of_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    for row in (["Order ID", "Order date", "Total TTC"], ["A1", 44569, 5], ["A2", 44570, 6]):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    assert [str(moment)[:10] for moment in column(imported(tmp_path / "a.xlsx"), "ordered_at")] == [
        "2026-01-09", "2026-01-10"
    ]  # fmt: skip


def test_prices_below_zero_are_rejected_where_no_refund_can_be_meant(tmp_path: Path) -> None:
    products = from_text(tmp_path, "SKU,Product,Unit cost,Price\nA,Mug,-4.50,12.00\nB,Bowl,3.00,9.00\n")
    assert (column(products, "sku"), products.rejected["reason"].to_pylist()) == (["B"], ["price_negative"])
    orders = from_text(tmp_path, HEAD + "A1,2026-01-05,S,1,2.50,Anne\nA2,2026-01-06,S,1,-2.50,Anne\n")
    assert (column(orders, "is_refund"), "refund_rows" in codes(orders)) == ([False, True], True)


def test_damaged_letters_are_put_right_and_counted(tmp_path: Path) -> None:
    text = HEAD + "A1,2026-01-05,S,1,2.50,XuÃ¢n\nA2,2026-01-06,S,1,2.50,XuÃ¢n\nA3,2026-01-07,S,1,2.50,René\n"
    result = from_text(tmp_path, text)
    assert column(result, "customer_name") == ["Xuân", "Xuân", "René"]
    told = [issue for issue in result.issues if issue.code == "letters_repaired"]
    assert [(issue.count, issue.params["before"], issue.params["after"]) for issue in told] == [(2, "XuÃ¢n", "Xuân")]
    assert "letters_repaired" not in codes(from_text(tmp_path, HEAD + "A1,2026-01-05,S,1,2.50,Âne Château\n"))


def test_nul_bytes_and_a_cell_of_ten_megabytes_lose_no_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    first, last = b"A1,2026-01-05,S\x00,1,2.50,Anne\n", b"\nA3,2026-01-07,S,1,3,Eve\n"
    path.write_bytes(HEAD.encode() + first + b"A2,2026-01-06,S,1,2.50," + b"x" * 10_000_000 + last)
    result = imported(path)
    assert (column(result, "order_id"), column(result, "sku")) == (["A1", "A2", "A3"], ["S", "S", "S"])


def test_two_separators_in_one_file_reject_the_lines_of_the_rarer(tmp_path: Path) -> None:
    lines = [f"A{n};2026-01-{n:02d};S;1;2,50;Anne" for n in range(1, 10)]
    text = HEAD.replace(",", ";") + "\n".join([*lines, "B1,2026-01-20,S,1,2.50,Eve"]) + "\n"
    result = from_text(tmp_path, text)
    assert (result.rows_accepted, result.rows_rejected + result.rows_ignored) == (9, 1)


def test_a_workbook_of_sixteen_thousand_columns_is_read(tmp_path: Path) -> None:
    header = ["Order ID", "Order date", "Total TTC", *(f"x{n}" for n in range(16_381))]
    path = write_workbook(tmp_path / "a.xlsx", {"A": [header, ["A1", datetime(2026, 1, 5), 5.0]]})  # noqa: DTZ001
    assert imported(path).rows_accepted == 1


def test_rounded_order_numbers_are_rejected_and_other_ids_are_lost_alone(tmp_path: Path) -> None:
    head = "Order ID,Order date,Total incl. tax,Customer ID\n"
    result = from_text(tmp_path, head + "6.61808E+12,2026-01-05,5.00,1\nA2,2026-01-05,5.00,6618080000000\n")
    assert (column(result, "order_id"), column(result, "customer_id")) == (["A2"], [None])
    assert result.rejected["reason"].to_pylist() == ["id_rounded"]
