"""What the cells of a column look like, whatever its header: dates, amounts, whole numbers, addresses, codes.

Only how cells are written is looked at here; what they mean is for :mod:`~ecomkpi_desktop.importing.by_content`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.values.dates import parse_dates
from ecomkpi_desktop.importing.values.numbers import parse_numbers
from ecomkpi_desktop.importing.values.texts import parse_texts
from ecomkpi_desktop.importing.values.typed import Typed

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

    from ecomkpi_desktop.sources.grid import Grid

_NEARLY_ALL = 0.98
_EXAMPLES = 3
# Bare numbers that a spreadsheet would show as dates are not taken for any.
_DAY = (
    r"(?i)^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
    r"|(?:19[89]\d|20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"|\d{1,2}[ -]\p{L}{3,10}\.?[ -]\d{2,4}|\p{L}{3,10}\.? \d{1,2},? \d{4})(?:[T ,].*)?$"
)
_MONEY = r"(?i)^[-+(]?\s?(?:[€$£]|[A-Z]{3})?\s?-?\d[\d\s.,'’\x{00A0}\x{202F}]*[.,]\d{2}\)?\s?(?:[€$£]|[A-Z]{3})?$"
_WHOLE = r"^-?\d{1,20}$"
_EMAIL = r"^[^@\s]+@[^@\s]+\.\p{L}{2,}$"
_CODE = r"^(?:\p{L}{0,6}[-#_/.]?)?\d[\w#/.-]*$"
_CURRENCY = r"^(?:EUR|USD|GBP|CHF|CAD|AUD|PLN|SEK|NOK|DKK|CZK|HUF|RON|BGN|JPY)$"
_COUNTRIES = (
    r"^(?:FR|BE|LU|MC|DE|AT|CH|ES|PT|IT|NL|IE|GB|DK|SE|FI|NO|PL|CZ|SK|HU|RO|BG|GR|HR|SI|EE|LV|LT|CY|MT|US|CA|RE|GP"
    r"|MQ|GF)$"
)


class Form(StrEnum):
    """How the cells of a column are written."""

    BLANK = "blank"
    DAY = "day"
    MONEY = "money"  # two decimals, or a currency
    NUMBER = "number"
    WHOLE = "whole"
    EMAIL = "email"
    CURRENCY = "currency"
    COUNTRY = "country"
    CODE = "code"  # letters and digits without a space
    TEXT = "text"


@dataclass(frozen=True)
class Profile:
    """A column as it looks.

    Attributes:
        column: its place, from 0.
        form: how its cells are written.
        filled: how many of its cells hold something.
        distinct: how many different ones.
        examples: the first different ones.
        codes: for each row which of the different cells it holds, -1 for none.
        values: for numbers the number of each row, for dates the days since 1970; NaN where there is none.
        padded: whether some of its whole numbers begin with a zero.
    """

    column: int
    form: Form
    filled: int
    distinct: int
    examples: tuple[str, ...]
    codes: "np.ndarray"
    values: "np.ndarray"
    padded: bool = False


def profiles_of(grid: "Grid") -> tuple[Profile, ...]:
    """Return how each column of a grid looks."""
    return tuple(_profile(column, grid.table[str(column)]) for column in range(grid.width))


def _profile(column: int, cells: "pa.ChunkedArray") -> Profile:
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_timestamp(cells.type):
        cells = pc.strftime(cells, format="%Y-%m-%d")
    decimals = pa.types.is_floating(cells.type) and _has_cents(cells)
    texts = pc.dictionary_encode(parse_texts(cells).cast(pa.string()))  # the words of these rows only
    used = texts.dictionary
    codes = pc.fill_null(texts.indices, -1).to_numpy(zero_copy_only=False).astype(np.int64)
    weights = np.bincount(codes[codes >= 0], minlength=len(texts.dictionary))
    form = Form.MONEY if decimals else _form(texts.dictionary, weights)
    return Profile(
        column, form, int((codes >= 0).sum()), len(used), tuple(used.slice(0, _EXAMPLES).to_pylist()), codes,
        _values(cells, form),
        padded=bool(pc.any(pc.match_substring_regex(used, r"^0\d")).as_py()) and form is Form.WHOLE,
    )  # fmt: skip


def _form(words: "pa.Array", weights: "np.ndarray") -> Form:
    import pyarrow.compute as pc

    total = weights.sum()
    if not total:
        return Form.BLANK

    def share(pattern: str) -> float:
        found = pc.fill_null(pc.match_substring_regex(words, pattern), False).to_numpy(zero_copy_only=False)
        return float(weights[found].sum() / total)

    forms = {
        Form.DAY: _DAY, Form.EMAIL: _EMAIL, Form.WHOLE: _WHOLE, Form.MONEY: _MONEY, Form.CURRENCY: _CURRENCY,
        Form.COUNTRY: _COUNTRIES,
    }  # fmt: skip
    for form, pattern in forms.items():
        if share(pattern) >= _NEARLY_ALL and (form is not Form.DAY or _readable(parse_dates(words, order="dmy"))):
            return form
    if _readable(parse_numbers(words, style=".")):
        return Form.NUMBER
    return Form.CODE if share(_CODE) >= _NEARLY_ALL else Form.TEXT


def _readable(typed: Typed) -> bool:
    valid = len(typed.values) - typed.values.null_count
    return bool(valid >= _NEARLY_ALL * len(typed.values))


def _has_cents(numbers: "pa.ChunkedArray") -> bool:
    """Tell whether number cells look like amounts: cents, and nothing smaller."""
    import numpy as np

    values = numbers.drop_null().to_numpy()
    if not len(values):
        return False
    cents = np.abs(values * 100 - np.round(values * 100)) < 1e-6
    return bool(cents.mean() >= _NEARLY_ALL and (np.abs(values - np.round(values)) > 1e-6).any())


def _values(cells: "pa.ChunkedArray", form: Form) -> "np.ndarray":
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    if form is Form.DAY:
        days = pc.cast(parse_dates(cells, order="dmy").values, pa.date32(), safe=False).cast(pa.int32())
        return np.asarray(days.cast(pa.float64()).to_numpy(zero_copy_only=False), dtype=np.float64)
    if form in (Form.MONEY, Form.NUMBER, Form.WHOLE):
        return np.asarray(parse_numbers(cells).values.to_numpy(zero_copy_only=False), dtype=np.float64)
    return np.full(len(cells), np.nan)
