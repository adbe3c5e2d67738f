"""Days and moments as people and platforms write them."""

from datetime import date, timedelta

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.importing.values.dates import parse_dates


def read(*texts: str, order: str = "") -> list[str | None]:
    values = parse_dates(pa.array(texts, pa.string()), order=order).values.to_pylist()
    return [None if value is None else f"{value:%Y-%m-%d %H:%M:%S}" for value in values]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-05-31 23:06:04 -0700", "2023-05-31 23:06:04"), ("2024-01-02", "2024-01-02 00:00:00"),
        ("2024-01-02T03:04:05.678+02:00", "2024-01-02 03:04:05"), ("2024/1/5 9:05", "2024-01-05 09:05:00"),
        ("25/03/2024", "2024-03-25 00:00:00"), ("12/26/21", "2021-12-26 00:00:00"),
        ("31.12.2023", "2023-12-31 00:00:00"),
        ("25/03/2024 à 14h30", "2024-03-25 14:30:00"), ("1/13/2011 2:05 PM", "2011-01-13 14:05:00"),
        ("5 janv. 2024 10:11:12 UTC+1", "2024-01-05 10:11:12"), ("1er févr. 2024", "2024-02-01 00:00:00"),
        ("15 AOÛT 2023", "2023-08-15 00:00:00"), ("3 juil. 24", "2024-07-03 00:00:00"),
        ("3 juin 2024", "2024-06-03 00:00:00"),
        ("lundi 3 mars 2024", "2024-03-03 00:00:00"), ("05-oct.-26", "2026-10-05 00:00:00"),
        ("Oct-05-26", "2026-10-05 00:00:00"),
        ("26-May-26", "2026-05-26 00:00:00"), ("September 3, 2026", "2026-09-03 00:00:00"),
        ("31 July, 2026", "2026-07-31 00:00:00"),
        ("Sep 4, 2026 1:05:07 AM PDT", "2026-09-04 01:05:07"), ("12:00:00 AM Jan 5, 2024", "2024-01-05 00:00:00"),
        ("20240131", "2024-01-31 00:00:00"), ("45356", "2024-03-05 00:00:00"), ("45356.5", "2024-03-05 12:00:00"),
        ("5 enero 2024", "2024-01-05 00:00:00"), ("5. März 2024", "2024-03-05 00:00:00"),
        ("5 maggio 2024", "2024-05-05 00:00:00"),
    ],
)  # fmt: skip
def test_a_moment_is_read_as_it_is_meant(text: str, moment: str) -> None:
    assert read(text) == [moment]


@pytest.mark.parametrize("text", ["hello", "31/02/2024", "2024-13-01", "2024-02-30", "32/01/2024", "12:61", "20240230"])
def test_a_day_that_does_not_exist_is_impossible(text: str) -> None:
    typed = parse_dates(pa.array([text, "2024-01-01"]))
    assert typed.values.to_pylist()[0] is None
    assert typed.bad.tolist() == [True, False]


def test_the_order_of_day_and_month_is_decided_by_the_whole_column() -> None:
    assert read("05/03/2024", "13/03/2024")[0] == "2024-03-05 00:00:00"
    assert read("05/03/2024", "03/13/2024")[0] == "2024-05-03 00:00:00"


def test_the_example_of_an_undecidable_column_is_one_that_both_orders_read_differently() -> None:
    typed = parse_dates(pa.array(["01/01/2025", "04/04/2025", "06/02/2025"], pa.string()))
    assert (typed.sure, typed.example) == (False, "06/02/2025")


def test_an_undecidable_column_is_doubtful_and_shows_an_example() -> None:
    typed = parse_dates(pa.array(["05/03/2024", "06/04/2024"]))
    assert (typed.sure, typed.style, typed.example) == (False, "dmy", "05/03/2024")


def test_a_day_equal_to_its_month_needs_no_question() -> None:
    assert parse_dates(pa.array(["05/05/2024"])).sure


def test_a_hint_decides_only_what_the_column_leaves_open() -> None:
    assert read("05/03/2024", order="mdy") == ["2024-05-03 00:00:00"]
    assert read("25/03/2024", order="mdy") == ["2024-03-25 00:00:00"]


def test_the_user_prevails_and_impossible_days_are_rejected() -> None:
    typed = parse_dates(pa.array(["25/03/2024", "05/03/2024"]), order="mdy", forced=True)
    assert typed.bad.tolist() == [True, False]


def test_universal_time_is_told_from_the_offset_of_a_shop() -> None:
    assert parse_dates(pa.array(["2024-01-01T10:00:00Z", "2024-01-02T10:00:00+00:00"])).utc
    assert not parse_dates(pa.array(["2024-01-01 10:00:00 +0100", "2024-07-01 10:00:00 +0200"])).utc
    assert not parse_dates(pa.array(["2024-01-01 10:00:00"])).utc


