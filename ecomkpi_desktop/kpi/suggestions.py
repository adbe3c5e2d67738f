"""What may be one person, and what may be nobody's: proposed with the reason, never applied by itself (2.8)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ecomkpi_desktop.base.persons import Decision, PersonKey, Verdict
from ecomkpi_desktop.kpi.columns import Longs
from ecomkpi_desktop.kpi.identity import NAMES_PER_KEY, names_per_key
from ecomkpi_desktop.kpi.persons import Person, Persons, columns_of

BUSY_ORDERS, BUSY_NAMES = 30, 3  # from these on an address is asked about: the shop's own, a works council's


class Why(StrEnum):
    """Why something is proposed."""

    NAME_AND_ADDRESS = "name_and_address"  # same name, postcode and street number
    MANY_NAMES = "many_names"  # more names than one person has: joins nobody already
    BUSY = "busy"  # many orders under several names: joined until told otherwise
    WRONG_MATCH = "wrong_match"  # the user took an exact match apart


@dataclass(frozen=True, slots=True)
class Shared:
    """An address or a phone that several people order under."""

    key: PersonKey
    names: int
    orders: int
    net: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One proposal.

    Attributes:
        why: reason.
        left, right: two persons who may be one; or
        shared: a key that may be nobody's.
        evidence: what the two have in common: name, postcode, street number.
    """

    why: Why
    left: Person | None = None
    right: Person | None = None
    shared: Shared | None = None
    evidence: str = ""

    @property
    def net(self) -> float:
        """Net revenue at stake."""
        sides = [one.net for one in (self.left, self.right, self.shared) if one is not None]
        return float(sum(sides))

    @property
    def accepted(self) -> Decision:
        """The decision that follows it."""
        if self.shared is not None:
            return Decision(Verdict.NOBODY, (self.shared.key,), (), self.why.value)
        return self._of_two(Verdict.SAME)

    @property
    def refused(self) -> Decision:
        """The decision that sets it aside for good."""
        if self.shared is not None:
            return Decision(Verdict.PERSON, (self.shared.key,), (), self.why.value)
        return self._of_two(Verdict.APART)

    def _of_two(self, verdict: Verdict) -> Decision:
        if self.left is None or self.right is None:
            raise ValueError("a proposal about two persons has two sides")
        return Decision(verdict, (self.left.key,), (self.right.key,), self.why.value)


def suggestions(persons: Persons) -> tuple[Suggestion, ...]:
    """Return what is proposed under the decisions in force, that of most sales first."""
    found = [*_alike(persons), *_shared(persons)]
    return tuple(sorted(found, key=lambda one: -one.net))


def _alike(persons: Persons) -> Iterable[Suggestion]:
    """Propose persons of one name and address: each with the one of them who orders most."""
    column = persons.addresses
    if column is None:
        return
    orders, net = persons.worth
    address, group = _pairs(column.codes, persons.group, persons.groups)
    ordered = orders[group] > 0
    address, group = address[ordered], group[ordered]
    many = np.bincount(address, minlength=column.size)[address] > 1
    address, group = address[many], group[many]
    best = np.lexsort((group, -net[group], -orders[group], address))
    address, group = address[best], group[best]
    head = -1
    seen: set[tuple[int, int]] = set()
    for place in range(len(address)):
        if place == 0 or address[place] != address[place - 1]:
            head = int(group[place])
            continue
        other = int(group[place])
        pair = min(head, other), max(head, other)
        if pair in persons.kept_apart or pair in seen:
            continue
        seen.add(pair)
        evidence = column.key(int(address[place])).value
        yield Suggestion(Why.NAME_AND_ADDRESS, persons.one(head), persons.one(other), evidence=evidence)


def _pairs(first: Longs, second: Longs, width: int) -> tuple[Longs, Longs]:
    used = (first >= 0) & (second >= 0)
    address, group = np.divmod(np.unique(first[used] * width + second[used]), max(width, 1))
    return address, group


def _shared(persons: Persons) -> Iterable[Suggestion]:
    """Propose the addresses and phones under which many people order as the shop's own or shared."""
    names = persons.all_keys.names
    if names is None:
        return
    for column in columns_of(persons.all_keys):
        called = names_per_key(column.codes, names)
        orders, net = persons.worth_of(column.codes, column.size)
        many = (called > NAMES_PER_KEY) & (orders > 0)
        busy = (called >= BUSY_NAMES) & (orders >= BUSY_ORDERS)
        for code in np.flatnonzero(many | busy).tolist():
            key = column.key(code)
            if key not in persons.settled:
                why = Why.MANY_NAMES if many[code] else Why.BUSY
                yield Suggestion(why, shared=Shared(key, int(called[code]), int(orders[code]), float(net[code])))
