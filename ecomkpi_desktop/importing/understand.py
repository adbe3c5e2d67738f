"""Recognises a file by its content, within a second at any size, and says what it is not sure of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.issues import Issue, Place, ReadableError, Severity
from ecomkpi_desktop.importing.columns import make_frame
from ecomkpi_desktop.importing.decide import Doubt, decide
from ecomkpi_desktop.importing.headers import labels
from ecomkpi_desktop.importing.layout import Layout, find_table
from ecomkpi_desktop.importing.matching import FieldMatch, Match
from ecomkpi_desktop.importing.overrides import Overrides
from ecomkpi_desktop.importing.policies import HIDDEN, INCLUDE
from ecomkpi_desktop.importing.presets import Preset, all_presets
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.run import date_field, preview
from ecomkpi_desktop.sources.reader import Source, open_source
from ecomkpi_desktop.sources.text import TextSource

if TYPE_CHECKING:
    import pyarrow as pa

LOOKED_AT = 200  # rows of each sheet in which the table is looked for
SAMPLE_ROWS = 50


@dataclass(frozen=True, slots=True)
class FileContext:
    """What is known of the shop when a file says nothing.

    Attributes:
        currency: its currency.
        timezone: its time zone.
        language: ``fr`` or ``en``: how its owner writes dates.
    """

    currency: str = "EUR"
    timezone: str = "Europe/Paris"
    language: str = "fr"


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


@dataclass(frozen=True)
class _Choice:
    """The table chosen among the sheets of a file."""

    sheets: tuple[str, ...]
    layout: Layout
    match: Match
    others: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    earlier: Mapping[str, str] = field(default_factory=dict)
    shown: tuple[str, ...] = ()  # hidden sheets that are read all the same
    like: tuple[str, ...] = ()  # hidden sheets left out that could be read too


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
            ``date_order``, ``decimal``, ``timezone``, ``channel``, ``map.FIELD``.
        known: recipes of earlier imports, the latest first; the first of the same layout brings its answers.
        context: what is known of the shop.

    Raises:
        ReadableError: the file cannot be read, is no table, or cannot serve here (``not_usable_...``).
    """
    wishes = Overrides.parse(overrides or {}, path.name)
    context = context or FileContext()
    with open_source(path) as source:
        choice = _choose(source, wishes, known, path)
        wishes = wishes.over(choice.earlier)
        grid = source.head(choice.sheets[0], choice.layout.header + 1)
        recipe, doubts = decide(choice.match, choice.layout, choice.sheets, grid, source, wishes, context)
        if choice.others and not wishes.get("sheet"):
            options = (choice.sheets[0], *choice.others)
            doubts = (*doubts, Doubt("sheet", options, choice.sheets[0], choice.sheets[0]))
        shown = preview(path, recipe, grid, source)
        period = _whole_period(shown.period, recipe, source, whole=grid.whole)
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
        fields=choice.match.fields,
        whole=grid.whole and len(choice.sheets) == 1,
        rows=shown.rows_read,
    )


def _choose(source: Source, wishes: Overrides, known: Sequence[Recipe], path: Path) -> _Choice:
    presets = _presets(wishes)
    hidden = source.hidden if len(source.sheets) > 1 else ()
    asked = wishes.get("sheet")
    read = hidden if wishes.get(HIDDEN) != INCLUDE else ()
    names = [name for name in source.sheets if name == asked] if asked else [
        name for name in source.sheets if name not in read
    ] or list(source.sheets)
    if not names:
        raise ReadableError("sheet_missing", place=Place(file=path.name), sheet=asked)
    found: dict[str, Layout] = {}
    for name in names:
        layout = find_table(source.head(name).texts(LOOKED_AT), presets)
        if layout is not None:
            found[name] = layout
    if not found:
        raise ReadableError("no_table_found", place=Place(file=path.name), file=path.name)
    best = max(found, key=lambda name: _worth(found[name]))
    earlier = _earlier(found[best], known)
    if earlier.get(HIDDEN) == INCLUDE and not wishes.get(HIDDEN):
        return _choose(source, wishes.over({HIDDEN: INCLUDE}), known, path)
    match = _wished(found[best], wishes.over(earlier), presets) or found[best].match
    if match is None:
        headers = ", ".join(cell for cell in found[best].cells if cell)[:200]
        raise ReadableError("table_not_recognised", place=Place(file=path.name), headers=headers, file=path.name)
    if match.preset.kind == "unusable":
        raise ReadableError(match.preset.reason, place=Place(file=path.name), file=path.name)
    if not found[best].next_rows and source.head(best).whole:
        raise ReadableError("no_rows", place=Place(file=path.name), file=path.name)
    alike = tuple(name for name in found if found[name].cells == found[best].cells and found[name].next_rows)
    others = tuple(
        name for name, layout in found.items() if name not in alike and layout.match is not None and layout.next_rows
    )
    chosen = alike or (best,)
    left = tuple(name for name in hidden if name not in chosen)
    like = tuple(name for name in left if name not in found and _is_like(source, name, found[best], presets))
    return _Choice(chosen, found[best], match, others, left, earlier, tuple(n for n in hidden if n in alike), like)


def _is_like(source: Source, name: str, chosen: Layout, presets: Sequence[Preset]) -> bool:
    """Tell whether a sheet nobody has asked for holds more rows of the same table."""
    layout = find_table(source.head(name).texts(LOOKED_AT), presets)
    return layout is not None and layout.cells == chosen.cells and layout.next_rows > 0


def _worth(layout: Layout) -> tuple[bool, bool, bool, float]:
    match = layout.match
    usable = match is not None and match.preset.kind != "unusable"
    weight = sum(found.confidence for found in match.fields) if match else 0.0
    return usable, match is not None, layout.next_rows > 0, weight


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
    if layout.match is not None and not chosen:
        return None
    preset = layout.match.preset if layout.match is not None else None
    if preset is None and wishes.get("kind"):
        preset = next((p for p in presets if p.generic and p.kind == wishes.get("kind")), None)
    if preset is None and chosen:
        preset = next((p for p in all_presets() if p.generic and set(chosen) <= set(p.fields)), None)
    return None if preset is None else match_headers(layout.cells, preset, chosen, forced=True)


def _earlier(layout: Layout, known: Sequence[Recipe]) -> Mapping[str, str]:
    """Return what the user said of the latest file of the same layout."""
    names = labels(list(layout.cells))
    for recipe in known:  # the latest first
        begins_alike = names[: len(recipe.headers)] == recipe.headers  # columns may be added at the end
        if begins_alike and (layout.match is None or recipe.preset == layout.match.preset.name):
            return {key: answer for key, answer in recipe.answers().items() if key in recipe.decided}
    return {}


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


def _about_sheets(choice: _Choice, path: Path) -> list[Issue]:
    issues = []
    place = Place(file=path.name)
    if choice.hidden:
        params: dict[str, str | int | float | None] = {"sheets": ", ".join(choice.hidden), "alike": len(choice.like)}
        issues.append(Issue("hidden_sheets_left_out", Severity.WARNING, place, params, len(choice.hidden)))
    if choice.shown:
        params = {"sheets": ", ".join(choice.shown)}
        issues.append(Issue("hidden_sheets_read", Severity.INFO, place, params, len(choice.shown)))
    if choice.others:
        params = {"sheets": ", ".join(choice.others)}
        issues.append(Issue("other_sheets_left_out", Severity.WARNING, place, params, len(choice.others)))
    return issues


__all__ = ["Doubt", "FileContext", "Understanding", "understand"]
