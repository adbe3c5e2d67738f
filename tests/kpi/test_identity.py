"""Who is whom: exact keys merge, masked and shared addresses do not."""

import numpy as np
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.columns import Coded
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.identity import drop_shared, keys_of, normal_emails, resolve
from ecomkpi_desktop.kpi.phones import normal_phones
from tests.kpi.shops import Rows, order, table_of
from tests.kpi.test_facts import DAY, FREE, JANUARY, figure


def emails(*words: str) -> list[str | None]:
    return normal_emails(pa.array(words)).to_pylist()


def test_addresses_are_trimmed_and_lowered() -> None:
    assert emails(" Jean@Exemple.FR ") == ["jean@exemple.fr"]


def test_gmail_ignores_dots_and_tags_and_others_do_not() -> None:
    assert emails("J.e.an+promo@gmail.com", "jean@googlemail.com", "j.ean+promo@free.fr") == [
        "jean@gmail.com", "jean@gmail.com", "j.ean+promo@free.fr",
    ]  # fmt: skip


def test_masked_and_broken_addresses_identify_nobody() -> None:
    masked = ("abc@marketplace.amazon.fr", "x@members.ebay.com", "no-reply@shop.fr", "not an address", "a@@b.fr",
              "q@privaterelay.appleid.com")  # fmt: skip
    assert emails(*masked) == [None] * len(masked)


def test_phones_are_compared_with_their_country() -> None:
    got = normal_phones(pa.array(["06 12 34 56 78", "+33 (0)6 12 34 56 78", "0033612345678", "+32 470 12 34 56", "12"]))
    assert got.to_pylist() == ["33612345678", "33612345678", "33612345678", "32470123456", None]


def test_an_address_with_many_names_identifies_nobody() -> None:
    names = [f"Name {n}" for n in range(6)]
    rows = Rows([order(str(n), DAY, 10.0, email="desk@hotel.fr", customer_name=name) for n, name in enumerate(names)])
    assert figure(rows, "customers") is None
    rows.orders = rows.orders[:5]
    assert figure(rows, "customers") == 1


def test_an_address_written_in_many_ways_is_still_one_person() -> None:
    spellings = ("Éva Martin", "MARTIN Eva", "Mme Eva MARTIN", "martin éva", "Eva  Martin", "Martin, Eva", "EVA MARTIN")
    keys = np.zeros(len(spellings), dtype=np.int64)
    names = Coded(np.arange(len(spellings), dtype=np.int32), pa.array(spellings))
    assert drop_shared(keys, names).tolist() == keys.tolist()


def test_a_phone_with_many_names_identifies_nobody() -> None:
    rows = Rows([order(str(n), DAY, 10.0, phone="0140506070", customer_name=f"Name {n}") for n in range(6)])
    assert figure(rows, "customers") is None


def test_keys_without_names_stay() -> None:
    rows = Rows([order(str(n), DAY, 10.0, email="a@x.fr") for n in range(9)])
    assert figure(rows, "customers") == 1


def test_an_order_with_both_keys_joins_its_customers() -> None:
    keys = ({"email": "a@x.fr"}, {"customer_id": "7"}, {"email": "A@x.fr", "customer_id": "7"}, {"phone": "0612345678"})
    rows = Rows([order(str(number), DAY, 1.0, **one) for number, one in enumerate(keys)])
    assert figure(rows, "customers") == 2
    rows.orders[1]["phone"] = "+33612345678"
    assert figure(rows, "customers") == 1


def test_nothing_known_is_nobody() -> None:
    customers, count = resolve([None, np.full(3, -1)], 3)
    assert (customers.tolist(), count) == ([-1, -1, -1], 0)


def test_codes_follow_their_words() -> None:
    column = Coded(np.array([0, 1, -1], dtype=np.int32), pa.array(["b@x.fr", "bad"]))
    assert keys_of(column, normal_emails(column.words)).tolist() == [0, -1, -1]


@given(st.lists(st.tuples(st.integers(-1, 4), st.integers(-1, 4), st.integers(-1, 4)), max_size=30))
def test_rows_are_one_customer_exactly_when_keys_connect_them(rows: list[tuple[int, int, int]]) -> None:
    keys = [np.array([row[kind] for row in rows], dtype=np.int64) for kind in range(3)]
    got, count = resolve(list(keys), len(rows))
    groups: list[set[tuple[int, int]]] = []
    for row in rows:
        found = {(kind, code) for kind, code in enumerate(row) if code >= 0}
        if found:
            touching = [group for group in groups if group & found]
            groups = [group for group in groups if not group & found] + [found.union(*touching)]
    wanted = [next((n for n, group in enumerate(groups) if _first(row) in group), -1) for row in rows]
    assert count == len(groups)
    same = [[a == b and a >= 0 for b in got] for a in got.tolist()]
    assert same == [[a == b and a >= 0 for b in wanted] for a in wanted]


def _first(row: tuple[int, int, int]) -> tuple[int, int] | None:
    return next(((kind, code) for kind, code in enumerate(row) if code >= 0), None)


def customers(orders: list[dict[str, object]], people: list[dict[str, object]]) -> float | None:
    rows = Rows([order(str(number), DAY, 1.0, **one) for number, one in enumerate(orders)])
    tables = {**rows.tables(), Kind.CUSTOMERS: table_of(Kind.CUSTOMERS, people, 9)}
    return Engine(Facts.build(tables), FREE).figures(JANUARY)["customers"].value


def test_a_list_of_customers_joins_the_orders_of_one_person() -> None:
    orders = [{"customer_id": "7"}, {"email": "A@x.fr"}, {"phone": "06 12 34 56 78"}, {"customer_id": "8"}]
    assert customers(orders, [{"customer_id": "1", "email": "nobody@x.fr"}]) == 4
    assert customers(orders, [{"customer_id": "7", "email": "a@x.fr", "phone": "+33612345678"}]) == 2


def test_a_list_counts_nobody_who_never_ordered() -> None:
    assert customers([{"email": "a@x.fr"}], [{"email": f"{name}@x.fr"} for name in "bcd"]) == 1


def test_a_number_of_a_list_means_the_customer_of_its_own_shop() -> None:
    orders: list[dict[str, object]] = [{"customer_id": "7", "shop": "fr"}, {"email": "a@x.fr", "shop": "fr"}]
    person = {"customer_id": "7", "email": "a@x.fr"}
    assert customers(orders, [{**person, "shop": "de"}]) == 2
    assert customers(orders, [{**person, "shop": "fr"}]) == 1
    assert customers(orders, [person]) == 1
    assert customers([*orders, {"customer_id": "1", "shop": "de"}], [person]) == 3


def test_an_address_that_a_list_gives_to_many_names_identifies_nobody() -> None:
    people = [{"email": "desk@hotel.fr", "customer_name": f"Name {number}"} for number in range(6)]
    assert customers([{"email": "desk@hotel.fr"}, {"email": "a@x.fr"}], people) == 1
