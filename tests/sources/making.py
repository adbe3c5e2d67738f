"""Files made for the tests of reading: small workbooks and texts of every encoding."""

from datetime import datetime
from pathlib import Path

import xlsxwriter

Cell = str | int | float | bool | datetime | None


def write_workbook(
    path: Path, sheets: dict[str, list[list[Cell]]], hidden: tuple[str, ...] = (), at: tuple[int, int] = (0, 0)
) -> Path:
    """Write a workbook whose cells have the type of their values; ``at`` is the first cell used."""
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        if name in hidden:
            sheet.hide()
        for number, row in enumerate(rows, start=at[0]):
            for column, value in enumerate(row, start=at[1]):
                if isinstance(value, datetime):
                    sheet.write_datetime(number, column, value, day)
                elif isinstance(value, str):
                    sheet.write_string(number, column, value)
                elif value is not None:
                    sheet.write(number, column, value)
    book.close()
    return path


def write_text(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a text in an encoding, line ends as they are."""
    path.write_bytes(text.encode(encoding))
    return path
