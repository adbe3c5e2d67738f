"""Numbers, days and workbooks as platforms and French spreadsheets write them."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from openpyxl import Workbook, load_workbook

from ecomkpi_desktop.demo import writing
from ecomkpi_desktop.demo.moments import is_summer, moment_texts


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        (writing.plain_money(123456), "1234.56"),
        (writing.french_money(5), "0,05"),
        (writing.grouped_money(123456789), "1\u202f234\u202f567,89"),
        (writing.french_day(date(2024, 3, 5).toordinal()), "05/03/2024"),
        (writing.french_date(date(2023, 12, 31)), "31 déc. 2023"),
    ],
)
def test_values_are_written_as_their_platform_writes_them(word: str, expected: str) -> None:
    assert word == expected


def test_each_distinct_value_is_worded_once() -> None:
    asked: list[int] = []

    def word(value: int) -> str:
        asked.append(value)
        return str(value)

    assert writing.texts(np.array([3, 1, 3, 3]), word).tolist() == ["3", "1", "3", "3"]
    assert asked == [1, 3]


def test_moments_follow_summer_time() -> None:
    days = np.array([date(2024, 3, 30), date(2024, 3, 31), date(2024, 10, 26), date(2024, 10, 27)], dtype=object)
    ordinals = np.array([day.toordinal() for day in days])
    assert is_summer(ordinals).tolist() == [False, True, True, False]
    assert moment_texts(ordinals[:2], np.array([3_725, 86_399])).tolist() == [
        "2024-03-30 01:02:05 +0100", "2024-03-31 23:59:59 +0200",
    ]  # fmt: skip


def test_a_saved_workbook_does_not_tell_when_it_was_saved(tmp_path: Path) -> None:
    paths = [tmp_path / "one.xlsx", tmp_path / "two.xlsx"]
    for path in paths:
        workbook = Workbook()
        workbook.worksheets[0].append(["Référence", date(2024, 7, 1), 1.5])
        writing.save_workbook(workbook, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert load_workbook(paths[0]).worksheets[0]["A1"].value == "Référence"


def test_rows_under_a_table_and_lines_over_it_keep_their_place(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    writing.write_table(
        path, {"a": [1, 2], "b": ["x;y", "z"]}, before=["title"], after=[["Total", 3]], delimiter=";", line_end="\r\n"
    )
    assert path.read_bytes() == b'title\r\na;b\r\n1;"x;y"\r\n2;z\r\nTotal;3\r\n'
