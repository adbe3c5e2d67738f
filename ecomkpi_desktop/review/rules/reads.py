"""What a review asks of the engine."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from ecomkpi_desktop.kpi.channel_months import ChannelMonths
from ecomkpi_desktop.kpi.cost_money import CostMoney
from ecomkpi_desktop.kpi.early_worth import EarlyWorth
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.range_facts import ProductSales, RangeFacts
from ecomkpi_desktop.kpi.results import Breakdown, BreakEvenMonth, ChannelRow, Dimension, Step, Trend
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.settings.cost_lines import CostLine


class Reach(Protocol):
    """The days of order data."""

    @property
    def first_day(self) -> date | None:
        """First day of order data."""

    @property
    def last_day(self) -> date | None:
        """Last day of order data."""

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels of the data."""


class Reads(Protocol):
    """What a review asks of the engine."""

    @property
    def facts(self) -> Reach:
        """The store the figures are computed from."""

    def figures(self, selection: Selection) -> Mapping[str, Figure]:
        """Return every figure of the registry."""

    def by(self, dimension: Dimension, selection: Selection) -> Breakdown:
        """Return the ladder by the keys of a dimension."""

    def trend(self, step: Step, selection: Selection) -> Trend:
        """Return figures through time."""

    def channels(self, selection: Selection) -> tuple[ChannelRow, ...]:
        """Return the channels with figures of their own."""

    def break_even(self, selection: Selection) -> tuple[BreakEvenMonth, ...]:
        """Return each month of the period against its fixed costs."""

    def channel_months(self, selection: Selection) -> ChannelMonths | None:
        """Return net revenue and CM3 of the channels by month."""

    def early_worth(self, selection: Selection, entered: Period, days: int) -> EarlyWorth | None:
        """Return what the customers won on some days brought in their first days."""

    def cost_money(self, selection: Selection, lines: Sequence[CostLine]) -> CostMoney:
        """Return what cost lines take from CM3, and the range that unknown ones leave."""

    def multichannel_share(self, selection: Selection) -> float | None:
        """Return the share of the customers who use more than one channel."""

    def range_facts(self, selection: Selection) -> RangeFacts:
        """Return orders and known costs by category."""

    def product_sales(self, selection: Selection) -> ProductSales:
        """Return what was sold product by product."""
