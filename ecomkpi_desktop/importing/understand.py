"""Recognises a file by its content, within a second at any size, and says what it is not sure of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.issues import Issue, Place, ReadableError, Severity
from ecomkpi_desktop.importing.beginning import Beginning
from ecomkpi_desktop.importing.columns import make_frame
from ecomkpi_desktop.importing.decide import decide
from ecomkpi_desktop.importing.doubts import Doubt
from ecomkpi_desktop.importing.headers import labels
from ecomkpi_desktop.importing.layout import HEADER_WITHIN, Layout, find_table, rank
from ecomkpi_desktop.importing.matching import FieldMatch, Match
from ecomkpi_desktop.importing.overrides import Overrides
from ecomkpi_desktop.importing.presets import Preset, all_presets
from ecomkpi_desktop.importing.prose import is_prose
from ecomkpi_desktop.importing.rate_of_tax import with_rate_of_tax
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.recurring import is_over
from ecomkpi_desktop.importing.run import date_field, preview
from ecomkpi_desktop.importing.spans import Span, span_in_name, stated_span, stated_year
from ecomkpi_desktop.importing.taxes_by_rate import are_takings
from ecomkpi_desktop.importing.without_header import (
    content_match,
    find_without_header,
    is_alike,
    remembered,
)
from ecomkpi_desktop.sources.nothing import says_nothing
from ecomkpi_desktop.sources.reader import Source, open_source
from ecomkpi_desktop.sources.text import TextSource

if TYPE_CHECKING:
    import pyarrow as pa

LOOKED_AT = 200  # rows of each sheet in which the table is looked for
STACKED_ROWS = 20_000  # the same, where comment lines part one table from the next
SAMPLE_ROWS = 50


@dataclass(frozen=True, slots=True)
class FileContext:
    """What is known of the shop when a file says nothing.

    Attributes:
        currency: its currency.
        timezone: its time zone.
        language: ``fr`` or ``en``: how its owner writes dates.
        since: first day of its data, ISO; an empty text where there is none yet.
    """

    currency: str = "EUR"
    timezone: str = "Europe/Paris"
    language: str = "fr"
    since: str = ""


@dataclass(frozen=True)
class Understanding:
    """What a file was understood to be.

    Attributes:
        path: the file.
        recipe: how to import it; doubts are in it as proposed.
        confidence: 0 to 1.
        period: first and last day of the rows looked at: all of them when ``whole``, else those of the beginning and of
            a few places further down.
        doubts: questions to ask; without an answer the proposal holds.
        issues: what the user should know already.
        sample: first rows as they would be imported, canonical columns that are filled only.
        fields: why each column was taken for what it is.
        whole: whether every row was looked at.
        rows: rows seen so far, header left out.
        further: sheets with tables of other kinds, which can be imported too: each by ``sheet``.
        beginning: the first rows as they stand in the file.
    """

    path: Path
    recipe: Recipe
    confidence: float
    period: tuple[date, date] | None
    doubts: tuple[Doubt, ...]
    issues: tuple[Issue, ...]
    sample: "pa.Table"
    fields: tuple[FieldMatch, ...] = ()
    whole: bool = False
    rows: int = 0
    further: tuple[str, ...] = ()
    beginning: Beginning = field(default_factory=Beginning)


@dataclass(frozen=True)
class _Choice:
    """The table chosen among the sheets of a file."""

    sheets: tuple[str, ...]
    layout: Layout
    match: Match
    others: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    hidden_alike: tuple[str, ...] = ()
    earlier: Mapping[str, str] = field(default_factory=dict)


def understand(
    path: Path,
    overrides: Mapping[str, str] | None = None,
    *,
    known: Sequence[Recipe] = (),
    context: FileContext | None = None,
) -> Understanding:
    """Recognise a file.

    Args:
        path: the file; it is only read.
        overrides: what the user says of it: ``kind``, ``sheet``, ``amounts``, ``vat_rate``, ``currency``,
            ``date_order``, ``decimal``, ``timezone``, ``channel``, ``hidden``, ``year``, ``span``, ``every``,
            ``amount_of``, ``numbers_of``, ``map.FIELD``.
        known: recipes of earlier imports, the latest first; the first of the same layout brings its answers.
        context: what is known of the shop.

    Raises:
        ReadableError: the file cannot be read, is no table, or cannot serve here (``not_usable_...``).
    """
    wishes = Overrides.parse(overrides or {}, path.name)
    context = context or FileContext()
    with open_source(path) as source:
        choice = _choose(source, wishes, known, path)
        if choice.layout.wide is not None and choice.earlier.get("kind"):  # what its amounts are was said before
            choice = _choose(source, wishes.over(choice.earlier), known, path)
        wishes = wishes.over(_still_true(choice))
        grid = source.head(choice.sheets[0], choice.layout.header + 1)
        match = with_rate_of_tax(choice.match, grid)
        recipe, doubts = decide(match, choice.layout, choice.sheets, grid, source, wishes, context)
        doubts = (*doubts, *_about_choice(choice, wishes))
        shown = preview(path, recipe, grid, source)
        period = _whole_period(shown.period, recipe, source, whole=grid.whole)
        beginning = Beginning.of(source, grid, recipe)
    table = shown.table.slice(0, SAMPLE_ROWS)
    filled = [name for name in table.column_names if table[name].null_count < table.num_rows]
    return Understanding(
        path=path,
        recipe=recipe,
        confidence=round(choice.match.confidence, 3),
        period=period,
        doubts=tuple(doubts),
        issues=(*_about_sheets(choice, path), *shown.issues),
        sample=table.select(filled),
        fields=match.fields,
        whole=grid.whole and len(choice.sheets) == 1,
        rows=shown.rows_read,
        further=choice.further,
        beginning=beginning,
    )


def _choose(source: Source, wishes: Overrides, known: Sequence[Recipe], path: Path) -> _Choice:
    presets = _presets(wishes)
    hidden = source.hidden if len(source.sheets) > 1 else ()
    asked = wishes.get("sheet")
    if asked and asked not in source.sheets:
        raise ReadableError("sheet_missing", place=Place(file=path.name), sheet=asked)
    seen = [asked] if asked else [name for name in source.sheets if name not in hidden]
    found = _tables(source, seen, presets, path)
    unseen = {} if asked else _tables(source, hidden, presets, path)
    if not found:
        found, unseen = unseen, {}
    if not found:
        raise ReadableError(_why_no_table(source), place=Place(file=path.name), file=path.name)
    best = max(found, key=lambda name: rank(found[name]))
    earlier = _earlier(found[best], known)
    match = _usable(found[best], _wished(found[best], wishes.over(earlier), presets), source, best, path)
    alike = tuple(name for name in found if _is_alike(found[name], found[best]))
    hidden_alike = tuple(name for name in unseen if _is_alike(unseen[name], found[best]))
    if wishes.over(earlier).get("hidden") == "yes":
        alike, hidden_alike = (*alike, *hidden_alike), ()
    others = tuple(n for n, layout in found.items() if n not in alike and layout.usable and layout.next_rows)
    further = _of_other_kinds({name: found[name] for name in others}, match.preset.kind)
    chosen = alike or (best,)
    return _Choice(
        sheets=chosen,
        layout=_with_context(found[best], source, chosen, path),
        match=match,
        others=tuple(name for name in others if name not in further),
        further=further,
        hidden=tuple(name for name in hidden if name not in chosen),
        hidden_alike=hidden_alike,
        earlier=earlier,
    )


def _of_other_kinds(found: Mapping[str, Layout], kind: str) -> tuple[str, ...]:
    """Return the best sheet of each other kind, and those like it: orders, their lines and costs may share a workbook.

    Two tables of one kind may say the same twice, and are for the user to choose from.
    """
    best: dict[str, str] = {}
    for name, layout in found.items():
        own = layout.match.preset.kind if layout.match is not None else kind
        if own != kind and (own not in best or rank(layout) > rank(found[best[own]])):
            best[own] = name
    return tuple(name for name in found if any(_is_alike(found[name], found[one]) for one in best.values()))


def _tables(source: Source, names: Sequence[str], presets: Sequence[Preset], path: Path) -> dict[str, Layout]:
    """Return the best table of each sheet that has any."""
    found = {}
    for name in names:
        layout = find_table(_rows_of(source, name), presets, (name, path.stem))
        if layout is None or layout.match is None:
            layout = find_without_header(source, name, presets) or layout
        if layout is not None:
            found[name] = layout
    return found


def _why_no_table(source: Source) -> str:
    """Some platforms give a file that only says that there is nothing."""
    rows = source.head(source.sheets[0]).texts(HEADER_WITHIN)
    said = " ".join(cell for row in rows for cell in row if cell)
    if says_nothing(said):
        return "report_without_data"
    return "no_table_in_text" if isinstance(source, TextSource) and is_prose(source.head()) else "no_table_found"


def _rows_of(source: Source, sheet: str) -> list[list[str]]:
    """Return the rows in which the tables are looked for; more of them where comments part several tables."""
    import pyarrow as pa
    import pyarrow.compute as pc

    grid = source.head(sheet)
    if not grid.width:
        return []
    first = grid.table.columns[0].slice(HEADER_WITHIN)
    stacked = not (pa.types.is_floating(first.type) or pa.types.is_timestamp(first.type)) and bool(
        pc.any(pc.starts_with(first.cast(pa.string()), "# ")).as_py()
    )
    return grid.texts(STACKED_ROWS if stacked else LOOKED_AT)


def _usable(layout: Layout, wished: Match | None, source: Source, sheet: str, path: Path) -> Match:
    """Return how a table is read, or say why it cannot serve."""
    place = Place(file=path.name)
    match = wished or layout.match
    if match is None and layout.content is not None:
        row = " · ".join(profile.examples[0] for profile in layout.content.profiles if profile.examples)
        raise ReadableError("table_without_header", place=place, row=row[:200], file=path.name)
    if match is None and isinstance(source, TextSource) and is_prose(source.head()):
        raise ReadableError("no_table_in_text", place=place, file=path.name)
    if match is None and are_takings(layout.cells):
        raise ReadableError("not_usable_till", place=place, file=path.name)
    if match is None:
        headers = ", ".join(cell for cell in layout.cells if cell)[:200]
        raise ReadableError("table_not_recognised", place=place, headers=headers, file=path.name)
    if match.preset.kind == "unusable":
        raise ReadableError(match.preset.reason, place=place, file=path.name)
    if not layout.next_rows and source.head(sheet).whole:
        raise ReadableError("no_rows", place=place, file=path.name)
    return match


def _is_alike(layout: Layout, best: Layout) -> bool:
    """Sheets of one header, in one place, are one table."""
    same = (layout.cells, layout.header, layout.left) == (best.cells, best.header, best.left)
    return same and layout.next_rows > 0


def _with_context(layout: Layout, source: Source, chosen: Sequence[str], path: Path) -> Layout:
    """Look beside the table for the days it covers: over it, on a sheet of titles, in the name of the file."""
    order = layout.match.preset.date_order if layout.match is not None else ""
    span = stated_span(layout.above, order)
    if span is None:
        sheets = [source.head(name).texts(HEADER_WITHIN) for name in source.sheets if name not in chosen]
        span = next((found for rows in sheets if (found := _title_span(rows, order))), None)
    titles = [" ".join(cell for cell in row if cell) for row in layout.above]
    year = stated_year([*titles, layout.cells[layout.left]]) or stated_year(chosen) or stated_year([path.stem])
    return replace(layout, span=span or span_in_name(path.stem), year=year or 0)


def _title_span(rows: Sequence[Sequence[str]], order: str) -> Span | None:
    """Return the period of a sheet of titles; a table's own dates are no title."""
    filled = [[cell for cell in row if cell.strip()] for row in rows]
    return stated_span([row for row in filled if len(row) == 1], order)


