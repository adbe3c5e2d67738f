"""What typing a column gives, and how a column is looked at once per distinct text."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa


@dataclass(frozen=True)
class Typed:
    """A typed column.

    Attributes:
        values: one value per row; null where the cell is blank, unknown or unreadable.
        bad: one flag per row: a text was there that is no such value.
        style: what the evidence said: ``"."`` or ``","`` for decimals, ``dmy``, ``mdy`` or ``ymd`` for dates, ``""``
            when nothing had to be decided.
        sure: False when the column holds texts that read well in two ways and nothing in it decides.
        example: such a text.
        months: one flag per row, for dates: the text names a month, without a day. None for other types.
        utc: for dates: every moment says it is in universal time.
        turned: for dates: cells of which a spreadsheet had exchanged day and month, and which are put right.
    """

    values: "pa.Array"
    bad: "np.ndarray"
    style: str = ""
    sure: bool = True
    example: str = ""
    months: "np.ndarray | None" = None
    utc: bool = False
    turned: int = 0


def distinct(column: "pa.Array | pa.ChunkedArray") -> "tuple[pa.Array, pa.Array]":
    """Return the distinct texts of a column, trimmed, and for each row the position of its text (int32, nulls kept)."""
    whole = encoded(column)
    return trim(whole.dictionary), whole.indices


def encoded(column: "pa.Array | pa.ChunkedArray") -> "pa.DictionaryArray":
    """Return a column of texts in one piece, dictionary-encoded."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if isinstance(column, pa.ChunkedArray):
        column = column.unify_dictionaries() if pa.types.is_dictionary(column.type) else column
        column = column.combine_chunks()
        if isinstance(column, pa.ChunkedArray):  # no chunk at all
            column = column.chunk(0) if column.num_chunks else pa.array([], column.type)
    if not pa.types.is_dictionary(column.type):
        column = pc.dictionary_encode(pc.cast(column, pa.string()))
    return column


def trim(texts: "pa.Array") -> "pa.Array":
    """Return texts without blanks around them and without the apostrophe that keeps Excel from typing."""
    import pyarrow.compute as pc

    from ecomkpi_desktop.importing.values.bytewise import has_loose_ends

    if not has_loose_ends(texts):
        return texts
    texts = pc.utf8_trim_whitespace(texts)
    guarded = pc.starts_with(texts, "'")
    if pc.any(guarded).as_py():
        texts = pc.if_else(guarded, pc.utf8_slice_codeunits(texts, 1), texts)
    return texts


def spread(values: "pa.Array", indices: "pa.Array") -> "pa.Array":
    """Return one value per row from one value per distinct text."""
    import pyarrow.compute as pc

    return pc.take(values, indices)


def flags(mask: "pa.Array") -> "np.ndarray":
    """Return a mask as numpy booleans, nulls as False."""
    import numpy as np
    import pyarrow.compute as pc

    return np.asarray(pc.fill_null(mask, False).to_numpy(zero_copy_only=False), dtype=bool)
