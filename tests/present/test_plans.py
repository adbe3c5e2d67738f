"""Objectives, experiments and delegation in sentences."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.present.delegation import declared_sentence, logged_sentence, score_sentence
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.plans import (
    agenda_text,
    budget_origin,
    budget_sentence,
    doubt_sentence,
    effect_sentences,
    spent_sentence,
    standing_sentence,
    way_text,
)
from ecomkpi_desktop.review.agenda import agenda_items
from ecomkpi_desktop.review.delegation.bottleneck import bottleneck
from ecomkpi_desktop.review.delegation.grid import score
from ecomkpi_desktop.review.delegation.validation import Case, Criterion, Form, Grid, Validation
from ecomkpi_desktop.review.objectives.budget import Budget
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.measure import Doubt, Measured
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.review.objectives.standing import standings
from ecomkpi_desktop.review.planned import Planned
from tests.review.objectives.plain import PlainEngine

FORMATS = Formats(QLocale("en_GB"))
RATIO = KeyResult("1", "ltv_cac", 2.80, date(2024, 12, 1), date(2024, 12, 31))
YEAR = Objective("a", "Better customers", "Ana", date(2025, 1, 1), date(2025, 12, 31), (RATIO,))
TRIED = Experiment("e", "Video ads", "Ads", date(2025, 3, 1), date(2025, 3, 28), 1_000.0)
FOUND = Measured(
    TRIED, Period(date(2025, 3, 1), date(2025, 3, 29)), 840.0, 280, 4_200.0, 2_800.0, 3_080.0, 0.10, ("Mail",), 150.0
)


def test_a_ratio_keeps_the_two_decimals_that_its_target_needs() -> None:
    assert way_text(RATIO, FORMATS) == "2.80:1 → 3.08:1 (+10%)"


def test_a_key_result_behind_its_line_names_the_gap() -> None:
    engine = PlainEngine(values={"ltv_cac": {date(2025, 6, 1): 2.80}})
    (one,) = standings([YEAR], engine, date(2025, 7, 1))
    assert standing_sentence(one, FORMATS) == "2.80:1 on 30/06/2025, where 2.94:1 was planned: a gap of 0.14:1."


def test_an_experiment_is_told_step_by_step() -> None:
    assert spent_sentence(FOUND, FORMATS) == "€840 spent on Ads in these days, of €1,000: €160 left."
    before, others, worth = effect_sentences(FOUND, FORMATS)
    assert "€4,200 over 28 day(s), against €2,800" in before
    assert "(Mail) moved by +10.0%" in others
    assert "€3,080" in others
    assert worth == (
        "The experiment brought €1,120 of CM3, its spend deducted. Chance alone moves this by €150 either way."
    )


def test_a_spend_that_no_file_tells_is_not_said_to_be_deducted() -> None:
    unpaid = replace(FOUND, spent=0.0, doubts=(Doubt.NO_SPEND,))
    found = effect_sentences(unpaid, FORMATS)[-1]
    assert found.startswith("The experiment brought €1,120 of CM3, before what it cost.")
    lost = replace(unpaid, cm3=2_080.0)
    assert effect_sentences(lost, FORMATS)[-1].startswith("The experiment lost €1,000 of CM3, before what it cost.")


def test_a_loss_is_not_said_to_have_followed_the_others() -> None:
    loss = replace(FOUND, cm3=-100.0, before=-500.0, expected=-500.0)
    assert "a loss does not grow" in effect_sentences(loss, FORMATS)[1]


@pytest.mark.parametrize("doubt", list(Doubt))
def test_every_doubt_has_a_sentence_of_its_own(doubt: Doubt) -> None:
    assert len(doubt_sentence(doubt)) > 20
    assert [other for other in Doubt if doubt_sentence(other) == doubt_sentence(doubt)] == [doubt]


def test_the_budget_says_what_is_left_and_where_it_comes_from() -> None:
    quarter = Period(date(2025, 4, 1), date(2025, 7, 1))
    budget = Budget(quarter, 900.0, 0.10, 9_000.0, 300.0)
    assert budget_sentence(budget, FORMATS).endswith("€600 left of €900 for experiments.")
    assert "10%" in budget_origin(budget, FORMATS)
    assert "more is committed" in budget_sentence(replace(budget, committed=1_000.0), FORMATS)
    assert "set an amount" in budget_sentence(replace(budget, amount=None), FORMATS)
    assert budget_origin(replace(budget, amount=None), FORMATS) == ""


def test_a_point_of_the_agenda_reads_as_a_sentence() -> None:
    case = Case("c", "v", "Refund", date(2025, 4, 2))
    (point,) = agenda_items(Planned(cases=(case,)), date(2025, 5, 1))
    assert agenda_text(point, FORMATS) == "Decisions that wait on the manager: 1, the oldest since 02/04/2025"


def test_the_index_is_told_by_list_and_by_log() -> None:
    found = bottleneck([Validation("v", "Refunds")], [Case("c", "v", "x", date(2025, 4, 2))], date(2025, 4, 20))
    assert declared_sentence(found, FORMATS) == "4 of 4 decisions a month wait on you, by your list."
    assert "the oldest since 02/04/2025" in logged_sentence(found, FORMATS)
    nothing = bottleneck((), (), date(2025, 4, 20))
    assert "List where" in declared_sentence(nothing, FORMATS)
    assert "Log the cases" in logged_sentence(nothing, FORMATS)


def test_a_grid_says_why_it_answers_as_it_does() -> None:
    grid = Grid(Form.SCORING, (Criterion("a", 3), Criterion("b", 1)), 0.7)
    assert score_sentence(score(grid, {"a": 2, "b": 0}), grid.form, FORMATS) == (
        "The grid says yes: 6 points of 8, 75%."
    )
    assert "no line yet" in score_sentence(score(Grid(), {}), Form.CHECKLIST, FORMATS)
