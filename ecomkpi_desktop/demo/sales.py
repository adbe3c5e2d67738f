"""What each order comes to: promotions, shipping, tips, cancellations, returns. Money is in cents with VAT.

Every amount is a whole number of cents made by whole-number arithmetic, so that the files add up to the cent.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ecomkpi_desktop.demo.baskets import Lines
from ecomkpi_desktop.demo.demand import during
from ecomkpi_desktop.demo.draws import Bools, Draws, Ints
from ecomkpi_desktop.demo.journeys import Journeys
from ecomkpi_desktop.demo.people import People
from ecomkpi_desktop.demo.recipe import Line, Recipe

TIPS = (200, 300, 500)


class State(IntEnum):
    """What became of an order."""

    DONE = 0
    CANCELLED = 1  # paid, and paid back
    VOIDED = 2  # never paid
    PENDING = 3


@dataclass(frozen=True, slots=True)
class Promotions:
    """Discount of each order and of each line of it.

    Attributes:
        code: position in ``codes``, by order.
        codes: the words; the first is blank.
        order: discount by order.
        line: discount by line; its sum over the lines of an order is the order's.
        on_lamps: whether the order's promotion is on lamps only.
    """

    code: Ints
    codes: tuple[str, ...]
    order: Ints
    line: Ints
    on_lamps: Bools


@dataclass(frozen=True, slots=True)
class Sales:
    """Orders with their lines.

    Attributes:
        journeys, lines, promotions: see their classes.
        goods: value of the lines of each order before discounts.
        shipping, tip: paid by the customer.
        state: one of :class:`State`, by order.
        marketplace: whether the order was placed on the marketplace.
        sample: whether it was sent for nothing.
        transfer: whether it was paid by bank transfer.
        relay: whether it is delivered to a relay point.
        returned: by line.
        paid_back: by order; the shipping is among it only for a parcel that was lost.
        lost: whether the parcel was lost.
    """

    journeys: Journeys
    lines: Lines
    promotions: Promotions
    goods: Ints
    shipping: Ints
    tip: Ints
    state: Ints
    marketplace: Bools
    sample: Bools
    transfer: Bools
    relay: Bools
    returned: Bools
    paid_back: Ints
    lost: Bools

    @property
    def total(self) -> Ints:
        """What each order costs the customer."""
        return self.goods - self.promotions.order + self.shipping + self.tip


def make_sales(recipe: Recipe, seed: int, journeys: Journeys, lines: Lines, people: People) -> Sales:
    """Settle every order."""
    draws, count = Draws(seed, "sales"), len(journeys.day)
    incidents = recipe.story["incidents"]
    goods = _sum(lines.value, lines.order, count)
    marketplace = journeys.channel == recipe.channel("maisonia")
    unsourced = (journeys.channel == recipe.channel("direct")) & ~journeys.first
    sample = unsourced & draws.chance(incidents["samples"], count)
    promotions = _promotions(recipe, draws, journeys, lines, goods, marketplace, sample)
    relay = draws.chance(0.4, count)
    shipping = _shipping(recipe, journeys, people, goods - promotions.order, marketplace, relay)
    shipping[sample] = 0
    transfer = draws.chance(incidents["transfer"], count) & ~marketplace & ~sample
    state = _states(recipe, draws, journeys, marketplace, transfer)
    state[sample] = State.DONE
    lost = draws.chance(incidents["lost_parcel"], count) & (state == State.DONE) & ~sample
    tipped = draws.chance(incidents["tip"], count) & (state == State.DONE) & ~marketplace & ~sample & ~lost
    tip = np.where(tipped, np.array(TIPS)[draws.whole(count, len(TIPS))], 0)
    returned = _returned(recipe, draws, lines, (state == State.DONE) & ~sample, lost)
    paid_back = _sum(np.where(returned, lines.value - promotions.line, 0), lines.order, count)
    paid_back += np.where(lost, shipping, 0)
    total = goods - promotions.order + shipping
    paid_back = np.where((state == State.CANCELLED) & ~marketplace, total, paid_back)
    return Sales(
        journeys, lines, promotions, goods, shipping, tip, state, marketplace, sample, transfer, relay, returned,
        paid_back, lost,
    )


def _promotions(
    recipe: Recipe, draws: Draws, journeys: Journeys, lines: Lines, goods: Ints, marketplace: Bools, sample: Bools
) -> Promotions:
    """Give each order at most one promotion."""
    story, count = recipe.story["promotions"], len(goods)
    ordinals = recipe.days[journeys.day]
    lamp_value = _sum(np.where(lines.lamp, lines.value, 0), lines.order, count)
    codes, code, percent = [""], np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)

    def offer(word: str, discount: float, taken: Bools) -> None:
        chosen = taken & (code == 0)
        if word not in codes:
            codes.append(word)
        code[chosen] = codes.index(word)
        percent[chosen] = round(discount * 100)

    offer("ECHANTILLON", 1.0, sample)
    lamps = story["lamps"]
    often = Line(lamps["share"]).on(ordinals) * np.where(marketplace, 0.6, 1.0)
    on_lamps = (lamp_value > 0) & draws.chance(often, count) & ~sample
    offer(lamps["code"], lamps["discount"], on_lamps)
    for event in recipe.events:
        if event.code:
            offer(event.code, event.discount, during(event, ordinals) & draws.chance(event.share, count) & ~marketplace)
    welcome, letter = story["welcome"], story["newsletter"]
    offer(welcome["code"], welcome["discount"], journeys.first & draws.chance(welcome["share"], count) & ~marketplace)
    by_mail = journeys.channel == recipe.channel("email")
    offer(letter["code"], letter["discount"], by_mail & draws.chance(letter["share"], count))
    base = np.where(on_lamps[lines.order] & ~lines.lamp, 0, lines.value)
    line = (base * percent[lines.order] + 50) // 100
    return Promotions(code, tuple(codes), _sum(line, lines.order, count), line, on_lamps)


def _shipping(
    recipe: Recipe, journeys: Journeys, people: People, value: Ints, marketplace: Bools, relay: Bools
) -> Ints:
    shop = {key: round(amount * 100) for key, amount in recipe.story["shop"].items() if isinstance(amount, float)}
    abroad = np.array([country != "FR" for country in people.countries])[journeys.customer]
    paid = np.where(relay, shop["relay_delivery"], shop["home_delivery"])
    paid = np.where(value >= shop["free_shipping_from"], 0, paid)
    paid = np.where(abroad, np.where(value >= shop["free_abroad_from"], 0, shop["abroad_delivery"]), paid)
    return np.where(marketplace, shop["marketplace_delivery"], paid)


def _states(recipe: Recipe, draws: Draws, journeys: Journeys, marketplace: Bools, transfer: Bools) -> Ints:
    incidents, count = recipe.story["incidents"], len(journeys.day)
    share = np.where(marketplace, incidents["marketplace_cancelled"], incidents["cancelled"])
    cancelled = draws.chance(share, count)
    voided = draws.chance(incidents["voided"], count)
    recent = journeys.day >= len(recipe.days) - incidents["pending_days"]
    state = np.where(cancelled, np.where(voided, State.VOIDED, State.CANCELLED), State.DONE).astype(np.int64)
    return np.where((state == State.DONE) & transfer & recent, State.PENDING, state)


def _returned(recipe: Recipe, draws: Draws, lines: Lines, possible: Bools, lost: Bools) -> Bools:
    rates = np.array([recipe.categories[product.category].return_rate for product in recipe.products])
    comes_back = draws.chance(rates[lines.product], len(lines.order))
    return (comes_back & possible[lines.order]) | lost[lines.order]


def _sum(values: Ints, groups: Ints, count: int) -> Ints:
    return np.bincount(groups, weights=values, minlength=count).astype(np.int64)
