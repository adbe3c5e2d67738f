"""Where the tables lie in a sheet: their header rows, what stands above each, which one is of use."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.by_content import Content
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.matching import Match, best_match
from ecomkpi_desktop.importing.presets import Preset, all_presets
from ecomkpi_desktop.importing.spans import Span, is_day
from ecomkpi_desktop.importing.wide import Wide, find_wide, looks_wide

HEADER_WITHIN = 30
_LOOKED_FOR_DATES = 20  # rows
_DATED = re.compile(r"\d{1,4}[-/. ]\D*\d|[A-Za-z]+\.? \d|\d{1,2} [^\W\d]", re.UNICODE)  # 20,240 is no date
_NUMBER = re.compile(r"[-+]?[\d\s.,:/€$£%-]+")


@dataclass(frozen=True)
class Layout:
    """A table found in a sheet.

    Attributes:
        header: 0-based row of its header; -1 where it has none.
        cells: the header's cells; those of a table beside it are blank.
        match: the preset it suits; None when it was not recognised.
        above: the rows between the table before it and its header.
        next_rows: how many rows with something in them follow within the rows looked at.
        left: its first column.
        beside: headers of the tables that stand beside it.
        wide: which columns are months, or channels, where the table lists them side by side.
        span: first and last day it covers, as far as something beside its rows says so.
        year: the year that titles and names agree on, 0 where they do not.
        content: what its columns mean by their cells, where no heading says it.
    """

    header: int
    cells: tuple[str, ...]
    match: Match | None
    above: tuple[tuple[str, ...], ...]
    next_rows: int
    left: int = 0
    beside: tuple[str, ...] = ()
    wide: Wide | None = None
    span: Span | None = None
    year: int = 0
    content: Content | None = field(default=None, compare=False)

    @property
    def usable(self) -> bool:
        """Whether it was recognised as something that can be imported."""
        return self.match is not None and self.match.preset.kind != "unusable"


def find_table(rows: Sequence[Sequence[str]], presets: Sequence[Preset], told: Sequence[str] = ()) -> Layout | None:
    """Return the best table of a sheet; None when there is none at all.

    The header stands within the first thirty rows, or, where tables are stacked, below a comment line.

    Args:
        rows: the sheet's rows as texts.
        presets: what it may be.
        told: names of the sheet and of the file, which may say what a table of months is about.
    """
    used = _used_columns(rows)
    found = [
        layout
        for index, start in _candidates(rows)
        for layout in _layouts(rows, index, start, presets, (told, used))
    ]
    if found:
        return max(found, key=rank)
    known = _known_by_opening(rows, presets)
    likely = _likely_header(rows)
    if known is not None:
        return _layout(rows, likely or 0, 0, rows[likely or 0], Match(known, (), 1.0))
    return None if likely is None else _layout(rows, likely, 0, rows[likely], None)


def rank(layout: Layout) -> tuple[bool, bool, bool, int, float]:
    """Return how much a table is worth: of use, with rows, of a platform, with what is needed first, well matched."""
    match = layout.match
    if match is None:
        return False, layout.next_rows > 0, False, 0, 0.0
    have = set(match.mapping) | set(match.preset.constants)
    met = next((-place for place, need in enumerate(match.preset.needs) if set(need) <= have), 0)
    weight = sum(found.confidence for found in match.fields)
    return layout.usable, layout.next_rows > 0, not match.preset.generic, met, weight


def _candidates(rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Give the rows that may be a header, each with the row at which what belongs to its table begins."""
    start = 0
    commented = False
    for index, row in enumerate(rows):
        filled = [cell for cell in row if cell.strip()]
        if not filled:
            continue
        if filled[0].startswith("#") and (len(filled) == 1 or not _numeric_share(filled[1:])):
            if not commented:
                start, commented = index, True
            continue
        if (index < HEADER_WITHIN or commented) and (_numeric_share(filled) <= 0.3 or looks_wide(filled)):
            yield index, start
        commented = False


def _layouts(
    rows: Sequence[Sequence[str]], index: int, start: int, presets: Sequence[Preset],
    around: tuple[Sequence[str], Sequence[int]],
) -> Iterator[Layout]:
    told, used = around
    parts = _beside_each_other(rows[index], index, used)
    if len(parts) > 1 and not _stand_alone(parts, rows[index + 1 :]):
        parts = [tuple(rows[index])]  # a column left empty within a table parts nothing
    for cells in parts:
        match = _best(cells, rows[index + 1 :], presets)
        above = [" ".join(cell for cell in row if cell) for row in rows[start:index]]
        wide = find_wide(cells, rows[index + 1 :], presets, (*above, *told)) if _may_be_wide(match) else None
        if wide is not None:
            yield _layout(rows, index, start, cells, wide.match, wide)
        elif match is not None:
            yield _layout(rows, index, start, cells, match)


