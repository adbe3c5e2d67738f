"""What the accepted rows of one import hold, measured once: how full, how unique, which words, which bounds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import FIELDS, Kind
from ecomkpi_desktop.base.kinds import Type
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.review.governance.equations import broken_by, equations_of

if TYPE_CHECKING:
    import pyarrow as pa
    from cattrs.preconf.json import JsonConverter

    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.records import ImportRecord

MOST_WORDS = 12  # a column of more words than these is no list of choices
_CACHE = "governance.measure.1"
_NUMERIC = frozenset({Type.MONEY, Type.NUMBER, Type.RATE})
# Columns whose words are a short list by nature. None of them says who a customer is: measures are kept in the cache.
CHOICES = frozenset(
    {"currency", "sales_channel", "platform", "purpose", "entry", "carrier", "payment_method", "topic", "base"}
)
# What every row of a good file says, beside what no row can do without.
EXPECTED = frozenset(
    {"order_id", "ordered_at", "status", "sku", "product", "quantity", "unit_price", "amount", "customer_id", "email",
     "country", "unit_cost", "campaign", "channel", "label", "price", "currency"}
)  # fmt: skip
# What tells the rows of a kind apart, where the file is one of single rows; an import shows whether it does.
KEYS: Mapping[Kind, tuple[str, ...]] = {
    Kind.ORDERS: ("order_id",),
    Kind.REFUNDS: ("refund_id", "sku"),
    Kind.PRODUCTS: ("sku", "valid_from"),
    Kind.SPEND: ("platform", "account", "campaign", "channel", "day"),
    Kind.SESSIONS: ("property", "channel", "day"),
    Kind.FIXED_COSTS: ("label", "day"),
    Kind.CUSTOMERS: ("customer_id",),
    Kind.PAYMENTS: ("payment_id",),
    Kind.SHIPPING_COSTS: ("order_id",),
    Kind.COMPETITOR_PRICES: ("sku", "product", "competitor", "day"),
    Kind.EXCHANGE_RATES: ("currency", "base", "day"),
    Kind.ANNOTATIONS: ("label", "day"),
}


@dataclass(frozen=True, slots=True)
class ColumnMeasure:
    """One canonical column.

    Attributes:
        filled: rows that say it.
        least, most: of numbers.
        words: of a short list of words, in alphabetical order; None where there are too many, or it is none.
    """

    filled: int
    least: float | None = None
    most: float | None = None
    words: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """One import.

    Attributes:
        rows: accepted.
        columns: those that hold anything.
        key: fields that should tell its rows apart and that it has; empty where its kind has no such key.
        keyed: rows that state the key.
        repeated: rows whose key an earlier row has.
        equations: for each equation the rows that state it, and those that break it.
    """

    rows: int
    columns: Mapping[str, ColumnMeasure] = field(default_factory=dict)
    key: tuple[str, ...] = ()
    keyed: int = 0
    repeated: int = 0
    equations: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def measured(table: "pa.Table", recipe: Recipe) -> Measure:
    """Measure a canonical table that a recipe has read."""
    named = frozenset(recipe.mapping)
    columns = {}
    for canonical in FIELDS[recipe.kind]:
        column = table.column(canonical.name)
        if column.null_count < len(column):
            columns[canonical.name] = _column(column, canonical.type, canonical.name)
    key = tuple(name for name in KEYS.get(recipe.kind, ()) if name in columns)
    keyed, repeated = _repeated(table, key) if key else (0, 0)
    equations = {one.text: broken_by(one, table) for one in equations_of(recipe.kind, named)}
    return Measure(table.num_rows, columns, key, keyed, repeated, equations)


def measures_of(document: "Document", records: "Iterable[ImportRecord]", recipes: Mapping[int, Recipe]) -> (
    dict[int, Measure]
):
    """Return the measures of imports, by their numbers: as kept beside the document, else made from their segments.

    Runs on the document's thread.
    """
    found = {}
    for record in records:
        recipe = recipes.get(record.id)
        if recipe is None:
            continue
        name, mark = f"{_CACHE}.{record.id}", record.digest + record.recipe
        body = document.cache_get(name, mark)
        measure = _read(body) if body is not None else None
        if measure is None:
            measure = measured(document.segment(record.id), recipe)
            document.cache_put(name, mark, _converter().dumps(measure).encode())
        found[record.id] = measure
    return found


def _read(body: bytes) -> Measure | None:
    try:
        return _converter().loads(body, Measure)
    except (ValueError, TypeError, KeyError, ExceptionGroup):
        return None


@cache
def _converter() -> "JsonConverter":
    from cattrs.preconf.json import make_converter

    return make_converter()


def _column(column: "pa.ChunkedArray", kind: Type, name: str) -> ColumnMeasure:
    import pyarrow.compute as pc

    filled = len(column) - column.null_count
    if kind in _NUMERIC:
        bounds = pc.min_max(column)
        return ColumnMeasure(filled, bounds["min"].as_py(), bounds["max"].as_py())
    if kind is Type.TEXT and name in CHOICES:
        words = [word for word in pc.unique(column).to_pylist() if word]
        return ColumnMeasure(filled, words=tuple(sorted(words)) if len(words) <= MOST_WORDS else None)
    return ColumnMeasure(filled)


def _repeated(table: "pa.Table", key: tuple[str, ...]) -> tuple[int, int]:
    """Return how many rows state all of a key, and how many of them repeat an earlier one."""
    first = table.column(key[0])
    codes = _codes(first.combine_chunks())
    for name in key[1:]:
        part = _codes(table.column(name).combine_chunks())
        _, codes = np.unique(codes * (int(part.max(initial=0)) + 1) + part, return_inverse=True)
    # A dated list may hold one undated entry per product: what is missing in some rows only is a value of its own.
    found = codes[np.asarray(first.is_valid())]
    return len(found), len(found) - int(np.count_nonzero(np.bincount(found))) if len(found) else 0


def _codes(column: "pa.Array") -> "np.ndarray":
    import pyarrow as pa
    import pyarrow.compute as pc

    encoded = column if pa.types.is_dictionary(column.type) else pc.dictionary_encode(column)
    return np.asarray(encoded.indices.fill_null(-1)).astype(np.int64) + 1
