"""The ladder by channel, month, product, category or country; whatever the dimension, rows add up to the total."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.columns import Bools, Codes
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
            return np.bincount(self._of_orders, weights=values[self._orders], minlength=self._size)
        values = refund_flow(self._view, name)
        return np.bincount(self._of_refunds, weights=values[self._refunds], minlength=self._size)


def _slice(view: View, day: Codes, channel: Codes) -> NDArray[np.int64] | slice:
    """Return where the documents of the selection stand."""
    low, high = np.searchsorted(day, (view.start, view.end))
    if view.channels is None:
        return slice(int(low), int(high))
    return np.flatnonzero(view.channels[channel[low:high]]) + low


def _places(codes: Codes, size: int) -> NDArray[np.int64]:
    return np.where(codes < 0, size - 1, codes).astype(np.int64)


def _last(size: int, value: float) -> Floats:
    column = np.zeros(size)
    column[-1] = value
    return column


def order_flow(view: View, name: str) -> Floats | None:
    """Return a flow of the ladder per order, or None where it is one of refunds."""
    costing, orders = view.costing, view.ledger.orders
    if name in ("gross_sales", "discounts", "shipping_income"):
        prefix = {"gross_sales": "gross", "discounts": "discount", "shipping_income": "shipping"}[name]
        fix: Floats = getattr(orders, f"{prefix}_fix")
        unknown: Floats = getattr(orders, f"{prefix}_def")
        return costing.memo(
            f"order {name}", (key.VAT,), lambda: fix + unknown / costing.vat(orders.day) if unknown.any() else fix
        )
    if name == "goods_cost":
        return costing.order_cogs
    if name == "order_logistics":
        return costing.order_logistics
    if name == "payment_fees":
        return costing.order_payment
    if name == "marketplace_fees":
        return costing.order_marketplace
    if name == "units":
        return orders.items * orders.valued
    if name == "orders":
        return orders.valued.astype(np.float64)
    return None


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
            return np.bincount(self._of_parts, weights=values[self._parts], minlength=self._size)
        parts = self._view.ledger.refund_parts
        spread = refund_flow(self._view, name)[parts.doc[self._refunds]] * parts.share[self._refunds]
        return np.bincount(self._of_refunds, weights=spread, minlength=self._size)

    def _orders(self) -> Floats:
        """Return each order once, spread over its parts: orders add up too."""
        ledger = self._view.ledger
        weight = ledger.orders.valued[ledger.parts.doc[self._parts]] * ledger.parts.share[self._parts]
        return np.bincount(self._of_parts, weights=weight, minlength=self._size)


def _part_slice(view: View, doc: Codes, day: Codes, channel: Codes) -> NDArray[np.int64] | slice:
    low, high = np.searchsorted(day, (view.start, view.end))
    first, last = np.searchsorted(doc, (low, high))
    if view.channels is None:
        return slice(int(first), int(last))
    return np.flatnonzero(view.channels[channel[doc[first:last]]]) + first


def part_flow(view: View, name: str) -> Floats | None:
    """Return a flow of the ladder per part, or None where it is one of refunds."""
    costing, ledger = view.costing, view.ledger
    parts, orders = ledger.parts, ledger.orders

    def before_tax(values: Floats) -> Floats:
        taxed = parts.flags & PART_DEFAULT_VAT > 0
        if not taxed.any():
            return values
        rate = costing.vat(orders.day)
        rate = rate[parts.doc] if isinstance(rate, np.ndarray) else rate
        return np.where(taxed, values / rate, values)

    def cost() -> Floats:
        rate = costing.rate(key.COST, orders.day)
        rate = rate[parts.doc] if isinstance(rate, np.ndarray) else rate
        rated = parts.flags & PART_NEEDS_RATE > 0
        found = parts.cost + np.where(rated, rate * before_tax(parts.gross - parts.discount), 0.0)
        extra = costing.part_category_costs
        return found if extra is None else found + extra

    if name == "gross_sales":
        return costing.memo("part gross", (key.VAT,), lambda: before_tax(parts.gross))
    if name == "discounts":
        return costing.memo("part discount", (key.VAT,), lambda: before_tax(parts.discount))
    if name == "goods_cost":
        return costing.memo("part cost", (key.VAT, key.COST, "cost.category.*"), cost)
    if name == "units":
        return parts.items * orders.valued[parts.doc]
    of_order = order_flow(view, name)
    if of_order is None:
        return None
    if not of_order.any():
        return of_order[:1] if len(of_order) else of_order
    return of_order[parts.doc] * parts.share
