"""Tables to join, and what comes out of it, as plain rows."""

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.assembly import Segment, assemble_all
from ecomkpi_desktop.workspace.joins.joined import Joined, complete
from ecomkpi_desktop.workspace.records import Evidence
from ecomkpi_desktop.workspace.segments import canonical, latest_moment
from tests.workspace.making import at, table_of

Row = dict[str, Any]


def segment(kind: Kind, number: int, rows: Sequence[Row], made_at: str = "") -> Segment:
    """Return rows as an import in force."""
    names = list(dict.fromkeys(name for row in rows for name in row)) or ["currency"]
    table = canonical(kind, table_of(kind, {name: [row.get(name) for row in rows] for name in names}))
    return Segment(number, Evidence(latest_moment(table), "", made_at, f"sha{number:03d}", ""), table)


def joined(files: Sequence[tuple[Kind, Sequence[Row]]], settings: Settings | None = None) -> Joined:
    """Join files; their numbers count from 1."""
    by_kind: dict[Kind, list[Segment]] = {}
    for number, (kind, rows) in enumerate(files, 1):
        by_kind.setdefault(kind, []).append(segment(kind, number, rows))
    tables, superseded = assemble_all(by_kind)
    found = complete(tables, settings or Settings(), superseded)
    for table in found.tables.values():
        table.validate(full=True)
    return found


def rows_of(table: pa.Table, *names: str) -> list[tuple[Any, ...]]:
    """Return the values of some columns, row by row."""
    return list(zip(*(table[name].to_pylist() for name in names), strict=True))


def column(found: Joined, kind: Kind, name: str) -> list[Any]:
    """Return the known values of a column."""
    return [value for value in found.tables[kind][name].to_pylist() if value is not None]


def total(tables: Mapping[Kind, pa.Table], kind: Kind, name: str) -> float:
    """Return the sum of a column, 0 where there is no such table."""
    return float(sum(value or 0.0 for value in tables[kind][name].to_pylist())) if kind in tables else 0.0


def header(order_id: str, goods: float, **more: Any) -> Row:
    """Return an order without articles, on 5 January 2024 unless said otherwise."""
    return {"order_id": order_id, "ordered_at": at("2024-01-05T10:00"), "is_refund": False, "line_kind": "product",
            "amount": goods, "amounts_ttc": True, **more}  # fmt: skip


def sale(order_id: str, amount: float, **more: Any) -> Row:
    """Return a line of an order that names its article."""
    return header(order_id, amount, **{"sku": "A", "quantity": 1.0, **more})


def line(order_id: str, amount: float, **more: Any) -> Row:
    """Return a line of an order that stands in another file."""
    return {"order_id": order_id, "sku": "A", "product": "Lampe", "quantity": 1.0, "amount": amount,
            "line_kind": "product", "amounts_ttc": True, **more}  # fmt: skip
