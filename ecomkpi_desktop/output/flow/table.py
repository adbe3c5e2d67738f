"""Tables on paper: columns as wide as their contents, rows that are never cut, the head repeated on every page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.flow.piece import Piece
from ecomkpi_desktop.output.ink import BODY, RIGHT, SMALL, Ink, Style

_GAP = 7.0  # between columns
_PAD = 3.4  # over and under the lines of a row, together
_AT_MOST = 30  # lines of a text: all of it, unless somebody has typed a page
_TEXT_AT_LEAST = 52.0  # points of a column of words
_HEAD_LINES = 3
_HEAD_LINES_WISHED = 2  # a heading is a word or two: three lines are for what leaves no choice
_LOOSE = 1.35  # lines of a heading are not filled to the last letter
_SIZES = (BODY.size, 6.5, 6.0, 5.6)
_TOGETHER = 2  # rows that stand with the head


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        title: its heading.
        is_text: whether it holds words, which wrap and stand left; numbers stand right and are never cut.
        share: of the room that numbers leave, against the other columns of words.
    """

    title: str = ""
    is_text: bool = False
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row.

    Attributes:
        cells: one text per column.
        is_total: whether it is set in bold under a line.
        is_part: whether it begins a part: bold, with a hairline over it.
        inks: ink of single cells, by column.
        shades: how dark the ground of single cells is, 0 to 1, by column.
        height: at least so high, for what is written by hand.
    """

    cells: tuple[str, ...]
    is_total: bool = False
    is_part: bool = False
    inks: "dict[int, str] | None" = None
    shades: "dict[int, float] | None" = None
    height: float = 0.0


class Table:
    """Lays a table out for a width.

    Args:
        ink: measures.
        columns: in order.
        rows: in order.
        width: of the room, in points.
        is_ruled: whether every cell has a frame, to be written into.
    """

    def __init__(
        self, ink: Ink, columns: Sequence[Column], rows: Sequence[Row], width: float, *, is_ruled: bool = False
    ) -> None:
        self._ink, self._columns, self._rows = ink, columns, rows
        # A shade stands out of its column on both sides: the last one must not leave the table.
        self._width = width - (_GAP / 2 if any(row.shades for row in rows) else 0.0)
        self._is_ruled = is_ruled
        self._head_lines = _HEAD_LINES_WISHED
        if not self._numbers_fit(BODY):
            self._head_lines = _HEAD_LINES
        self._style = next((one for one in self._styles() if self._numbers_fit(one)), self._styles()[-1])
        self._widths = self._measured(self._style)

    def pieces(self) -> list[Piece]:
        """Return the head and one piece per row."""
        has_head = any(column.title for column in self._columns)
        head = self._head() if has_head else None
        found = [head] if head is not None else []
        for place, row in enumerate(self._rows):
            following = self._rows[place + 1] if place + 1 < len(self._rows) else None
            # A total never stands alone, and a part never ends with its name.
            keep = 1 if following is not None and (following.is_total or row.is_part) else 0
            found.append(self._row(row, keep, head))
        return found

    # -- measuring -------------------------------------------------------------------------------------------------

    def _styles(self) -> list[Style]:
        return [replace(BODY, size=size) for size in _SIZES]

    def _numbers_fit(self, style: Style) -> bool:
        words = sum(_TEXT_AT_LEAST for column in self._columns if column.is_text)
        numbers = sum(self._number_width(place, style) for place in range(len(self._columns)) if self._is_number(place))
        return words + numbers + _GAP * (len(self._columns) - 1) <= self._width

    def _is_number(self, place: int) -> bool:
        return not self._columns[place].is_text

    def _number_width(self, place: int, style: Style) -> float:
        texts = [
            self._ink.width(
                row.cells[place], replace(style, bold=row.is_total or row.is_part, tabular=_is_number(row.cells[place]))
            )
            for row in self._rows
        ]
        title = [self._ink.width(word, SMALL) for word in self._columns[place].title.split(" ")]
        whole = self._ink.width(self._columns[place].title, SMALL)
        least = _TEXT_AT_LEAST if self._is_ruled else 0.0  # room for a hand to write in
        return max([*texts, *title, whole / self._head_lines * _LOOSE, least])

    def _measured(self, style: Style) -> list[float]:
        numbers = {
            place: self._number_width(place, style) for place in range(len(self._columns)) if self._is_number(place)
        }
        spare = self._width - sum(numbers.values()) - _GAP * (len(self._columns) - 1)
        shares = sum(column.share for column in self._columns if column.is_text)
        if not shares:
            more = max(spare, 0.0) / len(self._columns)
            return [width + more for width in numbers.values()]
        wanted = {place: self._wanted(place, style) for place, one in enumerate(self._columns) if one.is_text}
        total = sum(wanted.values())
        if total <= spare and not self._is_ruled:  # words need less than there is: numbers stand further apart
            more = (spare - total) / len(self._columns)
            return [(wanted.get(place) or numbers.get(place, 0.0)) + more for place in range(len(self._columns))]
        return [
            numbers[place] if place in numbers else max(spare * column.share / shares, 1.0)
            for place, column in enumerate(self._columns)
        ]

    def _wanted(self, place: int, style: Style) -> float:
        texts = [self._ink.width(row.cells[place], replace(style, bold=True)) for row in self._rows]
        return max([*texts, self._ink.width(self._columns[place].title, SMALL), 20.0]) + 1.0

    # -- pieces ----------------------------------------------------------------------------------------------------

    def _head(self) -> Piece:
        lines = [
            self._ink.wrap(column.title, SMALL, width + 1.0, _HEAD_LINES)
            for column, width in zip(self._columns, self._widths, strict=True)
        ]
        most = max(len(text) for text in lines)
        height = most * SMALL.line + 5.0

        def paint(ink: Ink, box: Box) -> None:
            for (left, width), column, texts in zip(self._places(box), self._columns, lines, strict=True):
                base = box.y + (most - len(texts)) * SMALL.line + SMALL.size
                for text in texts:
                    if column.is_text:
                        ink.text(left, base, text, SMALL, width)
                    else:
                        ink.text(left - _GAP / 2, base, text, SMALL, width + _GAP / 2, RIGHT)
                    base += SMALL.line
            ink.rule(box.x, box.bottom - 1.2, box.right, box.bottom - 1.2, "text", 0.6)

        return Piece(height, paint, keep=_TOGETHER)

    def _row(self, row: Row, keep: int, head: Piece | None) -> Piece:
        style = self._style.set_bold() if row.is_total or row.is_part else self._style
        lines = {
            place: self._ink.wrap(row.cells[place], style, self._room(row, place), _AT_MOST)
            for place, column in enumerate(self._columns) if column.is_text
        }  # fmt: skip
        most = max([1, *(len(texts) for texts in lines.values())])
        height = max(most * style.line + _PAD, row.height)

        def paint(ink: Ink, box: Box) -> None:
            self._paint_row(ink, box, row, style, lines)

        return Piece(height, paint, keep, head)

    def _paint_row(self, ink: Ink, box: Box, row: Row, style: Style, lines: dict[int, list[str]]) -> None:
        base = box.y + _PAD / 2 + style.size * 0.92
        places = self._places(box)
        for place, shade in (row.shades or {}).items():
            left, width = places[place]
            ink.ground(left - _GAP / 2 + 0.4, box.y, width + _GAP - 0.8, box.height, shade)
        for place, (left, width) in enumerate(places):
            painted = style.in_ink(row.inks[place]) if row.inks and place in row.inks else style
            if place in lines:
                for number, text in enumerate(lines[place]):
                    ink.text(left, base + number * style.line, text, painted, max(width, self._room(row, place)))
            else:
                _paint_number(ink, left + width, base, row.cells[place], painted)
        if self._is_ruled:
            ink.rule(box.x, box.bottom, box.right, box.bottom, "quiet", 0.4)
        elif row.is_total or row.is_part:
            ink.rule(box.x, box.y, box.right, box.y, "quiet" if row.is_total else "hairline", 0.6)

    def _room(self, row: Row, place: int) -> float:
        """Return the width of a cell; the name of a part goes on over the empty cells behind it."""
        room = self._widths[place]
        if not row.is_part:
            return room
        for cell, width in zip(row.cells[place + 1 :], self._widths[place + 1 :], strict=True):
            if cell:
                break
            room += width + _GAP
        return room

    def _places(self, box: Box) -> list[tuple[float, float]]:
        found, left = [], box.x
        for width in self._widths:
            found.append((left, width))
            left += width + _GAP
        return found


def _is_number(text: str) -> bool:
    """Tell whether a cell has digits and their signs only: no letter has a figure's width."""
    return not any(letter.isalpha() for letter in text)


def _paint_number(ink: Ink, right: float, base: float, text: str, style: Style) -> None:
    if _is_number(text):
        ink.figures(right, base, text, style)
    else:
        used = ink.width(text, style)
        ink.text(right - used, base, text, style)
