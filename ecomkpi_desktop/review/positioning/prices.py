"""Competitors' prices, imported and typed, as one price per product or category on a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools, Codes, Longs
from ecomkpi_desktop.kpi.facts import to_day
from ecomkpi_desktop.kpi.results import Floats
from ecomkpi_desktop.review.positioning.noted import Level, NotedPrice


@dataclass(frozen=True, slots=True)
class PriceList:
    """Imported prices, one per row.

    Attributes:
        skus, names: the distinct skus and names of products, as :func:`normal` writes them.
        competitors: their distinct names, likewise.
        sku, name: code of each row in them, -1 where the row has none.
        competitor: code of who asks the price, -1 where no name is given: one competitor.
        day: days since 1970, 0 where unknown.
        price: per unit, in the document's currency.
        ttc: whether VAT is inside.
        tax_rate: VAT rate of the product, NaN where no file states it.
    """

    skus: tuple[str, ...]
    names: tuple[str, ...]
    competitors: tuple[str, ...]
    sku: Codes
    name: Codes
    competitor: Longs
    day: Longs
    price: Floats
    ttc: Bools
    tax_rate: Floats

    def in_force(self, end: date) -> "PriceList":
        """Return, of each competitor and product, the last price seen before a day; else the first one seen."""
        product = np.where(self.sku >= 0, self.sku, len(self.skus) + self.name).astype(np.int64)
        late = self.day >= to_day(end)
        # The last early price comes last; where there is none, the first late one does.
        closeness = np.where(late, -self.day - 1, self.day + (1 << 40))
        order = np.lexsort((closeness, self.competitor, product))
        same = (product[order][1:] == product[order][:-1]) & (self.competitor[order][1:] == self.competitor[order][:-1])
        return self._take(order[np.append(~same, True)] if len(order) else order)

    def by_sku(self) -> "dict[str, Seen]":
        """Return the prices by sku."""
        return self._by(self.skus, self.sku)

    def by_name(self) -> "dict[str, Seen]":
        """Return the prices by name of product."""
        return self._by(self.names, self.name)

    def _take(self, rows: Longs) -> "PriceList":
        columns = ("sku", "name", "competitor", "day", "price", "ttc", "tax_rate")
        return replace(self, **{column: getattr(self, column)[rows] for column in columns})

    def _by(self, words: tuple[str, ...], codes: Codes) -> "dict[str, Seen]":
        known = codes >= 0
        size, code = len(words), codes[known]

        def total(values: "Floats | Bools") -> list[float]:
            found: list[float] = np.bincount(code, weights=values[known], minlength=size).tolist()
            return found

        taxes = np.full(size, np.nan)
        taxes[code[::-1]] = self.tax_rate[known][::-1]
        gross, net, rows = total(self.price * self.ttc), total(self.price * ~self.ttc), total(np.ones(len(codes)))
        with_tax = total(self.ttc)
        return {
            word: Seen(gross[place], net[place], round(with_tax[place]), round(rows[place]), _known(taxes[place]))
            for place, word in enumerate(words) if rows[place]
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """Prices of one product or category at several competitors.

    Attributes:
        gross, net: sums of those with VAT and of those without.
        with_tax: how many have VAT inside.
        count: how many there are.
        tax_rate: VAT rate, None where it is not known.
    """

    gross: float = 0.0
    net: float = 0.0
    with_tax: int = 0
    count: int = 0
    tax_rate: float | None = None

    def plus(self, price: float) -> "Seen":
        """Return the same with one more price, VAT included."""
        return replace(self, gross=self.gross + price, with_tax=self.with_tax + 1, count=self.count + 1)

    def mean(self, default_rate: float) -> float:
        """Return the mean price without VAT.

        Args:
            default_rate: VAT rate where the product states none.
        """
        rate = default_rate if self.tax_rate is None else self.tax_rate
        return (self.gross / (1.0 + rate) + self.net) / self.count


@dataclass(frozen=True, slots=True)
class Prices:
    """One price per product or category, in force on a day.

    Attributes:
        by_sku, by_name, by_category: prices by :func:`normal` words.
        competitors: how many different ones.
        first, last: days on which the prices were seen; None where none has a day.
    """

    by_sku: Mapping[str, Seen] = field(default_factory=dict)
    by_name: Mapping[str, Seen] = field(default_factory=dict)
    by_category: Mapping[str, Seen] = field(default_factory=dict)
    competitors: int = 0
    first: date | None = None
    last: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is none."""
        return not (self.by_sku or self.by_name or self.by_category)

    def of_product(self, key: str, name: str) -> Seen | None:
        """Return the price of a product by its sku, else by its name."""
        return self.by_sku.get(normal(key)) or self.by_name.get(normal(name))


@dataclass(frozen=True, slots=True)
class Market:
    """What is known of competitors' prices.

    Attributes:
        imported: from files, or None.
        noted: typed by the manager.
    """

    imported: PriceList | None = None
    noted: tuple[NotedPrice, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known."""
        return self.imported is None and not self.noted

    def prices(self, end: date) -> Prices:
        """Return the prices in force before a day; what was typed stands beside what was imported."""
        found = None if self.imported is None else self.imported.in_force(end)
        by_sku, by_name = ({}, {}) if found is None else (found.by_sku(), found.by_name())
        by_category: dict[str, Seen] = {}
        for one in self.noted:
            word = normal(one.name)
            for book in (by_category,) if one.level is Level.CATEGORY else (by_sku, by_name):
                book[word] = book.get(word, Seen()).plus(one.price)
        days = [one.seen for one in self.noted if one.seen is not None]
        who = {normal(one.competitor) for one in self.noted}
        if found is not None:
            who |= {(*found.competitors, "")[code] for code in np.unique(found.competitor).tolist()}
            days += [date.fromordinal(_EPOCH + int(day)) for day in found.day[found.day > 0].tolist()]
        return Prices(by_sku, by_name, by_category, len(who), min(days, default=None), max(days, default=None))


_EPOCH = date(1970, 1, 1).toordinal()


def normal(word: str) -> str:
    """Return a name as it is compared: case and spaces at the ends do not matter."""
    return " ".join(word.split()).casefold()


def typed(notes: Iterable[NotedPrice]) -> tuple[NotedPrice, ...]:
    """Return the typed prices that say something: above 0, of something."""
    return tuple(one for one in notes if one.price > 0 and one.name.strip())


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
