"""The five questions on situations made by hand."""

import string
from dataclasses import replace
from datetime import date

import pytest

from ecomkpi_desktop.kpi.figure import Figure, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.diagnosis.acquiring import cac_wall, word_of_mouth
from ecomkpi_desktop.review.diagnosis.answer import Answer, Question, Verdict
from ecomkpi_desktop.review.diagnosis.diagnosis import diagnose
from ecomkpi_desktop.review.diagnosis.loyalty import loyalty
from ecomkpi_desktop.review.diagnosis.margin import margin
from ecomkpi_desktop.review.diagnosis.market import DEFAULTS, MarketFigure, Measure
from ecomkpi_desktop.review.diagnosis.market_question import MarketLine, market_answer
from ecomkpi_desktop.review.rules.compared import Part
from ecomkpi_desktop.review.rules.situation import Situation
from ecomkpi_desktop.review.sources import DataState
from tests.review.engines import HandMade
from tests.review.situations import MATURITY, YEAR, figures, situation

CAUSE, SOUND, UNKNOWN = Verdict.CAUSE, Verdict.SOUND, Verdict.UNKNOWN


def part(now: dict[str, float], before: dict[str, float] | None, name: str = "Ads") -> Part:
    compared = None if before is None else figures(dict(before))
    return Part(Selection(YEAR, frozenset({name})), figures(dict(now)), compared)


def retention(kept: float, of: float) -> Figure:
    inputs = {"retained_customers": kept, "previous_customers": of}
    return Figure("retention_rate", kept / of, Unit.RATE, 1.0, inputs=inputs)


def with_retention(now: Figure, before: Figure | None) -> Situation:
    found = situation()
    compared = None if before is None else {**figures({}), "retention_rate": before}
    return replace(found, figures={**found.figures, "retention_rate": now}, compared=compared)


def test_loyalty_is_a_cause_when_fewer_come_back_than_chance_allows() -> None:
    answer = loyalty(with_retention(retention(300, 1_000), retention(400, 1_000)))
    assert answer.verdict is CAUSE
    assert answer.facts["now"].value == pytest.approx(0.3)


@pytest.mark.parametrize("kept", [392, 400, 450])
def test_loyalty_that_holds_or_moves_by_chance_is_no_cause(kept: float) -> None:
    assert loyalty(with_retention(retention(kept, 1_000), retention(400, 1_000))).verdict is SOUND


def test_loyalty_of_a_few_customers_cannot_fall_beyond_chance() -> None:
    assert loyalty(with_retention(retention(30, 100), retention(40, 100))).verdict is SOUND


def test_loyalty_under_its_floor_is_a_cause_even_without_a_year_before() -> None:
    answer = loyalty(situation({"retention_rate": 0.1}, compared=None))
    assert (answer.verdict, answer.facts["floor"].value) == (CAUSE, 0.2)


def test_loyalty_of_a_first_year_is_told_and_not_judged() -> None:
    assert loyalty(situation(compared=None)).verdict is UNKNOWN
    nobody = loyalty(situation({"retention_rate": None, "new_customers": None}, compared=None))
    assert "e-mail" in nobody.to_do


@pytest.mark.parametrize(
    ("now", "before", "verdict"),
    [(900.0, 1_200.0, CAUSE), (1_150.0, 1_200.0, SOUND), (1_300.0, 1_200.0, SOUND), (10.0, 14.0, SOUND)],
)
def test_word_of_mouth_is_what_comes_through_channels_without_spend(
    now: float, before: float, verdict: Verdict
) -> None:
    free = part({"new_customers": now}, {"new_customers": before}, "Organic")
    answer = word_of_mouth(situation(paid=part({}, {}), free=free))
    assert answer.verdict is verdict
    assert answer.facts["share"].value == pytest.approx(now / 6_000)
    assert answer.evidence[0].now.selection.channels == frozenset({"Organic"})


def test_without_spend_nobody_can_be_told_to_have_come_unpaid() -> None:
    for question in (word_of_mouth, cac_wall):
        answer = question(situation())
        assert answer.verdict is UNKNOWN
        assert "spend" in answer.to_do


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, SOUND),
        ({"cm3_rate": 0.05}, CAUSE),
        ({"operating_result": -5_000.0, "fixed_costs": 205_000.0}, CAUSE),
        ({"operating_result": 5_000.0, "fixed_costs": 195_000.0}, SOUND),
        ({"cm3_rate": None}, UNKNOWN),
    ],
)
def test_margin_is_a_cause_when_nothing_is_left_to_invest(changes: dict[str, float], verdict: Verdict) -> None:
    assert margin(situation(changes)).verdict is verdict


