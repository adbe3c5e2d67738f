"""What the wizard shows of the rows of a file, worked out once on a worker thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.ui.wizard.preview_model import Preview, preview_of

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.importing.result import Imported
    from ecomkpi_desktop.importing.understand import Understanding

PREVIEW_ROWS = 50
_TOTALS = {
    Kind.ORDERS: ("order_total", "amount"),
    Kind.REFUNDS: ("amount",),
    Kind.SPEND: ("cost",),
    Kind.SESSIONS: ("sessions",),
    Kind.FIXED_COSTS: ("amount",),
    Kind.ORDER_LINES: ("amount",),
    Kind.PAYMENTS: ("net", "amount"),
    Kind.SETTLEMENTS: ("net",),
    Kind.SHIPPING_COSTS: ("cost",),
}


@dataclass(frozen=True, slots=True)
class Digest:
    """A few facts on the rows of a file.

    Attributes:
        preview: its first rows.
        encoding, separator: how a text file is written; "" for a workbook.
        total: what the rows sum to: order totals, amounts, spend or sessions; None where there is nothing to sum.
        currency: what ``total`` is in; "" where it is no money or the rows are not in one currency.
        raw: for the first rows of the file by their number, its cells as they stand.
        origin: name of the file whose rejected rows these are, corrected; "" for any other file.
    """

    preview: Preview
    total: float | None = None
    encoding: str = ""
    separator: str = ""
    raw: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    origin: str = ""
    currency: str = ""


def digest_of_sample(understanding: "Understanding") -> Digest:
    """Return what can be shown before every row is read."""
    preview = preview_of(understanding.recipe.kind, understanding.sample.slice(0, PREVIEW_ROWS))
    begins = understanding.beginning
    return Digest(preview, encoding=begins.encoding, separator=begins.separator, raw=begins.cells)


def digest_of_rows(imported: "Imported", before: Digest | None, path: Path | None = None) -> Digest:
    """Return what can be shown once every row is read.

    Args:
        imported: the rows.
        before: what was known from the first ones.
        path: where the file is.
    """
    from ecomkpi_desktop.importing.annotated import origin_of

    preview = preview_of(imported.kind, imported.table.slice(0, PREVIEW_ROWS))
    total = _total(imported.kind, imported.table)
    origin = origin_of(path, imported.recipe) if path is not None else ""
    currency = _currency(imported.table)
    return replace(before or Digest(preview), preview=preview, total=total, origin=origin, currency=currency)


def _currency(table: "pa.Table") -> str:
    """Return the one currency that the rows are in, "" for several or none."""
    if "currency" not in table.column_names:
        return ""
    found = {str(code).upper() for code in table.column("currency").unique().to_pylist() if code}
    return found.pop() if len(found) == 1 else ""


def _total(kind: Kind, table: "pa.Table") -> float | None:
    import pyarrow.compute as pc

    for name in _TOTALS.get(kind, ()):
        if name in table.column_names:
            total = pc.sum(table.column(name)).as_py()
            if total is not None:
                return float(total)
    return None


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that was rejected: where it is and what stands there."""

    row: int
    sheet: str
    column: str
    value: str


@dataclass(frozen=True, slots=True)
class RowsBehind:
    """The rows an issue is about: rejected ones, else accepted ones as they were understood."""

    rejected: tuple[RejectedRow, ...] = ()
    accepted: Preview | None = None


def rows_behind(imported: "Imported", issue: Issue, limit: int = 200) -> RowsBehind:
    """Return the first rows an issue is about."""
    import pyarrow as pa
    import pyarrow.compute as pc

    reasons, columns = (imported.rejected.column(name).cast(pa.string()) for name in ("reason", "column"))
    same = pc.and_(pc.equal(reasons, issue.code), pc.equal(columns, issue.place.column))
    refused = imported.rejected.filter(same).slice(0, limit)
    if refused.num_rows:
        cells = [refused.column(name).to_pylist() for name in ("row", "sheet", "column", "value")]
        return RowsBehind(rejected=tuple(RejectedRow(*row) for row in zip(*cells, strict=True)))
    if not issue.rows:
        return RowsBehind()
    wanted = pa.array(issue.rows, imported.table.schema.field("row").type)
    found = imported.table.filter(pc.is_in(imported.table.column("row"), value_set=wanted)).slice(0, limit)
    return RowsBehind(accepted=preview_of(imported.kind, found) if found.num_rows else None)
