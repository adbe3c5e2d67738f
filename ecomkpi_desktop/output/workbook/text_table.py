"""A table of words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter

from ecomkpi_desktop.output.workbook.book import Book
from ecomkpi_desktop.output.workbook.cells import BOLD, HEADER, put

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


class TextTable:
    """A table of words, wrapped, with a header that repeats on paper."""

    def __init__(self, book: Book, sheet: "Worksheet", header: tuple[str, ...]) -> None:
        self._book = book
        self._sheet = sheet
        self._row = 1
        self.add(*header)
        for cell in sheet[1]:
            cell.font, cell.fill = BOLD, HEADER
        self._columns = len(header)

    def add(self, *values: object) -> None:
        """Add a row."""
        for column, value in enumerate(values, start=1):
            cell = put(self._sheet, self._row, column, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(value, int):
                cell.number_format = "#,##0"
        self._row += 1

    def finish(self, widths: Sequence[int] = (), *, landscape: bool = False) -> None:
        """Set widths, in characters, and page."""
        for column in range(1, self._columns + 1):
            width = widths[column - 1] if column <= len(widths) else 44
            self._sheet.column_dimensions[get_column_letter(column)].width = width
        # No program but Excel makes a row as high as its words by itself.
        self._book.lines_of(self._sheet, *range(2, self._row))
        self._sheet.freeze_panes = "A2"
        self._book.page(self._sheet, "1:1", landscape=landscape)