def _presets(wishes: Overrides) -> tuple[Preset, ...]:
    kind = wishes.get("kind")
    if not kind:
        return all_presets()
    return tuple(preset for preset in all_presets() if preset.kind == kind)


def _wished(layout: Layout, wishes: Overrides, presets: Sequence[Preset]) -> Match | None:
    """Apply the columns the user has chosen; with a kind chosen, even an unknown table is taken for it."""
    from ecomkpi_desktop.importing.matching import match_headers

    names = labels(list(layout.cells))
    chosen = wishes.columns(names)
    if layout.match is not None and not chosen and layout.content is None:
        return None
    preset = layout.match.preset if layout.match is not None else None
    if layout.content is not None and wishes.get("kind"):  # what an earlier file of this layout was said to be
        preset, presets = None, all_presets()
    if preset is None and wishes.get("kind"):
        preset = _preset_of_kind(layout, [p for p in presets if p.generic and p.kind == wishes.get("kind")], chosen)
    if preset is None and chosen:
        preset = next((p for p in all_presets() if p.generic and set(chosen) <= set(p.fields)), None)
    if preset is not None and layout.content is not None:
        return content_match(layout.content, preset, chosen, wishes.values)
    return None if preset is None else match_headers(layout.cells, preset, chosen, forced=True)


