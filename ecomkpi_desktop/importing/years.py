"""Dates written without their year: where the year stands, and the dates with it.

It is that of the whole table, or of the rows under a line that holds nothing else, or of a column beside the months.
"""

from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.months import MONTH_WORDS
from ecomkpi_desktop.importing.values.typed import encoded

if TYPE_CHECKING:
    import pyarrow as pa

YEAR_COLUMN = "_text_year"
# Days without a year: 05/03, 05-03, 05.03. ; 5 mars, 5 mars., Mar 5. ; months: janvier, févr.
YEARLESS_NUMBERS = r"^(\d{1,2}[-/.]\d{1,2})[-/.]?$"
YEARLESS_WORDS = (
    r"^((?:(?:\p{L}{2,10}\.? )?\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,10}|\p{L}{3,10}\.? \d{1,2})\.?)$"
)
YEARLESS_MONTHS = rf"(?i)^({MONTH_WORDS})\.?$"
_NUMBER_OF_MONTH = r"^(0?[1-9]|1[0-2])(?:\.0)?$"
_YEAR = r"(?i)^(?:ann[eé]e |year |exercice )?(?P<year>20[0-4]\d)(?:\.0)?$"


def with_year(column: "pa.ChunkedArray", year: int, beside: "pa.ChunkedArray | None" = None) -> "pa.ChunkedArray":
    """Return dates that are written without their year (05/03, 5 mars, mars) with it; a line of a year alone is blank.

    Args:
        column: the dates.
        year: that of the whole table; 0 where it is not known.
        beside: the column of the years, where there is one.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    if beside is not None:
        return _with_years(_texts(column), pc.fill_null(years_in(beside), str(year or "")), numbers=True)
    if not year or not (pa.types.is_dictionary(column.type) or pa.types.is_string(column.type)):
        return column
    whole = encoded(column)
    texts = pc.utf8_trim_whitespace(whole.dictionary)
    if pc.any(pc.match_substring_regex(texts, _YEAR)).as_py():
        rows = pc.take(texts, whole.indices)
        alone = _years(rows)
        dates = pc.if_else(pc.is_valid(alone), pa.scalar(None, pa.string()), rows)
        return _with_years(dates, pc.fill_null(pc.fill_null_forward(alone), str(year)), numbers=False)
    return pa.chunked_array([pa.DictionaryArray.from_arrays(whole.indices, _dated(texts, rf"{year}"))])


def _dated(texts: "pa.Array", year: str) -> "pa.Array":
    import pyarrow.compute as pc

    numbers = pc.replace_substring_regex(texts, YEARLESS_NUMBERS, rf"\1/{year}")
    words = pc.replace_substring_regex(numbers, YEARLESS_WORDS, rf"\1 {year}")
    return pc.replace_substring_regex(words, YEARLESS_MONTHS, rf"\1 {year}")


def _with_years(dates: "pa.Array", years: "pa.Array", *, numbers: bool) -> "pa.ChunkedArray":
    """Return dates with the year of each row; a mere number is a month where the years stand beside."""
    import pyarrow as pa
    import pyarrow.compute as pc

    result = dates
    for year in pc.unique(years).to_pylist():
        if year:
            here = _dated(dates, year)
            here = pc.replace_substring_regex(here, _NUMBER_OF_MONTH, rf"\1/{year}") if numbers else here
            result = pc.if_else(pc.equal(years, year), here, result)
    return pa.chunked_array([pc.dictionary_encode(result)])


def years_in(column: "pa.Array | pa.ChunkedArray") -> "pa.Array":
    """Return the year that each cell is, as a text, null where it is none."""
    return _years(_texts(column))


def _years(texts: "pa.Array") -> "pa.Array":
    import pyarrow as pa
    import pyarrow.compute as pc

    found = pc.extract_regex(texts, _YEAR)
    year = pc.struct_field(found, ["year"])
    return pc.if_else(pc.equal(year, ""), pa.scalar(None, pa.string()), year)


def _texts(column: "pa.Array | pa.ChunkedArray") -> "pa.Array":
    """Return cells as trimmed texts; numbers of a workbook as they show."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from ecomkpi_desktop.importing.frame import as_text

    return pc.utf8_trim_whitespace(as_text(column).cast(pa.string()))
