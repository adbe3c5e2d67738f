"""Texts whose cells are aligned by spaces, as old systems print them: told apart from prose, and given separators.

Either every line has as many words, and a run of spaces stands between two cells; or cells hold single spaces, and the
columns lie where every line has a blank.
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

FOLDED = " "
CUT = "\x1f"  # the separator of ASCII that no export types
_LEAST_COLUMNS = 3
_LEAST_LINES = 3
_LEAST_CUT_LINES = 8  # blanks of fewer lines may stand above each other by chance
_MOST_LINES = 4000  # looked at
_MOST_LETTERS = 2000  # of a line
_FILLED = 0.5  # share of the lines that have something in a column
_MOSTLY = 0.9
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_CHUNK = 1 << 25  # bytes worked on at a time


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the cells of a text are aligned.

    Attributes:
        delimiter: what is put between them: :data:`FOLDED` where words are cells, else :data:`CUT`.
        cuts: for the latter, the letters of each line that are blank between two columns, counted from 0.
    """

    delimiter: str
    cuts: tuple[int, ...] = ()


def find_alignment(text: str) -> Alignment | None:
    """Return how the cells of a text are aligned by spaces; None when another mark parts them, or nothing does.

    Args:
        text: the beginning of the text; its last line is whole.
    """
    if any(mark in text for mark in "\t;|\x1f") or "," in _DECIMAL_COMMA.sub("", text):
        return None
    lines = [line for line in text.removeprefix("\ufeff").splitlines()[:_MOST_LINES] if line.strip()]
    if len(lines) < _LEAST_LINES or max(map(len, lines)) > _MOST_LETTERS:
        return None
    words = [line.split(" ") for line in lines]
    cells = [[word for word in line if word] for line in words]
    width = len(cells[0])
    if width >= _LEAST_COLUMNS and all(len(line) == width for line in cells) and _hold_numbers(cells):
        return Alignment(FOLDED)
    return _by_blanks(lines)


def separated(data: bytes, alignment: Alignment) -> bytes:
    """Return UTF-8 lines with separators between their cells; lines stay lines.

    Args:
        data: whole lines, or lines of which the first and the last one may be cut.
        alignment: how they are aligned.
    """
    parts = []
    start = 0
    while start < len(data):
        end = data.find(b"\n", min(start + _CHUNK, len(data))) + 1 or len(data)
        part = data[start:end]
        parts.append(_folded(part) if alignment.delimiter == FOLDED else _cut(part, alignment.cuts))
        start = end
    return b"".join(parts)


def _hold_numbers(cells: list[list[str]]) -> bool:
    """Tell whether a column holds numbers under its first line: sentences do not."""
    below = cells[1:]
    return any(
        sum(line[column][-1:].isdigit() for line in below) >= _MOSTLY * len(below) for column in range(len(cells[0]))
    )


def _by_blanks(lines: list[str]) -> Alignment | None:
    if len(lines) < _LEAST_CUT_LINES:
        return None
    length = max(map(len, lines))
    blank = [all(len(line) <= place or line[place] == " " for line in lines) for place in range(length)]
    cuts = [
        place
        for place in range(1, length)
        if blank[place] and not (place + 1 < length and blank[place + 1]) and not all(blank[:place])
    ]
    columns = _columns(lines, cuts)
    for cut, column in zip(tuple(cuts), columns[1:], strict=True):
        if not blank[cut - 1] and sum(map(bool, column)) < _FILLED * len(lines):
            cuts.remove(cut)  # one blank, between two words of the longer names
    columns = _columns(lines, cuts)
    filled = [sum(map(bool, column)) for column in columns]
    if len(columns) < _LEAST_COLUMNS or min(filled) < _FILLED * len(lines):
        return None
    numbers = [sum(cell[-1:].isdigit() for cell in column[1:]) for column in columns]
    if not any(count >= _MOSTLY * (full - 1) for count, full in zip(numbers, filled, strict=True)):
        return None
    return Alignment(CUT, tuple(cuts))


def _columns(lines: list[str], cuts: list[int]) -> list[tuple[str, ...]]:
    bounds = [-1, *cuts, max(map(len, lines))]
    cells = [[line[before + 1 : after].strip() for before, after in pairwise(bounds)] for line in lines]
    return list(zip(*cells, strict=True))


def _folded(data: bytes) -> bytes:
    """Return lines with one space between two words, and none around them."""
    while b"  " in data:  # half as long a run each time
        data = data.replace(b"  ", b" ")
    for edge in (b"\n", b"\r"):
        data = data.replace(edge + b" ", edge).replace(b" " + edge, edge)
    return data.strip(b" ")


def _cut(data: bytes, cuts: tuple[int, ...]) -> bytes:
    """Return lines with a separator in place of the blanks between columns."""
    import numpy as np

    codes = np.frombuffer(data, dtype=np.uint8).copy()
    letter = (codes & 0xC0) != 0x80  # not in the middle of one
    count = np.cumsum(letter, dtype=np.int64)
    starts = np.concatenate(([0], np.flatnonzero(codes == 10) + 1))
    before = np.concatenate(([0], count))[starts]
    place = count - 1 - np.repeat(before, np.diff(np.append(starts, len(codes))))
    codes[_is_cut(place, cuts) & (codes == 32)] = ord(CUT)
    return codes.tobytes()


def _is_cut(place: "np.ndarray", cuts: tuple[int, ...]) -> "np.ndarray":
    import numpy as np

    known = np.zeros(max(cuts) + 2, dtype=bool)
    known[list(cuts)] = True
    return np.asarray(known[np.minimum(place, len(known) - 1)])
