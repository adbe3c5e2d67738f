"""Runs a recipe on a file. The preview is the same function with a row limit."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.base.fields import FIELDS, Kind
from ecomkpi_desktop.base.issues import Issue, Place, ReadableError, Severity
from ecomkpi_desktop.base.progress import Progress
from ecomkpi_desktop.importing.columns import TypedField, lose_rounded, reject_unreadable, wanted_columns
from ecomkpi_desktop.importing.contract import canonical_table
from ecomkpi_desktop.importing.flows import (
    build_annotations,
    build_fixed_costs,
    build_products,
    build_rates,
    build_refunds,
    build_sessions,
    build_spend,
)
from ecomkpi_desktop.importing.frame import ACCEPTED, IGNORED, REJECTED, Frame, join
from ecomkpi_desktop.importing.impossible import reject_impossible
from ecomkpi_desktop.importing.ledgers import build_payments, build_settlements, read_ledger
from ecomkpi_desktop.importing.made_ids import WHO, number_purchases
from ecomkpi_desktop.importing.mending import Mended, mended_cells, mended_headers
from ecomkpi_desktop.importing.merged import fill_merged
from ecomkpi_desktop.importing.orders import Built, build_orders
from ecomkpi_desktop.importing.policies import refuse_rejected
from ecomkpi_desktop.importing.presets import Preset, preset_named
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.recurring import bring_to_months, in_each_month, is_recurring
from ecomkpi_desktop.importing.report import issues_of
from ecomkpi_desktop.importing.result import DeclaredTotal, Imported
from ecomkpi_desktop.importing.rows import set_aside
from ecomkpi_desktop.importing.sheets import leave_out_repeated
from ecomkpi_desktop.importing.side_tables import (
    build_customers,
    build_order_lines,
    build_plain,
    build_prices,
)
from ecomkpi_desktop.importing.taxes_by_rate import add_taxes
from ecomkpi_desktop.importing.unpivot import make_rows
from ecomkpi_desktop.importing.wide import NAMES
from ecomkpi_desktop.sources.grid import Grid
from ecomkpi_desktop.sources.reader import Source, open_source
from ecomkpi_desktop.sources.workbook import WorkbookSource

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_BUILDERS: dict[Kind, Callable[[Frame, Recipe, Preset], Built]] = {
    Kind.ORDERS: build_orders,
    Kind.REFUNDS: build_refunds,
    Kind.PRODUCTS: build_products,
    Kind.SPEND: build_spend,
    Kind.SESSIONS: build_sessions,
    Kind.FIXED_COSTS: build_fixed_costs,
    Kind.ORDER_LINES: build_order_lines,
    Kind.CUSTOMERS: build_customers,
    Kind.PAYMENTS: build_payments,
    Kind.SETTLEMENTS: build_settlements,
    Kind.SHIPPING_COSTS: build_plain,
    Kind.COMPETITOR_PRICES: build_prices,
    Kind.EXCHANGE_RATES: build_rates,
    Kind.ANNOTATIONS: build_annotations,
}
_MEASURE = {
    Kind.SPEND: "cost", Kind.SESSIONS: "sessions", Kind.FIXED_COSTS: "amount", Kind.ORDERS: "order_total",
    Kind.PAYMENTS: "net", Kind.SETTLEMENTS: "net", Kind.SHIPPING_COSTS: "cost",
}  # fmt: skip
_DATE = {
    Kind.ORDERS: "ordered_at", Kind.REFUNDS: "refunded_at", Kind.PRODUCTS: "valid_from", Kind.PAYMENTS: "paid_at",
    Kind.SETTLEMENTS: "posted_at",
}  # fmt: skip
_MAX_SHEET_ROWS = 1_048_576


@dataclass
class _Sheet:
    """One sheet while it is being imported."""

    name: str
    frame: Frame
    above: int
    totals: list[tuple[float, int]] = field(default_factory=list)
    notes: list[TypedField] = field(default_factory=list)
    unknown: dict[str, int] = field(default_factory=dict)
    hollow: tuple[str, ...] = ()
    mended: Mended = field(default_factory=Mended)


def run_import(path: Path, recipe: Recipe, progress: Progress, *, limit: int | None = None) -> Imported:
    """Read a file as a recipe says.

    Args:
        path: the file; it is only read.
        recipe: how to read it, from :func:`~ecomkpi_desktop.importing.understand.understand`.
        progress: told how far the work is; its ``Cancelled`` passes through.
        limit: read about so many rows only, those of the beginning, for a preview.

    Raises:
        ReadableError: the file cannot be read, or holds no row of data (``no_rows``).
        Cancelled: the user gave up.
    """
    from concurrent.futures import ThreadPoolExecutor

    preset = preset_named(recipe.preset)
    _check_complete(recipe, preset, path)
    sheets: list[_Sheet] = []
    progress.report("reading", 0.0)
    with open_source(path) as source, ThreadPoolExecutor(1) as pool:
        digest = pool.submit(_sha256, path) if limit is None else None
        for number, name in enumerate(recipe.sheets):
            grid = _cells(source, name, recipe, limit)
            progress.report("typing", (number + 0.6) / len(recipe.sheets) * 0.8)
            sheets.append(_type_sheet(grid, recipe, preset, name, source))
    progress.report("typing", 0.85)
    if limit is None and not any((sheet.frame.fate != IGNORED).any() for sheet in sheets):
        raise ReadableError("no_rows", place=Place(file=path.name), file=path.name)
    frame = join([sheet.frame for sheet in sheets])
    if recipe.made_ids:
        number_purchases(frame)
    _reject_incomplete(frame, recipe)
    leave_out_repeated(frame, recipe.kind)
    if limit is None and not (frame.fate == ACCEPTED).any():
        raise _nothing_of_use(frame, sheets, path)
    if limit is None:
        refuse_rejected(frame, recipe, path.name)
    progress.report("typing", 0.95)
    return _imported(path, "" if digest is None else digest.result(), recipe, preset, sheets, frame)


def preview(path: Path, recipe: Recipe, grid: Grid, source: Source) -> Imported:
    """Import the rows of a grid that was read already, even when columns they need are still asked."""
    preset = preset_named(recipe.preset)
    sheet = _type_sheet(grid, recipe, preset, recipe.sheets[0], source)
    if not grid.whole:  # the rows that a stated total sums are not all there
        sheet.totals = []
    if recipe.made_ids:
        number_purchases(sheet.frame)
    if not _missing_fields(recipe, preset):
        _reject_incomplete(sheet.frame, recipe)
    return _imported(path, "", recipe, preset, [sheet], sheet.frame)


def _check_complete(recipe: Recipe, preset: Preset, path: Path) -> None:
    missing = _missing_fields(recipe, preset)
    if missing:
        raise ReadableError("fields_missing", place=Place(file=path.name), fields=", ".join(missing), file=path.name)


def _missing_fields(recipe: Recipe, preset: Preset) -> list[str]:
    return [
        canonical.name
        for canonical in FIELDS[recipe.kind]
        if canonical.required
        and canonical.name not in recipe.mapping
        and canonical.name not in recipe.constants
        and canonical.name not in preset.computed
        and not (canonical.name == "order_id" and recipe.made_ids)
        and not (canonical.name == "day" and recipe.span is not None)
        and not (recipe.wide and canonical.name in ("day", NAMES[recipe.kind.value]))
    ]


def _nothing_of_use(frame: Frame, sheets: list[_Sheet], path: Path) -> ReadableError:
    """Say why no row at all can be used: the document stays as it is."""
    import numpy as np

    place = Place(file=path.name)
    hollow = ", ".join(dict.fromkeys(label for sheet in sheets for label in sheet.hollow))
    if hollow:
        return ReadableError("formulas_without_values", place=place, file=path.name, columns=hollow)
    rejected = frame.fate == REJECTED
    if not rejected.any():  # pictures of products, rows that another sheet has: nothing that could be put right
        return ReadableError("no_rows", place=place, file=path.name)
    name, reason = frame.reasons[int(np.bincount(frame.why[rejected]).argmax())]
    column = frame.labels.get(name, name)
    if reason == "id_rounded":
        return ReadableError(reason, place=place, column=column)
    return ReadableError("no_row_accepted", place=place, file=path.name, rows=int(rejected.sum()), column=column)


def _cells(source: Source, sheet: str, recipe: Recipe, limit: int | None) -> Grid:
    if limit is not None:
        grid = source.head(sheet, recipe.header_row + 1)
        return Grid(grid.table.slice(0, limit), grid.first_row, whole=False)
    return source.read(sheet, first=recipe.header_row + 1, columns=wanted_columns(recipe))


def _type_sheet(grid: Grid, recipe: Recipe, preset: Preset, name: str, source: Source) -> _Sheet:
    frame, notes = make_rows(grid, recipe, name, typed_cells=source.format not in ("text", "html"))
    declared = read_ledger(frame, recipe, preset)
    bring_to_months(frame, recipe, preset, notes)
    add_taxes(frame, recipe, notes)
    total = set_aside(frame, grid, preset, recipe, notes)
    fill_merged(frame, recipe, preset)
    sheet = _Sheet(name, frame, max(recipe.header_row, 0), notes=notes)
    if isinstance(source, WorkbookSource):
        hollow = source.hollow_columns(name)
        sheet.hollow = tuple(label for field_, label in recipe.mapping.items() if recipe.column(field_) in hollow)
    sheet.totals = declared or _stated(frame, total, recipe)
    sheet.mended = mended_cells(frame.raw)
    sheet.unknown = reject_unreadable(frame, notes, recipe)
    for field_name, count in lose_rounded(frame, recipe.kind).items():
        sheet.unknown[field_name] = sheet.unknown.get(field_name, 0) + count
    return sheet


def _measure(frame: Frame, recipe: Recipe) -> str:
    """Return the field that a total row sums; lines of orders without a total of the order have their own amounts."""
    if recipe.kind is Kind.ORDERS and not frame.has("order_total"):
        return "amount"
    return _MEASURE.get(recipe.kind, "")


def _stated(frame: Frame, total: "np.ndarray", recipe: Recipe) -> list[tuple[float, int]]:
    import numpy as np

    measure = _measure(frame, recipe)
    if not frame.has(measure) or not total.any():
        return []
    values = frame.number(measure)
    if recipe.wide:  # the total line has one for each month
        lines = np.unique(frame.row[total])
        sums = [float(np.nansum(values[total & (frame.row == line)])) for line in lines]
        return list(zip(sums, lines.tolist(), strict=True))
    return [(float(values[i]), int(frame.row[i])) for i in np.flatnonzero(total) if not np.isnan(values[i])]


def _reject_incomplete(frame: Frame, recipe: Recipe) -> None:
    """Reject rows without what their kind requires."""
    if recipe.kind is Kind.PRODUCTS:  # there is nothing to learn from them
        nameless = frame.missing("sku") & frame.missing("unit_cost") & (frame.fate == ACCEPTED)
        frame.ignore(nameless & frame.missing("price") & frame.missing("product"), "picture")  # of the product above
        frame.ignore(nameless & (frame.fate == ACCEPTED), "no_sku")
    for canonical in FIELDS[recipe.kind]:
        if not canonical.required or canonical.name in recipe.constants:
            continue
        if canonical.name == "day" and recipe.span is not None:
            continue
        frame.reject(_still_missing(frame, canonical.name, recipe), canonical.name, "value_missing")
    reject_impossible(frame, recipe.kind)
    if recipe.kind is Kind.ORDERS:
        _reject_worthless(frame)


def _still_missing(frame: Frame, name: str, recipe: Recipe) -> "np.ndarray":
    """Rows whose cell is blank, unless another row of the same order says it."""
    import numpy as np
    import pyarrow.compute as pc

    missing = frame.missing(name)
    if recipe.kind is not Kind.ORDERS or name != "ordered_at" or not missing.any():
        return missing
    if not frame.has("order_id") or not frame.has(name):  # the rows are shorter than the header
        return missing
    from ecomkpi_desktop.importing.groups import Groups

    groups = Groups.of(frame.values["order_id"], np.zeros(frame.height, dtype=bool))
    filled = pc.is_null(groups.filled(frame.values[name])).to_numpy(zero_copy_only=False)
    return np.asarray(filled, dtype=bool)


def _reject_worthless(frame: Frame) -> None:
    """An order row needs a value: quantity and price, an amount, or a total on one of its order's rows."""
    import numpy as np

    if frame.has("order_total"):
        return
    if frame.has("unit_price"):
        missing = frame.missing("unit_price") & (frame.missing("amount") if frame.has("amount") else True)
        frame.reject(np.asarray(missing, dtype=bool), "unit_price", "value_missing")
        if frame.has("quantity"):
            frame.reject(frame.missing("quantity") & frame.missing("amount"), "quantity", "value_missing")
    elif frame.has("amount"):
        frame.reject(frame.missing("amount"), "amount", "value_missing")


