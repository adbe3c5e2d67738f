"""Turns a recognised table into a recipe: what the file proves is taken, what it leaves open becomes a question."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.importing.columns import TypedField, make_frame, type_of
from ecomkpi_desktop.importing.dating import recent_months, span_of_report, with_year_of
from ecomkpi_desktop.importing.doubts import Doubt
from ecomkpi_desktop.importing.frame import Frame
from ecomkpi_desktop.importing.headers import are_day_first, header_currency, labels, stated_scale, tax_basis
from ecomkpi_desktop.importing.layout import Layout
from ecomkpi_desktop.importing.matching import Match
from ecomkpi_desktop.importing.overrides import Overrides
from ecomkpi_desktop.importing.policies import decided
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.rate_ways import way_of_rates
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.recurring import EACH, every_asked, is_recurring, months_asked
from ecomkpi_desktop.importing.rows import set_aside
from ecomkpi_desktop.importing.spans import stated_currency
from ecomkpi_desktop.importing.tax import basis_of_currencies
from ecomkpi_desktop.importing.taxes_by_rate import add_taxes, proven_by_taxes, settle_taxes
from ecomkpi_desktop.importing.unpivot import make_rows
from ecomkpi_desktop.importing.values.numbers import currencies, number_style
from ecomkpi_desktop.importing.wide import NAMES
from ecomkpi_desktop.importing.without_header import fitting, questions
from ecomkpi_desktop.sources.grid import Grid
from ecomkpi_desktop.sources.reader import Source
from ecomkpi_desktop.sources.text import TextSource

if TYPE_CHECKING:
    import pyarrow as pa


_SHOWN_COLUMNS, _SHOWN_CELLS = 100, 2  # of a question about columns
_COMPARED = 200  # rows in which columns of one name are compared; columns that may tell the decimal mark


class Context(Protocol):
    """What is known of the shop."""

    @property
    def currency(self) -> str:
        """Its currency."""

    @property
    def timezone(self) -> str:
        """Its time zone."""

    @property
    def since(self) -> str:
        """First day of its data, ISO; an empty text where there is none yet."""

    @property
    def language(self) -> str:
        """How its owner writes."""


_BASIS_FIELDS = {
    Kind.ORDERS: ("unit_price", "amount", "order_total"),
    Kind.REFUNDS: ("amount",),
    Kind.SPEND: ("cost",),
    Kind.ORDER_LINES: ("unit_price", "amount"),
    Kind.COMPETITOR_PRICES: ("price",),
}
_UNASKED = {Kind.SPEND: "HT", Kind.COMPETITOR_PRICES: "TTC"}  # platforms bill without VAT, shop windows show it


def decide(
    match: Match, layout: Layout, sheets: Sequence[str], grid: Grid, source: Source, wishes: Overrides, context: Context
) -> tuple[Recipe, tuple[Doubt, ...]]:
    """Return the recipe of a recognised table and the questions it leaves.

    Args:
        match: the preset and its columns.
        layout: where the table lies.
        sheets: sheets to append.
        grid: the first rows of data.
        source: the file.
        wishes: what the user said.
        context: what is known of the shop.
    """
    kind = Kind(match.preset.kind)
    names = labels(list(layout.cells))
    recipe = Recipe(
        kind=kind,
        preset=match.preset.name,
        headers=names,
        mapping=_mapping(kind, match, layout, names),
        sheets=tuple(sheets),
        header_row=layout.header,
        vat_rate=float(wishes.get("vat_rate")) if wishes.get("vat_rate") else None,
        timezone=wishes.get("timezone") or context.timezone,
        date_order=wishes.get("date_order") or match.preset.date_order,
        decimal=wishes.get("decimal"),
        constants={"channel": wishes.get("channel")} if wishes.get("channel") else {},
        span=span_of_report(match, layout, wishes),
        left=layout.left,
        hidden=wishes.get("hidden"),
        wide=_wide(layout, names),
        scale=max((stated_scale(cell) for row in layout.above for cell in row), default=1),
        policies=decided(wishes.values),
        shape=layout.content.shape if layout.content is not None else "",
        decided=tuple(sorted(wishes.values)),
    )
    recipe = recipe.with_(made_ids=_has_no_numbers(recipe))
    recipe, about_costs = _costs_without_dates(recipe, match.preset, layout, grid, source, wishes, context)
    cells = source.format not in ("text", "html")
    recipe, about_year = with_year_of(recipe, layout, grid, sheets, wishes)
    frame, notes = make_rows(grid, recipe, sheets[0], typed_cells=cells)
    set_aside(frame, grid, match.preset, recipe, notes)
    recipe = settle_taxes(recipe, frame)
    add_taxes(frame, recipe, notes)
    notes = [*notes, *_evidence(recipe, grid, source)]
    decimal, about_decimal = _decimal(notes, grid, source, context)
    order, about_order = _date_order(notes, names if match.preset.generic else (), source, context)
    recipe = recipe.with_(
        date_order=recipe.date_order or order,
        decimal=recipe.decimal or decimal,
        currency=_currency(recipe, frame, layout, wishes, context),
    )
    basis, about_tax = _basis(recipe, frame, match.preset, wishes)
    shipping = wishes.get("shipping") or (tax_basis(recipe.mapping["shipping"]) if "shipping" in recipe.mapping else "")
    recipe = recipe.with_(amounts=basis, shipping=shipping)
    recipe, about_rates = way_of_rates(recipe, frame, wishes, context.currency)
    missing = [fitting(layout, kind, doubt) for doubt in _missing(match, recipe, names)]
    columns = [_with_samples(doubt, recipe, grid) for doubt in (*missing, *_repeated(recipe, grid, wishes))]
    columns += questions(layout, recipe, wishes.values)
    written = (about_year, about_decimal, about_order, about_tax, about_rates)
    asked = (_about_kind(layout, wishes), *columns, *about_costs, *written)
    return recipe, tuple(doubt for doubt in asked if doubt is not None)


def _costs_without_dates(
    recipe: Recipe, preset: Preset, layout: Layout, grid: Grid, source: Source, wishes: Overrides, context: Context
) -> tuple[Recipe, list[Doubt | None]]:
    """Find in which months costs count that have no date, and how many months each amount is for."""
    if not is_recurring(preset):
        return recipe, []
    titles = [*(cell for row in layout.above for cell in row), *recipe.sheets, *layout.cells, source.path.stem]
    column = recipe.column(EACH)
    example = "" if column is None else next(filter(None, _cells_of(grid, column)), "")
    every, about_every = every_asked(recipe, preset, titles, example, wishes.get("every"))
    span, about_months = months_asked(layout.span, layout.year, context.since, clock.today(), wishes.get("span"))
    return recipe.with_(span=span, every=every), [about_every, about_months]


def _evidence(recipe: Recipe, grid: Grid, source: Source) -> list[TypedField]:
    """Columns of rows further down a long text, typed for what they prove about dates and numbers."""
    if grid.whole or recipe.wide or not isinstance(source, TextSource):
        return []
    frame, notes = make_frame(source.scattered(), recipe, "", typed_cells=False)
    return notes if frame.height else []


def _mapping(kind: Kind, match: Match, layout: Layout, names: Sequence[str]) -> dict[str, str]:
    mapping = {found.field: names[found.column] for found in match.fields if _known(kind, found.field)}
    if layout.wide is not None:
        mapping[layout.wide.measure] = names[layout.wide.columns[0]]  # stands for all of them
    return mapping


def _wide(layout: Layout, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    if layout.wide is None:
        return ()
    means = [period.code for period in layout.wide.periods] or layout.wide.names
    return tuple((names[column], meaning) for column, meaning in zip(layout.wide.columns, means, strict=True))


def _about_kind(layout: Layout, wishes: Overrides) -> Doubt | None:
    """A table of months may list channels or charges, and nothing in it may tell."""
    if layout.wide is None or len(layout.wide.kinds) < 2 or wishes.get("kind"):
        return None
    return Doubt("kind", layout.wide.kinds, "", layout.wide.kinds[0])


def _known(kind: Kind, name: str) -> bool:
    try:
        type_of(kind, name)
    except StopIteration:
        return False
    return True


def _missing(match: Match, recipe: Recipe, names: tuple[str, ...]) -> list[Doubt]:
    missing = list(match.missing)
    for canonical in FIELDS[recipe.kind]:
        said = ("day", NAMES[recipe.kind.value]) if recipe.wide else ("day",) if recipe.span is not None else ()
        computed = canonical.name in match.preset.computed or (canonical.name == "order_id" and recipe.made_ids)
        if canonical.required and canonical.name not in (*recipe.mapping, *said) and not computed:
            missing.append(canonical.name)
    return [
        Doubt("span", recent_months(datetime.now(tz=UTC).date()), "", "")
        if name == "day" and not match.preset.generic
        else Doubt(f"map.{name}", names, "", "")
        for name in dict.fromkeys(missing)
        if not name.startswith("_")
    ]


def _has_no_numbers(recipe: Recipe) -> bool:
    """Tell whether each row is a purchase that has no number of its own: nobody has named its columns."""
    return bool(recipe.shape) and recipe.kind is Kind.ORDERS and "order_id" not in recipe.mapping


def _with_samples(doubt: Doubt, recipe: Recipe, grid: Grid) -> Doubt:
    """Show for each column that can be chosen what stands in it."""
    if not doubt.code.startswith("map."):
        return doubt
    rows = [_cells_of(grid, recipe.headers.index(option)) for option in doubt.options[:_SHOWN_COLUMNS]]
    shown = tuple(", ".join(list(dict.fromkeys(cell for cell in row if cell))[:_SHOWN_CELLS]) for row in rows)
    return replace(doubt, samples=shown)


def _repeated(recipe: Recipe, grid: Grid, wishes: Overrides) -> list[Doubt]:
    """Of two columns of one name with different cells, only the user knows which one is meant."""
    doubts = []
    for name, label in recipe.mapping.items():
        column, weighs = recipe.column(name), type_of(recipe.kind, name) is not Type.TEXT or name == "order_id"
        again = re.compile(rf"{re.escape(label)} \(\d+\)")
        twins = [place for place, other in enumerate(recipe.headers) if again.fullmatch(other)]
        if column is None or not weighs or wishes.get(f"map.{name}"):
            continue
        own = _cells_of(grid, column)
        differing = [place for place in twins if any(_cells_of(grid, place)) and _cells_of(grid, place) != own]
        if differing:
            options = (label, *(recipe.headers[place] for place in differing))
            doubts.append(Doubt(f"map.{name}", options, "", label))
    return doubts


def _cells_of(grid: Grid, column: int) -> list[str]:
    """Return the first cells of a column as texts."""
    if str(column) not in grid.table.column_names:
        return []
    return [row[0] for row in Grid(grid.table.select([str(column)]), 1, whole=False).texts(_COMPARED)]


def _decimal(
    notes: Sequence[TypedField], grid: Grid, source: Source, context: Context
) -> tuple[str, Doubt | None]:
    """Numbers that read in two ways are decided by the file's other columns, else asked."""
    numbers = [note for note in notes if note.type in (Type.MONEY, Type.NUMBER, Type.RATE)]
    unsure = _first_unsure(numbers)
    if unsure is None:
        return "", None
    marks = {note.typed.style for note in numbers if note.typed.sure and note.typed.style}
    marks = marks or {style for column in grid.table.columns[:_COMPARED] if (style := number_style(column))}
    if len(marks) == 1:
        return marks.pop(), None
    proposed = "," if _semicolons(source) or context.language == "fr" else "."
    return proposed, Doubt("decimal", (",", "."), unsure.typed.example, proposed)


