"""Shapes of what the engine returns beside single figures: arrays for pages, print and tables.

Every array is read-only for its receiver. Amounts are HT in the workspace currency.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from ecomkpi_desktop.kpi.figure import Figure

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Dimension(StrEnum):
    """What a table can be broken down by."""

    CHANNEL = "channel"
    MONTH = "month"
    PRODUCT = "product"
    CATEGORY = "category"
    COUNTRY = "country"


class Step(StrEnum):
    """Grain of a trend."""

    DAY = "day"
    WEEK = "week"  # begins on Monday
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Figures by the keys of a dimension; flows sum to the total, to the cent.

    Attributes:
        dimension: what the rows are.
        keys: one name per row; months as ``2024-05``; ``selection.NOT_ALLOCATED`` where something belongs to no key.
        columns: figure id -> one value per key; NaN where it is not available.
        total: figure id -> value over all keys.
        untold: keys whose marketing spend nobody told: it stands at 0 and is unknown, and CM3 is the most it can be.
    """

    dimension: Dimension
    keys: tuple[str, ...]
    columns: Mapping[str, Floats]
    total: Mapping[str, float]
    untold: frozenset[str] = frozenset()

    @property
    def is_untold(self) -> bool:
        """Whether nobody told the marketing spend of any key, so that the total has none."""
        return bool(self.keys) and self.untold.issuperset(self.keys)


@dataclass(frozen=True, slots=True)
class Trend:
    """Figures through time.

    Attributes:
        step: grain.
        starts: first day of each step, in order; the first and last steps may be cut by the period.
        columns: figure id -> one value per step; NaN where it is not available.
        complete: for each step whether the data cover it wholly.
    """

    step: Step
    starts: tuple[date, ...]
    columns: Mapping[str, Floats]
    complete: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class CohortTriangle:
    """Customers by month of first order, and what became of them.

    Attributes:
        months: first day of each cohort's month.
        customers: size of each cohort, shape (cohorts,).
        active: share of the cohort that ordered in month 0, 1, 2... since, shape (cohorts, ages); NaN in the future.
        margin: cumulative CM2 per customer of the cohort at each age, same shape.
        complete: whether the calendar month of a cell is wholly covered by data, same shape.
    """

    months: tuple[date, ...]
    customers: Ints
    active: Floats
    margin: Floats
    complete: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class LtvCurve:
    """Cumulative margin of a customer by age, against what the customer cost.

    Attributes:
        channel: acquisition channel, or None for all customers.
        observed: customers old enough at each age month 0..H-1, shape (H,).
        margin: CM2 earned per observed customer in each age month, shape (H,); NaN from the first age month
            with fewer than 30 observed customers on.
        cac: acquisition cost of a new customer of the period, or None.
        payback_months: number of age months after which the cumulative margin reaches the CAC, or None.
    """

    channel: str | None
    observed: Ints
    margin: Floats
    cac: float | None
    payback_months: int | None


@dataclass(frozen=True, slots=True)
class BreakEvenMonth:
    """One calendar month against its fixed costs.

    Attributes:
        month: its first day.
        cumulative: cumulative CM3 at the end of each day of the month that data cover, shape (days,).
        fixed_costs: of the whole month.
        day: first day of the month whose cumulative CM3 reaches the fixed costs, or None.
        complete: whether data cover the month to its end.
    """

    month: date
    cumulative: Floats
    fixed_costs: float
    day: int | None
    complete: bool


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel with figures of its own.

    Attributes:
        channel: its name.
        figures: figure id -> figure: orders, net_revenue, cm2, cm3, marketing_spend, new_customers, cac, ltv,
            ltv_cac, payback_months, sessions, conversion_rate, aov.
    """

    channel: str
    figures: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class RowRefs:
    """Rows of imported files behind a figure.

    Attributes:
        segment: import each row belongs to.
        sheet: name of the sheet, empty for a text file.
        row: number of the row as the spreadsheet shows it.
        total: how many rows there are in all, those beyond the limit included.
    """

    segment: Ints
    sheet: tuple[str, ...]
    row: Ints
    total: int


@dataclass(frozen=True, slots=True)
class ReconciliationStep:
    """One step from what a file states to what is counted.

    Attributes:
        code: ``duplicates`` (orders that a later file contains), ``joined`` (orders that the file of their headers
            answers for), ``rejected`` (rows that could not be read), ``currency`` (what conversion changes),
            ``excluded_orders``, ``unpaid_orders``, ``aside`` (tips, gift cards), ``lines_difference`` (what lines of
            another file do not explain), ``vat``, ``refunds``.
        money: what the step takes away: in the file's currency before ``currency``, then in the workspace's.
        orders: how many orders (refund documents, rejected rows) it concerns.
    """

    code: str
    money: float
    orders: int


@dataclass(frozen=True, slots=True)
class ImportReconciliation:
    """From the total of one order file to the net revenue counted from it (2.9), over all its dates.

    Attributes:
        segment: the import.
        total: sum of the orders' totals as the file states them, in its currency.
        orders: orders of the file.
        steps: what stands between the two, in order.
        net_revenue: net revenue counted from the file.
        counted: counted orders above 0 of the file.
        residual: total - steps - net revenue; anything but 0.00 is a fault of the reading or of the file.
    """

    segment: int
    total: float
    orders: int
    steps: tuple[ReconciliationStep, ...]
    net_revenue: float
    counted: int
    residual: float
