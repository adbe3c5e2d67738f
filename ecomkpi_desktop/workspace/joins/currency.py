"""Amounts in the document's currency; what the file says stays in its segment.

An amount whose currency has no known rate is left as it is: a wrong figure that is told is found and put right, a
missing one is not. :class:`Converted` says how many rows that concerns.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.base.fields import FIELDS, Kind, Type
from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.workspace.joins.columns import (
    Coded,
    Floats,
    Ints,
    chosen,
    coded,
    constant,
    days,
    money,
    numbers,
    replaced,
)
from ecomkpi_desktop.workspace.joins.rates import Exchange, normal

if TYPE_CHECKING:
    import pyarrow as pa

RATE = "rate_applied"  # added to an order table that was converted; null where the amounts are as in the file

_DAYS = {
    Kind.ORDERS: "ordered_at", Kind.REFUNDS: "refunded_at", Kind.PRODUCTS: "valid_from", Kind.SPEND: "day",
    Kind.FIXED_COSTS: "day", Kind.PAYMENTS: "paid_at", Kind.SETTLEMENTS: "posted_at", Kind.SHIPPING_COSTS: "day",
    Kind.COMPETITOR_PRICES: "day",
}  # fmt: skip


@dataclass
class Counts:
    """Rows met in another currency, by currency.

    Attributes:
        missing: rows left as they are, for want of a rate.
        early: rows older than the first rate, which was taken all the same.
    """

    missing: dict[str, int] = field(default_factory=dict)
    early: dict[str, int] = field(default_factory=dict)

    def issues(self, own: str) -> tuple[Issue, ...]:
        """Return what the user should know about it."""
        missing = [_issue("rates_missing", Severity.WARNING, name, rows, own) for name, rows in _sorted(self.missing)]
        early = [_issue("rates_too_recent", Severity.INFO, name, rows, own) for name, rows in _sorted(self.early)]
        return (*missing, *early)


def _sorted(counts: Mapping[str, int]) -> Iterable[tuple[str, int]]:
    return sorted(counts.items())


def _issue(code: str, severity: Severity, currency: str, rows: int, own: str) -> Issue:
    return Issue(code, severity, params={"currency": currency, "own": own, "rows": rows}, count=rows)


def converted(
    kind: Kind, table: "pa.Table", rates: Exchange, counts: Counts, when: Ints | None = None
) -> "pa.Table":
    """Return a table with its amounts in the document's currency.

    Args:
        kind: of the table.
        table: has a ``currency`` column; a row without a currency is in the document's.
        rates: to apply.
        counts: completed by what was met.
        when: day of each row where the table itself does not tell.
    """
    names = coded(table, "currency")
    words = [normal(word or rates.own) for word in names.words.to_pylist()]
    foreign = np.array([*(word != rates.own for word in words), False])
    if not foreign.any():
        return table
    where = foreign[names.codes]
    if not where.any():
        return table
    factor = _factors(names, words, rates, days(table, _DAYS[kind]) if when is None else when, counts)
    if np.isnan(factor).all():
        return table
    return _multiplied(kind, table, factor, rates.own, names)


def _factors(names: Coded, words: list[str], rates: Exchange, when: Ints, counts: Counts) -> Floats:
    """Return the rate of each row, NaN where nothing is converted."""
    factor = np.full(len(names.codes), np.nan)
    for word in sorted(set(words) - {rates.own}):
        same = np.array([*(one == word for one in words), False])[names.codes]
        rows = np.flatnonzero(same)
        if not len(rows):
            continue
        known = rates.known.get(word)
        if known is None:
            counts.missing[word] = counts.missing.get(word, 0) + len(rows)
            continue
        factor[rows], early = known.on(when[rows])
        if early.any():
            counts.early[word] = counts.early.get(word, 0) + int(early.sum())
    return factor


def _multiplied(kind: Kind, table: "pa.Table", factor: Floats, own: str, names: Coded) -> "pa.Table":
    by = np.where(np.isnan(factor), 1.0, factor)
    columns = {}
    for one in FIELDS[kind]:
        if one.type is Type.MONEY and table.column(one.name).null_count < table.num_rows:
            columns[one.name] = money(numbers(table, one.name) * by)
    columns["currency"] = chosen(~np.isnan(factor), constant(own, len(factor)), names).array()
    if kind is Kind.ORDERS:
        columns[RATE] = money(factor)
    return replaced(table, columns)