def _first_unsure(notes: Sequence[TypedField]) -> TypedField | None:
    """Return the first column that reads in two ways and that no other look at it decides."""
    sure = {note.name for note in notes if note.typed.sure and note.typed.style}
    return next((note for note in notes if not note.typed.sure and note.name not in sure), None)


def _date_order(
    notes: Sequence[TypedField], names: Sequence[str], source: Source, context: Context
) -> tuple[str, Doubt | None]:
    """Dates that read in two ways are decided by the file's other dates, by how and where it was written, else asked.

    A semicolon or a decimal comma alone proves nothing: a spreadsheet set to French saves an American export with both.

    Args:
        notes: how the columns were typed.
        names: the headers a person has written; none where a platform has, whose words follow the reader and whose
            dates may follow the account.
        source: the file.
        context: what is known of the shop.
    """
    dates = [note for note in notes if note.type in (Type.MOMENT, Type.DAY)]
    unsure = _first_unsure(dates)
    if unsure is None:
        return "", None
    orders = {note.typed.style for note in dates if note.typed.sure and note.typed.style}
    if len(orders) == 1:
        return orders.pop(), None
    commas = any(note.typed.style == "," and note.typed.sure for note in notes)
    if are_day_first(names) and (commas or _semicolons(source)):
        return "dmy", None
    proposed = "dmy" if _semicolons(source) or context.language == "fr" else "mdy"
    return proposed, Doubt("date_order", ("dmy", "mdy"), unsure.typed.example, proposed)


