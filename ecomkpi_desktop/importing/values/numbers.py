"""Numbers and money as people and platforms write them, in French and in English."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.values.typed import Typed, distinct, flags, spread

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import pyarrow as pa

_PLAIN = r"^-?\d+(?:\.(?:\d{1,2}|\d{4,}))?$"
_GROUPS = r"[\s\x{00A0}\x{202F}\x{2009}'’]"
_CODES = (
    "EUR|USD|GBP|CHF|CAD|AUD|NZD|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|INR|IDR|AED|SAR|MAD|TND|XOF|XAF|BRL|MXN"
    "|SGD|HKD|THB|ZAR|VND|BDT|CFA|FCFA"
)
_MONEY = rf"(?i)(?:\b(?:CA|AU|US|NZ|HK|C|A)\s?\$|\p{{Sc}}|{_CODES}|\bHT\b|\bTTC\b)"
# Sure readings: the last separator is a decimal mark unless exactly three digits follow a short whole part.
_DOT = (
    r"^-?(?:\d{1,3}(?:,\d{3})+\.\d*|\d*\.(?:\d{1,2}|\d{4,})|(?:0|\d{4,})?\.\d{3}|\d+\.|\d{1,3}(?:,\d{3}){2,}"
    r"|\d+(?:\.\d+)?[eE][+-]?\d+)$"
)
_COMMA = (
    r"^-?(?:\d{1,3}(?:\.\d{3})+,\d*|\d*,(?:\d{1,2}|\d{4,})|(?:0|\d{4,})?,\d{3}|\d+,|\d{1,3}(?:\.\d{3}){2,}"
    r"|\d+,\d+[eE][+-]?\d+)$"
)
_WHOLE = r"^-?\d+$"
_ABSURD = 1e15
_CELL = r"^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$"  # how a number cell is written among texts
_EITHER = r"^-?[1-9]\d{0,2}[.,]\d{3}$"
# Cells by which people and platforms say "unknown"; never zero.
UNKNOWN = (
    r"(?i)^(?:[-–—]+|n/?[ad]|n\.[ad]\.?|#n/?[ad]|#(?:valeur|value|wert|ref|réf|div/0|nom|name|null|nul|num|nombre)[!?]*"
    r"|\(?not set\)?|\(non défini\)|null|none|nan|nill?|mixed|inf|∞|<\s?\d+(?:[.,]\d+)?\s?%?|\?+)$"
)


def parse_numbers(
    column: "pa.Array | pa.ChunkedArray",
    *,
    style: str = "",
    typed_cells: bool = False,
    number_cells: "Callable[[], pa.Array] | None" = None,
    forced: bool = False,
) -> Typed:
    """Type a column as numbers.

    Args:
        column: texts, or doubles as a workbook stores them.
        style: ``"."`` or ``","``, used where the column itself does not decide.
        forced: use the style even against the column: the user has said it.
        typed_cells: the texts come from a workbook's mixed column, where an undecidable text is likely a number cell.
        number_cells: tells for certain which are number cells; asked only where that matters, since it costs a read.

    Returns:
        float64 values; percentages as fractions.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_floating(column.type):
        whole, bad = _plausible(_one(column), np.zeros(len(column), dtype=bool))
        return Typed(whole, bad)
    if pa.types.is_timestamp(column.type):  # a cell formatted as a date where a number is due
        return Typed(pa.nulls(len(column), pa.float64()), flags(pc.is_valid(_one(column))))
    texts, rows = distinct(column)
    if number_cells is not None and pc.any(pc.match_substring_regex(_cleaned(texts)[0], _EITHER)).as_py():
        return _apart(column, number_cells(), style, forced=forced)
    values, bad, found, sure, example = _read(
        texts, "." if typed_cells and not style else style, forced=forced
    )
    values, wrong = _plausible(values, flags(bad))
    return Typed(spread(values, rows), flags(spread(pa.array(wrong), rows)), found, sure, example)


def _plausible(values: "pa.Array", bad: "np.ndarray") -> "tuple[pa.Array, np.ndarray]":
    """Take away values that no shop has: a number of twenty digits is an id, or an accident."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    absurd = flags(pc.greater_equal(pc.abs(values), _ABSURD))
    if not absurd.any():
        return values, bad
    return pc.if_else(pa.array(absurd), pa.scalar(None, pa.float64()), values), np.asarray(bad | absurd)


def _apart(column: "pa.Array | pa.ChunkedArray", cells: "pa.Array", style: str, *, forced: bool) -> Typed:
    """Type a workbook's mixed column: number cells are what they are, and prove nothing about the texts."""
    import pyarrow as pa
    import pyarrow.compute as pc

    whole = pc.cast(_one(column), pa.string())
    number = pc.and_(pc.fill_null(cells, False), pc.match_substring_regex(pc.fill_null(whole, ""), _CELL))
    typed = parse_numbers(pc.if_else(number, pa.scalar(None, pa.string()), whole), style=style, forced=forced)
    own = pc.cast(pc.if_else(number, whole, pa.scalar(None, pa.string())), pa.float64())
    return Typed(pc.coalesce(own, typed.values), typed.bad, typed.style, typed.sure, typed.example)


def number_style(column: "pa.Array | pa.ChunkedArray") -> str:
    """Return the decimal mark a column proves, or an empty text."""
    import pyarrow as pa

    if pa.types.is_floating(column.type) or pa.types.is_timestamp(column.type):
        return ""
    texts, _ = distinct(column)
    *_, found, sure, _example = _read(texts, "", forced=False)
    return found if sure else ""


