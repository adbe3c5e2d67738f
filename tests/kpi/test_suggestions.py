"""What is proposed, with which reason, and what follows each answer."""

from collections.abc import Sequence
from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.order_money import order_money
from ecomkpi_desktop.kpi.person_keys import IdentityRules
from ecomkpi_desktop.kpi.persons import MOST_RECORDS, Persons
from ecomkpi_desktop.kpi.suggestions import Suggestion, Why, suggestions
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import order, table_of
from tests.kpi.test_facts import DAY, FREE

Keys = dict[str, Any]
HOME = {"customer_name": "Éva Martin", "postcode": "75011", "street": "12 bis, rue des Lilas"}
AWAY = {"customer_name": "MARTIN Eva", "postcode": "'75011", "street": "12bis r. des lilas"}
A, B = (PersonKey(KeyKind.EMAIL, f"{letter}@x.fr") for letter in "ab")
PLACE = PersonKey(KeyKind.ADDRESS, "eva martin | 75011 | 12bis")


def found(
    rows: Sequence[Keys], decisions: Sequence[Decision] = (), people: Sequence[Keys] = (), settings: Settings = FREE
) -> Persons:
    orders = table_of(Kind.ORDERS, [order(str(place), DAY, 10.0, **row) for place, row in enumerate(rows)])
    listed = table_of(Kind.CUSTOMERS, list(people), 9) if people else None
    tables = {Kind.ORDERS: orders} | ({} if listed is None else {Kind.CUSTOMERS: listed})
    engine = Engine(Facts.build(tables, settings=settings, decisions=decisions), settings)
    return Persons(orders, listed, IdentityRules.of(settings), decisions, order_money(engine, orders))


def proposed(*given: Any, **named: Any) -> tuple[Suggestion, ...]:
    return suggestions(found(*given, **named))


def test_the_same_name_at_the_same_place_is_proposed_with_both_sides_and_never_applied() -> None:
    rows: list[Keys] = [{"email": "a@x.fr", **HOME}, {"email": "a@x.fr", **HOME}, {"email": "b@x.fr", **AWAY}]
    persons = found(rows)
    assert persons.person.tolist() == [0, 0, 1]
    (one,) = suggestions(persons)
    assert one.why is Why.NAME_AND_ADDRESS
    assert one.evidence == "eva martin | 75011 | 12bis"
    assert one.left is not None
    assert one.right is not None
    assert (one.left.key, one.left.name, one.left.orders, one.left.net) == (A, "Éva Martin", 2, 20.0)
    assert (one.right.key, one.right.name, one.right.orders, one.right.net) == (B, "MARTIN Eva", 1, 10.0)
    assert one.net == 30.0


@pytest.mark.parametrize(
    "other", [{"customer_name": "Léo Martin"}, {"postcode": "75012"}, {"street": "14, rue des Lilas"}, {"street": None}]
)
def test_another_name_or_place_is_not(other: Keys) -> None:
    assert proposed([{"email": "a@x.fr", **HOME}, {"email": "b@x.fr", **AWAY, **other}]) == ()


def test_a_list_of_customers_says_where_people_live() -> None:
    rows: list[Keys] = [{"email": "a@x.fr"}, {"email": "b@x.fr"}]
    people = [{"email": "a@x.fr", **HOME}, {"email": "b@x.fr", **AWAY}, {"email": "never@x.fr", **HOME}]
    (one,) = proposed(rows, people=people)
    assert one.left is not None
    assert one.right is not None
    assert {one.left.key, one.right.key} == {A, B}


def test_accepting_joins_and_leaves_nothing_open_and_refusing_leaves_nothing_open() -> None:
    rows: list[Keys] = [{"email": "a@x.fr", **HOME}, {"email": "b@x.fr", **AWAY}]
    (one,) = proposed(rows)
    assert one.accepted == Decision(Verdict.SAME, (A,), (B,), "name_and_address")
    accepted = found(rows, [one.accepted])
    assert accepted.person.tolist() == [0, 0]
    assert suggestions(accepted) == ()
    refused = found(rows, [one.refused])
    assert refused.person.tolist() == [0, 1]
    assert suggestions(refused) == ()


