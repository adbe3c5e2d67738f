"""What is in each order: articles and quantities. Money is in cents with VAT."""

from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.demo.draws import Bools, Draws, Floats, Ints
from ecomkpi_desktop.demo.journeys import Journeys
from ecomkpi_desktop.demo.recipe import Recipe, shares


@dataclass(frozen=True, slots=True)
class Lines:
    """One row per line, in order of order.

    Attributes:
        order: row of the order in Journeys.
        product: position in ``Recipe.products``.
        quantity: units.
        value: quantity x price, in cents with VAT, before discounts.
        lamp: whether it is of the category that is always on promotion.
    """

    order: Ints
    product: Ints
    quantity: Ints
    value: Ints
    lamp: Bools


def make_lines(recipe: Recipe, seed: int, journeys: Journeys, months: Ints) -> Lines:
    """Fill the baskets.

    Args:
        recipe: the shop.
        seed: of chance.
        journeys: the orders.
        months: month of each order, 0 to 11.
    """
    draws = Draws(seed, "baskets")
    lamps = recipe.category("LUM")
    main = draws.choice_by(_taste(recipe), journeys.channel * 12 + months)
    count = _counts(recipe, draws, main == lamps)
    order = np.repeat(np.arange(len(main)), count)
    is_main = np.concatenate([[True], order[1:] != order[:-1]])
    category = _categories(recipe, draws, main[order], is_main, lamps)
    product = _products(recipe, draws, category)
    _, kept = np.unique(order * len(recipe.products) + product, return_index=True)
    kept.sort()
    order, product = order[kept], product[kept]
    quantity = _quantities(recipe, draws, product)
    prices = np.array([one.price for one in recipe.products])
    categories = np.array([one.category for one in recipe.products])
    return Lines(order, product, quantity, quantity * prices[product], categories[product] == lamps)


def _taste(recipe: Recipe) -> Floats:
    """Return the weight of each category as main one (channels x 12 months, categories)."""
    table = np.array([channel.taste for channel in recipe.channels])[:, None, :].repeat(12, axis=1)
    for code, factors in recipe.taste.items():
        table[:, :, recipe.category(code)] *= np.array(factors)
    return table.reshape(-1, table.shape[2])


def _counts(recipe: Recipe, draws: Draws, lamp: Bools) -> Ints:
    count = np.zeros(len(lamp), dtype=np.int64)
    for name, mask in (("lines", ~lamp), ("lamp_lines", lamp)):
        numbers, weights = shares(recipe.story["basket"][name])
        count[mask] = np.array(numbers)[draws.choice(weights, int(mask.sum()))]
    return count


def _categories(recipe: Recipe, draws: Draws, main: Ints, is_main: Bools, lamps: int) -> Ints:
    """Return the category of each line: the main one, or another one that is not lamps."""
    weights = np.array([float(sum(p.popularity for p in recipe.products if p.category == position)) for position in
                        range(len(recipe.categories))])
    weights[lamps] = 0.0
    other = draws.choice(weights, len(main))
    stays = draws.chance(recipe.story["basket"]["same_category"], len(main)) & (main != lamps)
    return np.where(is_main | stays, main, other)


def _products(recipe: Recipe, draws: Draws, category: Ints) -> Ints:
    weights = np.array([
        [product.popularity if product.category == position else 0.0 for product in recipe.products]
        for position in range(len(recipe.categories))
    ])
    return draws.choice_by(weights, category)


def _quantities(recipe: Recipe, draws: Draws, product: Ints) -> Ints:
    names = list(recipe.sold_by)
    way = np.array([names.index(one.sold_by) for one in recipe.products])[product]
    quantity = np.ones(len(product), dtype=np.int64)
    for position, name in enumerate(names):
        numbers, weights = recipe.sold_by[name]
        mask = way == position
        quantity[mask] = np.array(numbers)[draws.choice(weights, int(mask.sum()))]
    return quantity
