"""Sums of a ladder by the codes of a dimension, from cubes where the dimension is small enough for them.

A dimension of few codes (categories, countries) has one small cube by day, channel and code for each flow. One of many
(products) has a cube by month and code, to which the days at both ends of the period are added; with a choice of
channels its parts are summed directly.
"""

from collections.abc import Callable
from functools import partial

import numpy as np

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.chosen import ChosenLines, ChosenParts, Where
from ecomkpi_desktop.kpi.columns import Bools, Codes, Longs
from ecomkpi_desktop.kpi.cubes import FLOWS
from ecomkpi_desktop.kpi.customers import month_number
from ecomkpi_desktop.kpi.elements import OF_ORDERS, OF_REFUNDS, of_parts, of_refund_parts, rated_value
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import Dimension, Floats
from ecomkpi_desktop.kpi.view import View

Values = Callable[[Where], Floats]  # of some elements
CELLS_BY_DAY = 600_000  # of one flow: 5 MB
CELLS_BY_MONTH = 4_000_000


class Side:
    """The elements (orders or refunds, whole or in parts) of a dimension.

    Attributes:
        code: code of each element, the last one for what belongs to none.
        doc: document of each element, ascending; None where the elements are the documents.
        day, channel: of the documents, days ascending.
        within: which elements the scope lets through; None for all.
    """

    def __init__(self, view: View, dimension: Dimension, size: int, *, refunds: bool) -> None:
        ledger, reach = view.ledger, view.reach
        documents = ledger.refunds if refunds else ledger.orders
        self.refunds = refunds
        self.day: Codes = documents.day
        self.channel: Codes = documents.channel
        self.doc: Codes | None = None
        self.within: Bools | None = None
        if dimension is Dimension.COUNTRY and (reach is None or not reach.by_parts):
            code = documents.country
            if reach is not None:
                self.within = reach.refunds if refunds else reach.orders
        else:
            parts = ledger.refund_parts if refunds else ledger.parts
            self.doc = parts.doc
            code = parts.product if dimension is Dimension.PRODUCT else parts.category
            if dimension is Dimension.COUNTRY:
                code = documents.country[parts.doc]
            if reach is not None:
                self.within = reach.part_flags(refunds=refunds)
        self.code = np.where(code < 0, size - 1, code).astype(np.int64)

    def days(self) -> Longs:
        """Return the day of each element."""
        return (self.day if self.doc is None else self.day[self.doc]).astype(np.int64)

    def channels(self) -> Longs:
        """Return the channel of each element."""
        return (self.channel if self.doc is None else self.channel[self.doc]).astype(np.int64)

    def between(self, start: int, end: int) -> slice:
        """Return where the elements of days [start, end) stand."""
        low, high = np.searchsorted(self.day, (start, end))
        if self.doc is not None:
            low, high = np.searchsorted(self.doc, (low, high))
        return slice(int(low), int(high))

    def values(self, view: View, name: str, where: Where) -> Floats:
        """Return a flow of the chosen elements."""
        if self.doc is None:
            values = (OF_REFUNDS if self.refunds else OF_ORDERS)[name](view.costing)[where]
        else:
            values = self._of_parts(view, name, where)
        return values if self.within is None else values * self.within[where]

    def known_cost(self, view: View, where: Where) -> Floats:
        """Return the cost of goods of the chosen elements that no rate tells."""
        cost = view.ledger.orders.cost if self.doc is None else view.ledger.parts.cost
        return cost[where] if self.within is None else cost[where] * self.within[where]

    def rated_value(self, view: View, where: Where) -> Floats:
        """Return the value of the chosen elements that the cost rate is taken of."""
        if self.doc is None:
            value = view.costing.order_rated[where]
        else:
            value = rated_value(view.costing, ChosenLines(view.ledger.parts, where))
        return value if self.within is None else value * self.within[where]

    def holding(self, view: View, dimension: Dimension, where: Where) -> Floats:
        """Return 1 for the first element of its code in an order above 0, else 0; elements are order lines.

        A scope lets through all lines of a category in an order, or none: the first one stays the first.
        """
        valued = view.ledger.orders.valued
        doc = np.arange(len(valued)) if self.doc is None else self.doc
        marks = view.costing.memo(f"first by {dimension}", (), lambda: _firsts(doc, self.code) & valued[doc])[where]
        return (marks if self.within is None else marks & self.within[where]).astype(np.float64)

    def _of_parts(self, view: View, name: str, where: Where) -> Floats:
        if self.refunds:
            return of_refund_parts(view.costing, name, ChosenParts(view.ledger.refund_parts, where))
        return of_parts(view.costing, name, ChosenLines(view.ledger.parts, where))


def _firsts(doc: Codes | Longs, code: Longs) -> Bools:
    """Tell which elements are the first of their code in their document; documents ascend."""
    small = code.astype(np.int16) if not len(code) or code.max() < np.iinfo(np.int16).max else code
    by_code = np.argsort(small, kind="stable")  # codes of 16 bits are sorted in linear time
    codes, docs = code[by_code], doc[by_code]
    firsts = np.ones(len(code), dtype=np.bool_)
    firsts[by_code[1:]] = (codes[1:] != codes[:-1]) | (docs[1:] != docs[:-1])
    return firsts