def test_a_margin_that_rests_on_estimates_is_not_judged() -> None:
    found = situation({"cm3_rate": 0.05})
    estimated = replace(found.figures["cm3_rate"], coverage=0.1)
    answer = margin(replace(found, figures={**found.figures, "cm3_rate": estimated}))
    assert answer.verdict is UNKNOWN
    assert "product costs" in answer.to_do


@pytest.mark.parametrize(
    ("spend", "new", "verdict"),
    [
        (100_000.0, 1_000.0, CAUSE),  # 100 more for 40,000 at 60 each
        (100_000.0, 1_700.0, SOUND),  # 50 each
        (66_000.0, 980.0, UNKNOWN),  # 75 each, and chance would do
        (60_000.0, 900.0, UNKNOWN),  # never raised
    ],
)
def test_the_wall_is_what_the_last_raise_of_the_budget_met(spend: float, new: float, verdict: Verdict) -> None:
    now = {"acquisition_spend": spend, "new_customers": new, "ltv": 60.0}
    paid = part(now, {"acquisition_spend": 60_000.0, "new_customers": 900.0})
    assert cac_wall(situation(paid=paid)).verdict is verdict


def growth(value: float, first: date, last: date) -> MarketFigure:
    return MarketFigure("own", Measure.GROWTH, "Market", value, first, last, "A source", date(2026, 1, 5))


@pytest.mark.parametrize(
    ("market", "own", "verdict"), [(0.02, 0.01, CAUSE), (0.08, 0.00, SOUND), (0.02, 0.12, SOUND), (-0.05, -0.04, CAUSE)]
)
def test_it_is_the_market_when_the_shop_does_as_it_does(market: float, own: float, verdict: Verdict) -> None:
    line = MarketLine(growth(market, date(2025, 7, 1), date(2025, 12, 31)), None, own)
    assert market_answer([line], YEAR).verdict is verdict


def test_a_market_figure_of_other_years_says_how_it_was_and_asks_for_a_newer_one() -> None:
    line = MarketLine(growth(0.075, date(2024, 1, 1), date(2024, 3, 31)), None, 0.4)
    answer = market_answer([line], YEAR)
    assert answer.verdict is UNKNOWN
    assert answer.facts["period"] == Period(date(2024, 1, 1), date(2024, 4, 1))
    assert answer.to_do
    assert market_answer([], YEAR).verdict is UNKNOWN


def answers() -> list[Answer]:
    bought = {"acquisition_spend": 100_000.0, "new_customers": 1_000.0, "ltv": 60.0}
    paid = part(bought, {"acquisition_spend": 60_000.0, "new_customers": 900.0})
    nobody = part({**bought, "new_customers": 890.0}, {"acquisition_spend": 60_000.0, "new_customers": 900.0})
    free = part({"new_customers": 900.0}, {"new_customers": 1_200.0}, "Organic")
    line = MarketLine(growth(0.02, date(2025, 7, 1), date(2025, 12, 31)), None, 0.01)
    found = [market_answer([line], YEAR), market_answer([], YEAR)]
    for one in (
        situation(paid=paid, free=free), situation(paid=nobody, free=replace(free, compared=None)), situation(),
        situation({"retention_rate": 0.1, "cm3_rate": 0.05}, compared=None),
        with_retention(retention(300, 1_000), retention(400, 1_000)),
    ):  # fmt: skip
        found += [question(one) for question in (loyalty, word_of_mouth, margin, cac_wall)]
    return found


def test_every_sentence_finds_its_numbers_and_none_advises_to_spend_more() -> None:
    for answer in answers():
        for text in (answer.text, answer.because):
            places = {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}
            assert places <= set(answer.facts), text
        assert bool(answer.because) == (answer.verdict is CAUSE), answer.text
        said = answer.to_do.lower()
        assert not any(word in said for word in ("spend more", "raise the budget", "increase the budget")), said


def test_the_diagnosis_asks_in_order_over_the_last_twelve_whole_months() -> None:
    engine = HandMade({"revenue_growth_year": 0.1, "marketplace_fees": 0.0})
    found = diagnose(engine, Selection(YEAR), MATURITY, DataState(), tuple(DEFAULTS.values()))
    assert [answer.question for answer in found.answers] == list(Question)
    assert found.year == YEAR
    assert [line.market.id for line in found.market] == list(DEFAULTS)
