"""Own prices against competitors', category by category."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from ecomkpi_desktop.kpi.figures_market import Compared
from ecomkpi_desktop.kpi.range_facts import ProductSales
from ecomkpi_desktop.review.positioning.prices import Prices, normal
from ecomkpi_desktop.settings.values import Settings

LEAST_SHARE = 0.20  # of a category's sales: prices of fewer goods say nothing about it


class Basis(StrEnum):
    """What an index rests on."""

    PRODUCTS = "products"  # prices of the same products
    CATEGORY = "category"  # what a unit of the category costs elsewhere on average


@dataclass(frozen=True, slots=True)
class ComparedGoods:
    """Goods with a competitor's price: a product, or a whole category.

    Attributes:
        name: what they are called.
        units: sold.
        sales: before discounts, HT.
        price: mean of the competitors' prices, HT.
        prices: how many there are.
    """

    name: str
    units: float
    sales: float
    price: float
    prices: int


@dataclass(frozen=True, slots=True)
class PriceComparison:
    """A category against the competitors.

    Attributes:
        compared: sales of the goods with a price, and the same units at the competitors.
        share: of the category's sales before discounts that was compared.
        basis: of the comparison.
        goods: what was compared, one by one; a closed review does not keep them.
    """

    compared: Compared
    share: float
    basis: Basis
    goods: tuple[ComparedGoods, ...] = ()

    @property
    def index(self) -> float | None:
        """Price index, 100 being the competitors' price; None where too little of the category was compared."""
        if self.share < LEAST_SHARE or self.compared.at_competitors <= 0:
            return None
        return 100.0 * self.compared.sales / self.compared.at_competitors


@dataclass
class _Sum:
    """Sales of a category, those of its goods with a price, and the same units at the competitors."""

    gross: float = 0.0
    units: float = 0.0
    sales: float = 0.0
    at_competitors: float = 0.0
    goods: list[ComparedGoods] = field(default_factory=list)


def compare(sales: ProductSales, prices: Prices, settings: Settings, end: date) -> dict[str, PriceComparison]:
    """Return the categories of which at least one price is known, by name.

    Prices of products decide where they stand for enough of the category; else the price typed for the category does.

    Args:
        sales: own sales product by product.
        prices: competitors'.
        settings: VAT rates.
        end: of the period, exclusive.
    """
    if prices.is_empty:
        return {}
    sums: dict[str, _Sum] = {}
    rates = _Rates(settings, end - timedelta(days=1))
    for place, category in enumerate(sales.categories):
        found = sums.setdefault(category, _Sum())
        gross, units = float(sales.gross[place]), float(sales.units[place])
        found.gross += gross
        found.units += units
        price = prices.of_product(sales.keys[place], sales.names[place])
        if price is not None:
            mean = price.mean(rates.of(category))
            found.sales += gross
            found.at_competitors += units * mean
            found.goods.append(ComparedGoods(sales.names[place], units, gross, mean, price.count))
    compared = {
        category: _comparison(category, total, prices, rates) for category, total in sums.items() if total.gross > 0
    }
    return {category: one for category, one in compared.items() if one is not None}


def _comparison(category: str, total: _Sum, prices: Prices, rates: "_Rates") -> PriceComparison | None:
    share = total.sales / total.gross
    typed = prices.by_category.get(normal(category))
    if typed is not None and share < LEAST_SHARE:
        mean = typed.mean(rates.of(category))
        whole = ComparedGoods(category, total.units, total.gross, mean, typed.count)
        return PriceComparison(Compared(total.gross, total.units * mean), 1.0, Basis.CATEGORY, (whole,))
    if total.at_competitors <= 0:
        return None
    compared = Compared(total.sales, total.at_competitors)
    return PriceComparison(compared, share, Basis.PRODUCTS, tuple(total.goods))


def together(comparisons: Mapping[str, PriceComparison]) -> Compared | None:
    """Return all compared goods of the shop as one; None where nothing was compared."""
    used = [one.compared for one in comparisons.values() if one.index is not None]
    if not used:
        return None
    return Compared(sum(one.sales for one in used), sum(one.at_competitors for one in used))


@dataclass
class _Rates:
    """VAT rates of categories on a day."""

    settings: Settings
    on: date
    known: dict[str, float] = field(default_factory=dict)

    def of(self, category: str) -> float:
        """Return the rate typed for a category, else the usual one."""
        if category not in self.known:
            self.known[category] = vat_rate(self.settings, category, self.on)
        return self.known[category]


def vat_rate(settings: Settings, category: str, on: date) -> float:
    """Return the VAT rate typed for a category on a day, else the usual one."""
    key = f"vat.category.{category}.rate"
    return settings.number(key if category and settings.is_set(key) else "vat.default_rate", on)
