"""Products bought together, counted basket by basket."""

from collections import Counter
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.kpi import attach
from ecomkpi_desktop.kpi.attach import MIN_ORDERS, Pair
from ecomkpi_desktop.kpi.groups import Group, GroupKind
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Scope
from tests.kpi.shops import Rows, order, whole

FIRST = date(2024, 1, 1)
YEAR = whole(FIRST, date(2025, 1, 1))


def sold(*held: str, times: int = 1, start: int = 0, **more: object) -> list[dict[str, object]]:
    """Return orders, one a day, of one line per product."""
    numbers = [(start + number, sku) for number in range(times) for sku in held]
    return [
        order(f"#{number}", FIRST + timedelta(days=number % 366), 10.0, sku=sku, category=sku[0], **more)
        for number, sku in numbers
    ]


def shop() -> Rows:
    """A lamp is bought 100 times, with its bulb 60 times; bulbs 50 times and other goods 350 times without it."""
    return Rows(orders=[
        *sold("Lamp", "Bulb", times=60), *sold("Lamp", times=40, start=60), *sold("Bulb", times=50, start=100),
        *sold("Rug", times=350, start=150),
    ])  # fmt: skip


def test_a_pair_is_known_by_its_attach_rate_what_is_expected_and_the_lift() -> None:
    (pair,) = shop().engine().attach_pairs(YEAR)
    assert (pair.first, pair.second, pair.first_name) == ("Lamp", "Bulb", "Lamp")
    assert (pair.both, pair.of_first, pair.of_second, pair.orders) == (60, 100, 110, 500)
    assert (pair.rate, pair.expected, pair.lift) == (0.6, 0.22, pytest.approx(0.6 / 0.22))
    assert pair.gained == pytest.approx(38.0)


def test_what_everybody_buys_goes_with_nothing() -> None:
    orders = [*sold("Bag", "Lamp", times=100), *sold("Bag", "Rug", times=100, start=100)]
    assert Rows(orders=orders).engine().attach_pairs(YEAR) == ()


def test_fewer_than_30_orders_say_nothing() -> None:
    def pairs(times: int) -> tuple[Pair, ...]:
        return Rows(orders=[*sold("A", "B", times=times), *sold("C", times=900, start=50)]).engine().attach_pairs(YEAR)

    assert pairs(MIN_ORDERS - 1) == ()
    assert [pair.both for pair in pairs(MIN_ORDERS)] == [MIN_ORDERS]


def test_free_cancelled_and_repeated_lines_do_not_make_a_pair() -> None:
    orders = [
        *sold("A", "A", times=40), *sold("A", "B", times=40, start=50, status="excluded"),
        *({**row, "amount": 0.0} for row in sold("A", "B", times=40, start=100)),
        *sold("C", times=400, start=150),
    ]  # fmt: skip
    assert Rows(orders=orders).engine().attach_pairs(YEAR) == ()


def test_pairs_are_those_of_the_selection() -> None:
    engine = shop().engine()
    assert engine.attach_pairs(whole(FIRST, FIRST + timedelta(days=20))) == ()
    assert engine.attach_pairs(YEAR.through(frozenset({"Amazon"}))) == ()
    assert engine.attach_pairs(YEAR.within(Scope(categories=frozenset({"L"})))) == ()
    assert len(engine.attach_pairs(YEAR, limit=0)) == 0


def test_a_shop_without_products_has_no_pair() -> None:
    assert Rows(orders=[order("#1", FIRST, 10.0)]).engine().attach_pairs(YEAR) == ()
    assert Rows().engine().attach_pairs(YEAR) == ()


def test_a_pair_leads_to_its_terms_its_months_and_its_rows() -> None:
    engine = shop().engine()
    group = Group(GroupKind.PAIR, "Lamp", other="Bulb")
    figures = engine.group(group, YEAR)
    assert [figures[name].value for name in ("attach_rate", "attach_expected")] == [0.6, 0.22]
    assert figures["attach_lift"].value == pytest.approx(0.6 / 0.22)
    assert list(figures["attach_lift"].inputs) == ["attach_rate", "attach_expected"]
    for figure_id in ("attach_rate", "attach_lift", "orders_with_both"):
        parts = engine.group_by(group, figure_id, Dimension.MONTH, YEAR)
        assert [key for key, _, _ in parts] == ["2024-01", "2024-02"]
        assert sum(figure.value or 0.0 for _, _, figure in parts) == pytest.approx(figures[figure_id].value)
    assert engine.group_rows(group, "attach_lift", YEAR).total == 120  # two lines in each of 60 orders


@given(st.lists(st.sets(st.sampled_from("ABCDEF"), min_size=1), min_size=1, max_size=60), st.integers(1, 5))
def test_pairs_are_counted_as_one_would_by_hand(held: list[set[str]], batch: int) -> None:
    monkey = pytest.MonkeyPatch()
    monkey.setattr(attach, "MIN_ORDERS", 1)
    monkey.setattr(attach, "_DEVIATIONS", 0.0)
    monkey.setattr(attach, "_BATCH", batch)
    orders = [row for number, basket in enumerate(held) for row in sold(*sorted(basket), start=number)]
    try:
        found = Rows(orders=orders).engine().attach_pairs(YEAR, limit=100)
    finally:
        monkey.undo()
    alone = Counter(sku for basket in held for sku in basket)
    both = Counter(pair for basket in held for pair in combinations(sorted(basket), 2))
    wanted = {
        frozenset(pair): count for pair, count in both.items()
        if count - alone[pair[0]] * alone[pair[1]] / len(held) > 1e-9
    }  # fmt: skip
    assert {frozenset((pair.first, pair.second)): pair.both for pair in found if pair.gained > 1e-9} == wanted


def test_a_pair_that_chance_may_have_made_is_left_out() -> None:
    orders = [*sold("A", "B", times=60), *sold("A", times=90, start=60), *sold("B", times=90, start=150),
              *sold("C", times=260, start=240)]  # fmt: skip
    engine = Rows(orders=orders).engine()
    figures = engine.group(Group(GroupKind.PAIR, "A", other="B"), YEAR)
    assert figures["attach_lift"].value == pytest.approx(60 / 150 / (150 / 500))  # a third more than expected
    assert engine.attach_pairs(YEAR) == ()
