"""The keys of each row of orders and of lists of customers, read once for whoever asks who is whom."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi import identity
from ecomkpi_desktop.kpi.columns import Coded, Longs
from ecomkpi_desktop.kpi.names import normal_name, normal_postcode, street_number
from ecomkpi_desktop.kpi.phones import normal_phones
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    import pyarrow as pa

ADDRESS_PARTS = " | "  # between the name, the postcode and the street number of a key


@dataclass(frozen=True, slots=True)
class IdentityRules:
    """What of the settings says who is whom.

    Attributes:
        country: of phone numbers that do not say theirs.
        own: the shop's own addresses, and domains such as ``@shop.fr``.
    """

    country: str = "FR"
    own: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings) -> "IdentityRules":
        """Return the rules that the settings say."""
        own = identity.own_addresses(str(settings.get("identity.own_addresses")))
        return cls(str(settings.get("country")), own)


@dataclass(frozen=True, slots=True)
class KeyColumn:
    """Keys of one kind.

    Attributes:
        kind: which.
        codes: key of each row, -1 where there is none.
        words: what the keys stand for; with shops, the key ``(shop + 1) * len(words) + word``.
        shops: names of the shops, where keys are of one shop only.
    """

    kind: KeyKind
    codes: Longs
    words: "pa.Array"
    shops: "pa.Array | None" = None

    @property
    def size(self) -> int:
        """How many codes there may be."""
        return int(self.codes.max(initial=-1)) + 1

    def key(self, code: int) -> PersonKey:
        """Return the key of a code."""
        if self.shops is None:
            return PersonKey(self.kind, str(self.words[code].as_py()))
        shop, word = divmod(code, len(self.words))
        return PersonKey(self.kind, str(self.words[word].as_py()), str(self.shops[shop - 1].as_py()) if shop else "")

    def code(self, key: PersonKey) -> int:
        """Return the code of a key, -1 where no row has it."""
        if key.kind is not self.kind:
            return -1
        word = _place(self.words, key.value)
        if self.shops is not None and word >= 0:
            shop = _place(self.shops, key.shop) if key.shop else -1
            word = -1 if key.shop and shop < 0 else (shop + 1) * len(self.words) + word
        return word if word < self.size else -1

    def only(self, rows: "col.Bools") -> "KeyColumn":
        """Return the same without the keys of other rows."""
        return replace(self, codes=np.where(rows, self.codes, -1))


def _place(words: "pa.Array", word: str) -> int:
    import pyarrow as pa
    import pyarrow.compute as pc

    return int(pc.index(words, pa.scalar(word, words.type)).as_py())


@dataclass(frozen=True, slots=True)
class PersonKeys:
    """Every key of every row: orders first, then the lists of customers.

    Attributes:
        columns: by e-mail, customer number and phone: the order in which they answer for a row.
        names: what each row calls its customer.
        orders, rows: how many rows there are of orders, and in all.
    """

    columns: tuple[KeyColumn, ...]
    names: Coded | None
    orders: int
    rows: int

    @property
    def known(self) -> "col.Bools":
        """Which rows have an exact key."""
        found = np.zeros(self.rows, dtype=np.bool_)
        for column in self.columns:
            found |= column.codes >= 0
        return found

    def without(self, keys: Sequence[PersonKey]) -> "PersonKeys":
        """Return the same without keys that identify nobody."""
        columns = []
        for column in self.columns:
            gone = [code for key in keys if (code := column.code(key)) >= 0]
            columns.append(column.only(~np.isin(column.codes, gone)) if gone else column)
        return replace(self, columns=tuple(columns))


def person_keys(orders: "pa.Table", people: "pa.Table | None", rules: IdentityRules) -> PersonKeys:
    """Read the exact keys of orders and lists; shared ones are kept (see :func:`without_shared`)."""
    if people is not None and not people.num_rows:
        people = None
    columns = []
    email, phone = _both(orders, people, "email"), _both(orders, people, "phone")
    if email is not None:
        columns.append(_column(KeyKind.EMAIL, email, identity.normal_emails(email.words, rules.own)))
    numbers = _numbers(orders, people)
    if numbers is not None:
        columns.append(numbers)
    if phone is not None:
        columns.append(_column(KeyKind.PHONE, phone, normal_phones(phone.words, rules.country)))
    rows = orders.num_rows + (0 if people is None else people.num_rows)
    return PersonKeys(tuple(columns), _both(orders, people, "customer_name"), orders.num_rows, rows)


def without_shared(keys: PersonKeys) -> PersonKeys:
    """Return the keys without the addresses and phones that carry too many names to be one person's."""
    if keys.names is None:
        return keys
    names = keys.names
    columns = tuple(
        column if column.kind is KeyKind.NUMBER else replace(column, codes=identity.drop_shared(column.codes, names))
        for column in keys.columns
    )
    return replace(keys, columns=columns)


