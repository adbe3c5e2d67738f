import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Buyers, Scope
from ecomkpi_desktop.output.pdf import pdf_bytes, write_pdf
from ecomkpi_desktop.output.pdf_catalogue import with_catalogue
from ecomkpi_desktop.review.report import Report
from tests.output.example import example_summary
from tests.output.pdf_tools import facts_of, run, text_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_font_is_embedded_and_maps_to_characters(tmp_path: Path, speaking_french: QLocale) -> None:
    path = tmp_path / "page.pdf"
    write_pdf(Report(example_summary()), path, "fr")
    rows = run("pdffonts", str(path)).splitlines()[2:]
    assert len(rows) >= 2
    for row in rows:
        assert row.startswith("Inter")
        embedded, _subset, mapped = row.split()[-5:-2]
        assert (embedded, mapped) == ("yes", "yes")


def test_the_file_is_archival_and_names_its_title_and_language(tmp_path: Path, speaking_french: QLocale) -> None:
    data = pdf_bytes(Report(example_summary()), speaking_french)
    assert b'pdfaid:part="1"' in data
    assert b'pdfaid:conformance="B"' in data
    assert re.findall(rb"/Lang \((.*?)\)", data) == [b"fr"]
    assert b"/DisplayDocTitle true" in data
    path = tmp_path / "page.pdf"
    path.write_bytes(data)
    assert "Maison Été & Œuvres" in facts_of(path)["Title"]
    assert facts_of(path)["Creator"] == "EcomKPI Desktop"


def test_the_cross_references_point_at_the_catalogue(speaking_english: QLocale) -> None:
    data = pdf_bytes(Report(example_summary()), speaking_english)
    table = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    assert data[table:].startswith(b"xref\n")
    number, place = re.match(rb"xref\n(\d+) 1\n(\d{10})", data[table:]).groups()  # type: ignore[union-attr]
    assert data[int(place) :].startswith(number + b" 0 obj")
    assert b"/Type /Catalog" in data[int(place) : table]
    assert b"/Outlines" not in data  # one page needs no bookmark


def test_what_is_not_a_pdf_is_refused() -> None:
    with pytest.raises(ValueError, match="trailer"):
        with_catalogue(b"hello", "fr")


def test_the_language_of_the_file_is_not_the_windows(tmp_path: Path, speaking_french: QLocale) -> None:
    write_pdf(Report(example_summary()), tmp_path / "en.pdf", "en")
    text = text_of(tmp_path / "en.pdf")
    assert "2,748,512" in text
    assert QLocale().language() is QLocale.Language.French


def test_the_page_names_every_filter_it_was_made_through(tmp_path: Path, speaking_english: QLocale) -> None:
    scope = Scope(
        frozenset({"FR", "BE", NOT_ALLOCATED}), frozenset({f"Category {number}" for number in range(9)}), Buyers.NEW
    )
    seen = replace(example_summary(), scope=scope, channels=("E-mail", "Google Ads"))
    write_pdf(Report(seen), tmp_path / "page.pdf", "en")
    first = " ".join(text_of(tmp_path / "page.pdf").split())
    told = (
        "Channels: E-mail, Google Ads · New customers · Countries: BE, FR, Without a country · "
        "Categories: Category 0, Category 1, Category 2 and 6 more"
    )
    assert told in first


def test_an_older_page_is_replaced_whole(tmp_path: Path, speaking_english: QLocale) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"the page of last month")
    write_pdf(Report(example_summary()), path, "en")
    assert path.read_bytes().startswith(b"%PDF-1.4")
    assert [left.name for left in tmp_path.iterdir()] == ["page.pdf"]


def test_a_folder_that_is_gone_is_said_in_one_issue(tmp_path: Path, speaking_english: QLocale) -> None:
    with pytest.raises(ReadableError) as caught:
        write_pdf(Report(example_summary()), tmp_path / "gone" / "page.pdf", "en")
    assert caught.value.issue.code == "pdf_not_writable"
    assert caught.value.issue.params["file"] == "page.pdf"
