"""Joins keys into persons under the user's decisions.

Everything that joins is joined first, exact matches and decisions alike. Only where that brings together what was kept
apart are the links of that one group taken one by one, in an order that depends on the keys alone, and those that
would join the two are left out: the result is the same whatever the order of rows, files and decisions.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

import numpy as np

from ecomkpi_desktop.base.persons import PersonKey
from ecomkpi_desktop.kpi.columns import Longs
from ecomkpi_desktop.kpi.identity import Decided

Pair = tuple[int, int]


def labels_as_decided(links: Longs, size: int, decided: Decided, join: Callable[[Longs, int], Longs]) -> Longs:
    """Return the label of each node's person.

    Args:
        links: pairs of nodes that files bring together, as two lines.
        size: number of nodes that files know.
        decided: what the user decided.
        join: gives connected nodes one label.
    """
    size += decided.extra
    wanted = [pair for group in decided.same for pair in _chain(group)]
    every = np.concatenate([links, np.array(wanted, dtype=np.int64).reshape(-1, 2).T], axis=1)
    labels = join(every, size)
    broken = {
        int(labels[one]) for left, right in decided.apart for one in left
        if labels[one] in {labels[other] for other in right}
    }  # fmt: skip
    if not broken:
        return labels
    inside = np.isin(labels, list(broken))
    members = np.flatnonzero(inside).tolist()
    name = {node: decided.name(node) for node in members}
    exact = [(int(one), int(other)) for one, other in links[:, inside[links[0]]].T]
    exact = sorted({_by_name(pair, name) for pair in exact}, key=lambda pair: (name[pair[0]], name[pair[1]]))
    groups = _Groups(members, decided.apart)
    for one, other in (*(pair for pair in wanted if inside[pair[0]]), *exact):
        groups.join(one, other)
    for group in groups.all():
        labels[group] = min(group)
    return labels


def _chain(group: Sequence[int]) -> Iterable[Pair]:
    return pairwise(group)


def _by_name(pair: Pair, name: Mapping[int, PersonKey]) -> Pair:
    one, other = pair
    return pair if name[one] <= name[other] else (other, one)


class _Groups:
    """Nodes in groups that grow, but never to hold two that are kept apart."""

    def __init__(self, nodes: Iterable[int], apart: Iterable[tuple[Sequence[int], Sequence[int]]]) -> None:
        self._group = {node: {node} for node in nodes}
        self._foes: dict[int, set[int]] = {}
        for left, right in apart:
            for one in left:
                self._foes.setdefault(one, set()).update(right)
            for other in right:
                self._foes.setdefault(other, set()).update(left)

    def join(self, one: int, other: int) -> None:
        """Bring two groups together if they may be."""
        mine, theirs = self._group[one], self._group[other]
        if mine is theirs or any(self._foes.get(node, _NONE) & theirs for node in mine):
            return
        if len(mine) < len(theirs):
            mine, theirs = theirs, mine
        mine |= theirs
        for node in theirs:
            self._group[node] = mine

    def all(self) -> list[list[int]]:
        """Return the groups."""
        return [sorted(group) for group in {id(group): group for group in self._group.values()}.values()]


_NONE: frozenset[int] = frozenset()
