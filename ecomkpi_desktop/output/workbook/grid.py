"""Tables under each other on one sheet: texts, numbers, and formulas with what they come to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment

from ecomkpi_desktop.output.workbook.book import Book, Value
from ecomkpi_desktop.output.workbook.cells import (
    BOLD,
    FRAME,
    INPUT,
    LINE,
    QUIET,
    TITLE,
    TYPED,
    head_row,
    put,
    set_widths,
    text_lines,
)

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

DAY = "dd/mm/yyyy"
COUNT, SHARE, FINE_SHARE = "#,##0", "0.0%", "0.0##%"


@dataclass(frozen=True, slots=True)
class Live:
    """A formula.

    Attributes:
        text: without the equals sign.
        value: what it comes to.
        format: of the number.
    """

    text: str
    value: Value
    format: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is no formula; None leaves the cell empty.

    Attributes:
        value: it.
        format: of the number.
        is_input: whether it is meant to be changed.
    """

    value: float | None
    format: str
    is_input: bool = False


Told = str | date | Live | Number | None


class Grid:
    """Writes a sheet from the top down.

    Args:
        book: the workbook.
        name: of the sheet, and its title.
        widths: of the columns, in characters.
    """

    def __init__(self, book: Book, name: str, widths: Sequence[float]) -> None:
        self.sheet: Worksheet = book.sheet(name)
        self._book = book
        self._widths = list(widths)
        self.row = 1

    def title(self, about: str) -> None:
        """Write the title and what the sheet is about; the first table follows after a free row."""
        put(self.sheet, 1, 1, self.sheet.title).font = TITLE
        put(self.sheet, 2, 1, about).font = QUIET
        set_widths(self.sheet, self._widths)
        self.row = 4

    def part(self, name: str, note: str = "") -> None:
        """Begin a part: a free row, its name, a note under it."""
        self.row += 1 if self.row > 4 else 0
        put(self.sheet, self.row, 1, name).font = BOLD
        self.row += 1
        if note:
            self.say(note)

    def say(self, text: str) -> None:
        """Write a quiet sentence."""
        put(self.sheet, self.row, 1, text).font = QUIET
        self.row += 1

    def head(self, titles: Sequence[str], *, texts: int = 1, words: Sequence[int] = ()) -> None:
        """Write headings; the first ones stand over texts, and so do those of the columns ``words``."""
        head_row(self.sheet, self.row, list(titles), texts=texts)
        for column in words:
            self.sheet.cell(self.row, column).alignment = _words(column)
        self._book.lines_of(self.sheet, self.row)
        self.row += 1

    def line(self, *cells: Told, is_total: bool = False) -> int:
        """Write a row and return its number."""
        row, self.row = self.row, self.row + 1
        for column, told in enumerate(cells, start=1):
            cell = self._put(row, column, told)
            if is_total:
                cell.font, cell.border = BOLD, LINE
        self._raise(row, cells)
        return row

    def run_on(self, column: int, text: str) -> None:
        """Write a text into the row just written; it is not wrapped and runs on over the free cells at its right."""
        if text:
            put(self.sheet, self.row - 1, column, text).alignment = Alignment(
                vertical="top", horizontal="left", indent=1
            )

    def finish(self, rows: str = "", *, landscape: bool = True) -> None:
        """Set the page up."""
        self._book.page(self.sheet, rows, landscape=landscape)

    def _raise(self, row: int, cells: Sequence[Told]) -> None:
        """Make a row as high as its words: no program but Excel does so by itself."""
        texts = (text_lines(told, width) for told, width in zip(cells, self._widths, strict=False)
                 if isinstance(told, str))  # fmt: skip
        lines = max(texts, default=1)
        if lines > 1:
            self.sheet.row_dimensions[row].height = 15.0 * lines + 1.0

    def _put(self, row: int, column: int, told: Told) -> "Cell":
        if isinstance(told, Live):
            live = self._book.formula(self.sheet, row, column, f"={told.text}", told.value, told.format)
            live.alignment = Alignment(vertical="top")
            return live
        if isinstance(told, Number):
            cell = put(self.sheet, row, column, told.value)
            cell.number_format, cell.font = told.format, TYPED
            cell.alignment = Alignment(vertical="top")
            if told.is_input:
                cell.fill, cell.border = INPUT, FRAME
            return cell
        cell = put(self.sheet, row, column, told)
        cell.alignment = _words(column)
        if isinstance(told, date):
            cell.number_format = DAY
        return cell


def _words(column: int) -> Alignment:
    """Return how words stand in a column: set in from the numbers that may end at their left."""
    return Alignment(wrap_text=True, vertical="top", horizontal="left", indent=int(column > 1))
