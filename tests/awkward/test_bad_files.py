"""Nasty files: each gets one readable sentence or an exact account, never a traceback."""

import random
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from tests.importing.making import codes, column, from_text, imported, written
from tests.sources.making import write_workbook

HEADER = ["Order ID", "Order date", "SKU", "Quantity", "Unit price"]
LINE = ["A1", datetime(2024, 1, 15, 10, 0), "0012345", 2, 12.5]  # noqa: DTZ001 - cells have no zone


def refusal_of(path: Path) -> str:
    with pytest.raises(ReadableError) as caught:
        imported(path)
    return caught.value.issue.code


def test_an_empty_file(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path, "")) == "file_empty"


def test_a_letter(tmp_path: Path) -> None:
    letter = "Bonjour,\n\nVoici, comme convenu, le récapitulatif des ventes de mars.\n\nBien à vous,\nAnne\n"
    code = refusal_of(written(tmp_path, letter, name="lettre.txt"))
    assert code in {"no_table_in_text", "no_table_found", "table_not_recognised"}


def test_a_truncated_workbook(tmp_path: Path) -> None:
    whole = write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, *[LINE] * 500]}).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: int(len(whole) * 0.6)])
    assert refusal_of(tmp_path / "cut.xlsx") == "workbook_truncated"


def test_a_workbook_damaged_inside(tmp_path: Path) -> None:
    data = bytearray(write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, *[LINE] * 5000]}).read_bytes())
    middle = len(data) // 3
    data[middle : middle + 200] = bytes(200)
    (tmp_path / "bad.xlsx").write_bytes(data)
    assert refusal_of(tmp_path / "bad.xlsx") in {"workbook_truncated", "workbook_unreadable"}


def test_a_workbook_without_a_table(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": [["Notes de réunion"], ["Il faut vendre plus"], ["et mieux"]]})
    assert refusal_of(path) in {"no_table_found", "table_not_recognised"}


def test_an_empty_workbook(tmp_path: Path) -> None:
    assert refusal_of(write_workbook(tmp_path / "a.xlsx", {"A": [], "B": []})) == "no_table_found"


def test_a_header_without_rows(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path, ",".join(HEADER) + "\n")) == "no_rows"
    assert refusal_of(write_workbook(tmp_path / "a.xlsx", {"A": [HEADER]})) == "no_rows"


def test_totals_without_rows(tmp_path: Path) -> None:
    header = "Campaign report\n1 May 2024 - 2 May 2024\nCampaign,Cost,Impr.\n"
    text = header + "Total: Account,12.00,5\nTotal: Search,12.00,5\n"
    assert refusal_of(written(tmp_path, text)) == "no_rows"


def test_meta_without_data(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path, '"No data available."\n')) == "report_without_data"
    cell = write_workbook(tmp_path / "a.xlsx", {"A": [["No data available."]]})
    assert refusal_of(cell) == "report_without_data"


def test_a_workbook_named_csv_and_a_page_named_xls_are_read(tmp_path: Path) -> None:
    assert imported(write_workbook(tmp_path / "a.csv", {"A": [HEADER, LINE]})).rows_accepted == 1
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (HEADER, LINE))
    path = written(tmp_path, f"<html><table>{rows}</table></html>", name="a.xls")
    assert column(imported(path), "sku") == ["0012345"]


def test_a_text_cell_with_leading_zeros_stays_whole(tmp_path: Path) -> None:
    assert column(imported(write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, LINE]})), "sku") == ["0012345"]


def test_numeric_ids_have_no_decimals(tmp_path: Path) -> None:
    rows = [[536365, *LINE[1:]], ["C536365", *LINE[1:]]]
    result = imported(write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, *rows]}))
    assert column(result, "order_id") == ["536365", "C536365"]


def test_serial_numbers_in_a_date_column_are_days(tmp_path: Path) -> None:
    result = imported(write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, ["A1", 45356, "S", 1, 2.5]]}))
    assert str(column(result, "ordered_at")[0]) == "2024-03-05 00:00:00"


def test_two_currencies_are_told(tmp_path: Path) -> None:
    text = "Order ID,Date,Quantity,Price,Currency\n1,2024-01-15,1,10.00,EUR\n2,2024-01-16,1,10.00,USD\n"
    assert "several_currencies" in codes(from_text(tmp_path, text))


def test_future_dates_are_told(tmp_path: Path) -> None:
    assert "dates_in_future" in codes(from_text(tmp_path, "Order ID,Date,Quantity,Price\n1,2124-01-15,1,10.00\n"))


def test_repeated_headers_are_told_apart(tmp_path: Path) -> None:
    text = "Order ID,Date,Quantity,Price,Country,Country\n1,2024-01-15,1,10.00,France,Belgique\n"
    result = from_text(tmp_path, text)
    assert (result.recipe.headers[-1], column(result, "country")) == ("Country (2)", ["France"])