def test_orders_that_nothing_but_an_address_knows_are_proposed_to_whom_lives_there() -> None:
    rows: list[Keys] = [{"email": "a@x.fr", **HOME}, {"email": "x9@marketplace.amazon.fr", **AWAY}, {**HOME}]
    (one,) = proposed(rows)
    assert one.left is not None
    assert one.right is not None
    assert {one.left.key, one.right.key} == {A, PLACE}
    assert {one.left.orders, one.right.orders} == {1, 2}
    accepted = found(rows, [one.accepted])
    assert accepted.person.tolist() == [0, 0, 0]
    assert suggestions(accepted) == ()
    assert suggestions(found(rows, [one.refused])) == ()
    assert [use.key for use in accepted.keys_of(0)] == [A, PLACE]


def test_one_person_of_three_addresses_is_proposed_twice_and_not_three_times() -> None:
    rows: list[Keys] = [{"email": f"{letter}@x.fr", **HOME} for letter in "aabc"]
    found_ones = proposed(rows)
    assert [one.left.key for one in found_ones if one.left is not None] == [A, A]
    assert len({one.right for one in found_ones}) == 2


def test_cancelled_orders_and_refunds_weigh_nothing() -> None:
    rows: list[Keys] = [
        {"email": "a@x.fr", **HOME}, {"email": "a@x.fr", "status": "excluded", **HOME}, {"email": "b@x.fr", **HOME},
    ]  # fmt: skip
    (one,) = proposed(rows)
    assert one.left is not None
    assert (one.left.orders, one.left.net) == (1, 10.0)
    assert proposed([*rows[:2], {**rows[2], "status": "excluded"}]) == ()


def test_an_address_under_many_names_is_proposed_as_shared() -> None:
    rows: list[Keys] = [{"email": "desk@hotel.fr", "customer_name": f"Name {number}"} for number in range(6)]
    persons = found(rows)
    (one,) = suggestions(persons)
    key = PersonKey(KeyKind.EMAIL, "desk@hotel.fr")
    assert one.why is Why.MANY_NAMES
    assert one.shared is not None
    assert (one.shared.key, one.shared.names, one.shared.orders, one.shared.net) == (key, 6, 6, 60.0)
    assert one.accepted == Decision(Verdict.NOBODY, (key,), (), "many_names")
    assert proposed(rows, [one.accepted]) == ()
    assert proposed(rows, [one.refused]) == ()


def test_a_busy_address_of_few_names_is_asked_about_and_joins_until_it_is_told() -> None:
    rows: list[Keys] = [{"email": "a@x.fr", "customer_name": f"Name {number % 3}"} for number in range(30)]
    persons = found(rows)
    assert set(persons.person.tolist()) == {0}
    (one,) = suggestions(persons)
    assert one.why is Why.BUSY
    assert set(found(rows, [one.accepted]).person.tolist()) == {-1}
    assert proposed(rows[:29]) == ()


def test_the_shops_own_address_is_not_asked_about() -> None:
    rows: list[Keys] = [{"email": "desk@shop.fr", "customer_name": f"Name {number}"} for number in range(6)]
    assert proposed(rows, settings=FREE.with_value("identity.own_addresses", "@shop.fr")) == ()


