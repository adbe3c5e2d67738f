"""Who is whom as people read it: what may be one person, who was joined and by what. Holds names: never kept anywhere.

Works on all rows at once; what is written out row by row is only what somebody looks at.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.kpi.columns import Coded, Longs
from ecomkpi_desktop.kpi.customer_keys import joining_keys, persons_of
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.names import normal_name, plain
from ecomkpi_desktop.kpi.order_money import OrderMoney
from ecomkpi_desktop.kpi.person_keys import IdentityRules, KeyColumn, PersonKeys, addresses, nobodies, person_keys
from ecomkpi_desktop.kpi.results import Floats

if TYPE_CHECKING:
    import pyarrow as pa

MOST_FOUND = 200  # persons that a search returns
MOST_RECORDS = 500  # records listed of one person


@dataclass(frozen=True, slots=True)
class Person:
    """One person, or what only an address knows.

    Attributes:
        group: its number here.
        key: the first of its keys.
        name: what the files call the person, "" where they do not.
        keys: how many keys it has.
        names: under how many names it ordered.
        orders: counted orders.
        net: their net revenue, HT.
    """

    group: int
    key: PersonKey
    name: str
    keys: int
    names: int
    orders: int
    net: float


@dataclass(frozen=True, slots=True)
class KeyUse:
    """A key of a person, and how many of the person's records bear it."""

    key: PersonKey
    records: int


@dataclass(frozen=True, slots=True)
class Record:
    """A row that bears keys of a person.

    Attributes:
        segment, row: where it stands; the import's id and the row in its file.
        order: number of the order, "" for a row of a list of customers.
        name: what it calls the person.
        keys: the keys it joins.
    """

    segment: int
    row: int
    order: str
    name: str
    keys: tuple[PersonKey, ...]


