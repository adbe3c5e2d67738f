"""Numbers that are the most they can be, as long as a cell says that nobody told what is taken off them."""

from typing import TYPE_CHECKING

from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat

from ecomkpi_desktop.output.workbook.cells import quoted
from ecomkpi_desktop.present.untold import at_most, not_told

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_ID = 200  # of a number format that belongs to a condition: beyond those of the cells


def read_as_at_most(sheet: "Worksheet", cells: str, spend: str, number_format: str) -> None:
    """Write numbers with the sign of a ceiling where a cell says that nobody told the spend.

    Args:
        sheet: their sheet.
        cells: of one row.
        spend: the cell that tells, relative to the first of them.
        number_format: of the numbers.
    """
    style = DifferentialStyle(numFmt=NumberFormat(numFmtId=_ID, formatCode=ceiling_format(number_format)))
    sheet.conditional_formatting.add(
        cells, Rule(type="expression", dxf=style, formula=[f"{spend}={quoted(not_told())}"])
    )


def ceiling_format(number_format: str) -> str:
    """Return a number format with the sign of a ceiling before its numbers."""
    sign = quoted(at_most(""))
    above, _semicolon, below = number_format.partition(";")
    return f"{sign}{above};{sign}{below or '-' + above}"
