"""The registry says everything there is to say about every figure."""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.definitions.definition import COSTS_OF_ORDERS, Definition
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.figures_market import Compared, channel_figures, logistics_per_order, price_figures
from ecomkpi_desktop.kpi.groups import Group, GroupKind
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION, DIALS, REGISTRY, kinds_behind
from ecomkpi_desktop.kpi.results import Breakdown, Dimension, Step, Trend
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.kpi.sheet import Sheet
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS
from tests.kpi.shops import Rows, order

every = pytest.mark.parametrize("definition", REGISTRY.values(), ids=list(REGISTRY))


@every
def test_every_definition_names_only_figures_of_the_registry(definition: Definition) -> None:
    assert REGISTRY[definition.id] is definition
    assert set(definition.terms) | set(definition.alternatives) <= set(REGISTRY)
    assert definition.id not in definition.terms
    assert 1 <= definition.version <= DEFINITIONS_VERSION


@every
def test_every_definition_has_its_words(definition: Definition) -> None:
    assert definition.name
    assert definition.formula
    assert len(definition.short_name) <= 20
    # Either a figure explains itself wholly, or it only serves as a term or an alternative of others.
    voice = (definition.why, definition.look_next, definition.do_not)
    assert all(voice) or not any(voice)
    used = {one for other in REGISTRY.values() for one in (*other.terms, *other.alternatives)}
    assert all(voice) or definition.id in used
    assert all(text.endswith((".", "?")) for text in voice if text)


def test_the_dials_explain_themselves() -> None:
    assert len(DIALS) == 6
    for dial in DIALS:
        assert REGISTRY[dial].why
        assert REGISTRY[dial].do_not.startswith("Do not")


def test_names_are_distinct() -> None:
    names = [definition.name for definition in REGISTRY.values()]
    assert len(set(names)) == len(names)


def test_a_figure_of_costs_uses_the_files_that_tell_them() -> None:
    assert kinds_behind("cogs") == (Kind.ORDERS, Kind.REFUNDS, Kind.PRODUCTS)
    assert set(kinds_behind("cm2")) >= {*COSTS_OF_ORDERS, Kind.ORDER_LINES, Kind.REFUNDS}
    assert set(kinds_behind("cm3_rate")) >= {Kind.PRODUCTS, Kind.SPEND}
    assert set(kinds_behind("ltv_cac")) >= {Kind.PRODUCTS, Kind.SPEND, Kind.CUSTOMERS}
    assert Kind.PRODUCTS not in kinds_behind("net_revenue")
    assert kinds_behind("sessions") == (Kind.SESSIONS,)


def shop() -> Rows:
    """A shop with something of every kind, so that every figure has a chance to be computed."""
    days = [date(2023, 1, 1) + timedelta(days=number) for number in range(0, 730, 3)]
    return Rows(
        orders=[order(f"#{number}", day, 40.0 + number % 9, customer_id=str(number % 97), channel="Google Ads",
                      sku=f"S{number % 3}", category="Lamps", country="FR") for number, day in enumerate(days)],
        refunds=[{"order_id": "#3", "refund_id": "r", "refunded_at": datetime(2023, 2, 1, 9), "amount": 5.0}],  # noqa: DTZ001
        spend=[{"day": day, "cost": 9.0, "channel": "Google Ads", "conversions": 1.0} for day in days],
        sessions=[{"day": day, "sessions": 90.0, "channel": "Google Ads"} for day in days],
        fixed=[{"day": date(2023, 1, 1), "day_to": date(2024, 12, 31), "amount": 900.0}],
    )  # fmt: skip


def questions(engine: Engine, selection: Selection) -> dict[str, object]:
    """Ask everything that the engine answers, whatever it is called."""
    given: dict[str, object] = {
        "selection": selection, "dimension": Dimension.MONTH, "step": Step.MONTH, "year": 2024, "figure_id": "cm3",
        "compared": selection.period.before(), "entered": selection.period.before(), "days": 90,
        "settings": engine.settings, "group": Group(GroupKind.COHORT, "2023-02"),
        "lines": HIDDEN_COSTS, "months": tuple(selection.period.months()),
    }  # fmt: skip
    answers: dict[str, object] = {}
    for name, method in inspect.getmembers(engine, inspect.ismethod):
        if name.startswith("_") or name in {"with_settings", "view", "group", "group_by", "group_rows"}:
            continue
        wanted = [one for one in inspect.signature(method).parameters.values() if one.default is one.empty]
        answers[name] = method(**{one.name: given[one.name] for one in wanted})
    answers["prices"] = price_figures(Compared(110.0, 100.0))
    answers["logistics"] = logistics_per_order(50.0, 10.0)
    figures = engine.figures(selection)
    answers["market"] = channel_figures(engine.view(selection), engine.channel_use(selection), figures, ())
    for dimension in Dimension:
        answers[f"by {dimension}"] = engine.by(dimension, selection)
        answers[f"figures by {dimension}"] = engine.figures_by(dimension, selection)
    groups = {
        GroupKind.COHORT: ("2023-02", ""), GroupKind.COHORT_BY_AGE: ("2023-02", ""), GroupKind.SEGMENT: ("lost", ""),
        GroupKind.SHARED: ("Google Ads", "Google Ads"), GroupKind.USE: ("one", ""), GroupKind.PAIR: ("S0", "S1"),
    }  # fmt: skip
    for kind, (key, other) in groups.items():
        answers[f"group {kind}"] = engine.group(Group(kind, key, other=other), selection)
    return answers


def named_in(answer: object) -> Iterator[str]:
    """Yield the ids of all figures anywhere in an answer: figures, and columns of tables of them."""
    if isinstance(answer, Figure):
        yield answer.id
        yield from answer.inputs
    elif isinstance(answer, Breakdown | Trend):
        yield from answer.columns
    elif isinstance(answer, Mapping):
        for value in answer.values():
            yield from named_in(value)
    elif isinstance(answer, list | tuple):
        for value in answer:
            yield from named_in(value)
    elif is_dataclass(answer):
        for one in fields(answer):
            yield from named_in(getattr(answer, one.name))


def test_no_figure_exists_outside_the_registry() -> None:
    engine = shop().engine()
    selection = Selection(Period(date(2024, 1, 1), date(2025, 1, 1)))
    found = {figure_id for answer in questions(engine, selection).values() for figure_id in named_in(answer)}
    assert found <= set(REGISTRY)
    assert set(REGISTRY) - found == set()  # and none is told of that nobody computes


def test_a_figure_that_is_not_defined_cannot_be_made() -> None:
    with pytest.raises(KeyError):
        Sheet().put("profit_per_moon", 1.0)
