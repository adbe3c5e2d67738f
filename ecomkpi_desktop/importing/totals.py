"""Which rows are totals: by their name, by what they lack, or by a value that is the sum of others."""

import re
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.kinds import Kind
from ecomkpi_desktop.importing.cells import cell_texts, matches
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.importing.wide import MEASURES, NAMES

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_TOTAL = r"(?i)^(?:grand |sub-?|sous[- ])?(?:totals?|totaux|gesamt|gesamtsumme|summe|totale|totaal|somme|sum)"
TOTAL_WORDS = _TOTAL + r"(?: g[eé]n[eé]ral)?(?: (?:ht|ttc))?\s*(?::.*|$|of \d+ results.*)"
# Words that a total may begin with, and a campaign too: only a value that is the sum of other rows tells.
_MAYBE_TOTAL = _TOTAL + r"\b|(?i)^(?:all|tous|toutes|ensemble|overall|global|cumul)\b"
_TOTAL_LETTERS = "gGsStT"  # what all of these begin with: few of a million names are worth the pattern
_MAYBE_LETTERS = _TOTAL_LETTERS + "aAcCeEoO"
_NAMES = {
    "orders": ("order_id",), "spend": ("channel", "campaign", "platform"), "sessions": ("channel",),
    "fixed_costs": ("label",),
}  # fmt: skip
_SUPPLIER = r"(?i)^total ?(?:[eé]nergies?|direct|gaz)\b"
_OF_WHICH = r"(?i)^[-–•* ]*(?:dont|of which)(?: |:)"
_AVERAGE = (
    r"(?i)^(?:moyennes?|moy\.?|average|avg\.?|mean|m[eé]diane?|max(?:imum)?|min(?:imum)?)"
    r"(?: (?:mensuelle|annuelle|g[eé]n[eé]rale|monthly|par mois|per month))?\s*:?$"
)
_NO_COST = (
    r"(?i)^(?:chiffres? d['’ ]?affaires?|c\.?a\.?|ventes|recettes?|encaissements?|revenues?|sales|turnover|income"
    r"|marges?|gross (?:margin|profit)|r[eé]sultats?|b[eé]n[eé]fices?|(?:net )?profit|net income|ebitda|ebe"
    r"|tr[eé]sorerie|soldes?|cash|balance)"
    r"(?: (?:ht|ttc|nets?|brute?s?|nettes?|d['’ ]exploitation|courant|avant imp[oô]ts?|final|initial))?\s*:?$"
)
_CENT = 0.011
_DATES = {"orders": "ordered_at", "refunds": "refunded_at", "payments": "paid_at", "settlements": "posted_at"}


def totals(frame: Frame, first: "pa.Array", preset: Preset, kind: str) -> "np.ndarray":
    """Return a flag per row: it is a total of everything."""
    import numpy as np

    named = matches(first, TOTAL_WORDS, _TOTAL_LETTERS)
    if preset.totals:
        starts = "|".join(re.escape(start) for start in preset.totals)
        named |= matches(first, rf"(?i)^(?:{starts})")
        total = named
    else:
        when = date_field(kind)
        total = named
        if frame.has(when) and (undated := frame.missing(when)).any():
            for column in (first, *(frame.values[name] for name in _NAMES.get(kind, ()) if frame.has(name))):
                named |= matches(column, rf"{_TOTAL}\b", _TOTAL_LETTERS)
            for cells in frame.raw.values():
                named |= matches(cell_texts(cells), TOTAL_WORDS, _TOTAL_LETTERS)
            total = named & undated
        elif frame.has(when):
            total = np.zeros(frame.height, dtype=bool)
    if preset.per_month:  # nothing in the list is dated: a name, or a value, is all that tells
        total = total | _undated_totals(frame)
    return np.asarray(total | _nameless(frame, preset))


def details(frame: Frame, kind: str) -> "np.ndarray":
    """Return a flag per row: its name begins with *dont*: it is part of a line above it."""
    import numpy as np

    if kind != Kind.FIXED_COSTS or not frame.has("label"):  # a campaign may be called "Dont miss it"
        return np.zeros(frame.height, dtype=bool)
    return matches(frame.values["label"], _OF_WHICH)


