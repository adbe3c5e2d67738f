"""Spend, sessions and fixed costs as spans of days; positions of source rows."""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi import columns as col
from ecomkpi_desktop.kpi.columns import NO_DAY, Codes
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.store import FixedFlows, Flows, Places

if TYPE_CHECKING:
    import pyarrow as pa

PURPOSE_RETENTION = "retention"


def read_spend(table: "pa.Table | None", channel: Codes, not_allocated: int) -> Flows:
    """Read spend; a row without a mapped channel goes to the line of what is not allocated."""
    cost = _amounts(table, "cost", len(channel))
    ttc = col.flags(table, "cost_ttc", default=False)
    taxed = np.zeros(len(channel), dtype=np.bool_) if ttc is None else ttc
    purpose = col.coded(table, "purpose")
    acquisition = np.ones(len(channel))
    if purpose is not None:
        kept = [word == PURPOSE_RETENTION for word in purpose.words.to_pylist()]
        acquisition[np.array([*kept, False])[purpose.codes]] = 0.0
    start, end = _span(table, len(channel))
    return Flows(
        start=start, end=end, channel=np.where(channel < 0, not_allocated, channel).astype(np.int32),
        fix=np.where(taxed, 0.0, cost), def_=np.where(taxed, cost, 0.0), acquisition=acquisition,
        claimed=_amounts(table, "conversions", len(channel)),
    )  # fmt: skip


def read_sessions(table: "pa.Table | None", channel: Codes, not_allocated: int) -> Flows:
    """Read sessions; a row without a channel goes to the line of what is not allocated."""
    start, end = _span(table, len(channel))
    nothing = np.zeros(len(channel))
    return Flows(
        start=start, end=end, channel=np.where(channel < 0, not_allocated, channel).astype(np.int32),
        fix=_amounts(table, "sessions", len(channel)), def_=nothing, acquisition=nothing, claimed=nothing,
    )  # fmt: skip


def read_fixed_costs(table: "pa.Table | None") -> FixedFlows:
    """Read fixed costs; a row without a last day runs to the end of the month of its first day."""
    count = 0 if table is None else table.num_rows
    start, end = _span(table, count, to_month_end=True)
    nothing = np.zeros(count)
    none = np.full(count, -1, dtype=np.int32)
    flag = col.flags(table, "on_top", default=False)
    on_top = np.zeros(count, dtype=np.bool_) if flag is None else flag
    return FixedFlows(start, end, none, _amounts(table, "amount", count), nothing, nothing, nothing, on_top)


def _amounts(table: "pa.Table | None", name: str, count: int) -> Floats:
    values = col.numbers(table, name)
    return np.zeros(count) if values is None else np.nan_to_num(values)


def _span(table: "pa.Table | None", count: int, *, to_month_end: bool = False) -> tuple[Codes, Codes]:
    """Return [start, end) of each row in days since 1970; an empty span where the day is unknown."""
    start = col.days(table, "day")
    if start is None:
        return np.zeros(count, dtype=np.int32), np.zeros(count, dtype=np.int32)
    last = col.days(table, "day_to")
    last = np.full(count, NO_DAY, dtype=np.int32) if last is None else last
    alone = _month_end(start) if to_month_end else start
    end = np.where(last >= start, last, alone) + 1
    unknown = start == NO_DAY
    return np.where(unknown, 0, start).astype(np.int32), np.where(unknown, 0, end).astype(np.int32)


def _month_end(day: Codes) -> Codes:
    month = np.where(day == NO_DAY, 0, day).astype("datetime64[D]").astype("datetime64[M]")
    following = (month + np.timedelta64(1, "M")).astype("datetime64[D]")
    return (following.astype(np.int64) - 1).astype(np.int32)


def spread(flows: Flows, values: Floats, day0: int, shape: tuple[int, int]) -> Floats:
    """Return values spread evenly over the days of their spans.

    Args:
        flows: the rows.
        values: what is spread, one per row.
        day0: first day of the result, in days since 1970.
        shape: (days, channels) of the result; the spans must lie inside.
    """
    size = shape[0] * shape[1]
    many = (flows.end - flows.start).astype(np.int64)
    used = (many > 0) & (values != 0)
    many, each = many[used], values[used] / many[used]
    starts = flows.start[used].astype(np.int64) - day0
    first = np.repeat(starts - np.cumsum(many) + many, many)
    day = first + np.arange(len(first))
    cell = day * shape[1] + np.repeat(flows.channel[used].astype(np.int64), many)
    return weighted(cell, np.repeat(each, many), size).reshape(shape)


def positions(table: "pa.Table | None", doc: Codes, number: Codes, sheets: dict[str, int]) -> Places:
    """Return where rows of a canonical table come from.

    Args:
        table: the canonical table.
        doc: document of each wanted row, ascending.
        number: which rows of the table these are.
        sheets: codes of sheet names, completed here.
    """
    count = 0 if table is None else table.num_rows
    segment = col.integers(table, "segment")
    row = col.integers(table, "row")
    sheet = col.coded(table, "sheet")
    codes = np.full(count, -1, dtype=np.int16)
    if sheet is not None:
        known = [sheets.setdefault(word, len(sheets)) for word in sheet.words.to_pylist()]
        codes = np.array([*known, -1], dtype=np.int16)[sheet.codes]
    nothing = np.zeros(count, dtype=np.int32)
    return Places(
        doc=doc,
        segment=(nothing if segment is None else segment)[number],
        sheet=codes[number],
        row=(nothing if row is None else row)[number],
    )


def merged(parts: list[Places]) -> Places:
    """Put positions of several tables together, sorted by document."""
    joined = Places(
        *(np.concatenate([part.arrays()[name] for part in parts]) for name in ("doc", "segment", "sheet", "row"))
    )
    return joined.take(np.argsort(joined.doc, kind="stable"))