def addresses(orders: "pa.Table", people: "pa.Table | None") -> KeyColumn | None:
    """Return name, postcode and street number of each row as keys; None where no row has all three."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if people is not None and not people.num_rows:
        people = None
    parts = []
    for name, normal in (
        ("customer_name", normal_name), ("postcode", normal_postcode), ("street", street_number),
    ):  # fmt: skip
        found = _both(orders, people, name)
        if found is None:
            return None
        words = pa.array([normal(word) or None for word in found.words.to_pylist()], pa.string())
        parts.append((_column(KeyKind.ADDRESS, found, words), words.dictionary_encode().dictionary))
    whole = np.logical_and.reduce([column.codes >= 0 for column, _ in parts])
    if not whole.any():
        return None
    code = np.zeros(len(whole), dtype=np.int64)
    for column, words in parts:
        code = code * len(words) + column.codes
    distinct, place = np.unique(code[whole], return_inverse=True)
    codes = np.full(len(whole), -1, dtype=np.int64)
    codes[whole] = place
    texts: list[pa.Array] = []
    for _, words in reversed(parts):
        distinct, word = np.divmod(distinct, len(words))
        texts.insert(0, words.take(pa.array(word)))
    return KeyColumn(KeyKind.ADDRESS, codes, pc.binary_join_element_wise(*texts, ADDRESS_PARTS))


def nobodies(decisions: Sequence[Decision]) -> tuple[PersonKey, ...]:
    """Return the keys that were said to identify nobody."""
    return tuple(key for one in decisions if one.verdict is Verdict.NOBODY for key in one.left)


def _column(kind: KeyKind, typed: Coded, normal: "pa.Array") -> KeyColumn:
    return KeyColumn(kind, identity.keys_of(typed, normal), normal.dictionary_encode().dictionary)


def _both(orders: "pa.Table", people: "pa.Table | None", name: str) -> Coded | None:
    first = col.coded(orders, name)
    if people is None:
        return first
    words, (mine, theirs) = col.unify([first, col.coded(people, name)])
    if mine is None and theirs is None:
        return None
    none = [np.full(table.num_rows, -1, dtype=np.int32) for table in (orders, people)]
    codes = [none[at] if one is None else one for at, one in enumerate((mine, theirs))]
    return Coded(np.concatenate(codes), words)


def _numbers(orders: "pa.Table", people: "pa.Table | None") -> KeyColumn | None:
    """Return the platform's customer numbers as keys: they mean nothing in another shop."""
    number, shop = _both(orders, people, "customer_id"), _both(orders, people, "shop")
    if number is None:
        return None
    ids = number.codes.astype(np.int64)
    if shop is None:
        return KeyColumn(KeyKind.NUMBER, ids, number.words)
    shops = shop.codes.astype(np.int64)
    if people is not None:
        shops = _one_shop(shops, orders.num_rows)
    codes = np.where(ids >= 0, (shops + 1) * len(number.words) + ids, -1)
    return KeyColumn(KeyKind.NUMBER, codes, number.words, shop.words)


def _one_shop(shops: Longs, orders: int) -> Longs:
    """Let a list without a shop be of the only shop there is, and orders without one of the only shop listed."""
    mine, theirs = np.unique(shops[:orders]), np.unique(shops[orders:])
    found = shops.copy()
    if len(mine) == 1 and len(theirs) == 1 and (mine[0] < 0) != (theirs[0] < 0):
        found[:] = max(mine[0], theirs[0])
    return found
