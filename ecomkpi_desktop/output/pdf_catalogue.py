"""States in a PDF what Qt's writer cannot: its language, by which screen readers choose their voice, and bookmarks.

The catalogue is written again at the end of the file with what it refers to, as PDF's incremental updates allow (ISO
32000-1, 7.5.6); the bytes before it stay as they are, and with them everything that makes the file archival.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NO_TREE = "no flat list of pages"


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark.

    Attributes:
        title: what it is called.
        page: counted from 0.
        y: its height on the page, from the lower edge, in points.
    """

    title: str
    page: int
    y: float


def with_catalogue(pdf: bytes, language: str, marks: Sequence[Mark] = ()) -> bytes:
    """Return a PDF whose catalogue names its language, has bookmarks, and asks viewers to show the document's title.

    Args:
        pdf: a file with a classical cross-reference table, as QPdfWriter makes up to version 1.4.
        language: BCP 47, e.g. ``fr-FR``.
        marks: in order; none for a file without bookmarks.

    Raises:
        ValueError: the bytes are not such a file.
    """
    table = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref", pdf[-4096:], re.DOTALL)
    root = re.search(rb"/Root\s+(\d+)\s+0\s+R", trailer.group(1)) if trailer else None
    size = re.search(rb"/Size\s+(\d+)", trailer.group(1)) if trailer else None
    if table is None or trailer is None or root is None or size is None:
        raise ValueError("no classical trailer")
    number, free = int(root.group(1)), int(size.group(1))
    entries = _object(pdf, number).rstrip() + b"\n/Lang (" + language.encode("ascii") + b")"
    entries += b"\n/ViewerPreferences << /DisplayDocTitle true >>"
    objects: dict[int, bytes] = {}
    if marks:
        objects = _outline(marks, _pages(pdf, entries), free)
        entries += b"\n/Outlines %d 0 R\n/PageMode /UseOutlines" % free
    objects[number] = entries
    body, places = _appended(pdf if pdf.endswith(b"\n") else pdf + b"\n", objects)
    kept = re.sub(rb"/Size\s+\d+", b"/Size %d" % max(free, *(one + 1 for one in objects)), trailer.group(1).rstrip())
    start = len(body)
    body += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % (one, places[one]) for one in sorted(places))
    body += b"trailer\n<<" + kept + b"\n/Prev " + table.group(1) + b"\n>>\n"
    return body + b"startxref\n%d\n%%%%EOF\n" % start


def _object(pdf: bytes, number: int) -> bytes:
    """Return the entries of a dictionary that is an object of its own."""
    found = re.search(rb"[\r\n]%d 0 obj\s*<<(.*?)>>\s*endobj" % number, pdf, re.DOTALL)
    if found is None:
        raise ValueError("no catalogue")
    return found.group(1)


def _pages(pdf: bytes, catalogue: bytes) -> list[int]:
    """Return the objects of the pages, in order."""
    tree = re.search(rb"/Pages\s+(\d+)\s+0\s+R", catalogue)
    kids = re.search(rb"/Kids\s*\[(.*?)\]", _object(pdf, int(tree.group(1))), re.DOTALL) if tree else None
    if kids is None:
        raise ValueError(_NO_TREE)
    return [int(one) for one in re.findall(rb"(\d+)\s+0\s+R", kids.group(1))]


def _outline(marks: Sequence[Mark], pages: Sequence[int], first: int) -> dict[int, bytes]:
    """Return the list of bookmarks and the bookmarks, as objects from number ``first`` on."""
    last = first + len(marks)
    found = {first: b"/Type /Outlines\n/First %d 0 R\n/Last %d 0 R\n/Count %d" % (first + 1, last, len(marks))}
    for place, mark in enumerate(marks):
        own = first + 1 + place
        title = b"<FEFF" + mark.title.encode("utf-16-be").hex().upper().encode() + b">"
        entry = b"/Title %s\n/Parent %d 0 R" % (title, first)
        entry += b"\n/Dest [%d 0 R /XYZ 0 %d null]" % (pages[mark.page], round(mark.y))
        if own > first + 1:
            entry += b"\n/Prev %d 0 R" % (own - 1)
        if own < last:
            entry += b"\n/Next %d 0 R" % (own + 1)
        found[own] = entry
    return found


def _appended(body: bytes, objects: dict[int, bytes]) -> tuple[bytes, dict[int, int]]:
    places = {}
    for number, entries in sorted(objects.items()):
        places[number] = len(body)
        body += b"%d 0 obj\n<<" % number + entries + b"\n>>\nendobj\n"
    return body, places
