"""Products bought together: how often the second one is in the basket of those who buy the first (S4)."""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.columns import Codes, Longs
from ecomkpi_desktop.kpi.view import View

MIN_ORDERS = 30  # orders with both products: fewer say nothing
_PRODUCTS = 2_000  # those ordered most are looked at: a pair further down has no weight in any basket
_DEVIATIONS = 5.0  # from what is expected: among two million pairs chance alone makes some of anything less
_BATCH = 1 << 22  # pairs counted at a time


@dataclass(frozen=True, slots=True)
class Pair:
    """Two products in the same orders; the first is the rarer one, whose buyers say most about the second.

    Attributes:
        first, second: what the products are known by (``facts.products``).
        first_name, second_name: what they are called.
        both: orders with both.
        of_first, of_second: orders with each.
        orders: all orders with a known product.
    """

    first: str
    second: str
    first_name: str
    second_name: str
    both: int
    of_first: int
    of_second: int
    orders: int

    @property
    def rate(self) -> float:
        """Share of the orders with the first product that hold the second: the attach rate."""
        return self.both / self.of_first

    @property
    def expected(self) -> float:
        """Share of all orders that hold the second: the attach rate, had the two nothing to do with each other."""
        return self.of_second / self.orders

    @property
    def lift(self) -> float:
        """How many times more often than expected."""
        return self.rate / self.expected

    @property
    def gained(self) -> float:
        """Orders with both beyond what chance makes."""
        return self.both - self.of_first * self.expected


@dataclass(frozen=True, slots=True)
class Baskets:
    """The distinct products of the orders of a selection.

    Attributes:
        order: row of ``ledger.orders``, ascending.
        product: code.
        orders: how many orders there are.
    """

    order: Codes
    product: Codes
    orders: int


def baskets(view: View) -> Baskets:
    """Return what orders above 0 of the selection hold; lines without a known product are left out."""
    return view.recall("baskets", (), lambda: _baskets(view), most=2)


def attach_pairs(view: View, limit: int) -> tuple[Pair, ...]:
    """Return the pairs that are bought together more often than by chance, those with most such orders first.

    At least :data:`MIN_ORDERS` orders hold both, and so many more than expected that chance does not make it.

    Args:
        view: the selection.
        limit: most pairs.
    """
    held, facts = baskets(view), view.ledger.facts
    counts = np.bincount(held.product, minlength=len(facts.products))
    usable = np.flatnonzero(counts >= MIN_ORDERS)
    usable = np.sort(usable[np.argsort(-counts[usable], kind="stable")[:_PRODUCTS]])
    one, two, both = _together(held, usable, len(facts.products))
    rarer = np.where(counts[one] <= counts[two], one, two)
    other = np.where(counts[one] <= counts[two], two, one)
    gained = both - counts[rarer] * (counts[other] / max(held.orders, 1))
    found: list[Pair] = []
    for place in np.argsort(-gained, kind="stable").tolist():
        first, second = int(rarer[place]), int(other[place])
        pair = Pair(
            facts.products[first], facts.products[second], facts.product_names[first], facts.product_names[second],
            int(both[place]), int(counts[first]), int(counts[second]), held.orders,
        )  # fmt: skip
        if pair.gained <= 0 or len(found) >= limit:
            break
        if pair.gained > _DEVIATIONS * (pair.both - pair.gained) ** 0.5:
            found.append(pair)
    return tuple(found)


def _baskets(view: View) -> Baskets:
    ledger, parts = view.ledger, view.ledger.parts
    low, high = (int(place) for place in np.searchsorted(ledger.orders.day, (view.start, view.end)))
    first, last = (int(place) for place in np.searchsorted(parts.doc, (low, high)))
    doc, product = parts.doc[first:last], parts.product[first:last]
    wanted = (product >= 0) & (parts.items[first:last] > 0) & ledger.orders.valued[doc]
    if view.order_channels is not None:
        wanted &= view.order_channels[ledger.orders.channel[doc]]
    if view.reach is not None:
        wanted &= view.reach.part_flags(refunds=False)[first:last]
    width = max(len(ledger.facts.products), 1)
    # Documents ascend already: such a key is sorted much faster than np.unique finds its values.
    key = np.sort(doc[wanted].astype(np.int64) * width + product[wanted], kind="stable")
    key = key[np.diff(key, prepend=-1) > 0]
    order, code = key // width, key % width
    return Baskets(
        order.astype(np.int32), code.astype(np.int32), int(np.count_nonzero(np.diff(order, prepend=-1)))
    )


def _together(held: Baskets, usable: Longs, products: int) -> tuple[Longs, Longs, Longs]:
    """Return the pairs of usable products (the smaller code first) that enough orders hold, and how many do."""
    width = len(usable)
    place = np.full(products, -1, dtype=np.int64)
    place[usable] = np.arange(width)
    kept = place[held.product] >= 0
    order, code = held.order[kept], place[held.product[kept]]
    total = np.zeros(width * width, dtype=np.int64)
    waiting: list[Longs] = []
    # Products of an order stand one after the other, ascending: each meets those behind it, one step further each time.
    step, here = 1, np.arange(len(order))
    while True:
        here = here[here + step < len(order)]
        here = here[order[here] == order[here + step]]
        if not len(here):
            break
        waiting.append(code[here] * width + code[here + step])
        if sum(map(len, waiting)) >= _BATCH:
            total += np.bincount(np.concatenate(waiting), minlength=len(total))
            waiting = []
        step += 1
    if waiting:
        total += np.bincount(np.concatenate(waiting), minlength=len(total))
    found = np.flatnonzero(total >= MIN_ORDERS)
    return usable[found // max(width, 1)], usable[found % max(width, 1)], total[found]
