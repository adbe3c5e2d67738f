"""The first rows of a file as they stand in it, and how a text is written: what people are shown beside the reading."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.sources.grid import Grid
from ecomkpi_desktop.sources.reader import Source
from ecomkpi_desktop.sources.text import TextSource

_ROWS = 120  # of which some are no data


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a file begins.

    Attributes:
        encoding, separator: how a text file is written; "" for a workbook.
        cells: for the first rows by their number, their cells; none of several sheets, whose rows have the same
            numbers.
    """

    encoding: str = ""
    separator: str = ""
    cells: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, source: Source, grid: Grid, recipe: Recipe) -> "Beginning":
        """Return the beginning of a source, of which ``grid`` holds the first rows under the header."""
        rows = grid.texts(_ROWS) if len(recipe.sheets) == 1 else []
        cells = {grid.first_row + place: tuple(row) for place, row in enumerate(rows)}
        if not isinstance(source, TextSource):
            return cls(cells=cells)
        return cls(source.encoding, source.dialect.delimiter, cells)

    def told(self) -> dict[str, Any]:
        """Return it as JSON can say it."""
        return {"encoding": self.encoding, "separator": self.separator, "cells": list(self.cells.items())}

    @classmethod
    def from_told(cls, told: Mapping[str, Any]) -> "Beginning":
        """Return what :meth:`told` has told of."""
        return cls(told["encoding"], told["separator"], {row: tuple(cells) for row, cells in told["cells"]})