def set_apart(frame: Frame, kind: str) -> None:
    """Ignore the rows that say something of others: parts of a line above, averages; and what is no cost at all."""
    frame.ignore(details(frame, kind), "of_which")
    frame.ignore(averages(frame, kind), "total")
    frame.ignore(not_costs(frame, kind), "not_a_cost")


def averages(frame: Frame, kind: str) -> "np.ndarray":
    """Return a flag per row: it is called the average, the highest or the lowest of the others."""
    import numpy as np

    found = np.zeros(frame.height, dtype=bool)
    for name in _NAMES.get(kind, ()) if kind in MEASURES else ():
        if frame.has(name):
            found |= matches(frame.values[name], _AVERAGE)
    return found


def not_costs(frame: Frame, kind: str) -> "np.ndarray":
    """Return a flag per row: a budget lists it beside the costs, and it is what came in, or what is left."""
    import numpy as np

    if kind != Kind.FIXED_COSTS or not frame.has("label"):
        return np.zeros(frame.height, dtype=bool)
    return matches(frame.values["label"], _NO_COST)


def _nameless(frame: Frame, preset: Preset) -> "np.ndarray":
    """Return a flag per row: it lacks everything that a row of data has in this preset's files."""
    import numpy as np

    keys = [name for name in preset.key_fields if frame.has(name)]
    if preset.summary_first:  # its dates are the whole range, not a day
        keys += ["day"] if frame.has("day") and frame.missing("day")[frame.fate == ACCEPTED].any() else []
    nameless = np.full(frame.height, bool(keys))
    for name in keys:
        nameless &= frame.missing(name)
    return nameless if not nameless[frame.fate == ACCEPTED].all() else np.zeros(frame.height, dtype=bool)


def _undated_totals(frame: Frame) -> "np.ndarray":
    """Totals in a list of costs: called so, or said to be one further on in their name and of the value of the others.

    *Total Énergies* sells electricity.
    """
    import numpy as np

    if not frame.has("label"):
        return np.zeros(frame.height, dtype=bool)
    names, open_rows = frame.values["label"], frame.fate == ACCEPTED
    supplier = matches(names, _SUPPLIER, _TOTAL_LETTERS)
    total = matches(names, _TOTAL + r"\b", _TOTAL_LETTERS) & ~supplier
    maybe = matches(names, r"(?i)\b(?:total(?:e?s|e)?|totaux|ensemble|cumul)\b") & open_rows & ~total & ~supplier
    values = np.nan_to_num(frame.number("amount"))
    others = values[open_rows & ~total & ~maybe & ~frame.missing("label")]
    return np.asarray(total | (maybe & (np.abs(values - others.sum()) < _CENT) & (len(others) > 1)))


def dated_totals(frame: Frame, kind: str) -> "np.ndarray":
    """Totals of a day or a month, which have a date: by their name, or by a name and a value that prove it."""
    import numpy as np

    never = np.zeros(frame.height, dtype=bool)
    names = [name for name in _NAMES.get(kind, ()) if frame.has(name)]
    open_rows = frame.fate == ACCEPTED
    sure, maybe = never.copy(), never.copy()
    for name in names:
        sure |= matches(frame.values[name], TOTAL_WORDS, _TOTAL_LETTERS)
        maybe |= matches(frame.values[name], _MAYBE_TOTAL, _MAYBE_LETTERS)
    measure = MEASURES.get(kind, "")
    if sure[open_rows].all() or not frame.has("day") or not frame.has(measure):
        return np.asarray(sure & open_rows & ~sure[open_rows].all())
    maybe &= open_rows & ~sure
    if maybe.any():
        sure |= maybe & _is_sum(frame, measure, open_rows & ~sure & ~maybe)
    return np.asarray(sure & open_rows)


