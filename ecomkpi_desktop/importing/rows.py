"""Which rows are no data: blank ones, comments, totals and summaries, further tables under the first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.arranging import arrange
from ecomkpi_desktop.importing.cells import blank_rows, cell_texts, matches, only_cell
from ecomkpi_desktop.importing.columns import TypedField
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.stacked import end_at_comment, other_tables, repeated_headers
from ecomkpi_desktop.importing.totals import comparisons, date_field, dated_totals, set_apart, set_aside_wide, totals
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import numpy as np


def set_aside(
    frame: Frame, grid: Grid, preset: Preset, recipe: Recipe, notes: Sequence[TypedField] = ()
) -> "np.ndarray":
    """Ignore the rows that are no data.

    Args:
        frame: the typed rows of one sheet.
        grid: the same rows raw.
        preset: what the file was recognised as.
        recipe: how it is read.
        notes: how its columns were typed: cells that cannot be read announce another table.

    Returns:
        A flag per row: it is a total of everything, whose amounts can be checked against the sum.
    """
    import numpy as np

    if not frame.height:
        return np.zeros(0, dtype=bool)
    kind = recipe.kind.value
    grid = _own_columns(grid, recipe)
    if not grid.table.num_columns:  # the rows end before this table begins
        return np.zeros(frame.height, dtype=bool)
    if recipe.wide:
        return set_aside_wide(frame, cell_texts(grid.table.columns[0]), recipe)
    blank = blank_rows(grid)
    first = cell_texts(grid.table.columns[0])
    frame.ignore(blank, "blank")
    comment = matches(first, r"^#", "#") & ~matches(first, r"^#[A-Za-z]*-?\d", "#")
    if comment.any():
        comment &= only_cell(grid)
    frame.ignore(comment, "comment")
    if comment.any() and (~comment & ~blank).any():
        end_at_comment(frame, comment, blank)
    headers = repeated_headers(frame)
    frame.ignore(headers, "header")
    frame.ignore(other_tables(frame, grid, recipe, notes, ~blank & ~headers), "other_table")
    set_apart(frame, kind)
    total = totals(frame, first, preset, kind) & (frame.fate == ACCEPTED)
    frame.ignore(total, "total")
    frame.ignore(dated_totals(frame, kind), "total")
    frame.ignore(comparisons(frame), "comparison")
    note = _lone_note(frame, grid, kind) & (frame.fate == ACCEPTED)
    frame.ignore(note, "note")
    arrange(frame, grid, preset)
    return np.asarray(total)


def _own_columns(grid: Grid, recipe: Recipe) -> Grid:
    """Leave out the columns of the tables that stand before this one, side by side."""
    if not recipe.left:
        return grid
    names = [name for name in grid.table.column_names if int(name) >= recipe.left]
    return Grid(grid.table.select(names), grid.first_row, grid.whole)


def _lone_note(frame: Frame, grid: Grid, kind: str) -> "np.ndarray":
    """A sentence under the table (``2 records downloaded``, a copyright): one cell, and nothing a row needs."""
    import numpy as np

    if grid.table.num_columns < 3:
        return np.zeros(frame.height, dtype=bool)
    when = date_field(kind)
    undated = frame.missing(when) if frame.has(when) else np.zeros(frame.height, dtype=bool)
    return np.asarray(only_cell(grid) & undated) if undated.any() else undated


