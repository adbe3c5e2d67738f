"""What the ladder by category does not say: orders that hold a category, costs known, and sales product by product."""

from dataclasses import dataclass, field

import numpy as np

from ecomkpi_desktop.kpi.chosen import ChosenLines
from ecomkpi_desktop.kpi.columns import Codes, Longs
from ecomkpi_desktop.kpi.elements import of_parts
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.ladder import over
from ecomkpi_desktop.kpi.results import Dimension, Floats, Ints
from ecomkpi_desktop.kpi.split import Split
from ecomkpi_desktop.kpi.view import View


@dataclass(frozen=True, slots=True)
class RangeFacts:
    """The categories of a selection, in alphabetical order.

    Attributes:
        categories: their names; goods without a category are left out.
        orders: counted orders above 0 that hold at least one of its goods. They do not add up to the shop's.
        known_cost: share of its goods' value after discounts whose unit cost is known; NaN without any value.
    """

    categories: tuple[str, ...] = ()
    orders: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    known_cost: Floats = field(default_factory=lambda: np.zeros(0))


@dataclass(frozen=True, slots=True)
class ProductSales:
    """What was sold of each product in each category it stands in.

    Attributes:
        keys: what the product is known by: its sku, else its name.
        names: what it is called: its name, else its sku.
        categories: where it stands, "" where that is unknown.
        gross: sales before discounts, HT, of the orders whose units count: those above 0. An order given away would
            raise a price without a unit for it.
        units: sold, above 0.
    """

    keys: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    gross: Floats = field(default_factory=lambda: np.zeros(0))
    units: Floats = field(default_factory=lambda: np.zeros(0))


def range_facts(view: View) -> RangeFacts:
    """Return what the ladder by category does not say of a selection."""
    names = view.ledger.facts.categories
    size = len(names) + 1
    split = Split(view, Dimension.CATEGORY, size)
    goods = split.flow("gross_sales") - split.flow("discounts")
    known = over(split.flow("value_with_known_cost"), goods)
    orders = split.orders().astype(np.int64)
    # A line discounted below 0 can push a share of value past its ends.
    return RangeFacts(names, orders[:-1], np.clip(known[:-1], 0.0, 1.0))


def product_sales(view: View) -> ProductSales:
    """Return what was sold of each product, and in which category."""
    facts, parts = view.ledger.facts, view.ledger.parts
    size = len(facts.categories) + 1
    where = _parts_of(view)
    product = parts.product[where]
    kept = (product >= 0) & view.ledger.orders.valued[parts.doc[where]]
    where, product = where[kept], product[kept].astype(np.int64)
    pairs, place = np.unique(product * size + _code(parts.category[where], size), return_inverse=True)
    lines = ChosenLines(parts, where)
    gross = weighted(place, of_parts(view.costing, "gross_sales", lines), len(pairs))
    units = weighted(place, of_parts(view.costing, "units", lines), len(pairs))
    sold = np.flatnonzero(units > 0)
    which, category = np.divmod(pairs[sold], size)
    words = (*facts.categories, "")
    return ProductSales(
        tuple(facts.products[code] for code in which.tolist()),
        tuple(facts.product_names[code] for code in which.tolist()),
        tuple(words[code] for code in category.tolist()), gross[sold], units[sold],
    )  # fmt: skip


def _code(codes: Codes, size: int) -> Longs:
    """Return codes in which the last one stands for none."""
    return np.where(codes < 0, size - 1, codes).astype(np.int64)


def _parts_of(view: View) -> Longs:
    """Return the places of the order lines that a selection looks at."""
    orders, parts = view.ledger.orders, view.ledger.parts
    low, high = np.searchsorted(orders.day, (view.start, view.end))
    first, last = np.searchsorted(parts.doc, (low, high))
    kept = np.ones(int(last - first), dtype=np.bool_)
    if view.order_channels is not None:
        kept &= view.order_channels[orders.channel[parts.doc[first:last]]]
    if view.reach is not None:
        kept &= view.reach.part_flags(refunds=False)[first:last]
    return np.flatnonzero(kept) + int(first)
