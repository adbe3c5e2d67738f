"""Finds the order a row of another file speaks of: by shop and number, the number read with indulgence.

Numbers are compared as they stand; then without spaces and ``#`` around them; then without leading zeros, only where
that leaves one number on either side. A row whose shop is not named, or is none the orders know (the name of a
payment provider), belongs to the only shop with an order of that number; where several have one, to none.
"""

from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.workspace.joins.columns import Bools, Coded, Ints, coded, flags

if TYPE_CHECKING:
    import pyarrow as pa

_NONE, _SEVERAL = -1, -2
_LEVELS = 3
_AROUND = " #\t\u00a0\u202f"  # what may stand around a number


class OrderIndex:
    """The orders of an order table; refund rows are no orders.

    Attributes:
        slot: number of each row's order, -1 for a refund row or a row without an order id.
        size: a bound above the slots.
        first: first row of each slot's order, -1 where a slot is empty.
        used: the slots that hold an order, rising.
    """

    def __init__(self, orders: "pa.Table") -> None:
        self._shop, self._number = coded(orders, "shop"), coded(orders, "order_id")
        width = len(self._number.words)
        known = self._number.codes >= 0
        self._own = np.where(known, (self._shop.codes + 1) * width + self._number.codes, -1)
        self.size = (len(self._shop.words) + 1) * width
        if self.size > 4 * len(known) + 1_000_000:
            distinct, inverse = np.unique(self._own, return_inverse=True)
            offset = int(len(distinct) > 0 and distinct[0] < 0)
            self._own, self.size = inverse.astype(np.int64) - offset, len(distinct) - offset
        self.slot = np.where(flags(orders, "is_refund", default=False), -1, self._own)
        self.first = np.full(self.size, -1, np.int64)
        rows = np.flatnonzero(self.slot >= 0)
        self.first[self.slot[rows[::-1]]] = rows[::-1]
        self.used = np.flatnonzero(self.first >= 0)  # the slots that hold an order
        self._levels: list[_Level] = []

    def of_own_number(self, rows: Ints) -> Ints:
        """Return the slots of the orders that have the shop and number of some rows of the table, -1 without any."""
        slot = self._own[rows]
        return np.where(np.append(self.first, -1)[slot] >= 0, slot, -1)

    def match(self, shop: Coded, number: Coded) -> Ints:
        """Return the slot of the order each row speaks of, -1 where there is none or no certainty."""
        found = np.full(len(number.codes), -1, np.int64)
        if not len(self.used):
            return found
        shops = _known_shops(shop, self._shop)
        open_ = np.flatnonzero(number.codes >= 0)
        for level in range(_LEVELS):
            if not len(open_):
                break
            codes, words = _used(number.codes[open_], number.words)
            slots = self._at(level).slots(shops[open_], codes, _loosened(words, level), strict=level == _LEVELS - 1)
            found[open_] = slots
            open_ = open_[slots < 0]
        return found

    def _at(self, level: int) -> "_Level":
        while len(self._levels) <= level:
            number = self._number.codes[self.first[self.used]]
            shop = self._shop.codes[self.first[self.used]] + 1
            depth = len(self._levels)
            words = _loosened(self._number.words, depth)
            shops = len(self._shop.words) + 1
            self._levels.append(_Level(words, number, shop, self.used, shops, loosened=depth > 0))
        return self._levels[level]


class _Level:
    """The orders' numbers at one level of indulgence.

    Args:
        raw: the numbers.
        number: place among them of each order's.
        shop: of each order, 0 for none.
        slots: of the orders.
        shops: a bound above the shops.
        loosened: whether several numbers may have come to the same.
    """

    def __init__(
        self, raw: "pa.Array", number: Ints, shop: Ints, slots: Ints, shops: int, *, loosened: bool
    ) -> None:
        klass = number
        self._words = raw
        if loosened:
            classes = raw.dictionary_encode()
            self._words = classes.dictionary
            klass = np.asarray(classes.indices.fill_null(-1)).astype(np.int64)[number]
        self._count = len(self._words)
        self._exact = _only(shop * self._count + klass, slots, shops * self._count)
        self._by_number = _only(klass, slots, self._count) if (shop != shop[0]).any() else None

    def slots(self, shops: Ints, codes: Ints, words: "pa.Array", *, strict: bool) -> Ints:
        """Return the slot of each row.

        Args:
            shops: of the rows, 0 where it tells nothing.
            codes: of their numbers.
            words: the numbers, every one of them used.
            strict: whether several numbers of the rows that come to the same make it uncertain.
        """
        import pyarrow.compute as pc

        asked = np.asarray(pc.index_in(words, value_set=self._words).fill_null(-1)).astype(np.int64)
        if strict:
            many = np.bincount(asked[asked >= 0], minlength=self._count) > 1
            asked = np.where(np.append(many, False)[asked], -1, asked)
        wanted = np.maximum(asked[codes], 0)
        named = self._exact[shops * self._count + wanted]
        unnamed = self._exact[wanted]
        known = np.where(named == _NONE, unnamed, named)
        if self._by_number is None:  # one shop, or none is named: the number says it all
            alone = self._exact.reshape(-1, self._count).max(axis=0)[wanted]
        else:
            alone = self._by_number[wanted]
        slot = np.where(shops > 0, known, alone)
        return np.where((asked[codes] < 0) | (slot < 0), -1, slot)


def of_later_file(slot: Ints, shop: Coded, number: Coded, size: int) -> Bools:
    """Tell which rows are of the latest file among those that speak of their order.

    Two files that write one order's shop or number differently (``#7``, ``7``) do not replace each other by
    themselves; of the rows they have of one order only those of the later file may count. Later files stand below.

    Args:
        slot: of each row's order, -1 for none.
        shop: of each row.
        number: of each row, as the file writes it.
        size: a bound above the slots.
    """
    written = (shop.codes + 1) * len(number.words) + number.codes
    last = np.full(size, -1, np.int64)
    rows = np.flatnonzero(slot >= 0)
    last[slot[rows]] = written[rows]
    latest: Bools = (slot >= 0) & (written == np.append(last, -1)[slot])
    return latest


def _used(codes: Ints, words: "pa.Array") -> "tuple[Ints, pa.Array]":
    """Return codes and words without the words that no row uses."""
    import pyarrow as pa

    used = np.zeros(len(words), bool)
    used[codes] = True
    if used.all():
        return codes, words
    return (np.cumsum(used) - 1)[codes], words.filter(pa.array(used))


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
    """Return numbers as they are compared at a level."""
    import pyarrow.compute as pc

    if level == 0:
        return words
    bare = pc.utf8_trim(words, characters=_AROUND)
    if level > 1:
        bare = pc.utf8_ltrim(bare, characters="0")
    return pc.if_else(pc.equal(bare, ""), words, bare)
