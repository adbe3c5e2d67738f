"""What the files seem to lack: days without anything where there is something every day, order numbers never seen.

A gap is told only where chance hardly explains it. Orders are taken to come evenly: with a mean of m a day, k days in a
row without any have the probability exp(-m k); over a span of n days at most n such runs can begin, so a run is told
where n exp(-m k) < 1 %. Spend and sessions are reported for every day: a day that no row covers inside a source's span
is told as soon as the source covers four days in five.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi.columns import NO_DAY, Bools, Codes, Longs

if TYPE_CHECKING:
    import pyarrow as pa

CHANCE = 0.01  # how unlikely a run of days without orders must be
MOSTLY = 0.8  # share of days above which a source is expected to report daily
NUMBERED = 0.9  # share of numbers seen above which order numbers are expected to follow one another
FEWEST_ORDERS = 50
RUNS_SHOWN = 20
_SOURCE = {Kind.ORDERS: "shop", Kind.SPEND: "platform", Kind.SESSIONS: "property"}


@dataclass(frozen=True, slots=True)
class DayGap:
    """Days in a row on which a source says nothing.

    Attributes:
        kind, source: whose days: kind of file and shop, platform or property ("" where files name none).
        start, end: days since 1970, half-open.
    """

    kind: str
    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NumberGap:
    """Order numbers of a shop that no file holds.

    Attributes:
        source: shop, "" where files name none.
        first, last: the first run of missing numbers, as orders are named.
        missing: how many numbers are missing in all.
        expected: how many there would be without gaps.
    """

    source: str
    first: str
    last: str
    missing: int
    expected: int


def day_gaps(tables: "Mapping[Kind, pa.Table]") -> tuple[DayGap, ...]:
    """Return the days that orders, spend and sessions lack, the longest runs first.

    Args:
        tables: canonical tables in force.
    """
    found = [gap for kind in _SOURCE for gap in _gaps_of(kind, tables.get(kind))]
    return tuple(sorted(found, key=lambda gap: (gap.start - gap.end, gap.kind, gap.source, gap.start)))


def _gaps_of(kind: Kind, table: "pa.Table | None") -> Iterator[DayGap]:
    if table is None or not table.num_rows:
        return
    name = "ordered_at" if kind is Kind.ORDERS else "day"
    first = col.days(table, name)
    if first is None:
        return
    last = first if kind is Kind.ORDERS else _last_days(table, first)
    coded = col.coded(table, _SOURCE[kind])
    names = ["", *(() if coded is None else coded.words.to_pylist())]
    source = np.zeros(len(first), dtype=np.int32) if coded is None else coded.codes + 1
    for code in np.unique(source).tolist():
        mine = (source == code) & (first != NO_DAY)
        if mine.any():
            for start, end in _runs(kind, first[mine], last[mine]):
                yield DayGap(kind.value, str(names[code]), start, end)


def _last_days(table: "pa.Table", first: Codes) -> Codes:
    last = col.days(table, "day_to")
    return first if last is None else np.maximum(np.where(last == NO_DAY, first, last), first)


def _runs(kind: Kind, first: Codes, last: Codes) -> list[tuple[int, int]]:
    """Return the runs of days without anything that chance does not explain."""
    low, high = int(first.min()), int(last.max()) + 1
    steps = np.zeros(high - low + 1, dtype=np.int64)
    np.add.at(steps, first - low, 1)
    np.add.at(steps, last + 1 - low, -1)
    empty: Bools = np.cumsum(steps)[:-1] == 0
    edges = np.flatnonzero(np.diff(np.concatenate([[False], empty, [False]]).astype(np.int8)))
    runs = [(int(start) + low, int(end) + low) for start, end in edges.reshape(-1, 2)]
    days = high - low
    if kind is not Kind.ORDERS:
        return runs[:RUNS_SHOWN] if empty.mean() <= 1 - MOSTLY else []
    mean = len(first) / max(days - int(empty.sum()), 1)
    return [run for run in runs if days * math.exp(-mean * (run[1] - run[0])) < CHANCE][:RUNS_SHOWN]


def number_gaps(orders: "pa.Table | None") -> tuple[NumberGap, ...]:
    """Return the order numbers that shops which number their orders one after the other lack."""
    import pyarrow.compute as pc

    ids = None if orders is None else col.coded(orders, "order_id")
    if orders is None or ids is None:
        return ()
    parts = pc.extract_regex(ids.words, r"^(?P<before>[^0-9]*)(?P<number>[0-9]{1,15})(?P<after>[^0-9]*)$")
    numbers = pc.struct_field(parts, ["number"]).cast("int64").fill_null(-1).to_numpy(zero_copy_only=False)
    around = pc.binary_join_element_wise(
        pc.struct_field(parts, ["before"]), pc.struct_field(parts, ["after"]), "\x1f"
    ).dictionary_encode()
    shops = col.coded(orders, "shop")
    shop = np.zeros(orders.num_rows, dtype=np.int64) if shops is None else shops.codes.astype(np.int64) + 1
    names = ["", *(() if shops is None else shops.words.to_pylist())]
    refund = col.flags(orders, "is_refund", default=False)
    wanted = ids.codes >= 0 if refund is None else (ids.codes >= 0) & ~refund
    width = len(ids.words) + 1
    pairs = np.unique(shop[wanted] * width + ids.codes[wanted])  # each order of each shop once
    style = around.indices.fill_null(-1).to_numpy(zero_copy_only=False)
    return tuple(_number_gaps(pairs, width, numbers, style, [str(name) for name in names], around.dictionary))


def _number_gaps(
    pairs: Longs, width: int, numbers: Longs, style: Longs, names: list[str], styles: "pa.Array"
) -> Iterator[NumberGap]:
    shop, order = pairs // width, pairs % width
    for code in np.unique(shop).tolist():
        mine = order[shop == code]
        for kind in np.unique(style[mine]).tolist():
            seen = np.unique(numbers[mine[style[mine] == kind]])
            if kind < 0 or len(seen) < FEWEST_ORDERS:
                continue
            expected = int(seen[-1] - seen[0]) + 1
            if len(seen) == expected or len(seen) / expected < NUMBERED:
                continue
            before, after = styles[kind].as_py().split("\x1f")
            jump = int(np.argmax(np.diff(seen) > 1))
            first, last = int(seen[jump]) + 1, int(seen[jump + 1]) - 1
            yield NumberGap(
                names[code], f"{before}{first}{after}", f"{before}{last}{after}", expected - len(seen), expected
            )
