"""Cells, number formats and pages: what every sheet is made with."""

import re
from typing import TYPE_CHECKING, cast

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.decimals import decimals_of

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_FACE = "Calibri"  # Excel's own; other programs have one of its widths
PLAIN = Font(name=_FACE, size=11)
BOLD = Font(name=_FACE, size=11, bold=True)
ITALIC = Font(name=_FACE, size=11, italic=True)
TITLE = Font(name=_FACE, size=16, bold=True)
QUIET = Font(name=_FACE, size=11, italic=True, color="00555D66")
TYPED = Font(name=_FACE, size=11, color="001D4E7A")  # what is a number, not a formula
HEADER = PatternFill("solid", fgColor="00E8EAEE")
INPUT = PatternFill("solid", fgColor="00FFF6D6")  # what is meant to be changed
LINE = Border(top=Side(style="thin"))
_EDGE = Side(style="thin", color="00B9BFC6")
FRAME = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
_PAPERS = {"A4": 9, "Letter": 1}
_FORMULA = re.compile(r"^[=+\-@]")
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$"}


def put(sheet: "Worksheet", row: int, column: int, value: object) -> "Cell":
    """Write a value and return its cell; a text that a spreadsheet would run stays a text."""
    cell = cast("Cell", sheet.cell(row, column))  # nothing is merged in these sheets
    if isinstance(value, str):
        value = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell.value = value  # type: ignore[assignment]
    if isinstance(value, str) and _FORMULA.match(value):
        cell.data_type = "s"
        cell.quotePrefix = True
    return cell


def quoted(text: str) -> str:
    """Return a text as it stands in a formula."""
    return '"' + text.replace('"', '""') + '"'


def money_format(currency: str, decimals: int = 2, *, leads: bool = False) -> str:
    """Return the number format of amounts; Excel puts in the separators of its own language.

    Args:
        currency: ISO 4217 code.
        decimals: places after the decimal mark.
        leads: whether the symbol stands before the number, as in English.
    """
    symbol = _SYMBOLS.get(currency, currency)
    number = "#,##0" + ("." + "0" * decimals if decimals else "")
    if not leads:
        return f'{number}\\ "{symbol}"'
    gap = "" if len(symbol) == 1 else "\\ "
    return f'"{symbol}"{gap}{number};-"{symbol}"{gap}{number}'


def unit_format(unit: Unit, money: str) -> str:
    """Return the number format of a unit; ``money`` is that of amounts."""
    return {
        Unit.MONEY: money, Unit.RATE: f"{_places(Unit.RATE)}%", Unit.RATIO: _places(Unit.RATIO), Unit.COUNT: "#,##0",
        Unit.NUMBER: _places(Unit.NUMBER),
    }.get(unit, "0")  # fmt: skip


def _places(unit: Unit) -> str:
    return f"0.{'0' * decimals_of(unit)}"


def head_row(sheet: "Worksheet", row: int, titles: list[str], *, texts: int = 1) -> None:
    """Write a row of headings; the first ones stand over texts, the others over numbers."""
    for column, text in enumerate(titles, start=1):
        cell = put(sheet, row, column, text)
        cell.font, cell.fill = BOLD, HEADER
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left" if column <= texts else "right")


def head_lines(sheet: "Worksheet", row: int) -> int:
    """Return how many lines the longest heading of a row takes in the width of its column."""
    most = 1
    for column, cell in enumerate(sheet[row], start=1):
        most = max(most, text_lines(str(cell.value or ""), sheet.column_dimensions[get_column_letter(column)].width))
    return most


def text_lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column so many characters wide."""
    room = max(width - 1.5, 4.0)
    lines, left = 1, room
    for word in text.split():
        if len(word) + 1 > left + 1 and left < room:
            lines, left = lines + 1, room
        left -= len(word) + 1
    return lines


def set_widths(sheet: "Worksheet", widths: list[float]) -> None:
    """Set the widths of the columns from the first one on, in characters."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def fit_to_width(
    sheet: "Worksheet", *, landscape: bool = False, paper: str = "A4", rows: str = "", title: str = "", wide: int = 1,
    tall: int = 0,
) -> None:
    """Print so many pages wide and high.

    Args:
        sheet: to be printed.
        landscape: whether the long side lies.
        paper: ``A4`` or ``Letter``.
        rows: repeated on every page, such as ``1:3``.
        title: at the head of every page.
        wide: pages side by side.
        tall: pages one over the other, 0 for as many as it takes.
    """
    sheet.page_setup.paperSize = _PAPERS[paper]
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = max(wide, 1), tall
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for side in ("left", "right"):
        setattr(sheet.page_margins, side, 0.5)
    if rows:
        sheet.print_title_rows = rows
    head, foot = sheet.oddHeader, sheet.oddFooter
    head.left.text = title.replace("&", "&&") or None  # type: ignore[union-attr]
    head.right.text, foot.right.text = "&A", "&P / &N"  # type: ignore[union-attr]
