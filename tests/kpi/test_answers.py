"""An engine computes nothing twice while bounds are moved, and everything anew when anything else is."""

import gc
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi import engine as engine_module
from ecomkpi_desktop.kpi.answers import Answers
from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension, Step
from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.cost_lines import FIRST_COSTS, HIDDEN_COSTS
from ecomkpi_desktop.settings.option import Option, OptionType
from ecomkpi_desktop.settings.plausible import PREFIX, bound_keys
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import Rows, order, settings_of, whole

JUDGING = [
    option for option in OPTIONS if option.effect is Changes.THRESHOLDS and not option.key.startswith(PREFIX)
]
LINES = (*FIRST_COSTS, *HIDDEN_COSTS)
SPRING = whole(date(2024, 1, 1), date(2024, 4, 1))
YEAR = whole(date(2024, 1, 1), date(2025, 1, 1))


def shop() -> Rows:
    orders = [
        order(str(number), date(2024, 1 + number % 3, 1 + number), 40.0 + number, customer_id=str(number % 4),
              channel=("Ads", "E-mail")[number % 2], unit_cost=15.0)
        for number in range(24)
    ]  # fmt: skip
    spend = [{"day": date(2024, month, 3), "cost": 60.0, "channel": "Ads"} for month in (1, 2, 3)]
    fixed = [{"month": date(2024, month, 1), "amount": 200.0, "label": "Rent"} for month in (1, 2, 3)]
    return Rows(orders, spend=spend, fixed=fixed)


def other(option: Option) -> object:
    """Return another value that an option takes."""
    if option.type is OptionType.CHOICE:
        return next(one for one in option.choices if one != option.default)
    if option.type is OptionType.FLAG:
        return not option.default
    if option.type is OptionType.TEXT:
        return "another"
    step = 1.0 if option.type is OptionType.COUNT else 0.01
    value = float(option.default)
    return value + step if option.maximum is None or value + step <= option.maximum else value - step


@pytest.mark.parametrize("option", JUDGING, ids=lambda option: option.key)
def test_what_only_judges_changes_no_figure(option: Option) -> None:
    before = shop().engine()
    moved = before.settings.with_value(option.key.replace("*", "Ads"), other(option))
    same, fresh = before.with_settings(moved), Engine(before.facts, moved)
    assert same.settings is moved
    assert same.figures(SPRING) == fresh.figures(SPRING) == before.figures(SPRING)
    assert same.cost_money(SPRING, LINES) == fresh.cost_money(SPRING, LINES)


def test_nothing_is_computed_again_while_a_bound_is_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = shop().engine()
    first = engine.figures(SPRING), engine.trend(Step.MONTH, SPRING), engine.cost_money(SPRING, LINES)
    for name in ("trend", "cost_money", "Sheet"):
        monkeypatch.delattr(engine_module, name)
    for bound in (0.02, 0.03):
        engine = engine.with_settings(engine.settings.with_value("corridor.cm3_rate.floor", bound))
        again = engine.figures(SPRING), engine.trend(Step.MONTH, SPRING), engine.cost_money(SPRING, LINES)
        assert all(one is other for one, other in zip(again, first, strict=True))


def test_a_rate_and_a_plausible_bound_make_other_figures() -> None:
    engine = shop().engine()
    now, range_now = engine.figures(SPRING)["cm3"], engine.cost_money(SPRING, LINES).cm3
    dearer = engine.with_settings(engine.settings.with_value("logistics.per_item", 9.0))
    assert dearer.figures(SPRING)["cm3"].value != now.value
    _low, high = bound_keys("logistics.per_item")
    wider = engine.with_settings(engine.settings.with_value(high, 100.0))
    assert wider.cost_money(SPRING, LINES).cm3.low < range_now.low
    assert wider.figures(SPRING) == engine.figures(SPRING)


def test_figures_cannot_be_changed_by_who_asks_for_them() -> None:
    figures = shop().engine().figures(SPRING)
    with pytest.raises(TypeError):
        figures["cm3"] = figures["orders"]  # type: ignore[index]


def test_answers_are_kept_up_to_a_number() -> None:
    answers, asked = Answers(2), []

    def answer(number: int) -> int:
        asked.append(number)
        return number

    for number in (1, 2, 1, 3, 3, 1):
        assert answers.get(number, lambda number=number: answer(number)) == number
    assert asked == [1, 2, 3, 1]
    assert answers.get("settings", Settings) == Settings()


