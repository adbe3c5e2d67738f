"""Who ordered: the customer of each order, by exact keys and by what the user decided."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.kpi import identity
from ecomkpi_desktop.kpi.columns import Codes
from ecomkpi_desktop.kpi.identity import Decided
from ecomkpi_desktop.kpi.person_keys import (
    IdentityRules,
    KeyColumn,
    PersonKeys,
    addresses,
    nobodies,
    person_keys,
    without_shared,
)

if TYPE_CHECKING:
    import pyarrow as pa

_JOINING = frozenset({Verdict.SAME, Verdict.APART})


def customers_of(
    orders: "pa.Table", people: "pa.Table | None", rules: IdentityRules | None = None,
    decisions: Sequence[Decision] = (),
) -> tuple[Codes, int]:  # fmt: skip
    """Return the customer of each order row (-1: unidentified), and how many there are.

    Args:
        orders: order rows.
        people: list of customers, or None: what it says of one person (number, e-mail, phone) joins the orders that
            know only one of these. Exact keys only.
        rules: of the settings.
        decisions: of the user, in any order.
    """
    keys = joining_keys(person_keys(orders, people, rules or IdentityRules()), decisions, orders, people)
    found, customers = persons_of(keys, decisions)
    if keys.rows > keys.orders:
        found = found[: keys.orders]
        customers = int(found.max(initial=-1)) + 1  # numbered by first row: those who never ordered come last
    return found, customers


def joining_keys(
    keys: PersonKeys, decisions: Sequence[Decision], orders: "pa.Table", people: "pa.Table | None"
) -> PersonKeys:
    """Return the keys that identify somebody: none that is shared, and the addresses that were said to."""
    keys = without_shared(keys).without(nobodies(decisions))
    asked = {
        key for one in decisions if one.verdict is Verdict.SAME for key in one.keys if key.kind is KeyKind.ADDRESS
    }
    found = addresses(orders, people) if asked else None
    if found is None:
        return keys
    codes = [code for key in asked if (code := found.code(key)) >= 0]
    column = found.only(np.isin(found.codes, codes) & ~keys.known)
    return PersonKeys((*keys.columns, column), keys.names, keys.orders, keys.rows)


def persons_of(keys: PersonKeys, decisions: Sequence[Decision]) -> tuple[Codes, int]:
    """Return the person of each row of :func:`joining_keys`, and how many there are."""
    joining = [one.ordered() for one in decisions if one.verdict in _JOINING]
    decided = _decided(keys.columns, joining, frozenset(nobodies(decisions))) if joining else None
    return identity.resolve([column.codes for column in keys.columns], keys.rows, decided)


def _decided(
    columns: Sequence[KeyColumn], decisions: Sequence[Decision], nobody: frozenset[PersonKey]
) -> Decided:
    """Return the decisions about nodes; keys that no row has are nodes too, for they may lead from one to another."""
    named = sorted({key for one in decisions for key in one.keys} - nobody)
    starts = np.cumsum([0, *(column.size for column in columns)]).tolist()
    node: dict[PersonKey, int] = {}
    missing: list[PersonKey] = []
    for key in named:
        place, code = next(
            ((at, code) for at, column in enumerate(columns) if (code := column.code(key)) >= 0), (-1, -1)
        )
        if code < 0:
            missing.append(key)
        else:
            node[key] = starts[place] + code
    node |= {key: starts[-1] + place for place, key in enumerate(missing)}

    def nodes(side: Sequence[PersonKey]) -> list[int]:
        return [node[key] for key in side if key in node]

    ordered = sorted(decisions, key=lambda one: (one.verdict, one.left, one.right))
    apart = [(nodes(one.left), nodes(one.right)) for one in ordered if one.verdict is Verdict.APART]
    same = [nodes(one.keys) for one in ordered if one.verdict is Verdict.SAME]
    return Decided(len(missing), [*(side for pair in apart for side in pair), *same], apart, _namer(columns, missing))


def _namer(columns: Sequence[KeyColumn], missing: Sequence[PersonKey]) -> Callable[[int], PersonKey]:
    starts: list[int] = np.cumsum([0, *(column.size for column in columns)]).tolist()

    def name(node: int) -> PersonKey:
        if node >= starts[-1]:
            return missing[node - starts[-1]]
        place = int(np.searchsorted(starts, node, side="right")) - 1
        return columns[place].key(node - starts[place])

    return name
