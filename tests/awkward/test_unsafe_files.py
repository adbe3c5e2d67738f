"""Files made to hurt: each is refused with a sentence before it is unpacked."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.importing.understand import understand
from ecomkpi_desktop.sources import signature
from tests.importing.making import imported, written
from tests.sources.making import write_workbook
from tests.sources.open_document import repeated, with_entities, write_open_document, write_parts

SPACE = 'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
HEADER = ["Order ID", "Order date", "Total TTC"]


def refusal_of(path: Path) -> str:
    with pytest.raises(ReadableError) as caught:
        understand(path)
    return caught.value.issue.code


def spreadsheet_ml(row: str, before: str = "") -> str:
    head = f'<?xml version="1.0"?>{before}<Workbook {SPACE}><Worksheet ss:Name="A"><Table>'
    return f"{head}{row}</Table></Worksheet></Workbook>"


def test_a_cell_that_stands_sixteen_milliard_times(tmp_path: Path) -> None:
    assert refusal_of(write_parts(tmp_path / "a.ods", repeated(1_000_000, 16_000))) == "archive_bomb"


def test_entities_in_an_open_document(tmp_path: Path) -> None:
    assert refusal_of(write_parts(tmp_path / "a.ods", with_entities())) == "archive_bomb"


def test_an_open_document_that_unpacks_to_an_abnormal_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signature, "BOMB_FROM", 1 << 20)
    assert refusal_of(write_parts(tmp_path / "a.ods", "0" * (8 << 20))) == "archive_bomb"


def test_an_open_document_under_a_password(tmp_path: Path) -> None:
    path = write_parts(tmp_path / "a.ods", "x", manifest="<manifest:encryption-data/>")
    assert refusal_of(path) == "workbook_encrypted"


def test_a_truncated_open_document(tmp_path: Path) -> None:
    whole = write_open_document(tmp_path / "a.ods", {"A": [HEADER, ["A1", "2026-01-05", 5.0]]}).read_bytes()
    (tmp_path / "b.ods").write_bytes(whole[: len(whole) * 2 // 3])
    assert refusal_of(tmp_path / "b.ods") == "workbook_truncated"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_in_spreadsheet_ml(tmp_path: Path, encoding: str) -> None:
    row = '<Row><Cell><Data ss:Type="String">&b;</Data></Cell></Row>'
    code = refusal_of(written(tmp_path, spreadsheet_ml(row, ENTITIES), encoding=encoding, name="a.xls"))
    assert code in ({"archive_bomb"} if encoding == "utf-8" else {"no_table_in_text", "no_table_found"})


@pytest.mark.parametrize(
    "row",
    [
        '<Row><Cell ss:Index="2000000000"><Data ss:Type="String">x</Data></Cell></Row>',
        '<Row ss:Index="2000000000"><Cell><Data ss:Type="String">x</Data></Cell></Row>',
    ],
)
def test_cells_of_spreadsheet_ml_that_lie_beyond_any_sheet(tmp_path: Path, row: str) -> None:
    assert refusal_of(written(tmp_path, spreadsheet_ml(row), name="a.xls")) == "archive_bomb"


def test_truncated_spreadsheet_ml(tmp_path: Path) -> None:
    text = spreadsheet_ml('<Row><Cell><Data ss:Type="String">Order ID</Data></Cell></Row>')
    assert refusal_of(written(tmp_path, text[:-30], name="a.xls")) == "workbook_truncated"


def test_entities_in_a_sheet_of_a_workbook(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", {"A": [HEADER, ["A1", "2026-01-05", 5.0]]})
    with zipfile.ZipFile(tmp_path / "a.xlsx") as whole, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as bad:
        for name in whole.namelist():
            data = whole.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.replace(b"?>", b"?>" + ENTITIES.encode(), 1)
            bad.writestr(name, data)
    assert refusal_of(tmp_path / "b.xlsx") == "archive_bomb"


def test_a_forgotten_cell_at_the_end_of_the_sheet_says_which(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADER, ["A1", "2026-01-05", 5.0]):
        sheet.append(row)
    sheet["XFD1048576"] = "x"
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(ReadableError) as caught:
        imported(tmp_path / "a.xlsx")
    assert (caught.value.issue.code, caught.value.issue.params["cell"]) == ("sheet_stretched", "XFD1048576")
