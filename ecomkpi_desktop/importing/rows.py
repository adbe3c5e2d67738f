"""Which rows are no data: blank ones, comments, totals and summaries, further tables under the first."""

import re
from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.arranging import arrange
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_TOTAL = r"(?i)^(?:grand |sub-?|sous[- ])?(?:totals?|totaux|gesamt|gesamtsumme|summe|totale|totaal|somme|sum)"
TOTAL_WORDS = _TOTAL + r"(?: g[eé]n[eé]ral)?(?: (?:ht|ttc))?\s*(?::.*|$|of \d+ results.*)"
# Words that a total may begin with, and a campaign too: only a value that is the sum of other rows tells.
_MAYBE_TOTAL = _TOTAL + r"\b|(?i)^(?:all|tous|toutes|ensemble|overall|global|cumul)\b"
_NAMES = {
    "orders": ("order_id",), "spend": ("channel", "campaign", "platform"), "sessions": ("channel",),
    "fixed_costs": ("label",),
}  # fmt: skip
_CENT = 0.011
_MEASURES = {"spend": "cost", "sessions": "sessions", "fixed_costs": "amount"}
_DATES = {"orders": "ordered_at", "refunds": "refunded_at", "payments": "paid_at", "settlements": "posted_at"}


def set_aside(frame: Frame, grid: Grid, preset: Preset, kind: str) -> "np.ndarray":
    """Ignore the rows that are no data.

    Args:
        frame: the typed rows of one sheet.
        grid: the same rows raw.
        preset: what the file was recognised as.
        kind: kind of the file.

    Returns:
        A flag per row: it is a total of everything, whose amounts can be checked against the sum.
    """
    import numpy as np

    if not frame.height:
        return np.zeros(0, dtype=bool)
    blank = _blank(grid)
    first = _texts(grid.table.columns[0])
    frame.ignore(blank, "blank")
    comment = _matches(first, r"^#") & ~_matches(first, r"^#[A-Za-z]*-?\d") & _only_cell(grid)
    frame.ignore(comment, "comment")
    if comment.any() and (~comment & ~blank).any():
        _end_at_comment(frame, comment, blank)
    frame.ignore(_headers(frame), "header")
    total = _totals(frame, first, preset, kind) & (frame.fate == ACCEPTED)
    frame.ignore(total, "total")
    frame.ignore(_dated_totals(frame, kind), "total")
    note = _lone_note(frame, grid, kind) & (frame.fate == ACCEPTED)
    frame.ignore(note, "note")
    arrange(frame, grid, preset)
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
        total = named
        if frame.has(when) and (undated := frame.missing(when)).any():
            for column in (first, *(frame.values[name] for name in _NAMES.get(kind, ()) if frame.has(name))):
                named |= _matches(column, rf"{_TOTAL}\b")
            for cells in frame.raw.values():
                named |= _matches(_texts(cells), TOTAL_WORDS)
            total = named & undated
        elif frame.has(when):
            total = np.zeros(frame.height, dtype=bool)
    keys = [name for name in preset.key_fields if frame.has(name)]
    if keys:
        nameless = np.ones(frame.height, dtype=bool)
        for name in keys:
            nameless &= frame.missing(name)
        if not nameless[frame.fate == ACCEPTED].all():
            total |= nameless
    return np.asarray(total)


def _headers(frame: Frame) -> "np.ndarray":
    """Rows in which the header stands again, as where pages or exports were put one under the other."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    from ecomkpi_desktop.importing.values.typed import distinct

    same = np.zeros(frame.height, dtype=np.int16)
    looked = 0
    for name, column in frame.raw.items():
        if not (pa.types.is_dictionary(column.type) or pa.types.is_string(column.type)):
            continue
        looked += 1
        texts, rows = distinct(column)
        place = pc.index(texts, frame.labels[name]).as_py()
        if place >= 0:
            same += pc.fill_null(pc.equal(rows, place), False).to_numpy(zero_copy_only=False)
    return np.asarray(same > max(1, looked // 2))


def _dated_totals(frame: Frame, kind: str) -> "np.ndarray":
    """Totals of a day or a month, which have a date: by their name, or by a name and a value that prove it."""
    import numpy as np

    never = np.zeros(frame.height, dtype=bool)
    names = [name for name in _NAMES.get(kind, ()) if frame.has(name)]
    open_rows = frame.fate == ACCEPTED
    sure, maybe = never.copy(), never.copy()
    for name in names:
        sure |= _matches(frame.values[name], TOTAL_WORDS)
        maybe |= _matches(frame.values[name], _MAYBE_TOTAL)
    measure = _MEASURES.get(kind, "")
    if sure[open_rows].all() or not frame.has("day") or not frame.has(measure):
        return np.asarray(sure & open_rows & ~sure[open_rows].all())
    maybe &= open_rows & ~sure
    if maybe.any():
        sure |= maybe & _is_sum(frame, measure, open_rows & ~sure & ~maybe)
    return np.asarray(sure & open_rows)


def _is_sum(frame: Frame, measure: str, others: "np.ndarray") -> "np.ndarray":
    """Return a flag per row: its value is the sum of the other rows of its day, or of all of them."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    days = pc.fill_null(pc.cast(pc.cast(frame.values["day"], pa.date32()), pa.int32()), -1).to_numpy()
    _, day = np.unique(days, return_inverse=True)
    values = np.nan_to_num(frame.number(measure))
    sums = np.bincount(day, weights=np.where(others, values, 0.0))[day]
    rows = np.bincount(day, weights=others)[day]
    of_day = (np.abs(values - sums) < _CENT) & (rows > 1)
    of_all = (np.abs(values - values[others].sum()) < _CENT) & (others.sum() > 1)
    return np.asarray((of_day | of_all) & (values != 0))


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


def _texts(column: "pa.ChunkedArray") -> "pa.DictionaryArray":
    """Return the texts of a column; of a column of numbers or dates, none."""
    import pyarrow as pa

    from ecomkpi_desktop.importing.values.texts import parse_texts

    if not (pa.types.is_dictionary(column.type) or pa.types.is_string(column.type)):
        return pa.nulls(len(column), pa.string()).dictionary_encode()
    return parse_texts(column)


def _matches(column: "pa.DictionaryArray", pattern: str) -> "np.ndarray":
    import numpy as np
    import pyarrow.compute as pc

    words = pc.match_substring_regex(column.dictionary, pattern)
    found = pc.fill_null(pc.take(words, column.indices), False)
    return np.asarray(found.to_numpy(zero_copy_only=False), dtype=bool)
