"""Who orders when, and through which channel: first orders, then each customer's own rhythm until the customer is gone.

Customers differ: most never come back, some come twice a year, a few every season. Cohorts differ too: the newest ones
come back less, which is what a plateau is made of.
"""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.demo.demand import new_customers
from ecomkpi_desktop.demo.draws import Bools, Draws, Floats, Ints
from ecomkpi_desktop.demo.recipe import Line, Recipe

_SHORTEST = 4  # days before anybody orders again


@dataclass(frozen=True, slots=True)
class Journeys:
    """One row per order, in order of time.

    Attributes:
        customer: number of the customer, 0 up.
        day: position in ``Recipe.days``.
        second: of the day.
        channel: position in ``Recipe.channels``.
        first: whether it is the customer's first order.
        customers: how many customers there are.
    """

    customer: Ints
    day: Ints
    second: Ints
    channel: Ints
    first: Bools
    customers: int


def make_journeys(recipe: Recipe, seed: int, factor: Floats) -> Journeys:
    """Return every order of the shop and of its marketplace account.

    Args:
        recipe: the shop.
        seed: of chance.
        factor: of the demand, by day.
    """
    counts = Draws(seed, "newcomers").poisson(new_customers(recipe, factor))
    days, channels = np.nonzero(counts)
    repeated = counts[days, channels]
    day, channel = np.repeat(days, repeated), np.repeat(channels, repeated)
    customers, later = _later_orders(recipe, Draws(seed, "loyalty"), factor, day, channel)
    again = _later_channels(recipe, Draws(seed, "paths"), channel[customers])
    count = len(day)
    who = np.concatenate([np.arange(count), customers])
    when = np.concatenate([day, later])
    through = np.concatenate([channel, again])
    first = np.arange(len(who)) < count
    second = _seconds(recipe, Draws(seed, "hours"), len(who))
    order = np.lexsort((who, second, when))
    return Journeys(who[order], when[order], second[order], through[order], first[order], count)


def _later_orders(recipe: Recipe, draws: Draws, factor: Floats, day: Ints, channel: Ints) -> tuple[Ints, Ints]:
    """Return customer and day of every order after the first.

    A customer waits for a time that runs with the season: faster in December than in August.
    """
    loyalty = recipe.story["loyalty"]
    kinds = loyalty["kinds"]
    kind = draws.choice([one["share"] for one in kinds], len(day))
    quality = np.array([one.quality for one in recipe.channels])[channel]
    quality = quality * Line(loyalty["cohort_quality"]).on(recipe.days)[day]
    a_day = np.array([one["a_year"] for one in kinds])[kind] / 365 * quality * draws.between(len(day), 0.6, 1.4)
    lost = np.array([one["lost"] for one in kinds])[kind]
    gone = day + draws.waiting(len(day)) * loyalty["lifetime_days"]
    clock = np.concatenate([[0.0], np.cumsum(factor)])
    active, now = np.arange(len(day)), day
    customers, days = [], []
    while len(active):
        start = np.minimum(now + _SHORTEST, len(factor))
        reached = clock[start] + draws.waiting(len(active)) / a_day[active]
        following = np.searchsorted(clock, reached, side="right") - 1
        stays = (following < len(factor)) & (following < gone[active])
        active, now = active[stays], following[stays]
        customers.append(active)
        days.append(now)
        goes_on = ~draws.chance(lost[active], len(active))
        active, now = active[goes_on], now[goes_on]
    return np.concatenate(customers), np.concatenate(days)


def _later_channels(recipe: Recipe, draws: Draws, first: Ints) -> Ints:
    """Return the channel of later orders, given the channel of each customer's first one."""
    again = draws.choice([channel.repeat_share for channel in recipe.channels], len(first))
    marketplace = recipe.channel("maisonia")
    stays = (first == marketplace) & draws.chance(recipe.story["loyalty"]["marketplace_again"], len(first))
    return np.where(stays, marketplace, again)


def _seconds(recipe: Recipe, draws: Draws, count: int) -> Ints:
    return draws.choice(recipe.hours, count) * 3600 + draws.whole(count, 3600)
