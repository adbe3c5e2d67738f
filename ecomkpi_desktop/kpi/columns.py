"""Canonical Arrow columns as numpy arrays. A column that is absent or wholly null reads as None: it costs nothing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.results import Floats

if TYPE_CHECKING:
    import pyarrow as pa

Codes = NDArray[np.int32]
Bools = NDArray[np.bool_]
Longs = NDArray[np.int64]

NO_DAY = np.iinfo(np.int32).min


@dataclass(frozen=True, slots=True)
class Coded:
    """A text column: one code per row, -1 for null or empty, and the words the codes stand for."""

    codes: Codes
    words: "pa.Array"


def column(table: "pa.Table | None", name: str) -> "pa.ChunkedArray | None":
    """Return a column, or None where the table lacks it or it holds nothing."""
    if table is None or name not in table.column_names:
        return None
    found = table.column(name)
    return None if found.null_count == len(found) else found


def coded(table: "pa.Table | None", name: str) -> Coded | None:
    """Return a text column as codes; trimmed of nothing: the import has done that."""
    import pyarrow as pa
    import pyarrow.compute as pc

    found = column(table, name)
    if found is None:
        return None
    if not pa.types.is_dictionary(found.type):
        found = found.cast(pa.string()).dictionary_encode()
    array = found.unify_dictionaries().combine_chunks()
    words = array.dictionary.cast(pa.string())
    codes = array.indices.cast(pa.int32()).fill_null(-1).to_numpy(zero_copy_only=False)
    blank = pc.fill_null(pc.equal(words, ""), True).to_numpy(zero_copy_only=False)
    if blank.any():
        codes = np.where(np.append(blank, True)[codes], np.int32(-1), codes)
    return Coded(codes, words)


def numbers(table: "pa.Table | None", name: str) -> Floats | None:
    """Return a number column with NaN for null."""
    import pyarrow as pa

    found = column(table, name)
    if found is None:
        return None
    return np.asarray(found.cast(pa.float64()).to_numpy(), dtype=np.float64)


def flags(table: "pa.Table | None", name: str, *, default: bool) -> Bools | None:
    """Return a flag column, null being the default; None where nothing but the default stands in it."""
    import pyarrow.compute as pc

    found = column(table, name)
    if found is None:
        return None
    values = np.asarray(pc.fill_null(found, default).to_numpy(), dtype=np.bool_)
    return None if bool((values == default).all()) else values


def days(table: "pa.Table | None", name: str) -> Codes | None:
    """Return a day or moment column as days since 1970, NO_DAY for null."""
    import pyarrow as pa

    found = column(table, name)
    if found is None:
        return None
    return np.asarray(found.cast(pa.date32()).cast(pa.int32()).fill_null(NO_DAY).to_numpy(), dtype=np.int32)


def seconds(table: "pa.Table | None", name: str) -> Longs | None:
    """Return a moment column as seconds since 1970; null is 0 (see :func:`days` for telling it apart)."""
    import pyarrow as pa

    found = column(table, name)
    if found is None:
        return None
    return np.asarray(found.cast(pa.timestamp("s")).cast(pa.int64()).fill_null(0).to_numpy(), dtype=np.int64)


def integers(table: "pa.Table | None", name: str) -> Codes | None:
    """Return an integer column (positions), null being 0."""
    import pyarrow as pa

    found = column(table, name)
    if found is None:
        return None
    return np.asarray(found.cast(pa.int32()).fill_null(0).to_numpy(), dtype=np.int32)


def unify(parts: "list[Coded | None]", *, alphabetical: bool = False) -> "tuple[pa.Array, list[Codes | None]]":
    """Bring text columns of several tables to one vocabulary.

    Args:
        parts: the columns; None stays None.
        alphabetical: number the words in order of text, so that codes do not depend on the order of rows.

    Returns:
        The words, and the codes of each column in them.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    present = [part.words for part in parts if part is not None]
    joined = pa.concat_arrays(present) if present else pa.array([], pa.string())
    words = joined.unique().drop_null()
    if alphabetical:
        words = words.take(pc.sort_indices(words))
    found: list[Codes | None] = []
    for part in parts:
        if part is None:
            found.append(None)
            continue
        new = pc.index_in(part.words, value_set=words).fill_null(-1).to_numpy(zero_copy_only=False)
        found.append(np.append(new, -1).astype(np.int32)[part.codes])
    return words, found


def rank(words: "pa.Array") -> Codes:
    """Return the place of each word in alphabetical order."""
    import pyarrow.compute as pc

    order = pc.sort_indices(words).to_numpy(zero_copy_only=False)
    places = np.empty(len(order), dtype=np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    return places


def dense(keys: Longs) -> tuple[Codes, int]:
    """Number the distinct keys 0, 1, 2... in order of key.

    Returns:
        The number of each row's key, and how many there are.
    """
    if not len(keys):
        return np.zeros(0, dtype=np.int32), 0
    low, high = int(keys.min()), int(keys.max())
    if high - low > 8 * len(keys) + 1_000_000:
        unique, inverse = np.unique(keys, return_inverse=True)
        return inverse.astype(np.int32), len(unique)
    present = np.zeros(high - low + 1, dtype=np.bool_)
    present[keys - low] = True
    places = np.cumsum(present, dtype=np.int32) - np.int32(1)
    return places[keys - low], int(places[-1]) + 1
