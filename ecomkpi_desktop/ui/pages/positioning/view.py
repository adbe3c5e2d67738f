"""What the positioning page asks of the engine. Runs on worker threads; no widgets."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.figures_market import logistics_per_order, price_figures
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.positioning.audit import PositioningAudit, positioning_audit
from ecomkpi_desktop.review.positioning.compared import vat_rate
from ecomkpi_desktop.review.positioning.noted import Level
from ecomkpi_desktop.review.positioning.prices import normal
from ecomkpi_desktop.ui.context import Origin
from ecomkpi_desktop.ui.pages.parts.narrowed import narrowed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.range_facts import ProductSales
    from ecomkpi_desktop.review.positioning.prices import Market
    from ecomkpi_desktop.review.positioning.readings import CategoryReading
    from ecomkpi_desktop.settings.values import Settings

MOST_OFFERED = 400  # products offered by name; any other can be typed


@dataclass(frozen=True, slots=True)
class OwnPrice:
    """What a unit costs here on average, before discounts, VAT included."""

    level: Level
    name: str
    price: float


@dataclass(frozen=True, slots=True)
class PositioningView:
    """Everything on the page.

    Attributes:
        audit: of the selection.
        own: own prices of the categories, then of the products that sell most.
    """

    audit: PositioningAudit
    own: tuple[OwnPrice, ...]

    def own_price(self, level: Level, name: str) -> float | None:
        """Return the own price of a category or product; None where it is not among those sold most."""
        word = normal(name)
        return next((one.price for one in self.own if one.level is level and normal(one.name) == word), None)


@dataclass(frozen=True, slots=True)
class PositioningQuestion:
    """The question, with what the engine does not know: called on a worker thread."""

    settings: "Settings"
    market: "Market"

    def __call__(self, engine: "Engine", selection: Selection) -> PositioningView:
        """Return everything on the page."""
        audit = positioning_audit(engine, selection, self.settings, self.market)
        return PositioningView(audit, tuple(self._own(engine.product_sales(selection), selection)))

    def _own(self, sales: "ProductSales", selection: Selection) -> list[OwnPrice]:
        day = selection.period.end - timedelta(days=1)
        found: list[OwnPrice] = []
        names = np.array(sales.categories, dtype=object)
        for category in sorted({name for name in sales.categories if name}):
            mine = names == category
            price = float(sales.gross[mine].sum() / sales.units[mine].sum())
            found.append(OwnPrice(Level.CATEGORY, category, price * (1 + vat_rate(self.settings, category, day))))
        for place in np.argsort(-sales.gross, kind="stable")[:MOST_OFFERED].tolist():
            rate = vat_rate(self.settings, sales.categories[place], day)
            price = float(sales.gross[place] / sales.units[place])
            found.append(OwnPrice(Level.PRODUCT, sales.names[place], price * (1 + rate)))
        return found


@dataclass(frozen=True, slots=True)
class CategoryFigure:
    """A figure of a category, and where its numbers are found."""

    figure: Figure
    origin: Origin


@dataclass(frozen=True, slots=True)
class CategoryQuestion:
    """A figure of a category with the numbers of its formula: called on a worker thread."""

    figure_id: str
    reading: "CategoryReading"

    def __call__(self, engine: "Engine", selection: Selection) -> CategoryFigure:
        """Return the figure as the table shows it."""
        part = narrowed(selection, Dimension.CATEGORY, self.reading.name)
        if self.figure_id == "price_index":
            comparison = self.reading.comparison
            figures = price_figures(comparison.compared if comparison is not None else None)
            return CategoryFigure(figures["price_index"], Origin(part, figures))
        if self.figure_id == "logistics_per_order":
            figure = logistics_per_order(self.reading.logistics_cost, float(self.reading.orders or 0))
            return CategoryFigure(figure, Origin(part))
        rows: Mapping[str, Figure] = dict(engine.figures_by(Dimension.CATEGORY, selection))[self.reading.name]
        if self.figure_id in rows:
            return CategoryFigure(rows[self.figure_id], Origin(part))
        return CategoryFigure(engine.figures(part or selection)[self.figure_id], Origin(part))
