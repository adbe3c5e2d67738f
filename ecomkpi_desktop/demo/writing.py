"""Writes export files the way platforms and French spreadsheets do, with the same bytes every time."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from openpyxl import Workbook

FRENCH_MONTHS = (
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
)  # fmt: skip
NARROW_SPACE = "\u202f"
_MADE = datetime(2026, 1, 5, 9, 30)  # noqa: DTZ001 - workbooks hold wall time


def texts(values: NDArray[Any], make: Callable[[Any], str]) -> NDArray[np.object_]:
    """Return the text of each value; each distinct value is worded once."""
    distinct, where = np.unique(values, return_inverse=True)
    return np.array([make(value) for value in distinct.tolist()], dtype=object)[where]


def plain_money(cents: int) -> str:
    """Return 123456 as ``1234.56``."""
    return f"{cents // 100}.{cents % 100:02d}"


def french_money(cents: int) -> str:
    """Return 123456 as ``1234,56``."""
    return f"{cents // 100},{cents % 100:02d}"


def grouped(number: int) -> str:
    """Return 12345 with the narrow no-break space of French thousands."""
    return f"{number:,}".replace(",", NARROW_SPACE)


def grouped_money(cents: int) -> str:
    """Return 123456 as ``1 234,56`` with a narrow no-break space."""
    return f"{grouped(cents // 100)},{cents % 100:02d}"


def french_day(ordinal: int) -> str:
    """Return a day as ``05/03/2024``."""
    return date.fromordinal(ordinal).strftime("%d/%m/%Y")


def french_date(day: date) -> str:
    """Return a day as ``5 mars 2024``."""
    return f"{day.day} {FRENCH_MONTHS[day.month - 1]} {day.year}"


def write_table(
    path: Path,
    columns: Mapping[str, Iterable[object]],
    *,
    before: Sequence[str] = (),
    after: Sequence[Sequence[object]] = (),
    delimiter: str = ",",
    encoding: str = "utf-8",
    line_end: str = "\n",
    header: str | None = None,
) -> None:
    """Write columns as delimited text.

    Args:
        path: file to write.
        columns: cells by header; all of the same length.
        before: raw lines that stand above the header.
        after: rows that stand under the table: totals.
        delimiter: between cells.
        encoding: of the file.
        line_end: after each row.
        header: the header line as it is to stand, where the platform quotes it its own way.
    """
    with path.open("w", encoding=encoding, newline="") as stream:
        stream.writelines(line + line_end for line in before)
        writer = csv.writer(stream, delimiter=delimiter, lineterminator=line_end)
        if header is None:
            writer.writerow(columns)
        else:
            stream.write(header + line_end)
        writer.writerows(zip(*columns.values(), strict=True))
        writer.writerows(after)


def save_workbook(workbook: "Workbook", path: Path) -> None:
    """Save a workbook with fixed dates, inside the file and on the members of its archive."""
    workbook.properties.created = workbook.properties.modified = _MADE
    workbook.properties.creator = "Maison Amarante"
    buffer = io.BytesIO()
    workbook.save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            content = source.read(member)
            if member.filename == "docProps/core.xml":
                content = _without_save_time(content)
            entry = zipfile.ZipInfo(member.filename, _MADE.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content)


def _without_save_time(core: bytes) -> bytes:
    """Put the fixed date where openpyxl wrote the time of saving."""
    head, mark, rest = core.partition(b'<dcterms:modified xsi:type="dcterms:W3CDTF">')
    _, end, tail = rest.partition(b"<")
    return head + mark + _MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode("ascii") + end + tail if mark else core
