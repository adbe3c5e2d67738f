"""The scores of the pillars: every mark by hand, what is not known left out, points that add up."""

from datetime import date, timedelta

import pytest

from ecomkpi_desktop.kpi.figure import Reason, Unit
from ecomkpi_desktop.review.pillars.inputs import Extras, Habits, Inputs, Reading
from ecomkpi_desktop.review.pillars.links import LINKS, Pull, part_of, pull_of
from ecomkpi_desktop.review.pillars.names import PART_NAMES
from ecomkpi_desktop.review.pillars.pillar import Origin, Pillar, PillarScore, weakest, worst_part
from ecomkpi_desktop.review.pillars.scoring import in_corridor, on_scale, pillar_scores
from ecomkpi_desktop.review.status import Corridor
from ecomkpi_desktop.review.trust import Grade
from ecomkpi_desktop.settings.values import Settings

MATURITY = Settings().with_value("phase", "maturity")  # LTV/CAC 3:1 to 5:1
TODAY = date(2026, 1, 10)
SOUND = {
    "ltv_cac": Reading(4.0, Unit.RATIO), "cm3_rate": Reading(0.2, Unit.RATE),
    "break_even_day": Reading(15.0, Unit.DAY_OF_MONTH), "cost_coverage": Reading(0.45, Unit.RATE),
    "identified_share": Reading(0.95, Unit.RATE), "retention_rate": Reading(0.3, Unit.RATE),
    "return_rate_value": Reading(0.175, Unit.RATE),
}  # fmt: skip


def scores(figures: dict[str, Reading] | None = None, **more: object) -> dict[Pillar, PillarScore]:
    inputs = Inputs({**SOUND, **(figures or {})}, MATURITY, today=TODAY, **more)  # type: ignore[arg-type]
    return {one.pillar: one for one in pillar_scores(inputs)}


def mark(score: PillarScore, key: str) -> float | None:
    return next(part.mark for part in score.parts if part.key == key)


def origin(score: PillarScore, key: str) -> Origin:
    return next(part.origin for part in score.parts if part.key == key)


def test_marks_are_straight_between_the_points_of_a_scale() -> None:
    scale = ((5.0, 100.0), (30.0, 0.0))
    assert [on_scale(value, scale) for value in (0, 5, 17.5, 30, 99)] == [100.0, 100.0, 50.0, 0.0, 0.0]


def test_a_value_under_its_floor_has_its_share_of_it_and_one_above_the_ceiling_loses_half_at_most() -> None:
    corridor = Corridor(3.0, 5.0)
    assert [in_corridor(value, corridor) for value in (-1, 0, 1.5, 3, 5)] == [0.0, 0.0, 50.0, 100.0, 100.0]
    assert in_corridor(6.25, corridor) == 80.0
    assert in_corridor(50.0, corridor) == 50.0
    assert in_corridor(0.1, Corridor(None, 5.0)) == 100.0  # being low is never an alert


def test_what_is_not_known_is_left_out_and_the_coverage_says_so() -> None:
    economics = scores()[Pillar.ECONOMICS]
    assert origin(economics, "gate") is Origin.MISSING
    assert economics.coverage == 0.85
    # 30 and 25 and 15 points in full, 15 of the coverage at half: over the 85 that are known.
    assert economics.score == pytest.approx((70 * 100 + 15 * 50) / 85)


def test_the_points_of_the_parts_add_up_to_the_score() -> None:
    for one in scores(extras=Extras(gate_is_open=False, on_manager=0.55, delegated=0.25)).values():
        if one.score is not None:
            assert sum(one.points(part) or 0.0 for part in one.parts) == pytest.approx(one.score)
            assert sum(one.most(part) or 0.0 for part in one.parts) == pytest.approx(100.0)


def test_less_than_half_of_the_weights_is_no_score() -> None:
    human = scores(extras=Extras(on_manager=0.2))[Pillar.HUMAN]
    assert (human.coverage, human.score, human.is_weak) == (0.4, None, False)
    assert human.points(human.parts[0]) is None
    assert worst_part(human) is None


def test_a_figure_that_is_mostly_estimated_is_left_out() -> None:
    economics = scores({"cm3_rate": Reading(0.2, Unit.RATE, Grade.C)})[Pillar.ECONOMICS]
    assert origin(economics, "cm3_rate") is Origin.DOUBTFUL
    assert mark(economics, "cm3_rate") is None


def test_a_month_that_does_not_pay_its_fixed_costs_is_known_and_marks_nothing() -> None:
    never = Reading(None, Unit.DAY_OF_MONTH, reason=Reason.NOT_REACHED)
    unknown = Reading(None, Unit.DAY_OF_MONTH, reason=Reason.NO_FIXED_COSTS)
    assert mark(scores({"break_even_day": never})[Pillar.ECONOMICS], "break_even_day") == 0.0
    assert mark(scores({"break_even_day": unknown})[Pillar.ECONOMICS], "break_even_day") is None


def test_a_closed_gate_is_known_and_marks_nothing() -> None:
    assert mark(scores(extras=Extras(gate_is_open=False))[Pillar.ECONOMICS], "gate") == 0.0
    assert mark(scores(extras=Extras(gate_is_open=True))[Pillar.ECONOMICS], "gate") == 100.0


def test_what_was_recorded_comes_before_what_was_answered() -> None:
    habits = Habits(answers={"bottleneck": 100.0, "delegated": 100.0})
    human = scores(habits=habits, extras=Extras(on_manager=0.9))[Pillar.HUMAN]
    assert (mark(human, "bottleneck"), origin(human, "bottleneck")) == (0.0, Origin.MEASURED)
    assert (mark(human, "delegated"), origin(human, "delegated")) == (100.0, Origin.ANSWERED)
    assert human.score == pytest.approx(30 * 100 / 70)


def test_agility_reads_reviews_decisions_experiments_and_the_age_of_the_data() -> None:
    habits = Habits(4, 3, 2, 1)
    agility = scores(habits=habits, extras=Extras(experiments=1), last_order=TODAY - timedelta(days=7))[Pillar.AGILITY]
    assert [part.mark for part in agility.parts] == [75.0, 50.0, 70.0, 100.0, None]


def test_links_join_parts_that_there_are_and_follow_the_fact_they_start_from() -> None:
    answered = {"bottleneck": 100.0, "delegated": 0.0}
    found = tuple(scores(habits=Habits(answers=answered)).values())
    for link in LINKS:
        assert part_of(found, link.source, link.cause) is not None
        assert part_of(found, link.target, link.effect) is not None
    assert [pull_of(link, found) for link in LINKS] == [Pull.CARRIES, Pull.HOLDS_BACK, Pull.UNKNOWN, Pull.CARRIES]


def test_every_part_has_a_name_and_the_weights_of_a_pillar_are_a_hundred() -> None:
    for one in scores().values():
        assert {part.key for part in one.parts} <= set(PART_NAMES)
        assert sum(part.weight for part in one.parts) == 100


def test_the_weakest_pillar_and_its_costliest_part_are_named() -> None:
    found = tuple(scores({"ltv_cac": Reading(0.3, Unit.RATIO)}).values())
    lowest = weakest(found)
    assert lowest is not None
    assert lowest.pillar is Pillar.ECONOMICS
    worst = worst_part(lowest)
    assert worst is not None
    assert worst.key == "ltv_cac"
    assert weakest(()) is None
