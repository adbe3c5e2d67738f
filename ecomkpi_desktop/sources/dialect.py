"""How a delimited text is written: which separator stands between its cells."""

import csv
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ecomkpi_desktop.sources.aligned import Alignment, find_alignment
from ecomkpi_desktop.sources.wrapped import is_wrapped, unwrapped

SAMPLE_LINES = 400
_SEP_LINE = re.compile(r"\s*sep=(.)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dialect:
    """A separator, and whether double quotes wrap cells.

    Attributes:
        delimiter: one character; an empty text when the file has no columns that can be told.
        quoted: whether ``"`` opens and closes cells that hold separators or line ends.
        declared: whether the file says its separator in a first line ``sep=;``.
        alignment: how spaces align its cells, where nothing else parts them; the delimiter is then put there by the
            reading.
        wrapped: whether every line stands between quotes, which the reading takes off.
    """

    delimiter: str
    quoted: bool = True
    declared: bool = False
    alignment: Alignment | None = None
    wrapped: bool = False


def detect_dialect(text: str) -> Dialect:
    """Tell the dialect from the beginning of a text, whose last line is whole."""
    if is_wrapped(text):
        return replace(detect_dialect(unwrapped(text.encode()).decode()), wrapped=True)
    first, _, _rest = text.partition("\n")
    declared = _SEP_LINE.fullmatch(first.strip("\r"))
    if declared:
        return Dialect(declared[1], quoted=True, declared=True)
    aligned = find_alignment(text)
    if aligned is not None:
        return Dialect(aligned.delimiter, quoted=False, alignment=aligned)
    scores = {delimiter: _score(_widths(text, delimiter)) for delimiter in "\t;,|"}
    best = max(scores, key=lambda delimiter: scores[delimiter])
    if scores[best] == 0:
        return Dialect("")
    return Dialect(best, quoted=_quotes_balance(text, best))


def _widths(text: str, delimiter: str) -> list[int]:
    lines = text.splitlines(keepends=True)[: SAMPLE_LINES * 4]
    csv.field_size_limit(1 << 30)
    widths = []
    try:
        for record in csv.reader(lines, delimiter=delimiter):
            if record and any(cell.strip() for cell in record) and not record[0].startswith("#"):
                widths.append(len(record))
            if len(widths) == SAMPLE_LINES:
                break
    except csv.Error:
        return widths
    return widths


def _score(widths: Sequence[int]) -> float:
    """Reward neighbours of equal width: a table is long and straight, a preamble or prose is not."""
    straight = sum(
        1 + math.log(width)
        for width, following in pairwise(widths)
        if width == following and width > 1
    )
    if straight:
        return straight / max(1, len(widths) - 1)
    widest = max(widths, default=1)
    return 0.01 * widest if widest >= 3 or (len(widths) == 2 and widest == 2) else 0.0


def _quotes_balance(text: str, delimiter: str) -> bool:
    """A quote that never closes (inches, a stray mark) would swallow the file: then quotes are ordinary letters."""
    opening = re.search(rf'(^|[\n{re.escape(delimiter)}])\s*"', text)
    if opening is None:
        return '"' not in text
    records = list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter))
    tallest = max((record[-1].count("\n") for record in records if record), default=0)
    return not (text.count('"') % 2 and tallest > 200)
