"""The categories of a period with what is measured of them, the position they hold and the rule that decided."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from ecomkpi_desktop.kpi.range_facts import RangeFacts
from ecomkpi_desktop.kpi.results import Breakdown
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.review.positioning.compared import PriceComparison
from ecomkpi_desktop.review.positioning.rules import Position, Rule, Thresholds, Traits, decide


@dataclass(frozen=True, slots=True)
class CategoryReading:
    """One category.

    Attributes:
        name: of the category.
        net_revenue, gross_sales, discounts, logistics_cost: HT.
        cm2_rate: CM2 / net revenue; None where there is none.
        return_rate: refunds / ordered revenue; None where nothing was ordered.
        orders: counted orders above 0 that hold it; None where nobody looked.
        comparison: with the competitors, or None.
        traits: what decided.
        rule: that decided.
    """

    name: str
    net_revenue: float
    gross_sales: float
    discounts: float
    logistics_cost: float
    cm2_rate: float | None
    return_rate: float | None
    orders: int | None
    comparison: PriceComparison | None
    traits: Traits
    rule: Rule

    @property
    def position(self) -> Position:
        """What it is to its customers."""
        return self.rule.position

    @property
    def margin(self) -> float | None:
        """Gross margin rate."""
        return self.traits.margin

    @property
    def logistics_per_order(self) -> float | None:
        """Its share of logistics by order that holds it."""
        return self.logistics_cost / self.orders if self.orders else None

    @property
    def break_even_roas(self) -> float | None:
        """What one unit of money of advertising must bring in net revenue; None where no return pays it back."""
        return 1.0 / self.cm2_rate if self.cm2_rate is not None and self.cm2_rate > 0 else None

    def shortfall(self, floor: float) -> float:
        """Return what is missing from the minimum margin over the period, in money; 0 where nothing is."""
        return max(floor - self.margin, 0.0) * self.net_revenue if self.margin is not None else 0.0


def category_readings(
    table: Breakdown,
    thresholds: Thresholds,
    total: float,
    ranges: RangeFacts | None = None,
    comparisons: Mapping[str, PriceComparison] | None = None,
) -> tuple[CategoryReading, ...]:
    """Return the categories with gross sales, the largest first.

    Args:
        table: the ladder by category.
        thresholds: of the settings.
        total: net revenue of the period.
        ranges: orders and known costs, where somebody looked.
        comparisons: with the competitors, by category.
    """
    rows = [(name, row) for name, row in named_rows(table) if row.get("gross_sales", 0.0) > 0]
    gross = sum(row["gross_sales"] for _name, row in rows)
    average = sum(row.get("discounts", 0.0) for _name, row in rows) / gross if gross else 0.0
    known = _by_name(ranges)
    found = [
        _reading(name, row, average, total, thresholds, known.get(name), (comparisons or {}).get(name))
        for name, row in rows
    ]
    return tuple(sorted(found, key=lambda one: (-one.net_revenue, one.name)))


def named_rows(table: Breakdown) -> Iterator[tuple[str, Mapping[str, float]]]:
    """Yield the named rows of a breakdown with the figures they have; nothing without a name."""
    for position, key in enumerate(table.keys):
        if not key or key == NOT_ALLOCATED:
            continue
        cells = ((name, float(column[position])) for name, column in table.columns.items())
        yield key, {name: value for name, value in cells if not np.isnan(value)}


def _by_name(ranges: RangeFacts | None) -> dict[str, tuple[int, float | None]]:
    if ranges is None:
        return {}
    known = (None if np.isnan(share) else float(share) for share in ranges.known_cost)
    return {
        name: (int(orders), share) for name, orders, share in zip(ranges.categories, ranges.orders, known, strict=True)
    }


def _reading(
    name: str, row: Mapping[str, float], average: float, total: float, thresholds: Thresholds,
    facts: tuple[int, float | None] | None, comparison: PriceComparison | None,
) -> CategoryReading:  # fmt: skip
    sales, gross, cm1 = row.get("net_revenue", 0.0), row["gross_sales"], row.get("cm1")
    discounts, cm2, ordered = row.get("discounts", 0.0), row.get("cm2"), row.get("ordered_revenue", 0.0)
    traits = Traits(
        cm1 / sales if cm1 is not None and sales > 0 else None, discounts / gross, average,
        comparison.index if comparison is not None else None, sales / total if total > 0 else 1.0,
        facts[1] if facts is not None else None,
    )  # fmt: skip
    return CategoryReading(
        name, sales, gross, discounts, row.get("logistics_cost", 0.0),
        cm2 / sales if cm2 is not None and sales > 0 else None,
        row.get("refunds", 0.0) / ordered if ordered > 0 else None, facts[0] if facts is not None else None,
        comparison, traits, decide(traits, thresholds),
    )  # fmt: skip
