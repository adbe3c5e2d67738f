"""Turns a table of months (or channels) side by side into one row per cell.

How such a table is counted: each amount is a row of its own, so that a line of twelve months counts twelve rows, each
accepted, rejected or ignored by itself, and all with the number of their line. A cell that is blank or says that
nothing is known (-, n/a) is an ignored row. The columns of totals beside the months are not read.
"""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Type
from ecomkpi_desktop.importing.columns import COUNTS, TypedField, make_frame, scaled, type_of, typed_column
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.months import Period, year_offsets
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.spans import stated_year
from ecomkpi_desktop.importing.wide import MEASURES, NAMES
from ecomkpi_desktop.importing.years import YEAR_COLUMN, years_in
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.importing.values.typed import Typed

BY_SHEET = -1  # the year of a recipe whose sheets are called after their years


def make_rows(grid: Grid, recipe: Recipe, sheet: str, *, typed_cells: bool) -> tuple[Frame, list[TypedField]]:
    """Type the columns of a grid; a table of months is turned first. See :func:`~.columns.make_frame`."""
    if recipe.year == BY_SHEET:
        recipe = recipe.with_(year=stated_year([sheet]) or 0)
    if not recipe.wide:
        return make_frame(grid, recipe, sheet, typed_cells=typed_cells)
    measure = MEASURES[recipe.kind.value]
    described = {name: label for name, label in recipe.mapping.items() if name != measure}
    lines, notes = make_frame(grid, recipe.with_(mapping=described), sheet, typed_cells=typed_cells)
    return _turned(lines, notes, grid, recipe, typed_cells=typed_cells)


def _turned(
    lines: Frame, notes: list[TypedField], grid: Grid, recipe: Recipe, *, typed_cells: bool
) -> tuple[Frame, list[TypedField]]:
    import numpy as np
    import pyarrow as pa

    measure = MEASURES[recipe.kind.value]
    labels = [label for label, _ in recipe.wide]
    count = len(labels)
    place = np.repeat(np.arange(lines.height), count)
    cells = [_column(grid, label, recipe, measure, typed_cells=typed_cells) for label in labels]
    values = {name: column.take(pa.array(place)) for name, column in lines.values.items()}
    values[measure] = _woven([typed.values for typed, _ in cells])
    texts = pa.chunked_array([_woven([text for _, text in cells])])
    values |= _covered(recipe, lines)
    turned = [_spread_note(note, count) for note in notes]
    raw = {name: pa.chunked_array([_whole(column).take(pa.array(place))]) for name, column in lines.raw.items()}
    names = dict(lines.labels)
    for number, (label, (typed, _)) in enumerate(zip(labels, cells, strict=True)):
        bad = np.zeros(lines.height * count, dtype=bool)
        bad[number::count] = typed.bad
        own = f"{measure}@{label}"
        turned.append(TypedField(own, Type.MONEY, replace(typed, bad=bad)))
        names[own], raw[own] = label, texts
    frame = Frame(
        row=lines.row[place],
        sheet=lines.sheet.take(pa.array(place)),
        values=values,
        raw=raw,
        labels=names | {measure: " – ".join(dict.fromkeys((labels[0], labels[-1])))},
        fate=np.full(len(place), ACCEPTED, np.uint8),
        why=np.zeros(len(place), np.int16),
    )
    unreadable = np.column_stack([typed.bad for typed, _ in cells]).ravel()
    frame.ignore(frame.missing(measure) & ~unreadable, "blank")
    return frame, turned


def _column(
    grid: Grid, label: str, recipe: Recipe, measure: str, *, typed_cells: bool
) -> "tuple[Typed, pa.Array]":
    import pyarrow as pa

    from ecomkpi_desktop.importing.frame import as_text

    column = recipe.headers.index(label)
    cells = grid.table[str(column)] if str(column) in grid.table.column_names else pa.nulls(grid.height, pa.string())
    numbers = None if grid.number_cells is None else partial(grid.number_cells, column)
    kind, counted = type_of(recipe.kind, measure), measure in COUNTS
    typed = typed_column(cells, kind, recipe, numbers, typed_cells=typed_cells, count=counted)
    typed = scaled(typed, f"{label} {recipe.headers[recipe.left]}", recipe) if kind is Type.MONEY else typed
    return typed, as_text(cells).cast(pa.string())


def _woven(columns: "list[pa.Array]") -> "pa.Array":
    """Return columns of one length as one: the first cells of all, then the second ones, and so on."""
    import numpy as np
    import pyarrow as pa

    height = len(columns[0])
    order = np.arange(height * len(columns)).reshape(len(columns), height).T.ravel()
    whole = pa.concat_arrays([_whole(column) for column in columns])
    return whole.take(pa.array(order))


def _whole(column: "pa.Array | pa.ChunkedArray") -> "pa.Array":
    import pyarrow as pa

    if isinstance(column, pa.ChunkedArray):
        column = column.unify_dictionaries() if pa.types.is_dictionary(column.type) else column
        return column.combine_chunks()
    return column


def _covered(recipe: Recipe, lines: Frame) -> "dict[str, pa.Array]":
    """Return what the header says of each cell: the days it covers, or its channel."""
    import numpy as np
    import pyarrow as pa

    height = lines.height
    means = [meaning for _, meaning in recipe.wide]
    periods = [Period.of(meaning) for meaning in means]
    if None in periods:
        codes = pa.array(np.tile(np.arange(len(means), dtype=np.int32), height))
        return {NAMES[recipe.kind.value]: pa.DictionaryArray.from_arrays(codes, pa.array(means, pa.string()))}
    known = [period for period in periods if period is not None]
    years = _years_of(lines, recipe.year)
    bounds = {
        year: [period.bounds(year + later) for period, later in zip(known, year_offsets(known), strict=True)]
        for year in set(years)
        if year or all(period.year for period in known)
    }
    nothing = [(None, None)] * len(known)
    days = [pair for year in years for pair in bounds.get(year, nothing)]
    return {
        name: pa.array([pair[side] for pair in days], pa.date32()) for side, name in enumerate(("day", "day_to"))
    }


def _years_of(lines: Frame, year: int) -> list[int]:
    """Return the year of each line: that of its own column, else that of the table."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not lines.has(YEAR_COLUMN):
        return [year] * lines.height
    own = years_in(lines.values[YEAR_COLUMN])
    return [int(one or 0) for one in pc.fill_null(own.cast(pa.int32()), year).to_pylist()]


def _spread_note(note: TypedField, count: int) -> TypedField:
    import numpy as np
    import pyarrow as pa

    place = np.repeat(np.arange(len(note.typed.bad)), count)
    typed = replace(
        note.typed,
        values=note.typed.values.take(pa.array(place)),
        bad=note.typed.bad[place],
        months=None if note.typed.months is None else note.typed.months[place],
    )
    return TypedField(note.name, note.type, typed)
