"""The engine at a million order lines: every filter and assumption, memory, growth, and its peers, in one run.

``python -m tests.benchmarks.test_engine_speed [LINES]`` prints the table; ``growth`` after it adds 100,000 to 5 million
lines. Peers (``peers.py``) answer the same questions from factorised columns and must give the same figures. Seconds
depend on who else uses the machine: what pytest holds are ratios, of the quickest of several turns on either side.
"""

import importlib.util
import os
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Dimension, Step
from ecomkpi_desktop.kpi.selection import Scope, Selection
from ecomkpi_desktop.review.findings import RULES, findings_in
from ecomkpi_desktop.review.rules.situation import Situation, situation_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.review.status import statuses
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.ui.pages.cockpit.view import CockpitQuestion
from tests.benchmarks.peers import MONTHS, PEERS, Answer, Peer, columns_of

LINES = int(os.environ.get("ECOMKPI_BENCH_LINES", "1000000"))
CHANNELS = ["Google Ads", "Meta Ads", "SEO", "E-mail", "Direct", "Amazon", "Affiliation", "TikTok"]
FIRST = 19_000  # 8 January 2022, in days since 1970
DAYS = 1_095
PERIOD = Period(date(2023, 1, 1), date(2025, 1, 1))
SETTINGS = Settings().with_value("fixed_costs.monthly", 30_000.0)


