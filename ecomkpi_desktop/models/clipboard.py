"""A table for the clipboard: numbers for spreadsheets, a table with its headings for documents."""

import html
import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData

from ecomkpi_desktop.models.tables import Column, TableModel, as_plain_text

_OFFICE = 'xmlns:x="urn:schemas-microsoft-com:office:excel"'
_AS_TEXT = """style="mso-number-format:'\\@'\""""  # an order number keeps its leading zeros


def table_mime(model: TableModel, rows: Sequence[int], columns: Sequence[int], decimal: str) -> QMimeData:
    """Return rows of a table with their headings.

    Spreadsheets prefer the HTML to the text: each number stands in it as people read it and, in the attributes that
    Excel and LibreOffice look for, as it is. Both tell apart what is a number and what only looks like one.

    Args:
        model: the table.
        rows: visible rows.
        columns: columns.
        decimal: decimal mark of the numbers in the text.
    """
    data = QMimeData()
    data.setText(model.as_tsv(rows, columns, decimal) + "\n")
    data.setHtml(_as_html(model, rows, [model.columns[column] for column in columns]))
    return data


def _as_html(model: TableModel, rows: Sequence[int], columns: Sequence[Column]) -> str:
    head = "".join(f"<th>{html.escape(column.title)}</th>" for column in columns)
    lines = [f"<tr>{head}</tr>"]
    for row in rows:
        item = model.row_at(row)
        lines.append(f"<tr>{''.join(_cell(column, item) for column in columns)}</tr>")
    return f'<html {_OFFICE}><head><meta charset="utf-8"></head><body><table>{"".join(lines)}</table></body></html>'


def _cell(column: Column, item: Any) -> str:
    value = column.value(item)
    side = "right" if column.numeric else "left"
    if column.numeric and isinstance(value, int | float) and not math.isnan(value):
        number = f"{value:.15g}"
        shown = html.escape(column.write(value))
        return f'<td align="{side}" x:num="{number}" sdval="{number}">{shown}</td>'
    return f'<td align="{side}" {_AS_TEXT}>{html.escape(as_plain_text(column, value))}</td>'
