"""From raw cells to typed columns, as a recipe says."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.headers import normal, stated_scale
from ecomkpi_desktop.importing.policies import UNKNOWN, UNREADABLE, is_dispensable
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.values.dates import parse_dates
from ecomkpi_desktop.importing.values.numbers import parse_numbers
from ecomkpi_desktop.importing.values.texts import parse_flags, parse_texts, rounded_ids, without_float_tails
from ecomkpi_desktop.importing.values.typed import Typed
from ecomkpi_desktop.importing.years import YEAR_COLUMN, with_year
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy as np
    import pyarrow as pa

# Columns that are read to decide something and are not kept themselves. Presets may name further ones by their type:
# _money_..., _text_... and _moment_...
AUXILIARY: dict[str, Type] = {
    "_subtotal": Type.MONEY,
    "_cancelled_at": Type.MOMENT,
    "_first_name": Type.TEXT,
    "_last_name": Type.TEXT,
    "_medium": Type.TEXT,
    "_notes": Type.TEXT,
    "_row_type": Type.TEXT,
    "_source": Type.TEXT,
    "_time": Type.TEXT,
    "_variant": Type.TEXT,
    "_variant_2": Type.TEXT,
    "_variant_3": Type.TEXT,
    "_vendor": Type.TEXT,
    "_key": Type.TEXT,
    "_key_2": Type.TEXT,
    "_key_3": Type.TEXT,
    "_adjusted_fee": Type.MONEY,
    "_adjusted_net": Type.MONEY,
    "_adjusted_total": Type.MONEY,
    "_amount_ttc": Type.MONEY,
    "_collected_tax": Type.MONEY,
    "_formatted": Type.MONEY,
    "_gift_wrap": Type.MONEY,
    "_gift_wrap_tax": Type.MONEY,
    "_handling": Type.MONEY,
    "_order_net": Type.MONEY,
    "_profit": Type.MONEY,
    "_shipping_discount": Type.MONEY,
    "_ships": Type.FLAG,
    "_stage": Type.TEXT,
    "_tax_name": Type.TEXT,
    "_tax_name_2": Type.TEXT,
    "_tax_value": Type.MONEY,
    "_taxable": Type.FLAG,
    "_total_ht": Type.MONEY,
    "_nth_day": Type.NUMBER,
    "_tracking": Type.TEXT,
    "_weight": Type.TEXT,
    "_date_range": Type.TEXT,
}
# Fields whose unreadable cells are left unknown: nothing the ladder is made of depends on them.
LENIENT = frozenset(
    [
        "impressions", "clicks", "conversions", "conversion_value", "users", "tax_rate", "price", "order_total",
        "tip", "_subtotal", "_cancelled_at", "refunded_at", "payment_fee", "marketplace_fee", "shipping_cost",
        "order_tax", "tax_amount", "shipping_tax",
    ]
)
COUNTS = frozenset(["sessions", "users", "impressions", "clicks"])
_DAYS_TO_1904 = 1462
_IDS = ("order_id", "sku", "customer_id", "phone")
MANY_ROWS = 50_000  # from here on threads are worth their start
_NUMERIC = (Type.MONEY, Type.NUMBER, Type.RATE)
_WHEN = (Type.MOMENT, Type.DAY)
_DATED = frozenset(["ordered_at", "paid_at", "posted_at"])  # moments whose hours may stand in a column of their own


@dataclass(frozen=True)
class TypedField:
    """How one field's column was typed, kept to ask about or to report."""

    name: str
    type: Type
    typed: Typed


def type_of(kind: Kind, name: str) -> Type:
    """Return the type of a canonical or auxiliary field.

    Raises:
        KeyError: the kind has no such field.
    """
    if name in AUXILIARY:
        return AUXILIARY[name]
    if name.startswith("_money_"):
        return Type.MONEY
    if name.startswith("_text_"):
        return Type.TEXT
    if name.startswith("_moment_"):
        return Type.MOMENT
    return next(field.type for field in FIELDS[kind] if field.name == name)


def wanted_columns(recipe: Recipe) -> list[int]:
    """Return the columns to read: the mapped ones, and the table's first, where totals and comments stand."""
    mapped = {column for name in recipe.mapping if (column := recipe.column(name)) is not None}
    months = {recipe.headers.index(label) for label, _ in recipe.wide}
    return sorted(mapped | months | {recipe.left})


