"""What part of the business a figure is about."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from ecomkpi_desktop.kpi.period import Period

UNKNOWN_CHANNEL = "Direct / inconnu"  # the channel of orders without a source; kept visible
NOT_ALLOCATED = "not allocated"  # the line of spend and costs that belong to no key of a dimension


class Buyers(StrEnum):
    """Whose orders are looked at."""

    NEW = "new"  # orders on the day of their customer's first one
    RETURNING = "returning"  # orders on a later day


@dataclass(frozen=True, slots=True)
class Scope:
    """Which orders are looked at, whatever the channel.

    Spend, sessions and fixed costs belong to no country, category, product or kind of buyer: what needs them is not
    available under a scope.

    Attributes:
        countries: countries of the orders, :data:`NOT_ALLOCATED` for those without one; None for all.
        categories: categories of the order lines, likewise; what belongs to the whole order follows pro rata of value.
        buyers: orders of new or of returning customers; orders without identity are in neither. None for all.
        products: keys of the products of the order lines, as for categories. No filter of the window: what one row of
            a table by product is about.
    """

    countries: frozenset[str] | None = None
    categories: frozenset[str] | None = None
    buyers: Buyers | None = None
    products: frozenset[str] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self == EVERYTHING


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Selection:
    """A period, the channels and the orders looked at.

    Attributes:
        period: days of the figures.
        channels: names of acquisition channels, in any order; None for all of them (spend that is not allocated
            included).
        scope: which orders.
    """

    period: Period
    channels: frozenset[str] | None = None
    scope: Scope = EVERYTHING

    @property
    def is_whole(self) -> bool:
        """Whether the whole shop is looked at: every channel and every order."""
        return self.channels is None and self.scope.is_whole

    def whole(self) -> Self:
        """Return the whole shop over the same period."""
        return replace(self, channels=None, scope=EVERYTHING)

    def over(self, period: Period) -> Self:
        """Return the same look at another period."""
        return replace(self, period=period)

    def through(self, channels: frozenset[str] | None) -> Self:
        """Return the same look at other channels."""
        return replace(self, channels=channels)

    def within(self, scope: Scope) -> Self:
        """Return the same look at other orders."""
        return replace(self, scope=scope)
