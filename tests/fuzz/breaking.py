"""Breaks real layouts: bytes flipped, cut and repeated, cells nobody would write, rows of any length."""

import random
from collections.abc import Callable

from tests.corpus.cases import LAYOUTS
from tests.corpus.model import Cell, Export, Options, Rows
from tests.corpus.mutations import MUTATIONS

NASTY: tuple[str, ...] = (
    "", " ", "\u00a0", "\u202f", "\0", "\x01\x02", "\ufeff", "\u200b", "\u202e32.1", "💥", "e\u0301\u0301\u0301",
    "\ufffd",
    "-", "--", " --", "N/A", "#REF!", "#VALEUR!", "nan", "inf", "-inf", "1e308", "1e999", "-1e-320", "9" * 400,
    "0" * 60,
    "-0", "+", ".", ",", "1.2.3", "1,2,3", "1.234,56.7", "12%", "%", "€", "1 €2", "(12", "12)", "((12))", "$-5", "--5",
    "5-", "1/0", "½", "١٢٣", "１２", "0x1F", "1_000", "TRUE", "VRAI", "31/02/2024", "00/00/0000", "29/02/2023",
    "2024-13-45 25:61", "0000-00-00", "1899-12-30", "10000-01-01", "99/99/99", "2024-02-30T10:00:00Z", "45356", "-1",
    "2958466", "1e5", "20241301", "12/2024", "janvier", "32 janv. 2024", "Feb 30, 2024", "2024-01-01 10:00:00 +9999",
    "24:00", "=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "'", "''", '"', '""', '"a', 'a"b', "a;b", "a,b", "a\tb", "a\nb",
    "a\r\nb", "\r", "Total", "Total:", "# comment", "#", "Grand total", "Sous-total", "Order ID", "Date", "<b>x</b>",
    "&amp;", "]]>", "\\", "\\N", "null", "None", "A" * 40_000, "7373908607272.0", "6,32513E+11", "6618080000000",
)  # fmt: skip
Change = Callable[[bytes, random.Random], bytes]


def broken_export(rng: random.Random) -> Export:
    """Draw an export of any layout, changed as exports are, then with cells that nobody would write."""
    layout = rng.choice(LAYOUTS)
    options = Options(last_day=rng.choice((12, 28)), rows=rng.choice((1, 2, 6, 18)))
    export = layout.make(rng, options)
    for _ in range(rng.choice((0, 1, 1, 2))):
        export = _tamely(export, rng)
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        export = rng.choice((_cells, _cells, _column, _short_rows, _long_rows, _header, _rows_again,
        _no_rows))(export, rng)
    if rng.random() < 0.2:
        container, name = rng.choice((("xlsx", "a.xlsx"), ("ods", "a.ods"), ("html", "a.xls"), ("xml", "a.xml")))
        export = export.with_(container=container, name=name)
    return export


def _tamely(export: Export, rng: random.Random) -> Export:
    try:
        return rng.choice(MUTATIONS).change(export, rng) or export
    except (ValueError, IndexError, TypeError):  # two changes that do not go together
        return export


def _cells(export: Export, rng: random.Random) -> Export:
    share = rng.choice((0.01, 0.1, 0.5))
    return export.with_(rows=tuple(
        tuple(rng.choice(NASTY) if rng.random() < share else cell for cell in row) for row in export.rows
    ))  # fmt: skip


def _column(export: Export, rng: random.Random) -> Export:
    place, one = rng.randrange(len(export.header)), rng.choice(NASTY)
    rows: Rows = tuple(
        tuple(one if column == place else cell for column, cell in enumerate(row)) for row in export.rows
    )
    return export.with_(rows=rows)


def _short_rows(export: Export, rng: random.Random) -> Export:
    return export.with_(rows=tuple(
        row[: rng.randint(0, len(row))] if rng.random() < 0.3 else row for row in export.rows
    ))  # fmt: skip


def _long_rows(export: Export, rng: random.Random) -> Export:
    more: Callable[[], tuple[Cell, ...]] = lambda: tuple(rng.choice(NASTY) for _ in range(rng.choice((1, 3, 40))))  # noqa: E731
    return export.with_(rows=tuple((*row, *more()) if rng.random() < 0.2 else row for row in export.rows))


def _header(export: Export, rng: random.Random) -> Export:
    names = list(export.header)
    for _ in range(rng.randint(1, 4)):
        names[rng.randrange(len(names))] = rng.choice((*NASTY[:60], rng.choice(names), "Date", "Total"))
    return export.with_(header=tuple(names))


def _rows_again(export: Export, rng: random.Random) -> Export:
    return export.with_(rows=tuple(row for row in export.rows for _ in range(rng.choice((1, 1, 2, 5)))))


def _no_rows(export: Export, rng: random.Random) -> Export:
    return export.with_(rows=export.rows[: rng.choice((0, 1))])


def broken_bytes(data: bytes, rng: random.Random) -> bytes:
    """Change the bytes of a file, most often a little, sometimes beyond recognition."""
    for _ in range(rng.choice((0, 1, 1, 2, 4))):
        data = rng.choice(_CHANGES)(data, rng)
    return data


def _flip(data: bytes, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 5, 60))):
        if changed:
            changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def _cut(data: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _cut_start(data: bytes, rng: random.Random) -> bytes:
    return data[rng.randrange(min(len(data), 400) + 1) :]


def _remove(data: bytes, rng: random.Random) -> bytes:
    start = rng.randrange(len(data) + 1)
    return data[:start] + data[start + rng.randrange(300) :]


def _repeat(data: bytes, rng: random.Random) -> bytes:
    start = rng.randrange(len(data) + 1)
    return data[:start] + data[start : start + rng.randrange(2000)] * rng.randint(2, 6) + data[start:]


def _insert(data: bytes, rng: random.Random) -> bytes:
    pieces = (
        b"\0" * rng.randint(1, 9), b'"', b'"' * 3, b"\r", b"\n" * 50, b"\xff\xfe", b"\xef\xbb\xbf", b"\x80\x81\x8d",
        bytes(rng.randrange(256) for _ in range(rng.choice((3, 200)))), b";" * 500, b"," * 500, b"\t" * 30,
        b"x" * 300_000, "é".encode("cp1252"), "é".encode(), "é".encode("utf-16-le"), b"sep=;\r\n", b"<table>",
        b"# end\n",
    )  # fmt: skip
    place = rng.choice((0, len(data), rng.randrange(len(data) + 1)))
    return data[:place] + rng.choice(pieces) + data[place:]


def _swap(data: bytes, rng: random.Random) -> bytes:
    pairs = ((b"\n", b"\r\n"), (b"\n", b"\r"), (b",", b";"), (b";", b","), (b".", b","), (b'"', b""), (b"/", b"-"))
    old, new = rng.choice(pairs)
    return data.replace(old, new, rng.choice((1, 3, 1000)))


_CHANGES: tuple[Change, ...] = (_flip, _flip, _cut, _cut_start, _remove, _repeat, _insert, _insert, _swap)
