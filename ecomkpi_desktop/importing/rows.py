"""Which rows are no data: blank ones, comments, totals and summaries, further tables under the first."""

import re
from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

TOTAL_WORDS = (
    r"(?i)^(?:grand |sub-?|sous[- ])?(?:total|totals|totaux|total général|total general|gesamt|gesamtsumme|summe|totale"
    r"|totaal|somme|sum)\s*(?::.*|$|of \d+ results.*)"
)
_DATES = {"orders": "ordered_at", "refunds": "refunded_at"}


def set_aside(frame: Frame, grid: Grid, preset: Preset, kind: str) -> "np.ndarray":
    """Ignore the rows that are no data.

    Args:
        frame: the typed rows of one sheet.
        grid: the same rows raw.
        preset: what the file was recognised as.
        kind: kind of the file.

    Returns:
        A flag per row: it is a total, whose amounts can be checked against the sum.
    """
    import numpy as np

    if not frame.height:
        return np.zeros(0, dtype=bool)
    blank = _blank(grid)
    first = _first_cells(grid)
    frame.ignore(blank, "blank")
    comment = _matches(first, r"^#") & ~_matches(first, r"^#[A-Za-z]*-?\d") & _only_cell(grid)
    frame.ignore(comment, "comment")
    if comment.any() and (~comment & ~blank).any():
        _end_at_comment(frame, comment, blank)
    total = _totals(frame, first, preset, kind) & (frame.fate == ACCEPTED)
    frame.ignore(total, "total")
    note = _lone_note(frame, grid, kind) & (frame.fate == ACCEPTED)
    frame.ignore(note, "note")
    return np.asarray(total)


def _end_at_comment(frame: Frame, comment: "np.ndarray", blank: "np.ndarray") -> None:
    """A comment after data begins another table: what follows is not of this one."""
    import numpy as np

    data = np.flatnonzero(~comment & ~blank)
    later = np.flatnonzero(comment & (np.arange(len(comment)) > data[0]))
    if len(later):
        after = np.arange(len(comment)) > later[0]
        frame.ignore(after & ~comment & ~blank, "other_table")


def _totals(frame: Frame, first: "pa.Array", preset: Preset, kind: str) -> "np.ndarray":
    import numpy as np

    named = _matches(first, TOTAL_WORDS)
    if preset.totals:
        starts = "|".join(re.escape(start) for start in preset.totals)
        named |= _matches(first, rf"(?i)^(?:{starts})")
        total = named
    else:
        when = _DATES.get(kind, "day")
        total = named & frame.missing(when) if frame.has(when) else named
    keys = [name for name in preset.key_fields if frame.has(name)]
    if keys:
        nameless = np.ones(frame.height, dtype=bool)
        for name in keys:
            nameless &= frame.missing(name)
        if not nameless[frame.fate == ACCEPTED].all():
            total |= nameless
    return np.asarray(total)


def _lone_note(frame: Frame, grid: Grid, kind: str) -> "np.ndarray":
    """A sentence under the table (``2 records downloaded``, a copyright): one cell, and nothing a row needs."""
    import numpy as np

    if grid.table.num_columns < 3:
        return np.zeros(frame.height, dtype=bool)
    when = _DATES.get(kind, "day")
    undated = frame.missing(when) if frame.has(when) else np.zeros(frame.height, dtype=bool)
    return np.asarray(_only_cell(grid) & undated)


def _filled(column: "pa.ChunkedArray") -> "np.ndarray":
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


def _blank(grid: Grid) -> "np.ndarray":
    import numpy as np

    blank = np.ones(grid.height, dtype=bool)
    for column in grid.table.columns:
        blank &= ~_filled(column)
        if not blank.any():
            break
    return blank


def _only_cell(grid: Grid) -> "np.ndarray":
    """Return a flag per row: nothing but its first cell is filled."""
    import numpy as np

    others = np.zeros(grid.height, dtype=bool)
    for column in grid.table.columns[1:]:
        others |= _filled(column)
        if others.all():
            break
    return ~others


def _first_cells(grid: Grid) -> "pa.Array":
    import pyarrow as pa

    column = grid.table.columns[0]
    if not (pa.types.is_dictionary(column.type) or pa.types.is_string(column.type)):
        return pa.nulls(grid.height, pa.string()).dictionary_encode()
    from ecomkpi_desktop.importing.values.texts import parse_texts

    return parse_texts(column)


def _matches(column: "pa.DictionaryArray", pattern: str) -> "np.ndarray":
    import numpy as np
    import pyarrow.compute as pc

    words = pc.match_substring_regex(column.dictionary, pattern)
    found = pc.fill_null(pc.take(words, column.indices), False)
    return np.asarray(found.to_numpy(zero_copy_only=False), dtype=bool)
