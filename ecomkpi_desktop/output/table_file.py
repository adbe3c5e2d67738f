"""Any table as a file: Excel with real numbers and dates, CSV as the spreadsheets of the user's country read it.

A text that a spreadsheet would run (= + - @, or hidden behind a tab) stays a text in both.
"""

import csv
import io
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.output.whole_file import write_whole

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from ecomkpi_desktop.present.numbers import Formats

Cell = str | float | date | None

_FORMULA = re.compile(r"^[\s\x00]*[=+\-@]|^[\t\r]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31  # of a sheet
_DECIMALS = {Unit.RATE: 4, Unit.RATIO: 4, Unit.MONEY: 2, Unit.NUMBER: 4}


@dataclass(frozen=True, slots=True)
class FileColumn:
    """A column.

    Attributes:
        title: its heading, translated.
        unit: of its numbers; None for text and dates.
    """

    title: str
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class FileTable:
    """A table of plain values.

    Attributes:
        name: of its sheet, translated.
        columns: in order.
        rows: one cell per column; NaN and None are left empty.
        notes: sentences under the table: what the numbers are.
    """

    name: str
    columns: tuple[FileColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()


def write_tables(tables: Sequence[FileTable], path: Path, formats: "Formats") -> None:
    """Write tables: ``.csv`` for the first one, else an Excel workbook with a sheet each.

    A file of the same name is replaced only once the new one is complete.

    Raises:
        ReadableError: ``report_not_writable``.
    """
    content = csv_bytes(tables[0], formats) if path.suffix.lower() == ".csv" else _workbook_bytes(tables, formats)
    write_whole(path, content)


def csv_bytes(table: FileTable, formats: "Formats") -> bytes:
    """Return a table as CSV: semicolons where the decimal mark is a comma, with the mark that tells Excel of UTF-8."""
    decimal = formats.locale.decimalPoint()
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if decimal == "," else ",", lineterminator="\r\n")
    writer.writerow([neutral(column.title) for column in table.columns])
    for row in table.rows:
        cells = zip(row, table.columns, strict=True)
        writer.writerow([_written(cell, column, formats) for cell, column in cells])
    return text.getvalue().encode("utf-8-sig")


def neutral(text: str) -> str:
    """Return a text that no spreadsheet runs."""
    return f"'{text}" if _FORMULA.match(text) else text


def _written(cell: Cell, column: FileColumn, formats: "Formats") -> str:
    if isinstance(cell, date):
        return formats.date(cell)
    if isinstance(cell, str):
        return neutral(cell)
    if cell is None or not math.isfinite(cell):
        return ""
    if column.unit is Unit.RATE:
        return _digits(cell * 100, 2, formats) + " %"
    return _digits(cell, _DECIMALS.get(column.unit or Unit.NUMBER, 0), formats)


def _digits(value: float, most: int, formats: "Formats") -> str:
    """Return a number without groups, which no spreadsheet takes for a number."""
    text = f"{value:.{most}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return ("0" if text == "-0" else text).replace(".", formats.locale.decimalPoint())


def _workbook_bytes(tables: Sequence[FileTable], formats: "Formats") -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None  # noqa: S101 - a new workbook has a sheet
    book.remove(first)
    for table in tables:
        _fill(book.create_sheet(_NOT_IN_NAMES.sub(" ", table.name)[:_LONGEST_NAME]), table, formats)
    book.properties.creator = "EcomKPI Desktop"
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _fill(sheet: "Worksheet", table: FileTable, formats: "Formats") -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    from ecomkpi_desktop.output.workbook.cells import fit_to_width, money_format, put

    kinds = {Unit.MONEY: money_format(formats.currency), Unit.RATE: "0.00%", Unit.RATIO: "0.00", Unit.NUMBER: "0.00"}
    for position, column in enumerate(table.columns, start=1):
        put(sheet, 1, position, column.title).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(position)].width = max(14, min(len(column.title) + 4, 40))
    for number, row in enumerate(table.rows, start=2):
        for position, (cell, column) in enumerate(zip(row, table.columns, strict=True), start=1):
            if cell is None or (isinstance(cell, float) and not math.isfinite(cell)):
                continue
            written = put(sheet, number, position, cell)
            if isinstance(cell, date):
                written.number_format = "dd/mm/yyyy"
            elif column.unit is not None:
                written.number_format = kinds.get(column.unit, "#,##0")
    for number, note in enumerate(table.notes, start=len(table.rows) + 3):
        put(sheet, number, 1, note)
    sheet.freeze_panes = "B2"
    fit_to_width(sheet, landscape=True)