def make_frame(grid: Grid, recipe: Recipe, sheet: str, *, typed_cells: bool) -> tuple[Frame, list[TypedField]]:
    """Type the columns of a grid whose first row follows the header.

    Args:
        grid: raw cells.
        recipe: what they are.
        sheet: name of the sheet they come from.
        typed_cells: whether they come from a workbook, where number cells are numbers.

    Returns:
        The frame, whose unreadable cells are null but not yet rejected, and how each column was typed.
    """
    import numpy as np
    import pyarrow as pa

    height = grid.height
    values: dict[str, pa.Array] = {}
    raw: dict[str, pa.ChunkedArray] = {}
    notes: list[TypedField] = []
    for name in recipe.mapping:
        column = recipe.column(name)
        if column is not None and str(column) in grid.table.column_names:
            cells = grid.table[str(column)]
            dated = grid.from_1904 and type_of(recipe.kind, name) in _WHEN
            raw[name] = _since_1900(cells) if dated else cells
    for name, typed in zip(raw, _typed_columns(raw, grid, recipe, typed_cells=typed_cells), strict=True):
        values[name] = without_float_tails(typed.values) if name in _IDS else typed.values
        if name == "day" and typed.months is not None:
            values["_whole_month"] = pa.array(typed.months)
        notes.append(TypedField(name, type_of(recipe.kind, name), typed))
    for name in _DATED.intersection(values) if "_time" in values else ():
        values[name] = _at_time(values[name], values["_time"])
    frame = Frame(
        row=np.arange(grid.first_row, grid.first_row + height, dtype=np.int32),
        sheet=pa.DictionaryArray.from_arrays(pa.array(np.zeros(height, np.int32)), pa.array([sheet], pa.string())),
        values=values,
        raw=raw,
        labels=dict(recipe.mapping),
        fate=np.full(height, ACCEPTED, np.uint8),
        why=np.zeros(height, np.int16),
    )
    return frame, notes


def _typed_columns(
    raw: "dict[str, pa.ChunkedArray]", grid: Grid, recipe: Recipe, *, typed_cells: bool
) -> "Iterable[Typed]":
    """Type columns; those of a long text two at a time, which Arrow does not do by itself."""
    from concurrent.futures import ThreadPoolExecutor

    def typed(name: str) -> Typed:
        place, kind, count = recipe.column(name), type_of(recipe.kind, name), name in COUNTS
        cells = None if grid.number_cells is None or place is None else partial(grid.number_cells, place)
        years = raw.get(YEAR_COLUMN) if name == "day" else None
        found = typed_column(raw[name], kind, recipe, cells, typed_cells=typed_cells, count=count, years=years)
        if kind is Type.MONEY:
            return scaled(found, recipe.mapping[name], recipe)
        if name in _DATED and "utc" in normal(recipe.mapping[name]).split():
            return _from_universal(found, recipe)
        return found

    if grid.height < MANY_ROWS or grid.number_cells is not None:
        return [typed(name) for name in raw]
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(typed, raw))


def scaled(typed: Typed, label: str, recipe: Recipe) -> Typed:
    """Return amounts in whole units of their currency, where their header or a title counts them in thousands."""
    import pyarrow.compute as pc

    scale = stated_scale(label)
    scale = recipe.scale if scale == 1 else scale
    return typed if scale == 1 else replace(typed, values=pc.multiply(typed.values, float(scale)))


def typed_column(
    column: "pa.ChunkedArray", kind: Type, recipe: Recipe, cells: "Callable[[], pa.Array] | None", *, typed_cells: bool,
    count: bool = False, years: "pa.ChunkedArray | None" = None,
) -> Typed:
    """Type one column.

    Args:
        column: its cells.
        kind: what they are.
        recipe: how they are written.
        cells: tells which of them are number cells of a workbook.
        typed_cells: whether they come from a workbook.
        count: whether they are whole numbers by nature.
        years: of dates, the column that holds their years, where one does.
    """
    import numpy as np

    if kind in _NUMERIC:
        forced = "decimal" in recipe.decided
        typed = parse_numbers(column, style=recipe.decimal, typed_cells=typed_cells, number_cells=cells, forced=forced)
        if count and typed.example and not forced:  # nobody counts half visits: the mark groups thousands
            mark = "." if "," in typed.example else ","
            typed = parse_numbers(column, style=mark, typed_cells=typed_cells, number_cells=cells, forced=True)
        return typed if kind is not Type.RATE else _as_fractions(typed)
    if kind in _WHEN:
        column = with_year(column, recipe.year, years)
        return _localised(
            parse_dates(column, order=recipe.date_order, forced="date_order" in recipe.decided), kind, recipe
        )
    none = np.zeros(len(column), dtype=bool)
    return Typed(parse_flags(column) if kind is Type.FLAG else parse_texts(column), none)


def _since_1900(column: "pa.ChunkedArray") -> "pa.ChunkedArray":
    """Return bare day numbers of a workbook that counts them from 1904 as those of the others."""
    import pyarrow as pa
    import pyarrow.compute as pc

    return pc.add(column, float(_DAYS_TO_1904)) if pa.types.is_floating(column.type) else column


