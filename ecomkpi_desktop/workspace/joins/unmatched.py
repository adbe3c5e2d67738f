"""What found no partner: kept, counted, and told with a sample of its rows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.joins.columns import Bools, coded, numbers

if TYPE_CHECKING:
    import pyarrow as pa

SAMPLE = 200

NO_ORDER = "no_order"  # names an order that no file contains, or none at all
NO_LINES = "no_lines"  # an order whose lines are in no file, though others of its shop are
HAS_LINES = "has_lines"  # lines of an order whose own file details it already


@dataclass(frozen=True, slots=True)
class UnmatchedRow:
    """One row that found no partner.

    Attributes:
        segment, sheet, row: where it stands.
        key: the order's number as the file has it, "" without one.
        amount: what it is about, in the document's currency where the rate is known; None where it states none.
    """

    segment: int
    sheet: str
    row: int
    key: str
    amount: float | None


@dataclass(frozen=True, slots=True)
class Unmatched:
    """Rows of one kind that found no partner for one reason.

    Attributes:
        kind: of their files.
        reason: NO_ORDER, NO_LINES or HAS_LINES.
        count: how many rows.
        amount: sum of their amounts.
        rows: the first of them, in order of file and row.
    """

    kind: Kind
    reason: str
    count: int
    amount: float
    rows: tuple[UnmatchedRow, ...]


def unmatched(kind: Kind, reason: str, table: "pa.Table", where: Bools, amount: str) -> tuple[Unmatched, ...]:
    """Return the rows of a mask as unmatched; nothing where it is empty.

    Args:
        kind: of the table.
        reason: why.
        table: the rows, with their positions.
        where: which of them.
        amount: name of the column that says how much each is about.
    """
    places = np.flatnonzero(where)
    if not len(places):
        return ()
    found = table.select(["segment", "row", "sheet", "order_id", amount]).take(places)
    amounts = numbers(found, amount)
    segments = np.asarray(found.column("segment").to_numpy())
    rows = np.asarray(found.column("row").to_numpy())
    sheet = coded(found, "sheet")
    sheets = np.array(sheet.words.to_pylist(), dtype=object)
    sheet_rank = np.append(np.argsort(np.argsort(sheets)), -1)[sheet.codes]
    first = np.lexsort((rows, sheet_rank, segments))[:SAMPLE]
    cells = found.select(["sheet", "order_id"]).take(first)
    sample = tuple(
        UnmatchedRow(
            int(segments[at]), name or "", int(rows[at]), key or "",
            None if np.isnan(amounts[at]) else float(amounts[at]),
        )
        for at, name, key in zip(
            first.tolist(), cells["sheet"].to_pylist(), cells["order_id"].to_pylist(), strict=True
        )
    )  # fmt: skip
    return (Unmatched(kind, reason, len(places), float(np.nansum(amounts)), sample),)
