"""Texts whose cells are aligned by spaces."""

from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.sources import aligned
from ecomkpi_desktop.sources import text as text_module
from ecomkpi_desktop.sources.aligned import CUT, FOLDED, Alignment, find_alignment, separated
from ecomkpi_desktop.sources.text import TextSource
from tests.sources.making import write_text

LINES = [(f"{7 * n:05d}", f"202401{n + 1:02d}", n % 3 + 1, 9.5 + 37 * n) for n in range(28)]
WORDS = "".join("{} {} {:3d} {:8.2f}\r\n".format(*line) for line in LINES)
NAMES = ("Anne Martin", "Élodie de la Tour", "Bo")
BLANKS = "".join(f"{NAMES[n % 3]:20s}{n + 1:4d}  {'' if n == 4 else f'{n}.50':>8s}\n" for n in range(12))


def rows_of(path: Path) -> list[list[str]]:
    return TextSource.open(path).read().texts(10_000)


def test_as_many_words_on_every_line_are_cells_and_keep_their_zeros(tmp_path: Path) -> None:
    rows = rows_of(write_text(tmp_path / "a.txt", " " + WORDS.replace("\r\n", "\r\n ")))
    assert rows[:2] == [["00000", "20240101", "1", "9.50"], ["00007", "20240102", "2", "46.50"]]
    assert [len(row) for row in rows] == [4] * len(LINES)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_cells_with_single_spaces_are_cut_where_every_line_is_blank(tmp_path: Path, encoding: str) -> None:
    path = write_text(tmp_path / "a.txt", BLANKS, encoding)
    assert TextSource.open(path).dialect.delimiter == CUT
    rows = rows_of(path)
    assert rows[1] == ["Élodie de la Tour", "2", "1.50"]
    assert rows[4] == ["Élodie de la Tour", "5", ""]
    assert {len(row) for row in rows} == {3}


def test_a_decimal_comma_parts_nothing(tmp_path: Path) -> None:
    rows = rows_of(write_text(tmp_path / "a.txt", WORDS.replace(".", ",")))
    assert rows[1] == ["00007", "20240102", "2", "46,50"]


@pytest.mark.parametrize(
    "text",
    [
        "id;day and hour;total\n" + "1;2024-01-05 10:00:00 UTC;12\n" * 5,
        "id\tday\n" + "a b c 1\t2\n" * 5,
        "name,day\n" + "Anne Martin 1,2024-01-05\n" * 5,
        "Bonjour à tous\nVoici une lettre\nElle est courte\n",
        "un 1\ndeux 2\ntrois 3\n",
    ],
    ids=["semicolons", "tabs", "commas", "sentences", "two words"],
)
def test_other_marks_sentences_and_pairs_are_not_aligned(text: str) -> None:
    assert find_alignment(text) is None


def test_blank_lines_and_line_ends_stay_where_they_are(tmp_path: Path) -> None:
    rows = rows_of(write_text(tmp_path / "a.txt", "1 2 3\r\n   \r\n4   5  6  \n\n7 8 9"))
    assert rows == [["1", "2", "3"], ["", "", ""], ["4", "5", "6"], ["", "", ""], ["7", "8", "9"]]


def test_a_long_text_is_separated_the_same_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    data, folded, cut = WORDS.encode(), Alignment(FOLDED), find_alignment(BLANKS)
    assert cut is not None
    whole = separated(data, folded), separated(BLANKS.encode(), cut)
    monkeypatch.setattr(aligned, "_CHUNK", 50)
    assert (separated(data, folded), separated(BLANKS.encode(), cut)) == whole
    assert separated(whole[0], folded) == whole[0]


def test_the_head_and_the_rest_of_a_long_text_agree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_module, "HEAD_BYTES", 300)
    source = TextSource.open(write_text(tmp_path / "a.txt", WORDS))
    head = source.head()
    assert not head.whole
    assert head.texts(100) == source.read().texts(100)[: head.height]
    assert source.read(first=3).texts(1) == [["00021", "20240104", "1", "120.50"]]


def test_a_letter_is_still_no_table(tmp_path: Path) -> None:
    with pytest.raises(ReadableError, match="no_table_in_text"):
        TextSource.open(write_text(tmp_path / "a.txt", "Bonjour à tous\nVoici une lettre\nElle est courte\n"))
