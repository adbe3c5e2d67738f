"""What a case of the corpus is made of: cells of known meaning, how a platform writes them, and the truth behind."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any


class Amount(float):
    """Money, written as the style says."""


class Count(int):
    """A number of things, grouped as the style says."""


Cell = str | int | float | date | None
Rows = tuple[tuple[Cell, ...], ...]

_MONTHS_EN = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
              "November", "December")  # fmt: skip
_MONTHS_FR = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
              "novembre", "décembre")  # fmt: skip
_SHORT_FR = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")


@dataclass(frozen=True)
class Style:
    """How numbers and dates are written.

    Attributes:
        decimal: decimal mark.
        thousands: mark between groups of amounts.
        groups: the same for counts.
        places: decimals of amounts.
        money: pattern around an amount, such as ``{} €``.
        minus: pattern of a negative amount.
        day: pattern of a day.
        moment: pattern of a moment; the day's when empty.
    """

    decimal: str = "."
    thousands: str = ""
    groups: str = ""
    places: int = 2
    money: str = "{}"
    minus: str = "-{}"
    day: str = "{y}-{m:02}-{d:02}"
    moment: str = "{y}-{m:02}-{d:02} {H:02}:{M:02}:{S:02}"

    def text(self, cell: Cell) -> str:
        """Return a cell as the platform writes it."""
        if cell is None or isinstance(cell, str):
            return cell or ""
        if isinstance(cell, Amount):
            return self._amount(cell)
        if isinstance(cell, Count):
            return f"{int(cell):,}".replace(",", self.groups)
        if isinstance(cell, datetime):
            return _dated(self.moment or self.day, cell)
        if isinstance(cell, date):
            return _dated(self.day, cell)
        return repr(cell).replace(".", self.decimal) if isinstance(cell, float) else str(cell)

    def _amount(self, value: float) -> str:
        digits = f"{abs(value):,.{self.places}f}"
        digits = digits.replace(",", "\0").replace(".", self.decimal).replace("\0", self.thousands)
        text = self.money.format(digits)
        return self.minus.format(text) if round(value, self.places) < 0 else text


def _dated(pattern: str, day: date) -> str:
    hour, minute, second = (day.hour, day.minute, day.second) if isinstance(day, datetime) else (0, 0, 0)
    month = day.month - 1
    return pattern.format(
        y=day.year, yy=f"{day.year % 100:02}", m=day.month, d=day.day, H=hour, M=minute, S=second,
        h12=(hour - 1) % 12 + 1, ap="AM" if hour < 12 else "PM",
        month=_MONTHS_EN[month], mon=_MONTHS_EN[month][:3], mois=_MONTHS_FR[month], moi=_SHORT_FR[month],
    )  # fmt: skip


ISO = Style()
FRENCH = Style(decimal=",", day="{d:02}/{m:02}/{y}", moment="{d:02}/{m:02}/{y} {H:02}:{M:02}")
AMERICAN = Style(day="{m:02}/{d:02}/{y}", moment="{m:02}/{d:02}/{y} {H:02}:{M:02}")


@dataclass(frozen=True)
class Truth:
    """What a reader of the file must find.

    Attributes:
        figures: for each kind it may rightly be taken for, named sums; see ``scoring.figures``.
        by_day: for each day, or first day of a span, the sum of the kind's main amount; None: the file has no days.
        currency: code the file states; empty when it does not.
        basis: ``HT`` or ``TTC``; empty where the kind has no such question.
        others: what is as right: a file that tells amounts with and without VAT may be read either way.
    """

    figures: Mapping[str, Mapping[str, float]]
    by_day: Mapping[date, float] | None
    currency: str = ""
    basis: str = ""
    others: "tuple[Truth, ...]" = ()


@dataclass(frozen=True)
class Export:
    """A file before it is written.

    Attributes:
        header: column names.
        rows: cells.
        truth: what they mean.
        style: how they are written.
        before: rows above the header.
        after: rows of the platform's own under the table.
        delimiter: between cells.
        encoding: codec.
        newline: line end.
        quote_all: whether every cell is quoted.
        name: file name.
        container: ``text``, ``xlsx``, ``ods``, ``html`` or ``xml``.
        traits: what mutations must know: ``fixed`` (dates and numbers are written one way by contract), ``totals``
            (has totals of its own), ``ordered`` (the order of its rows means something), ``doubled`` (holds duplicate
            headers), ``stacked`` (more tables follow), ``ragged`` (rows longer than the header), ``loose`` (made by
            hand: may be written in any way), ``account`` (dates follow the account's country).
        hidden: rows of a second, hidden sheet.
    """

    header: tuple[str, ...]
    rows: Rows
    truth: Truth
    style: Style = ISO
    before: tuple[tuple[str, ...], ...] = ()
    after: Rows = ()
    delimiter: str = ","
    encoding: str = "utf-8"
    newline: str = "\n"
    quote_all: bool = False
    name: str = "export.csv"
    container: str = "text"
    traits: frozenset[str] = frozenset()
    hidden: Rows = ()

    def with_(self, **changes: Any) -> "Export":
        """Return the export with some attributes changed."""
        return replace(self, **changes)

    @property
    def money_columns(self) -> tuple[int, ...]:
        """Columns that hold amounts or counts."""
        return tuple(
            place for place in range(len(self.header))
            if any(isinstance(row[place], Amount | Count) for row in self.rows if place < len(row))
        )  # fmt: skip


@dataclass(frozen=True)
class Options:
    """What a layout is asked to make.

    Attributes:
        last_day: no day of a month is after this one.
        places: decimals of every amount; three make ``1.234``.
        rows: about how many.
    """

    last_day: int = 28
    places: int = 2
    rows: int = 24


@dataclass(frozen=True)
class Layout:
    """One export of one platform in one language and version.

    Attributes:
        name: identifier, unique.
        platform: row of the score table.
        families: beginnings of the presets' names it may be recognised as.
        make: draws one.
    """

    name: str
    platform: str
    families: tuple[str, ...]
    make: Callable[[random.Random, Options], Export] = field(compare=False)


def day_sums(pairs: Iterable[tuple[date, float]]) -> dict[date, float]:
    """Sum amounts by day."""
    sums: dict[date, float] = {}
    for when, value in pairs:
        day = when.date() if isinstance(when, datetime) else when
        sums[day] = round(sums.get(day, 0.0) + value, 6)
    return sums


def total(values: Iterable[float]) -> float:
    """Sum without the dust of binary fractions."""
    return round(sum(values), 6)


def columns(names: str) -> list[str]:
    """Return the column names of a header line."""
    return names.split(",")