def test_double_encoded_names_are_repaired(tmp_path: Path) -> None:
    text = "Order ID,Date,Quantity,Price,Customer name\n1,2024-01-15,1,10.00,XuÃ¢n Nguyá»…n\n2,2024-01-16,1,9.00,René\n"
    assert column(from_text(tmp_path, text), "customer_name") == ["Xuân Nguyễn", "René"]


def test_separator_only_lines_and_ragged_rows_are_accounted(tmp_path: Path) -> None:
    text = "Order ID;Date;Quantity;Price\n1;15/01/2024;1;10,00;;;\n;;;\n2;16/01/2024\n3;17/01/2024;1;5,00\n"
    result = from_text(tmp_path, text)
    assert (result.rows_accepted, result.rows_rejected, result.rows_ignored) == (2, 1, 1)


def test_sixteen_thousand_columns_are_survived(tmp_path: Path) -> None:
    wide = ",".join([*HEADER, *(f"x{n}" for n in range(16_379))])
    row = ",".join(["A1", "2024-01-15", "S", "1", "2.50", *("" for _ in range(16_379))])
    assert from_text(tmp_path, f"{wide}\n{row}\n").rows_accepted == 1


def test_nothing_is_ever_written_beside_the_file(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, LINE]})
    imported(path)
    assert list(tmp_path.iterdir()) == [path]


BASE = (
    "Export\n\nN° commande;Date;Statut;Réf;Qté;Prix unitaire TTC;Port\n"
    + "".join(
        f"C{n // 2};{1 + n % 28:02d}/03/2024;Payée;A{n % 5};{1 + n % 3};1 2{n % 10}4,{n % 10}0 €;4,90\n"
        for n in range(40)
    )
    + "Total;;;;40;99,00;\n"
).encode()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_a_mutilated_export_is_read_or_refused_and_no_row_is_lost(seed: int, tmp_path: Path) -> None:
    rng = random.Random(seed)
    data = bytearray(BASE)
    for _ in range(rng.randint(1, 12)):
        place = rng.randrange(len(data))
        action = rng.randrange(4)
        if action == 0:
            data[place] = rng.randrange(256)
        elif action == 1:
            del data[place : place + rng.randint(1, 60)]
        elif action == 2:
            data[place:place] = rng.choice([b'"', b";", b"\n", b"\x00", b"\xff", b",", b"\r", "é".encode("cp1252")])
        else:
            data[place:place] = data[max(0, place - 50) : place]
    path = tmp_path / "mutant.csv"
    path.write_bytes(data)
    try:
        result = run_import(path, understand(path).recipe, Silent())
    except ReadableError:
        return
    assert result.rows_read == result.rows_accepted + result.rows_rejected + result.rows_ignored
    assert result.rejected.num_rows == result.rows_rejected


@pytest.mark.parametrize("text", ["1,234", "1.234"])
def test_text_cells_that_read_in_two_ways_are_asked_about(tmp_path: Path, text: str) -> None:
    rows = [[f"A{n}", LINE[1], "X", 1, text] for n in range(3)]
    path = write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, *rows]})
    assert {doubt.code for doubt in understand(path).doubts} == {"decimal", "amounts"}
    for mark, value in ((",", 1.234 if "," in text else 1234.0), (".", 1234.0 if "," in text else 1.234)):
        assert column(imported(path, {"decimal": mark}), "amount") == [value] * 3


def test_a_number_cell_is_never_read_as_the_texts_beside_it(tmp_path: Path) -> None:
    rows = [[f"A{n}", LINE[1], "X", 1, value] for n, value in enumerate([1.234, "12,50", "1 234,50 €", -2.125])]
    result = imported(write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, *rows]}))
    assert column(result, "amount") == [1.234, 12.5, 1234.5, 2.125]


def test_a_table_far_from_the_corner(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, *[LINE] * 3]}, at=(4, 3))
    result = imported(path)
    assert (result.rows_accepted, column(result, "sku")) == (3, ["0012345"] * 3)
    assert column(result, "row") == [6, 7, 8]


def test_empty_columns_of_a_workbook_warn_nobody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": [[*HEADER, "Discount"], *[[*LINE, None]] * 3]})
    assert imported(path).rows_accepted == 3
    assert not caplog.records


def test_of_two_columns_of_one_name_the_user_chooses(tmp_path: Path) -> None:
    head = "Order ID,Order date,Total TTC,Total TTC,Country,Country\n"
    path = written(tmp_path, head + "A1,2024-01-02,10.00,12.00,FR,BE\nA2,2024-01-03,20.00,24.00,FR,BE\n")
    (doubt,) = understand(path).doubts
    assert (doubt.code, doubt.options, doubt.proposed) == (
        "map.order_total", ("Total TTC", "Total TTC (2)"), "Total TTC"
    )
    chosen = {"map.order_total": "Total TTC (2)"}
    assert understand(path, chosen).doubts == ()
    assert column(imported(path, chosen), "order_total") == [12.0, 24.0]


