"""Where the table lies in a sheet: its header row, what stands above it, and the period a report states there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.headers import CURRENCY_CODES, normal
from ecomkpi_desktop.importing.matching import Match, best_match
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.values.dates import parse_dates

HEADER_WITHIN = 30
_LOOKED_FOR_DATES = 20  # rows
_DATED = re.compile(r"\d{1,4}[-/. ]\D*\d|[A-Za-z]+\.? \d|\d{1,2} [^\W\d]", re.UNICODE)  # 20,240 is no date
_DASH = re.compile(r"\s+(?:-|–|—|to|au|bis|until|hasta)\s+", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?P<side>start date|end date|date de debut|date de fin|report start|report end|du|from)\s*:?\s*(?P<day>.+)$"
)
# "All amounts in USD, unless specified", "Tous les montants sont exprimés en EUR", "Todos los importes en MXN"...
_AMOUNTS_IN = (
    r"all amounts in|currency|devise|montants\b.{0,20}?\ben|importes\b.{0,20}?\ben|importi\b.{0,20}?\bin"
    r"|betr[aä]ge\b.{0,20}?\bin|bedragen\b.{0,20}?\bin"
)
_COMPACT_RANGE = re.compile(r"\b((?:19|20)\d{6})\s*[-–]\s*((?:19|20)\d{6})\b")


@dataclass(frozen=True)
class Layout:
    """A table found in a sheet.

    Attributes:
        header: 0-based row of its header.
        cells: the header's cells.
        match: the preset it suits; None when it was not recognised.
        above: the rows over the header.
        next_rows: how many rows with something in them follow within the rows looked at.
    """

    header: int
    cells: tuple[str, ...]
    match: Match | None
    above: tuple[tuple[str, ...], ...]
    next_rows: int


def find_table(rows: Sequence[Sequence[str]], presets: Sequence[Preset]) -> Layout | None:
    """Return the best table whose header stands within the first thirty rows; None when there is none at all."""
    found: list[Layout] = []
    for index, row in enumerate(rows[:HEADER_WITHIN]):
        filled = [cell for cell in row if cell.strip()]
        if not filled or filled[0].startswith("#") or _numeric_share(filled) > 0.3:
            continue
        match = best_match(row, presets)
        if match is not None and match.preset.kind == Kind.ORDER_LINES and _is_dated(match, rows[index + 1 :]):
            match = best_match(row, [preset for preset in presets if preset.kind != Kind.ORDER_LINES])
        if match is not None:
            found.append(_layout(rows, index, match))
    if found:
        return max(found, key=_rank)
    likely = _likely_header(rows)
    return None if likely is None else _layout(rows, likely, None)


def _is_dated(match: Match, below: Sequence[Sequence[str]]) -> bool:
    """Tell whether a column that means nothing yet holds dates: then these are orders, not lines without a date."""
    known = set(match.mapping.values())
    below = [row for row in below[:_LOOKED_FOR_DATES] if any(cell.strip() for cell in row)]
    for column in range(max((len(row) for row in below), default=0)):
        cells = [row[column].strip() for row in below if column < len(row) and row[column].strip()]
        if column in known or not cells or sum(bool(_DATED.match(cell)) for cell in cells) * 2 <= len(cells):
            continue
        if sum(_day(cell) is not None for cell in cells) * 2 > len(cells):
            return True
    return False


def _rank(layout: Layout) -> tuple[bool, bool, float]:
    match = layout.match
    weight = sum(field.confidence for field in match.fields) if match else 0.0
    return layout.next_rows > 0, match is not None and not match.preset.generic, weight


def _layout(rows: Sequence[Sequence[str]], index: int, match: Match | None) -> Layout:
    following = sum(any(cell.strip() for cell in row) for row in rows[index + 1 :])
    cells = tuple(rows[index])
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    return Layout(index, cells, match, tuple(tuple(row) for row in rows[:index]), following)


def _numeric_share(cells: Sequence[str]) -> float:
    return sum(bool(re.fullmatch(r"[-+]?[\d\s.,:/€$£%-]+", cell)) for cell in cells) / len(cells)


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


def stated_span(above: Sequence[Sequence[str]]) -> tuple[date, date] | None:
    """Return the first and last day that the lines over a header name, if they do."""
    start: date | None = None
    for row in above:
        line = " ".join(cell for cell in row if cell.strip()).lstrip("# ").strip()
        if not line:
            continue
        compact = _COMPACT_RANGE.search(line)
        if compact:
            return _pair(_day(compact[1]), _day(compact[2]))
        labelled = _LABELLED.match(_simple(line))
        if labelled:
            day = _day(labelled["day"])
            if labelled["side"] in ("start date", "date de debut", "report start") and day:
                start = day
                continue
            if labelled["side"] in ("end date", "date de fin", "report end") and day and start:
                return start, day
        parts = _DASH.split(re.sub(r"^(du|from)\s+", "", line.strip('"'), flags=re.IGNORECASE))
        if len(parts) == 2:
            span = _pair(_day(parts[0]), _day(parts[1]))
            if span:
                return span
        single = _day(line)
        if single and re.search(r"[a-zA-Z]", line):
            return single, single
    return None


def stated_currency(above: Sequence[Sequence[str]]) -> str:
    """Return the currency that the lines over a header name, if they do."""
    for row in above:
        line = " ".join(row)
        found = re.search(rf"(?i:{_AMOUNTS_IN})\s*:?\s*((?i:[a-z]{{3}}|euros?))\b", line)
        code = found[1].upper().replace("EUROS", "EUR").replace("EURO", "EUR") if found else ""
        if code in CURRENCY_CODES:
            return code
    return ""


def _simple(line: str) -> str:
    return re.sub(r"\s*:\s*", ": ", normal_keeping_digits(line))


def normal_keeping_digits(line: str) -> str:
    """Lower case without accents, punctuation kept: what labels of preambles are looked for in."""
    import unicodedata

    text = unicodedata.normalize("NFD", line.lower())
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def _day(text: str) -> date | None:
    import pyarrow as pa

    typed = parse_dates(pa.array([text.strip().strip('"')], pa.string()))
    moment = typed.values[0].as_py()
    if not isinstance(moment, datetime) or (typed.months is not None and typed.months[0]):
        return None
    return moment.date()


def _pair(start: date | None, end: date | None) -> tuple[date, date] | None:
    return (start, end) if start and end and start <= end else None


def is_blank_header(cells: Sequence[str]) -> bool:
    """Tell whether no cell of a header holds a letter."""
    return not any(normal(cell) for cell in cells)
