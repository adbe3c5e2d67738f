"""The share of decisions that wait on the manager, as declared and as logged; the five steps."""

from dataclasses import replace
from datetime import date

import pytest

from ecomkpi_desktop.review.delegation.bottleneck import bottleneck
from ecomkpi_desktop.review.delegation.progress import Step, done, first_open, secondary, to_delegate
from ecomkpi_desktop.review.delegation.validation import (
    Answer,
    Case,
    Criterion,
    Decider,
    Frequency,
    Grid,
    PastDecision,
    Validation,
)

TODAY = date(2025, 6, 20)
PRICES = Validation("1", "Promotions", frequency=Frequency.WEEKLY)
REFUNDS = Validation("2", "Refunds above 50 €", frequency=Frequency.DAILY)


def test_declared_is_weighed_by_how_often_a_validation_comes_up() -> None:
    found = bottleneck([PRICES, replace(REFUNDS, handed_over=date(2025, 6, 1))], (), TODAY)
    assert found.declared.on_manager == 4.0
    assert found.declared.share == pytest.approx(4 / 24)
    assert found.months == ()
    planned = bottleneck([replace(REFUNDS, handed_over=date(2025, 7, 1))], (), TODAY)
    assert planned.declared.share == 1.0


def test_nothing_listed_has_no_index_rather_than_nought() -> None:
    assert bottleneck((), (), TODAY).declared.share is None


def test_the_log_counts_in_each_month_the_cases_that_were_open_in_it() -> None:
    cases = [
        Case("a", "1", "x", date(2025, 4, 10), Decider.MANAGER, date(2025, 5, 5), Answer.YES),
        Case("b", "1", "y", date(2025, 5, 20), Decider.PERSON, date(2025, 5, 20), Answer.NO),
        Case("c", "1", "z", date(2025, 6, 1)),
    ]
    found = bottleneck([PRICES], cases, TODAY)
    assert [(month, index.on_manager, index.total) for month, index in found.months] == [
        (date(2025, 4, 1), 1.0, 1.0), (date(2025, 5, 1), 1.0, 2.0), (date(2025, 6, 1), 1.0, 1.0),
    ]  # fmt: skip
    assert [case.id for case in found.waiting] == ["c"]
    assert found.days == 25.0
    assert found.logged.share == pytest.approx(0.75)


def test_a_case_decided_on_the_last_day_of_a_month_is_not_of_the_next() -> None:
    case = Case("a", "1", "x", date(2025, 5, 31), Decider.MANAGER, date(2025, 5, 31), Answer.YES)
    assert [index.total for _month, index in bottleneck([], [case], TODAY).months] == [1.0, 0.0]


def test_the_steps_are_done_one_by_one() -> None:
    told = tuple(PastDecision(f"{n}", Answer.YES, ("Margin",)) for n in range(3))
    named = replace(PRICES, person="Ana")
    assert done(None) == frozenset()
    assert done(PRICES) == frozenset()
    assert done(named) == {Step.CONTACT}
    assert first_open(named) is Step.COLLECTION
    assert first_open(replace(named, past=told[:2])) is Step.COLLECTION
    collected = replace(named, past=told, grid=Grid(criteria=(Criterion("Margin"),)))
    assert first_open(collected) is Step.OBJECTIVE
    whole = replace(collected, objective="o", initiative="e")
    assert done(whole) == frozenset(Step)
    assert first_open(whole) is Step.INTEGRATION


def test_what_is_under_way_comes_before_what_comes_up_most_often() -> None:
    assert to_delegate([PRICES, REFUNDS]) is REFUNDS
    begun = replace(PRICES, person="Ana")
    assert to_delegate([begun, REFUNDS]) is begun
    assert to_delegate([replace(REFUNDS, handed_over=TODAY)]) is None


def test_a_first_initiative_is_not_tried_on_the_main_channel() -> None:
    assert secondary({"Ads": 50.0, "Mail": 80.0, "SEO": 10.0, "Shop": 0.0}) == ("Ads", "SEO")
    assert secondary({"Ads": 50.0}) == ()
