"""Columns of canonical tables as numpy arrays, and back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pyarrow as pa

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Anything = NDArray[Any]

NO_DAY = np.iinfo(np.int32).min


@dataclass(frozen=True, slots=True)
class Coded:
    """A text column: one code per row, -1 for null, and the words the codes stand for (some may be unused)."""

    codes: Ints
    words: "pa.Array"

    def at(self, places: Ints) -> "Coded":
        """Return the texts at some places; -1 is no place, and no text."""
        return Coded(np.append(self.codes, -1)[places], self.words)

    def array(self) -> "pa.Array":
        """Return the column as Arrow has it."""
        import pyarrow as pa

        codes = pa.array(self.codes.astype(np.int32), mask=self.codes < 0)
        return pa.DictionaryArray.from_arrays(codes, self.words)


def coded(table: "pa.Table", name: str) -> Coded:
    """Return a text column."""
    import pyarrow as pa

    column = table.column(name)
    if not pa.types.is_dictionary(column.type):
        column = column.cast(pa.string()).dictionary_encode()
    array = column.combine_chunks()
    if isinstance(array, pa.ChunkedArray):
        array = array.unify_dictionaries().combine_chunks()
    return Coded(np.asarray(array.indices.fill_null(-1)).astype(np.int64), array.dictionary.cast(pa.string()))


def chosen(where: Bools, first: Coded, second: Coded) -> Coded:
    """Return the texts of ``first`` where the mask holds, those of ``second`` elsewhere, in one vocabulary."""
    import pyarrow as pa
    import pyarrow.compute as pc

    place = np.asarray(pc.index_in(first.words, value_set=second.words).fill_null(-1)).astype(np.int64)
    new = np.flatnonzero(place < 0)
    place[new] = len(second.words) + np.arange(len(new))
    codes = np.where(where, np.append(place, -1)[first.codes], second.codes)
    return Coded(codes, pa.concat_arrays([second.words, first.words.take(pa.array(new))]))


def constant(word: str, count: int) -> Coded:
    """Return a column in which every row holds one word."""
    import pyarrow as pa

    return Coded(np.zeros(count, np.int64), pa.array([word], pa.string()))


def numbers(table: "pa.Table", name: str) -> Floats:
    """Return a number column, NaN for null."""
    column = table.column(name)
    if column.null_count == len(column):
        return np.full(len(column), np.nan)
    return np.asarray(column.to_numpy(), dtype=np.float64)


def flags(table: "pa.Table", name: str, *, default: bool) -> Bools:
    """Return a flag column."""
    column = table.column(name)
    if column.null_count == len(column):
        return np.full(len(column), default)
    return np.asarray(column.fill_null(default).to_numpy(), dtype=bool)


def days(table: "pa.Table", name: str) -> Ints:
    """Return a day or moment column as days since 1970, NO_DAY for null."""
    import pyarrow as pa

    column = table.column(name)
    if column.null_count == len(column):
        return np.full(len(column), NO_DAY, np.int64)
    return np.asarray(column.cast(pa.date32()).cast(pa.int32()).fill_null(NO_DAY).to_numpy()).astype(np.int64)


def is_blank(table: "pa.Table", name: str) -> bool:
    """Tell whether a column holds nothing."""
    column = table.column(name)
    return bool(column.null_count == len(column))


def money(values: Floats) -> "pa.Array":
    """Return amounts as a column, NaN being null."""
    import pyarrow as pa

    return pa.array(values, mask=np.isnan(values))


def replaced(table: "pa.Table", columns: Mapping[str, Any]) -> "pa.Table":
    """Return a table with other columns in the place of its own of the same names; unknown names are added."""
    for name, column in columns.items():
        place = table.schema.get_field_index(name)
        if place < 0:
            table = table.append_column(name, column)
        else:
            table = table.set_column(place, table.schema.field(place), column.cast(table.schema.field(place).type))
    return table


def stacked(first: "pa.Table", second: "pa.Table") -> "pa.Table":
    """Return the rows of both tables, with one dictionary per text column and one chunk per column."""
    import pyarrow as pa

    if not second.num_rows:
        return first
    if not first.num_rows:
        return second
    both = pa.concat_tables([first, second], promote_options="default")
    return both.unify_dictionaries().combine_chunks()


def by_slot(slots: Ints, values: Floats, size: int) -> Floats:
    """Return sums by slot; rows without a slot (-1) and unknown values (NaN) count for nothing."""
    used = (slots >= 0) & ~np.isnan(values)
    if not used.all():
        slots, values = slots[used], values[used]
    return np.bincount(slots, weights=values, minlength=size).astype(np.float64, copy=False)


def any_by_slot(slots: Ints, mask: Bools, size: int) -> Bools:
    """Tell for each slot whether any of its rows is in the mask."""
    found = np.zeros(size, bool)
    found[slots[mask & (slots >= 0)]] = True
    return found