def currencies(column: "pa.Array | pa.ChunkedArray") -> set[str]:
    """Return the currencies that the amounts of a column name by symbol or code."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_floating(column.type) or pa.types.is_timestamp(column.type):
        return set()
    texts, _ = distinct(column)
    return set(pc.unique(_named_currencies(texts).drop_null()).to_pylist())


def row_currencies(column: "pa.Array | pa.ChunkedArray") -> "pa.Array":
    """Return the currency that each amount of a column names, null where it names none."""
    import pyarrow as pa

    if pa.types.is_floating(column.type) or pa.types.is_timestamp(column.type):
        return pa.nulls(len(column), pa.string())
    texts, rows = distinct(column)
    return spread(_named_currencies(texts), rows)


def _named_currencies(texts: "pa.Array") -> "pa.Array":
    """Return the currency code of each text, null where it names none."""
    import pyarrow as pa
    import pyarrow.compute as pc

    found = pc.extract_regex(texts, rf"(?P<code>\b(?:{_CODES})\b|\b(?:CA|AU|US|NZ|HK|C|A)\s?\$|[€£₹₺¥$])")
    words = pc.struct_field(found, ["code"])
    known = pc.unique(words.drop_null())
    codes = pa.array([_code(word) for word in known.to_pylist()], pa.string())
    return pc.take(codes, pc.index_in(words, value_set=known, skip_nulls=True))


def _code(word: str) -> str:
    signs = {"€": "EUR", "£": "GBP", "₹": "INR", "₺": "TRY", "¥": "JPY", "$": "USD", "FCFA": "XOF", "CFA": "XOF"}
    dollars = {"C": "CAD", "A": "AUD", "U": "USD", "N": "NZD", "H": "HKD"}
    return dollars[word[0]] if word.endswith("$") and len(word) > 1 else signs.get(word, word)


def _one(column: "pa.Array | pa.ChunkedArray") -> "pa.Array":
    import pyarrow as pa

    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column


def _read(texts: "pa.Array", style: str, *, forced: bool) -> "tuple[pa.Array, pa.Array, str, bool, str]":
    """Read distinct texts: values, which are unreadable, decimal mark, whether sure, an undecidable example."""
    import pyarrow as pa
    import pyarrow.compute as pc

    blank = pc.or_kleene(pc.equal(texts, ""), pc.match_substring_regex(texts, UNKNOWN))
    filled = pc.if_else(blank, pa.scalar(None, pa.string()), texts)
    if pc.all(pc.match_substring_regex(filled, _PLAIN)).as_py() is not False:
        decimals = pc.any(pc.match_substring(filled, ".")).as_py()
        return pc.cast(filled, pa.float64()), pc.is_null(pc.fill_null(filled, "")), "." if decimals else "", True, ""
    clean, percent = _cleaned(filled)
    dot, comma = pc.match_substring_regex(clean, _DOT), pc.match_substring_regex(clean, _COMMA)
    either, whole = pc.match_substring_regex(clean, _EITHER), pc.match_substring_regex(clean, _WHOLE)
    found, sure, example = _decide(texts, dot, comma, either, style)
    if forced and style:
        found, sure = style, True
    by_comma = pc.or_(comma, either) if found == "," else comma
    as_dot = pc.replace_substring(clean, ",", "")
    as_comma = pc.replace_substring(pc.replace_substring(clean, ".", ""), ",", ".")
    valid = pc.or_(pc.or_(dot, comma), pc.or_(either, whole))
    chosen = pc.if_else(valid, pc.if_else(by_comma, as_comma, as_dot), pa.scalar(None, pa.string()))
    values = pc.cast(chosen, pa.float64())
    if pc.any(percent).as_py():
        values = pc.if_else(percent, pc.divide(values, 100.0), values)
    return values, pc.and_not(pc.is_valid(filled), pc.fill_null(valid, False)), found, sure, example


def _cleaned(texts: "pa.Array") -> "tuple[pa.Array, pa.Array]":
    """Strip currency, spaces between groups and brackets around negatives; tell which texts were percentages."""
    import pyarrow.compute as pc

    texts = pc.replace_substring(texts, "−", "-")
    texts = pc.replace_substring_regex(texts, _MONEY, "")
    percent = pc.match_substring_regex(texts, r"%\s*$")
    texts = pc.replace_substring_regex(texts, r"%\s*$", "")
    texts = pc.replace_substring_regex(texts, _GROUPS, "")
    texts = pc.replace_substring_regex(texts, r"^\((.*)\)$", r"-\1")
    texts = pc.replace_substring_regex(texts, r"^([\d.,]+)-$", r"-\1")
    return pc.replace_substring_regex(texts, r"^\+", ""), percent


def _decide(
    texts: "pa.Array", dot: "pa.Array", comma: "pa.Array", either: "pa.Array", style: str
) -> tuple[str, bool, str]:
    import pyarrow.compute as pc

    dots, commas, open_ones = (pc.sum(mask).as_py() or 0 for mask in (dot, comma, either))
    if not open_ones:
        return ("," if commas > dots else "." if dots else ""), True, ""
    example = pc.filter(texts, either)[0].as_py()
    if dots and commas:
        return ("," if commas > dots else "."), bool(style), example
    if dots or commas:
        return ("," if commas else "."), True, ""
    return style or ".", bool(style), example
