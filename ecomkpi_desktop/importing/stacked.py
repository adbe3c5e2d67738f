"""Tables that stand under the first one in the same sheet: where it ends."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS, Type
from ecomkpi_desktop.importing.cells import filled
from ecomkpi_desktop.importing.columns import TypedField
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.values.typed import encoded, flags
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_WHEN_OR_NUMBER = (Type.DAY, Type.MOMENT, Type.MONEY, Type.NUMBER)
_TRIED = 20  # rows that may begin another table
_MOSTLY = 0.8
_COLUMNS = 200  # in which the words of a shifted header are looked for
_LONG = 60  # letters, of up to four bytes; no header is longer
_FEW = 5_000  # distinct texts of a column that are looked at in their normal form


def end_at_comment(frame: Frame, comment: "np.ndarray", blank: "np.ndarray") -> None:
    """A comment after data begins another table: what follows is not of this one."""
    import numpy as np

    data = np.flatnonzero(~comment & ~blank)
    later = np.flatnonzero(comment & (np.arange(len(comment)) > data[0]))
    if len(later):
        after = np.arange(len(comment)) > later[0]
        frame.ignore(after & ~comment & ~blank, "other_table")


def repeated_headers(frame: Frame) -> "np.ndarray":
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


def other_tables(
    frame: Frame, grid: Grid, recipe: Recipe, notes: Sequence[TypedField], data: "np.ndarray"
) -> "np.ndarray":
    """Return a flag per row: it belongs to another table that begins further down, without a comment between.

    Known by its header: the same words in other columns, or words where this table has dates and numbers, over rows
    most of which cannot be read either; or by a gap under which no row has what this table needs.

    Args:
        frame: the typed rows.
        grid: the same rows raw.
        recipe: how they are read.
        notes: how their columns were typed.
        data: a flag per row: it is neither blank nor a header.
    """
    import numpy as np

    found = (_shifted_header(grid, recipe, data), _foreign_header(frame, notes, data), _poor_tail(frame, recipe, data))
    begins = [place for place in found if place]
    return np.arange(frame.height) >= min(begins, default=frame.height)


def _shifted_header(grid: Grid, recipe: Recipe, data: "np.ndarray") -> int:
    """Return the first row that holds several of the header's words, in other columns; 0 without one."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    known = {normal(label) for label in recipe.headers} - {""}
    hits = np.zeros(len(data), dtype=np.int16)
    for name in grid.table.column_names[:_COLUMNS]:
        if not (pa.types.is_dictionary(grid.table[name].type) or pa.types.is_string(grid.table[name].type)):
            continue
        texts = encoded(grid.table[name])
        own = normal(recipe.headers[int(name)]) if int(name) < len(recipe.headers) else ""
        said = _says(texts.dictionary, known - {own}, recipe.headers)
        if pc.any(said).as_py():
            hits += flags(pc.take(said, texts.indices))
    wanted = max(2, len(recipe.mapping) // 2)
    found = np.flatnonzero((hits >= wanted) & data)
    return int(found[0]) if len(found) else 0


def _says(words: "pa.Array", known: set[str], headers: Sequence[str]) -> "pa.Array":
    """Return a flag per word: it is one of the header's; of a great many words, if it is spelt the same."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if len(words) > _FEW:
        same = [header for header in headers if normal(header) in known]
        return pc.is_in(words, value_set=pa.array(same, words.type))
    likely = pc.less(pc.binary_length(words), _LONG * 4)
    if not any(letter.isdigit() for word in known for letter in word):  # nor is it any of the numbers, dates and ids
        likely = pc.and_(likely, pc.invert(pc.match_substring_regex(words, "[0-9]")))
    places = np.flatnonzero(flags(likely))
    said = np.zeros(len(words), dtype=bool)
    said[places] = [normal(text) in known for text in words.take(pa.array(places)).to_pylist()]
    return pa.array(said)


def _poor_tail(frame: Frame, recipe: Recipe, data: "np.ndarray") -> int:
    """Return the row after a gap from which on no row has what this table needs; 0 without one."""
    import numpy as np

    needed = [field.name for field in FIELDS[recipe.kind] if field.required and frame.has(field.name)]
    complete = data.copy()
    for name in needed:
        complete &= ~frame.missing(name)
    if not needed or not complete.any():
        return 0
    last = int(np.flatnonzero(complete)[-1])
    gaps = np.flatnonzero(~data[last:])
    if not len(gaps) or data[last + int(gaps[0]) :].sum() < 2:
        return 0
    return last + int(gaps[0])


def _foreign_header(frame: Frame, notes: Sequence[TypedField], data: "np.ndarray") -> int:
    """Return the first row with words where dates and numbers are due, and such rows under it; 0 without one."""
    import numpy as np

    typed = [note for note in notes if note.type in _WHEN_OR_NUMBER and note.name in frame.raw]
    if len(typed) < 2 or not any(note.typed.bad.any() for note in typed):
        return 0
    bad = np.sum([note.typed.bad for note in typed], axis=0)
    full = np.sum([filled(frame.raw[note.name]) for note in typed], axis=0)
    heads = np.flatnonzero((bad >= 2) & (bad == full) & data)
    good = (bad == 0) & (full > 0) & data
    for place in heads[:_TRIED].tolist():
        under = data[place + 1 :]
        if good[:place].any() and under.sum() > 1 and (bad[place + 1 :][under] > 0).mean() >= _MOSTLY:
            return int(place)
    return 0
