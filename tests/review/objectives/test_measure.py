"""Experiments held against the data, by hand-made days whose answer is known."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from ecomkpi_desktop.review.objectives.budget import budget_of, quarter_of
from ecomkpi_desktop.review.objectives.experiment import Experiment, Verdict
from ecomkpi_desktop.review.objectives.measure import Doubt, Measured
from ecomkpi_desktop.review.objectives.measure import measured as held
from ecomkpi_desktop.settings.values import Settings
from tests.review.objectives.plain import DAYS, START, PlainEngine

FIRST = START + timedelta(days=60)
TRIED = Experiment("a", "Video ads bring new customers", "Ads", FIRST, FIRST + timedelta(days=27), 1_000.0)


def measured(engine: PlainEngine, experiment: Experiment, others: Sequence[Experiment] = ()) -> Measured:
    return held(engine, experiment, engine.covered(), others)


def days(before: float, after: float, wobble: float = 0.0) -> np.ndarray:
    """One value per day before the experiment, another from its first day on; every other day a little more."""
    values = np.full(DAYS, before)
    values[60:] = after
    return values + wobble * (np.arange(DAYS) % 2 * 2 - 1)


def shop(
    own: tuple[float, float] = (100.0, 150.0), others: tuple[float, float] = (200.0, 220.0), **more: float
) -> PlainEngine:
    wobble = more.get("wobble", 5.0)
    orders = days(more.get("orders", 10.0), more.get("orders", 10.0))
    return PlainEngine(
        cm3={"Ads": days(*own, wobble), "Mail": days(*others, wobble)},
        orders={"Ads": orders, "Mail": days(20.0, 20.0)},
        spend={"Ads": days(0.0, more.get("spend", 30.0))},
    )


def test_the_effect_is_what_the_channel_earned_beyond_the_way_of_the_others() -> None:
    found = measured(shop(), TRIED)
    assert found.cm3 == pytest.approx(28 * 150)
    assert found.before == pytest.approx(28 * 100)
    assert found.others == pytest.approx(0.10)
    assert found.expected == pytest.approx(28 * 110)
    assert found.effect == pytest.approx(28 * 40)
    assert found.comparable == ("Mail",)
    assert found.spent == pytest.approx(28 * 30)
    assert found.left == pytest.approx(160.0)
    assert found.doubts == ()
    assert found.suggested is Verdict.CONTINUE


def test_a_rise_that_everybody_had_is_no_effect() -> None:
    found = measured(shop(own=(100.0, 110.0)), TRIED)
    assert found.effect == pytest.approx(0.0, abs=1e-6)
    assert Doubt.CHANCE in found.doubts
    assert found.suggested is Verdict.OPEN


def test_a_fall_is_said_as_it_is() -> None:
    assert measured(shop(own=(100.0, 60.0)), TRIED).suggested is Verdict.STOP


def test_days_that_vary_more_than_the_result_allow_no_verdict() -> None:
    found = measured(shop(wobble=400.0), TRIED)
    assert found.chance is not None
    assert found.effect is not None
    assert found.chance > found.effect
    assert Doubt.CHANCE in found.doubts


def test_without_a_channel_to_compare_with_only_before_and_after_are_told() -> None:
    engine = shop()
    alone = replace(engine, orders={"Ads": engine.orders["Ads"]})
    found = measured(alone, TRIED)
    assert found.others is None
    assert found.effect == pytest.approx(28 * 50)
    assert Doubt.ALONE in found.doubts
    assert found.suggested is Verdict.OPEN  # a season does as much


def test_a_channel_with_an_experiment_of_its_own_is_not_left_alone() -> None:
    other = replace(TRIED, id="b", channel="Mail")
    found = measured(shop(), TRIED, [TRIED, other])
    assert found.comparable == ()
    assert Doubt.PARALLEL not in found.doubts
    again = replace(TRIED, id="c")
    assert Doubt.PARALLEL in measured(shop(), TRIED, [TRIED, again]).doubts


def test_a_week_and_a_handful_of_orders_are_too_little() -> None:
    found = measured(shop(orders=1.0), replace(TRIED, last=FIRST + timedelta(days=6)))
    assert {Doubt.SHORT, Doubt.FEW} <= set(found.doubts)
    assert found.suggested is Verdict.OPEN


def test_an_experiment_is_measured_as_far_as_the_data_reach() -> None:
    found = measured(shop(), replace(TRIED, last=START + timedelta(days=200)))
    assert found.days is not None
    assert found.days.days == 60
    assert Doubt.RUNNING in found.doubts
    assert not found.is_over
    later = START + timedelta(days=300)
    future = measured(shop(), replace(TRIED, first=later, last=later))
    assert future.doubts == (Doubt.NOT_STARTED,)
    assert future.effect is None


def test_days_without_as_many_before_them_have_no_effect() -> None:
    found = measured(shop(), replace(TRIED, first=START + timedelta(days=5)))
    assert found.before is None
    assert found.effect is None
    assert Doubt.NO_BEFORE in found.doubts


def test_a_spend_that_is_missing_or_too_high_is_said() -> None:
    unpaid = measured(shop(spend=0.0), TRIED)
    assert Doubt.NO_SPEND in unpaid.doubts
    assert unpaid.effect is not None
    assert unpaid.effect > 0
    assert unpaid.suggested is Verdict.OPEN  # its costs are still missing
    assert measured(shop(own=(100.0, 60.0), spend=0.0), TRIED).suggested is Verdict.STOP
    found = measured(shop(spend=50.0), TRIED)
    assert Doubt.OVER in found.doubts
    assert found.left == pytest.approx(-400.0)


def test_a_loss_does_not_grow_because_the_others_do() -> None:
    found = measured(shop(own=(-50.0, 20.0)), TRIED)
    assert found.expected == pytest.approx(28 * -50)
    assert found.effect == pytest.approx(28 * 70)


def test_the_budget_is_a_share_of_the_spend_of_the_quarter_before() -> None:
    assert quarter_of(date(2025, 5, 17)).start == date(2025, 4, 1)
    engine = shop()  # spends 30 a day from 2 March on, 30 days of the first quarter
    tried = [Measured(replace(TRIED, first=date(2025, 4, 2), last=date(2025, 5, 1), envelope=60.0), spent=10.0)]
    budget = budget_of(engine, Settings(), tried, date(2025, 5, 1))
    assert (budget.quarter.start, budget.base) == (date(2025, 4, 1), pytest.approx(900.0))
    assert budget.amount == pytest.approx(90.0)
    assert budget.committed == pytest.approx(60.0)
    assert budget.left == pytest.approx(30.0)


def test_an_amount_takes_the_place_of_the_share_and_what_is_decided_only_counts_its_spend() -> None:
    settings = Settings().with_value("experiments.amount", 500.0)
    decided = Measured(replace(TRIED, first=date(2025, 4, 2), last=date(2025, 5, 1), verdict=Verdict.STOP), spent=10.0)
    elsewhere = Measured(TRIED, spent=10.0)  # began in the quarter before
    budget = budget_of(shop(), settings, [decided, elsewhere], date(2025, 5, 1))
    assert (budget.amount, budget.committed, budget.left) == (500.0, 10.0, 490.0)


def test_an_experiment_whose_spend_no_file_tells_keeps_its_whole_envelope() -> None:
    settings = Settings().with_value("experiments.amount", 500.0)
    tried = replace(TRIED, first=date(2025, 4, 2), last=date(2025, 5, 1), envelope=60.0, verdict=Verdict.STOP)
    budget = budget_of(shop(), settings, [Measured(tried, doubts=(Doubt.NO_SPEND,))], date(2025, 5, 1))
    assert (budget.committed, budget.left) == (60.0, 440.0)


def test_without_a_spend_and_without_an_amount_there_is_no_budget_rather_than_none_left() -> None:
    budget = budget_of(PlainEngine(cm3={"Ads": days(1.0, 1.0)}), Settings(), [], date(2025, 5, 1))
    assert budget.amount is None
    assert budget.left is None
