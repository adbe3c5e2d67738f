"""What became of earlier decisions: the figure then, what was expected, the figure now."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.meetings.decisions import Decision, DecisionState, FollowUp, Verdict
from ecomkpi_desktop.review.meetings.follow_up import follow_up_of, settled, verdict_of, window_of
from ecomkpi_desktop.review.meetings.review import Look
from tests.review.meetings.making import closed, month, review

DECISION = Decision("d1", "r0", 1, "Cut Meta", "Claire", date(2025, 2, 1), "cm3", 500.0, 1_000.0)


class Facts:
    """Knows two channels."""

    channels = ("Google Ads", "Meta Ads")


class Engine:
    """Gives CM3 by period."""

    facts = Facts()

    def __init__(self, **values: float) -> None:
        self.values = values
        self.asked: list[Selection] = []

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        self.asked.append(selection)
        value = self.values.get(f"{selection.period.start:m%m}")
        return {"cm3": Figure("cm3", value, Unit.MONEY)}


@pytest.mark.parametrize(
    ("now", "effect", "verdict"),
    [
        (1_500.0, 500.0, Verdict.KEPT),
        (1_499.99, 500.0, Verdict.MISSED),
        (900.0, -100.0, Verdict.KEPT),
        (901.0, -100.0, Verdict.MISSED),
        (None, 500.0, Verdict.UNKNOWN),
        (1_500.0, None, Verdict.UNKNOWN),
    ],
)
def test_a_decision_is_kept_when_its_figure_has_reached_the_target(
    now: float | None, effect: float | None, verdict: Verdict
) -> None:
    assert verdict_of(replace(DECISION, effect=effect), now, month(1)) is verdict


def test_before_the_figures_reach_the_day_it_is_due_it_is_too_early() -> None:
    assert verdict_of(replace(DECISION, due=date(2025, 2, 28)), 2_000.0, month(1)) is Verdict.KEPT
    assert verdict_of(replace(DECISION, due=date(2025, 3, 1)), 2_000.0, month(1)) is Verdict.TOO_EARLY
    assert verdict_of(replace(DECISION, due=None), 2_000.0, month(1)) is Verdict.KEPT


def test_amounts_are_held_against_as_many_days_as_they_were_decided_on() -> None:
    quarter = Period(date(2025, 4, 1), date(2025, 7, 1))
    assert window_of(month(0), quarter) == Period(date(2025, 6, 1), date(2025, 7, 1))
    assert window_of(quarter, month(7)) == Period(date(2025, 6, 1), date(2025, 9, 1))
    week = Period(date(2025, 3, 3), date(2025, 3, 10))
    assert window_of(week, month(4)) == Period(date(2025, 5, 25), date(2025, 6, 1))


def test_a_review_follows_up_the_decisions_of_the_closed_reviews_before_it() -> None:
    engine = Engine(m03=1_600.0)
    others = (
        replace(DECISION, id="d2", review="r1", text="Later", due=date(2025, 4, 1)),
        replace(DECISION, id="d3", review="r9", text="Of a review that is not closed"),
        Decision("d4", "r0"),
    )
    reviews = (closed("r0", 0), closed("r1", 1), review("r9", 1), review("now", 2))
    lines = follow_up_of(reviews[-1], reviews, (DECISION, *others), engine)
    assert [(line.decision.id, line.verdict, line.now) for line in lines] == [
        ("d1", Verdict.KEPT, 1_600.0), ("d2", Verdict.TOO_EARLY, 1_600.0),
    ]  # fmt: skip
    assert lines[0].decided_on == date(2025, 2, 1)
    assert lines[0].unit is Unit.MONEY
    assert engine.asked == [Selection(month(2))]  # asked once for both


def test_the_figure_is_of_the_part_of_the_shop_that_was_decided_on() -> None:
    engine = Engine(m03=1.0)
    taker = closed("r0", 0, look=Look(channels=("Meta Ads",)))
    follow_up_of(review("now", 2), (taker,), (DECISION,), engine)
    assert engine.asked == [Selection(month(2), frozenset({"Meta Ads"}))]


def test_a_decision_on_a_channel_is_judged_by_the_figure_of_that_channel() -> None:
    engine = Engine(m03=1_600.0)
    one = replace(DECISION, channel="Meta Ads")
    (line,) = follow_up_of(review("now", 2), (closed("r0", 0),), (one,), engine)
    assert engine.asked == [Selection(month(2), frozenset({"Meta Ads"}))]
    assert (line.now, line.verdict) == (1_600.0, Verdict.KEPT)


def test_a_channel_that_the_data_do_not_know_any_more_has_no_figure() -> None:
    engine = Engine(m03=1_600.0)
    one = replace(DECISION, channel="Renamed since")
    (line,) = follow_up_of(review("now", 2), (closed("r0", 0),), (one,), engine)
    assert engine.asked == []
    assert (line.now, line.verdict) == (None, Verdict.UNKNOWN)


def test_what_a_closed_review_has_recorded_as_ended_is_not_told_again() -> None:
    def line(state: DecisionState, verdict: Verdict) -> FollowUp:
        return FollowUp(replace(DECISION, state=state), date(2025, 2, 1), month(1), Unit.MONEY, 1_600.0, verdict)

    def later(told: FollowUp) -> list[str]:
        reviews = (closed("r0", 0), closed("r1", 1, follow_up=(told,)), review("now", 2))
        return [one.decision.id for one in follow_up_of(reviews[-1], reviews, (told.decision,), Engine(m03=1.0))]

    assert later(line(DecisionState.DONE, Verdict.KEPT)) == []
    assert later(line(DecisionState.DROPPED, Verdict.DROPPED)) == []
    assert later(line(DecisionState.OPEN, Verdict.MISSED)) == ["d1"]
    assert later(line(DecisionState.DONE, Verdict.TOO_EARLY)) == ["d1"]


def test_closing_measures_the_effect_of_what_was_carried_out() -> None:
    done = replace(DECISION, state=DecisionState.DONE)
    line = FollowUp(done, date(2025, 2, 1), month(1), Unit.MONEY, 1_200.0, Verdict.MISSED)
    assert settled(line) == replace(done, state=DecisionState.MEASURED, measured=200.0)
    for other in (
        replace(line, decision=DECISION),
        replace(line, verdict=Verdict.TOO_EARLY),
        replace(line, now=None, verdict=Verdict.UNKNOWN),
    ):
        assert settled(other) == other.decision
