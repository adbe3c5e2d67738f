"""What a file is, by its bytes."""

import zipfile
from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.sources import signature
from ecomkpi_desktop.sources.signature import FileFormat, sniff
from tests.sources.making import write_text, write_workbook


def refusal_of(path: Path) -> str:
    with pytest.raises(ReadableError) as caught:
        sniff(path)
    return caught.value.issue.code


def test_a_workbook_named_csv_is_still_a_workbook(tmp_path: Path) -> None:
    assert sniff(write_workbook(tmp_path / "export.csv", {"A": [["a", 1]]})) is FileFormat.WORKBOOK


def test_a_text_named_xlsx_is_still_a_text(tmp_path: Path) -> None:
    assert sniff(write_text(tmp_path / "export.xlsx", "a;b\n1;2\n")) is FileFormat.TEXT


def test_a_utf16_text_is_a_text_with_and_without_its_mark(tmp_path: Path) -> None:
    assert sniff(write_text(tmp_path / "a.csv", "Day\tCost\n", "utf-16")) is FileFormat.TEXT
    assert sniff(write_text(tmp_path / "b.csv", "Day\tCost\n", "utf-16-le")) is FileFormat.TEXT


def test_a_web_page_named_xls_is_a_web_page(tmp_path: Path) -> None:
    page = "<html><body><table><tr><td>a</td></tr></table></body></html>"
    assert sniff(write_text(tmp_path / "export.xls", page)) is FileFormat.HTML


def test_xml_spreadsheet_named_xls_is_told_apart_from_other_xml(tmp_path: Path) -> None:
    book = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
    assert sniff(write_text(tmp_path / "export.xls", book)) is FileFormat.SPREADSHEET_ML
    assert refusal_of(write_text(tmp_path / "feed.xml", '<?xml version="1.0"?><rss></rss>')) == "not_a_table"


@pytest.mark.parametrize("content", [b"", b"\n\n  \r\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_file_without_anything_in_it_is_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    assert refusal_of(tmp_path / "a.csv") == "file_empty"


@pytest.mark.parametrize("content", [b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n0000", bytes(range(1, 32)) * 40])
def test_pictures_documents_and_noise_are_no_tables(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    assert refusal_of(tmp_path / "a.csv") == "not_a_table"


def test_an_archive_of_tables_is_told_apart_from_other_archives(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("export/eurofxref-hist.csv", "Date,USD\n")
    with pytest.raises(ReadableError) as raised:
        sniff(tmp_path / "a.zip")
    assert (raised.value.issue.code, raised.value.issue.params["files"]) == ("archive_of_files", "eurofxref-hist.csv")
    with zipfile.ZipFile(tmp_path / "lettre.docx", "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    assert refusal_of(tmp_path / "lettre.docx") == "not_a_table"


def test_a_truncated_workbook_is_incomplete(tmp_path: Path) -> None:
    whole = write_workbook(tmp_path / "a.xlsx", {"A": [["a", 1]] * 50}).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    assert refusal_of(tmp_path / "cut.xlsx") == "workbook_truncated"


def test_a_workbook_under_a_password_says_so(tmp_path: Path) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(2000)
    (tmp_path / "a.xlsx").write_bytes(content)
    assert refusal_of(tmp_path / "a.xlsx") == "workbook_encrypted"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signature, "BOMB_FROM", 1 << 20)
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (8 << 20))
    assert refusal_of(tmp_path / "a.xlsx") == "archive_bomb"


def test_a_workbook_that_declares_entities_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><workbook/>')
    assert refusal_of(tmp_path / "a.xlsx") == "archive_bomb"
