"""What the user decides of who is whom, and that no order of anything changes it."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.kpi.customer_keys import customers_of
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.names import normal_name, normal_postcode, street_number
from ecomkpi_desktop.kpi.person_keys import IdentityRules
from tests.kpi.shops import Rows, order, table_of
from tests.kpi.test_facts import DAY, FREE, JANUARY

Keys = dict[str, Any]
LETTERS = "abcd"


def mail(letter: str) -> PersonKey:
    return PersonKey(KeyKind.EMAIL, f"{letter}@x.fr")


def phone(digit: str) -> PersonKey:
    return PersonKey(KeyKind.PHONE, f"3361234567{digit}")


def number(digit: str, shop: str = "") -> PersonKey:
    return PersonKey(KeyKind.NUMBER, digit, shop)


def same(*keys: PersonKey) -> Decision:
    return Decision(Verdict.SAME, keys[:1], keys[1:])


def apart(left: Sequence[PersonKey], right: Sequence[PersonKey]) -> Decision:
    return Decision(Verdict.APART, tuple(left), tuple(right))


def table(rows: Sequence[Keys]) -> Any:
    return table_of(Kind.ORDERS, [order(str(place), DAY, 10.0, **row) for place, row in enumerate(rows)])


def persons(rows: Sequence[Keys], *decisions: Decision, people: Sequence[Keys] = (), **rules: Any) -> list[int]:
    listed = table_of(Kind.CUSTOMERS, list(people), 9) if people else None
    return customers_of(table(rows), listed, IdentityRules(**rules), decisions)[0].tolist()


def test_two_keys_that_are_said_to_be_one_person_are_one() -> None:
    rows: list[Keys] = [{"email": "a@x.fr"}, {"email": "b@x.fr"}, {"email": "c@x.fr"}]
    assert persons(rows) == [0, 1, 2]
    assert persons(rows, same(mail("a"), mail("c"))) == [0, 1, 0]


def test_sameness_leads_through_keys_that_no_file_has_any_more() -> None:
    rows: list[Keys] = [{"email": "a@x.fr"}, {"email": "b@x.fr"}]
    assert persons(rows, same(mail("a"), mail("z")), same(mail("z"), mail("b"))) == [0, 0]
    assert persons(rows, same(mail("y"), mail("z"))) == [0, 1]


def test_a_wrong_exact_match_is_taken_apart_and_the_e_mail_says_whose_order_it_is() -> None:
    family: list[Keys] = [
        {"email": "a@x.fr", "phone": "0612345670"}, {"email": "b@x.fr", "phone": "0612345670"},
        {"email": "b@x.fr", "customer_id": "7"}, {"customer_id": "7"}, {"phone": "0612345670"},
    ]  # fmt: skip
    assert persons(family) == [0, 0, 0, 0, 0]
    split = apart([mail("a"), phone("0")], [mail("b"), number("7")])
    assert persons(family, split) == [0, 1, 1, 1, 0]


def test_keys_of_one_side_stay_together_though_only_the_other_side_joined_them() -> None:
    rows: list[Keys] = [{"email": "a@x.fr", "customer_id": "7"}, {"phone": "0612345670", "customer_id": "7"}]
    split = apart([mail("a"), phone("0")], [number("7")])
    assert persons([*rows, {"customer_id": "7"}], split) == [0, 1, 1]
    assert persons([{"email": "a@x.fr"}, {"phone": "0612345670"}, *rows], split) == [0, 0, 0, 1]


def test_a_later_key_does_not_bring_together_what_was_kept_apart() -> None:
    rows: list[Keys] = [
        {"email": "a@x.fr"}, {"email": "b@x.fr"}, {"email": "a@x.fr", "phone": "0612345670"},
        {"email": "b@x.fr", "phone": "0612345670"},
    ]  # fmt: skip
    found = persons(rows, apart([mail("a")], [mail("b")]))
    assert found == [0, 1, 0, 1]


def test_to_keep_apart_is_stronger_than_to_join() -> None:
    rows: list[Keys] = [{"email": "a@x.fr"}, {"email": "b@x.fr"}, {"email": "c@x.fr"}]
    joined = (same(mail("a"), mail("b")), same(mail("b"), mail("c")), apart([mail("a")], [mail("c")]))
    assert persons(rows, *joined) == [0, 0, 1]


def test_a_key_that_is_nobodys_identifies_nobody_and_joins_nothing() -> None:
    rows: list[Keys] = [{"email": "a@x.fr"}, {"email": "a@x.fr", "customer_id": "7"}, {"email": "b@x.fr"}]
    desk = Decision(Verdict.NOBODY, (mail("a"),))
    assert persons(rows, desk) == [-1, 0, 1]
    assert persons(rows, desk, same(mail("a"), mail("b")), same(mail("a"), number("7"))) == [-1, 0, 1]


def test_a_key_that_looks_shared_and_is_one_persons_changes_nothing() -> None:
    rows: list[Keys] = [{"email": "a@x.fr"}, {"email": "a@x.fr"}]
    assert persons(rows, Decision(Verdict.PERSON, (mail("a"),))) == [0, 0]


def test_the_shops_own_addresses_are_nobodys() -> None:
    rows: list[Keys] = [{"email": "Desk@shop.fr"}, {"email": "boss@shop.fr"}, {"email": "a@x.fr"}]
    assert persons(rows, own=("desk@shop.fr",)) == [-1, 0, 1]
    assert persons(rows, own=("@shop.fr",)) == [-1, -1, 0]
    rules = IdentityRules.of(FREE.with_value("identity.own_addresses", "DESK@shop.fr; boss@shop.fr, rubbish"))
    assert rules.own == ("desk@shop.fr", "boss@shop.fr")


def test_orders_that_only_an_address_knows_are_somebodys_once_that_is_said() -> None:
    address = {"customer_name": "Éva Martin", "postcode": "'75011", "street": "12 bis, rue des Lilas"}
    rows: list[Keys] = [{"email": "a@x.fr"}, {**address}, {"email": "b@x.fr", **address}, {"customer_name": "X"}]
    key = PersonKey(KeyKind.ADDRESS, "eva martin | 75011 | 12bis")
    assert persons(rows) == [0, -1, 1, -1]
    assert persons(rows, same(mail("a"), key)) == [0, 0, 1, -1]
    assert persons(rows, apart([mail("a")], [key])) == [0, -1, 1, -1]
    assert persons(rows[:1], same(mail("a"), key)) == [0]
    assert persons([rows[0], {"customer_name": "X", "postcode": "1", "street": "x"}], same(mail("a"), key)) == [0, -1]


def test_a_number_of_another_shop_is_another_key() -> None:
    rows: list[Keys] = [{"customer_id": "7", "shop": "fr"}, {"customer_id": "7", "shop": "de"}, {"email": "a@x.fr"}]
    assert persons(rows, same(mail("a"), number("7", "de"))) == [0, 1, 1]
    assert persons(rows, same(mail("a"), number("7"))) == [0, 1, 2]
    assert persons(rows, same(mail("a"), number("7", "es"))) == [0, 1, 2]


def test_a_list_of_customers_is_taken_apart_like_orders() -> None:
    rows: list[Keys] = [{"email": "a@x.fr"}, {"email": "b@x.fr"}]
    people: list[Keys] = [{"email": "a@x.fr", "customer_id": "7"}, {"email": "b@x.fr", "customer_id": "7"}]
    assert persons(rows, people=people) == [0, 0]
    assert persons(rows, apart([mail("a")], [mail("b")]), people=people) == [0, 1]


def test_customers_and_their_worth_follow_what_is_decided() -> None:
    rows = Rows([order(str(place), DAY, 10.0, email=f"{letter}@x.fr") for place, letter in enumerate("aab")])
    figures = []
    for decisions in ((), (same(mail("a"), mail("b")),)):
        facts = Facts.build(rows.tables(), settings=FREE, decisions=decisions)
        figures.append(Engine(facts, FREE).figures(JANUARY))
    assert [one["customers"].value for one in figures] == [2, 1]
    assert [one["new_customers"].value for one in figures] == [2, 1]
    assert [one["net_revenue"].value for one in figures] == [30.0, 30.0]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Mme Éva MARTIN", "martin eva"), ("Jean-Luc Œuvré", "oeuvre luc jean"), ("M.", "m"), ("Łukasz", "łukasz")],
)
def test_names_are_compared_without_accents_titles_and_order(one: str, other: str) -> None:
    assert normal_name(one) == normal_name(other)


def test_postcodes_and_street_numbers_are_compared_without_their_dress() -> None:
    assert [normal_postcode(text) for text in ("'01000", "SW1A 1AA", "")] == ["01000", "sw1a1aa", ""]
    streets = ["12 bis, rue des Lilas", "Rue du 8 mai", "007B High St", "5 avenue", "Le Bourg"]
    assert [street_number(text) for text in streets] == ["12bis", "8", "7b", "5", ""]


def test_a_decision_is_kept_in_one_form_whichever_side_comes_first() -> None:
    one, other = apart([mail("b")], [phone("1"), mail("a")]), apart([mail("a"), phone("1")], [mail("b")])
    assert one.ordered() == other.ordered()
    assert one.keys == other.keys == (mail("a"), mail("b"), phone("1"))
    assert Decision(Verdict.NOBODY, (mail("a"),)).ordered().left == (mail("a"),)


rows_of_keys = st.lists(
    st.tuples(st.sampled_from([*LETTERS, None]), st.sampled_from(["1", "2", None]), st.sampled_from(["3", "4", None])),
    min_size=1, max_size=12,
)  # fmt: skip
some_keys = st.sampled_from([*(mail(one) for one in LETTERS), number("1"), number("2"), phone("3"), phone("4")])
sides = st.lists(some_keys, min_size=2, max_size=5, unique=True)


@st.composite
def decisions(draw: st.DrawFn) -> list[Decision]:
    found = []
    for keys in draw(st.lists(sides, max_size=4)):
        cut = draw(st.integers(1, len(keys) - 1))
        verdict = draw(st.sampled_from([Verdict.SAME, Verdict.APART]))
        found.append(Decision(verdict, tuple(keys[:cut]), tuple(keys[cut:])))
    return found


def as_rows(found: Sequence[tuple[str | None, ...]]) -> list[Keys]:
    return [
        {
            "email": None if one is None else f"{one}@x.fr", "customer_id": two,
            "phone": None if three is None else f"061234567{three}",
        }
        for one, two, three in found
    ]  # fmt: skip


def together(found: Sequence[int]) -> set[tuple[int, int]]:
    return {(one, two) for one, two in combinations(range(len(found)), 2) if found[one] == found[two] >= 0}


@given(rows_of_keys, decisions(), st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_of_rows_and_decisions_matters(
    keys: list[tuple[str | None, ...]], decided: list[Decision], chance: Any
) -> None:
    rows = as_rows(keys)
    wanted = together(persons(rows, *decided))
    places = list(range(len(rows)))
    chance.shuffle(places)
    again = [*decided, *(Decision(one.verdict, one.right, one.left) for one in decided)]
    chance.shuffle(again)
    repeated = [rows[place] for place in (*places, *places)]
    found = persons(repeated, *again)
    back = [found[places.index(place)] for place in range(len(rows))]
    assert together(back) == wanted
    assert found[: len(rows)] == found[len(rows) :]


@given(rows_of_keys, decisions())
def test_what_is_kept_apart_is_apart_and_the_rest_is_joined(
    keys: list[tuple[str | None, ...]], decided: list[Decision]
) -> None:
    found = persons(as_rows(keys), *decided)
    first = [next((key for key in _named(row)), None) for row in keys]
    for one in decided:
        if one.verdict is Verdict.APART:
            sides = [{found[at] for at, key in enumerate(first) if key in side} for side in (one.left, one.right)]
            assert not sides[0] & sides[1]
    if all(one.verdict is Verdict.SAME for one in decided):
        assert together(found) == together(_closure(keys, decided))


def _named(row: tuple[str | None, ...]) -> list[PersonKey]:
    makers = (mail, number, phone)
    return [make(word) for make, word in zip(makers, row, strict=True) if word is not None]


def _closure(keys: list[tuple[str | None, ...]], decided: list[Decision]) -> list[int]:
    """Who is whom, found slowly."""
    groups: list[set[PersonKey]] = []
    for found in (*(set(_named(row)) for row in keys), *(set(one.keys) for one in decided)):
        touching = [group for group in groups if group & found]
        groups = [group for group in groups if not group & found] + [found.union(*touching)]
    rows = [_named(row) for row in keys]
    return [next((at for at, group in enumerate(groups) if row and row[0] in group), -1) for row in rows]