class Persons:
    """The persons of a document under the decisions in force.

    Args:
        orders: order rows.
        people: rows of lists of customers, or None.
        rules: of the settings.
        decisions: in force.
        money: what the orders are worth.
    """

    def __init__(
        self, orders: "pa.Table", people: "pa.Table | None", rules: IdentityRules, decisions: Sequence[Decision],
        money: OrderMoney,
    ) -> None:  # fmt: skip
        self.decisions = tuple(decisions)
        self._tables = (orders, None if people is None or not people.num_rows else people)
        self.all_keys = person_keys(orders, people, rules)
        self.keys = joining_keys(self.all_keys, decisions, orders, people)
        self.person, self.count = persons_of(self.keys, decisions)
        self.addresses = addresses(orders, people)
        self._money = money

    # -- columns, one value per row or per group ---------------------------------------------------------------

    @cached_property
    def group(self) -> Longs:
        """The person of each row, or (after the persons) the address that alone knows it; -1 where nothing does."""
        person = self.person.astype(np.int64)
        if self.addresses is None:
            return person
        codes = self.addresses.codes
        return np.where(person >= 0, person, np.where(codes >= 0, self.count + codes, -1))

    @property
    def groups(self) -> int:
        """How many groups there are."""
        return self.count + (0 if self.addresses is None else self.addresses.size)

    @cached_property
    def worth(self) -> tuple[Longs, Floats]:
        """Counted orders and net revenue of each group."""
        return self.worth_of(self.group, self.groups)

    def worth_of(self, codes: Longs, count: int) -> tuple[Longs, Floats]:
        """Return counted orders and net revenue by any code of the rows."""
        order = self._money.order
        mine = codes[: self.keys.orders]
        used = (order >= 0) & (mine >= 0)
        used[used] = self._money.counts[order[used]]
        width = max(len(self._money.net), 1)
        pairs = np.unique(mine[used] * width + order[used])
        who, what = np.divmod(pairs, width)
        return np.bincount(who, minlength=count).astype(np.int64), weighted(who, self._money.net[what], count)

    @cached_property
    def name_codes(self) -> Coded | None:
        """Names of the rows, those that are written in several ways as one."""
        import pyarrow as pa

        names = self.keys.names
        if names is None:
            return None
        normal = pa.array([normal_name(word) or None for word in names.words.to_pylist()], pa.string())
        codes = normal.dictionary_encode()
        places = codes.indices.fill_null(-1).to_numpy(zero_copy_only=False)
        return Coded(np.append(places, -1).astype(np.int32)[names.codes], codes.dictionary)

    @cached_property
    def _columns(self) -> tuple[KeyColumn, ...]:
        """The keys that joined, and the addresses of what only they know."""
        if self.addresses is None:
            return self.keys.columns
        alone = self.addresses.only(self.person < 0)
        exact = tuple(column for column in self.keys.columns if column.kind is not KeyKind.ADDRESS)
        said = tuple(column for column in self.keys.columns if column.kind is KeyKind.ADDRESS)
        if said:  # the same column with other rows left out
            alone = replace(alone, codes=np.where(said[0].codes >= 0, said[0].codes, alone.codes))
        return (*exact, alone)

    @cached_property
    def _first(self) -> tuple[Longs, Longs, Longs]:
        """Column and code of each group's first key, and the row of its first name."""
        column, code = np.full(self.groups, -1), np.full(self.groups, -1)
        for place in reversed(range(len(self._columns))):
            codes = self._columns[place].codes
            rows = np.flatnonzero((codes >= 0) & (self.group >= 0))[::-1]
            column[self.group[rows]], code[self.group[rows]] = place, codes[rows]
        named = np.full(self.groups, -1)
        if self.keys.names is not None:
            rows = np.flatnonzero((self.keys.names.codes >= 0) & (self.group >= 0))[::-1]
            named[self.group[rows]] = rows
        return column, code, named

    def distinct(self, codes: Longs) -> Longs:
        """Return how many different codes each group has."""
        used = (codes >= 0) & (self.group >= 0)
        width = int(codes.max(initial=0)) + 1
        pairs = np.unique(self.group[used] * width + codes[used])
        return np.bincount(pairs // width, minlength=self.groups)

    @cached_property
    def _key_counts(self) -> tuple[Longs, ...]:
        return tuple(self.distinct(column.codes) for column in self._columns)

    @cached_property
    def _name_counts(self) -> Longs:
        names = self.name_codes
        return np.zeros(self.groups, np.int64) if names is None else self.distinct(names.codes.astype(np.int64))

    # -- what people read --------------------------------------------------------------------------------------

    def one(self, group: int) -> Person:
        """Return one person in words."""
        column, code, named = (int(values[group]) for values in self._first)
        orders, net = self.worth
        keys = int(sum(int(counts[group]) for counts in self._key_counts))
        key = self._columns[column].key(code)
        return Person(
            group, key, self._name(named), keys, int(self._name_counts[group]), int(orders[group]), float(net[group])
        )

    def _name(self, row: int) -> str:
        names = self.keys.names
        return "" if names is None or row < 0 or names.codes[row] < 0 else str(names.words[names.codes[row]].as_py())

    def group_of(self, key: PersonKey) -> int:
        """Return the group that has a key, -1 where none has."""
        for column, groups in zip(self._columns, self._group_by_code, strict=True):
            code = column.code(key)
            if code >= 0:
                return int(groups[code])
        return -1

    @cached_property
    def _group_by_code(self) -> tuple[Longs, ...]:
        found = []
        for column in self._columns:
            rows = np.flatnonzero(column.codes >= 0)[::-1]
            groups = np.full(column.size, -1)
            groups[column.codes[rows]] = self.group[rows]
            found.append(groups)
        return tuple(found)

    @cached_property
    def merged(self) -> tuple[Longs, Longs]:
        """Groups of customers who were joined and are worth a look, and how: those of most names come first.

        They have two keys of one kind, or several names.
        """
        orders, net = self.worth
        twice = np.zeros(self.groups, dtype=np.bool_)
        total = np.zeros(self.groups, np.int64)
        for counts in self._key_counts:
            twice |= counts > 1
            total += counts
        found = np.flatnonzero((orders > 0) & (total > 1) & (twice | (self._name_counts > 1)))
        order = np.lexsort((found, -net[found], -total[found], -self._name_counts[found]))
        return found[order], total[found[order]]

    def search(self, text: str) -> tuple[Person, ...]:
        """Return the persons in whose keys or names a text occurs, at most MOST_FOUND of them."""
        import pyarrow.compute as pc

        wanted, found = plain(text.strip()), np.zeros(self.groups, dtype=np.bool_)
        if not wanted:
            return ()
        every: list[tuple[Longs, pa.Array, str]]
        every = [(column.codes, column.words, wanted) for column in self._columns]
        names = self.name_codes
        if names is not None:
            every.append((names.codes.astype(np.int64), names.words, normal_name(text)))
        for codes, words, pattern in every:
            hits = np.append(pc.match_substring(pc.utf8_lower(words), pattern).to_numpy(zero_copy_only=False), False)
            # Numbers of several shops: the word is what is left of the shop.
            at = np.where(codes >= 0, codes % max(len(words), 1), -1)
            rows = hits[at].astype(np.bool_) & (self.group >= 0)
            found[self.group[rows]] = True
        orders, net = self.worth
        groups = np.flatnonzero(found & (orders > 0))
        groups = groups[np.argsort(-net[groups], kind="stable")][:MOST_FOUND]
        return tuple(self.one(int(group)) for group in groups)

    def keys_of(self, group: int) -> tuple[KeyUse, ...]:
        """Return the keys of a person, by kind, with how many records bear each."""
        rows = np.flatnonzero(self.group == group)
        found = []
        for column in self._columns:
            codes, counts = np.unique(column.codes[rows], return_counts=True)
            uses = [
                KeyUse(column.key(int(code)), int(count))
                for code, count in zip(codes, counts, strict=True) if code >= 0
            ]  # fmt: skip
            found += sorted(uses, key=lambda use: (-use.records, use.key))
        return tuple(found)

    def records_of(self, group: int) -> tuple[Record, ...]:
        """Return the rows of a person that join keys, each different one once: what says why these are one."""
        found: dict[tuple[str, str, tuple[PersonKey, ...]], Record] = {}
        for row in np.flatnonzero(self.group == group).tolist():
            keys = tuple(column.key(int(column.codes[row])) for column in self._columns if column.codes[row] >= 0)
            record = self._record(row, keys)
            found.setdefault((record.order, record.name, keys), record)
            if len(found) >= MOST_RECORDS:
                break
        return tuple(sorted(found.values(), key=lambda one: (-len(one.keys), one.order, one.row)))

    def _record(self, row: int, keys: tuple[PersonKey, ...]) -> Record:
        orders, people = self._tables
        is_order = row < self.keys.orders
        table, place = (orders, row) if is_order or people is None else (people, row - self.keys.orders)
        number = table.column("order_id")[place].as_py() if is_order else ""
        segment, line = (
            int(table.column(name)[place].as_py() or 0) if name in table.column_names else 0
            for name in ("segment", "row")
        )
        return Record(segment, line, str(number or ""), self._name(row), keys)

    @cached_property
    def kept_apart(self) -> frozenset[tuple[int, int]]:
        """Pairs of groups that were decided to be two persons."""
        found = set()
        for one in self.decisions:
            if one.verdict is Verdict.APART:
                sides = [{self.group_of(key) for key in side} - {-1} for side in (one.left, one.right)]
                found |= {(min(a, b), max(a, b)) for a in sides[0] for b in sides[1]}
        return frozenset(found)

    @property
    def settled(self) -> frozenset[PersonKey]:
        """Keys of which it was decided whether they are one person's."""
        persons = {key for one in self.decisions if one.verdict is Verdict.PERSON for key in one.left}
        return frozenset(persons | set(nobodies(self.decisions)))


def columns_of(keys: PersonKeys) -> tuple[KeyColumn, ...]:
    """Return the columns of keys that many people may share: e-mails and phones."""
    return tuple(column for column in keys.columns if column.kind in {KeyKind.EMAIL, KeyKind.PHONE})
