"""How much is wanted on each day: season of the year, day of the week, sales, feasts."""

from datetime import date

import numpy as np

from ecomkpi_desktop.demo.draws import Bools, Floats, Ints
from ecomkpi_desktop.demo.recipe import Event, Recipe


def season(recipe: Recipe) -> Floats:
    """Return the factor of the demand on every day told; its mean over each calendar year is 1."""
    dates = [date.fromordinal(int(ordinal)) for ordinal in recipe.days]
    months = np.array([one.month - 1 for one in dates])
    weekdays = np.array([one.weekday() for one in dates])
    years = np.array([one.year for one in dates])
    factor = np.array(recipe.months)[months] * np.array(recipe.weekdays)[weekdays]
    for event in recipe.events:
        factor[during(event, recipe.days)] *= event.demand
    for year in np.unique(years):
        mine = years == year
        factor[mine] /= factor[mine].mean()
    return np.asarray(factor)


def during(event: Event, ordinals: Ints) -> Bools:
    """Tell which days lie in an event."""
    inside = np.zeros(len(ordinals), dtype=np.bool_)
    for start, end in event.spans:
        inside |= (ordinals >= start.toordinal()) & (ordinals <= end.toordinal())
    return inside


def new_customers(recipe: Recipe, factor: Floats) -> Floats:
    """Return the expected first orders (days x channels)."""
    days_per_month = 365 / 12
    return np.stack(
        [channel.new_customers.on(recipe.days) * factor / days_per_month for channel in recipe.channels], axis=1
    )
