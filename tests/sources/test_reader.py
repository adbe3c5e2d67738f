"""Opening: markup, packed and missing files; the user's file is never written to."""

import gzip
import hashlib
import os
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.sources.reader import open_source
from tests.sources.making import write_text, write_workbook

SPREADSHEET_ML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Orders"><Table>
<Row><Cell><Data ss:Type="String">ID</Data></Cell><Cell><Data ss:Type="String">Total</Data></Cell></Row>
<Row ss:Index="4"><Cell ss:Index="2"><Data ss:Type="Number">12.5</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_a_table_of_a_web_page_is_read(tmp_path: Path) -> None:
    page = "<html><h1>x</h1><table><tr><th>Réf</th><th colspan=2>Prix</th></tr><tr><td>A<td>12,50 €<td>x</table></html>"
    with open_source(write_text(tmp_path / "a.xls", page)) as source:
        assert source.read().texts(9) == [["Réf", "Prix", ""], ["A", "12,50 €", "x"]]


def test_xml_spreadsheet_rows_keep_their_numbers(tmp_path: Path) -> None:
    with open_source(write_text(tmp_path / "a.xls", SPREADSHEET_ML)) as source:
        assert source.sheets == ("Orders",)
        assert source.read("Orders").texts(9) == [["ID", "Total"], ["", ""], ["", ""], ["", "12.5"]]


def test_a_packed_text_is_unpacked_beside(tmp_path: Path) -> None:
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"a,b\n1,2\n"))
    with open_source(tmp_path / "a.csv.gz") as source:
        assert source.read().texts(9) == [["a", "b"], ["1", "2"]]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv.gz"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "orders.csv")
    with pytest.raises(ReadableError, match="not_a_table"), open_source(tmp_path / "orders.csv"):
        pass


def test_a_damaged_packed_text_is_incomplete(tmp_path: Path) -> None:
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"a,b\n1,2\n" * 99)[:-20])
    with pytest.raises(ReadableError, match="workbook_truncated"), open_source(tmp_path / "a.gz"):
        pass


def test_missing_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ReadableError, match="file_missing"), open_source(tmp_path / "nothing.csv"):
        pass
    with pytest.raises(ReadableError, match="file_is_folder"), open_source(tmp_path):
        pass


def test_reading_never_changes_the_file(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"A": [["a", 1]]})
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with open_source(path) as source:
        source.head("A")
        source.read("A")
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
