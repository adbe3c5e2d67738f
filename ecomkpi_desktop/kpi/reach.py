"""What a scope lets through: orders, refunds, their parts, and the customers who came by these orders."""

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.chosen import ChosenLines, ChosenParts
from ecomkpi_desktop.kpi.columns import Bools, Codes, Longs
from ecomkpi_desktop.kpi.customers import Customers
from ecomkpi_desktop.kpi.ledger import Ledger
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Buyers, Scope
from ecomkpi_desktop.kpi.store import Orders, Parts, RefundParts, Refunds

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.facts import Facts


class Reach:
    """The documents of a ledger that are within a scope.

    Attributes:
        scope: which orders are looked at.
        name: of the scope, for keeping results apart.
    """

    def __init__(self, ledger: Ledger, scope: Scope) -> None:
        self.scope = scope
        self.name = f"{_sorted(scope.countries)} {_sorted(scope.categories)} {scope.buyers} {_sorted(scope.products)}: "
        self._ledger = ledger
        facts = ledger.facts
        self._countries = _codes(scope.countries, facts.countries)
        self._categories = _codes(scope.categories, facts.categories)
        self._products = _codes(scope.products, facts.products)

    @property
    def by_parts(self) -> bool:
        """Whether documents count by some of their lines only."""
        return self._categories is not None or self._products is not None

    @cached_property
    def orders(self) -> Bools:
        """Orders of which something counts."""
        return self._touched(self._documents(self._ledger.orders, self._ledger.orders.day), self.parts.doc[self._lines])

    @cached_property
    def refunds(self) -> Bools:
        """Refund documents of which something counts."""
        refunds = self._ledger.refunds
        return self._touched(self._documents(refunds, refunds.rate_day), self.refund_parts.doc[self._refund_lines])

    @cached_property
    def chosen_lines(self) -> ChosenLines:
        """Lines of orders that count."""
        return ChosenLines(self.parts, _within(self._lines, self.parts.doc, self.orders))

    @cached_property
    def chosen_refund_parts(self) -> ChosenParts:
        """Parts of refunds that count."""
        return ChosenParts(self.refund_parts, _within(self._refund_lines, self.refund_parts.doc, self.refunds))

    def part_flags(self, *, refunds: bool) -> Bools:
        """Return which parts of orders, or of refunds, count."""
        chosen, parts = (
            (self.chosen_refund_parts, self.refund_parts) if refunds else (self.chosen_lines, self.parts)
        )
        flags = np.zeros(len(parts), dtype=np.bool_)
        flags[chosen.where] = True
        return flags

    @property
    def parts(self) -> Parts:
        """Parts of the orders."""
        return self._ledger.parts

    @property
    def refund_parts(self) -> RefundParts:
        """Parts of the refunds."""
        return self._ledger.refund_parts

    @cached_property
    def customers(self) -> Customers:
        """Customers seen through these orders."""
        return self._ledger.customers.within(self.orders)

    @cached_property
    def stored_orders(self) -> Bools:
        """Orders of the store of which something counts, whatever their state."""
        return self._stored(self._ledger.facts.orders, self._ledger.facts.parts, self._ledger.facts.orders.day)

    @cached_property
    def stored_refunds(self) -> Bools:
        """Refund documents of the store of which something counts, whatever their state."""
        facts: Facts = self._ledger.facts
        return self._stored(facts.refunds, facts.refund_parts, facts.refunds.rate_day)

    def _stored(self, documents: Orders | Refunds, parts: Parts | RefundParts, day: Codes) -> Bools:
        flags = self._documents(documents, day)
        return self._touched(flags, parts.doc[self._counted(parts)])

    @cached_property
    def _lines(self) -> Longs:
        return np.flatnonzero(self._counted(self.parts))

    @cached_property
    def _refund_lines(self) -> Longs:
        return np.flatnonzero(self._counted(self.refund_parts))

    def _counted(self, parts: Parts | RefundParts) -> Bools:
        """Tell which parts are of the categories and products, whatever document they belong to."""
        flags = _among(parts.category, self._categories)
        if self._products is not None:
            flags &= _among(parts.product, self._products)
        return flags

    def _documents(self, documents: Orders | Refunds, day: Codes) -> Bools:
        """Return the documents of the countries and buyers, whatever they hold."""
        flags = _among(documents.country, self._countries)
        if self.scope.buyers is None:
            return flags
        known = documents.customer >= 0
        first = self._ledger.customers.first_day[documents.customer] if len(self._ledger.customers.first_day) else day
        later = day > first
        return np.asarray(flags & known & (later if self.scope.buyers is Buyers.RETURNING else ~later))

    def _touched(self, documents: Bools, of_lines: Codes) -> Bools:
        """Leave out the documents without a line that counts."""
        if not self.by_parts:
            return documents
        held = np.zeros(len(documents), dtype=np.bool_)
        held[of_lines] = True
        return np.asarray(documents & held)


def _codes(names: frozenset[str] | None, known: tuple[str, ...]) -> Bools | None:
    """Return a flag per code, the last one for what has none; None for all."""
    if names is None:
        return None
    return np.array([*(name in names for name in known), NOT_ALLOCATED in names], dtype=np.bool_)


def _within(places: Longs, doc: Codes, documents: Bools) -> Longs:
    """Return the places of parts whose document counts."""
    return places[documents[doc[places]]]


def _among(codes: Codes, chosen: Bools | None) -> Bools:
    """Tell which codes are chosen; -1 stands for the last flag."""
    return np.ones(len(codes), dtype=np.bool_) if chosen is None else np.asarray(chosen[codes])


def _sorted(names: frozenset[str] | None) -> list[str] | None:
    return None if names is None else sorted(names)