def _imported(
    path: Path, digest: str, recipe: Recipe, preset: Preset, sheets: list[_Sheet], frame: Frame
) -> Imported:
    accepted = frame.fate == ACCEPTED
    lines = frame if accepted.all() else frame.keep(accepted)
    kept = in_each_month(lines, recipe) if is_recurring(preset) else lines
    built = _BUILDERS[recipe.kind](kept, recipe, preset)
    _add_constants(built.columns, recipe, preset)
    table = canonical_table(recipe.kind, built.columns, kept.sheet, kept.row)
    declared = _declared(sheets, table, lines, recipe)
    above = sum(sheet.above for sheet in sheets)
    imported = Imported(
        file=path.name,
        sha256=digest,
        recipe=recipe,
        kind=recipe.kind,
        table=table,
        rejected=frame.rejections(),
        rows_read=frame.height + above + kept.height - lines.height,
        rows_accepted=kept.height,
        rows_rejected=int((frame.fate == REJECTED).sum()),
        rows_ignored=int((frame.fate == IGNORED).sum()) + above,
        orders=built.facts.get("orders", 0),
        period=period_of(table, recipe),
        issues=(),
        declared=declared,
    )
    issues = issues_of(imported, frame, built, [sheet.unknown for sheet in sheets])
    issues += _about_numbers(recipe, path.name, kept.height)
    issues += _assumptions(sheets, path.name, recipe.timezone, recipe.mapping.values())
    if any(sheet.frame.height + sheet.above + 1 == _MAX_SHEET_ROWS for sheet in sheets):  # a longer text was not cut
        issues.append(Issue("sheet_cut_at_limit", Severity.WARNING, Place(file=path.name)))
    return Imported(**{**imported.__dict__, "issues": tuple(issues)})


