"""Months and quarters as people write them over the columns of a sheet, with or without their year."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from ecomkpi_desktop.importing.headers import normal

_WORDS = (
    "janvier janv jan january januar januari enero ene gennaio gen",
    "fevrier fevr fev february feb februar februari febrero febbraio",
    "mars mar march marz maerz mrz marzo maart mrt",
    "avril avr april apr abril abr aprile",
    "mai may mayo maggio mag mei",
    "juin june jun juni junio giugno giu",
    "juillet juil july jul juli julio luglio lug",
    "aout august aug agosto ago augustus",
    "septembre sept sep september septiembre settembre set",
    "octobre oct october oktober okt octubre ottobre ott",
    "novembre nov november noviembre",
    "decembre dec december dezember dez diciembre dic dicembre",
)
_MONTHS = {word: number for number, words in enumerate(_WORDS, start=1) for word in words.split()}
_ACCENTED = "février févr fév août décembre déc märz"
# A pattern of all words for a month, as people write them, in lower case.
MONTH_WORDS = "|".join(sorted({*_MONTHS, *_ACCENTED.split()}))
_WORD = re.compile(r"([a-z]+)(?: (\d{4}|\d{2}))?")
_YEAR_MONTH = re.compile(r"(20\d{2}) (\d{1,2})(?: 0?1(?: 00 00 00)?)?")  # 2024-01, 2024-01-01 of a date cell
_MONTH_YEAR = re.compile(r"(?:0?1 )?(\d{1,2}) (20\d{2})")  # 01/2024, 01/01/2024
_QUARTER = re.compile(r"[tq] ?([1-4])(?: (20\d{2}|\d{2}))?|(20\d{2}) [tq]([1-4])")
_YEAR = re.compile(r"(?:annee |year |exercice |total |realise |budget )?(20[0-4]\d)")
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class Period:
    """A month, or a quarter.

    Attributes:
        year: 0 where it is not written.
        month: its first month.
        months: how many it has.
    """

    year: int
    month: int
    months: int = 1

    @property
    def code(self) -> str:
        """Return it as a text: ``2024-01``, ``2024-01+3`` for a quarter, ``0000-01`` without its year."""
        return f"{self.year:04d}-{self.month:02d}" + (f"+{self.months}" if self.months > 1 else "")

    @classmethod
    def of(cls, code: str) -> "Period | None":
        """Read back what :attr:`code` wrote; None when the text is no such code."""
        found = re.fullmatch(r"(\d{4})-(\d{2})(?:\+(\d+))?", code)
        return None if found is None else cls(int(found[1]), int(found[2]), int(found[3] or 1))

    def bounds(self, year: int = 0) -> tuple[date, date]:
        """Return its first and last day, in ``year`` where it has no year of its own."""
        own = self.year or year
        last = self.month + self.months - 1
        return date(own, self.month, 1), date(own, last, monthrange(own, last)[1])


def periods_of(cells: Sequence[str]) -> dict[int, Period]:
    """Return the period of each cell that names one, by its place; a year holds for the months after it."""
    found: dict[int, Period] = {}
    year = 0
    for place, cell in enumerate(cells):
        period = period_of(cell)
        if period is None:
            continue
        if period.year:
            year = period.year
        found[place] = period if period.year else replace(period, year=year)
    return found or _whole_years(cells)


def _whole_years(cells: Sequence[str]) -> dict[int, Period]:
    """Return the years side by side, one after the other: a single number, or numbers in any order, may be amounts."""
    found = {place: int(year[1]) for place, cell in enumerate(cells) if (year := _YEAR.fullmatch(normal(cell)))}
    years = list(found.values())
    straight = len(years) > 1 and all(later - year == years[1] - years[0] for year, later in pairwise(years))
    if not straight or abs(years[1] - years[0]) != 1:
        return {}
    return {place: Period(year, 1, 12) for place, year in found.items()}


def without_subtotals(periods: dict[int, Period]) -> dict[int, Period]:
    """Leave out the quarters whose months have columns of their own beside them: these say the same again."""
    single = {(period.year, period.month) for period in periods.values() if period.months == 1}
    return {
        place: period
        for place, period in periods.items()
        if period.months == 1
        or not all((period.year, period.month + later) in single for later in range(period.months))
    }


def year_offsets(periods: Sequence[Period]) -> list[int]:
    """Return how many years after the first of them each period lies, as written from left to right without a year."""
    offsets, before = [0], 0
    for last, period in pairwise(periods):
        before += not period.year and not last.year and period.month < last.month
        offsets.append(before)
    return offsets


def period_of(cell: str) -> Period | None:
    """Return the month or quarter that a cell names, None when it names none."""
    if not cell.strip() or len(cell) > 30:
        return None
    text = normal(cell)
    word = _WORD.fullmatch(text)
    if word and word[1] in _MONTHS:
        return Period(_year(word[2]), _MONTHS[word[1]])
    quarter = _QUARTER.fullmatch(text)
    if quarter:
        return Period(_year(quarter[2] or quarter[3]), int(quarter[1] or quarter[4]) * 3 - 2, 3)
    for pattern, year, month in ((_YEAR_MONTH, 1, 2), (_MONTH_YEAR, 2, 1)):
        written = pattern.fullmatch(text)
        if written and 1 <= int(written[month]) <= 12 and re.search(r"[-/. ]", cell.strip()):
            return Period(int(written[year]), int(written[month]))
    return None


def _year(text: str | None) -> int:
    if not text:
        return 0
    return int(text) if len(text) == 4 else _CENTURY + int(text)
