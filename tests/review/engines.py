"""An engine that answers from hand-made figures, whatever is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from ecomkpi_desktop.kpi.audit.swings import Range
from ecomkpi_desktop.kpi.channel_months import ChannelMonths
from ecomkpi_desktop.kpi.cost_money import CostMoney, LineMoney
from ecomkpi_desktop.kpi.early_worth import EarlyWorth
from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.range_facts import ProductSales, RangeFacts
from ecomkpi_desktop.kpi.registry import DIALS, REGISTRY
from ecomkpi_desktop.kpi.results import Breakdown, BreakEvenMonth, ChannelRow, Dimension, Step, Trend
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.settings.cost_lines import CostLine
from tests.review.situations import COVERED, channel, figures, history, month


@dataclass(frozen=True)
class Reaches:
    first_day: date | None = COVERED.start
    last_day: date | None = date(2025, 12, 31)


@dataclass
class HandMade:
    """Gives the same figures for every selection; remembers what it was asked for."""

    changes: Mapping[str, float | None] = field(default_factory=dict)
    sales: Mapping[str, float] = field(default_factory=lambda: {"Ads": 600_000.0, "E-mail": 400_000.0})
    facts: Reaches = Reaches()
    asked: list[Selection] = field(default_factory=list)

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        self.asked.append(selection)
        made = figures(self.changes)
        missing = {key: Figure(key, None, REGISTRY[key].unit, reason=Reason.NO_DATA) for key in (*DIALS, "fixed_costs")}
        return {**missing, **made, "operating_result": Figure("operating_result", 50_000.0, Unit.MONEY)}

    def by(self, dimension: Dimension, selection: Selection) -> Breakdown:
        keys = tuple(self.sales)
        net = np.array(list(self.sales.values()))
        columns = {"net_revenue": net, "cm3": net * 0.2, "orders": np.full(len(keys), np.nan), "cm2": net * 0.3}
        total = {name: float(np.nansum(cells)) for name, cells in columns.items()}
        return Breakdown(dimension, keys, columns, total)

    def figures_by(self, dimension: Dimension, selection: Selection) -> list[tuple[str, Mapping[str, Figure]]]:
        return [(key, figures({"net_revenue": net})) for key, net in self.sales.items()]

    def trend(self, step: Step, selection: Selection) -> Trend:
        return history([100.0 * 1.02**place for place in range(36)])

    def channels(self, selection: Selection) -> tuple[ChannelRow, ...]:
        return (channel("Ads", cm3=-30_000.0),)

    def cost_money(self, selection: Selection, lines: Sequence[CostLine]) -> CostMoney:
        now = figures(self.changes)["cm3"].value or 0.0
        known = {line.key: LineMoney(0.0, False, 0.0, 0.0, now, now) for line in lines}
        return CostMoney(Range(now, now, now, ()), known)

    def channel_months(self, selection: Selection) -> ChannelMonths | None:
        return None

    def early_worth(self, selection: Selection, entered: Period, days: int) -> EarlyWorth | None:
        return None

    def multichannel_share(self, selection: Selection) -> float | None:
        return None

    def range_facts(self, selection: Selection) -> RangeFacts:
        return RangeFacts()

    def product_sales(self, selection: Selection) -> ProductSales:
        return ProductSales()

    def break_even(self, selection: Selection) -> tuple[BreakEvenMonth, ...]:
        return (month(15), month(None, complete=False))