def _about_numbers(recipe: Recipe, file: str, rows: int) -> list[Issue]:
    """Purchases without a number got one: say which, and that nothing but the day tells them where nobody is named."""
    if not recipe.made_ids or not rows:
        return []
    named = any(name in recipe.mapping for name in WHO)
    code, severity = ("orders_numbered", Severity.INFO) if named else ("orders_numbered_by_day", Severity.WARNING)
    return [Issue(code, severity, Place(file=file), {"count": rows}, rows)]


def _assumptions(sheets: list[_Sheet], file: str, zone: str, headers: Iterable[str]) -> list[Issue]:
    """What had to be assumed because nothing in the file, nor the user, decided."""
    issues = []
    hollow = tuple(dict.fromkeys(label for sheet in sheets for label in sheet.hollow))
    if hollow:
        place, params = Place(file=file, column=hollow[0]), {"file": file, "columns": ", ".join(hollow)}
        issues.append(Issue("formulas_without_values", Severity.WARNING, place, params, len(hollow)))
    mended = sum((sheet.mended for sheet in sheets), mended_headers(headers))
    if mended.count:
        issues.append(_letters_repaired(mended, file))
    for note in (note for sheet in sheets for note in sheet.notes):
        if note.typed.utc and zone:
            place = Place(file=file, column=note.name)
            issues.append(Issue("times_converted", Severity.INFO, place, {"zone": zone}))
        if note.typed.turned:
            place, count = Place(file=file, column=note.name), note.typed.turned
            issues.append(Issue("dates_turned_round", Severity.WARNING, place, {"count": count}, count))
        if not note.typed.sure:
            code = "date_order_assumed" if note.typed.style in ("dmy", "mdy", "ymd") else "decimal_mark_assumed"
            issues.append(
                Issue(code, Severity.WARNING, Place(file=file, column=note.name), {"example": note.typed.example})
            )
    return issues


