"""What the product tables know: dated unit costs, VAT rates, categories and names, looked up for many rows at once."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.columns import NO_DAY, Bools, Codes, Longs, days, numbers
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.kpi.typed_vat import TypedVat

if TYPE_CHECKING:
    import pyarrow as pa

_SPAN = 1 << 21  # more days than any calendar has: makes (sku, day) one sortable number
_SHIFT = 1 << 20


@dataclass(frozen=True, slots=True)
class ProductBook:
    """Product facts by sku code.

    Attributes:
        cost_keys: sku and first day of validity of each dated cost as one number, ascending.
        costs: unit cost HT of each.
        rates: VAT rate of each sku, NaN where unknown.
        category_rates: VAT rate of each category, NaN where unknown or where its products disagree.
        categories: category of each sku, -1 where unknown.
        typed: VAT rates typed in the settings.
    """

    cost_keys: Longs
    costs: Floats
    rates: Floats
    category_rates: Floats
    categories: Codes
    typed: TypedVat = field(default_factory=TypedVat)

    def unit_costs(self, skus: Codes, on: Codes) -> tuple[Floats, Bools]:
        """Return the unit cost valid on each row's day, NaN where the book has none, and whether it is estimated.

        A row older than the first cost of its sku takes that first cost, marked estimated (2.3).
        """
        if not len(self.costs):
            return np.full(len(skus), np.nan), np.zeros(len(skus), dtype=np.bool_)
        wanted = _key(skus, on)
        place = np.searchsorted(self.cost_keys, wanted, side="right") - 1
        owner = self.cost_keys // _SPAN
        hit = (place >= 0) & (owner[place] == skus)
        following = np.minimum(place + 1, len(owner) - 1)
        early = ~hit & (owner[following] == skus)
        unit = np.where(hit, self.costs[place], np.where(early, self.costs[following], np.nan))
        unit[skus < 0] = np.nan
        return unit, early & (skus >= 0)

    def tax_rates(self, skus: Codes, categories: Codes, countries: Codes, on: Codes) -> Floats:
        """Return the VAT rate of each row where its own file states none, else NaN.

        The product's rate; else its category's, as typed, as its products agree; else the country's, as typed.
        """
        found = np.append(self.rates, np.nan)[skus]
        for other in (
            self.typed.of_categories(categories, on),
            np.append(self.category_rates, np.nan)[categories],
            self.typed.of_countries(countries, on),
        ):
            found = np.where(np.isnan(found), other, found)
        return found


def _key(skus: Codes, on: Codes) -> Longs:
    return skus.astype(np.int64) * _SPAN + (np.maximum(on, -_SHIFT).astype(np.int64) + _SHIFT)


def read_products(
    table: "pa.Table | None", skus: Codes | None, categories: Codes | None, sku_count: int, category_count: int,
    typed: TypedVat,
) -> ProductBook:  # fmt: skip
    """Read the product table.

    Args:
        table: canonical table of products, or None.
        skus: its sku column in the vocabulary shared with the orders.
        categories: its category column, likewise.
        sku_count: size of the vocabulary of skus.
        category_count: size of the vocabulary of categories.
        typed: VAT rates typed in the settings.
    """
    rates = np.full(sku_count, np.nan)
    category_rates = np.full(category_count, np.nan)
    of_sku = np.full(sku_count, -1, dtype=np.int32)
    if skus is None:
        return ProductBook(np.zeros(0, dtype=np.int64), np.zeros(0), rates, category_rates, of_sku, typed)
    known = skus >= 0
    if categories is not None:
        stated = known & (categories >= 0)
        of_sku[skus[stated][::-1]] = categories[stated][::-1]
    tax = numbers(table, "tax_rate")
    if tax is not None:
        stated = known & ~np.isnan(tax)
        rates[skus[stated][::-1]] = tax[stated][::-1]
        if categories is not None:
            category_rates = _agreed(categories[stated], tax[stated], category_count)
    keys, costs = _dated_costs(table, skus)
    return ProductBook(keys, costs, rates, category_rates, of_sku, typed)


def _agreed(categories: Codes, tax: Floats, count: int) -> Floats:
    """Return the one rate of each category, NaN where there is none or more than one."""
    inside = categories >= 0
    lowest, highest = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(lowest, categories[inside], tax[inside])
    np.maximum.at(highest, categories[inside], tax[inside])
    return np.where(lowest == highest, lowest, np.nan)


def _dated_costs(table: "pa.Table | None", skus: Codes) -> tuple[Longs, Floats]:
    costs = numbers(table, "unit_cost")
    if costs is None:
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    since = days(table, "valid_from")
    first = np.full(len(skus), NO_DAY, dtype=np.int32) if since is None else since
    usable = (skus >= 0) & ~np.isnan(costs) & (costs >= 0)
    keys, values = _key(skus[usable], first[usable]), costs[usable]
    order = np.argsort(keys, kind="stable")
    keys, values = keys[order], values[order]
    last = np.append(keys[1:] != keys[:-1], True) if len(keys) else np.zeros(0, dtype=np.bool_)
    return keys[last], values[last]
