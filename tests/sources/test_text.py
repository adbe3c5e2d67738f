"""Delimited texts: separators, ragged rows, quotes, numbers of rows."""

from pathlib import Path

import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.sources import text as text_module
from ecomkpi_desktop.sources.dialect import detect_dialect
from ecomkpi_desktop.sources.records import find_records, straighten
from ecomkpi_desktop.sources.text import TextSource
from tests.sources.making import write_text


def rows_of(path: Path) -> list[list[str]]:
    return TextSource.open(path).read().texts(10_000)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ";"),
        ("a\tb\n1,0\t2,0\n", "\t"),
        ("Report\nFrom, to\na;b;c\n1;2;3\n1;2;3\n", ";"),
        ("a|b|c\n1|2|3\n", "|"),
        ('"a";"b"\n"1;2";"3"\n', ";"),
        ("# comment, with, commas\na;b\n1;2\n1;2\n", ";"),
    ],
)
def test_the_separator_is_the_one_that_makes_straight_rows(text: str, delimiter: str) -> None:
    assert detect_dialect(text).delimiter == delimiter


def test_a_first_line_that_names_the_separator_is_believed_and_is_no_row(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", "sep=;\na;b\n1,5;2\n")
    source = TextSource.open(path)
    assert source.dialect.delimiter == ";"
    assert rows_of(path) == [["a", "b"], ["1,5", "2"]]
    assert source.read().first_row == 2


def test_prose_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(ReadableError) as caught:
        TextSource.open(write_text(tmp_path / "a.txt", "Bonjour\nCeci est une lettre.\nMerci\n"))
    assert caught.value.issue.code == "no_table_in_text"


def test_ragged_and_blank_rows_keep_their_place(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", "a,b,c\n1,2\n\n1,2,3,4\n1,2,3\n")
    assert rows_of(path) == [
        ["a", "b", "c", ""], ["1", "2", "", ""], ["", "", "", ""], ["1", "2", "3", "4"], ["1", "2", "3", ""]
    ]  # fmt: skip


def test_a_line_end_inside_quotes_does_not_end_the_row(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", 'a,b\r\n"one\r\ntwo",2\r\n"say ""hi""",3\r\n')
    assert rows_of(path) == [["a", "b"], ["one\r\ntwo", "2"], ['say "hi"', "3"]]


def test_nul_bytes_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a,b\n1\x00,2\n")
    assert rows_of(tmp_path / "a.csv") == [["a", "b"], ["1", "2"]]


def test_a_stray_quote_does_not_swallow_the_file(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", "a;b\n" + '12" pipe;1\n' + "x;2\n" * 50)
    assert len(rows_of(path)) == 52


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "mac_roman", "utf-8-sig"])
def test_every_encoding_gives_the_same_rows(tmp_path: Path, encoding: str) -> None:
    path = write_text(tmp_path / "a.csv", "réf;prix\r\né1;12,50\r\n" * 20, encoding)
    assert rows_of(path)[:2] == [["réf", "prix"], ["é1", "12,50"]]


def test_a_read_from_further_down_numbers_rows_as_the_spreadsheet_does(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", "title\n\na,b\n1,2\n3,4\n")
    grid = TextSource.open(path).read(first=3)
    assert (grid.first_row, grid.texts(5)) == (4, [["1", "2"], ["3", "4"]])


def test_wanted_columns_only_are_read(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", "a,b,c\n1,2,3\n")
    assert TextSource.open(path).read(columns=[0, 2]).table.column_names == ["0", "2"]


def test_a_cell_of_ten_megabytes_is_read(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.csv", "a,b\n" + "1,2\n" * 30 + f'"{"x" * 10_000_000}",3\n1,2\n')
    grid = TextSource.open(path).read()
    assert grid.height == 33
    assert pc.max(pc.binary_length(grid.table["0"].cast("string"))).as_py() == 10_000_000


def test_the_head_of_a_long_text_ends_with_a_whole_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_module, "HEAD_BYTES", 64)
    path = write_text(tmp_path / "a.csv", "aaa,bbb\n" + "111,222\n" * 100)
    head = TextSource.open(path).head()
    assert not head.whole
    assert set(map(tuple, head.texts(100)[1:])) == {("111", "222")}


CELL = st.text(st.sampled_from('ab1é;,"\n '), max_size=6)


@settings(max_examples=150, deadline=None)
@given(rows=st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=12))
def test_what_a_csv_writer_wrote_is_read_back_row_for_row(
    rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    import csv
    import io

    buffer = io.StringIO()
    csv.writer(buffer, delimiter="|", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    data = buffer.getvalue().encode()
    records = find_records(data, "|", quoted=True)
    assert records.widths.tolist() == [len(row) for row in rows]
    fixed = straighten(data, records, "|", 4).decode()
    again = list(csv.reader(io.StringIO(fixed, newline=""), delimiter="|"))
    assert again == [row + [""] * (4 - len(row)) for row in rows]
