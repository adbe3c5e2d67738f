"""How far a margin can lie from where it is computed, while assumptions are only estimates.

CM3 is a sum in which every assumption stands by itself, but for the cost of goods and the share of returned goods put
back on sale, which multiply each other. So each assumption is tried at both of its bounds, and these two in all four
pairs: the two ends found are exact.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from ecomkpi_desktop.kpi import rates as key
from ecomkpi_desktop.kpi.assumed import held_at
from ecomkpi_desktop.settings.plausible import UNCERTAIN, bound_keys
from ecomkpi_desktop.settings.values import Settings

_TOGETHER = (key.COST, key.RESTOCK)
_NOTHING = 0.005  # half a cent moves nothing

Margin = Callable[[Settings], float]


@dataclass(frozen=True, slots=True)
class Swing:
    """What one estimate does to the margin between its plausible bounds, everything else being as it is.

    Attributes:
        key: setting of the assumption.
        value: in force now.
        low, high: its bounds; ``value`` is never outside.
        at_low, at_high: the margin with the assumption at each.
    """

    key: str
    value: float
    low: float
    high: float
    at_low: float
    at_high: float

    @property
    def width(self) -> float:
        """How much money lies between the two."""
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True, slots=True)
class Range:
    """A margin and its ends.

    Attributes:
        now: with the assumptions in force.
        low, high: the ends; both are ``now`` when nothing is estimated.
        swings: the estimates that move it, the strongest first.
    """

    now: float
    low: float
    high: float
    swings: tuple[Swing, ...]


def estimates(settings: Settings, marketplaces: Iterable[str]) -> tuple[str, ...]:
    """Return the keys of the cost assumptions nobody has answered.

    Args:
        settings: what was answered.
        marketplaces: channels that charge a fee on each sale.
    """
    fees = (f"marketplace.{name}.pct" for name in sorted(marketplaces))
    return tuple(one for one in (*UNCERTAIN, *fees) if not settings.is_set(one))


def range_of(margin: Margin, settings: Settings, keys: Sequence[str]) -> Range:
    """Return a margin as a range.

    Args:
        margin: computes it under settings.
        settings: the assumptions in force, and the bounds.
        keys: the assumptions that are only estimates; what real data have replaced moves nothing and is left out.
    """
    now = margin(settings)
    swings = [swing for one in keys if (swing := _swing(margin, settings, one)).width > _NOTHING]
    swings.sort(key=lambda swing: (-swing.width, swing.key))
    low, high = (_end(margin, settings, swings, better=better) for better in (False, True))
    return Range(now, min(low, now), max(high, now), tuple(swings))


def bounds_of(settings: Settings, one: str) -> tuple[float, float]:
    """Return how far an assumption may lie, its value in force included."""
    value = settings.number(one)
    low, high = (settings.number(bound) for bound in bound_keys(one))
    return min(low, high, value), max(low, high, value)


def _swing(margin: Margin, settings: Settings, one: str) -> Swing:
    low, high = bounds_of(settings, one)
    at_low, at_high = (margin(held_at(settings, one, value)) for value in (low, high))
    return Swing(one, settings.number(one), low, high, at_low, at_high)


def _end(margin: Margin, settings: Settings, swings: Sequence[Swing], *, better: bool) -> float:
    alone = {one.key: _side(one, better=better) for one in swings if one.key not in _TOGETHER}
    together = [one for one in swings if one.key in _TOGETHER]
    ends = []
    for values in product(*((one.low, one.high) for one in together)):
        pair = {one.key: value for one, value in zip(together, values, strict=True)}
        ends.append(margin(_held(settings, {**alone, **pair})))
    return max(ends) if better else min(ends)


def _side(swing: Swing, *, better: bool) -> float:
    return swing.high if (swing.at_high > swing.at_low) is better else swing.low


def _held(settings: Settings, values: Mapping[str, float]) -> Settings:
    for one, value in values.items():
        settings = held_at(settings, one, value)
    return settings
