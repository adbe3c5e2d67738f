from dataclasses import replace
from datetime import date

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.gaps import DayGap, NumberGap
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.sources import DataState, SourceState, merged
from ecomkpi_desktop.review.trust import Grade, grade_of, missing_days, trust_of
from ecomkpi_desktop.settings.values import Settings

MARCH = Period(date(2025, 3, 1), date(2025, 4, 1))
CONFIRMED = Settings().with_value("cost.default_rate", 0.5)


def cm3(coverage: float | None = 1.0) -> Figure:
    return Figure("cm3", 10.0, Unit.MONEY, coverage=coverage)


def state(orders_to: date, spend_to: date | None = None, **more: float) -> DataState:
    sources = [SourceState(Kind.ORDERS, 1, 10, date(2024, 1, 1), orders_to)]
    if spend_to is not None:
        sources.append(SourceState(Kind.SPEND, 1, 10, date(2024, 1, 1), spend_to))
    return DataState(tuple(sources), **more)


WHOLE = state(date(2025, 3, 31))


@pytest.mark.parametrize(
    ("coverage", "settings", "expected"),
    [
        (None, Settings(), Grade.A),
        (0.90, Settings(), Grade.A),
        (0.89, Settings(), Grade.B),
        (0.50, Settings(), Grade.B),
        (0.49, Settings(), Grade.C),
        (0.00, CONFIRMED, Grade.B),
    ],
)
def test_estimated_costs_lower_the_grade(coverage: float | None, settings: Settings, expected: Grade) -> None:
    assert grade_of(cm3(coverage), MARCH, WHOLE, settings) is expected


@pytest.mark.parametrize(("last", "expected"), [(24, Grade.A), (23, Grade.B), (1, Grade.B)])
def test_data_that_stop_before_the_period_does_lower_the_grade(last: int, expected: Grade) -> None:
    assert grade_of(cm3(), MARCH, state(date(2025, 3, last)), Settings()) is expected


def test_data_a_month_short_are_no_ground_for_a_decision() -> None:
    assert grade_of(cm3(), MARCH, state(date(2025, 2, 27)), Settings()) is Grade.C


def test_old_data_that_cover_their_period_are_as_good_as_new() -> None:
    later = DataState(WHOLE.sources, today=date(2031, 1, 1))
    assert grade_of(cm3(), MARCH, later, Settings()) is Grade.A


def test_the_days_still_to_come_are_not_missing() -> None:
    running = DataState(state(date(2025, 3, 9)).sources, today=date(2025, 3, 10))
    assert missing_days("cm3", MARCH, running) == 0


def test_spend_that_stops_lowers_what_spend_enters_and_nothing_else() -> None:
    short = state(date(2025, 3, 31), spend_to=date(2025, 3, 10))
    assert grade_of(cm3(), MARCH, short, Settings()) is Grade.B
    assert grade_of(Figure("cm2", 1.0, Unit.MONEY), MARCH, short, Settings()) is Grade.A


def test_an_unexplained_difference_lowers_every_grade() -> None:
    small = DataState(WHOLE.sources, residual=0.02, residual_share=1e-6)
    serious = DataState(WHOLE.sources, residual=500.0, residual_share=0.02)
    assert grade_of(cm3(), MARCH, small, Settings()) is Grade.B
    assert grade_of(cm3(), MARCH, serious, Settings()) is Grade.C


def test_the_worst_reserve_decides_and_all_of_them_are_told() -> None:
    trust = trust_of(cm3(0.2), MARCH, state(date(2025, 3, 20)), Settings())
    assert trust.grade is Grade.C
    assert [reserve.code for reserve in trust.reserves] == ["mostly_unknown", "data_stop_early"]


def test_several_files_of_a_kind_make_one_source() -> None:
    first = SourceState(Kind.ORDERS, 1, 10, date(2024, 1, 1), date(2024, 6, 30))
    second = SourceState(Kind.ORDERS, 1, 5, date(2024, 6, 1), date(2024, 12, 31))
    undated = SourceState(Kind.PRODUCTS, 1, 3)
    assert merged([second, undated, first]) == (
        SourceState(Kind.ORDERS, 2, 15, date(2024, 1, 1), date(2024, 12, 31)),
        undated,
    )


def lacking(*days: tuple[str, int, int]) -> DataState:
    """Return complete data but for days of March 2025: kind, first and last."""
    march = to_day(date(2025, 3, 1)) - 1
    gaps = tuple(DayGap(kind, "", march + first, march + last + 1) for kind, first, last in days)
    return replace(WHOLE, day_gaps=gaps)


def test_days_that_a_file_lacks_inside_the_period_lower_what_needs_them() -> None:
    found = lacking(("spend", 10, 11))
    trust = trust_of(cm3(), MARCH, found, Settings())
    assert (trust.grade, trust.reserves[0].code, trust.reserves[0].params) == (Grade.B, "days_lacking", {"days": 2.0})
    assert grade_of(Figure("net_revenue", 1.0, Unit.MONEY, 1.0), MARCH, found, Settings()) is Grade.A
    assert grade_of(cm3(), MARCH, lacking(("orders", 10, 14)), Settings()) is Grade.C
    assert grade_of(cm3(), MARCH, lacking(("orders", -40, -20)), Settings()) is Grade.A


@pytest.mark.parametrize(("missing", "expected"), [(1, Grade.A), (30, Grade.B), (300, Grade.C)])
def test_order_numbers_never_imported_lower_the_grade(missing: int, expected: Grade) -> None:
    found = replace(WHOLE, number_gaps=(NumberGap("", "#12", "#13", missing, 1000),))
    assert grade_of(cm3(), MARCH, found, Settings()) is expected
    assert grade_of(Figure("sessions", 1.0, Unit.COUNT), MARCH, found, Settings()) is Grade.A
