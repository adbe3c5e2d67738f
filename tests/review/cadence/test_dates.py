"""The dates of the reviews: rhythm of the phase, rules of the settings, days off."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.cadence.dates import (
    DayRules,
    is_day_off,
    next_reviews,
    openable_reviews,
    planned,
)
from ecomkpi_desktop.review.cadence.phases import PHASES, Rhythm, agenda_of, following, phase_of
from ecomkpi_desktop.settings.definitions import PHASES as CODES
from ecomkpi_desktop.settings.values import Settings


def settings(**values: object) -> Settings:
    made = Settings()
    for key, value in values.items():
        made = made.with_value(key.replace("__", "."), value)  # type: ignore[arg-type]
    return made


def dates(phase: str, today: date, count: int, **values: object) -> list[tuple[date, str]]:
    found = next_reviews(settings(phase=phase, **values), today, count)
    return [(one.day, one.rhythm.value) for one in found]


def test_the_table_has_the_phases_of_the_setting_in_their_order() -> None:
    assert tuple(phase.code for phase in PHASES) == CODES
    assert following("pre_seed") == phase_of("seed_series_a")
    assert following("maturity") is None


def test_launch_is_reviewed_each_week_on_the_seven_days_before() -> None:
    monday = date(2025, 12, 29)
    assert dates("pre_seed", monday, 2) == [(monday, "weekly"), (date(2026, 1, 5), "weekly")]
    first = next_reviews(settings(phase="pre_seed"), monday, 1)[0]
    assert first.period == Period(date(2025, 12, 22), monday)
    assert dates("pre_seed", monday, 1, review__weekly__weekday="thursday") == [(date(2026, 1, 1), "weekly")]


def test_twice_a_month_is_the_first_and_the_fifteenth_unless_changed() -> None:
    assert dates("seed_series_a", date(2026, 1, 2), 3) == [
        (date(2026, 1, 15), "twice_monthly"), (date(2026, 2, 1), "twice_monthly"), (date(2026, 2, 15), "twice_monthly"),
    ]  # fmt: skip
    periods = [one.period for one in next_reviews(settings(phase="seed_series_a"), date(2026, 1, 2), 2)]
    assert periods == [Period(date(2026, 1, 1), date(2026, 1, 15)), Period(date(2026, 1, 15), date(2026, 2, 1))]
    moved = dates(
        "seed_series_a", date(2026, 1, 2), 2, review__twice_monthly__first_day=10, review__twice_monthly__second_day=25
    )
    assert [day for day, _ in moved] == [date(2026, 1, 10), date(2026, 1, 25)]


def test_scaling_is_reviewed_by_month_and_strategically_by_quarter() -> None:
    assert dates("post_series_a", date(2026, 1, 1), 4) == [
        (date(2026, 1, 5), "monthly"), (date(2026, 1, 15), "strategic"), (date(2026, 2, 5), "monthly"),
        (date(2026, 3, 5), "monthly"),
    ]  # fmt: skip
    monthly, strategic = next_reviews(settings(phase="post_series_a"), date(2026, 1, 1), 2)
    assert monthly.period == Period(date(2025, 12, 1), date(2026, 1, 1))
    assert strategic.period == Period(date(2025, 10, 1), date(2026, 1, 1))


def test_maturity_is_reviewed_by_quarter() -> None:
    expected = [(date(2026, 4, 15), "quarterly"), (date(2026, 7, 15), "quarterly")]
    assert dates("maturity", date(2026, 1, 16), 2) == expected


def test_a_day_that_a_month_does_not_have_is_its_last_one() -> None:
    rules = DayRules(monthly=31)
    found = planned([Rhythm.MONTHLY], rules, date(2024, 2, 1), date(2024, 5, 1))
    assert [one.day for one in found] == [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30)]
    assert found[0].period == Period(date(2024, 1, 1), date(2024, 2, 1))


@pytest.mark.parametrize(
    ("choice", "held"), [("keep", date(2026, 1, 1)), ("after", date(2026, 1, 2)), ("before", date(2025, 12, 31))]
)
def test_a_review_leaves_a_day_off_only_if_the_user_wants_it(choice: str, held: date) -> None:
    """New Year's Day 2026 is a Thursday."""
    found = planned([Rhythm.TWICE_MONTHLY], DayRules(days_off=choice), date(2025, 12, 20), date(2026, 1, 10))
    assert [(one.day, one.nominal) for one in found] == [(held, date(2026, 1, 1))]
    assert found[0].period == Period(date(2025, 12, 15), date(2026, 1, 1))


def test_a_review_moved_over_a_long_weekend_goes_on_to_the_first_working_day() -> None:
    """5 April 2026 is Easter Sunday, the 6th a holiday in France and in England, not in the United States."""
    for country, day in (("FR", date(2026, 4, 7)), ("US", date(2026, 4, 6))):
        rules = DayRules(days_off="after", country=country)
        assert planned([Rhythm.MONTHLY], rules, date(2026, 4, 1), date(2026, 5, 1))[0].day == day


def test_days_off_are_weekends_and_the_holidays_of_the_country() -> None:
    assert is_day_off(date(2026, 7, 14), "FR")
    assert not is_day_off(date(2026, 7, 14), "DE")
    assert is_day_off(date(2026, 7, 18), "DE")
    assert not is_day_off(date(2026, 7, 14), "ZZ")


def test_reviews_can_be_opened_of_every_period_that_data_reach_into_the_latest_first() -> None:
    covered = Period(date(2025, 10, 1), date(2025, 12, 20))
    found = openable_reviews(settings(phase="post_series_a"), covered)
    assert [(one.rhythm.value, one.period.start) for one in found] == [
        ("monthly", date(2025, 12, 1)), ("strategic", date(2025, 10, 1)), ("monthly", date(2025, 11, 1)),
        ("monthly", date(2025, 10, 1)),
    ]  # fmt: skip


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.code)
def test_every_review_of_the_table_has_a_focus_between_looking_back_and_deciding(phase: object) -> None:
    for rhythm in phase.rhythms:  # type: ignore[attr-defined]
        points = agenda_of(phase.code, rhythm)  # type: ignore[attr-defined]
        assert points[0] == "What we decided last time: kept, missed, too early?"
        assert points[-1] == "Date of the next review"
        assert len(points) >= 6
        assert len(set(points)) == len(points)
