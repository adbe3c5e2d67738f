"""Questions about raw cells that the search for rows without data asks."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.values.bytewise import starting_with
from ecomkpi_desktop.importing.values.typed import flags
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa


def filled(column: "pa.ChunkedArray") -> "np.ndarray":
    """Return a flag per row: the cell holds something."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    from ecomkpi_desktop.importing.values.typed import distinct

    if pa.types.is_dictionary(column.type) or pa.types.is_string(column.type):
        texts, rows = distinct(column)
        full = pc.take(pc.not_equal(texts, ""), rows)
    else:
        full = pc.is_valid(column)
        full = full.combine_chunks() if isinstance(full, pa.ChunkedArray) else full
    return np.asarray(pc.fill_null(full, False).to_numpy(zero_copy_only=False), dtype=bool)


def blank_rows(grid: Grid) -> "np.ndarray":
    """Return a flag per row: nothing is in it."""
    import numpy as np

    blank = np.ones(grid.height, dtype=bool)
    for column in grid.table.columns:
        blank &= ~filled(column)
        if not blank.any():
            break
    return blank


def only_cell(grid: Grid) -> "np.ndarray":
    """Return a flag per row: nothing but its first cell is filled."""
    import numpy as np

    others = np.zeros(grid.height, dtype=bool)
    for column in grid.table.columns[1:]:
        others |= filled(column)
        if others.all():
            break
    return ~others


def cell_texts(column: "pa.ChunkedArray") -> "pa.DictionaryArray":
    """Return the texts of a column; of a column of numbers or dates, none."""
    import pyarrow as pa

    from ecomkpi_desktop.importing.values.texts import parse_texts

    if not (pa.types.is_dictionary(column.type) or pa.types.is_string(column.type)):
        return pa.nulls(len(column), pa.string()).dictionary_encode()
    return parse_texts(column)


def matches(column: "pa.DictionaryArray", pattern: str, letters: str = "") -> "np.ndarray":
    """Return a flag per row: its text matches a pattern.

    Args:
        column: texts.
        pattern: the form they have.
        letters: what texts of this form begin with, where that is known; others are not looked at.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    words = column.dictionary
    places = starting_with(words, letters) if letters else np.arange(len(words))
    fits = np.zeros(len(words), dtype=bool)
    fits[places] = flags(pc.match_substring_regex(pc.take(words, pa.array(places)), pattern))
    if not fits.any():
        return np.zeros(len(column), dtype=bool)
    return flags(pc.take(pa.array(fits), column.indices))