def _preset_of_kind(layout: Layout, presets: Sequence[Preset], chosen: Mapping[str, int]) -> Preset | None:
    """Return the preset of a kind that lacks fewest columns, dates before others: costs may have none."""
    from ecomkpi_desktop.importing.matching import match_headers

    found = [match_headers(layout.cells, preset, chosen, forced=True) for preset in presets]
    lacking = {match.preset.name: (len(match.missing), "day" in match.missing) for match in found if match is not None}
    return min(presets, key=lambda preset: lacking[preset.name], default=None)


def _earlier(layout: Layout, known: Sequence[Recipe]) -> Mapping[str, str]:
    """Return what the user said of the latest file of the same layout."""
    names = labels(list(layout.cells))
    for recipe in known:  # the latest first
        same = layout.match is None or recipe.preset == layout.match.preset.name
        open_kind = layout.wide is not None and recipe.kind.value in layout.wide.kinds
        begins_alike = names[: len(recipe.headers)] == recipe.headers  # columns may be added at the end
        if not is_alike(layout, recipe):
            continue
        if begins_alike and layout.content is not None:
            return {**remembered(recipe), **_said(recipe)}
        if begins_alike and (same or open_kind):
            return _said(recipe)
    return {}


def _still_true(choice: _Choice) -> Mapping[str, str]:
    """Return the earlier answers, without the months of a list of costs that are over, or that it says are others."""
    span, layout = choice.earlier.get("span"), choice.layout
    if span is None or not is_over(span, layout.span, layout.year, clock.today()):
        return choice.earlier
    return {key: answer for key, answer in choice.earlier.items() if key != "span"}


