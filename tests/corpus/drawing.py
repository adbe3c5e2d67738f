"""Draws what a shop has sold, spent and seen: amounts and days that are known before any file is written."""

import random
from dataclasses import dataclass
from datetime import date, datetime

from tests.corpus.model import Options, total

PRODUCTS = (
    ("MUG-01", "Mug émaillé"), ("0012345", "Théière fonte"), ("TAB-7", "Tablier d’atelier"), ("BOL-22", "Bol à soupe"),
    ("CAR-3", "Carafe 1,5 L"), ("PLA-9", "Planche de noyer"),
)  # fmt: skip
CHANNELS = ("Organic Search", "Paid Search", "Email", "Direct", "Paid Social")
CAMPAIGNS = ("Marque FR", "Shopping été", "Retargeting", "Prospection – large")


@dataclass(frozen=True)
class Line:
    """A line of an order."""

    sku: str
    product: str
    quantity: int
    price: float

    @property
    def amount(self) -> float:
        """Quantity times price."""
        return round(self.quantity * self.price, 6)


@dataclass(frozen=True)
class Order:
    """An order; ``state`` is paid, cancelled or refunded; amounts hold VAT when ``taxed``."""

    number: int
    at: datetime
    lines: tuple[Line, ...]
    discount: float
    shipping: float
    rate: float
    taxed: bool
    state: str
    email: str
    customer: str
    country: str

    @property
    def goods(self) -> float:
        """Lines before discount."""
        return total(line.amount for line in self.lines)

    @property
    def net(self) -> float:
        """Lines after discount."""
        return round(self.goods - self.discount, 6)

    @property
    def tax(self) -> float:
        """VAT contained in, or added to, goods and shipping."""
        base = self.net + self.shipping
        return round(base - base / (1 + self.rate) if self.taxed else base * self.rate, 2)

    @property
    def total(self) -> float:
        """What was paid."""
        return round(self.net + self.shipping + (0 if self.taxed else self.tax), 6)


def days(rng: random.Random, options: Options, count: int) -> list[datetime]:
    """Draw moments of two months in order, in the daytime, so that no time zone moves them to another day."""
    start = rng.choice((2, 3, 4, 8, 9))
    found = []
    for _ in range(count):
        month, day = start + rng.randrange(2), rng.randint(1, options.last_day)
        found.append(datetime(2024, month, day, rng.randint(9, 18), rng.randint(0, 59), rng.randint(0, 59)))  # noqa: DTZ001
    if options.last_day > 12:  # a day that says which number is the day
        found[-1] = found[-1].replace(day=options.last_day)
    return sorted(found)


def price(rng: random.Random, options: Options) -> float:
    """Draw an amount; with three places it never ends in a zero, so that it can be read in two ways."""
    if options.places == 3:
        return (rng.randint(100, 9_999) * 10 + rng.randint(1, 9)) / 1000
    if rng.random() < 0.15:
        return rng.randint(100_001, 250_000) / 100
    return rng.randint(450, 9_500) / 100


def orders(rng: random.Random, options: Options, *, taxed: bool, rate: float = 0.2, first: int = 1001) -> list[Order]:
    """Draw orders of one to three lines; some cancelled, some wholly refunded."""
    found = []
    plain = options.places == 3
    for place, at in enumerate(days(rng, options, options.rows)):
        chosen = rng.sample(PRODUCTS, 1 if plain else rng.choice((1, 1, 2, 3)))
        lines = tuple(Line(sku, name, 1 if plain else rng.randint(1, 3), price(rng, options)) for sku, name in chosen)
        goods = sum(line.amount for line in lines)
        discount = 0.0 if plain or rng.random() < 0.7 else round(goods * rng.choice((0.1, 0.15)), 2)
        shipping = 0.0 if plain else rng.choice((0.0, 4.9, 6.5, 12.0))
        state = "paid" if plain else {4: "cancelled", 7: "refunded"}.get(place % 9, "paid")
        buyer = rng.randint(1, 15)
        found.append(
            Order(
                first + place, at, lines, discount, shipping, rate, taxed, state, f"client{buyer}@example.com",
                f"Client {buyer} Démo", rng.choice(("FR", "BE", "DE")),
            )
        )  # fmt: skip
    return found


@dataclass(frozen=True)
class Spent:
    """A campaign's day."""

    day: date
    campaign: str
    cost: float
    impressions: int
    clicks: int
    conversions: int
    value: float


def spending(rng: random.Random, options: Options, campaigns: tuple[str, ...] = CAMPAIGNS) -> list[Spent]:
    """Draw what campaigns cost on each of some days."""
    dates = sorted({moment.date() for moment in days(rng, options, max(4, options.rows // 2))})
    return [
        Spent(
            day, campaign, price(rng, options), rng.randint(800, 90_000), rng.randint(11, 900), rng.randint(0, 40),
            round(rng.randint(0, 9_000) * 1.37, 2),
        )
        for day in dates
        for campaign in campaigns[: 2 + rng.randrange(len(campaigns) - 1)]
    ]
