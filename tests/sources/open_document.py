"""Writes small .ods workbooks, for which no library is at hand: a zip of three parts."""

import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

Cell = str | float | date | None
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
    'manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>{more}'
    "</manifest:manifest>"
)
_START = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
)
_END = "</office:spreadsheet></office:body></office:document-content>"
# What LibreOffice writes under every table: the blank rest of the sheet.
_REST = (
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
    'table:number-columns-repeated="16384"/></table:table-row>'
)


def write_open_document(path: Path, sheets: dict[str, Sequence[Sequence[Cell]]]) -> Path:
    """Write a workbook whose cells have the type of their values."""
    tables = "".join(
        f'<table:table table:name="{escape(name)}">{"".join(map(_row, rows))}{_REST}</table:table>'
        for name, rows in sheets.items()
    )
    return write_parts(path, f'<?xml version="1.0" encoding="UTF-8"?>{_START}{tables}{_END}')


def write_parts(path: Path, content: str, manifest: str = "") -> Path:
    """Write a workbook from its XML, whatever that is."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", _MANIFEST.format(more=manifest))
        archive.writestr("content.xml", content)
    return path


def repeated(rows: int, columns: int) -> str:
    """Return the XML of a workbook of one cell that says of itself that it stands many times."""
    cell = f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}"><text:p>x</text:p>'
    row = f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-cell></table:table-row>'
    return f'<?xml version="1.0"?>{_START}<table:table table:name="A">{row}</table:table>{_END}'


def with_entities() -> str:
    """Return the XML of a workbook that declares an entity of entities."""
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return f'<?xml version="1.0"?>{bomb}{_START}<table:table table:name="A"/>{_END}'


def _row(cells: Sequence[Cell]) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>"


def _cell(value: Cell) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, date):
        kind, text = f'office:value-type="date" office:date-value="{value.isoformat()}"', f"{value:%d/%m/%Y}"
    elif isinstance(value, str):
        kind, text = 'office:value-type="string"', escape(value)
    else:
        kind, text = f'office:value-type="float" office:value="{value}"', str(value)
    return f"<table:table-cell {kind}><text:p>{text}</text:p></table:table-cell>"