def _is_sum(frame: Frame, measure: str, others: "np.ndarray") -> "np.ndarray":
    """Return a flag per row: its value is the sum of the other rows of its day, or of all of them."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    days = pc.fill_null(pc.cast(pc.cast(frame.values["day"], pa.date32()), pa.int32()), -1).to_numpy()
    _, day = np.unique(days, return_inverse=True)
    values = np.nan_to_num(frame.number(measure))
    sums = np.bincount(day, weights=np.where(others, values, 0.0))[day]
    rows = np.bincount(day, weights=others)[day]
    of_day = (np.abs(values - sums) < _CENT) & (rows > 1)
    of_all = (np.abs(values - values[others].sum()) < _CENT) & (others.sum() > 1)
    return np.asarray((of_day | of_all) & (values != 0))


def comparisons(frame: Frame) -> "np.ndarray":
    """Return a flag per row: it is of no period (a change in percent), or of one that cannot be told."""
    import numpy as np
    import pyarrow.compute as pc

    from ecomkpi_desktop.importing.flows import spans_of

    never = np.zeros(frame.height, dtype=bool)
    open_rows = np.flatnonzero(frame.fate == ACCEPTED)
    if not frame.has("_date_range") or not len(open_rows):
        return never
    ranges = frame.values["_date_range"]
    readable = np.asarray(pc.is_valid(spans_of(ranges)).to_numpy(zero_copy_only=False), dtype=bool)
    if readable.any():
        return np.asarray(~readable & ~frame.missing("_date_range"))
    if frame.has("day"):
        return never
    codes = pc.fill_null(ranges.indices, -1).to_numpy(zero_copy_only=False)
    return np.asarray(codes != codes[open_rows[0]])


def date_field(kind: str) -> str:
    """Return the field that dates the rows of a kind."""
    return _DATES.get(kind, "day")


def set_aside_wide(frame: Frame, first: "pa.DictionaryArray", recipe: Recipe) -> "np.ndarray":
    """Ignore the cells of a table of months that are totals, and those of tables under it.

    Args:
        frame: its cells as rows, blank ones ignored already.
        first: the first cell of each line.
        recipe: how it is read.

    Returns:
        A flag per row: it is part of a total line, which can be checked against the sum.
    """
    import numpy as np

    kind, count = recipe.kind.value, len(recipe.wide)
    _end_at_months(frame, recipe, first)
    names = [first, *(frame.values[name] for name in (NAMES[kind], "campaign") if frame.has(name))]
    named = np.zeros(frame.height, dtype=bool)
    for column in names:
        found = matches(column, TOTAL_WORDS)
        named |= np.repeat(found, count) if len(found) < frame.height else found
    frame.ignore(_sub_headers(frame, recipe), "header")
    set_apart(frame, kind)
    total = named & (frame.fate == ACCEPTED)
    frame.ignore(total, "total")
    frame.ignore(dated_totals(frame, kind), "total")
    return np.asarray(total)


def _sub_headers(frame: Frame, recipe: Recipe) -> "np.ndarray":
    """Return a flag per row: its line says of each month whether its amounts hold VAT."""
    import numpy as np

    count = len(recipe.wide)
    texts = frame.raw[f"{MEASURES[recipe.kind.value]}@{recipe.wide[0][0]}"]
    said = matches(cell_texts(texts), r"^(?i:ht|ttc|hors taxes?|tva)$")
    return np.repeat(said.reshape(-1, count).all(axis=1), count)


def _end_at_months(frame: Frame, recipe: Recipe, first: "pa.DictionaryArray") -> None:
    """A line that names the months again is a header: of the same table, or of another one that begins there."""
    import numpy as np
    import pyarrow.compute as pc

    count = len(recipe.wide)
    texts = frame.raw[f"{MEASURES[recipe.kind.value]}@{recipe.wide[0][0]}"]
    same = np.zeros(frame.height, dtype=bool)
    for place, (label, _) in enumerate(recipe.wide):
        own = pc.fill_null(pc.equal(texts, label), False).to_numpy(zero_copy_only=False)
        same[place::count] = own[place::count]
    again = same.reshape(-1, count).sum(axis=1) * 2 > count
    title = recipe.headers[recipe.left]
    cells = first.cast("string").fill_null("").to_pylist() if again.any() else []
    other = [line for line in np.flatnonzero(again).tolist() if cells[line] not in ("", title)]
    frame.ignore(np.repeat(again, count) & (np.arange(frame.height) < (other or [len(again)])[0] * count), "header")
    if other:
        frame.ignore((np.arange(frame.height) >= other[0] * count) & (frame.fate == ACCEPTED), "other_table")
