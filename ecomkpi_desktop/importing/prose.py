"""Tells texts that are to be read from tables, where nothing in them was recognised."""

from itertools import groupby

from ecomkpi_desktop.sources.grid import Grid

_LOOKED_AT = 200  # lines
_STRAIGHT_LINES = 3  # of as many cells, one after the other: a table


def is_prose(grid: Grid) -> bool:
    """Tell whether the lines of a text have no columns in common, whatever commas and semicolons they hold."""
    counts = [sum(map(bool, row)) for row in grid.texts(_LOOKED_AT)]
    lines = [count for count in counts if count]
    if not lines:
        return False
    runs = [(count, len(list(run))) for count, run in groupby(counts) if count > 1]
    straight = max((length for _, length in runs), default=0)
    usual = max((lines.count(count) for count, _ in runs), default=0)
    return straight < _STRAIGHT_LINES and usual * 2 < len(lines)