def _as_fractions(typed: Typed) -> Typed:
    """20 and 20 % are 0.2: no rate of VAT exceeds 100 %."""
    import pyarrow.compute as pc

    values = pc.if_else(pc.greater(typed.values, 1.0), pc.divide(typed.values, 100.0), typed.values)
    return Typed(values, typed.bad, typed.style, typed.sure, typed.example)


def _localised(typed: Typed, kind: Type, recipe: Recipe) -> Typed:
    import pyarrow as pa
    import pyarrow.compute as pc

    values = typed.values
    if typed.utc and recipe.timezone:
        zoned = pc.assume_timezone(values, "UTC").cast(pa.timestamp("s", recipe.timezone))
        values = pc.local_timestamp(zoned)
    if kind is Type.DAY:
        values = pc.cast(values, pa.date32(), safe=False)
    return Typed(values, typed.bad, typed.style, typed.sure, typed.example, typed.months, typed.utc, typed.turned)


def _from_universal(typed: Typed, recipe: Recipe) -> Typed:
    """Bring moments to the shop's time where only their header says that they are in universal time."""
    import pyarrow.compute as pc

    seconds = typed.values.cast("int64")
    hours = pc.not_equal(pc.multiply(pc.divide(seconds, 86400), 86400), seconds)
    if typed.utc or not pc.any(hours).as_py():  # done already, or days without hours
        return typed
    return _localised(replace(typed, utc=True), Type.MOMENT, recipe)


def _at_time(days: "pa.Array", times: "pa.DictionaryArray") -> "pa.Array":
    """Add the hours of one column to the days of another, where those have no hours of their own."""
    import pyarrow as pa
    import pyarrow.compute as pc

    written = r"(?P<h>\d{1,2})[:hH](?P<m>\d{2})(?::(?P<s>\d{2}))?\s?(?P<p>[aApP][mM])?"
    found = pc.extract_regex(times.dictionary, written)
    hour, minute, second = (
        pc.cast(pc.if_else(pc.equal(part, ""), "0", part), pa.int64())
        for part in (pc.struct_field(found, [name]) for name in ("h", "m", "s"))
    )
    half = pc.utf8_lower(pc.struct_field(found, ["p"]))
    hour = pc.if_else(pc.equal(half, "am"), pc.if_else(pc.equal(hour, 12), 0, hour), hour)
    hour = pc.if_else(pc.and_(pc.equal(half, "pm"), pc.less(hour, 12)), pc.add(hour, 12), hour)
    seconds = pc.add(pc.add(pc.multiply(hour, 3600), pc.multiply(minute, 60)), second)
    each = pc.fill_null(pc.take(seconds, times.indices), 0)
    own = days.cast(pa.int64())
    midnight = pc.equal(pc.multiply(pc.divide(own, 86400), 86400), own)
    return pc.add(own, pc.if_else(midnight, each, 0)).cast(pa.timestamp("s"))


def lose_rounded(frame: Frame, kind: Kind) -> dict[str, int]:
    """Ids that a spreadsheet has rounded are no keys: rows that need them are rejected, others lose them."""
    import pyarrow as pa
    import pyarrow.compute as pc

    lost: dict[str, int] = {}
    required = {field.name for field in FIELDS[kind] if field.required}
    for name in _IDS:
        column = frame.values.get(name)
        if not isinstance(column, pa.DictionaryArray):
            continue
        mask = pc.fill_null(rounded_ids(column), False)
        rows = mask.to_numpy(zero_copy_only=False)
        if not rows.any():
            continue
        if name in required:
            frame.reject(rows, name, "id_rounded")
        else:
            codes = pc.if_else(mask, pa.scalar(None, pa.int32()), column.indices)
            frame.values[name] = pa.DictionaryArray.from_arrays(codes, column.dictionary)
            lost[name] = int(rows.sum())
    return lost


def reject_unreadable(frame: Frame, notes: list[TypedField], recipe: Recipe) -> dict[str, int]:
    """Reject rows in which a cell that matters cannot be read; count the others' unreadable cells by field."""
    spare = recipe.policy(UNREADABLE) == UNKNOWN
    left_unknown: dict[str, int] = {}
    for note in notes:
        bad = _bad(note.typed, frame)
        lenient = note.name in LENIENT or note.name.startswith("_")
        if lenient or (spare and is_dispensable(recipe.kind, note.name)):
            count = int((bad & (frame.fate == ACCEPTED)).sum())
            if count:
                left_unknown[note.name] = count
        else:
            frame.reject(bad, note.name, "date_unreadable" if note.type in _WHEN else "number_unreadable")
    return left_unknown


def _bad(typed: Typed, frame: Frame) -> "np.ndarray":
    return typed.bad[: frame.height]