def test_that_there_is_no_answer_is_kept_too() -> None:
    answers, asked = Answers(), []
    assert [answers.get("?", lambda: asked.append(1)) for _ in range(2)] == [None, None]
    assert asked == [1]


def test_who_asks_what_another_is_computing_waits_for_that_answer() -> None:
    answers, computing, go_on = Answers(), threading.Event(), threading.Event()

    def slow() -> object:
        computing.set()
        assert go_on.wait(10)
        return object()

    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(answers.get, "?", slow)
        assert computing.wait(10)
        second = threads.submit(answers.get, "?", object)
        go_on.set()
        assert second.result(10) is first.result(10)


def test_a_question_that_failed_can_be_asked_again() -> None:
    answers = Answers()
    with pytest.raises(ZeroDivisionError):
        answers.get("?", lambda: 1 / 0)
    assert answers.get("?", lambda: 2.0) == 2.0


ASKED: dict[str, Callable[[Engine], object]] = {
    "figures": lambda engine: engine.figures(SPRING),
    "by": lambda engine: engine.by(Dimension.CHANNEL, SPRING),
    "cohorts": lambda engine: engine.cohorts(SPRING),
    "cohorts_by_age": lambda engine: engine.cohorts_by_age(SPRING),
    "early_worth": lambda engine: engine.early_worth(YEAR, Period(date(2024, 1, 1), date(2024, 2, 1)), 10),
    "channel_months": lambda engine: engine.channel_months(SPRING),
    "rfm": lambda engine: engine.rfm(SPRING),
    "channel_overlap": lambda engine: engine.channel_overlap(SPRING),
    "channel_use": lambda engine: engine.channel_use(SPRING, {"Ads": "E-mail"}),
    "product_sales": lambda engine: engine.product_sales(SPRING),
    "loss_making": lambda engine: engine.loss_making(SPRING),
}


@pytest.mark.parametrize("name", ASKED)
def test_what_pages_ask_is_answered_as_before_while_a_bound_is_moved(name: str) -> None:
    engine, ask = shop().engine(), ASKED[name]
    before = ask(engine)
    assert ask(engine.with_settings(engine.settings.with_value("corridor.cm3_rate.floor", 0.02))) is before
    assert ask(engine.with_settings(engine.settings.with_value("cost.default_rate", 0.7))) is not before


def test_other_channels_counted_together_are_another_question() -> None:
    engine = shop().engine()
    apart, together = engine.channel_use(YEAR), engine.channel_use(YEAR, {"Ads": "E-mail"})
    assert together.customers[Use.SEVERAL] == 0
    assert engine.channel_use(YEAR, {}) is apart


def test_an_engine_of_supposed_settings_is_kept_and_agrees_with_a_fresh_one() -> None:
    rows = Rows([order("1", date(2024, 5, 1), 100.0)], settings=settings_of(cost__default_rate=0.5))
    engine = rows.engine()
    engine.figures(YEAR)
    dearer = settings_of(cost__default_rate=0.6)
    supposed = engine.supposing(dearer)
    assert engine.supposing(settings_of(cost__default_rate=0.6)) is supposed
    assert engine.supposing(rows.settings) is not supposed
    assert supposed.figures(YEAR)["cogs"].value == 60.0
    assert engine.figures(YEAR)["cogs"].value == 50.0
    assert engine.view(YEAR).ladder["cogs"] == 50.0
    unset = settings_of()
    forgotten, fresh = engine.supposing(unset), rows.engine().with_settings(unset)
    assert forgotten.figures(YEAR)["cogs"] == fresh.figures(YEAR)["cogs"]


def test_an_engine_goes_at_once_with_all_it_weighed_when_nobody_holds_it() -> None:
    engine = shop().engine()
    engine.figures(SPRING)
    engine.cost_money(SPRING, LINES)
    engine.supposing(engine.settings.with_value("corridor.cm3_rate.floor", 0.02))
    gone = weakref.ref(engine.costing)
    gc.disable()
    try:
        del engine
        assert gone() is None
    finally:
        gc.enable()


def test_what_was_weighed_under_other_rates_goes_when_it_is_weighed_anew() -> None:
    engine = Rows([order("1", date(2024, 5, 1), 100.0)], settings=settings_of(cost__default_rate=0.5)).engine()
    before = weakref.ref(engine.costing.order_cogs)
    engine = engine.with_settings(settings_of(cost__default_rate=0.6))
    assert before() is not None
    assert engine.costing.order_cogs.tolist() == [60.0]
    assert before() is None
