"""Sheets of one workbook that repeat each other: twelve months, and the year that holds them all again."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

# Rows of these kinds have numbers of their own: the same row on another sheet is the same thing. Two equal amounts of
# other kinds may be two costs: there a whole sheet must say what another, or all the others together, say.
_NUMBERED = frozenset([Kind.ORDERS, Kind.REFUNDS])


def leave_out_repeated(frame: Frame, kind: Kind) -> None:
    """Ignore the accepted rows that an earlier sheet has already; equal rows of one sheet stay."""
    import numpy as np

    sheet = np.asarray(frame.sheet.indices.to_numpy(), dtype=np.int64)
    places = np.flatnonzero(frame.fate == ACCEPTED)
    if len(frame.sheet.dictionary) < 2 or not len(places):
        return
    sheet = sheet[places]
    content = _contents(frame)[places]
    mask = np.zeros(frame.height, dtype=bool)
    mask[places[_rows_again(sheet, content) if kind in _NUMBERED else _sheets_again(sheet, content)]] = True
    frame.ignore(mask, "repeated")


def _rows_again(sheet: "np.ndarray", content: "np.ndarray") -> "np.ndarray":
    """Flag the rows that an earlier sheet has, as many times as it has them."""
    import numpy as np

    content = _mixed(content, _copies(sheet, content))
    order = np.lexsort((sheet, content))
    again = np.zeros(len(content), dtype=bool)
    again[order[1:]] = content[order[1:]] == content[order[:-1]]
    return again


def _sheets_again(sheet: "np.ndarray", content: "np.ndarray") -> "np.ndarray":
    """Flag the rows of the sheets that say what another one says, or what all the others say."""
    import numpy as np

    again = np.zeros(len(content), dtype=bool)
    for one in range(int(sheet.max()), -1, -1):
        own = np.sort(content[sheet == one])
        left = (sheet != one) & ~again
        rest = (left, *(left & (sheet == other) for other in range(int(sheet.max()) + 1)))
        if len(own) > 1 and any(np.array_equal(own, np.sort(content[rows])) for rows in rest):
            again |= sheet == one
    return again


def _contents(frame: Frame) -> "np.ndarray":
    """Return one number per row that tells its cells from those of other rows."""
    import numpy as np

    content = np.zeros(frame.height, dtype=np.uint64)
    for column in frame.values.values():
        content = _mixed(content, _codes(column))
    return content


def _codes(column: "pa.Array") -> "np.ndarray":
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_dictionary(column.type):
        return np.asarray(pc.fill_null(column.indices, -1).to_numpy()).astype(np.uint64)
    if pa.types.is_floating(column.type):
        return np.asarray(pc.fill_null(column, -9.75e300).to_numpy()).view(np.uint64)
    whole = column.cast(pa.int32()) if pa.types.is_date32(column.type) else column
    return np.asarray(pc.fill_null(whole.cast(pa.int64()), -1).to_numpy()).astype(np.uint64)


def _mixed(first: "np.ndarray", second: "np.ndarray") -> "np.ndarray":
    """Return a hash of pairs (the finalizer of SplitMix64)."""
    import numpy as np

    with np.errstate(over="ignore"):
        mixed = first * np.uint64(0x9E3779B97F4A7C15) + second.astype(np.uint64)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(31)))


def _copies(sheet: "np.ndarray", content: "np.ndarray") -> "np.ndarray":
    """Return for each row how many equal ones stand above it on its sheet."""
    import numpy as np

    order = np.lexsort((sheet, content))
    new = np.ones(len(order), dtype=bool)
    new[1:] = (content[order[1:]] != content[order[:-1]]) | (sheet[order[1:]] != sheet[order[:-1]])
    starts = np.flatnonzero(new)
    copies = np.empty(len(order), dtype=np.int64)
    copies[order] = np.arange(len(order)) - np.repeat(starts, np.diff(np.r_[starts, len(order)]))
    return copies
