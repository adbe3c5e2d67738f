"""Customers: first and later orders, who was active when. Independent of every cost rate."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.columns import NO_DAY, Bools, Codes, Longs
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.grouping import weighted
from ecomkpi_desktop.kpi.results import Floats, Ints
from ecomkpi_desktop.kpi.store import Orders, Refunds

NEVER = np.iinfo(np.int32).max
MONTHS_AT_MOST = 60  # the longest LTV horizon


def age_start(month: int | NDArray[np.int64]) -> "int | NDArray[np.int64]":
    """Return b(a), the age in days at which age month ``a`` begins (2.4)."""
    return month * 365 // 12


class Customers:
    """The customers of the counted orders.

    A customer is one who has a counted order above 0; ``first_day`` is NEVER for everybody else. With a scope
    (``within``: which of the orders are looked at), customers whose first order is among them are followed through all
    their orders, as with a choice of channels.

    Attributes:
        first_day, first_channel: of each customer's first order, in all data.
        entered_on: the same day for the customers looked at: those whose first order is within the scope; else NEVER.
        second_day: first later day with an order, or NEVER.
        visit_day, visit_customer, visit_channel: identified orders above 0 within the scope, in order of day.
    """

    def __init__(self, orders: Orders, refunds: Refunds, facts: Facts) -> None:
        self._orders, self._refunds = orders, refunds
        self.count = facts.customers
        self.channel_count = len(facts.channels)
        # Refunds of a file of their own can be later than the last order, and count on later days if unlinked.
        self._last = max(facts.data_end - 1, int(refunds.rate_day.max(initial=0)))
        self._whole: Customers | None = None
        self._visits = visits = np.flatnonzero(orders.valued & (orders.customer >= 0))
        self.visit_day = orders.day[visits]
        self.visit_customer = orders.customer[visits]
        self.visit_channel = orders.channel[visits]
        self.first_day = np.full(self.count, NEVER, dtype=np.int32)
        self.first_channel = np.full(self.count, -1, dtype=np.int32)
        # Written backwards, so that the earliest order is what remains.
        self.first_day[self.visit_customer[::-1]] = self.visit_day[::-1]
        self.first_channel[self.visit_customer[::-1]] = self.visit_channel[::-1]
        later = self.visit_day > self.first_day[self.visit_customer]
        self.second_day = np.full(self.count, NEVER, dtype=np.int32)
        self.second_day[self.visit_customer[later][::-1]] = self.visit_day[later][::-1]
        self._all_days, self._all_customers = self.visit_day, self.visit_customer
        self.entered_on = self.first_day

    def within(self, orders: Bools) -> "Customers":
        """Return the customers who came by some of the orders, with the visits that these orders are."""
        found = Customers.__new__(Customers)
        kept = {name: value for name, value in vars(self).items() if name not in _DERIVED}
        vars(found).update(kept, _whole=self)
        within = np.flatnonzero(orders[self._visits])
        # Who came by an order is told by the earliest one.
        first = self._first_visit
        entered = np.zeros(self.count, dtype=np.bool_)
        entered[self.visit_customer[first]] = orders[self._visits[first]]
        found.entered_on = np.where(entered, self.first_day, np.int32(NEVER))
        found.visit_day, found.visit_customer = self.visit_day[within], self.visit_customer[within]
        found.visit_channel = self.visit_channel[within]
        return found

    @cached_property
    def _first_visit(self) -> Longs:
        """Place of each customer's earliest visit."""
        first = np.full(self.count, -1, dtype=np.int64)
        first[self.visit_customer[::-1]] = np.arange(len(self.visit_customer))[::-1]
        return first[first >= 0]

    @cached_property
    def entry(self) -> tuple[Codes, Codes, Codes]:
        """Day, channel and second day of the customers who ordered, sorted by first day."""
        found = np.flatnonzero(self.entered_on != NEVER)
        order = found[np.argsort(self.first_day[found], kind="stable")]
        return self.first_day[order], self.first_channel[order], self.second_day[order]

    def active(self, start: int, end: int, channels: Bools | None) -> Bools:
        """Tell which customers ordered on days [start, end), through the given channels (None: all)."""
        seen = np.zeros(self.count, dtype=np.bool_)
        low, high = np.searchsorted(self.visit_day, (start, end))
        who = self.visit_customer[low:high]
        seen[who if channels is None else who[channels[self.visit_channel[low:high]]]] = True
        return seen

    def repurchase(self, within: int, known_until: int, channels: Bools | None) -> tuple[int, int]:
        """Return how many customers are old enough to judge, and how many of them came back.

        Args:
            within: days after the first order, inclusive.
            known_until: E, the first day that is not known.
            channels: channels of the first order, None for all.
        """
        first, channel, second = self.entry
        last = known_until - within
        just, old = (int(np.searchsorted(first, last, side=side)) for side in ("left", "right"))
        back = self._delay[:old] <= within
        # Of those who entered just long enough ago, the last day of the window is not known yet.
        back[just:] &= second[just:old] < known_until
        if channels is None:
            return old, int(np.count_nonzero(back))
        mine = channels[channel[:old]]
        return int(np.count_nonzero(mine)), int(np.count_nonzero(back & mine))

    @cached_property
    def _delay(self) -> Codes:
        """Days from first to second order day in the order of ``entry``; NEVER for those who did not come back."""
        first, _, second = self.entry
        return np.where(second == NEVER, NEVER, second - first)

    def repurchase_delays(self, known_until: int, channels: Bools | None) -> Codes:
        """Return the days from first to second order day of those who came back."""
        _, channel, second = self.entry
        back = second < known_until
        if channels is not None:
            back &= channels[channel]
        return self._delay[back]

    @cached_property
    def age_months(self) -> int:
        """How many age months the data can tell about, at most MONTHS_AT_MOST."""
        if self._whole is not None:
            return self._whole.age_months
        first = self.entry[0]
        if not len(first):
            return 1
        return min((self._last - int(first[0])) * 12 // 365 + 1, MONTHS_AT_MOST)

    @cached_property
    def entry_days(self) -> Codes:
        """Distinct first days of all customers, ascending."""
        if self._whole is not None:
            return self._whole.entry_days
        return np.unique(self.entry[0])

    @cached_property
    def entered(self) -> Ints:
        """Customers by channel and by day of first order or earlier, shape (channels, entry days + 1)."""
        first, channel, _ = self.entry
        width = len(self.entry_days) + 1
        place = np.searchsorted(self.entry_days, first) + 1
        counts = np.bincount(channel.astype(np.int64) * width + place, minlength=self.channel_count * width)
        return np.cumsum(counts.reshape(self.channel_count, width), axis=1)

    def entered_by(self, known_until: int) -> Longs:
        """Return for each age month the place in ``entry_days`` before which customers are old enough for it."""
        until = known_until - np.asarray(age_start(np.arange(1, MONTHS_AT_MOST + 1)))
        return np.searchsorted(self.entry_days, until, side="right")

    def old_enough(self, known_until: int) -> Ints:
        """Return the customers old enough by channel and age month."""
        observed: Ints = self.entered[:, self.entered_by(known_until)]
        return observed

    def age_cells_until(self, known_until: int) -> tuple[Longs, Longs]:
        """Return the cell by (channel, age month) of each order, and of each refund document, known before a day.

        The last cell is that of whatever belongs to no customer old enough, or is not known yet.
        """
        width, ages = len(self.entry_days), self.age_months
        entered_by = self.entered_by(known_until)
        found = []
        for (used, cell), documents in (
            (self.order_age_cell, self._orders), (self.refund_age_cell, self._refunds),
        ):  # fmt: skip
            cells = np.full(len(documents), self.channel_count * ages, dtype=np.int64)
            if len(used):
                place = cell // width
                counted = cell % width < entered_by[place % ages]
                cells[used[counted]] = place[counted]
            found.append(cells)
        orders, refunds = found
        refunds[np.searchsorted(self._refunds.day, known_until) :] = self.channel_count * ages
        return orders, refunds

    @cached_property
    def order_age_cell(self) -> tuple[Longs, Longs]:
        """Orders with a margin of some age, and their cell by (channel, age month, entry day)."""
        if self._whole is not None:
            return self._mine(self._orders.customer, *self._whole.order_age_cell)
        return self._age_cells(self._orders.customer, self._orders.day)

    @cached_property
    def refund_age_cell(self) -> tuple[Longs, Longs]:
        """Refunds by the age at which they count: their order's date if known, else their own."""
        if self._whole is not None:
            return self._mine(self._refunds.customer, *self._whole.refund_age_cell)
        return self._age_cells(self._refunds.customer, self._refunds.rate_day)

    def _mine(self, customer: Codes, used: Longs, cell: Longs) -> tuple[Longs, Longs]:
        """Return of documents and their cells those of the customers looked at."""
        mine = np.flatnonzero((self.entered_on != NEVER)[customer[used]])
        return used[mine], cell[mine]

    def _age_cells(self, customer: Codes, day: Codes) -> tuple[Longs, Longs]:
        entry_place = np.searchsorted(self.entry_days, self.entered_on)
        starts = age_start(np.arange(1, self.age_months + 1))
        first = np.append(self.entered_on, NEVER)[customer]
        age = np.searchsorted(starts, day.astype(np.int64) - first, side="right")
        used = np.flatnonzero((customer >= 0) & (first != NEVER) & (day >= first) & (age < self.age_months))
        who = customer[used]
        width = len(self.entry_days)
        return used, (self.first_channel[who].astype(np.int64) * self.age_months + age[used]) * width + entry_place[who]

    def by_age(self, of_orders: Floats, of_refunds: Floats) -> Floats:
        """Return amounts summed over entry days up to each, shape (channels, age months, entry days + 1)."""
        width = len(self.entry_days)
        shape = (self.channel_count, self.age_months, width)
        size = shape[0] * shape[1] * shape[2]
        used, cell = self.order_age_cell
        total = weighted(cell, of_orders if len(used) == len(of_orders) else of_orders[used], size)
        used, cell = self.refund_age_cell
        if len(used):
            total += weighted(cell, of_refunds[used], size)
        summed = np.zeros((shape[0], shape[1], width + 1))
        np.cumsum(total.reshape(shape), axis=2, out=summed[:, :, 1:])
        return summed

    def refunds_after(self, known_until: int) -> tuple[Longs, Longs]:
        """Return the refunds made on or after a day whose age cell is earlier, and these cells."""
        used, cell = self.refund_age_cell
        late = int(np.searchsorted(used, np.searchsorted(self._refunds.day, known_until)))
        return used[late:], cell[late:]

    @cached_property
    def _by_customer(self) -> Longs:
        """The places of the visits, sorted by customer, then by day."""
        return np.argsort(self.visit_customer, kind="stable")

    @cached_property
    def _day_before(self) -> Codes:
        """Day of the same customer's visit before, for each visit; NO_DAY for the first."""
        order = self._by_customer
        before = np.empty(len(order), dtype=np.int32)
        before[order] = _previous(self.visit_customer[order], self.visit_day[order])
        return before

    def visits(self, start: int, end: int, channels: Bools | None) -> tuple[Codes, Codes, Codes]:
        """Return the visits of days [start, end): their day, customer, and the day of the visit before.

        Args:
            start: first day.
            end: day after the last.
            channels: channels of the visits, and of the visits before; None for all.
        """
        if channels is None:
            low, high = np.searchsorted(self.visit_day, (start, end))
            return self.visit_day[low:high], self.visit_customer[low:high], self._day_before[low:high]
        wanted = channels[self.visit_channel] & (self.visit_day >= start) & (self.visit_day < end)
        chosen = self._by_customer[wanted[self._by_customer]]
        day, who = self.visit_day[chosen], self.visit_customer[chosen]
        return day, who, _previous(who, day)

    @cached_property
    def cohort_axis(self) -> tuple[int, int]:
        """First calendar month of a cohort (since January 1970), and how many months there are up to the last one.

        There must be a customer.
        """
        first = self.entry[0]
        low, high = month_number(np.array([int(first[0]), self._last]))
        return int(low), int(high - low) + 1

    @property
    def cohort_cells(self) -> int:
        """Number of cells by channel, cohort and month since."""
        return self.channel_count * self.cohort_axis[1] ** 2

    @cached_property
    def entry_cohort_cell(self) -> Longs:
        """Cell of each customer of ``entry`` by (channel of first order, cohort)."""
        first, channel, _ = self.entry
        low, width = self.cohort_axis
        return channel.astype(np.int64) * width + month_number(first) - low

    @cached_property
    def order_cohort_cell(self) -> tuple[Longs, Longs]:
        """Orders of customers, and their cell by (channel of first order, cohort, month since)."""
        return self._cohort_cells(self._orders.customer, self._orders.day)

    @cached_property
    def refund_cohort_cell(self) -> tuple[Longs, Longs]:
        """Refunds of customers, and the cell in which they count."""
        return self._cohort_cells(self._refunds.customer, self._refunds.rate_day)

    def _cohort_cells(self, customer: Codes, day: Codes) -> tuple[Longs, Longs]:
        first = np.append(self.entered_on, NEVER)[customer]
        used = np.flatnonzero((customer >= 0) & (first <= day))
        return used, self._cohort_cell(customer[used], month_number(day[used]))

    def _cohort_cell(self, who: Codes, month: Codes) -> Longs:
        low, width = self.cohort_axis
        cohort = month_number(self.first_day[who]).astype(np.int64) - low
        return (self.first_channel[who] * width + cohort) * width + (month - low - cohort)

    @cached_property
    def visit_cohort_cell(self) -> tuple[Codes, Longs]:
        """Each customer's first order of each calendar month: its day, ascending, and its cell."""
        mine = self.entered_on[self._all_customers] != NEVER
        days, who = self._all_days[mine], self._all_customers[mine]
        month = month_number(days)
        low, width = self.cohort_axis
        key = who.astype(np.int64) * width + (month - low)
        first = np.full(self.count * width, -1, dtype=np.int32)
        first[key[::-1]] = np.arange(len(key), dtype=np.int32)[::-1]
        rows = np.sort(first[first >= 0])
        return days[rows], self._cohort_cell(who[rows], month[rows])


def _previous(who: Codes, day: Codes) -> Codes:
    """Return the day of the row before of the same customer, NO_DAY where there is none."""
    before = np.full(len(day), NO_DAY, dtype=np.int32)
    before[1:] = np.where(who[1:] == who[:-1], day[:-1], NO_DAY)
    return before


def month_number(days: NDArray[np.signedinteger]) -> Codes:
    """Return the calendar month of days since 1970 as a number of months since January 1970."""
    return days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int32)


_DERIVED = frozenset(name for name, value in vars(Customers).items() if isinstance(value, cached_property))