def test_a_joined_customer_is_explained_by_keys_and_records() -> None:
    rows: list[Keys] = [
        {"email": "a@x.fr", "customer_id": "7", "shop": "fr", "customer_name": "Eva"},
        {"email": "b@x.fr", "customer_id": "7", "shop": "fr", "customer_name": "Leo"},
        {"email": "b@x.fr", "customer_id": "7", "shop": "fr", "customer_name": "Leo"},
        {"email": "c@x.fr", "customer_name": "Zoe"},
    ]
    persons = found(rows, people=[{"email": "b@x.fr", "phone": "0612345678"}])
    groups, keys = persons.merged
    assert (groups.tolist(), keys.tolist()) == ([0], [4])
    one = persons.one(0)
    assert (one.name, one.keys, one.names, one.orders, one.net) == ("Eva", 4, 2, 3, 30.0)
    seven, phone = PersonKey(KeyKind.NUMBER, "7", "fr"), PersonKey(KeyKind.PHONE, "33612345678")
    assert [(use.key, use.records) for use in persons.keys_of(0)] == [(B, 3), (A, 1), (seven, 3), (phone, 1)]
    records = persons.records_of(0)
    assert [(one.order, one.name, one.keys) for one in records] == [
        ("", "", (B, phone)), ("0", "Eva", (A, seven)), ("1", "Leo", (B, seven)), ("2", "Leo", (B, seven)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [("zoé", ["Zoe"]), ("B@X", ["Eva"]), ("x.fr", ["Eva", "Zoe"]), ("leo", ["Eva"]), ("7", ["Eva"]), ("", []),
     ("nobody", [])],
)  # fmt: skip
def test_a_person_is_found_by_name_and_by_any_key(text: str, names: list[str]) -> None:
    rows: list[Keys] = [
        {"email": "a@x.fr", "customer_id": "7", "shop": "fr", "customer_name": "Eva"},
        {"email": "b@x.fr", "customer_id": "7", "shop": "fr", "customer_name": "Leo"},
        {"email": "c@x.fr", "customer_name": "Zoe"},
    ]
    assert [one.name for one in found(rows).search(text)] == names


def test_without_names_and_keys_nothing_is_proposed() -> None:
    persons = found([{}, {}])
    assert suggestions(persons) == ()
    assert persons.search("x") == ()
    assert persons.merged[0].tolist() == []
    assert persons.group_of(A) == -1
    assert found([{"email": "a@x.fr"}]).one(0).name == ""


def test_the_money_of_rows_is_the_money_of_their_orders() -> None:
    rows = [
        order("1", DAY, 10.0, email="a@x.fr", sheet="S", row=2), order("2", DAY, 7.0, email="a@x.fr", row=2),
        order("1", DAY, 5.0, sheet="S", row=3), order("1", DAY, 4.0, is_refund=True, row=9),
        order("3", DAY, 9.0, status="excluded", row=10),
    ]  # fmt: skip
    table = table_of(Kind.ORDERS, rows)
    engine = Engine(Facts.build({Kind.ORDERS: table}, settings=FREE), FREE)
    money = order_money(engine, table)
    assert money.order[0] == money.order[2] != money.order[1]
    assert money.order[3] == -1
    assert sorted(money.net.tolist()) == [0.0, 7.0, 11.0]
    assert sorted(money.counts.tolist()) == [False, True, True]
    nothing = table.slice(0, 0)
    assert order_money(engine, nothing).order.tolist() == []
    empty = Engine(Facts.build({Kind.ORDERS: nothing}, settings=FREE), FREE)
    assert order_money(empty, table).order.tolist() == [-1] * 5


def test_an_empty_list_of_customers_is_none() -> None:
    orders = table_of(Kind.ORDERS, [order("0", DAY, 10.0, email="a@x.fr", **HOME)])
    people = table_of(Kind.CUSTOMERS, [{"email": "b@x.fr"}], 9).slice(0, 0)
    engine = Engine(Facts.build({Kind.ORDERS: orders}, settings=FREE), FREE)
    persons = Persons(orders, people, IdentityRules(), (), order_money(engine, orders))
    assert (persons.person.tolist(), persons.keys.rows) == ([0], 1)
    assert persons.addresses is not None
    assert persons.addresses.codes.tolist() == [0]


def test_decisions_of_other_kinds_keep_nobody_apart() -> None:
    rows: list[Keys] = [{"email": "a@x.fr", **HOME}, {"email": "b@x.fr", **AWAY}]
    same = Decision(Verdict.SAME, (A,), (PersonKey(KeyKind.PHONE, "1"),))
    assert len(proposed(rows, [same])) == 1


def test_only_so_many_records_of_a_person_are_listed() -> None:
    persons = found([{"email": "a@x.fr", "customer_name": f"Name {number % 2}"} for number in range(MOST_RECORDS + 5)])
    assert len(persons.records_of(0)) == MOST_RECORDS


def test_a_proposal_without_its_two_sides_cannot_be_decided() -> None:
    with pytest.raises(ValueError, match="two sides"):
        _ = Suggestion(Why.NAME_AND_ADDRESS).accepted
