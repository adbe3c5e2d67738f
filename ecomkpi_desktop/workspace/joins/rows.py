"""Rows of engine tables made from rows of others; each keeps the position of its source."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.joins.columns import Bools, Coded, Floats, Ints, coded, money, stacked
from ecomkpi_desktop.workspace.segments import canonical

if TYPE_CHECKING:
    import pyarrow as pa


# Added to a table of fixed costs that has rows of other files; null or false for those of a list of fixed costs.
ON_TOP = "on_top"


def table_of_rows(kind: Kind, source: "pa.Table", rows: Ints, columns: Mapping[str, Any]) -> "pa.Table":
    """Return a canonical table with positions.

    Args:
        kind: of the table.
        source: table the rows come from.
        rows: which of them, one per row to make.
        columns: what is known of each.
    """
    import pyarrow as pa

    at = {name: source.column(name).take(rows) for name in ("sheet", "row")}
    table = canonical(kind, pa.table({**columns, **at}))
    return table.append_column("segment", source.column("segment").take(rows).combine_chunks())


def stacked_all(tables: "Sequence[pa.Table]") -> "pa.Table":
    """Return the rows of several tables of one kind, one below the other."""
    found = tables[0]
    for table in tables[1:]:
        found = stacked(found, table)
    return found


def named(texts: Coded, word: str) -> Bools:
    """Tell which rows hold one word."""
    found: Bools = np.array([*(one == word for one in texts.words.to_pylist()), False])[texts.codes]
    return found


def day_column(table: "pa.Table", name: str, rows: Ints) -> "pa.Array":
    """Return the days of some rows of a moment column."""
    import pyarrow as pa

    return table.column(name).cast(pa.date32()).take(rows)


def fixed_cost_rows(source: "pa.Table", where: Bools, cost: Floats, moment: str, description: str) -> "pa.Table":
    """Return costs of no order as fixed costs of their day, labelled with the shop and what they are.

    They come on top of the monthly fixed costs that the user has typed: see ``ON_TOP``.
    """
    import pyarrow as pa

    rows = np.flatnonzero(where & ~np.isnan(cost))
    day = day_column(source, moment, rows)
    table = table_of_rows(
        Kind.FIXED_COSTS, source, rows,
        {
            "label": _label(source, description, rows), "day": day, "day_to": day, "amount": money(cost[rows]),
            "currency": source.column("currency").take(rows),
        },
    )  # fmt: skip
    return table.append_column(ON_TOP, pa.array(np.ones(len(rows), bool)))


def _label(source: "pa.Table", description: str, rows: Ints) -> "pa.Array":
    import pyarrow as pa
    import pyarrow.compute as pc

    shop, what = (coded(source, name).at(rows).array().cast(pa.string()) for name in ("shop", description))
    joined = pc.binary_join_element_wise(shop, what, " - ")
    return pc.coalesce(joined, shop, what).dictionary_encode()
