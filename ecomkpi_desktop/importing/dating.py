"""What days a file speaks of when it does not write them: the period of a report, the year of 05/03."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.fields import Type
from ecomkpi_desktop.importing.columns import type_of
from ecomkpi_desktop.importing.doubts import Doubt
from ecomkpi_desktop.importing.layout import Layout
from ecomkpi_desktop.importing.matching import Match
from ecomkpi_desktop.importing.months import Period, year_offsets
from ecomkpi_desktop.importing.overrides import Overrides
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.spans import stated_year
from ecomkpi_desktop.importing.unpivot import BY_SHEET
from ecomkpi_desktop.importing.years import YEAR_COLUMN, YEARLESS_MONTHS, YEARLESS_NUMBERS, YEARLESS_WORDS
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import pyarrow as pa

_LOOKED_AT = 20  # cells


def span_of_report(match: Match, layout: Layout, wishes: Overrides) -> tuple[str, str] | None:
    """Return the days that a report without a date covers: the user's word, else what it says itself."""
    if "day" in match.mapping or layout.wide is not None:
        return None
    if wishes.get("span"):
        first, last = wishes.get("span").split("/")
        return first, last
    return None if layout.span is None else (layout.span[0].isoformat(), layout.span[1].isoformat())


def with_year_of(
    recipe: Recipe, layout: Layout, grid: Grid, sheets: Sequence[str], wishes: Overrides
) -> tuple[Recipe, Doubt | None]:
    """Find the year of dates that are written without one: the user's word, a title or a name; else ask."""
    example = "" if YEAR_COLUMN in recipe.mapping else _yearless(recipe, grid)
    if not example:
        return recipe, None
    if wishes.get("year"):
        return recipe.with_(year=int(wishes.get("year"))), None
    if len(sheets) > 1 and all(stated_year([sheet]) for sheet in sheets):
        return recipe.with_(year=BY_SHEET), None
    turns = _turns_of_the_year(recipe)
    if turns:
        return _asked_over_years(recipe, layout, example, turns)
    if layout.year:
        return recipe.with_(year=layout.year), None
    this = clock.today().year
    return recipe.with_(year=this), Doubt("year", (str(this), str(this - 1), str(this - 2)), example, str(this))


def _turns_of_the_year(recipe: Recipe) -> int:
    """Return how many times a new year begins among months side by side that are written without a year."""
    periods = [period for _, meaning in recipe.wide if (period := Period.of(meaning)) is not None]
    return max(year_offsets(periods), default=0) if periods else 0


def _asked_over_years(recipe: Recipe, layout: Layout, example: str, turns: int) -> tuple[Recipe, Doubt]:
    """Ask for the year of the first month where others are of the next: a title names one of the two at best."""
    today = clock.today()
    last = Period.of(recipe.wide[-1][1])
    over = last is not None and last.bounds(today.year)[0] <= today
    first = layout.year or today.year - turns - (not over)
    options = tuple(str(year) for year in (first, first - 1, first + 1))
    return recipe.with_(year=first), Doubt("year", options, example, str(first))


def _yearless(recipe: Recipe, grid: Grid) -> str:
    """Return a date of the table that has no year, when its dates have none; else an empty text."""
    import pyarrow.compute as pc

    label = next((label for label, meaning in recipe.wide if meaning.startswith("0000-")), "")
    if label:
        return label
    for name in recipe.mapping:
        column = recipe.column(name)
        if type_of(recipe.kind, name) not in (Type.DAY, Type.MOMENT) or column is None:
            continue
        cells = grid.table[str(column)] if str(column) in grid.table.column_names else None
        if cells is None or not pc.any(pc.is_valid(cells)).as_py():
            continue
        texts = [text for text in _texts(cells) if text.strip()]
        bare = [text for text in texts if re.match(YEARLESS_NUMBERS, text) or _is_yearless_word(text)]
        if bare and len(bare) * 2 > len(texts):
            return bare[0]
    return ""


def _is_yearless_word(text: str) -> bool:
    word = re.fullmatch(YEARLESS_WORDS.replace(r"\p{L}", r"[^\W\d_]"), text.strip())
    return bool(word or re.fullmatch(YEARLESS_MONTHS, text.strip()))


def _texts(column: "pa.ChunkedArray") -> list[str]:
    return [str(cell) for cell in column.slice(0, _LOOKED_AT).to_pylist() if cell not in (None, "")]


def recent_months(today: date, count: int = 24) -> tuple[str, ...]:
    """Return the last whole months, the latest first, then the last years: the periods that reports usually cover."""
    spans = []
    first = today.replace(day=1)
    for _ in range(count):
        last = first - timedelta(days=1)
        first = last.replace(day=1)
        spans.append(f"{first}/{last}")
    years = [f"{year}-01-01/{year}-12-31" for year in range(today.year - 1, today.year - 4, -1)]
    return (*spans, *years)
