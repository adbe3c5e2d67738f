"""What the notebook says of the four pillars: reviews held, decisions followed up, finding, agenda, kept scores."""

from dataclasses import replace
from datetime import date

import pytest

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.cadence.phases import Rhythm, agenda_of
from ecomkpi_desktop.review.delegation.validation import Frequency, Validation
from ecomkpi_desktop.review.meetings.decisions import Decision, DecisionState
from ecomkpi_desktop.review.meetings.frozen import FrozenFigure
from ecomkpi_desktop.review.meetings.review import Stage
from ecomkpi_desktop.review.notebook import Notebook, keep
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.experiment import Verdict as OutcomeOfTrial
from ecomkpi_desktop.review.objectives.objective import Objective
from ecomkpi_desktop.review.omnichannel.touch_points import TOUCH_POINTS, Answer, TouchPoints
from ecomkpi_desktop.review.pillars.assessment import SelfAnswer
from ecomkpi_desktop.review.pillars.gathering import Written, habits_of, written_in
from ecomkpi_desktop.review.pillars.inputs import Extras
from ecomkpi_desktop.review.pillars.pillar import Pillar
from ecomkpi_desktop.review.pillars.record import PillarScores, ScoreThen, in_order, points_of, scores_at
from ecomkpi_desktop.review.rules.pillars import weak_pillars
from ecomkpi_desktop.review.trust import Grade
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.edits import Wording
from tests.review.meetings.making import closed, review
from tests.review.situations import situation

POST = Settings().with_value("phase", "post_series_a")
TODAY = date(2025, 7, 1)
# Monthly dates of February to June (on the 5th), and strategic ones of the first quarter.
COVERED = Period(date(2025, 1, 1), date(2025, 6, 1))
LOW = (SelfAnswer("bottleneck", 0, TODAY), SelfAnswer("delegated", 0, TODAY), SelfAnswer("shared_objectives", 1, TODAY))


def held(note_id: str, number: int, stage: Stage = Stage.HELD) -> object:
    one = review(note_id, number, stage=stage)
    return replace(one, nominal=one.planned_for.replace(day=5))


def test_dates_count_from_the_first_review_on_as_far_as_the_data_reach() -> None:
    reviews = (held("1", 1), held("2", 2), held("3", 3, Stage.PREPARED))
    found = habits_of(Written(reviews), POST, COVERED, TODAY)  # type: ignore[arg-type]
    # March, April, May and June for the months before, April's strategic one: five dates, two of them held.
    assert (found.due_reviews, found.held_reviews) == (5, 2)
    nothing = habits_of(Written(), POST, COVERED, TODAY)
    assert (nothing.due_reviews, nothing.held_reviews) == (0, 0)


def test_decisions_count_once_they_have_reached_their_day_and_their_review_is_closed() -> None:
    decisions = (
        Decision("a", "1", 1, "Cut", due=date(2025, 6, 1), state=DecisionState.DONE),
        Decision("b", "1", 2, "Raise", due=date(2025, 6, 1)),
        Decision("c", "1", 3, "Later", due=date(2025, 8, 1)),
        Decision("d", "2", 1, "Of an open review", due=date(2025, 6, 1), state=DecisionState.DONE),
    )
    found = habits_of(Written((closed("1"), review("2", 1)), decisions), POST, COVERED, TODAY)
    assert (found.due_decisions, found.settled_decisions) == (2, 1)


def test_an_answer_becomes_a_mark_and_an_unknown_question_is_left_out() -> None:
    answers = (*LOW, SelfAnswer("of_another_version", 3, TODAY))
    found = habits_of(Written(answers=answers), POST, COVERED, TODAY)
    assert found.answers == {"bottleneck": 0.0, "delegated": 0.0, "shared_objectives": 100 / 3}


def weak(written: Written) -> list[str]:
    one = situation()
    return [found.subject for found in weak_pillars(replace(one, state=replace(one.state, written=written)))]


