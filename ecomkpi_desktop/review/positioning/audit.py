"""The positioning audit of a period, frozen: what the page shows, the review prints and the workbook lists."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.figures_market import price_figures
from ecomkpi_desktop.kpi.range_facts import ProductSales, RangeFacts
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.positioning.compared import PriceComparison, compare, together
from ecomkpi_desktop.review.positioning.declared import Check, Lever, checks_of, levers_of, value_of, volume_to_lose
from ecomkpi_desktop.review.positioning.prices import Market
from ecomkpi_desktop.review.positioning.readings import CategoryReading, category_readings
from ecomkpi_desktop.review.positioning.rules import Position, Thresholds
from ecomkpi_desktop.settings.values import Settings


class Asked(Protocol):
    """What the audit asks of the engine."""

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        """Return every figure of the registry."""

    def by(self, dimension: Dimension, selection: Selection) -> Breakdown:
        """Return the ladder by the keys of a dimension."""

    def range_facts(self, selection: Selection) -> RangeFacts:
        """Return orders and known costs by category."""

    def product_sales(self, selection: Selection) -> ProductSales:
        """Return what was sold product by product."""


@dataclass(frozen=True, slots=True)
class PricesSeen:
    """What the comparison rests on.

    Attributes:
        competitors: how many.
        first, last: days on which prices were seen; None where nobody wrote them down.
    """

    competitors: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class PositioningAudit:
    """Everything about positions in a period.

    Attributes:
        categories: the largest first.
        thresholds: that separate positions.
        declared: by the manager; UNKNOWN where none is.
        price_index: of all compared goods, with the numbers of its formula.
        figures: of the shop that it rests on.
        checks: what the declared position asks for.
        levers: of the declared position, of both where none is declared.
        volume_to_lose: share of units that may go before prices 1 % up cost margin.
        seen: the prices compared with; None without any.
    """

    categories: tuple[CategoryReading, ...]
    thresholds: Thresholds
    declared: Position
    price_index: Figure
    figures: Mapping[str, Figure]
    checks: tuple[Check, ...]
    levers: tuple[Lever, ...]
    volume_to_lose: float | None
    seen: PricesSeen | None

    @property
    def has_prices(self) -> bool:
        """Whether the map can be drawn by price."""
        return any(one.traits.price_index is not None for one in self.categories)

    @property
    def placed(self) -> tuple[CategoryReading, ...]:
        """Categories that the map can place, the largest first."""
        known = (one for one in self.categories if one.margin is not None)
        if not self.has_prices:
            return tuple(known)
        return tuple(one for one in known if one.traits.price_index is not None)

    def of(self, position: Position) -> tuple[CategoryReading, ...]:
        """Return the categories that hold a position."""
        return tuple(one for one in self.categories if one.position is position)


def comparisons_of(
    engine: Asked, selection: Selection, settings: Settings, market: Market
) -> dict[str, PriceComparison]:
    """Return the categories compared with competitors; asks the engine for nothing where no price is known."""
    if market.is_empty:
        return {}
    end = selection.period.end
    return compare(engine.product_sales(selection), market.prices(end), settings, end)


def positioning_audit(
    engine: Asked, selection: Selection, settings: Settings, market: Market | None = None
) -> PositioningAudit:
    """Return the audit of a selection.

    Args:
        engine: the figures.
        selection: period and channels.
        settings: thresholds and the declared position.
        market: competitors' prices.
    """
    market = market or Market()
    figures, thresholds = engine.figures(selection), Thresholds.of(settings)
    comparisons = comparisons_of(engine, selection, settings, market)
    index = price_figures(together(comparisons))["price_index"]
    declared = declared_position(settings)
    prices = market.prices(selection.period.end)
    return PositioningAudit(
        category_readings(
            engine.by(Dimension.CATEGORY, selection), thresholds, value_of(figures, "net_revenue") or 0.0,
            engine.range_facts(selection), comparisons,
        ),
        thresholds, declared, index, figures, checks_of(declared, figures, index.value, thresholds, settings),
        levers_of(declared, figures), volume_to_lose(value_of(figures, "cm2_rate")),
        None if prices.is_empty else PricesSeen(prices.competitors, prices.first, prices.last),
    )  # fmt: skip


def declared_position(settings: Settings) -> Position:
    """Return the position that the manager declared; UNKNOWN where none is."""
    declared = str(settings.get("positioning"))
    return Position(declared) if declared in {Position.PREMIUM, Position.LOW_COST} else Position.UNKNOWN
