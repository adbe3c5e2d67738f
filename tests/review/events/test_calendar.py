"""The calendar of the shops: legal sales, days on which everybody buys, public holidays."""

from datetime import date

import pytest

from ecomkpi_desktop.review.events.calendar import (
    black_friday,
    calendar_events,
    fathers_day,
    mothers_day,
    summer_sales,
    winter_sales,
)
from ecomkpi_desktop.review.events.event import Family, Origin


@pytest.mark.parametrize(
    ("year", "winter", "summer"),
    [
        (2018, ("01-10", "02-20"), ("06-27", "08-07")),  # six weeks
        (2019, ("01-09", "02-19"), ("06-26", "08-06")),
        (2020, ("01-08", "02-04"), ("07-15", "08-11")),  # four weeks; summer moved by the pandemic
        (2021, ("01-20", "03-02"), ("06-30", "07-27")),  # both moved
        (2022, ("01-12", "02-08"), ("06-22", "07-19")),  # the last Wednesday of June is the 29th
        (2023, ("01-11", "02-07"), ("06-28", "07-25")),
        (2024, ("01-10", "02-06"), ("06-26", "07-23")),
        (2025, ("01-08", "02-04"), ("06-25", "07-22")),
        (2026, ("01-07", "02-03"), ("06-24", "07-21")),  # the second Wednesday of January is the 14th
    ],
)
def test_the_french_sales_are_those_of_the_decrees(
    year: int, winter: tuple[str, str], summer: tuple[str, str]
) -> None:
    assert winter_sales(year) == tuple(date.fromisoformat(f"{year}-{day}") for day in winter)
    assert summer_sales(year) == tuple(date.fromisoformat(f"{year}-{day}") for day in summer)


def test_sales_before_the_present_law_are_not_guessed() -> None:
    assert winter_sales(2014) is None
    assert summer_sales(2010) is None


def test_mothers_day_gives_way_to_pentecost_in_france_and_differs_abroad() -> None:
    assert mothers_day("FR", 2023) == date(2023, 6, 4)
    assert mothers_day("FR", 2024) == date(2024, 5, 26)
    assert mothers_day("RE", 2020) == date(2020, 6, 7)
    assert mothers_day("BE", 2024) == date(2024, 5, 12)
    assert mothers_day("ES", 2024) == date(2024, 5, 5)
    assert mothers_day("TN", 2024) is None
    assert fathers_day("FR", 2025) == date(2025, 6, 15)
    assert fathers_day("IT", 2025) == date(2025, 3, 19)
    assert fathers_day("DE", 2025) is None


def test_black_friday_follows_the_fourth_thursday_not_the_last() -> None:
    assert [black_friday(year).day for year in (2018, 2019, 2023, 2024, 2025)] == [23, 29, 24, 29, 28]


def test_a_year_in_france_holds_its_sales_its_days_and_its_eleven_holidays() -> None:
    found = calendar_events("FR", date(2024, 1, 1), date(2024, 12, 31), "fr")
    by_family = {family: [event for event in found if event.family is family] for family in Family}
    assert [event.label for event in by_family[Family.SALES]] == ["Winter sales", "Summer sales"]
    assert [event.label for event in by_family[Family.COMMERCE]] == [
        "Valentine’s Day", "Mother’s Day", "Father’s Day", "Singles’ Day", "Black Friday", "Cyber Monday",
        "Christmas shopping",
    ]
    assert len(by_family[Family.HOLIDAY]) == 11
    assert (by_family[Family.HOLIDAY][1].label, by_family[Family.HOLIDAY][1].first) == (
        "Lundi de Pâques", date(2024, 4, 1),
    )
    assert {event.origin for event in found} == {Origin.CALENDAR}


def test_holidays_are_named_in_the_language_of_the_window_where_the_calendar_speaks_it() -> None:
    english = calendar_events("FR", date(2024, 5, 1), date(2024, 5, 1), "en")
    assert [event.label for event in english if event.family is Family.HOLIDAY] == ["Labor Day"]
    german = calendar_events("DE", date(2024, 10, 3), date(2024, 10, 3), "fr")
    assert [event.first for event in german if event.family is Family.HOLIDAY] == [date(2024, 10, 3)]


def test_an_overseas_shop_has_its_own_holidays_and_no_sales_of_the_mainland() -> None:
    found = calendar_events("GP", date(2024, 1, 1), date(2024, 12, 31), "fr")
    assert date(2024, 5, 27) in {event.first for event in found if event.family is Family.HOLIDAY}
    assert not [event for event in found if event.family is Family.SALES]


def test_a_period_that_runs_into_the_window_is_part_of_it() -> None:
    found = calendar_events("FR", date(2024, 2, 1), date(2024, 2, 3), "fr")
    assert [event.label for event in found] == ["Winter sales"]
