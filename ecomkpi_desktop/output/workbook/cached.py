"""Puts what each formula comes to into a finished workbook, which openpyxl cannot.

A file from elsewhere is shown by Excel before it may compute, and previews, phones and other programs never compute:
without these values they would show nothing.
"""

import io
import re
from collections.abc import Mapping
from html import escape  # not xml.sax.saxutils, which loads what reads from networks
from zipfile import ZIP_DEFLATED, ZipFile

_CELL = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*)>(<f>[^<]*</f>)<v(?:\s*/>|></v>)</c>')


def with_values(content: bytes, values: Mapping[str, Mapping[str, float | str | None]]) -> bytes:
    """Return the workbook with a value beside every formula.

    Args:
        content: as openpyxl saves it.
        values: by member of the archive (``xl/worksheets/sheet1.xml``) and cell.
    """
    target = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as source, ZipFile(target, "w", ZIP_DEFLATED) as written:
        for info in source.infolist():
            data = source.read(info)
            known = values.get(info.filename)
            written.writestr(info, _filled(data, known) if known else data)
    return target.getvalue()


def _filled(sheet: bytes, values: Mapping[str, float | str | None]) -> bytes:
    def cell(match: re.Match[bytes]) -> bytes:
        place, attributes, formula = match.groups()
        value = values.get(place.decode())
        if isinstance(value, str):
            kind, text = b' t="str"', escape(value, quote=False)
        elif value is None:
            return match.group(0)
        else:
            kind, text = b"", repr(float(value))
        return b'<c r="%s"%s%s>%s<v>%s</v></c>' % (place, attributes, kind, formula, text.encode())

    return _CELL.sub(cell, sheet)
