"""Writes an export as a file of its kind."""

import csv
import io
import zipfile
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Any

from tests.corpus.model import Amount, Cell, Count, Export

_ODS = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>'
    "<office:spreadsheet>{}</office:spreadsheet></office:body></office:document-content>"
)
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
    '<manifest:file-entry manifest:full-path="/" '
    'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_XML = (
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="sales_order_grid"><Table>\n{}'
    "</Table></Worksheet></Workbook>"
)


def write(export: Export, folder: Path) -> Path:
    """Write an export; return where."""
    path = folder / export.name
    writers = {"xlsx": _xlsx, "ods": _ods, "html": _html, "xml": _spreadsheet_ml}
    if export.container in writers:
        writers[export.container](export, path)
    else:
        path.write_bytes(as_bytes(export))
    return path


def all_rows(export: Export) -> list[tuple[Cell, ...]]:
    """Return every row of the sheet, from the first line of the preamble to the last total."""
    return [*export.before, export.header, *export.rows, *export.after]


def as_bytes(export: Export) -> bytes:
    """Return an export as a delimited text."""
    stream = io.StringIO()
    quoting = csv.QUOTE_ALL if export.quote_all else csv.QUOTE_MINIMAL
    writer = csv.writer(stream, delimiter=export.delimiter, quoting=quoting, lineterminator=export.newline)
    for row in all_rows(export):
        if row in ((), ("",)):
            stream.write(export.newline)
        else:
            writer.writerow([export.style.text(cell) for cell in row])
    return stream.getvalue().encode(export.encoding, errors="replace")


def _xlsx(export: Export, path: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"in_memory": True})
    day, moment = book.add_format({"num_format": 14}), book.add_format({"num_format": 22})
    for name, rows in (("Feuil1", all_rows(export)), ("Ancien", list(export.hidden))):
        if not rows:
            continue
        sheet = book.add_worksheet(name)
        if name == "Ancien":
            sheet.hide()
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                _put(sheet, (place, column), cell, export, (day, moment))
    book.close()


def _put(sheet: Any, place: tuple[int, int], cell: Cell, export: Export, formats: tuple[Any, Any]) -> None:
    if isinstance(cell, Amount) and export.style.money != "{}":  # a text with its symbol stays one
        sheet.write_string(*place, export.style.text(cell))
    elif isinstance(cell, Amount | Count | int | float):
        sheet.write_number(*place, cell)
    elif isinstance(cell, datetime):
        sheet.write_datetime(*place, cell, formats[1])
    elif isinstance(cell, date):
        sheet.write_datetime(*place, cell, formats[0])
    elif cell:
        sheet.write_string(*place, cell)


def _ods(export: Export, path: Path) -> None:
    rows = "".join(
        f"<table:table-row>{''.join(_ods_cell(cell, export) for cell in row)}</table:table-row>"
        for row in all_rows(export)
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        archive.writestr("content.xml", _ODS.format(f'<table:table table:name="Feuille1">{rows}</table:table>'))


def _ods_cell(cell: Cell, export: Export) -> str:
    text = escape(export.style.text(cell))
    if not text:
        return "<table:table-cell/>"
    kind, value = "string", ""
    if isinstance(cell, int | float) and not (isinstance(cell, Amount) and export.style.money != "{}"):
        kind, value = "float", f' office:value="{float(cell)!r}"'
    elif isinstance(cell, date):
        kind, value = "date", f' office:date-value="{cell.isoformat()}"'
    return f'<table:table-cell office:value-type="{kind}"{value}><text:p>{text}</text:p></table:table-cell>'


def _html(export: Export, path: Path) -> None:
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(export.style.text(cell))}</td>' for cell in row)}</tr>\n"
        for row in all_rows(export)
    )
    page = f'<html><head><meta charset="utf-8"></head><body><table>\n{rows}</table></body></html>'
    path.write_text(page, encoding="utf-8")


def _spreadsheet_ml(export: Export, path: Path) -> None:
    rows = "".join(
        f"<Row>{''.join(_ml_cell(cell, export) for cell in row)}</Row>\n" for row in all_rows(export)
    )
    path.write_text(_XML.format(rows), encoding="utf-8")


def _ml_cell(cell: Cell, export: Export) -> str:
    number = isinstance(cell, int | float) and not (isinstance(cell, Amount) and export.style.money != "{}")
    text = repr(float(cell)) if number and cell is not None else escape(export.style.text(cell))  # type: ignore[arg-type]
    return f'<Cell><Data ss:Type="{"Number" if number else "String"}">{text}</Data></Cell>'
