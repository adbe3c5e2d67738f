"""A workbook in the making: its sheets, and what every formula of it comes to."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.output.workbook.cells import fit_to_width, head_lines, money_format, put, unit_format
from ecomkpi_desktop.present.numbers import Formats

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

Value = float | str | None


@dataclass(slots=True)
class Book:
    """What the sheets are written into.

    Attributes:
        workbook: of openpyxl.
        formats: how the language of the workbook writes money.
        title: at the head of every printed page.
        paper: ``A4`` or ``Letter``.
        values: what each formula comes to, by sheet and cell: programs that do not compute show it, and so does Excel
            before a file from elsewhere is allowed to.
    """

    workbook: "Workbook"
    formats: Formats
    title: str
    paper: str = "A4"
    values: dict[tuple[str, str], Value] = field(default_factory=dict)

    def sheet(self, name: str) -> "Worksheet":
        """Return a new sheet, behind the others."""
        sheet: Worksheet = self.workbook.create_sheet(name)
        return sheet

    def formula(self, sheet: "Worksheet", row: int, column: int, text: str, value: Value, number_format: str) -> "Cell":
        """Write a formula and what it comes to; NaN and None are an empty text."""
        cell = put(sheet, row, column, None)
        cell.value = text
        cell.number_format = number_format
        is_nothing = value is None or (isinstance(value, float) and not math.isfinite(value))
        self.values[sheet.title, cell.coordinate] = "" if is_nothing else value
        return cell

    def money(self, decimals: int = 0) -> str:
        """Return the number format of amounts."""
        return money_format(self.formats.currency, decimals, leads=not self.formats.is_french)

    def format_of(self, figure_id: str, decimals: int = 0) -> str:
        """Return the number format of a figure; amounts that are per something have cents."""
        unit = REGISTRY[figure_id].unit
        cents = 2 if figure_id in _PER_SOMETHING else decimals
        return unit_format(unit, self.money(cents if unit is Unit.MONEY else 0))

    def lines_of(self, sheet: "Worksheet", *rows: int) -> None:
        """Make rows of headings as high as their words need; widths must be set before."""
        for row in rows:
            sheet.row_dimensions[row].height = min(15.0 * head_lines(sheet, row) + 1.0, _HIGHEST)

    def page(
        self, sheet: "Worksheet", rows: str = "", *, landscape: bool = True, wide: int = 1, tall: int = 0
    ) -> None:
        """Set a sheet up for paper, so many pages wide and high; 0 for as many as it takes."""
        fit_to_width(
            sheet, landscape=landscape, paper=self.paper, rows=rows, title=self.title, wide=wide,
            tall=tall,
        )


_HIGHEST = 400.0  # points: the most that Excel knows is little more
_PER_SOMETHING = frozenset(("aov", "cac", "ltv", "ltv_revenue", "unit_price"))


def address(sheet: "Worksheet", cell: str) -> str:
    """Return the address of a cell, or of a range, from another sheet."""
    name = sheet.title.replace("'", "''")
    return f"'{name}'!{cell}"


def number(columns: Mapping[str, object], name: str, place: int) -> float | None:
    """Return a cell of a column, None where it is absent or not available."""
    column = columns.get(name)
    if column is None:
        return None
    value = float(column[place])  # type: ignore[index]
    return value if math.isfinite(value) else None