class Split:
    """Sums of a selection by the codes of a dimension.

    Args:
        view: the selection.
        dimension: country, product or category.
        size: number of codes, what belongs to none included.
    """

    def __init__(self, view: View, dimension: Dimension, size: int) -> None:
        self._view = view
        self._dimension = dimension
        self._size = size
        days, channels = view.ledger.shape
        self._by_day = days * channels * size <= CELLS_BY_DAY
        self._by_month = view.channels is None and (days // 30 + 2) * size <= CELLS_BY_MONTH

    def flow(self, name: str) -> Floats:
        """Return one flow by code."""
        side = self._side(refunds=name in OF_REFUNDS)
        return self._sum(side, name, FLOWS[name][0], partial(side.values, self._view, name))

    def orders(self) -> Floats:
        """Return the orders above 0 that hold something of each code: they do not add up to all orders."""
        side = self._side(refunds=False)
        return self._sum(side, "orders with", (), partial(side.holding, self._view, self._dimension))

    def _sum(self, side: Side, name: str, keys: tuple[str, ...], values: Values) -> Floats:
        if self._by_day:
            by_channel = self._day_cube(side, name, keys, values)[self._view.low : self._view.high].sum(axis=0)
            chosen = by_channel if self._view.channels is None else by_channel[self._view.channels]
            total: Floats = chosen.sum(axis=0)
            return total
        if self._by_month:
            return self._months(side, name, keys, values)
        return self._direct(side, values, self._view.start, self._view.end)

    def _side(self, *, refunds: bool) -> Side:
        view, dimension, size = self._view, self._dimension, self._size
        return view.memo(f"side {dimension} {refunds}", (), lambda: Side(view, dimension, size, refunds=refunds))

    def _day_cube(self, side: Side, name: str, keys: tuple[str, ...], values: Values) -> Floats:
        view = self._view
        shape = (*view.ledger.shape, self._size)

        def cells() -> Longs:
            return ((side.days() - view.ledger.day0) * shape[1] + side.channels()) * shape[2] + side.code

        def summed(of_elements: Values) -> Floats:
            cell = view.memo(f"cells {self._dimension} {side.refunds}", (), cells)
            return weighted(cell, of_elements(slice(None)), shape[0] * shape[1] * shape[2]).reshape(shape)

        def compute() -> Floats:
            if name == "goods_cost" and view.costing.part_category_costs is None:
                return self._goods_cost(side, summed)
            return summed(values)

        return view.memo(f"{self._dimension} {name}", keys, compute)

    def _goods_cost(self, side: Side, summed: Callable[[Values], Floats]) -> Floats:
        """Return the cost of goods by day, channel and code: the rate weighs sums of what it is taken of, no line."""
        view, dimension = self._view, self._dimension
        known = view.memo(f"{dimension} known cost", (), lambda: summed(partial(side.known_cost, view)))
        rated = view.memo(f"{dimension} rated value", (key.VAT,), lambda: summed(partial(side.rated_value, view)))
        rate = view.costing.rate(key.COST, view.ledger.days[:, :, None])
        return known + rate * rated

    def _months(self, side: Side, name: str, keys: tuple[str, ...], values: Values) -> Floats:
        """Sum whole months from their cube, and the days before and after them directly."""
        view = self._view
        edges = month_edges(view.ledger.day0, view.ledger.day0 + view.ledger.shape[0])
        first = int(np.searchsorted(edges, view.start))
        last = int(np.searchsorted(edges, view.end, side="right")) - 1
        if first >= last:
            return self._direct(side, values, view.start, view.end)
        total: Floats = self._month_cube(side, name, keys, values, edges)[first:last].sum(axis=0)
        total += self._direct(side, values, view.start, int(edges[first]))
        total += self._direct(side, values, int(edges[last]), view.end)
        return total

    def _month_cube(self, side: Side, name: str, keys: tuple[str, ...], values: Values, edges: Longs) -> Floats:
        view = self._view

        def cells() -> Longs:
            month = month_number(side.days()).astype(np.int64) - int(month_number(edges[:1])[0])
            return np.asarray(month * self._size + side.code, dtype=np.int64)

        def compute() -> Floats:
            cell = view.memo(f"cells {self._dimension} {side.refunds}", (), cells)
            return weighted(cell, values(slice(None)), (len(edges) - 1) * self._size).reshape(-1, self._size)

        return view.memo(f"{self._dimension} {name}", keys, compute)

    def _direct(self, side: Side, values: Values, start: int, end: int) -> Floats:
        view = self._view
        span = side.between(start, end)
        where: Where = span
        if view.channels is not None:
            channel = side.channel[span] if side.doc is None else side.channel[side.doc[span]]
            where = np.flatnonzero(view.channels[channel]) + span.start
        return weighted(side.code[where], values(where), self._size)


def month_edges(start: int, end: int) -> Longs:
    """Return the first days of the months that [start, end) touches, and of the one after."""
    months = np.arange(month_number(np.array([start]))[0], month_number(np.array([max(end - 1, start)]))[0] + 2)
    return months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