def test_two_columns_of_one_name_that_say_the_same_ask_nothing(tmp_path: Path) -> None:
    head = "Order ID,Order date,Total TTC,Total TTC\n"
    assert understand(written(tmp_path, head + "A1,2024-01-02,10.00,10.00\n")).doubts == ()


def write_formulas(path: Path, column: str) -> Path:
    """Write a workbook as a program does that cannot compute: formulas, and no results."""
    book = Workbook()
    book.active.append([*HEADER, "Discount"])
    for row in range(2, 5):
        cells = dict(zip([*HEADER, "Discount"], [f"A{row}", *LINE[1:], 0.5], strict=True))
        book.active.append(list({**cells, column: f"=1+{row}"}.values()))
    book.save(path)
    return path


def test_formulas_without_results_are_told(tmp_path: Path) -> None:
    result = imported(write_formulas(tmp_path / "a.xlsx", "Discount"))
    told = [issue.params["columns"] for issue in result.issues if issue.code == "formulas_without_values"]
    assert (result.rows_accepted, told) == (3, ["Discount"])
    assert refusal_of(write_formulas(tmp_path / "b.xlsx", "Unit price")) == "formulas_without_values"


def test_a_file_of_which_no_row_can_be_used_is_refused_whole(tmp_path: Path) -> None:
    head = "Order ID,Order date,Quantity,Unit price\n"
    assert refusal_of(written(tmp_path, head + "A1,yesterday,1,2\nA2,today,1,2\n")) == "no_row_accepted"
    assert refusal_of(written(tmp_path, head + "6.63E+12,2024-01-05,1,2\n")) == "id_rounded"


@pytest.mark.parametrize(("rows", "told"), [(8, False), (9, True), (10, False)])
def test_a_sheet_as_long_as_a_spreadsheet_allows_was_probably_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int, told: bool
) -> None:
    monkeypatch.setattr("ecomkpi_desktop.importing.run._MAX_SHEET_ROWS", 10)
    text = "Order ID,Order date,Total TTC\n" + "".join(f"A{n},2024-01-02,10.00\n" for n in range(rows))
    assert ("sheet_cut_at_limit" in codes(from_text(tmp_path, text))) is told


def test_a_table_of_which_only_pictures_are_left_has_no_rows(tmp_path: Path) -> None:
    header = "Handle,Title,Variant SKU,Variant Price,Cost per item,Image Src,Status\n"
    assert refusal_of(written(tmp_path, header + "produit-0,,,,,https://cdn.example.com/a.jpg,\n")) == "no_rows"


def test_rows_shorter_than_their_header_lack_what_they_need(tmp_path: Path) -> None:
    header = "Order ID,Quantity,Unit price,SKU,Order date\n"
    result = refusal_of(written(tmp_path, header + "A1,1,2.50\nA2,1,2.50\nA3,2,2.50\n"))
    assert result == "no_row_accepted"


def test_a_workbook_whose_packed_bytes_are_damaged_says_so(tmp_path: Path) -> None:
    data = bytearray(write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, *[LINE] * 50]}).read_bytes())
    start = data.find(b"xl/workbook.xml") + len("xl/workbook.xml")
    data[start : start + 120] = bytes(range(90, 210))
    (tmp_path / "bad.xlsx").write_bytes(data)
    assert refusal_of(tmp_path / "bad.xlsx") in {"workbook_truncated", "workbook_unreadable"}


def test_a_workbook_packed_in_a_way_nobody_knows_says_so(tmp_path: Path) -> None:
    data = bytearray(write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, LINE]}).read_bytes())
    for start, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):  # local and central headers, compression method
        place = data.find(start)
        while place >= 0:
            data[place + offset] = 77
            place = data.find(start, place + 4)
    (tmp_path / "odd.xlsx").write_bytes(data)
    assert refusal_of(tmp_path / "odd.xlsx") == "workbook_truncated"


def test_a_next_to_nothing_quantity_makes_no_infinite_price(tmp_path: Path) -> None:
    text = "Order ID,Order date,Quantity,Amount\nA1,2024-01-15,2,5.00\nA2,2024-01-16,1e-320,1000.00\n"
    assert column(from_text(tmp_path, text), "unit_price") == [2.5, None]


def test_rows_that_end_before_their_table_begins_lack_what_they_need(tmp_path: Path) -> None:
    text = "Mois;Canal;Dépense;;Poste;Mois;Montant\n01/2026;Google;10,00\n02/2026;Meta;20,00\n"
    with pytest.raises(ReadableError) as caught:
        imported(written(tmp_path, text), {"kind": "fixed_costs"})
    assert caught.value.issue.code in {"no_row_accepted", "no_rows"}