def _said(recipe: Recipe) -> dict[str, str]:
    return {key: answer for key, answer in recipe.answers().items() if key in recipe.decided}


def _whole_period(
    period: tuple[date, date] | None, recipe: Recipe, source: Source, *, whole: bool
) -> tuple[date, date] | None:
    """Widen a period by the rows further down a long text."""
    import pyarrow as pa
    import pyarrow.compute as pc

    name = date_field(recipe.kind)
    if whole or period is None or not isinstance(source, TextSource) or recipe.column(name) is None:
        return period
    frame, _ = make_frame(source.scattered(), recipe.with_(mapping={name: recipe.mapping[name]}), "", typed_cells=False)
    if not frame.has(name):
        return period
    bounds = pc.min_max(pc.cast(frame.values[name], pa.date32(), safe=False)).as_py()
    if bounds["min"] is None:
        return period
    return min(period[0], bounds["min"]), max(period[1], bounds["max"])


def _about_choice(choice: _Choice, wishes: Overrides) -> list[Doubt]:
    """Sheets that hold other tables, and hidden ones that hold more of this one, are for the user to choose."""
    doubts = []
    if choice.others and not wishes.get("sheet"):
        doubts.append(Doubt("sheet", (choice.sheets[0], *choice.others), choice.sheets[0], choice.sheets[0]))
    if choice.hidden_alike and not wishes.get("hidden"):
        doubts.append(Doubt("hidden", ("no", "yes"), ", ".join(choice.hidden_alike), "no"))
    return doubts


def _about_sheets(choice: _Choice, path: Path) -> list[Issue]:
    issues = []
    place = Place(file=path.name)
    if choice.hidden:
        params = {"sheets": ", ".join(choice.hidden)}
        issues.append(Issue("hidden_sheets_left_out", Severity.WARNING, place, params, len(choice.hidden)))
    if choice.others:
        params = {"sheets": ", ".join(choice.others)}
        issues.append(Issue("other_sheets_left_out", Severity.WARNING, place, params, len(choice.others)))
    if choice.layout.beside:
        params = {"columns": ", ".join(choice.layout.beside)}
        issues.append(Issue("tables_beside_left_out", Severity.WARNING, place, params, len(choice.layout.beside)))
    if choice.layout.wide is not None:
        params = {"columns": ", ".join(choice.layout.cells[column] for column in choice.layout.wide.columns)}
        issues.append(Issue("columns_become_rows", Severity.INFO, place, params, len(choice.layout.wide.columns)))
        left = choice.layout.wide.left
        if left:
            params = {"columns": ", ".join(choice.layout.cells[column] for column in left)}
            issues.append(Issue("columns_without_amounts", Severity.WARNING, place, params, len(left)))
    return issues


__all__ = ["Doubt", "FileContext", "Understanding", "understand"]