def _letters_repaired(mended: Mended, file: str) -> Issue:
    words = {"before": mended.before, "after": mended.after}
    return Issue("letters_repaired", Severity.WARNING, Place(file=file), {**words, "count": mended.count}, mended.count)


def _add_constants(columns: dict[str, Any], recipe: Recipe, preset: Preset) -> None:
    names = {canonical.name for canonical in FIELDS[recipe.kind]}
    for name, value in {**preset.constants, **recipe.constants}.items():
        if name in names and (columns.get(name) is None or name in recipe.constants):
            columns[name] = value
    if "currency" in names and "currency" not in columns and recipe.currency:
        columns["currency"] = recipe.currency
    if recipe.vat_rate is not None and "tax_rate" in names and "tax_rate" not in columns:
        columns["tax_rate"] = recipe.vat_rate


def _declared(sheets: list[_Sheet], table: "pa.Table", kept: Frame, recipe: Recipe) -> tuple[DeclaredTotal, ...]:
    import pyarrow as pa
    import pyarrow.compute as pc

    if not any(sheet.totals for sheet in sheets):
        return ()
    measure = _measure(kept, recipe)
    # A line's amount is summed as the file has it: signed, before a discount of its own is taken off, and once where
    # it counts in several months.
    of_lines = recipe.kind in (Kind.ORDERS, Kind.FIXED_COSTS) and measure == "amount" and not recipe.wide
    values = pa.array(kept.number(measure), from_pandas=True) if of_lines else table[measure]
    lines = pa.array(kept.row) if of_lines else table["row"]
    found: list[DeclaredTotal] = []
    for sheet in sheets:
        if not sheet.totals:
            continue
        where = kept.sheet if of_lines else table["sheet"]
        own = values if len(sheets) == 1 else values.filter(pc.equal(where.cast("string"), sheet.name))
        read = pc.sum(own).as_py() or 0.0
        place = lines if len(sheets) == 1 else lines.filter(pc.equal(where.cast("string"), sheet.name))
        found += _blocks(sheet.totals, own, place, measure, read)
    return tuple(found)


