"""What an import gives, before anything is saved."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.importing.recipe import Recipe

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class DeclaredTotal:
    """A total the file states, beside what was read.

    Attributes:
        field: canonical field that was summed.
        declared: what the file states.
        read: sum over the accepted rows.
        row: row of the file that states it.
    """

    field: str
    declared: float
    read: float
    row: int

    @property
    def agrees(self) -> bool:
        """Whether both are the same to the cent (or to a millionth of big totals)."""
        return abs(self.declared - self.read) <= max(0.011, abs(self.declared) * 1e-6)


@dataclass(frozen=True)
class Imported:
    """A file turned into a canonical table.

    Attributes:
        file: its name, without folder.
        sha256: of its bytes, hexadecimal.
        recipe: how it was understood.
        kind: what it is about.
        table: canonical table, see :mod:`ecomkpi_desktop.base.fields`, with ``sheet`` and ``row``.
        rejected: row int32, sheet, column, reason, value: why each rejected row was left out.
        rows_read: rows of the file, its header left out; the sum of the three next.
        rows_accepted, rows_rejected, rows_ignored: ignored are preamble, blank rows, comments and totals.
        orders: distinct orders (refunds are none); 0 for other kinds.
        period: first and last day, inclusive; None without dates.
        issues: what the user should know.
        declared: totals the file states, beside what was read.
    """

    file: str
    sha256: str
    recipe: Recipe
    kind: Kind
    table: "pa.Table"
    rejected: "pa.Table"
    rows_read: int
    rows_accepted: int
    rows_rejected: int
    rows_ignored: int
    orders: int
    period: tuple[date, date] | None
    issues: tuple[Issue, ...]
    declared: tuple[DeclaredTotal, ...] = ()