def _semicolons(source: Source) -> bool:
    return getattr(getattr(source, "dialect", None), "delimiter", "") == ";"


def _currency(recipe: Recipe, frame: Frame, layout: Layout, wishes: Overrides, context: Context) -> str:
    """The user's word, else a column, a header, the preamble, the amounts' symbols; else the shop's own."""
    if wishes.get("currency"):
        return wishes.get("currency")
    if "currency" in recipe.mapping:
        return ""
    money = [n for n in recipe.mapping if type_of(recipe.kind, n) is Type.MONEY]
    for name in money:
        code = header_currency(recipe.mapping[name])
        if code:
            return code
    stated = stated_currency(layout.above)
    if stated:
        return stated
    symbols = {code for name in money if name in frame.raw for code in currencies(frame.raw[name])}
    return symbols.pop() if len(symbols) == 1 else context.currency


def _basis(recipe: Recipe, frame: Frame, preset: Preset, wishes: Overrides) -> tuple[str, Doubt | None]:
    """Say whether amounts hold VAT: the user's word, the platform's rule, a header, an equation; else ask."""
    fields = _BASIS_FIELDS.get(recipe.kind)
    if recipe.kind is Kind.SETTLEMENTS:  # else its own columns of tax tell, once all rows are read
        return wishes.get("amounts") or preset.amounts, None
    if fields is None:
        return "", None
    said = [tax_basis(recipe.mapping[name]) for name in fields if name in recipe.mapping]
    basis = wishes.get("amounts") or preset.amounts or next((word for word in said if word), "")
    basis = basis or _UNASKED.get(recipe.kind, "")
    if not basis and recipe.kind is Kind.ORDERS:
        basis = proven_by_taxes(frame, recipe) or _proven(frame, preset)
        if not basis and preset.amounts_by:
            basis = basis_of_currencies(_currencies_in(frame), preset)
    if basis:
        return basis, None
    return "TTC", Doubt("amounts", ("TTC", "HT"), _example(frame, fields), "TTC")


def _currencies_in(frame: Frame) -> set[str]:
    """Return the currencies that the rows themselves name."""
    import pyarrow.compute as pc

    if frame.has("currency"):
        return {code.upper() for code in pc.unique(frame.values["currency"]).to_pylist() if code}
    return {code for column in frame.raw.values() for code in currencies(column)}


def _proven(frame: Frame, preset: Preset) -> str:
    from ecomkpi_desktop.importing.frame import ACCEPTED
    from ecomkpi_desktop.importing.orders import order_proof

    kept = frame.keep(frame.fate == ACCEPTED)
    proof = order_proof(kept, preset) if kept.height and kept.has("order_id") else None
    return proof.basis if proof is not None else ""


def _example(frame: Frame, fields: Sequence[str]) -> str:
    for name in fields:
        if name in frame.raw:
            return next((text for text in _first_texts(frame.raw[name]) if text), "")
    return ""


def _first_texts(column: "pa.ChunkedArray") -> list[str]:
    return [str(cell) for cell in column.slice(0, 20).to_pylist() if cell not in (None, "")]
