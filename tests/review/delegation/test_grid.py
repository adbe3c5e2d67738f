"""From three decisions to a grid, and from a grid to an answer."""

from dataclasses import replace

import pytest

from ecomkpi_desktop.review.delegation.grid import Mismatch, generated, mismatches, score
from ecomkpi_desktop.review.delegation.validation import Answer, Criterion, Form, Grid, PastDecision

PAST = (
    PastDecision("Lamp sale", Answer.YES, ("Margin above 30 %", "Stock above 100")),
    PastDecision("Chair sale", Answer.NO, ("margin above 30 % ", "No other sale running")),
    PastDecision("Rug sale", Answer.YES, ("Margin above 30 %.", "Stock above 100")),
)


def test_what_served_every_decision_comes_first_and_must_be_met() -> None:
    grid = generated(PAST, Form.SCORING)
    assert grid.criteria == (
        Criterion("Margin above 30 %", 3, is_must=True),
        Criterion("Stock above 100", 2),
        Criterion("No other sale running", 1),
    )


def test_two_decisions_do_not_make_a_rule() -> None:
    assert not any(line.is_must for line in generated(PAST[:2]).criteria)
    assert mismatches(PAST[:2]) == (Mismatch.FEW,)
    assert generated(()).criteria == ()


def test_a_criterion_said_twice_in_one_decision_counts_once() -> None:
    (line,) = generated((PastDecision("x", Answer.YES, ("Stock", "stock")),)).criteria
    assert line.weight == 1


def test_decisions_that_do_not_agree_are_told() -> None:
    assert mismatches(PAST) == ()
    yes = tuple(replace(one, answer=Answer.YES) for one in PAST)
    assert mismatches(yes) == (Mismatch.ALL_ALIKE,)
    same = (*PAST[:2], PastDecision("Bed sale", Answer.NO, PAST[0].criteria))
    assert Mismatch.SAME_CRITERIA in mismatches(same)
    apart = tuple(PastDecision(f"{n}", Answer.NO, (f"criterion {n}",)) for n in range(3))
    assert mismatches(apart) == (Mismatch.NOTHING_SHARED,)


@pytest.mark.parametrize(("marks", "answer"), [
    ({"a": 2, "b": 2}, Answer.YES), ({"a": 2, "b": 0}, Answer.NO), ({"a": 2}, None),
])  # fmt: skip
def test_a_checklist_says_yes_when_every_line_is_met(marks: dict[str, int], answer: Answer | None) -> None:
    assert score(Grid(Form.CHECKLIST, (Criterion("a"), Criterion("b"))), marks).answer is answer


def test_a_score_adds_weighted_marks_and_is_held_against_the_share_that_passes() -> None:
    grid = Grid(Form.SCORING, (Criterion("a", 3), Criterion("b", 1), Criterion("c", 1)), 0.70)
    good = score(grid, {"a": 2, "b": 1, "c": 0})
    assert (good.points, good.most, good.answer) == (7, 10, Answer.YES)
    assert good.share == pytest.approx(0.7)
    assert score(grid, {"a": 1, "b": 2, "c": 1}).answer is Answer.NO


def test_a_line_that_must_be_met_refuses_whatever_the_score() -> None:
    grid = Grid(Form.SCORING, (Criterion("a", 1, is_must=True), Criterion("b", 5)), 0.5)
    found = score(grid, {"a": 1, "b": 2})
    assert found.failed == ("a",)
    assert found.answer is Answer.NO


def test_an_empty_grid_answers_nothing() -> None:
    assert score(Grid(), {}).answer is None
    assert score(Grid(), {}).share is None