def _blocks(
    totals: list[tuple[float, int]], values: "pa.Array", rows: "pa.Array", measure: str, read: float
) -> list[DeclaredTotal]:
    """Hold each stated total against everything, and against the rows since the total before: of a week, of a part."""
    import numpy as np

    amounts, places = np.nan_to_num(np.asarray(values.to_numpy(), dtype=np.float64)), np.asarray(rows.to_numpy())
    found, before = [], 0
    for value, row in totals:
        block = float(amounts[(places > before) & (places < row)].sum())
        part = DeclaredTotal(measure, value, block, row)
        found.append(part if part.agrees else DeclaredTotal(measure, value, read, row))
        before = row
    return found


def date_field(kind: Kind) -> str:
    """Return the field that dates the rows of a kind."""
    return _DATE.get(kind, "day")


def period_of(table: "pa.Table", recipe: Recipe) -> tuple[date, date] | None:
    """Return the first and last day a canonical table covers, inclusive."""
    import pyarrow as pa
    import pyarrow.compute as pc

    name = date_field(recipe.kind)
    if name not in table.column_names:
        return None
    bounds = pc.min_max(table[name].cast(pa.date32(), safe=False)).as_py()
    if bounds["min"] is None:
        return None
    last = bounds["max"]
    if "day_to" in table.column_names:
        end = pc.max(table["day_to"]).as_py()
        last = max(last, end) if end is not None else last
    return bounds["min"], last


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


__all__ = ["Imported", "date_field", "period_of", "preview", "run_import"]
