"""A margin under supposed assumptions is that of an engine made for them, and is summed only where they touch it."""

from datetime import date, datetime

import pytest

from ecomkpi_desktop.kpi.assumed import held_at
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Scope, Selection
from ecomkpi_desktop.kpi.supposed import margin_of
from ecomkpi_desktop.settings.cost_lines import FIRST_COSTS, HIDDEN_COSTS, marketplace_line
from tests.kpi.shops import Rows, order, settings_of, whole

YEAR = whole(date(2024, 1, 1), date(2025, 1, 1))
LINES = (*FIRST_COSTS, *HIDDEN_COSTS, marketplace_line("Amazon"))


def shop() -> Rows:
    orders = [
        order(str(number), date(2024, 1 + number % 6, 1 + number), 40.0 + number, customer_id=str(number % 5),
              channel=("Amazon", "E-mail")[number % 2], category=("Lamps", "Cards", None)[number % 3],
              country=("FR", "BE")[number % 2], unit_cost=15.0 if number % 4 else None)
        for number in range(24)
    ]  # fmt: skip
    refunds = [
        {"order_id": str(number), "refund_id": f"r{number}", "refunded_at": datetime(2024, 7, 1 + number, 9),  # noqa: DTZ001
         "amount": 12.0 + number}
        for number in range(6)
    ]  # fmt: skip
    spend = [{"day": date(2024, month, 3), "cost": 60.0, "channel": "E-mail"} for month in (1, 2, 3)]
    return Rows(orders, refunds, spend=spend)



@pytest.mark.parametrize("line", LINES, ids=lambda line: line.code)
@pytest.mark.parametrize("value", [0.0, 0.3, 1.0])
def test_it_is_that_of_an_engine_made_for_them(line: object, value: float) -> None:
    engine = shop().engine()
    engine = engine.with_settings(engine.settings.with_value("cost.default_rate", 0.45))
    supposed = held_at(engine.settings, line.key, value)  # type: ignore[attr-defined]
    wanted = Engine(engine.facts, supposed).view(YEAR).ladder["cm3"]
    assert margin_of(engine, YEAR)(supposed) == wanted


def test_the_assumptions_in_force_sum_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = shop().engine()
    margin = margin_of(engine, YEAR)
    monkeypatch.delattr(Engine, "supposing")
    said = engine.settings.with_value("logistics.per_order", engine.settings.number("logistics.per_order"))
    for same in (engine.settings, said, engine.settings.with_value("corridor.cm3_rate.floor", 0.02)):
        assert margin(same) == engine.view(YEAR).ladder["cm3"]


def test_a_rate_that_a_flow_does_not_depend_on_does_not_sum_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = shop().engine()
    margin_of(engine, YEAR)(held_at(engine.settings, "payment.pct", 0.05))
    dearer = engine.with_settings(engine.settings.with_value("cost.default_rate", 0.7))
    supposed = held_at(dearer.settings, "payment.pct", 0.05)
    wanted = Engine(engine.facts, supposed).view(YEAR).ladder["cm3"]
    monkeypatch.delattr(Engine, "supposing")
    assert margin_of(dearer, YEAR)(supposed) == wanted


@pytest.mark.parametrize("dimension", [Dimension.CATEGORY, Dimension.COUNTRY])
@pytest.mark.parametrize("scope", [Scope(), Scope(countries=frozenset({"FR"})), Scope(categories=frozenset({"Lamps"}))])
@pytest.mark.parametrize("changed", ["cost.default_rate", "vat.default_rate", "cost.category.Lamps.rate"])
def test_goods_cost_by_code_follows_a_rate(dimension: Dimension, scope: Scope, changed: str) -> None:
    rows = shop()
    engine, selection = rows.engine(), Selection(YEAR.period, None, scope)
    engine.by(dimension, selection)
    settings = settings_of().with_value(changed, 0.15)
    if changed == "cost.default_rate":
        settings = settings.with_value(changed, 0.25, date(2024, 3, 1))
    after, fresh = engine.with_settings(settings).by(dimension, selection), Engine(engine.facts, settings)
    wanted = fresh.by(dimension, selection)
    assert after.keys == wanted.keys
    assert after.columns["cogs"].tolist() == pytest.approx(wanted.columns["cogs"].tolist())
    total = fresh.figures(selection)["cogs"].value
    assert after.columns["cogs"].sum() == pytest.approx(total)
