"""A column that is only headed ``TVA`` may hold amounts of tax or its rate: the cells tell."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.fields import FIELDS, Kind
from ecomkpi_desktop.importing.matching import Match
from ecomkpi_desktop.importing.vat_rates import HOME, legal_rates
from ecomkpi_desktop.sources.grid import Grid

if TYPE_CHECKING:
    import pyarrow as pa

_AMOUNTS_OF_TAX = ("order_tax", "tax_amount")
_VALUES = ("order_total", "amount", "unit_price")  # an amount of tax would vary with them
_PERCENT = re.compile(r"\d{1,2}(?:[.,]\d{1,3})?\s*%")
_HIGHEST = 0.3  # no rate of VAT in the Union exceeds 27 %
_LOOKED_AT = 400  # rows
_ENOUGH = 3  # different values that bear the same tax


def with_rate_of_tax(match: Match, grid: Grid) -> Match:
    """Return a match in which a column of tax that holds rates is the rate.

    Args:
        match: the columns of a table.
        grid: its first rows.
    """
    known = {field.name for field in FIELDS[Kind(match.preset.kind)]}
    if not match.preset.generic or "tax_rate" not in known or "tax_rate" in match.mapping:
        return match
    place = next((name for name in _AMOUNTS_OF_TAX if name in match.mapping), None)
    if place is None or not _holds_rates(match, match.mapping[place], grid):
        return match
    fields = (
        replace(one, field="tax_rate") if one.field == place and one.reason != "user" else one for one in match.fields
    )
    return replace(match, fields=tuple(fields))


def _holds_rates(match: Match, column: int, grid: Grid) -> bool:
    taxes = _texts(grid, column)
    filled = [tax for tax in taxes if tax]
    if not filled:
        return False
    if all(_PERCENT.fullmatch(tax) for tax in filled):
        return True
    if not all(_is_legal(tax) for tax in filled):
        return False
    values = next((_texts(grid, match.mapping[name]) for name in _VALUES if name in match.mapping), [])
    pieces = _texts(grid, match.mapping["quantity"]) if "quantity" in match.mapping else ["1"] * len(values)
    if any(_is_too_much(*row) for row in zip(taxes, values, pieces, strict=False)):
        return True
    borne: dict[str, set[str]] = {}
    for tax, value in zip(taxes, values, strict=False):
        if tax and value and _number(tax):
            borne.setdefault(tax, set()).add(value)
    return any(len(different) >= _ENOUGH for different in borne.values())


def _is_too_much(tax: str, value: str, quantity: str) -> bool:
    """Tell whether a tax is more than any rate makes of a row, even where its value is of one piece."""
    part, whole, pieces = _number(tax), _number(re.sub(r"[\s€]", "", value)), _number(quantity)
    if part is None or whole is None or pieces is None:
        return False
    return part > abs(whole * max(abs(pieces), 1.0)) * _HIGHEST


def _is_legal(text: str) -> bool:
    value = _number(text)
    rates = legal_rates().rates[HOME]
    return value is not None and any(abs(value - one) < 1e-6 for rate in rates for one in (rate, rate * 100))


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _texts(grid: Grid, column: int) -> list[str]:
    table: pa.Table = grid.table
    if str(column) not in table.column_names:
        return []
    return [row[0] for row in Grid(table.select([str(column)]), 1, whole=False).texts(_LOOKED_AT)]
