"""The ladder by channel, month, product, category or country; whatever the dimension, rows add up to the total."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Bools, Codes
from ecomkpi_desktop.kpi.costing import COGS
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.ladder import ladder, rate_columns
from ecomkpi_desktop.kpi.results import Breakdown, Dimension, Floats, Step
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.kpi.store import PART_DEFAULT_VAT, PART_NEEDS_RATE
from ecomkpi_desktop.kpi.trend import FLOWS, edges_of, month_names, step_columns
from ecomkpi_desktop.kpi.view import View

# Flows of the whole period that belong to no product, category or country.
_UNALLOCATED = ("marketing_spend",)


def by_channel(view: View) -> Breakdown:
    """Return the ladder by channel; fixed costs and unmapped spend stand on the line of what is not allocated."""
    names = (*view.ledger.facts.channels, NOT_ALLOCATED)
    columns = ladder(lambda name: view.cut(name).sum(axis=0))
    columns.update({name: view.cut(name).sum(axis=0) for name in FLOWS})
    _with_fixed(columns, view)
    chosen = np.ones(len(names), dtype=np.bool_) if view.channels is None else view.channels
    return _breakdown(Dimension.CHANNEL, names, columns, _nonzero(columns) & chosen)


def by_month(view: View) -> Breakdown:
    """Return the ladder by calendar month of the period."""
    edges = edges_of(Step.MONTH, view.start, view.end)
    columns = step_columns(view, edges)
    for name in ("customers", "returning_customers"):  # these do not add up
        del columns[name]
    return _breakdown(Dimension.MONTH, month_names(edges), columns, np.ones(len(edges), dtype=np.bool_))


def by_country(view: View) -> Breakdown:
    """Return the ladder by country of the order."""
    countries = view.ledger.facts.countries
    size = len(countries) + 1
    sums = _Documents(view, size, view.ledger.orders.country, view.ledger.refunds.country)
    return _sealed(Dimension.COUNTRY, countries, sums.flow, view)


def by_product(view: View) -> Breakdown:
    """Return the ladder by product (sku, else name)."""
    facts = view.ledger.facts
    return _by_part(view, Dimension.PRODUCT, facts.products, view.ledger.parts.product,
                    view.ledger.refund_parts.product)  # fmt: skip


def by_category(view: View) -> Breakdown:
    """Return the ladder by product category."""
    facts = view.ledger.facts
    return _by_part(view, Dimension.CATEGORY, facts.categories, view.ledger.parts.category,
                    view.ledger.refund_parts.category)  # fmt: skip


def _by_part(view: View, dimension: Dimension, names: tuple[str, ...], part: Codes, refund_part: Codes) -> Breakdown:
    sums = _Parts(view, len(names) + 1, part, refund_part)
    return _sealed(dimension, names, sums.flow, view)


def _sealed(
    dimension: Dimension, names: tuple[str, ...], flow: Callable[[str], Floats], view: View
) -> Breakdown:
    columns = ladder(flow)
    columns["units"], columns["orders"] = flow("units"), flow("orders")
    _with_fixed(columns, view)
    return _breakdown(dimension, (*names, NOT_ALLOCATED), columns, _nonzero(columns))


def _with_fixed(columns: dict[str, Floats], view: View) -> None:
    fixed = np.zeros(len(columns["cm3"]))
    fixed[-1] = view.fixed_costs if view.whole_shop else 0.0
    columns["fixed_costs"] = fixed
    columns["operating_result"] = columns["cm3"] - fixed


def _nonzero(columns: dict[str, Floats]) -> Bools:
    found = np.zeros(len(columns["cm3"]), dtype=np.bool_)
    for column in columns.values():
        found |= column != 0
    return found


def _breakdown(
    dimension: Dimension, names: tuple[str, ...], columns: dict[str, Floats], kept: Bools
) -> Breakdown:
    places = np.flatnonzero(kept)
    rows = {name: column[places] for name, column in columns.items()}
    total = {name: np.array([float(column.sum())]) for name, column in rows.items()}
    total.update(rate_columns(total))
    rows.update(rate_columns(rows))
    return Breakdown(
        dimension, tuple(names[place] for place in places.tolist()), rows,
        {name: float(value[0]) for name, value in total.items()},
    )  # fmt: skip


class _Documents:
    """Sums of documents by a code; -1 is what is not allocated, the last row."""

    def __init__(self, view: View, size: int, of_orders: Codes, of_refunds: Codes) -> None:
        self._view = view
        self._size = size
        self._orders = _slice(view, view.ledger.orders.day, view.ledger.orders.channel)
        self._refunds = _slice(view, view.ledger.refunds.day, view.ledger.refunds.channel)
        self._of_orders = _places(of_orders[self._orders], size)
        self._of_refunds = _places(of_refunds[self._refunds], size)

    def flow(self, name: str) -> Floats:
        """Return one flow of the ladder by code."""
        if name in _UNALLOCATED:
            return _last(self._size, self._view.sum(name))
        values = order_flow(self._view, name)
        if values is not None:
            return weighted(self._of_orders, values[self._orders], self._size)
        values = refund_flow(self._view, name)
        return weighted(self._of_refunds, values[self._refunds], self._size)


def _slice(view: View, day: Codes, channel: Codes) -> NDArray[np.int64] | slice:
    """Return where the documents of the selection stand."""
    low, high = np.searchsorted(day, (view.start, view.end))
    if view.channels is None:
        return slice(int(low), int(high))
    chosen: NDArray[np.int64] = np.flatnonzero(view.channels[channel[low:high]]) + low
    return chosen


def _places(codes: Codes, size: int) -> NDArray[np.int64]:
    return np.where(codes < 0, size - 1, codes).astype(np.int64)


def _last(size: int, value: float) -> Floats:
    column = np.zeros(size)
    column[-1] = value
    return column


def order_flow(view: View, name: str) -> Floats | None:
    """Return a flow of the ladder per order, or None where it is one of refunds."""
    found = _ORDER_FLOWS.get(name)
    return None if found is None else found(view)


def _revenue(prefix: str) -> Callable[[View], Floats]:
    def compute(view: View) -> Floats:
        costing, orders = view.costing, view.ledger.orders
        fix: Floats = getattr(orders, f"{prefix}_fix")
        unknown: Floats = getattr(orders, f"{prefix}_def")
        if not unknown.any():
            return fix
        return costing.memo(f"order {prefix}", (key.VAT,), lambda: fix + unknown / costing.vat(orders.day))

    return compute


_ORDER_FLOWS: dict[str, Callable[[View], Floats]] = {
    "gross_sales": _revenue("gross"),
    "discounts": _revenue("discount"),
    "shipping_income": _revenue("shipping"),
    "goods_cost": lambda view: view.costing.order_cogs,
    "order_logistics": lambda view: view.costing.order_logistics,
    "payment_fees": lambda view: view.costing.order_payment,
    "marketplace_fees": lambda view: view.costing.order_marketplace,
    "units": lambda view: view.ledger.orders.items * view.ledger.orders.valued,
    "orders": lambda view: view.ledger.orders.valued.astype(np.float64),
}


def refund_flow(view: View, name: str) -> Floats:
    """Return a flow of the ladder per refund document."""
    costing = view.costing
    return {"refunds": costing.refunded, "credit": costing.credit, "handling": costing.handling}[name]


class _Parts:
    """Sums of parts by a code: lines by their own amounts, what belongs to the order pro rata of line value."""

    def __init__(self, view: View, size: int, of_parts: Codes, of_refunds: Codes) -> None:
        self._view = view
        self._size = size
        ledger = view.ledger
        self._parts = _part_slice(view, ledger.parts.doc, ledger.orders.day, ledger.orders.channel)
        self._refunds = _part_slice(view, ledger.refund_parts.doc, ledger.refunds.day, ledger.refunds.channel)
        self._of_parts = _places(of_parts[self._parts], size)
        self._of_refunds = _places(of_refunds[self._refunds], size)

    def flow(self, name: str) -> Floats:
        """Return one flow of the ladder by code."""
        if name in _UNALLOCATED:
            return _last(self._size, self._view.sum(name))
        if name == "orders":
            return self._orders()
        values = part_flow(self._view, name)
        if values is not None:
            if not values.any():
                return np.zeros(self._size)
            return weighted(self._of_parts, values[self._parts], self._size)
        parts = self._view.ledger.refund_parts
        spread = refund_flow(self._view, name)[parts.doc[self._refunds]] * parts.share[self._refunds]
        return weighted(self._of_refunds, spread, self._size)

    def _orders(self) -> Floats:
        """Return each order once, spread over its parts: orders add up too."""
        ledger = self._view.ledger
        weight = ledger.orders.valued[ledger.parts.doc[self._parts]] * ledger.parts.share[self._parts]
        return weighted(self._of_parts, weight, self._size)


def _part_slice(view: View, doc: Codes, day: Codes, channel: Codes) -> NDArray[np.int64] | slice:
    low, high = np.searchsorted(day, (view.start, view.end))
    first, last = np.searchsorted(doc, (low, high))
    if view.channels is None:
        return slice(int(first), int(last))
    chosen: NDArray[np.int64] = np.flatnonzero(view.channels[channel[doc[first:last]]]) + first
    return chosen


def part_flow(view: View, name: str) -> Floats | None:
    """Return a flow of the ladder per part, or None where it is one of refunds."""
    parts, costing = view.ledger.parts, view.costing
    if name == "gross_sales":
        return costing.memo("part gross", (key.VAT,), lambda: _before_tax(view, parts.gross))
    if name == "discounts":
        return costing.memo("part discount", (key.VAT,), lambda: _before_tax(view, parts.discount))
    if name == "goods_cost":
        return costing.memo("part cost", COGS, lambda: _part_cost(view))
    if name == "units":
        return np.asarray(parts.items * view.ledger.orders.valued[parts.doc], dtype=np.float64)
    of_order = order_flow(view, name)
    return None if of_order is None else of_order[parts.doc] * parts.share


def _per_part(view: View, name: str) -> Floats | float:
    """Return an assumption on the day of each part's order."""
    rate = view.costing.rate(name, view.ledger.orders.day)
    return rate[view.ledger.parts.doc] if isinstance(rate, np.ndarray) else rate


def _before_tax(view: View, values: Floats) -> Floats:
    taxed = view.ledger.parts.flags & PART_DEFAULT_VAT > 0
    return np.where(taxed, values / (1.0 + _per_part(view, key.VAT)), values) if taxed.any() else values


def _part_cost(view: View) -> Floats:
    parts = view.ledger.parts
    rated = parts.flags & PART_NEEDS_RATE > 0
    value = _before_tax(view, parts.gross - parts.discount)
    cost = parts.cost + np.where(rated, _per_part(view, key.COST) * value, 0.0)
    extra = view.costing.part_category_costs
    return cost if extra is None else cost + extra
