"""Fields taken from the source that is right, while the rest of the row comes from the latest file.

A field never changes rows: the row of the source that is right states it, and the others no longer do. So every value
keeps the file, sheet and row it was read from.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.truths import BESIDE

if TYPE_CHECKING:
    import pyarrow as pa

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
Ranks = NDArray[np.int32]

_DATED = frozenset({"unit_cost"})  # holds from a day on; other fields of a product hold at all times
_KEYS: Mapping[Kind, tuple[str, ...]] = {Kind.PRODUCTS: ("sku",), Kind.CUSTOMERS: ("shop", "customer_id")}
_EVER = np.iinfo(np.int64).min
_POSITION = ("sheet", "row", "segment")


def taken_singly(kind: Kind, rows: "pa.Table", kept: Bools, places: Mapping[str, Ranks]) -> "pa.Table":
    """Return the rows in force, some fields taken from the source that is right about them.

    Args:
        kind: of the rows.
        rows: of all files, the latest last, each with its ``segment``.
        kept: rows that are in force otherwise.
        places: field -> how right each row is; 0 where nothing was decided.
    """
    import pyarrow as pa

    key, own_day = _numbered(rows, _KEYS[kind]), _since(rows)
    held, more = rows, []
    for name in (name for name in places if name in rows.column_names):
        states = np.asarray(rows.column(name).is_valid()) & (key >= 0)
        best = _best_of_day(key, own_day, states, places[name])
        if name in _DATED:
            chosen, since = _chosen_by_day(best, key, own_day, places[name])
        else:
            chosen, since = _chosen(best, key, places[name]), own_day
        held = _silenced(held, name, np.isin(key, key[chosen]) & ~chosen)
        for days, extra in ((own_day, chosen & ~kept), (since, chosen & (since != own_day))):
            at = np.flatnonzero(extra)
            if len(at):
                more.append(_alone(kind, rows, name, at, days[at]))
    held = held.filter(pa.array(kept))
    return pa.concat_tables([held, *more], promote_options="default").unify_dictionaries() if more else held


def _chosen(best: Ints, key: Ints, places: Ranks) -> Bools:
    """Return the rows whose value of a field counts, of the things about which a source that is right says anything.

    Args:
        best: the row that counts for each thing and day.
        key: what each row is about.
        places: how right each row is.
    """
    chosen = np.zeros(len(key), bool)
    highest = _highest(best, key, places)
    chosen[best[(places[best] > 0) & (places[best] == highest[key[best]])]] = True
    return chosen


def _highest(best: Ints, key: Ints, places: Ranks) -> Ints:
    """Return how right the best source is about each thing."""
    highest = np.zeros(int(key.max(initial=0)) + 1, np.int64)
    np.maximum.at(highest, key[best], places[best])
    return highest


def _chosen_by_day(best: Ints, key: Ints, since: Ints, places: Ranks) -> tuple[Bools, Ints]:
    """Return the same of a field that holds from a day on, and the day from which each row counts.

    A source that is right is right from its first day on; before it the others are all that is known. What it states
    without a date holds now: it counts from the day of the last dated value as well, and leaves the past as it was.
    """
    chosen, since, highest = np.zeros(len(key), bool), since.copy(), _highest(best, key, places)
    count = len(highest)
    for level in range(int(highest.max()), 0, -1):  # as many as sources were decided on: one or two
        mine = best[places[best] == level]
        lower = best[places[best] < level]
        dated = mine[since[mine] != _EVER]
        first = np.full(count, np.iinfo(np.int64).max)
        np.minimum.at(first, key[dated], since[dated])
        last = np.full(count, _EVER)
        np.maximum.at(last, key[lower], since[lower])
        undated = mine[since[mine] == _EVER]
        now = undated[first[key[undated]] == np.iinfo(np.int64).max]  # nothing but what holds now
        since[now] = last[key[now]]
        np.minimum.at(first, key[undated], since[undated])
        best = np.concatenate([mine, lower[since[lower] < first[key[lower]]], best[places[best] > level]])
    chosen[best[highest[key[best]] > 0]] = True
    return chosen, since


def _best_of_day(key: Ints, since: Ints, states: Bools, places: Ranks) -> Ints:
    """Return the row that counts for each thing and day: the one that is right, else the latest."""
    at = np.flatnonzero(states)
    if not len(at):
        return at
    order = at[np.lexsort((at, places[at], since[at], key[at]))]
    differs = (key[order][1:] != key[order][:-1]) | (since[order][1:] != since[order][:-1])
    found: Ints = order[np.append(differs, True)]
    return found


def _silenced(rows: "pa.Table", name: str, mask: Bools) -> "pa.Table":
    """Return rows of which some no longer state a field."""
    import pyarrow as pa

    place = rows.schema.get_field_index(name)
    column = rows.column(place).combine_chunks()
    empty = np.asarray(column.is_null()) | mask
    if pa.types.is_dictionary(column.type):
        codes = np.asarray(column.indices.fill_null(0))
        found = pa.DictionaryArray.from_arrays(pa.array(codes, mask=empty), column.dictionary)
    else:
        found = pa.array(np.asarray(column.fill_null(0.0)), mask=empty)
    return rows.set_column(place, rows.schema.field(place), found)


def _since(rows: "pa.Table") -> Ints:
    """Return the day from which each row holds, :data:`_EVER` without one."""
    import pyarrow as pa

    if "valid_from" not in rows.column_names:
        return np.full(rows.num_rows, _EVER)
    days = rows.column("valid_from").cast(pa.int32())
    found = np.asarray(days.fill_null(0).to_numpy()).astype(np.int64)
    return np.where(np.asarray(days.is_valid()), found, _EVER)


def _numbered(rows: "pa.Table", names: tuple[str, ...]) -> Ints:
    """Return the number of what each row is about, -1 where its last name is missing."""
    found, valid = np.zeros(rows.num_rows, np.int64), np.ones(rows.num_rows, bool)
    for name in names:
        if name not in rows.column_names:
            continue
        array = rows.column(name).combine_chunks()
        codes = np.asarray(array.indices.fill_null(-1)).astype(np.int64)
        found = found * (len(array.dictionary) + 1) + codes + 1
        valid = codes >= 0
    return np.where(valid, found, -1)


def _alone(kind: Kind, rows: "pa.Table", name: str, at: Ints, since: Ints) -> "pa.Table":
    """Return rows that state one field only."""
    import pyarrow as pa

    wanted = [one for one in rows.column_names if one in {*BESIDE[kind], name, *_POSITION}]
    found = rows.select(wanted).take(pa.array(at))
    if "valid_from" in wanted:
        place = wanted.index("valid_from")
        days = pa.array(np.where(since == _EVER, 0, since).astype(np.int32), mask=since == _EVER).cast(pa.date32())
        found = found.set_column(place, found.schema.field(place), days)
    return found
