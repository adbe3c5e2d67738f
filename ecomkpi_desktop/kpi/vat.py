"""From stated amounts to HT and TTC: whose VAT rate is known, and what shipping follows.

Sources of a line's rate, in order (2.2): its own rate, its own tax amount, the tax of the whole order, its product's,
its category's (typed, else as its products agree), its country's; else the default rate, which is not applied here:
such amounts stay as stated, marked.
"""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.columns import Bools
from ecomkpi_desktop.kpi.grouping import Groups
from ecomkpi_desktop.kpi.results import Floats


@dataclass(frozen=True, slots=True)
class Lines:
    """Goods of orders with what is known of their VAT.

    Attributes:
        net: stated value after discounts, per line.
        ttc: whether it holds VAT.
        rate: its VAT rate, NaN where only the default rate can tell.
    """

    net: Floats
    ttc: Bools
    rate: Floats

    @property
    def unknown(self) -> Bools:
        """Lines that need the default rate."""
        return np.isnan(self.rate)

    def before_tax(self, values: Floats) -> Floats:
        """Return stated values HT where the rate is known or they are HT already, as stated otherwise."""
        return np.where(self.ttc & ~self.unknown, values / (1.0 + np.nan_to_num(self.rate)), values)

    def with_tax(self, before: Floats) -> Floats:
        """Return values TTC from :meth:`before_tax` ones where the rate is known."""
        return before * (1.0 + np.nan_to_num(self.rate))


def checked(rate: Floats) -> Floats:
    """Return rates with NaN for what cannot be a VAT rate."""
    return np.where((rate >= 0.0) & (rate <= 1.0), rate, np.nan)


def rate_of_amount(tax: Floats, net: Floats, ttc: Bools) -> Floats:
    """Return the rate that makes ``tax`` the VAT of ``net``."""
    base = np.where(ttc, net - tax, net)
    return checked(np.divide(tax, base, out=np.full(len(tax), np.nan), where=base > 0))


def rate_of_order(tax: Floats, before: Floats, with_tax: Floats) -> Floats:
    """Return the one rate at which a whole order bears ``tax``.

    Args:
        tax: VAT of the order, NaN where unknown.
        before: amounts of the order stated HT.
        with_tax: amounts of the order stated TTC.

    The rate r solves before * r + with_tax * r / (1 + r) = tax.
    """
    half = before + with_tax - tax
    root = half + np.sqrt(np.maximum(half * half + 4.0 * before * tax, 0.0))
    return checked(np.divide(2.0 * tax, root, out=np.full(len(tax), np.nan), where=root > 0))


@dataclass(frozen=True, slots=True)
class Mix:
    """VAT of the goods of each order, which shipping and refunds without a rate of their own follow pro rata.

    Attributes:
        unknown: share of the goods' value whose rate is unknown; 1 where they are worth nothing.
        factor: TTC / HT of the goods whose rate is known; 1 where there are none.
    """

    unknown: Floats
    factor: Floats

    def split(self, amount: Floats, ttc: Bools) -> tuple[Floats, Floats]:
        """Return the HT part of an amount that is known, and its part that is TTC at the default rate."""
        unknown = np.where(ttc, amount * self.unknown, 0.0)
        return np.where(ttc, (amount - unknown) / self.factor, amount), unknown

    def collected(self, amount: Floats, ttc: Bools) -> tuple[Floats, Floats]:
        """Return the TTC part of an amount that is known, and its part that is HT at the default rate."""
        unknown = np.where(ttc, 0.0, amount * self.unknown)
        return np.where(ttc, amount, (amount - unknown) * self.factor), unknown


def mix_of(lines: Lines, goods: Bools, groups: Groups) -> Mix:
    """Return the VAT mix of the goods of each order."""
    unknown = lines.unknown
    net = np.where(goods, lines.net, 0.0)
    stated = groups.money(net)
    of_unknown = groups.money(np.where(unknown, net, 0.0))
    before = np.where(unknown, 0.0, lines.before_tax(net))
    before_sum = groups.money(before)
    with_sum = groups.money(np.where(unknown, 0.0, lines.with_tax(before)))
    one = np.ones(groups.count)
    share = np.divide(of_unknown, stated, out=one.copy(), where=stated > 0)
    factor = np.divide(with_sum, before_sum, out=one, where=before_sum > 0)
    return Mix(np.clip(share, 0.0, 1.0), factor)
