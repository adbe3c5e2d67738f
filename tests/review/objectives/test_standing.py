"""Where key results stand, against the straight line to their target."""

from dataclasses import replace
from datetime import date

import pytest

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.objectives.objective import Aim, KeyResult, Objective, bindable
from ecomkpi_desktop.review.objectives.proposals import proposals
from ecomkpi_desktop.review.objectives.standing import Course, course_of, standings
from tests.review.objectives.plain import PlainEngine
from tests.review.situations import figures

RATIO = KeyResult("1", "ltv_cac", 2.80, date(2024, 12, 1), date(2024, 12, 31))
YEAR = Objective("a", "Better customers", "Ana", date(2025, 1, 1), date(2025, 12, 31), (RATIO,))


def test_ten_per_cent_more_than_2_80_is_3_08() -> None:
    assert RATIO.target == pytest.approx(3.08)
    assert RATIO.rises
    assert not RATIO.is_against_nature


def test_a_target_can_be_a_value_of_its_own_and_may_lie_below() -> None:
    cac = replace(RATIO, figure_id="cac", start=40.0, aim=Aim.VALUE, amount=35.0)
    assert cac.target == 35.0
    assert not cac.rises
    assert not cac.is_against_nature
    assert replace(cac, amount=45.0).is_against_nature


def test_a_loss_that_is_to_get_better_by_a_tenth_becomes_smaller() -> None:
    assert replace(RATIO, figure_id="cm3", start=-100.0).target == pytest.approx(-90.0)


def test_the_plan_is_a_straight_line_between_its_two_days_and_flat_outside() -> None:
    assert YEAR.planned(RATIO, date(2024, 6, 1)) == pytest.approx(2.80)
    assert YEAR.planned(RATIO, date(2025, 7, 2)) == pytest.approx(2.94)
    assert YEAR.planned(RATIO, date(2026, 6, 1)) == pytest.approx(3.08)


@pytest.mark.parametrize(("value", "end", "course"), [
    (3.08, date(2025, 3, 1), Course.REACHED),
    (2.93, date(2025, 7, 3), Course.ON),  # a hundredth behind: within a tenth of the way
    (2.90, date(2025, 7, 3), Course.BEHIND),
    (3.07, date(2026, 2, 1), Course.MISSED),
    (2.70, date(2025, 1, 1), Course.NOT_YET),
    (None, date(2025, 7, 3), Course.UNKNOWN),
])  # fmt: skip
def test_the_course_says_how_far_behind_the_line_a_result_is(value: float | None, end: date, course: Course) -> None:
    assert course_of(YEAR, RATIO, value, end) is course


def test_what_is_to_fall_is_behind_when_it_stands_too_high() -> None:
    cac = replace(RATIO, figure_id="cac", start=40.0, amount=-0.10)
    assert course_of(YEAR, cac, 39.9, date(2025, 12, 1)) is Course.BEHIND
    assert course_of(YEAR, cac, 35.9, date(2025, 12, 1)) is Course.REACHED


def test_the_figure_is_measured_over_as_many_days_as_when_it_was_agreed() -> None:
    engine = PlainEngine(values={"ltv_cac": {date(2025, 3, 1): 2.9, date(2025, 2, 1): 2.85, date(2025, 1, 1): 2.7}})
    (one,) = standings([YEAR], engine, date(2025, 4, 1), with_points=True)
    assert one.window == Period(date(2025, 3, 1), date(2025, 4, 1))
    assert one.value == 2.9
    assert one.progress == pytest.approx(0.1 / 0.28)
    assert [(point.day, point.value) for point in one.points] == [
        (date(2025, 1, 31), 2.7), (date(2025, 2, 28), 2.85), (date(2025, 3, 31), 2.9),
    ]  # fmt: skip


def test_after_its_last_day_a_result_stays_what_it_was() -> None:
    first = replace(YEAR, due=date(2025, 1, 31))
    engine = PlainEngine(values={"ltv_cac": {date(2025, 1, 1): 3.1, date(2025, 3, 1): 2.0}})
    (one,) = standings([first], engine, date(2025, 4, 1))
    assert (one.value, one.course) == (3.1, Course.REACHED)


def test_a_figure_that_the_program_does_not_know_is_left_out_rather_than_shown_as_nothing() -> None:
    strange = replace(YEAR, results=(replace(RATIO, figure_id="from_the_future"), RATIO))
    assert [one.result for one in standings([strange], PlainEngine(), date(2025, 4, 1))] == [RATIO]


def test_every_figure_of_a_selection_can_be_bound() -> None:
    ids = {one.id for one in bindable()}
    assert {"ltv_cac", "cm3", "retention_rate", "break_even_day"} <= ids


def test_proposals_are_figures_that_the_data_know_and_go_the_better_way() -> None:
    known = figures({"ltv_cac": 2.8, "cac": 40.0, "aov": 60.0, "cm3_rate": None})
    few = {name: known[name] for name in ("cac", "aov", "ltv_cac", "cm3_rate") if name in known}
    assert proposals(few) == (("ltv_cac", 0.1), ("aov", 0.1), ("cac", -0.1))
    assert proposals({}) == ()


def test_what_is_mostly_estimated_or_has_no_spend_under_it_is_not_proposed() -> None:
    known = figures({"cm2_rate": 0.3, "cm3_rate": 0.2})
    guessed = {"cm2_rate": replace(known["cm2_rate"], coverage=0.1), "cm3_rate": known["cm3_rate"]}
    assert proposals(guessed) == ()
    assert proposals({**guessed, "marketing_spend": known["marketing_spend"]}) == (("cm3_rate", 0.1),)
