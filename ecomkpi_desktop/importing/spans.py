"""Periods that people and platforms write in words: over a table, in a cell, in the name of a file."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from ecomkpi_desktop.importing.headers import CURRENCY_CODES

Span = tuple[date, date]

_DASH = re.compile(r"\s*[–—→]\s*|\s+(?:-|to|au|a|bis|until|hasta|al|t/m)\s+", re.IGNORECASE)
_TIGHT = re.compile(r"^(\S*\d{4}\S*)\s*[-,]\s*(\S*\d{4}\S*)$")  # 2/1/2020-2/7/2020
_STARTS = "start date|date de debut|report start|debut|fecha de inicio|startdatum|data di inizio|inizio"
_ENDS = "end date|date de fin|report end|fin|fecha de finalizacion|enddatum|data di fine|fine"
_LABELLED = re.compile(rf"(?P<side>{_STARTS}|{_ENDS}|du|from)\s*:?\s*(?P<day>.+)$")
_TITLES = re.compile(r"^[a-z' ()]{3,30}:\s*(?=.*\d)")  # "Report Time: 2/7/2020"
_COMPACT_RANGE = re.compile(r"\b((?:19|20)\d{6})\s*[-–]\s*((?:19|20)\d{6})\b")
_YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
_WORD = re.compile(r"[a-z]{3,}\.?", re.IGNORECASE)
_COVERS = re.compile(r"(?:report time|date range|period|periode|plage de dates|zeitraum)\s*:?\s*(?P<day>.+)$")
# "All amounts in USD, unless specified", "Tous les montants sont exprimés en EUR", "Todos los importes en MXN"...
_AMOUNTS_IN = (
    r"all amounts in|currency|devise|montants\b.{0,20}?\ben|importes\b.{0,20}?\ben|importi\b.{0,20}?\bin"
    r"|betr[aä]ge\b.{0,20}?\bin|bedragen\b.{0,20}?\bin"
)
# Lines that tell when a report was made, not what it covers.
_MADE = re.compile(r"^(?:last completed|date generated|generated|exported?|created|genere|exporte|date d'export)")


def stated_span(above: Sequence[Sequence[str]], order: str = "") -> Span | None:
    """Return the first and last day that the lines over a header name, if they do.

    Args:
        above: the lines, as cells.
        order: ``dmy`` or ``mdy`` where the platform guarantees it.
    """
    start: date | None = None
    for row in above:
        line = _line(row)
        if not line or _MADE.match(_simple(line)):
            continue
        labelled = _LABELLED.match(_simple(line))
        day = _day(labelled["day"], order) if labelled else None
        if labelled and day and re.fullmatch(_STARTS, labelled["side"]):
            start = day
            continue
        if labelled and day and start and re.fullmatch(_ENDS, labelled["side"]):
            return _pair(start, day)
        span = span_of(line, order)
        if span is not None:
            return span
        alone = _COVERS.match(_simple(line))
        day = _day(alone["day"], order) if alone else None
        if day:
            return day, day
    return None


def span_of(text: str, order: str = "") -> Span | None:
    """Return the first and last day that a text such as ``1 - 31 janv. 2026`` names, None when it names none."""
    compact = _COMPACT_RANGE.search(text)
    if compact:
        return _pair(_day(compact[1]), _day(compact[2]))
    bare = re.sub(r"^(du|from|de|vom|del|dal)\s+", "", text.strip().strip('"'), flags=re.IGNORECASE)
    for line in (bare, _TITLES.sub("", _simple(bare))):
        tight = _TIGHT.match(line)
        parts = [tight[1], tight[2]] if tight else _DASH.split(line)
        if len(parts) == 2:
            first, last = _days([parts[0], parts[1]], order)
            last = last or _of_month(parts[0], parts[1], order)
            span = _pair(first or _completed(parts[0], parts[1], order), last)
            if span:
                return span
    return _single(bare, order)


def _single(text: str, order: str) -> Span | None:
    """Return the day or the month that a text with a word in it names."""
    if not _WORD.search(text):
        return None
    day = _day(text, order)
    if day is not None:
        return day, day
    month = re.fullmatch(r"(?:.*[:,]\s*)?([^\W\d]{3,10}\.?)\s+(20\d{2})", text.strip())
    first = _day(f"1 {month[1]} {month[2]}", order) if month else None
    if first is None:
        return None
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first, following - timedelta(days=1)


def span_in_name(stem: str) -> Span | None:
    """Return the period in the name of a file: ``Campaigns_2024-01-01_2024-01-31``, ``... janvier 2024``."""
    days = [_day(found) for found in re.findall(r"(?<!\d)(20\d{2}-[01]\d-[0-3]\d|20\d{2}[01]\d[0-3]\d)(?!\d)", stem)]
    known = [day for day in days if day is not None]
    if len(known) == 2:
        return _pair(known[0], known[1])
    words = re.sub(r"[_]+", " ", stem).strip()
    for part in (words, *re.split(r"\s*[|]\s*|\s{2,}", words), *words.split(" - "), " ".join(words.split()[-2:])):
        span = span_of(part)
        if span is not None:
            return span
    return None


def stated_year(lines: Sequence[str]) -> int | None:
    """Return the one year that titles, names of sheets and of files agree on."""
    years = {int(found) for line in lines for found in _YEAR.findall(line)}
    return years.pop() if len(years) == 1 else None


def stated_currency(above: Sequence[Sequence[str]]) -> str:
    """Return the currency that the lines over a header name, if they do."""
    for row in above:
        line = " ".join(row)
        found = re.search(rf"(?i:{_AMOUNTS_IN})\s*:?\s*((?i:[a-z]{{3}}|euros?))\b", line)
        code = found[1].upper().replace("EUROS", "EUR").replace("EURO", "EUR") if found else ""
        if code in CURRENCY_CODES:
            return code
    return ""


def is_day(text: str) -> bool:
    """Tell whether a text is a date."""
    return _day(text) is not None


def _line(row: Sequence[str]) -> str:
    return " ".join(cell for cell in row if cell.strip()).lstrip("# ").strip()


def _simple(line: str) -> str:
    """Lower case without accents, one colon as one colon: what labels of preambles are looked for in."""
    text = unicodedata.normalize("NFD", line.lower())
    return re.sub(r"\s*:\s*", ": ", "".join(x for x in text if not unicodedata.combining(x)), count=1)


def _completed(text: str, last: str, order: str) -> date | None:
    """Return the first day of a range whose month and year stand at its end only: ``1 - 31 January 2026``."""
    year = _YEAR.search(last)
    if year is None:
        return None
    with_year = _day(f"{text} {year[1]}", order) or _day(f"{text}, {year[1]}", order)
    if with_year is not None:
        return with_year
    word = _WORD.search(last)
    return _day(f"{text} {word[0]} {year[1]}", order) if word else None


def _of_month(first: str, text: str, order: str) -> date | None:
    """Return the last day of a range whose month stands at its beginning only: ``Jul 1-31, 2026``."""
    word = _WORD.search(first)
    return _day(f"{word[0]} {text}", order) if word else None


def _day(text: str, order: str = "") -> date | None:
    return _days([text], order)[0]


def _days(texts: Sequence[str], order: str) -> list[date | None]:
    """Return the days that texts name, read together: one of them may decide the order of day and month."""
    import pyarrow as pa

    from ecomkpi_desktop.importing.values.dates import parse_dates

    typed = parse_dates(pa.array([text.strip().strip('",') for text in texts], pa.string()), order=order)
    months = typed.months if typed.months is not None else [False] * len(texts)
    moments = typed.values.to_pylist()
    return [
        moment.date() if isinstance(moment, datetime) and not month else None
        for moment, month in zip(moments, months, strict=True)
    ]


def _pair(start: date | None, end: date | None) -> Span | None:
    return (start, end) if start and end and start <= end else None