def test_a_weak_pillar_is_a_finding_until_a_decision_is_about_it() -> None:
    assert weak(Written(answers=LOW)) == ["human"]
    answering = Decision("a", "1", 1, "Hand over", finding="pillar_weak|human")
    assert weak(Written(answers=LOW, decisions=(answering,))) == []
    done = replace(answering, state=DecisionState.DONE)
    assert weak(Written(answers=LOW, decisions=(done,))) == ["human"]


def test_nothing_is_found_where_nobody_looked_into_the_notes() -> None:
    assert list(weak_pillars(situation())) == []


def test_a_closed_review_keeps_the_scores_of_its_own_figures() -> None:
    one = closed("1")
    assert one.frozen is not None
    figures = {
        "ltv_cac": FrozenFigure(1.5, Unit.RATIO), "cm3_rate": FrozenFigure(0.2, Unit.RATE, grade=Grade.A),
        "cost_coverage": FrozenFigure(0.9, Unit.RATE),
    }  # fmt: skip
    one = replace(one, frozen=replace(one.frozen, figures=figures))
    kept = scores_at(one, Written(answers=LOW), POST, TODAY)[0]
    assert (kept.id, kept.on, kept.reached) == ("1", one.held_on, one.period.end)
    # LTV/CAC of 1.5 against 3: half of 30; CM3 25 and coverage 15 in full, of the 70 that are known.
    assert kept.scores["economics"] == ScoreThen((15 + 25 + 15) / 70 * 100, 0.7)
    assert kept.of(Pillar.EXPERIENCE) is None
    assert kept.of(Pillar.HUMAN) == pytest.approx(10.0)
    assert scores_at(review("2"), Written(), POST, TODAY) == ()


def test_kept_scores_survive_the_document_and_make_points_of_the_next_agenda() -> None:
    low = PillarScores("2", date(2025, 3, 5), date(2025, 3, 1), {"human": ScoreThen(20.0, 1.0)})
    before = PillarScores("9", date(2025, 2, 5), date(2025, 2, 1), {"economics": ScoreThen(10.0, 1.0)})
    edit = keep(Wording(""), low, before, closed=True)
    notebook = Notebook(edit.notes)
    assert in_order(notebook.all(PillarScores)) == (before, low)
    points = points_of(notebook)
    assert points == ("Human capital was weak at the last review: who decides what, from now on?",)
    agenda = agenda_of("post_series_a", Rhythm.MONTHLY, points)
    assert agenda[-3] == points[0]
    assert points_of(Notebook()) == ()


def test_plans_and_touch_points_count_where_they_are_noted_and_nothing_where_they_are_not() -> None:
    assert written_in(Notebook(), TODAY).extras == Extras()
    day = date(2025, 6, 1)
    notes = keep(
        Wording("Change of a note"),
        Validation("1", "Discounts over 10 %", frequency=Frequency.WEEKLY, handed_over=day),
        Validation("2", "Orders to suppliers", frequency=Frequency.TWICE_A_MONTH),
        Objective("1", "Larger baskets", "Lea", date(2025, 4, 1), date(2025, 6, 30)),
        Objective("2", "Fewer returns", "Lea", date(2025, 6, 1), date(2025, 9, 30)),
        Experiment("1", "Video sells", "Meta Ads", day, TODAY, 500.0),
        Experiment("2", "Mail sells", "E-mail", day, TODAY, 100.0, verdict=OutcomeOfTrial.STOP),
        TouchPoints(answers={TOUCH_POINTS[0].code: Answer.SAME, TOUCH_POINTS[1].code: Answer.DIFFERS}),
    ).notes
    found = written_in(Notebook(notes), TODAY).extras
    assert found == Extras(
        touch_points=0.5, on_manager=pytest.approx(1 / 3), delegated=pytest.approx(2 / 3), shared_objectives=1,
        experiments=1,
    )  # fmt: skip