def test_a_month_without_a_day_is_its_first_day_and_says_so() -> None:
    typed = parse_dates(pa.array(["janvier 2024", "02/2024", "2024-03", "2024-03-05"]))
    assert [value.month for value in typed.values.to_pylist()] == [1, 2, 3, 3]
    assert typed.months is not None
    assert typed.months.tolist() == [True, True, True, False]


MONTHS = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")


@given(st.lists(st.dates(date(1990, 1, 1), date(2060, 12, 31)), min_size=1, max_size=20))
def test_what_french_and_english_software_writes_is_read_back(days: list[date]) -> None:
    days.append(date(2024, 5, 28))  # something in the column has a day over twelve
    expected = [f"{day} 00:00:00" for day in days]
    assert read(*(f"{day:%d/%m/%Y}" for day in days)) == expected
    assert read(*(f"{day:%m/%d/%Y}" for day in days)) == expected
    assert read(*(f"{day.day} {MONTHS[day.month - 1]} {day.year}" for day in days)) == expected
    assert read(*(f"{(day - date(1899, 12, 30)) // timedelta(days=1)}" for day in days)) == expected


def test_short_years_that_come_first_are_known_by_varying_less_than_the_days() -> None:
    typed = parse_dates(pa.array([f"24/03/{day:02d}" for day in range(1, 32)]))
    assert (typed.style, typed.sure) == ("ymd", True)
    assert [str(moment)[:10] for moment in typed.values.to_pylist()[:2]] == ["2024-03-01", "2024-03-02"]
    typed = parse_dates(pa.array([f"{day:02d}/03/24" for day in range(1, 32)]))
    assert (typed.style, typed.sure) == ("dmy", True)
    assert str(typed.values[30])[:10] == "2024-03-31"


def test_a_year_said_to_come_first_is_read_first() -> None:
    typed = parse_dates(pa.array(["24-03-05"]), order="ymd", forced=True)
    assert str(typed.values[0])[:10] == "2024-03-05"
    typed = parse_dates(pa.array(["24-03-05"]), order="dmy", forced=True)
    assert str(typed.values[0])[:10] == "2005-03-24"


def test_dates_that_a_spreadsheet_turned_round_are_put_right() -> None:
    days = [date(2024, 1, 1) + timedelta(days=n) for n in range(60)]
    early = [f"{date(day.year, day.day, day.month):%Y-%m-%d} 00:00:00" for day in days if day.day <= 12]
    cells = [early.pop(0) if day.day <= 12 else f"{day:%m/%d/%Y}" for day in days]
    typed = parse_dates(pa.array(cells))
    assert [moment.date() for moment in typed.values.to_pylist()] == days
    assert typed.turned == sum(day.day <= 12 for day in days)


def test_dates_of_two_styles_that_agree_are_left_alone() -> None:
    mixed = ["2024-01-05", "2024-01-20", "2024-02-11", "13/02/2024", "14/02/2024", "05/03/2024"]
    months = ["2024-01-01", "2024-02-01", "2024-03-01", "13/02/2024", "14/02/2024", "15/03/2024"]
    for cells in (mixed, months):
        typed = parse_dates(pa.array(cells))
        assert typed.turned == 0
        assert str(typed.values[0])[:10] == cells[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Oct-05-26", "2026-10-05"), ("26-May-26", "2026-05-26"), ("05-oct.-26", "2026-10-05"),
        ("12-janv.-26", "2026-01-12"), ("12-févr.-26", "2026-02-12"), ("12-mars-26", "2026-03-12"),
        ("12-avr.-26", "2026-04-12"), ("12-mai-26", "2026-05-12"), ("12-juin-26", "2026-06-12"),
        ("12-juil.-26", "2026-07-12"), ("12-août-26", "2026-08-12"), ("12-sept.-26", "2026-09-12"),
        ("12-nov.-26", "2026-11-12"), ("12-déc.-26", "2026-12-12"), ("Sept-05-26", "2026-09-05"),
        ("5 janv. 2024 10:11:12 UTC+1", "2024-01-05"), ("Jan 5, 2024, 3:45:12 PM", "2024-01-05"),
        ("2023-05-31 23:06:04 -0700", "2023-05-31"), ("September 3, 2026", "2026-09-03"),
        ("31 July, 2026", "2026-07-31"), ("2025-08-14T22:07:18+00:00", "2025-08-14"),
    ],
)  # fmt: skip
def test_dates_as_shops_and_marketplaces_write_them(text: str, day: str) -> None:
    typed = parse_dates(pa.array([text]))
    assert (str(typed.values[0].as_py())[:10], bool(typed.bad[0])) == (day, False)