def order_table(lines: int) -> pa.Table:
    """Return a canonical table of orders: three lines in ten begin one, two orders in five a customer."""
    chance = np.random.default_rng(1)
    orders, customers = max(lines * 3 // 10, 1), max(lines * 12 // 100, 1)
    seconds = np.sort(FIRST * 86_400 + chance.integers(0, DAYS * 86_400, orders))
    order = np.sort(np.append(np.arange(orders), chance.integers(0, orders, lines - orders)))
    first = np.append(True, order[1:] != order[:-1])
    product = (chance.zipf(1.3, lines) % 5_000).astype(np.int32)
    quantity = chance.integers(1, 4, lines).astype(float)
    price = np.round(chance.lognormal(3, 0.6, lines), 2)
    customer = chance.integers(0, customers, orders)[order]
    return pa.table({
        "order_id": _texts(order, [f"#{number:07d}" for number in range(orders)]),
        "ordered_at": pa.array(seconds[order], pa.timestamp("s")),
        "sku": _texts(product, [f"SKU{number:05d}" for number in range(5_000)]),
        "category": _texts(product % 12, [f"Catégorie {number}" for number in range(12)]),
        "quantity": quantity, "unit_price": price, "amount": np.round(quantity * price, 2),
        "unit_cost": pa.array(np.round(price * 0.45, 2), mask=product % 3 == 0),
        "line_discount": np.where(chance.random(lines) < 0.2, np.round(quantity * price * 0.1, 2), 0.0),
        "shipping": pa.array(np.full(lines, 4.9), mask=~first),
        "customer_id": _texts(customer, [f"C{number:06d}" for number in range(customers)]),
        "country": _texts(customer % 7, [f"Pays {number}" for number in range(7)]),
        "channel": _texts(chance.integers(0, 8, orders)[order], CHANNELS),
        "amounts_ttc": np.ones(lines, dtype=np.bool_),
        "segment": np.ones(lines, dtype=np.int32), "row": np.arange(2, lines + 2, dtype=np.int32),
    })  # fmt: skip


def _texts(codes: "np.ndarray[Any, Any]", words: list[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), pa.array(words))


class Shop:
    """One shop for both sides, with the refunds, spend and sessions that a real one has."""

    def __init__(self, lines: int) -> None:
        table = order_table(lines)
        chance = np.random.default_rng(2)
        order = table["order_id"].combine_chunks()
        refunded = chance.choice(len(order.dictionary), len(order.dictionary) // 12, replace=False)
        day = pa.array(np.tile(np.arange(FIRST, FIRST + DAYS), 4), pa.int32()).cast(pa.date32())
        self.tables = {
            Kind.ORDERS: table,
            Kind.REFUNDS: pa.table({
                "order_id": _texts(refunded, order.dictionary.to_pylist()),
                "refunded_at": pa.array((FIRST + chance.integers(30, DAYS, len(refunded))) * 86_400, pa.timestamp("s")),
                "amount": np.round(chance.lognormal(3, 0.6, len(refunded)), 2),
            }),
            Kind.SPEND: pa.table({
                "day": day, "cost": chance.uniform(100, 900, 4 * DAYS),
                "channel": _texts(np.repeat(np.arange(4), DAYS), CHANNELS[:4]),
            }),
            Kind.SESSIONS: pa.table({
                "day": day, "sessions": chance.integers(500, 4_000, 4 * DAYS).astype(float),
                "channel": _texts(np.repeat(np.arange(4), DAYS), CHANNELS[:4]),
            }),
        }  # fmt: skip
        self.facts = Facts.build(self.tables)
        self.engine = Engine(self.facts, SETTINGS)


def refresh(engine: Engine, selection: Selection) -> dict[str, Any]:
    """Return everything the pages show of a selection."""
    return {
        "figures": engine.figures(selection), "channels": engine.channels(selection),
        "by channel": engine.by(Dimension.CHANNEL, selection), "by month": engine.by(Dimension.MONTH, selection),
        "by category": engine.by(Dimension.CATEGORY, selection), "by country": engine.by(Dimension.COUNTRY, selection),
        "trend": engine.trend(Step.MONTH, selection), "cohorts": engine.cohorts(selection),
        "ltv": engine.ltv_curves(selection), "break-even": engine.break_even(selection),
    }  # fmt: skip


def same_tables(engine: Engine, selection: Selection) -> dict[str, Any]:
    """Return what the peers answer, and all other figures with it."""
    keys = (Dimension.CHANNEL, Dimension.MONTH, Dimension.CATEGORY, Dimension.COUNTRY)
    return {
        "figures": engine.figures(selection), "trend": engine.trend(Step.MONTH, selection),
        "cohorts": engine.cohorts(selection), **{str(key): engine.by(key, selection) for key in keys},
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measure:
    """Times of one kind of work, in milliseconds."""

    what: str
    taken: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.taken)

    @property
    def least(self) -> float:
        return min(self.taken)

    def __str__(self) -> str:
        return f"{self.what:46}{self.median:9.2f}{max(self.taken):9.2f}{self.least:9.2f}"


def measured(what: str, works: Sequence[Callable[[], object]]) -> Measure:
    """Do each work once and time it; the first one warms up and does not count."""
    taken = []
    for work in works:
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1_000)
    return Measure(what, tuple(taken[1:]))


def median_ms(work: Callable[[], object], times: int = 15) -> tuple[float, float]:
    """Return the median and the longest of several runs, in milliseconds."""
    found = measured("", [work] * (times + 1))
    return found.median, max(found.taken)


def two_years(turn: int) -> Period:
    """Return two years that no other turn looks at: whole months for one turn in three."""
    first = date(2022, 1, 8) + timedelta(days=3 * turn)
    return Period(date(2022, 2 + turn % 11, 1), date(2024, 2 + turn % 11, 1)) if turn < 11 else Period(
        first, first + timedelta(days=730)
    )


TURNS = 32
FILTERS: dict[str, Callable[[int], Selection]] = {
    "two years, all channels": lambda turn: Selection(two_years(turn)),
    "two years, 7 channels": lambda turn: Selection(two_years(turn), frozenset(CHANNELS) - {CHANNELS[turn % 8]}),
    "one quarter, all channels": lambda turn: Selection(
        Period(date(2023, 1, 1) + timedelta(days=turn), date(2023, 4, 2) + timedelta(days=turn))
    ),
}
ASSUMPTIONS = (
    "cost.default_rate", "cost.restock_share", "logistics.per_order", "payment.pct", "vat.default_rate",
    "fixed_costs.monthly",
)  # fmt: skip


def filter_changes(engine: Engine) -> list[Measure]:
    """Time every figure, then every page, after another filter: none was asked for before."""
    found = []
    for name, select in FILTERS.items():
        chosen = [select(turn) for turn in range(TURNS)]
        found.append(measured(f"all figures: {name}", [partial(engine.figures, one) for one in chosen]))
    for name, select in FILTERS.items():
        chosen = [select(turn + TURNS) for turn in range(TURNS // 2)]
        found.append(measured(f"all pages: {name}", [partial(refresh, engine, one) for one in chosen]))
    return found


def answering(engine: Engine, times: int) -> Measure:
    """Time what the peers answer, each time on two years that were not asked for before."""
    turns = [partial(same_tables, engine, Selection(two_years(turn + TURNS))) for turn in range(times)]
    return measured("the engine, the same tables and all figures", turns)


def assumption_changes(engine: Engine) -> list[Measure]:
    """Time every figure after an assumption has changed, each time to another value."""
    whole, found = Selection(PERIOD), []
    engine.figures(whole)

    def change(key: str, value: float) -> None:
        engine.with_settings(SETTINGS.with_value(key, value)).figures(whole)

    for key in ASSUMPTIONS:
        values = [0.20 + 0.01 * turn for turn in range(TURNS)]
        found.append(measured(f"all figures after {key}", [partial(change, key, value) for value in values]))
    figures, before = engine.figures(whole), engine.figures(whole.over(PERIOD.before()))
    bound = "corridor.ltv_cac.post_series_a.floor"
    moved = [SETTINGS.with_value(bound, 2.0 + 0.1 * turn) for turn in range(TURNS)]
    found.append(measured("all statuses after a threshold", [partial(statuses, figures, one, before) for one in moved]))
    return found


def first_scopes(engine: Engine) -> list[Measure]:
    """Time every figure when a scope is first chosen: nothing of it is known before."""
    facts, whole = engine.facts, Selection(PERIOD)
    scopes = {
        "a category": [Scope(categories=frozenset({name})) for name in facts.categories],
        "a country": [Scope(countries=frozenset({name})) for name in facts.countries],
    }
    return [
        measured(f"all figures: {name}, first chosen", [partial(engine.figures, whole.within(one)) for one in chosen])
        for name, chosen in scopes.items()
    ]


def review_changes(engine: Engine) -> list[Measure]:
    """Time what judges the figures after another filter: the cockpit, its parts, the rules that cost anything."""
    covered, state = engine.covered(), DataState()
    question = CockpitQuestion(SETTINGS, lambda _engine: state, engine.facts.first_day, engine.facts.last_day)
    turns = [Selection(two_years(turn).before()) for turn in range(TURNS // 2)]
    found = [measured("the cockpit: two years, all channels", [partial(question, engine, one) for one in turns])]
    turns = [Selection(two_years(turn + TURNS)) for turn in range(TURNS // 2)]
    ask = partial(situation_of, engine, settings=SETTINGS, state=state, covered=covered)
    found.append(measured("what a review prepares: two years", [partial(findings_of, ask, one) for one in turns]))
    situations = [ask(one) for one in turns]
    for rule in RULES:
        name = f"rule {rule.__module__.rpartition('.')[2]}.{rule.__name__}"
        found.append(measured(name, [partial(list, rule(one)) for one in situations]))
    return [one for one in found if one.median >= 0.1 or not one.what.startswith("rule")]


def findings_of(ask: Callable[[Selection], Situation], selection: Selection) -> object:
    """Return the findings of a selection that was not looked at before."""
    return findings_in(ask(selection))


def peers_of(shop: Shop) -> dict[str, Peer | str]:
    """Return the peers that are installed, and why the others are not there."""
    columns = columns_of(shop.tables[Kind.ORDERS])
    return {
        name: make(columns) if importlib.util.find_spec(module) else f"{module} is not installed"
        for name, (module, make) in PEERS.items()
    }


def peer_measures(peers: Mapping[str, Peer | str], times: int) -> dict[str, Measure | str]:
    """Time the peers on periods of two years."""
    found: dict[str, Measure | str] = {}
    for name, peer in peers.items():
        if isinstance(peer, str):
            found[name] = peer
            continue
        turns = [partial(peer.refresh, two_years(turn)) for turn in range(times)]
        found[name] = measured(f"{name}, the same tables", turns)
    return found


def held_bytes(*roots: object) -> int:
    """Return the memory of all arrays that some objects hold, each counted once."""
    seen: dict[int, int] = {}
    waiting = list(roots)
    known: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) in known:
            continue
        known.add(id(one))
        if isinstance(one, np.ndarray):
            owner = one if one.base is None or not isinstance(one.base, np.ndarray) else one.base
            seen[id(owner)] = owner.nbytes
        elif isinstance(one, Mapping):
            waiting += one.values()
        elif isinstance(one, list | tuple):
            waiting += one
        elif type(one).__module__.startswith("ecomkpi_desktop"):
            waiting += vars(one).values() if hasattr(one, "__dict__") else []
            waiting += [getattr(one, name, None) for name in getattr(type(one), "__slots__", ())]
    return sum(seen.values())


def same_figures(shop: Shop, answer: Answer, period: Period) -> None:
    """Hold the answer of a peer against the engine, figure by figure."""
    engine = shop.engine
    got, facts = refresh(engine, Selection(period)), shop.facts
    words = shop.tables[Kind.ORDERS]
    for key, table in (("channel", "by channel"), ("category", "by category"), ("country", "by country")):
        names = words[key].combine_chunks().dictionary.to_pylist()
        found = dict(zip(got[table].keys, range(len(got[table].keys)), strict=True))
        columns = {"gross_sales": "amount", "discounts": "line_discount", "ordered_revenue": "revenue"}
        if key == "category":  # the engine spreads shipping over the lines, the peers leave it where the file has it
            del columns["ordered_revenue"]
        for name, column in columns.items():
            for code, row in answer[key].items():
                assert got[table].columns[name][found[names[code]]] == pytest.approx(row[column])
    figures = got["figures"]
    assert figures["goods_cost"].value == pytest.approx(sum(row["cost"] for row in answer["channel"].values()))
    assert [figures["customers"].value, figures["new_customers"].value, figures["orders"].value] == [
        answer["customers"], sum(answer["new"].values()), sum(answer["orders"].values()),
    ]  # fmt: skip
    # Whole months are compared with whole months before by the engine, with as many days by the peers.
    if not period.is_whole_months and figures["retained_customers"].value is not None:
        assert figures["retained_customers"].value == answer["retained"]
    sizes = {month: count for (month, offset), count in answer["cohorts"].items() if not offset}
    cohorts = got["cohorts"]
    assert [int(size) for size in cohorts.customers if size] == [sizes[month] for month in sorted(sizes)]
    first = min(sizes)
    share = np.nan_to_num(cohorts.active)
    active = {
        (row + first, age): round(share[row, age] * cohorts.customers[row]) for row, age in np.argwhere(share).tolist()
    }
    assert active == {cell: count for cell, count in answer["cohorts"].items() if count}
    curve = got["ltv"][0]
    assert curve.observed[:MONTHS].tolist() == [count for _, count in answer["ltv"]]
    assert facts.customers


@pytest.fixture(scope="module")
def small() -> Shop:
    """A shop on which equality is checked."""
    return Shop(20_000)


@pytest.fixture(scope="module")
def large() -> Shop:
    """A shop on which ratios are taken: ECOMKPI_BENCH_LINES makes it smaller or larger."""
    return Shop(LINES)


@pytest.mark.parametrize("name", list(PEERS))
def test_each_peer_computes_the_figures_of_the_engine(small: Shop, name: str) -> None:
    peer = peers_of(small)[name]
    if isinstance(peer, str):
        pytest.skip(peer)
    for turn in (0, 4, 15, 40):
        same_figures(small, peer.refresh(two_years(turn)), two_years(turn))


def test_peers_agree_among_themselves_to_the_last_table(small: Shop) -> None:
    answers = [peer.refresh(two_years(20)) for peer in peers_of(small).values() if isinstance(peer, Peer)]
    for other in answers[1:]:
        assert flat(other) == pytest.approx(flat(answers[0]))


def flat(answer: Answer) -> dict[str, float]:
    """Return an answer as numbers by their path."""
    found: dict[str, float] = {}

    def walk(path: str, value: Any) -> None:
        if isinstance(value, dict):
            for key, one in value.items():
                walk(f"{path}/{key}", one)
        elif isinstance(value, list | tuple):
            for place, one in enumerate(value):
                walk(f"{path}/{place}", one)
        else:
            found[path] = float(value)

    walk("", answer)
    return found


def test_the_store_stays_under_300_bytes_a_line(small: Shop) -> None:
    assert small.facts.nbytes < 300 * 20_000


@pytest.mark.parametrize(("name", "least"), [("pandas", 20.0), ("polars", 5.0), ("DuckDB", 5.0)])
def test_the_engine_leaves_its_peers_behind(
    large: Shop, say: Callable[[str], None], name: str, least: float
) -> None:
    peer = peers_of(large)[name]
    if isinstance(peer, str):
        pytest.skip(peer)
    theirs = measured(f"{name}, the same tables", [partial(peer.refresh, two_years(turn)) for turn in range(4)])
    ours = answering(large.engine, times=12)
    say(f"{theirs}\n{ours}\n{name} / engine: {theirs.least / ours.least:.1f}")
    assert theirs.least / ours.least >= least


def report(lines: int) -> list[str]:
    """Return the table: median, longest and least in milliseconds."""
    started = time.perf_counter()
    shop = Shop(lines)
    told = [f"{lines:,} lines".replace(",", " "), f"{'':46}{'median':>9}{'longest':>9}{'least':>9}   (ms)"]
    told.append(str(measured("build the store", [partial(Facts.build, shop.tables)] * 3)))
    filters, assumptions = filter_changes(shop.engine), assumption_changes(shop.engine)
    told += [str(one) for one in (*filters, *assumptions)]
    told += [str(one) for one in (*first_scopes(shop.engine), *review_changes(shop.engine))]
    ours = answering(Engine(shop.facts, SETTINGS), TURNS // 2)
    told.append(str(ours))
    for name, theirs in peer_measures(peers_of(shop), 5).items():
        if isinstance(theirs, str):
            told.append(f"{name}: skipped, {theirs}")
            continue
        ratios = f"{theirs.median / ours.median:.1f} (median), {theirs.least / ours.least:.1f} (least)"
        told += [str(theirs), f"    {name} / the engine: {ratios}"]
    told.append(f"store {shop.facts.nbytes / 1e6:.0f} MB; with all that the engine keeps "
                f"{held_bytes(shop.engine) / 1e6:.0f} MB")  # fmt: skip
    told.append(f"all of this in {time.perf_counter() - started:.0f} s")
    return told


def growth(sizes: Sequence[int] = (100_000, 300_000, 1_000_000, 5_000_000)) -> list[str]:
    """Return how times grow with the number of lines; an exponent of 1 is linear."""
    told = [f"{'lines':>12}{'figures':>10}{'pages':>10}{'build':>10}   (ms, least)   exponent of figures, pages"]
    before: tuple[int, float, float] | None = None
    first: tuple[int, float, float] | None = None
    for size in sizes:
        shop = Shop(size)
        found = filter_changes(shop.engine)
        build = measured("", [partial(Facts.build, shop.tables)] * 2).least
        now = (size, found[0].least, found[3].least)
        steps = "" if before is None else "   ".join(
            f"{np.log(now[place] / before[place]) / np.log(size / before[0]):.2f}" for place in (1, 2)
        )
        row = f"{size:12,}".replace(",", " ")
        told.append(f"{row}{now[1]:10.2f}{now[2]:10.2f}{build:10.0f}                {steps}")
        before, first = now, first or now
    if before is not None and first is not None and before[0] > first[0]:
        over = [np.log(before[place] / first[place]) / np.log(before[0] / first[0]) for place in (1, 2)]
        told.append(f"from the first to the last: {over[0]:.2f}, {over[1]:.2f}")
    return told


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    for told in report(numbers[0] if numbers else 1_000_000):
        print(told)  # noqa: T201 - the purpose of this program
    if "growth" in sys.argv[1:]:
        for told in growth():
            print(told)  # noqa: T201