def _best(cells: Sequence[str], below: Sequence[Sequence[str]], presets: Sequence[Preset]) -> Match | None:
    """Return the preset that suits a header best, and whose words stand in its columns."""
    match = best_match(cells, presets)
    while match is not None and not _holds(match, below):
        refused = match.preset.name
        presets = [preset for preset in presets if preset.name != refused]
        match = best_match(cells, presets)
    if match is not None and match.preset.kind == Kind.ORDER_LINES and _is_dated(match, below):
        return _best(cells, below, [preset for preset in presets if preset.kind != Kind.ORDER_LINES])
    return match


def _is_dated(match: Match, below: Sequence[Sequence[str]]) -> bool:
    """Tell whether a column that means nothing yet holds dates: then these are orders, not lines without a date."""
    known = set(match.mapping.values())
    below = [row for row in below[:_LOOKED_FOR_DATES] if any(cell.strip() for cell in row)]
    for column in range(max((len(row) for row in below), default=0)):
        cells = [row[column].strip() for row in below if column < len(row) and row[column].strip()]
        if column in known or not cells or sum(bool(_DATED.match(cell)) for cell in cells) * 2 <= len(cells):
            continue
        if sum(is_day(cell) for cell in cells) * 2 > len(cells):
            return True
    return False


def _holds(match: Match, below: Sequence[Sequence[str]]) -> bool:
    for name, words in match.preset.values.items():
        column = match.mapping.get(name)
        if column is not None and not any(normal(row[column]) in words for row in below if column < len(row)):
            return False
    return True


def _may_be_wide(match: Match | None) -> bool:
    return match is None or match.preset.generic


def _used_columns(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return for each column the last row in which it holds something, -1 for none."""
    used = [-1] * max((len(row) for row in rows), default=0)
    for index, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell:
                used[column] = index
    return used


def _beside_each_other(row: Sequence[str], index: int, used: Sequence[int]) -> list[tuple[str, ...]]:
    """Return the header once for each of the tables that stand side by side, parted by columns without anything."""
    blocks: list[list[int]] = [[]]
    for column, cell in enumerate(row):
        if cell.strip() or used[column] > index:
            blocks[-1].append(column)
        elif blocks[-1]:
            blocks.append([])
    tables = [block for block in blocks if sum(bool(row[column].strip()) for column in block) > 1]
    if len(tables) < 2:
        return [tuple(row)]
    return [tuple(cell if place in block else "" for place, cell in enumerate(row)) for block in tables]


def _stand_alone(parts: Sequence[Sequence[str]], below: Sequence[Sequence[str]]) -> bool:
    """Tell tables that stand side by side from one with an empty column: each is known, or each ends on its own."""
    if sum(best_match(cells, all_presets()) is not None for cells in parts) > 1:
        return True
    ends = set()
    for cells in parts:
        own = [place for place, cell in enumerate(cells) if cell]
        full = [any(row[place].strip() for place in own if place < len(row)) for row in below]
        end = max((place for place, some in enumerate(full) if some), default=-1)
        if not all(full[: end + 1]):  # cells that are filled now and then belong to the rows beside them
            return False
        ends.add(end)
    return len(ends) > 1


def _layout(
    rows: Sequence[Sequence[str]], index: int, start: int, cells: Sequence[str], match: Match | None,
    wide: Wide | None = None,
) -> Layout:
    following = sum(any(cell.strip() for cell in row) for row in rows[index + 1 :])
    others = tuple(cell for cell, own in zip(rows[index], cells, strict=True) if cell.strip() and not own.strip())
    left = next((place for place, cell in enumerate(cells) if cell.strip()), 0) if others else 0
    cells = _without_holes(cells, wide.columns if wide is not None else ())
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    above = tuple(tuple(row) for row in rows[start:index])
    return Layout(index, cells, match, above, following, left, others, wide)


def _without_holes(cells: Sequence[str], columns: Sequence[int]) -> tuple[str, ...]:
    """Return a header in which the columns of amounts under a merged month are called after it, without VAT."""
    named = list(cells)
    for column in columns:
        month = next((cell for cell in reversed(cells[: column + 1]) if cell.strip()), "")
        named[column] = cells[column] if cells[column].strip() else f"{month} HT"
    return tuple(named)


def _known_by_opening(rows: Sequence[Sequence[str]], presets: Sequence[Preset]) -> Preset | None:
    first = next((cell for row in rows for cell in row if cell.strip()), "")
    return next((p for p in presets if p.openings and normal(first).startswith(p.openings)), None)


def _numeric_share(cells: Sequence[str]) -> float:
    return sum(bool(_NUMBER.fullmatch(cell)) for cell in cells) / len(cells)


def _likely_header(rows: Sequence[Sequence[str]]) -> int | None:
    """The first row of several words that is followed by a row about as full."""
    for index, row in enumerate(rows[: HEADER_WITHIN - 1]):
        filled = [cell for cell in row if cell.strip()]
        if len(filled) < 2 or _numeric_share(filled) > 0.2 or max(len(cell) for cell in filled) > 80:
            continue
        below = [cell for cell in rows[index + 1] if cell.strip()] if index + 1 < len(rows) else []
        if len(below) >= max(2, len(filled) // 2):
            return index
    return None
