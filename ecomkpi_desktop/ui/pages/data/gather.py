"""Rows of files behind figures and issues, gathered on the document's thread as plain values."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ecomkpi_desktop.base.fields import Field, Kind
from ecomkpi_desktop.ui.context import WHOLE, Origin
from ecomkpi_desktop.ui.wizard.preview_model import preview_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.results import Ints, RowRefs
    from ecomkpi_desktop.kpi.selection import Selection
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.joins.unmatched import Unmatched

MOST_ROWS = 10_000


@dataclass(frozen=True, slots=True)
class SourceRows:
    """Rows of one kind.

    Attributes:
        kind: what they are about.
        fields: canonical columns that hold anything.
        rows: file, sheet, row number, then one value per field.
    """

    kind: Kind
    fields: tuple[Field, ...]
    rows: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class RowsQuestion:
    """Which rows are behind a figure: called on a worker thread."""

    figure_id: str
    origin: Origin = WHOLE

    def __call__(self, engine: "Engine", selection: "Selection") -> "RowRefs":
        """Return the places of the rows."""
        asked, group = self.origin.selection or selection, self.origin.group
        if group is None:
            return engine.rows(self.figure_id, asked, MOST_ROWS)
        return engine.group_rows(group, self.figure_id, asked, self.origin.part, MOST_ROWS)


@dataclass(frozen=True, slots=True)
class RowsFetch:
    """The rows themselves: called with the document, on its thread."""

    refs: "RowRefs"

    def __call__(self, document: "Document") -> tuple[SourceRows, ...]:
        """Return the rows by kind, in the order of the files."""
        names = {record.id: record.file for record in document.imports()}
        kinds = {record.id: record.kind for record in document.imports()}
        sheets = np.array(self.refs.sheet, dtype=object)
        found: dict[Kind, list[SourceRows]] = {}
        for segment in dict.fromkeys(int(one) for one in self.refs.segment):
            if segment not in names:
                continue
            mine = self.refs.segment == segment
            table = rows_at(document.segment(segment), self.refs.row[mine], sheets[mine])
            found.setdefault(kinds[segment], []).append(source_rows(kinds[segment], names[segment], table))
        return tuple(_joined(kind, parts) for kind, parts in found.items())


@dataclass(frozen=True, slots=True)
class ImportRowsFetch:
    """The first rows of an import, or only some of them: called with the document, on its thread."""

    import_id: int
    only: tuple[int, ...] = ()

    def __call__(self, document: "Document") -> tuple[SourceRows, ...]:
        """Return the rows as one kind."""
        record = next(one for one in document.imports() if one.id == self.import_id)
        table = document.segment(self.import_id)
        if self.only:
            wanted = np.isin(table.column("row").to_numpy(), np.array(self.only))
            table = table.take(np.flatnonzero(wanted)[:MOST_ROWS])
        else:
            table = table.slice(0, MOST_ROWS)
        return (source_rows(record.kind, record.file, table),)


@dataclass(frozen=True, slots=True)
class UnmatchedFetch:
    """The rows that found no partner: called with the document, on its thread."""

    unmatched: "Unmatched"

    def __call__(self, document: "Document") -> tuple[SourceRows, ...]:
        """Return the rows, in the order of the files; none of an import that was taken out meanwhile."""
        kind, sample = self.unmatched.kind, self.unmatched.rows
        names = {record.id: record.file for record in document.imports()}
        parts = []
        for segment in dict.fromkeys(row.segment for row in sample if row.segment in names):
            mine = [row for row in sample if row.segment == segment]
            rows, sheets = np.array([row.row for row in mine]), np.array([row.sheet for row in mine], dtype=object)
            parts.append(source_rows(kind, names[segment], rows_at(document.segment(segment), rows, sheets)))
        return (_joined(kind, parts),) if parts else ()


def rows_at(table: "pa.Table", rows: "Ints", sheets: "Sequence[str] | np.ndarray[Any, Any]") -> "pa.Table":
    """Return the rows of a segment at given places, in the order of the file.

    Args:
        table: canonical table with ``row`` and ``sheet``.
        rows: row numbers as the spreadsheet shows them.
        sheets: sheet of each.
    """
    wanted = np.isin(table.column("row").to_numpy(), rows)
    places = np.flatnonzero(wanted)
    if "sheet" in table.column_names and len(set(sheets)) > 0:
        asked = set(zip(sheets, (int(row) for row in rows), strict=True))
        found = table.take(places)
        names = found.column("sheet").to_pylist()
        numbers = found.column("row").to_pylist()
        keep = [at for at, pair in enumerate(zip(names, numbers, strict=True)) if (pair[0] or "", pair[1]) in asked]
        return found.take(np.array(keep, dtype=np.int64))
    return table.take(places)


def source_rows(kind: Kind, file: str, table: "pa.Table") -> SourceRows:
    """Return a canonical table as rows for people."""
    preview = preview_of(kind, table)
    has_sheet = "sheet" in table.column_names
    sheets = table.column("sheet").to_pylist() if has_sheet else [""] * table.num_rows
    rows = tuple((file, sheet or "", *row) for sheet, row in zip(sheets, preview.rows, strict=True))
    return SourceRows(kind, preview.fields, rows)


def _joined(kind: Kind, parts: "Sequence[SourceRows]") -> SourceRows:
    """Return the rows of several files under the columns any of them has."""
    if len(parts) == 1:
        return parts[0]
    fields = tuple(dict.fromkeys(field for part in parts for field in part.fields))
    rows: list[tuple[Any, ...]] = []
    for part in parts:
        places = [part.fields.index(field) + 3 if field in part.fields else -1 for field in fields]
        rows += [(*row[:3], *(row[place] if place >= 0 else None for place in places)) for row in part.rows]
    return SourceRows(kind, fields, tuple(rows))
