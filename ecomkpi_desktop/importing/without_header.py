"""Tables without headings: the first row is data already, or it only numbers the columns."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS
from ecomkpi_desktop.base.kinds import Kind, Type
from ecomkpi_desktop.importing.by_content import CUSTOMER, ORDER, OTHER, PRODUCT, Content, content_of, field_of
from ecomkpi_desktop.importing.doubts import Doubt
from ecomkpi_desktop.importing.layout import HEADER_WITHIN, Layout
from ecomkpi_desktop.importing.matching import FieldMatch, Match
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.profiles import Form, profiles_of
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    from ecomkpi_desktop.sources.reader import Source

NO_HEADER = -1
AMOUNT_OF, NUMBERS_OF = "amount_of", "numbers_of"
ROW, PIECE = "row", "piece"
_CHOICES = {AMOUNT_OF: (ROW, PIECE), NUMBERS_OF: (CUSTOMER, ORDER, PRODUCT, OTHER)}
_LEAST_COLUMNS = 3
_LEAST_ROWS = 3
_MOST_COLUMNS = 200
_FEW_ROWS = 30  # in which a column may look otherwise by chance
_NUMBERED = re.compile(
    r"(?:column|colonne|col|champ|field|spalte|columna|unnamed:|[vxf])?[ _.]?(\d{1,3})", re.IGNORECASE
)
_TYPED = (Form.DAY, Form.MONEY, Form.NUMBER, Form.WHOLE)
_WORTH = ("amount", "unit_price", "order_total")
_NAMES = {Kind.SPEND: ("channel", "campaign", "platform"), Kind.FIXED_COSTS: ("label",), Kind.SESSIONS: ("channel",)}
_LIKELY = 0.6  # confidence in what is being asked
_FAMILIES = {Form.DAY: "day", Form.EMAIL: "email", **dict.fromkeys((Form.MONEY, Form.NUMBER, Form.WHOLE), "number")}
_FIT = {
    Type.MOMENT: (Form.DAY,), Type.DAY: (Form.DAY,), Type.MONEY: (Form.MONEY, Form.NUMBER, Form.WHOLE),
    Type.NUMBER: (Form.WHOLE, Form.NUMBER), Type.TEXT: (Form.TEXT, Form.CODE, Form.WHOLE, Form.EMAIL),
}  # fmt: skip


def column_label(number: int) -> str:
    """Return what a column without a heading is called, counted from 1."""
    return f"Column {number}"


def find_without_header(source: "Source", sheet: str, presets: Sequence[Preset]) -> Layout | None:
    """Return the table of a sheet whose columns have no headings; None when they may have some.

    Args:
        source: the file.
        sheet: the sheet.
        presets: what it may be.
    """
    grid = source.head(sheet)
    if not _LEAST_COLUMNS <= grid.width <= _MOST_COLUMNS:
        return None
    opening = grid.texts(HEADER_WITHIN)
    first = next((place for place, row in enumerate(opening) if any(row)), 0)
    numbered = _numbered(opening[first]) if opening else 0
    header = first if numbered else NO_HEADER
    grid = source.head(sheet, header + 1) if numbered else grid
    if grid.height < (1 if numbered else first + _LEAST_ROWS):
        return None
    width = numbered or grid.width
    own = Grid(grid.table.select([str(column) for column in range(width)]), grid.first_row, grid.whole)
    content = content_of(profiles_of(own))
    if not numbered and not _is_data(content, first):
        return None
    beyond = opening[first][width:] if numbered else []
    cells = (*(column_label(column + 1) for column in range(width)), *beyond)
    layout = Layout(header, cells, None, (), grid.height, content=content)
    preset = next((preset for preset in presets if preset.generic and preset.kind == Kind.ORDERS), None)
    if content.purchases and preset is not None:
        return replace(layout, match=content_match(content, preset, {}, {}))
    return layout


def _numbered(row: Sequence[str]) -> int:
    """Return how many columns a row only numbers (Column 1, Column 2; 0, 1, 2); 0 where it says or holds more."""
    numbers = []
    for cell in row:
        found = _NUMBERED.fullmatch(cell)
        if found is None:
            break
        numbers.append(int(found[1]))
    straight = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    return len(numbers) if straight and numbers[0] in (0, 1) and len(numbers) >= _LEAST_COLUMNS else 0


def _is_data(content: Content, first: int) -> bool:
    """Tell whether the first row is like those under it: a date where they have dates, a number where numbers."""
    import numpy as np

    if not content.of(Form.DAY) or len([p for p in content.profiles if p.form in _TYPED]) < 2:
        return False
    for profile in content.profiles:
        blank = profile.codes[first] < 0
        if profile.form is Form.DAY and blank:
            return False
        if profile.form in _TYPED and not blank and np.isnan(profile.values[first]):
            return False
    return True


def content_match(
    content: Content, preset: Preset, chosen: Mapping[str, int], said: Mapping[str, str]
) -> Match:
    """Return how a table without headings is read as a kind.

    Args:
        content: what its columns mean.
        preset: the generic preset of the kind.
        chosen: columns the user has assigned to fields.
        said: what the user said of amounts and numbers, see :func:`questions`.
    """
    kind = Kind(preset.kind)
    fields = {name: FieldMatch(name, column, "user", 1.0) for name, column in chosen.items()}
    found = list(content.fields_for(kind))
    if kind is Kind.ORDERS:
        if said.get(AMOUNT_OF) == PIECE and not any(field.field == "unit_price" for field in found):
            found = [replace(f, field="unit_price", reason="user") if f.field == "amount" else f for f in found]
        found += _whose(content, said)
    taken = set(chosen.values())
    worth = bool(set(chosen) & set(_WORTH))
    for field in found:
        if field.field not in fields and field.column not in taken and not (worth and field.field in _WORTH):
            fields[field.field] = field
            taken.add(field.column)
    missing = ("amount",) if kind is Kind.ORDERS and not set(fields) & set(_WORTH) else ()
    if not set(fields) & set(_NAMES.get(kind, fields)) and (content.of(Form.TEXT) or content.of(Form.CODE)):
        missing = (_NAMES[kind][0],)
    confidence = sum(field.confidence for field in fields.values()) / max(1, len(fields))
    return Match(preset, tuple(sorted(fields.values(), key=lambda f: f.column)), confidence, missing)


def _whose(content: Content, said: Mapping[str, str]) -> list[FieldMatch]:
    """Return what the column of unclear numbers is: as the user says, else as is most likely."""
    if content.unclear < 0:
        return []
    answer = said.get(NUMBERS_OF, "")
    name = field_of(answer or content.likely)
    reason, confidence = ("user", 1.0) if answer else (f"cells_{content.likely}", _LIKELY)
    return [FieldMatch(name, content.unclear, reason, confidence)] if name else []


def questions(layout: Layout, recipe: Recipe, wishes: Mapping[str, str]) -> list[Doubt]:
    """Return what only the user knows of amounts and numbers without headings."""
    content = layout.content
    if content is None or recipe.kind is not Kind.ORDERS:
        return []
    doubts = []
    column = recipe.column("amount")
    if content.unit_price and not {AMOUNT_OF, "map.amount", "map.unit_price"} & set(wishes) and column is not None:
        pieces = recipe.column("quantity")
        example = " × ".join(_example(content, place) for place in (pieces, column) if place is not None)
        doubts.append(Doubt(AMOUNT_OF, _CHOICES[AMOUNT_OF], example, ROW))
    mapped = {recipe.column(name) for name in recipe.mapping if f"map.{name}" in wishes}
    dated = "ordered_at" in recipe.mapping
    if dated and content.unclear >= 0 and NUMBERS_OF not in wishes and content.unclear not in mapped:
        examples = ", ".join(content.profiles[content.unclear].examples)
        doubts.append(Doubt(NUMBERS_OF, _CHOICES[NUMBERS_OF], examples, content.likely))
    return doubts


def _example(content: Content, column: int) -> str:
    """Return a cell of the row that shows best what is asked: the first of several pieces."""
    import numpy as np

    pieces = next((field.column for field in content.fields if field.field == "quantity"), column)
    several = np.flatnonzero(content.profiles[pieces].values > 1)
    number = content.profiles[column].values[several[0] if len(several) else 0]
    return f"{number:g}" if number == int(number) else f"{number:.2f}"


def fitting(layout: Layout, kind: Kind, doubt: Doubt) -> Doubt:
    """Return a question for a column with those only that may be it: dates for a date."""
    if layout.content is None:
        return doubt
    wanted = next((field.type for field in FIELDS[kind] if doubt.code == f"map.{field.name}"), None)
    fit = [profile.column for profile in layout.content.profiles if profile.form in _FIT.get(wanted or Type.FLAG, ())]
    return replace(doubt, options=tuple(doubt.options[column] for column in fit)) if fit else doubt


def is_alike(layout: Layout, recipe: Recipe) -> bool:
    """Tell whether an earlier file was written like this one, column by column: its names say nothing."""
    content = layout.content
    if content is None or not recipe.shape:
        return content is None and not recipe.shape
    if content.shape == recipe.shape or layout.next_rows >= _FEW_ROWS:
        return content.shape == recipe.shape
    before = [Form(word) for word in recipe.shape.split()]
    now = [profile.form for profile in content.profiles]
    return len(before) == len(now) and all(
        new is Form.BLANK or _FAMILIES.get(old, "text") == _FAMILIES.get(new, "text")
        for old, new in zip(before, now, strict=True)
    )


def remembered(recipe: Recipe) -> dict[str, str]:
    """Return as override keys how an earlier file of columns without headings was read."""
    answers = recipe.answers()
    return {key: value for key, value in answers.items() if key.startswith("map.") or key == "kind"}
