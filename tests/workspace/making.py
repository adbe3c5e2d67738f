"""Imports made by hand, as if they had been read from a file."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pyarrow as pa

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.result import DeclaredTotal, Imported
from ecomkpi_desktop.workspace.segments import segment_schema


def table_of(kind: Kind, columns: Mapping[str, Sequence[Any]]) -> pa.Table:
    """Return a canonical table with some of its columns, as an import returns it."""
    schema = segment_schema(kind)
    count = len(next(iter(columns.values())))
    arrays = {name: pa.array(values, schema.field(name).type) for name, values in columns.items()}
    arrays["sheet"] = pa.array([""] * count, schema.field("sheet").type)
    arrays["row"] = pa.array(range(2, count + 2), pa.int32())
    return pa.table(arrays)


def rejected_of(rows: Sequence[tuple[int, str, str, str, str]] = ()) -> pa.Table:
    """Return rejected rows: row, sheet, column, reason, value."""
    names = ("row", "sheet", "column", "reason", "value")
    types = (pa.int32(), pa.string(), pa.string(), pa.string(), pa.string())
    columns = [list(column) for column in zip(*rows, strict=True)] or [[]] * 5
    return pa.table({name: pa.array(column, kind) for name, column, kind in zip(names, columns, types, strict=True)})


def made(
    kind: Kind, columns: Mapping[str, Sequence[Any]], *, file: str = "", recipe: Recipe | None = None
) -> Imported:
    """Return an import of a table; its SHA-256 follows its content."""
    table = table_of(kind, columns)
    text = repr((kind, sorted((name, list(values)) for name, values in columns.items())))
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Imported(
        file=file or f"{sha256[:6]}.csv",
        sha256=sha256,
        recipe=recipe or Recipe(kind, "made", tuple(columns), {name: name for name in columns}),
        kind=kind,
        table=table,
        rejected=rejected_of([(99, "", "ordered_at", "date_unreadable", "32/13/2024")]),
        rows_read=table.num_rows + 1,
        rows_accepted=table.num_rows,
        rows_rejected=1,
        rows_ignored=0,
        orders=len(set(columns.get("order_id", ()))),
        period=(day(0), day(30)),
        issues=(Issue("date_unreadable", Severity.WARNING, Place("f", "", 99, "d"), {"value": "32/13"}, 1, (99,)),),
        declared=(DeclaredTotal("order_total", 12.5, 12.5, 98),),
    )


def orders(*lines: tuple[str, str, float], shop: str | None = None, recipe: Recipe | None = None) -> Imported:
    """Return an import of sale lines (order id, ISO moment, amount)."""
    ids, moments, amounts = zip(*lines, strict=True)
    columns = {
        "shop": [shop] * len(ids),
        "order_id": list(ids),
        "ordered_at": [at(moment) for moment in moments],
        "is_refund": [False] * len(ids),
        "amount": list(amounts),
    }
    return made(Kind.ORDERS, columns, recipe=recipe)


def day(number: int) -> date:
    """Return a day, counted from the beginning of 2024."""
    return date(2024, 1, 1) + timedelta(days=number)


def at(text: str) -> datetime:
    """Return a moment of the shop's local time."""
    return datetime.fromisoformat(text)


def amounts_by_order(tables: Mapping[Kind, pa.Table]) -> dict[str, list[float]]:
    """Return the amounts of the lines of each order in force."""
    found: dict[str, list[float]] = {}
    if Kind.ORDERS in tables:
        table = tables[Kind.ORDERS]
        for order_id, amount in zip(table["order_id"].to_pylist(), table["amount"].to_pylist(), strict=True):
            found.setdefault(order_id, []).append(amount)
    return found
