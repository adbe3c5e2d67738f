"""Costs that come back, listed without a date: what each is a month, from amounts a month, a quarter or a year.

Such a list says what things cost and not from when, which is asked. A line then counts in each month of the answer, as
a row of its own: a rent of 1,200 a month is 1,200 in February too, however short it is.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.importing.columns import TypedField
from ecomkpi_desktop.importing.doubts import Doubt
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.spans import Span

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

EACH, FREQUENCY, STARTS, ENDS = "_money_each", "_text_frequency", "_moment_start", "_moment_end"
_EVERY = {
    1: r"mens\w*|mois|month\w*|monat\w*|mes\b",
    3: r"trimest\w*|quarter\w*",
    6: r"semest\w*|half year\w*|semi annual\w*|6 mois|6 months",
    12: r"ann?u\w*|an|ans|year\w*|12 mois|12 months|jahr\w*|jaehrlich|anual",
}
_TITLES = {
    1: r"mensuel\w*|par mois|monthly|(?:per|a) month|monatlich\w*",
    3: r"trimestriel\w*|par trimestre|quarterly|per quarter",
    12: r"annuel\w*|par an|yearly|annual\w*|per (?:year|annum)|jahrlich\w*",
}
_CENTS, _ROUND = 0.075, 6.5  # what twelve months may be off, each rounded to the cent, or to the euro
_ROWS_SHOWN = 20


def is_recurring(preset: Preset) -> bool:
    """Tell whether a preset is of costs without dates."""
    return bool(preset.per_month)


def months_asked(
    stated: Span | None, year: int, since: str, today: date, said: str
) -> tuple[tuple[str, str], Doubt | None]:
    """Return the months in which costs without dates count, and the question for them.

    Args:
        stated: the period that the file names beside its rows.
        year: the year that it names.
        since: first day of the shop's data, ISO; an empty text where there is none yet.
        today: the day it is.
        said: the user's word; an empty text before.
    """
    if said:
        start, _, end = said.partition("/")
        return (start, end), None
    spans = _likely_spans(stated, year, date.fromisoformat(since) if since else None, today)
    options = tuple(dict.fromkeys(f"{first}/{last}" for first, last in spans))
    first, last = spans[0]
    return (first.isoformat(), last.isoformat()), Doubt("span", options, "", options[0])


def _likely_spans(stated: Span | None, year: int, since: date | None, today: date) -> list[Span]:
    """What the file says comes first, then the shop's data, then the year it is."""
    spans = []
    if stated is not None:
        first, last = stated[0].replace(day=1), _month_end(stated[1])
        of_a_month = (first.year, first.month) == (last.year, last.month)
        spans.append((first, date(first.year, 12, 31)) if of_a_month else (first, last))
    if year:
        spans.append((date(year, 1, 1), date(year, 12, 31)))
    if since is not None:
        spans.append((since.replace(day=1), date(max(today.year, since.year), 12, 31)))
    spans += [
        (date(today.year, 1, 1), date(today.year, 12, 31)),
        (today.replace(day=1), date(today.year, 12, 31)),
        (date(today.year - 1, 1, 1), date(today.year, 12, 31)),
        (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
        (date(today.year + 1, 1, 1), date(today.year + 1, 12, 31)),
    ]
    return spans


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def every_asked(
    recipe: Recipe, preset: Preset, titles: Sequence[str], example: str, said: str
) -> tuple[int, Doubt | None]:
    """Return how many months the amounts are for that no column tells, and the question for it.

    Args:
        recipe: how the list is read.
        preset: its preset.
        titles: what stands over it, names of its sheet and of the file.
        example: one of its amounts.
        said: the user's word; an empty text before.
    """
    if preset.per_month.get(EACH) != 0 or EACH not in recipe.mapping:
        return 0, None
    told = [months for months, pattern in _TITLES.items() if re.search(rf"\b(?:{pattern})\b", normal(" ".join(titles)))]
    if said or len(told) == 1:
        return int(said or told[0]), None
    return 1, Doubt("every", ("1", "3", "12"), example, "1")


def is_over(said: str, stated: Span | None, year: int, today: date) -> bool:
    """Tell whether months that were answered for an earlier list say nothing of this one: they are past, or others."""
    first, last = (date.fromisoformat(day) for day in said.split("/"))
    others = (stated is not None and not first <= stated[0] <= last) or (year and not first.year <= year <= last.year)
    return last < today or bool(others)


def bring_to_months(frame: Frame, recipe: Recipe, preset: Preset, notes: Sequence[TypedField]) -> None:
    """Give each row what it costs a month, from whichever of its amounts is there, the shortest period first."""
    import numpy as np
    import pyarrow as pa

    if not is_recurring(preset):
        return
    amount = frame.number("amount")
    if frame.has(FREQUENCY):
        every, unknown = _frequencies(frame.values[FREQUENCY])
        frame.reject(unknown & ~frame.missing(EACH) & np.isnan(amount), FREQUENCY, "frequency_unknown")
        amount = np.where(np.isnan(amount), frame.number(EACH) / every, amount)
    for name, months in preset.per_month.items():
        amount = np.where(np.isnan(amount), frame.number(name) / (months or recipe.every or 1), amount)
    for note in notes:
        if note.name in (STARTS, ENDS):
            frame.reject(note.typed.bad[: frame.height], note.name, "date_unreadable")
    if recipe.span is not None:
        first, last = (np.datetime64(day, "M") for day in recipe.span)
        frame.ignore((_months(frame, STARTS) > last) | (_months(frame, ENDS) < first), "out_of_months")
    label = next((frame.labels[name] for name in (*preset.per_month, EACH) if name in frame.labels), "")
    frame.labels = {"amount": label, **frame.labels}
    frame.values["amount"] = pa.array(np.round(amount, 6), pa.float64(), from_pandas=True)


def _frequencies(column: "pa.DictionaryArray") -> "tuple[np.ndarray, np.ndarray]":
    """Return how many months the amount of each row is for, and a flag: its word means nothing here."""
    import numpy as np

    every = [_months_of(text) for text in column.dictionary.to_pylist()]
    codes = column.indices.fill_null(len(every)).to_numpy(zero_copy_only=False)
    months = np.array([*every, np.nan])[codes]
    return months, np.isnan(months)


def _months_of(text: str | None) -> float:
    words = normal(text or "")
    found = [months for months, pattern in _EVERY.items() if re.search(rf"\b(?:{pattern})\b", words)]
    return float(found[-1]) if found else float("nan")


def in_each_month(frame: Frame, recipe: Recipe) -> Frame:
    """Return the accepted rows once for each month in which they count."""
    import numpy as np
    import pyarrow as pa

    if recipe.span is None:
        return frame
    first, last = (np.datetime64(day, "M") for day in recipe.span)
    count = int((last - first).astype(np.int64)) + 1
    place = np.repeat(np.arange(frame.height), count)
    month = np.tile(first + np.arange(count), frame.height)
    inside = np.ones(len(place), dtype=bool)
    inside &= ~((month < _months(frame, STARTS)[place]) | (month > _months(frame, ENDS)[place]))
    place, month = place[inside], month[inside]
    rows = pa.array(place)
    whole = Frame(
        frame.row[place], frame.sheet.take(rows), {name: column.take(rows) for name, column in frame.values.items()},
        {}, frame.labels, frame.fate[place], frame.why[place], frame.reasons, frame.counts,
    )  # fmt: skip
    ends = (month + 1).astype("datetime64[D]") - np.timedelta64(1, "D")
    whole.values |= {"day": pa.array(month.astype("datetime64[D]")), "day_to": pa.array(ends)}
    return whole


def _months(frame: Frame, name: str) -> "np.ndarray":
    """Return the month of each row, not a time where it has none."""
    import numpy as np

    if not frame.has(name):
        return np.full(frame.height, "NaT", dtype="datetime64[M]")
    return np.asarray(frame.values[name].to_numpy(zero_copy_only=False)).astype("datetime64[M]")


def about_recurring(recipe: Recipe, preset: Preset, file: str, frame: Frame) -> list[Issue]:
    """Return what the user should know: the months in which the amounts count, and amounts that contradict each other.

    Args:
        recipe: how the list is read.
        preset: its preset.
        file: its name.
        frame: every row of it.
    """
    if not is_recurring(preset) or recipe.span is None:
        return []
    first, last = (f"{date.fromisoformat(day):%m/%Y}" for day in recipe.span)
    count = int((frame.fate == ACCEPTED).sum())
    params = {"first": first, "last": last}
    issues = [Issue("costs_of_each_month", Severity.INFO, Place(file=file), {**params, "count": count}, count)]
    return issues if "amount" not in recipe.mapping else [*issues, *_differing(preset, file, frame)]


def _differing(preset: Preset, file: str, frame: Frame) -> list[Issue]:
    """Return an issue for each column of longer periods that does not agree with the amounts a month."""
    import numpy as np

    issues = []
    for name, months in preset.per_month.items():
        if not frame.has(name) or not months:
            continue
        monthly, other = frame.number("amount"), frame.number(name)
        allowed = np.where(monthly == np.round(monthly), _ROUND, _CENTS) * months / 12
        differing = (frame.fate == ACCEPTED) & (np.abs(monthly * months - other) > allowed)
        if differing.any():
            rows = tuple(int(number) for number in frame.row[differing][:_ROWS_SHOWN])
            columns = {"column": frame.labels["amount"], "other": frame.labels[name]}
            place, count = Place(file=file, row=rows[0], column=columns["other"]), int(differing.sum())
            issues.append(
                Issue("monthly_and_yearly_differ", Severity.WARNING, place, {**columns, "count": count}, count, rows)
            )
    return issues
