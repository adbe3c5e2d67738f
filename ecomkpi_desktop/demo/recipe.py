"""The recipe of the shop, read from ``resources/demo``: catalogue, seasons, channels, people, story."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.demo.draws import Floats, Ints


class Line:
    """A value that moves through time along straight lines between its anchors."""

    def __init__(self, anchors: Mapping[str, float] | float) -> None:
        points = anchors if isinstance(anchors, Mapping) else {"2023-01": anchors}
        self._days = [date.fromisoformat(f"{month}-01").toordinal() for month in points]
        self._values = [float(value) for value in points.values()]

    def on(self, ordinals: Ints) -> Floats:
        """Return the value on days given as proleptic ordinals (``date.toordinal``)."""
        return np.asarray(np.interp(ordinals, self._days, self._values), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Product:
    """One article. ``price`` in cents with VAT; ``cost_rate`` is cost / price, both without VAT, in 2023."""

    sku: str
    title: str
    category: int
    price: int
    cost_rate: float
    popularity: float
    sold_by: str


@dataclass(frozen=True, slots=True)
class Category:
    """One category and the share of its lines that come back."""

    code: str
    name: str
    return_rate: float


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign: its share of the channel's spend, the mean price of a click in euros, clicks / impressions."""

    name: str
    share: float
    click: float
    rate: float


@dataclass(frozen=True, slots=True)
class Channel:
    """One acquisition channel; see ``channels.toml`` for its fields."""

    code: str
    name: str
    new_customers: Line
    cac: Line | None
    repeat_share: float
    conversion: Line | None
    quality: float
    sources: tuple[str, ...]
    analytics: str
    claims: float
    taste: tuple[float, ...]
    campaigns: tuple[Campaign, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A promotion or a feast; its spans are inclusive."""

    spans: tuple[tuple[date, date], ...]
    demand: float
    code: str
    discount: float
    share: float


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything the files are made from.

    Attributes:
        days: ordinals of every day told.
        cost_rises: first day and factor by category, oldest first.
        sold_by: quantities and their shares, by way of selling.
        months, weekdays, hours: factors of the demand.
        taste: factors by month of the categories whose share of the demand moves with the season.
        story, people: the rest, as written.
    """

    days: Ints
    categories: tuple[Category, ...]
    products: tuple[Product, ...]
    cost_rises: tuple[tuple[date, tuple[float, ...]], ...]
    sold_by: Mapping[str, tuple[tuple[int, ...], tuple[float, ...]]]
    channels: tuple[Channel, ...]
    months: tuple[float, ...]
    weekdays: tuple[float, ...]
    hours: tuple[float, ...]
    taste: Mapping[str, tuple[float, ...]]
    events: tuple[Event, ...]
    story: Mapping[str, Any]
    people: Mapping[str, Any]

    def channel(self, code: str) -> int:
        """Return the position of a channel."""
        return next(position for position, channel in enumerate(self.channels) if channel.code == code)

    def category(self, code: str) -> int:
        """Return the position of a category."""
        return next(position for position, category in enumerate(self.categories) if category.code == code)

    @property
    def first_day(self) -> date:
        """First day told."""
        return date.fromordinal(int(self.days[0]))

    @property
    def last_day(self) -> date:
        """Last day told."""
        return date.fromordinal(int(self.days[-1]))


def read_recipe() -> Recipe:
    """Read the recipe of the demonstration shop."""
    catalogue, seasons, story = _toml("catalogue"), _toml("seasons"), _toml("story")
    codes = [one["code"] for one in catalogue["categories"]]
    first, last = (date.fromisoformat(story[name]) for name in ("first_day", "last_day"))
    return Recipe(
        days=np.arange(first.toordinal(), last.toordinal() + 1, dtype=np.int64),
        categories=tuple(Category(one["code"], one["name"], one["return_rate"]) for one in catalogue["categories"]),
        products=tuple(_products(catalogue)),
        cost_rises=tuple(
            (date.fromisoformat(day), tuple(factors[code] for code in codes))
            for day, factors in sorted(catalogue["cost_rises"].items())
        ),
        sold_by={name: shares(table) for name, table in catalogue["sold_by"].items()},
        channels=tuple(_channel(one, codes) for one in _toml("channels")["channels"]),
        months=tuple(seasons["months"]),
        weekdays=tuple(seasons["weekdays"]),
        hours=tuple(seasons["hours"]),
        taste={code: tuple(factors) for code, factors in seasons["taste"].items()},
        events=tuple(_event(one) for one in seasons["events"]),
        story=story,
        people=_toml("people"),
    )


def shares(table: Mapping[str, float]) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Return the numbers of a table and how likely each of them is."""
    return tuple(int(number) for number in table), tuple(table.values())


def month_starts(recipe: Recipe) -> list[date]:
    """Return the first day of every month told."""
    starts = [recipe.first_day.replace(day=1)]
    while (following := (starts[-1] + timedelta(days=32)).replace(day=1)) <= recipe.last_day:
        starts.append(following)
    return starts


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("demo", f"{name}.toml").read_text(encoding="utf-8"))


def _products(catalogue: Mapping[str, Any]) -> list[Product]:
    return [
        Product(
            f"AMA-{category['code']}-{number:03d}", article["title"], position, round(article["price"] * 100),
            category["cost_rate"], article["popularity"], article["sold_by"],
        )
        for position, category in enumerate(catalogue["categories"])
        for number, article in enumerate(category["products"], start=1)
    ]


def _channel(one: Mapping[str, Any], codes: list[str]) -> Channel:
    return Channel(
        code=one["code"],
        name=one["name"],
        new_customers=Line(one["new_customers"]),
        cac=Line(one["cac"]) if "cac" in one else None,
        repeat_share=one["repeat_share"],
        conversion=Line(one["conversion"]) if "conversion" in one else None,
        quality=one["quality"],
        sources=tuple(one["sources"]),
        analytics=one.get("analytics", ""),
        claims=one.get("claims", 0.0),
        taste=tuple(one["taste"][code] for code in codes),
        campaigns=tuple(Campaign(**campaign) for campaign in one.get("campaigns", ())),
    )


def _event(one: Mapping[str, Any]) -> Event:
    spans = tuple((date.fromisoformat(start), date.fromisoformat(end)) for start, end in one["spans"])
    return Event(spans, one["demand"], one["code"], one["discount"], one["share"])
