"""One table in every format and encoding gives the same rows."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.importing.making import asked, codes, column, from_text, imported, look, written
from tests.sources.making import write_workbook
from tests.sources.open_document import write_open_document

HEADER = ["Numéro de commande", "Date de commande", "Référence produit", "Quantité", "Prix unitaire TTC"]
DAYS = [datetime(2026, 1, 5), datetime(2026, 1, 25)]  # noqa: DTZ001 - cells have no zone
ROWS = [["É1", DAYS[0], "0012", 2, 12.5], ["É2", DAYS[1], "0013", 1, 1234.5]]
TEXT = ";".join(HEADER) + "\r\nÉ1;05/01/2026;0012;2;12,50\r\nÉ2;25/01/2026;0013;1;1 234,50\r\n"


def is_the_table(path: Path) -> None:
    result = imported(path)
    assert (column(result, "order_id"), column(result, "sku")) == (["É1", "É2"], ["0012", "0013"])
    assert (column(result, "quantity"), column(result, "unit_price")) == ([2.0, 1.0], [12.5, 1234.5])
    assert [str(moment)[:10] for moment in column(result, "ordered_at")] == ["2026-01-05", "2026-01-25"]
    assert (result.rows_read, result.rows_accepted) == (2, 2)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"]
)
@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.txt"])
def test_texts_of_every_encoding(tmp_path: Path, encoding: str, name: str) -> None:
    text = TEXT.replace(";", "\t") if name.endswith("tsv") else TEXT
    is_the_table(written(tmp_path, text, encoding=encoding, name=name))


def test_a_utf16_text_with_the_high_byte_first_has_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"\xfe\xff" + TEXT.encode("utf-16-be"))
    is_the_table(path)


def test_a_first_line_that_names_the_separator(tmp_path: Path) -> None:
    result = imported(written(tmp_path, "sep=;\r\n" + TEXT, encoding="cp1252"))
    assert (column(result, "order_id"), column(result, "row")) == (["É1", "É2"], [3, 4])


def to_xlsx(path: Path) -> Path:
    return write_workbook(path, {"A": [HEADER, *ROWS]})


def to_ods(path: Path) -> Path:
    rows = [[cell.date() if isinstance(cell, datetime) else cell for cell in row] for row in ROWS]
    return write_open_document(path, {"A": [HEADER, *rows]})


def to_html(path: Path) -> Path:
    lines = [HEADER, *(line.split(";") for line in TEXT.splitlines()[1:])]
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line)}</tr>" for line in lines)
    path.write_text(f"<html><meta charset='utf-8'><table>{body}</table></html>", encoding="utf-8")
    return path


def to_spreadsheet_ml(path: Path) -> Path:
    def cell(value: object) -> str:
        if isinstance(value, datetime):
            return f'<Cell><Data ss:Type="DateTime">{value:%Y-%m-%dT%H:%M:%S.000}</Data></Cell>'
        kind = "String" if isinstance(value, str) else "Number"
        return f'<Cell><Data ss:Type="{kind}">{value}</Data></Cell>'

    rows = "".join(f"<Row>{''.join(map(cell, row))}</Row>" for row in (HEADER, *ROWS))
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    start = f'<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="{space}" '
    book = f'{start}xmlns:ss="{space}"><Worksheet ss:Name="A"><Table>{rows}</Table></Worksheet></Workbook>'
    path.write_text(book, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("write", "name"),
    [
        (to_xlsx, "a.xlsx"), (to_xlsx, "a.xlsm"), (to_xlsx, "a.csv"), (to_xlsx, "a.xls"), (to_ods, "a.ods"),
        (to_ods, "a.xlsx"), (to_html, "a.xls"), (to_html, "a.html"), (to_spreadsheet_ml, "a.xls"),
        (to_spreadsheet_ml, "a.xml"),
    ],
)  # fmt: skip
def test_workbooks_of_every_format_whatever_their_name(
    tmp_path: Path, write: Callable[[Path], Path], name: str
) -> None:
    is_the_table(write(tmp_path / name))


def test_a_header_under_a_preamble_with_merged_titles(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "Ventes de la boutique"
    sheet.merge_cells("A1:E2")
    for number, row in enumerate([HEADER, *ROWS], start=28):
        for place, value in enumerate(row, start=1):
            sheet.cell(number, place, value)
    book.save(tmp_path / "a.xlsx")
    result = imported(tmp_path / "a.xlsx")
    assert (column(result, "order_id"), column(result, "row")) == (["É1", "É2"], [29, 30])
    assert (result.rows_read, result.rows_ignored) == (29, 27)


def test_sheets_alike_are_appended_those_of_another_kind_offered_and_hidden_ones_asked(tmp_path: Path) -> None:
    costs = [["Libellé", "Mois", "Montant"], ["Loyer", "01/2026", 1000]]
    sheets = {"Janvier": [HEADER, ROWS[0]], "Février": [HEADER, ROWS[1]], "Charges": costs, "Vieux": [HEADER, ROWS[0]]}
    path = write_workbook(tmp_path / "a.xlsx", sheets, hidden=("Vieux",))
    from ecomkpi_desktop.importing.understand import understand

    found = understand(path)
    assert found.recipe.sheets == ("Janvier", "Février")
    doubts = {doubt.code: doubt for doubt in found.doubts}
    assert (found.further, doubts["hidden"].options) == (("Charges",), ("no", "yes"))
    assert "sheet" not in doubts
    assert (doubts["hidden"].example, doubts["hidden"].proposed) == ("Vieux", "no")
    assert understand(path, {"hidden": "yes"}).recipe.sheets == ("Janvier", "Février", "Vieux")
    assert understand(path, {"sheet": "Charges"}).recipe.preset == "generic_fixed_costs"
    assert "hidden" not in asked(understand(path, {"hidden": "no"}))


def test_sheets_with_the_header_on_another_row_are_not_read_askew(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, ROWS[0]], "B": [["Titre"], HEADER, ROWS[1]]})
    from ecomkpi_desktop.importing.understand import understand

    assert asked(understand(path)) == {"sheet": "A"}
    assert column(imported(path, {"sheet": "B"}), "order_id") == ["É2"]


def test_a_table_beside_another_is_told_and_never_mixed_with_it(tmp_path: Path) -> None:
    rows = [
        ["Mois", "Canal", "Dépense", None, "Poste", "Mois", "Montant"],
        ["01/2026", "Google", 10, None, "Loyer", "01/2026", 1000],
        ["02/2026", "Meta", 20, None, "Salaires", "01/2026", 5000],
        [None, None, None, None, "Assurance", "01/2026", 80],
    ]
    path = write_workbook(tmp_path / "a.xlsx", {"A": rows})
    spend = imported(path, {"kind": "spend"})
    assert (column(spend, "cost"), spend.rows_accepted, spend.rows_ignored) == ([10.0, 20.0], 2, 1)
    costs = imported(path, {"kind": "fixed_costs"})
    assert column(costs, "label") == ["Loyer", "Salaires", "Assurance"]
    from ecomkpi_desktop.importing.understand import understand

    told = {issue.code: issue.params for issue in understand(path, {"kind": "spend"}).issues}
    assert told["tables_beside_left_out"] == {"columns": "Poste, Mois, Montant"}


def test_a_column_left_empty_within_a_table_parts_nothing(tmp_path: Path) -> None:
    text = "Order ID,Order date,SKU,Quantity,Unit price (ex VAT),,Shipping,Email\n" + "".join(
        f"O{n},2024-01-1{n},A,1,10.00,,4.90,a{n}@example.com\n" for n in range(9)
    )
    result = from_text(tmp_path, text)
    assert column(result, "shipping") == [4.9] * 9
    assert "tables_beside_left_out" not in codes(result)


def test_cells_filled_now_and_then_beyond_an_empty_column_are_no_table(tmp_path: Path) -> None:
    text = "Order ID,Order date,SKU,Quantity,Unit price (ex VAT),,Refunded,Email\n" + "".join(
        f"O{n},2024-01-1{n},A,1,10.00,,{'3.00,b@example.com' if n in (2, 4) else ','}\n" for n in range(9)
    )
    assert column(from_text(tmp_path, text), "refunded")[2:5] == [3.0, None, 3.0]


def test_a_header_repeated_one_column_to_the_left_ends_the_table(tmp_path: Path) -> None:
    text = (
        "index,DATE,CUSTOMER,SKU,Order ID,Qty,Price\n0,2026-01-05,Anne,A,1,2,10.00\n1,2026-01-06,Paul,B,2,1,5.00\n"
        "DATE,CUSTOMER,SKU,Order ID,Qty,Price,\n2026-01-07,Eve,A,3,1,10.00,\n2026-01-08,Ines,B,4,1,5.00,\n"
    )
    result = from_text(tmp_path, text)
    assert (column(result, "order_id"), result.rows_rejected, result.rows_ignored) == (["1", "2"], 0, 3)
    assert "other_tables_left_out" in codes(result)


def test_a_list_under_the_orders_ends_the_table(tmp_path: Path) -> None:
    text = (
        "Order ID,Order date,SKU,Qty,Price\n1,2026-01-05,A,2,10.00\n2,2026-01-06,B,1,5.00\n"
        "Code,Name,Size,Stock,Place\nA,Mug,Large,many,left\nB,Bowl,Small,few,right\n"
    )
    result = from_text(tmp_path, text)
    assert (column(result, "order_id"), result.rows_rejected) == (["1", "2"], 0)
    assert "other_tables_left_out" in codes(result)


def test_lines_with_another_separator_are_no_silent_garbage(tmp_path: Path) -> None:
    text = "Order ID;Order date;Qty;Price\n1;2026-01-05;2;10.00\n2,2026-01-06,1,5.00\n3;2026-01-07;1;7.00\n"
    result = from_text(tmp_path, text)
    assert (column(result, "order_id"), result.rows_rejected + result.rows_ignored) == (["1", "3"], 1)


def test_days_without_a_year_ask_for_it(tmp_path: Path) -> None:
    text = "Commande;Date;Montant TTC\n1;25/01;10,00\n2;26/01;12,00\n"
    assert set(asked(look(tmp_path, text))) == {"year"}
    result = from_text(tmp_path, text, {"year": "2025"})
    assert [str(moment)[:10] for moment in column(result, "ordered_at")] == ["2025-01-25", "2025-01-26"]
    words = from_text(tmp_path, "Ventes 2024\n\nDate;Canal;Dépense\n5 mars;Google;1,50\n12 avril;Meta;2,50\n")
    assert column(words, "day") == [date(2024, 3, 5), date(2024, 4, 12)]
