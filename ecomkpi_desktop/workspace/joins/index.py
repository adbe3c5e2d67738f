"""Finds the order a row of another file speaks of: by shop and number, the number read with indulgence.

Numbers are compared as they stand; then without spaces and ``#``; then without leading zeros, only where that leaves
one number on either side. A row whose shop is not named, or is none the orders know (the name of a payment provider),
belongs to the only shop with an order of that number; where several have one, to none.
"""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.workspace.joins.columns import Bools, Coded, Ints, coded, flags

if TYPE_CHECKING:
    import pyarrow as pa

_NONE, _SEVERAL = -1, -2


class OrderIndex:
    """The orders of an order table; refund rows are no orders.

    Attributes:
        slot: number of each row's order, -1 for a refund row or a row without an order id.
        size: a bound above the slots.
        first: first row of each slot's order, -1 where a slot is empty.
    """

    def __init__(self, orders: "pa.Table") -> None:
        self._shop, self._number = coded(orders, "shop"), coded(orders, "order_id")
        shops, self._width = self._shop.codes + 1, len(self._number.words)
        self.slot = np.where(
            (self._number.codes < 0) | flags(orders, "is_refund", default=False), -1,
            shops * self._width + self._number.codes,
        )  # fmt: skip
        self.size = (len(self._shop.words) + 1) * self._width
        self._shop_of_slot = self._number_of_slot = np.zeros(0, np.int64)
        if self.size > 4 * len(self.slot) + 1_000_000:
            distinct, inverse = np.unique(self.slot, return_inverse=True)
            offset = int(len(distinct) > 0 and distinct[0] < 0)
            self.slot, self.size = inverse.astype(np.int64) - offset, len(distinct) - offset
        self.first = np.full(self.size, -1, np.int64)
        rows = np.flatnonzero(self.slot >= 0)
        self.first[self.slot[rows[::-1]]] = rows[::-1]
        used = self.used
        self._shop_of_slot = self._shop.codes[self.first[used]] + 1
        self._number_of_slot = self._number.codes[self.first[used]]

    @property
    def used(self) -> Ints:
        """The slots that hold an order."""
        return np.flatnonzero(self.first >= 0)

    def match(self, shop: Coded, number: Coded) -> Ints:
        """Return the slot of the order each row speaks of, -1 where there is none or no certainty."""
        found = np.full(len(number.codes), -1, np.int64)
        if not len(self._number_of_slot):
            return found
        shops = _known_shops(shop, self._shop)
        ours, theirs = self._number.words, number.words
        for level in range(3):
            open_ = (found < 0) & (number.codes >= 0)
            if not open_.any():
                break
            ours, theirs = _loosened(ours, level), _loosened(theirs, level)
            found[open_] = self._at_level(ours, theirs, shops[open_], number.codes[open_], strict=level == 2)
        return found

    def _at_level(self, ours: "pa.Array", theirs: "pa.Array", shops: Ints, codes: Ints, *, strict: bool) -> Ints:
        """Return slots by words that are equal at one level of indulgence."""
        import pyarrow.compute as pc

        classes = ours.dictionary_encode()
        class_of = np.asarray(classes.indices.fill_null(-1)).astype(np.int64)
        count = len(classes.dictionary)
        asked = np.asarray(pc.index_in(theirs, value_set=classes.dictionary).fill_null(-1)).astype(np.int64)
        if strict:
            used = np.zeros(len(asked), bool)
            used[codes] = True
            many = np.bincount(asked[used & (asked >= 0)], minlength=count) > 1
            asked = np.where(np.append(many, False)[asked], -1, asked)
        wanted = asked[codes]
        slots = self.used
        klass = class_of[self._number_of_slot]
        exact = _only(self._shop_of_slot * count + klass, slots, (len(self._shop.words) + 1) * count)
        by_number = _only(klass, slots, count)
        unnamed = exact[np.where(wanted >= 0, wanted, 0)]
        named = exact[np.where(wanted >= 0, np.maximum(shops, 0) * count + wanted, 0)]
        known = np.where(named == _NONE, unnamed, named)
        slot = np.where(shops > 0, known, by_number[np.maximum(wanted, 0)])
        return np.where((wanted < 0) | (slot < 0), -1, slot)


def _known_shops(theirs: Coded, ours: Coded) -> Ints:
    """Return the code of each row's shop among the shops of the orders, counted from 1; 0 where it tells nothing."""
    import pyarrow as pa
    import pyarrow.compute as pc

    used = np.zeros(len(ours.words), bool)
    used[ours.codes[ours.codes >= 0]] = True
    known = pc.if_else(pa.array(used), ours.words, None)
    place = np.asarray(pc.index_in(theirs.words, value_set=known, skip_nulls=True).fill_null(-1)).astype(np.int64)
    return np.append(place, -1)[theirs.codes] + 1


def _only(keys: Ints, slots: Ints, size: int) -> Ints:
    """Return the one slot of each key, _NONE without any, _SEVERAL with more than one."""
    found = np.full(size, _NONE, np.int64)
    found[keys] = slots
    found[np.bincount(keys, minlength=size) > 1] = _SEVERAL
    return found


def _loosened(words: "pa.Array", level: int) -> "pa.Array":
    import pyarrow.compute as pc

    if level == 0:
        return words
    if level == 1:
        bare = pc.replace_substring_regex(words, r"[\s#\x{A0}\x{202F}]+", "")
        return pc.if_else(pc.equal(bare, ""), words, bare)
    short = pc.utf8_ltrim(words, characters="0")
    return pc.if_else(pc.equal(short, ""), words, short)


def stated_on(index: OrderIndex, mask: Bools) -> Bools:
    """Tell for each slot whether any row of the mask belongs to it."""
    found = np.zeros(index.size, bool)
    found[index.slot[mask & (index.slot >= 0)]] = True
    return found
