"""States the language of a PDF, which Qt's writer cannot: screen readers choose their voice by it.

The catalogue is written again at the end of the file, as PDF's incremental updates allow (ISO 32000-1, 7.5.6); the
bytes before it stay as they are.
"""

import re


def with_language(pdf: bytes, language: str) -> bytes:
    """Return a PDF whose catalogue names its language and asks viewers to show the document's title.

    Args:
        pdf: a file with a classical cross-reference table, as QPdfWriter makes up to version 1.4.
        language: BCP 47, e.g. ``fr-FR``.

    Raises:
        ValueError: the bytes are not such a file.
    """
    table = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref", pdf[-4096:], re.DOTALL)
    root = re.search(rb"/Root\s+(\d+)\s+0\s+R", trailer.group(1)) if trailer else None
    if table is None or trailer is None or root is None:
        raise ValueError("no classical trailer")
    number = root.group(1)
    catalogue = re.search(rb"[\r\n]" + number + rb" 0 obj\s*<<(.*?)>>\s*endobj", pdf, re.DOTALL)
    if catalogue is None:
        raise ValueError("no catalogue")
    entries = catalogue.group(1).rstrip() + b"\n/Lang (" + language.encode("ascii") + b")"
    entries += b"\n/ViewerPreferences << /DisplayDocTitle true >>"
    body = pdf if pdf.endswith(b"\n") else pdf + b"\n"
    place = len(body)
    body += number + b" 0 obj\n<<" + entries + b"\n>>\nendobj\n"
    table_place = len(body)
    body += b"xref\n" + number + b" 1\n" + b"%010d 00000 n \n" % place
    body += b"trailer\n<<" + trailer.group(1).rstrip() + b"\n/Prev " + table.group(1) + b"\n>>\n"
    return body + b"startxref\n%d\n%%%%EOF\n" % table_place
